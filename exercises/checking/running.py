"""Runs a question's stored code (solution, other right answers, wrong answers) on the data, wherever the
student works; knows whether that is IPython.
"""

from __future__ import annotations

import ast
import contextlib
import io
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parents[2] / "data"
_PREFIX = "../../data/"


class _RealPlace(ast.NodeTransformer):
    """Turns ``../../data/x.csv`` into the file's place on this machine."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str) and node.value.startswith(_PREFIX):
            return ast.copy_location(ast.Constant((self.data / node.value[len(_PREFIX) :]).as_posix()), node)
        return node


def shell() -> Any:
    """The running IPython (in Jupyter: the kernel's); None outside it."""
    if "IPython" not in sys.modules:
        return None
    from IPython import get_ipython

    return get_ipython()


def parsed(code: str, data: Path | None = None) -> ast.Module:
    """The code with ``../../data/`` resolved to ``data`` (the course's data by default)."""
    return ast.fix_missing_locations(_RealPlace(data or DATA).visit(ast.parse(code)))


def run(code: str, space: dict[str, Any], data: Path | None = None) -> dict[str, Any]:
    """Run stored code in ``space`` and return it. Nothing is printed and no figure is left open."""
    with quiet():
        exec(compile(parsed(code, data), "<stored code>", "exec"), space)
    return space


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No output, no warnings, and figures drawn inside are closed, so that Jupyter does not show them."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    before = set(pyplot.get_fignums()) if pyplot else set()
    current = pyplot.gcf().number if before else None
    with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            yield
        finally:
            pyplot = sys.modules.get("matplotlib.pyplot")
            for number in set(pyplot.get_fignums()) - before if pyplot else ():
                pyplot.close(number)
            if current is not None:
                pyplot.figure(current)
