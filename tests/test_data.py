"""The tables of data/ are as datapackage.json and README.md describe them, and a wrong cell does not pass."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest
from data_checks import CHECKS, package

DATA = Path(__file__).resolve().parent.parent / "data"


@pytest.mark.parametrize("name", CHECKS)
def test_data_holds(name: str) -> None:
    problems = CHECKS[name](DATA)
    assert not problems, "\n".join(map(str, problems))


def test_package_of_the_tables_is_open_and_complete() -> None:
    described = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    assert [licence["name"] for licence in described["licenses"]] == ["CC-BY-4.0"]
    for resource in described["resources"]:
        assert resource["title"] and resource["description"] and resource["schema"]["primaryKey"], resource[
            "name"
        ]
        columns = [field["name"] for field in resource["schema"]["fields"]]
        for field in resource["schema"]["fields"]:
            if field["type"] == "date":
                after = columns[columns.index(field["name"]) + 1]
                assert after == field["name"] + "_precision", f"{resource['name']}: {field['name']}"


def _read_by_pandas(name: str) -> pd.DataFrame:
    return pd.read_csv(DATA / f"{name}.csv")


def test_pandas_reads_what_is_written() -> None:
    """Codes stay text, complete numbers stay whole, dates parse, and nothing becomes a truth value."""
    for resource in json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))["resources"]:
        table = _read_by_pandas(resource["name"])
        for field in resource["schema"]["fields"]:
            cells, where = table[field["name"]], f"{resource['name']}.{field['name']}"
            if cells.isna().all():
                continue
            if field["type"] == "integer":
                assert (cells.dropna() % 1 == 0).all(), where
                assert cells.hasnans or pd.api.types.is_integer_dtype(cells), where
            elif field["type"] == "date":
                pd.to_datetime(cells, format="%Y-%m-%d", errors="raise")
            elif field["type"] == "string":
                assert pd.api.types.is_string_dtype(cells.dropna()), f"{where} is read as {cells.dtype}"


def test_votes_are_words_and_totals_are_numbers() -> None:
    assert set(_read_by_pandas("unga_votes")["vote"]) == {"yes", "no", "abstain", "not_voting"}
    totals = _read_by_pandas("unga_resolutions").set_index("resolution").loc["ES-11/1", ["yes", "no"]]
    assert list(totals) == [141, 5]


# ---- seeded faults: one wrong cell each, and the check that must name it --------------------------------


class Fault(NamedTuple):
    """In the row of `table` with these cells, `column` becomes `value`; `check` finds it there or at `at`."""

    check: str
    table: str
    where: dict[str, str]
    column: str
    value: str
    at: tuple[str, str] | None = None


STEP = {"instrument": "CST-1992", "state": "KAZ", "action": "signature"}
FAULTS = {
    # what datapackage.json says
    "31 June": Fault("package", "treaty_actions", STEP, "date", "1992-06-31"),
    "partial date": Fault("package", "treaty_actions", STEP, "date", "1992-05"),
    "text for a number": Fault("package", "borders", {"a": "KAZ", "b": "RUS"}, "length_km", "long"),
    "negative length": Fault("package", "borders", {"a": "KAZ", "b": "RUS"}, "length_km", "-7600"),
    "latitude beyond the pole": Fault("package", "states", {"state": "KAZ"}, "latitude", "151.1"),
    "unknown code": Fault("package", "treaty_actions", STEP, "action", "signed"),
    "vote as a truth value": Fault("package", "unga_votes", {"state": "KAZ"}, "vote", "True"),
    "missing confidence": Fault("package", "treaty_actions", STEP, "confidence", ""),
    "duplicate key": Fault("package", "states", {"state": "KGZ"}, "state", "KAZ"),
    "duplicate composite key": Fault(
        "package", "unga_votes", {"state": "AZE"}, "state", "ARM", ("unga_votes", "")
    ),
    "session that does not exist": Fault(
        "package", "attendance", {"state": "KAZ"}, "session_id", "2019-11-29"
    ),
    "organisation that does not exist": Fault("package", "memberships", {"state": "KAZ"}, "body", "ODKB"),
    "vote for no resolution": Fault("package", "unga_votes", {"state": "KAZ"}, "resolution", "62/244"),
    # references
    "unknown state in a list": Fault("lists", "timeline", {"date": "1992-05-15"}, "states", "KAZ;KAZ;SUN"),
    "state named twice": Fault("lists", "timeline", {"date": "1992-05-15"}, "states", "KAZ;RUS;KAZ"),
    "ALL where it means nothing": Fault("lists", "timeline", {"date": "1992-05-15"}, "states", "ALL"),
    "unknown state beside ALL": Fault("lists", "treaty_actions", STEP, "state", "KAS"),
    "unknown source": Fault("lists", "treaty_actions", STEP, "source", "mfa-by-csto;hearsay"),
    "comma between sources": Fault("lists", "treaty_actions", STEP, "source", "mfa-by-csto,wiki-2006"),
    "unknown language": Fault("lists", "sources", {"id": "mfa-by-csto"}, "language", "english"),
    "source removed": Fault("sources", "treaty_actions", STEP, "source", ""),
    "unverified but sure": Fault(
        "sources", "treaty_actions", STEP, "source", "unverified", ("treaty_actions", "confidence")
    ),
    "source used nowhere": Fault("sources", "sources", {"id": "mfa-by-csto"}, "id", "mfa-by-new"),
    "address twice": Fault(
        "addresses",
        "sources",
        {"id": "24kg-2016rubezh"},
        "url",
        "https://www.24.kg/archive/en/cis/177210-news24.html",
    ),
    "address removed": Fault("addresses", "sources", {"id": "mfa-by-csto"}, "url", ""),
    "owner removed": Fault("addresses", "sources", {"id": "mfa-by-csto"}, "owner", ""),
    "organisation taken for a state": Fault("entities", "participants", {"entity": "KAZ"}, "entity", "CSTO"),
    "unknown speaker": Fault("entities", "wording", {"speaker": "UKR"}, "speaker", "UKRAINE"),
    "pair in the wrong order": Fault("entities", "borders", {"a": "KAZ", "b": "RUS"}, "b", "ARM"),
    # dates
    "day that is not in the calendar": Fault("dates", "treaty_actions", STEP, "date", "1992-06-31"),
    "date without precision": Fault("dates", "treaty_actions", STEP, "date_precision", ""),
    "precision without date": Fault(
        "dates", "treaty_actions", {"state": "AZE", "date": ""}, "date_precision", "year"
    ),
    "coarse start not padded": Fault("dates", "sessions", {"session_id": "2008-12"}, "date", "2008-12-20"),
    "coarse end padded to the wrong side": Fault(
        "dates", "secretaries_general", {"person_en": "Vladimir Zemsky"}, "end", "2000-01-01"
    ),
    "day given for a month": Fault("dates", "memberships", {"state": "KAZ"}, "asof", "2026-02-01"),
    "end before start": Fault(
        "intervals", "organisation_memberships", {"status": "suspended"}, "end", "1990-01-01"
    ),
    "departure before arrival": Fault(
        "intervals", "kazakhstan_2022_operation", {"state": "KGZ"}, "last_departure", "2022-01-05"
    ),
    "open interval without a date": Fault("intervals", "memberships", {"state": "KAZ"}, "asof", ""),
    "exercise in another year": Fault(
        "intervals", "joint_exercises", {"name_en": "Rubezh-2004"}, "year", "2005"
    ),
    "plan told as a fact": Fault("planned", "timeline", {"status": "planned"}, "status", "happened"),
    "fact told as a plan": Fault("planned", "timeline", {"date": "1992-05-15"}, "status", "planned"),
    "date in the future": Fault("planned", "treaty_actions", STEP, "date", "2092-05-15"),
    # words
    "code outside the vocabulary": Fault("vocabulary", "ties", {"kind": "union_state"}, "kind", "union"),
    "code used nowhere": Fault("vocabulary", "vocabulary", {"code": "CRRF-2009"}, "code", "CRRF-2010"),
    "missing label": Fault("labels", "states", {"state": "KAZ"}, "name_kk", ""),
    "Latin letters for Kazakh": Fault("labels", "states", {"state": "KAZ"}, "name_kk", "Qazaqstan"),
    "term twice": Fault("glossary", "glossary", {"term": "agreement"}, "name_en", "treaty"),
    "another rendering of a term": Fault(
        "glossary", "organisations", {"code": "CIS"}, "name_ru", "Союз Независимых Государств"
    ),
    "event without our own name": Fault("wording", "wording", {"event": "galwan-2020"}, "speaker", "CHN"),
    "stray blank": Fault("text", "states", {"state": "KAZ"}, "name_en", "Kazakhstan "),
    "cell that pandas takes for missing": Fault("text", "states", {"state": "KAZ"}, "iso2", "NA"),
    # what the tables say together
    "wrong total": Fault("votes", "unga_resolutions", {"resolution": "ES-11/1"}, "yes", "151"),
    "total below the listed votes": Fault(
        "votes", "unga_resolutions", {"resolution": "ES-11/1"}, "abstain", "1"
    ),
    "totals without a vote": Fault(
        "votes", "unga_resolutions", {"resolution": "ES-11/1"}, "adoption", "without_vote"
    ),
    "vote for a resolution that does not exist": Fault(
        "votes", "unga_votes", {"state": "KAZ"}, "resolution", "62/244"
    ),
    "chair who did not hold the chair": Fault(
        "sessions", "sessions", {"session_id": "2024-11-28"}, "chair", "ARM"
    ),
    "next chair who did not take it": Fault(
        "sessions", "sessions", {"session_id": "2024-11-28"}, "chair_next", "TJK"
    ),
    "session on another day than its id": Fault(
        "sessions", "sessions", {"session_id": "2024-11-28"}, "date", "2024-11-27", ("sessions", "session_id")
    ),
    "seventh state at a session": Fault(
        "sessions", "attendance", {"session_id": "2024-11-28"}, "session_id", "2025-11-27"
    ),
    "gap between chairs": Fault(
        "succession", "chairmanships", {"start": "2025-01-01"}, "start", "2025-02-01"
    ),
    "two in one office": Fault(
        "succession", "secretaries_general", {"person_en": "Stanislav Zas"}, "start", "2019-01-01"
    ),
    "wrong date of a step": Fault("steps", "timeline", {"date": "1994-04-20"}, "date", "1994-04-21"),
    "wrong start of a membership": Fault("steps", "memberships", {"state": "KAZ"}, "start", "1994-04-21"),
    "signatory left out": Fault("steps", "timeline", {"date": "1992-05-15"}, "states", "ARM;KAZ;KGZ;RUS;TJK"),
    "half a legal step": Fault("steps", "timeline", {"date": "1992-05-15"}, "action", ""),
    "exercise on two dates": Fault(
        "repeated", "chairmanship_2024_events", {"start": "2024-08-14"}, "start", "2024-08-13"
    ),
    "summit without a session": Fault("repeated", "timeline", {"date": "2024-11-28"}, "date", "2024-11-29"),
    "parts above the total": Fault(
        "repeated", "kazakhstan_2022_operation", {"state": "ALL"}, "personnel", "300"
    ),
    "months out of order": Fault("months", "months", {"month": "5"}, "month", "4"),
    "short name of another month": Fault("months", "months", {"month": "5"}, "short_kk", "мау"),
}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def _edit(folder: Path, table: str, change: Callable[[list[list[str]]], None]) -> None:
    path = folder / f"{table}.csv"
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    change(rows)
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _seed(folder: Path, fault: Fault) -> int:
    """Puts the fault in; line of the row."""
    lines = []

    def change(rows: list[list[str]]) -> None:
        header = rows[0]
        lines.extend(
            n
            for n, row in enumerate(rows[1:], start=2)
            if all(row[header.index(c)] == value for c, value in fault.where.items())
        )
        rows[lines[0] - 1][header.index(fault.column)] = fault.value

    _edit(folder, fault.table, change)
    return lines[0]


@pytest.mark.parametrize("name", FAULTS)
def test_seeded_fault_is_named(name: str, copy: Path) -> None:
    fault = FAULTS[name]
    line = _seed(copy, fault)
    problems = package(copy, fault.table) if fault.check == "package" else CHECKS[fault.check](copy)
    table, column = fault.at or (fault.table, fault.column)
    assert (table, line, column) in {problem[:3] for problem in problems}, "\n".join(map(str, problems))


def test_fault_in_a_header_is_named(copy: Path) -> None:
    _edit(copy, "months", lambda rows: [row.append("remark") for row in rows] and None)
    assert ("months", 1, "remark") in {problem[:3] for problem in package(copy, "months")}


def test_row_with_a_cell_too_many_is_named(copy: Path) -> None:
    _edit(copy, "months", lambda rows: rows[4].append("remark"))
    assert ("months", 5) in {problem[:2] for problem in package(copy, "months")}
    assert ("months", 5) in {problem[:2] for problem in CHECKS["text"](copy)}


def test_missing_month_is_named(copy: Path) -> None:
    _edit(copy, "months", lambda rows: rows.pop())
    assert [("months", 1, "month")] == [problem[:3] for problem in CHECKS["months"](copy)]


def test_label_in_two_languages_only_is_named(copy: Path) -> None:
    path = copy / "datapackage.json"
    described = json.loads(path.read_text(encoding="utf-8"))
    fields = described["resources"][0]["schema"]["fields"]
    fields.remove(next(field for field in fields if field["name"] == "name_kk"))
    path.write_text(json.dumps(described), encoding="utf-8")
    assert ("states", 1, "name") in {problem[:3] for problem in CHECKS["labels"](copy)}


def test_missing_vote_of_a_state_is_named(copy: Path) -> None:
    _edit(copy, "unga_votes", lambda rows: rows.pop())
    assert ["unga_votes"] == [problem.table for problem in CHECKS["votes"](copy)]


def test_new_file_without_description_is_named(copy: Path) -> None:
    (copy / "rumours.csv").write_text("state,rumour\nKAZ,none\n", encoding="utf-8")
    assert ["rumours"] == [problem.table for problem in CHECKS["files"](copy)]


SPREADSHEET = {
    "byte order mark": lambda raw: b"\xef\xbb\xbf" + raw,
    "line ends": lambda raw: raw.replace(b"\n", b"\r\n"),
}


@pytest.mark.parametrize("change", SPREADSHEET.values(), ids=SPREADSHEET)
def test_file_saved_by_a_spreadsheet_is_named(copy: Path, change: Callable[[bytes], bytes]) -> None:
    path = copy / "months.csv"
    path.write_bytes(change(path.read_bytes()))
    assert ["months"] == [problem.table for problem in CHECKS["files"](copy)]


def test_enum_that_leaves_the_vocabulary_is_named(copy: Path) -> None:
    path = copy / "datapackage.json"
    described = path.read_text(encoding="utf-8").replace('"not_voting"]', '"not_voting", "absent"]')
    path.write_text(described, encoding="utf-8")
    assert "unga_votes.vote" in {problem.column for problem in CHECKS["vocabulary"](copy)}


def test_row_that_the_readme_does_not_count_is_named(copy: Path) -> None:
    _edit(copy, "borders", lambda rows: rows.pop())
    assert ["borders"] == [problem.column for problem in CHECKS["readme"](copy)]


def test_every_check_has_a_fault() -> None:
    elsewhere = {"files", "readme"}
    assert {fault.check for fault in FAULTS.values()} | elsewhere == set(CHECKS)
