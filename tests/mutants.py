"""Small changes of a solution, one at a time, such as students make: another operator, a filter dropped, a
year off by one.
"""

import ast
import re
from collections.abc import Iterator

_COMPARE = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.LtE: ast.Gt,
    ast.Gt: ast.LtE,
    ast.GtE: ast.Lt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_NEAR = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
_BINARY = {
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
}
_CALLS = {
    "min": "max",
    "max": "min",
    "sum": "count",
    "count": "sum",
    "mean": "median",
    "head": "tail",
    "tail": "head",
    "first": "last",
    "last": "first",
    "nunique": "count",
    "idxmax": "idxmin",
    "idxmin": "idxmax",
    "successors": "predecessors",
    "predecessors": "successors",
    "in_degree": "out_degree",
    "out_degree": "in_degree",
}
_DROPPED = {"sort_values", "sort_index", "drop_duplicates", "dropna", "unique", "reset_index"}
_GRAPHS = {"Graph": "DiGraph", "DiGraph": "Graph"}


def mutants(code: str, words: dict[str, str]) -> Iterator[tuple[str, str]]:
    """(what was changed, changed code). ``words`` gives for a text in the code another one of the same column
    (a column's name, a code of the data).
    """
    tree = ast.parse(code)
    for place, node in enumerate(ast.walk(tree)):
        for what, change in _changes(node, words):
            made = ast.parse(code)  # not a deep copy: IPython hangs whole files on shared nodes
            twin = next(n for i, n in enumerate(ast.walk(made)) if i == place)
            replaced = change(twin)
            if replaced is not None:
                made = _Replace(twin, replaced).visit(made)
            yield f"line {getattr(node, 'lineno', 0)}: {what}", ast.unparse(ast.fix_missing_locations(made))


class _Replace(ast.NodeTransformer):
    def __init__(self, old: ast.AST, new: ast.AST) -> None:
        self.old, self.new = old, new

    def visit(self, node: ast.AST) -> ast.AST:
        return self.new if node is self.old else self.generic_visit(node)


def _set(name: str, value: object):
    def change(node):
        setattr(node, name, value)

    return change


def _changes(node: ast.AST, words: dict[str, str]) -> Iterator:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        for table in (_COMPARE, _NEAR):
            new = table.get(type(node.ops[0]))
            if new:
                yield f"{type(node.ops[0]).__name__} -> {new.__name__}", _set("ops", [new()])
    elif isinstance(node, ast.BinOp):
        new = _BINARY.get(type(node.op))
        if new:
            yield f"{type(node.op).__name__} -> {new.__name__}", _set("op", new())
        if isinstance(node.op, ast.Sub | ast.Div):
            yield "operands swapped", lambda n: ast.BinOp(n.right, n.op, n.left)
        if isinstance(node.op, ast.BitAnd | ast.Sub):
            yield "right side dropped", lambda n: n.left
            yield "left side dropped", lambda n: n.right
    elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Load):
        if isinstance(node.slice, ast.Compare | ast.BinOp | ast.Call | ast.UnaryOp):
            yield "filter dropped", lambda n: n.value
        if isinstance(node.slice, ast.Constant) and node.slice.value == 0:
            yield "[0] -> [-1]", _set("slice", ast.Constant(-1))
    elif isinstance(node, ast.Call):
        yield from _call_changes(node)
    elif isinstance(node, ast.Constant):
        yield from _constant_changes(node, words)
    elif isinstance(node, ast.Attribute) and node.attr in _GRAPHS:
        yield f"{node.attr} -> {_GRAPHS[node.attr]}", _set("attr", _GRAPHS[node.attr])


def _call_changes(node: ast.Call) -> Iterator:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    if isinstance(node.func, ast.Attribute):
        if name in _CALLS:
            yield f"{name} -> {_CALLS[name]}", lambda n: setattr(n.func, "attr", _CALLS[n.func.attr])
        if name in _DROPPED:
            yield f"{name} dropped", lambda n: n.func.value
        if name == "isin":
            yield "isin turned round", lambda n: ast.UnaryOp(ast.Invert(), n)
        if name.startswith("from_pandas"):
            graph = ast.parse("nx.DiGraph", mode="eval").body
            if not node.keywords:
                yield "directed", lambda n: n.keywords.append(ast.keyword("create_using", graph))
    elif name in ("set", "list", "sorted", "len", "sum") and len(node.args) == 1 and name != "list":
        yield f"{name} dropped", lambda n: n.args[0]


def _constant_changes(node: ast.Constant, words: dict[str, str]) -> Iterator:
    value = node.value
    if type(value) is bool:
        yield f"{value} turned round", _set("value", not value)
    elif type(value) is int:
        for new in (value + 1, value - 1):
            yield f"{value} -> {new}", _set("value", new)
    elif type(value) is str:
        if re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
            for step in (1, -1):
                new = str(int(value[:4]) + step) + value[4:]
                yield f"{value} -> {new}", _set("value", new)
        elif value in words:
            yield f"{value} -> {words[value]}", _set("value", words[value])
