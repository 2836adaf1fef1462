"""Answers of the student's own: many are right, so each is held against requirements, not against a solution.

The solution of such a question is one good example of many. Facts are looked up in ``data/``: an edge or a
cited row that is not there does not pass.
"""

from __future__ import annotations

import csv
import datetime as dt
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

from exercises.checking import running
from exercises.checking.base import Kind, wrong_kind
from exercises.checking.graphs import empty_graph, not_a_graph
from exercises.checking.plain import Column, Drawing, Items, Net, Pairs, Sheet
from exercises.checking.words import Words, clean

Fault = tuple[str, Any]  # its name, and what a sentence on it needs
SHOWN = 3  # sentences at a time
#: Entries of the register of sources behind which stands no page that could be cited.
NO_PAGE = {"unverified", "usage"}
#: Tables that hold words, not facts: no edge and no citation rests on them.
_WORDS = {"sources", "vocabulary", "glossary", "months"}
_YEAR = re.compile(r"(19|20)\d\d(-\d\d){0,2}")


class Own(Kind):
    """What a student has chosen. ``faults`` finds what is not fulfilled, ``say`` puts a fault into words."""

    def faults(self, given: Any) -> list[Fault]:
        """Requirements that are not fulfilled, the most important first."""
        raise NotImplementedError

    def say(self, name: str, found: Any, words: Words) -> list[str]:
        """Sentences on one fault."""
        raise NotImplementedError

    def matches(self, expected: Any, given: Any) -> bool:
        return not self.faults(given)

    def matches_wrong(self, wrong: Any, given: Any) -> bool:
        """The same mistake: the same requirements are not fulfilled, by a value of the same sort."""
        mine, theirs = self.faults(given), self.faults(wrong)
        return [name for name, _ in mine] == [name for name, _ in theirs] and all(
            _sort(a) == _sort(b) for (name, a), (_, b) in zip(mine, theirs, strict=True) if name == "kind"
        )

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        faults = self.faults(given)[:SHOWN]
        return [sentence for name, found in faults for sentence in self.say(name, found, words)]


def _sort(value: Any) -> tuple:
    """The type of a plain value and, of a collection, those of its elements."""
    held = value.items if type(value) is Items else value.values if type(value) is Column else []
    return type(value), {type(item) for item in held}


class OwnFigure(Own):
    """Any chart with a title, both axis labels, a legend with at least ``named`` names, at least ``points``
    points or bars and, where ``time`` says so, an axis that shows time (dates or years).
    """

    def __init__(self, points: int = 3, named: int = 1, time: bool = True) -> None:
        self.points = points
        self.named = named
        self.time = time

    def faults(self, given: Any) -> list[Fault]:
        if type(given) is not Drawing:
            return [("kind", given)]
        if given.several != 1:
            return [("several", given.several)]
        drawing = given.structure
        across, up = _along(drawing)
        words = [drawing.title, drawing.x.label, drawing.y.label, *drawing.legend]
        missing = {
            "points": len(across) < self.points,
            "title": not drawing.title.strip(),
            "xlabel": not drawing.x.label.strip(),
            "ylabel": not drawing.y.label.strip(),
            "legend": len(drawing.legend) < self.named,
            "dots": any(text and not text.strip(" .…") for text in words),
            "time": self.time and not (_is_time(across) or _is_time(up)),
            "one day": self.time and (_is_one_day(across) or _is_one_day(up)),
        }
        if missing["points"]:
            missing["time"] = missing["one day"] = False  # nothing is there to judge it by
        return [(name, len(across)) for name, is_missing in missing.items() if is_missing]

    def say(self, name: str, found: Any, words: Words) -> list[str]:
        if name == "kind":
            store = words.gettext(
                "Store the axes that the drawing command gives back, as in `ax = table.plot()`."
            )
            return [*wrong_kind(words.gettext("figure"), found, words), store]
        if name == "points":
            return [
                words.gettext(
                    "Points or bars in your figure: {n}. At least {count} are needed.",
                    n=found,
                    count=self.points,
                )
            ]
        sentences = {
            "several": words.gettext("Your figure has several charts. One is asked for."),
            "title": words.gettext("Your figure has no title. Add one with `ax.set_title(...)`."),
            "xlabel": words.gettext("The horizontal axis has no label. Add one with `ax.set_xlabel(...)`."),
            "ylabel": words.gettext("The vertical axis has no label. Add one with `ax.set_ylabel(...)`."),
            "legend": words.gettext(
                "Your figure needs a legend that names each series: give each a `label=...` and call "
                "`ax.legend()`."
            ),
            "dots": words.gettext(
                "Some words of your figure are still the dots of the pattern. Put words of your own there."
            ),
            "time": words.gettext(
                "A timeline needs an axis of time: years as numbers, or dates (`pd.to_datetime` turns text into "
                "dates). On an axis of text, distances say nothing about time."
            ),
            "one day": words.gettext(
                "All your dates fall on one day. Were years turned into dates? Years are numbers: draw them "
                "without `pd.to_datetime`."
            ),
        }
        return [sentences[name]]


