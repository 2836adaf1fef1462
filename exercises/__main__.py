"""``python -m exercises build [--check]``: question modules and catalogues -> exercise notebooks in three
languages.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Iterable
from pathlib import Path

import exercises
from exercises import sheet
from exercises.checking.question import QuestionModule
from notebooks.common import catalogue, prose
from notebooks.common import code as code_texts
from notebooks.common.catalogue import Message
from notebooks.common.language import LANGUAGES

HOME = Path(__file__).resolve().parent
LOCALE = HOME / "locale"


def question_modules() -> list[QuestionModule]:
    """Every module of ``exercises`` that has questions, in the order of its lesson."""
    found = []
    for entry in pkgutil.iter_modules(exercises.__path__):
        if entry.ispkg or entry.name.startswith("_"):
            continue
        module = importlib.import_module(f"exercises.{entry.name}")
        if isinstance(getattr(module, "questions", None), QuestionModule):
            found.append(module.questions)
    return sorted(found, key=lambda m: m.lesson or "")


def module_messages(module: QuestionModule) -> list[Message]:
    """Texts of a question module, and of the code that its students see."""
    where = f"exercises/{module.name}.py"
    found = [Message("title", module.title, where)] if module.has_sheet else []
    found += _code_messages("setup", module.setup, where)
    for question in module.classes:
        found += [Message(context, text, where) for context, text in question.texts()]
        for context, code in question.shown_code():
            found += _code_messages(context, code, where)
    return found


def _code_messages(context: str, code: str, where: str) -> list[Message]:
    return [Message(context, message.text, where, message.kind) for message in code_texts.messages(code)]


def engine_messages() -> list[Message]:
    """The engine's own words."""
    files = [*sorted((HOME / "checking").glob("*.py")), HOME / "sheet.py"]
    return catalogue.extract_code_messages(files, HOME.parent)


def catalogues() -> list[tuple[Path, str, list[Message]]]:
    """(file, language, messages) of each catalogue."""
    named = [("checking", engine_messages()), *((m.name, module_messages(m)) for m in question_modules())]
    return [
        (LOCALE / language / f"{name}.po", language, messages)
        for name, messages in named
        for language in LANGUAGES
        if language != "en"
    ]


def problems() -> list[str]:
    """Whatever keeps the sheets from being built: translations, and facts in prose that the data do not bear
    out.
    """
    found = []
    for path, _, messages in catalogues():
        found += catalogue.problems(path, messages)
    for module in question_modules():
        for context, english in _prose(module):
            for language in LANGUAGES:
                text = module.localised(language).raw(context, english)
                if language == "en" or text != english:
                    place = f"exercises/{module.name}.py, {context}, {language}"
                    found += [
                        f"{place}: {problem}"
                        for problem in prose.problems(text, language, HOME.parent / "data")
                    ]
    return found


def _prose(module: QuestionModule) -> list[tuple[str, str]]:
    return [text for question in module.classes for text in question.texts()]


def build() -> list[str]:
    """Merge the catalogues and write every sheet, executed. Returns what went wrong (then nothing was
    built).
    """
    for path, language, messages in catalogues():
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue.merge(path, language, messages)
    found = problems() + student_work()
    if not found:
        write_sheets()
    return found


def write_sheets(languages: Iterable[str] = LANGUAGES, root: Path = HOME.parent) -> None:
    """Execute the sheets, with every question unanswered, and write them below ``root``."""
    import nbformat

    from notebooks.common import execute

    jobs = []
    for module in question_modules():
        for language in languages if module.has_sheet else ():
            cells = [nbformat.from_dict(cell) for cell in sheet.sheet(module, language)["cells"]]
            path = sheet.place(module, language, root)
            path.parent.mkdir(parents=True, exist_ok=True)
            jobs.append((execute.new_notebook(cells, language, module.lesson), path))
    for (_, path), notebook in zip(jobs, execute.run_all(jobs, print), strict=True):
        execute.write(notebook, path)


def student_work() -> list[str]:
    """Sheets with answers in them, which are never written over."""
    found = []
    for module in question_modules():
        for language in LANGUAGES if module.has_sheet else ():
            path = sheet.place(module, language)
            notebook = sheet.read(path)
            cells = sheet.answered(notebook, module, sheet.committed(path)) if notebook else []
            if cells:
                found.append(
                    f"{path} holds answers (cells {', '.join(cells)}) and is not written over. "
                    "Rename or move it, then build again."
                )
    return found


def check() -> tuple[list[str], list[str]]:
    """(problems, notes) of the sheets as they stand; nothing is changed."""
    found, notes = problems(), []
    for module in question_modules():
        for language in LANGUAGES if module.has_sheet else ():
            path = sheet.place(module, language)
            name = f"exercises/{language}/{path.name}"
            notebook = sheet.read(path)
            original = sheet.committed(path)
            if notebook and original and sheet.answered(notebook, module, original):
                notes.append(f"{name} holds answers: its committed version was checked instead.")
                notebook = original
            if notebook is None:
                found.append(f"{name} is missing: run python -m exercises build")
            else:
                wanted = sheet.sheet(module, language)
                found += [f"{name}: {difference}" for difference in sheet.differences(notebook, wanted)]
    return found, notes


def main(arguments: list[str] | None = None) -> int:
    """Run a command; 0 if all is well."""
    parser = argparse.ArgumentParser(prog="python -m exercises", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("build", help="make the exercise notebooks")
    command.add_argument("--check", action="store_true", help="change nothing, report what differs")
    chosen = parser.parse_args(arguments)
    if chosen.check:
        found, notes = check()
        print("\n".join(notes))
    else:
        found = build()
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
