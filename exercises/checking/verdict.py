"""What the student reads: the same words as plain text and as HTML."""

from __future__ import annotations

import html
import re
from collections.abc import Callable

OUTCOMES = ("right", "not_yet", "unanswered", "error")
_MARKS = {"right": "✔", "not_yet": "✎", "unanswered": "○", "error": "⚠", "help": "➜"}
# Only the bar at the side has a colour (3:1 or more on white and on black); all text keeps the theme's own
# colour.
_BARS = {
    "right": "#2e8540",
    "not_yet": "#b06000",
    "unanswered": "#6b7785",
    "error": "#d13438",
    "help": "#3f7fbf",
}


class Message:
    """Text that Jupyter shows as a cell's result. ``lines`` are paragraphs with `code`, **bold** and *italic*
    in them; a line that starts with four spaces is a block of code.

    ``before`` are messages that are shown above it, since they have not been shown themselves; ``seen``
    turns True when the text or the HTML is asked for.
    """

    outcome = "help"

    def __init__(self, title: str, lines: list[str], fold: tuple[str, str] | None = None) -> None:
        self.title = title
        self.lines = [line for line in lines if line]
        self.fold = fold
        self.before: list[Message] = []
        self.seen = False

    def text(self) -> str:
        """The message alone as plain text."""
        parts = [self.title, *(_plain_line(line) for line in self.lines)]
        if self.fold:
            parts += [self.fold[0], self.fold[1]]
        return "\n".join(parts)

    def page(self) -> str:
        """The message alone as HTML."""
        body = "".join(_html_line(line) for line in self.lines)
        if self.fold:
            summary, inside = map(html.escape, self.fold)
            body += f"<details><summary>{summary}</summary><pre>{inside}</pre></details>"
        mark, bar = _MARKS[self.outcome], _BARS[self.outcome]
        return (
            f'<div role="status" style="border-left: 5px solid {bar}; padding: 0.2em 0.8em;">'
            f'<p><span aria-hidden="true">{mark} '
            f"</span><strong>{html.escape(self.title)}</strong></p>{body}</div>"
        )

    def _shown(self) -> list[Message]:
        found = [*self.before, self]
        for message in found:
            message.seen = True
        return found

    def __str__(self) -> str:
        return "\n\n".join(message.text() for message in self._shown())

    __repr__ = __str__

    def _repr_html_(self) -> str:
        return "".join(message.page() for message in self._shown())

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        return {"text/plain": str(self), "text/html": self._repr_html_()}


class Verdict(Message):
    """Outcome of one check: ``outcome`` is right, not_yet, unanswered or error; ``str(verdict)`` is the whole
    message.
    """

    def __init__(
        self, outcome: str, title: str, lines: list[str], fold: tuple[str, str] | None = None
    ) -> None:
        if outcome not in OUTCOMES:
            raise ValueError(f"unknown outcome: {outcome}")
        super().__init__(title, lines, fold)
        self.outcome = outcome


def _plain_line(line: str) -> str:
    return line if line.startswith("    ") else inline_plain(line)


def _html_line(line: str) -> str:
    if line.startswith("    "):
        return f"<pre>{html.escape(_dedented(line))}</pre>"
    return f"<p>{inline_html(line)}</p>"


def _dedented(block: str) -> str:
    return "\n".join(part[4:] if part.startswith("    ") else part for part in block.split("\n"))


_CODE_OR_LINK = re.compile(r"`([^`\n]+)`|\[((?:[^\]\n`]|`[^`\n]+`)+)\]\(([\w./#=%-]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_ITALIC = re.compile(r"(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])")

Form = Callable[[str], str]


def _inline(text: str, words: Form, code: Form, link: Callable[[str, str], str]) -> str:
    """The text with each piece of it in its form; marks inside code are no marks."""
    found, last = [], 0
    for part in _CODE_OR_LINK.finditer(text):
        found.append(words(text[last : part.start()]))
        inside, label, target = part.groups()
        found.append(link(label, target) if label else code(inside))
        last = part.end()
    return "".join([*found, words(text[last:])])


def inline_html(text: str) -> str:
    """Escaped text; `code`, **bold**, *italic* and [links](to), which may hold code, become elements."""
    found = _inline(
        text,
        words=lambda piece: _emphasis(html.escape(piece), r"<strong>\1</strong>", r"<em>\1</em>"),
        code=lambda inside: f"<code>{html.escape(inside)}</code>",
        link=lambda label, target: f'<a href="{target}">{inline_html(label)}</a>',
    )
    return found.replace("\n", "<br>")


def inline_plain(text: str) -> str:
    """The text without the marks of bold, italic and links; code keeps its backticks."""
    return _inline(
        text,
        words=lambda piece: _emphasis(piece, r"\1", r"\1"),
        code="`{}`".format,
        link=lambda label, target: inline_plain(label),
    )


def _emphasis(text: str, bold: str, italic: str) -> str:
    return _ITALIC.sub(italic, _BOLD.sub(bold, text))
