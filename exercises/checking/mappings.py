"""Values under keys: dictionaries, and columns with a meaningful index."""

from __future__ import annotations

from typing import Any

from exercises.checking.base import Kind, wrong_kind
from exercises.checking.compare import key, same
from exercises.checking.many import Collection, nothing
from exercises.checking.plain import Column, Items, Pairs, Sheet
from exercises.checking.words import Words


class Mapping(Kind):
    """A value for each key: a dictionary, or a Series whose index holds the keys. ``of``: what the keys are;
    ``tolerance``: relative, for values that are numbers; ``ordered``: whether the order is part of the
    answer.
    """

    def __init__(self, of: str | None = None, tolerance: float = 1e-9, ordered: bool = False) -> None:
        self.keys = Collection(ordered, of)
        self.tolerance = tolerance
        self.ordered = ordered

    def read(self, given: Any) -> list[tuple] | None:
        """Pairs of key and value from any form; None for anything else."""
        if type(given) is Pairs:
            return given.pairs
        if type(given) is Column:
            return list(zip(given.index, given.values, strict=True))
        if type(given) is Sheet and len(given.columns) == 1:
            return list(zip(given.index, given.columns[0], strict=True))
        if type(given) is Sheet and len(given.columns) == 2 and given.counted:
            return list(zip(*given.columns, strict=True))
        if type(given) is Items and all(
            type(i) is Items and len(i.items) == 2 and i.ordered for i in given.items
        ):
            return [tuple(item.items) for item in given.items]
        return None

    def matches(self, expected: Any, given: Any) -> bool:
        wanted, mine = self.read(expected), self.read(given)
        if wanted is None or mine is None or len(wanted) != len(mine):
            return False
        if not self.keys.matches(_keys(wanted), _keys(mine)):
            return False
        values = {key(k): v for k, v in wanted}
        return all(same(values[key(k)], v, self.tolerance) for k, v in mine)

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        mine, wanted = self.read(given), self.read(expected)
        if mine is None:
            return wrong_kind(
                words.gettext("a value for each key, as a dictionary or a column (Series)"), given, words
            )
        if not mine:
            return [nothing(words)]
        if type(given) is Column and given.counted and any(type(k) is not int for k, _ in wanted):
            return [
                words.gettext(
                    "The index of your column holds only row numbers. The names belong there: "
                    "`.value_counts()`, `.groupby(...)` or `.set_index(...)` puts them into the index."
                )
            ]
        if not self.keys.matches(_keys(wanted), _keys(mine)):
            if self.keys.matches(_keys(wanted), _keys([pair for pair in mine if pair[1]])):
                return [words.gettext("Leave out what is 0 or empty: in a column, for example, with `x[x > 0]`.")]
            found = self.keys.differences(_keys(wanted), _keys(mine), words)
            if {key(k) for k, _ in mine} < {key(k) for k, _ in wanted}:
                return [words.gettext("Your keys (the index) are right, but not all of them are there."), *found]
            return [words.gettext("The keys (the index) differ from the ones asked for."), *found]
        values = {key(k): v for k, v in wanted}
        wrong = [(k, v) for k, v in mine if not same(values[key(k)], v, self.tolerance)]
        return _wrong_values(wrong, values, len(mine), words)


def _keys(pairs: list[tuple]) -> Items:
    return Items("list", [k for k, _ in pairs])


def _wrong_values(wrong: list, values: dict, total: int, words: Words) -> list[str]:
    kinds = {type(v) for _, v in wrong} - {int, float}
    if len(kinds) == 1 and all(type(v) in (int, float) for v in values.values()):
        given = next(v for _, v in wrong if type(v) in kinds)
        asked = words.gettext("number")
        return [
            words.gettext(
                "Asked for as value: {asked}. In yours: {given}.", asked=asked, given=words.kind(given)
            )
        ]
    if all(_rounded(values[key(k)], v) for k, v in wrong):
        return [words.gettext("Your values are rounded too much. Give them unrounded.")]
    found = [words.ngettext("{n} value is not right.", "{n} values are not right.", len(wrong))]
    for label, value in wrong[: 2 if 2 * len(wrong) <= total else 1]:
        found.append(
            words.gettext(
                "Look again at {key}: your value is {value}.",
                key=words.show(label),
                value=words.show(value),
            )
        )
    return found


def _rounded(wanted: Any, given: Any) -> bool:
    numbers = type(wanted) is float and type(given) in (int, float)
    return numbers and any(given == round(wanted, digits) for digits in range(4))


class Series(Mapping):
    """A pandas Series with a meaningful index; a dictionary is accepted too."""
