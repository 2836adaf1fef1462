"""Directives: parts of a lesson that are made, not typed, such as ``{{ key_terms treaty, ratification }}``.

A directive stands alone in a block. Its words come from the catalogue ``notebooks``, its facts from
``data/``.
"""

from __future__ import annotations

import csv
import gettext
from dataclasses import dataclass
from pathlib import Path

from notebooks.builder.constructs import form
from notebooks.builder.lesson import Lesson
from notebooks.builder.timing import EXTRA
from notebooks.common.language import LANGUAGES, date_words

#: Each language's name for itself.
NAMES = {"en": "English", "kk": "Қазақша", "ru": "Русский"}


class DirectiveError(ValueError):
    """A directive cannot be followed; the text says why."""


@dataclass(frozen=True)
class Course:
    """What directives may speak of: all lessons with their titles, the data, the words.

    `titles` are by (lesson's name, language), `words` the catalogue ``notebooks`` by language.
    """

    lessons: tuple[Lesson, ...]
    titles: dict[tuple[str, str], str]
    data: Path
    words: dict[str, gettext.NullTranslations]


def expand(name: str, arguments: str, lesson: Lesson, language: str, course: Course) -> str:
    """The Markdown that a directive stands for, in one language.

    Raises DirectiveError if there is no such directive, or no such term or source.
    """
    if name not in _DIRECTIVES:
        known = ", ".join(f"{{{{ {each} }}}}" for each in _DIRECTIVES)
        raise DirectiveError(f"unknown directive {{{{ {name} }}}}; there are {known}")
    ids = [part.strip() for part in arguments.split(",") if part.strip()]
    if bool(ids) != (name in _WITH_IDS):
        raise DirectiveError(
            f"the directive {name} takes {'ids' if name in _WITH_IDS else 'nothing'} after its name"
        )
    return _DIRECTIVES[name](lesson, language, course, ids)


def _languages(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    _ = course.words[language].gettext
    others = [other for other in LANGUAGES if other != language]
    links = " · ".join(f"[{NAMES[other]}](../{other}/{lesson.name}.ipynb)" for other in others)
    return _("This notebook in other languages:") + " " + links


def _contents(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    rows = [[NAMES[each] for each in LANGUAGES], ["---"] * len(LANGUAGES)]
    for each in course.lessons:
        rows.append([_entry(each, other, course) for other in LANGUAGES])
    return _table(rows)


def _entry(lesson: Lesson, language: str, course: Course) -> str:
    """A line of the contents: the lesson, numbered, and, if its text links to one, its exercise notebook."""
    _ = course.words[language].gettext
    number = lesson.name.partition("_")[0]
    entry = f"[{number} · {course.titles[lesson.name, language]}](../{language}/{lesson.name}.ipynb)"
    exercises = f"../../exercises/en/{lesson.name}.ipynb"
    if any(exercises in cell.source for cell in lesson.cells):
        word = _("questions")
        entry += f" · [{word}]({exercises.replace('/en/', f'/{language}/')})"
    return entry


def _time(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    _ = course.words[language].gettext
    whole = _("**Time:** about {minutes} minutes.").format(minutes=lesson.minutes)
    if lesson.core_minutes == lesson.minutes:
        return whole
    core = _("The core takes about {minutes} minutes; the rest is extension or homework.")
    return f"{whole} {core.format(minutes=lesson.core_minutes)}"


def _constructs(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    """What is new: first for everybody, then for those who do the extension; nothing to be afraid of."""
    _ = course.words[language].gettext
    core = dict.fromkeys(
        name for cell in lesson.cells if not EXTRA & set(cell.tags) for name in cell.introduces
    )
    more = dict.fromkeys(name for cell in lesson.cells for name in cell.introduces if name not in core)
    if not core and not more:
        return _("**New Python in this lesson:** none.")
    parts = [
        (_("**New Python in this lesson** (each is shown where it is needed):"), core),
        (_("**New in the extension:**"), more),
    ]
    return "\n\n".join(
        f"{words} {', '.join(f'`{form(name)}`' for name in names)}" for words, names in parts if names
    )


def _key_terms(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    rows = [[NAMES[each] for each in LANGUAGES], ["---"] * len(LANGUAGES)]
    for term in _rows(course, "glossary", "term", ids):
        rows.append([term[f"name_{each}"] for each in LANGUAGES])
    return _table(rows)


def _sources(lesson: Lesson, language: str, course: Course, ids: list[str]) -> str:
    lines = []
    for source in _rows(course, "sources", "id", ids):
        title = source["title"] or source["url"]
        entry = f"[{_plain(title)}](<{source['url']}>)" if source["url"] else _plain(title)
        day = date_words(source["date"], source["date_precision"] or "day", language)
        lines.append(f"- {_plain(source['publisher'])}: {entry}{f', {day}' if day else ''}")
    return "\n".join(lines)


def _rows(course: Course, table: str, key: str, ids: list[str]) -> list[dict[str, str]]:
    with (course.data / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        rows = {row[key]: row for row in csv.DictReader(file)}
    missing = [each for each in ids if each not in rows]
    if missing:
        raise DirectiveError(f"data/{table}.csv has no {', '.join(missing)} in its column {key}")
    return [rows[each] for each in ids]


def _table(rows: list[list[str]]) -> str:
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in rows)


def _plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return "".join("\\" + char if char in "\\[]*_`<>|" else char for char in text)


_DIRECTIVES = {
    "languages": _languages,
    "contents": _contents,
    "time": _time,
    "constructs": _constructs,
    "key_terms": _key_terms,
    "sources": _sources,
}
_WITH_IDS = {"key_terms", "sources"}
