"""The engine's own words in the student's language, and a student's values put into a sentence."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

from exercises.checking.plain import Column, Drawing, Items, Net, Odd, Pairs, Sheet
from notebooks.common.language import check_language, date_words, translations

LOCALE = Path(__file__).resolve().parents[1] / "locale"
LONGEST = 60


class Words:
    """Messages of ``checking.po`` in one language; placeholders are filled after translation."""

    def __init__(self, language: str) -> None:
        self.language = check_language(language)
        self._found = translations(LOCALE, "checking", language)

    def gettext(self, message: str, /, **values: Any) -> str:
        """The message in the student's language with its placeholders filled."""
        return self._found.gettext(message).format(**values)

    def ngettext(self, one: str, many: str, count: int, /, **values: Any) -> str:
        """The plural form that the language wants for ``count``, which fills ``{n}``."""
        return self._found.ngettext(one, many, count).format(n=count, **values)

    def listed(self, values: list) -> str:
        """Values of the student's as code, separated by commas."""
        return ", ".join(self.show(value) for value in values)

    def show(self, value: Any) -> str:
        """One value of the student's as a short piece of code, in one line and without control characters; a
        date in words.
        """
        if type(value) is dt.date:
            return date_words(value, "day", self.language)
        return "`" + written(value) + "`"

    def kind(self, value: Any) -> str:
        """What kind of value this is, as a name in the nominative."""
        gettext = self._found.gettext
        if type(value) is Odd:
            return value.type_name
        if type(value) is Items:
            return {
                "set": gettext("set"),
                "tuple": gettext("tuple"),
                "Index": gettext("index"),
                "array": gettext("array"),
            }.get(value.form, gettext("list"))
        names = {
            bool: gettext("True or False"),
            int: gettext("number"),
            float: gettext("number"),
            str: gettext("text"),
            dt.date: gettext("date"),
            dt.datetime: gettext("date"),
            dt.timedelta: gettext("span of time"),
            type(None): gettext("nothing (None)"),
            Pairs: gettext("dictionary"),
            Column: gettext("column (Series)"),
            Sheet: gettext("table (DataFrame)"),
            Net: gettext("graph"),
            Drawing: gettext("figure"),
        }
        return names.get(type(value), gettext("function"))


def written(value: Any) -> str:
    """A plain value as a student would type it, at most ``LONGEST`` characters."""
    kind = type(value)
    if kind is str:
        text = '"' + value[: LONGEST + 1] + '"'
    elif isinstance(value, dt.datetime):
        text = value.isoformat(" ")
    elif isinstance(value, dt.date):
        text = value.isoformat()
    elif kind is Items and len(value.items) <= 4:
        text = "(" + ", ".join(written(item) for item in value.items) + ")"
    elif value is ...:
        text = "..."
    elif kind is float and value.is_integer() and abs(value) < 1e15:
        text = f"{value:.1f}"
    elif kind is float:
        text = f"{value:.6g}"
    elif kind is int and value.bit_length() > 200:
        text = hex(value)
    elif kind in (int, bool) or value is None:
        text = str(value)
    elif kind is Odd:
        text = value.type_name
    else:
        text = kind.__name__.lower()
    return clean(text if len(text) <= LONGEST else text[: LONGEST - 1] + "…")


def clean(text: str) -> str:
    """Text without line ends, control characters, half surrogates and backticks, so that it stays inside its
    code.
    """
    text = re.sub(
        r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]", _escape, text
    )
    return text.replace("`", "'")


def _escape(match: re.Match) -> str:
    return f"\\u{ord(match.group()):04x}"
