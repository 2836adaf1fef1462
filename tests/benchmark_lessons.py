"""How long a lesson runs, from the start of its kernel to its last cell, beside a kernel that only imports
pandas, networkx and pyplot. Run by hand on a quiet machine: ``python tests/benchmark_lessons.py [ROUNDS]``;
it is no timed test.

Both are measured in turn, so that a slow minute of the machine falls on both; the median of a lesson is
divided by the median of all kernels that only import.
"""

import copy
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
    imports = new_notebook([nbformat.v4.new_code_cell(IMPORTS)], "en", "imports")
    floors, found = [], {path.stem: [] for path in lessons}
    with tempfile.TemporaryDirectory() as empty:
        for _ in range(rounds):
            for path in lessons:
                floors.append(seconds(copy.deepcopy(imports), Path(empty)))
                found[path.stem].append(seconds(read(path), path.parent))
    floor = statistics.median(floors)
    print(f"{'only the imports':28}{floor:7.2f} s")
    for name, times in found.items():
        whole = statistics.median(times)
        print(f"{name:28}{whole:7.2f} s   ratio {whole / floor:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
