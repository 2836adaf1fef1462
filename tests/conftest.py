"""Settings of all tests, and the versions of the exercise notebooks that they read.

Every notebook is executed once, by nbval (its options stand in ``pyproject.toml``). An exercise notebook
that holds a student's answer is nobody's fault: nbval then reads the committed version, from a hidden
file beside it (so that its relative paths hold), which is removed at the end.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PREFIX = ".committed_"


class CommittedVersions:
    """Puts committed versions in the place of exercise notebooks that hold answers. Where several processes
    test (pytest-xdist), the first one writes and removes them; the others, its workers, use them.
    """

    def __init__(self, worker: bool) -> None:
        self.versions: dict[Path, Path] = {}
        self.uncommitted: list[Path] = []
        self.worker = worker
        for stale in () if worker else ROOT.glob(f"exercises/*/{PREFIX}*.ipynb"):
            stale.unlink()
        for path in answered_notebooks():
            committed = committed_text(path)
            if committed is None:
                self.uncommitted.append(path)
                continue
            self.versions[path] = path.with_name(PREFIX + path.name)
            if not worker:
                self.versions[path].write_bytes(committed)

    def pytest_ignore_collect(self, collection_path: Path) -> bool | None:
        return True if collection_path in self.versions or collection_path in self.uncommitted else None

    def pytest_report_header(self) -> list[str]:
        def named(path: Path) -> str:
            return path.relative_to(ROOT).as_posix()

        return [
            *(
                f"{named(path)} holds answers: its committed version is tested instead"
                for path in self.versions
            ),
            *(f"{named(path)} holds answers and was never committed: not run" for path in self.uncommitted),
        ]

    def pytest_unconfigure(self) -> None:
        for hidden in () if self.worker else self.versions.values():
            hidden.unlink(missing_ok=True)


def answered_notebooks() -> list[Path]:
    """Exercise notebooks in the working tree that hold a student's answer."""
    from exercises import sheet
    from exercises.__main__ import question_modules
    from notebooks.common.language import LANGUAGES

    found = []
    for module in question_modules():
        for language in LANGUAGES if module.has_sheet else ():
            path = sheet.place(module, language)
            notebook = sheet.read(path)
            if notebook and sheet.answered(notebook, module, sheet.committed(path)):
                found.append(path)
    return found


def committed_text(path: Path) -> bytes | None:
    """The committed version of a file, byte by byte; None if there is none."""
    import subprocess

    name = path.relative_to(ROOT).as_posix()
    try:
        shown = subprocess.run(["git", "show", f"HEAD:{name}"], cwd=ROOT, capture_output=True, check=False)
    except OSError:
        return None
    return shown.stdout if shown.returncode == 0 else None


def pytest_configure(config: pytest.Config) -> None:
    # What kernels inherit: the course, no student's progress, inline figures, no fixed order of sets.
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    os.environ["COURSE_PROGRESS"] = "off"
    os.environ["PYTHONHASHSEED"] = "random"
    os.environ.pop("MPLBACKEND", None)
    # A plugin, not hooks of this file: those would not see what lies outside tests/.
    config.pluginmanager.register(CommittedVersions(hasattr(config, "workerinput")), "committed-versions")
    start_kernels_patiently()


def start_kernels_patiently() -> None:
    """Let nbval start a kernel again that does not come, and let pytest show what a dying kernel prints."""
    import nbval.kernel

    from notebooks.common.execute import started

    start = nbval.kernel.start_new_kernel
    nbval.kernel.start_new_kernel = lambda **options: started(lambda: start(**{**options, "stderr": None}))


def pytest_sessionstart() -> None:
    # On a new machine matplotlib makes its list of fonts once, and says so in the first notebook that draws.
    import matplotlib.font_manager  # noqa: F401
