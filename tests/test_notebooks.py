"""The committed notebooks: built from their sources, executed, described, the same in three languages.

nbval runs every notebook and compares its outputs; here stands what nbval does not see (`guards`), and
what it takes to trust it: each of its blind spots is tried with a seeded fault.
"""

from __future__ import annotations

import copy
import re
import subprocess
from collections.abc import Callable

import conftest
import guards
import nbformat
import pytest
from conftest import ROOT, answered_notebooks, committed_text
from nbformat import NotebookNode

from exercises.__main__ import question_modules
from exercises.sheet import place
from notebooks.builder import main
from notebooks.builder.constructs import unintroduced, used
from notebooks.builder.course import Sources
from notebooks.builder.timing import minutes
from notebooks.common.code import same_code
from notebooks.common.language import LANGUAGES

SOURCES = Sources(ROOT)
MODULES = {module.name: module for module in question_modules()}
SHEETS = [module for module in MODULES.values() if module.has_sheet]
PATHS = [
    *(
        ROOT / "notebooks" / language / f"{lesson.name}.ipynb"
        for lesson in SOURCES.lessons
        for language in LANGUAGES
    ),
    *(place(module, language) for module in SHEETS for language in LANGUAGES),
]
ANSWERED = answered_notebooks()


def shown(path) -> str:
    return path.relative_to(ROOT).as_posix()


def committed(path) -> NotebookNode:
    """The notebook as it is committed if a student has written answers into it, else as it stands."""
    text = committed_text(path).decode("utf-8") if path in ANSWERED else path.read_text(encoding="utf-8")
    return nbformat.reads(text, as_version=4)


each_notebook = pytest.mark.parametrize("path", PATHS, ids=shown)


def test_build_check_is_green(capfd):
    assert main(["--check"]) == 0, capfd.readouterr()


@each_notebook
def test_what_nbval_does_not_see(path):
    found = guards.faults(committed(path))
    assert not found, "\n".join(found)


@each_notebook
def test_the_file_is_as_the_builder_writes_it(path):
    """Valid nbformat 4.5 with a language, and no metadata of the machine that built it."""
    notebook = committed(path)
    nbformat.validate(notebook)
    assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
    assert notebook.metadata["course"] == {"language": path.parent.name, "lesson": path.stem}
    assert not {"execution", "collapsed"} & {key for cell in notebook.cells for key in cell.metadata}


@pytest.mark.parametrize("path", [path for path in PATHS if path.parent.name != "en"], ids=shown)
def test_the_same_program_in_every_language(path):
    mine = committed(path)
    english = committed(path.parents[1] / "en" / path.name)
    assert [(cell.id, cell.cell_type, cell.metadata) for cell in mine.cells] == [
        (cell.id, cell.cell_type, cell.metadata) for cell in english.cells
    ]
    different = {
        cell.id: same_code(other.source, cell.source)
        for cell, other in zip(mine.cells, english.cells, strict=True)
        if cell.cell_type == "code"
    }
    assert not {name: why for name, why in different.items() if why}


# Seeded faults: what nbval passes over, or would forgive.

DESCRIBED = "The figure shows nine points; the highest is Kazakhstan, the lowest is Georgia."
PICTURE = {
    "output_type": "display_data",
    "metadata": {},
    "data": {"image/png": "AA==", "text/plain": "<Figure size 1x1>"},
}


def good() -> NotebookNode:
    """A small notebook without a fault."""
    v4 = nbformat.v4
    text = v4.new_output("stream", name="stdout", text="1992-05-15\n")
    words = v4.new_output("stream", name="stdout", text="KAZ entry_into_force\n")
    cells = [
        v4.new_markdown_cell("# Title", id="title"),
        v4.new_code_cell("first = 'KAZ'", id="one", execution_count=1, outputs=[text]),
        v4.new_code_cell("draw()", id="two", execution_count=2, outputs=[nbformat.from_dict(PICTURE)]),
        v4.new_code_cell(
            "3", id="three", execution_count=3, outputs=[v4.new_output("stream", text=DESCRIBED)]
        ),
        v4.new_code_cell("print(state)", id="four", execution_count=4, outputs=[words]),
    ]
    return v4.new_notebook(cells=cells, metadata={"course": {"language": "en", "lesson": "x"}})


def stream(text: str, name: str = "stdout") -> dict:
    return {"output_type": "stream", "name": name, "text": text}


