"""A solution shown step by step: each line of it, with the value that it gives."""

from __future__ import annotations

import ast
import html
import sys
from typing import Any

from exercises.checking import running
from exercises.checking.question import Localised, Question, copied
from exercises.checking.verdict import Message, inline_html, inline_plain
from exercises.checking.words import Words, clean
from notebooks.common.language import LANGUAGES

ROWS = 6
COLUMNS = 6
CELL = 40
WIDTH = 400


class Worked(Message):
    """The worked solution: pairs of code and the value after it, as text and as HTML."""

    def __init__(self, title: str, steps: list[tuple[str, Any]], words: Words, meaning: str) -> None:
        super().__init__(title, [])
        self._steps = steps
        self._words = words
        self._meaning = meaning

    def text(self) -> str:
        parts = [self.title]
        for number, (code, value) in enumerate(self._steps, 1):
            parts += ["", self._heading(number), _indented(code)]
            shown = self._value_text(value)
            if shown:
                parts += [self._words.gettext("This gives:"), _indented(shown)]
        return "\n".join([*parts, "", inline_plain(self._meaning)])

    def _heading(self, number: int) -> str:
        return self._words.gettext("Step {number} of {total}", number=number, total=len(self._steps))

    def _value_text(self, value: Any) -> str:
        if value is None:
            return ""
        if _is_table(value):
            return "\n".join([self._readable(value).to_string(), *self._more(value)])
        if type(value) is list and value and all(map(_is_table, value)):
            return "\n\n".join(map(self._value_text, value))
        if type(value).__module__.startswith("networkx"):
            nodes, edges = value.number_of_nodes(), value.number_of_edges()
            return self._words.gettext("Graph. Nodes: {nodes}; edges: {edges}.", nodes=nodes, edges=edges)
        return clean_lines(_short(value))

    def _readable(self, value: Any) -> Any:
        """The first rows and columns of a table, without columns in other languages, long texts cut."""
        frame = value.to_frame("" if value.name is None else value.name) if value.ndim == 1 else value
        others = tuple(f"_{code}" for code in LANGUAGES if code != self._words.language)
        columns = [i for i, name in enumerate(frame.columns) if not str(name).endswith(others)]
        return frame.iloc[:ROWS, columns[:COLUMNS]].map(_cut)

    def _more(self, value: Any) -> list[str]:
        """How large the whole table is, where not all of it is shown."""
        found = []
        if len(value) > ROWS:
            found.append(self._words.gettext("Rows in all: {count}", count=len(value)))
        if value.ndim == 2 and self._readable(value).shape[1] < value.shape[1]:
            found.append(self._words.gettext("Columns in all: {count}", count=value.shape[1]))
        return found

    def page(self) -> str:
        parts = [f"<p><strong>{html.escape(self.title)}</strong></p>"]
        for number, (code, value) in enumerate(self._steps, 1):
            parts.append(f"<p>{html.escape(self._heading(number))}</p>{_block(code)}")
            if not self._value_text(value):
                continue
            gives = self._words.gettext("This gives:")
            parts.append(f"<p>{html.escape(gives)}</p>")
            if _is_table(value):
                parts.append(self._readable(value).to_html(border=0))
                parts += [f"<p>{html.escape(line)}</p>" for line in self._more(value)]
            else:
                parts.append(_block(self._value_text(value)))
        return "<div>" + "".join(parts) + f"<p>{inline_html(self._meaning)}</p></div>"


def worked(question: type[Question], texts: Localised, words: Words) -> Worked:
    """Run the solution line by line and keep each intermediate value."""
    code = texts.code(f"{question.name}.solution", question.solution)
    space = texts.stored(question).space()
    steps = []
    with running.quiet():
        for part in _parts(code):
            for shown, tree, statement in part:
                steps.append((shown.strip("\n"), _value(tree, statement, space)))
    meaning = texts.text(f"{question.name}.meaning", question.meaning)
    return Worked(words.gettext("Solution, step by step"), steps, words, meaning)


def _value(tree: ast.expr | None, statement: ast.stmt | None, space: dict[str, Any]) -> Any:
    """Run a whole statement, or look at one link of a chain."""
    if isinstance(statement, ast.Expr):
        tree = statement.value  # run once only: a command may change what it works on
    elif statement is not None:
        exec(compile(ast.Module([statement], []), "<solution>", "exec"), space)
        target = statement.targets[0] if isinstance(statement, ast.Assign) else None
        return copied(space[target.id]) if isinstance(target, ast.Name) else None
    found = eval(compile(ast.Expression(tree), "<solution>", "eval"), space)
    return copied(found)


def _parts(code: str) -> list[list[tuple[str, ast.expr | None, ast.stmt | None]]]:
    """Statements with their comments; a chain over several lines is cut after each of its lines."""
    lines = code.split("\n")
    found, start = [], 0
    for statement in running.parsed(code).body:
        part, first = [], start
        for link in _links(statement):
            part.append(("\n".join(lines[first : link.end_lineno]), link, None))
            first = link.end_lineno
        part.append(("\n".join(lines[first : statement.end_lineno]), None, statement))
        start = statement.end_lineno
        found.append(part)
    return found


def _links(statement: ast.stmt) -> list[ast.expr]:
    """Calls and selections of a chain that end on a line before the chain's last one, innermost first."""
    whole = getattr(statement, "value", None)
    node, links = whole, []
    while isinstance(node, ast.Call | ast.Attribute | ast.Subscript):
        ends_line = node.end_lineno < (links[-1] if links else whole).end_lineno
        if ends_line and not isinstance(node, ast.Attribute):
            links.append(node)
        node = node.func if isinstance(node, ast.Call) else node.value
    return links[::-1]


def _cut(value: Any) -> Any:
    return value[: CELL - 1] + "…" if type(value) is str and len(value) > CELL else value


def _is_table(value: Any) -> bool:
    pandas = sys.modules.get("pandas")
    return pandas is not None and type(value) in (pandas.DataFrame, pandas.Series)


def _short(value: Any) -> str:
    if callable(value) or type(value).__module__.startswith("matplotlib"):
        return ""  # a function or a piece of a figure says nothing as text
    if type(value).__module__ == "numpy" and hasattr(value, "item"):
        value = value.item() if value.ndim == 0 else value.tolist()
    text = repr(sorted(value)) if type(value) is set and all(type(v) is str for v in value) else repr(value)
    return text if len(text) <= WIDTH else text[: WIDTH - 1] + "…"


def _block(text: str) -> str:
    return f'<pre style="margin-bottom: 0.8em;">{html.escape(text)}</pre>'


def clean_lines(text: str) -> str:
    """Text with its line ends kept and control characters shown."""
    return "\n".join(clean(line) for line in text.split("\n"))


def _indented(text: str) -> str:
    return "\n".join("    " + line for line in text.split("\n"))
