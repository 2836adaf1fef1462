"""Checks of the folder data/: each takes the folder and returns the list of problems that it finds.

datapackage.json says what the tables are; these checks add what a data package cannot say.
A problem names file, row (the line of the file: the header is line 1) and column.
"""

import csv
import json
import re
from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cached_property, wraps
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import frictionless

LANGUAGES = ("en", "kk", "ru")
WITHOUT_ADDRESS = {"unverified", "usage", "news-report-2024-11"}
WITHOUT_SOURCE = {"sources", "vocabulary"}
# Words that pandas reads as "missing" wherever they stand alone in a cell.
PANDAS_MISSING = set("#N/A|#NA|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null|-nan|-NaN".split("|"))
ID_IN_TEXT = re.compile(r"[A-Za-z0-9][A-Za-z0-9.\-]*[A-Za-z0-9]")
Row = dict[str, str]


class Problem(NamedTuple):
    """Where something is wrong: table (or file name), line of the file, column."""

    table: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        file = self.table if "." in self.table else f"{self.table}.csv"
        return f"{file}, row {self.row}, {self.column}: {self.message}"


class Data:
    """The tables as text, and what datapackage.json says of their columns."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        self.resources = {resource["name"]: resource for resource in self.package["resources"]}

    @cached_property
    def tables(self) -> dict[str, list[Row]]:
        return {name: self._read(name) for name in self.resources}

    def _read(self, name: str) -> list[Row]:
        with open(self.folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    def rows(self, name: str) -> Iterator[tuple[int, Row]]:
        """Line number in the file and row."""
        return enumerate(self.tables[name], start=2)

    def columns(self, property_: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Table, column and description of every column that has the property."""
        for name, resource in self.resources.items():
            for field in resource["schema"]["fields"]:
                if property_ in field:
                    yield name, field["name"], field

    def by(self, name: str, column: str) -> dict[str, list[tuple[int, Row]]]:
        """Rows of a table, with line numbers, grouped by the value of a column."""
        groups = defaultdict(list)
        for number, row in self.rows(name):
            groups[row[column]].append((number, row))
        return groups

    def values(self, name: str, column: str) -> set[str]:
        return {row[column] for row in self.tables[name]}

    def codes(self, domain: str) -> set[str]:
        return {row["code"] for row in self.tables["vocabulary"] if row["domain"] == domain}


Check = Callable[[Path], list[Problem]]
CHECKS: dict[str, Check] = {}


def check(find: Callable[[Data], Iterator[Problem]]) -> Check:
    """Registers a check: what it yields for the data becomes a list for the folder."""

    @wraps(find)
    def run(folder: Path) -> list[Problem]:
        return list(find(Data(folder)))

    CHECKS[find.__name__] = run
    return run


def bounds(row: Row, column: str) -> tuple[date, date]:
    """First and last day that a date may stand for, by its precision."""
    day = date.fromisoformat(row[column])
    precision = row[column + "_precision"]
    if precision == "year":
        return date(day.year, 1, 1), date(day.year, 12, 31)
    if precision == "month":
        return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])
    return day, day


def is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


# ---- what the data package says -------------------------------------------------------------------------


def package(folder: Path, only: str | None = None) -> list[Problem]:
    """Frictionless: types, constraints, keys, foreign keys; of one table if `only` names it."""
    described = frictionless.Package(str(folder / "datapackage.json"))
    report = (described.get_resource(only) if only else described).validate()
    problems = [Problem("datapackage.json", 0, "", error.message) for error in report.errors]
    for task in report.tasks:
        for error in task.errors:
            problems.append(
                Problem(task.name, getattr(error, "row_number", 1), _column(error), error.message)
            )
    return problems


def _column(error: frictionless.Error) -> str:
    """Column or columns that an error of Frictionless is about; empty for a duplicate key."""
    names = getattr(error, "field_names", None)  # of a foreign key
    return ", ".join(names) if names else getattr(error, "field_name", "") or getattr(error, "label", "")


CHECKS["package"] = package


