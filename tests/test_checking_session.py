"""Hints, solutions, progress, languages and looks."""

import html.parser
import json
import re
import subprocess
import sys

import checking_sample
import networkx as nx
import numpy as np
import pandas as pd
import pytest
from checking_sample import questions

from exercises import __main__ as builder
from exercises import start
from exercises.checking import progress, steps
from exercises.checking.verdict import OUTCOMES, Message, Verdict, inline_html, inline_plain
from notebooks.common.language import LANGUAGES


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "progress" / "file.json"
    monkeypatch.setenv("COURSE_PROGRESS", str(path))
    monkeypatch.delenv("COURSE_ATTEMPTS", raising=False)
    return path


@pytest.fixture
def q(file):
    return questions("en")


def test_hints_climb_a_ladder_and_say_how_many_are_left(q):
    first, second, third, again = (str(q.total.hint()) for _ in range(4))
    assert first.startswith("Hint 1 of 3") and "2 more hints are left" in first
    assert "length" in first and "**" not in first
    assert second.startswith("Hint 2 of 3") and "1 more hint is left" in second
    assert "last hint" in third and "q.total.solution()" in third
    assert again == third
    assert str(q.total.hint(1)) == first


@pytest.mark.parametrize("command", ["total.check", "total.hint", "total.solution", "progress", "language"])
def test_a_command_without_brackets_says_so(q, command):
    for part in command.split("."):
        q = getattr(q, part)
    assert repr(q).startswith(f"The brackets are missing: write `q.{command}(")
    assert q.__doc__


def test_equal_answers_are_one_attempt(q):
    assert "Checked so far: 0." in str(q.total.solution())
    q.total.check(...)
    q.total.check(1)
    q.total.check(1.0)
    assert "Checked so far: 1." in str(q.total.solution())
    q.total.check(2)
    assert "Step 1 of" in str(q.total.solution())


@pytest.mark.parametrize("setting", [0, 3])
def test_a_teacher_sets_the_attempts(q, monkeypatch, setting):
    monkeypatch.setenv("COURSE_ATTEMPTS", str(setting))
    q.total.check(1)
    q.total.check(2)
    assert ("Step 1" in str(q.total.solution())) == (setting == 0)


def test_solution_opens_after_a_right_answer(q):
    q.total.check(len(states()))
    assert "Step 1 of" in str(q.total.solution())


def states():
    from exercises.checking.running import DATA

    return pd.read_csv(DATA / "states.csv")


def test_solution_shows_each_step_of_a_chain(q, monkeypatch):
    monkeypatch.setenv("COURSE_ATTEMPTS", "0")
    shown = q.total.solution()
    text, page = str(shown), shown._repr_html_()
    steps = text.split("Step ")[1:]
    assert len(steps) == 3
    assert ".drop_duplicates" in steps[0] and "ARM" in steps[0] and "Rows in all: " in steps[0]
    assert ".sort_values" in steps[1] and "AFG" in steps[1]
    assert "# how many are left" in steps[2] and str(len(states())) in steps[2]
    assert text.endswith("A row is a state.")
    assert page.count("<table") == 2 and "A row is a state." in page


def test_a_step_that_changes_something_runs_once(q):
    """A command such as ``remove_edge`` stands alone on its line, and fails if it runs a second time."""

    class Rest(checking_sample.Total):
        name = "rest"
        solution = """import networkx as nx

rest = nx.Graph([("ARM", "KAZ"), ("KAZ", "RUS")])
rest.remove_edge("ARM", "KAZ")
rest.remove_node(
    "ARM"
)"""

    text = str(steps.worked(Rest, q._texts, q._words))
    assert text.count("Step ") == 4 and "    \n" not in text and "Graph. Nodes: 3; edges: 2." in text


def test_stored_code_does_not_change_what_other_code_gets(q):
    stored = q._texts.stored(checking_sample.Total)
    stored._setup_space["numbers"] = [1]
    stored._setup_space["graph"] = nx.path_graph(3)
    assert stored.value("numbers.append(2); graph.remove_node(0); total = len(numbers) + len(graph)") == 4
    assert stored.value("total = len(numbers) + len(graph)") == 4
    assert stored._setup_space["numbers"] == [1] and len(stored._setup_space["graph"]) == 3


