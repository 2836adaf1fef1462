"""Equality of plain values: typed, complete, and with tolerance for the noise of floating-point numbers."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Callable
from typing import Any

from exercises.checking.plain import Callable_, Column, Drawing, Items, Net, Odd, Pairs, Sheet

NOISE = 1e-9
SEARCHED = 100_000  # pairs that are tried when keys do not settle it
_NUMBERS = (int, float)


def same(a: Any, b: Any, tolerance: float = NOISE) -> bool:
    """True if two plain values are equal. Numbers may differ by ``tolerance`` (relative); bool is not a
    number.
    """
    first, second = type(a), type(b)
    if first in _NUMBERS and second in _NUMBERS:
        return same_number(a, b, tolerance)
    if first is not second:
        return False
    rule = _RULES.get(first)
    return rule(a, b, tolerance) if rule else a == b


def same_number(a: float, b: float, tolerance: float = NOISE) -> bool:
    """Equal within a relative tolerance; whole numbers exactly (unless the tolerance is wider than float
    noise).
    """
    if type(a) is int and type(b) is int and tolerance <= NOISE:
        return a == b
    try:
        return math.isclose(a, b, rel_tol=tolerance, abs_tol=1e-12 if tolerance <= NOISE else tolerance)
    except OverflowError:
        return False


def key(value: Any) -> tuple:
    """A hashable stand-in: equal values have (but for float noise at a rounding boundary) equal keys."""
    kind = type(value)
    if kind in _NUMBERS:
        return ("n", _rounded(value))
    if kind is Items:
        keys = [key(item) for item in value.items]
        return ("i", tuple(keys if value.ordered else sorted(keys, key=repr)))
    if kind is Pairs:
        return ("p", tuple(sorted(((key(k), key(v)) for k, v in value.pairs), key=repr)))
    if kind in (bool, str) or value is None or value is ... or isinstance(value, dt.date | dt.timedelta):
        return (kind.__name__, value)
    return (kind.__name__, *_KEYS[kind](value))


def _sequence(values: list) -> tuple:
    return tuple(map(key, values))


def _net_key(net: Net) -> tuple:
    """Names and ends alone, as ``same`` compares graphs."""
    edges = [key(edge_item(net, place)) for place in range(len(net.edges))]
    nodes = [key(name) for name, _ in net.nodes]
    return net.directed, tuple(sorted(nodes, key=repr)), tuple(sorted(edges, key=repr))


def _rounded(value: float) -> float | int:
    if type(value) is int:
        return value
    if math.isinf(value):
        return value
    found = float(f"{value:.9g}")
    return int(found) if found.is_integer() else found


def column_keys(values: list) -> list:
    """A key for each value of one column; most columns hold one plain type and are their own keys."""
    kinds = set(map(type, values)) - {type(None)}
    if len(kinds) <= 1 and kinds <= {str, int, dt.date}:
        return values
    if kinds <= {int, float}:
        return [value if value is None else _rounded(value) for value in values]
    return [key(value) for value in values]


def leftover_rows(
    given: list[list], expected: list[list], equal: Callable[[Any, Any], bool]
) -> tuple[list, list, int]:
    """Rows (as ``Items``) too many in ``given`` and missing from it, both tables as lists of columns; and how
    many of the first are doubles of expected rows, which are not among them.
    """
    mine = list(zip(*map(column_keys, given), strict=True))
    wanted = list(zip(*map(column_keys, expected), strict=True))
    extra, missing = _unmatched(mine, Counter(wanted)), _unmatched(wanted, Counter(mine))
    known = set(wanted) if extra else set()
    foreign = [Items("row", [column[i] for column in given]) for i in extra if mine[i] not in known]
    lost = [Items("row", [column[i] for column in expected]) for i in missing]
    doubled = len(extra) - len(foreign)
    return *_pair_noise(foreign, lost, equal), doubled


def _unmatched(names: list[tuple], partners: Counter) -> list[int]:
    """Places of the names that find no partner."""
    found = []
    for place, name in enumerate(names):
        if partners[name]:
            partners[name] -= 1
        else:
            found.append(place)
    return found


def leftovers(given: list, expected: list, equal: Callable[[Any, Any], bool] = same) -> tuple[list, list]:
    """What is too much in ``given`` and what is missing from it, as two lists (every element counts once)."""
    wanted = Counter(key(item) for item in expected)
    extra = []
    for item in given:
        name = key(item)
        if wanted[name]:
            wanted[name] -= 1
        else:
            extra.append(item)
    missing = []
    for item in reversed(expected):
        name = key(item)
        if wanted[name]:
            wanted[name] -= 1
            missing.append(item)
    missing.reverse()
    return _pair_noise(extra, missing, equal)


def _pair_noise(extra: list, missing: list, equal: Callable[[Any, Any], bool]) -> tuple[list, list]:
    """Pair what differs only by float noise (a long list of leftovers is wrong anyway and is not
    searched).
    """
    if not extra or not missing or len(extra) * len(missing) > SEARCHED:
        return extra, missing
    still, rest = [], list(missing)
    for item in extra:
        match = next((i for i, other in enumerate(rest) if equal(item, other)), None)
        if match is None:
            still.append(item)
        else:
            rest.pop(match)
    return still, rest


def _same_items(a: Items, b: Items, tolerance: float) -> bool:
    if len(a.items) != len(b.items):
        return False
    if a.ordered and b.ordered:
        return all(same(x, y, tolerance) for x, y in zip(a.items, b.items, strict=True))
    return leftovers(a.items, b.items, lambda x, y: same(x, y, tolerance)) == ([], [])


def _same_pairs(a: Pairs, b: Pairs, tolerance: float) -> bool:
    if len(a.pairs) != len(b.pairs):
        return False
    known = {key(k): v for k, v in b.pairs}
    return all(key(k) in known and same(v, known[key(k)], tolerance) for k, v in a.pairs)


def _same_columns(a: Column, b: Column, tolerance: float) -> bool:
    first, second = Items("", a.values), Items("", b.values)
    labels = a.counted and b.counted or _same_items(Items("", a.index), Items("", b.index), tolerance)
    return labels and _same_items(first, second, tolerance)


def _same_sheets(a: Sheet, b: Sheet, tolerance: float) -> bool:
    if a.names != b.names or a.rows != b.rows:
        return False
    labels = a.counted and b.counted or _same_items(Items("", a.index), Items("", b.index), tolerance)
    pairs = zip(a.columns, b.columns, strict=True)
    return labels and all(_same_items(Items("", x), Items("", y), tolerance) for x, y in pairs)


def _same_nets(a: Net, b: Net, tolerance: float) -> bool:
    if a.directed != b.directed or len(a.nodes) != len(b.nodes) or len(a.edges) != len(b.edges):
        return False
    nodes = leftovers([name for name, _ in a.nodes], [name for name, _ in b.nodes])
    return nodes == ([], []) and leftover_edges(a, b) == ([], [])


def edge_item(net: Net, place: int, weight: str | None = None) -> Items:
    """One edge as a pair of ends (those of an undirected edge in no order), with the weight where one is
    asked for.
    """
    start, end, data = net.edges[place]
    ends = Items("edge", [start, end], net.directed)
    return Items("weighted", [ends, data.get(weight, 1)]) if weight else ends


def leftover_edges(
    given: Net, expected: Net, weight: str | None = None, equal: Callable[[Any, Any], bool] = same
) -> tuple[list[Items], list[Items]]:
    """Edges too many in ``given`` and missing from it; an edge that is there twice counts twice."""
    numbers: dict[tuple, int] = {}
    mine, wanted = _edge_keys(given, numbers, weight), _edge_keys(expected, numbers, weight)
    extra, missing = _unmatched(mine, Counter(wanted)), _unmatched(wanted, Counter(mine))
    extra_items = [edge_item(given, place, weight) for place in extra]
    return _pair_noise(extra_items, [edge_item(expected, place, weight) for place in missing], equal)


def _edge_keys(net: Net, numbers: dict[tuple, int], weight: str | None) -> list[tuple]:
    """A key for each edge, its ends as numbers that both graphs share."""
    found = []
    for start, end, data in net.edges:
        ends = (numbers.setdefault(key(start), len(numbers)), numbers.setdefault(key(end), len(numbers)))
        ends = ends if net.directed else (min(ends), max(ends))
        found.append((*ends, key(data.get(weight, 1))) if weight else ends)
    return found


def _same_drawings(a: Drawing, b: Drawing, tolerance: float) -> bool:
    return a.structure == b.structure


def _same_functions(a: Callable_, b: Callable_, tolerance: float) -> bool:
    return a.function is b.function


_KEYS: dict[type, Callable[[Any], tuple]] = {
    Column: lambda a: (_sequence(a.index), _sequence(a.values)),
    Sheet: lambda a: (_sequence(a.names), _sequence(a.index), *map(_sequence, a.columns)),
    Net: _net_key,
    Drawing: lambda a: (a.structure,),
    Callable_: lambda a: (id(a.function),),
    Odd: lambda a: (repr(a),),
}
_RULES: dict[type, Callable[[Any, Any, float], bool]] = {
    Items: _same_items,
    Pairs: _same_pairs,
    Column: _same_columns,
    Sheet: _same_sheets,
    Net: _same_nets,
    Drawing: _same_drawings,
    Callable_: _same_functions,
    Odd: lambda a, b, t: False,
}