@check
def files(data: Data) -> Iterator[Problem]:
    """Every file is described and every description has a file; plain UTF-8 with LF line ends."""
    on_disk = {path.stem for path in data.folder.glob("*.csv")}
    for name in sorted(on_disk ^ set(data.resources)):
        yield Problem(name, 0, "", "not described in datapackage.json, or no such file")
    for name in sorted(on_disk & set(data.resources)):
        raw = (data.folder / f"{name}.csv").read_bytes()
        if raw.startswith(b"\xef\xbb\xbf"):
            yield Problem(name, 1, "", "starts with a byte order mark: save as plain UTF-8")
        if b"\r" in raw:
            yield Problem(name, 1, "", "line ends with CR: save with LF line ends")
        for field in data.resources[name]["schema"]["fields"]:
            if not field.get("title") or not field.get("description"):
                yield Problem(name, 1, field["name"], "no title or description in datapackage.json")


@check
def text(data: Data) -> Iterator[Problem]:
    """No stray blanks, no line breaks, nothing that pandas would take for a missing value."""
    for name in data.tables:
        for number, row in data.rows(name):
            for column, value in row.items():
                if column is None or not isinstance(value, str):
                    yield Problem(name, number, str(column), "more or fewer cells than columns")
                elif value != " ".join(value.split()):
                    yield Problem(name, number, column, f"stray blank or line break in {value!r}")
                elif value in PANDAS_MISSING:
                    yield Problem(name, number, column, f"pandas reads {value!r} as missing")


# ---- references -----------------------------------------------------------------------------------------


@check
def lists(data: Data) -> Iterator[Problem]:
    """Every part of a list (sources, states, languages) exists, once, in the table it refers to."""
    for name, column, field in data.columns("listOf"):
        target = field["listOf"]
        rows = [row for row in data.tables[target["resource"]] if row.get("domain") == target.get("domain")]
        known = {row[target["field"]] for row in rows} | set(target.get("also", []))
        for number, row in data.rows(name):
            parts = row[column].split(target.get("separator", "\n")) if row[column] else []
            for part in sorted(set(parts) - known):
                yield Problem(name, number, column, f"{part!r} is not in {target['resource']}.csv")
            if len(parts) != len(set(parts)):
                yield Problem(name, number, column, f"named twice in {row[column]!r}")


@check
def sources(data: Data) -> Iterator[Problem]:
    """Every row has a source; a row without a page is never more than low; every source is used."""
    used = set()
    for name in set(data.tables) - WITHOUT_SOURCE:
        for number, row in data.rows(name):
            if not row.get("source"):
                yield Problem(name, number, "source", "a row needs at least one source")
                continue
            if row["source"] == "unverified" and row["confidence"] != "low":
                yield Problem(name, number, "confidence", "an unverified row must be low")
            in_words = " ".join(value for column, value in row.items() if column.endswith("_en"))
            used |= {*row["source"].split(";"), *ID_IN_TEXT.findall(in_words)}
    for number, row in data.rows("sources"):
        if row["id"] not in used:
            yield Problem("sources", number, "id", f"{row['id']!r} is used nowhere")


@check
def addresses(data: Data) -> Iterator[Problem]:
    """One source per address; an owner wherever there is an address, and only there."""
    seen: dict[str, str] = {}
    for number, row in data.rows("sources"):
        if (row["id"] in WITHOUT_ADDRESS) == bool(row["url"]):
            yield Problem("sources", number, "url", "address missing, or not expected")
        for column in ("owner", "owner_confidence"):
            if bool(row[column]) != bool(row["url"]):
                yield Problem("sources", number, column, "needed with an address, and only then")
        plain = re.sub(r"^https?://(www\.)?", "", row["url"]).rstrip("/")
        if plain in seen:
            yield Problem("sources", number, "url", f"same address as {seen[plain]}")
        if plain:
            seen[plain] = row["id"]


@check
def entities(data: Data) -> Iterator[Problem]:
    """Who is represented or quoted exists; pairs of states stand in alphabetical order."""
    known = {"state": data.values("states", "state"), "organisation": data.values("organisations", "code")}
    for number, row in data.rows("participants"):
        if row["entity"] not in known[row["entity_type"]]:
            yield Problem("participants", number, "entity", f"no {row['entity_type']} {row['entity']!r}")
    for number, row in data.rows("wording"):
        if row["speaker"] not in {"course", *known["state"], *known["organisation"]}:
            yield Problem("wording", number, "speaker", f"no state or organisation {row['speaker']!r}")
    for name in ("borders", "ties"):
        for number, row in data.rows(name):
            if row["a"] >= row["b"]:
                yield Problem(name, number, "b", "the pair must be in alphabetical order")


# ---- dates ----------------------------------------------------------------------------------------------


