"""A term has one rendering per language, in the glossary and through all catalogues."""

from pathlib import Path

import pytest
from terms_checks import LANGUAGES, Finder, deviations, holds, plain, read_glossary, shared_renderings, words

ROOT = Path(__file__).parent.parent
GLOSSARY = read_glossary(ROOT / "data/glossary.csv")

# Terms that are not looked for, since their English word has other senses in the course as well.
UNCHECKED = {
    **dict.fromkeys(("interaction-exercise", "search-exercise", "echelon-exercise", "barrier-exercise",
                     "rock-exercise", "channel-operation", "illegal-operation", "mercenary-operation"),
                    "a name, and an everyday word"),
    "abstain": "a verb: its forms are many, in Russian of two aspects",
    "agreement": "a paper, and two states that answered alike",
    "meeting": "of a body, and any other at which people meet",
    "partner": "a status of a state, and a classmate",
    "set": "a set of Python, and an everyday verb",
    "statement": "an official paper, and a sentence that somebody says",
}  # fmt: skip

# Phrases in which the word is not the term.
IDIOMS = {
    "table of contents": "a part of a book",
    "at the table": "furniture",
    "truth value": "Kazakh and Russian say that something is true or false",
    "table lists": "the verb",
    "Charter list": "the verb",
    "lists them": "the verb",
    "needs a partner": "of values: each has another one beside it",
    "a decision of ours": "told with the verb",
    "date from": "the verb",
    "dates from": "the verb",
    "Run All Cells": "an entry in a menu of JupyterLab",
    "extended session": "a sitting of the session, in the format that the glossary names apart",
    "joined the session": "the same",
    "Questions of lesson 08: roll calls": "a heading, told with the verb to vote",
}

# A long rendering may be shortened to these of its words where a text names the thing many times.
SHORT = {
    ("path", "kk"): "жол",
    ("roll-call", "ru"): "список",
    ("roll-call", "kk"): "тізім",
    ("briefing", "ru"): "записка",
}

# (term, language): another word that is right in running text, and why.
ALSO = {
    ("date", "kk"): ("күн", "the day on which something happened, where no data type is meant"),
    ("network", "ru"): ("граф", "a drawn network is a graph, and schools say so"),
}

# (term, language, catalogue, context): why another word is right there.
EXCEPTIONS = {
    ("question", "ru", "exercises/locale/*/report.po", "not_represented.wrong.1"): "told with the verb",
    ("question", "ru", "exercises/locale/*/checking.po", "The questions now answer in English."):
        "Russian: the check answers, a question cannot",
    ("question", "kk", "exercises/locale/*/checking.po", "The questions now answer in English."):
        "Kazakh: the check answers, a question cannot",
    ("row", "kk", "notebooks/locale/*/03_institutions.po", "layout-text"): "of boxes, not of a table",
    ("source", "kk", "notebooks/locale/*/07_summit_2024.po", "plans-text"):
        "Kazakh: when the data were collected",
    ("withdrawal", "ru", "notebooks/locale/*/05_neighbours.po", "bases-see"): "of troops, not from a treaty",
}  # fmt: skip


@pytest.fixture(scope="module")
def found() -> list:
    return list(deviations(ROOT, GLOSSARY, frozenset(UNCHECKED), tuple(IDIOMS)))


def short_form(deviation) -> bool:
    key = (deviation.term, deviation.language)
    others = [SHORT[key]] if key in SHORT else []
    others += [ALSO[key][0]] if key in ALSO else []
    return any(holds(deviation.translation, other, deviation.language) for other in others)


def test_catalogues_render_terms_as_the_glossary_does(found: list) -> None:
    wrong = [str(each) for each in found if each.place not in EXCEPTIONS and not short_form(each)]
    assert not wrong, "mend the translation (or the glossary):\n" + "\n".join(wrong)


def test_exceptions_are_needed(found: list) -> None:
    unneeded = EXCEPTIONS.keys() - {each.place for each in found}
    assert not unneeded, "take these out of EXCEPTIONS"


def test_lists_name_terms_of_the_glossary() -> None:
    terms = {row["term"] for row in GLOSSARY}
    named = UNCHECKED.keys() | {term for term, _ in (*SHORT, *ALSO)} | {place[0] for place in EXCEPTIONS}
    assert named <= terms


