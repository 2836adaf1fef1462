"""The engine on its own: every equal form is accepted, every difference is explained, whatever the lesson."""

import datetime as dt
import decimal
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

import networkx as nx
import numpy as np
import pandas as pd
import pytest

from exercises.checking import kinds
from exercises.checking.base import last_resort
from exercises.checking.compare import key
from exercises.checking.plain import Odd, plain
from exercises.checking.words import Words

EN = Words("en")

FRAME = pd.DataFrame(
    {"state": ["ARM", "KAZ", "RUS"], "year": [1992, 1993, 1994], "share": [0.1 + 0.2, 0.5, 0.25]}
)
GRAPH = nx.Graph([("ARM", "RUS"), ("KAZ", "RUS")])
ARROWS = nx.DiGraph([("ARM", "RUS"), ("KAZ", "RUS")])
MATRIX = FRAME.set_index("state")[["year"]].rename(columns={"year": "y1992"})
WITH_TJK = nx.Graph(GRAPH)
WITH_TJK.add_node("TJK")
WEIGHTED = nx.Graph()
WEIGHTED.add_weighted_edges_from([("ARM", "RUS", 2), ("KAZ", "RUS", 3)])
STATES = ["ARM", "KAZ", "RUS", "TJK"]
COUNTS = pd.Series([3, 2, 1], index=["RUS", "KAZ", "ARM"])
Pair = namedtuple("Pair", "a b")


def turned(graph):
    return graph.reverse()


EQUAL = [
    (
        kinds.Whole(),
        9,
        [
            9,
            9.0,
            np.int64(9),
            np.float32(9),
            np.array(9),
            np.array([9]),
            pd.Series([9], index=[4]),
            pd.Index([9]),
            decimal.Decimal(9),
        ],
    ),
    (kinds.Number(), 0.3, [0.1 + 0.2, np.float64(0.3), pd.Series([0.3])]),
    (kinds.Number(0.01), 33.333, [33.3, 33.3333333]),
    (kinds.Truth(), True, [True, np.True_, np.bool_(1), pd.Series([True])]),
    (kinds.Text(), "Қазақстан", ["қазақстан", " Қазақстан ", np.str_("Қазақстан")]),
    (kinds.Text(), "йод", ["\u0438\u0306од"]),
    (kinds.Code("state"), "KAZ", ["KAZ", np.str_("KAZ"), pd.Series(["KAZ"])]),
    (
        kinds.Date(),
        dt.date(1992, 5, 15),
        [
            dt.datetime(1992, 5, 15),
            pd.Timestamp("1992-05-15"),
            np.datetime64("1992-05-15"),
            "1992-05-15",
            " 1992-05-15T00:00 ",
            pd.Series(pd.to_datetime(["1992-05-15"])),
            pd.Timestamp("1992-05-15", tz="UTC"),
            pd.Period("1992-05-15", "D"),
        ],
    ),
    (kinds.Date("month"), dt.date(1992, 5, 15), [dt.date(1992, 5, 1), "1992-05-31"]),
    (kinds.Date("year"), dt.date(1992, 5, 15), [1992, dt.date(1992, 1, 1), np.int64(1992)]),
    (kinds.Choice(("yes", "no")), "yes", ["yes", "Yes", " YES "]),
    (
        kinds.Collection(of="state"),
        STATES,
        [
            STATES[::-1],
            tuple(STATES),
            set(STATES),
            frozenset(STATES),
            pd.Series(STATES),
            pd.Series(STATES, index=[9, 5, 2, 7]),
            pd.Index(STATES),
            np.array(STATES),
            deque(STATES),
            dict.fromkeys(STATES).keys(),
            pd.DataFrame({"x": STATES}),
            pd.Series(STATES).astype("category"),
            pd.array(STATES),
            pd.Series(STATES).unique(),
            dict(enumerate(STATES)).values(),
        ],
    ),
    (
        kinds.Collection(ordered=True, of="number"),
        [1, 2, 3],
        [(1, 2, 3), np.array([1.0, 2, 3]), range(1, 4), pd.Series([1, 2, 3])],
    ),
    (kinds.Table(index=True), MATRIX, [MATRIX.reset_index(), MATRIX.rename_axis(None), MATRIX[::-1]]),
    (kinds.Graph(isolated=False), GRAPH, [WITH_TJK]),
    (kinds.Collection(of="number"), [0.3, 0.7], [[0.7, 0.1 + 0.2]]),
    (
        kinds.Collection(of="date"),
        [dt.date(1992, 5, 15)],
        [
            ["1992-05-15"],
            pd.to_datetime(pd.Series(["1992-05-15"])),
            pd.DatetimeIndex(["1992-05-15"]),
            np.array(["1992-05-15"], "M8[D]"),
        ],
    ),
    (
        kinds.Collection(),
        [("ARM", "RUS")],
        [[("ARM", "RUS")], {("ARM", "RUS")}, [["ARM", "RUS"]], [Pair("ARM", "RUS")]],
    ),
    (
        kinds.Mapping(of="state"),
        {"ARM": 1, "KAZ": 2},
        [
            OrderedDict(KAZ=2, ARM=1),
            Counter(ARM=1, KAZ=2),
            pd.Series({"KAZ": 2.0, "ARM": 1}),
            defaultdict(int, ARM=1, KAZ=2),
            [("ARM", 1), ("KAZ", 2)],
            pd.DataFrame({"s": ["ARM", "KAZ"], "n": [1, 2]}),
        ],
    ),
    (
        kinds.Series(of="state"),
        COUNTS,
        [COUNTS[::-1], COUNTS.to_dict(), COUNTS.to_frame(), COUNTS.astype(float)],
    ),
    (
        kinds.Table(),
        FRAME,
        [
            FRAME[::-1],
            FRAME[["year", "share", "state"]],
            FRAME.reset_index(drop=True).set_index(pd.Index([7, 8, 9])),
            FRAME.astype({"year": float}),
            FRAME.assign(share=[0.3, 0.5, 0.25]),
            FRAME.astype({"state": "category"}),
            FRAME.convert_dtypes(),
        ],
    ),
    (kinds.Table(ordered_rows=True), FRAME, [FRAME[["year", "share", "state"]]]),
    (kinds.Table(index=True), FRAME.set_index("state"), [FRAME.set_index("state")[::-1]]),
    (
        kinds.Graph(),
        GRAPH,
        [
            nx.Graph([("RUS", "KAZ"), ("RUS", "ARM")]),
            nx.MultiGraph(GRAPH),
            WEIGHTED,
            GRAPH.subgraph(["ARM", "KAZ", "RUS"]),
        ],
    ),
    (kinds.Graph(), ARROWS, [nx.DiGraph([("KAZ", "RUS"), ("ARM", "RUS")]), nx.MultiDiGraph(ARROWS)]),
    (
        kinds.Graph(weight="weight"),
        WEIGHTED,
        [nx.Graph([("RUS", "ARM", {"weight": 2.0}), ("RUS", "KAZ", {"weight": 3})])],
    ),
]


