"""Answers of the student's own: what passes, and what each fault is told."""

import matplotlib
import networkx as nx
import pandas as pd
import pytest

from exercises.checking import running
from exercises.checking.base import last_resort
from exercises.checking.own import OwnFigure, OwnGraph, OwnRows
from exercises.checking.plain import plain
from exercises.checking.words import Words

matplotlib.use("Agg")
plt = pytest.importorskip("matplotlib.pyplot")

EN = Words("en")


def table(name):
    return pd.read_csv(running.DATA / f"{name}.csv")


def explained(kind, value):
    given = plain(value)
    assert not kind.matches(None, given)
    lines = kind.explain(None, given, EN)
    assert last_resort(EN) not in lines
    return " ".join(lines)


# Figures


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


DAYS = pd.to_datetime(["2019-11-28", "2020-12-02", "2021-09-16"])


def dots(ax):
    ax.plot(DAYS, ["a", "b", "c"], "o", label="A")


def chart(draw=dots, title="T", x="x", y="y", legend=True):
    _, ax = plt.subplots()
    draw(ax)
    ax.set(title=title, xlabel=x, ylabel=y)
    if legend:
        ax.legend()
    return ax


@pytest.mark.parametrize(
    "draw",
    [
        lambda ax: ax.plot(DAYS, [1, 2, 3], label="A"),
        lambda ax: ax.scatter([2019, 2020, 2021], [1, 2, 3], label="A"),
        lambda ax: ax.bar(["2019", "2020", "2021"], [1, 2, 3], label="A"),
        lambda ax: ax.barh(["a", "b", "c"], DAYS - DAYS[0] + pd.Timedelta(days=9), left=DAYS, label="A"),
        lambda ax: ax.step(DAYS, [1, 2, 3], where="post", label="A"),
        lambda ax: (ax.plot(DAYS, [1, 2, 3], color="gray"), ax.plot(DAYS, [1, 2, 3], "o", label="A")),
    ],
    ids=["line", "points with years", "bars with years", "Gantt", "steps", "a helper line without a name"],
)
def test_many_timelines_pass(draw):
    ax = chart(draw)
    assert OwnFigure().matches(None, plain(ax)), OwnFigure().faults(plain(ax))
    assert OwnFigure().matches(None, plain(ax.figure))


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: chart(title=""), "no title"),
        (lambda: chart(title="..."), "dots of the pattern"),
        (lambda: chart(x=""), "horizontal axis"),
        (lambda: chart(y=""), "vertical axis"),
        (lambda: chart(legend=False), "legend"),
        (lambda: chart(lambda ax: ax.plot(DAYS, [1, 2, 3], "o", label="...")), "dots of the pattern"),
        (lambda: chart(lambda ax: ax.plot(DAYS[:2], [1, 2], label="A")), "Points or bars in your figure: "),
        (lambda: chart(lambda ax: ax.plot([], [], label="A")), "Points or bars in your figure: "),
        (lambda: chart(lambda ax: ax.bar(["a", "b", "c"], [1, 2, 3], label="A")), "axis of time"),
        (
            lambda: chart(lambda ax: ax.plot(["2021", "2019", "2020"], [1, 2, 3], "o", label="A")),
            "axis of text",
        ),
        (
            lambda: chart(lambda ax: ax.plot(["2019-01", "2020-01", "2024-01"], [1, 2, 3], label="A")),
            "axis of text",
        ),
        (
            lambda: chart(lambda ax: ax.plot(pd.to_datetime([2019, 2020, 2021]), [1, 2, 3], label="A")),
            "on one day",
        ),
        (lambda: plt.subplots(1, 2)[0], "several charts"),
        (lambda: "a figure", "Your answer: text"),
        (lambda: None, "nothing"),
    ],
)
def test_faults_of_a_figure(made, said):
    assert said in explained(OwnFigure(), made())


def test_dots_are_another_mistake_than_nothing():
    assert OwnFigure().faults(plain(chart(title=""))) == [("title", 3)]
    assert not OwnFigure().matches_wrong(plain(chart(title="...")), plain(chart(title="")))


def test_a_network_is_no_timeline():
    _, ax = plt.subplots()
    nx.draw_networkx(nx.Graph([("KAZ", "KGZ")]), {"KAZ": (0, 0), "KGZ": (1, 1)}, ax=ax)
    assert "Points or bars in your figure: " in explained(OwnFigure(), ax)


def test_a_figure_without_time_where_none_is_asked():
    ax = chart(lambda ax: ax.bar(["a", "b", "c"], [1, 2, 3], label="A"))
    assert OwnFigure(time=False).matches(None, plain(ax))
    assert not OwnFigure(time=False, points=4).matches(None, plain(ax))
    assert not OwnFigure(time=False, named=2).matches(None, plain(ax))


# Graphs


