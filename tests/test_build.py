"""The builder: what it makes, and that each fault put into a course is caught and named."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import guards
import pytest
import small_course

from notebooks.builder import main
from notebooks.builder.course import Sources
from notebooks.common.execute import read, text_of, write

NOTEBOOK = "notebooks/{}/00_small.ipynb"
LESSON = "notebooks/source/00_small.md"
KAZAKH = "notebooks/locale/kk/00_small.po"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small course, built once."""
    root = tmp_path_factory.mktemp("course")
    small_course.build_course(root)
    return root


@pytest.fixture
def course(built: Path, tmp_path: Path) -> Path:
    """A copy of it to put a fault into."""
    return Path(shutil.copytree(built, tmp_path / "course"))


def checked(root: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """What `build --check` says; it must not change a byte."""
    before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
    code = main(["--check"], root)
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before
    said = capsys.readouterr().out
    assert bool(said) == bool(code)
    return said


def replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{path} has no {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def in_file(name: str, old: str, new: str) -> Callable[[Path], None]:
    return lambda root: replaced(root / name, old, new)


def in_notebook(change: Callable[[dict], object], language: str = "kk") -> Callable[[Path], None]:
    def fault(root: Path) -> None:
        path = root / NOTEBOOK.format(language)
        notebook = json.loads(path.read_text(encoding="utf-8"))
        change(notebook)
        path.write_text(json.dumps(notebook), encoding="utf-8")

    return fault


def cell(notebook: dict, name: str) -> dict:
    return next(each for each in notebook["cells"] if each["id"] == name)


def test_a_built_course_passes_its_check(course, capsys):
    assert checked(course, capsys) == ""


def test_what_differs_between_the_languages(built):
    english, kazakh, russian = (read(built / NOTEBOOK.format(language)) for language in ("en", "kk", "ru"))
    cells = {each.id: each.source for each in kazakh.cells}
    assert "1992 жылғы 15 мамырда үш мемлекет" in cells["story"]
    assert "(../../exercises/kk/00_small.ipynb)" in cells["story"] and "`name_kk`" in cells["story"]
    assert "# Мемлекеттер кестесі" in cells["read"] and 'f"Кестенің жолдары: {len(states)}"' in cells["read"]
    assert '"name_kk"' in cells["read"] and '"../../data/states.csv"' in cells["read"]
    assert (
        "[English](../en/00_small.ipynb)" in cells["title"]
        and "[Русский](../ru/00_small.ipynb)" in cells["title"]
    )
    assert "| treaty | шарт | договор |" in cells["end"]
    assert r"[Treaty \[text\]](<https://example.org/treaty>), 1992 жылғы 15 мамыр" in cells["end"]
    assert "[15 May 1992]" not in english.cells[1].source and "15 May 1992" in english.cells[1].source
    assert (
        [each.id for each in english.cells]
        == [each.id for each in kazakh.cells]
        == [each.id for each in russian.cells]
    )
    assert kazakh.metadata == {
        "course": {"language": "kk", "lesson": "00_small"},
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }


def test_cells_are_executed_and_pictures_and_plans_written(built):
    for language in ("en", "kk", "ru"):
        notebook = read(built / NOTEBOOK.format(language))
        assert guards.faults(notebook) == []
        draw = next(each for each in notebook.cells if each.id == "draw")
        assert draw.metadata == {"jupyter": {"outputs_hidden": True}, "tags": ["picture", "predict"]}
        assert (built / f"notebooks/{language}/00_small_draw.png").read_bytes() == small_course.DOT
    assert "Үш мемлекеттен бастаңыз." in (built / "notebooks/kk/00_small_plan.md").read_text(encoding="utf-8")


def test_the_same_sources_give_the_same_bytes(course):
    sources = Sources(course)
    assert sources.merge() == []
    first, second = sources.notebooks(), Sources(course).notebooks()
    assert [text_of(notebook) for notebook in first.values()] == [
        text_of(notebook) for notebook in second.values()
    ]
    for path in first:
        before = path.read_bytes()
        assert not write(read(path), path)
        assert path.read_bytes() == before and before.endswith(b"}\n") and b"\r" not in before


def test_a_build_stops_before_it_executes_anything(course, capsys):
    replaced(course / LESSON, "states signed.", "states signed the treaty.")
    before = (course / NOTEBOOK.format("en")).read_bytes()
    assert main([], course) == 1
    said = capsys.readouterr().out
    assert "notebooks/locale/kk/00_small.po: notebooks/source/00_small.md, cell story: stale" in said
    assert (course / NOTEBOOK.format("en")).read_bytes() == before
    assert "the English was: On [15 May 1992]" in (course / KAZAKH).read_text(encoding="utf-8")


def test_a_failing_cell_is_named(course, capsys):
    replaced(course / LESSON, "display(Image(", "display(Imag(")
    assert main([], course) == 1
    said = capsys.readouterr().out
    assert "notebooks/en/00_small.ipynb, cell draw" in said and "NameError" in said


def test_a_changed_date_in_the_data_names_every_sentence(course, capsys):
    replaced(course / "data/acts.csv", "KAZ,signature,1992-05-15", "KAZ,signature,1992-05-16")
    said = checked(course, capsys)
    for place in (
        "cell story: [15 May 1992]",
        "cell story (kk): [1992 жылғы 15 мамырда]",
        "cell story (ru): [15 мая 1992 года]",
    ):
        assert f"notebooks/source/00_small.md, {place}" in said
    assert said.count("the data say 1992-05-16") == 3


def swap_cells(notebook: dict) -> None:
    notebook["cells"][1:3] = notebook["cells"][2:0:-1]


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    # notebooks
    "edited text": (
        in_notebook(lambda n: cell(n, "story").update(source="Басқа")),
        "kk/00_small.ipynb: cell story: the text",
    ),
    "edited code": (
        in_notebook(lambda n: cell(n, "draw")["source"].append("\n1 + 1")),
        "kk/00_small.ipynb: cell draw: the text",
    ),
    "edited comment": (
        in_notebook(lambda n: cell(n, "read").update(source=cell(n, "read")["source"][:2]), "en"),
        "en/00_small.ipynb: cell read: the text",
    ),
    "removed cell": (in_notebook(lambda n: n["cells"].pop(2)), "kk/00_small.ipynb: cell read is missing"),
    "added cell": (
        in_notebook(lambda n: n["cells"].append({**n["cells"][0], "id": "mine"})),
        "kk/00_small.ipynb: cell mine is not in the source",
    ),
    "changed id": (
        in_notebook(lambda n: cell(n, "read").update(id="other")),
        "kk/00_small.ipynb: cell read is missing",
    ),
    "other order": (in_notebook(swap_cells), "kk/00_small.ipynb: the cells stand in another order"),
    "changed tag": (
        in_notebook(lambda n: cell(n, "read")["metadata"].update(tags=["x"])),
        "cell read: the tags are ['x']",
    ),
    "unfolded output": (
        in_notebook(lambda n: cell(n, "draw")["metadata"].pop("jupyter")),
        "cell draw: what is folded",
    ),
    "changed type": (
        in_notebook(lambda n: cell(n, "end").update(cell_type="raw")),
        "cell end: is a raw cell",
    ),
    "other language in the metadata": (
        in_notebook(lambda n: n["metadata"]["course"].update(language="en")),
        "kk/00_small.ipynb: the metadata",
    ),
    "broken notebook": (lambda root: (root / NOTEBOOK.format("ru")).write_text("{"), "ru/00_small.ipynb"),
    "missing notebook": (
        lambda root: (root / NOTEBOOK.format("ru")).unlink(),
        "ru/00_small.ipynb: the notebook is missing",
    ),
    "extra notebook": (
        lambda root: shutil.copy(root / NOTEBOOK.format("ru"), root / "notebooks/ru/01_more.ipynb"),
        "notebooks/ru/01_more.ipynb: no source gives this file",
    ),
    "stale picture": (
        lambda root: (root / "notebooks/kk/00_small_draw.png").write_bytes(b"old"),
        "notebooks/kk/00_small_draw.png: the file is not what its source gives",
    ),
    "missing picture": (
        lambda root: (root / "notebooks/kk/00_small_draw.png").unlink(),
        "notebooks/kk/00_small_draw.png: the file is missing",
    ),
    "picture without a figure": (
        in_notebook(lambda n: cell(n, "draw").update(outputs=[])),
        "00_small.ipynb, cell draw is tagged picture and shows none",
    ),
    "edited plan": (
        in_file("notebooks/ru/00_small_plan.md", "План", "план"),
        "notebooks/ru/00_small_plan.md: the file is not",
    ),
    # translations
    "missing translation": (
        in_file(KAZAKH, 'msgstr "## Негізгі терминдер"', 'msgstr ""'),
        "cell end: missing translation",
    ),
    "stale translation": (
        in_file(KAZAKH, 'msgctxt "end"', '#, fuzzy\nmsgctxt "end"'),
        "cell end: stale translation",
    ),
    "orphaned translation": (
        in_file(KAZAKH, 'msgctxt "end"', 'msgctxt "gone"\nmsgid "Gone"\nmsgstr "Жоқ"\n\nmsgctxt "end"'),
        'gone: orphaned, the English text has no such message: "Gone"',
    ),
    "changed source": (in_file(LESSON, "## Key terms", "## Terms"), "cell end: missing translation"),
    "other placeholder": (
        in_file(KAZAKH, "жолдары: {len(states)}", "жолдары: {len(state)}"),
        "cell read: other placeholders than the English text (lacks {len(states)}; adds {len(state)})",
    ),
    "other link": (
        in_file(KAZAKH, "[Сұрақтарды](../../exercises/en/", "[Сұрақтарды](../../exercises/kk/"),
        "cell story: other links",
    ),
    "other number": (in_file(KAZAKH, "Негізгі терминдер", "Негізгі 2 термин"), "cell end: other numbers"),
    "other reference": (
        in_file(KAZAKH, "Соңғысы [1993]{acts.date?state=BLR}", "Соңғысы 1993"),
        "cell story: other references to the data",
    ),
    "other code": (in_file(KAZAKH, "`name_en` бағанын", "`name_kk` бағанын"), "cell story: other code"),
    "translation that breaks the code": (
        in_file(KAZAKH, "жолдары: {len(states)}", "жолдары: {len(states)"),
        "cell read: unreadable translation",
    ),
    "broken catalogue": (
        in_file(KAZAKH, 'msgctxt "end"', 'msgctx "end"'),
        "kk/00_small.po is not a valid catalogue",
    ),
    "catalogue without a lesson": (
        lambda root: shutil.copy(root / KAZAKH, root / "notebooks/locale/kk/09_gone.po"),
        "notebooks/locale/kk/09_gone.po: no source has this catalogue",
    ),
    # facts in prose
    "wrong date in a translation": (
        in_file(KAZAKH, "15 мамырда", "15 наурызда"),
        "cell story (kk): [1992 жылғы 15 наурызда]",
    ),
    "wrong date in English": (in_file(LESSON, "[15 May 1992]", "[15 May 1993]"), "the data say 1992-05-15"),
    "wrong number": (
        in_file(LESSON, "[three]{count(acts.state)", "[four]{count(acts.state)"),
        "the data say 3",
    ),
    "wrong number in the plan": (
        in_file("notebooks/source/00_small_plan.md", "[three]", "[3 or 4]"),
        "00_small_plan.md",
    ),
    "date finer than known": (
        in_file(LESSON, "[February 2024]", "[1 February 2024]"),
        "the data know the month only (2024-02)",
    ),
    "no row": (
        in_file(LESSON, "{acts.date?state=BLR}", "{acts.date?state=GEO}"),
        "no row of the table acts fits",
    ),
    "several values": (
        in_file(LESSON, "{acts.date?state=BLR}", "{acts.date?action=signature}"),
        "3 rows of the table acts fit, with different values",
    ),
    "unknown column": (
        in_file(LESSON, "{acts.date?state=BLR}", "{acts.day?state=BLR}"),
        "the table acts has no column day",
    ),
    "unknown table": (
        in_file(LESSON, "{acts.date?state=BLR}", "{deeds.date?state=BLR}"),
        "there is no table deeds",
    ),
    "unannotated number": (
        in_file(LESSON, "## Key terms", "## Seven terms"),
        'cell end: "Seven" has no annotation',
    ),
    # code
    "unknown literal": (
        in_file(LESSON, '["state", "name_en"]', '["stat", "name_en"]'),
        'cell read: the literal "stat"',
    ),
    "year not in the data": (
        in_file(LESSON, "import pandas as pd", "import pandas as pd\nyear = 1917"),
        "the year 1917",
    ),
    "English label": (
        in_file(LESSON, '["state", "name_en"]', '["state", "motto_en"]'),
        "the column motto_en is English only",
    ),
    "number in a comment": (
        in_file(LESSON, "# The table", "# The 4 rows"),
        'cell read: the number in "The 4 rows',
    ),
    "no Python": (
        in_file(LESSON, "import pandas as pd", "import pandas as"),
        "cell read: this is not valid Python",
    ),
    # the source's form
    "doubled id": (in_file(LESSON, ":id: draw", ":id: read"), "cell read: the id occurs twice"),
    "missing id": (in_file(LESSON, ":id: draw\n", ""), "the code cell that begins “from IPython.display"),
    "missing id of a text": (
        in_file(LESSON, '+++ {"id": "end"}', "+++"),
        "the markdown cell that begins “## Key terms” has no id",
    ),
    "wrong id": (in_file(LESSON, ":id: draw", ":id: Draw it"), "cell Draw it: an id is made of"),
    "unknown key": (in_file(LESSON, ":id: draw", ":id: draw\n:name: x"), "cell draw: unknown key name"),
    "unknown construct": (
        in_file(LESSON, "read_csv, list]", "read_csv, magic trick]"),
        "unknown construct “magic trick”",
    ),
    "unknown block": (
        in_file(LESSON, "```{code-cell}", "```{code-cel}"),
        "unknown block “```{code-cel} ipython3”",
    ),
    "unknown directive": (in_file(LESSON, "{{ time }}", "{{ tide }}"), "unknown directive {{ tide }}"),
    "directive inside a text": (
        in_file(LESSON, "{{ time }}", "Time: {{ time }}"),
        "a directive stands alone",
    ),
    "unknown term": (
        in_file(LESSON, "{{ key_terms treaty }}", "{{ key_terms pact }}"),
        "data/glossary.csv has no pact",
    ),
    "unknown source": (
        in_file(LESSON, "{{ sources law }}", "{{ sources lore }}"),
        "data/sources.csv has no lore",
    ),
    "no time": (
        in_file(LESSON, "minutes: 5\ncore", "core"),
        "front matter: write a line “minutes: …” (a number)",
    ),
    "unknown front matter": (
        in_file(LESSON, "minutes: 5\ncore", "author: x\nminutes: 5\ncore"),
        "unknown key author",
    ),
    "plan without a lesson": (
        lambda root: (root / "notebooks/source/00_small_plan.md").rename(
            root / "notebooks/source/07_x_plan.md"
        ),
        "notebooks/source/07_x_plan.md: there is no lesson 07_x",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_seeded_fault_is_caught_and_named(course, capsys, name):
    fault, expected = FAULTS[name]
    fault(course)
    assert expected in checked(course, capsys)


def test_a_working_copy_is_no_stranger(course, capsys):
    shutil.copy(course / NOTEBOOK.format("kk"), course / "notebooks/kk/00_small_my_copy.ipynb")
    assert checked(course, capsys) == ""


def test_what_jupyterlab_adds_at_a_save_does_not_matter(course, capsys):
    def saved(notebook: dict) -> None:
        notebook["metadata"]["kernelspec"]["display_name"] = "Python 3 (ipykernel)"
        notebook["metadata"]["language_info"]["version"] = "3.12.1"
        cell(notebook, "read")["metadata"]["scrolled"] = True

    in_notebook(saved)(course)
    assert checked(course, capsys) == ""
