"""Questions for lesson 07. The Astana session: who was in the room?"""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "07_summit_2024"

SETUP = '''import networkx as nx
import pandas as pd

people = pd.read_csv("../../data/participants.csv")
attendance = pd.read_csv("../../data/attendance.csv")
papers = pd.read_csv("../../data/documents.csv")
sources = pd.read_csv("../../data/sources.csv").set_index("id")

events = pd.read_csv("../../data/chairmanship_2024_events.csv")
days = events[(events["start_precision"] == "day") & (events["start"] >= "2024-01-01")]
days["start"] = pd.to_datetime(days["start"])
days["end"] = pd.to_datetime(days["end"])'''


FEWER = "In this month fewer events began than in another one. Count the events of each month, and look at the beginning of the count."


class ExtendedRows(Question):
    """Change one value in a given line: the rows of another format."""

    name = "extended_rows"
    title = "The same line for another format"
    level = "core"
    prompt = """The first line keeps the rows of the narrow format.

Write the same line for the extended format. Its code is `extended`. Give a table: all rows of `people` with this code."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''narrow_rows = people[people["format"] == "narrow"]

extended_rows = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only one piece of text in it has to change.",
        'The code stands in quotation marks after `==`. Write it in small letters, as in the question.',
    ]
    solution = '''extended_rows = people[people["format"] == "extended"]'''
    right = [
        'extended_rows = people.query("format == \'extended\'")',
        'extended_rows = people[people["format"].isin(["extended"])].reset_index(drop=True)',
        'extended_rows = people.loc[people["format"].eq("extended")].sort_values("entity")',
    ]
    wrong = [
        Wrong(
            'extended_rows = people[people["format"] == "narrow"]',
            because="line copied without a change",
            says="These are still the rows of the narrow format. Change the code in the condition.",
        ),
        Wrong(
            'extended_rows = people["format"] == "extended"',
            because="condition taken for the rows it chooses",
            says="This is only the condition: True or False for each row. Put it into `people[...]` to get the rows.",
        ),
        Wrong(
            'extended_rows = people[people["format"].isin(["narrow", "extended"])]',
            because="both formats kept",
            says="Your table holds [two]{plain} formats. The question asks for one of them.",
        ),
        Wrong(
            'extended_rows = people[(people["format"] == "extended") & (people["presence"] == "present")]',
            because="rows that are absent or not established thrown away",
            says="You kept only those who were present. The table should hold every row of the format: also of those who stayed away, and of those about whom nothing is known.",
        ),
        Wrong(
            'extended_rows = people[people["format"] == "Extended"]',
            because="small and capital letters taken for the same",
            says="Your table is empty: no row has this code. The column holds codes, not names, and small and capital letters are different: compare with the code in the question.",
        ),
    ]
    meaning = "The longer list is not yet a list of those who came: some of its rows are absent or not established. Next: from a list to a matrix."


class LeadersMatrix(Question):
    """Complete a commented pattern: pivot the leaders' meetings."""

    name = "leaders_matrix"
    title = "A matrix of the leaders' meetings"
    level = "core"
    prompt = """The table `attendance` has one row for each state and each meeting of the leaders. Turn it into a matrix: one **row** for each state, one **column** for each meeting (`session_id`), and the code of the rank (`level`) in the cells.

Take away the sign `#` with the space after it, fill in what is missing, and put the result under the name `leaders_matrix`. Give a table."""
    kind = kinds.Table(index=True)
    starter = '''leaders_matrix = ...

# leaders_matrix = attendance.pivot(index="...", columns="...", values="...")'''
    hints = [
        "`index` says what becomes the rows, `columns` what becomes the columns, `values` what fills the cells.",
        'All [three]{plain} are names of columns of `attendance`: "state", "session_id" and "level". Which one belongs where?',
    ]
    solution = '''leaders_matrix = attendance.pivot(index="state", columns="session_id", values="level")'''
    right = [
        'leaders_matrix = attendance.set_index(["state", "session_id"])["level"].unstack()',
        'leaders_matrix = attendance.pivot(index="session_id", columns="state", values="level").T',
        'leaders_matrix = attendance.pivot_table(index="state", columns="session_id", values="level", aggfunc="first")',
    ]
    wrong = [
        Wrong(
            'leaders_matrix = attendance.pivot(index="session_id", columns="state", values="level")',
            because="rows and columns swapped",
            says="Your matrix lies on its side: the meetings are its rows. The states should be the rows.",
        ),
        Wrong(
            'leaders_matrix = attendance.pivot(index="state", columns="session_id", values="confidence")',
            because="another column put into the cells",
            says="Rows and columns are right. But the cells hold how sure the table is, and not who came: look at `values`.",
        ),
        Wrong(
            'leaders_matrix = attendance[["state", "session_id", "level"]]',
            because="columns chosen, but the list not turned into a matrix",
            says="These are the right columns, but still as a list: one row for each pair. `pivot` makes the matrix.",
        ),
        Wrong(
            'leaders_matrix = attendance.pivot_table(index="state", columns="session_id", values="level", aggfunc="count")',
            because="cells counted instead of filled",
            says="Your cells count rows, so that every cell is the same. The code of the rank belongs there.",
        ),
        Wrong(
            'leaders_matrix = attendance.groupby(["state", "level"]).size().unstack()',
            because="ranks made the columns",
            says="The columns of your matrix are the ranks. One column for each meeting is asked for.",
        ),
        Wrong(
            'leaders_matrix = attendance.pivot(index="state", columns="session_id", values=attendance.columns[3])',
            because="names of people put into the cells",
            says="Rows and columns are right. But the cells hold names of people; the code of the rank, `level`, is asked for.",
        ),
        Wrong(
            'leaders_matrix = attendance.pivot(index="state", columns="session_id")',
            because="values forgotten, so that every other column fills cells",
            says="`values` is missing. Without it `pivot` fills the cells with every other column in turn. Say which column belongs into the cells.",
        ),
        Wrong(
            "leaders_matrix = attendance",
            because="table given as it is",
            says="This is the table as it was read: still a list. Turn it into a matrix with `pivot`.",
        ),
    ]
    meaning = "Rows for states, columns for meetings: now one look along a row tells the story of a state at the table. Next: back to the calendar."


