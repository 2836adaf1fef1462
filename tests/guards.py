"""What nbval does not see in a notebook: unexecuted cells, figures without words, traces of a machine."""

from __future__ import annotations

import ast
import builtins
import csv
import keyword
import re
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path

from nbformat import NotebookNode

from notebooks.common.cell import Cell
from notebooks.common.language import LANGUAGES, date_words

DATA = Path(__file__).resolve().parents[1] / "data"

_BARE_FIGURE = re.compile(r"^\s*\[?<(?:Figure|Axes|matplotlib\.|[\w.]+ object at)")
_ADDRESS = re.compile(r"\b0x[0-9a-fA-F]{6,}")
_TIME = re.compile(r"\b(?!00:00:00)\d{2}:\d{2}:\d{2}\b")
_PATH = re.compile(r"(?<![\w.])/(?:home|root|tmp|usr|opt|Users|work|var|mnt)/|\b[A-Z]:\\\\?[A-Za-z]")
_LATIN = re.compile(r"(?<![\w.-])[A-Za-z]{3,}(?![\w-])")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
#: Words of Python and pandas that stand in outputs of any language.
_OF_PYTHON = {*dir(builtins), *keyword.kwlist, "dtype", "object", "datetime64", "timedelta64",
              "Name", "Length", "rows", "columns", "count", "proportion", "NaN", "NaT", "Timestamp",
              "Timedelta", "Index", "array"}  # fmt: skip
#: A figure's description has at least this many characters.
_DESCRIPTION = 60


class _Text(HTMLParser):
    """The text of an HTML output."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.hidden += tag in ("style", "script")

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in ("style", "script")

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.pieces.append(data)


def output_texts(cell: NotebookNode) -> list[str]:
    """All that a code cell's outputs say in text, HTML without its tags."""
    found = []
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        found += [output.text] if "text" in output else []
        if "text/html" in data:
            parser = _Text()
            parser.feed(data["text/html"])
            found.append(" ".join(parser.pieces))
        if "text/plain" in data and not _BARE_FIGURE.match(data["text/plain"]):
            found.append(data["text/plain"])
    return found


def faults(notebook: NotebookNode) -> list[str]:
    """Everything wrong with a committed notebook; each entry names the cell."""
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    language = notebook.metadata.get("course", {}).get("language", "")
    found = [] if language in LANGUAGES else ["the metadata do not say the notebook's language"]
    counts = [cell.execution_count for cell in code]
    if counts != list(range(1, len(code) + 1)):
        found.append(f"cells were not run once, from top to bottom: execution counts {counts}")
    for index, cell in enumerate(code):
        following = code[index + 1] if index + 1 < len(code) else None
        complaints = [
            *_broken(cell),
            *_undescribed(cell, following),
            *_machine(cell),
            *_too_fine(cell, language),
        ]
        if language in ("kk", "ru"):
            complaints += [f"English in the output: {word}" for word in english_words(cell)]
        found += [f"cell {cell.id}: {complaint}" for complaint in complaints]
    return found


def _broken(cell: NotebookNode) -> list[str]:
    """Errors, warnings, and outputs that are only the name of a drawing."""
    found = []
    for output in cell.outputs:
        if output.output_type == "error" and "raises-exception" not in cell.metadata.get("tags", []):
            found.append(f"ends with {output.ename}")
        if output.get("name") == "stderr":
            found.append("writes to the error stream")
        data = output.get("data", {})
        if _BARE_FIGURE.match(data.get("text/plain", "")) and not any(
            key.startswith("image/") for key in data
        ):
            found.append(f"shows {data['text/plain'][:40]}: end with plt.show()")
    return found


def _undescribed(cell: NotebookNode, following: NotebookNode | None) -> list[str]:
    pictured = any(key.startswith("image/") for output in cell.outputs for key in output.get("data", {}))
    words = [*output_texts(cell), *(output_texts(following) if following else [])]
    return (
        ["a figure without a description in words"]
        if pictured and len(max(words, key=len, default="")) < _DESCRIPTION
        else []
    )


def _machine(cell: NotebookNode) -> list[str]:
    text = "\n".join(output_texts(cell))
    found = [(_ADDRESS, "an address in memory"), (_TIME, "a time of day"), (_PATH, "a path of this machine")]
    return [
        f"the output shows {what}: {match[0]}" for pattern, what in found if (match := pattern.search(text))
    ]


def _too_fine(cell: NotebookNode, language: str) -> list[str]:
    """Dates that the data know by month or year only, shown with a day."""
    text = "\n".join(output_texts(cell))
    if "date_precision" in text:
        return []
    shown = {day for day in _ISO_DATE.findall(text) if day in coarse_dates()}
    words = {day: date_words(day, "day", language) for day in coarse_dates()} if language else {}
    # No digit before or after: "31 December" does not show "1 December".
    shown |= {day for day, said in words.items() if re.search(rf"(?<!\d){re.escape(said)}(?!\d)", text)}
    return [f"{day} is shown to the day, but is not known to the day" for day in sorted(shown)]


@lru_cache(maxsize=1)
def tables() -> tuple[tuple[str, tuple[dict[str, str], ...]], ...]:
    found = []
    for path in sorted(DATA.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            found.append((path.stem, tuple(csv.DictReader(file))))
    return tuple(found)


@lru_cache(maxsize=1)
def coarse_dates() -> frozenset[str]:
    """Padded dates: those that no row knows to the day."""
    fine, coarse = set(), set()
    for _, rows in tables():
        for row in rows:
            for column in row:
                if f"{column}_precision" in row and row[column]:
                    (fine if row[f"{column}_precision"] == "day" else coarse).add(row[column])
    return frozenset(coarse - fine)


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    """Latin words that every language shares: tables, columns, and codes (values without a space)."""
    found: set[str] = set()
    for name, rows in tables():
        found |= {name, *(rows[0] if rows else {})}
        for row in rows:
            for column, value in row.items():
                if column[-3:] not in ("_en", "_kk", "_ru") and column not in ("publisher", "title"):
                    found.update(code for code in value.split(";") if " " not in code)
    return frozenset(found)


def _names(source: str) -> set[str]:
    """The Latin words of a program: its names, and its literals that no reader is shown."""
    code = Cell(source)
    found: list[str] = []
    for node in ast.walk(code.tree):
        found += [
            value for _, value in ast.iter_fields(node) if isinstance(value, str) and node not in code.texts
        ]
    return {word for text in found for word in re.findall(r"[A-Za-z]+", text)}


def english_words(cell: NotebookNode) -> list[str]:
    """Latin words in a cell's outputs that are no code, no column, no name of the cell's own program.

    Titles and publishers of sources stand in the language of the source: their outputs are passed over.
    """
    try:
        names = _names(cell.source)
    except ValueError as error:
        return [str(error)]
    if names & {"publisher", "url"}:
        return []
    text = re.sub(r"https?://\S+", " ", "\n".join(output_texts(cell)))
    known = names | _codes() | _OF_PYTHON
    return sorted({word for word in _LATIN.findall(text) if word not in known})
