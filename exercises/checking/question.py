"""A question as its author writes it, and what belongs to it: texts in a language, the values of its stored
code.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from exercises.checking import running
from exercises.checking.base import Kind
from exercises.checking.plain import plain
from notebooks.common import code as code_texts
from notebooks.common.language import check_language, translations
from notebooks.common.prose import strip


@dataclass(frozen=True, slots=True)
class Wrong:
    """A wrong answer that students give: its ``code``, the misconception behind it (``because``, for
    teachers), and what the student ``says`` is told (None: the engine's own explanation is good enough).
    """

    code: str
    because: str
    says: str | None = None


class Question:
    """One question, declared as a class (never instantiated). Attributes: see ``exercises.checking``.

    ``name`` is the variable or function that the student fills; ``level`` is core or extension; ``solution``,
    ``right``, ``also`` and the ``code`` of each ``wrong`` run after the module's ``SETUP``. ``according_to``
    is True where the prompt names whose account it follows, so that the answer may rest on rows of low
    confidence.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    level: ClassVar[str] = "core"
    prompt: ClassVar[str]
    kind: ClassVar[Kind]
    starter: ClassVar[str]
    hints: ClassVar[list[str]]
    solution: ClassVar[str]
    right: ClassVar[list[str]]
    wrong: ClassVar[list[Wrong]]
    meaning: ClassVar[str]
    also: ClassVar[list[str]] = []
    according_to: ClassVar[bool] = False

    @classmethod
    def texts(cls) -> list[tuple[str, str]]:
        """Messages for the catalogue as (context, English text), in the order of the source; code is not
        among them.
        """
        found = [(f"{cls.name}.title", cls.title), (f"{cls.name}.prompt", cls.prompt)]
        found += [(f"{cls.name}.hint.{n}", hint) for n, hint in enumerate(cls.hints, 1)]
        found += [(f"{cls.name}.wrong.{n}", w.says) for n, w in enumerate(cls.wrong, 1) if w.says]
        return [*found, (f"{cls.name}.meaning", cls.meaning)]

    @classmethod
    def shown_code(cls) -> list[tuple[str, str]]:
        """Code that students read, as (context, code): its comments and labels are translated."""
        return [(f"{cls.name}.starter", cls.starter), (f"{cls.name}.solution", cls.solution)]


class QuestionModule:
    """All questions of one module. Call it with a language to get them ready for a student."""

    def __init__(self, name: str) -> None:
        self.module = sys.modules[name]
        self.name = name.rpartition(".")[2]
        self.classes = [
            value
            for value in vars(self.module).values()
            if isinstance(value, type) and issubclass(value, Question) and value.__module__ == name
        ]
        self._localised: dict[str, Localised] = {}

    @property
    def lesson(self) -> str | None:
        """Number and slug of the exercise notebook (``01_history``); None for a module without one."""
        return getattr(self.module, "LESSON", None)

    @property
    def has_sheet(self) -> bool:
        """False for a module whose questions stand in the lesson itself (``SHEET = False``)."""
        return self.lesson is not None and getattr(self.module, "SHEET", True)

    @property
    def title(self) -> str:
        """Heading of the exercise notebook: the first line of the module's docstring, without its full
        stop.
        """
        return (self.module.__doc__ or self.name).strip().splitlines()[0].rstrip(".")

    @property
    def setup(self) -> str:
        """The code given to students in the first cell."""
        return getattr(self.module, "SETUP", "")

    @property
    def locale(self) -> Path:
        """The folder of the module's catalogues."""
        return Path(self.module.__file__).resolve().parent / "locale"

    def localised(self, language: str) -> Localised:
        """Texts and stored values in one language. Raises ValueError for an unknown language."""
        if check_language(language) not in self._localised:
            self._localised[language] = Localised(self, language)
        return self._localised[language]

    def __call__(self, language: str) -> Any:
        from exercises.checking.session import Questions

        return Questions(self, language)


def questions_of(name: str) -> QuestionModule:
    """The questions declared so far in the module ``name`` (write ``questions = questions_of(__name__)`` at
    its end).
    """
    return QuestionModule(name)


class Localised:
    """One question module in one language."""

    def __init__(self, module: QuestionModule, language: str) -> None:
        self.module = module
        self.language = language
        self._found = translations(module.locale, module.name, language)
        self._stored: dict[type[Question], Stored] = {}

    def text(self, context: str, english: str) -> str:
        """A message in this language, its annotated facts shown as plain words."""
        parts = re.split(r"(`[^`]*`)", strip(self.raw(context, english)))
        parts[1::2] = [self._own_columns(span) for span in parts[1::2]]
        return "".join(parts)

    def _own_columns(self, span: str) -> str:
        """Label columns in a code span get this language's ending, as in the code of the same sheet."""
        return re.sub(r"\b(\w+)_en\b", lambda name: self._twins.get(name[0], name[0]), span)

    @cached_property
    def _twins(self) -> dict[str, str]:
        """English label columns of the data that exist in this language, with their names in it."""
        columns: set[str] = set()
        for path in running.DATA.glob("*.csv"):
            with path.open(encoding="utf-8") as file:
                columns.update(file.readline().strip().split(","))
        ending = f"_{self.language}"
        return {f"{name.removesuffix(ending)}_en": name for name in columns if name.endswith(ending)}

    def raw(self, context: str, english: str) -> str:
        """A message in this language with its annotations."""
        return self._found.pgettext(context, english)

    def code(self, context: str, english: str) -> str:
        """Code in this language: comments, labels, and the language's own columns."""
        return code_texts.translate(english, lambda text: self.raw(context, text), self.language)

    def stored(self, question: type[Question]) -> Stored:
        """The values of a question's stored code, worked out once."""
        if question not in self._stored:
            self._stored[question] = Stored(self, question)
        return self._stored[question]


class Stored:
    """Values of a question's solution, other defensible answers and known wrong answers, as plain data."""

    def __init__(self, localised: Localised, question: type[Question], data: Path | None = None) -> None:
        self.localised = localised
        self.question = question
        self.data = data

    def space(self) -> dict[str, Any]:
        """A fresh namespace in which the module's ``SETUP`` has run."""
        space = {"__name__": "__stored__"}
        space.update({name: copied(value) for name, value in self._setup_space.items()})
        return space

    @cached_property
    def _setup_space(self) -> dict[str, Any]:
        return running.run(self._renamed(self.localised.module.setup), {"__name__": "__stored__"}, self.data)

    def _renamed(self, code: str) -> str:
        """Stored code reads the columns of the student's language; its comments do not matter here."""
        return code_texts.translate(code, lambda text: text, self.localised.language)

    def value(self, code: str) -> Any:
        """Plain value of the question's name after the code has run."""
        space = running.run(self._renamed(code), self.space(), self.data)
        with running.quiet():
            return plain(space[self.question.name])

    @cached_property
    def accepted(self) -> list[Any]:
        """The expected value, then other values that can be defended."""
        return [self.value(code) for code in (self.question.solution, *self.question.also)]

    @cached_property
    def wrong(self) -> list[Any]:
        """Values of the wrong answers, in the order in which the question lists them."""
        return [self.value(wrong.code) for wrong in self.question.wrong]


def copied(value: Any) -> Any:
    """A table, graph or list of its own for each piece of stored code, which may change it; anything else is
    shared.
    """
    pandas, networkx = sys.modules.get("pandas"), sys.modules.get("networkx")
    kinds: tuple = (list, dict, set)
    kinds += (pandas.DataFrame, pandas.Series) if pandas else ()
    kinds += (networkx.Graph, networkx.DiGraph) if networkx else ()
    return value.copy() if type(value) in kinds else value
