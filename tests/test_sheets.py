"""The exercise notebooks: what stands in them, that no solution does, and that a student's answers are
safe.
"""

import json
import re

import pytest

from exercises import __main__ as builder
from exercises import sheet
from exercises.checking.overview import cell_id
from exercises.checking.words import Words
from notebooks.common.language import LANGUAGES

SHEETS = [module for module in builder.question_modules() if module.has_sheet]

each_sheet = pytest.mark.parametrize("module", SHEETS, ids=lambda m: m.name)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
@each_sheet
def test_cells_are_the_same_in_every_language(module, language):
    mine, english = sheet.sheet(module, language)["cells"], sheet.sheet(module, "en")["cells"]
    for ours, theirs in zip(mine, english, strict=True):
        assert (ours["id"], ours["cell_type"], ours["metadata"]) == (
            theirs["id"],
            theirs["cell_type"],
            theirs["metadata"],
        )
    ids = [cell["id"] for cell in mine]
    assert len(set(ids)) == len(ids)


def code_lines(code):
    """Lines of code that say something of their own."""
    return {
        line.strip()
        for line in code.splitlines()
        if len(line.strip()) > 12 and not line.strip().startswith("#")
    }


@each_language
@each_sheet
def test_no_solution_in_any_sheet(module, language):
    """Neither the notebook as made nor the committed file has a line of a stored answer, but for the lines
    that are given to students.
    """
    texts = module.localised(language)
    path = sheet.place(module, language)
    committed = [path.read_text(encoding="utf-8")] if path.is_file() else []
    made = "\n".join(cell["source"] for cell in sheet.sheet(module, language)["cells"])
    starters = "\n".join(question.starter for question in module.classes)
    spans = "\n".join(re.findall(r"`([^`\n]+)`", "\n".join(question.prompt for question in module.classes)))
    given = code_lines("\n".join([module.setup, starters, uncommented(starters), spans]))
    for whole in [made, *("\n".join(strings(json.loads(text))) for text in committed)]:
        for question in module.classes:
            stored = [
                texts.code(f"{question.name}.solution", question.solution),
                *question.right,
                *question.also,
                *(wrong.code for wrong in question.wrong),
            ]
            for code in stored:
                for line in code_lines(code) - given:
                    # The beginning of a given line is given with it.
                    told = any(line in other for other in given)
                    assert told or line not in whole, f"{question.name}: {line}"


def uncommented(code):
    return "\n".join(line.lstrip("# ") for line in code.splitlines())


def strings(value):
    if isinstance(value, dict):
        return [text for item in value.values() for text in strings(item)]
    if isinstance(value, list):
        if value and all(isinstance(item, str) for item in value):
            return ["".join(value)]
        return [text for item in value for text in strings(item)]
    return [value] if isinstance(value, str) else []


@each_sheet
def test_a_students_answer_is_found(module):
    notebook = sheet.sheet(module, "ru")
    assert sheet.answered(notebook, module) == []
    cell = next(cell for cell in notebook["cells"] if cell["id"].endswith("-answer"))
    cell["source"] = cell["source"].replace("...", '["KAZ"]')
    assert sheet.answered(notebook, module) == [cell["id"]]


@each_sheet
def test_a_cell_that_a_student_added_is_found(module):
    notebook = sheet.sheet(module, "en")
    notebook["cells"].append(
        {"cell_type": "code", "id": "abc", "metadata": {}, "source": "my_work = 1", "outputs": []}
    )
    assert sheet.answered(notebook, module) == ["abc"]


@each_sheet
def test_a_starter_in_another_language_is_no_answer(module):
    notebook = sheet.sheet(module, "kk")
    for ours, theirs in zip(notebook["cells"], sheet.sheet(module, "en")["cells"], strict=True):
        ours["source"] = theirs["source"]
    assert sheet.answered(notebook, module) == []


def test_build_stops_at_an_answer(tmp_path, monkeypatch):
    """One answer in one sheet, beside the unsolved sheets of all other modules."""
    real = sheet.place
    monkeypatch.setattr(sheet, "place", lambda module, language, root=None: real(module, language, tmp_path))
    monkeypatch.setattr(sheet, "committed", lambda path: None)
    for module in SHEETS:
        for language in LANGUAGES:
            path = sheet.place(module, language)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(json.dumps(sheet.sheet(module, language)), encoding="utf-8")
    assert builder.student_work() == []
    path = sheet.place(SHEETS[0], "en")
    notebook = sheet.read(path)
    cell = next(cell for cell in notebook["cells"] if cell["id"].endswith("-answer"))
    cell["source"] = cell["source"].replace("...", "5")
    path.write_text(json.dumps(notebook), encoding="utf-8")
    (problem,) = builder.student_work()
    assert cell["id"] in problem and str(path) in problem


@pytest.mark.parametrize("change", ["source", "id", "tag", "order", "lost", "not run"])
def test_check_finds_a_changed_sheet(change):
    module = SHEETS[0]
    wanted = sheet.sheet(module, "en")
    notebook = json.loads(json.dumps(wanted))
    for cell in notebook["cells"]:
        cell["execution_count"] = 1
    assert sheet.differences(notebook, wanted) == []
    cell = notebook["cells"][4]
    if change == "source":
        cell["source"] += " "
    elif change == "id":
        cell["id"] = "other"
    elif change == "tag":
        cell["metadata"]["tags"] = []
    elif change == "order":
        notebook["cells"][3:5] = notebook["cells"][4:2:-1]
    elif change == "lost":
        del notebook["cells"][4]
    else:
        cell["execution_count"] = None
    assert sheet.differences(notebook, wanted)


@each_language
@each_sheet
def test_committed_sheet_is_unanswered(module, language):
    path = sheet.place(module, language)
    notebook = sheet.read(path)
    assert notebook, f"{path} is missing: run python -m exercises build"
    original = sheet.committed(path)
    if original and sheet.answered(notebook, module, original):
        notebook = original  # a student works here: their own answers are not judged
    assert sheet.differences(notebook, sheet.sheet(module, language)) == []
    outputs = {cell["id"]: cell.get("outputs", []) for cell in notebook["cells"]}
    title = Words(language).gettext("Not answered yet")
    for question in module.classes:
        (shown,) = outputs[cell_id(question.name, "answer")]
        assert "".join(shown["data"]["text/plain"]).startswith(title)
    (shown,) = outputs["progress"]
    assert "".join(shown["data"]["text/plain"]).count(title) == len(module.classes)
