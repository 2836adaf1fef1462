"""Automatic mutants of every solution: at least 95 % must not pass as right; those that do are listed with
the reason.

A mutant that gives exactly the solution's value on our data (the first of one row is also its last), or
another answer that the question accepts, is no wrong answer: it is counted apart, as equal. ``pytest -s``
prints both lists; a question with many equal mutants asks for too little.

Questions on work of the student's own are left out: many answers are right, and a changed one may be, too.
"""

import csv

import pytest
from mutants import mutants

from exercises import __main__ as builder
from exercises.checking import running
from exercises.checking.compare import same
from exercises.checking.own import Own
from exercises.checking.plain import Items

QUESTIONS = [
    (module, question)
    for module in builder.question_modules()
    for question in module.classes
    if not isinstance(question.kind, Own)
]

# Mutants with another value that pass all the same: (question, mutant) -> the reason why that is right.
SURVIVORS: dict[tuple[str, str], str] = {}


def neighbours():
    """For each column name and each code of the data: another one from beside it."""
    found = {}
    for path in sorted(running.DATA.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        names = list(rows[0])
        for name, other in zip(names, names[1:] + names[:1], strict=True):
            found.setdefault(name, other)
            values = list(dict.fromkeys(row[name] for row in rows if row[name]))
            if 1 < len(values) <= 60:
                for value, following in zip(values, values[1:] + values[:1], strict=True):
                    found.setdefault(value, following)
    return found


@pytest.fixture(scope="module")
def judged():
    """(question, mutant) -> killed, survived or equal; mutants that do not run are left out."""
    words, found = neighbours(), {}
    for module, question in QUESTIONS:
        stored = module.localised("en").stored(question)
        for what, code in mutants(question.solution, words):
            try:
                value = stored.value(code)
            except Exception:  # a mutant that raises: the student would see the error, not a verdict
                continue
            passes = any(question.kind.matches(accepted, value) for accepted in stored.accepted)
            equal = any(as_good(accepted, value, question.kind) for accepted in stored.accepted)
            fate = "equal" if equal else "survived" if passes else "killed"
            found[(f"{module.name}.{question.name}", what)] = fate
    return found


def as_good(accepted, value, kind):
    """The same value; of a collection whose order does not count, the same elements (a set has no order)."""
    if type(accepted) is type(value) is Items and not getattr(kind, "ordered", True):
        return sorted(map(repr, accepted.items)) == sorted(map(repr, value.items))
    return same(accepted, value)


def listing(judged, fate):
    return "\n".join(
        f"{fate}: {question}: {what}" for (question, what), found in sorted(judged.items()) if found == fate
    )


def test_mutants_are_killed(judged):
    survived = {name for name, fate in judged.items() if fate == "survived"}
    killed = sum(fate == "killed" for fate in judged.values())
    score = killed / (killed + len(survived))
    print(f"{len(judged)} mutants, {killed} killed, {len(survived)} survived, score {score:.1%}")
    print(listing(judged, "survived"), listing(judged, "equal"), sep="\n")
    assert len(judged) >= 5 * len(QUESTIONS)
    assert survived <= set(SURVIVORS), f"survivors without a reason:\n{listing(judged, 'survived')}"
    assert score >= 0.95


def test_equal_mutants_are_not_the_rule(judged):
    """Where every change of a line gives the same answer, the question does not ask for what the line
    does.
    """
    equal = sum(fate == "equal" for fate in judged.values())
    assert equal < len(judged) / 3, listing(judged, "equal")


def test_listed_survivors_are_real(judged):
    assert {name for name in SURVIVORS if judged.get(name) != "survived"} == set()
