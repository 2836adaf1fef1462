"""A question used in another way than meant (``q.total(5)``, ``q.total.check = 5``, another answer's name
between the brackets): what the student is told.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any

from exercises.checking.frames import line_of
from exercises.checking.words import Words

COMMANDS = ("check", "hint", "solution")


class Misuse(AttributeError):
    """What the student wrote cannot be done with a question; the message is in the student's language."""


def call(name: str, command: str = "check") -> str:
    """How a command of a question is written."""
    return f"q.{name}.{command}({name if command == 'check' else ''})"


class Command:
    """A command of a question, such as ``q.total.check``: run with brackets; shown without them, it says that
    they are missing.
    """

    def __init__(self, run: Callable[..., Any], written: str, words: Callable[[], Words]) -> None:
        self._run, self._written, self._words = run, written, words
        self.__doc__, self.__wrapped__ = run.__doc__, run

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._run(*arguments, **named)

    def __repr__(self) -> str:
        return self._words().gettext("The brackets are missing: write `{call}`.", call=self._written)


def no_question(name: str, known: Iterable[str], words: Words) -> Misuse:
    """For ``q.totl``, and for ``q.check``, which does not say which question."""
    names = list(known)
    if name in COMMANDS:
        return Misuse(
            words.gettext("Say which question you mean, for example `{call}`.", call=call(names[0], name))
        )
    said = words.gettext("There is no question with the name {name}.", name=words.show(name))
    return Misuse(said + _similar(name, names, words))


def no_command(name: str, words: Words) -> Misuse:
    """For ``q.total.hnt``."""
    said = words.gettext("A question has no command {name}.", name=words.show(name))
    return Misuse(said + _similar(name, COMMANDS, words))


def _similar(name: str, known: Iterable[str], words: Words) -> str:
    close = difflib.get_close_matches(name, list(known), 1)
    return " " + words.gettext("Did you mean {name}?", name=words.show(close[0])) if close else ""


def called(name: str, words: Words) -> Misuse:
    """For ``q.total(5)``."""
    return Misuse(
        words.gettext(
            "After the name of a question come a dot and what to do. To check your answer, write `{call}`.",
            call=call(name),
        )
    )


def assigned(name: str, words: Words) -> Misuse:
    """For ``q.total = 5`` and ``q.total.check = 5``."""
    return Misuse(
        words.gettext(
            "A question takes no value with `=`. Give the value to the name alone, as in `{line}`, and check "
            "it with `{call}`.",
            line=f"{name} = ...",
            call=call(name),
        )
    )


def misnamed(name: str, given: Any, caller: FrameType, known: Iterable[str], words: Words) -> str | None:
    """The sentence for a check that got the name of another answer, or the name in quotation marks."""
    if given == name and type(given) is str:
        return words.gettext(
            "The name stands in quotation marks, so that the check got only a text. Leave them out: "
            "`{call}`.",
            call=call(name),
        )
    line = line_of(caller, caller.f_lineno)
    found = re.search(rf"\.{name}\.check\(\s*(\w+)\s*\)", line)
    if found and found[1] != name and found[1] in known:
        return words.gettext(
            "Between the brackets stands {other}, which belongs to another question. Write `{call}`.",
            other=words.show(found[1]).replace('"', ""),
            call=call(name),
        )
    return None
