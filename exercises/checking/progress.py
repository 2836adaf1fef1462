"""What a student has done: in memory, and in a small file where that can be written. Nothing leaves the
machine.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

# How many different answers must have been checked before solution() opens. Teachers change it here, or with
# the
# environment variable COURSE_ATTEMPTS (0: always open; a very large number: never).
ATTEMPTS_BEFORE_SOLUTION = 2

_FILE = Path(__file__).resolve().parents[2] / ".progress" / "progress.json"
BEST = {"unanswered": 0, "error": 1, "not_yet": 2, "right": 3}


def attempts_needed() -> int:
    """The teacher's setting for ``solution()``."""
    try:
        return int(os.environ.get("COURSE_ATTEMPTS", ""))
    except ValueError:
        return ATTEMPTS_BEFORE_SOLUTION


def progress_file() -> Path | None:
    """Where progress is kept; ``COURSE_PROGRESS`` names another file, or ``off`` for none."""
    setting = os.environ.get("COURSE_PROGRESS", "")
    if setting.casefold() == "off":
        return None
    return Path(setting) if setting else _FILE


class Record:
    """Progress of one module: for each question the best outcome, the answers tried, hints and solution
    opened.
    """

    def __init__(self, module: str) -> None:
        self.module = module
        self.questions: dict[str, dict[str, Any]] = {}
        self._merge(_read().get(module))

    def of(self, name: str) -> dict[str, Any]:
        """The entry of one question, made when first asked for."""
        return self.questions.setdefault(
            name, {"outcome": "unanswered", "tried": [], "hints": 0, "solution": False}
        )

    def note(self, name: str, outcome: str, answer: str = "") -> None:
        """Remember a checked answer (``answer`` is a short digest of it)."""
        entry = self.of(name)
        if outcome == "unanswered":
            return
        if BEST[outcome] >= BEST[entry["outcome"]] or entry["outcome"] == "unanswered":
            entry["outcome"] = outcome
        if answer and answer not in entry["tried"] and len(entry["tried"]) < 50:
            entry["tried"].append(answer)
        self.save()

    def restore(self, found: dict[str, dict[str, Any]]) -> None:
        """Take over what another machine has recorded, where it is further than here."""
        for name, entry in found.items():
            mine = self.of(name)
            if BEST[entry["outcome"]] > BEST[mine["outcome"]]:
                mine["outcome"] = entry["outcome"]
            mine["solution"] = mine["solution"] or entry["solution"]
            for place in range(entry["tries"] - len(mine["tried"])):
                mine["tried"].append(f"restored {place}")
        self.save()

    def save(self) -> None:
        """Write the file, whole or not at all; a folder that cannot be written is no error."""
        path = progress_file()
        if path is None:
            return
        everything = _read()
        everything[self.module] = self.questions
        with contextlib.suppress(OSError):
            path.parent.mkdir(exist_ok=True)
            handle, name = tempfile.mkstemp(dir=path.parent, prefix=".progress")
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(everything, file)
            os.replace(name, path)

    def _merge(self, stored: Any) -> None:
        """Take over stored entries that have the right shape; anything else in the file is left alone."""
        if not isinstance(stored, dict):
            return
        for name, entry in stored.items():
            if isinstance(entry, dict) and entry.get("outcome") in BEST:
                tried = entry.get("tried")
                tried = [a for a in tried if isinstance(a, str)] if isinstance(tried, list) else []
                hints = entry.get("hints") if isinstance(entry.get("hints"), int) else 0
                self.questions[str(name)] = {
                    "outcome": entry["outcome"],
                    "tried": tried,
                    "hints": hints,
                    "solution": entry.get("solution") is True,
                }


def _read() -> dict[str, Any]:
    path = progress_file()
    if path is None:
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
