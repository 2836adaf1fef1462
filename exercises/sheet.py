"""The exercise notebook of a lesson: made from its question module, unsolved, in one language."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from exercises.checking.overview import cell_id
from exercises.checking.question import Localised, Question, QuestionModule
from exercises.checking.words import Words
from notebooks.common.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
OWN_NAMES = {"en": "English", "kk": "Қазақша", "ru": "Русский"}


def place(module: QuestionModule, language: str, root: Path = ROOT) -> Path:
    """Where the sheet of a module stands."""
    return root / "exercises" / language / f"{module.lesson}.ipynb"


def sheet(module: QuestionModule, language: str) -> dict[str, Any]:
    """The notebook's cells as nbformat 4.5 has them, without outputs."""
    texts, words = module.localised(language), Words(language)
    cells = [
        _markdown("title", _opening(module, texts, words)),
        _markdown("how-to", _how_to(words)),
        _code("setup", _setup(module, texts), ["setup"]),
    ]
    for number, question in enumerate(module.classes, 1):
        cells.append(_markdown(cell_id(question.name, "prompt"), _prompt(number, question, texts, words)))
        cells.append(
            _code(cell_id(question.name, "answer"), answer_cell(question, texts), ["answer", question.level])
        )
    cells.append(_markdown("summary", "## " + words.gettext("What have you done?")))
    cells.append(_code("progress", "q.progress()", []))
    return {"cells": cells}


def _markdown(name: str, source: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": name, "metadata": {}, "source": source}


def _code(name: str, source: str, tags: list[str]) -> dict[str, Any]:
    metadata = {"tags": tags} if tags else {}
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": metadata,
        "outputs": [],
        "source": source,
    }


def _opening(module: QuestionModule, texts: Localised, words: Words) -> str:
    lesson = module.lesson
    others = [
        f"[{OWN_NAMES[code]}](../{code}/{lesson}.ipynb)" for code in LANGUAGES if code != texts.language
    ]
    back = words.gettext("Back to the lesson")
    lesson_link = f"[{back}](../../notebooks/{texts.language}/{lesson}.ipynb)"
    return f"# {texts.text('title', module.title)}\n\n{' · '.join([*others, lesson_link])}"


def _how_to(words: Words) -> str:
    return "\n\n".join(
        [
            "## " + words.gettext("How it works"),
            words.gettext(
                "Run the first cell of code. Then put your answer in place of the three dots `...` and run "
                "the cell: the check tells you whether it is right, or what differs. You may try as often "
                "as you like."
            ),
            words.gettext(
                "Stuck? Delete the sign `#` before `hint` with the space after it, and run the cell again. "
                "The solution opens after two different checked answers. Core questions come first; the "
                "others are for those who want more, or for home."
            ),
        ]
    )


def _setup(module: QuestionModule, texts: Localised) -> str:
    lines = f'from exercises import {module.name}\n\nq = {module.name}.questions("{texts.language}")'
    given = texts.code("setup", module.setup)
    return f"{lines}\n\n{given}" if given else lines


def _prompt(number: int, question: type[Question], texts: Localised, words: Words) -> str:
    level = (
        words.gettext("Core question") if question.level == "core" else words.gettext("Extension question")
    )
    title = texts.text(f"{question.name}.title", question.title)
    return f"## {number}. {title}\n\n*{level}*\n\n{texts.text(f'{question.name}.prompt', question.prompt)}"


def answer_cell(question: type[Question], texts: Localised) -> str:
    """The code cell that a student fills: starter, check, and the commented lines for help."""
    starter = texts.code(f"{question.name}.starter", question.starter)
    gap = "\n\n" if starter.lstrip().startswith("def ") else "\n"
    name = question.name
    return f"{starter}{gap}q.{name}.check({name})\n# q.{name}.hint()\n# q.{name}.solution()"


def read(path: Path) -> dict[str, Any] | None:
    """A notebook with each source as one string; None if there is no file. Raises ValueError for a broken
    one.
    """
    if not path.is_file():
        return None
    return _joined(path.read_text(encoding="utf-8"), path)


def _joined(text: str, path: Path) -> dict[str, Any]:
    try:
        notebook = json.loads(text)
        for cell in notebook["cells"]:
            cell["source"] = "".join(cell["source"])
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(f"{path} is not a notebook ({error}). Restore it with git.") from error
    return notebook


def committed(path: Path, root: Path = ROOT) -> dict[str, Any] | None:
    """The version of a notebook that is committed; None if there is none (or no git)."""
    name = path.relative_to(root).as_posix()
    try:
        found = subprocess.run(["git", "show", f"HEAD:{name}"], cwd=root, capture_output=True, check=False)
    except OSError:
        return None
    return _joined(found.stdout.decode("utf-8"), path) if found.returncode == 0 else None


def answered(
    notebook: dict[str, Any], module: QuestionModule, original: dict[str, Any] | None = None
) -> list[str]:
    """Ids of cells with work of a student's: answer cells that differ from their starter in every language
    (and from the ``original`` that was committed), and code cells that a student has added.
    """
    starters: dict[str, set[str]] = {}
    for version in [sheet(module, language) for language in LANGUAGES] + ([original] if original else []):
        for cell in version["cells"]:
            starters.setdefault(cell.get("id", ""), set()).add(cell["source"].strip())
    found = []
    for cell in notebook["cells"]:
        name, source = cell.get("id", ""), cell["source"].strip()
        is_answer = cell["cell_type"] == "code" and (name.endswith("-answer") or name not in starters)
        if is_answer and source and source not in starters.get(name, set()):
            found.append(name)
    return found


def differences(notebook: dict[str, Any], wanted: dict[str, Any]) -> list[str]:
    """Where a committed sheet differs from what the questions give, in cells, ids and tags; and cells that
    were not run.
    """
    mine, theirs = notebook["cells"], wanted["cells"]
    if [c.get("id") for c in mine] != [c["id"] for c in theirs]:
        return ["other cells or another order of cells"]
    found = []
    for have, want in zip(mine, theirs, strict=True):
        for part in ("cell_type", "source"):
            if have[part] != want[part]:
                found.append(f"cell {want['id']}: another {part}")
        if have["metadata"].get("tags", []) != want["metadata"].get("tags", []):
            found.append(f"cell {want['id']}: other tags")
        if want["cell_type"] == "code" and have.get("execution_count") is None:
            found.append(f"cell {want['id']}: not run")
    return found
