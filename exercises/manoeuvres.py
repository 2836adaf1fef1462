"""Questions for lesson 06. Exercises together."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "06_exercises_together"

SETUP = '''import networkx as nx
import pandas as pd

exercises = pd.read_csv("../../data/joint_exercises.csv")
held = exercises[exercises["status"] == "held"]

# Only exercises with a list; one row for each state in a list
lists = held[held["participants"].notna()]
lists["state"] = lists["participants"].str.split(";")
parts = lists.explode("state")

order = parts["state"].value_counts().index
graph = nx.from_pandas_edgelist(parts, "state", "name_en")
together = nx.bipartite.weighted_projected_graph(graph, order)
weights = pd.Series(nx.get_edge_attributes(together, "weight")).sort_index()'''


class HostedByKazakhstan(Question):
    """Change one value in a given line: the rows of another host."""

    name = "hosted_by_kazakhstan"
    title = "The same line for another host"
    level = "core"
    prompt = """The first line keeps the exercises that were held in Tajikistan.

Write the same line for Kazakhstan. Its code is `KAZ`. Give a table: all rows of `held` with this host."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''hosted_by_tajikistan = held[held["host"] == "TJK"]

hosted_by_kazakhstan = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only the code of the state has to change.",
        "The table is `held`, the column is \"host\". The code stands in quotation marks.",
    ]
    solution = '''hosted_by_kazakhstan = held[held["host"] == "KAZ"]'''
    right = [
        'hosted_by_kazakhstan = held.query("host == \'KAZ\'")',
        'hosted_by_kazakhstan = exercises[(exercises["status"] == "held") & (exercises["host"] == "KAZ")]',
        'hosted_by_kazakhstan = held.loc[held["host"].eq("KAZ")].reset_index(drop=True)',
    ]
    wrong = [
        Wrong(
            'hosted_by_kazakhstan = held[held["host"] == "TJK"]',
            because="line copied without a change",
            says="These are still the exercises in Tajikistan. Change the code in the condition.",
        ),
        Wrong(
            'hosted_by_kazakhstan = exercises[exercises["host"] == "KAZ"]',
            because="planned exercise counted as held",
            says="You took the table of all rows. One of these exercises is only planned: use `held`.",
        ),
        Wrong(
            'hosted_by_kazakhstan = held[held["participants"].str.contains("KAZ", na=False)]',
            because="participant taken for host",
            says="In these exercises Kazakhstan took part, wherever they were held. The question asks for the host.",
        ),
        Wrong(
            'hosted_by_kazakhstan = lists[lists["host"] == "KAZ"]',
            because="the table of exercises with a list taken",
            says="You took `lists`: there, exercises without a list are missing. Use `held`.",
        ),
        Wrong(
            'hosted_by_kazakhstan = parts[parts["host"] == "KAZ"]',
            because="the table with a row for each participant taken",
            says="You took `parts`: there, an exercise has a row for each state in its list. Use `held`.",
        ),
        Wrong(
            'hosted_by_kazakhstan = held["host"] == "KAZ"',
            because="condition taken for the rows it chooses",
            says="This is only the condition: True or False for each row. Put it into `held[...]` to get the rows.",
        ),
        Wrong(
            'hosted_by_kazakhstan = held[held["host"] == "Kazakhstan"]',
            because="name given instead of the code",
            says="Your table is empty. The column holds codes, not names: use the code from the question.",
        ),
        Wrong(
            'hosted_by_kazakhstan = len(held[held["host"] == "KAZ"])',
            because="number of rows given instead of the rows",
            says=None,
        ),
    ]
    meaning = "A host is one state in one cell, so `==` is enough. A list in a cell needs more: that is the next question."


