"""Questions for lesson 08. How did they vote?"""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "08_votes"

SETUP = '''import pandas as pd

resolutions = pd.read_csv("../../data/unga_resolutions.csv")
votes = pd.read_csv("../../data/unga_votes.csv")

# A row for each state, a column for each resolution; in "answered" not voting is blank
matrix = votes.pivot(index="state", columns="resolution", values="vote")
answered = matrix.where(matrix != "not_voting")'''


class AbstainRows(Question):
    """Change one value in a given line: the rows of another answer."""

    name = "abstain_rows"
    title = "The same line for another answer"
    level = "core"
    prompt = """The first line keeps the rows in which a state voted against.

Write the same line for the states that **abstained**. The codes of the [four]{count(vocabulary.code)?domain=vote} answers are `yes`, `no`, `abstain` and `not_voting`. Give a table: all rows of `votes` with this answer."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''against_rows = votes[votes["vote"] == "no"]

abstain_rows = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only one piece of text in it has to change.",
        "The code stands in quotation marks after `==`, in small letters. To abstain is to take part and to say neither yes nor no: which of the codes means that?",
    ]
    solution = '''abstain_rows = votes[votes["vote"] == "abstain"]'''
    right = [
        'abstain_rows = votes.query("vote == \'abstain\'")',
        'abstain_rows = votes[votes["vote"].isin(["abstain"])].reset_index(drop=True)',
        'abstain_rows = votes.loc[votes["vote"].eq("abstain")].sort_values("state")',
    ]
    wrong = [
        Wrong(
            'abstain_rows = votes[votes["vote"] == "no"]',
            because="line copied without a change",
            says="These are still the states that voted against. Change the code in the condition.",
        ),
        Wrong(
            'abstain_rows = votes[votes["vote"] == "not_voting"]',
            because="not voting taken for abstaining",
            says="These states did not vote: they gave no answer. Abstaining is an answer, and it has its own code.",
        ),
        Wrong(
            'abstain_rows = votes[votes["vote"].isin(["abstain", "not_voting"])]',
            because="not voting counted with abstaining",
            says="Your table also holds those who did not vote. For the majority both weigh nothing, but in the record they differ.",
        ),
        Wrong(
            'abstain_rows = votes["vote"] == "abstain"',
            because="condition taken for the rows it chooses",
            says="This is only the condition: True or False for each row. Put it into `votes[...]` to get the rows.",
        ),
        Wrong(
            'abstain_rows = votes[votes["vote"] == "Abstained"]',
            because="label taken for the code",
            says="Your table is empty. The column holds codes, not words for readers: write the code in small letters.",
        ),
    ]
    meaning = "A state that abstains takes part and says neither yes nor no. Next: do the totals of all states add up?"


class SmallerSums(Question):
    """Complete a commented pattern: totals, blanks and the number of members."""

    name = "smaller_sums"
    title = "When were there fewer members?"
    level = "core"
    prompt = """The [four]{plain} totals of a resolution add up to the number of member states of that time. For which resolutions is the sum **smaller** than the largest one? Leave out the resolutions whose totals are blank.