class BusiestMonth(Question):
    """Free: the month in which most events began."""

    name = "busiest_month"
    title = "The busiest month"
    level = "core"
    prompt = """In which month of Kazakhstan's year in the chair did most events **begin**? The table `days` holds the events whose day is known; `start` is the first day.

Give the number of the month, a whole number from [1]{plain} to [12]{plain}."""
    kind = kinds.Whole()
    starter = "busiest_month = ..."
    hints = [
        '`days["start"].dt.month` gives the month of each event. How often does each month occur?',
        "`value_counts()` puts the most frequent value first. The values themselves stand in its index: `.index[0]` takes the first one.",
    ]
    solution = '''counts = days["start"].dt.month.value_counts()
busiest_month = counts.index[0]'''
    right = [
        'busiest_month = days["start"].dt.month.value_counts().idxmax()',
        'busiest_month = days["start"].dt.month.mode()',
        '''numbers = {}
for day in days["start"]:
    numbers[day.month] = numbers.get(day.month, 0) + 1
busiest_month = max(numbers, key=numbers.get)''',
    ]
    wrong = [
        Wrong(
            'busiest_month = days["start"].dt.month.value_counts().iloc[0]',
            because="number of events given instead of the month",
            says="This is how many events began in that month. The question asks which month it is: look into the index.",
        ),
        Wrong(
            'busiest_month = days["start"].dt.month.value_counts().index[-1]',
            because="the quietest month taken",
            says="This month stands at the end of the count: very few events began in it.",
        ),
        Wrong(
            'busiest_month = days["start"].dt.day.value_counts().index[0]',
            because="day of the month taken for the month",
            says="You counted the days of the month. Take `.dt.month` instead of `.dt.day`.",
        ),
        Wrong(
            'busiest_month = days[days["kind"] == "exercise"]["start"].dt.month.value_counts().index[0]',
            because="only one kind of events counted",
            says="In this month most exercises began. The question asks for events of all kinds.",
        ),
        Wrong(
            'busiest_month = days["start"].dt.month.max()',
            because="last month taken for the busiest",
            says="`max()` gives the largest number of a month, so the last month of the year. Count first.",
        ),
        Wrong(
            '''counts = days["start"].dt.month.value_counts()
months = pd.read_csv("../../data/months.csv").set_index("month")["name_en"]
busiest_month = months[counts.index[0]]''',
            because="name of the month given instead of its number",
            says="This is the name of the month, and it is the right one. The question asks for its number.",
        ),
        Wrong(
            'busiest_month = days["start"].dt.month.value_counts().index[2]',
            because="third month of the count taken",
            says=FEWER,
        ),
        *(
            Wrong(f"busiest_month = {month}", because=f"month {month} guessed, not counted", says=FEWER)
            for month in (2, 4, 5, 7, 11)
        ),
    ]
    meaning = "June comes first because each of the [seven]{count(chairmanship_2024_events.title_en)?kind=document&start=2024-06-21} papers of one day has a row of its own. Whoever counts only meetings and exercises gets another month. And remember who chose the rows: a month can also look busy because more was reported. Next: a sentence of the news."


