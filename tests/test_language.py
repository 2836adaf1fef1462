"""The three languages: dates, numbers, lists, alphabetical order, numbers in words, catalogues."""

import math
import os
from datetime import date, datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from notebooks.common import language as lang

THREE = pytest.mark.parametrize("language", lang.LANGUAGES)


@THREE
def test_a_language_of_the_course_is_returned(language):
    assert lang.check_language(language) == language


@pytest.mark.parametrize("wrong", ["fr", "EN", "", None, 1, ["en"]])
def test_another_language_is_refused_and_the_three_are_named(wrong):
    with pytest.raises(ValueError) as error:
        lang.check_language(wrong)
    assert all(f'"{language}"' in str(error.value) for language in lang.LANGUAGES)


@pytest.mark.parametrize(
    ("language", "precision", "words"),
    [
        ("en", "day", "15 May 1992"),
        ("ru", "day", "15 мая 1992 года"),
        ("kk", "day", "1992 жылғы 15 мамыр"),
        ("en", "month", "May 1992"),
        ("ru", "month", "май 1992 года"),
        ("kk", "month", "1992 жылғы мамыр"),
        ("en", "year", "1992"),
        ("ru", "year", "1992"),
        ("kk", "year", "1992"),
    ],
)
@pytest.mark.parametrize(
    "day", [date(1992, 5, 15), datetime(1992, 5, 15, 9, 30), pd.Timestamp("1992-05-15"), "1992-05-15"]
)
def test_a_date_is_never_finer_than_its_precision(day, precision, language, words):
    assert lang.date_words(day, precision, language) == words


@THREE
@pytest.mark.parametrize("missing", [None, "", pd.NaT, math.nan])
def test_a_missing_date_has_no_words(missing, language):
    assert lang.date_words(missing, "day", language) == ""


def test_an_unknown_precision_or_text_that_is_no_date_is_refused():
    with pytest.raises(ValueError, match='"day", "month" or "year"'):
        lang.date_words(date(1992, 5, 15), "week", "en")
    with pytest.raises(ValueError):
        lang.date_words("15 May 1992", "day", "en")


@THREE
def test_every_month_has_its_own_words(language):
    days = {lang.date_words(date(2000, month, 1), "day", language) for month in range(1, 13)}
    months = {lang.date_words(date(2000, month, 1), "month", language) for month in range(1, 13)}
    assert len(days) == len(months) == 12


@pytest.mark.parametrize(
    ("value", "en", "other"),
    [
        (1234567.5, "1,234,567.5", "1\u00a0234\u00a0567,5"),
        (0.1 + 0.2, "0.3", "0,3"),
        (7.0, "7", "7"),
        (-2.25, "-2.25", "-2,25"),
        (pd.Series([40.17]).iloc[0], "40.17", "40,17"),
    ],
)
def test_numbers_are_written_as_the_language_writes_them(value, en, other):
    assert lang.number_words(value, "en") == en
    assert lang.number_words(value, "kk") == lang.number_words(value, "ru") == other


def test_a_year_is_written_without_a_thousands_mark():
    assert {lang.number_words(1992, language, grouping=False) for language in lang.LANGUAGES} == {"1992"}


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_what_is_not_finite_is_no_number(value):
    with pytest.raises(ValueError):
        lang.number_words(value, "en")


@pytest.mark.parametrize(("language", "and_"), [("en", "and"), ("kk", "және"), ("ru", "и")])
def test_lists_are_joined_without_a_last_comma(language, and_):
    assert lang.join_words(["A", "B", "C"], language) == f"A, B {and_} C"
    assert lang.join_words(["A", "B"], language) == f"A {and_} B"
    assert lang.join_words(["A"], language) == "A"
    assert lang.join_words([], language) == ""


KAZAKH_ALPHABET = "АӘБВГҒДЕЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def test_kazakh_letters_stand_at_their_own_places():
    assert sorted(reversed(KAZAKH_ALPHABET), key=lang.sort_key("kk")) == list(KAZAKH_ALPHABET)
    states = [
        "Өзбекстан",
        "Қырғызстан",
        "Ресей",
        "Әзербайжан",
        "Украина",
        "Қазақстан",
        "Армения",
        "Беларусь",
        "Иран",
    ]
    expected = "Армения Әзербайжан Беларусь Иран Қазақстан Қырғызстан Өзбекстан Ресей Украина".split()
    assert sorted(states, key=lang.sort_key("kk")) == expected


def test_yo_stands_beside_ye_and_case_does_not_matter():
    assert sorted(["Ёж", "еда", "Жук", "Ель", "ёлка"], key=lang.sort_key("ru")) == [
        "еда",
        "Ёж",
        "ёлка",
        "Ель",
        "Жук",
    ]