@pytest.mark.parametrize(("kind", "expected", "forms"), EQUAL, ids=lambda v: type(v).__name__)
def test_every_equal_form_is_accepted(kind, expected, forms):
    for form in [expected, *forms]:
        assert kind.matches(plain(expected), plain(form)), repr(form)


DIFFERENT = [
    (kinds.Whole(), 9, 10, "too high"),
    (kinds.Whole(), 9, 8.5, "fraction"),
    (kinds.Whole(), 9, 8, "too low"),
    (kinds.Whole(), 1, True, "`True` or `False`"),
    (kinds.Whole(), 9, "9", "quotation marks"),
    (kinds.Whole(), 9, [9], "one element"),
    (kinds.Whole(), 9, [1, 2], "several numbers"),
    (kinds.Whole(), 9, pd.Timedelta(days=9), ".days"),
    (kinds.Whole(), 1992, pd.Timestamp("1992-05-15"), ".year"),
    (kinds.Whole(), 9, None, "nothing"),
    (kinds.Whole(), 9, FRAME, "table (DataFrame)"),
    (kinds.Whole(), 9, len, "round brackets"),
    (kinds.Whole(), 9, (n for n in [9]), "list(...)"),
    (kinds.Whole(), 9, FRAME.groupby("state"), "groups"),
    (kinds.Whole(), 9, int, "type"),
    (kinds.Number(), 0.25, 25, "percentage"),
    (kinds.Number(), 0.29714, 29.7, "percentage"),
    (kinds.Number(), 0.004, 0, "rounded"),
    (kinds.Whole(), 1992, "1992", "Write the number without them."),
    (kinds.Number(), 0.3333333, 0.33, "rounded"),
    (kinds.Number(), 0.25, float("inf"), "too high"),
    (kinds.Truth(), True, False, "other way"),
    (kinds.Truth(), True, 1, "`True` or `False`"),
    (kinds.Truth(), True, "True", "without quotation marks"),
    (kinds.Text("signed", "ratified"), "signed", "frozen", "possible answers"),
    (kinds.Text(), "signed", "ratified", "not the text"),
    (kinds.Text(), "signed", "«signed»", "quotation marks inside"),
    (kinds.Text(), "CSTO", "\u0421STO", "look like Latin ones"),
    (kinds.Text(), "Қазақстан", "Қaзaқстaн", "without changing the keyboard"),
    (kinds.Text(), "signed", 3, "quotation marks"),
    (kinds.Code("state"), "KAZ", "КАZ", "look like Latin ones"),
    (kinds.Code("state"), "ARM", "АРМ", "Cyrillic letters in it that look like Latin ones"),
    (kinds.Code("state"), "KAZ", "КАЗ", "in Latin letters"),
    (kinds.Code("state"), "KAZ", "KZ", "name or another code"),
    (kinds.Code("state"), "KAZ", "Казахстан", "name or another code"),
    (kinds.Code("state"), "KAZ", "Қазақстан", "name or another code"),
    (kinds.Code("state"), "KAZ", "kaz", "capital"),
    (kinds.Code("state"), "KAZ", "KAZ ", "space"),
    (kinds.Code("state"), "KAZ", "«KAZ»", "quotation marks inside"),
    (kinds.Code("state"), "KAZ", "KAS", "not one of the codes"),
    (kinds.Code("state"), "KAZ", "RUS", "not the code asked for"),
    (kinds.Date(), dt.date(1992, 5, 15), "1994-05-15", "2 years too late"),
    (kinds.Date(), dt.date(1992, 5, 15), dt.date(1991, 1, 1), "1 year too early"),
    (kinds.Date(), dt.date(1992, 5, 15), "1992-05-14", "year is right"),
    (kinds.Date(), dt.date(1992, 5, 15), dt.datetime(1992, 5, 15, 10), "time of day"),
    (kinds.Date(), dt.date(1992, 5, 15), "15.05.1992", "in the order year, month, day"),
    (kinds.Date(), dt.date(1992, 5, 15), "1992-15-05", "does not stand in the calendar"),
    (kinds.Collection(of="date"), ["1992-05-15"], ["15.05.1992"], "in the order year, month, day"),
    (kinds.Date(), dt.date(1992, 5, 15), 1992, "whole date"),
    (kinds.Date("year"), dt.date(1992, 5, 15), 1994, "too late"),
    (kinds.Choice(("yes", "no")), "yes", "no", "hard to defend"),
    (kinds.Choice(("yes", "no")), "yes", "maybe", "possible answers"),
    (kinds.Choice(("yes", "no")), "yes", ["yes", "no"], 'texts `"yes"`, `"no"`. Your answer: list'),
    (kinds.Choice(("yes", "no")), "yes", 1, 'texts `"yes"`, `"no"`. Your answer: number'),
    (
        kinds.Collection(of="state"),
        STATES,
        [*STATES, "UZB"],
        '1 element of your answer does not belong there: `"UZB"`',
    ),
    (kinds.Collection(of="state"), STATES, STATES[:2], "2 elements are missing"),
    (kinds.Collection(of="state"), STATES, [*STATES, "KAZ"], "more than once"),
    (kinds.Collection(of="state"), STATES, ["UZB", "GEO", "AZE", "KAZ"], "Most of your answer"),
    (kinds.Collection(of="state"), STATES, ["UZB", "GEO"], "Nothing in your answer belongs there"),
    (kinds.Collection(of="body"), ["CSC", "SEC"], ["Секретариат", "Бас хатшы"], "names or other codes"),
    (kinds.Collection(of="organisation"), ["NATO", "OTS"], ["НАТО", "ТМҰ"], "names or other codes"),
    (kinds.Collection(of="state"), STATES, "ARM, KAZ, RUS, TJK", "one text"),
    (kinds.Collection(of="state"), STATES, "KAZ", "single value"),
    (kinds.Collection(of="state"), STATES, [], "empty"),
    (kinds.Collection(of="state"), STATES, FRAME, "one column"),
    (kinds.Collection(of="state"), STATES, {"ARM": 1}, "dictionary"),
    (kinds.Collection(of="state"), STATES, ["ARM", "KAZ", "RUS", "ТJK"], "look like Latin ones"),
    (kinds.Collection(of="state"), STATES, ["АРМ", "КАZ", "RUS"], "in them that look like Latin"),
    (kinds.Collection(of="state"), STATES, ["ARM", "KAZ", "RUS", "Tajikistan"], "name or another code"),
    (
        kinds.Collection(of="state"),
        STATES,
        ["Armenia", "Kazakhstan", "Russia", "Tajikistan"],
        "names or other codes",
    ),
    (kinds.Collection(of="state"), STATES, ["kaz", "rus"], '`"kaz"` is a code of the data, but its capital'),
    (kinds.Collection(of="state"), STATES, ["ARM", "KAZ", "RUS", float("nan")], "NaN"),
    (kinds.Collection(of="state"), STATES, [STATES], "list inside"),
    (kinds.Collection(of="state"), STATES, COUNTS, ".index"),
    (kinds.Collection(of="number"), [1, 2], ["1", "2"], "Each element should be: number"),
    (kinds.Collection(ordered=True, of="number"), [1, 2, 3], [3, 2, 1], "other way round"),
    (kinds.Collection(ordered=True, of="number"), [1, 2, 3], [2, 1, 3], "order is not"),
    (kinds.Collection(ordered=True, of="number"), [1, 2, 3], {1, 2, 3}, "set has no order"),
    (
        kinds.Mapping(of="state"),
        {"ARM": 1, "KAZ": 2, "RUS": 3},
        {"ARM": 1, "KAZ": 2, "RUS": 4},
        'Look again at `"RUS"`',
    ),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, {"ARM": 1}, "keys (the index) are right, but not all"),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, {"RUS": 1}, "keys (the index) differ"),
    (
        kinds.Mapping(of="state"),
        {"ARM": 1, "KAZ": 2},
        {"ARM": "1", "KAZ": "2"},
        "Asked for as value: number. In yours: text",
    ),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, pd.Series([1, 2]), "row numbers"),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, pd.Series(dtype=int), "empty: nothing fits"),
    (kinds.Mapping(of="state"), {"ARM": 1}, {"ARM": 1, "KAZ": 0}, "x[x > 0]"),
    (kinds.Mapping(of="state"), {"ARM": 1 / 3, "KAZ": 2 / 3}, {"ARM": 0.33, "KAZ": 0.67}, "rounded"),
    (
        kinds.Mapping(of="state"),
        {"ARM": 1, "KAZ": 2},
        {"ARM": 3, "KAZ": 4},
        'Look again at `"ARM"`: your value is `3`',
    ),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, {"ARM": ["a"], "KAZ": ["b"]}, "In yours: list"),
    (kinds.Whole(), 9, pd.Series([True, False]), "is a condition"),
    (kinds.Whole(), 9, pd.Series([4, 5]), "several numbers"),
    (kinds.Number(), 0.5, (0, 5), "with a point"),
    (kinds.Number(), 0.5, "0,5", "with a point"),
    (kinds.Collection(of="state"), STATES, pd.Series([True, False]), "is a condition"),
    (kinds.Collection(of="state"), STATES, nx.Graph([("ARM", "KAZ")])["ARM"], "list(...)"),
    (kinds.Collection(of="state"), STATES, nx.DiGraph([("ARM", "KAZ")]).successors("ARM"), "list(...)"),
    (kinds.Collection(of="state"), STATES, ["ARMKAZ", "RUS", "TJK"], "two codes in one"),
    (kinds.Table(), FRAME, FRAME["year"] > 1992, "is a condition"),
    (kinds.Table(index=True), MATRIX, MATRIX.rename(index={"ARM": "UZB"}), 'column `"state"` differs'),
    (kinds.Table(index=True), MATRIX, MATRIX * 0, 'row `"ARM"`, column `"y1992"`: your value is `0`'),
    (kinds.Table(index=True), MATRIX, MATRIX.reset_index(drop=True), "holds only row numbers"),
    (kinds.Graph(isolated=False), GRAPH, nx.Graph([("ARM", "RUS")]), "1 node is missing"),
    (kinds.Graph(), GRAPH, WITH_TJK, "1 node of your graph does not belong there"),
    (kinds.Mapping(of="state"), {"ARM": 1, "KAZ": 2}, 3, "dictionary or a column"),
    (kinds.Table(), FRAME, FRAME.rename(columns={"year": "years"}), 'Did you mean `"year"`'),
    (kinds.Table(), FRAME, FRAME.drop(columns="year"), "1 column is missing"),
    (kinds.Table(), FRAME, FRAME.assign(more=1), "not asked for"),
    (kinds.Table(), FRAME, FRAME.set_index("state"), ".reset_index()"),
    (kinds.Table(), FRAME, FRAME.astype({"year": str}), "should hold: number. In yours: text"),
    (kinds.Table(), FRAME, FRAME.assign(year=[1992, None, 1994]), "empty cell"),
    (kinds.Table(), FRAME, FRAME.assign(year=[1992, 1993, 1999]), 'Only column `"year"` differs, in 1 row'),
    (kinds.Table(), FRAME, FRAME[:2], "1 row is missing"),
    (kinds.Table(), FRAME, pd.concat([FRAME, FRAME[:1]]), "twice"),
    (kinds.Table(), FRAME, FRAME[:0], "no rows"),
    (kinds.Table(), FRAME, FRAME["state"], "one column"),
    (kinds.Table(), FRAME, "x", "table (DataFrame)"),
    (kinds.Table(ordered_rows=True), FRAME, FRAME[::-1], "order"),
    (kinds.Table(ordered_columns=True), FRAME, FRAME[["year", "state", "share"]], "order"),
    (kinds.Graph(), GRAPH, ARROWS, "`nx.Graph`"),
    (kinds.Graph(), ARROWS, GRAPH, "`nx.DiGraph`"),
    (kinds.Graph(), ARROWS, turned(ARROWS), "2 arrows point the other way round"),
    (kinds.Graph(), GRAPH, nx.Graph(), "Your graph is empty"),
    (
        kinds.Graph(),
        GRAPH,
        nx.Graph([("ARM", "RUS"), ("KAZ", "RUS"), ("UZB", "RUS")]),
        "1 node of your graph does not belong there",
    ),
    (kinds.Graph(), GRAPH, nx.Graph([("ARM", "RUS")]), "1 node is missing"),
    (kinds.Graph(), GRAPH, nx.Graph([("ARM", "RUS"), ("KAZ", "RUS"), ("ARM", "KAZ")]), "`ARM – KAZ`"),
    (kinds.Graph(), GRAPH, nx.Graph([("ARM", "RUS"), ("KAZ", "RUS"), ("KAZ", "KAZ")]), "to itself"),
    (
        kinds.Graph(),
        GRAPH,
        nx.relabel_nodes(GRAPH, {"ARM": "Armenia", "RUS": "Russia", "KAZ": "Kazakhstan"}),
        "other names",
    ),
    (kinds.Graph(), GRAPH, nx.MultiGraph([("ARM", "RUS"), ("ARM", "RUS"), ("KAZ", "RUS")]), "more than once"),
    (kinds.Graph(weight="weight"), WEIGHTED, GRAPH, "no attribute"),
    (
        kinds.Graph(weight="weight"),
        WEIGHTED,
        nx.Graph([("ARM", "RUS", {"weight": 2}), ("KAZ", "RUS", {"weight": 4})]),
        "your weight is `4`",
    ),
    (kinds.Graph(attributes=("region",)), nx.Graph([("ARM", "RUS")]), None, "nothing"),
    (kinds.Graph(), GRAPH, FRAME, "from_pandas_edgelist"),
    (kinds.Graph(), GRAPH, [("ARM", "RUS")], "nx.Graph(...)"),
    (kinds.Collection(of="state"), STATES[:2], [*STATES, "UZB"], "and 3 other elements too"),
    (kinds.Collection(of="state"), STATES[:1], [*STATES, "ALL", None], "and 4 other elements too"),
    (kinds.Collection(of="state"), STATES[:3], [*STATES[:3], None], "empty (NaN)"),
    (
        kinds.Collection(of="state"),
        STATES[:1],
        pd.Series(["CST-1992"] * 3, index=["ARM", "KAZ", "ALL"]),
        "but among others",
    ),
    (kinds.Table(), FRAME.head(1), FRAME, "and 2 other rows too"),
    (kinds.Table(), FRAME.head(2), FRAME, "1 row of your table does not belong there"),
    (kinds.Table(), FRAME.head(1), FRAME.assign(share=[0.3, None, None]), "and 2 other rows too"),
]


