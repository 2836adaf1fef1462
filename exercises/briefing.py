"""Questions for lesson 10. Your own briefing."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "10_briefing"

SETUP = '''import matplotlib.pyplot as plt
import networkx as nx
import pandas as pd

attendance = pd.read_csv("../../data/attendance.csv")
sessions = pd.read_csv("../../data/sessions.csv")
sources = pd.read_csv("../../data/sources.csv").set_index("id")

meetings = attendance.merge(sessions[["session_id", "date", "kind"]])
meetings["date"] = pd.to_datetime(meetings["date"])'''


class OwnFacts(Question):
    """Change a given line, three times: rows of the student's own choice."""

    name = "own_facts"
    title = "Your [three]{plain} facts"
    level = "core"
    prompt = """This is the first part of **your own** briefing. There are many right answers.

The first line finds exactly one row. Write [three]{plain} lines like it for your question: from this table, or from another one that you read with `pd.read_csv("../../data/….csv")`. Put your [three]{plain} rows into a list.

The check tests whether each one is a row of our tables, none is given twice, the column `source` is there, and each source is in the register. Whether the rows answer your question, you and your partner judge."""
    kind = kinds.OwnRows(count=3)
    starter = '''example = attendance[(attendance["session_id"] == "2023-11-23") & (attendance["state"] == "ARM")]

own_facts = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line and change the values in it. With `len(...)` you see how many rows a line has found: it has to be a single one.",
        "Too many rows? Add a condition: `&`, and the new condition in brackets. Or take a row by its place: `table.iloc[[5]]`, with [two]{plain} pairs of square brackets.",
        "Give each row a name: `fact_1 = ...`, `fact_2 = ...`, `fact_3 = ...`. Then `own_facts = [fact_1, fact_2, fact_3]`.",
    ]
    solution = '''came = attendance[["session_id", "state", "level", "source"]]
acts = pd.read_csv("../../data/treaty_actions.csv")
acts = acts[["state", "action", "date", "source"]]

fact_1 = came[(came["session_id"] == "2023-11-23") & (came["state"] == "ARM")]
fact_2 = acts[acts["action"] == "freeze_announced"]
fact_3 = acts[(acts["action"] == "membership_affirmed") & (acts["date"] == "2024-03-12")]
own_facts = [fact_1, fact_2, fact_3]'''
    right = [
        '''ties = pd.read_csv("../../data/ties.csv")
borders = ties[(ties["kind"] == "border_treaty") & ties["a"].isin(["KAZ", "KGZ"]) & (ties["b"] == "UZB")]
own_facts = borders.head(3)''',
        '''exercises = pd.read_csv("../../data/joint_exercises.csv")
exercises["start"] = pd.to_datetime(exercises["start"])
own_facts = [exercises.iloc[0], exercises.iloc[5], exercises.iloc[10]]''',
        '''votes = pd.read_csv("../../data/unga_votes.csv")
votes = votes[votes["resolution"] == "68/262"]
own_facts = (votes[votes["state"] == "KAZ"], votes[votes["state"] == "KGZ"], votes[votes["state"] == "TJK"])''',
        '''own_facts = [meetings.iloc[[0]], meetings.iloc[[6]], sessions.iloc[[1]]]''',
    ]
    wrong = [
        Wrong(
            '''fact = attendance[attendance["state"] == "ARM"]
own_facts = [fact, attendance.iloc[[1]], attendance.iloc[[2]]]''',
            because="a line that finds many rows taken for a citation",
            says=None,
        ),
        Wrong(
            '''fact = attendance[(attendance["session_id"] == "2023-11-23") & (attendance["state"] == "Armenia")]
own_facts = [fact, attendance.iloc[[1]], attendance.iloc[[2]]]''',
            because="a line that finds no row",
            says=None,
        ),
        Wrong(
            '''fact = attendance[(attendance["session_id"] == "2023-11-23") & (attendance["state"] == "ARM")]
own_facts = [fact, fact, fact]''',
            because="one row cited three times",
            says="The same row stands in your list more than once. A briefing needs different facts.",
        ),
        Wrong(
            '''rows = attendance.head(3)
rows["level"] = "head_of_state"
own_facts = rows''',
            because="a value changed by hand",
            says=None,
        ),
        Wrong(
            '''own_facts = attendance.head(3)[["session_id", "state", "level"]]''',
            because="the source cut off",
            says="The column `source` is missing in your rows. Without it nobody can look up where you read it.",
        ),
        Wrong(
            '''leaders = pd.read_csv("../../data/secretaries_general.csv")