class GuestVerdict(Question):
    """A judgement: invited, announced, seen?"""

    name = "guest_verdict"
    title = "Did the guest join?"
    level = "core"
    prompt = """A news report said: the Secretary General of the CIS, Sergey Lebedev, **joined** the extended session. Our sources: the Kremlin wrote that he was invited; an agency announced that he would attend. Apart from the report, no page that we read says that he was there.

Judge the sentence. Give one of these words in quotation marks: `"confirmed"`, `"partly"` (one part is shown, the rest stays open), `"contradicted"`, `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "partly", "contradicted", "unverifiable"))
    starter = "guest_verdict = ..."
    hints = [
        "What exactly do the other sources support: that he was invited, or that he came?",
        "Look for his row in `people`. Is its presence `present`, `absent` or `unknown`? Nothing found is not the same as not there.",
    ]
    solution = '''print(people[people["person_en"] == "Sergey Lebedev"][["format", "presence"]])

# The invitation is shown, the presence is not
guest_verdict = "partly"'''
    also = ['guest_verdict = "unverifiable"']
    right = [
        'guest_verdict = " Partly "',
        '''claims = pd.read_csv("../../data/article_claims.csv").set_index("claim_id")
guest_verdict = claims["verdict"]["C42"]''',
    ]
    wrong = [
        Wrong(
            'guest_verdict = "confirmed"',
            because="an invitation taken for presence",
            says="An invitation and an announcement come before the meeting. Who says afterwards that he was there? Only the report itself, and it cannot confirm itself.",
        ),
        Wrong(
            'guest_verdict = "contradicted"',
            because="nothing found taken for absence",
            says="To contradict it you need a source that says he was not there. We only found none that says he was.",
        ),
        Wrong(
            'guest_verdict = people[(people["entity"] == "CIS")]["presence"].iloc[0]',
            because="the code of the presence given as verdict",
            says="This is the code of his presence, and you read it correctly. Now choose one of the [four]{plain} words: what does it mean for the sentence?",
        ),
        Wrong(
            'guest_verdict = True',
            because="true or false given instead of a verdict",
            says=None,
        ),
        Wrong('guest_verdict = "probably"', because="a word of one's own", says=None),
    ]
    meaning = "Our data say: partly, because the invitation is supported and the presence is not. If you look at the word \"joined\" alone, it cannot be verified. Both can be defended, if you say why. \"Not established\" is an honest answer."


class AbsentSources(Question):
    """Extension: who says that a state was absent?"""

    name = "absent_sources"
    title = "Who says that the seat was empty?"
    level = "extension"
    prompt = """In the table `attendance` some rows say that a state was **absent** (code `absent` in the column `level`). Which sources do these rows name? In the column `source`, several names in one cell are joined by `;`.

