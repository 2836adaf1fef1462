"""A lesson as it is written: Markdown (MyST) in English, with ids, tags and constructs beside its cells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from notebooks.builder.constructs import is_construct
from notebooks.common import code
from notebooks.common.message import Message

#: The context of the title in the catalogue: with a space, so that it cannot be a cell's id.
TITLE = "front matter"
#: The context of all texts of a teacher's plan.
PLAN = "plan"

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FENCE = re.compile(r"^(```+|~~~+)")
_DIRECTIVE = re.compile(r"\{\{\s*([a-z_]+)\s*(.*?)\s*\}\}", re.DOTALL)
_LETTER = re.compile(r"[^\W\d_]")
_FRONT_MATTER = {"title": str, "minutes": int, "core_minutes": int}
_KEYS = {"markdown": {"id", "tags"}, "code": {"id", "tags", "introduces"}}


class LessonError(ValueError):
    """A source cannot be used; each line of the text names the file, the cell and what to do."""


@dataclass(frozen=True)
class Cell:
    """One cell: `kind` is "markdown" or "code"; `introduces` are constructs (see `constructs`)."""

    id: str
    kind: str
    source: str
    tags: tuple[str, ...] = ()
    introduces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Lesson:
    """A lesson: `name` is its file's ("01_history"), `questions` the module of its questions, or None.

    `minutes` and `core_minutes` are the time that readers are told.
    """

    name: str
    title: str
    minutes: int
    core_minutes: int
    questions: str | None
    cells: tuple[Cell, ...]

    @property
    def where(self) -> str:
        """The file, as people are told."""
        return f"notebooks/source/{self.name}.md"

    def messages(self) -> list[Message]:
        """All texts to translate, in order."""
        found = [Message(TITLE, self.title, f"{self.where}, {TITLE}")]
        for cell in self.cells:
            where = f"{self.where}, cell {cell.id}"
            if cell.kind == "code":
                texts = [(each.text, each.kind) for each in code.messages(cell.source)]
            else:
                texts = [(block, "prose") for block in blocks(cell.source) if is_message(block)]
            found += [Message(cell.id, text, where, kind) for text, kind in texts]
        return found


@dataclass(frozen=True)
class Plan:
    """A teacher's plan of a lesson: plain Markdown."""

    name: str
    source: str

    @property
    def where(self) -> str:
        """The file, as people are told."""
        return f"notebooks/source/{self.name}.md"

    def messages(self) -> list[Message]:
        """All texts to translate, in order."""
        return [Message(PLAN, block, self.where) for block in blocks(self.source) if is_message(block)]


def blocks(source: str) -> list[str]:
    """The blocks of a Markdown text: what stands between blank lines; fenced code stays whole."""
    found: list[list[str]] = [[]]
    fence = ""
    for line in source.split("\n"):
        opening = _FENCE.match(line.lstrip())
        if opening and not fence:
            fence = opening[1]
        elif fence and line.strip().startswith(fence):
            fence = ""
        if line.strip() or fence:
            found[-1].append(line.rstrip() if not fence else line)
        elif found[-1]:
            found.append([])
    return ["\n".join(lines) for lines in found if lines]


def directive(block: str) -> tuple[str, str] | None:
    """(name, arguments) if a block is a directive such as ``{{ key_terms treaty, ratification }}``."""
    match = _DIRECTIVE.fullmatch(block.strip())
    return (match[1], match[2]) if match else None


def is_message(block: str) -> bool:
    """Is a block a text to translate: words, and no directive?"""
    return directive(block) is None and bool(_LETTER.search(block))


def read_lesson(path: Path) -> Lesson:
    """Read a lesson. Raises LessonError with every fault that was found, a line each."""
    import jupytext

    where = f"notebooks/source/{path.name}"
    try:
        notebook = jupytext.reads(path.read_text(encoding="utf-8"), fmt="md:myst")
    except Exception as error:  # jupytext passes on what its parsers of Markdown, YAML and JSON raise
        raise LessonError(f"{where} cannot be read: {error}") from error
    faults = list(_front_matter_faults(notebook.metadata))
    faults += _cell_faults(notebook.cells)
    if faults:
        raise LessonError("\n".join(f"{where}: {fault}" for fault in faults))
    cells = tuple(
        Cell(
            cell.metadata["id"],
            cell.cell_type,
            cell.source,
            tuple(cell.metadata.get("tags", ())),
            tuple(cell.metadata.get("introduces", ())),
        )
        for cell in notebook.cells
    )
    known = {key: notebook.metadata[key] for key in _FRONT_MATTER}
    return Lesson(name=path.stem, questions=notebook.metadata.get("questions"), cells=cells, **known)


def _front_matter_faults(metadata: dict) -> Iterator[str]:
    for key, kind in _FRONT_MATTER.items():
        if not isinstance(metadata.get(key), kind):
            yield f"front matter: write a line “{key}: …” ({'a number' if kind is int else 'text'})"
    for key in metadata.keys() - _FRONT_MATTER.keys() - {"questions", "needs", "jupytext", "kernelspec"}:
        yield f"front matter: unknown key {key}"


def _cell_faults(cells: list) -> Iterator[str]:
    seen: set[str] = set()
    for cell in cells:
        name = cell.metadata.get("id")
        if not name:
            begin = cell.source.strip().split("\n")[0][:50]
            how = ":id: name" if cell.cell_type == "code" else '+++ {"id": "name"}'
            yield f"the {cell.cell_type} cell that begins “{begin}” has no id: write {how}"
            continue
        if not _ID.fullmatch(str(name)):
            yield f"cell {name}: an id is made of a-z, 0-9 and hyphens"
        if name in seen:
            yield f"cell {name}: the id occurs twice"
        seen.add(name)
        yield from (f"cell {name}: {fault}" for fault in _content_faults(cell))


def _content_faults(cell: dict) -> Iterator[str]:
    for key in sorted(cell.metadata.keys() - _KEYS[cell.cell_type]):
        yield f"unknown key {key} (known: {', '.join(sorted(_KEYS[cell.cell_type]))})"
    for key in cell.metadata.keys() & {"tags", "introduces"}:
        value = cell.metadata[key]
        if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
            yield f"{key} is a list of words: [first, second]"
            return
    for name in cell.metadata.get("introduces", []):
        if not is_construct(name):
            yield f"unknown construct “{name}”: the list stands in notebooks/builder/constructs.py"
    if cell.cell_type == "code":
        try:
            code.messages(cell.source)
        except code.CodeError as error:
            yield str(error)
        return
    for line in cell.source.split("\n"):
        if re.match(r"\s*(```+|~~~+)\s*\{", line):
            yield f"unknown block “{line.strip()}”: only {{code-cell}} is known"
    for block in blocks(cell.source):
        if "{{" in re.sub(r"`[^`]*`", "", block) and directive(block) is None and not _FENCE.match(block):
            yield f"a directive stands alone between blank lines: “{block[:60]}”"


def read_plan(path: Path) -> Plan:
    """Read a teacher's plan."""
    return Plan(path.stem, path.read_text(encoding="utf-8"))
