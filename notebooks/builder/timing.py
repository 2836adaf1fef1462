"""How long a lesson takes, so that the time it prints is an estimate and not a wish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from notebooks.builder.lesson import Cell, Lesson, blocks, is_message
from notebooks.common.prose import strip

WORDS_PER_MINUTE = 110
MINUTES_PER_CODE_CELL = 0.65
MINUTES_PER_QUESTION = 2.0
MINUTES_TO_OPEN = 2.0
#: Cells that are done at home, and cells outside the core.
HOMEWORK = {"homework"}
EXTRA = {"extension", *HOMEWORK}

_WORK = re.compile(r"work-([0-9]+)")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def minutes(lesson: Lesson, questions: int, core: bool = False) -> int:
    """Minutes in class of a lesson with `questions` questions, rounded to five; of its core alone if `core`.

    The model: a beginner of 15 to 20 years needs two minutes to open the notebook, reads 110 words of
    explanation a minute (half the speed of a story: the subject is new, and the language often not the
    first one), spends 40 seconds on each code cell (read it, run it, look) and two minutes on each
    question of the exercise notebook. Own work of students (a discussion, a project) takes as long as its
    Markdown cell says: the tag `work-15` adds 15 minutes. What is marked as homework takes no time in
    class. A lesson of 1,400 words, 22 code cells and 8 questions takes 45 minutes.
    """
    left_out = EXTRA if core else HOMEWORK
    cells = [cell for cell in lesson.cells if not left_out & set(cell.tags)]
    total = (
        MINUTES_TO_OPEN
        + words(cells) / WORDS_PER_MINUTE
        + MINUTES_PER_CODE_CELL * sum(cell.kind == "code" for cell in cells)
        + MINUTES_PER_QUESTION * questions
        + own_work(cells)
    )
    return max(5, 5 * round(total / 5))


def own_work(cells: Iterable[Cell]) -> int:
    """Minutes that the tags `work-N` of Markdown cells leave to students."""
    tags = [tag for cell in cells if cell.kind == "markdown" for tag in cell.tags]
    return sum(int(found[1]) for found in map(_WORK.fullmatch, tags) if found)


def words(cells: Iterable[Cell]) -> int:
    """Words of the cells' prose, as readers see it; directives and code are not counted."""
    texts = [block for cell in cells if cell.kind == "markdown" for block in blocks(cell.source)]
    return sum(len(_WORD.findall(strip(block))) for block in texts if is_message(block))
