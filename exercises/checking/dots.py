"""Three dots that a student has left in the code of a pattern: as a value or as a text of its own."""

from __future__ import annotations

import ast


def open_dots(code: str, around: int | None = None) -> int:
    """Number of the first line with dots in place of a value; 0 if there is none, or if the code is no
    Python. ``around``: look only into the statement that stands on this line.

    Dots that are a statement of their own (the empty body of a function) do not count.
    """
    try:
        tree = ast.parse(code)
    except (SyntaxError, ValueError):
        return 0
    statements = [node for node in ast.walk(tree) if isinstance(node, ast.stmt) and _holds(node, around)]
    if around is not None:
        statements = sorted(statements, key=lambda node: node.end_lineno - node.lineno)[:1]
    found = [
        node.lineno
        for statement in statements
        if not (isinstance(statement, ast.Expr) and statement.value in _dots(statement))
        for node in _dots(statement)
    ]
    return min(found, default=0)


def _holds(statement: ast.stmt, around: int | None) -> bool:
    return around is None or statement.lineno <= around <= statement.end_lineno


def _dots(statement: ast.stmt) -> list[ast.Constant]:
    """The dots in a statement, but for those in statements inside it."""
    found, open_nodes = [], list(ast.iter_child_nodes(statement))
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, ast.Constant) and (node.value is ... or _is_dots(node.value)):
            found.append(node)
        elif not isinstance(node, ast.stmt):
            open_nodes += ast.iter_child_nodes(node)
    return found


def _is_dots(value: object) -> bool:
    return isinstance(value, str) and value.strip() in ("...", "…")
