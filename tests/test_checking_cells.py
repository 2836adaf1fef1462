"""What a student sees in a cell of a notebook: everything goes through a real IPython."""

import re

import networkx as nx
import pandas as pd
import pytest
from checking_sample import questions
from IPython.core.interactiveshell import InteractiveShell

from exercises import start
from exercises.checking import errors
from exercises.checking.running import DATA
from exercises.checking.words import Words
from notebooks.common.language import LANGUAGES

each_language = pytest.mark.parametrize("language", LANGUAGES)


class Cells:
    """A session: ``run`` gives what Jupyter would show for a cell, as plain text and as HTML."""

    def __init__(self, shell, shown):
        self.shell, self.shown = shell, shown

    def run(self, code):
        self.shown.clear()
        self.shell.run_cell(code, store_history=True)
        (bundle,) = self.shown
        return bundle


@pytest.fixture
def cells(monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", "off")
    shell, shown = InteractiveShell(), []
    monkeypatch.setattr("IPython.get_ipython", lambda: shell)
    monkeypatch.setattr(shell.displayhook, "write_format_data", lambda data, *more: shown.append(data))
    monkeypatch.setattr(
        "IPython.display.display", lambda value: shown.append(shell.display_formatter.format(value)[0])
    )
    shell.user_ns.update(q=questions("en"), nx=nx, states=pd.read_csv(DATA / "states.csv"))
    yield Cells(shell, shown)
    shell.set_custom_exc((), None)


def titles(bundle):
    """Titles of the messages, the same in both forms."""
    found = re.findall(r"</span><strong>(.*?)</strong>", bundle["text/html"])
    lines = bundle["text/plain"].splitlines()
    assert [line for line in lines if line in found] == found
    return found


@each_language
def test_verdict_stands_above_the_hint(cells, language):
    cells.shell.user_ns["q"] = q = start.questions(language)
    words = Words(language)
    bundle = cells.run("signing_year = 5\nq.signing_year.check(signing_year)\nq.signing_year.hint()")
    total = len(q.signing_year._question.hints)
    hint = words.gettext("Hint {number} of {total}", number=1, total=total)
    assert titles(bundle) == [words.gettext("Not yet"), hint]
    assert titles(cells.run("q.signing_year.hint(1)")) == [hint]


def test_everything_of_a_cell_is_shown_in_order(cells):
    bundle = cells.run("q.total.check(1)\nq.total.hint()\nq.total.solution()")
    assert titles(bundle) == ["Not yet", "Hint 1 of 3", "The solution is still closed"]
    bundle = cells.run("q.total.check(2)\nq.names.check(['KAZ'])\nq.progress()")
    assert titles(bundle) == ["Not yet", "Not yet", "Your progress"]
    cells.run("q.total.check(len(states))")
    bundle = cells.run("q.total.check(len(states))\nq.total.solution()")
    assert titles(bundle) == ["Right"]
    text, page = bundle["text/plain"], bundle["text/html"]
    assert text.index("Right") < text.index("Solution, step by step")
    assert page.index("Right") < page.index("Solution, step by step")


def test_only_the_last_verdict_of_a_question_is_kept(cells):
    bundle = cells.run("for answer in (1, 2, 3):\n    q.total.check(answer)\nq.total.hint()")
    assert titles(bundle) == ["Not yet", "Hint 1 of 3"]


@pytest.mark.parametrize("show", ["print(v)", "str(v)", "v._repr_html_()", "v._repr_mimebundle_()"])
def test_a_verdict_that_was_shown_is_not_shown_again(cells, show):
    assert titles(cells.run(f"v = q.total.check(1)\n{show}\nq.total.hint()")) == ["Hint 1 of 3"]
    assert titles(cells.run("q.total.check(1)")) == ["Not yet"]


def test_what_another_cell_held_back_belongs_to_its_question(cells):
    cells.shell.run_cell("q.total.check(1); pass", store_history=True)
    assert titles(cells.run("q.names.hint()")) == ["Hint 1 of 2"]
    assert titles(cells.run("q.total.hint()")) == ["Not yet", "Hint 1 of 3"]


MISUSES = {
    "answer assigned": ("q.total.check = 5", "q.total.check(total)"),
    "answer assigned to the question": ("q.total = 5", "q.total.check(total)"),
    "question called": ("q.total(5)", "q.total.check(total)"),
    "no question": ("q.check(5)", "q.total.check(total)"),
    "hint without a question": ("q.hint()", "q.total.hint()"),
    "questions called": ("q(5)", "q.total.check(total)"),
    "unknown question": ("q.totl.check(5)", '"total"'),
    "unknown command": ("q.total.chek(5)", '"check"'),
    "name of the questions taken": ("q = 5\nq.total.check(5)", "`q`"),
    "name taken, then progress": ("q = 5\nq.progress()", "`q`"),
}


@each_language
@pytest.mark.parametrize("name", MISUSES)
def test_misuse_is_explained(cells, name, language):
    code, said = MISUSES[name]
    cells.shell.user_ns["q"]._words = Words(language)  # the sample's own texts are English only
    errors.register(Words(language))
    bundle = cells.run(code)
    lines = bundle["text/plain"].splitlines()
    assert lines[0] == Words(language).gettext("An error has stopped this cell")
    assert said in lines[2] and "Python" not in lines[2] and "`int`" not in lines[2]
    assert code.splitlines()[-1] in lines[1]


def test_after_a_misuse_the_question_still_works(cells):
    cells.run("q.total.check = 5")
    assert titles(cells.run("q.total.check(5)")) == ["Not yet"]


SLIPS = {
    "nothing": ("q.total.check()", "q.total.check(total)"),
    "two answers": ("q.total.check(1, 2)", "q.total.check(total)"),
    "by name": ("q.total.check(total=5)", "q.total.check(total)"),
    "name in quotation marks": ('q.total.check("total")', "quotation marks"),
    "another answer": ("names = ['KAZ']\nq.total.check(names)", "`names`, which belongs to another question"),
    "another answer, unanswered": ("names = ...\nq.total.check( names )", "belongs to another question"),
    "dots in a list": ("q.names.check([...])", "still three dots in your answer"),
    "dots after an element": ("q.names.check(['KAZ', ...])", "still three dots"),
    "dots in a dictionary": ("q.names.check({'KAZ': ...})", "still three dots"),
    "dots": ("q.names.check(...)", "`names =`"),
}


@pytest.mark.parametrize("name", SLIPS)
def test_a_slip_is_named_and_is_no_attempt(cells, name):
    code, said = SLIPS[name]
    bundle = cells.run(code)
    assert titles(bundle) == ["Not answered yet"]
    assert said in bundle["text/plain"]
    name = re.search(r"q\.(\w+)", code)[1]
    assert "Checked so far: 0." in cells.run(f"q.{name}.solution()")["text/plain"]


def test_another_name_for_a_right_answer_is_right(cells):
    assert titles(cells.run("names = len(states)\nq.total.check(names)")) == ["Right"]


def test_the_question_itself_is_no_answer(cells):
    assert "the question itself" in cells.run("q.total.check(q.total)")["text/plain"]


def test_generated_code_of_a_library_is_not_the_students(cells):
    bundle = cells.run("G = nx.Graph()\nG.add_nodes_from([1, 2])\nnx.shortest_path(G, 1, 2)")
    assert bundle["text/plain"].splitlines()[1] == "Line 3: `nx.shortest_path(G, 1, 2)`"


def test_the_courses_own_lines_are_not_the_students(cells):
    bundle = cells.run("from notebooks import describe\ndescribe(5, 'en')")
    assert "Line 2: `describe(5, 'en')`" in bundle["text/plain"]


def test_another_value_of_a_students_is_not_the_owner_of_a_key(cells):
    bundle = cells.run('G = nx.Graph([("a", "b")])\n{"x": 1}["a"]')
    assert "no key" in bundle["text/plain"] and "node" not in bundle["text/plain"]