class OwnGraph(Own):
    """Any graph with at least ``states`` states, written as codes, and at least ``edges`` edges, each of
    which stands in one row of ``data/``: both ends occur in that row, alone or inside a list such as
    ``KAZ;KGZ``. Direction, weights and attributes are free.
    """

    def __init__(self, states: int = 3, edges: int = 2) -> None:
        self.states = states
        self.edges = edges

    def faults(self, given: Any) -> list[Fault]:
        if type(given) is not Net:
            return [("kind", given)]
        if not given.nodes:
            return [("empty", 0)]
        places = _places(running.DATA)
        codes = {row["state"] for row in _table(running.DATA, "states")[1]}
        found = []
        here = {_text(name) for name, _ in given.nodes} & codes
        if len(here) < self.states:
            found.append(("states", len(here)))
        if len(given.edges) < self.edges:
            found.append(("edges", len(given.edges)))
        ends = [(_text(a), _text(b)) for a, b, _ in given.edges]
        without = [pair for pair in ends if pair[0] == pair[1] or not _in_one_row(pair, places)]
        return [*found, ("rows", without)] if without else found

    def say(self, name: str, found: Any, words: Words) -> list[str]:
        if name == "kind":
            return not_a_graph(found, words)
        if name == "empty":
            return [empty_graph(words)]
        if name == "states":
            return [
                words.gettext(
                    "States in your graph: {n}. At least {count} are needed, written as codes such as `KAZ`.",
                    n=found,
                    count=self.states,
                )
            ]
        if name == "edges":
            return [
                words.gettext(
                    "Edges in your graph: {n}. At least {count} are needed.", n=found, count=self.edges
                )
            ]
        blank = words.gettext("empty cell")
        shown = ", ".join(f"`{clean(a) or blank} – {clean(b) or blank}`" for a, b in found[:2])
        return [
            words.ngettext(
                "{n} edge stands in no row of our tables: {which}. One row must hold both of its ends.",
                "{n} edges stand in no row of our tables. Look at: {which}. For each edge, one row must hold "
                "both of its ends.",
                len(found),
                which=shown,
            )
        ]


class OwnRows(Own):
    """Any ``count`` different rows of ``data/``: a list of tables with one row each, one table with
    ``count`` rows, or rows taken out with ``iloc``. The column ``source`` must be there, every id in it must
    stand in sources.csv, and at least one must be a page. Columns that the student has added do not count,
    columns may be left out (three must stay).
    """

    def __init__(self, count: int = 3) -> None:
        self.count = count

    def faults(self, given: Any) -> list[Fault]:
        parts = _parts(given)
        if not parts or any(_rows(part) is None for part in parts):
            return [("kind", next((part for part in parts if _rows(part) is None), given))]
        sizes = [len(_rows(part)) for part in parts]
        if len(parts) > 1 and set(sizes) != {1}:
            return [("one row", [n for n, size in enumerate(sizes, 1) if size != 1])]
        rows = [row for part in parts for row in _rows(part)]
        if len(rows) != self.count:
            return [("count", len(rows))]
        if any("source" not in row for row in rows):
            return [("source", [n for n, row in enumerate(rows, 1) if "source" not in row])]
        checks = {
            "row": [n for n, row in enumerate(rows, 1) if not _in_data(row)],
            "unknown": [i for row in rows for i in _ids(row) if i not in _register()],
            "page": [n for n, row in enumerate(rows, 1) if not set(_ids(row)) - NO_PAGE],
            "twice": [n for n, row in enumerate(rows, 1) if row in rows[: n - 1]],
        }
        return [(name, found) for name, found in checks.items() if found]

    def say(self, name: str, found: Any, words: Words) -> list[str]:
        if name == "kind":
            return wrong_kind(words.gettext("table (DataFrame)"), found, words)
        if name == "count":
            return [words.gettext("Rows in your answer: {n}. Asked for: {count}.", n=found, count=self.count)]
        listed = ", ".join(clean(str(item)) for item in found[:3])
        sentences = {
            "one row": words.gettext(
                "A citation points to exactly one row. Look at this place in your list (counted from 1): {which}.",
                which=listed,
            ),
            "source": words.gettext(
                "Without the column `source` a row is no citation. Look at these rows: {which}.", which=listed
            ),
            "row": words.gettext(
                "These rows do not stand in our tables as you give them: {which}. Was a value changed? Are "
                "fewer than three columns left?",
                which=listed,
            ),
            "unknown": words.gettext(
                "These names stand in no row of the register of sources: {which}.", which=f"`{listed}`"
            ),
            "page": words.gettext(
                "Behind these rows stands no page that could be cited: {which}. Choose other rows.",
                which=listed,
            ),
            "twice": words.gettext("These rows stand in your answer twice: {which}.", which=listed),
        }
        return [sentences[name]]