Take away each sign `#` with the space after it, and fill in what is missing. Give a list of resolutions such as `["ES-11/3"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="text")
    starter = '''smaller_sums = ...

# known = resolutions[resolutions["yes"].notna()].set_index("resolution")
# sums = known[["yes", "no", "...", "..."]].sum(axis="columns")
# smaller = sums[sums < ...]
# smaller_sums = list(smaller.index)'''
    hints = [
        "The first line leaves out the blanks already. Which [two]{plain} answers are missing in the second line? The columns have the same names as the codes of the answers.",
        "`max()` gives the largest value of a column.",
    ]
    solution = '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller = sums[sums < sums.max()]
smaller_sums = list(smaller.index)'''
    right = [
        '''sums = resolutions["yes"] + resolutions["no"] + resolutions["abstain"] + resolutions["not_voting"]
smaller_sums = resolutions[sums < sums.max()]["resolution"]''',
        '''sums = resolutions[["yes", "no", "abstain", "not_voting"]].sum(axis=1)
smaller_sums = set(resolutions[(sums < sums.max()) & (sums > 0)]["resolution"])''',
        '''totals = resolutions.set_index("resolution")[["yes", "no", "abstain", "not_voting"]].dropna()
smaller_sums = totals.index[totals.sum(axis=1) == 192]''',
    ]
    wrong = [
        Wrong(
            '''sums = resolutions.set_index("resolution")[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.max()].index)''',
            because="blank totals counted as zero",
            says="Your list holds resolutions whose totals are blank. `sum` makes a zero of a blank: leave these rows out first.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.max()].index)''',
            because="states that did not vote left out of the sum",
            says="One answer is missing in your sum. States that did not vote are members, too.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums == sums.max()].index)''',
            because="condition turned round",
            says="Here the sum is the largest one. The question asks for the resolutions with a smaller sum: use `<`.",
        ),
        Wrong(
            '''sums = resolutions.set_index("resolution")[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums == sums.min()].index)''',
            because="blank totals taken for the smallest sum",
            says="In these rows the totals are blank. A blank is not a zero: nobody counted there, or the numbers were not found.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()]
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = int((sums < sums.max()).sum())''',
            because="number of resolutions given instead of the resolutions",
            says="You counted the resolutions. The question asks which ones they are: give a list.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum()
smaller_sums = list(sums[sums < sums.max()].index)''',
            because="columns added up instead of rows",
            says="Your list holds names of columns: you added down the columns. Add along the row, with `axis=\"columns\"`.",
        ),
        Wrong(
            "smaller_sums = list(resolutions[resolutions[\"yes\"].notna()][\"resolution\"])",
            because="three totals compared with the number of members, or <= written for <",
            says="All resolutions with known totals are in your list. Did you add up all [four]{plain} totals? And did you write `<`, not `<=`?",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.max()])''',
            because="sums given instead of the resolutions",
            says="These are the sums. The resolutions stand in the index of this column: take `.index`.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("date")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.max()].index)''',
            because="days given instead of the resolutions",
            says="The rows are right, but you took another column. The question asks for the numbers of the resolutions, as in its example.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("subject_en")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.max()].index)''',
            because="subjects given instead of the resolutions",
            says="The rows are right, but you took another column. The question asks for the numbers of the resolutions, as in its example.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum()
smaller_sums = list(sums[sums < 193].index)''',
            because="columns added up, and compared with the number of members",
            says="Your list holds names of columns: you added down the columns. Add along the row, with `axis=\"columns\"`.",
        ),
        Wrong(
            '''known = resolutions[resolutions["yes"].notna()].set_index("resolution")
sums = known[["yes", "no", "abstain", "not_voting"]].sum(axis="columns")
smaller_sums = list(sums[sums < sums.min()].index)''',
            because="compared with the smaller of the sums instead of the largest",
            says="Your answer is empty: no sum is smaller than the number in your condition. What is the largest sum? Compare with that one.",
        ),
    ]
    meaning = "The sum tells how many members there were, and so it also checks the table: a mistyped number would show, unless one number was computed from the others. Next: compare [two]{plain} states."


ANOTHER = "Did you compare another pair, or count where the rows differ, with `!=`? Ask where `BLR` and `IRN` are equal, with `==`, and leave out those who did not vote."


class SameAnswers(Question):
    """Free: compare two rows of the matrix without counting blanks as agreement."""

    name = "same_answers"
    title = "One cell of the matrix"
    level = "core"
    prompt = """In how many roll calls did Belarus (`BLR`) and Iran (`IRN`) give the **same answer**? Not voting is not an answer.

Use `answered` or `matrix` and let Python count. Give a whole number such as `10`."""
    kind = kinds.Whole()
    starter = "same_answers = ..."
    hints = [
        "`.loc[\"BLR\"]` takes the row of a state. Compare [two]{plain} rows with `==`, and add up with `.sum()`.",
        "There are [two]{plain} tables. In one of them not voting is a code like the others, in the other it is blank, and a blank equals nothing. Which one fits?",
    ]
    solution = '''same_answers = (answered.loc["BLR"] == answered.loc["IRN"]).sum()'''
    right = [
        '''a = matrix.loc["BLR"]
b = matrix.loc["IRN"]
same_answers = ((a == b) & (a != "not_voting")).sum()''',
        '''both = votes[votes["state"].isin(["BLR", "IRN"]) & (votes["vote"] != "not_voting")]