Give a list of single names, such as `["kremlin-2019", "cis-20210823"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="text")
    starter = "absent_sources = ..."
    hints = [
        'First choose the rows of `attendance` in which "level" is `absent`. What stands in their column "source"?',
        'As in the lesson: `.str.split(";")` cuts each text, `.explode()` gives every piece a row of its own. `list(...)` makes a list of it.',
    ]
    solution = '''empty = attendance[attendance["level"] == "absent"]
absent_sources = list(empty["source"].str.split(";").explode())'''
    right = [
        'absent_sources = attendance[attendance["level"] == "absent"]["source"].str.split(";").explode().unique()',
        'absent_sources = ";".join(attendance.query("level == \'absent\'")["source"]).split(";")',
        '''absent_sources = []
for text in attendance[attendance["level"] == "absent"]["source"]:
    absent_sources = absent_sources + text.split(";")''',
    ]
    wrong = [
        Wrong(
            'absent_sources = list(attendance[attendance["level"] == "absent"]["source"])',
            because="several names in one text",
            says="The rows are right. But some of your texts hold several names, joined by `;`. Cut them apart with `.str.split(\";\")` and `.explode()`.",
        ),
        Wrong(
            'absent_sources = list(attendance[attendance["level"] == "absent"]["source"].str.split(";"))',
            because="pieces left in lists",
            says="The texts are cut apart, but the pieces of each row still stand in a list of their own. `.explode()` gives each piece a row.",
        ),
        Wrong(
            'absent_sources = list(attendance[attendance["level"] != "absent"]["source"].str.split(";").explode())',
            because="condition turned round",
            says="These sources belong to the rows **without** the code `absent`. `!=` means \"is not equal to\"; use `==`.",
        ),
        Wrong(
            'absent_sources = list(attendance[attendance["level"] != "head_of_state"]["source"].str.split(";").explode().unique())',
            because="a lower rank taken for absence",
            says="You also took the rows in which someone other than a head of state came. A state that sends another person is not absent.",
        ),
        Wrong(
            'absent_sources = list(attendance[attendance["level"] == "absent"]["session_id"])',
            because="meetings given instead of sources",
            says="The rows are right, but these are the meetings. Take the column \"source\".",
        ),
        Wrong(
            'absent_sources = list(attendance[attendance["level"] == "absent"]["state"])',
            because="states given instead of sources",
            says="The rows are right, but these are the states. Take the column \"source\".",
        ),
        Wrong(
            'absent_sources = list(attendance["source"].str.split(";").explode().unique())',
            because="sources of all rows given",
            says="These are the sources of the whole table. First keep the rows with the code `absent`.",
        ),
        Wrong(
            'absent_sources = len(attendance[attendance["level"] == "absent"]["source"].str.split(";").explode())',
            because="number given instead of the sources",
            says="You counted the sources. The question asks which ones they are: give a list.",
        ),
    ]
    meaning = "These pages say that a seat was empty. The states themselves say why it was empty, and in different words. Look the pages up in `sources`: who speaks there?"


class ExerciseDays(Question):
    """Extension: days on which at least one exercise ran."""

    name = "exercise_days"
    title = "Days with an exercise"
    level = "extension"
    prompt = """According to our table `days`: on how many days of the year was **at least one** exercise (kind `exercise`) under way? An exercise runs from `start` to `end`, and both of these days count. A day with several exercises counts once. Which rows are exercises, the column `kind` decides.

A useful command: `pd.date_range(a, b)` gives all days from `a` to `b`. Give a whole number of days such as `100`."""
    kind = kinds.Whole()
    starter = "exercise_days = ..."
    hints = [
        "Some exercises overlap: if you add up their lengths, you count such days more than once.",
        "A set keeps each day only once. Begin with `found = set()`. Go through the rows with `for n in exercises.index:`; in a row, `exercises.loc[n, \"start\"]` is the first day. `found = found | set(...)` puts more days into the set. At the end `len` counts.",
    ]
    solution = '''exercises = days[days["kind"] == "exercise"]
found = set()
for n in exercises.index:
    found = found | set(pd.date_range(exercises.loc[n, "start"], exercises.loc[n, "end"]))
exercise_days = len(found)'''
    right = [
        '''exercises = days[days["kind"] == "exercise"]
calendar = pd.Series(pd.date_range("2024-01-01", "2024-12-31"))
exercise_days = sum(((exercises["start"] <= day) & (day <= exercises["end"])).any() for day in calendar)''',
        '''found = set()
for row in days[days["kind"] == "exercise"].itertuples():
    found.update(pd.date_range(row.start, row.end))
exercise_days = len(found)''',
        '''exercises = days[days["kind"] == "exercise"]
every = [day for start, end in zip(exercises["start"], exercises["end"]) for day in pd.date_range(start, end)]
exercise_days = pd.Series(every).nunique()''',
    ]
    wrong = [
        Wrong(
            '''exercises = days[days["kind"] == "exercise"]
exercise_days = ((exercises["end"] - exercises["start"]).dt.days + 1).sum()''',
            because="overlapping exercises counted several times",
            says="You added up the lengths of all exercises. Some of them ran at the same time, so you counted days more than once.",
        ),
        Wrong(
            '''exercises = days[days["kind"] == "exercise"]
exercise_days = (exercises["end"] - exercises["start"]).dt.days.sum()''',
            because="lengths added up, and the last day of each lost",
            says="You added up differences. A difference leaves out one of the [two]{plain} days at the ends, and days with several exercises are counted more than once.",
        ),
        Wrong(
            '''exercises = days[days["kind"] == "exercise"]
exercise_days = (exercises["end"].max() - exercises["start"].min()).days + 1''',
            because="pauses between the exercises counted",
            says="You counted from the first day of the first exercise to the last day of the last one. The pauses in between do not belong.",
        ),
        Wrong(
            'exercise_days = len(days[days["kind"] == "exercise"])',
            because="exercises counted instead of days",
            says="This is the number of exercises. The question asks for days.",
        ),
        Wrong(
            'exercise_days = days[days["kind"] == "exercise"]["start"].nunique()',
            because="only the first days counted",
            says="You counted only the days on which an exercise began. Count every day from start to end.",
        ),
        Wrong(
            '''exercises = days[days["kind"] == "exercise"]
found = set()
for row in exercises.itertuples():
    found.update(pd.date_range(row.start, row.end)[:-1])
exercise_days = len(found)''',
            because="last day of each exercise lost",
            says="Is a day of each exercise lost? The first and the last day both count.",
        ),
    ]
    meaning = "Overlapping intervals must not be added up: the same care is needed for memberships and for wars. The table follows one account of the dates; for one exercise the sources differ by a day or more."


