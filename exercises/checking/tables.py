"""Tables: columns, kinds of value, rows."""

from __future__ import annotations

import difflib
from typing import Any

from exercises.checking.base import Kind, condition, wrong_kind
from exercises.checking.compare import key, leftover_rows, same
from exercises.checking.plain import Column, Items, Sheet
from exercises.checking.words import Words, clean, written

_INDEX = "index"  # stands for the name of an index without one
SEARCHED = 4000  # cells: up to here the one column that differs is looked for


class Table(Kind):
    """A DataFrame. Order of rows and columns counts only where ``ordered_rows`` or ``ordered_columns`` says
    so; the index is compared, like one more column, where ``index`` says so. ``tolerance`` is relative.
    """

    def __init__(
        self,
        ordered_rows: bool = False,
        ordered_columns: bool = False,
        index: bool = False,
        tolerance: float = 1e-9,
    ) -> None:
        self.ordered_rows = ordered_rows
        self.ordered_columns = ordered_columns
        self.index = index
        self.tolerance = tolerance
        self._last: tuple = ((), None)  # the columns last compared, and what came out

    def read(self, given: Any, names: list | None = None) -> dict[str, list] | None:
        """Columns by name; None for anything but a table. Where the index counts, it is one more column under
        its name in the expected table (``names``), whatever the student calls it; an index of mere row
        numbers, as ``reset_index`` leaves it, is none.
        """
        if type(given) is not Sheet:
            return None
        found = {}
        if self.index and not (given.counted and given.index_names == [None]):
            labels = [tuple(i.items) if type(i) is Items else (i,) for i in given.index]
            names = names if names and len(names) == len(given.index_names) else given.index_names
            for place, name in enumerate(names):
                found[name if type(name) is str else _INDEX] = [label[place] for label in labels]
        for name, column in zip(given.names, given.columns, strict=True):
            found[_name(name)] = column
        return found

    def _both(self, expected: Any, given: Any) -> tuple:
        names = expected.index_names if type(expected) is Sheet else None
        return self.read(expected), self.read(given, names)

    def matches(self, expected: Any, given: Any) -> bool:
        wanted, mine = self._both(expected, given)
        if wanted is None or mine is None or expected.rows != given.rows:
            return False
        if self._doubled(given, mine):
            return False
        if set(wanted) != set(mine) or self.ordered_columns and list(wanted) != list(mine):
            return False
        pairs = [(wanted[name], mine[name]) for name in wanted]
        if all(_alike(a, b) for a, b in pairs):
            return True
        if all(self._same(x, y) for a, b in pairs for x, y in zip(a, b, strict=True)):
            return True
        return not self.ordered_rows and self._leftovers(wanted, mine, list(wanted)) == ([], [], 0)

    def _leftovers(self, wanted: dict, mine: dict, names: list) -> tuple[list, list, int]:
        columns = [mine[name] for name in names], [wanted[name] for name in names]
        last, found = self._last
        if len(last) == 2 and all(
            len(old) == len(new) and all(a is b for a, b in zip(old, new, strict=True))
            for old, new in zip(last, columns, strict=True)
        ):
            return found  # `matches` has compared the same rows just before
        found = leftover_rows(*columns, self._same)
        self._last = columns, found
        return found

    def _same(self, a: Any, b: Any) -> bool:
        return same(a, b, self.tolerance)

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        if type(given) is Column and {type(value) for value in given.values} == {bool}:
            return [condition(words)]
        if type(given) is Column:
            return [
                words.gettext(
                    "Your answer is one column. A table is asked for: two pairs of square brackets, as in "
                    '`table[["name"]]`, keep it one; after `groupby`, use `.reset_index()`.'
                )
            ]
        if type(given) is not Sheet:
            return wrong_kind(words.gettext("table (DataFrame)"), given, words)
        wanted, mine = self._both(expected, given)
        if given.rows == 0:
            return [
                words.gettext(
                    "Your table has no rows. Does the condition fit any row? Compare its spelling with the "
                    "values of the table."
                )
            ]
        return (
            self._columns(wanted, mine, given, words)
            or self._kinds(wanted, mine, words)
            or self._values(wanted, mine, words)
        )

    def _columns(self, wanted: dict, mine: dict, given: Sheet, words: Words) -> list[str]:
        if self._doubled(given, mine):
            return [words.gettext("Two columns of your table have the same name.")]
        missing = [name for name in wanted if name not in mine]
        if self.index and given.counted and list(wanted)[0] in missing:
            return [
                words.gettext(
                    "The index of your table holds only row numbers. What each row is about belongs there."
                )
            ]
        extra = [name for name in mine if name not in wanted]
        found = []
        for name in list(missing):
            sentence = self._misnamed(name, extra, given, words)
            if sentence:
                found.append(sentence)
                missing.remove(name)
        if missing:
            found.append(
                words.ngettext(
                    "{n} column is missing: {names}.",
                    "{n} columns are missing: {names}.",
                    len(missing),
                    names=words.listed(missing),
                )
            )
        if extra:
            found.append(
                words.ngettext(
                    "{n} column of your table is not asked for: {names}.",
                    "{n} columns of your table are not asked for. Look at these: {names}.",
                    len(extra),
                    names=words.listed(extra[:2]),
                )
            )
        if not found and self.ordered_columns and list(wanted) != list(mine):
            found.append(words.gettext("The columns are right, but their order is not the one asked for."))
        return found

    @staticmethod
    def _doubled(given: Sheet, mine: dict) -> bool:
        return len({_name(name) for name in given.names}) < len(given.names) or len(mine) < len(given.names)

    def _misnamed(self, name: str, extra: list, given: Sheet, words: Words) -> str:
        """A sentence if the missing column is there under a similar name, or as the index; ``extra`` loses
        it.
        """
        if name in given.index_names:
            return words.gettext(
                "{name} is the index of your table. Make it a column with `.reset_index()`.",
                name=words.show(name),
            )
        folded = {other.strip().casefold(): other for other in extra if type(other) is str}
        close = difflib.get_close_matches(name.casefold(), folded, 1, 0.75)
        if not close:
            return ""
        other = folded[close[0]]
        extra.remove(other)
        return words.gettext(
            "Your table has a column {given}. Did you mean {name}?",
            given=words.show(other),
            name=words.show(name),
        )

    def _kinds(self, wanted: dict, mine: dict, words: Words) -> list[str]:
        found = []
        for name, column in wanted.items():
            asked = _first(column)
            given = _first([v for v in mine[name] if not _same_sort(v, asked)])
            if asked is not None and given is not None:
                found.append(
                    words.gettext(
                        "Column {name} should hold: {asked}. In yours: {given}.",
                        name=words.show(name),
                        asked=words.kind(asked),
                        given=words.kind(given),
                    )
                )
            elif (
                asked is not None
                and len(column) == len(mine[name])
                and None in mine[name]
                and None not in column
            ):
                count = sum(v is None for v in mine[name])
                found.append(
                    words.ngettext(
                        "Column {name} has {n} empty cell (NaN).",
                        "Column {name} has {n} empty cells (NaN).",
                        count,
                        name=words.show(name),
                    )
                )
        return found[:2]

    def _values(self, wanted: dict, mine: dict, words: Words) -> list[str]:
        names = list(wanted)
        foreign, missing, doubled = self._leftovers(wanted, mine, names)
        if not foreign and not missing and not doubled:
            return [
                words.gettext("The rows are right, but their order is not the one asked for. Sort the table.")
            ]
        rows = len(mine[names[0]])
        if rows == len(wanted[names[0]]):
            found = self._cells(wanted, mine, words) or self._one_column(wanted, mine, words)
            if found:
                return found
        found = []
        if doubled:
            found.append(
                words.ngettext(
                    "{n} row of your table stands there twice.",
                    "{n} rows of your table stand there twice.",
                    doubled,
                )
            )
        if 2 * len(foreign) > rows and not missing:
            return [*found, _too_many_rows(len(foreign), words)]
        found += _foreign_rows(foreign, names, rows, words)
        if missing and not 2 * len(foreign) > rows:
            found.append(words.ngettext("{n} row is missing.", "{n} rows are missing.", len(missing)))
        return found

    def _cells(self, wanted: dict, mine: dict, words: Words) -> list[str]:
        """Sentences on single cells, where the index counts and has the labels that are asked for."""
        label, *names = wanted
        places = {key(value): row for row, value in enumerate(wanted[label])}
        if not self.index or {key(value) for value in mine[label]} != set(places):
            return []
        wrong = [
            (value, name, mine[name][row])
            for row, value in enumerate(mine[label])
            for name in names
            if not self._same(wanted[name][places[key(value)]], mine[name][row])
        ]
        if not wrong:  # labels that stand there twice
            return []
        found = [words.ngettext("{n} cell is not right.", "{n} cells are not right.", len(wrong))]
        for row, name, value in wrong[: 2 if 2 * len(wrong) <= len(names) * len(places) else 1]:
            found.append(
                words.gettext(
                    "Look again at row {row}, column {name}: your value is {value}.",
                    row=words.show(row),
                    name=words.show(name),
                    value=words.show(value),
                )
            )
        return found

    def _one_column(self, wanted: dict, mine: dict, words: Words) -> list[str]:
        """Sentences if the tables differ in one column only."""
        names = list(wanted)
        if len(names) < 2 or len(names) * len(mine[names[0]]) > SEARCHED:
            return []
        for name in names:
            others = [n for n in names if n != name]
            if self._leftovers(wanted, mine, others) != ([], [], 0):
                continue
            pairs = [*others, name]
            extra, _, doubled = self._leftovers(wanted, mine, pairs)
            if doubled:
                continue
            found = [
                words.ngettext(
                    "Only column {name} differs, in {n} row.",
                    "Only column {name} differs, in {n} rows.",
                    len(extra),
                    name=words.show(name),
                )
            ]
            if 2 * len(extra) <= len(mine[name]):
                found += [
                    words.gettext("Look at this row of yours: {row}.", row=_row(row, pairs))
                    for row in extra[:2]
                ]
            return found
        return []


