"""Hostile and odd values: ``check`` comes back soon, never raises, never passes one, never shows the
answer.
"""

import collections
import datetime as dt
import enum
import itertools
import random
import time
import types

import networkx as nx
import numpy as np
import pandas as pd
import pytest
from checking_sample import questions
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exercises.checking.compare import key, leftovers, same
from exercises.checking.plain import plain
from exercises.checking.verdict import OUTCOMES

EXPECTED = {"total": "43", "names": ""}


class AlwaysEqual:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


def raises(*arguments, **more):
    raise RuntimeError("<script>alert(1)</script>")


class Raising:
    __eq__ = __repr__ = __str__ = __len__ = __iter__ = __hash__ = __bool__ = __getattr__ = __float__ = (
        __index__
    ) = raises


class RaisingClass(type):
    __instancecheck__ = __subclasscheck__ = __repr__ = __eq__ = raises
    __hash__ = type.__hash__

    @property
    def __module__(cls):
        raise RuntimeError


class OfRaisingClass(metaclass=RaisingClass):
    pass


class Impostor:
    """Says that it is an int."""

    __class__ = int

    def __eq__(self, other):
        return True

    def __int__(self):
        return 9


class LyingList(list):
    def __len__(self):
        return 4

    def __iter__(self):
        return iter(["AFG", "ARM", "AZE", "BLR"])

    def __eq__(self, other):
        return True


class LyingInt(int):
    def __eq__(self, other):
        return True

    def __int__(self):
        return 43

    __hash__ = int.__hash__


class LyingText(str):
    def __str__(self):
        return "ARM"

    def __eq__(self, other):
        return True

    __hash__ = str.__hash__


class LyingDict(dict):
    def items(self):
        raise RuntimeError

    def __len__(self):
        raise RuntimeError


class BrokenFrame(pd.DataFrame):
    @property
    def shape(self):
        raise RuntimeError

    def __getattr__(self, name):
        raise RuntimeError


class LyingSeries(pd.Series):
    def tolist(self):
        return ["AFG"]


class LyingDate(dt.date):
    def isoformat(self, *arguments):
        raise RuntimeError

    year = property(raises)


class LyingGraph(nx.Graph):
    def nodes(self, data=False):
        raise RuntimeError


class LyingArray(np.ndarray):
    def tolist(self):
        return [43]


class Colour(enum.Enum):
    RED = 1


def inside_itself():
    found = [1]
    found.append(found)
    return found


def dictionary_inside_itself():
    found = {}
    found["x"] = found
    return found


def deep():
    found = []
    for _ in range(100_000):
        found = [found]
    return found


def forever():
    while True:
        yield 1


def frame_of_objects():
    return pd.DataFrame({"state": [AlwaysEqual(), Raising(), inside_itself()]})


def object_array():
    found = np.empty(3, dtype=object)
    for place, value in enumerate((AlwaysEqual(), Raising(), forever())):
        found[place] = value
    return found


def graph_of_objects():
    graph = nx.Graph()
    graph.add_edge(AlwaysEqual(), 3, weight=Raising())
    return graph


ZOO = {
    "always equal": AlwaysEqual,
    "list of always equal": lambda: [AlwaysEqual()] * 4,
    "set of always equal": lambda: {AlwaysEqual()},
    "raising": Raising,
    "list of raising": lambda: [Raising()] * 4,
    "raising class": OfRaisingClass,
    "raising class itself": lambda: OfRaisingClass,
    "impostor": Impostor,
    "lying list": lambda: LyingList([1]),
    "lying int": lambda: LyingInt(9),
    "lying text": lambda: [LyingText("GEO")],
    "lying dict": lambda: LyingDict(a=1),
    "broken frame": lambda: BrokenFrame({"state": ["ARM"]}),
    "lying series": lambda: LyingSeries(["GEO"]),
    "lying date": lambda: LyingDate(1992, 5, 15),
    "lying graph": LyingGraph,
    "lying array": lambda: np.array([9]).view(LyingArray),
    "list inside itself": inside_itself,
    "dictionary inside itself": dictionary_inside_itself,
    "deep list": deep,
    "endless generator": forever,
    "endless iterator": itertools.count,
    "map": lambda: map(str, range(3)),
    "zip": lambda: zip([1], [2], strict=True),
    "endless range": lambda: range(10**30),
    "long list": lambda: list(range(3_000_000)),
    "million rows": lambda: pd.DataFrame({"state": np.arange(1_000_000)}),
    "million values": lambda: pd.Series(np.arange(1_000_000)),
    "megabytes of text": lambda: "я" * 5_000_000,
    "list of much text": lambda: ["я" * 1_000_000] * 3,
    "half surrogates": lambda: ["\ud800", "KAZ\udfff"],
    "markup": lambda: "<script>alert(1)</script>",
    "list of markup": lambda: ["<img src=x onerror=alert(1)>", "`</code>`", "**x**"],
    "control characters": lambda: ["\x00\x1b[31m", "\u202eKAZ"],
    "braces": lambda: ["{0}", "{given}", "%s %(x)s"],
    "NaN": lambda: float("nan"),
    "set of NaN": lambda: {float("nan"), float("nan")},
    "infinity": lambda: float("-inf"),
    "huge number": lambda: 10**100_000,
    "list of huge numbers": lambda: [10**400, 1e308, -(10**5000)],
    "complex number": lambda: 43j,
    "missing": lambda: [pd.NA, pd.NaT, None, np.datetime64("NaT")],
    "enum": lambda: Colour.RED,
    "bytes": lambda: b"ARM",
    "view of bytes": lambda: memoryview(b"ARM"),
    "module": lambda: random,
    "type": lambda: int,
    "function": lambda: raises,
    "lambda": lambda: lambda: 43,
    "partial": lambda: __import__("functools").partial(int, "43"),
    "coroutine function": lambda: types.coroutine(forever),
    "method": lambda: [].append,
    "ellipsis in text": lambda: "....",
    "frame of objects": frame_of_objects,
    "frame with two equal names": lambda: pd.DataFrame([[1, 2]], columns=["a", "a"]),
    "frame of no columns": lambda: pd.DataFrame(index=range(5)),
    "frame with levels": lambda: pd.DataFrame([[1]], columns=pd.MultiIndex.from_tuples([("a", "b")])),
    "group by": lambda: pd.DataFrame({"a": [1]}).groupby("a"),
    "object array": object_array,
    "array of five dimensions": lambda: np.zeros((3, 3, 3, 3, 3)),
    "record array": lambda: np.zeros(2, dtype=[("a", int), ("b", "U3")]),
    "masked array": lambda: np.ma.array([1, 2], mask=[0, 1]),
    "empty array": lambda: np.array([]),
    "sparse column": lambda: pd.Series(pd.arrays.SparseArray([0, 0, 1])),
    "intervals": lambda: pd.Series(pd.interval_range(0, 3)),
    "periods": lambda: pd.period_range("1992", periods=3, freq="Y"),
    "graph of objects": graph_of_objects,
    "view of a graph": lambda: nx.subgraph_view(nx.path_graph(3), filter_node=lambda n: 1 / 0),
    "user string": lambda: collections.UserString("ARM"),
    "chained maps": lambda: collections.ChainMap({"a": 1}),
    "simple namespace": lambda: types.SimpleNamespace(a=1),
    "exception": lambda: ValueError("43"),
}


