"""The errors that beginners meet, explained in three languages; the traceback stays, folded."""

import linecache
import re

import networkx as nx
import pandas as pd
import pytest
from IPython.core.interactiveshell import InteractiveShell

from exercises.checking import errors
from exercises.checking.words import Words
from notebooks.common.language import LANGUAGES

# The code of the cases is wrong on purpose: Python and pandas say so too.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::UserWarning")

NAMES = {
    "pd": pd,
    "nx": nx,
    "events": pd.DataFrame({"date": ["1992"], "state": ["KAZ"]}),
    "graph": nx.Graph([("KAZ", "RUS")]),
    "counts": pd.Series({"KAZ": 1, "RUS": 2}),
}

CASES = {
    "name of another cell": ("print(treaty)", "Has the cell that makes it been run?"),
    "name nearly right": ("evnts.head()", 'Did you mean `events`?'),
    "name with Cyrillic letters": ("print(еvents)", "look like Latin ones"),
    "library not imported": ("plt.plot([1])", "import matplotlib.pyplot as plt"),
    "name before its value": ("def f():\n    a += 1\nf()", "before it gets a value"),
    "column nearly right": ('events["dates"]', 'Did you mean `"date"`?'),
    "column unknown": ('events["xyz"]', "list(table.columns)"),
    "column in the index": ('events.set_index("date")["date"]', "is the index of the table"),
    "columns unknown": ('events[["date", "xyz"]]', 'no such column: `"xyz"`'),
    "label of a column": ('counts["KZA"]', "index has no"),
    "key of a dictionary": ('{"a": 1}["b"]', 'no key `"b"`'),
    "key of a dictionary beside a graph": ('G = graph; {"a": 1}["b"]', 'no key `"b"`'),
    "key of a dictionary in a command": ('events.apply(lambda row: {"a": 1}["b"])', 'no key `"b"`'),
    "node of a graph": ('G = graph; G["KZA"]', 'no node `"KZA"`'),
    "attribute of nothing": ("[3, 1].sort().reverse()", "nothing"),
    "method nearly right": ("events.haed()", 'Did you mean `head`?'),
    "column as attribute": ("events.dat", 'Did you mean `date`?'),
    "list as a table": ("[1, 2].unique()", "tables and columns of pandas"),
    "table called": ('events("date")', "square brackets"),
    "method not called": ("events.head[0]", "has not been run"),
    "text and number": ('"a" + 1', "two different kinds"),
    "text before number": ('"a" < 1', "two different kinds"),
    "too many values": ("len(1, 2)", "too many values"),
    "missing value": ("(lambda a, b: a)(1)", "too many values in its brackets, too few"),
    "list as a key": ("{[1]: 2}", "tuple"),
    "several needed": ("list(5)", "several are needed"),
    "text called": ('"a"()', "no command"),
    "and between columns": ('events[(events.date == "1992") and (events.state == "KAZ")]', "`&` (and)"),
    "no date": ('pd.to_datetime("31 foo 1992")', "not a date"),
    "no such day": ('pd.Timestamp("1992-02-31")', "not a date"),
    "no number": ('int("nine")', "not a number"),
    "no float": ('float("1,5")', "not a number"),
    "unpacking": ("a, b = 1, 2, 3", "number of names"),
    "different lengths": ('pd.DataFrame({"a": [1], "b": [1, 2]})', "different length"),
    "new column too long": ('events["a"] = [1, 2]', "different length"),
    "not in list": ("[1].index(2)", "not in the list"),
    "index": ("[1][5]", "Counting starts at 0"),
    "row": ("events.iloc[7]", "Counting starts at 0"),
    "file": ('pd.read_csv("nowhere.csv")', "no file"),
    "library": ("import pandsa", "no library"),
    "part of a library": ("from pandas import Tabel", "nothing with this name"),
    "zero": ("1 / 0", "divided by zero"),
    "recursion": ("def f(): return f()\nf()", "calls itself"),
    "node": ('nx.shortest_path(graph, "KAZ", "UZB")', 'no node `"UZB"`'),
    "no way": ('graph.add_node("UZB"); nx.shortest_path(graph, "KAZ", "UZB")', "No way leads"),
    "remove a node": ('graph.remove_node("XXX")', 'no node `"XXX"`'),
    "node nearly right": ('graph.remove_node("RUSS")', 'Did you mean `"RUS"`?'),
    "edge not there": ('graph.remove_edge("KAZ", "UZB")', "no such edge"),
    "graph left out": ('nx.shortest_path("KAZ", "RUS")', "The graph is missing"),
    "graph called": ('graph("KAZ")', "A graph is no command"),
    "arrows not wanted": ("nx.number_connected_components(nx.DiGraph())", "another sort of graph"),
    "row nearly right": ('counts.to_frame("n").loc["KZA"]', 'Did you mean `"KAZ"`?'),
    "rows unknown": ('counts.to_frame("n").loc[["KAZ", "XYZ"]]', 'index of the table has no `"XYZ"`'),
    "row as a column": ('counts.to_frame("n")["KAZ"]', "names a row"),
    "columns of pivot": ('events.pivot(index="stat", columns="date")', 'Did you mean `"state"`?'),
    "pivot with doubles": ('pd.concat([events] * 2).pivot(index="state", columns="date")', "occurs twice"),
    "and without brackets": ('events[events["state"] == "KAZ" & events["date"] == "1992"]', "round brackets"),
    "or without brackets": ('counts[counts == 1 | counts == "a"]', "round brackets"),
    "lists subtracted": ("[1] - [2]", "`set(a) - set(b)`"),
    "columns of text joined": ('events["state"] & events["date"]', "`set(a) & set(b)`"),
    "date and number": ('pd.to_datetime(events["date"]) > 1992', "A date is compared with a number"),
    "day and number": ('pd.Timestamp("1992-05-15") > 1992', "A date is compared with a number"),
    "days of a column": ('pd.to_datetime(events["date"]).year', "`.dt.year`"),
    "text of a column": ('events["state"].split(";")', "`.str.split`"),
    "days called": ('pd.Timedelta("3D").days()', "no round brackets"),
    "isin of one text": ('events["state"].isin("KAZ")', "a list in square brackets"),
    "numbers into a table of text": ('events.loc[0, "date"] = 7', "another kind"),
    "dots in a condition": ('events[events["state"] > ...]', "Three dots still stand in line 1"),
    "dots in a long statement": (
        'events.pivot(\n    index="state",\n    columns="...")',
        "still stand in line 3",
    ),
    "return outside": ("return 5", "`return` stands outside"),
    "equals sign first": ("1 => 2", "write `<=` or `>=`"),
    "date without marks": ("day = 2012-01-09", "quotation marks"),
    "another table's condition": ("events[pd.Series([True], index=[9])]", "another table"),
    "quotation marks": ("print(«KAZ»)", "straight quotation marks"),
    "typed dots": ("answer = …", "three dots"),
    "bracket open": ("print((1)", "never closed"),
    "bracket closed": ("print(1))", "not opened"),
    "text open": ('print("a)', "quotation mark is missing"),
    "one equals sign": ("if 1 = 1: pass", "write `==`"),
    "colon": ("if 1 == 1\n    pass", "colon"),
    "indentation": ("  a = 1\n b = 2", "spaces at the start"),
    "other syntax": ("a b", "cannot read this line"),
    "anything else": ('raise OSError("disk")', "Python says: `OSError: disk`"),
}