class ListCounts(Question):
    """Complete a commented pattern: split, explode, count."""

    name = "list_counts"
    title = "Split, explode, count"
    level = "core"
    prompt = """In how many lists of [2024]{joint_exercises.year?name_en=Rock-2024} and later is each state?

Take away each sign `#` with the space after it, and fill in what is missing. Give a number for each code of a state: a column (Series) with the states in its index, or a dictionary such as `{"KAZ": 10}`. States that are in none of these lists are left out."""
    kind = kinds.Mapping(of="state")
    starter = '''list_counts = ...

# recent = held[held["year"] >= ...]
# pieces = recent["participants"].str.split("...").explode()
# list_counts = pieces.value_counts()'''
    hints = [
        "In the first line stands a year, as a number without quotation marks.",
        "Which sign joins the states in one cell? Look at a list in the lesson: `KAZ;KGZ;RUS`.",
    ]
    solution = '''recent = held[held["year"] >= 2024]
pieces = recent["participants"].str.split(";").explode()
list_counts = pieces.value_counts()'''
    right = [
        'list_counts = parts[parts["year"] >= 2024].groupby("state").size().to_dict()',
        '''list_counts = {}
for row in lists[lists["year"] >= 2024].itertuples():
    for state in row.state:
        list_counts[state] = list_counts.get(state, 0) + 1''',
        'list_counts = held[held["year"].isin([2024, 2025])]["participants"].str.get_dummies(sep=";").sum()',
    ]
    wrong = [
        Wrong(
            'list_counts = held["participants"].str.split(";").explode().value_counts()',
            because="all years counted",
            says="You counted the lists of all years. Keep the later years first.",
        ),
        Wrong(
            'list_counts = parts[parts["year"] > 2024]["state"].value_counts()',
            because="the first year itself left out",
            says="Your sign leaves out the first year itself. \"That year and later\" is `>=`.",
        ),
        Wrong(
            'list_counts = parts[parts["year"] == 2024]["state"].value_counts()',
            because="only the first year counted",
            says="You counted the lists of one year only. \"That year and later\" is `>=`.",
        ),
        Wrong(
            'list_counts = held[held["year"] >= 2024]["participants"].str.split(";").explode()',
            because="pieces not counted",
            says="These are the pieces: each state as often as it stands in a list. Count them with `.value_counts()`.",
        ),
        Wrong(
            'list_counts = held[held["year"] >= 2024]["participants"].value_counts()',
            because="lists counted without splitting them",
            says="You counted whole lists: they were not split. At which sign do you split? Then use `explode`, and count.",
        ),
        Wrong(
            'list_counts = held[held["year"] >= 2024]["participants"].str.split(",").explode().value_counts()',
            because="split at the wrong sign",
            says=None,
        ),
        Wrong(
            'list_counts = held[held["year"] >= 2024]["host"].value_counts()',
            because="hosts counted instead of participants",
            says="You counted how often each state was the host. The question asks for the lists of participants.",
        ),
        Wrong(
            'list_counts = len(held[held["year"] >= 2024])',
            because="number of exercises given",
            says=None,
        ),
    ]
    meaning = "Split, explode, count: with these steps any list in a cell can be counted, also the sources of a row. Next: a weight, worked out by hand."


