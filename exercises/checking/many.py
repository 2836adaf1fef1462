"""Collections: what does not belong, what is missing, what stands twice."""

from __future__ import annotations

from typing import Any

from exercises.checking.base import Kind, condition, wrong_kind
from exercises.checking.compare import key, leftovers, same
from exercises.checking.dates import Date
from exercises.checking.misspelt import miscased, miscoded
from exercises.checking.plain import Column, Items, Pairs, Sheet
from exercises.checking.scalars import Number, Scalar
from exercises.checking.spelling import hidden_letters
from exercises.checking.texts import Code, Text
from exercises.checking.words import Words


class AnyValue(Scalar):
    """An element about which nothing is known beforehand (a pair, say)."""

    def right_type(self, given: Any) -> bool:
        return True


def element_kind(of: str | None) -> Scalar:
    """The kind of one element: number, text, date, or what `Code` knows; None for any."""
    plain_kinds = {"number": Number, "text": Text, "date": Date, None: AnyValue}
    return plain_kinds[of]() if of in plain_kinds else Code(of)


class Collection(Kind):
    """Several values, in any form. ``of``: what each one is; ``ordered``: whether their order is part of the
    answer.
    """

    def __init__(self, ordered: bool = False, of: str | None = None) -> None:
        self.ordered = ordered
        self.element = element_kind(of)

    def read(self, given: Any) -> list | None:
        """The elements of any form of collection; None for anything else."""
        if type(given) is Items:
            return given.items
        if type(given) is Column:
            return given.values
        if type(given) is Sheet and len(given.columns) == 1:
            return given.columns[0]
        return None

    def _normal(self, items: list) -> list:
        return [self.element.normal(item) for item in items]

    def matches(self, expected: Any, given: Any) -> bool:
        wanted, mine = self.read(expected), self.read(given)
        if wanted is None or mine is None or len(wanted) != len(mine):
            return False
        if self.ordered:
            if type(given) is Items and not given.ordered and len(mine) > 1:
                return False
            return all(same(a, b) for a, b in zip(self._normal(wanted), self._normal(mine), strict=True))
        return leftovers(self._normal(mine), self._normal(wanted)) == ([], [])

    def matches_wrong(self, wrong: Any, given: Any) -> bool:
        """True if it is the same mistake; a set, whose order says nothing, is none of a wrong order."""
        unordered = self.ordered and type(given) is Items and not given.ordered
        return not unordered and super().matches_wrong(wrong, given)

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        mine = self.read(given)
        if mine is None:
            return self._not_a_collection(given, words)
        if not mine:
            return [nothing(words)]
        if type(given) is Column and {type(value) for value in given.values} == {bool}:
            return [condition(words)]
        if type(given) is Column and not given.counted and self._labels_fit(given):
            return [self._in_the_index(expected, given, words)]
        wanted, filled = self.read(expected), [item for item in mine if item is not None]
        foreign, missing = leftovers(self._normal(filled), self._normal(wanted))
        unfiltered = 2 * len(foreign) > len(filled)
        if unfiltered and not missing:
            return self._membership(wanted, filled, given, words)
        mine = filled if unfiltered else mine  # blanks in rows that do not belong there are not the point
        found = self._mistyped(mine, words) or self._miscoded(mine, words)
        return found or self._membership(wanted, mine, given, words)

    def _in_the_index(self, expected: Any, given: Column, words: Words) -> str:
        if self.matches(expected, Items("Index", given.index)):
            return words.gettext(
                "What is asked for stands in the index of your column, not in its values. Take `.index`."
            )
        return words.gettext(
            "What is asked for stands in the index of your column, not in its values, but among others. "
            "Choose the rows first, then take their `.index`."
        )

    def _not_a_collection(self, given: Any, words: Words) -> list[str]:
        if type(given) is str and any(mark in given for mark in ",; "):
            return [
                words.gettext(
                    "Your answer is one text. Make a list: square brackets around it, each element in its "
                    'own quotation marks, as in `["A", "B"]`.'
                )
            ]
        if type(given) is Sheet:
            return [
                words.gettext(
                    "Your answer is a whole table. Take the one column that is asked for, as in "
                    '`table["name"]`.'
                )
            ]
        if type(given) is Pairs:
            return [
                words.gettext(
                    "Your answer is a dictionary. A plain list is asked for, such as `list(x)` or "
                    "`list(x.values())`."
                )
            ]
        if self.element.right_type(given):
            return [
                words.gettext(
                    "Your answer is a single value. Even one element goes into a list, with square brackets "
                    "around it."
                )
            ]
        return wrong_kind(words.gettext("list"), given, words)

    def _labels_fit(self, given: Column) -> bool:
        """True if most labels of the index can stand in the answer, and few of the values."""
        labels, values = (sum(map(self._can_stand, found)) for found in (given.index, given.values))
        return 2 * labels > len(given.index) and 2 * values < len(given.values)

    def _can_stand(self, item: Any) -> bool:
        codes = self.element.codes if type(self.element) is Code else None
        return self.element.right_type(item) and (codes is None or item in codes)

    def _mistyped(self, mine: list, words: Words) -> list[str]:
        strange = [item for item in mine if not self.element.right_type(item)]
        if not strange:
            return []
        if all(item is None for item in strange):
            return [
                words.ngettext(
                    "{n} element of your answer is empty (NaN). Leave it out, for example with `.dropna()`.",
                    "{n} elements of your answer are empty (NaN). Leave them out, for example with "
                    "`.dropna()`.",
                    len(strange),
                )
            ]
        asked = words.gettext("Each element should be: {kind}.", kind=self.element.asked(words))
        nested = [item for item in strange if type(item) in (Items, Pairs, Column, Sheet)]
        if nested:
            return [words.gettext("There is a list inside your list. Put all elements into one list."), asked]
        given = next(item for item in strange if item is not None)
        if type(self.element) is Date and type(given) is str:
            return self.element.mistyped(given, words)
        return [asked, words.gettext("One element of yours is: {kind}.", kind=words.kind(given))]

    def _miscoded(self, mine: list, words: Words) -> list[str]:
        if type(self.element) is not Code:
            return []
        codes = self.element.codes
        strange = [item for item in dict.fromkeys(mine) if item not in codes]
        if not strange:
            return []
        if 2 * len(strange) <= len(mine) or len(mine) == 1:
            return [sentence for item in strange[:2] for sentence in miscoded(item, codes, words)]
        if 2 * sum(bool(hidden_letters(item)) for item in strange) > len(mine):
            return [
                words.gettext(
                    "Most of your elements have Cyrillic letters in them that look like Latin ones. Change "
                    "the keyboard to Latin letters and type them again."
                )
            ]
        cased = [item for item in strange if miscased(item, codes)]
        if 2 * len(cased) > len(strange):
            return [sentence for item in cased[:2] for sentence in miscoded(item, codes, words)]
        if any(codes.named(item) for item in strange):
            return [
                words.gettext(
                    "Most of your elements are names or other codes. Use the codes that stand in the table."
                )
            ]
        return [
            words.gettext("Most of your elements cannot stand here. Use the codes that stand in the table.")
        ]

    def _membership(self, wanted: list, mine: list, given: Any, words: Words) -> list[str]:
        normal = self._normal(mine)
        extra, missing = leftovers(normal, self._normal(wanted))
        if not extra and not missing:
            return self._order(wanted, mine, given, words)
        known = {key(item) for item in self._normal(wanted)}
        shown = {key(n): item for n, item in zip(normal, mine, strict=True)}
        foreign = [shown[key(item)] for item in extra if key(item) not in known]
        doubled = [shown[key(item)] for item in extra if key(item) in known]
        if 2 * len(foreign) > len(mine) and not missing:
            return [_too_many(len({key(item) for item in foreign}), words)]
        return [
            *foreign_sentences(foreign, len(mine), words),
            *_doubled(doubled, self.ordered, words),
            *missing_sentences(len(missing), words),
        ]

    def _order(self, wanted: list, mine: list, given: Any, words: Words) -> list[str]:
        if type(given) is Items and not given.ordered:
            return [
                words.gettext(
                    "The elements are right, but a set has no order, and here the order counts. Make a "
                    "sorted list."
                )
            ]
        if all(same(a, b) for a, b in zip(reversed(self._normal(wanted)), self._normal(mine), strict=True)):
            return [words.gettext("The elements are right, but their order is the other way round.")]
        return [words.gettext("The elements are right, but their order is not the one asked for.")]


