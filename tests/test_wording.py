"""The table of contested events is sound, and the course's prose uses its names and no side's."""

import csv
from collections import Counter
from pathlib import Path

import pytest
from wording_checks import COURSE, LANGUAGES, course_prose, find_side_names, read_wording

ROOT = Path(__file__).parent.parent
WORDING = read_wording(ROOT / "data/wording.csv")
SIDES = [row for row in WORDING if row["speaker"] != COURSE]

# An event made up for the tests of the finder, so that they do not depend on the table.
MADE_UP = [
    {
        "event": "pond-2001", "speaker": "course", "name_en": "fighting over the Frog Pond",
        "name_kk": "Бақа көліндегі соғыс", "name_ru": "бои за Лягушачий пруд",
    },
    {
        "event": "pond-2001", "speaker": "AAA", "name_en": "Great Frog-Pond Liberation",
        "name_kk": "ұлы азат ету жорығы", "name_ru": "великая освободительная операция",
    },
    {
        "event": "pond-2001", "speaker": "BBB", "name_en": "fighting over the Frog Pond of evil",
        "name_kk": "зұлым Бақа көліндегі соғыс", "name_ru": "злые бои за Лягушачий пруд",
    },
    {
        "event": "pond-2001", "speaker": "CCC", "name_en": "Frog Pond",
        "name_kk": "көмек", "name_ru": "пруд",
    },
    {
        "event": "pond-2001", "speaker": "DDD", "name_en": "Frog-Pond Liberation",
        "name_kk": "азат ету жорығы", "name_ru": "освободительная операция",
    },
]  # fmt: skip
MARK = "{wording.name_en?event=pond-2001&speaker=AAA}"


def sides(text: str, language: str) -> list[str]:
    return [hit.speaker for hit in find_side_names(text, language, MADE_UP)]


def codes(table: str, column: str) -> set[str]:
    with (ROOT / f"data/{table}.csv").open(encoding="utf-8", newline="") as file:
        return {row[column] for row in csv.DictReader(file)}


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        pytest.param("en", "They call it the Great Frog-Pond Liberation.", ["AAA"], id="en hit"),
        pytest.param("en", "the great frog pond liberation's end", ["AAA"], id="en other case, ending"),
        pytest.param("en", "the Great\nFrog‑Pond **Liberation**", ["AAA"], id="en line break and dash"),
        pytest.param("en", "the [Great]{plain} Frog-Pond Liberation", ["AAA"], id="en split by a mark"),
        pytest.param("ru", "После великой освободительной операции", ["AAA"], id="ru inflected"),
        pytest.param("ru", "Великие освободительные операции", ["AAA"], id="ru plural"),
        pytest.param("kk", "Ұлы азат ету жорығының соңында", ["AAA"], id="kk inflected"),
        pytest.param("kk", "ұлы азат ету жорықтарынан кейін", ["AAA"], id="kk other stem consonant"),
        pytest.param("kk", "ұлы азат еткен жорықта", ["AAA"], id="kk verb form"),
        pytest.param("kk", "Елдер көмегіне сенді", ["CCC"], id="kk voiced consonant"),
        pytest.param("en", f"AAA says [Great Frog-Pond Liberation]{MARK}.", [], id="en citation"),
        pytest.param("ru", f"AAA говорит о [великой освободительной операции]{MARK}.", [], id="ru citation"),
        pytest.param("kk", f"[ұлы азат ету жорығын]{MARK} атайды", [], id="kk citation"),
        pytest.param("en", f"[Frog-Pond Liberation]{MARK}", ["DDD"], id="citation of other words"),
        pytest.param(
            "en", "[Great Frog-Pond Liberation]{wording.name_en?event=pond-2001&speaker=ZZZ}", ["AAA"],
            id="citation of no row",
        ),
        pytest.param(
            "en", "[Great Frog-Pond Liberation]{timeline.title_en?date=2001-01-01}", ["AAA"], id="other mark"
        ),
        pytest.param("en", "the fighting over the Frog Pond", [], id="en own name"),
        pytest.param("ru", "после боёв за Лягушачий пруд", [], id="ru own name"),
        pytest.param("kk", "Бақа көліндегі соғыста", [], id="kk own name"),
        pytest.param("en", "the fighting over the Frog Pond of evil", [], id="en name that holds our own"),
        pytest.param("en", "the Frog Pond", ["CCC"], id="en part of our own name alone"),
        pytest.param("en", "a great liberation of the pond", [], id="en near miss: other order"),
        pytest.param("en", "It was great. Frog-pond liberation days", ["DDD"], id="en two sentences"),
        pytest.param("ru", "великая спасательная операция", [], id="ru near miss: other word"),
        pytest.param("ru", "прудовая рыба", [], id="ru near miss: other word of the same root"),
        pytest.param("kk", "ұлы азат ету", [], id="kk near miss: half the name"),
        pytest.param("en", "`frog pond` and [map](frog-pond)", [], id="code and link targets are no prose"),
    ],
)  # fmt: skip
def test_finder(language: str, text: str, speakers: list[str]) -> None:
    assert sides(text, language) == speakers


