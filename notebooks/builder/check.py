"""Does what is committed agree with source and catalogue? Nothing is written and nothing executed."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from notebooks.common.execute import read

#: Working copies of students (`notebooks.copies`) are nobody's business.
WORKING_COPY = "_my_copy"


def compare(expected: NotebookNode, path: Path, shown: str) -> list[str]:
    """How the notebook at `path` differs from `expected` in cells, ids, tags and texts; outputs are nbval's.

    `shown` is the path as people are told. Metadata that JupyterLab adds at a save does not count.
    """
    if not path.is_file():
        return [f"{shown}: the notebook is missing"]
    try:
        actual = read(path)
    except ValueError as error:
        return [f"{shown}: {error}"]
    found = []
    if actual.metadata.get("course") != expected.metadata["course"]:
        found.append(f"{shown}: the metadata “course” are not {dict(expected.metadata['course'])}")
    wanted = {cell.id: cell for cell in expected.cells}
    there = {cell.get("id", ""): cell for cell in actual.cells}
    found += [f"{shown}: cell {name} is missing" for name in wanted if name not in there]
    found += [f"{shown}: cell {name} is not in the source" for name in there if name not in wanted]
    if not found and list(wanted) != [cell.get("id", "") for cell in actual.cells]:
        found.append(f"{shown}: the cells stand in another order, or one of them twice")
    for name in wanted.keys() & there.keys():
        found += [f"{shown}: cell {name}: {fault}" for fault in _cell_faults(wanted[name], there[name])]
    return found


def _cell_faults(wanted: NotebookNode, actual: NotebookNode) -> Iterator[str]:
    if wanted.cell_type != actual.cell_type:
        yield f"is a {actual.cell_type} cell, not a {wanted.cell_type} cell"
    if wanted.source != actual.source:
        ours, theirs = wanted.source.split("\n"), actual.source.split("\n")
        pairs = zip(ours + [""] * len(theirs), theirs + [""] * len(ours), strict=False)
        our, their = next(pair for pair in pairs if pair[0] != pair[1])
        yield f"the text differs: “{their[:80]}” instead of “{our[:80]}”"
    if wanted.metadata.get("tags", []) != actual.metadata.get("tags", []):
        yield f"the tags are {actual.metadata.get('tags', [])}, not {wanted.metadata.get('tags', [])}"
    if wanted.metadata.get("jupyter", {}) != actual.metadata.get("jupyter", {}):
        yield "what is folded differs"


def pictures(notebook: NotebookNode, path: Path) -> dict[Path, bytes]:
    """The picture files that an executed notebook at `path` gives: one for each cell tagged ``picture``.

    Raises ValueError, naming the cell, if such a cell shows no picture.
    """
    found = {}
    for cell in notebook.cells:
        if "picture" in cell.metadata.get("tags", []):
            images = [output.data["image/png"] for output in cell.get("outputs", [])
                      if "image/png" in output.get("data", {})]  # fmt: skip
            if not images:
                raise ValueError(f"{path.name}, cell {cell.id} is tagged picture and shows none")
            found[path.with_name(f"{path.stem}_{cell.id}.png")] = base64.b64decode(images[0])
    return found


def compare_files(expected: dict[Path, bytes | str], root: Path) -> list[str]:
    """Missing and different files (plans, pictures)."""
    found = []
    for path, content in expected.items():
        shown = path.relative_to(root).as_posix()
        wanted = content.encode() if isinstance(content, str) else content
        if not path.is_file():
            found.append(f"{shown}: the file is missing")
        elif path.read_bytes().replace(b"\r\n", b"\n") != wanted.replace(b"\r\n", b"\n"):
            found.append(f"{shown}: the file is not what its source gives")
    return found


def strangers(folder: Path, expected: set[Path], root: Path) -> list[str]:
    """Files in a language's folder that no source gives."""
    return [
        f"{path.relative_to(root).as_posix()}: no source gives this file: delete it"
        for path in sorted(folder.glob("*"))
        if path.is_file() and path not in expected and WORKING_COPY not in path.stem and path.name[0] != "."
    ]