class SessionGraph(Question):
    """Extension: a bipartite graph of people and formats."""

    name = "session_graph"
    title = "A graph of people and formats"
    level = "extension"
    prompt = """Build an undirected graph with *networkx*: the nodes are people and the [two]{plain} formats `narrow` and `extended`; an edge means that the person was **present** in the format.

Use the names in the column `person_en` and the codes of the formats as names of the nodes."""
    kind = kinds.Graph(isolated=False)
    starter = "session_graph = ..."
    hints = [
        "First choose the rows: the presence is `present`, and the format is one of the [two]{plain}. `isin` takes a list of codes.",
        '`nx.from_pandas_edgelist(rows, "...", "...")` makes a graph out of [two]{plain} columns of your rows: people and formats.',
    ]
    solution = '''present = people[people["presence"] == "present"]
rows = present[present["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "format")'''
    right = [
        '''session_graph = nx.Graph()
for row in people.itertuples():
    if row.presence == "present" and row.format != "ministerial":
        session_graph.add_edge(row.format, row.person_en)''',
        '''rows = people[(people["presence"] == "present") & people["format"].isin(["narrow", "extended"])]
session_graph = nx.Graph(list(zip(rows["format"], rows["person_en"])))''',
    ]
    wrong = [
        Wrong(
            '''rows = people[people["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "format")''',
            because="absent and not established drawn as presence",
            says="Every row became an edge, also those that say absent or not established. Keep the rows with the presence `present` first.",
        ),
        Wrong(
            '''rows = people[(people["presence"] != "absent") & people["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "format")''',
            because="not established counted as present",
            says="You left out those who were absent, but the guests whose presence is not established have an edge. Not established is not present.",
        ),
        Wrong(
            '''rows = people[people["presence"] == "present"]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "format")''',
            because="the joint meeting of ministers kept",
            says="Your graph has a third format, the joint meeting of ministers. The question asks for [two]{plain} formats.",
        ),
        Wrong(
            '''rows = people[(people["presence"] == "present") & people["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "entity")''',
            because="people joined to states instead of formats",
            says="Your edges lead from people to the state or organization for which they came. They should lead to the formats.",
        ),
        Wrong(
            '''rows = people[(people["presence"] == "present") & people["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "person_en", "format", create_using=nx.DiGraph)''',
            because="directed graph built instead of an undirected one",
            says=None,
        ),
        Wrong(
            '''rows = people[(people["presence"] == "present") & people["format"].isin(["narrow", "extended"])]
session_graph = nx.from_pandas_edgelist(rows, "entity", "format")''',
            because="states and organizations taken for people",
            says="The nodes in your graph are states and organizations. The question asks for people: take the column `person_en`.",
        ),
    ]
    meaning = "Everybody in the narrow format is joined to the extended one as well. Those with a single edge belong to the Russian delegation: for the extended format we found no other list. The list of Belarus is for the joint meeting of ministers, which this graph leaves out."