own_facts = leaders.iloc[[0, 3, 4]]''',
            because="general knowledge without a page cited",
            says="Behind one of your rows stands no page: `unverified` means general knowledge. Choose a row that somebody can look up.",
        ),
        Wrong(
            'own_facts = ["Armenia was absent", "Participation was frozen", "The Secretary General answered"]',
            because="sentences given instead of rows",
            says="Your list holds texts, not rows. A citation is a row of a table: it carries its sources with it. Do the names of your rows stand in quotation marks? Then take the marks away.",
        ),
        Wrong("own_facts = attendance.head(2)", because="two facts only", says=None),
    ]
    meaning = "Your rows exist, and so do their sources. A machine cannot see more: do the rows answer your question, and do different speakers stand behind them? Now the timeline."


class OwnTimeline(Question):
    """Complete a commented pattern: a timeline of the student's own."""

    name = "own_timeline"
    title = "Your timeline"
    level = "core"
    prompt = """The second part of your briefing: a figure with an axis of **time** (dates; or years, as numbers and without `pd.to_datetime`). There are many right answers.

Take away each sign `#` with the space after it, and fill in what is missing; you may add lines. The check looks for a title, a label on both axes, a legend with at least one name, and at least [three]{plain} points or bars."""
    kind = kinds.OwnFigure(points=3, named=1)
    starter = '''own_timeline = ...

# table = pd.read_csv("../../data/....csv")
# rows = table[table["..."] == "..."]
# rows["date"] = pd.to_datetime(rows["..."])
# fig, own_timeline = plt.subplots(figsize=(11, 5))
# own_timeline.plot(rows["date"], rows["..."], "o", label="...")
# own_timeline.set_title("...")
# own_timeline.set_xlabel("...")
# own_timeline.set_ylabel("...")
# own_timeline.legend()'''
    hints = [
        "Begin with the rows: show them before you draw. Which column is the time, which one says whose row it is?",
        "For a second series write the line with `plot` once more, with other rows, another sign such as `\"s\"`, and another label.",
        "Dates without a known day? Use the year: `pd.to_datetime(rows[\"start\"]).dt.year`. Does your table have a column of years, such as `year`? Draw it as it is: `pd.to_datetime` is for dates.",
    ]
    solution = '''regular = meetings[meetings["kind"] == "regular"]
came = regular[regular["level"] != "absent"]
absent = regular[regular["level"] == "absent"]

fig, own_timeline = plt.subplots(figsize=(11, 5))
own_timeline.plot(came["date"], came["state"], "o", label="Represented")
own_timeline.plot(absent["date"], absent["state"], "x", label="Absent")
own_timeline.set_title("Who was represented at the regular sessions?")
own_timeline.set_xlabel("Day of the session")
own_timeline.set_ylabel("State")
own_timeline.legend()'''
    right = [
        '''ties = pd.read_csv("../../data/ties.csv")
rows = ties[(ties["kind"] == "border_treaty") & (ties["start_precision"] == "day")]
fig, own_timeline = plt.subplots()
own_timeline.scatter(pd.to_datetime(rows["start"]), rows["a"] + " - " + rows["b"], label="Border treaty")
own_timeline.set(title="Border treaties", xlabel="Day", ylabel="States")
own_timeline.legend()''',
        '''exercises = pd.read_csv("../../data/joint_exercises.csv")
counts = exercises[exercises["status"] == "held"]["year"].value_counts().sort_index()
own_timeline = counts.plot.bar(title="Exercises held", xlabel="Year", ylabel="Number", label="In our table", legend=True)''',
        '''periods = pd.read_csv("../../data/chairmanships.csv").dropna()
start, end = pd.to_datetime(periods["start"]), pd.to_datetime(periods["end"])
own_timeline, ax = plt.subplots()
ax.barh(periods["state"], end - start, left=start, label="In the chair")
ax.set_title("Who held the chair")
ax.set_xlabel("Year")
ax.set_ylabel("State")
ax.legend()''',
    ]
    wrong = [
        Wrong(
            '''fig, own_timeline = plt.subplots()
own_timeline.plot(meetings["date"], meetings["state"], "o", label="Represented")
own_timeline.legend()''',
            because="no words on the figure",
            says="The points are there, the words are missing: a title, and a label on each axis. Without them nobody knows what is shown.",
        ),
        Wrong(
            '''fig, own_timeline = plt.subplots()
own_timeline.plot(meetings["date"], meetings["state"], "o")
own_timeline.set(title="Sessions", xlabel="Day", ylabel="State")''',
            because="series without a name",
            says=None,
        ),
        Wrong(
            '''fig, own_timeline = plt.subplots()
own_timeline.bar(*zip(*meetings["state"].value_counts().items()), label="Meetings")
own_timeline.set(title="Meetings by state", xlabel="State", ylabel="Number")
own_timeline.legend()''',
            because="a chart of numbers by state taken for a timeline",
            says=None,
        ),
        Wrong(
            '''fig, own_timeline = plt.subplots()
own_timeline.plot(meetings["date"], meetings["state"], "o", label="...")
own_timeline.set(title="...", xlabel="...", ylabel="...")
own_timeline.legend()''',
            because="the dots of the pattern left in the labels",
            says=None,
        ),
        Wrong(
            '''fig, own_timeline = plt.subplots()
own_timeline.set(title="Sessions", xlabel="Day", ylabel="State")''',
            because="an empty figure",
            says=None,
        ),
        Wrong(
            '''own_timeline = meetings[["date", "state", "level"]]''',
            because="the table given instead of the figure",
            says=None,
        ),
    ]
    meaning = "Title, labels, legend, time: a reader has all that is needed. Let a partner look at it for a minute and say what it shows. Is it what you meant? Now the network."