def nothing(words: Words) -> str:
    """The sentence for an empty answer."""
    return words.gettext(
        "Your answer is empty: nothing fits what you asked for. Compare the codes with the table, and look at "
        "each sign: `==`, `<`, `&`, `-`."
    )


def _too_many(count: int, words: Words) -> str:
    return words.ngettext(
        "All that is asked for is in your answer, and {n} other element too. Is a condition missing?",
        "All that is asked for is in your answer, and {n} other elements too. Is a condition missing?",
        count,
    )


def foreign_sentences(foreign: list, total: int, words: Words) -> list[str]:
    """Which of the student's elements do not belong: two at most, none when over half are wrong."""
    unique = list({key(item): item for item in foreign}.values())
    if not unique:
        return []
    if len(foreign) == total:
        return [
            words.gettext("Nothing in your answer belongs there. Read the question again: what does it ask for?")
        ]
    if 2 * len(foreign) > total:
        return [
            words.gettext(
                "Most of your answer does not belong there. Read the question again: what does it ask for?"
            )
        ]
    if len(unique) > 2:
        return [
            words.ngettext(
                "{n} element of your answer does not belong there. Look at these: {which}.",
                "{n} elements of your answer do not belong there. Look at these: {which}.",
                len(unique),
                which=words.listed(unique[:2]),
            )
        ]
    return [
        words.ngettext(
            "{n} element of your answer does not belong there: {which}.",
            "{n} elements of your answer do not belong there: {which}.",
            len(unique),
            which=words.listed(unique),
        )
    ]


def missing_sentences(count: int, words: Words) -> list[str]:
    """How many elements are missing (not which)."""
    if not count:
        return []
    return [words.ngettext("{n} element is missing.", "{n} elements are missing.", count)]


def _doubled(doubled: list, ordered: bool, words: Words) -> list[str]:
    unique = list({key(item): item for item in doubled}.values())
    if not unique:
        return []
    found = words.ngettext(
        "{n} element stands in your answer more than once.",
        "{n} elements stand in your answer more than once.",
        len(unique),
    )
    if ordered:  # `set` would lose the order
        return [found]
    return [found, words.gettext("Each one is needed only once: `set(...)` or `.unique()` helps.")]
