"""What Python a lesson needs: the constructs that its cells use, so that none comes before it is introduced.

The vocabulary has two parts. `SYNTAX` names the forms of the language that a beginner must be shown once.
Every other construct is a name: of a function or method that is called (``read_csv``, ``len``) and of an
attribute that is read (``year``, ``iloc``). No constructs are columns of the data, questions
(``q.signatories``), and functions that a lesson defines itself: their definition introduces them.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Set

from notebooks.common.cell import Cell as Code

#: Each form of the language, and how readers are shown it.
SYNTAX: dict[str, str] = {
    "import": "import x as y",
    "assignment": "name = value",
    "call": "f(x)",
    "keyword argument": "f(x, name=value)",
    "attribute": "x.name",
    "string": '"text"',
    "number": "1.5",
    "True": "True",
    "None": "None",
    "list": "[a, b]",
    "tuple": "(a, b)",
    "dict": "{a: b}",
    "set": "{a, b}",
    "subscript": "x[key]",
    "slice": "x[a:b]",
    "comparison": "a == b",
    "in": "a in b",
    "arithmetic": "a - b",
    "boolean operator": "a & b",
    "and": "a and b",
    "or": "a or b",
    "not": "not a",
    "f-string": 'f"text {value}"',
    "if": "if a:",
    "if expression": "a if b else c",
    "for": "for x in y:",
    "while": "while a:",
    "comprehension": "[f(x) for x in y]",
    "def": "def f(x):",
    "return": "return x",
    "lambda": "lambda x: y",
    "with": "with x as y:",
    "try": "try:",
}

_NODES: dict[type[ast.AST], str] = {
    ast.Import: "import", ast.ImportFrom: "import", ast.Assign: "assignment", ast.AnnAssign: "assignment",
    ast.AugAssign: "assignment", ast.Call: "call", ast.keyword: "keyword argument",
    ast.Attribute: "attribute", ast.List: "list", ast.Dict: "dict", ast.Set: "set",
    ast.Subscript: "subscript", ast.Slice: "slice",
    ast.JoinedStr: "f-string", ast.If: "if", ast.IfExp: "if expression", ast.For: "for", ast.While: "while",
    ast.ListComp: "comprehension", ast.SetComp: "comprehension", ast.DictComp: "comprehension",
    ast.GeneratorExp: "comprehension", ast.FunctionDef: "def", ast.Return: "return", ast.Lambda: "lambda",
    ast.With: "with", ast.Try: "try", ast.BitAnd: "boolean operator",
    ast.BitOr: "boolean operator", ast.Invert: "boolean operator", ast.And: "and",
    ast.Or: "or", ast.Not: "not", ast.In: "in", ast.NotIn: "in", ast.Add: "arithmetic", ast.Sub: "arithmetic",
    ast.Mult: "arithmetic", ast.Div: "arithmetic", ast.FloorDiv: "arithmetic", ast.Mod: "arithmetic",
    ast.Pow: "arithmetic", ast.Eq: "comparison", ast.NotEq: "comparison", ast.Lt: "comparison",
    ast.LtE: "comparison", ast.Gt: "comparison", ast.GtE: "comparison",
}  # fmt: skip


def is_construct(name: str) -> bool:
    """May a cell's ``:introduces:`` hold this word: a form of `SYNTAX`, or a name?"""
    return name in SYNTAX or name.isidentifier()


def form(name: str) -> str:
    """How readers are shown a construct: ``name = value`` for "assignment", ``read_csv`` for itself."""
    return SYNTAX.get(name, name)


def defined(code: str) -> set[str]:
    """The functions that a cell defines."""
    return {node.name for node in ast.walk(Code(code).tree) if isinstance(node, ast.FunctionDef)}


def used(code: str, columns: Set[str] = frozenset()) -> set[str]:
    """The constructs that a cell uses; `columns` are the columns of the data, whose names are none.

    Names on the left of ``=`` or after ``for`` are no tuple. Raises CodeError if the code is not Python.
    """
    tree = Code(code).tree
    return set(_forms(tree)) | {name for name in _names(tree) if name not in columns}


def _forms(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if type(node) in _NODES:
            yield _NODES[type(node)]
        elif isinstance(node, ast.Tuple) and isinstance(node.ctx, ast.Load):
            yield "tuple"
        elif isinstance(node, ast.Constant):
            yield from _constant(node.value)


def _constant(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield "string"
    elif isinstance(value, bool):
        yield "True"
    elif value is None:
        yield "None"
    elif isinstance(value, int | float):
        yield "number"


def _names(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") != "q":
            yield node.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id


def unintroduced(
    cells: Iterable[tuple[str, str, Iterable[str]]], known: set[str], columns: Set[str] = frozenset()
) -> list[str]:
    """Constructs used before they were introduced, over cells given as (place, code, constructs introduced).

    `known` holds what earlier lessons introduced, and grows by what these do. A cell that claims to
    introduce what it does not use is named too.
    """
    found = []
    for place, code, introduced in cells:
        uses, introduced = used(code, columns), list(introduced)
        found += [f"{place}: introduces {name} without using it" for name in introduced if name not in uses]
        known |= {*introduced, *defined(code)}
        found += [f"{place}: {name} is used before it is introduced" for name in sorted(uses - known)]
    return found
