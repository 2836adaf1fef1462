"""What a student holds in ``q``: questions that check, hint, open their solution, and sum up."""

from __future__ import annotations

import hashlib
import sys
from types import FrameType
from typing import Any, NoReturn

from exercises.checking import errors, progress, running, slips, steps
from exercises.checking.compare import key
from exercises.checking.dots import open_dots
from exercises.checking.frames import cell_of
from exercises.checking.plain import Callable_, Items, Odd, Pairs, Sheet, plain
from exercises.checking.question import Localised, Question, QuestionModule
from exercises.checking.verdict import Message, Verdict
from exercises.checking.words import Words


class Questions:
    """The questions of one lesson in one language; each is an attribute, such as ``q.signatories``."""

    def __init__(self, module: QuestionModule, language: str) -> None:
        self._module = module
        self._record = progress.Record(module.name)
        self._asked = {question.name: Asked(question, self) for question in module.classes}
        self._told: dict[tuple[str, str], tuple[int | None, Message]] = {}
        self._switch(language)
        for name, written in (("language", 'q.language("kk")'), ("progress", "q.progress()")):
            command = slips.Command(getattr(self, name), written, lambda: self._words)
            object.__setattr__(self, name, command)

    def _switch(self, language: str) -> None:
        self._texts: Localised = self._module.localised(language)
        self._words = Words(language)
        errors.register(self._words)

    def language(self, language: str) -> Message:
        """Switch to ``"en"``, ``"kk"`` or ``"ru"``. Raises ValueError for any other."""
        self._switch(language)
        said = self._words.gettext("The questions now answer in English.")
        return self._tell("", "language", Message(said, []))

    def progress(self, code: str | None = None) -> Message:
        """Which questions are right, not right yet, in error or not answered, with links to their cells. A
        ``code`` that ``progress`` has shown elsewhere brings that progress back.
        """
        from exercises.checking import overview

        if code is not None:
            problem = overview.restore(self._module, self._record, plain(code), self._words)
            if problem:
                return self._tell("", "progress", problem)
        found = overview.progress(self._module, self._record, self._texts, self._words)
        return self._tell("", "progress", found)

    def _tell(self, name: str, command: str, message: Message) -> Message:
        """Put above a message whatever was said before, of the same question or in the same cell, and has
        not been shown: of a cell, Jupyter shows only the last value.
        """
        shell = running.shell()
        cell = shell.execution_count if shell else None
        self._told.pop((name, command), None)
        message.before = [
            other
            for (question, _), (place, other) in self._told.items()
            if not other.seen and (question == name or cell is not None and place == cell)
        ]
        self._told[name, command] = (cell, message)
        return message

    def __getattr__(self, name: str) -> Asked:
        asked = self.__dict__.get("_asked", {})
        if name in asked:
            return asked[name]
        if name.startswith("_"):
            raise AttributeError(name)
        raise slips.no_question(name, asked, self.__dict__["_words"])

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_"):
            known = name if name in self._asked else next(iter(self._asked))
            raise slips.assigned(known, self._words)
        object.__setattr__(self, name, value)

    def __call__(self, *arguments: Any, **named: Any) -> NoReturn:
        raise slips.no_question("check", self._asked, self._words)

    def __dir__(self) -> list[str]:
        return [*self._asked, "language", "progress"]

    def __repr__(self) -> str:
        return ", ".join(self._asked)


