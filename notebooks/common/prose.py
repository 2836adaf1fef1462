"""Facts in prose: each number or date is annotated with its row in ``data/``, and compared with it.

Prose is typed, because Kazakh and Russian inflect. So that no fact goes stale in it, it is written as
``[text]{reference}`` and shown as its text. References are

- ``table.column?key=value&key=value``: the rows with these values give exactly one value;
- ``count(table.column)?key=value``: the number of different values of a column in these rows;
- ``plain``: a number that is no fact of the data (a step of the lesson, a duration).

A key that is given twice allows either value; ``&``, ``=`` and ``%`` inside a value are written as in a
web address (``%26``, ``%3D``, ``%25``). A date may be shown coarser than it is (``[2002]``), never finer
than its precision. A text column (``note_en``) must hold the numbers and months that are shown.

Code spans, fenced code and the targets of links are left alone.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from urllib.parse import parse_qsl

from notebooks.common.numerals import day_month_year, found_numbers, is_number_word, number_of

_ANNOTATED = re.compile(r"(?<!!)\[([^\[\]]*)\]\{([^{}]*)\}")
_CODE = re.compile(r"(```.*?```|~~~.*?~~~|`+[^`]+?`+)", re.DOTALL)
_TARGET = re.compile(r"(?<=\])\([^()\s]*(?:\s+\"[^\"]*\")?\)|<https?://[^>]*>")
_REFERENCE = re.compile(r"(?:(?P<count>count)\((?P<counted>[\w.]+)\)|(?P<column>[\w.]+))(?:\?(?P<rows>.*))?")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
_LIST_MARK = re.compile(r"^\s*\d+[.)]\s", re.MULTILINE)

PLAIN = "plain"


class FactError(ValueError):
    """A reference to the data that cannot be followed; the text says why."""


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """`text` with `change` applied to what is neither a code span nor fenced code."""
    return "".join(part if index % 2 else change(part) for index, part in enumerate(_CODE.split(text)))


def strip(text: str) -> str:
    """The text as readers see it: ``[15 May 1992]{…}`` becomes ``15 May 1992``."""
    return outside_code(text, lambda part: _ANNOTATED.sub(r"\1", part))


def annotations(text: str) -> list[tuple[str, str]]:
    """(shown text, reference) of each annotation, in order."""
    return [pair for index, part in enumerate(_CODE.split(text)) if index % 2 == 0
            for pair in _ANNOTATED.findall(part)]  # fmt: skip


def references(text: str) -> Counter[str]:
    """The references of a text, with how often each occurs: a translation has the same."""
    return Counter(reference for _, reference in annotations(text))


def without_facts(text: str) -> str:
    """The text without annotations, code and link targets: what may hold no number of its own."""
    return _TARGET.sub(" ", "".join(_ANNOTATED.sub(" ", part) for part in _CODE.split(text)[::2]))


def problems(text: str, language: str, data: Path) -> list[str]:
    """What is wrong with the facts of one text in `language`, against the tables in the folder `data`.

    Each entry names the shown text and what the data say: a wrong value, no row, several values, a date
    finer than its precision, an unknown table or column; in English also a number (word) without
    annotation.
    """
    found = []
    for shown, reference in annotations(text):
        if reference != PLAIN:
            try:
                complaint = _compare(shown, reference, language, data)
            except FactError as error:
                complaint = str(error)
            if complaint:
                found.append(f"[{shown}]{{{reference}}}: {complaint}")
    if language == "en":
        for number in unannotated(text):
            mended = f"write [{number}]{{reference}} or [{number}]{{plain}}"
            found.append(f'"{number}" has no annotation: {mended}')
    return found


def unannotated(text: str) -> list[str]:
    """Numbers and English number words ("two", "twenty", "hundred" …) that no annotation covers."""
    bare = _LIST_MARK.sub("", without_facts(text))
    words = re.findall(r"\w*\d+(?:[.,]?\w+)*|[^\W\d_]+", bare)
    return [word for word in words if (re.search(r"\d", word) and "_" not in word) or is_number_word(word)]


def _compare(shown: str, reference: str, language: str, data: Path) -> str:
    """Why the shown text does not fit its row; "" if it does."""
    value, precision, of_language = value_of(reference, data)
    if _ISO_DATE.fullmatch(value):
        return _compare_date(shown, value, precision, language, data)
    if _NUMBER.fullmatch(value):
        number = number_of(shown, language)
        if number is None:
            return f"no single number can be read in the text; the data say {value}"
        return "" if number == float(value) else f"the data say {value}"
    numbers = Counter(found_numbers(shown, language, data))
    if not numbers:
        return "the text shows no number and no date: it needs no annotation"
    return f'the data say "{value}"' if numbers - Counter(found_numbers(value, of_language, data)) else ""


def _compare_date(shown: str, value: str, precision: str, language: str, data: Path) -> str:
    day, month, year = day_month_year(shown, language, data)
    if (day, month, year) == (None, None, None):
        return f"no date can be read in the text; the data say {value}"
    real = dict(zip(("year", "month", "day"), map(int, value.split("-")), strict=True))
    for part, seen in (("year", year), ("month", month), ("day", day)):
        if seen is not None and seen != real[part]:
            return f"the data say {_shortened(value, precision)}"
    finest = "day" if day is not None else "month" if month is not None else "year"
    order = ("year", "month", "day")
    if order.index(finest) > order.index(precision):
        return f"the data know the {precision} only ({_shortened(value, precision)})"
    return ""


def _shortened(value: str, precision: str) -> str:
    return value[: {"year": 4, "month": 7, "day": 10}[precision]]


def value_of(reference: str, data: Path) -> tuple[str, str, str]:
    """(value, precision of a date, language of the column) that a reference finds in the folder `data`.

    Raises FactError for an unknown table or column, no row, or several values.
    """
    match = _REFERENCE.fullmatch(reference)
    name, _, column = (match["counted"] or match["column"] if match else "").partition(".")
    if not column:
        raise FactError("a reference is table.column?key=value, count(table.column)?key=value, or plain")
    rows, columns = _table(data, name)
    wanted: dict[str, set[str]] = {}
    for key, value in parse_qsl((match["rows"] or "").replace("+", "%2B"), keep_blank_values=True):
        wanted.setdefault(key, set()).add(value)
    for key in [column, *wanted]:
        if key not in columns:
            raise FactError(f"the table {name} has no column {key}; it has {', '.join(columns)}")
    chosen = [row for row in rows if all(row[key] in values for key, values in wanted.items())]
    if not chosen:
        raise FactError(f"no row of the table {name} fits")
    if match["count"]:
        return str(len({row[column] for row in chosen} - {""})), "day", "en"
    values = {(row[column], row.get(f"{column}_precision") or "day") for row in chosen}
    if len(values) > 1:
        listed = ", ".join(sorted(value for value, _ in values)[:4])
        raise FactError(f"{len(chosen)} rows of the table {name} fit, with different values: {listed}")
    value, precision = values.pop()
    if not value:
        raise FactError(f"the row of the table {name} is empty in the column {column}")
    return value, precision, column[-2:] if column[-3:] in ("_kk", "_ru") else "en"


def _table(data: Path, name: str) -> tuple[list[dict[str, str]], list[str]]:
    path = Path(data) / f"{name}.csv"
    if not path.is_file():
        raise FactError(f"there is no table {name} in data/")
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _read(path: Path, modified: int) -> tuple[list[dict[str, str]], list[str]]:
    """Rows and columns of a table; `modified` makes an edited file a new entry of the cache."""
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        return list(reader), list(reader.fieldnames or [])
