"""Figures in words: every kind of chart, three languages, and no wrong picture with a right description."""

import dataclasses
import re
from datetime import date

import matplotlib

matplotlib.use("Agg")

import matplotlib.pyplot as plt
import networkx as nx
import numpy as np
import pandas as pd
import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from IPython.lib.pretty import pretty

from notebooks import description
from notebooks.common.figure import Bar, Drawing, Mark, read_figure
from notebooks.common.language import LANGUAGES
from notebooks.description import Description, describe

DAYS = [date(1992, 5, 15), date(1994, 4, 20), date(1999, 4, 2)]
STATES = ["Өзбекстан", "Қазақстан", "Армения"]


@pytest.fixture(autouse=True)
def closed_figures():
    yield
    plt.close("all")


# One chart of each kind, with texts in Cyrillic only. Each takes an axes.


def timeline_on_rows(ax, days=DAYS):
    ax.plot(days, ["қол қойылды", "күшіне енді", "ұзартылды"], color="lightgray")
    ax.plot(days[:2], ["қол қойылды", "күшіне енді"], "o", label="Шарт")
    ax.plot(days[2:], ["ұзартылды"], "s", label="Хаттама")
    ax.set_xlabel("Жыл")
    ax.legend()


def timeline_with_labels(ax, days=DAYS):
    levels = [1, -1, 2]
    ax.axhline(0)
    ax.vlines(days, 0, levels)
    ax.plot(days, np.zeros(3), "-o")
    for day, level, text in zip(days, levels, ["қол қойылды", "күшіне\nенді", "ұзартылды"], strict=True):
        ax.annotate(text, (day, level), xytext=(3, 3), textcoords="offset points")
    ax.yaxis.set_visible(False)


def graph(ax, edges=((0, 1), (0, 2)), kind=nx.Graph, **how):
    drawn = kind([(STATES[a], STATES[b]) for a, b in edges])
    drawn.add_nodes_from([*STATES, "Иран"])
    nx.draw_networkx(drawn, nx.circular_layout([*STATES, "Иран"]), ax=ax, **how)


def directed_graph(ax):
    graph(ax, kind=nx.DiGraph)


def bars(ax, values=(3, 1, 2)):
    ax.bar(STATES, values)
    ax.bar_label(ax.containers[0])
    ax.set_title("Саны")


def stacked_bars(ax):
    ax.barh(STATES, [1, 2, 3], label="бірінші")
    ax.barh(STATES, [0.1, 0.1, 0.1], left=[1, 2, 3], label="екінші")


def gantt(ax, end="2012-12-19"):
    starts = pd.to_datetime(["1994-04-20", "2008-03-28", "1994-04-20"])
    ends = pd.to_datetime(["1999-04-20", end, "2026-02-28"])
    ax.barh(["Өзбекстан", "Өзбекстан", "Армения"], ends - starts, left=starts)


def broken_bars(ax):
    ax.broken_barh([(1994, 5), (2006, 6)], (-0.4, 0.8), label="мүше")
    ax.broken_barh([(1994, 32)], (0.6, 0.8), label="мүше")
    ax.set_yticks([0, 1], ["Өзбекстан", "Армения"])


def heat_map(ax, middle=1):
    image = ax.imshow([[0, 1, 2], [np.nan, middle, 3]])
    ax.set_xticks(range(3), ["бір", "екі", "үш"])
    ax.set_yticks(range(2), STATES[:2])
    ax.figure.colorbar(image, ax=ax, label="дауыс")


def large_heat_map(ax):
    ax.pcolormesh(np.arange(30).reshape(5, 6))


def line(ax, last=6.5):
    ax.plot([1992, 1993, 1994, 1999], [6, 9, np.nan, last], label="мүшелер")
    ax.set_xlabel("Жыл")


def long_line(ax):
    ax.plot(range(30), np.arange(30) ** 2)


def steps(ax):
    ax.step([1992, 1993, 1999], [6, 9, 6], where="post")
    ax.axvspan(1994, 1995, label="күшіне енді")


def scatter(ax):
    ax.scatter([71.4, 37.6, 44.5], [51.1, 55.7, 40.2])
    for place, text in zip(
        [(71.4, 51.1), (37.6, 55.7), (44.5, 40.2)], ["Астана", "Мәскеу", "Ереван"], strict=True
    ):
        ax.annotate(text, place, xytext=(4, 4), textcoords="offset points")
    ax.text(0.1, 0.1, "ескерту", transform=ax.transAxes)


