"""The engine's own words: all of them reach the catalogues, none is glued together."""

import ast
from pathlib import Path

import pytest

from exercises import __main__ as builder
from exercises.checking.plain import plain
from exercises.checking.words import Words, clean, written

FILES = [*sorted((builder.HOME / "checking").glob("*.py")), builder.HOME / "sheet.py"]
MARKS = {"gettext": 1, "ngettext": 2}


def calls(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in MARKS:
                yield node, MARKS[name]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_every_marked_message_is_extracted(path):
    """Babel reads literals only, and on Python 3.11 nothing inside an f-string."""
    if path.name == "words.py":
        return  # defines the two methods
    tree = ast.parse(path.read_text(encoding="utf-8"))
    known = {text for message in builder.engine_messages() for text in (message.text, message.plural)}
    inside = {
        id(call) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for call, _ in calls(node)
    }
    for call, count in calls(tree):
        assert id(call) not in inside, f"line {call.lineno}: gettext inside an f-string"
        for argument in call.args[:count]:
            assert isinstance(argument, ast.Constant), f"line {call.lineno}: not a literal"
            assert argument.value in known


def test_every_message_is_used_by_some_code():
    """The catalogue is merged from the code alone, so this is about the extraction itself."""
    assert len({message.key for message in builder.engine_messages()}) > 200


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("KAZ", '"KAZ"'),
        (3.0, "3.0"),
        (0.1 + 0.2, "0.3"),
        (True, "True"),
        ("a`b", '"a\'b"'),
        ("a\nb", '"a\\u000ab"'),
        ("\u202eKAZ", '"\\u202eKAZ"'),
        ("\ud800", '"\\ud800"'),
        ("x" * 500, '"' + "x" * 58 + "…"),
        (("ARM", "RUS"), '("ARM", "RUS")'),
        (10**300, None),
        ([1] * 50, "items"),
    ],
)
def test_values_are_written_in_one_short_line(value, shown):
    found = written(plain(value))
    assert len(found) <= 60 and "\n" not in found and "`" not in found
    if shown is not None:
        assert found == shown


def test_dates_are_written_in_the_students_language():
    import datetime as dt

    day = dt.date(1992, 5, 15)
    assert [Words(code).show(day) for code in ("en", "kk", "ru")] == [
        "15 May 1992",
        "1992 жылғы 15 мамыр",
        "15 мая 1992 года",
    ]


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 element is missing."),
        ("en", 2, "2 elements are missing."),
        ("en", 0, "0 elements are missing."),
    ],
)
def test_plural_forms(language, count, said):
    words = Words(language)
    assert words.ngettext("{n} element is missing.", "{n} elements are missing.", count) == said


def test_russian_has_three_plural_forms():
    words = Words("ru")
    forms = {
        words.ngettext("{n} element is missing.", "{n} elements are missing.", n).replace(str(n), "", 1)
        for n in (1, 2, 5, 21)
    }
    assert len(forms) in (2, 3)


def test_braces_in_a_value_are_left_alone():
    words = Words("en")
    assert words.gettext("Did you mean {name}?", name="{name} {0}") == "Did you mean {name} {0}?"


def test_clean_keeps_letters_of_all_three_languages():
    text = "Ұжымдық қауіпсіздік, ОДКБ ёж й"
    assert clean(text) == text


def test_catalogues_lie_where_the_engine_looks():
    assert all(path.parent.parent == Path(builder.LOCALE) for path, _, _ in builder.catalogues())
