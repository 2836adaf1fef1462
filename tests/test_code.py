"""Words inside code: what is found, and that putting a translation in leaves the program as it is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notebooks.common.code import CodeError, messages, problems, same_code, translate
from notebooks.common.template import literals, split_template

# What a cell may hold, all at once. Runs the same on Python 3.11 (an f-string is one token) and later.
CELL = '''import pandas as pd
%matplotlib inline
# Read the table
# of events
t = pd.read_csv("../../data/timeline.csv")  # at the end of a line
# q.signatories.hint()
# Now look
print("Қазақ: first", t["title_en"], f"we see {len(t):,} rows of {t['name_en'][0]!r}\\n" "and {so}" f" {{x}}")
show = [
    # inside brackets
    "KAZ",
    f"name_{language}",
]
ax.text(1, "KAZ", """three
lines "quoted" """)
q = history.questions("en")


def f(x):
    """What it does."""
    return x.title_en


!ls # not ours
ax.plot(x, label="Treaty's " 'end "now"')
'''
WORDS = [
    ("comment", "Read the table\nof events"),
    ("comment", "at the end of a line"),
    ("comment", "Now look"),
    ("text", "Қазақ: first"),
    ("fstring", "we see {len(t):,} rows of {t['name_en'][0]!r}\nand {{so}} {{x}}"),
    ("comment", "inside brackets"),
    ("text", 'three\nlines "quoted" '),
    ("text", "What it does."),
    ("text", 'Treaty\'s end "now"'),
]


def test_what_is_found():
    assert [(message.kind, message.text) for message in messages(CELL)] == WORDS


def test_positions_cover_the_text():
    found = messages(CELL)
    assert [CELL[each.start : each.end][:6] for each in found][:4] == ["# Read", "# at t", "# Now ", '"Қазақ']


def test_nothing_changes_in_english():
    assert translate(CELL, lambda text: "?", "en") == CELL


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize(
    "change",
    [
        lambda text: text,
        lambda text: f"«Ж» {text} 'а' \"ә\" \\ \n ғ",
        lambda text: text.replace("we see", "бар").replace("rows", "жол") + "\t",
    ],
    ids=["same", "quotes", "tab"],
)
def test_a_translated_cell_is_the_same_program(language, change):
    new = translate(CELL, change, language)
    assert same_code(CELL, new) == ""
    assert f'questions("{language}")' in new and f"title_{language}" in new and f"['name_{language}']" in new
    assert "%matplotlib inline" in new and "!ls # not ours" in new and "# q.signatories.hint()" in new
    assert "_en" not in new.replace("def f", "")


def test_translated_words_are_what_was_given():
    code = translate(
        'text = f"Words {x}"\nother = "no"\nprint("Words")', lambda text: "Сөз \"{x}\" 'қ'\n\\ {{}}", "kk"
    )
    found: dict = {"x": 1, "print": lambda text: found.update(printed=text)}
    exec(code, found)
    assert found["text"] == "Сөз \"1\" 'қ'\n\\ {}"
    assert found["printed"] == "Сөз \"{x}\" 'қ'\n\\ {{}}"


def test_comment_lines_may_become_more_or_fewer():
    code = "if True:\n    # one\n    # two\n    pass"
    assert translate(code, lambda text: "бір", "kk") == "if True:\n    # бір\n    pass"
    assert (
        translate(code, lambda text: "бір\nекі\nүш", "kk")
        == "if True:\n    # бір\n    # екі\n    # үш\n    pass"
    )


@pytest.mark.parametrize(
    "comment",
    [
        "q.hint()",
        "x = 1",
        "import pandas",
        'events["date"]',
        "for row in rows:",
        'acts[acts["instrument"] == "..."]',
        "smaller = sums[sums < sums....()]",
        "for ... in rows:",
        "table....head()",
    ],
)
def test_commented_code_is_no_message(comment):
    assert messages(f"# {comment}\npass") == []


@pytest.mark.parametrize(
    "comment",
    [
        "Kazakhstan",
        "days, months",
        "e.g. a state",
        "What is it?",
        "count: the rows",
        "Look...",
        "Look....",
        "if ... then",
    ],
)
def test_commented_words_are_a_message(comment):
    assert [message.text for message in messages(f"# {comment}\npass")] == [comment]


@pytest.mark.parametrize(
    "code",
    [
        'f"../../data/{table}.csv"',
        'f"name_{language}"',
        'f"{x}: {y}"',
        'print(table["state"])',
        'print(", ".join(names))',
        'print("—", 5)',
        'ax.plot(x, "o", color="tab:blue")',
        'print(states.loc["KAZ"] == "KAZ")',
        'ax.text("KAZ", 1, name)',
        'x = "words that are no label"',
    ],
)
def test_what_is_no_message(code):
    assert messages(code) == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ('print("a" + b)', "a"),
        ('print("yes" if x else y)', "yes"),
        ('ax.legend(["left side"])', "left side"),
        ('ax.set_xticks([1], ["first"])', "first"),
        ('ax.text(1, 2, "here")', "here"),
        ('frame.plot(title="Years")', "Years"),
        ('print("{} rows".format(n))', "{} rows"),
        ('x = f"{n} rows"', "{n} rows"),
        ("f\"{d['k']} a\"", "{d['k']} a"),
    ],
)
def test_what_is_a_message(code, text):
    assert [message.text for message in messages(code)] == [text]


def test_faults_are_explained():
    with pytest.raises(CodeError, match="not valid Python"):
        messages("x = (")
    with pytest.raises(CodeError, match="move it above"):
        messages('print("a"  # why\n      f"{b} c")')
    with pytest.raises(CodeError, match="never closed"):
        translate('print(f"{a} b")', lambda text: "{a b", "kk")
    with pytest.raises(CodeError, match="another program"):
        translate('print(f"{a} b")', lambda text: "{b} б", "kk")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ('x = "KAZ"', 'x = "RUS"'),
        ("x = 1", "x = 2"),
        ("x = 1", "x = 1\ny = 2"),
        ('print(f"{a} b")', 'print(f"{a:.1f} b")'),
        ('f"../../data/{t}.csv"', 'f"../../date/{t}.csv"'),
        ("%matplotlib inline", "%matplotlib widget"),
        ('x["name_en"]', 'x["names_kk"]'),
        ("f(x, y)", "f(y, x)"),
        ('print("a")', 'print("a", "b")'),
    ],
)
def test_other_programs(first, second):
    assert same_code(first, second)
    assert same_code(first, first) == ""


def test_a_text_may_have_a_line_that_looks_like_a_command():
    code = 'x = f"""{a}\n% of all\n! words"""\nprint("""a\n%b""")'
    assert [message.text for message in messages(code)] == ["{a}\n% of all\n! words", "a\n%b"]
    assert same_code(code, translate(code, str, "kk")) == ""


def test_the_order_of_fields_is_free():
    assert same_code('print(f"{a} of {b}")', 'print(f"{b} ішінен {a}")') == ""


def test_a_name_whose_twin_is_there_stays():
    code = 'words[["name_en", "name_kk", "name_ru"]]; states["title_en"]'
    assert translate(code, str, "ru") == 'words[["name_en", "name_kk", "name_ru"]]; states["title_ru"]'
    assert translate('["en", "kk", "ru"]', str, "ru") == '["en", "kk", "ru"]'


def test_templates():
    assert split_template("a {b['}']:>{w}} {{c}} {d!r}") == [
        (False, "a "), (True, "{b['}']:>{w}}"), (False, " {{c}} "), (True, "{d!r}")]  # fmt: skip
    assert [each.body for each in literals("'a' \\\n f\"{b}\" r'''c'd'''")] == ["a", "{b}", "c'd"]


KNOWN = {"KAZ", "state", "name_en", "name_kk", "name_ru", "note_en", "timeline.csv", "1992", "1992-05-15"}


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ('t["stat"]', 'the literal "stat"'),
        ('"1992-05-16"', 'the literal "1992-05-16"'),
        ("x = 1993", "the year 1993"),
        ('t["note_en"]', "the column note_en is English only"),
        ("row.note_en", "the column note_en is English only"),
        ('read("../../data/time.csv")', 'the literal "../../data/time.csv"'),
    ],
)
def test_literals_that_are_not_in_the_data(code, fault):
    assert [each for each in problems(code, KNOWN) if each.startswith(fault)]


@pytest.mark.parametrize(
    "code",
    [
        't["name_en"]', 'x == "KAZ"', "x = 1992", '"1992-05-15"', 'read("../../data/timeline.csv")',
        "head(5)", 'print("any words")', 'f"any {words:>9}"', 'split(";")', 'plot(x, "o")',
        'strftime("%Y-%m")', 'q = questions("en")',
    ],
)  # fmt: skip
def test_literals_that_are_known(code):
    assert problems(code, KNOWN) == []
    assert problems('x = "mine"', KNOWN, {"mine"}) == []


@given(words=st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
@settings(max_examples=300, deadline=None)
def test_any_words_fit_into_any_place(words):
    """Whatever a translator writes, the program stays the same, and its words come out as written."""
    words = f"ж{words}"
    braces = words.replace("{", "{{").replace("}", "}}")
    code = '# Note\nx = 3\nprint("Text", f"A {x} b", end="")\nf"""C\n{x}"""\n'
    texts = {"Note": words, "Text": words, "A {x} b": braces + "{x}", "C\n{x}": "{x}" + braces}
    new = translate(code, texts.get, "kk")
    assert same_code(code, new) == ""
    found: list = []
    exec(new, {"print": lambda *given, end: found.extend(given)})
    assert found == [words, f"{words}3"]
