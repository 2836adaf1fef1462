"""Steps and seconds for one call of a student's function: a loop that never ends is stopped."""

from __future__ import annotations

import contextlib
import ctypes
import sys
import sysconfig
import threading
import time
from types import FunctionType
from typing import Any

MAX_STEPS = 2_000_000  # of the interpreter, some seven for a line
MAX_SECONDS = 5.0
_NOT_COUNTED = (*{sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")}, __file__)


class TooLong(BaseException):
    """The budget is used up. Not an Exception, so that ``except Exception`` lets it through."""


class Budget:
    """``with Budget(function) as budget:`` raises TooLong inside when steps or time are used up, and then
    again as often as it is swallowed; ``budget.used_up`` tells. Loops inside C code are left to Jupyter's
    stop button.

    Python drops a trace function that raises. So an exception that a bare ``except`` has swallowed puts it
    back when it is thrown away, and a thread helps where there was no stack left to trace on: for the rest of
    the time the student's functions only raise, so that calls which swallow every error come to an end.
    """

    def __init__(self, function: FunctionType) -> None:
        self.used_up = False
        self._codes = {each: each.__code__ for each in _students(function)}
        self._steps, self._deadline = 0, time.monotonic() + MAX_SECONDS
        self._hurry, self._ended = threading.Event(), threading.Event()
        self._stop = type("TooLong", (TooLong,), {"__del__": lambda exception: self._again()})
        self._thread: threading.Thread | None = threading.Thread(
            target=self._watch, args=(threading.get_ident(),), daemon=True
        )

    def __enter__(self) -> Budget:
        self._before, self._hook = sys.gettrace(), sys.unraisablehook
        sys.unraisablehook = lambda *_: None  # one TooLong may come while another is thrown away
        try:
            self._thread.start()
        except RuntimeError:  # a browser's Python has no threads
            self._thread = None
        sys.settrace(self._count)
        return self

    def _count(self, frame: Any, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename.startswith(_NOT_COUNTED):
            return None
        frame.f_trace_opcodes = True  # `while True: pass` on one line is no new line each time
        self._steps += 1
        if self._steps > MAX_STEPS or time.monotonic() > self._deadline:
            self.used_up = True
            self._hurry.set()
            raise self._stop
        return self._count

    def _again(self) -> None:
        if self._ended.is_set():
            return
        sys.settrace(self._count)
        frame = sys._getframe(1)
        while frame is not None:
            if not frame.f_code.co_filename.startswith(_NOT_COUNTED):
                frame.f_trace, frame.f_trace_opcodes = self._count, True
            frame = frame.f_back

    def _watch(self, target: int) -> None:
        self._hurry.wait(MAX_SECONDS)
        if not self._ended.wait(0.3):
            self.used_up = True
            for function in self._codes:
                function.__code__ = _only_raises.__code__
        while not self._ended.wait(0.3):
            self.used_up = True
            ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(target), ctypes.py_object(self._stop))

    def __exit__(self, *problem: object) -> None:
        left = False
        while not left:
            with contextlib.suppress(TooLong):  # one that was still on its way
                self._ended.set()
                sys.settrace(self._before)
                sys.unraisablehook = self._hook
                self._hurry.set()
                if self._thread:
                    self._thread.join()
                for function, code in self._codes.items():
                    function.__code__ = code
                left = True


def _students(function: FunctionType) -> list[FunctionType]:
    """A function and the others of its session; none that holds values of a function around it, whose code
    cannot be exchanged.
    """
    beside = [value for value in function.__globals__.values() if type(value) is FunctionType]
    own = [each for each in beside if not each.__code__.co_filename.startswith(_NOT_COUNTED)]
    return [each for each in {function, *own} if not each.__code__.co_freevars]


def _only_raises(*arguments: Any, **named: Any) -> None:
    raise SystemExit  # a name that is known wherever this code is put
