"""The same forty answers judged by this course's checker and by its peers. Run by hand:
``python tests/peers_checking.py`` prints a table for reading; it is no test.

Peers: otter-grader (where it is installed) with one plain equality test a question, and equality in the style
of learntools. A verdict is good if a right answer in any form passes and nothing else does.
"""

import contextlib
import io
import re
import tempfile
from pathlib import Path

import matplotlib
import networkx as nx
import numpy as np
import pandas as pd
from benchmark_checking import learntools_style, otter

from exercises.checking import kinds
from exercises.checking.plain import plain
from exercises.checking.words import Words

matplotlib.use("agg")
WORDS = Words("en")

TABLE = pd.DataFrame({"state": ["ARM", "KAZ", "RUS"], "year": [1992, 1993, 1994], "share": [0.3, 0.5, 0.2]})
LONG = pd.DataFrame({"row": range(300), "value": range(300)})
STATES = ["ARM", "KAZ", "RUS"]
GRAPH = nx.Graph([("ARM", "RUS"), ("KAZ", "RUS")])
COUNTS = pd.Series({"RUS": 3, "KAZ": 2})
MEMBERS = "def f(day):\n    return ['ARM', 'KAZ'] if day < '2000' else ['KAZ']"


class AlwaysEqual(list):
    """An answer that claims to equal everything."""

    def __eq__(self, other):
        return True

    __hash__ = None


def function(code):
    space = {}
    exec(code, space)
    return space["f"]


def chart(values=(3, 2), title="Acts", labels=True):
    import matplotlib.pyplot as plt

    axes = plt.figure().add_subplot()
    axes.bar(["RUS", "KAZ"], values)
    axes.set_title(title)
    if labels:
        axes.set_xlabel("state")
        axes.set_ylabel("number")
    return axes


def answers():
    """(kind by name, expected value, what the answer is, the answer, whether it is right)"""
    whole, share, day = kinds.Whole(), kinds.Number(), kinds.Date()
    yield "whole number", whole, 9, "9.0", 9.0, True
    yield "whole number", whole, 9, "numpy 9", np.int64(9), True
    yield "whole number", whole, 9, "8", 8, False
    yield "whole number", whole, 9, 'text "9"', "9", False
    yield "whole number", whole, 9, "the dots left in", ..., False
    yield "share", share, 0.3, "0.1 + 0.2", 0.1 + 0.2, True
    yield "share", share, 0.25, "25 (per cent)", 25, False
    yield "yes or no", kinds.Truth(), True, "numpy True", np.True_, True
    yield "yes or no", kinds.Truth(), True, "1", 1, False
    yield "text", kinds.Text(), "йод", "decomposed й", "\u0438\u0306од", True
    yield "code", kinds.Code("state"), "KAZ", "Cyrillic К in KAZ", "\u041aAZ", False
    yield "code", kinds.Code("state"), "KAZ", "Kazakhstan", "Kazakhstan", False
    yield "date", day, pd.Timestamp("1992-05-15").date(), "pandas Timestamp", pd.Timestamp("1992-05-15"), True
    yield "date", day, pd.Timestamp("1992-05-15").date(), "two years late", "1994-05-15", False
    listed = kinds.Collection(of="state")
    yield "collection", listed, STATES, "set", set(STATES), True
    yield "collection", listed, STATES, "column, another order", pd.Series(STATES[::-1]), True
    yield "collection", listed, STATES, "one too many", [*STATES, "UZB"], False
    yield "collection", listed, STATES, "one missing", STATES[:2], False
    yield "collection", listed, STATES, "one text", "ARM, KAZ, RUS", False
    yield "collection", listed, STATES, "always-equal object", AlwaysEqual(["UZB"]), False
    yield "collection", listed, STATES, "generator", (state for state in STATES), False
    counted = kinds.Series(of="state")
    yield "counts", counted, COUNTS, "dictionary", {"KAZ": 2, "RUS": 3}, True
    yield "counts", counted, COUNTS, "one value off", pd.Series({"RUS": 3, "KAZ": 1}), False
    table = kinds.Table()
    mixed = TABLE[["share", "year", "state"]][::-1]
    yield "table", table, TABLE, "rows and columns in another order", mixed, True
    yield "table", table, TABLE, "whole numbers as floats", TABLE.astype({"year": float}), True
    yield "table", table, TABLE, "float noise", TABLE.assign(share=[0.1 + 0.2, 0.5, 0.2]), True
    yield "table", table, TABLE, "column misnamed", TABLE.rename(columns={"year": "Year "}), False
    yield "table", table, TABLE, "index instead of column", TABLE.set_index("state"), False
    yield "table", table, TABLE, "years as text", TABLE.astype({"year": str}), False
    yield "table", table, TABLE, "one value off", TABLE.assign(year=[1992, 1993, 1995]), False
    late = LONG.assign(value=[n if n < 150 else -n for n in range(300)])
    yield "table", table, LONG, "wrong from row 150 of 300", late, False
    graph = kinds.Graph()
    turned = nx.Graph([("RUS", "KAZ"), ("RUS", "ARM")])
    yield "graph", graph, GRAPH, "nodes and edges in another order", turned, True
    yield "graph", graph, GRAPH, "arrows", nx.DiGraph(GRAPH.edges), False
    more = nx.Graph([*GRAPH.edges, ("ARM", "KAZ")])
    yield "graph", graph, GRAPH, "one edge too many", more, False
    names = nx.relabel_nodes(GRAPH, {"ARM": "Armenia", "KAZ": "Kazakhstan", "RUS": "Russia"})
    yield "graph", graph, GRAPH, "other names", names, False
    figure = kinds.Figure("title", "xlabel", "ylabel", "values")
    yield "figure", figure, chart(), "the same bars", chart(title="My title"), True
    yield "figure", figure, chart(), "no labels", chart(labels=False), False
    calls = kinds.Function([("1999-01-01",), ("2001-01-01",)], of=listed)
    right = "def f(d):\n    return {'KAZ'} if d >= '2000' else {'KAZ', 'ARM'}"
    yield "function", calls, function(MEMBERS), "returns sets", function(right), True
    printed = function(MEMBERS.replace("return", "return print(") + ")")
    yield "function", calls, function(MEMBERS), "print instead of return", printed, False
    endless = function("def f(day):\n    while True: pass")
    yield "function", calls, function(MEMBERS), "never ends", endless, False