def test_short_forms_are_parts_of_their_renderings() -> None:
    rows = {row["term"]: row for row in GLOSSARY}
    for (term, language), short in SHORT.items():
        rendering = rows[term][f"name_{language}"]
        assert holds(rendering, short, language) and len(words(short)) < len(words(plain(rendering)))


def test_glossary_is_large_enough_and_complete() -> None:
    assert len(GLOSSARY) >= 150
    columns = [f"name_{each}" for each in ("en", *LANGUAGES)]
    assert [row["term"] for row in GLOSSARY if not all(row[column] for column in columns)] == []


def test_no_two_terms_share_a_rendering() -> None:
    assert shared_renderings(GLOSSARY) == {}


# From here: the checks themselves, on a glossary and catalogues made up.

ROWS = [
    {"term": "graph", "name_en": "graph", "name_kk": "граф", "name_ru": "граф"},
    {"term": "bipartite-graph", "name_en": "bipartite graph", "name_kk": "екі үлесті граф",
     "name_ru": "двудольный граф"},
    {"term": "edge", "name_en": "edge", "name_kk": "қыр", "name_ru": "ребро"},
    {"term": "notebook", "name_en": "notebook", "name_kk": "дәптер", "name_ru": "блокнот"},
    {"term": "exercise-notebook", "name_en": "exercise notebook", "name_kk": "тапсырмалар дәптері",
     "name_ru": "блокнот с заданиями"},
    {"term": "member-state", "name_en": "member state", "name_kk": "мүше мемлекет",
     "name_ru": "государство-член"},
    {"term": "signature", "name_en": "signature", "name_kk": "қол қою", "name_ru": "подписание"},
    {"term": "path", "name_en": "path (in a graph)", "name_kk": "маршрут", "name_ru": "путь (в графе)"},
    {"term": "body", "name_en": "body", "name_kk": "құрылым", "name_ru": "структура"},
]  # fmt: skip


def wrong_terms(tmp_path: Path, language: str, english: str, *translations: str, flag: str = "") -> list[str]:
    """The terms that a catalogue of one message (several texts: its plural forms) renders unlike ROWS."""
    folder = tmp_path / "notebooks/locale" / language
    folder.mkdir(parents=True)
    plural = len(translations) > 1
    lines = [flag, 'msgctxt "cell"', f'msgid "{english}"', *([f'msgid_plural "{english}"'] if plural else [])]
    lines += [f'msgstr{f"[{n}]" if plural else ""} "{text}"' for n, text in enumerate(translations)]
    forms = "nplurals=3; plural=n%3" if plural else "nplurals=1; plural=0"
    head = f'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\nPlural-Forms: {forms};\\n"\n\n'
    (folder / "a.po").write_text(head + "\n".join(filter(None, lines)) + "\n", encoding="utf-8")
    return [each.term for each in deviations(tmp_path, ROWS)]


