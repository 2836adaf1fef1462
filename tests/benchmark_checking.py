"""How long a check takes, beside peers. Run by hand: ``python tests/benchmark_checking.py``; it is no timed
test.

Peers: equality in the style of learntools (type, then ``==`` or the first 100 rows of a table) and, where it
is installed, otter-grader's ``check`` with one test a question. Ours compares everything and words the
difference. Prints the median and the 95th percentile in milliseconds, for a right and for a wrong answer.
"""

import contextlib
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import networkx as nx
import numpy as np
import pandas as pd

from exercises.__main__ import question_modules
from exercises.checking import running

os.environ["COURSE_PROGRESS"] = "off"
ROUNDS = 40


def cases():
    """(name, expected, right answer, wrong answer, kind by name and arguments)"""
    rng = np.random.default_rng(1992)
    for rows in (30, 10_000):
        table = pd.DataFrame(
            {
                "state": rng.choice(["ARM", "KAZ", "KGZ", "RUS"], rows),
                "year": rng.integers(1992, 2026, rows),
                "value": rng.random(rows),
                "date": pd.Timestamp("1992-05-15") + pd.to_timedelta(np.arange(rows), "D"),
            }
        )
        wrong = table.copy()
        wrong.loc[rows - 1, "year"] = 1900
        yield f"table, {rows} rows, same order", table, table.copy(), wrong, ("Table", {})
        yield (
            f"table, {rows} rows, mixed",
            table,
            table.sample(frac=1, random_state=1),
            wrong[::-1],
            ("Table", {}),
        )
    graph = nx.gnm_random_graph(500, 2000, seed=1)
    other = graph.copy()
    other.remove_edge(*next(iter(other.edges)))
    yield "graph, 500 nodes", graph, graph.copy(), other, ("Graph", {})
    yield "number", 43, 43.0, 44, ("Whole", {})


def ours(expected, kind_name, arguments):
    from exercises.checking import kinds
    from exercises.checking.plain import plain
    from exercises.checking.verdict import Verdict
    from exercises.checking.words import Words

    kind, words, wanted = getattr(kinds, kind_name)(**arguments), Words("en"), plain(expected)

    def check(value):
        given = plain(value)
        if kind.matches(wanted, given):
            return str(Verdict("right", "Right", []))
        return Verdict("not_yet", "Not yet", kind.explain(wanted, given, words))._repr_html_()

    return check


def learntools_style(expected):
    def check(value):
        if type(value) is not type(expected):
            return False
        if isinstance(expected, pd.DataFrame):
            return bool(
                expected.head(100).reset_index(drop=True).equals(value.head(100).reset_index(drop=True))
            )
        if isinstance(expected, nx.Graph):
            return nx.utils.graphs_equal(expected, value)
        return expected == value

    return check


OTTER = """
from otter.test_files import test_case
OK_FORMAT = False
name = "q"
points = 1
@test_case(points=1)
def test_it(answer, expected):
    import networkx as nx, pandas as pd
    if isinstance(expected, pd.DataFrame):
        pd.testing.assert_frame_equal(answer, expected)
    elif isinstance(expected, nx.Graph):
        assert nx.utils.graphs_equal(answer, expected)
    else:
        assert answer == expected
"""


def otter(expected, folder):
    try:
        from otter import Notebook
    except ImportError:
        return None
    (folder / "q.py").write_text(OTTER)
    grader = Notebook(tests_dir=str(folder))

    def check(value):
        with contextlib.redirect_stdout(io.StringIO()):
            return grader.check("q", global_env={"answer": value, "expected": expected})._repr_html_()

    return check


def timed(check, value):
    found = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        check(value)
        found.append((time.perf_counter() - started) * 1000)
    return statistics.median(found), sorted(found)[int(0.95 * ROUNDS)]


def import_seconds(code):
    """Shortest of five runs of a fresh interpreter, in seconds."""
    found = []
    for _ in range(5):
        started = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).resolve().parents[1])
        found.append(time.perf_counter() - started)
    return min(found)


def main():
    with tempfile.TemporaryDirectory() as name, contextlib.chdir(name):  # otter writes a log where it runs
        print(f"{'':32}{'':18}{'right: median':>15}{'p95':>9}{'wrong: median':>16}{'p95':>9}   (ms)")
        for label, expected, right, wrong, (kind, arguments) in cases():
            peers = {
                "ours": ours(expected, kind, arguments),
                "learntools-style": learntools_style(expected),
                "otter-grader": otter(expected, Path(name)),
            }
            for peer, check in peers.items():
                if check is None:
                    print(f"{label:32}{peer:18}{'not installed':>15}")
                    continue
                check(right)
                (a, b), (c, d) = timed(check, right), timed(check, wrong)
                print(f"{label:32}{peer:18}{a:15.3f}{b:9.3f}{c:16.3f}{d:9.3f}")
    times = []
    for module in question_modules():
        for question in module.classes:
            stored, asked = module.localised("en").stored(question), getattr(module("en"), question.name)
            for code in (question.solution, *(wrong.code for wrong in question.wrong)):
                value = running.run(code, stored.space())[question.name]
                asked.check(value)
                times.append((*timed(asked.check, value), question.name))
    slowest = max(times, key=lambda found: found[1])
    print(
        f"the course's own questions, solutions and wrong answers: median "
        f"{statistics.median(t[0] for t in times):.2f} ms,"
    )
    print(f"slowest p95 {slowest[1]:.2f} ms ({slowest[2]})")
    pandas = import_seconds("import pandas")
    beyond = import_seconds("import pandas; from exercises import start; start.questions('en')")
    print(f"import pandas {pandas:.2f} s; import exercises.start beyond it {beyond - pandas:.2f} s")


if __name__ == "__main__":
    main()