same_answers = int((both.groupby(["resolution", "vote"]).size() == 2).sum())''',
        '''same_answers = 0
for resolution in answered.columns:
    if answered.loc["BLR", resolution] == answered.loc["IRN", resolution]:
        same_answers = same_answers + 1''',
    ]
    wrong = [
        Wrong(
            'same_answers = (matrix.loc["BLR"] == matrix.loc["IRN"]).sum()',
            because="two states that did not vote counted as agreeing",
            says="You also counted the roll calls in which neither state voted. [Two]{plain} silences are no agreement.",
        ),
        Wrong(
            'same_answers = (answered.loc["BLR"].notna() & answered.loc["IRN"].notna()).sum()',
            because="roll calls in which both answered taken for equal answers",
            says="This is the number of roll calls in which both gave an answer. The question asks in how many of them it was the same one.",
        ),
        Wrong(
            'same_answers = len(matrix.columns)',
            because="all roll calls counted",
            says="Did you count all roll calls, or compare the pair of the lesson? The question asks for the rows `BLR` and `IRN`.",
        ),
        Wrong(
            '''a = answered.loc["BLR"]
b = answered.loc["IRN"]
same_answers = (a[a.notna() & b.notna()] == b[a.notna() & b.notna()]).mean()''',
            because="share given instead of a number",
            says="This is a share of the roll calls in which both answered. The question asks how many: add up with `.sum()`.",
        ),
        Wrong(
            'same_answers = answered.loc["BLR"] == answered.loc["IRN"]',
            because="comparison not added up",
            says="This is the comparison: True or False for each roll call. Add up with `.sum()`.",
        ),
        Wrong(
            'same_answers = (matrix.loc["BLR"] != matrix.loc["IRN"]).sum()',
            because="differences counted instead of equal answers",
            says=ANOTHER,
        ),
        Wrong(
            'same_answers = (answered.loc["BLR"] != answered.loc["IRN"]).sum()',
            because="differences and blanks counted instead of equal answers",
            says=ANOTHER,
        ),
        Wrong(
            'same_answers = (answered.loc["KAZ"] == answered.loc["IRN"]).sum()',
            because="another pair compared",
            says="Did you compare another pair? The question asks for the rows `BLR` and `IRN`.",
        ),
    ]
    meaning = "The same rows give different numbers, depending on how you treat those who did not vote. Say your rule beside your number. Next: a sentence about a state."


class AbstainedVerdict(Question):
    """A judgement: not voting is not abstaining."""

    name = "abstained_verdict"
    title = "Abstained every time?"
    level = "core"
    prompt = """Somebody writes: *In all roll calls of this table Turkmenistan abstained.* Look at the row `TKM`.

Judge the sentence. Give one of these words in quotation marks: `"confirmed"`, `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"`, `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "abstained_verdict = ..."
    hints = [
        "`matrix.loc[\"TKM\"]` shows the codes of this state. Which code would stand there if it had abstained?",
        "The list says what happened in the vote. Does it say what the sentence says?",
    ]
    solution = '''print(matrix.loc["TKM"])