def _along(drawing: Any) -> tuple[list, list]:
    """Everything drawn, as values along the horizontal axis and along the vertical one."""
    across = [_point(value) for series in drawing.series for value in series.x]
    up = [_point(value) for series in drawing.series for value in series.y]
    for bars in drawing.bars:
        names = [bar.name for bar in bars.bars]
        lengths = [bar.start if bars.intervals else bar.end for bar in bars.bars]
        across += lengths if bars.horizontal else names
        up += names if bars.horizontal else lengths
    for cells in drawing.heat_maps:
        across += [column for _ in cells.rows for column in cells.columns if column]
        up += [row for row in cells.rows for _ in cells.columns if row]
    return across, up


def _point(value: Any) -> Any:
    """A value of a point. Text stands at equal distances on an axis: no point lies in time by it."""
    return None if type(value) is str else value


def _is_time(values: list) -> bool:
    """Dates, years as numbers, or years and days as names that follow one another (bars, heat maps)."""
    if not values or not all(isinstance(value, dt.date | int | str) for value in values):
        return False
    if any(type(value) is str for value in values):
        return all(_YEAR.fullmatch(str(value)) for value in values) and values == sorted(values, key=str)
    return all(isinstance(value, dt.date) or 1900 <= value <= 2100 for value in values)


def _is_one_day(values: list) -> bool:
    dates = [value for value in values if isinstance(value, dt.date)]
    return (
        len(dates) > 1 and len(dates) == len(values) and len({value.timetuple()[:3] for value in dates}) == 1
    )


def _parts(given: Any) -> list:
    """The tables or rows in an answer: in a list, in a dictionary of rows, or the answer itself."""
    if type(given) is Items:
        return given.items
    if type(given) is Pairs and given.pairs and all(_rows(value) is not None for _, value in given.pairs):
        return [value for _, value in given.pairs]
    return [given]


def _rows(value: Any) -> list[dict[str, str]] | None:
    """The rows of a table, of one row taken out, or of a dictionary; None for anything else."""
    if type(value) is Sheet:
        columns = zip(value.names, value.columns, strict=True)
        named = {_text(name): [_text(cell) for cell in column] for name, column in columns}
        # `concat` leaves blanks in the columns that a row's own table has not
        return [{name: cells[n] for name, cells in named.items() if cells[n]} for n in range(value.rows)]
    if type(value) is Column and not value.counted:
        return [dict(zip(map(_text, value.index), map(_text, value.values), strict=True))]
    if type(value) is Pairs:
        return [{_text(name): _text(cell) for name, cell in value.pairs}]
    return None


def _text(value: Any) -> str:
    """A value as it stands in a CSV file; numbers without needless zeros, nothing for a blank."""
    if value is None:
        return ""
    if isinstance(value, dt.date):
        return value.isoformat()[:10]
    text = unicodedata.normalize("NFC", str(value))
    return f"{float(text):.9g}" if re.fullmatch(r"-?\d+\.?\d*", text) else text


@cache
def _table(data: Path, name: str) -> tuple[list[str], list[dict[str, str]]]:
    with (data / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = [{key: _text(value) for key, value in row.items()} for row in reader]
        return list(reader.fieldnames or []), rows


@cache
def _facts(data: Path) -> dict[str, tuple[list[str], list[dict[str, str]]]]:
    names = sorted(path.stem for path in data.glob("*.csv") if path.stem not in _WORDS)
    return {name: _table(data, name) for name in names}


@cache
def _places(data: Path) -> dict[str, set[tuple[str, int]]]:
    """For each value, also inside a list: the rows in which it stands."""
    found: dict[str, set[tuple[str, int]]] = {}
    for name, (_, rows) in _facts(data).items():
        for number, row in enumerate(rows):
            for value in row.values():
                for part in {value, *value.split(";")} - {""}:
                    found.setdefault(part, set()).add((name, number))
    return found


def _in_one_row(pair: tuple[str, str], places: dict[str, set]) -> bool:
    return bool(places.get(pair[0], set()) & places.get(pair[1], set()))


def _in_data(row: dict[str, str]) -> bool:
    """Does the row stand in the table whose columns it shares most?"""
    tables = {name: [c for c in columns if c in row] for name, (columns, _) in _facts(running.DATA).items()}
    most = max(len(shared) for shared in tables.values() if "source" in shared)
    if most < 3:
        return False
    likely = [name for name, shared in tables.items() if "source" in shared and len(shared) == most]
    return any(
        all(fact[column] == row[column] for column in tables[name])
        for name in likely
        for fact in _facts(running.DATA)[name][1]
    )


def _ids(row: dict[str, str]) -> list[str]:
    return [part for part in row["source"].split(";") if part]


def _register() -> set[str]:
    return {row["id"] for row in _table(running.DATA, "sources")[1]}