class NamedPapers(Question):
    """Extension: which papers are known by text or title?"""

    name = "named_papers"
    title = "Papers with a name"
    level = "extension"
    prompt = """Of which papers in the table `papers` do we know at least the **title**, and are sure of it? The `status` is `title_known`, or even `text_published`; and the `confidence` of the row is `high`.

Give a list of our numbers (column `number`), such as `[9]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="number")
    starter = "named_papers = ..."
    hints = [
        "If the text of a paper is published, its title is known, too. So [two]{plain} values of the column `status` fit.",
        '`isin(["...", "..."])` keeps the rows with one of [two]{plain} values. From these rows keep those whose "confidence" is `high`. Then take the column "number".',
    ]
    solution = '''known = papers[papers["status"].isin(["text_published", "title_known"])]
sure = known[known["confidence"] == "high"]
named_papers = list(sure["number"])'''
    right = [
        'named_papers = papers[(papers["status"] != "subject_reported") & (papers["confidence"] == "high")]["number"]',
        '''sure = papers[papers["confidence"] == "high"]
text = sure[sure["status"] == "text_published"]["number"]
title = sure[sure["status"] == "title_known"]["number"]
named_papers = set(text) | set(title)''',
        'named_papers = papers[((papers["status"] == "text_published") | (papers["status"] == "title_known")) & (papers["confidence"] == "high")]["number"]',
    ]
    wrong = [
        Wrong(
            'named_papers = list(papers[papers["status"] != "subject_reported"]["number"])',
            because="confidence forgotten",
            says="Of all these papers the title is known, and the lesson shows them. But the table is not equally sure of each row: look at the column `confidence`, too.",
        ),
        Wrong(
            '''sure = papers[papers["confidence"] == "high"]
named_papers = list(sure[sure["status"] == "title_known"]["number"])''',
            because="papers with a published text forgotten",
            says="These are papers of which only the title is known. If the text is published, the title is known as well.",
        ),
        Wrong(
            'named_papers = list(papers[papers["status"] == "text_published"]["number"])',
            because="only published texts taken",
            says="These papers can be read in full or in part. The question also asks for those of which only the title is known.",
        ),
        Wrong(
            'named_papers = list(papers[papers["status"] == "subject_reported"]["number"])',
            because="subject taken for title",
            says="Of these papers only the subject was reported. What stands in the column of titles is a description, and it says so.",
        ),
        Wrong(
            'named_papers = list(papers[papers["confidence"] == "high"]["number"])',
            because="status forgotten",
            says="The table is sure of these rows. But of one of these papers only the subject was reported: look at the column `status`, too.",
        ),
        Wrong(
            'named_papers = list(papers["number"])',
            because="all papers of the list given",
            says=None,
        ),
        Wrong(
            'named_papers = len(papers[(papers["status"] != "subject_reported") & (papers["confidence"] == "high")])',
            because="number given instead of the papers",
            says="You counted the papers. The question asks which ones they are: give a list of their numbers.",
        ),
        Wrong(
            'named_papers = list(papers[(papers["status"] != "subject_reported") & (papers["confidence"] == "high")].index)',
            because="index given instead of the numbers",
            says="The rows are right, but this is the index, the row numbers of pandas. Our numbers stand in the column \"number\".",
        ),
        Wrong(
            'named_papers = list(papers[(papers["status"] == "text_published") & (papers["status"] == "title_known")]["number"])',
            because="one row asked to have both statuses",
            says="Your list is empty. Did you join both statuses with `&`? No row has both. For \"one or the other\" use `isin([...])` or `|`. Otherwise compare the spelling of the codes.",
        ),
        Wrong(
            '''known = papers[papers["status"].isin(["text_published", "title_known"])]
named_papers = list(known[known["confidence"] == "high"]["title_en"])''',
            because="titles given instead of numbers",
            says="The papers are right, but these are their titles. The question asks for our numbers: take the column \"number\".",
        ),
    ]
    meaning = "Announced, listed, named, published: each step leaves fewer papers. A careful sentence says which step it speaks of."


class NotEstablished(Question):
    """Extension: count what is not known, and keep the zero."""

    name = "not_established"
    title = "How much is not established?"
    level = "extension"
    according_to = True
    prompt = """According to our table `people`: how many rows of each format (`narrow`, `extended`, `ministerial`) have the presence `unknown`? If a format has none, give [0]{plain} for it.

