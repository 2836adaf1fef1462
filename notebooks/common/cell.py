"""A code cell read once: its tree, its tokens, positions, and which of its strings and comments are words."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cached_property

from notebooks.common.template import CodeError

#: Calls whose text is shown, and which of their positional arguments hold it (None: all).
TEXT_CALLS: dict[str, tuple[int, ...] | None] = {
    "print": None, "title": None, "suptitle": None, "legend": None,
    "xlabel": (0,), "ylabel": (0,), "set_title": (0,), "set_xlabel": (0,), "set_ylabel": (0,),
    "set_label": (0,), "text": (2,), "annotate": (0,), "xticks": (1,), "yticks": (1,), "set_xticks": (1,),
    "set_yticks": (1,), "set_xticklabels": (0,), "set_yticklabels": (0,),
}  # fmt: skip
#: Named arguments that hold shown text, whatever is called.
TEXT_KEYWORDS = frozenset({"label", "labels", "title", "xlabel", "ylabel"})

LETTER = re.compile(r"[^\W\d_]")
_TELLING = (ast.Call, ast.Assign, ast.Attribute, ast.Subscript, ast.Import, ast.ImportFrom, ast.For, ast.If,
            ast.FunctionDef, ast.Return)  # fmt: skip
_DOTS_AFTER = re.compile(r"(?<=[\w)\]])\.{3,}")
_IDENTIFIER_LIKE = re.compile(r"[A-Za-z0-9_./-]*[_/][A-Za-z0-9_./-]*")


class Cell:
    """A cell's code, parsed once: its tree, its positions as offsets, its comments.

    Raises CodeError if the code is not Python (lines that begin with ``%`` or ``!`` aside).
    """

    def __init__(self, code: str) -> None:
        self.code = code
        lines = code.split("\n")
        #: Lines that only IPython can read.
        self.magics = [] if _is_python(code) else [line for line in lines if _is_magic(line)]
        if self.magics:
            lines = [_blank(line) if _is_magic(line) else line for line in lines]
        self.safe = "\n".join(lines)
        self._starts = [0]
        for line in code.split("\n"):
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._lines = lines
        try:
            self.tree = ast.parse(self.safe)
            self.tokens = list(tokenize.generate_tokens(io.StringIO(self.safe).readline))
        except (SyntaxError, ValueError, tokenize.TokenError) as error:
            raise CodeError(f"this is not valid Python: {error}") from None

    def offset(self, line: int, column: int) -> int:
        """Offset of a position as `tokenize` counts it (line from 1, column in characters)."""
        return self._starts[line - 1] + column

    def span(self, node: ast.AST) -> tuple[int, int]:
        """Offsets of a node (`ast` counts columns in UTF-8 bytes)."""

        def characters(line: int, column: int) -> int:
            return len(self._lines[line - 1].encode()[:column].decode())

        return (
            self.offset(node.lineno, characters(node.lineno, node.col_offset)),
            self.offset(node.end_lineno, characters(node.end_lineno, node.end_col_offset)),
        )

    @cached_property
    def templates(self) -> list[ast.JoinedStr]:
        """Every f-string that is not inside another one, in order."""
        return list(_outermost(self.tree))

    @cached_property
    def texts(self) -> list[ast.expr]:
        """Nodes that hold words to translate: f-strings, texts of print, titles and labels, docstrings."""
        found = {id(node): node for node in _shown_constants(self.tree)}
        for template in self.templates:
            words = "".join(part.value for part in template.values if isinstance(part, ast.Constant))
            inside = [id(node) for node in ast.walk(template)]
            for node in inside:
                found.pop(node, None)
            if LETTER.search(words) and not _IDENTIFIER_LIKE.fullmatch(words):
                found[id(template)] = template
        return [
            each for each in found.values() if isinstance(each, ast.JoinedStr) or LETTER.search(each.value)
        ]

    @cached_property
    def names(self) -> set[str]:
        """Every name and every word in the code: here a name's twin in another language is looked for."""
        return set(re.findall(r"\w+", self.code))


def _is_python(code: str) -> bool:
    return _tree(code) is not None


