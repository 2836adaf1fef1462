"""Dates, as fine as a question asks for them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from exercises.checking.plain import Items
from exercises.checking.scalars import Scalar
from exercises.checking.words import Words

_NUMBERS = re.compile(r"\d{4}-\d\d-\d\d")


class Date(Scalar):
    """A date, or ISO text such as ``"2001-02-03"``. ``precision``: ``day``, ``month`` or ``year``; what is
    finer does not count.
    """

    def __init__(self, precision: str = "day") -> None:
        if precision not in ("day", "month", "year"):
            raise ValueError(f"precision must be day, month or year, not {precision!r}")
        self.precision = precision

    def asked(self, words: Words) -> str:
        return words.gettext("date")

    def right_type(self, given: Any) -> bool:
        if type(given) is str:
            return _iso(given) is not None
        return isinstance(given, dt.date) or self.precision == "year" and type(given) is int

    def equal(self, expected: Any, given: Any) -> bool:
        return (
            self.right_type(expected) and self.right_type(given) and self._cut(given) == self._cut(expected)
        )

    def normal(self, value: Any) -> Any:
        return Items("date", list(self._cut(value))) if self.right_type(value) else value

    def _cut(self, value: Any) -> tuple:
        if type(value) is str:
            value = _iso(value)
        if type(value) is int:
            return (value,)
        if isinstance(value, dt.datetime) and self.precision == "day":
            return tuple(value.timetuple())[:6]
        return (value.year, value.month, value.day)[: ("year", "month", "day").index(self.precision) + 1]

    def mistyped(self, given: Any, words: Words) -> list[str]:
        if type(given) is str and _NUMBERS.fullmatch(given.strip()):
            return [
                words.gettext(
                    "{given} does not stand in the calendar: first the year, then the month, then the day.",
                    given=words.show(given),
                )
            ]
        if type(given) is str:
            return [
                words.gettext(
                    "Python does not read {given} as a date. Write numbers in the order year, month, day, with "
                    "hyphens between them.",
                    given=words.show(given),
                )
            ]
        if type(given) in (int, float):
            return [
                words.gettext(
                    "Your answer is a number. A whole date is asked for: year, month and day, with hyphens "
                    "between them, and quotation marks around it."
                )
            ]
        return []

    def nearly(self, expected: Any, given: Any, words: Words) -> list[str]:
        mine, wanted = self._cut(given), self._cut(expected)
        shown = words.show(_iso(given) if type(given) is str else given)
        years = abs(mine[0] - wanted[0])
        if self.precision != "year" and years:
            if mine < wanted:
                return [
                    words.ngettext(
                        "Your date, {given}, is about {n} year too early.",
                        "Your date, {given}, is about {n} years too early.",
                        years,
                        given=shown,
                    )
                ]
            return [
                words.ngettext(
                    "Your date, {given}, is about {n} year too late.",
                    "Your date, {given}, is about {n} years too late.",
                    years,
                    given=shown,
                )
            ]
        if self.precision != "year" and not years and mine[:3] == wanted[:3]:
            return [words.gettext("The day is right, but your date has a time of day too. Leave it out.")]
        same_year = [] if self.precision == "year" else [words.gettext("The year is right.")]
        if mine < wanted:
            return [*same_year, words.gettext("Your date, {given}, is too early.", given=shown)]
        return [*same_year, words.gettext("Your date, {given}, is too late.", given=shown)]


def _iso(text: str) -> dt.date | None:
    """The date that an ISO text says; None for any other text."""
    try:
        found = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return found if any((found.hour, found.minute, found.second)) else found.date()