@pytest.mark.parametrize(("kind", "expected", "given", "said"), DIFFERENT, ids=lambda v: type(v).__name__)
def test_every_difference_is_explained(kind, expected, given, said):
    wanted, mine = plain(expected), plain(given)
    assert not kind.matches(wanted, mine)
    lines = kind.explain(wanted, mine, EN)
    assert said in " ".join(lines)
    assert last_resort(EN) not in lines


def test_two_wrong_elements_at_most_are_named():
    kind = kinds.Collection(of="state")
    wanted = plain(["ARM", "KAZ", "RUS", "TJK", "KGZ", "BLR"])
    text = " ".join(kind.explain(wanted, plain(["ARM", "KAZ", "RUS", "TJK", "KGZ", "UZB", "GEO", "AZE"]), EN))
    assert sum(code in text for code in ("UZB", "GEO", "AZE")) == 2
    assert "BLR" not in text
    text = " ".join(kind.explain(wanted, plain(["ARM", "UZB", "GEO", "AZE"]), EN))
    assert not any(code in text for code in ("UZB", "GEO", "AZE", "ARM", "BLR"))


@pytest.mark.parametrize("ordered", [True, False])
def test_a_set_is_advised_only_where_order_does_not_count(ordered):
    kind = kinds.Collection(ordered=ordered, of="number")
    text = " ".join(kind.explain(plain([1, 2, 3]), plain([1, 2, 2, 3]), EN))
    assert "more than once" in text
    assert ("set(...)" in text) is not ordered