class Asked:
    """One question as the student meets it."""

    def __init__(self, question: type[Question], questions: Questions) -> None:
        self._question = question
        self._questions = questions
        self._rung = 0
        for name in slips.COMMANDS:
            written = slips.call(question.name, name)
            command = slips.Command(getattr(self, name), written, lambda: questions._words)
            object.__setattr__(self, name, command)

    def check(self, *answer: Any, **named: Any) -> Verdict:
        """Compare an answer with the expected one. Never raises; returns a verdict that Jupyter shows."""
        words = self._questions._words
        try:
            verdict = self._check(answer, named, sys._getframe(2), words)  # behind `Command`
        except Exception as problem:  # whatever happens, the student gets words and not a wall of red
            line = words.gettext(
                "The check itself has failed. That is not your fault. Please show this to your teacher."
            )
            detail = f"{self._question.name}: {type(problem).__name__}: {problem}"
            verdict = Verdict("error", words.gettext("Error"), [line], (words.gettext("Details"), detail))
        return self._questions._tell(self._question.name, "check", verdict)

    def _check(self, answer: tuple, named: dict, caller: FrameType, words: Words) -> Verdict:
        if len(answer) != 1 or named:
            line = words.gettext(
                "Put the name of your answer between the brackets: `{call}`.",
                call=slips.call(self._question.name),
            )
            return Verdict("unanswered", words.gettext("Not answered yet"), [line])
        given = plain(answer[0])
        if given is None and answer[0] is not None:
            given = Odd("NaN", "missing")
        verdict = self._judge(given, words)
        if verdict.outcome != "right":
            slip = slips.misnamed(self._question.name, given, caller, self._questions._asked, words)
            dots = open_dots(cell_of(caller)) if running.shell() else 0
            if dots and not slip and verdict.outcome != "unanswered":
                slip = errors.unfinished(caller, dots, words)
            if slip:  # no attempt: the check has not got the student's answer
                return Verdict("unanswered", words.gettext("Not answered yet"), [slip])
        self._questions._record.note(self._question.name, verdict.outcome, _digest(given))
        return verdict

    def _judge(self, given: Any, words: Words) -> Verdict:
        question, texts = self._question, self._questions._texts
        if question.kind.unanswered(given):
            return Verdict("unanswered", words.gettext("Not answered yet"), [self._unanswered(given, words)])
        stored = texts.stored(question)
        crash = question.kind.crash(stored.accepted[0], given, words)
        if crash:
            return Verdict("error", words.gettext("Error in your function"), *crash)
        if any(question.kind.matches(value, given) for value in stored.accepted):
            meaning = texts.text(f"{question.name}.meaning", question.meaning)
            return Verdict("right", words.gettext("Right"), [meaning])
        for number, (wrong, value) in enumerate(zip(question.wrong, stored.wrong, strict=True), 1):
            if wrong.says and question.kind.matches_wrong(value, given):
                return self._not_yet([texts.text(f"{question.name}.wrong.{number}", wrong.says)], words)
        return self._not_yet(question.kind.explain(stored.accepted[0], given, words), words)

    def _not_yet(self, lines: list[str], words: Words) -> Verdict:
        help_line = words.gettext("For help, run `{call}`.", call=slips.call(self._question.name, "hint"))
        return Verdict("not_yet", words.gettext("Not yet"), [*lines, help_line])

    def _unanswered(self, given: Any, words: Words) -> str:
        if type(given) is Callable_:
            return words.gettext(
                "Write the body of the function `{name}` in place of the three dots, and run the cell again.",
                name=self._question.name,
            )
        if type(given) in (Items, Pairs):
            return words.gettext(
                "There are still three dots in your answer. Put a value in their place, and run the cell "
                "again."
            )
        return words.gettext(
            "Put your answer in place of the three dots after `{name} =`, and run the cell again.",
            name=self._question.name,
        )

    def hint(self, number: int | None = None) -> Message:
        """The next hint of the ladder, or the one with the given number (counted from 1)."""
        words, hints = self._questions._words, self._question.hints
        if type(number) is int and 1 <= number <= len(hints):
            self._rung = number
        else:
            self._rung = min(self._rung + 1, len(hints))
        entry = self._questions._record.of(self._question.name)
        entry["hints"] = max(entry["hints"], self._rung)
        self._questions._record.save()
        text = self._questions._texts.text(f"{self._question.name}.hint.{self._rung}", hints[self._rung - 1])
        left = len(hints) - self._rung
        if left:
            more = words.ngettext("{n} more hint is left.", "{n} more hints are left.", left)
        else:
            more = words.gettext(
                "This was the last hint. After it comes `{call}`.",
                call=slips.call(self._question.name, "solution"),
            )
        title = words.gettext("Hint {number} of {total}", number=self._rung, total=len(hints))
        return self._questions._tell(self._question.name, "hint", Message(title, [text, more]))

    def solution(self) -> Message:
        """The worked answer, step by step, once enough different answers have been checked."""
        return self._questions._tell(self._question.name, "solution", self._solution())

    def _solution(self) -> Message:
        words = self._questions._words
        entry = self._questions._record.of(self._question.name)
        needed = progress.attempts_needed()
        if entry["outcome"] != "right" and not entry["solution"] and len(entry["tried"]) < needed:
            return Message(
                words.gettext("The solution is still closed"),
                [
                    words.ngettext(
                        "It opens after {n} checked answer.",
                        "It opens after {n} different checked answers.",
                        needed,
                    ),
                    words.gettext("Checked so far: {count}.", count=len(entry["tried"])),
                    words.gettext("For help, run `{call}`.", call=slips.call(self._question.name, "hint")),
                ],
            )
        entry["solution"] = True
        self._questions._record.save()
        return steps.worked(self._question, self._questions._texts, words)

    def __repr__(self) -> str:
        return f"q.{self._question.name}"

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("_"):
            raise AttributeError(name)
        raise slips.no_command(name, self._questions._words)

    def __setattr__(self, name: str, value: Any) -> None:
        if not name.startswith("_"):
            raise slips.assigned(self._question.name, self._questions._words)
        object.__setattr__(self, name, value)

    def __call__(self, *arguments: Any, **named: Any) -> NoReturn:
        raise slips.called(self._question.name, self._questions._words)


def _digest(given: Any) -> str:
    """A short stand-in for an answer, to tell different attempts apart."""
    if type(given) is Callable_:
        code = given.function.__code__
        given = (
            code.co_code,
            [c for c in code.co_consts if type(c) in (int, float, str, tuple)],
            code.co_names,
        )
    elif type(given) in (int, float, Items):
        given = key(given)  # 1 and 1.0, a list and a tuple, are one attempt
    elif type(given) is Sheet:
        given = (given.names, given.rows, [column[:500] for column in given.columns])
    return hashlib.sha256(repr(given).encode("utf-8", "backslashreplace")).hexdigest()[:12]
