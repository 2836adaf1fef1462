"""Errors in a student's code, explained in their language; the traceback is folded away, not lost.

``register`` hands this to IPython, so that it helps in every cell of a notebook, also before ``check`` is
reached.
"""

from __future__ import annotations

import re
import traceback
from types import TracebackType
from typing import Any

from exercises.checking import running
from exercises.checking.error_names import Case
from exercises.checking.error_rules import RULES
from exercises.checking.frames import Frames, frames_of, students_line
from exercises.checking.plain import type_name
from exercises.checking.verdict import Message
from exercises.checking.words import Words, clean

_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_handler_words: list[Words] = []


class Explanation(Message):
    """What a cell's error means; looks like a verdict with the outcome error."""

    outcome = "error"


def register(words: Words) -> None:
    """Let IPython explain the errors of this session in the language of ``words`` (nothing happens outside
    IPython).
    """
    _handler_words[:] = [words]
    shell = running.shell()
    if shell is not None:
        shell.set_custom_exc((Exception,), _handle)


def _handle(
    shell: Any, kind: type, problem: BaseException, trace: TracebackType, tb_offset: int | None = None
) -> list[str]:
    """IPython's handler: shows the explanation; returns the traceback that goes into the kernel's reply."""
    lines = shell.InteractiveTB.structured_traceback(kind, problem, trace, tb_offset=tb_offset)
    words = _handler_words[0]
    try:
        explanation = Explanation(
            words.gettext("An error has stopped this cell"),
            explained(problem, words, shell.user_ns),
            (words.gettext("Full error message"), _ANSI.sub("", "\n".join(lines))),
        )
    except Exception:  # an odd exception of a student's own: Python's words must do
        shell._showtraceback(kind, problem, lines)
        return lines
    from IPython.display import display

    display(explanation)
    shell._last_traceback = lines
    return lines


def explained(problem: BaseException, words: Words, names: dict[str, Any] | None = None) -> list[str]:
    """Sentences on an exception: where it happened, what it means, what to do."""
    frames = frames_of(problem)
    case = Case(problem, _said(problem), frames, names or {}, words)
    found = [_place(problem, frames, words)]
    for kind in type.__dict__["__mro__"].__get__(type(problem)):
        rule = RULES.get(kind.__name__)
        sentences = rule(case) if rule else []
        if sentences:
            return [*found, *sentences]
    message = clean(f"{type_name(problem)}: {case.said}")[:200]
    return [*found, words.gettext("Python says: `{message}`.", message=message)]


def traceback_text(problem: BaseException) -> str:
    """The traceback without the engine's own frames."""
    here = str(__file__).rpartition("errors.py")[0]
    found = traceback.TracebackException.from_exception(problem)
    found.stack = traceback.StackSummary.from_list(
        [f for f in found.stack if not f.filename.startswith(here)]
    )
    return "".join(found.format())


def _said(problem: BaseException) -> str:
    try:
        return str(problem)
    except Exception:  # a student's own exception class
        return ""


def _place(problem: BaseException, frames: Frames, words: Words) -> str:
    """The line of the student's that went wrong; empty if none is known."""
    if isinstance(problem, SyntaxError):
        number, line = problem.lineno, (problem.text or "").strip()
    else:
        number, line = students_line(frames)
    if not number or not line:
        return ""
    return words.gettext("Line {number}: `{code}`", number=number, code=clean(line)[:100])