class OwnNetwork(Question):
    """Free: a network of the student's own."""

    name = "own_network"
    title = "Your network"
    level = "core"
    prompt = """The third part of your briefing: a graph made with *networkx*. There are many right answers.

The check looks for at least [three]{plain} states, written as codes such as `KAZ`, at least [two]{plain} edges, and for each edge a row of our tables in which **both** of its ends stand: [two]{plain} states of one treaty, say, or a state and its session. Give the graph itself, before you put names on its nodes."""
    kind = kinds.OwnGraph(states=3, edges=2)
    starter = "own_network = ..."
    hints = [
        "Which [two]{plain} columns of your rows belong together? They become the [two]{plain} ends of each edge.",
        "`nx.from_pandas_edgelist(rows, \"...\", \"...\")` makes a graph out of the names of [two]{plain} columns.",
        "No columns that fit? Look at the list in step [7]{plain} of the lesson: it names them for several questions.",
    ]
    solution = '''first_last = meetings[meetings["session_id"].isin(["2019-11-28", "2025-11-27"])]
came = first_last[first_last["level"] != "absent"]
own_network = nx.from_pandas_edgelist(came, "state", "session_id")'''
    right = [
        '''ties = pd.read_csv("../../data/ties.csv")
rows = ties[ties["kind"] == "border_treaty"]
own_network = nx.from_pandas_edgelist(rows, "a", "b", edge_attr="start")''',
        '''chairs = pd.read_csv("../../data/chairmanships.csv")
own_network = nx.from_pandas_edgelist(chairs, "state", "start")''',
        '''acts = pd.read_csv("../../data/treaty_actions.csv")
own_network = nx.DiGraph()
for row in acts[acts["action"] == "signature"].itertuples():
    own_network.add_edge(row.state, row.instrument)''',
        '''exercises = pd.read_csv("../../data/joint_exercises.csv")
own_network = nx.from_pandas_edgelist(exercises.dropna(subset=["host"]), "host", "name_en")''',
    ]
    wrong = [
        Wrong(
            '''states = pd.read_csv("../../data/states.csv").set_index("state")["name_en"]
rows = meetings[meetings["session_id"].isin(["2019-11-28", "2025-11-27"])]
own_network = nx.relabel_nodes(nx.from_pandas_edgelist(rows, "state", "session_id"), states)''',
            because="names on the nodes instead of codes",
            says="Your nodes have names. For the check give the graph with the codes; put the names on when you draw it.",
        ),
        Wrong(
            '''own_network = nx.Graph([("KAZ", "KGZ"), ("KAZ", "UZB"), ("NOR", "TJK")])''',
            because="an edge that no row supports",
            says=None,
        ),
        Wrong(
            '''ties = pd.read_csv("../../data/ties.csv")
own_network = nx.from_pandas_edgelist(ties[(ties["a"] == "KGZ") & (ties["b"] == "UZB")], "a", "b")''',
            because="two states only",
            says=None,
        ),
        Wrong(
            '''own_network = meetings[["state", "session_id"]]''',
            because="the table of edges given instead of the graph",
            says=None,
        ),
        Wrong(
            '''own_network = nx.Graph()
own_network.add_nodes_from(["KAZ", "KGZ", "RUS", "TJK"])''',
            because="nodes without edges",
            says=None,
        ),
        Wrong(
            '''fig, own_network = plt.subplots()
nx.draw_networkx(nx.from_pandas_edgelist(meetings, "state", "session_id"), ax=own_network)''',
            because="the drawing given instead of the graph",
            says=None,
        ),
    ]
    meaning = "Each of your edges stands in a row. What the row says, the machine has not read: check that none of your edges stands in a row with `absent`. Write below the drawing what an edge means, and what it does not mean. Then put your page together in the lesson."