def test_right_answer_says_what_it_means(q):
    verdict = q.total.check(len(states()))
    assert verdict.outcome == "right" and "A row is a state." in str(verdict)


@pytest.mark.parametrize("value", [float("nan"), pd.NA, pd.NaT, np.float64("nan"), np.datetime64("NaT")])
def test_an_empty_cell_is_named(q, value):
    assert "empty cell" in str(q.total.check(value))


def test_progress_is_kept_in_a_file(q, file):
    q.total.check(len(states()))
    q.names.check(["KAZ"])
    again = questions("en")
    text = str(again.progress())
    assert (
        "1. How many? — Right" in text
        and "2. Which? — Not yet" in text
        and "3. Twice — Not answered yet" in text
    )
    assert "Right: 1 of 4." in text
    assert set(json.loads(file.read_text())) == {"checking_sample"}


def test_a_right_answer_stays_right(q):
    q.total.check(len(states()))
    q.total.check(3)
    assert "1. How many? — Right" in str(q.progress())


def test_hints_and_solutions_are_recorded(q, file, monkeypatch):
    monkeypatch.setenv("COURSE_ATTEMPTS", "0")
    q.total.hint()
    q.total.hint()
    q.total.solution()
    entry = json.loads(file.read_text())["checking_sample"]["total"]
    assert entry["hints"] == 2 and entry["solution"] is True


def test_progress_works_where_nothing_can_be_written(tmp_path, monkeypatch):
    place = tmp_path / "file"
    place.write_text("")
    monkeypatch.setenv("COURSE_PROGRESS", str(place / "below a file" / "x.json"))
    q = questions("en")
    q.total.check(len(states()))
    assert "1. How many? — Right" in str(q.progress())


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        "{",
        '{"checking_sample": 3}',
        '{"checking_sample": {"total": {"outcome": "great"}}}',
        '{"checking_sample": {"total": {"outcome": "right", "tried": 3}}}',
        "\x00",
    ],
)
def test_a_broken_progress_file_does_no_harm(file, content):
    file.parent.mkdir(parents=True)
    file.write_text(content)
    q = questions("en")
    q.total.check(1)
    assert "How many?" in str(q.progress())


