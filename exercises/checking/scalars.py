"""Single values: what they share; numbers, yes or no."""

from __future__ import annotations

import datetime as dt
from typing import Any

from exercises.checking.base import Kind, wrong_kind
from exercises.checking.compare import NOISE, same, same_number
from exercises.checking.plain import Column, Items
from exercises.checking.words import Words


def single(given: Any) -> Any:
    """The value in a Series, Index or array of one element (a selection that leaves one row); else the value
    itself.
    """
    if type(given) is Column and len(given.values) == 1:
        return given.values[0]
    if type(given) is Items and given.form in ("Index", "array") and len(given.items) == 1:
        return given.items[0]
    return given


class Scalar(Kind):
    """One value. ``asked`` names the kind in the student's language."""

    def asked(self, words: Words) -> str:
        raise NotImplementedError

    def matches(self, expected: Any, given: Any) -> bool:
        return self.equal(expected, single(given))

    def equal(self, expected: Any, given: Any) -> bool:
        return self.right_type(given) and same(expected, given)

    def right_type(self, given: Any) -> bool:
        raise NotImplementedError

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        expected, given = single(expected), single(given)
        if type(given) in (Items, Column):
            held = given.items if type(given) is Items else given.values
            if len(held) == 1:
                return [
                    words.gettext(
                        "Your answer is a collection with one element in it. Take the element out: for a "
                        "list `x` that is `x[0]`, for a column `x.iloc[0]`."
                    )
                ]
            return self.several(given, held, words) or wrong_kind(self.asked(words), given, words)
        if not self.right_type(given):
            return self.mistyped(given, words) or wrong_kind(self.asked(words), given, words)
        return self.nearly(expected, given, words)

    def mistyped(self, given: Any, words: Words) -> list[str]:
        """Sentences for a value of another kind than the one asked for."""
        return []

    def several(self, given: Items | Column, held: list, words: Words) -> list[str]:
        """Sentences for several values in place of one."""
        return []

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        """Sentences for a value of the right kind."""
        return []

    def normal(self, value: Any) -> Any:
        """The value as it is compared inside a collection."""
        return value


class Number(Scalar):
    """A number; ``tolerance`` is relative (for answers that may be rounded)."""

    def __init__(self, tolerance: float = NOISE) -> None:
        self.tolerance = tolerance

    def asked(self, words: Words) -> str:
        return words.gettext("number")

    def right_type(self, given: Any) -> bool:
        return type(given) in (int, float)

    def equal(self, expected: Any, given: Any) -> bool:
        both = self.right_type(expected) and self.right_type(given)
        return both and same_number(expected, given, self.tolerance)

    def mistyped(self, given: Any, words: Words) -> list[str]:
        if type(given) is str:
            if given.strip().lstrip("-").isdigit():
                return [
                    words.gettext(
                        "Your answer is text, since it stands in quotation marks. Write the number without them."
                    )
                ]
            if given.strip().replace(",", ".").replace(".", "", 1).lstrip("-").isdigit():
                return [
                    words.gettext(
                        "Your answer is text, since it stands in quotation marks. Write the number without "
                        "them, and a decimal fraction with a point, as in `0.5`."
                    )
                ]
            return [words.gettext("Your answer is text. A number is asked for.")]
        if type(given) is bool:
            return [words.gettext("Your answer is `True` or `False`. A number is asked for.")]
        if isinstance(given, dt.timedelta):
            return [
                words.gettext(
                    "Your answer is a span of time. Take the number out of it, for example with `.days`."
                )
            ]
        if isinstance(given, dt.date):
            return [
                words.gettext("Your answer is a date. Take the number out of it, for example with `.year`.")
            ]
        return []

    def several(self, given: Items | Column, held: list, words: Words) -> list[str]:
        if (
            type(given) is Items
            and given.form == "tuple"
            and len(held) == 2
            and set(map(type, held)) == {int}
        ):
            return [
                words.gettext(
                    "Your answer is two numbers. If you mean a decimal fraction, write it with a point, as in "
                    "`0.5`."
                )
            ]
        if held and {type(value) for value in held} == {bool}:
            return [
                words.gettext(
                    "Your answer is a condition: `True` or `False` for each row. `.sum()` counts how often it "
                    "is true, `.mean()` gives the share."
                )
            ]
        if held and all(type(value) in (int, float, dt.timedelta) or value is None for value in held):
            return [
                words.gettext(
                    "Your answer is several numbers. One is asked for: which one, or what should be made of them "
                    "(`.sum()`, `.min()`, `.max()`)?"
                )
            ]
        return []

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        if expected and given and (_rounds(expected * 100, given) or same_number(given * 100, expected, 1e-6)):
            return [
                words.gettext(
                    "Check the unit: a share such as `0.25` and a percentage such as `25` differ by a "
                    "factor of 100."
                )
            ]
        if type(expected) is float and _rounds(expected, given):
            return [words.gettext("Your answer is rounded too much. Keep more digits.")]
        if given > expected:
            return [words.gettext("Your number, {given}, is too high.", given=words.show(given))]
        return [words.gettext("Your number, {given}, is too low.", given=words.show(given))]


def _rounds(exact: float, given: float) -> bool:
    """Whether a number is `exact` or what rounding leaves of it."""
    return same_number(given, exact, 1e-6) or any(given == round(exact, digits) for digits in range(4))


class Whole(Number):
    """A whole number, as int or as a float without a fraction."""

    def asked(self, words: Words) -> str:
        return words.gettext("whole number")

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        if type(given) is float and not given.is_integer():
            return [
                words.gettext(
                    "Your number, {given}, has a fraction. A whole number is asked for.",
                    given=words.show(given),
                )
            ]
        return super().nearly(expected, given, words)


class Truth(Scalar):
    """``True`` or ``False``."""

    def asked(self, words: Words) -> str:
        return words.gettext("True or False")

    def right_type(self, given: Any) -> bool:
        return type(given) is bool

    def mistyped(self, given: Any, words: Words) -> list[str]:
        return [words.gettext("Answer with `True` or `False`, without quotation marks.")]

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        return [words.gettext("Look again at what was compared: it comes out the other way.")]
