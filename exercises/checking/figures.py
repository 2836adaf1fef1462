"""Figures, compared by what they say: title, labels, values drawn, legend, nodes and edges. Pixels and
colours never count.
"""

from __future__ import annotations

from typing import Any

from exercises.checking.base import Kind, wrong_kind
from exercises.checking.compare import leftovers
from exercises.checking.plain import Drawing, Items
from exercises.checking.words import Words

PARTS = ("title", "xlabel", "ylabel", "values", "order", "legend", "nodes", "edges")


class Figure(Kind):
    """A matplotlib Axes (or a Figure with one). ``parts``: what counts, some of ``PARTS``. Labels and title
    must be there, in any words; ``values`` are the points or bars, however they are drawn; ``order`` is their
    order along the axis.
    """

    def __init__(self, *parts: str) -> None:
        unknown = set(parts) - set(PARTS)
        if unknown or not parts:
            raise ValueError(
                f"parts of a figure are {', '.join(PARTS)}; not {', '.join(sorted(unknown)) or 'none'}"
            )
        self.parts = parts

    def matches(self, expected: Any, given: Any) -> bool:
        if type(expected) is not Drawing or type(given) is not Drawing or given.several != 1:
            return False
        wanted, mine = expected.structure, given.structure
        return not any(differs(wanted, mine) for part, differs in _DIFFER.items() if part in self.parts)

    def matches_wrong(self, wrong: Any, given: Any) -> bool:
        if type(wrong) is not Drawing or type(given) is not Drawing:
            return super().matches_wrong(wrong, given)
        a, b = wrong.structure, given.structure
        content = all(
            not _DIFFER[part](a, b) for part in ("values", "order", "nodes", "edges") if part in self.parts
        )
        return content and all(
            bool(_text(a, part)) == bool(_text(b, part)) for part in ("title", "xlabel", "ylabel")
        )

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        if type(given) is not Drawing:
            return [
                *wrong_kind(words.gettext("figure"), given, words),
                words.gettext(
                    "Store the axes that the drawing command gives back, as in `ax = table.plot()`."
                ),
            ]
        if given.several != 1:
            return [words.gettext("Your figure has several charts. One is asked for.")]
        wanted, mine = expected.structure, given.structure
        if "values" in self.parts and not _values(mine):
            return [words.gettext("Nothing is drawn in your figure yet.")]
        sentences = {
            "title": words.gettext("Your figure has no title. Add one with `ax.set_title(...)`."),
            "xlabel": words.gettext("The horizontal axis has no label. Add one with `ax.set_xlabel(...)`."),
            "ylabel": words.gettext("The vertical axis has no label. Add one with `ax.set_ylabel(...)`."),
            "legend": words.gettext(
                "Your figure needs a legend that names each series: give each a `label=...` and call "
                "`ax.legend()`."
            ),
            "order": words.gettext("The values are right, but they stand in another order along the axis."),
        }
        found = [
            sentences[part]
            for part in self.parts
            if part in sentences and part != "order" and _DIFFER[part](wanted, mine)
        ]
        if "values" in self.parts and _values_differ(wanted, mine):
            found += _value_sentences(_values(wanted), _values(mine), words)
        elif "order" in self.parts and _order_differs(wanted, mine):
            found.append(sentences["order"])
        return found + self._graph(wanted, mine, words)

    def _graph(self, wanted: Any, mine: Any, words: Words) -> list[str]:
        if not {"nodes", "edges"} & set(self.parts):
            return []
        if mine.graph is None:
            return [words.gettext("No graph is drawn in your figure. Draw it with `nx.draw_networkx(...)`.")]
        found = []
        for part, few, many in (
            (
                "nodes",
                words.gettext("Your drawing has too few nodes."),
                words.gettext("Your drawing has too many nodes."),
            ),
            (
                "edges",
                words.gettext("Your drawing has too few edges."),
                words.gettext("Your drawing has too many edges."),
            ),
        ):
            ours, theirs = len(getattr(mine.graph, part)), len(getattr(wanted.graph, part))
            if part in self.parts and ours != theirs:
                found.append(few if ours < theirs else many)
        if not found and "nodes" in self.parts and _nodes_differ(wanted, mine):
            found.append(
                words.gettext("The number of nodes is right, but their names are not the ones asked for.")
            )
        if not found and "edges" in self.parts and _edges_differ(wanted, mine):
            found.append(words.gettext("The number of edges is right, but some of them join other nodes."))
        return found


def _text(drawing: Any, part: str) -> str:
    return {"title": drawing.title, "xlabel": drawing.x.label, "ylabel": drawing.y.label}[part].strip()


def _values(drawing: Any) -> list[Items]:
    """Every point or bar as (place, value), in drawn order; a bar that lies down is read as one that
    stands.
    """
    found = []
    for series in drawing.series:
        found += [Items("point", [x, y]) for x, y in zip(series.x, series.y, strict=True)]
    for bars in drawing.bars:
        for bar in bars.bars:
            ends = [bar.start, bar.end] if bars.intervals else [bar.end]
            found.append(Items("point", [bar.name, *ends]))
    return found


def _values_differ(wanted: Any, mine: Any) -> bool:
    return leftovers(_values(mine), _values(wanted)) != ([], [])


def _order_differs(wanted: Any, mine: Any) -> bool:
    return [str(v.items) for v in _values(wanted)] != [str(v.items) for v in _values(mine)]


def _names(drawing: Any) -> list[str]:
    return sorted(node.name for node in drawing.graph.nodes) if drawing.graph else []


def _nodes_differ(wanted: Any, mine: Any) -> bool:
    return _names(wanted) != _names(mine)


def _joined(drawing: Any) -> list[tuple]:
    if drawing.graph is None:
        return []
    names = [node.name for node in drawing.graph.nodes]
    ends = [(names[edge.start], names[edge.end], edge.directed) for edge in drawing.graph.edges]
    return sorted((a, b, True) if directed else (*sorted((a, b)), False) for a, b, directed in ends)


def _edges_differ(wanted: Any, mine: Any) -> bool:
    return _joined(wanted) != _joined(mine)


_DIFFER = {
    "title": lambda wanted, mine: not _text(mine, "title"),
    "xlabel": lambda wanted, mine: not _text(mine, "xlabel"),
    "ylabel": lambda wanted, mine: not _text(mine, "ylabel"),
    "legend": lambda wanted, mine: len(mine.legend) < len(wanted.legend) or not mine.legend,
    "values": _values_differ,
    "order": _order_differs,
    "nodes": _nodes_differ,
    "edges": _edges_differ,
}


def _value_sentences(wanted: list, mine: list, words: Words) -> list[str]:
    extra, missing = leftovers(mine, wanted)
    if 2 * len(extra) > len(mine):
        return [
            words.gettext(
                "Most values in your figure are not the ones asked for. Which column is drawn, and from "
                "which rows?"
            )
        ]
    found = []
    if extra:
        found.append(
            words.ngettext(
                "{n} value in your figure does not belong there. Look at: {which}.",
                "{n} values in your figure do not belong there. Look at: {which}.",
                len(extra),
                which=words.listed(extra[:2]),
            )
        )
    if len(missing) > len(extra):
        found.append(
            words.ngettext(
                "{n} value is missing in your figure.",
                "{n} values are missing in your figure.",
                len(missing) - len(extra),
            )
        )
    return found
