"""Plain data out of numpy, pandas, networkx and matplotlib values (called by ``plain`` only).

Only the libraries' own classes are read, not classes derived from them: a derived class may answer anything.
Imports stand inside the functions, since ``plain`` calls one only when the student's session has the library
loaded.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from exercises.checking.plain import Column, Drawing, Items, Net, Odd, Sheet, is_a, type_name


def _numpy(value: Any, budget: Any, depth: int, inner: Callable) -> tuple | None:
    import numpy as np

    if is_a(value, np.generic):
        if type(value) not in _numpy_types():
            return (Odd(type_name(value), "subclass"),)
        if is_a(value, np.datetime64, np.timedelta64):
            return (_time_value(value, budget, depth, inner),)
        item = np.generic.item(value)
        return (
            inner(item, budget, depth + 1) if type(item).__module__ == "builtins" else Odd(type_name(value)),
        )
    if is_a(value, np.ndarray):
        if type(value) is np.ma.MaskedArray:
            return (Odd("MaskedArray", "subclass"),)
        if type(value) is not np.ndarray:
            return (Odd(type_name(value), "subclass"),)
        return (_array(value, budget, depth, inner),)
    return None


def _numpy_types() -> set:
    import numpy as np

    return set(np.sctypeDict.values())


def _array(value: Any, budget: Any, depth: int, inner: Callable) -> Any:
    budget.spend(value.size)
    if value.ndim == 0:
        return inner(value[()], budget, depth + 1)
    if value.dtype.kind in "mM":
        import pandas as pd

        rows = pd.Series(value.ravel()).tolist() if value.ndim == 1 else [r for r in value]
        return Items("array", [inner(r, budget, depth + 1) for r in rows])
    if value.ndim > 1:
        return Items("array", [_array(row, budget, depth + 1, inner) for row in value])
    return Items("array", [inner(item, budget, depth + 1) for item in value.tolist()])


def _time_value(value: Any, budget: Any, depth: int, inner: Callable) -> Any:
    import numpy as np
    import pandas as pd

    if np.isnat(value):
        return None
    found = pd.Timestamp(value) if is_a(value, np.datetime64) else pd.Timedelta(value)
    return inner(found, budget, depth)


def _pandas(value: Any, budget: Any, depth: int, inner: Callable) -> tuple | None:
    import pandas as pd

    if value is pd.NA or value is pd.NaT:
        return (None,)
    kind = type(value)
    if kind is pd.DataFrame:
        return (_frame(value, budget, depth, inner),)
    if kind is pd.Series:
        return (_column(value, budget, depth, inner),)
    if kind in (
        pd.Index,
        pd.RangeIndex,
        pd.DatetimeIndex,
        pd.CategoricalIndex,
        pd.MultiIndex,
        pd.PeriodIndex,
    ):
        return (Items("Index", _values(value, budget, depth, inner)),)
    if is_a(value, pd.DataFrame, pd.Series, pd.Index):
        return (Odd(type_name(value), "subclass"),)
    if kind is pd.Categorical or is_a(value, pd.api.extensions.ExtensionArray) and _is_pandas(value):
        return (Items("array", _values(pd.Series(value), budget, depth, inner)),)
    if kind is pd.Period:
        return (inner(value.to_timestamp(), budget, depth),)
    return None


def _is_pandas(value: Any) -> bool:
    return str(type.__getattribute__(type(value), "__module__")).split(".")[0] == "pandas"


def _values(values: Any, budget: Any, depth: int, inner: Callable) -> list:
    """Plain values of a Series or Index."""
    dtype = values.dtype
    budget.spend(len(values))
    if str(type(dtype).__module__).split(".")[0] not in ("numpy", "pandas"):
        return [Odd(type_name(dtype))] * len(values)
    kind = getattr(dtype, "kind", "O")
    if kind == "M":
        return _dates(values)
    listed = values.tolist()
    if kind in "iub" and type(dtype).__module__.startswith("numpy"):
        return listed
    if kind == "f" and type(dtype).__module__.startswith("numpy"):
        return [None if item != item else item for item in listed]
    known: dict[str, str] = {}  # columns repeat the same few words: read each once
    found = []
    for item in listed:
        if type(item) is str:
            if item not in known:
                known[item] = inner(item, budget, depth + 1)
            found.append(known[item])
        else:
            found.append(inner(item, budget, depth + 1))
    return found


def _dates(values: Any) -> list:
    """Dates of a Series or Index as plain values (zones are dropped: the data have none)."""
    if getattr(values.dtype, "tz", None) is not None:
        values = values.dt.tz_localize(None) if hasattr(values, "dt") else values.tz_localize(None)
    midnight = dt.time()
    found = values.to_numpy().astype("datetime64[us]").tolist()
    return [m.date() if type(m) is dt.datetime and m.time() == midnight else m for m in found]


_TYPE_WORDS = {
    bool: "truth",
    int: "number",
    float: "number",
    str: "text",
    dt.date: "date",
    dt.datetime: "date",
}


def _dtype_word(values: list) -> str:
    """number, truth, date, text, other, mixed or empty: what a column holds, judged by its values."""
    words = {_TYPE_WORDS.get(kind, "other") for kind in set(map(type, values)) - {type(None)}}
    return words.pop() if len(words) == 1 else ("mixed" if words else "empty")


def _column(value: Any, budget: Any, depth: int, inner: Callable) -> Column:
    index = _values(value.index, budget, depth, inner)
    values = _values(value, budget, depth, inner)
    name = inner(value.name, budget, depth + 1)
    return Column(index, values, _dtype_word(values), _counts(index), name)


def _counts(index: list) -> bool:
    """True for an index without meaning: whole numbers, each once (a filter leaves 2, 5, 9, ...)."""
    return all(type(label) is int for label in index) and len(set(index)) == len(index)


def _frame(value: Any, budget: Any, depth: int, inner: Callable) -> Any:
    rows, width = value.shape
    budget.spend(rows * max(width, 1))
    names = _values(value.columns, budget, depth, inner)
    columns = [_values(value.iloc[:, i], budget, depth, inner) for i in range(width)]
    dtypes = [_dtype_word(column) for column in columns]
    index = _values(value.index, budget, depth, inner)
    index_names = [inner(n, budget, depth + 1) for n in value.index.names]
    return Sheet(names, columns, dtypes, index, index_names, _counts(index), rows)


def _graph(value: Any, budget: Any, depth: int, inner: Callable) -> tuple | None:
    import networkx as nx

    if type(value) not in (nx.Graph, nx.DiGraph, nx.MultiGraph, nx.MultiDiGraph):
        return (Odd(type_name(value), "subclass"),) if is_a(value, nx.Graph) else None
    budget.spend(value.number_of_nodes() + value.number_of_edges())
    nodes, read = [], {}
    for name, data in value.nodes(data=True):
        read[id(name)] = inner(name, budget, depth + 1)
        nodes.append((read[id(name)], _attributes(data, budget, depth, inner)))

    def end(name: Any) -> Any:
        return read[id(name)] if id(name) in read else inner(name, budget, depth + 1)

    edges = [
        (end(a), end(b), _attributes(data, budget, depth, inner)) for a, b, data in value.edges(data=True)
    ]
    return (Net(value.is_directed(), value.is_multigraph(), nodes, edges),)


def _attributes(data: dict, budget: Any, depth: int, inner: Callable) -> dict:
    found = {}
    for key, item in dict.items(data):
        found[str(inner(key, budget, depth + 1))] = inner(item, budget, depth + 1)
    return found


def _axes(value: Any, budget: Any, depth: int, inner: Callable) -> tuple | None:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    if is_a(value, Figure):
        axes = list(value.axes)
        return (_drawing(axes[0], len(axes)),) if axes else (Odd("Figure", "broken"),)
    if is_a(value, Axes):
        return (_drawing(value, 1),)
    return None


def _drawing(axes: Any, several: int) -> Drawing:
    from notebooks.common.figure import read_figure

    return Drawing(read_figure(axes), several)