def result(text: str, kind: str = "text/plain") -> dict:
    return {"output_type": "execute_result", "execution_count": 1, "metadata": {}, "data": {kind: text}}


def outputs(*new: dict) -> Callable[[NotebookNode], None]:
    """A fault: other outputs of the cell "one"."""
    return lambda notebook: notebook.cells[1].update(outputs=[nbformat.from_dict(each) for each in new])


def in_kazakh(text: str) -> Callable[[NotebookNode], None]:
    def fault(notebook: NotebookNode) -> None:
        notebook.metadata["course"]["language"] = "kk"
        notebook.cells[3].outputs[0]["text"] = (
            "Суретте тоғыз нүкте бар; ең жоғарысы – Қазақстан, ең төменгісі – Грузия."
        )
        outputs(stream(text))(notebook)

    return fault


COARSE = min(guards.coarse_dates())
GUARDED: dict[str, tuple[Callable[[NotebookNode], object], str]] = {
    "unexecuted cell": (
        lambda n: n.cells[2].update(execution_count=None),
        "were not run once, from top to bottom",
    ),
    "other order of running": (
        lambda n: n.cells[2].update(execution_count=7),
        "execution counts [1, 7, 3, 4]",
    ),
    "no language": (lambda n: n.metadata.pop("course"), "do not say the notebook's language"),
    "only the name of a figure": (
        outputs(result("<Figure size 640x480 with 1 Axes>")),
        "cell one: shows <Figure",
    ),
    "only the name of axes": (outputs(result("<Axes: title={'center': 'x'}>")), "cell one: shows <Axes"),
    "only the name of an artist": (
        outputs(result("[<matplotlib.lines.Line2D at 0x7f>]")),
        "cell one: shows [<matplotlib",
    ),
    "an error": (
        outputs({"output_type": "error", "ename": "KeyError", "evalue": "x", "traceback": []}),
        "cell one: ends with KeyError",
    ),
    "a warning": (outputs(stream("FutureWarning", "stderr")), "cell one: writes to the error stream"),
    "a figure without words": (
        lambda n: n.cells[3].update(outputs=[]),
        "cell two: a figure without a description",
    ),
    "a figure with few words": (
        lambda n: n.cells[3].update(outputs=[nbformat.from_dict(stream("A figure."))]),
        "cell two: a figure without a description",
    ),
    "an address": (
        outputs(result("<Thing at 0x7f4a5c2e1d30>")),
        "cell one: the output shows an address in memory",
    ),
    "a time": (outputs(stream("done at 12:41:07")), "cell one: the output shows a time of day"),
    "a path": (outputs(stream("read /home/aigerim/data.csv")), "cell one: the output shows a path"),
    "a path on Windows": (outputs(stream(r"read C:\Users\x")), "cell one: the output shows a path"),
    "a date finer than known": (
        outputs(stream(f"since {COARSE}")),
        f"cell one: {COARSE} is shown to the day",
    ),
    "the same in a table": (
        outputs(result(f"<td>{COARSE}</td>", "text/html")),
        f"cell one: {COARSE} is shown to the day",
    ),
    "English in Kazakh": (in_kazakh("Parliament hesitated"), "cell one: English in the output: Parliament"),
}


def test_a_good_notebook_has_no_fault():
    assert guards.faults(good()) == []
    notebook = good()
    in_kazakh("KAZ қол қойды, dtype: object")(notebook)
    assert guards.faults(notebook) == []


@pytest.mark.parametrize("name", GUARDED)
def test_a_blind_spot_is_guarded(name):
    fault, expected = GUARDED[name]
    notebook = copy.deepcopy(good())
    fault(notebook)
    assert [each for each in guards.faults(notebook) if expected in each]


def test_an_expected_error_is_allowed():
    notebook = good()
    outputs({"output_type": "error", "ename": "KeyError", "evalue": "x", "traceback": []})(notebook)
    notebook.cells[1].metadata["tags"] = ["raises-exception"]
    assert guards.faults(notebook) == []


# What a lesson asks of its readers.


