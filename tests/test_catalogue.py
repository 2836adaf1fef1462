"""Catalogues: merged without loss, stable to the byte, and every fault of a translation named."""

from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from notebooks.common import catalogue
from notebooks.common.catalogue import Message, extract_code_messages, lookup, merge, problems
from notebooks.common.language import translations

HELLO = Message("a", "Hello [link](x/en/y.md), 1,300 `code`", "f.md, cell a")
ROWS = Message("a", "We have {len(t):,} rows", "f.md, cell a", "fstring")
STATES = Message(None, "{n} state", "g.py", "words", "{n} states")
QUOTED = Message("b", 'Say "x"\nand more, 100 % in\ttime', "f.md, cell b")
ALL = [HELLO, ROWS, STATES, QUOTED]

KAZAKH = {
    HELLO.text: "Сәлем [сілтеме](x/en/y.md), 1 300 `code`",
    ROWS.text: "{len(t):,} жол бар",
    QUOTED.text: '"x" деңіз\n100 % және\tтағы',
    STATES.text: "{n} мемлекет",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "locale" / "kk" / "lesson.po"


def fill(path: Path, texts: dict[str, str]) -> None:
    """Write translations into the file, as a translator's editor would."""
    known = catalogue.read(path, path.parent.name)
    for entry in known:
        text = entry.id if isinstance(entry.id, str) else entry.id[0]
        if text in texts:
            entry.string = texts[text] if isinstance(entry.id, str) else (texts[text],) * known.num_plurals
    catalogue.write(path, path.parent.name, known)


@pytest.fixture
def filled(path: Path) -> Path:
    merge(path, "kk", ALL)
    fill(path, KAZAKH)
    return path


def test_a_new_catalogue_is_empty_and_in_the_order_of_the_source(path):
    assert merge(path, "kk", ALL)
    with path.open("rb") as file:
        entries = [entry for entry in read_po(file) if entry.id]
    assert [entry.id for entry in entries] == [
        HELLO.text,
        ROWS.text,
        (STATES.text, STATES.plural),
        QUOTED.text,
    ]
    assert len(problems(path, ALL)) == 4 and all(
        "missing translation" in each for each in problems(path, ALL)
    )
    text = path.read_text(encoding="utf-8")
    assert "nplurals=1; plural=0" in text and "Date" not in text and "Generated" not in text


def test_merging_again_writes_nothing(filled):
    before = filled.read_bytes()
    assert not merge(filled, "kk", ALL)
    assert filled.read_bytes() == before
    assert problems(filled, ALL) == []


def test_a_changed_text_is_fuzzy_and_keeps_what_it_was(filled):
    changed = Message("a", HELLO.text.replace("Hello", "Hello there"), HELLO.where)
    assert merge(filled, "kk", [changed, *ALL[1:]])
    text = filled.read_text(encoding="utf-8")
    assert "#, fuzzy" in text and "# the English was: Hello [link]" in text and KAZAKH[HELLO.text] in text
    assert ["stale" in each for each in problems(filled, [changed, *ALL[1:]])] == [True]
    assert lookup(filled)("a", changed.text) == changed.text
    filled.write_text(text.replace("#, fuzzy\n", ""), encoding="utf-8")
    assert merge(filled, "kk", [changed, *ALL[1:]])
    assert "the English was" not in filled.read_text(encoding="utf-8")
    assert lookup(filled)("a", changed.text) == KAZAKH[HELLO.text]


def test_a_quite_different_text_starts_empty(filled):
    other = Message("a", "Something else altogether, quite new", HELLO.where)
    merge(filled, "kk", [other, *ALL[1:]])
    assert "missing translation" in problems(filled, [other, *ALL[1:]])[0]


def test_a_renamed_cell_keeps_its_translation(filled):
    renamed = [Message("new", HELLO.text, "f.md, cell new"), *ALL[1:]]
    merge(filled, "kk", renamed)
    assert problems(filled, renamed) == []
    assert lookup(filled)("new", HELLO.text) == KAZAKH[HELLO.text]


def test_a_vanished_text_becomes_obsolete_and_comes_back(filled):
    merge(filled, "kk", ALL[:2])
    text = filled.read_text(encoding="utf-8")
    assert '#~ msgid "{n} state"' in text and problems(filled, ALL[:2]) == []
    assert not merge(filled, "kk", ALL[:2])
    merge(filled, "kk", ALL)
    assert problems(filled, ALL) == []


@pytest.mark.parametrize(
    ("message", "translation", "fault"),
    [
        (ROWS, "{len(t)} жол", "other placeholders than the English text (lacks {len(t):,}; adds {len(t)})"),
        (ROWS, "{len(t):,} жол 5", "other numbers than the English text (adds 5)"),
        (ROWS, "{len(t):, жол", "unreadable translation"),
        (
            HELLO,
            KAZAKH[HELLO.text].replace("y.md", "z.md"),
            "other links than the English text (lacks x/en/y.md; adds x/en/z.md)",
        ),
        (
            HELLO,
            KAZAKH[HELLO.text].replace("1 300", "1 200"),
            "other numbers than the English text (lacks 1300; adds 1200)",
        ),
        (
            HELLO,
            KAZAKH[HELLO.text].replace("`code`", "код"),
            "other code than the English text (lacks `code`)",
        ),
        (
            HELLO,
            KAZAKH[HELLO.text] + " [бір]{a.b?c=d}",
            "other references to the data than the English text (adds a.b?c=d)",
        ),
        (STATES, "мемлекет", "other placeholders than the English text (lacks {n})"),
        (QUOTED, "", "missing translation"),
    ],
)
def test_each_fault_of_a_translation_is_named(filled, message, translation, fault):
    fill(filled, {message.text: translation})
    [found] = problems(filled, ALL)
    assert found.startswith(f"{'/'.join(filled.parts[-4:])}: {message.place}: {fault}")


def test_an_orphan_is_named(filled):
    [found] = problems(filled, ALL[1:])
    assert "a: orphaned, the English text has no such message" in found


def test_russian_has_three_plural_forms(tmp_path):
    path = tmp_path / "locale" / "ru" / "words.po"
    merge(path, "ru", [STATES])
    fill(path, {STATES.text: "{n}"})
    text = path.read_text(encoding="utf-8")
    path.write_text(
        text.replace('[0] "{n}"', '[0] "{n} страна"').replace('[1] "{n}"', '[1] "{n} страны"'),
        encoding="utf-8",
    )
    found = translations(tmp_path / "locale", "words", "ru")
    assert [found.ngettext("{n} state", "{n} states", n).format(n=n) for n in (1, 3, 5, 11, 21)] == [
        "1 страна", "3 страны", "5", "11", "21 страна"]  # fmt: skip
    path.write_text(
        path.read_text(encoding="utf-8").replace('msgstr[2] "{n}"', 'msgstr[2] ""'), encoding="utf-8"
    )
    assert "2 plural forms instead of 3" in problems(path, [STATES])[0]


def test_kazakh_has_one(filled):
    found = translations(filled.parents[1], "lesson", "kk")
    assert [found.ngettext("{n} state", "{n} states", n) for n in (1, 2, 5)] == ["{n} мемлекет"] * 3


def test_a_broken_catalogue_is_named(filled):
    filled.write_text(filled.read_text(encoding="utf-8") + '\nmsgid "no translation follows"\n\nmsgfoo "x"\n')
    with pytest.raises(ValueError, match="lesson.po is not a valid catalogue"):
        problems(filled, ALL)


def test_words_that_code_marks(tmp_path):
    file = tmp_path / "pack" / "code.py"
    file.parent.mkdir()
    file.write_text(
        '_("one")\nngettext("a {n}", "many {n}", n)\npgettext("tone", "dry")\nprint("not this")\n'
    )
    assert extract_code_messages([file], tmp_path) == [
        Message(None, "one"), Message(None, "a {n}", plural="many {n}"), Message("tone", "dry")]  # fmt: skip
