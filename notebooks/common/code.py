"""The words inside code: found, translated and put back, so that only they differ between languages.

A code cell is the same program in every language. Translated are

- comments (neighbouring comment lines of one indentation are one message; commented-out code is none);
- every f-string, as one message in which ``{…}`` stays as it is (an f-string without words, such as
  ``f"../../data/{table}.csv"`` or ``f"name_{language}"``, is none);
- text given to ``print`` and to the calls and arguments named in `TEXT_CALLS` and `TEXT_KEYWORDS`;
- docstrings.

Without any message, ``"en"`` becomes ``"kk"`` or ``"ru"`` and a name or literal that ends in ``_en`` gets
the language's ending. A name whose twin stands in the same cell (``name_en`` beside ``name_kk``) is left
alone, so that a cell can show all languages. Lines that begin with ``%`` or ``!`` are passed over.
"""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Callable, Iterable, Set
from dataclasses import dataclass

from notebooks.common.cell import Cell, comments
from notebooks.common.literals import LANGUAGE_SUFFIX, literal_problems
from notebooks.common.template import CodeError, literals, split_template, written

_ENGLISH_NAME = re.compile(r"\b([A-Za-z_]\w*)_en\b")
_LANGUAGES = ("en", "kk", "ru")


@dataclass(frozen=True)
class CodeMessage:
    """One text to translate: its words, what it is (comment, text, fstring) and where it stands (offsets)."""

    text: str
    kind: str
    start: int
    end: int


def _text_of(cell: Cell, node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return node.value
    start, end = cell.span(node)
    return "".join(literal.template() for literal in literals(cell.code[start:end]))


def messages(code: str) -> list[CodeMessage]:
    """The texts of a cell that are to be translated, in the order in which they stand.

    Raises CodeError if the code cannot be read.
    """
    cell = Cell(code)
    found = [CodeMessage(text, "comment", start, end) for text, start, end in comments(cell)]
    for node in cell.texts:
        kind = "fstring" if isinstance(node, ast.JoinedStr) else "text"
        found.append(CodeMessage(_text_of(cell, node), kind, *cell.span(node)))
    return sorted(found, key=lambda message: message.start)


def translate(code: str, lookup: Callable[[str], str], language: str) -> str:
    """The cell in another language: `lookup` gives the translation of each message's text.

    `language` is "en", "kk" or "ru"; for "en" the code comes back unchanged. Raises CodeError if with a
    translation in it the program would be another one.
    """
    if language == "en":
        return code
    cell = Cell(code)
    edits = []
    for message in messages(code):
        new = lookup(message.text)
        if message.kind == "comment":
            column = message.start - (code.rfind("\n", 0, message.start) + 1)
            lines = [re.sub(r"[\x00-\x1f\x7f]", " ", line) for line in new.split("\n")]
            new = f"\n{' ' * column}".join(f"# {line}" for line in lines)
            edits.append((message.start, message.end, rename(new, language, cell.names)))
        else:
            edits.append((message.start, message.end, _literal(cell, message, new, language)))
    edits += _renamed(cell, language, [(start, end) for start, end, _ in edits])
    for start, end, new in sorted(edits, reverse=True):
        code = code[:start] + new + code[end:]
    difference = same_code(cell.code, code)
    if difference:
        raise CodeError(f"with its {language} texts the cell is another program: {difference}")
    return code


def _literal(cell: Cell, message: CodeMessage, new: str, language: str) -> str:
    """The translation written as a string literal, with the original's quotation mark where it fits."""
    first = literals(cell.code[message.start : message.end])[0]
    if message.kind == "text":
        return written([(False, new)], first.quote, "")
    pieces = split_template(new)
    pieces = [(field, rename(piece, language, cell.names) if field else piece) for field, piece in pieces]
    return written(pieces, first.quote, "f")


def rename(text: str, language: str, names: Iterable[str] = ()) -> str:
    """Give names that end in ``_en``, and the literal ``"en"``, the ending of `language`.

    A name whose twin in another language is among `names` (what the same cell mentions) stays as it is.
    """
    names = set(names)

    def twin(match: re.Match[str]) -> str:
        stem = match[1]
        return match[0] if names & {f"{stem}_kk", f"{stem}_ru"} else f"{stem}_{language}"

    text = _ENGLISH_NAME.sub(twin, text)
    return text if names & {"kk", "ru"} else re.sub(r"""(["'])en\1""", rf"\g<1>{language}\g<1>", text)


def _renamed(cell: Cell, language: str, taken: list[tuple[int, int]]) -> list[tuple[int, int, str]]:
    """Edits that rename names and literals outside the texts which are replaced anyway."""
    edits = []
    for node in cell.templates:
        start, end = cell.span(node)
        if not any(first <= start < last for first, last in taken):
            edits.append((start, end, rename(cell.code[start:end], language, cell.names)))
        taken = [*taken, (start, end)]
    for token in cell.tokens:
        start = cell.offset(*token.start)
        if token.type not in (tokenize.NAME, tokenize.STRING, tokenize.COMMENT):
            continue
        if any(first <= start < last for first, last in taken):
            continue
        new = rename(token.string, language, cell.names)
        if new != token.string:
            edits.append((start, start + len(token.string), new))
    return edits


def same_code(first: str, second: str) -> str:
    """Why two cells are different programs, apart from what languages may change; "" if they are the same."""
    try:
        one, two = _neutral(first), _neutral(second)
    except CodeError as error:
        return str(error)
    for (left, text), (right, other) in zip(one, two, strict=False):
        if left != right:
            return f"{text!r} became {other!r}"
    return "" if len(one) == len(two) else "a statement was added or is missing"


def _neutral(code: str) -> list[tuple[str, str]]:
    """(structure, text) of each statement; the structure has no words and no endings of a language."""
    cell = Cell(code)
    shown = cell.texts
    texts = [ast.get_source_segment(cell.safe, statement) or "" for statement in cell.tree.body]
    for node in ast.walk(cell.tree):
        if isinstance(node, ast.JoinedStr):
            fields = [part for part in node.values if isinstance(part, ast.FormattedValue)]
            words = [part for part in node.values if isinstance(part, ast.Constant)]
            node.values = sorted(fields, key=ast.dump) if node in shown else [*words, *fields]
    for node in ast.walk(cell.tree):
        if node in shown and isinstance(node, ast.Constant):
            node.value = "words"
        for field, value in ast.iter_fields(node):
            if isinstance(value, str):
                ending = LANGUAGE_SUFFIX.sub("_LANGUAGE", value)
                setattr(node, field, "LANGUAGE" if value in _LANGUAGES else ending)
    magics = [(line, line) for line in cell.magics]
    return magics + [(ast.dump(each), text) for each, text in zip(cell.tree.body, texts, strict=True)]


def problems(code: str, literals: Set[str], allowed: Set[str] = frozenset()) -> list[str]:
    """What is wrong with the literals of a cell: see `literals.literal_problems`.

    `literals` are the values, columns and files of the data (`literals.data_literals`); `allowed` is
    added to the list of words of pandas, matplotlib and networkx in `literals.ALLOWED`.
    """
    cell = Cell(code)
    return literal_problems(cell.tree, {id(node) for node in cell.texts}, cell.names, literals, allowed)
