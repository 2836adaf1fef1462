"""Numbers and dates read from prose in English, Kazakh and Russian, digits and words alike.

Kazakh and Russian inflect: "девяти" and "тоғыздың" are 9, "мая" and "мамырда" are May. Names of months come
from ``data/months.csv``; the forms of the numerals are their ordinary declension.
"""

from __future__ import annotations

import csv
import re
from functools import lru_cache
from os.path import commonprefix
from pathlib import Path

_EN = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_KK_ENDING = r"\w{0,5}"
_RU_ENDING = "(?:ь|и|ью|еро|ерых|ерым|ерыми)"

#: A pattern for the forms of each number: ordinary declension and collective numerals; no Russian ordinals.
_FORMS: dict[str, dict[int, str]] = {
    "en": {
        **dict(enumerate((_EN + " eighteen nineteen").split(), start=2)),
        **dict(zip(range(20, 100, 10), _EN_TENS.split(), strict=True)),
        100: "hundred",
        1000: "thousand",
    },
    "kk": {
        number: f"(?:{stem}){_KK_ENDING}"
        for number, stem in {
            1: "бір", 2: "екі|екеу", 3: "үш", 4: "төрт", 5: "бес", 6: "алты|алтау", 7: "жеті|жетеу",
            8: "сегіз", 9: "тоғыз", 10: "он", 20: "жиырма", 30: "отыз", 40: "қырық", 50: "елу",
            60: "алпыс", 70: "жетпіс", 80: "сексен", 90: "тоқсан", 100: "жүз", 1000: "мың",
        }.items()
    },
    "ru": {
        1: "один|одн(?:а|о|ого|ому|им|ом|ой|у)",
        2: "дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)",
        3: "тр(?:и|ех|ем|емя|ое|оих|оим|оими)",
        4: "четыр(?:е|ех|ем|ьмя)|четвер(?:о|ых|ым|ыми)",
        8: "восем(?:ь|ью)|восьм(?:и|ью|еро|ерых|ерым|ерыми)",
        **{
            number: stem + _RU_ENDING
            for number, stem in {
                5: "пят", 6: "шест", 7: "сем", 9: "девят", 10: "десят", 11: "одиннадцат", 12: "двенадцат",
                13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат",
                18: "восемнадцат", 19: "девятнадцат", 20: "двадцат", 30: "тридцат",
            }.items()
        },
        40: "сорока?",
        50: "пят(?:ьдесят|идесяти|ьюдесятью)",
        60: "шест(?:ьдесят|идесяти|ьюдесятью)",
        70: "сем(?:ьдесят|идесяти|ьюдесятью)",
        80: "вос(?:емьдесят|ьмидесяти|емьюдесятью)",
        90: "девяност[оа]",
        100: "ст[оа]",
        1000: "тысяч(?:а|и|у|е|ей|ам|ами|ах)?",
    },
}  # fmt: skip

_DIGITS = re.compile(r"(?<![\w.])\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_PIECE = re.compile(r"\d+|[^\W\d_]+")


@lru_cache(maxsize=4096)
def _word(word: str, language: str) -> int | None:
    """The number that a word names, in any form of the language; None if it names none."""
    word = word.casefold().replace("ё", "е")
    return next((number for number, form in _FORMS[language].items() if re.fullmatch(form, word)), None)


def is_number_word(word: str) -> bool:
    """Is this an English number word from "two" on?"""
    return _word(word, "en") is not None


def digits(text: str) -> list[str]:
    """Every number written in digits, the same way in all languages: "1,300" and "1 300" are "1300"."""
    found = []
    for run in _DIGITS.findall(text):
        grouped = re.fullmatch(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+", run)
        found.append(re.sub(r"\D", "", run) if grouped else run.replace(",", "."))
    return found


def number_of(text: str, language: str) -> float | None:
    """The number that a text shows in digits or words ("он бір", "девяти"); None unless exactly one."""
    written = digits(text)
    if written:
        return float(written[0]) if len(written) == 1 else None
    total = None
    for word in re.findall(r"[^\W\d_]+", text):
        number = _word(word, language)
        if number is not None:
            multiplied = number >= 100 and total
            total = total * number if multiplied else (total or 0) + number
    return None if total is None else float(total)


def month_of(word: str, language: str, data: Path) -> int | None:
    """The month that a word names, in any case of the language ("май", "мая", "мамырда"); or None."""
    word, best = word.casefold(), (0, None)
    for month, stem in enumerate(_month_stems(Path(data), language), start=1):
        fits = word == stem if language == "en" else word.startswith(stem) and len(word) <= len(stem) + 7
        if fits and len(stem) > best[0]:
            best = (len(stem), month)
    return best[1]


@lru_cache(maxsize=8)
def _month_stems(data: Path, language: str) -> list[str]:
    """What the names of a month have in common when alone and in a date."""
    with (data / "months.csv").open(encoding="utf-8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: int(row["month"]))
    forms = ([row[f"name_{language}"].casefold(), row[f"in_date_{language}"].casefold()] for row in rows)
    return [commonprefix(pair) for pair in forms]


def day_month_year(text: str, language: str, data: Path) -> tuple[int | None, int | None, int | None]:
    """Day, month and year that a text shows; None for what it does not show.

    A number of four digits is a year, a shorter one beside a month a day; "2002–2003" shows no single year.
    """
    iso = _ISO_DATE.search(text)
    if iso:
        return int(iso[3]), int(iso[2]), int(iso[1])
    pieces = _PIECE.findall(text)
    years = [int(piece) for piece in pieces if piece.isdigit() and len(piece) == 4]
    days = [int(piece) for piece in pieces if piece.isdigit() and len(piece) < 3]
    months = [month for month in (month_of(piece, language, data) for piece in pieces) if month]
    if max(len(years), len(days), len(months)) > 1 or (days and not months):
        return None, None, None
    return (*(days or [None]), *(months or [None]), *(years or [None]))


def found_numbers(text: str, language: str, data: Path) -> list[str]:
    """Every number (digits or words) and every month of a text, comparable between languages."""
    found = digits(text)
    for word in re.findall(r"[^\W\d_]+", text):
        number, month = _word(word, language), month_of(word, language, data)
        found += [f"month {month}"] if month else [str(number)] if number else []
    return found
