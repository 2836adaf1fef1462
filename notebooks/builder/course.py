"""The whole course as it is written: lessons, plans, their catalogues, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nbformat import NotebookNode

from notebooks.builder.assemble import assemble, plan_text
from notebooks.builder.directives import Course
from notebooks.builder.lesson import TITLE, Lesson, LessonError, Plan, read_lesson, read_plan
from notebooks.common import catalogue, code, prose
from notebooks.common.language import LANGUAGES, translations
from notebooks.common.literals import data_literals
from notebooks.common.message import Message, extract_code_messages

PACKAGE = Path(__file__).resolve().parents[1]
#: Languages that are translated from English.
TRANSLATED = tuple(language for language in LANGUAGES if language != "en")
#: The catalogue of the words of descriptions and directives.
WORDS = "notebooks"


@dataclass
class Sources:
    """Everything below `root` that the notebooks are made from.

    Raises LessonError with all faults of all lessons, a line each, if one cannot be read.
    """

    root: Path

    def __post_init__(self) -> None:
        self.locale = self.root / "notebooks" / "locale"
        self.data = self.root / "data"
        lessons, faults = [], []
        paths = sorted((self.root / "notebooks" / "source").glob("[0-9][0-9]_*.md"))
        for path in paths:
            if not path.stem.endswith("_plan"):
                try:
                    lessons.append(read_lesson(path))
                except LessonError as error:
                    faults.append(str(error))
        self.lessons: tuple[Lesson, ...] = tuple(lessons)
        self.plans: tuple[Plan, ...] = tuple(read_plan(path) for path in paths if path.stem.endswith("_plan"))
        names = {lesson.name for lesson in lessons}
        if not faults:
            faults += [f"{plan.where}: there is no lesson {_lesson_name(plan)}" for plan in self.plans
                       if _lesson_name(plan) not in names]  # fmt: skip
        if faults:
            raise LessonError("\n".join(faults))

    @cached_property
    def messages(self) -> dict[str, list[Message]]:
        """The texts to translate, by catalogue."""
        return {
            WORDS: extract_code_messages(sorted(PACKAGE.rglob("*.py")), PACKAGE.parent),
            **{each.name: each.messages() for each in (*self.lessons, *self.plans)},
        }

    def catalogue(self, name: str, language: str) -> Path:
        """The file of a catalogue."""
        return self.locale / language / f"{name}.po"

    def merge(self) -> list[Path]:
        """Bring all catalogues in line with the English texts; return those that changed."""
        places = [
            (self.catalogue(name, language), language, name)
            for name in self.messages
            for language in TRANSLATED
        ]
        return [
            path for path, language, name in places if catalogue.merge(path, language, self.messages[name])
        ]

    def problems(self) -> list[str]:
        """What must be mended before notebooks can be made: each names file, cell and text."""
        found = self._code_problems() + self._fact_problems()
        for name, messages in self.messages.items():
            for language in TRANSLATED:
                found += catalogue.problems(self.catalogue(name, language), messages)
        known = {f"{name}.po" for name in self.messages}
        for path in sorted(self.locale.rglob("*.po")):
            if path.name not in known or path.parent.name not in TRANSLATED:
                found.append(
                    f"{path.relative_to(self.root).as_posix()}: no source has this catalogue: delete it"
                )
        return found

    def _code_problems(self) -> list[str]:
        literals = data_literals(self.data)
        found = []
        for lesson in self.lessons:
            names = {lesson.questions} if lesson.questions else set()
            for cell in lesson.cells:
                if cell.kind == "code":
                    faults = code.problems(cell.source, literals, names)
                    faults += [f'the number in "{each.text}" goes stale: compute it, or say it in the text'
                               for each in code.messages(cell.source) if _has_digit(each)]  # fmt: skip
                    found += [f"{lesson.where}, cell {cell.id}: {fault}" for fault in faults]
        return found

    def _fact_problems(self) -> list[str]:
        """Sentences whose facts do not agree with the data, in every language."""
        found = []
        for name, messages in self.messages.items():
            for message in messages:
                if message.kind != "prose" or name == WORDS:
                    continue
                for language in LANGUAGES:
                    text = message.text if language == "en" else self.lookup(name, language)(*message.key)
                    if language != "en" and text == message.text:
                        continue
                    where = message.place if language == "en" else f"{message.place} ({language})"
                    found += [f"{where}: {fault}" for fault in prose.problems(text, language, self.data)]
        return found

    def lookup(self, name: str, language: str) -> Callable[[str | None, str], str]:
        """(context, English text) -> text in `language`, from a lesson's or plan's catalogue."""
        return catalogue.lookup(None if language == "en" else self.catalogue(name, language))

    @cached_property
    def course(self) -> Course:
        """What directives may speak of."""
        titles = {
            (lesson.name, language): self.lookup(lesson.name, language)(TITLE, lesson.title)
            for lesson in self.lessons
            for language in LANGUAGES
        }
        words = {language: translations(self.locale, WORDS, language) for language in LANGUAGES}
        return Course(self.lessons, titles, self.data, words)

    def notebooks(self) -> dict[Path, NotebookNode]:
        """Every notebook, not yet executed, by its path."""
        return {
            self.root / "notebooks" / language / f"{lesson.name}.ipynb": assemble(
                lesson, language, self.lookup(lesson.name, language), self.course
            )
            for lesson in self.lessons
            for language in LANGUAGES
        }

    def plan_files(self) -> dict[Path, str]:
        """Every plan's text by its path."""
        lessons = {lesson.name: lesson for lesson in self.lessons}
        return {
            self.root / "notebooks" / language / f"{plan.name}.md": plan_text(
                plan, lessons[_lesson_name(plan)], language, self.lookup(plan.name, language), self.course
            )
            for plan in self.plans
            for language in LANGUAGES
        }


def _lesson_name(plan: Plan) -> str:
    return plan.name.removesuffix("_plan")


def _has_digit(message: code.CodeMessage) -> bool:
    words = "".join(piece for field, piece in code.split_template(message.text) if not field) \
        if message.kind == "fstring" else message.text  # fmt: skip
    return bool(re.search(r"\d", words))