class MaySay(Question):
    """A judgement: which sentence may stand in a briefing?"""

    name = "may_say"
    title = "Which sentence may be added?"
    level = "core"
    prompt = """One more sentence is to be added to the briefing of the lesson. Which one may be added, because the table `attendance` supports it?

- **A.** In [2023]{sessions.date?session_id=2023-11-23} Armenia left the Organization.
- **B.** Since [2023]{sessions.date?session_id=2023-11-23} the Organization has had [five]{plain} members.
- **C.** On [13 September 2022]{sessions.date?session_id=2022-09-13} Belarus was not represented by its head of state.
- **D.** Armenia will not come to the next session either.
- **E.** Since [2019]{sessions.date?session_id=2019-11-28} Kazakhstan has always been represented by its head of state.

Give **one** letter in quotation marks; more than one can be defended."""
    kind = kinds.Choice(options=("A", "B", "C", "D", "E"))
    starter = "may_say = ..."
    hints = [
        "For each sentence: which rows of the table would show it? Keep the rows of the state, and read `session_id` and `level`.",
        "Look at the verbs. Is not coming the same as leaving? Does a table know what will be?",
    ]
    solution = '''belarus = attendance[(attendance["session_id"] == "2022-09-13") & (attendance["state"] == "BLR")]
level = belarus[["session_id", "state", "level"]]
may_say = "C"'''
    also = ['may_say = "E"']
    right = ['may_say = " c "', "may_say = 'C'"]
    wrong = [
        Wrong(
            'may_say = "A"',
            because="not coming taken for leaving",
            says="Not coming is not leaving. The table says who came; our sources report no notice of withdrawal.",
        ),
        Wrong(
            'may_say = "B"',
            because="states that came taken for members",
            says="The table counts who was represented, not who is a member. The Organization still counts Armenia as a member, as of February [2026]{memberships.asof?state=ARM&status=member&body=CSTO}.",
        ),
        Wrong(
            'may_say = "D"',
            because="a forecast taken for a fact",
            says="That lies in the future. A table of the past cannot support it.",
        ),
        Wrong('may_say = "F"', because="no letter of the list", says=None),
        Wrong("may_say = 2023", because="a number given instead of a letter", says=None),
    ]
    meaning = "C and E can be defended. C names its day: everybody can check it. E fits the table too, but \"always\" promises more than the table knows: not every meeting is in it, and it ends in [2025]{sessions.date?session_id=2025-11-27}. Write: at the meetings in our table."


