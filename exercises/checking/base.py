"""What all kinds of answer share: a match or an explained difference, and words for values of the wrong
sort.
"""

from __future__ import annotations

from typing import Any

from exercises.checking.compare import same
from exercises.checking.plain import Callable_, Items, Odd, Pairs
from exercises.checking.words import Words


class Kind:
    """How equality is meant for a question's answer. ``matches`` decides, ``explain`` says what differs."""

    def matches(self, expected: Any, given: Any) -> bool:
        """True if the plain value ``given`` equals ``expected`` in this kind's sense."""
        return same(expected, given)

    def matches_wrong(self, wrong: Any, given: Any) -> bool:
        """True if ``given`` is the same mistake as the value of a known wrong answer."""
        return self.matches(wrong, given) or type(wrong) is type(given) and same(wrong, given)

    def explain(self, expected: Any, given: Any, words: Words) -> list[str]:
        """Sentences on how ``given`` (which does not match) differs; they never show ``expected``."""
        return odd(given, words) or self.differences(expected, given, words) or [last_resort(words)]

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        """Sentences for a value that is not odd; empty if nothing is known about the difference."""
        return []

    def crash(self, expected: Any, given: Any, words: Words) -> tuple[list[str], tuple[str, str]] | None:
        """Sentences and the folded traceback if the student's function raises; None for every other kind."""
        return None

    def unanswered(self, given: Any) -> bool:
        """True if the student has not replaced the dots."""
        if given is ... or type(given) is str and given.strip() in ("...", "…"):
            return True
        if type(given) is Callable_:
            return given.empty
        if type(given) is Pairs:
            return any(self.unanswered(value) for _, value in given.pairs[:1000])
        return type(given) is Items and any(self.unanswered(item) for item in given.items[:1000])


def last_resort(words: Words) -> str:
    """The sentence for a difference that nothing else explains (no stored wrong answer may end here)."""
    return words.gettext("This is not the answer yet. Read the question once more, or ask for a hint.")


def odd(given: Any, words: Words) -> list[str]:
    """Sentences for a value that no question asks for; empty for any other value."""
    if given is None:
        return [
            words.gettext(
                "Your answer is `None`: nothing. Some commands, such as `print`, `sort`, `remove_edges_from` and "
                "`draw_networkx`, show or change something but give nothing back. Store the value itself."
            )
        ]
    if type(given) is not Odd:
        return []
    return [_odd_sentence(given, words)]


def _odd_sentence(given: Odd, words: Words) -> str:
    name = words.show(given.type_name).replace('"', "")
    sentences = {
        "lazy": words.gettext(
            "Your answer is not worked out yet ({type}). Put `list(...)` around it.", type=name
        ),
        "method": words.gettext(
            "Your answer is a command that has not been run ({type}). Add round brackets `()` at its end.",
            type=name,
        ),
        "class": words.gettext("Your answer is the name of a type, not a value."),
        "module": words.gettext("Your answer is a library, not a value."),
        "groupby": words.gettext(
            "Your answer is a table split into groups. Say what to do with each group, for example "
            "`.size()` or `.sum()`."
        ),
        "large": words.gettext(
            "Your answer is very large, far larger than the one asked for. Did you filter the rows?"
        ),
        "deep": words.gettext("Your answer holds lists inside lists, too deep to read. Make it flat."),
        "subclass": words.gettext(
            "Your answer is of a special type ({type}) that this check does not read. Use the plain type of "
            "pandas, numpy or networkx.",
            type=name,
        ),
        "missing": words.gettext(
            "Your answer is an empty cell (`NaN`). Does any row fulfil the condition? Or is this cell empty in "
            "the table?"
        ),
        "bytes": words.gettext(
            "Your answer is made of bytes. Write it as text, without the letter b before it."
        ),
        "question": words.gettext(
            "Your answer is the question itself. Between the brackets, write the name of your answer, "
            "without `q.` before it."
        ),
        "broken": words.gettext(
            "Your answer cannot be read: something went wrong inside it ({type}).", type=name
        ),
    }
    unknown = words.gettext("Your answer is of a type that this check does not know ({type}).", type=name)
    return sentences.get(given.why, unknown)


def condition(words: Words) -> str:
    """The sentence for True and False where the rows are asked for."""
    return words.gettext(
        "Your answer is a condition: `True` or `False` for each row. Put it into square brackets after the "
        "table or column, as in `x[x > 0]`, to get the rows."
    )


def wrong_kind(asked: str, given: Any, words: Words) -> list[str]:
    """Sentences for a value of another kind than the one asked for (both named in the nominative)."""
    if type(given) is Callable_:
        return [
            words.gettext(
                "Your answer is a function. Call it, with round brackets `()`, and store what comes back."
            )
        ]
    return [words.gettext("Asked for: {asked}. Your answer: {given}.", asked=asked, given=words.kind(given))]