@check
def dates(data: Data) -> Iterator[Problem]:
    """Every date exists, has a precision, and is padded as its column says."""
    for name, column, field in data.columns("padding"):
        for number, row in data.rows(name):
            if bool(row[column]) != bool(row[column + "_precision"]):
                yield Problem(name, number, column + "_precision", "needed with a date, and only then")
            elif row[column] and not is_day(row[column]):
                yield Problem(name, number, column, f"{row[column]!r} is no day of the calendar")
            elif row[column]:
                padded = str(bounds(row, column)[field["padding"] == "last"])
                if row[column] != padded:
                    yield Problem(name, number, column, f"day not known: write {padded}")


@check
def intervals(data: Data) -> Iterator[Problem]:
    """Intervals are ordered; an open one says up to when it is known to have lasted."""
    for name, rows in data.tables.items():
        for start, end in (("start", "end"), ("first_arrival", "last_departure")):
            if not {start, end} <= set(rows[0]):
                continue
            for number, row in data.rows(name):
                if row[start] and row[end] and row[start] > row[end]:
                    yield Problem(name, number, end, f"{row[end]} is before {row[start]}")
                if "asof" in row and not row["end"] and not row["asof"]:
                    yield Problem(name, number, "asof", "an open interval needs it")
    for number, row in data.rows("joint_exercises"):
        if row["start"][:4] != row["year"]:
            yield Problem("joint_exercises", number, "year", f"the exercise starts on {row['start']}")


PLANS = {  # table -> column of the date, column and code that mark a plan
    "timeline": ("date", "status", "planned"),
    "sessions": ("date", "status", "planned"),
    "joint_exercises": ("start", "status", "planned"),
    "followup_2025_2026": ("start", "topic", "plan"),
}


@check
def planned(data: Data) -> Iterator[Problem]:
    """What lies after the end of our evidence is marked as planned, and nothing that lies before it is."""
    last = data.package["evidenceEnds"]
    for name, (column, status, plan) in PLANS.items():
        for number, row in data.rows(name):
            if row[column] > last and row[status] != plan:
                yield Problem(name, number, status, f"{row[column]} is after {last}: {plan!r} expected")
            if row[status] == plan and str(bounds(row, column)[1]) <= last:
                yield Problem(name, number, status, f"{row[column]} is not after {last}")
    for name, column, _ in data.columns("padding"):
        if name in PLANS or column == "end":
            continue
        for number, row in data.rows(name):
            if row[column] and str(bounds(row, column)[0]) > last:
                yield Problem(name, number, column, f"{row[column]} is after {last}, where our sources end")


# ---- words ----------------------------------------------------------------------------------------------


@check
def vocabulary(data: Data) -> Iterator[Problem]:
    """The codes of a column are those of its domain; each code is used somewhere."""
    used = defaultdict(set)
    for name, column, field in data.columns("vocabulary"):
        domain, codes = field["vocabulary"], data.codes(field["vocabulary"])
        if {str(code) for code in field["constraints"]["enum"]} != codes:
            yield Problem("datapackage.json", 0, f"{name}.{column}", f"enum differs from domain {domain}")
        for number, row in data.rows(name):
            used[domain].add(row[column])
            if row[column] and row[column] not in codes:
                yield Problem(name, number, column, f"{row[column]!r} is not in vocabulary.csv, {domain}")
    for row in data.tables["sources"]:
        used["language"] |= set(row["language"].split(";"))
    for number, row in data.rows("vocabulary"):
        if row["code"] not in used[row["domain"]]:
            yield Problem("vocabulary", number, "code", f"{row['domain']} {row['code']!r} is used nowhere")


@check
def labels(data: Data) -> Iterator[Problem]:
    """A label that is translated stands in all three languages, side by side, in the right script."""
    for name, resource in data.resources.items():
        columns = [field["name"] for field in resource["schema"]["fields"]]
        for stem in sorted({column[:-3] for column in columns if column.endswith(("_kk", "_ru"))}):
            trio = [f"{stem}_{language}" for language in LANGUAGES]
            if not any(columns[i : i + 3] == trio for i in range(len(columns))):
                yield Problem(name, 1, stem, "columns _en, _kk, _ru must stand side by side")
                continue
            for number, row in data.rows(name):
                for column in trio:
                    letters = "A-Za-z" if column.endswith("_en") else "Ѐ-ӿ"
                    if not row[column]:
                        yield Problem(name, number, column, "label missing")
                    elif not re.search(f"[{letters}]", row[column]):
                        yield Problem(
                            name, number, column, f"not the script of the language: {row[column]!r}"
                        )


