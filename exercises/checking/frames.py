"""The frames that an exception came through: the student's own, and those of libraries and of the course."""

from __future__ import annotations

import linecache
import os
import sysconfig
from pathlib import Path
from types import FrameType

_COURSE = Path(__file__).resolve().parents[2]
_NOT_THE_STUDENTS = (
    *{sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")},
    *(os.path.join(_COURSE, package, "") for package in ("exercises", "notebooks")),
)
Frames = list[tuple[FrameType, int]]


def frames_of(problem: BaseException) -> Frames:
    """Each frame with the number of its line, the outermost first."""
    found, trace = [], problem.__traceback__
    while trace is not None and len(found) < 2000:
        found.append((trace.tb_frame, trace.tb_lineno))
        trace = trace.tb_next
    return found


def is_students(frame: FrameType) -> bool:
    """True for code of a cell or of a file of the student's. Code in ``<...>`` is made by libraries
    (networkx, dataclasses) or by Python, but for the cells of IPython.
    """
    name = frame.f_code.co_filename
    if name.startswith("<"):
        return name.startswith("<ipython-input")
    return not name.startswith(_NOT_THE_STUDENTS)


def library_frames(frames: Frames) -> list[FrameType]:
    """The frames below the student's last one, the innermost first."""
    found = []
    for frame, _ in reversed(frames):
        if is_students(frame):
            break
        found.append(frame)
    return found


def line_of(frame: FrameType, number: int) -> str:
    """The text of a line of code; empty if it is not known."""
    return linecache.getline(frame.f_code.co_filename, number, frame.f_globals).strip()


def cell_of(frame: FrameType) -> str:
    """The whole code of the cell or file that a frame belongs to; empty if it is not known."""
    return "".join(linecache.getlines(frame.f_code.co_filename, frame.f_globals))


def students_places(frames: Frames) -> Frames:
    """The place that went wrong in the cell that was run and, where it called a function of another cell, the
    place there; empty if none is known.
    """
    own = [(frame, number) for frame, number in frames if is_students(frame)]
    if not own:
        return []
    cell = own[0][0].f_code.co_filename
    here = [found for found in own if found[0].f_code.co_filename == cell][-1]
    return [here] if own[-1][0].f_code.co_filename == cell else [here, own[-1]]
