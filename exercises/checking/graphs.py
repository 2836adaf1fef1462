"""Graphs of networkx: direction, nodes, edges, weights, attributes. Layout and order never count."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from exercises.checking.base import Kind, wrong_kind
from exercises.checking.compare import edge_item, key, leftover_edges, leftovers, same
from exercises.checking.plain import Items, Net, Sheet
from exercises.checking.words import Words, clean, written


class Graph(Kind):
    """A graph. ``weight``: name of the edge attribute that counts (None: weights do not count);
    ``attributes``: names of the node attributes that count; ``isolated``: False where nodes without an edge
    may stay or be left out.
    """

    def __init__(
        self,
        weight: str | None = None,
        attributes: tuple[str, ...] = (),
        isolated: bool = True,
        tolerance: float = 1e-9,
    ) -> None:
        self.weight = weight
        self.attributes = attributes
        self.isolated = isolated
        self.tolerance = tolerance

    def _counted(self, net: Net) -> Net:
        """The graph without the nodes that do not count."""
        if self.isolated:
            return net
        joined = {key(end) for edge in net.edges for end in edge[:2]}
        return replace(net, nodes=[node for node in net.nodes if key(node[0]) in joined])

    def _same(self, a: Any, b: Any) -> bool:
        return same(a, b, self.tolerance)

    def matches(self, expected: Any, given: Any) -> bool:
        if type(expected) is not Net or type(given) is not Net or given.directed != expected.directed:
            return False
        expected, given = self._counted(expected), self._counted(given)
        if len(expected.nodes) != len(given.nodes) or len(expected.edges) != len(given.edges):
            return False
        if leftovers(self._nodes(given), self._nodes(expected), self._same) != ([], []):
            return False
        return leftover_edges(given, expected, self.weight, self._same) == ([], [])

    def matches_wrong(self, wrong: Any, given: Any) -> bool:
        """True if what counts here, weights among it, is the same as in a known wrong answer."""
        return self.matches(wrong, given) if type(wrong) is Net else super().matches_wrong(wrong, given)

    def _nodes(self, net: Net) -> list[Items]:
        return [Items("node", [name, *(data.get(a) for a in self.attributes)]) for name, data in net.nodes]

    def differences(self, expected: Any, given: Any, words: Words) -> list[str]:
        if type(given) is not Net:
            return not_a_graph(given, words)
        if given.directed != expected.directed:
            if given.directed:
                return [
                    words.gettext(
                        "Your graph has arrows (`DiGraph`). Here the edges have no direction: use `nx.Graph`."
                    )
                ]
            return [
                words.gettext(
                    "Your graph has no arrows. Here the direction of an edge counts: use `nx.DiGraph`."
                )
            ]
        if not given.nodes:
            return [empty_graph(words)]
        expected, given = self._counted(expected), self._counted(given)
        return (
            _names(expected, given, words)
            or _node_sentences(expected, given, words)
            or _edge_sentences(expected, given, words)
            or self._weights(expected, given, words)
            or self._attribute_sentences(expected, given, words)
        )

    def _weights(self, expected: Net, given: Net, words: Words) -> list[str]:
        if not self.weight:
            return []
        if expected.edges and all(self.weight not in data for _, _, data in given.edges):
            return [words.gettext("Your edges have no attribute {name}.", name=words.show(self.weight))]
        extra, _ = leftover_edges(given, expected, self.weight, self._same)
        if not extra:
            return []
        found = [
            words.ngettext(
                "{n} edge has another weight than asked for.",
                "{n} edges have other weights than asked for.",
                len(extra),
            )
        ]
        if 2 * len(extra) <= len(given.edges):
            for edge in extra[:2]:
                found.append(
                    words.gettext(
                        "Look again at {edge}: your weight is {value}.",
                        edge=_edge(edge.items[0], given.directed),
                        value=words.show(edge.items[1]),
                    )
                )
        return found

    def _attribute_sentences(self, expected: Net, given: Net, words: Words) -> list[str]:
        wanted = {key(name): data for name, data in expected.nodes}
        found = []
        for attribute in self.attributes:
            wrong = [
                name
                for name, data in given.nodes
                if not self._same(data.get(attribute), wanted[key(name)].get(attribute))
            ]
            if wrong:
                found.append(
                    words.ngettext(
                        "The attribute {name} is not right for {n} node.",
                        "The attribute {name} is not right for {n} nodes.",
                        len(wrong),
                        name=words.show(attribute),
                    )
                )
        return found


def empty_graph(words: Words) -> str:
    """The sentence for a graph without nodes."""
    return words.gettext(
        "Your graph is empty. Does any row fulfil the condition? Compare the codes with the table."
    )


def not_a_graph(given: Any, words: Words) -> list[str]:
    """Sentences for a value that is no graph: how to make one of a table or a list."""
    if type(given) is Sheet:
        return [
            words.gettext("Your answer is a table. Make a graph of it with `nx.from_pandas_edgelist(...)`.")
        ]
    if type(given) is Items:
        return [words.gettext("Your answer is a list. Make a graph of its pairs with `nx.Graph(...)`.")]
    return wrong_kind(words.gettext("graph"), given, words)


def _names(expected: Net, given: Net, words: Words) -> list[str]:
    """A sentence if the graph has the right shape but other names of nodes."""
    foreign, _ = leftovers([name for name, _ in given.nodes], [name for name, _ in expected.nodes])
    if 2 * len(foreign) > len(given.nodes) and _degrees(expected) == _degrees(given):
        return [
            words.gettext(
                "The shape of your graph is right, but its nodes have other names. Look at how the question "
                "names them: codes or words?"
            )
        ]
    return []


def _degrees(net: Net) -> list[int]:
    found: Counter = Counter({key(name): 0 for name, _ in net.nodes})
    for start, end, _ in net.edges:
        found[key(start)] += 1
        found[key(end)] += 1
    return sorted(found.values())


def _node_sentences(expected: Net, given: Net, words: Words) -> list[str]:
    mine = [name for name, _ in given.nodes]
    foreign, missing = leftovers(mine, [name for name, _ in expected.nodes])
    found = []
    if foreign and 2 * len(foreign) > len(mine):
        found.append(words.gettext("Most nodes of your graph do not belong there."))
    elif foreign:
        found.append(
            words.ngettext(
                "{n} node of your graph does not belong there. Look at: {which}.",
                "{n} nodes of your graph do not belong there. Look at: {which}.",
                len(foreign),
                which=words.listed(foreign[:2]),
            )
        )
    if missing:
        found.append(words.ngettext("{n} node is missing.", "{n} nodes are missing.", len(missing)))
    return found


def _edge_sentences(expected: Net, given: Net, words: Words) -> list[str]:
    foreign, missing = leftover_edges(given, expected)
    if not foreign and not missing:
        return []
    if given.directed and _turned(foreign, missing):
        return [
            words.ngettext(
                "{n} arrow points the other way round.", "{n} arrows point the other way round.", len(foreign)
            )
        ]
    known = {key(edge_item(expected, place)) for place in range(len(expected.edges))}
    doubled = [edge for edge in foreign if key(edge) in known]
    loops = [edge for edge in foreign if same(*edge.items)]
    strange = [edge for edge in foreign if key(edge) not in known and not same(*edge.items)]
    found = []
    if loops:
        found.append(
            words.ngettext("{n} edge joins a node to itself.", "{n} edges join a node to itself.", len(loops))
        )
    if doubled:
        found.append(
            words.ngettext(
                "{n} edge is there more than once.", "{n} edges are there more than once.", len(doubled)
            )
        )
    if strange and 2 * len(strange) > len(given.edges):
        found.append(words.gettext("Most edges of your graph do not belong there."))
    elif strange:
        shown = ", ".join(_edge(edge, given.directed) for edge in strange[:2])
        found.append(
            words.ngettext(
                "{n} edge does not belong there. Look at: {which}.",
                "{n} edges do not belong there. Look at: {which}.",
                len(strange),
                which=shown,
            )
        )
    if missing:
        found.append(words.ngettext("{n} edge is missing.", "{n} edges are missing.", len(missing)))
    return found


def _turned(foreign: list[Items], missing: list[Items]) -> bool:
    """True if the edges that do not belong are the missing ones, pointing the other way."""
    return leftovers([Items("edge", edge.items[::-1], True) for edge in foreign], missing) == ([], [])


def _edge(edge: Items, directed: bool) -> str:
    arrow = " → " if directed else " – "
    return "`" + arrow.join(clean(str(end)) if type(end) is str else written(end) for end in edge.items) + "`"