def ours(kind, expected, answer):
    given, wanted = plain(answer), plain(expected)
    if kind.unanswered(given):
        return False, "Not answered yet"
    if kind.matches(wanted, given):
        return True, "Right"
    return False, " ".join(kind.explain(wanted, given, WORDS))


def peer(check, answer):
    """Verdict and message of a peer, whatever it does with an odd answer."""
    if check is None:
        return None, "not installed"
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            said = check(answer)
            said = said if isinstance(said, str) else bool(said)
    except Exception as problem:
        return False, f"{type(problem).__name__}: {problem}"
    if type(said) is bool:
        return said, "Correct" if said else f"Incorrect value: {answer!r}"
    text = re.sub(r"<[^>]+>|\s+", " ", said)
    error = re.search(r"\w+(Error|Exception)\b.*", text)  # what stands below the lines of the test itself
    return "passed" in text and "failed" not in text, f"Test case failed … {error[0]}" if error else text


def functions(check, expected):
    """For peers that compare values: a function is called on the question's inputs, as a teacher would."""
    inputs = ("1999-01-01", "2001-01-01")
    return lambda answer: check([answer(day) for day in inputs])


def row(kind_name, kind, expected, what, answer, right, folder):
    endless = what == "never ends"
    value = [expected(day) for day in ("1999-01-01", "2001-01-01")] if callable(expected) else expected
    checks = [learntools_style(value), otter(value, folder)]
    if callable(expected):
        checks = [check and functions(check, expected) for check in checks]
    told = [(None, "hangs: not run")] * 2 if endless else [peer(check, answer) for check in checks]
    verdicts = [ours(kind, expected, answer), *told]
    cells = []
    for passed, said in verdicts:
        mark = "–" if passed is None else "good" if passed == right else "**wrong**"
        said = re.sub(r"\s+", " ", said).replace("|", "/").strip()
        cells.append(f"{mark}: {said[:110]}{'…' if len(said) > 110 else ''}")
    print(f"| {kind_name} | {what} | {'right' if right else 'not'} | " + " | ".join(cells) + " |")
    return [passed == right for passed, _ in verdicts]


def main():
    print("| kind | answer | it is | ours | learntools-style | otter-grader |\n| - | - | - | - | - | - |")
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):
        good = [row(*case, Path(name)) for case in answers()]
    sums = [str(sum(column)) for column in zip(*good, strict=True)]
    print(f"\n{len(good)} answers; good verdicts: {', '.join(sums)}")


if __name__ == "__main__":
    main()