def test_many_graphs_pass():
    ties, acts, attendance = table("ties"), table("treaty_actions"), table("attendance")
    signed = acts[(acts["action"] == "signature") & (acts["instrument"] == "Charter-2002")]
    exercise = nx.complete_graph(["KAZ", "KGZ", "RUS", "TJK"])  # Rubezh-2004: all in one list
    for graph in (
        nx.from_pandas_edgelist(ties, "a", "b"),
        nx.from_pandas_edgelist(ties, "a", "b", create_using=nx.DiGraph),
        nx.from_pandas_edgelist(ties, "a", "b", edge_attr="kind", create_using=nx.MultiGraph),
        nx.from_pandas_edgelist(signed, "state", "instrument"),
        nx.from_pandas_edgelist(attendance, "state", "session_id"),
        exercise,
    ):
        assert OwnGraph().matches(None, plain(graph)), OwnGraph().faults(plain(graph))


def test_dates_are_nodes_too():
    attendance = table("attendance")
    attendance["session_id"] = pd.to_datetime(attendance["session_id"])
    graph = nx.from_pandas_edgelist(attendance, "state", "session_id")
    assert OwnGraph().matches(None, plain(graph))


@pytest.mark.parametrize(
    ("graph", "said"),
    [
        (nx.Graph(), "empty"),
        (nx.Graph([("KAZ", "KGZ")]), "States in your graph: 2"),
        (nx.Graph([("Kazakhstan", "Kyrgyzstan"), ("Kazakhstan", "Russia")]), "written as codes"),
        (nx.Graph([("KAZ", "KGZ"), ("NOR", "KGZ")]), "`KGZ – NOR`"),
        (nx.Graph([("KAZ", "KGZ"), ("KAZ", "my idea"), ("KAZ", "RUS")]), "1 edge stands in no row"),
        (nx.Graph([("KAZ", "KAZ"), ("KAZ", "KGZ"), ("KAZ", "RUS")]), "`KAZ – KAZ`"),
        (nx.Graph([("KAZ", float("nan")), ("KAZ", "KGZ"), ("KAZ", "RUS")]), "`KAZ – empty cell`"),
        (nx.empty_graph(["KAZ", "KGZ", "RUS"]), "Edges in your graph: 0"),
        ([("KAZ", "KGZ")], "Your answer is a list. Make a graph"),
    ],
)
def test_faults_of_a_graph(graph, said):
    assert said in explained(OwnGraph(), graph)


# Rows


def test_many_citations_pass():
    attendance, acts = table("attendance"), table("treaty_actions")
    dated = acts.copy()
    dated["date"] = pd.to_datetime(dated["date"])
    dated["my_label"] = "a word of mine"
    for value in (
        attendance.head(3),
        [attendance.iloc[[0]], acts.iloc[[4]], table("timeline").iloc[[1]]],
        [attendance.iloc[0], acts.iloc[4], dated.iloc[6]],
        (dated.iloc[[0]], dated.iloc[[1]], dated.iloc[[2]]),
        attendance[["session_id", "state", "source"]].tail(3),
        table("joint_exercises").head(3),
        table("unga_resolutions").head(3),
        table("states").head(3),
        attendance.head(3).to_dict("records"),
        pd.concat([attendance.iloc[[0]], acts.iloc[[4]], table("timeline").iloc[[1]]]),
        {"first": attendance.iloc[0], "second": acts.iloc[4], "third": acts.iloc[[6]].iloc[0]},
    ):
        assert OwnRows().matches(None, plain(value)), OwnRows().faults(plain(value))


def changed(row, **cells):
    row = row.copy()
    for name, value in cells.items():
        row[name] = value
    return row


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda t: t.head(2), "Rows in your answer: 2. Asked for: 3."),
        (lambda t: t, "Asked for: 3."),
        (lambda t: [t.head(1), t.iloc[3:5], t.tail(1)], "this place in your list (counted from 1): 2."),
        (lambda t: [t.head(1), t[t["state"] == "XXX"], t.tail(1)], "place in your list (counted from 1): 2."),
        (lambda t: [t.iloc[[0]], t.iloc[[0]], t.iloc[[1]]], "twice: 2."),
        (lambda t: t.head(3).drop(columns="source"), "Without the column `source`"),
        (lambda t: t.head(3)[["state", "source"]], "do not stand in our tables as you give them: 1, 2, 3."),
        (lambda t: changed(t.head(3), level="absent"), "do not stand in our tables"),
        (lambda t: changed(t.head(3), source="my-page"), "`my-page, my-page, my-page`"),
        (lambda t: table("secretaries_general").iloc[[0, 2, 3]], "no page that could be cited: 1."),
        (lambda t: ["a", "b", "c"], "Your answer: text"),
        (lambda t: t["source"].head(3), "Your answer: column"),
        (lambda t: [], "Your answer: list"),
        (lambda t: "a fact", "Your answer: text"),
    ],
)
def test_faults_of_citations(made, said):
    assert said in explained(OwnRows(), made(table("attendance")))


def test_the_same_mistake_is_recognised():
    first, other = table("attendance").head(2), table("ties").head(1)
    assert OwnRows().matches_wrong(plain(first), plain(other))
    assert not OwnRows().matches_wrong(plain(first), plain("a fact"))
    columns = [other["source"]] * 3
    assert not OwnRows().matches_wrong(plain(["a", "b", "c"]), plain(columns))
    assert OwnRows().matches_wrong(plain(["a", "b", "c"]), plain(["d", "e", "f"]))