class LastFull(Question):
    """Extension: the last meeting without an absence."""

    name = "last_full"
    title = "The last time that all were there"
    level = "extension"
    prompt = """On which day did the **last** meeting take place at which no state was absent? Count all meetings in the table `meetings`, of whatever kind.

Give a date such as `"2001-02-03"` (year-month-day) or a date of pandas."""
    kind = kinds.Date()
    starter = "last_full = ..."
    hints = [
        "First find the meetings with an absence: the rows whose `level` says so.",
        "`~` in front of a condition turns it round: `meetings[~meetings[\"date\"].isin(days)]` keeps the rows whose date is not among `days`. Then take the latest date.",
    ]
    solution = '''days = meetings[meetings["level"] == "absent"]["date"]
full = meetings[~meetings["date"].isin(days)]
last_full = full["date"].max()'''
    right = [
        '''counts = meetings[meetings["level"] != "absent"]["date"].value_counts()
last_full = counts[counts == counts.max()].index.max()''',
        '''table = pd.crosstab(meetings["date"], meetings["level"])
last_full = str(table[table["absent"] == 0].index.max().date())''',
    ]
    wrong = [
        Wrong(
            'last_full = meetings[meetings["level"] == "absent"]["date"].min()',
            because="the first absence given",
            says="On this day a state was absent for the first time. The meeting before it is asked for.",
        ),
        Wrong(
            'last_full = meetings[meetings["level"] != "absent"]["date"].max()',
            because="rows looked at instead of meetings",
            says="At this meeting a state was absent. You have only left out its row, not the meeting.",
        ),
        Wrong(
            '''days = meetings[meetings["level"] == "absent"]["date"]
last_full = meetings[~meetings["date"].isin(days)]["date"].min()''',
            because="the first one taken instead of the last",
            says="All came on this day, but it is the earliest such meeting. The last one is asked for.",
        ),
        Wrong(
            '''days = meetings[meetings["level"] != "head_of_state"]["date"]
last_full = meetings[meetings["date"].isin(days) & (meetings["level"] == "minister")]["date"].max()''',
            because="a lower rank taken for absence",
            says="On this day a minister spoke for a state. That is a lower rank, but no absence.",
        ),
        Wrong(
            '''days = meetings[meetings["level"] == "absent"]["date"]
last_full = meetings[~meetings["date"].isin(days)]["date"].max().year''',
            because="only the year given",
            says=None,
        ),
    ]
    meaning = "A single date, but with a rule behind it: all meetings of our table count, of whatever kind. A good page names the rule."