def stem(ax):
    ax.stem([1, 2, 3], [3, 1, 2])


def stairs(ax):
    ax.stairs([1, 2, 3])


def strange(ax):
    ax.pie([1, 2])
    ax.fill_between([0, 1], [0, 1])


def nothing(ax):
    ax.set_axis_off()


KINDS = {
    timeline_on_rows: "Timeline",
    timeline_with_labels: "Timeline",
    graph: "Network",
    directed_graph: "Network",
    bars: "Bar chart",
    stacked_bars: "Stacked bar chart",
    gantt: "Gantt chart",
    broken_bars: "Gantt chart",
    heat_map: "Heat map",
    large_heat_map: "Heat map",
    line: "Line chart",
    long_line: "Line chart",
    steps: "Step chart",
    scatter: "Scatter plot",
    stem: "Stem plot",
    stairs: "Step chart",
    strange: "Chart",
    nothing: "Empty chart",
}


def drawn(draw, *args, **how):
    _figure, ax = plt.subplots()
    draw(ax, *args, **how)
    return ax


def said(draw, language="en", *args, **how):
    return describe(drawn(draw, *args, **how), language)


@pytest.mark.parametrize("draw", KINDS, ids=lambda draw: draw.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
class TestEveryKind:
    def test_begins_with_the_kind_of_chart(self, draw, language):
        words = description.translations(description.LOCALE, "notebooks", language)
        assert re.match(re.escape(words.gettext(KINDS[draw])) + "[.:]", said(draw, language))

    def test_speaks_one_language(self, draw, language):
        told = said(draw, language)
        assert "{" not in told and "None" not in told and "nan" not in told
        if language != "en":
            assert re.findall("[A-Za-z]{2,}", told) == []

    def test_is_the_same_twice_and_after_saving(self, draw, language, tmp_path):
        ax = drawn(draw)
        first = describe(ax, language)
        ax.figure.savefig(tmp_path / "chart.png")
        plt.close(ax.figure)
        assert first == describe(ax, language) == said(draw, language)

    def test_holds_built_in_values_only(self, draw, language):
        plain = (str, int, float, bool, date, type(None), tuple, dict, list)

        def check(value):
            assert type(value) in plain, value
            for part in (
                value.values() if isinstance(value, dict) else value if type(value) in (tuple, list) else ()
            ):
                check(part)

        check(dataclasses.asdict(read_figure(drawn(draw))))


# What is said


def test_a_timeline_lists_every_event_once_in_order_of_time():
    told = said(timeline_on_rows, "kk").splitlines()
    assert told == [
        "Уақыт сызығы. Көлденең ось: Жыл; алғашқы белгі: 1993, соңғы белгі: 1999. 3 оқиға, уақыт ретімен:",
        "1992 жылғы 15 мамыр: қол қойылды (Шарт)",
        "1994 жылғы 20 сәуір: күшіне енді (Шарт)",
        "1999 жылғы 2 сәуір: ұзартылды (Хаттама)",
    ]


def test_a_label_beside_a_point_is_told_with_the_date_of_the_point():
    for place in ("above", "beside"):
        _figure, ax = plt.subplots(figsize=(9, 4))
        ax.scatter(DAYS, range(3))
        ax.set_yticks([])
        for row, (day, text) in enumerate(zip(DAYS, ["one", "two", "three"], strict=True)):
            ax.text(day if place == "above" else pd.Timestamp(day) + pd.Timedelta(days=60), row + 0.05, text)
        assert describe(ax, "en").splitlines()[1:] == [
            "15 May 1992: one",
            "20 April 1994: two",
            "2 April 1999: three",
        ]


def test_a_long_timeline_is_told_whole():
    _figure, ax = plt.subplots()
    ax.plot(pd.date_range("2000-01-01", periods=40), [f"event {n:02}" for n in range(40)], "o")
    told = describe(ax, "en")
    assert all(f"event {n:02}" in told for n in range(40))


def test_no_date_is_told_finer_than_its_precision_in_the_table():
    table = pd.DataFrame({"date": DAYS, "date_precision": ["day", "month", "year"]})
    table["date"] = pd.to_datetime(table["date"])
    lines = describe(drawn(timeline_on_rows), "ru", table).splitlines()[1:]
    assert [line.split(":")[0] for line in lines] == ["15 мая 1992 года", "апрель 1994 года", "1999"]
    table = pd.DataFrame({"start": ["1994-04-20"] * 2, "start_precision": ["year", "day"]})
    assert "from 1994 to 20 April 1999" in describe(drawn(gantt), "en", table)


def test_a_graph_tells_nodes_edges_isolated_components_and_the_best_connected():
    assert said(graph, "kk") == (
        "Желі. 4 төбе және 2 қыр. Қырлардың бағыты жоқ. Бір-бірімен байланыспаған бөліктер: 2. "
        "Оқшау төбелер (қыры жоқ): Иран. Байланысы ең көп: Өзбекстан (2). "
        "Қырлар (әрқайсысы бір рет):\n"
        "Өзбекстан: Армения және Қазақстан"
    )


@pytest.mark.parametrize("how", [{}, {"arrows": True}, {"arrows": True, "connectionstyle": "arc3,rad=0.2"}])
def test_an_undirected_graph_is_the_same_however_its_edges_are_drawn(how):
    assert said(graph, "en", **how) == said(graph, "en")


@pytest.mark.parametrize("how", [{}, {"connectionstyle": "arc3,rad=0.2"}, {"arrowstyle": "fancy"}])
def test_a_directed_graph_tells_who_points_at_whom(how):
    told = said(graph, "en", kind=nx.DiGraph, **how)
    assert "The edges have a direction." in told
    assert "Most edges going out: Өзбекстан (2)." in told
    assert "Most edges coming in: Армения and Қазақстан (1)." in told
    assert said(graph, "en", ((1, 0), (0, 2)), kind=nx.DiGraph, **how) != told


def test_an_arrowhead_at_the_start_or_at_both_ends_is_read():
    told = [
        said(graph, "en", ((0, 1),), kind=nx.DiGraph, arrowstyle=style) for style in ("-|>", "<|-", "<|-|>")
    ]
    assert [text.splitlines()[1:] for text in told] == [
        ["Өзбекстан: Қазақстан"],
        ["Қазақстан: Өзбекстан"],
        ["Қазақстан: Өзбекстан", "Өзбекстан: Қазақстан"],
    ]


def test_a_graph_reads_self_loops_labels_widths_and_missing_names():
    network = nx.Graph([("A", "B"), ("B", "C"), ("C", "C")])
    place = nx.circular_layout(network)
    _figure, ax = plt.subplots()
    nx.draw_networkx_nodes(network, place, ax=ax)
    nx.draw_networkx_labels(network, place, {"A": "A", "B": "B"}, ax=ax)
    nx.draw_networkx_edges(network, place, ax=ax, width=[1, 3, 1], style=["solid", "dashed", "solid"])
    nx.draw_networkx_edge_labels(network, place, {("A", "B"): "ally"}, ax=ax)
    told = describe(ax, "en")
    assert "3 nodes and 3 edges" in told and "Nodes without a label: 1." in told
    assert "Edges differ in width; widest: B – node 3." in told
    assert told.splitlines()[1:] == [
        "B: A (ally, width 1) and node 3 (dashed, width 3)",
        "node 3: node 3 (width 1)",
    ]
    found = read_figure(ax).graph
    assert [(edge.start, edge.end) for edge in found.edges] == [(0, 1), (1, 2), (2, 2)]


@pytest.mark.parametrize("width", [0.5, 1, 3])
@pytest.mark.parametrize("graph", [nx.Graph, nx.DiGraph])
def test_dotted_edges_are_not_dashed(graph, width):
    network = graph([("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")])
    place = nx.circular_layout(network)
    _figure, ax = plt.subplots()
    nx.draw_networkx_nodes(network, place, ax=ax)
    styles = ["solid", "dotted", "dashed", "-.", (0, (1, 2))]
    for edge, style in zip(network.edges, styles, strict=True):
        nx.draw_networkx_edges(network, place, [edge], ax=ax, style=style, width=width)
    found = [edge.style for edge in read_figure(ax).graph.edges]
    assert found == ["solid", "dotted", "dashed", "dashed", "dotted"]
    told = {language: describe(ax, language) for language in ("en", "kk", "ru")}
    for language, word in (("en", "dotted"), ("kk", "нүктелі сызық"), ("ru", "точечная линия")):
        assert told[language].count(word) == 2


def test_a_style_that_all_edges_share_is_not_told():
    network = nx.Graph([("A", "B"), ("B", "C")])
    _figure, ax = plt.subplots()
    nx.draw_networkx(network, nx.circular_layout(network), ax=ax, style="dotted")
    assert "dotted" not in describe(ax, "en")


def test_kinds_of_nodes_and_edges_are_told_by_their_labels():
    network = nx.complete_bipartite_graph(2, 2)
    place = nx.bipartite_layout(network, [0, 1])
    _figure, ax = plt.subplots()
    nx.draw_networkx_nodes(network, place, nodelist=[0, 1], ax=ax, label="states")
    nx.draw_networkx_nodes(network, place, nodelist=[2, 3], ax=ax, label="treaties")
    nx.draw_networkx_labels(network, place, ax=ax)
    nx.draw_networkx_edges(network, place, ax=ax, label="signed")
    told = describe(ax, "en")
    assert "“states”: 0 and 1. “treaties”: 2 and 3." in told and "2 (signed)" in told


def test_a_graph_at_real_coordinates_with_shown_axes_is_a_graph():
    network = nx.Graph([("A", "B"), ("B", "C")])
    _figure, ax = plt.subplots()
    places = {"A": (71, 51), "B": (37, 55), "C": (44, 40)}
    nx.draw_networkx(network, places, ax=ax, hide_ticks=False)
    assert "3 nodes and 2 edges" in describe(ax, "en")


def test_a_graph_without_edges_is_a_graph_of_isolated_nodes():
    assert "4 nodes and 0 edges" in said(graph, "en", ())
    assert "Isolated nodes (without edges): Армения, Иран, Қазақстан and Өзбекстан." in said(graph, "en", ())


def test_ties_are_all_named_up_to_five():
    network = nx.complete_bipartite_graph(2, 7)
    _figure, ax = plt.subplots()
    nx.draw_networkx(network, nx.bipartite_layout(network, [0, 1]), ax=ax)
    assert "Most connected: 0 and 1 (7)." in describe(ax, "en")
    _figure, ax = plt.subplots()
    network = nx.cycle_graph(5)
    network.add_node(9)
    nx.draw_networkx(network, nx.circular_layout(network), ax=ax)
    assert "Most connected: 0, 1, 2, 3 and 4 (2)." in describe(ax, "en")
    _figure, ax = plt.subplots()
    network = nx.cycle_graph(6)
    network.add_node(9)
    nx.draw_networkx(network, nx.circular_layout(network), ax=ax)
    assert "Most connected" not in describe(ax, "en")  # six with as much: none stands out


def test_nobody_is_best_connected_where_all_are_equal():
    _figure, ax = plt.subplots()
    nx.draw_networkx(nx.cycle_graph(4), nx.circular_layout(range(4)), ax=ax)
    told = describe(ax, "en")
    assert "Every node has the same number of edges: 2." in told and "Most connected" not in told


def test_a_large_graph_is_told_by_the_number_of_edges_of_its_nodes():
    network = nx.complete_graph(15)
    _figure, ax = plt.subplots()
    nx.draw_networkx(network, nx.circular_layout(network), ax=ax)
    assert "Edges of each node: 0: 14; 1: 14;" in describe(ax, "en")


def test_points_at_the_ends_of_level_bars_are_no_graph():
    _figure, ax = plt.subplots()
    ax.hlines([0, 1], [1994, 1993], [1999, 2012])
    ax.scatter([1994, 1993, 1999, 2012], [0, 1, 0, 1])
    assert read_figure(ax).graph is None
    assert "from 1994 to 1999" in describe(ax, "en")


def test_bars_tell_every_amount_the_largest_and_the_smallest():
    assert said(bars, "ru") == (
        "Столбчатая диаграмма: «Саны». Вертикальная ось; первая отметка: 0, последняя: 3. 3 столбца. "
        "Өзбекстан: 3; Қазақстан: 1; Армения: 2. "
        "Наибольшее значение: 3 (Өзбекстан). Наименьшее значение: 1 (Қазақстан)."
    )


def test_stacked_bars_tell_what_each_part_adds():
    assert "“екінші”: 3 bars. Өзбекстан: 0.1; Қазақстан: 0.1; Армения: 0.1." in said(stacked_bars)
    assert said(stacked_bars).endswith("All values are equal: 0.1.")


def test_intervals_tell_who_from_when_to_when():
    assert said(gantt).splitlines()[1:] == [
        "Өзбекстан: from 20 April 1994 to 20 April 1999; from 28 March 2008 to 19 December 2012",
        "Армения: from 20 April 1994 to 28 February 2026",
    ]
    assert said(broken_bars).splitlines()[1:] == [
        "Өзбекстан: from 1994 to 1999 (мүше); from 2006 to 2012 (мүше)",
        "Армения: from 1994 to 2026 (мүше)",
    ]


def test_a_mirrored_heat_map_tells_each_pair_once():
    _figure, ax = plt.subplots()
    ax.imshow([[np.nan, 7, 1, 2], [7, np.nan, 3, 4], [1, 3, np.nan, 5], [2, 4, 5, np.nan]])
    ax.set_xticks(range(4), "ABCD")
    ax.set_yticks(range(4), "ABCD")
    told = describe(ax, "en")
    assert "Largest: 7 (B – A). Smallest: 1 (C – A)." in told and "Blank: 4." in told


def test_a_bar_that_reaches_a_named_line_does_not_end_there():
    _figure, ax = plt.subplots()
    end = date(2026, 2, 28)
    ax.barh(
        ["A", "B"],
        [end - date(2003, 9, 18), date(2012, 12, 19) - date(2006, 8, 16)],
        left=[date(2003, 9, 18), date(2006, 8, 16)],
    )
    ax.axvline(end, label="Our sources end")
    told = describe(ax, "en")
    assert "A: from 18 September 2003 to the line “Our sources end”" in told
    assert "B: from 16 August 2006 to 19 December 2012" in told


def test_a_legend_of_line_styles_says_the_styles():
    _figure, ax = plt.subplots()
    nx.draw_networkx(nx.path_graph(3), {0: (0, 0), 1: (1, 0), 2: (2, 1)}, ax=ax)
    for style, name in ("-", "High"), ("--", "Medium"), (":", "Low"):
        ax.plot([], [], linestyle=style, label=name)
    ax.legend()
    assert "Legend: High (solid), Medium (dashed) and Low (dotted)." in describe(ax, "en")


def test_a_heat_map_tells_rows_columns_values_and_blanks():
    told = said(heat_map)
    assert "Rows (2): Өзбекстан and Қазақстан. Columns (3): бір, екі and үш. Colours: дауыс." in told
    assert "1: 2 cells." in told and "Blank: 1." in told
    assert told.splitlines()[1:] == ["Өзбекстан: 0, 1, 2", "Қазақстан: blank, 1, 3"]
    large = said(large_heat_map)
    assert "Largest: 29 (4 – 5). Smallest: 0 (0 – 0)." in large and "1: 51;" in large


@pytest.mark.parametrize(
    "draw",
    [
        lambda ax, cells: ax.imshow(cells, aspect="auto"),
        lambda ax, cells: ax.pcolormesh(cells),
        lambda ax, cells: ax.pcolormesh(np.arange(-0.5, 12), np.arange(-0.5, 2), cells),
    ],
    ids=["imshow", "ticks at borders", "ticks in the middle"],
)
def test_a_heat_map_names_only_the_columns_that_have_a_tick(draw):
    _figure, ax = plt.subplots()
    draw(ax, np.arange(24).reshape(2, 12))
    ax.set_xticks([0, 5, 10], ["1992", "1997", "2002"])
    names = ("1992", *[""] * 4, "1997", *[""] * 4, "2002", "")
    assert read_figure(ax).heat_maps[0].columns == names
    told = describe(ax, "en")
    assert "Columns (12): 1992, 1997 and 2002." in told
    assert "Largest: 23 (1 – column 12). Smallest: 0 (0 – 1992)." in told
    ax.set_yticks([1], ["Ереван"])
    assert "Ең кішісі: 0 (1-жол – 1992)." in describe(ax, "kk")


def test_names_on_ticks_beside_the_cells_name_nothing():
    _figure, ax = plt.subplots()
    ax.imshow([[1, 2]])
    ax.set_xlim(-0.5, 9.5)
    ax.set_xticks([5], ["far"])
    assert read_figure(ax).heat_maps[0].columns == ("0", "1")


def test_points_of_a_calendar_have_no_largest():
    _figure, ax = plt.subplots()
    ax.plot([3, 20, 14], [6, 6, 8], "s", label="сессия")
    ax.plot([26, 4, 9], [9, 10, 8], "^", label="оқу-жаттығу")
    ax.set_yticks([6, 8, 9, 10], ["маусым", "тамыз", "қыркүйек", "қазан"])
    told = describe(ax, "en")
    assert "маусым: 3; маусым: 20; тамыз: 14." in told
    assert "Largest" not in told and "Smallest" not in told


def test_one_point_for_each_name_has_a_largest():
    _figure, ax = plt.subplots()
    ax.plot([3, 20, 14], range(3), "s")
    ax.set_yticks(range(3), ["маусым", "тамыз", "қыркүйек"])
    assert "Largest: 20 (тамыз). Smallest: 3 (маусым)." in describe(ax, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_stands_between_the_colon_and_the_lines(language):
    _figure, ax = plt.subplots()
    graph = nx.DiGraph([("A", "B"), ("B", "C")])
    nx.draw_networkx(graph, nx.circular_layout(graph), ax=ax)
    ax.legend(handles=[ax.plot([], [], "o", label="легенда")[0]])
    told = describe(ax, language)
    first, *lines = told.splitlines()
    assert "легенда" in first and first.endswith(":")
    assert lines == ["A: B", "B: C"]


def test_coded_colours_are_told_by_the_words_of_the_colour_bar():
    _figure, ax = plt.subplots()
    bar = ax.figure.colorbar(ax.imshow([[0, 1], [1, 1]]))
    bar.set_ticks([0, 1], labels=["absent", "present"])
    told = describe(ax, "en")
    assert "Absent: 1 cell. Present: 3 cells." in told
    assert told.splitlines()[1] == "0: absent, present"


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_quotation_marks_inside_others_take_their_second_form(language):
    _, ax = plt.subplots()
    bars(ax)
    ax.set_title("Голоса «за»: доля «за» и «против»")
    assert "«Голоса „за“: доля „за“ и „против“»." in describe(ax, language)


def test_a_short_line_tells_every_point_a_long_one_the_first_last_and_mean():
    assert "1992: 6; 1993: 9; 1994: blank; 1999: 6.5. Largest: 9 (1993). Smallest: 6 (1992)." in said(line)
    told = said(long_line)
    assert "30 points. First: 0 (0). Last: 841 (29). Mean: 285.2." in told
    assert len(told) < 300


def test_marks_across_the_chart_are_told():
    assert "Lines and bands across the whole chart: күшіне енді (from 1994 to 1995)." in said(steps)
    ax = drawn(line)
    ax.axvline(1994, label="x")
    ax.axhline(7)
    assert read_figure(ax).marks == (Mark("x", "x", 1994), Mark("y", "", 7))


def test_points_with_names_and_other_texts_are_told():
    told = said(scatter)
    assert "Астана, x = 71.4, y = 51.1" in told
    assert "Written in the chart: “ескерту”." in told


def test_a_note_far_from_every_point_is_not_a_name():
    _figure, ax = plt.subplots()
    ax.plot([0, 1, 2], [0, 0, 0.1])
    ax.set_ylim(0, 10)
    ax.text(0.5, 9, "note")
    assert "Written in the chart: “note”." in describe(ax, "en")


def test_dates_of_pandas_plots_are_read():
    _figure, (first, second) = plt.subplots(1, 2)
    pd.Series([1, 2], index=pd.to_datetime(["2001-01-01", "2001-01-05"])).plot(ax=first)
    pd.Series([1, 2], index=pd.period_range("2001-01", periods=2, freq="M")).plot(ax=second)
    assert read_figure(first).series[0].x == (date(2001, 1, 1), date(2001, 1, 5))
    assert read_figure(second).series[0].x == (date(2001, 1, 1), date(2001, 2, 1))


def test_a_vertical_time_axis_is_read():
    _figure, ax = plt.subplots()
    ax.scatter(["a", "b", "c"], DAYS)
    assert describe(ax, "en").splitlines()[1:] == ["15 May 1992: a", "20 April 1994: b", "2 April 1999: c"]
    _figure, ax = plt.subplots()
    ax.vlines([0], [DAYS[0]], [DAYS[1]], label="in force")
    assert read_figure(ax).bars[0].bars == (Bar(0, DAYS[0], DAYS[1]),)


def test_hidden_artists_are_not_told():
    ax = drawn(bars)
    whole = describe(ax, "en")
    ax.lines or ax.plot([0, 1], [1, 2], visible=False)
    assert describe(ax, "en") == whole
    ax.patches[0].set_visible(False)
    assert "Өзбекстан" not in describe(ax, "en")


def test_long_lists_end_in_how_many_more():
    _figure, ax = plt.subplots()
    ax.bar([f"s{n:02}" for n in range(25)], range(25))
    ax.imshow(np.zeros((2, 25)))
    assert "and 5 more" in describe(ax, "en")


def test_what_cannot_be_read_is_counted():
    assert "3 other drawn elements are not described." in said(strange)


def test_braces_in_a_title_are_text():
    assert "“{kind} {0}”" in said(lambda ax: ax.set_title("{kind} {0}"))


# A wrong picture has another description


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (timeline_on_rows, lambda ax: timeline_on_rows(ax, [DAYS[0], date(1994, 4, 21), DAYS[2]])),
        (timeline_with_labels, lambda ax: timeline_with_labels(ax, [date(1992, 5, 16), *DAYS[1:]])),
        (graph, lambda ax: graph(ax, ((0, 1), (1, 2)))),
        (graph, lambda ax: graph(ax, ((0, 1),))),
        (graph, lambda ax: graph(ax, ((0, 1), (0, 2), (1, 2)))),
        (graph, directed_graph),
        (graph, lambda ax: graph(ax, with_labels=False)),
        (bars, lambda ax: bars(ax, (3, 1, 2.5))),
        (gantt, lambda ax: gantt(ax, "2012-12-20")),
        (heat_map, lambda ax: heat_map(ax, 2)),
        (line, lambda ax: line(ax, 6)),
        (line, lambda ax: ax.set_xlabel("Жыл")),
        (line, lambda ax: (line(ax), ax.set_ylim(0, 20))),
        (line, lambda ax: (line(ax), ax.set_title("Тақырып"))),
        (line, lambda ax: (line(ax), ax.set_xlabel("Күн"))),
        (timeline_on_rows, lambda ax: (timeline_on_rows(ax), ax.lines[1].set_label("Басқа"))),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_figure_has_another_description(right, wrong, language):
    assert said(right, language) != said(wrong, language)


# How it is called


def test_a_description_shows_itself_as_text():
    told = said(line)
    assert isinstance(told, Description) and isinstance(told, str)
    assert repr(told) == pretty(told) == str(told)
    assert " ".join(str(told).split()) == " ".join(told.split())


def test_printed_lines_end_between_words():
    told = Description(" ".join(["Қазақстан,"] * 40) + "\nsecond line")
    lines = str(told).splitlines()
    assert len(lines) == 6 and all(len(line) <= 100 for line in lines)
    assert all(line.endswith("Қазақстан,") for line in lines[:-1]) and lines[-1] == "second line"


def test_a_figure_is_told_chart_by_chart_with_its_own_texts():
    figure, (first, second) = plt.subplots(1, 2)
    line(first)
    heat_map(second)
    figure.suptitle("Екеуі")
    figure.text(0.5, 0, "Дереккөз")
    told = describe(figure, "kk").split("\n\n")
    assert told[0] == "Сурет: «Екеуі»."
    assert told[1].startswith("1-диаграмма (барлығы: 2). Сызықтық график.")
    assert told[2].startswith("2-диаграмма (барлығы: 2). Жылу картасы.")
    assert told[3] == "Диаграмманың жанындағы жазу: «Дереккөз»." and len(told) == 4
    assert describe(first, "kk") == told[1].removeprefix("1-диаграмма (барлығы: 2). ")


def test_the_only_axes_of_a_figure_is_told_with_the_texts_of_the_figure():
    ax = drawn(line)
    ax.figure.text(0.5, 0, "Дереккөз")
    assert describe(ax, "en") == describe(ax.figure, "en")
    assert "Written beside the chart: “Дереккөз”." in describe(ax, "en")


def test_an_empty_figure_says_so():
    assert describe(plt.figure(), "en") == "Nothing is drawn here."


@pytest.mark.parametrize("wrong", [None, "chart", plt, [1, 2]])
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_no_chart_is_refused_with_advice(wrong, language):
    with pytest.raises(TypeError, match=r"\(ax\).*\(fig\)") as error:
        describe(wrong, language)
    assert type(wrong).__name__ in str(error.value)


def test_another_language_is_refused():
    with pytest.raises(ValueError, match='"kk"'):
        describe(drawn(line), "de")
    with pytest.raises(TypeError, match="axes"):
        read_figure("chart")


# The catalogues


def messages():
    for _line, found, *_more in extract_from_file("python", description.__file__):
        yield found[0] if isinstance(found, tuple) else found


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_message_is_translated_with_its_placeholders_and_without_english(language):
    with (description.LOCALE / language / "notebooks.po").open("rb") as file:
        catalogue = read_po(file, locale=language)
    for message in messages():
        entry = catalogue.get(message)
        assert entry is not None and entry.string and not entry.fuzzy, message
        for text in [entry.string] if isinstance(entry.string, str) else entry.string:
            assert sorted(re.findall(r"{\w+}", text)) == sorted(re.findall(r"{\w+}", message)), text
            rest = re.sub(r"{\w+}|\((?:ax|fig)\)|describe", "", text)
            assert not re.search("[A-Za-z]", rest), text


# Odd axes


numbers = st.floats(-1e6, 1e6) | st.sampled_from([float("nan"), float("inf"), 0.0])
some = st.lists(numbers, min_size=1, max_size=4)

ARTISTS = {
    "plot": lambda ax, v: ax.plot(v, v[::-1]),
    "dates": lambda ax, v: ax.plot(pd.date_range("2000", periods=len(v)), v, "o"),
    "names": lambda ax, v: ax.scatter([f"n{n}" for n in range(len(v))], v),
    "scatter": lambda ax, v: ax.scatter(v, v),
    "bar": lambda ax, v: ax.bar(range(len(v)), v),
    "barh": lambda ax, v: ax.barh(range(len(v)), v, left=1),
    "broken": lambda ax, v: ax.broken_barh([(n, 1) for n in v], (0, 1)),
    "hlines": lambda ax, v: ax.hlines(v, 0, 1),
    "vlines": lambda ax, v: ax.vlines(v, 0, 1),
    "axvline": lambda ax, v: ax.axvline(v[0]),
    "axhspan": lambda ax, v: ax.axhspan(0, v[0]),
    "axline": lambda ax, v: ax.axline((0, 0), slope=1),
    "imshow": lambda ax, v: ax.imshow([v, v]),
    "picture": lambda ax, v: ax.imshow(np.zeros((2, 2, 3))),
    "mesh": lambda ax, v: ax.pcolormesh([v, v]),
    "stem": lambda ax, v: ax.stem(v),
    "errorbar": lambda ax, v: ax.errorbar(range(len(v)), v, 1),
    "fill": lambda ax, v: ax.fill_between(range(len(v)), v),
    "pie": lambda ax, v: ax.pie([1, 2]),
    "hist": lambda ax, v: ax.hist([n for n in v if np.isfinite(n)] or [0]),
    "text": lambda ax, v: ax.text(v[0], v[-1], "text"),
    "arrow": lambda ax, v: ax.annotate("text", (v[0], v[-1]), xytext=(0, 0), arrowprops={}),
    "graph": lambda ax, v: nx.draw_networkx(nx.path_graph(len(v)), nx.circular_layout(range(len(v))), ax=ax),
    "digraph": lambda ax, v: nx.draw(nx.cycle_graph(3, nx.DiGraph), nx.circular_layout(range(3)), ax=ax),
    "table": lambda ax, v: ax.table([["a"]]),
    "log": lambda ax, v: ax.set_yscale("log"),
    "invert": lambda ax, v: ax.invert_xaxis(),
    "hide": lambda ax, v: ax.set_axis_off(),
    "removed": lambda ax, v: ax.bar([0], [1])[0].remove(),
    "empty": lambda ax, v: (ax.plot([], []), ax.scatter([], []), ax.bar([], [])),
}


@pytest.mark.filterwarnings("ignore")
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.tuples(st.sampled_from(sorted(ARTISTS)), some), max_size=4), st.sampled_from([None, "polar"])
)
@example([("names", [0.0]), ("broken", [0.0, 1.0])], None)  # one row's periods begin at a name and a number
def test_odd_axes_are_read_without_an_error(recipe, projection):
    figure = matplotlib.figure.Figure(figsize=(3, 2))
    ax = figure.add_subplot(projection=projection)
    for name, values in recipe:
        try:
            ARTISTS[name](ax, values)
        except Exception:  # matplotlib itself refuses: nothing of it to read
            continue
    assert isinstance(read_figure(ax), Drawing)
    assert all(describe(ax, language) for language in LANGUAGES)
