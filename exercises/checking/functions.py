"""Functions: called on several inputs, each call with a budget of steps and time."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from exercises.checking.base import Kind
from exercises.checking.budget import Budget, TooLong
from exercises.checking.plain import Callable_, plain
from exercises.checking.running import quiet
from exercises.checking.words import Words, written


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
                if self._turned(expected, given):
                    return None
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
        if self._turned(expected, given):
            return [
                words.gettext(
                    "Your function would be right if its values arrived in the opposite order. Exchange the "
                    "names in the brackets after `def`."
                )
            ]
        for arguments, wanted, mine in zip(
            self.inputs, self.results(expected), self.results(given), strict=True
        ):
            if not self._equal(wanted, mine):
                return self._one_call(_call(given, arguments), wanted, mine, words)
        return []

    def _turned(self, expected: Callable_, given: Callable_) -> bool:
        """True if the function is right but for the order in which it takes its arguments."""
        if len(self.inputs[0]) < 2:
            return False
        results = _called(given.function, [arguments[::-1] for arguments in self.inputs])
        return all(map(self._equal, self.results(expected), results))

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
    """The plain value of one call, or ``Failed``."""
    budget = Budget(function)
    try:
        with budget:
            value = function(*arguments)
    except TooLong:
        return Failed(None)
    except (Exception, SystemExit) as problem:
        return Failed(None if budget.used_up else problem)
    return Failed(None) if budget.used_up else plain(value)
