"""Students' functions: called on many inputs, stopped when they never end, explained when they raise."""

import sys
import threading
import time

import pytest
from checking_sample import questions

from exercises.checking import budget, functions, kinds
from exercises.checking.plain import plain
from exercises.checking.words import Words


@pytest.fixture(autouse=True)
def no_progress(monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", "off")


@pytest.fixture
def double(no_progress):
    return questions("en").double


def made(code):
    space = {}
    exec(code, space)
    return space["f"]


@pytest.mark.parametrize(
    "code",
    [
        "def f(x): return 2 * x",
        "def f(x, more=0): return x + x",
        "def f(*values): return values[0] * 2.0",
        "f = lambda number: number * 2",
        "def f(x):\n    print('hello')\n    return x + x",
        "def f(x):\n    total = 0\n    for _ in range(2):\n        total += x\n    return total",
    ],
)
def test_right_functions(double, code, capsys):
    assert double.check(made(code)).outcome == "right"
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("code", ["def f(x): ...", "def f(x):\n    'doc'\n    ...", "def f(x):\n    pass"])
def test_empty_body_is_unanswered(double, code):
    verdict = double.check(made(code))
    assert verdict.outcome == "unanswered"
    assert "body of the function" in str(verdict)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(x): return x", "Look at the call `f("),
        ("def f(x): print(2 * x)", "forget `return`"),
        ("def f(x): return str(2 * x)", "quotation marks"),
        ("def f(): return 2", "should take 1 value"),
        ("def f(x, y): return 2", "should take 1 value"),
        ("def f(x): yield 2 * x", "list(...)"),
        ("f = 4", "without brackets"),
        ("def f(x):\n    while True:\n        pass", "too many steps"),
        ("def f(x):\n    while True: x += 1", "too many steps"),
        ("def f(x): return x ** 2", "That is the square."),
    ],
)
def test_wrong_functions(double, code, said):
    verdict = double.check(made(code))
    assert verdict.outcome == "not_yet"
    assert said in str(verdict)


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(x): return y", "does not know the name"),
        ("def f(x): return 1 / x", "divided by zero"),
        ("def f(x): return f(x)", "calls itself"),
        ("def f(x): return 'a' + x", "two different kinds"),
        ("def f(x): raise SystemExit", "Python says"),
        ("def f(x): return [][x]", "not there"),
    ],
)
def test_a_function_that_raises_is_an_error(double, code, said):
    verdict = double.check(made(code))
    assert verdict.outcome == "error"
    assert said in str(verdict)
    assert "Traceback" in verdict.fold[1]
    assert "functions.py" not in verdict.fold[1]
    assert "<details>" in verdict._repr_html_()


def test_arguments_in_the_opposite_order_are_told_also_where_they_raise():
    kind, en = kinds.Function([("ab", 2), ("c", 3)], of=kinds.Text()), Words("en")
    wanted = plain(made("def f(text, times): return text.upper() * times"))
    turned = plain(made("def f(times, text): return text.upper() * times"))
    assert kind.crash(wanted, turned, en) is None
    assert "opposite order" in kind.explain(wanted, turned, en)[0]
    other = plain(made("def f(times, text): return text.upper() * times * 2"))
    assert kind.crash(wanted, other, en)
    assert "opposite order" not in str(kind.explain(wanted, plain(made("def f(a, b): return a")), en))


def test_a_loop_that_swallows_everything_is_stopped(double, monkeypatch):
    monkeypatch.setattr(budget, "MAX_STEPS", 1000)
    started = time.monotonic()
    verdict = double.check(
        made(
            "def f(x):\n    while True:\n        try:\n            x += 1\n        except:\n            pass"
        )
    )
    assert verdict.outcome == "not_yet"
    assert "too many steps" in str(verdict)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "code",
    [
        "def f(x):\n    while True: pass",
        "def f(x): return [n for n in iter(int, 1) if n]",
        "def f(x):\n    def g():\n        while True: yield 1\n    for n in g(): pass",
        "def f(x):\n    g = lambda: sum(n for n in iter(int, 1))\n    return g()",
        "def f(x):\n    for _ in range(2):\n        try:\n            while True: pass\n        except: pass",
        "def f(x):\n    try:\n        while True: pass\n    finally:\n        while True: pass",
        "def f(x):\n    try:\n        while True: pass\n    except:\n        return 2 * x",
    ],
)
def test_endless_loops_are_stopped_however_they_are_written(double, monkeypatch, code):
    monkeypatch.setattr(budget, "MAX_STEPS", 10_000)
    started = time.monotonic()
    assert "too many steps" in str(double.check(made(code)))
    assert time.monotonic() - started < 3


@pytest.mark.parametrize(
    "code",
    [
        "def f(x):\n    try:\n        return f(x + 1)\n    except:\n        return f(x + 1)",
        "def f(x):\n    try:\n        f(x)\n    except:\n        f(x)\n    finally:\n        f(x)",
        "def g(x):\n    try: f(x)\n    except: f(x)\ndef f(x):\n    try: g(x)\n    except: g(x)",
    ],
)
def test_calls_that_swallow_every_error_are_stopped(double, monkeypatch, code):
    monkeypatch.setattr(budget, "MAX_SECONDS", 0.5)
    started = time.monotonic()
    assert "too many steps" in str(double.check(made(code)))
    assert time.monotonic() - started < 20  # without the budget: far longer than the sun will shine


def test_tracing_is_left_as_it_was(monkeypatch):
    monkeypatch.setattr(budget, "MAX_SECONDS", 0.5)
    before, threads = sys.gettrace(), threading.active_count()
    swallows = made("def f(x):\n    try: f(x)\n    except: f(x)")
    code, hook = swallows.__code__, sys.unraisablehook
    functions._one(swallows, (1,))
    assert (swallows.__code__, sys.unraisablehook) == (code, hook)
    functions._one(made("def f(x):\n    while True: pass"), (1,))
    assert functions._one(made("def f(x): return x"), (1,)) == 1
    assert (sys.gettrace(), threading.active_count()) == (before, threads)


def test_arguments_are_copies():
    kind = kinds.Function([([3, 1, 2],)], of=kinds.Collection(ordered=True))
    spoils = made("def f(values):\n    values.sort()\n    return values")
    wanted = made("def f(values): return sorted(values)")
    assert kind.matches(plain(wanted), plain(spoils))
    assert kind.inputs == [([3, 1, 2],)]


def test_random_inputs_are_the_same_every_time():
    kinds_made = [
        kinds.Function([(1,)], of=kinds.Whole(), make=lambda rng: (rng.random(),)) for _ in range(2)
    ]
    assert kinds_made[0].inputs == kinds_made[1].inputs
    assert len(kinds_made[0].inputs) == 11
