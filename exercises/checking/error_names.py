"""Exceptions about names: of variables, columns, keys, commands."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from exercises.checking.frames import Frames, library_frames, line_of, students_places
from exercises.checking.plain import type_name
from exercises.checking.spelling import hidden_letters, latin
from exercises.checking.words import Words

_USUAL = {
    "pd": "import pandas as pd",
    "nx": "import networkx as nx",
    "plt": "import matplotlib.pyplot as plt",
    "np": "import numpy as np",
}


_PARTS_OF_DATES = ("days", "year", "month", "day")
#: pandas on names in a list: what stands in the brackets
_SEVERAL = re.compile(
    r"(?:None of \[\w*\(?|labels are not columns of the DataFrame: |^)\[(.*?)\].*(?:not in index|are in the|)$",
    re.S,
)


@dataclass(frozen=True, slots=True)
class Case:
    """An exception with its message, the frames it came through, the student's names, and the words to
    use.
    """

    problem: BaseException
    said: str
    frames: Frames
    names: dict[str, Any]
    words: Words

    @property
    def line(self) -> str:
        """The student's line that went wrong, in the cell that was run."""
        return next((line_of(frame, number) for frame, number in students_places(self.frames)), "")

    def bare(self, name: Any) -> str:
        """A name of code, which is no text: without quotation marks."""
        return self.words.show(name).replace('"', "")

    def close(self, name: Any, known: Iterable[Any], show: Callable[[Any], str] | None = None) -> list[str]:
        """A sentence with the most similar known name, if there is one, written by `show`."""
        texts = {str(k).casefold(): k for k in known if type(k) is str and not k.startswith("_")}
        found = difflib.get_close_matches(latin(str(name)).strip().casefold(), texts, 1, 0.6)
        show = show or self.words.show
        return [self.words.gettext("Did you mean {name}?", name=show(texts[found[0]]))] if found else []


def name_error(case: Case) -> list[str]:
    name = getattr(case.problem, "name", None) or (re.findall(r"'([^']+)'", case.said) or [""])[0]
    gettext, shown = case.words.gettext, case.bare(name)
    if type(case.problem) is UnboundLocalError:
        return [
            gettext("Inside the function, the name {name} is used before it gets a value there.", name=shown)
        ]
    found = [gettext("Python does not know the name {name}.", name=shown)]
    if hidden_letters(name):
        return [
            *found,
            gettext(
                "It has Cyrillic letters in it that look like Latin ones. Change the keyboard to Latin "
                "letters and type it again."
            ),
        ]
    if name in _USUAL:
        return [
            *found,
            gettext("The line `{line}` has not been run. Run the first cell of code.", line=_USUAL[name]),
        ]
    guess = case.close(name, case.names, case.bare)
    return [
        *found,
        *(
            guess
            or [
                gettext(
                    "Has the cell that makes it been run? Run the cells above, from top to bottom. If it "
                    "should be text, put it in quotation marks."
                )
            ]
        ),
    ]


def key_error(case: Case) -> list[str]:
    key = case.problem.args[0] if case.problem.args else ""
    gettext, shown = case.words.gettext, case.words.show(key if type(key) in (str, int) else case.said)
    several = _SEVERAL.search(key) if type(key) is str else None
    if several:
        return _several_keys(case, re.findall(r"'([^']*)'", several[1]))
    owner = _owner(case, "DataFrame", "Series", "Graph", "DiGraph")
    if owner is not None and type_name(owner) == "DataFrame" and _rows_were_sought(case):
        return [gettext("The index has no {name}.", name=shown), *case.close(key, owner.index)]
    if owner is not None and type_name(owner) == "DataFrame":
        if key in list(owner.index.names):
            return [
                gettext(
                    "{name} is the index of the table, not a column. `.reset_index()` makes it a column.",
                    name=shown,
                )
            ]
        if key in list(owner.index) and type(key) is str:
            return [
                gettext(
                    "{name} names a row of the table, not a column. Write `.loc` before the square brackets.",
                    name=shown,
                )
            ]
        return [
            gettext("The table has no column {name}.", name=shown),
            *(
                case.close(key, owner.columns)
                or [gettext("`list(table.columns)` shows the names of its columns.")]
            ),
        ]
    if owner is not None and type_name(owner) == "Series":
        return [gettext("The index has no {name}.", name=shown), *case.close(key, owner.index)]
    if owner is not None:
        return [gettext("The graph has no node {name}.", name=shown), *case.close(key, owner)]
    return [gettext("There is no key {name}.", name=shown)]