def _is_magic(line: str) -> bool:
    return line.lstrip().startswith(("%", "!"))


def _blank(line: str) -> str:
    """A statement in the place of a line that only IPython can read."""
    return line[: len(line) - len(line.lstrip())] + "pass"


def _outermost(tree: ast.AST) -> Iterator[ast.JoinedStr]:
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.JoinedStr):
            yield child
        else:
            yield from _outermost(child)


def _called(node: ast.Call) -> str:
    function = node.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _shown_constants(tree: ast.AST) -> Iterator[ast.Constant]:
    """String literals that a reader sees: docstrings and arguments of the calls that show text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            places = TEXT_CALLS.get(_called(node), ())
            for index, argument in enumerate(node.args):
                if places is None or index in places:
                    yield from _displayed(argument)
            for keyword in node.keywords:
                if keyword.arg in TEXT_KEYWORDS:
                    yield from _displayed(keyword.value)
        elif isinstance(node, ast.FunctionDef | ast.ClassDef | ast.Module) and ast.get_docstring(node):
            yield node.body[0].value


def _displayed(node: ast.expr) -> Iterator[ast.Constant]:
    """The literals of an argument whose words appear: not those in brackets, comparisons, other calls."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    children: list[ast.expr] = []
    if isinstance(node, ast.IfExp):
        children = [node.body, node.orelse]
    elif isinstance(node, ast.BinOp):
        children = [node.left, node.right]
    elif isinstance(node, ast.List | ast.Tuple):
        children = node.elts
    elif isinstance(node, ast.Call) and _called(node) == "format" and isinstance(node.func, ast.Attribute):
        children = [node.func.value]
    for child in children:
        yield from _displayed(child)


def comments(cell: Cell) -> Iterator[tuple[str, int, int]]:
    """(text, start, end) of each comment; neighbouring full-line comments of one indentation are joined."""
    group: list[tuple[int, int, int, str]] = []  # line, column, end offset, text
    for token in cell.tokens:
        if token.type != tokenize.COMMENT or token.string.startswith("#!"):
            continue
        line, column = token.start
        own_line = not token.line[:column].strip()
        if group and not (own_line and group[-1][0] == line - 1 and group[-1][1] == column):
            yield from _runs(cell, group)
            group = []
        group.append((line, column, cell.offset(line, column) + len(token.string), token.string))
        if not own_line:
            yield from _runs(cell, group)
            group = []
    if group:
        yield from _runs(cell, group)


def _runs(cell: Cell, group: list[tuple[int, int, int, str]]) -> Iterator[tuple[str, int, int]]:
    """Cut a group of comment lines into runs of words, leaving out lines of commented-out code."""
    words = ["" if _is_code(item[3]) else item[3].lstrip("#").strip() for item in group]
    if _is_code("\n".join(item[3].lstrip("#").removeprefix(" ") for item in group)):
        return
    start = None
    for index, text in enumerate([*words, ""]):
        if text and start is None:
            start = index
        elif not text and start is not None:
            run, lines = group[start:index], words[start:index]
            if LETTER.search("".join(lines)):
                yield "\n".join(lines), cell.offset(run[0][0], run[0][1]), run[-1][2]
            start = None


def _is_code(comment: str) -> bool:
    """Does a comment hold a statement (a call, an assignment, an import …) and not words?

    Dots may stand for a name that students write: `sums....()`, `for ... in rows:`.
    """
    text = comment.lstrip("#").strip()
    for candidate in (text, text + " pass"):
        tree = _tree(candidate)
        if tree:
            return any(isinstance(node, _TELLING) for node in ast.walk(tree))
    filled = re.sub(r"\.{3,}", "_", _DOTS_AFTER.sub("._", text))
    trees = [tree for candidate in (filled, filled + " pass") if (tree := _tree(candidate))]
    # "Look...." would be an attribute: with dots in it, only more than that is code.
    return any(
        isinstance(node, _TELLING) and not isinstance(node, ast.Attribute)
        for tree in trees
        for node in ast.walk(tree)
    )


def _tree(code: str) -> ast.Module | None:
    try:
        return ast.parse(code)
    except (SyntaxError, ValueError):
        return None
