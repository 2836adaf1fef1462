"""The builder: English source and catalogues -> executed notebooks in three languages.

    python -m notebooks build            makes them
    python -m notebooks build --check    compares only: changes nothing, executes nothing

A build brings the catalogues in line with the English texts first. It stops, with a list that names file,
cell and text, if a translation is missing or stale or a sentence does not agree with ``data/``. The
exercise notebooks are made by ``python -m exercises build``, which a build calls.

To prove that a build is deterministic: ``PYTHONHASHSEED=1 python -m notebooks build``, commit or copy,
the same with another seed, and compare; no byte differs.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def main(argv: list[str], root: Path = ROOT) -> int:
    """Build the course below `root`, or compare it with its sources; return the exit code (0: well)."""
    parser = argparse.ArgumentParser(prog="python -m notebooks build", description=__doc__.split("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare only; change and execute nothing")
    check = parser.parse_args(argv).check
    from notebooks.builder.lesson import LessonError
    from notebooks.common.execute import ExecutionError

    try:
        problems = _check(root) if check else _build(root)
    except (LessonError, ExecutionError, ValueError) as error:
        problems = str(error).split("\n")
    for problem in problems:
        print(problem)
    if problems:
        print(
            f"{len(problems)} problem{'s' if len(problems) > 1 else ''} in the lessons; see the list above."
        )
    return max(int(bool(problems)), _exercises(check, root))


def _check(root: Path) -> list[str]:
    from notebooks.builder.check import compare, compare_files, pictures, strangers
    from notebooks.builder.course import Sources
    from notebooks.common.execute import read

    sources = Sources(root)
    problems = sources.problems()
    if problems:
        return problems
    expected, files = sources.notebooks(), dict(sources.plan_files())
    for path, notebook in expected.items():
        faults = compare(notebook, path, path.relative_to(root).as_posix())
        if not faults:
            try:
                files.update(pictures(read(path), path))
            except ValueError as error:
                faults.append(str(error))
        problems += faults
    problems += compare_files(files, root)
    if not problems:
        for folder in {path.parent for path in expected}:
            problems += strangers(folder, {*expected, *files}, root)
    return problems


def _build(root: Path) -> list[str]:
    from notebooks.builder.check import pictures, strangers
    from notebooks.builder.course import Sources
    from notebooks.common.execute import run_all, write

    sources = Sources(root)
    for path in sources.merge():
        _report(f"catalogue brought in line: {path.relative_to(root).as_posix()}")
    problems = sources.problems()
    if problems:
        return problems
    expected, files = sources.notebooks(), dict(sources.plan_files())
    run_all(((notebook, path) for path, notebook in expected.items()), _report)
    for path, notebook in expected.items():
        files.update(pictures(notebook, path))
    for path, notebook in expected.items():
        write(notebook, path)
    for path, content in files.items():
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return [line for folder in sorted({path.parent for path in expected})
            for line in strangers(folder, {*expected, *files}, root)]  # fmt: skip


def _exercises(check: bool, root: Path) -> int:
    """Have the exercise notebooks built or compared, in their own process: no package imports the other."""
    if not (root / "exercises" / "__main__.py").is_file():
        return 0
    command = [sys.executable, "-m", "exercises", "build", *(["--check"] if check else [])]
    return subprocess.run(command, cwd=root, check=False).returncode


def _report(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