def test_no_construct_is_used_before_it_is_introduced():
    """Over all lessons in order; the questions of a lesson use only what lessons up to it introduced."""
    columns = {column for _, rows in guards.tables() for column in rows[0]}
    known: set[str] = set()
    found = []
    for lesson in SOURCES.lessons:
        places = ((f"{lesson.where}, cell {cell.id}", cell) for cell in lesson.cells if cell.kind == "code")
        found += unintroduced(
            ((place, cell.source, cell.introduces) for place, cell in places), known, columns
        )
        # The one question without a sheet (lesson 00) shows a solution that looks ahead, and says so.
        if lesson.questions and MODULES[lesson.questions].has_sheet:
            module = MODULES[lesson.questions]
            names = {each.name for each in module.classes}
            shown_code = [("setup", module.setup, set())]
            for each in module.classes:
                # What the prompt or a hint writes out is introduced by it.
                spans = re.findall(r"`([^`]+)`", each.prompt + " ".join(each.hints))
                told = set(re.findall(r"\w+", " ".join(spans)))
                shown_code += [(context, code, told) for context, code in each.shown_code()]
            for context, code, told in shown_code:
                new = sorted(used(code, columns) - known - names - told)
                found += [
                    f"exercises/{module.name}.py, {context}: {name} was never introduced" for name in new
                ]
    assert not found, "\n".join(found)


def test_constructs_are_found():
    cells = [
        ("a", "x = 1", ["assignment", "number"]),
        ("b", "y = x.max()\nf(y)", ["call"]),
        ("c", "1", ["for"]),
    ]
    assert unintroduced(cells, set()) == [
        "b: attribute is used before it is introduced",
        "b: f is used before it is introduced",
        "b: max is used before it is introduced",
        "c: introduces for without using it",
    ]
    assert (
        unintroduced([("a", "def f(x):\n    return x", ["def", "return"]), ("b", "f(f)", ["call"])], set())
        == []
    )
    assert used("row.name_en + q.first.check(q)", {"name_en"}) == {"attribute", "arithmetic", "call", "check"}
    assert used("a, b = x[1:]\nf'{a} b'") == {
        "assignment",
        "subscript",
        "slice",
        "number",
        "f-string",
        "string",
    }


@pytest.mark.parametrize("lesson", SOURCES.lessons, ids=lambda lesson: lesson.name)
def test_the_time_that_a_lesson_prints(lesson):
    classes = MODULES[lesson.questions].classes if lesson.questions else []
    core = [each for each in classes if each.level == "core"]
    assert (minutes(lesson, len(classes)), minutes(lesson, len(core), core=True)) == (
        lesson.minutes,
        lesson.core_minutes,
    )


def test_an_answered_notebook_is_tested_as_committed(tmp_path, monkeypatch):
    """Answers stay where they are; beside them, for the time of the tests, stands the committed version."""
    path = tmp_path / "exercises" / "kk" / "01_history.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text("as committed", encoding="utf-8")
    new = path.with_name("02_new.ipynb")
    git = ["git", "-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "x"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    for each in (path, new):
        each.write_text("with an answer", encoding="utf-8")
    monkeypatch.setattr(conftest, "ROOT", tmp_path)
    monkeypatch.setattr(conftest, "answered_notebooks", lambda: [path, new])
    versions = conftest.CommittedVersions(worker=False)
    hidden = path.with_name(".committed_01_history.ipynb")
    assert hidden.read_text(encoding="utf-8") == "as committed"
    assert versions.pytest_ignore_collect(path) and versions.pytest_ignore_collect(new)
    assert versions.pytest_ignore_collect(hidden) is None
    assert versions.pytest_report_header() == [
        "exercises/kk/01_history.ipynb holds answers: its committed version is tested instead",
        "exercises/kk/02_new.ipynb holds answers and was never committed: not run",
    ]
    worker = conftest.CommittedVersions(worker=True)  # of pytest-xdist: it uses what the first process wrote
    assert worker.versions == versions.versions
    worker.pytest_unconfigure()
    assert hidden.exists()
    versions.pytest_unconfigure()
    assert not hidden.exists() and path.read_text(encoding="utf-8") == "with an answer"


@pytest.mark.parametrize("path", PATHS, ids=shown)
def test_columns_named_in_text_are_columns_of_the_reader(path):
    """A label column in a code span exists, and is the one of the notebook's language if there is one."""
    language = path.parent.name
    columns = {column for _, rows in guards.tables() for column in rows[0]}
    texts = [cell.source for cell in committed(path).cells if cell.cell_type == "markdown"]
    spans = " ".join(re.findall(r"`([^`]+)`", "\n".join(texts)))
    for stem, ending in re.findall(r"\b([a-z]\w*)_(en|kk|ru)\b", spans):
        assert f"{stem}_{ending}" in columns
        assert ending == language or f"{stem}_{language}" not in columns