def _plain(label: str) -> str:
    """Label in lower case, without a year or an abbreviation in brackets at its end."""
    match = re.search(r"\s*\(([^()]*)\)$", label)
    bare = match and (match[1].isupper() or match[1].isdecimal())
    return (label[: match.start()] if bare else label).casefold()


@check
def glossary(data: Data) -> Iterator[Problem]:
    """No term twice; glossary, vocabulary, bodies and organisations render a term alike."""
    for column in (f"name_{language}" for language in LANGUAGES):
        count = Counter(row[column].casefold() for row in data.tables["glossary"])
        for number, row in data.rows("glossary"):
            if count[row[column].casefold()] > 1:
                yield Problem("glossary", number, column, f"{row[column]!r} stands twice")
    terms = {_plain(row["name_en"]): row for row in data.tables["glossary"]}
    for name, stem in (("vocabulary", "label"), ("bodies", "name"), ("organisations", "name")):
        for number, row in data.rows(name):
            term = terms.get(_plain(row[f"{stem}_en"]))
            for language in LANGUAGES if term else ():
                if _plain(row[f"{stem}_{language}"]) != _plain(term[f"name_{language}"]):
                    wanted = term[f"name_{language}"]
                    yield Problem(name, number, f"{stem}_{language}", f"the glossary has {wanted!r}")


@check
def wording(data: Data) -> Iterator[Problem]:
    """Every contested event has our own name, first and once."""
    for event, rows in data.by("wording", "event").items():
        speakers = [row["speaker"] for _, row in rows]
        if speakers[0] != "course" or len(speakers) < 2:
            yield Problem("wording", rows[0][0], "speaker", f"{event}: our name first, then another")


# ---- what the tables say together -----------------------------------------------------------------------


@check
def votes(data: Data) -> Iterator[Problem]:
    """Totals add up to the membership of the UN; listed votes are of all states and fit the totals."""
    name, listed = "unga_resolutions", data.by("unga_votes", "resolution")
    for number, row in data.rows(name):
        choices = ("yes", "no", "abstain", "not_voting")
        totals = {choice: int(row[choice]) for choice in choices if row[choice].isdecimal()}
        if len(totals) == 4 and sum(totals.values()) not in (192, 193):
            yield Problem(name, number, "yes", "the four totals do not add up to 192 or 193")
        if totals and row["adoption"] == "without_vote":
            yield Problem(name, number, "adoption", "totals, but no vote")
        own = listed.pop(row["resolution"], [])
        if own and {vote["state"] for _, vote in own} != data.values("states", "state"):
            yield Problem("unga_votes", own[0][0], "state", f"{row['resolution']}: a state is missing")
        count = Counter(vote["vote"] for _, vote in own)
        for choice, total in totals.items():
            if count[choice] > total:
                yield Problem(name, number, choice, f"{count[choice]} votes are listed, the total is {total}")
    for resolution, rows in listed.items():
        yield Problem("unga_votes", rows[0][0], "resolution", f"no resolution {resolution!r}")


def _holders(data: Data, row: Row) -> set[str]:
    """States that held the chair at some time within the date of a session."""
    first, last = bounds(row, "date")
    return {
        held["state"]
        for held in data.tables["chairmanships"]
        if bounds(held, "start")[0] <= last and (not held["end"] or bounds(held, "end")[1] >= first)
    }


@check
def sessions(data: Data) -> Iterator[Problem]:
    """Chairs agree with chairmanships.csv; the id agrees with the date; six members are accounted for."""
    name = "sessions"
    for number, row in data.rows(name):
        holders = _holders(data, row)
        if row["chair"] and row["chair"] not in holders:
            yield Problem(name, number, "chair", f"chairmanships.csv has {sorted(holders)} on that day")
        soon = str(bounds(row, "date")[1] + timedelta(days=60))
        next_ = [held["state"] for held in data.tables["chairmanships"] if held["start"] <= soon][-1:]
        if row["chair_next"] and row["chair_next"] not in holders | set(next_):
            yield Problem(name, number, "chair_next", "chairmanships.csv has another state within 60 days")
        length = {"day": 10, "month": 7, "year": 4}[row["date_precision"]]
        if row["session_id"] != row["date"][:length]:
            yield Problem(name, number, "session_id", "is not the date as far as it is known")
    for session, rows in data.by("attendance", "session_id").items():
        if len(rows) != 6:
            yield Problem("attendance", rows[0][0], "session_id", f"{session}: {len(rows)} states, not 6")