@pytest.fixture(autouse=True)
def no_progress(monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", "off")


@pytest.fixture(scope="module")
def asked():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COURSE_PROGRESS", "off")
        found = questions("en")
        for name in ("total", "names", "double", "chart"):
            getattr(found, name).check(0)  # works out the stored answers
        return found


@pytest.mark.parametrize("name", ZOO)
def test_zoo(asked, name):
    for question in (asked.total, asked.names, asked.double, asked.chart):
        value = ZOO[name]()
        started = time.perf_counter()
        verdict = question.check(value)
        text, page = str(verdict), verdict._repr_html_()
        assert time.perf_counter() - started < 3
        assert verdict.outcome in ("not_yet", "unanswered", "error")
        assert "check itself has failed" not in text
        assert "<script" not in page and "<img" not in page
        assert len(text) < 2000
        text.encode()
        for code in ("ARM", "AZE", "BLR"):
            assert code not in text.replace("arm", "")
    assert len(ZOO) >= 40


def test_check_without_an_answer(asked):
    assert asked.total.check().outcome == "unanswered"
    assert asked.total.check(1, 2).outcome == "unanswered"


scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(),
    st.dates(),
    st.datetimes(),
    st.timedeltas(),
)
hashable = st.one_of(st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5))
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(hashable, inner, max_size=4),
        st.sets(hashable, max_size=4),
        st.tuples(inner, inner),
        st.lists(hashable, max_size=4).map(pd.Series),
        st.lists(hashable, max_size=3).map(lambda v: pd.DataFrame({"a": v})),
    ),
    max_leaves=12,
)
quick = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


@quick
@given(value=anything)
def test_any_value_gets_a_verdict(asked, value):
    for question in (asked.total, asked.names, asked.double, asked.chart):
        verdict = question.check(value)
        assert verdict.outcome in OUTCOMES
        assert "check itself has failed" not in str(verdict)
        assert str(verdict) and verdict._repr_html_()


@quick
@given(value=anything)
def test_plain_value_equals_itself(value):
    found = plain(value)
    again = plain(value)
    if "Odd" not in repr(found):
        assert same(found, again)
        if not any(word in repr(found) for word in ("Column", "Sheet")):  # these are never elements
            assert key(found) == key(again)


@quick
@given(
    values=st.lists(st.one_of(st.integers(), st.text(), st.booleans(), st.floats(allow_nan=False))),
    seed=st.randoms(),
)
def test_order_makes_no_leftovers(values, seed):
    mixed = list(values)
    seed.shuffle(mixed)
    assert leftovers(plain(mixed).items, plain(values).items) == ([], [])


@quick
@given(values=st.lists(st.integers(), min_size=1), extra=st.integers())
def test_leftovers_are_exact(values, extra):
    assert leftovers([*values, extra], values) == ([extra], [])
    assert leftovers(values, [extra, *values])[1] == [extra]


@quick
@given(number=st.floats(min_value=-1e12, max_value=1e12, allow_nan=False), noise=st.floats(-1e-13, 1e-13))
def test_float_noise_is_no_difference(number, noise):
    assert same(number, number * (1 + noise))
    assert leftovers([number * (1 + noise)], [number]) == ([], [])