def test_rows_that_are_mostly_wrong_are_not_named():
    wrong = FRAME.assign(year=[1, 2, 3])
    text = " ".join(kinds.Table().explain(plain(FRAME), plain(wrong), EN))
    assert "Look at" not in text


def test_node_attributes_count_where_asked():
    wanted, mine = nx.Graph([("ARM", "RUS")]), nx.Graph([("ARM", "RUS")])
    nx.set_node_attributes(wanted, {"ARM": "south_caucasus", "RUS": "eastern_europe"}, "region")
    nx.set_node_attributes(mine, {"ARM": "south_caucasus", "RUS": "baltic"}, "region")
    kind = kinds.Graph(attributes=("region",))
    assert not kind.matches(plain(wanted), plain(mine))
    assert "not right for 1 node" in " ".join(kind.explain(plain(wanted), plain(mine), EN))
    assert kinds.Graph().matches(plain(wanted), plain(mine))


def test_all_rows_are_compared():
    big = pd.DataFrame({"a": range(300), "b": range(300)})
    wrong = big.copy()
    wrong.loc[250, "b"] = -1
    assert not kinds.Table().matches(plain(big), plain(wrong))


@pytest.mark.parametrize("dots", [..., "...", " … ", ["KAZ", ...]])
def test_dots_mean_unanswered(dots):
    assert kinds.Collection(of="state").unanswered(plain(dots))


