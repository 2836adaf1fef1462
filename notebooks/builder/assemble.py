"""From a lesson and a catalogue to a notebook in one language, not yet executed."""

from __future__ import annotations

import re
from collections.abc import Callable

import nbformat
from nbformat import NotebookNode

from notebooks.builder.directives import Course, DirectiveError, expand
from notebooks.builder.lesson import PLAN, Cell, Lesson, LessonError, Plan, blocks, directive, is_message
from notebooks.common import code
from notebooks.common.execute import new_notebook
from notebooks.common.prose import outside_code, strip

Lookup = Callable[[str | None, str], str]

_LINK_TARGET = re.compile(r"(\]\(\s*<?)([^()\s<>]+)")
_CODE_SPAN = re.compile(r"(```.*?```|~~~.*?~~~|`+[^`]+?`+)", re.DOTALL)


def assemble(lesson: Lesson, language: str, lookup: Lookup, course: Course) -> NotebookNode:
    """The lesson's notebook in one language. Raises LessonError, naming the cell that does not fit."""
    cells = []
    for cell in lesson.cells:
        try:
            cells.append(_cell(cell, lesson, language, lookup, course))
        except (DirectiveError, code.CodeError) as error:
            raise LessonError(f"{lesson.where}, cell {cell.id} ({language}): {error}") from error
    return new_notebook(cells, language, lesson.name)


def _cell(cell: Cell, lesson: Lesson, language: str, lookup: Lookup, course: Course) -> NotebookNode:
    metadata: dict = {"tags": list(cell.tags)} if cell.tags else {}
    if "predict" in cell.tags:  # readers say what they expect before they open the output
        metadata["jupyter"] = {"outputs_hidden": True}
    if cell.kind == "code":
        source = code.translate(cell.source, lambda text: lookup(cell.id, text), language)
        return nbformat.v4.new_code_cell(source, id=cell.id, metadata=metadata)
    source = markdown(cell.source, cell.id, lesson, language, lookup, course)
    return nbformat.v4.new_markdown_cell(source, id=cell.id, metadata=metadata)


def markdown(source: str, context: str, lesson: Lesson, language: str, lookup: Lookup, course: Course) -> str:
    """A Markdown text in one language: blocks translated, directives expanded, annotations taken off."""
    names = set(re.findall(r"\w+", source))
    done = []
    for block in blocks(source):
        called = directive(block)
        if called:
            done.append(expand(*called, lesson, language, course))
        else:
            text = lookup(context, block) if is_message(block) else block
            done.append(localised(text, language, names))
    return "\n\n".join(done)


def localised(text: str, language: str, names: set[str]) -> str:
    """A translated text as readers see it: their language's links and columns, facts without references."""
    text = strip(text)
    text = outside_code(
        text, lambda part: _LINK_TARGET.sub(lambda link: link[1] + _target(link[2], language), part)
    )
    parts = _CODE_SPAN.split(text)
    return "".join(
        code.rename(part, language, names) if index % 2 else part for index, part in enumerate(parts)
    )


def _target(target: str, language: str) -> str:
    return target if ":" in target else re.sub(r"(^|/)en/", rf"\g<1>{language}/", target)


def plan_text(plan: Plan, lesson: Lesson, language: str, lookup: Lookup, course: Course) -> str:
    """A teacher's plan in one language. Raises LessonError if a directive cannot be followed."""
    try:
        return markdown(plan.source, PLAN, lesson, language, lookup, course) + "\n"
    except DirectiveError as error:
        raise LessonError(f"{plan.where} ({language}): {error}") from error
