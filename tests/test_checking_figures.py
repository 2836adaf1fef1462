"""Figures are compared by what they say."""

import matplotlib
import networkx as nx
import pandas as pd
import pytest

from exercises.checking import kinds
from exercises.checking.base import last_resort
from exercises.checking.plain import plain
from exercises.checking.words import Words

matplotlib.use("Agg")
plt = pytest.importorskip("matplotlib.pyplot")

EN = Words("en")
KIND = kinds.Figure("title", "xlabel", "ylabel", "values")
DATA = {"A": 1, "B": 2, "C": 3, "D": 4}


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def chart(draw=lambda ax: ax.bar(list(DATA), list(DATA.values())), title="T", xlabel="x", ylabel="y"):
    _, ax = plt.subplots()
    draw(ax)
    ax.set(title=title, xlabel=xlabel, ylabel=ylabel)
    return ax


@pytest.mark.parametrize(
    "draw",
    [
        lambda ax: ax.plot(list(DATA), list(DATA.values())),
        lambda ax: ax.scatter(list(DATA), list(DATA.values())),
        lambda ax: ax.barh(list(DATA), list(DATA.values())),
        lambda ax: ax.bar(["D", "C", "B", "A"], [4, 3, 2, 1], color="red"),
        lambda ax: pd.Series(DATA).plot.bar(ax=ax),
    ],
    ids=["line", "points", "lying bars", "another order", "pandas"],
)
def test_the_same_values_drawn_in_another_way(draw):
    assert KIND.matches(plain(chart()), plain(chart(draw, title="Another")))


def test_a_whole_figure_is_read():
    assert KIND.matches(plain(chart()), plain(chart().figure))


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: chart(title=""), "no title"),
        (lambda: chart(xlabel=""), "horizontal axis"),
        (lambda: chart(ylabel=""), "vertical axis"),
        (lambda: chart(lambda ax: None), "Nothing is drawn"),
        (
            lambda: chart(lambda ax: ax.bar(["A", "B", "C", "D"], [1, 2, 3, 9])),
            "1 value in your figure does not belong",
        ),
        (lambda: chart(lambda ax: ax.bar(["A", "B", "C"], [1, 2, 3])), "1 value is missing"),
        (lambda: chart(lambda ax: ax.bar(["A", "B", "C", "D"], [9, 8, 7, 6])), "Most values"),
        (lambda: plt.subplots(1, 2)[0], "several charts"),
        (lambda: 3, "Your answer: number"),
        (lambda: None, "nothing"),
    ],
)
def test_differences(made, said):
    wanted, mine = plain(chart()), plain(made())
    assert not KIND.matches(wanted, mine)
    lines = KIND.explain(wanted, mine, EN)
    assert said in " ".join(lines)
    assert last_resort(EN) not in lines


def test_order_and_legend():
    def two(ax, legend=True):
        ax.plot([1, 2], [3, 4], label="a")
        ax.plot([1, 2], [5, 6], label="b")
        if legend:
            ax.legend()

    kind = kinds.Figure("values", "legend")
    assert kind.matches(plain(chart(two)), plain(chart(two)))
    lines = kind.explain(plain(chart(two)), plain(chart(lambda ax: two(ax, False))), EN)
    assert "legend" in " ".join(lines)
    ordered = kinds.Figure("values", "order")
    turned = chart(lambda ax: ax.bar(["D", "C", "B", "A"], [4, 3, 2, 1]))
    assert not ordered.matches(plain(chart()), plain(turned))
    assert "another order" in " ".join(ordered.explain(plain(chart()), plain(turned), EN))


def drawn(edges, graph=nx.Graph):
    _, ax = plt.subplots()
    made = graph(edges)
    nx.draw_networkx(made, pos=nx.circular_layout(made), ax=ax)
    return ax


EDGES = [("ARM", "RUS"), ("KAZ", "RUS"), ("KAZ", "KGZ")]


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda: drawn(EDGES[:2]), "too few nodes"),
        (lambda: drawn([*EDGES, ("ARM", "KAZ")]), "too many edges"),
        (lambda: drawn([("ARM", "RUS"), ("KAZ", "RUS"), ("KAZ", "UZB")]), "their names"),
        (lambda: drawn([("ARM", "RUS"), ("ARM", "KAZ"), ("KAZ", "KGZ")]), "join other nodes"),
        (chart, "No graph is drawn"),
    ],
)
def test_graphs_drawn(made, said):
    kind = kinds.Figure("nodes", "edges")
    assert kind.matches(plain(drawn(EDGES)), plain(drawn(EDGES[::-1])))
    assert not kind.matches(plain(drawn(EDGES)), plain(made()))
    assert said in " ".join(kind.explain(plain(drawn(EDGES)), plain(made()), EN))


def test_parts_must_be_known():
    with pytest.raises(ValueError, match="colour"):
        kinds.Figure("colour")
