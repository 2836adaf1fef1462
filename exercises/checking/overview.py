"""The summary of a lesson's questions."""

from __future__ import annotations

import os
from pathlib import PurePosixPath

from exercises.checking.codes import decode, encode
from exercises.checking.progress import Record, progress_file
from exercises.checking.question import Localised, QuestionModule
from exercises.checking.verdict import Message
from exercises.checking.words import Words


def cell_id(name: str, part: str) -> str:
    """The id of a question's ``prompt`` or ``answer`` cell."""
    return f"{name.replace('_', '-')}-{part}"


def progress(module: QuestionModule, record: Record, texts: Localised, words: Words) -> Message:
    """One line for each question: its number, title, link and state in words."""
    states = {
        "right": words.gettext("Right"),
        "not_yet": words.gettext("Not yet"),
        "error": words.gettext("Error in your function"),
        "unanswered": words.gettext("Not answered yet"),
    }
    lines = []
    for number, question in enumerate(module.classes, 1):
        title = texts.text(f"{question.name}.title", question.title)
        outcome = record.of(question.name)["outcome"]
        shown = f"[{title}]({_link(module, question.name)})" if module.has_sheet else title
        lines.append(f"{number}. {shown} — **{states[outcome]}**")
    right = sum(record.of(question.name)["outcome"] == "right" for question in module.classes)
    summary = words.gettext("Right: {right} of {total}.", right=right, total=len(module.classes))
    return Message(words.gettext("Your progress"), [summary, *lines, *_code_lines(module, record, words)])


def _code_lines(module: QuestionModule, record: Record, words: Words) -> list[str]:
    """The code that brings progress back elsewhere; none while nothing is done."""
    names = [question.name for question in module.classes]
    if all(record.of(name)["outcome"] == "unanswered" for name in names):
        return []
    return [
        words.gettext(
            "To bring your progress back on another computer, copy this line: `{line}`",
            line=f'q.progress("{encode(record, names)}")',
        )
    ]


def restore(module: QuestionModule, record: Record, code: str, words: Words) -> Message | None:
    """Take over the progress that a code holds; a message if the code cannot be used."""
    found = decode(code, [question.name for question in module.classes])
    if found is None:
        return Message(
            words.gettext("This code cannot be used"),
            [
                words.gettext(
                    "Compare it letter by letter with the one that you copied. Each lesson has codes of its "
                    "own."
                )
            ],
        )
    record.restore(found)
    return None


def _link(module: QuestionModule, name: str) -> str:
    """A link that JupyterLab follows to the question's cell, in whichever copy of the notebook is open."""
    building = progress_file() is None  # then no trace of this machine
    opened = "" if building else PurePosixPath(os.environ.get("JPY_SESSION_NAME", "")).name
    notebook = opened if opened.endswith(".ipynb") else f"{module.lesson}.ipynb"
    return f"{notebook}#cell-id={cell_id(name, 'prompt')}"
