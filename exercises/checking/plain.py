"""A student's value as plain data of built-in types, so that nothing of the student's own is called while
comparing.

Every rule looks at ``type(value)`` only. Methods are taken from the class that we trust
(``list.__iter__(value)``), never from the value, since an answer may be of a class whose ``__eq__`` or
``__len__`` says anything.
"""

from __future__ import annotations

import datetime as dt
import decimal
import fractions
import math
import sys
import types
import unicodedata
from collections import deque
from dataclasses import dataclass, field
from typing import Any

MAX_DEPTH = 12
MAX_ITEMS = 200_000
MAX_TEXT = 2_000_000


@dataclass(frozen=True, slots=True)
class Odd:
    """A value that no question asks for. ``why``: unknown, lazy, method, deep, large, class, subclass,
    broken, span, groupby, module, bytes or question.
    """

    type_name: str
    why: str = "unknown"


@dataclass(frozen=True, slots=True)
class Items:
    """A list, tuple, set, Index, array, ... of plain values."""

    form: str
    items: list
    ordered: bool = True


@dataclass(frozen=True, slots=True)
class Pairs:
    """A dictionary: plain key and plain value."""

    form: str
    pairs: list


@dataclass(frozen=True, slots=True)
class Column:
    """A Series: index and values, each a list of plain values (index labels of several levels are
    ``Items``).
    """

    index: list
    values: list
    dtype: str
    counted: bool  # the index is just 0, 1, 2, ...
    name: Any = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A DataFrame: names of columns and one list of plain values for each column."""

    names: list
    columns: list
    dtypes: list
    index: list
    index_names: list
    counted: bool
    rows: int


@dataclass(frozen=True, slots=True)
class Net:
    """A networkx graph: nodes with attributes; edges as (from, to, attributes), one for each edge."""

    directed: bool
    multi: bool
    nodes: list
    edges: list


@dataclass(frozen=True, slots=True)
class Drawing:
    """A matplotlib Axes as ``notebooks.common.figure.read_figure`` reads it."""

    structure: Any
    several: int = 1


@dataclass(frozen=True, slots=True)
class Callable_:
    """A function, kept to be called later; ``empty`` when its body is only ``...``."""

    function: Any
    empty: bool = False
    needs: int = 0


@dataclass(slots=True)
class _Budget:
    left: int = MAX_ITEMS
    open: set = field(default_factory=set)

    def spend(self, count: int) -> None:
        self.left -= count
        if self.left < 0:
            raise TooLarge


class TooLarge(Exception):
    """The value holds more than the limits allow."""


def type_name(value: Any) -> str:
    """Name of the value's class, read without the class's own hooks."""
    return type.__dict__["__name__"].__get__(type(value))


def is_a(value: Any, *classes: type) -> bool:
    """Like isinstance, but never asks the value for its ``__class__``."""
    mro = type.__dict__["__mro__"].__get__(type(value))
    return any(c in classes for c in mro)


def plain(value: Any) -> Any:
    """Plain data of built-in types (bool, int, float, str, date, datetime, timedelta, None, Ellipsis or a
    class of this module). Never raises; ``Odd`` stands for whatever cannot be read.
    """
    try:
        return _plain(value, _Budget(), 0)
    except TooLarge:
        return Odd(type_name(value), "large")
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a broken value must not break the check
        return Odd(type_name(value), "broken")


def _plain(value: Any, budget: _Budget, depth: int) -> Any:
    kind = type(value)
    if value is None or value is ... or kind is bool:
        return value
    if kind is str or kind is int or kind is float:
        return _scalar(value, kind)
    if depth > MAX_DEPTH:
        return Odd(type_name(value), "deep")
    for rule in (_library, _builtin):
        found = rule(value, budget, depth)
        if found is not None:
            return found[0]
    return Odd(type_name(value), _why_odd(value))


def _scalar(value: Any, kind: type) -> Any:
    if kind is str:
        if str.__len__(value) > MAX_TEXT:
            return Odd("str", "large")
        return unicodedata.normalize("NFC", value)
    if kind is float and math.isnan(value):
        return None
    if kind is int and value.bit_length() > 4096:
        return Odd("int", "large")
    return value


def _builtin(value: Any, budget: _Budget, depth: int) -> tuple | None:
    """Built-in and standard types, also of subclasses: what is stored in them is read by the base class."""
    if is_a(value, str):
        return (_scalar(str.__str__(value), str),)
    if is_a(value, int):
        return (_scalar(int.__int__(value), int),)
    if is_a(value, float):
        return (_scalar(float.__float__(value), float),)
    if is_a(value, dt.date):
        return (_moment(value),)
    if is_a(value, dt.timedelta):
        return (
            dt.timedelta(
                *(getattr(dt.timedelta, n).__get__(value) for n in ("days", "seconds", "microseconds"))
            ),
        )
    if type(value) in (decimal.Decimal, fractions.Fraction):
        return (_scalar(float(value), float),)
    if is_a(value, dict):
        return (_dictionary(value, budget, depth),)
    for base, ordered in ((list, True), (tuple, True), (deque, True), (set, False), (frozenset, False)):
        if is_a(value, base):
            return (_items(value, base, ordered, budget, depth),)
    if type(value) in _VIEWS or type(value) is range:
        if type(value) is range:
            budget.spend(0 if not value else abs((value.stop - value.start) // value.step))
        return (_items(list(value), list, True, budget, depth, type_name(value)),)
    if is_a(value, types.FunctionType):
        code = value.__code__
        needs = code.co_argcount - len(value.__defaults__ or ())
        return (Callable_(value, empty=_is_empty(code), needs=needs),)
    return None


_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))


def _items(value: Any, base: type, ordered: bool, budget: _Budget, depth: int, form: str = "") -> Any:
    if id(value) in budget.open:
        return Odd(type_name(value), "deep")
    budget.open.add(id(value))
    budget.spend(base.__len__(value))
    items = [_plain(item, budget, depth + 1) for item in base.__iter__(value)]
    budget.open.discard(id(value))
    return Items(form or base.__name__, items, ordered)


def _dictionary(value: Any, budget: _Budget, depth: int) -> Any:
    if id(value) in budget.open:
        return Odd(type_name(value), "deep")
    budget.open.add(id(value))
    budget.spend(dict.__len__(value))
    pairs = [(_plain(k, budget, depth + 1), _plain(v, budget, depth + 1)) for k, v in dict.items(value)]
    budget.open.discard(id(value))
    return Pairs("dict", pairs)


def _moment(value: dt.date) -> dt.date:
    """A date where the time of day is midnight, else a datetime (without zone: the data have none)."""
    parts = [getattr(dt.date, n).__get__(value) for n in ("year", "month", "day")]
    if is_a(value, dt.datetime):
        time = [getattr(dt.datetime, n).__get__(value) for n in ("hour", "minute", "second", "microsecond")]
        if any(time):
            return dt.datetime(*parts, *time)
    return dt.date(*parts)


def _functions_of_dots() -> set:
    sources = ("def f(x): ...", "def f(x):\n 'doc'\n ...")
    found = set()
    for source in sources:
        space: dict = {}
        exec(source, space)
        found.add(space["f"].__code__.co_code)
    return found


_EMPTY_CODE = _functions_of_dots()


def _is_empty(code: types.CodeType) -> bool:
    return code.co_code in _EMPTY_CODE and code.co_consts[-1] is None and not code.co_names


def _why_odd(value: Any) -> str:
    if is_a(value, types.MethodType, types.BuiltinFunctionType):
        return "method"
    if is_a(value, type):
        return "class"
    if is_a(value, types.ModuleType):
        return "module"
    if is_a(value, bytes, bytearray):
        return "bytes"
    if is_a(value, types.GeneratorType, map, filter, zip, enumerate, reversed):
        return "lazy"
    module = type.__getattribute__(type(value), "__module__")
    if module == "builtins" and type_name(value).endswith("iterator") or _is_view(module, type_name(value)):
        return "lazy"
    if type(module) is str and module.startswith("pandas.") and "GroupBy" in type_name(value):
        return "groupby"
    if module == "exercises.checking.session":
        return "question"
    return "unknown"


def _is_view(module: Any, name: str) -> bool:
    """A look into a graph of networkx (``graph["KAZ"]``, ``graph.nodes``) that is no list yet."""
    return type(module) is str and module.startswith("networkx.classes.") and name.endswith("View")


def _library(value: Any, budget: _Budget, depth: int) -> tuple | None:
    """numpy, pandas, networkx and matplotlib, each only when the student's session has loaded it."""
    for module, reader in (
        ("numpy", "_numpy"),
        ("pandas", "_pandas"),
        ("networkx", "_graph"),
        ("matplotlib.axes", "_axes"),
    ):
        if module in sys.modules:
            from exercises.checking import libraries

            found = getattr(libraries, reader)(value, budget, depth, _plain)
            if found is not None:
                return found
    return None
