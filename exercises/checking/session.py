"""What a student holds in ``q``: questions that check, hint, open their solution, and sum up."""

from __future__ import annotations

import difflib
import hashlib
from typing import Any

from exercises.checking import errors, progress, steps
from exercises.checking.compare import key
from exercises.checking.plain import Callable_, Items, Odd, Sheet, plain
from exercises.checking.question import Localised, Question, QuestionModule
from exercises.checking.verdict import Message, Verdict
from exercises.checking.words import Words


class Questions:
    """The questions of one lesson in one language; each is an attribute, such as ``q.signatories``."""

    def __init__(self, module: QuestionModule, language: str) -> None:
        self._module = module
        self._record = progress.Record(module.name)
        self._asked = {question.name: Asked(question, self) for question in module.classes}
        self._switch(language)

    def _switch(self, language: str) -> None:
        self._texts: Localised = self._module.localised(language)
        self._words = Words(language)
        errors.register(self._words)

    def language(self, language: str) -> Message:
        """Switch to ``"en"``, ``"kk"`` or ``"ru"``. Raises ValueError for any other."""
        self._switch(language)
        return Message(self._words.gettext("The questions now answer in English."), [])

    def progress(self, code: str | None = None) -> Message:
        """Which questions are right, not right yet, in error or not answered, with links to their cells. A
        ``code`` that ``progress`` has shown elsewhere brings that progress back.
        """
        from exercises.checking import overview

        if code is not None:
            problem = overview.restore(self._module, self._record, plain(code), self._words)
            if problem:
                return problem
        return overview.progress(self._module, self._record, self._texts, self._words)

    def __getattr__(self, name: str) -> Asked:
        asked = self.__dict__.get("_asked", {})
        if name in asked:
            return asked[name]
        if name.startswith("_"):
            raise AttributeError(name)
        close = difflib.get_close_matches(name, asked, 1)
        words = self.__dict__["_words"]
        message = words.gettext("There is no question with the name {name}.", name=words.show(name))
        if close:
            message += " " + words.gettext("Did you mean {name}?", name=words.show(close[0]))
        raise AttributeError(message)

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

    def check(self, *answer: Any) -> Verdict:
        """Compare an answer with the expected one. Never raises; returns a verdict that Jupyter shows."""
        words = self._questions._words
        try:
            return self._check(answer, words)
        except Exception as problem:  # whatever happens, the student gets words and not a wall of red
            line = words.gettext(
                "The check itself has failed. That is not your fault. Please show this to your teacher."
            )
            detail = f"{self._question.name}: {type(problem).__name__}: {problem}"
            return Verdict("error", words.gettext("Error"), [line], (words.gettext("Details"), detail))

    def _check(self, answer: tuple, words: Words) -> Verdict:
        if len(answer) != 1:
            line = words.gettext(
                "Put the name of your answer between the brackets: `{call}`.", call=self._call("check", True)
            )
            return Verdict("unanswered", words.gettext("Not answered yet"), [line])
        given = plain(answer[0])
        if given is None and answer[0] is not None:
            given = Odd("NaN", "missing")
        verdict = self._judge(given, words)
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
        help_line = words.gettext("For help, run `{call}`.", call=self._call("hint"))
        return Verdict("not_yet", words.gettext("Not yet"), [*lines, help_line])

    def _unanswered(self, given: Any, words: Words) -> str:
        if type(given) is Callable_:
            return words.gettext(
                "Write the body of the function `{name}` in place of the three dots, and run the cell again.",
                name=self._question.name,
            )
        return words.gettext(
            "Put your answer in place of the three dots after `{name} =`, and run the cell again.",
            name=self._question.name,
        )

    def _call(self, method: str, with_name: bool = False) -> str:
        name = self._question.name
        return f"q.{name}.{method}({name if with_name else ''})"

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
                "This was the last hint. After it comes `{call}`.", call=self._call("solution")
            )
        return Message(
            words.gettext("Hint {number} of {total}", number=self._rung, total=len(hints)), [text, more]
        )

    def solution(self) -> Message:
        """The worked answer, step by step, once enough different answers have been checked."""
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
                    words.gettext("For help, run `{call}`.", call=self._call("hint")),
                ],
            )
        entry["solution"] = True
        self._questions._record.save()
        return steps.worked(self._question, self._questions._texts, words)

    def __repr__(self) -> str:
        return f"q.{self._question.name}"


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