def test_an_accent_or_another_composition_does_not_move_a_word():
    key = lang.sort_key("en")
    assert sorted(["Ukraine", "Türkiye", "Turkmenistan", "Tajikistan"], key=key) == [
        "Tajikistan",
        "Türkiye",
        "Turkmenistan",
        "Ukraine",
    ]
    assert lang.sort_key("kk")("и\u0306од") == lang.sort_key("kk")("йод")


def test_the_script_of_the_language_comes_first():
    assert sorted(["NATO", "НАТО"], key=lang.sort_key("ru")) == ["НАТО", "NATO"]
    assert sorted(["НАТО", "NATO"], key=lang.sort_key("en")) == ["NATO", "НАТО"]


@given(st.lists(st.text(max_size=8), max_size=6))
def test_the_order_of_any_words_is_the_same_from_any_start(words):
    for language in lang.LANGUAGES:
        key = lang.sort_key(language)
        assert sorted(words, key=key) == sorted(reversed(sorted(words)), key=key)


CARDINALS = {
    "en": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty",
    "ru": "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать "
    "четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать",
    "kk": "бір екі үш төрт бес алты жеті сегіз тоғыз он он_бір он_екі он_үш он_төрт он_бес он_алты он_жеті "
    "он_сегіз он_тоғыз жиырма",
}


@THREE
def test_every_number_up_to_twenty_is_read(language):
    words = [word.replace("_", " ") for word in CARDINALS[language].split()]
    assert [lang.number_in_words(word, language) for word in words] == list(range(1, 21))
    assert lang.number_in_words(f" {words[5].capitalize()} ", language) == 6


@pytest.mark.parametrize(
    ("language", "number", "forms"),
    [
        ("ru", 2, "двух двум двумя двое двоих две"),
        ("ru", 3, "трёх трех тремя трое"),
        ("ru", 6, "шести шестью шестеро шестерых"),
        ("ru", 8, "восьми восемью восьмью"),
        ("ru", 9, "девяти девятью"),
        ("ru", 15, "пятнадцати пятнадцатью"),
        ("kk", 2, "екеу екеуі екеуінің екінің екіге"),
        ("kk", 3, "үшеу үшеуі үшті үштен үшке"),
        ("kk", 6, "алтау алтауы алтауының алтыға алтыдан алтымен алтысы"),
        ("kk", 9, "тоғызы тоғыздан тоғыздың тоғызға"),
        ("kk", 10, "онға оннан онның онмен"),
    ],
)
def test_inflected_forms_are_read(language, number, forms):
    read = {form: lang.number_in_words(form, language) for form in forms.split()}
    assert set(read.values()) == {number}, read


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "sixth sixes none onetwo 6"),
        ("ru", "шестой семья семей стриж пятно одинокий шестнадцатый"),
        ("kk", "алтыншы оны оның онда бірлік бесік үшін жетілік"),
    ],
)
def test_other_words_are_no_numbers(language, words):
    assert {word: lang.number_in_words(word, language) for word in words.split()} == dict.fromkeys(
        words.split()
    )


PO = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
"n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgid "Network"
msgstr "{word}"

#, fuzzy
msgid "Chart"
msgstr "Старое"

msgctxt "here"
msgid "Network"
msgstr "Сетка"

msgid "{{n}} node"
msgid_plural "{{n}} nodes"
msgstr[0] "{{n}} узел"
msgstr[1] "{{n}} узла"
msgstr[2] "{{n}} узлов"
"""


@pytest.fixture
def catalogue(tmp_path):
    path = tmp_path / "ru" / "words.po"
    path.parent.mkdir()
    path.write_text(PO.format(word="Сеть"), encoding="utf-8")
    return path


def test_a_catalogue_gives_messages_contexts_and_plurals_but_nothing_fuzzy(tmp_path, catalogue):
    words = lang.translations(tmp_path, "words", "ru")
    assert words.gettext("Network") == "Сеть"
    assert words.pgettext("here", "Network") == "Сетка"
    assert words.gettext("Chart") == "Chart"
    told = [words.ngettext("{n} node", "{n} nodes", n).format(n=n) for n in (1, 2, 5, 21)]
    assert told == ["1 узел", "2 узла", "5 узлов", "21 узел"]


def test_a_catalogue_is_read_once_until_it_is_edited(tmp_path, catalogue):
    first = lang.translations(tmp_path, "words", "ru")
    assert lang.translations(tmp_path, "words", "ru") is first
    catalogue.write_text(PO.format(word="Граф"), encoding="utf-8")
    os.utime(catalogue, ns=(0, catalogue.stat().st_mtime_ns + 1_000_000))
    assert lang.translations(tmp_path, "words", "ru").gettext("Network") == "Граф"


def test_english_needs_no_catalogue_and_a_missing_one_is_named(tmp_path):
    assert lang.translations(tmp_path, "words", "en").gettext("Network") == "Network"
    with pytest.raises(FileNotFoundError, match="words.po"):
        lang.translations(tmp_path, "words", "kk")
