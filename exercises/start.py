"""The one live question of lesson 00: how an answer is checked."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "00_start_here"
SHEET = False  # the question stands in the lesson itself

SETUP = '''import pandas as pd

events = pd.read_csv("../../data/timeline.csv")'''


class SigningYear(Question):
    """The year in which the Treaty was signed."""

    name = "signing_year"
    title = "The year of the signature"
    level = "core"
    prompt = "In which year was the Collective Security Treaty signed? Give a whole number such as `2001`."
    kind = kinds.Whole()
    starter = "signing_year = ..."
    hints = [
        "Look at the table above: which row says that the Treaty was signed?",
        "In that row, the first number of the date is the year.",
    ]
    solution = '''# The date of the signature begins with the year
signing_year = 1992'''
    right = [  # worked out from the data: if a date is corrected there, the test names this question
        'signing_year = pd.to_datetime(events[events["instrument"] == "CST-1992"]["date"]).min().year',
        'signing_year = float(events[events["action"] == "signature"]["date"].min()[:4])',
    ]
    wrong = [
        Wrong(
            '''treaty = events[events["instrument"] == "CST-1992"]
signing_year = int(treaty[treaty["action"] == "entry_into_force"]["date"].iloc[0][:4])''',
            because="entry into force mistaken for signature",
            says="In this year the Treaty came into force. It had been signed before.",
        ),
        Wrong(
            '''charter = events[events["instrument"] == "Charter-2002"]
signing_year = int(charter[charter["action"] == "signature"]["date"].iloc[0][:4])''',
            because="organization taken for treaty",
            says="In this year the Charter of the Organization was signed. The Treaty is older.",
        ),
        Wrong(
            'signing_year = int(events["date"].min()[:4])',
            because="the first row of the table taken for the answer",
            says="In this year another agreement was signed, the one that created the Commonwealth of "
            "Independent States.",
        ),
        Wrong(
            'signing_year = events[events["action"] == "signature"]["date"].min()[:4]',
            because="text given instead of a number",
            says=None,
        ),
        Wrong("signing_year = 92", because="century left out", says=None),
        Wrong(
            'signing_year = events[events["action"] == "signature"]["date"].min()',
            because="the whole date given instead of the year",
            says="This is the whole date, and it is the right one. Give only its year: a whole number, without "
            "quotation marks.",
        ),
    ]
    meaning = "Well done: you can run a cell, give a name and check an answer. That is all you need to begin."


questions = questions_of(__name__)