def test_hit_names_the_course_s_name() -> None:
    (hit,) = find_side_names("the Great Frog-Pond Liberation", "en", MADE_UP)
    assert (hit.event, hit.use_instead) == ("pond-2001", "fighting over the Frog Pond")


def test_one_row_per_event_and_speaker() -> None:
    assert [key for key, n in Counter((r["event"], r["speaker"]) for r in WORDING).items() if n > 1] == []


def test_each_event_has_one_name_of_the_course_and_another() -> None:
    ours = Counter(row["event"] for row in WORDING if row["speaker"] == COURSE)
    assert ours == dict.fromkeys({row["event"] for row in WORDING}, 1)
    assert {row["event"] for row in SIDES} == set(ours)


def test_speakers_and_sources_exist() -> None:
    speakers = codes("states", "state") | codes("organisations", "code") | {COURSE}
    assert {row["speaker"] for row in WORDING} <= speakers
    assert {source for row in WORDING for source in row["source"].split(";")} <= codes("sources", "id")


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_are_complete_and_differ_from_ours(language: str) -> None:
    ours = {row["event"]: row[f"name_{language}"].casefold() for row in WORDING if row["speaker"] == COURSE}
    assert [row["event"] for row in WORDING if not row[f"name_{language}"].strip()] == []
    assert [row["event"] for row in SIDES if row[f"name_{language}"].casefold() == ours[row["event"]]] == []


def test_only_our_rows_are_dated_and_in_order() -> None:
    for row in WORDING:
        start, end = row["start"], row["end"]
        assert bool(start) == (row["speaker"] == COURSE), row["event"]
        assert not end or start and start <= end, row["event"]
        precisions = row["start_precision"], row["end_precision"]
        assert [bool(date) for date in (start, end)] == [bool(p) for p in precisions], row["event"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_name_of_a_side_would_be_found(language: str) -> None:
    """Else the search of the prose is blind: say, a side's name that holds our own name is never a hit."""
    for row in SIDES:
        hits = find_side_names(f"— {row[f'name_{language}']}, —", language, WORDING)
        assert (row["event"], row["speaker"]) in {(hit.event, hit.speaker) for hit in hits}, row


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_own_names_are_no_hits(language: str) -> None:
    for row in WORDING:
        if row["speaker"] == COURSE:
            assert find_side_names(row[f"name_{language}"], language, WORDING) == []


def test_prose_uses_the_course_s_names() -> None:
    prose = list(course_prose(ROOT))
    assert {language for *_, language, _ in prose} == set(LANGUAGES)
    found = {
        f"{path.relative_to(ROOT)}, {place}: {hit.found!r} is {hit.speaker}'s name. Write"
        f" {hit.use_instead!r} or mark it: [...]{{wording.name_en?event={hit.event}&speaker={hit.speaker}}}"
        for path, place, language, text in prose
        for hit in find_side_names(text, language, WORDING)
    }
    assert not found, "\n".join(sorted(found))


def test_prose_is_read_from_every_kind_of_file(tmp_path: Path) -> None:
    head = 'msgid ""\nmsgstr ""\n\n'
    files = {
        "README.md": "readme words",
        "notebooks/source/01_x.md": "lesson words",
        "notebooks/locale/ru/01_x.po": head + 'msgctxt "c"\nmsgid "a"\nmsgstr "слова урока"\n',
        "exercises/history.py": 'PROMPT = f"prompt {1} words"\n',
        "exercises/locale/kk/history.po": head + 'msgid "a"\nmsgstr "сұрақ сөздері"\n',
        "data/timeline.csv": "title_en,title_kk,note_en\nEnglish title,қазақша атау,a note\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    prose = course_prose(tmp_path)
    read = {(path.relative_to(tmp_path).as_posix(), language, text) for path, _, language, text in prose}
    assert {item for item in read if item[1] == "ru"} == {
        ("README.md", "ru", "readme words"),
        ("notebooks/source/01_x.md", "ru", "lesson words"),
        ("notebooks/locale/ru/01_x.po", "ru", "слова урока"),
        ("exercises/history.py", "ru", "prompt  words"),
    }
    assert ("exercises/locale/kk/history.po", "kk", "сұрақ сөздері") in read
    assert {item for item in read if item[0] == "data/timeline.csv"} == {
        ("data/timeline.csv", "en", "English title"),
        ("data/timeline.csv", "kk", "қазақша атау"),
    }