Give a dictionary such as `{"narrow": 5, "extended": 5, "ministerial": 5}`, or a column (Series) with the formats as its index."""
    kind = kinds.Mapping(of="format")
    starter = "not_established = ..."
    hints = [
        'The condition `people["presence"] == "unknown"` is True or False for each row. True counts as one, False as nothing.',
        'You can go through the [three]{plain} formats in a loop: choose the rows of the format, then `(rows["presence"] == "unknown").sum()`.',
    ]
    solution = '''not_established = {}
for code in people["format"].unique():
    rows = people[people["format"] == code]
    not_established[code] = (rows["presence"] == "unknown").sum()'''
    right = [
        'not_established = (people["presence"] == "unknown").groupby(people["format"]).sum()',
        'not_established = pd.crosstab(people["format"], people["presence"])["unknown"]',
        '''unknown = people[people["presence"] == "unknown"]["format"].value_counts()
not_established = {code: int(unknown.get(code, 0)) for code in people["format"]}''',
    ]
    wrong = [
        Wrong(
            'not_established = people[people["presence"] == "unknown"]["format"].value_counts()',
            because="a format with nothing to count left out",
            says="Your numbers are right, but one format is missing: `value_counts` shows only what occurs. Nothing to count is also an answer, and it is zero.",
        ),
        Wrong(
            'not_established = people["format"].value_counts()',
            because="all rows of each format counted",
            says="You counted all rows of each format. Keep those with the presence `unknown`.",
        ),
        Wrong(
            'not_established = (people["presence"] != "present").groupby(people["format"]).sum()',
            because="absent counted as not established",
            says="You also counted those who were absent. Their absence is established.",
        ),
        Wrong(
            'not_established = (people["presence"] == "absent").groupby(people["format"]).sum()',
            because="absent taken for not established",
            says="You counted those who were absent. Not established has another code.",
        ),
        Wrong(
            'not_established = (people["presence"] == "unknown").groupby(people["format"]).mean()',
            because="share given instead of a number",
            says="These are shares of all rows. The question asks how many rows: add up with `sum()`.",
        ),
        Wrong(
            'not_established = int((people["presence"] == "unknown").sum())',
            because="one total given",
            says=None,
        ),
    ]
    meaning = "The higher the rank, the more is written down. The grey cells lie where we found no list."


class NarrowOwners(Question):
    """Extension: who owns the sources of the narrow format?"""

    name = "narrow_owners"
    title = "Who owns the sources?"
    level = "extension"
    prompt = """According to the column `owner` of the table `sources`: who owns the sources that are named for the **narrow** format? Count each source once, also if several rows name it.

