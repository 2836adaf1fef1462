"""The three languages of the course: catalogues, dates, numbers, lists and alphabetical order in words.

Sources: names of months from `data/months.csv`; separators of numbers from the Unicode CLDR (through Babel);
order of letters: the Kazakh alphabet, which contains the Russian one.
"""

import csv
import gettext
import io
import math
import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path

LANGUAGES = ("en", "kk", "ru")

PRECISIONS = ("day", "month", "year")

DATA = Path(__file__).resolve().parents[2] / "data"

_DATE_PATTERNS = {
    "en": {"day": "{day} {in_date} {year}", "month": "{month} {year}"},
    "kk": {"day": "{year} жылғы {day} {in_date}", "month": "{year} жылғы {month}"},
    "ru": {"day": "{day} {in_date} {year} года", "month": "{month} {year} года"},
}

_AND = {"en": "and", "kk": "және", "ru": "и"}

_ALPHABET = "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"


def check_language(language: str) -> str:
    """Return `language` if it is one of the three of the course.

    Raises ValueError, naming the three, for anything else.
    """
    if isinstance(language, str) and language in LANGUAGES:
        return language
    raise ValueError(
        f'The language must be "en" (English), "kk" (Kazakh) or "ru" (Russian), not {language!r}.'
    )


def translations(folder: Path, name: str, language: str) -> gettext.NullTranslations:
    """Messages of the catalogue `folder/<language>/<name>.po`; English needs none.

    Fuzzy messages are not used. Raises FileNotFoundError if the catalogue is missing.
    """
    if check_language(language) == "en":
        return gettext.NullTranslations()
    path = Path(folder) / language / f"{name}.po"
    if not path.is_file():
        raise FileNotFoundError(
            f"The translations of {name!r} into the language {language!r} are missing: "
            f"there is no file {path}. Restore it, or make it with: python -m notebooks build"
        )
    return _compiled(path, path.stat().st_mtime_ns, language)


@lru_cache(maxsize=64)
def _compiled(path: Path, modified: int, language: str) -> gettext.GNUTranslations:
    """The catalogue as gettext wants it; `modified` makes an edited file a new entry of the cache."""
    # Babel is loaded where it is needed: dates and small whole numbers in English do without it.
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


@lru_cache(maxsize=1)
def months() -> tuple[dict[str, str], ...]:
    """The twelve rows of `data/months.csv`, January first."""
    with (DATA / "months.csv").open(encoding="utf-8", newline="") as file:
        return tuple(sorted(csv.DictReader(file), key=lambda row: int(row["month"])))


def date_words(day: date | str | None, precision: str = "day", language: str = "en") -> str:
    """A date in words, never finer than its precision: "15 May 1992", "April 1999", "1994".

    `day` is a date, a datetime, a pandas Timestamp or ISO text; a missing one (None, NaT, NaN, "") gives "".
    Raises ValueError for a precision that is not "day", "month" or "year", or for a text that is no ISO date.
    """
    check_language(language)
    if day is None or day == "" or day != day:
        return ""
    if precision not in PRECISIONS:
        raise ValueError(f'The precision of a date is "day", "month" or "year", not {precision!r}.')
    if isinstance(day, str):
        day = datetime.fromisoformat(day)
    if precision == "year":
        return str(day.year)
    names = months()[day.month - 1]
    return _DATE_PATTERNS[language][precision].format(
        day=day.day,
        year=day.year,
        month=names[f"name_{language}"],
        in_date=names[f"in_date_{language}"],
    )


def number_words(value: float, language: str, grouping: bool = True) -> str:
    """A number as the language writes it: 1,234.5 in English, 1 234,5 (no-break space) in Kazakh and Russian.

    Years are no quantities: write them without `grouping`. Raises ValueError if the value is not finite.
    """
    check_language(language)
    if not math.isfinite(value):
        raise ValueError(f"Only a finite number can be written, not {value!r}.")
    # Twelve digits keep every number of the data and drop the noise of binary fractions (0.1 + 0.2).
    plain = int(value) if value == int(value) else float(f"{float(value):.12g}")
    if plain in range(1000):
        return str(plain)  # no separators, in no language
    from babel.numbers import format_decimal

    return format_decimal(plain, locale=language, decimal_quantization=False, group_separator=grouping)


def join_words(words: Iterable[str], language: str) -> str:
    """A list in words: "A", "A and B", "A, B and C"."""
    check_language(language)
    *first, last = list(words) or [""]
    return f"{', '.join(first)} {_AND[language]} {last}" if first else last