@check
def succession(data: Data) -> Iterator[Problem]:
    """The chair and the office of Secretary General pass on without gap or overlap."""
    for name in ("chairmanships", "secretaries_general"):
        for (_, before), (number, after) in pairwise(data.rows(name)):
            if not before["end"] or bounds(after, "start")[1] < bounds(before, "end")[0]:
                yield Problem(name, number, "start", "starts before the row above has ended")
            elif (bounds(after, "start")[0] - bounds(before, "end")[1]).days > 1:
                yield Problem(name, number, "start", "leaves a gap after the row above")


@check
def steps(data: Data) -> Iterator[Problem]:
    """Memberships and the legal steps of the timeline have the dates of treaty_actions.csv."""
    states = defaultdict(set)
    for row in data.tables["treaty_actions"]:
        states[row["date"], row["date_precision"]].add(row["state"])
        states[row["date"], row["date_precision"], row["instrument"], row["action"]].add(row["state"])
    for number, row in data.rows("memberships"):
        for column in ("start", "end") if row["status"] != "observer_PA" else ():
            if row[column] and row["state"] not in states[row[column], row[column + "_precision"]]:
                yield Problem("memberships", number, column, "treaty_actions.csv has no such step then")
    for number, row in data.rows("timeline"):
        if len({bool(row[column]) for column in ("body", "instrument", "action")}) > 1:
            yield Problem("timeline", number, "action", "body, instrument and action belong together")
        elif row["instrument"]:
            step = states[row["date"], row["date_precision"], row["instrument"], row["action"]]
            if not step:
                yield Problem("timeline", number, "date", "treaty_actions.csv has no such step then")
            if step - {"ALL"} - set(row["states"].split(";")):
                yield Problem("timeline", number, "states", f"{sorted(step)} in treaty_actions.csv")


@check
def repeated(data: Data) -> Iterator[Problem]:
    """Exercises, sessions and the operation of 2022 have the same dates and numbers wherever they occur."""
    exercises = {row["name_en"]: row for row in data.tables["joint_exercises"]}
    for name, title, kind in (
        ("chairmanship_2024_events", "title_en", "kind"),
        ("followup_2025_2026", "event_en", "topic"),
    ):
        for number, row in data.rows(name):
            exercise = exercises.get(re.split(r"[,(]", row[title])[0].strip())
            if exercise and row[kind] == "exercise" and row["start_precision"] == "day":
                for column in ("start", "end"):
                    if row[column] != exercise[column]:
                        yield Problem(name, number, column, f"joint_exercises.csv has {exercise[column]}")
    for number, row in data.rows("timeline"):
        if row["category"] == "summit" and row["date"] not in data.values("sessions", "date"):
            yield Problem("timeline", number, "date", "sessions.csv has no session on that day")
    name = "kazakhstan_2022_operation"
    known = sum(int(row["personnel"] or 0) for row in data.tables[name] if row["state"] != "ALL")
    for number, row in data.rows(name):
        if row["state"] == "ALL" and int(row["personnel"]) < known:
            yield Problem(name, number, "personnel", f"the parts alone are {known}")


@check
def months(data: Data) -> Iterator[Problem]:
    """Twelve months in order; the short form begins the name."""
    for number, row in data.rows("months"):
        if row["month"] != str(number - 1):
            yield Problem("months", number, "month", f"{number - 1} expected")
        for language in LANGUAGES:
            if not row[f"name_{language}"].startswith(row[f"short_{language}"]):
                yield Problem("months", number, f"short_{language}", "is not the beginning of the name")
    if len(data.tables["months"]) != 12:
        yield Problem("months", 1, "month", "twelve months expected")


@check
def readme(data: Data) -> Iterator[Problem]:
    """README.md names every file with its number of rows."""
    written = {}
    lines = (data.folder / "README.md").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, start=1):
        if match := re.match(r"\| `(\w+)\.csv` \| ([\d,]+) \|", line):
            written[match[1]] = number, int(match[2].replace(",", ""))
    for name, rows in data.tables.items():
        number, count = written.pop(name, (0, 0))
        if count != len(rows):
            yield Problem("README.md", number, name, f"says {count} rows, the file has {len(rows)}")
    for name, (number, _) in written.items():
        yield Problem("README.md", number, name, "no such file")
