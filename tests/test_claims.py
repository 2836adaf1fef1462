"""Every claim of the news report is taught where data/README.md says, with the verdict that the data give."""

import csv
import re
from pathlib import Path

import pytest

from exercises.__main__ import question_modules
from notebooks.builder.course import Sources

ROOT = Path(__file__).resolve().parents[1]
ROW = re.compile(r"^\| (C\d\d) \| (\w+) \| (.+) \|$", re.M)
TAUGHT = {
    claim: (verdict, where)
    for claim, verdict, where in ROW.findall((ROOT / "data/README.md").read_text("utf-8"))
}
QUESTIONS = {f"{module.name}.{question.name}" for module in question_modules() for question in module.classes}
CELLS = {f"{lesson.name[:2]} {cell.id}" for lesson in Sources(ROOT).lessons for cell in lesson.cells}


def test_every_claim_has_its_line_and_its_verdict():
    with (ROOT / "data/article_claims.csv").open(encoding="utf-8", newline="") as file:
        verdicts = {row["claim_id"]: row["verdict"] for row in csv.DictReader(file)}
    assert {claim: verdict for claim, (verdict, _) in TAUGHT.items()} == verdicts


@pytest.mark.parametrize("claim", TAUGHT)
def test_the_places_exist(claim):
    places = [place.replace("`", "") for place in TAUGHT[claim][1].split(", ")]
    assert places
    assert [place for place in places if place not in QUESTIONS | CELLS] == []