# Not voting is not the same as abstaining
abstained_verdict = "contradicted"'''
    also = ['abstained_verdict = "imprecise"']
    right = ['abstained_verdict = "Contradicted"', "abstained_verdict = 'contradicted '"]
    wrong = [
        Wrong(
            'abstained_verdict = "confirmed"',
            because="not voting taken for abstaining",
            says="The state gave neither yes nor no, that is so. But to abstain is to take part in the vote, and the code in the row says something else.",
        ),
        Wrong(
            'abstained_verdict = "unverifiable"',
            because="unknown reasons taken for an unknown vote",
            says="Why the state did not answer, we cannot know. But what the record says about its vote stands in the table.",
        ),
        Wrong(
            'abstained_verdict = matrix.loc["TKM"].iloc[0]',
            because="code of the answer given instead of a verdict",
            says="This is the code in the row. Now compare it with the sentence, and give a verdict.",
        ),
        Wrong(
            "abstained_verdict = False",
            because="true or false given instead of a verdict",
            says=None,
        ),
        Wrong('abstained_verdict = "wrong"', because="a word of one's own", says=None),
    ]
    meaning = "The record says that it did not vote, and that is another act than abstaining. Whoever calls the sentence imprecise means: it gave neither yes nor no, but the word is not right. Both can be defended; \"confirmed\" cannot."


class MissingLists(Question):
    """Extension: a vote took place, but we have no complete list."""

    name = "missing_lists"
    title = "Which lists are missing?"
    level = "extension"
    prompt = """For which resolutions was there a **recorded vote**, but our table has no complete list of the answers? Look at the columns `adoption` and `list_status` of `resolutions`.

Give a list of resolutions such as `["ES-11/1"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="text")
    starter = "missing_lists = ..."
    hints = [
        "[Two]{plain} conditions: `adoption` is `recorded_vote`, and `list_status` is not `complete`.",
        "Put each condition into round brackets, and join them with `&`. `!=` means \"is not equal to\". Then take the column \"resolution\".",
    ]
    solution = '''recorded = resolutions[resolutions["adoption"] == "recorded_vote"]
missing = recorded[recorded["list_status"] != "complete"]
missing_lists = list(missing["resolution"])'''
    right = [
        'missing_lists = resolutions[resolutions["list_status"].isin(["partial", "not_found"])]["resolution"]',
        '''recorded = resolutions[resolutions["adoption"] == "recorded_vote"]
missing_lists = set(recorded["resolution"]) - set(votes["resolution"])''',
        'missing_lists = resolutions.query("adoption == \'recorded_vote\' and list_status != \'complete\'")["resolution"].tolist()',
    ]
    wrong = [
        Wrong(
            'missing_lists = list(resolutions[resolutions["list_status"] != "complete"]["resolution"])',
            because="a resolution adopted without a vote counted as a missing list",
            says="One of your resolutions was adopted without a vote. There the list is not missing: there never was one.",
        ),
        Wrong(
            'missing_lists = list(resolutions[resolutions["list_status"] == "not_found"]["resolution"])',
            because="lists that were read in part forgotten",
            says="For these no list was found. But a list that was read in part is not complete, either.",
        ),
        Wrong(
            'missing_lists = list(resolutions[resolutions["list_status"] == "partial"]["resolution"])',
            because="lists that were not found forgotten",
            says="These lists were read in part. For other resolutions no list was found at all.",
        ),
        Wrong(
            'missing_lists = list(resolutions[resolutions["list_status"] == "complete"]["resolution"])',
            because="condition turned round",
            says="These are the resolutions whose list is complete. The question asks for the others.",
        ),
        Wrong(
            'missing_lists = list(resolutions[resolutions["yes"].isna()]["resolution"])',
            because="missing totals taken for missing lists",
            says="Here the totals are blank. For many resolutions the totals are known, but not who gave which answer: look at `list_status`.",
        ),
        Wrong(
            '''recorded = resolutions[resolutions["adoption"] == "recorded_vote"]
missing_lists = list(recorded[recorded["list_status"] != "complete"]["date"])''',
            because="days given instead of the resolutions",
            says="The rows are right, but you took another column. The question asks for the numbers of the resolutions, as in its example.",
        ),
        Wrong(
            '''recorded = resolutions[resolutions["adoption"] == "recorded_vote"]
missing_lists = list(recorded[recorded["list_status"] != "complete"]["subject_en"])''',
            because="subjects given instead of the resolutions",
            says="The rows are right, but you took another column. The question asks for the numbers of the resolutions, as in its example.",
        ),
    ]
    meaning = "More lists are missing than complete. Totals are easy to find; the answer of each state is not. What we lack is a part of the result."


class YesShare(Question):
    """Extension: a share of what?"""

    name = "yes_share"
    title = "A share of all members"
    level = "extension"
    prompt = """Resolution `65/287` was adopted in [2011]{unga_resolutions.date?resolution=65/287}. What **share** of all member states of that time voted in favour?

Compute it from the [four]{plain} totals in `resolutions`. Give a number between [0]{plain} and [1]{plain}, with at least [three]{plain} digits after the point."""
    kind = kinds.Number(tolerance=0.0006)
    starter = "yes_share = ..."
    hints = [
        "All member states are the sum of the [four]{plain} totals: also those who abstained, also those who did not vote.",
        "Choose the row first, for example with `set_index(\"resolution\")` and `.loc[...]`. Then divide the number of yes by the sum.",
    ]
    solution = '''row = resolutions.set_index("resolution").loc["65/287"]