def _several_keys(case: Case, names: list[str]) -> list[str]:
    """For names in a list, of which pandas found some or none."""
    gettext, shown = case.words.gettext, case.words.listed(names[:3])
    axes = [frame.f_locals.get("axis_name") for frame in library_frames(case.frames)]
    if "index" in axes or "are in the [index]" in case.said:
        return [
            gettext(
                "The index of the table has no {names}. `loc` looks for names of rows; does a column with "
                "these names have to become the index first, with `.set_index(...)`?",
                names=shown,
            )
        ]
    owner = _owner(case, "DataFrame")
    guess = case.close(names[0], owner.columns) if owner is not None and names else []
    return [
        gettext("The table has no such column: {names}.", names=shown),
        *(guess or [gettext("`list(table.columns)` shows the names of its columns.")]),
    ]


def _rows_were_sought(case: Case) -> bool:
    """True if `loc` looked for a row."""
    return any(
        type_name(frame.f_locals.get("self")) == "_LocIndexer" and frame.f_locals.get("axis") == 0
        for frame in library_frames(case.frames)
    )


def graph_error(case: Case) -> list[str]:
    """networkx: a node or an edge that is not there, a graph that is not given, or not of the right sort."""
    gettext = case.words.gettext
    if any(type(frame.f_locals.get("G")) is str for frame in library_frames(case.frames)):
        return [gettext("The graph is missing: it is the first value between the brackets.")]
    missing = re.search(r"(?i)\b(node|source|target) (.+?) (?:is )?not (?:in|reachable)", case.said)
    if missing and "nor" not in missing[2] and "either" not in case.said.casefold():
        owner = _owner(case, "Graph", "DiGraph")
        known = list(owner) if owner is not None else []
        return [
            gettext("The graph has no node {name}.", name=case.words.show(missing[2].strip("'\""))),
            *(case.close(missing[2], known) or [gettext("Compare its name with `list(graph)`.")]),
        ]
    if re.search(r"(?i)\bedge .* not in", case.said):
        return [gettext("The graph has no such edge. Has it been taken out already?")]
    if type_name(case.problem) == "NodeNotFound":
        return [gettext("A node that you named is not in the graph. Compare its name with `list(graph)`.")]
    return [
        gettext(
            "The graph cannot do this. Are the nodes that you name in it? Does the command want a graph "
            "with or without arrows?"
        )
    ]


def _owner(case: Case, *names: str) -> Any:
    """The pandas or networkx object whose method raised. What the student's own code holds does not count."""
    for frame in library_frames(case.frames):
        if _package(frame.f_globals.get("__name__")) not in ("pandas", "networkx"):
            continue
        for local in ("self", "G"):
            value = frame.f_locals.get(local)
            if type_name(value) in names and _package(type(value).__module__) in ("pandas", "networkx"):
                return value
    return None


def _package(module: Any) -> str:
    return str(module).partition(".")[0]


def attribute_error(case: Case) -> list[str]:
    gettext = case.words.gettext
    owner, name = getattr(case.problem, "obj", None), getattr(case.problem, "name", None) or ""
    shown = case.bare(name)
    if "'NoneType' object" in case.said:
        return [
            gettext(
                "Before the dot stands `None`: nothing. The command before it gave nothing back (as "
                "`print`, `sort` and `plt.show` do), or a function has no `return`."
            )
        ]
    if owner is None:
        return []
    kind = type_name(owner)
    taken = _name_of_questions(case, owner, name)
    if taken:
        return [
            gettext(
                "The name {name} stands for another value now, no longer for the questions. Choose another "
                "name for your value, and run the first cell of code again.",
                name=case.bare(taken),
            )
        ]
    known = list(owner.columns) if kind == "DataFrame" else []
    found = [gettext("A value of the type {type} has no {name}.", type=f"`{kind}`", name=shown)]
    guess = case.close(name, [*known, *dir(type(owner))], case.bare) if _trusted(owner) else []
    if kind == "Series" and name in _PARTS_OF_DATES:
        guess = [
            gettext(
                "On a whole column write `.dt.{name}`; or make one value of it first, for example with "
                "`.sum()`, and then write `.{name}`.",
                name=name,
            )
        ]
    elif kind == "Series" and hasattr(str, name):
        guess = [gettext("For each text of a column write `.str.{name}`.", name=name)]
    if kind in ("list", "str", "dict", "set") and name in (
        "head",
        "unique",
        "value_counts",
        "isin",
        "sort_values",
        "groupby",
    ):
        guess = [gettext("That command belongs to tables and columns of pandas.")]
    return found + guess


def _name_of_questions(case: Case, owner: Any, attribute: str) -> str:
    """The name before the dots of ``q.signatories.check``, if it stands for this value; else empty."""
    line = case.line
    command = rf"\b(\w+)\.{re.escape(attribute)}(?:\.(?:check|hint|solution)\b|(?<=\.progress)\()"
    names = re.findall(command, line)
    return next((name for name in names if case.names.get(name) is owner), "")


def _trusted(value: Any) -> bool:
    return str(type.__getattribute__(type(value), "__module__")).split(".")[0] in (
        "pandas",
        "networkx",
        "matplotlib",
        "builtins",
    )
