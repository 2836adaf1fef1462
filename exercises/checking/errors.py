"""Errors in a student's code, explained in their language; the traceback is folded away, not lost.

``register`` hands this to IPython, so that it helps in every cell of a notebook, also before ``check`` is
reached.
"""

from __future__ import annotations

import re
import traceback
from types import FrameType, TracebackType
from typing import Any

from exercises.checking import running
from exercises.checking.dots import open_dots
from exercises.checking.error_names import Case
from exercises.checking.error_rules import RULES
from exercises.checking.frames import Frames, cell_of, frames_of, line_of, students_places
from exercises.checking.plain import type_name
from exercises.checking.slips import Misuse
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
        # what the compiler finds, such as `return` outside a function, does not come to that handler
        shell.showsyntaxerror = lambda *_, **__: shell.CustomTB(*shell._get_exc_info())


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
    found = _places(problem, frames, words)
    if not isinstance(problem, SyntaxError | Misuse):
        for frame, number in students_places(frames):
            dots = open_dots(cell_of(frame), number)
            if dots:
                return [unfinished(frame, dots, words)]
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


def _places(problem: BaseException, frames: Frames, words: Words) -> list[str]:
    """The line of the cell that went wrong and, where it called a function of another cell, the line there;
    empty if none is known.
    """
    if isinstance(problem, SyntaxError) and problem.text:
        code = clean(problem.text.strip())[:100]
        return [words.gettext("Line {number}: `{code}`", number=problem.lineno, code=code)]
    found = []
    for frame, number in students_places(frames):
        code, function = clean(line_of(frame, number))[:100], frame.f_code.co_name
        if code and not found:
            found.append(words.gettext("Line {number}: `{code}`", number=number, code=code))
        elif code:
            found.append(words.gettext("Inside `{function}`: `{code}`", function=function, code=code))
    return found


def unfinished(frame: FrameType, number: int, words: Words) -> str:
    """The sentence on dots that still stand in a line of a cell."""
    return words.gettext(
        "Three dots still stand in line {number}: `{code}`. Put what is missing in their place.",
        number=number,
        code=clean(line_of(frame, number))[:100],
    )
