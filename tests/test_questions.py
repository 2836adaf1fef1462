"""Every question of the course: its right answers pass, its wrong ones get their own explanation, nothing
leaks.
"""

import csv
import datetime as dt
import re
import shutil

import pytest

from exercises import __main__ as builder
from exercises.checking import running
from exercises.checking.base import last_resort
from exercises.checking.plain import Callable_, Column, Items, Net, Pairs, Sheet, plain
from exercises.checking.question import Stored
from exercises.checking.verdict import inline_html, inline_plain
from exercises.checking.words import Words
from notebooks.common.language import LANGUAGES, date_words
from notebooks.common.prose import strip

MODULES = builder.question_modules()
QUESTIONS = [(module, question) for module in MODULES for question in module.classes]
NAMES = [f"{module.name}.{question.name}" for module, question in QUESTIONS]

each_question = pytest.mark.parametrize(("module", "question"), QUESTIONS, ids=NAMES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(autouse=True)
def no_progress(monkeypatch):
    monkeypatch.setenv("COURSE_PROGRESS", "off")


def answer(module, question, code, language):
    """What a student's cell with this code gives (SETUP has run before)."""
    stored = module.localised(language).stored(question)
    return running.run(stored._renamed(code), stored.space())[question.name]


def check(module, question, value, language):
    return getattr(module(language), question.name).check(value)


@each_language
@each_question
def test_starter_is_unanswered(module, question, language):
    verdict = check(module, question, answer(module, question, question.starter, language), language)
    assert verdict.outcome == "unanswered", str(verdict)
    assert question.name in str(verdict)


@each_language
@each_question
def test_right_answers_pass(module, question, language):
    for code in (question.solution, *question.right, *question.also):
        verdict = check(module, question, answer(module, question, code, language), language)
        assert verdict.outcome == "right", f"{code}\n{verdict}"


@each_language
@each_question
def test_wrong_answers_get_their_own_explanation(module, question, language):
    texts, words = module.localised(language), Words(language)
    for number, wrong in enumerate(question.wrong, 1):
        verdict = check(module, question, answer(module, question, wrong.code, language), language)
        assert verdict.outcome in ("not_yet", "error"), f"{wrong.because}: {verdict}"
        if wrong.says:
            assert texts.text(f"{question.name}.wrong.{number}", wrong.says) in verdict.lines, (
                f"{wrong.because}: {verdict}"
            )
        else:
            assert last_resort(words) not in verdict.lines, wrong.because
            assert len(verdict.lines) >= 2, wrong.because


def values(value):
    """Every single value inside plain data."""
    if type(value) is Items:
        return [found for item in value.items for found in values(item)]
    if type(value) is Column:
        return [found for item in value.values for found in values(item)]
    if type(value) is Pairs:
        return [found for pair in value.pairs for item in pair for found in values(item)]
    if type(value) is Sheet:
        return [found for column in value.columns for item in column for found in values(item)]
    if type(value) is Net:
        return [name for name, _ in value.nodes]
    return [value]


def written_forms(value, language):
    """How a value could be read off a message; words of one letter and yes or no say nothing."""
    if isinstance(value, dt.date):
        return {value.isoformat()[:10], date_words(value, "day", language)}
    if type(value) in (int, float):
        return {str(value), f"{value:g}"}
    if type(value) is str and len(value) > 1:
        return {value}
    return set()


def leaks(text, expected, allowed, language):
    """Forms of expected values that stand in the text as words of their own, and not in ``allowed`` (what the
    student has written or the question itself says).
    """
    forms = {form for value in values(expected) for form in written_forms(value, language)}
    found = {form for form in forms if re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text)}
    return {form for form in found if not re.search(rf"(?<!\w){re.escape(form)}(?!\w)", allowed)}


