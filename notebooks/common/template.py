"""Templates such as ``"{n:,} states"``: cut into words and fields, and string literals cut out of code.

Python 3.11 gives an f-string as one token without positions inside it: here it is read character by
character.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

_OPENING = re.compile(r"""([rRbBuUfF]{0,2})('''|\"\"\"|'|\")""")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


class CodeError(ValueError):
    """A cell's code cannot be read or translated; the text says why and what to do."""


def split_template(text: str) -> list[tuple[bool, str]]:
    """Cut a template into (is it a field?, piece): ``"a {b:>{w}} c"`` gives words, field with braces, words.

    ``{{`` and ``}}`` stay in the words as they are written. A field that is not closed raises CodeError.
    """
    pieces: list[tuple[bool, str]] = []
    start = position = 0
    while position < len(text):
        if text[position : position + 2] in ("{{", "}}"):
            position += 2
        elif text[position] == "{":
            end = _field_end(text, position)
            pieces += [(False, text[start:position]), (True, text[position:end])]
            start = position = end
        else:
            position += 1
    pieces.append((False, text[start:]))
    return [piece for piece in pieces if piece[1]]


def _field_end(text: str, start: int) -> int:
    """Offset after the brace that closes the field opened at `start`; quoted braces do not count."""
    depth, position = 0, start
    while position < len(text):
        char = text[position]
        if char in "'\"":
            opening = _OPENING.match(text, position)
            position = _literal_end(text, opening.end(), opening[2], False)
            continue
        depth += (char == "{") - (char == "}")
        position += 1
        if depth == 0:
            return position
    raise CodeError(f"a brace is opened and never closed in {text[start:]!r}: close it, or write {{{{")


def _literal_end(text: str, position: int, quote: str, is_template: bool) -> int:
    """Offset after the closing `quote` of a literal whose body begins at `position`."""
    while position < len(text):
        if text[position] == "\\":
            position += 2
        elif text.startswith(quote, position):
            return position + len(quote)
        elif is_template and text[position : position + 2] in ("{{", "}}"):
            position += 2
        elif is_template and text[position] == "{":
            position = _field_end(text, position)
        else:
            position += 1
    raise CodeError(f"a quotation mark is not closed in {text!r}")


@dataclass(frozen=True)
class Literal:
    """One string literal as written: prefix (``f``, ``r`` …), quotation mark and body."""

    prefix: str
    quote: str
    body: str

    def template(self) -> str:
        """Its words, escapes resolved, and its fields as written; braces of a plain string are doubled."""
        if "f" not in self.prefix.lower():
            return self._words(self.body).replace("{", "{{").replace("}", "}}")
        return "".join(piece if field else self._words(piece) for field, piece in split_template(self.body))

    def _words(self, body: str) -> str:
        if "r" in self.prefix.lower() or "\\" not in body:
            return body
        return ast.literal_eval(f"{self.quote}{body}{self.quote}")


def literals(source: str) -> list[Literal]:
    """The literals that one string is written with (several if they are joined implicitly).

    Raises CodeError if a comment stands between them.
    """
    position, found = 0, []
    while position < len(source):
        opening = _OPENING.match(source, position)
        if opening:
            end = _literal_end(source, opening.end(), opening[2], "f" in opening[1].lower())
            found.append(Literal(opening[1], opening[2], source[opening.end() : end - len(opening[2])]))
            position = end
        elif source[position].isspace() or source[position] in "\\()":
            position += 1
        else:
            raise CodeError(f"a comment stands inside a text ({source[:60]!r}): move it above the statement")
    return found


def written(pieces: list[tuple[bool, str]], mark: str, prefix: str) -> str:
    """A literal of these pieces (as `split_template` gives them), in quotation `mark` if the fields allow."""
    fields = "".join(piece for field, piece in pieces if field)
    quote = next((each for each in (mark, '"', "'", '"""') if each not in fields), "'''")
    body = "".join(piece if field else _escaped(piece, quote) for field, piece in pieces)
    return f"{prefix}{quote}{body}{quote}"


def _escaped(words: str, quote: str) -> str:
    words = words.replace("\\", "\\\\").replace(quote[0], "\\" + quote[0])
    kept = "\n" if len(quote) == 3 else ""
    return _CONTROL.sub(lambda sign: sign[0] if sign[0] in kept else repr(sign[0])[1:-1], words)