def test_progress_can_be_off(tmp_path, monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", "off")
    monkeypatch.setattr(progress, "_FILE", tmp_path / "file.json")
    q = questions("en")
    q.total.check(1)
    assert not list(tmp_path.iterdir())


def code_of(q):
    return re.search(r'q\.progress\("([A-Z2-7-]+)"\)', str(q.progress()))[1]


def test_a_code_brings_progress_back(q, file):
    assert "q.progress(" not in str(q.progress())
    q.total.check(len(states()))
    q.names.check(["KAZ"])
    q.names.check(["UZB"])
    code = code_of(q)
    assert len(code) < 30
    file.unlink()
    fresh = questions("en")
    text = str(fresh.progress(code.lower().replace("-", " ")))
    assert "1. How many? — Right" in text and "2. Which? — Not yet" in text
    assert code_of(fresh) == code
    assert "Step 1" in str(fresh.names.solution())


@pytest.mark.parametrize("damage", ["", "AAAA", "x" * 5000, None, 3, "Ж", "swap"])
def test_a_damaged_code_changes_nothing(q, damage):
    q.total.check(1)
    code = code_of(q)
    wrong = code[1] + code[0] + code[2:] if damage == "swap" else damage
    if damage is None:
        wrong = [None]
    assert "cannot be used" in str(q.progress(wrong))
    assert code_of(q) == code


def test_language_is_switched_on_the_spot(file):
    q = start.questions("en")
    before = str(q.signing_year.check(3))
    for language in ("kk", "ru", "en"):
        q.language(language)
        assert q._texts.language == q._words.language == language
    assert str(q.signing_year.check(3)) == before


@pytest.mark.parametrize("language", ["de", "EN", "", None, 3, ["en"]])
def test_unknown_language_is_a_clear_error(q, language):
    for call in (questions, q.language):
        with pytest.raises(ValueError) as problem:
            call(language)
        assert all(f'"{code}"' in str(problem.value) for code in LANGUAGES)


def test_unknown_question_gets_a_suggestion(q):
    with pytest.raises(AttributeError, match='Did you mean `"total"`'):
        q.totl  # noqa: B018
    assert {"total", "names", "progress", "language"} <= set(dir(q))


def test_loading_questions_loads_no_heavy_library():
    code = (
        "import sys; from exercises import start; q = start.questions('en'); q.signing_year.check(...);"
        "print(sorted({'matplotlib', 'networkx', 'IPython', 'nbformat', 'pandas'} & set(sys.modules)))"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=builder.HOME.parent
    )
    assert found.stdout.strip() == "[]"


class Reader(html.parser.HTMLParser):
    """The words of a page, as a screen reader meets them; notes elements that must not be there."""

    def __init__(self, page):
        super().__init__()
        self.words, self.elements, self.hidden, self.open = [], [], False, []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        self.elements.append(tag)
        self.open.append(tag)
        self.hidden = dict(attributes).get("aria-hidden") == "true"

    def handle_endtag(self, tag):
        assert self.open.pop() == tag
        self.hidden = False

    def handle_data(self, data):
        if not self.hidden:
            self.words += data.split()


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_html_and_text_say_the_same(outcome):
    verdict = Verdict(
        outcome,
        "Title <1>",
        ["A `code <b>` & **bold** text", "", "[link](a.ipynb#cell-id=b)"],
        ("More", "Trace <x>"),
    )
    page = Reader(verdict._repr_html_())
    assert page.words == str(verdict).replace("`", "").split()
    assert not {"script", "img", "link", "iframe", "b", "x"} & set(page.elements)
    assert page.open == []
    assert "http" not in verdict._repr_html_()
    assert set(verdict._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_text_has_no_colour_of_its_own():
    page = Verdict("right", "a", ["b"])._repr_html_()
    assert "color:" not in page.replace("border-left-color:", "") and "background" not in page


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("outcome", [*OUTCOMES, "help"])
@pytest.mark.parametrize("ground", ["#ffffff", "#111111"])
def test_bar_stands_out_in_both_themes(outcome, ground):
    message = Verdict(outcome, "a", []) if outcome in OUTCOMES else Message("a", [])
    bar = re.search(r"solid (#\w{6})", message._repr_html_())[1]
    light, dark = sorted((luminance(bar), luminance(ground)), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 3


def test_links_lead_only_into_the_course():
    assert "<a" not in inline_html("[x](javascript:alert)")
    assert "<a" not in inline_html("[x](http://example.org)")
    assert '<a href="a.ipynb#cell-id=b">' in inline_html("[x](a.ipynb#cell-id=b)")
    assert (
        inline_html("[`C61`: **x**](a.ipynb)") == '<a href="a.ipynb"><code>C61</code>: <strong>x</strong></a>'
    )
    assert inline_html('`x["a"](b)`') == "<code>x[&quot;a&quot;](b)</code>"


def test_marks_become_elements_or_go():
    text = "**Not** *a word*, `2 * 3 * f(*a, **b)`, 2 * 3 * 4; [`C61`: **x**](a.ipynb) `x[0](y)`"
    assert inline_plain(text) == "Not a word, `2 * 3 * f(*a, **b)`, 2 * 3 * 4; `C61`: x `x[0](y)`"
    assert inline_html(text) == (
        "<strong>Not</strong> <em>a word</em>, <code>2 * 3 * f(*a, **b)</code>, 2 * 3 * 4; "
        '<a href="a.ipynb"><code>C61</code>: <strong>x</strong></a> <code>x[0](y)</code>'
    )


def test_unknown_outcome():
    with pytest.raises(ValueError, match="unknown outcome"):
        Verdict("great", "a", [])
