"""Questions for the engine's own tests, apart from any lesson."""

from exercises.checking import Question, Wrong, kinds, questions_of

SETUP = """import pandas as pd

states = pd.read_csv("../../data/states.csv")"""


class Total(Question):
    """A number out of a table."""

    name = "total"
    title = "How many?"
    prompt = "How many rows has the table? Give a whole number."
    kind = kinds.Whole()
    starter = "total = ..."
    hints = ["Look at the **length**.", "`len` counts.", "Rows, not columns."]
    solution = """counted = (
    states
    .drop_duplicates("state")
    .sort_values("state")
)
# how many are left
total = len(counted)"""
    right = ["total = states.shape[0]", 'total = float(states["state"].count())']
    wrong = [Wrong("total = states.shape[1]", because="columns counted", says="You counted the columns <b>.")]
    meaning = "A row is a state."


class Names(Question):
    """A collection out of a table."""

    name = "names"
    title = "Which?"
    prompt = "Which states?"
    kind = kinds.Collection(of="state")
    starter = "names = ..."
    hints = ["One.", "Two."]
    solution = 'names = list(states["state"])[:4]'
    right = ["names = states.head(4).state"]
    wrong = []
    meaning = "Done."


class Double(Question):
    """A function."""

    name = "double"
    title = "Twice"
    prompt = "Write a function that doubles."
    kind = kinds.Function([(1,), (0,)], of=kinds.Number(), make=lambda rng: (rng.randint(-99, 99),))
    starter = "def double(x):\n    ..."
    hints = ["One.", "Two."]
    solution = "def double(x):\n    return 2 * x"
    right = ["double = lambda x: x + x"]
    wrong = [Wrong("def double(x):\n    return x ** 2", because="square", says="That is the square.")]
    meaning = "Done."


class Chart(Question):
    """A figure."""

    name = "chart"
    title = "A chart"
    prompt = "Draw it."
    kind = kinds.Figure("title", "xlabel", "ylabel", "values")
    starter = "chart = ..."
    hints = ["One.", "Two."]
    solution = """import matplotlib.pyplot as plt

figure, chart = plt.subplots()
chart.bar(["A", "B", "C"], [1, 2, 3])
chart.set_title("T")
chart.set_xlabel("x")
chart.set_ylabel("y")"""
    right = []
    wrong = []
    meaning = "Done."


questions = questions_of(__name__)
