"""Notebooks run the same way everywhere, and written the same way.

The kernel is the running Python's. Nothing of the machine or of the moment is written down (no times, no
version, no path): the same source gives the same bytes.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import nbformat
from nbformat import NotebookNode

if TYPE_CHECKING:
    from nbclient import NotebookClient

ROOT = Path(__file__).resolve().parents[2]
#: Seconds that one cell may take.
CELL_TIMEOUT = 60
WORKERS = 2
#: Times that a kernel is started before it is given up.
STARTS = 3

_ANSI = re.compile(r"\x1b\[[\d;]*m")
_QUIET = ["--log-level=40"]  # else each kernel warns that it listens on this machine's own network address
_KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


class ExecutionError(RuntimeError):
    """A cell of a notebook failed; the text names notebook and cell."""


def new_notebook(cells: list[NotebookNode], language: str, name: str) -> NotebookNode:
    """A notebook of these cells, with the metadata that all notebooks of the course have, and no others.

    `language` is the reader's ("en", "kk", "ru"), `name` the notebook's without ending ("01_history").
    """
    metadata = {
        "course": {"language": language, "lesson": name},
        "kernelspec": _KERNEL,
        "language_info": {"name": "python"},
    }
    return nbformat.v4.new_notebook(cells=cells, metadata=metadata)


def run(notebook: NotebookNode, folder: Path, name: str) -> NotebookNode:
    """Run the cells of a notebook in `folder`, in place, and return it.

    `name` is for messages. Raises ExecutionError if the kernel does not start, or if a cell raises (unless
    tagged ``raises-exception``), writes to the error stream or needs more than `CELL_TIMEOUT` seconds.
    """
    from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

    folder.mkdir(parents=True, exist_ok=True)
    metadata = notebook.metadata.copy()
    try:
        client = started(lambda: _client(notebook, folder))
    except RuntimeError as error:
        raise ExecutionError(f"{name}: its kernel does not start: {error}") from None
    try:
        client.execute()
    except (CellExecutionError, CellTimeoutError, DeadKernelError) as error:
        raise ExecutionError(f"{name}, cell {_failed(notebook)}: {_ANSI.sub('', str(error))}") from None
    notebook.metadata = metadata
    for cell in notebook.cells:
        _refuse_errors(cell, name)
    return notebook


def _client(notebook: NotebookNode, folder: Path) -> NotebookClient:
    """A client that runs the notebook's cells in `folder`; its kernel has been started."""
    from nbclient import NotebookClient

    client = NotebookClient(
        notebook,
        timeout=CELL_TIMEOUT,
        record_timing=False,
        coalesce_streams=True,
        resources={"metadata": {"path": str(folder)}},
    )
    client.create_kernel_manager()
    # The running Python's kernel, whatever kernels are installed on this machine.
    command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}", *_QUIET]
    client.km.kernel_spec.argv = command
    client.start_new_kernel(env=environment())
    client.start_new_kernel_client()
    return client


def started(start: Callable[[], Any]) -> Any:
    """What `start`, a function that starts a kernel, returns; it is called again if the kernel does not come.

    Jupyter chooses a kernel's ports half a second before the kernel opens them: seldom, another process
    takes one in between, and the kernel dies or never answers. Raises the last RuntimeError of jupyter_client
    if all `STARTS` failed.
    """
    for _ in range(STARTS - 1):
        try:
            return start()
        except RuntimeError:
            continue
    return start()


def environment() -> dict[str, str]:
    """A kernel's variables: it finds the course, keeps no answers, shows figures in the notebook."""
    kept = {key: value for key, value in os.environ.items() if key != "MPLBACKEND"}
    path = os.pathsep.join(filter(None, [str(ROOT), kept.get("PYTHONPATH")]))
    return {**kept, "COURSE_PROGRESS": "off", "PYTHONPATH": path}


def _failed(notebook: NotebookNode) -> str:
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    failed = [cell for cell in code if any(output.output_type == "error" for output in cell.outputs)]
    return (failed or [cell for cell in code if cell.execution_count is None] or code)[0].id


def _refuse_errors(cell: NotebookNode, name: str) -> None:
    """A warning or an error in a committed notebook would frighten readers, and differs between machines."""
    for output in cell.get("outputs", []):
        if output.output_type == "stream" and output.name == "stderr":
            text = output.text.strip()[:300]
            raise ExecutionError(f"{name}, cell {cell.id} writes to the error stream: {text}")


def run_all(
    jobs: Iterable[tuple[NotebookNode, Path]], report: Callable[[str], None] | None = None
) -> list[NotebookNode]:
    """Run notebooks, each with the path that it will have, `WORKERS` at a time; return them in order.

    `report` gets one line a notebook. Raises ExecutionError for the first that failed, after all have
    ended.
    """
    jobs = list(jobs)
    done = 0

    def one(job: tuple[NotebookNode, Path]) -> NotebookNode:
        nonlocal done
        notebook, path = job
        started = time.monotonic()
        name = "/".join(path.parts[-3:])
        run(notebook, path.parent, name)
        done += 1
        if report:
            report(f"[{done}/{len(jobs)}] {name}: {time.monotonic() - started:.1f} s")
        return notebook

    with ThreadPoolExecutor(WORKERS) as pool:
        return list(pool.map(one, jobs))


def text_of(notebook: NotebookNode) -> str:
    """The file's text: keys sorted, one space of indentation, a newline at the end (nbformat's own form)."""
    nbformat.validate(notebook)
    return nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n"


def write(notebook: NotebookNode, path: Path) -> bool:
    """Write a notebook; True if the file was changed. Raises nbformat's ValidationError if it is none."""
    text = re.sub(r"\n+\Z", "\n", text_of(notebook))
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def read(path: Path) -> NotebookNode:
    """A notebook from its file. Raises ValueError, naming the file, if it is none."""
    try:
        return nbformat.read(path, as_version=4)
    except (OSError, ValueError, AttributeError) as error:
        raise ValueError(f"{path} cannot be read as a notebook: {error}") from error
