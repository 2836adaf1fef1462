"""Texts, codes of the data, and judgements."""

from __future__ import annotations

from typing import Any

from exercises.checking.misspelt import look_alike, miscoded, spelling
from exercises.checking.scalars import Scalar
from exercises.checking.spelling import Codes, fold, hidden_letters
from exercises.checking.words import Words


class Text(Scalar):
    """A text; letter case and outer spaces do not count. ``choices``: the texts that are possible at all."""

    def __init__(self, *choices: str) -> None:
        self.choices = choices

    def asked(self, words: Words) -> str:
        return words.gettext("text")

    def right_type(self, given: Any) -> bool:
        return type(given) is str

    def equal(self, expected: Any, given: Any) -> bool:
        return type(expected) is type(given) is str and fold(given) == fold(expected)

    def normal(self, value: Any) -> Any:
        return fold(value) if type(value) is str else value

    def mistyped(self, given: Any, words: Words) -> list[str]:
        if type(given) in (int, float):
            return [words.gettext("Your answer is a number. Text is asked for: put it in quotation marks.")]
        return []

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        found = spelling(given, expected, words)
        if not found and self.choices and fold(given) not in {fold(choice) for choice in self.choices}:
            choices = ", ".join(f'`"{choice}"`' for choice in self.choices)
            return [
                words.gettext(
                    "{given} is not one of the possible answers: {choices}.",
                    given=words.show(given),
                    choices=choices,
                )
            ]
        return found or [words.gettext("{given} is not the text asked for.", given=words.show(given))]


class Code(Scalar):
    """A code of the data. ``of``: ``state``, ``organisation``, ``body``, or a domain of
    ``data/vocabulary.csv``.
    """

    def __init__(self, of: str = "state") -> None:
        self.codes = Codes(of)

    def asked(self, words: Words) -> str:
        return words.gettext("code, as text")

    def right_type(self, given: Any) -> bool:
        return type(given) is str

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        return miscoded(given, self.codes, words) or [
            words.gettext("{given} is not the code asked for.", given=words.show(given))
        ]


class Choice(Scalar):
    """A judgement: the name of one of ``options``. Other options that can be defended stand in the question's
    ``also``.
    """

    def __init__(self, options: tuple[str, ...]) -> None:
        self.options = options
        self.shown = ", ".join(f'`"{option}"`' for option in options)

    def asked(self, words: Words) -> str:
        return words.gettext("one of the texts {choices}", choices=self.shown)

    def right_type(self, given: Any) -> bool:
        return type(given) is str

    def equal(self, expected: Any, given: Any) -> bool:
        return type(expected) is type(given) is str and fold(given) == fold(expected)

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        if fold(given) not in {fold(option) for option in self.options}:
            found = hidden_letters(given)
            if found:
                return [look_alike(given, words)]
            return [
                words.gettext(
                    "{given} is not one of the possible answers: {choices}.",
                    given=words.show(given),
                    choices=self.shown,
                )
            ]
        return [
            words.gettext(
                "This choice is hard to defend. Read the text of each choice again beside the table."
            )
        ]