def problem_of(code):
    names = {name: value.copy() if hasattr(value, "copy") else value for name, value in NAMES.items()}
    cell = f"<ipython-input-{abs(hash(code))}>"
    linecache.cache[cell] = (len(code), None, code.splitlines(keepends=True), cell)
    try:
        exec(compile(code, cell, "exec"), names)
    except Exception as problem:
        problem.__traceback__ = problem.__traceback__.tb_next  # without this test's own frame
        return problem, names
    raise AssertionError("the code raises nothing")


@pytest.mark.parametrize("name", CASES)
def test_explanation(name):
    code, said = CASES[name]
    problem, names = problem_of(code)
    assert said in " ".join(errors.explained(problem, Words("en"), names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(language):
    for code, _ in CASES.values():
        problem, names = problem_of(code)
        lines = errors.explained(problem, Words(language), names)
        assert not any(re.search(r"\{[a-z]+\}", line) for line in lines), lines


def test_an_exception_that_raises_itself():
    class Bad(Exception):
        def __str__(self):
            raise RuntimeError

    assert "Bad" in " ".join(errors.explained(Bad(), Words("en")))


@pytest.fixture
def shell(monkeypatch):
    made = InteractiveShell()
    monkeypatch.setattr("IPython.get_ipython", lambda: made)
    made.user_ns.update(NAMES)
    yield made
    made.set_custom_exc((), None)


@pytest.mark.parametrize(
    ("code", "said"), [('events["dates"]', "Did you mean"), ("print(«a»)", "straight quotation marks")]
)
def test_ipython_shows_the_explanation_and_keeps_the_traceback(shell, monkeypatch, code, said):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    errors.register(Words("en"))
    result = shell.run_cell(code)
    assert not result.success
    (message,) = shown
    assert said in str(message)
    assert "Error" in message.fold[1]
    assert "\x1b" not in message.fold[1]
    assert "<details>" in message._repr_html_()


def test_line_of_the_cell_is_named(shell, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    errors.register(Words("en"))
    shell.run_cell('a = 1\nevents["dates"]')
    assert 'Line 2: `events["dates"]`' in str(shown[0])


@pytest.mark.parametrize(
    ("code", "said"),
    [("return 5", "outside a function"), ("if 1:\n        a = 1\n    b = 2", "spaces at the start")],
)
def test_what_the_compiler_finds_is_explained_too(shell, monkeypatch, code, said):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    errors.register(Words("en"))
    assert not shell.run_cell(code).success
    assert [said in str(message) for message in shown] == [True]


def test_the_line_of_the_cell_stands_before_that_of_a_function_from_another(shell, monkeypatch):
    shown = []
    monkeypatch.setattr("IPython.display.display", shown.append)
    errors.register(Words("en"))
    shell.run_cell("def double(x):\n    return x.dates")
    shell.run_cell("a = 1\ndouble(events)")
    lines = str(shown[0]).splitlines()
    assert lines[1:3] == ["Line 2: `double(events)`", "Inside `double`: `return x.dates`"]


def test_outside_ipython_nothing_happens():
    errors.register(Words("en"))
