"""How long a lesson takes, by the model in ``notebooks.builder.timing``."""

import pytest

from notebooks.builder.lesson import Cell, Lesson
from notebooks.builder.timing import minutes

READ = Cell("read", "markdown", "word " * 1100)  # ten minutes, and two to open the notebook


@pytest.mark.parametrize(
    ("cell", "whole", "core"),
    [
        (Cell("talk", "markdown", "", ("work-15",)), 25, 25),
        (Cell("talk", "markdown", "", ("extension", "work-15")), 25, 10),
        (Cell("talk", "markdown", "", ("homework", "work-15")), 10, 10),
        (Cell("talk", "markdown", "", ("work-much", "homework-15")), 10, 10),
        (Cell("code", "code", "", ("work-15",)), 15, 15),
    ],
)
def test_own_work_takes_the_minutes_of_its_tag(cell, whole, core):
    lesson = Lesson("01_a", "A", 0, 0, None, (READ, cell))
    assert (minutes(lesson, 0), minutes(lesson, 0, core=True)) == (whole, core)