@each_language
@each_question
def test_nothing_shows_the_expected_answer(module, question, language):
    texts = module.localised(language)
    expected = texts.stored(question).accepted[0]
    if isinstance(expected, Callable_):
        return  # a function has no value to show; its calls are tested in test_checking_functions
    asked = texts.text(f"{question.name}.prompt", question.prompt) + texts.code(
        f"{question.name}.starter", question.starter
    )
    for wrong in question.wrong:
        value = answer(module, question, wrong.code, language)
        own = " ".join(form for item in values(plain(value)) for form in written_forms(item, language))
        message = str(check(module, question, value, language))
        assert not leaks(message, expected, f"{asked} {own}", language), f"{wrong.because}: {message}"
    for number, hint in enumerate(question.hints, 1):
        shown = texts.text(f"{question.name}.hint.{number}", hint)
        assert not leaks(shown, expected, asked, language), shown


@each_question
def test_question_is_complete(module, question):
    assert len(question.hints) >= 2
    assert len(question.right) >= 2
    assert len(question.wrong) >= 4
    assert len({wrong.because for wrong in question.wrong}) == len(question.wrong)
    assert question.level in ("core", "extension")
    assert "..." in question.starter
    assert strip(question.prompt) and question.meaning and question.title


@pytest.mark.parametrize("module", [m for m in MODULES if m.has_sheet], ids=lambda m: m.name)
def test_module_has_enough_questions(module):
    levels = [question.level for question in module.classes]
    assert levels.count("core") == 4
    assert levels.count("extension") >= 4
    assert levels == sorted(levels), "core questions come first"


@pytest.fixture(scope="session")
def certain_data(tmp_path_factory):
    """The data without rows of low confidence."""
    folder = tmp_path_factory.mktemp("certain") / "data"
    shutil.copytree(running.DATA, folder)
    for path in folder.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            names, rows = reader.fieldnames, list(reader)
        if "confidence" not in names:
            continue
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, names)
            writer.writeheader()
            writer.writerows(row for row in rows if row["confidence"] != "low")
    return folder


@each_question
def test_answer_does_not_rest_on_doubtful_rows(module, question, certain_data):
    texts = module.localised("en")
    expected = texts.stored(question).accepted[0]
    if isinstance(expected, Callable_):
        return
    certain = Stored(texts, question, certain_data).accepted[0]
    rests = not question.kind.matches(expected, certain)
    assert rests == question.according_to, (
        "the answer changes without rows of low confidence: let the prompt say according to whom, and set "
        "according_to"
        if rests
        else "according_to is set, but the answer rests on no doubtful row"
    )


@each_language
@each_question
def test_help_works_in_every_language(module, question, language):
    asked = getattr(module(language), question.name)
    texts = module.localised(language)
    for number, hint in enumerate(question.hints, 1):
        assert inline_plain(texts.text(f"{question.name}.hint.{number}", hint)) in str(asked.hint())
    assert question.solution.splitlines()[-1].strip() not in str(asked.solution()), (
        "closed before any attempt"
    )
    asked.check(answer(module, question, question.solution, language))
    opened = asked.solution()
    for line in texts.code(f"{question.name}.solution", question.solution).splitlines():
        assert line in str(opened)
    assert inline_html(texts.text(f"{question.name}.meaning", question.meaning)) in opened._repr_html_()


@each_language
@each_question
def test_feedback_has_no_marks_left(module, question, language):
    texts = module.localised(language)
    shown = {f"hint.{number}": hint for number, hint in enumerate(question.hints, 1)}
    shown |= {f"wrong.{number}": wrong.says for number, wrong in enumerate(question.wrong, 1) if wrong.says}
    for place, text in {**shown, "meaning": question.meaning}.items():
        page = inline_html(texts.text(f"{question.name}.{place}", text))
        assert not re.search(r"[*`]|\]\(", re.sub(r"<code>.*?</code>", "", page)), page


def test_complete():
    """The last gate: every message is translated, every fact in prose agrees with the data."""
    assert builder.problems() == []