members = row["yes"] + row["no"] + row["abstain"] + row["not_voting"]
yes_share = row["yes"] / members'''
    right = [
        '''totals = resolutions.set_index("resolution")[["yes", "no", "abstain", "not_voting"]]
yes_share = totals.loc["65/287", "yes"] / totals.loc["65/287"].sum()''',
        '''row = resolutions[resolutions["resolution"] == "65/287"]
yes_share = round(float(row["yes"].iloc[0] / row[["yes", "no", "abstain", "not_voting"]].sum(axis=1).iloc[0]), 3)''',
    ]
    wrong = [
        Wrong(
            '''row = resolutions.set_index("resolution").loc["65/287"]
yes_share = row["yes"] / (row["yes"] + row["no"])''',
            because="share of yes and no taken for the share of all members",
            says="This is the share among those who said yes or no. It decides the vote, but the question asks about all member states.",
        ),
        Wrong(
            '''row = resolutions.set_index("resolution").loc["65/287"]
yes_share = row["yes"] / (row["yes"] + row["no"] + row["abstain"])''',
            because="states that did not vote forgotten",
            says="This is the share among those who answered. States that did not vote are members, too.",
        ),
        Wrong(
            '''row = resolutions.set_index("resolution").loc["65/287"]
yes_share = 100 * row["yes"] / (row["yes"] + row["no"] + row["abstain"] + row["not_voting"])''',
            because="percentage instead of a share",
            says=None,
        ),
        Wrong(
            '''row = resolutions.set_index("resolution").loc["62/243"]
yes_share = row["yes"] / (row["yes"] + row["no"] + row["abstain"] + row["not_voting"])''',
            because="another resolution taken",
            says="This is the share for another resolution. Compare the number with the one in the question.",
        ),
        Wrong(
            '''row = resolutions.set_index("resolution").loc["65/287"]
yes_share = row["yes"] / 193''',
            because="members of today taken for members of that time",
            says="You divided by the number of members today. At the time of this vote there were fewer: add up the [four]{plain} totals of this row.",
        ),
        Wrong(
            'yes_share = resolutions.set_index("resolution").loc["65/287", "yes"]',
            because="number given instead of the share",
            says="This is the number of states in favour. A share is this number divided by the number of all member states.",
        ),
    ]
    meaning = "\"Less than a third of the members\" and \"a large majority of yes and no\" describe the same vote. Whoever gives a share must say: of what."


class SilentCounts(Question):
    """Extension: how often did each member not vote, zeros kept?"""

    name = "silent_counts"
    title = "How often without an answer?"
    level = "extension"
    prompt = """In how many roll calls did each of these states **not vote**? If a state always answered, give [0]{plain} for it.

Give a dictionary such as `{"KAZ": 4, "RUS": 4}` with all the states of the list `members`, or a column (Series) with the states as its index."""
    kind = kinds.Mapping(of="state")
    starter = '''members = ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]