class NotInRegister(Question):
    """Extension: citations of a draft that lead nowhere."""

    name = "not_in_register"
    title = "Citations that lead nowhere"
    level = "extension"
    prompt = """A draft of a briefing cites the pages in the list `draft`. Which of these names do **not** stand in the register of sources?

The table `sources` has the names in its index: `sources.index`. Give a list of the names; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="text")
    starter = '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]

not_in_register = ...'''
    hints = [
        "A set minus a set gives what stands in the first one and not in the second.",
        "`set(draft)` makes a set out of the list, `set(sources.index)` one out of the register.",
    ]
    solution = '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = set(draft) - set(sources.index)'''
    right = [
        '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = [name for name in draft if name not in sources.index]''',
        '''draft = pd.Series(["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"])
not_in_register = draft[~draft.isin(sources.index)]''',
    ]
    wrong = [
        Wrong(
            '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = set(draft) & set(sources.index)''',
            because="the names that exist given",
            says="These names do stand in the register. The others are asked for.",
        ),
        Wrong(
            '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = draft''',
            because="the whole draft given, for instance looked for among the columns of the table",
            says="This is the whole draft. Did you write `in sources`? That looks among the names of the columns. The names of the pages stand in `sources.index`.",
        ),
        Wrong(
            '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = [name for name in draft if name.startswith("novaya")]''',
            because="found by eye, one overlooked",
            says="You found the obvious one. Another name differs from a real one in its last digit only: let Python compare.",
        ),
        Wrong(
            '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = len(set(draft) - set(sources.index))''',
            because="number given instead of the names",
            says="You counted them. The question asks which names they are.",
        ),
        Wrong(
            '''draft = ["rferl-2023-11", "asiaplus-2023-12", "tass-2024-03", "kremlin-2019", "novaya-2042-02"]
not_in_register = set(sources.index) - set(draft)''',
            because="the minus turned round",
            says="These are the names of the register that the draft does not cite. Swap the [two]{plain} sets.",
        ),
    ]
    meaning = "A citation that leads nowhere is worse than none: it looks checked. Machines find it in a moment; machines also invent such citations, so check what a program writes for you."


class BeforeAndAfter(Question):
    """Extension: the network of the lesson for two neighbouring sessions."""

    name = "before_and_after"
    title = "The network, closer up"
    level = "extension"
    prompt = """The network of the lesson joined the first and the last session. Build it for the regular sessions of [23 November 2022]{sessions.date?session_id=2022-11-23} and [23 November 2023]{sessions.date?session_id=2023-11-23}: an undirected graph with *networkx*; the nodes are the codes of the states and the `session_id` of the [two]{plain} sessions; an edge means that the state **was represented**."""
    kind = kinds.Graph()
    starter = "before_and_after = ..."
    hints = [
        "Take the code of the lesson. `isin` needs another list of sessions: their names are written year-month-day.",
        "Leave out the rows with `absent`, then make the graph out of the columns `state` and `session_id`.",
    ]
    solution = '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
came = rows[rows["level"] != "absent"]
before_and_after = nx.from_pandas_edgelist(came, "state", "session_id")'''
    right = [
        '''before_and_after = nx.Graph()
for row in attendance.itertuples():
    if row.session_id in ["2022-11-23", "2023-11-23"] and row.level != "absent":
        before_and_after.add_edge(row.session_id, row.state)''',
        '''rows = attendance.query("session_id in ['2022-11-23', '2023-11-23'] and level != 'absent'")
before_and_after = nx.Graph(list(zip(rows["session_id"], rows["state"])))''',
    ]
    wrong = [
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
before_and_after = nx.from_pandas_edgelist(rows, "state", "session_id")''',
            because="absent states joined too",
            says="Each row became an edge, also the row that says `absent`. An edge should mean: represented.",
        ),
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2019-11-28", "2025-11-27"])]
came = rows[rows["level"] != "absent"]
before_and_after = nx.from_pandas_edgelist(came, "state", "session_id")''',
            because="the sessions of the lesson left in",
            says="This is still the network of the lesson. Change the [two]{plain} sessions.",
        ),
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
came = rows[rows["level"] == "head_of_state"]
before_and_after = nx.from_pandas_edgelist(came, "state", "session_id")''',
            because="only heads of state counted as represented",
            says="You kept heads of state only. A state can also be represented by its head of government.",
        ),
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
came = rows[rows["level"] != "absent"]
before_and_after = nx.from_pandas_edgelist(came, "state", "session_id", create_using=nx.DiGraph)''',
            because="a directed graph built",
            says=None,
        ),
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
before_and_after = rows[rows["level"] != "absent"][["state", "session_id"]]''',
            because="the table of edges given instead of the graph",
            says=None,
        ),
        Wrong(
            '''came = meetings[meetings["level"] != "absent"]
before_and_after = nx.from_pandas_edgelist(came, "state", "session_id")''',
            because="meetings not chosen",
            says="Your graph holds all meetings of the table. Keep the [two]{plain} sessions of the question first.",
        ),
        Wrong(
            '''rows = meetings[meetings["session_id"].isin(["2022-11-23", "2023-11-23"])]
came = rows[rows["level"] != "absent"]
before_and_after = nx.from_pandas_edgelist(came, "state", "date")''',
            because="dates taken for the names of the sessions",
            says="The sessions in your graph are dates. Take the column `session_id`.",
        ),
    ]
    meaning = "The same picture as in the lesson, but now it shows between which [two]{plain} regular sessions the change lies. A narrower question, a sharper answer."


class SessionCounts(Question):
    """Extension: the briefing's figure in another form."""

    name = "session_counts"
    title = "The same answer, another figure"
    level = "extension"
    prompt = """Draw the answer of the lesson with numbers: for each **regular** session (its `session_id` or its day) the number of states **represented** there. Bars, points or a line are all right. Give it a title and a label on both axes.

Store the axes, as in `fig, session_counts = plt.subplots(figsize=(11, 5))`."""
    kind = kinds.Figure("title", "xlabel", "ylabel", "values")
    starter = "session_counts = ..."
    hints = [
        "[Two]{plain} conditions: the `kind` of the meeting, and the `level` of the row. Then count the rows of each session.",
        "`value_counts()` counts how often each `session_id` occurs; `sort_index()` puts the sessions in order. Then draw the index and the numbers with `bar`.",
    ]
    solution = '''regular = meetings[meetings["kind"] == "regular"]
came = regular[regular["level"] != "absent"]
counts = came["session_id"].value_counts().sort_index()

fig, session_counts = plt.subplots(figsize=(11, 5))
session_counts.bar(counts.index, counts)
session_counts.set_title("States represented at the regular sessions")
session_counts.set_xlabel("Session")
session_counts.set_ylabel("Number of states")'''
    also = [
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows["date"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.plot(counts.index, counts, "o")
session_counts.set(title="How many?", xlabel="Day", ylabel="States")''',
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.plot(counts, counts.index, "o")
session_counts.set(title="How many?", xlabel="States", ylabel="Session")''',
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows["date"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.plot(counts, counts.index, "o")
session_counts.set(title="How many?", xlabel="States", ylabel="Day")''',
    ]
    right = [
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
session_counts = rows.groupby("session_id").size().plot.bar(title="Sessions", xlabel="Day", ylabel="States")''',
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows.groupby("session_id")["state"].nunique()
fig, session_counts = plt.subplots()
session_counts.plot(counts.index, counts, "o")
session_counts.set(title="How many?", xlabel="Session", ylabel="States")''',
        '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.barh(counts.index, counts)
session_counts.set(title="How many?", xlabel="States", ylabel="Session")''',
    ]
    wrong = [
        Wrong(
            '''counts = meetings[meetings["kind"] == "regular"]["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.bar(counts.index, counts)
session_counts.set(title="Sessions", xlabel="Session", ylabel="States")''',
            because="absent states counted",
            says="Each session has the same number: you counted every row, also the rows that say `absent`.",
        ),
        Wrong(
            '''counts = meetings[meetings["level"] != "absent"]["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.bar(counts.index, counts)
session_counts.set(title="Sessions", xlabel="Session", ylabel="States")''',
            because="all kinds of meeting counted",
            says="Your figure shows meetings of every kind. Keep the regular sessions.",
        ),
        Wrong(
            '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] == "head_of_state")]
counts = rows["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.bar(counts.index, counts)
session_counts.set(title="Sessions", xlabel="Session", ylabel="States")''',
            because="only heads of state counted",
            says="You counted heads of state only. By this rule the change cannot be seen: a head of government represents a state too.",
        ),
        Wrong(
            '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
counts = rows["session_id"].value_counts().sort_index()
fig, session_counts = plt.subplots()
session_counts.bar(counts.index, counts)''',
            because="no words on the figure",
            says=None,
        ),
        Wrong(
            '''rows = meetings[(meetings["kind"] == "regular") & (meetings["level"] != "absent")]
session_counts = rows["session_id"].value_counts().sort_index()''',
            because="the numbers given instead of a figure",
            says=None,
        ),
    ]
    meaning = "This figure shows how many at a glance, but not who. The timeline of the lesson shows who. Which one your page needs depends on your question."


class FitQuestion(Question):
    """Extension, a judgement: which question can data answer?"""

    name = "fit_question"
    title = "A question for a briefing"
    level = "extension"
    prompt = """A friend is looking for a question. Which one can be answered from **our tables**?

- **A.** Which member of the Organization is the most reliable?
- **B.** When did each member state hold the chair since [2013]{chairmanships.start?start=2013-09-23}?
- **C.** Will the Organization have more members in [ten]{plain} years?
- **D.** What did officials of Armenia and of the Organization say about Armenia's participation, and when?
- **E.** What do people in the member states think of the Organization?

Give **one** letter in quotation marks; more than one can be defended."""
    kind = kinds.Choice(options=("A", "B", "C", "D", "E"))
    starter = "fit_question = ..."
    hints = [
        "Name a table and the columns that you would need. For some of these questions there is none.",
        "Who, what, when: that stands in tables. Best, will be, think: that does not stand in ours.",
    ]
    solution = '''chairs = pd.read_csv("../../data/chairmanships.csv")
print(chairs[["start", "end", "state"]])
fit_question = "B"'''
    also = ['fit_question = "D"']
    right = ['fit_question = "b"', "fit_question = 'B'"]
    wrong = [
        Wrong(
            'fit_question = "A"',
            because="an opinion taken for a fact",
            says="\"The most reliable\" is an opinion. Which column would say it? Ask for something that can be counted or dated.",
        ),
        Wrong(
            'fit_question = "C"',
            because="a forecast taken for a fact",
            says="Nobody has data from the future. Our tables end early in [2026]{memberships.asof?state=ARM&status=member&body=CSTO}.",
        ),
        Wrong(
            'fit_question = "E"',
            because="a question for which there are no data here",
            says="A good question, but not for these tables: one would have to ask people. Our tables hold events.",
        ),
        Wrong('fit_question = "all"', because="no letter of the list", says=None),
        Wrong("fit_question = 2", because="a number given instead of a letter", says=None),
    ]
    meaning = "B and D can be defended. B asks when, and a table of chairmanships answers; D asks who said what, and a table of acts and statements answers. Both ask for facts with a date and need no opinion."


questions = questions_of(__name__)
