"""Letters, quotation marks and codes: what goes wrong when three alphabets meet on one keyboard."""

from __future__ import annotations

import csv
import unicodedata
from functools import cache
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
_LOOK_ALIKE = dict(zip("АВЕКМНОРСТУХІЅЈаеорсухіѕјҺһ", "ABEKMHOPCTYXISJaeopcyxisjhh", strict=True))
_QUOTES = "«»“”„‟‘’‚\"'"


def fold(text: str) -> str:
    """Text for comparing: composed, without outer spaces, without letter case."""
    return unicodedata.normalize("NFC", text).strip().casefold()


def plain_quotes(text: str) -> str:
    """Text without quotation marks at its ends."""
    return text.strip().strip(_QUOTES)


def hidden_letters(text: str) -> list[str]:
    """Cyrillic letters that look Latin, in a text whose other letters are Latin or that is all
    look-alikes.
    """
    found = [letter for letter in text if letter in _LOOK_ALIKE]
    rest = [letter for letter in text if letter.isalpha() and letter not in _LOOK_ALIKE]
    if found and all(letter.isascii() for letter in rest) and len(text) < 200:
        return found
    return []


def latin(text: str) -> str:
    """Look-alike Cyrillic letters turned into the Latin ones."""
    return "".join(_LOOK_ALIKE.get(letter, letter) for letter in text)


class Codes:
    """The codes of one domain, read from the data when first needed."""

    def __init__(self, domain: str) -> None:
        self.domain = domain

    def __contains__(self, code: str) -> bool:
        return code in _codes(self.domain)[0]

    def named(self, text: str) -> str | None:
        """The code that a name or other code in any of the three languages stands for."""
        return _codes(self.domain)[1].get(fold(text))


#: Tables with codes of their own: the column of the code, and those of its names.
_TABLES = {
    "state": ("states.csv", "state", ("iso2", "name_en", "name_ru", "name_kk", "official_name_en")),
    "organisation": (
        "organisations.csv",
        "code",
        ("name_en", "name_ru", "name_kk", "short_en", "short_ru", "short_kk"),
    ),
    "body": ("bodies.csv", "code", ("name_en", "name_ru", "name_kk")),
}


@cache
def _codes(domain: str) -> tuple[frozenset[str], dict[str, str]]:
    if domain in _TABLES:
        name, key, others = _TABLES[domain]
        rows, names = _rows(name), (key, *others)
    else:
        rows = [row for row in _rows("vocabulary.csv") if row["domain"] == domain]
        key, names = "code", ("code", "label_en", "label_ru", "label_kk")
        if not rows:
            raise ValueError(f"data/vocabulary.csv has no domain {domain!r}")
    known = {fold(row[name]): row[key] for row in rows for name in names if row.get(name)}
    return frozenset(row[key] for row in rows), known


def _rows(name: str) -> list[dict[str, str]]:
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
