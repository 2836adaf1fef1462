"""Facts in prose: references are followed, numbers and dates are read in three languages."""

from pathlib import Path

import pytest

from notebooks.common import prose
from notebooks.common.numerals import digits, month_of, number_of

DATA = Path(__file__).resolve().parents[1] / "data"

ACTS = """state,action,date,date_precision,votes,note_en,note_ru
KAZ,signature,1992-05-15,day,1300,"some say 9 September, for five years",за пять лет
RUS,signature,1992-05-15,day,7,,
BLR,signature,1993-12-01,month,2.5,,
ARM,freeze,2024-01-01,year,,,
A&B,x=y,,,,,
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "acts.csv").write_text(ACTS, encoding="utf-8")
    (tmp_path / "months.csv").write_bytes((DATA / "months.csv").read_bytes())
    return tmp_path


DATE = "{acts.date?state=KAZ}"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", f"[15 May 1992]{DATE}"),
        ("en", f"[May 15]{DATE}"),
        ("en", f"[May 1992]{DATE}"),
        ("en", f"[1992]{DATE}"),
        ("en", f"[1992-05-15]{DATE}"),
        ("ru", f"[15 мая 1992 года]{DATE}"),
        ("ru", f"[в мае 1992-го]{DATE}"),
        ("ru", f"[маем]{DATE}"),
        ("kk", f"[1992 жылғы 15 мамырда]{DATE}"),
        ("kk", f"[1992 жылдың мамырындағы]{DATE}"),
        ("en", "[1993]{acts.date?state=BLR}"),
        ("en", "[December 1993]{acts.date?state=BLR}"),
        ("en", "[2024]{acts.date?state=ARM}"),
        ("en", "[1,300]{acts.votes?state=KAZ}"),
        ("ru", "[1 300]{acts.votes?state=KAZ}"),
        ("ru", "[1\u00a0300]{acts.votes?state=KAZ}"),
        ("ru", "[2,5]{acts.votes?state=BLR}"),
        ("en", "[Seven]{acts.votes?state=RUS}"),
        ("ru", "[семи]{acts.votes?state=RUS}"),
        ("kk", "[жетеуі]{acts.votes?state=RUS}"),
        ("en", "[three]{count(acts.state)?action=signature}"),
        ("ru", "[тремя]{count(acts.state)?action=signature}"),
        ("en", "[four]{count(acts.state)?action=signature&action=freeze}"),
        ("en", "[9 September]{acts.note_en?state=KAZ}"),
        ("kk", "[9 қыркүйекте]{acts.note_en?state=KAZ}"),
        ("en", "[five]{acts.note_ru?state=KAZ}"),
        ("en", "[12]{plain} `x = 5` <https://a.b/3> [text](../4.md)\n\n1. A list\n\n```\n7\n```"),
        ("ru", "20 лет"),
    ],
)
def test_what_agrees(data, language, text):
    assert prose.problems(text, language, data) == []


@pytest.mark.parametrize(
    ("language", "text", "fault"),
    [
        ("en", f"[16 May 1992]{DATE}", "the data say 1992-05-15"),
        ("en", f"[15 March 1992]{DATE}", "the data say 1992-05-15"),
        ("en", f"[1993]{DATE}", "the data say 1992-05-15"),
        ("ru", f"[15 марта 1992]{DATE}", "the data say 1992-05-15"),
        ("kk", f"[1992 жылғы 15 маусым]{DATE}", "the data say 1992-05-15"),
        ("en", f"[1992 or 1993]{DATE}", "no date can be read"),
        ("en", f"[long ago]{DATE}", "no date can be read"),
        ("en", "[1 December 1993]{acts.date?state=BLR}", "the data know the month only (1993-12)"),
        ("en", "[January 2024]{acts.date?state=ARM}", "the data know the year only (2024)"),
        ("en", "[eight]{acts.votes?state=RUS}", "the data say 7"),
        ("en", "[seven or 8]{acts.votes?state=RUS}", "the data say 7"),
        ("en", "[7 or 8]{acts.votes?state=RUS}", "no single number"),
        ("ru", "[девятнадцать]{count(acts.state)?action=signature}", "the data say 3"),
        ("en", "[10 September]{acts.note_en?state=KAZ}", "the data say"),
        ("en", "[some]{acts.note_en?state=KAZ}", "needs no annotation"),
        ("en", "[1992]{acts.date?state=GEO}", "no row of the table acts fits"),
        ("en", "[1992]{acts.date?action=signature}", "3 rows of the table acts fit, with different values"),
        ("en", "[1992]{acts.date?state=A%26B&action=x%3Dy}", "is empty in the column date"),
        ("en", "[1992]{acts.day?state=KAZ}", "the table acts has no column day"),
        ("en", "[1992]{acts.date?country=KAZ}", "the table acts has no column country"),
        ("en", "[1992]{deeds.date?state=KAZ}", "there is no table deeds"),
        ("en", "[1992]{acts}", "a reference is table.column"),
        ("en", "[1992]{}", "a reference is table.column"),
        ("en", "in 1992", '"1992" has no annotation'),
        ("en", "Twenty-two states", '"Twenty" has no annotation'),
        ("en", "the 21st", '"21st" has no annotation'),
    ],
)
def test_what_does_not_agree(data, language, text, fault):
    found = prose.problems(text, language, data)
    assert found and fault in found[0]


def test_a_changed_table_is_read_again(data):
    assert prose.problems(f"[1992]{DATE}", "en", data) == []
    (data / "acts.csv").write_text(ACTS.replace("1992", "1994"), encoding="utf-8")
    assert prose.problems(f"[1992]{DATE}", "en", data) != []


def test_what_readers_see():
    text = "On [15 May]{acts.date?state=KAZ} `x[0]{y}` see [here](a.md) ![a]{b}\n```\n[1]{plain}\n```"
    assert prose.strip(text) == "On 15 May `x[0]{y}` see [here](a.md) ![a]{b}\n```\n[1]{plain}\n```"
    assert prose.references(text) == {"acts.date?state=KAZ": 1}
    assert prose.annotations(text) == [("15 May", "acts.date?state=KAZ")]


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "thirty-two", 32), ("en", "two hundred", 200), ("ru", "двадцать два", 22),
        ("ru", "пятерых", 5), ("ru", "трёх", 3), ("ru", "сто сорок", 140), ("kk", "он бір", 11),
        ("kk", "тоғыздың", 9), ("kk", "жүз елу", 150),
        ("ru", "пятый", None), ("ru", "стороны", None), ("en", "one", None), ("ru", "две тысячи", 2000),
    ],
)  # fmt: skip
def test_numbers_in_words(language, text, number):
    assert number_of(text, language) == number


def test_every_month_in_every_form():
    import csv

    with (DATA / "months.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for language in ("en", "kk", "ru"):
                for form in ("name", "in_date"):
                    assert month_of(row[f"{form}_{language}"], language, DATA) == int(row["month"])
    assert month_of("мамырындағы", "kk", DATA) == 5 and month_of("августе", "ru", DATA) == 8
    assert month_of("Mayor", "en", DATA) is None and month_of("года", "ru", DATA) is None


def test_digits_are_read_the_same_way_in_all_languages():
    assert digits("1,300 and 2002–2003") == digits("1 300 и 2002–2003") == ["1300", "2002", "2003"]
    assert digits("2.5") == digits("2,5") == ["2.5"]
