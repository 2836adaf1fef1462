"""The literals of a lesson's code: each must be a value of the data, or a known word of a library.

So no fact is typed into code: a date, a state or a column that is written in a cell exists in ``data/``.
"""

from __future__ import annotations

import ast
import csv
import re
from collections.abc import Set
from functools import lru_cache
from pathlib import Path, PurePosixPath

LANGUAGE_SUFFIX = re.compile(r"_(?:en|kk|ru)$")
_WORDS_OR_DIGITS = re.compile(r"[^\W_]")
_TIME_FORMAT = re.compile(r"%[A-Za-z]")
_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")

#: Words of pandas, matplotlib and networkx that a lesson may write.
ALLOWED = frozenset(
    {
        "en", "kk", "ru",
        # pandas
        "left", "right", "inner", "outer", "index", "columns", "rows", "first", "last", "count", "size",
        "sum", "mean", "min", "max", "coerce", "ignore", "Int64", "int", "float", "str", "category",
        # matplotlib: markers, lines, places, axes, colours
        "o", "s", "^", "D", "x", "solid", "dashed", "dotted", "none", "off", "on", "both", "major", "minor",
        "equal", "auto", "constrained", "tight", "upper left", "upper right", "lower left", "lower right",
        "upper center", "lower center", "center", "center left", "center right", "best", "top", "bottom",
        "pre", "post", "mid", "bold", "normal", "small", "medium", "large", "offset points",
        "axes fraction", "log", "linear",
        "weight", "facecolor", "edgecolor", "boxstyle", "round", "pad", "alpha",
        "black", "white", "gray", "lightgray", "tab:blue", "tab:orange", "tab:green", "tab:red",
        "tab:purple", "tab:brown", "tab:gray", "silver",
        # how an edge runs from node to node
        "angle,angleA=0,angleB=90",
    }
)  # fmt: skip


@lru_cache(maxsize=8)
def _literals_of(folder: str, stamp: tuple[tuple[str, int], ...]) -> frozenset[str]:
    known: set[str] = set()
    for name, _ in stamp:
        path = Path(folder, name)
        known |= {path.name, path.stem}
        if path.suffix == ".csv":
            with path.open(encoding="utf-8", newline="") as file:
                for row in csv.reader(file):
                    known.update(row)
                    known.update(part for value in row if ";" in value for part in value.split(";"))
                    dates = [value for value in row if _ISO_DATE.fullmatch(value)]
                    known.update(short for value in dates for short in (value[:4], value[:7]))
    return frozenset(known)


def data_literals(folder: Path) -> frozenset[str]:
    """Everything that a literal may say about the data in `folder`: file and table names, columns, values.

    Of a list such as ``ARM;KAZ`` also its members, of a date also its year and its month.
    """
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return _literals_of(str(folder), tuple((path.name, path.stat().st_mtime_ns) for path in files))


def literal_problems(
    tree: ast.AST, shown: set[int], names: set[str], literals: Set[str], allowed: Set[str]
) -> list[str]:
    """Literals that are neither in the data nor known words, and labels that exist in English only.

    `shown` holds the `id` of nodes that are words for the reader (translated, not looked up); `names` every
    word in the cell. Years (whole numbers from 1900 to 2100) count as facts too.
    """
    templates = [node for node in ast.walk(tree) if isinstance(node, ast.JoinedStr)]
    shown = shown | {id(piece) for node in templates for piece in node.values}  # also paths and formats
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            found += _without_twin(node.attr, names, literals)
        if not isinstance(node, ast.Constant) or id(node) in shown:
            continue
        value = node.value
        if isinstance(value, str):
            found += _without_twin(value, names, literals)
            if not _is_known(value, literals, allowed):
                where = "neither in data/ nor allowed in notebooks/common/literals.py"
                found.append(f'the literal "{value}" is {where}')
        elif isinstance(value, int) and 1900 <= value <= 2100 and str(value) not in literals:
            found.append(f"the year {value} is nowhere in data/")
    return found


def _is_known(value: str, literals: Set[str], allowed: Set[str]) -> bool:
    words = _TIME_FORMAT.sub("", value)
    if value in literals or value in ALLOWED or value in allowed or not _WORDS_OR_DIGITS.search(words):
        return True
    return "/" in value and PurePosixPath(value).name in literals


def _without_twin(name: str, names: set[str], literals: Set[str]) -> list[str]:
    """A label column of the data that would be shown in English to readers of another language."""
    if not name.endswith("_en") or name not in literals:
        return []
    stem = name.removesuffix("_en")
    missing = [twin for twin in (f"{stem}_kk", f"{stem}_ru") if twin not in literals]
    if not missing or names & {f"{stem}_kk", f"{stem}_ru"}:
        return []
    return [f"the column {name} is English only ({', '.join(missing)} not in data/): show another column"]
