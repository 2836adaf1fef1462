"""Functions: called on several inputs, each call with a budget of steps and time."""

from __future__ import annotations

import contextlib
import copy
import ctypes
import random
import sys
import sysconfig
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from exercises.checking.base import Kind
from exercises.checking.plain import Callable_, plain
from exercises.checking.running import quiet
from exercises.checking.words import Words, written

MAX_STEPS = 300_000
MAX_SECONDS = 5.0
_LIBRARY = tuple({sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")})


class TooLong(BaseException):
    """A student's function has used up its steps. Not an Exception, so that a bare ``except Exception`` lets
    it through.
    """


@dataclass(frozen=True, slots=True)
class Failed:
    """A call that did not come back with a value: the exception, or None when the budget was used up."""

    problem: BaseException | None


class Function(Kind):
    """A function. ``inputs``: tuples of arguments; ``make``: gives further tuples from a ``random.Random``
    with a fixed seed (``count`` of them); ``of``: the kind of value that comes back.
    """

    def __init__(
        self,
        inputs: list[tuple],
        of: Kind,
        make: Callable[[random.Random], tuple] | None = None,
        count: int = 10,
        seed: int = 1992,
    ) -> None:
        rng = random.Random(seed)
        self.inputs = [*inputs, *(make(rng) for _ in range(count if make else 0))]
        self.of = of
        self._last: dict[int, tuple[Callable_, list]] = {}

    def results(self, given: Callable_) -> list[Any]:
        """Plain value (or ``Failed``) of the function for each input; the last few functions are
        remembered.
        """
        if id(given) not in self._last:
            if len(self._last) > 20:
                self._last.clear()
            self._last[id(given)] = (given, _called(given.function, self.inputs))
        return self._last[id(given)][1]

    def matches(self, expected: Any, given: Any) -> bool:
        if type(given) is not Callable_ or type(expected) is not Callable_ or not self._fits(given):
            return False
        pairs = zip(self.results(expected), self.results(given), strict=True)
        return all(self._equal(wanted, mine) for wanted, mine in pairs)

    def _equal(self, wanted: Any, mine: Any) -> bool:
        if type(mine) is Failed or type(wanted) is Failed:
            return type(mine) is type(wanted)
        if wanted is None or mine is None:
            return wanted is mine
        return self.of.matches(wanted, mine)

    def _fits(self, given: Callable_) -> bool:
        code, count = given.function.__code__, len(self.inputs[0])
        return given.needs <= count and (count <= code.co_argcount or bool(code.co_flags & 0x04))

    def crash(self, expected: Any, given: Any, words: Words) -> tuple[list[str], tuple[str, str]] | None:
        if type(given) is not Callable_ or not self._fits(given):
            return None
        for arguments, result in zip(self.inputs, self.results(given), strict=True):
            if type(result) is Failed and result.problem is not None:
                from exercises.checking import errors

                lines = [
                    words.gettext("The call `{call}` stops with an error.", call=_call(given, arguments)),
                    *errors.explained(result.problem, words),
                ]
                return lines, (words.gettext("Full error message"), errors.traceback_text(result.problem))
        return None

    def explain(self, expected: Any, given: Any, words: Words) -> list[str]:
        if type(given) is not Callable_:
            return [
                words.gettext(
                    "A function is asked for. Give `check` the name of your function, without brackets "
                    "after it."
                )
            ]
        count = len(self.inputs[0])
        if not self._fits(given):
            return [
                words.ngettext(
                    "Your function should take {n} value in its brackets.",
                    "Your function should take {n} values in its brackets.",
                    count,
                )
            ]
        for arguments, wanted, mine in zip(
            self.inputs, self.results(expected), self.results(given), strict=True
        ):
            if not self._equal(wanted, mine):
                return self._one_call(_call(given, arguments), wanted, mine, words)
        return []

    def _one_call(self, call: str, wanted: Any, mine: Any, words: Words) -> list[str]:
        if type(mine) is Failed:
            return [
                words.gettext("The call `{call}` takes too many steps. Does a loop never end?", call=call)
            ]
        if mine is None:
            return [
                words.gettext(
                    "The call `{call}` gives nothing back. Did you forget `return`? (`print` only shows a "
                    "value.)",
                    call=call,
                )
            ]
        return [words.gettext("Look at the call `{call}`.", call=call), *self.of.explain(wanted, mine, words)]


def _call(given: Callable_, arguments: tuple) -> str:
    shown = ", ".join(written(plain(argument)) for argument in arguments)
    return f"{given.function.__name__}({shown})".replace("`", "'")


def _called(function: Callable, inputs: list[tuple]) -> list[Any]:
    found: list[Any] = []
    for arguments in inputs:
        with quiet():
            found.append(_one(function, copy.deepcopy(arguments)))
        if type(found[-1]) is Failed and found[-1].problem is None:
            found += [found[-1]] * (len(inputs) - len(found))  # one endless loop is enough waiting
            break
    return found


def _one(function: Callable, arguments: tuple) -> Any:
    """The plain value of one call. Loops inside C code are left to Jupyter's stop button."""
    deadline, steps, guard = time.monotonic() + MAX_SECONDS, 0, _Guard()

    def count(frame: Any, event: str, argument: Any) -> Any:
        nonlocal steps
        if frame.f_code.co_filename.startswith(_LIBRARY):
            return None
        steps += 1
        if steps > MAX_STEPS or time.monotonic() > deadline:
            guard.start()
            raise TooLong
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        value = function(*arguments)
    except TooLong:
        return Failed(None)
    except (Exception, SystemExit) as problem:
        return Failed(problem)
    finally:
        sys.settrace(before)
        guard.stop()
    return Failed(None) if guard.started else plain(value)


class _Guard:
    """Goes on stopping a function that swallows ``TooLong`` in a bare ``except``: Python drops a trace
    function that raises, so a thread has to do it.
    """

    def __init__(self) -> None:
        self.started = False
        self._ended = threading.Event()
        self._target = threading.get_ident()

    def start(self) -> None:
        if not self.started:
            self.started = True
            with contextlib.suppress(RuntimeError):  # a browser's Python has no threads
                threading.Thread(target=self._insist, daemon=True).start()

    def _insist(self) -> None:
        while not self._ended.wait(0.3):
            ctypes.pythonapi.PyThreadState_SetAsyncExc(
                ctypes.c_ulong(self._target), ctypes.py_object(TooLong)
            )

    def stop(self) -> None:
        while not self._ended.is_set():
            with contextlib.suppress(TooLong):  # one that was still on its way
                self._ended.set()
