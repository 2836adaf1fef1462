"""Messages: English texts to translate, and those that program code marks for gettext."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from babel.messages.extract import extract_from_file

KEYWORDS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}

Key = tuple[str | None, str]


@dataclass(frozen=True)
class Message:
    """One English text to translate.

    `context` is the cell or the place in a question (None for texts of code without one); `where` tells
    people where the text stands ("notebooks/source/01_history.md, cell two-dates"); `kind` is "prose"
    (Markdown), "comment", "text" or "fstring" (from a code cell) or "words" (from program code); `plural`
    is the plural text of `ngettext`.
    """

    context: str | None
    text: str
    where: str = field(default="", compare=False)
    kind: str = field(default="prose", compare=False)
    plural: str = ""

    @property
    def key(self) -> Key:
        """What the message is found by in a catalogue."""
        return self.context, self.text

    @property
    def place(self) -> str:
        """Where a person finds the text."""
        parts = [self.where] if self.where else []
        if self.context and self.context not in self.where:
            parts.append(self.context)
        return ", ".join(parts) or "code"


def extract_code_messages(files: Iterable[Path], root: Path) -> list[Message]:
    """Texts that code marks for gettext (`_`, `gettext`, `ngettext`, `pgettext`, `npgettext`), in file order.

    `where` is the file's path below `root`.
    """
    found = []
    for path in files:
        where = path.relative_to(root).as_posix()
        for _, text, _, context in extract_from_file("python", path, keywords=KEYWORDS):
            singular, plural = text if isinstance(text, tuple) else (text, "")
            found.append(Message(context, singular, where, "words", plural))
    return found