silent_counts = ...'''
    hints = [
        "The condition `matrix.loc[\"KAZ\"] == \"not_voting\"` is True or False for each roll call. True counts as one, False as nothing.",
        "You can go through `members` in a loop, and put each sum into a dictionary that is empty at first. Or take all rows at once with `matrix.loc[members]`, and add along the rows.",
    ]
    solution = '''members = ["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]
silent_counts = {}
for state in members:
    silent_counts[state] = (matrix.loc[state] == "not_voting").sum()'''
    right = [
        'silent_counts = (matrix.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]] == "not_voting").sum(axis="columns")',
        'silent_counts = answered.loc[["TJK", "RUS", "KGZ", "KAZ", "BLR", "ARM"]].isna().sum(axis=1).to_dict()',
        '''rows = votes[votes["state"].isin(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"])]
silent_counts = (rows["vote"] == "not_voting").groupby(rows["state"]).sum()''',
    ]
    wrong = [
        Wrong(
            '''rows = votes[votes["state"].isin(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"])]
silent_counts = rows[rows["vote"] == "not_voting"]["state"].value_counts()''',
            because="states with nothing to count left out",
            says="Your numbers are right, but some states are missing: `value_counts` shows only what occurs. Never is also an answer, and it is zero.",
        ),
        Wrong(
            'silent_counts = (matrix.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]] == "abstain").sum(axis="columns")',
            because="abstaining counted instead of not voting",
            says="You counted how often they abstained. That is an answer. Not voting has another code.",
        ),
        Wrong(
            'silent_counts = matrix.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]].isin(["abstain", "not_voting"]).sum(axis="columns")',
            because="abstaining counted together with not voting",
            says="You counted abstaining as well. It is an answer; only those who did not vote gave none.",
        ),
        Wrong(
            'silent_counts = answered.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]].notna().sum(axis="columns")',
            because="answers counted instead of missing answers",
            says="You counted the roll calls in which they gave an answer. The question asks for the others.",
        ),
        Wrong(
            'silent_counts = (matrix.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]] == "not_voting").sum()',
            because="columns added up instead of rows",
            says="You added down the columns: a number for each resolution. Add along the rows, with `axis=\"columns\"`.",
        ),
        Wrong(
            'silent_counts = (matrix == "not_voting").sum(axis="columns")',
            because="all states of the table taken",
            says="You counted for all states of the table. Choose the rows of `members` first, with `.loc[members]`.",
        ),
        Wrong(
            'silent_counts = (matrix == "not_voting").sum()',
            because="all states taken, and columns added up instead of rows",
            says="You added down the columns: a number for each resolution. Choose the rows of `members`, and add along the rows, with `axis=\"columns\"`.",
        ),
        Wrong(
            'silent_counts = (answered.loc[["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK"]] == "not_voting").sum(axis="columns")',
            because="code looked for where it is blanked",
            says="You found none at all. Did you look in `answered`? There not voting is blank already: look in `matrix`. If you did, compare the spelling of the code.",
        ),
    ]
    meaning = "Before you compare states, look at how much there is to compare: a state that seldom answered has few cells that count."


class SameTable(Question):
    """Extension: a small agreement matrix."""

    name = "same_table"
    title = "A small agreement matrix"
    level = "extension"
    prompt = """Make a matrix for Kazakhstan (`KAZ`), Kyrgyzstan (`KGZ`) and Uzbekistan (`UZB`): in how many roll calls did the state of the row and the state of the column give the **same answer**? Not voting is not an answer.

Give a table with the codes of the states as rows (index) and as columns, and whole numbers in the cells. The table in the lesson was made for text (`""`). A table for numbers begins with `pd.DataFrame(0, index=chosen, columns=chosen)`."""
    kind = kinds.Table(ordered_rows=False, ordered_columns=False, index=True)
    starter = '''chosen = ["KAZ", "KGZ", "UZB"]

same_table = ...'''
    hints = [
        "`pd.DataFrame(0, index=chosen, columns=chosen)` is a table full of zeros. Go through it with [two]{plain} loops, as in the lesson.",
        "In the inner loop, compare `answered.loc[a]` with `answered.loc[b]`, add up, and put the sum into `same_table.loc[a, b]`.",
    ]
    solution = '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame(0, index=chosen, columns=chosen)
for a in chosen:
    for b in chosen:
        same_table.loc[a, b] = (answered.loc[a] == answered.loc[b]).sum()'''
    right = [
        '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame({a: {b: int((answered.loc[a] == answered.loc[b]).sum()) for b in chosen} for a in chosen})''',
        '''rows = votes[votes["state"].isin(["UZB", "KGZ", "KAZ"]) & (votes["vote"] != "not_voting")]
pairs = rows.merge(rows, on=["resolution", "vote"])
same_table = pd.crosstab(pairs["state_x"], pairs["state_y"]).rename_axis(index=None, columns=None)''',
    ]
    wrong = [
        Wrong(
            '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame(0, index=chosen, columns=chosen)
for a in chosen:
    for b in chosen:
        same_table.loc[a, b] = (matrix.loc[a] == matrix.loc[b]).sum()''',
            because="not voting counted as an answer",
            says="You counted not voting as an answer. Look at the diagonal: not every state answered in all roll calls. Use `answered`.",
        ),
        Wrong(
            '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame(0, index=chosen, columns=chosen)
for a in chosen:
    for b in chosen:
        same_table.loc[a, b] = (answered.loc[a].notna() & answered.loc[b].notna()).sum()''',
            because="roll calls in which both answered taken for equal answers",
            says="Your cells tell in how many roll calls both answered. Now count in how many of them the answer was the same.",
        ),
        Wrong(
            '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame("", index=chosen, columns=chosen)
for a in chosen:
    for b in chosen:
        both = (answered.loc[a].notna() & answered.loc[b].notna()).sum()
        same = (answered.loc[a] == answered.loc[b]).sum()
        same_table.loc[a, b] = f"{same}/{both}"''',
            because="text with two numbers instead of one number",
            says="Your cells are text with [two]{plain} numbers, as in the lesson. Here only the first of them is asked for, as a number.",
        ),
        Wrong(
            '''chosen = ["KAZ", "KGZ", "UZB"]
same_table = pd.DataFrame(0, index=chosen, columns=chosen)
for a in chosen:
    for b in chosen:
        same_table.loc[a, b] = ((answered.loc[a] == "abstain") & (answered.loc[b] == "abstain")).sum() * (a != b)''',
            because="diagonal left at zero",
            says="Your diagonal holds zeros. With itself a state agrees whenever it answered: the diagonal tells how often that was.",
        ),
        Wrong(
            'same_table = answered.loc[["KAZ", "KGZ", "UZB"]]',
            because="table of votes given instead of the agreement matrix",
            says="This is the table of the answers. The agreement matrix has states in its rows and in its columns.",
        ),
    ]
    meaning = "The matrix is the same above and below the diagonal: agreement has no direction. And each cell stands on a different number of roll calls."


class AlwaysSame(Question):
    """Extension, a judgement: all cases of a small choice are not always."""

    name = "always_same"
    title = "Always the same answer?"
    level = "extension"
    prompt = """Somebody compares the rows `KAZ` and `MNG` of the table, finds the same answer in every column, and writes: *Kazakhstan and Mongolia always give the same answer in the General Assembly.*

Judge the sentence by our data. Give one of these words in quotation marks: `"confirmed"`, `"partly"` (one part is shown, the rest stays open), `"contradicted"`, `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "partly", "contradicted", "unverifiable"))
    starter = "always_same = ..."
    hints = [
        "How many recorded votes are in our table of resolutions, and for how many of them do we have the answer of each state? And how many more are not in the table at all?",
        "One different answer would be enough to contradict \"always\". How many equal answers would be enough to confirm it?",
    ]
    solution = '''same = (answered.loc["KAZ"] == answered.loc["MNG"]).sum()
recorded = (resolutions["adoption"] == "recorded_vote").sum()

print(same, recorded)

# Equal in our table, but our table is not the whole
always_same = "unverifiable"'''
    also = ['always_same = "partly"']
    right = ['always_same = "Unverifiable"', "always_same = ' unverifiable'"]
    wrong = [
        Wrong(
            'always_same = "confirmed"',
            because="few chosen votes taken for all votes",
            says="In our table it is so. But \"always\" speaks of all votes, and we have few of them, on few subjects, chosen by us.",
        ),
        Wrong(
            'always_same = "contradicted"',
            because="a sentence that goes too far taken for one that is disproved",
            says="For that you would need one roll call with different answers. In our table there is none.",
        ),
        Wrong(
            'always_same = (answered.loc["KAZ"] == answered.loc["MNG"]).all()',
            because="true or false given instead of a verdict",
            says="The comparison answers for our table only. The question asks what the sentence is worth.",
        ),
        Wrong(
            'always_same = (answered.loc["KAZ"] == answered.loc["MNG"]).sum()',
            because="number given instead of a verdict",
            says="This is the number of equal answers. Now say what it is worth: give a verdict.",
        ),
        Wrong('always_same = "true"', because="a word of one's own", says=None),
    ]
    meaning = "Our data can contradict \"always\", but never confirm it. \"In these roll calls, always\" would be right; so \"partly\" can be defended, too. About friendship the table says nothing."


questions = questions_of(__name__)