def test_precision_must_be_known():
    with pytest.raises(ValueError, match="day, month or year"):
        kinds.Date("week")


def test_odd_values_have_a_reason():
    assert plain(print) == Odd("builtin_function_or_method", "method")
    assert plain(b"KAZ") == Odd("bytes", "bytes")
    assert plain(pd) == Odd("module", "module")


def test_other_weights_are_another_mistake():
    """Only the same weights are the same wrong answer, or every wrong graph would be told the first one's."""
    kind, pairs = kinds.Graph(weight="weight"), list(WEIGHTED.edges)

    def graph(*weights):
        made = nx.Graph()
        made.add_weighted_edges_from((a, b, weight) for (a, b), weight in zip(pairs, weights, strict=True))
        return plain(made)

    assert kind.matches_wrong(graph(7, 8), graph(7, 8.0))
    assert not kind.matches_wrong(graph(7, 8), graph(5, 6))
    assert kinds.Graph().matches_wrong(graph(7, 8), graph(5, 6))
    assert kinds.Graph().matches_wrong(plain(FRAME), plain(FRAME.copy()))


@pytest.mark.parametrize(
    ("value", "equal", "other"),
    [
        (FRAME, FRAME.copy(), FRAME.iloc[::-1]),
        (COUNTS, COUNTS.astype(float), COUNTS + 1),
        (GRAPH, nx.Graph([("RUS", "ARM"), ("RUS", "KAZ")]), ARROWS),
        (len, len, FRAME),
    ],
    ids=["table", "column", "graph", "command"],
)
def test_a_list_of_anything_has_the_same_key_each_time(value, equal, other):
    assert key(plain([value, value])) == key(plain([equal, equal]))
    assert key(plain([value, value])) != key(plain([value, other]))