class PairWeight(Question):
    """Free: the weight of an edge, worked out with sets."""

    name = "pair_weight"
    title = "The weight of one edge"
    level = "core"
    prompt = """Work out the weight of one edge yourself. In how many exercises **up to and including** [2015]{joint_exercises.year?name_en=CRRF snap check 2015} are Armenia (`ARM`) **and** Belarus (`BLR`) together in the list?

The table `parts` of the lesson is ready. Give a whole number such as `50`."""
    kind = kinds.Whole()
    starter = "pair_weight = ..."
    hints = [
        "Keep the rows of the years asked for. Then make a set of the exercises of each of the states: `set(rows[\"name_en\"])`.",
        "`a & b` gives what is in both sets, `len` counts it.",
    ]
    solution = '''early = parts[parts["year"] <= 2015]
armenia = set(early[early["state"] == "ARM"]["name_en"])
belarus = set(early[early["state"] == "BLR"]["name_en"])
pair_weight = len(armenia & belarus)'''
    right = [
        '''early = lists[lists["year"] < 2016]
both = early["participants"].str.contains("ARM") & early["participants"].str.contains("BLR")
pair_weight = both.sum()''',
        '''early = nx.from_pandas_edgelist(parts[parts["year"] <= 2015], "state", "name_en")
pair_weight = nx.bipartite.weighted_projected_graph(early, order)["ARM"]["BLR"]["weight"]''',
        '''rows = parts[(parts["year"] <= 2015) & parts["state"].isin(["ARM", "BLR"])]
pair_weight = (rows.groupby("name_en").size() == 2).sum()''',
    ]
    wrong = [
        Wrong(
            'pair_weight = together["ARM"]["BLR"]["weight"]',
            because="weight over all years given",
            says="This is the weight over all years. Keep the earlier years first.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
pair_weight = len(early[early["state"].isin(["ARM", "BLR"])])''',
            because="rows of both states added up",
            says="You counted the rows of both states. An exercise with both of them is then counted twice, and one with a single one of them is counted, too.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
pair_weight = early[early["state"].isin(["ARM", "BLR"])]["name_en"].nunique()''',
            because="lists with one or both of the states counted",
            says="You counted the lists with at least one of the states. An edge needs both: use `&`, not `|`.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
pair_weight = len(early[early["state"] == "ARM"])''',
            because="lists of one state counted",
            says="Did you count the lists with Armenia? In some of them Belarus is missing.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
pair_weight = len(early[early["state"] == "BLR"])''',
            because="lists of the other state counted",
            says="Did you count the lists with Belarus? In some of them Armenia is missing.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
pair_weight = len(early[(early["state"] == "ARM") & (early["state"] == "BLR")])''',
            because="two states asked for in one row",
            says="A row of `parts` holds one state, so no row can hold both. Make a set of exercises for each state, and compare the sets.",
        ),
        Wrong(
            '''early = parts[parts["year"] < 2015]
armenia = set(early[early["state"] == "ARM"]["name_en"])
belarus = set(early[early["state"] == "BLR"]["name_en"])
pair_weight = len(armenia & belarus)''',
            because="the last year left out",
            says="The last year itself belongs to it: use `<=`.",
        ),
        Wrong(
            '''early = parts[parts["year"] <= 2015]
armenia = set(early[early["state"] == "ARM"]["name_en"])
belarus = set(early[early["state"] == "BLR"]["name_en"])
pair_weight = armenia & belarus''',
            because="exercises listed instead of counted",
            says="These are the right exercises. Now count them with `len`.",
        ),
    ]
    meaning = "A weight is nothing but a number of common lists. The projection does this for every pair at once. Next: what does a zero prove?"


class KazakhstanVerdict(Question):
    """A judgement: a zero that is partly a blank."""

    name = "kazakhstan_verdict"
    title = "No exercise at all?"
    level = "core"
    prompt = """In the table of signs of the lesson, Kazakhstan has a `○` (in no list) in [2020]{joint_exercises.year?name_en=Echelon-2020}. Somebody concludes: *In that year Kazakhstan took part in no joint exercise.*

Look at the rows of that year in `held`, and at step [10]{plain} of the lesson. Give one of these words in quotation marks: `"confirmed"`, `"partly"` (one part is shown, the rest stays open), `"contradicted"`, `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "partly", "contradicted", "unverifiable"))
    starter = "kazakhstan_verdict = ..."
    hints = [
        "How many exercises were held in that year, and for how many of them was a list found?",
        "What do the sources say about Kazakhstan in the exercise whose list was found? Do they agree?",
    ]
    solution = '''# A year with a blank list: what happened there is not known
held[held["year"] == 2020]["participants"].isna().sum()

kazakhstan_verdict = "unverifiable"'''
    also = ['kazakhstan_verdict = "partly"']
    right = [
        'kazakhstan_verdict = " Unverifiable "',
        '''blank = held[held["year"] == 2020]["participants"].isna().sum()
kazakhstan_verdict = "unverifiable" if blank > 0 else "confirmed"''',
    ]
    wrong = [
        Wrong(
            'kazakhstan_verdict = "confirmed"',
            because="blank taken for zero",
            says="The zero counts only the lists that were found. For one exercise of that year there is none: a blank is not a zero.",
        ),
        Wrong(
            'kazakhstan_verdict = "contradicted"',
            because="a disputed report taken for proof",
            says="One report has Kazakhstan taking part, but its own ministry spoke of observers. A disputed report is not enough to contradict the sentence.",
        ),
        Wrong(
            'kazakhstan_verdict = len(parts[(parts["year"] == 2020) & (parts["state"] == "KAZ")])',
            because="the number given instead of a verdict",
            says="This is the number of lists. What does a zero prove? Answer with one of the words.",
        ),
        Wrong("kazakhstan_verdict = False", because="true or false given instead of a verdict", says=None),
        Wrong('kazakhstan_verdict = "probably"', because="a word that is not offered", says=None),
    ]
    meaning = "One list is blank, the other one is disputed: our data cannot say. Whoever takes the word of Kazakhstan's ministry for the second exercise, and leaves the first one open, can defend \"partly\"."


class StrongGraph(Question):
    """Extension: a threshold that loses edges, not nodes."""

    name = "strong_graph"
    title = "A threshold that keeps every state"
    level = "extension"
    according_to = True
    prompt = """According to our lists: make a graph of the states in which only the edges of `together` with a weight of `66` **or more** are left. All states stay in the graph as nodes, also those without an edge.

The nodes are codes of states. Work on a copy, so that `together` keeps all its edges."""
    kind = kinds.Graph()
    starter = "strong_graph = ..."
    hints = [
        "Make a copy of `together` first. Which edges have to go? `weights[weights < ...].index` lists them.",
        "`remove_edges_from` works on the copy and gives nothing back: write it on a line of its own.",
    ]
    solution = '''strong_graph = together.copy()
strong_graph.remove_edges_from(weights[weights < 66].index)'''
    right = [
        '''strong_graph = nx.Graph()
strong_graph.add_nodes_from(order)
strong_graph.add_edges_from(weights[weights >= 66].index)''',
        '''strong_graph = nx.Graph()
for state in together:
    strong_graph.add_node(state)
for a, b, data in together.edges(data=True):
    if data["weight"] >= 66:
        strong_graph.add_edge(b, a)''',
        '''strong_graph = nx.Graph(together)
for pair, weight in weights.items():
    if weight < 66:
        strong_graph.remove_edge(*pair)''',
    ]
    wrong = [
        Wrong(
            "strong_graph = nx.Graph(list(weights[weights >= 66].index))",
            because="states without an edge lost",
            says="The edges are right, but the states without an edge have vanished. No edge is not the same as not there: keep them as nodes.",
        ),
        Wrong(
            '''strong_graph = together.copy()
strong_graph.remove_edges_from(weights[weights < 66].index)
strong_graph.remove_node("ARM")''',
            because="the state with the lightest edges lost",
            says="One state is missing. All states stay in the graph, also those that have no edge any more.",
        ),
        Wrong(
            '''names = pd.read_csv("../../data/states.csv").set_index("state")["name_en"]
strong_graph = together.copy()
strong_graph.remove_edges_from(weights[weights < 66].index)
strong_graph = nx.relabel_nodes(strong_graph, names.to_dict())''',
            because="names of states given to the nodes instead of codes",
            says="Nodes and edges are right, but the nodes should have the codes of the states.",
        ),
        Wrong(
            '''strong_graph = together.copy()
strong_graph.remove_edges_from(weights[weights >= 66].index)''',
            because="the strong edges removed instead of the weak ones",
            says="You took out the heavy edges and kept the light ones. Turn the sign round.",
        ),
        Wrong(
            "strong_graph = together",
            because="no edge left out",
            says="This is the whole graph. Leave out the edges below the threshold.",
        ),
        Wrong(
            "strong_graph = together.copy().remove_edges_from(weights[weights < 66].index)",
            because="result of remove_edges_from taken for the graph",
            says=None,
        ),
        Wrong(
            '''strong_graph = together.copy()
strong_graph.remove_edges_from(weights[weights <= 66].index)''',
            because="edges with exactly the threshold lost",
            says="You also took out edges with exactly this weight. \"Or more\" keeps them: take out what is smaller.",
        ),
        Wrong(
            "strong_graph = weights[weights >= 66]",
            because="weights given instead of a graph",
            says=None,
        ),
    ]
    meaning = "A state without an edge is still there. If it vanishes from the picture, the reader cannot even see which state the threshold has cut off."


class AtMost(Question):
    """Extension: bounds instead of a guess."""

    name = "at_most"
    title = "At most"
    level = "extension"
    according_to = True
    prompt = """According to our table, the number of lists with a state's code says in how many exercises it took part **at least**. In each held exercise without a list it may have taken part, too. So in how many held exercises did each state take part **at most**?

Give a number for each code of a state: a column (Series) with the states in its index, or a dictionary such as `{"KAZ": 10}`."""
    kind = kinds.Mapping(of="state")
    starter = "at_most = ..."
    hints = [
        "Count the lists of each state: `parts[\"state\"].value_counts()`.",
        "How many held exercises have a blank in the column \"participants\"? Add this number: pandas adds it to each state.",
    ]
    solution = '''blank = held["participants"].isna().sum()
at_most = parts["state"].value_counts() + blank'''
    right = [
        '''at_least = parts.groupby("state").size()
at_most = at_least + len(held) - len(lists)''',
        '''at_most = {}
for state in order:
    named = held["participants"].str.contains(state, na=True).astype(bool)
    at_most[state] = named.sum()''',
    ]
    wrong = [
        Wrong(
            'at_most = parts["state"].value_counts()',
            because="at least given instead of at most, blanks taken for zeros",
            says="This is **at least**: you treated each blank as a zero. Add the exercises without a list.",
        ),
        Wrong(
            'at_most = parts["state"].value_counts() + exercises["participants"].isna().sum()',
            because="planned and cancelled exercises counted",
            says="You also added the blanks of exercises that were not held. Use `held`.",
        ),
        Wrong(
            'at_most = parts["state"].value_counts() + held["personnel"].isna().sum()',
            because="blanks of another column counted",
            says="You added the blanks of the number of soldiers. The question is about the lists of participants.",
        ),
        Wrong(
            'at_most = parts["state"].value_counts() - held["participants"].isna().sum()',
            because="blanks taken away instead of added",
            says="You took the blanks away. At most is more than at least: add them.",
        ),
        Wrong(
            'at_most = parts["state"].value_counts() + 1',
            because="one blank added",
            says=None,
        ),
        Wrong(
            'at_most = {state: len(held) for state in order}',
            because="all held exercises given for each state",
            says="You gave every state all held exercises. But lists were found for most of them: a list without the state's code does not count for it.",
        ),
        Wrong(
            'at_most = parts["state"].value_counts() + len(held)',
            because="all held exercises added instead of the blanks",
            says="You added all held exercises. Add only those without a list.",
        ),
        Wrong(
            'at_most = len(held)',
            because="number of all exercises given",
            says=None,
        ),
    ]
    meaning = "Between at least and at most lies what we do not know. (Where a list is disputed, both move.) A span is more honest than a single number."


class Occasions(Question):
    """Extension: one row is not always one occasion."""

    name = "occasions"
    title = "One row, one occasion?"
    level = "extension"
    prompt = """Some exercises of our table began on the same day in the same state. Call this **one occasion**. How many occasions were there in [2018]{joint_exercises.year?name_en=Interaction-2018} and later, up to the end of our table?

Use `held`. (For [two]{count(joint_exercises.name_en)?year=2018&year=2019&start_precision=month} of these exercises only the month is known. Each of them is an occasion of its own: take the column "start" as it is.) Give a whole number such as `50`."""
    kind = kinds.Whole()
    starter = "occasions = ..."
    hints = [
        "Keep the rows of these years. An occasion is a pair: the day in the column \"start\" and the state in the column \"host\".",
        "`groupby([\"start\", \"host\"])` puts the rows of each pair together. `size()` has one entry for each pair: how many entries?",
    ]
    solution = '''late = held[held["year"] >= 2018]
occasions = len(late.groupby(["start", "host"]).size())'''
    right = [
        'occasions = len(held[held["year"] >= 2018][["start", "host"]].drop_duplicates())',
        '''pairs = set()
for row in held[held["year"] > 2017].itertuples():
    pairs.add((row.start, row.host))
occasions = len(pairs)''',
        'occasions = held[held["year"] >= 2018].groupby(["host", "start"]).ngroups',
    ]
    wrong = [
        Wrong(
            'occasions = len(held[held["year"] >= 2018])',
            because="rows counted instead of occasions",
            says="You counted the rows. Rows with the same first day and the same host are one occasion.",
        ),
        Wrong(
            'occasions = held[held["year"] >= 2018]["start"].nunique()',
            because="first days counted without the host",
            says="Did you count the first days only? On one day exercises can begin in different states: look at the host, too.",
        ),
        Wrong(
            'occasions = held[held["year"] >= 2018][["start", "host"]].duplicated().sum()',
            because="further rows of the same occasions counted",
            says="Did you count the rows that `duplicated()` marks? Those are the further rows of an occasion that was there before. `drop_duplicates()` leaves each occasion once.",
        ),
        Wrong(
            'occasions = len(held.groupby(["start", "host"]).size())',
            because="all years counted",
            says="You counted the occasions of all years. Keep the later years first.",
        ),
        Wrong(
            'occasions = len(exercises[exercises["year"] >= 2018].groupby(["start", "host"]).size())',
            because="planned and cancelled exercises counted",
            says="You used the table of all rows, with planned and cancelled exercises. Use `held`.",
        ),
        Wrong(
            'occasions = len(held[held["year"] > 2018].groupby(["start", "host"]).size())',
            because="the first year left out",
            says="Your sign leaves out the first year itself. \"That year and later\" is `>=`.",
        ),
        Wrong(
            'occasions = held[held["year"] >= 2018]["host"].nunique()',
            because="hosts counted",
            says="You counted the hosts. A state can be host more than once: look at the first day, too.",
        ),
        Wrong(
            'occasions = held[held["year"] >= 2018].groupby(["start", "host"]).size()',
            because="table of occasions given instead of their number",
            says="These are the occasions, with the number of rows of each. Now count the entries with `len`.",
        ),
    ]
    meaning = "Fewer occasions than rows: the bars of the lesson count names of exercises. Neither number is wrong if you say what you count."


class ClaimVerdict(Question):
    """Extension, a judgement: a sentence of the report on two exercises."""

    name = "claim_verdict"
    title = "`C32`: from September to October?"
    level = "extension"
    prompt = """The report names *Rock* (focus `mountain`) and *Indestructible Brotherhood* (focus `peacekeeping`) of [2024]{joint_exercises.year?name_en=Rock-2024}. Claim `C32` says: they took place in the months of September and October. Do all their days lie in this time?

Find their rows in `held`, and look at the columns `start` and `end`. Judge the claim. Give one of these words in quotation marks: `"confirmed"`, `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"`, `"unverifiable"` (our data cannot say)."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "claim_verdict = ..."
    hints = [
        "Keep the rows of that year whose focus is one of the codes. `isin` takes a list.",
        "The dates are written year-month-day. Does any of these days lie before September or after October?",
    ]
    solution = '''rows = held[(held["year"] == 2024) & held["focus"].isin(["mountain", "peacekeeping"])]
rows[["name_en", "start", "end"]]

claim_verdict = "confirmed"'''
    right = [
        'claim_verdict = "Confirmed"',
        '''rows = held[(held["year"] == 2024) & held["focus"].isin(["mountain", "peacekeeping"])]
inside = (rows["start"] >= "2024-09") & (rows["end"] < "2024-11")
claim_verdict = "confirmed" if inside.all() else "contradicted"''',
        '''claims = pd.read_csv("../../data/article_claims.csv").set_index("claim_id")
claim_verdict = claims["verdict"]["C32"]''',
    ]
    wrong = [
        Wrong(
            'claim_verdict = "contradicted"',
            because="year's other exercises taken for the two of the claim",
            says="Did you look at all exercises of the year? One of them was in August, but the claim speaks of *Rock* and *Indestructible Brotherhood* only.",
        ),
        Wrong(
            'claim_verdict = "imprecise"',
            because="omission of other exercises taken for a wrong word in the claim",
            says="Neither exercise has to fill both months: do any of their days lie outside them? And what the report leaves out is no part of this claim.",
        ),
        Wrong(
            'claim_verdict = "unverifiable"',
            because="dates that are known taken for unknown",
            says="It can be checked: both rows have a first and a last day.",
        ),
        Wrong(
            '''rows = held[(held["year"] == 2024) & held["focus"].isin(["mountain", "peacekeeping"])]
claim_verdict = rows["start"].min()''',
            because="day given instead of a verdict",
            says="This is the first day. It helps you to decide: now give your verdict, as one of the words.",
        ),
        Wrong("claim_verdict = True", because="true or false given instead of a verdict", says=None),
    ]
    meaning = "Every day of both exercises lies in these months: confirmed. Whether the report should have named the other exercises of the year is a question of omission, not of this claim."


questions = questions_of(__name__)