def _too_many_rows(count: int, words: Words) -> str:
    return words.ngettext(
        "All rows that are asked for are in your table, and {n} other row too. Is a condition missing?",
        "All rows that are asked for are in your table, and {n} other rows too. Is a condition missing?",
        count,
    )


def _foreign_rows(foreign: list, names: list, total: int, words: Words) -> list[str]:
    if not foreign:
        return []
    if 2 * len(foreign) > total:
        return [
            words.gettext(
                "Most rows of your table are not the ones asked for. Look at the condition once more."
            )
        ]
    found = [
        words.ngettext(
            "{n} row of your table does not belong there.",
            "{n} rows of your table do not belong there.",
            len(foreign),
        )
    ]
    return found + [
        words.gettext("Look at this row of yours: {row}.", row=_row(row, names)) for row in foreign[:2]
    ]


def _row(row: Items, names: list) -> str:
    """A row of the student's as code, its first four columns."""
    return (
        "`"
        + ", ".join(f"{clean(str(n))}={written(v)}" for n, v in list(zip(names, row.items, strict=True))[:4])
        + "`"
    )


def _name(name: Any) -> str:
    return name if type(name) is str else written(name)


def _alike(a: list, b: list) -> bool:
    """Equal without looking for noise or order; bool and number are told apart."""
    return a == b and [type(x) is bool for x in a] == [type(x) is bool for x in b]


def _first(column: list) -> Any:
    return next((value for value in column if value is not None), None)


def _same_sort(value: Any, asked: Any) -> bool:
    numbers = (int, float)
    return value is None or type(value) is type(asked) or type(value) in numbers and type(asked) in numbers