def sort_key(language: str) -> Callable[[str], tuple]:
    """A key for `sorted` that puts words in the order of the language's alphabet.

    Upper and lower case are equal, Ё stands beside Е, Kazakh letters stand at their own places (Ә after А …).
    Cyrillic comes before Latin in Kazakh and Russian, after it in English.
    """
    cyrillic, latin = (3, 2) if check_language(language) == "en" else (2, 3)

    def letter(character: str) -> tuple[int, int]:
        if character == "ё":
            character = "е"
        if character in _ALPHABET:
            return (cyrillic, _ALPHABET.index(character))
        base = unicodedata.normalize("NFD", character)[0]
        if base.isdigit():
            return (1, ord(base))
        return (latin if base.isalpha() else 0, ord(base))

    def key(word: str) -> tuple:
        composed = unicodedata.normalize("NFC", str(word))
        return (tuple(letter(character) for character in composed.casefold()), composed.casefold(), composed)

    return key


_EN_NUMBERS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()

# Declined forms as patterns; ordinal numbers ("sixth") are other words and do not match.
_RU_NUMBERS = (
    r"од(?:ин|на|но|ни|ного|ной|ною|ну|ному|ним|ном|них|ними)",
    r"дв(?:а|е|ух|ум|умя|ое|оих|оим|оими)",
    r"тр(?:и|[её]х|[её]м|емя|ое|оих|оим|оими)",
    r"четыр(?:е|[её]х|[её]м|ьмя)|четверо|четверых|четверым|четверыми",
    *(rf"{stem}(?:ь|и|ью)|{stem}еро|{stem}ерых|{stem}ерым|{stem}ерыми" for stem in ("пят", "шест")),
    r"семь|семи|семью|семеро|семерых|семерым|семерыми",
    r"восемь|восьми|вос[её]мью|восьмью|восьмеро|восьмерых|восьмерым|восьмерыми",
    *(rf"{stem}(?:ь|и|ью)|{stem}еро|{stem}ерых|{stem}ерым|{stem}ерыми" for stem in ("девят", "десят")),
    *(
        rf"{stem}(?:ь|и|ью)"
        for stem in (
            "одиннадцат двенадцат тринадцат четырнадцат пятнадцат "
            "шестнадцат семнадцат восемнадцат девятнадцат двадцат"
        ).split()
    ),
)

_KK_DIGITS = "бір екі үш төрт бес алты жеті сегіз тоғыз".split()
_KK_COLLECTIVES = "біреу екеу үшеу төртеу бесеу алтау жетеу".split()
_KK_CASES = (
    r"(?:[дтн][ыі]ң|[дтн][ыі]|ға|ге|қа|ке|[дт][ае]|[дтн][ае]н|[мбп]ен"
    r"|с?[ыі](?:н[ыі]ң|н[ае]н|н[дт][ае]|н[ае]|н|мен)?)?"
)
_KK_COLLECTIVE_ENDINGS = r"(?:[ыі](?:м[ыі]з|ң[ыі]з)?)?" + _KK_CASES


def _kazakh_numbers() -> list[str]:
    """A pattern for each of 1 to 20; of 10 without оны, оның, онда, which also mean "it", "its", "there"."""
    digits = [rf"{word}{_KK_CASES}" for word in _KK_DIGITS]
    for place, word in enumerate(_KK_COLLECTIVES):
        digits[place] += rf"|{word}{_KK_COLLECTIVE_ENDINGS}"
    digits[2] = "(?!үшін$)" + digits[2]  # "for"
    ten = r"он(?:ға|ды|ның|нан|мен)?"
    teens = [rf"он\s+(?:{word}{_KK_CASES})" for word in _KK_DIGITS]
    return [*digits, ten, *teens, rf"жиырма{_KK_CASES}"]


@lru_cache(maxsize=len(LANGUAGES))
def _number_patterns(language: str) -> tuple[re.Pattern, ...]:
    patterns = {"en": _EN_NUMBERS, "kk": _kazakh_numbers(), "ru": _RU_NUMBERS}[language]
    return tuple(re.compile(pattern) for pattern in patterns)


def number_in_words(text: str, language: str) -> int | None:
    """The number from 1 to 20 that `text` spells in the language, in any case ("шести" -> 6), or None."""
    word = unicodedata.normalize("NFC", text).casefold().strip()
    patterns = _number_patterns(check_language(language))
    return next((place for place, pattern in enumerate(patterns, 1) if pattern.fullmatch(word)), None)