@pytest.mark.parametrize(
    ("language", "english", "translation", "terms"),
    [
        pytest.param("ru", "Draw the graph.", "Нарисуйте сеть.", ["graph"], id="ru other word"),
        pytest.param("kk", "Draw the graph.", "Желіні салыңыз.", ["graph"], id="kk other word"),
        pytest.param("ru", "Member states", "Страны-участницы", ["member-state"], id="ru other words"),
        pytest.param("ru", "Member states", "Государства-стороны", ["member-state"], id="ru half the words"),
        pytest.param("kk", "Member states", "Мүше елдер", ["member-state"], id="kk half the words"),
        pytest.param("ru", "a graph, edges", "граф, линии", ["edge"], id="ru one of two terms"),
        pytest.param("ru", "Of graphs", "О **графах**", [], id="ru inflected"),
        pytest.param("ru", "five edges", "пять рёбер", [], id="ru changed stem"),
        pytest.param("ru", "of member states", "государств — членов", [], id="ru inflected phrase"),
        pytest.param("kk", "of the graphs", "графтардың", [], id="kk inflected"),
        pytest.param("kk", "the day of the signature", "қол қойылған күн", [], id="kk verb form"),
        pytest.param("kk", "two bodies", "екі құрылымның", [], id="en plural in -ies"),
        pytest.param("ru", "two bodies", "два органа", ["body"], id="en plural in -ies found"),
        pytest.param("ru", "the shortest path", "самого короткого пути", [], id="brackets are left out"),
        pytest.param("ru", "An exercise notebook", "Блокнот с заданиями", [], id="ru longer term"),
        pytest.param("ru", "An exercise notebook", "Тетрадь", ["exercise-notebook"], id="ru longer only"),
        pytest.param("kk", "An exercise notebook", "Жаттығулар", ["exercise-notebook"], id="kk longer term"),
        pytest.param("ru", "Bipartite graphs", "Двудольная сеть", ["bipartite-graph"], id="ru longer, half"),
        pytest.param("ru", "A **bipartite**\\ngraph", "Сеть", ["bipartite-graph"], id="emphasis, line break"),
        pytest.param("ru", "Draw the graph.", "Нарисуйте график.", ["graph"], id="ru look-alike"),
        pytest.param("kk", "Draw the graph.", "Графикті салыңыз.", ["graph"], id="kk look-alike"),
        pytest.param("ru", "graphic paragraph", "рисунок", [], id="whole words only"),
        pytest.param("ru", "`graph` [map](en/edge.md) {graph.edge}", "карта", [], id="code, target, key"),
        pytest.param("ru", "[Graph](a.md)", "[Сеть](a.md)", ["graph"], id="text of a link counts"),
        pytest.param("ru", "Draw the graph.", "Нарисуйте `граф`.", ["graph"], id="code is no rendering"),
        pytest.param("ru", "Draw the graph.", "", [], id="no translation yet"),
    ],
)
def test_deviation_found(tmp_path: Path, language: str, english: str, translation: str, terms: list) -> None:
    assert wrong_terms(tmp_path, language, english, translation) == terms


def test_each_plural_form_is_looked_at(tmp_path: Path) -> None:
    assert wrong_terms(tmp_path, "ru", "{n} edges", "{n} ребро", "{n} ребра", "{n} линий") == ["edge"]


def test_fuzzy_message_is_passed_over(tmp_path: Path) -> None:
    assert wrong_terms(tmp_path, "ru", "graph", "сеть", flag="#, fuzzy") == []


def test_term_translated_in_two_ways_is_found_where_it_deviates(tmp_path: Path) -> None:
    for language, texts in {"ru": ("граф", "сеть"), "kk": ("желі", "граф")}.items():
        for room, text in zip(("exercises", "notebooks"), texts, strict=True):
            path = tmp_path / room / "locale" / language / "a.po"
            path.parent.mkdir(parents=True)
            path.write_text(f'msgctxt "{room}-cell"\nmsgid "a graph"\nmsgstr "{text}"\n', encoding="utf-8")
    hits = [(each.place, each.rendering, each.translation) for each in deviations(tmp_path, ROWS)]
    assert hits == [
        (("graph", "kk", "exercises/locale/*/a.po", "exercises-cell"), "граф", "желі"),
        (("graph", "ru", "notebooks/locale/*/a.po", "notebooks-cell"), "граф", "сеть"),
    ]
    assert list(deviations(tmp_path, ROWS, frozenset({"graph"}))) == []


def test_unchecked_terms_and_idioms_hide_what_they_hold(tmp_path: Path) -> None:
    finder = Finder(ROWS, idioms=("bar graph",))
    assert finder.find("A bar graph of member states") == {"member-state"}
    path = tmp_path / "notebooks/locale/ru/a.po"
    path.parent.mkdir(parents=True)
    path.write_text('msgid "an exercise notebook"\nmsgstr "тетрадь"\n', encoding="utf-8")
    assert list(deviations(tmp_path, ROWS, frozenset({"exercise-notebook"}))) == []


def test_shared_rendering_is_found() -> None:
    twin = {"term": "vertex", "name_en": "vertex", "name_kk": "төбе", "name_ru": "Граф (узел)"}
    assert shared_renderings([*ROWS, twin]) == {("ru", "граф"): ["graph", "vertex"]}


def test_plain_name() -> None:
    assert plain("to abstain") == "abstain"
    assert plain("CSTO Troops (Collective Forces)") == "CSTO Troops"
