"""How long a lesson runs, from the start of its kernel to its last cell, beside a kernel that only imports
pandas, networkx and pyplot. Run by hand on a quiet machine: ``python tests/benchmark_lessons.py [ROUNDS]``;
it is no timed test.

Both are measured in turn, so that a slow minute of the machine falls on both; printed is the median of the
ratios.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

import nbformat

from notebooks.common.execute import ROOT, new_notebook, read, run

IMPORTS = "import matplotlib.pyplot as plt\nimport networkx as nx\nimport pandas as pd"


def seconds(notebook, folder):
    started = time.perf_counter()
    run(notebook, folder, "benchmark")
    return time.perf_counter() - started


def main(rounds):
    lessons = sorted((ROOT / "notebooks" / "en").glob("*.ipynb"))
    found = {path.stem: [] for path in lessons}
    with tempfile.TemporaryDirectory() as empty:
        for _ in range(rounds):
            for path in lessons:
                imports = new_notebook([nbformat.v4.new_code_cell(IMPORTS)], "en", "imports")
                floor = seconds(imports, Path(empty))
                whole = seconds(read(path), path.parent)
                found[path.stem].append((whole / floor, whole, floor))
    for name, times in found.items():
        ratio, whole, floor = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"{name:28}{whole:7.2f} s{floor:7.2f} s for the imports   ratio {ratio:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