Give a dictionary from the code of the owner to the number of sources, such as `{"state": 5, "private": 5}`, or a column (Series) with the codes as its index."""
    kind = kinds.Mapping(of="source_owner")
    starter = "narrow_owners = ..."
    hints = [
        'Choose the rows of the narrow format first. `.str.split(";")` and `.explode()` give every name of a source a row of its own.',
        'As in the lesson: `.unique()` keeps each name once, and `sources.loc[..., "owner"]` gives the owners of these sources. Then count the values.',
    ]
    solution = '''narrow = people[people["format"] == "narrow"]
cited = narrow["source"].str.split(";").explode().unique()
narrow_owners = sources.loc[cited, "owner"].value_counts()'''
    right = [
        '''cited = ";".join(people[people["format"] == "narrow"]["source"]).split(";")
narrow_owners = sources[sources.index.isin(cited)]["owner"].value_counts()''',
        '''cited = set()
for text in people[people["format"] == "narrow"]["source"]:
    cited.update(text.split(";"))
narrow_owners = {}
for name in cited:
    owner = sources.loc[name, "owner"]
    narrow_owners[owner] = narrow_owners.get(owner, 0) + 1''',
    ]
    wrong = [
        Wrong(
            '''cited = people[people["format"] == "narrow"]["source"].str.split(";").explode()
narrow_owners = sources.loc[cited, "owner"].value_counts()''',
            because="a source counted once for every row that names it",
            says="You counted how often sources are named. One source that many rows name would weigh more: count each one once, with `.unique()`.",
        ),
        Wrong(
            '''cited = people["source"].str.split(";").explode().unique()
narrow_owners = sources.loc[cited, "owner"].value_counts()''',
            because="sources of all formats counted",
            says="These are the sources of the whole table. Keep the rows of the narrow format first.",
        ),
        Wrong(
            'narrow_owners = sources["owner"].value_counts()',
            because="the whole register counted",
            says="You counted the whole register of sources. Keep those that the rows of the narrow format name.",
        ),
        Wrong(
            '''cited = people[people["format"] == "narrow"]["source"].str.split(";").explode().unique()
narrow_owners = sources.loc[cited, "kind"].value_counts()''',
            because="kind of source taken for its owner",
            says="You counted kinds of sources: news, agencies. The column `owner` says to whom a source belongs.",
        ),
        Wrong(
            '''cited = people[people["format"] == "narrow"]["source"].str.split(";").explode().unique()
narrow_owners = sources.loc[cited, "owner_confidence"].value_counts()''',
            because="how sure we are of the owner taken for the owner",
            says="This column says how sure the register is about the owner. The owner stands in another column.",
        ),
        Wrong(
            '''narrow = people[people["format"] == "narrow"]
narrow_owners = sources[sources.index.isin(narrow["source"])]["owner"].value_counts()''',
            because="texts with several sources not cut apart",
            says="Many cells name several sources in one text. Cut them apart first, with `.str.split(\";\")` and `.explode()`; else such a text fits no id.",
        ),
    ]
    meaning = "Private pages are in the majority. But several of them only pass on the words of a presidential office. Who owns a page and who speaks on it are different questions, and of some pages we do not know the owner for sure."


class DelegationVerdict(Question):
    """Extension, a judgement: one list found, the others not."""

    name = "delegation_verdict"
    title = "Only one delegation?"
    level = "extension"
    prompt = """Somebody looks at the graph of the lesson and says: *Only Russia brought a delegation to the extended format.* In the graph the members of the Russian delegation have an edge to this format: their names come from a list of the Kremlin. Of the other states, only heads of state have such an edge.

Judge the sentence. Give one of these words in quotation marks: `"confirmed"`, `"contradicted"`, `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "contradicted", "unverifiable"))
    starter = "delegation_verdict = ..."
    hints = [
        "Which list would you need to see before you may say that the others brought nobody?",
        'Look at the sources of the rows with the capacity `delegation_member`. Who speaks there, and about whom?',
    ]
    solution = '''members = people[people["capacity"] == "delegation_member"]
print(members["entity"].unique())

# Only one list was found: on the other delegations our data are silent
delegation_verdict = "unverifiable"'''
    also = ['delegation_verdict = "contradicted"']
    right = ['delegation_verdict = "Unverifiable"', "delegation_verdict = 'unverifiable '"]
    wrong = [
        Wrong(
            'delegation_verdict = "confirmed"',
            because="no list found taken for no delegation",
            says="The graph shows only what was written down and found. One list was found; the others may exist all the same.",
        ),
        Wrong(
            'delegation_verdict = people[people["capacity"] == "delegation_member"]["entity"].iloc[0]',
            because="state given instead of a verdict",
            says="This is the state whose list was found. The question asks whether the sentence holds.",
        ),
        Wrong(
            'delegation_verdict = people[people["capacity"] == "delegation_member"]["presence"].iloc[0]',
            because="code of the presence given as verdict",
            says="This is the code of the presence of the people on the list. It says nothing about those who are on no list.",
        ),
        Wrong(
            "delegation_verdict = True",
            because="true or false given instead of a verdict",
            says=None,
        ),
        Wrong('delegation_verdict = "partly"', because="a word that is not offered here", says=None),
    ]
    meaning = "Names of other delegations are missing in our sources, not necessarily in the room. If you know that official texts speak of \"members of delegations\" in general, you may also call the sentence contradicted. \"Confirmed\" cannot be defended."


questions = questions_of(__name__)
