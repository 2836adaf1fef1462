"""Questions for lesson 04. Which organizations do states share?"""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "04_clubs"

SETUP = '''import networkx as nx
import pandas as pd

chosen = ["NATO", "EU", "OTS", "SCO", "EAEU", "CSTO", "CIS", "GUAM"]
csto = pd.read_csv("../../data/memberships.csv")
csto = csto[csto["body"] == "CSTO"].rename(columns={"body": "organisation"})
others = pd.read_csv("../../data/organisation_memberships.csv")

rows = pd.concat([csto, others])
rows = rows[rows["organisation"].isin(chosen)]
rows["end"] = rows["end"].fillna(rows["asof"])
members = rows[rows["status"] == "member"]

def rows_on(day):
    begun = rows[rows["start"] <= day]
    return begun[begun["end"] > day]

def shared_on(day, a, b):
    then = rows_on(day)
    then = then[then["status"] == "member"]
    ours = set(then[then["state"] == a]["organisation"])
    theirs = set(then[then["state"] == b]["organisation"])
    return len(ours & theirs)

# This time with all states of our list
states = pd.read_csv("../../data/states.csv")
now = rows_on("2024-11-28")
graph = nx.from_pandas_edgelist(now[now["status"] == "member"], "state", "organisation")
graph.add_nodes_from(states["state"])

shared = nx.bipartite.weighted_projected_graph(graph, states["state"])
matrix = nx.to_pandas_adjacency(shared, nodelist=states["state"], dtype=int)'''


class TurkishMemberships(Question):
    """Change one value in a given line: the organizations of another state."""

    name = "turkish_memberships"
    title = "The same line for another state"
    level = "core"
    prompt = """The graph now holds all states of our list, on [28 November 2024]{sessions.date?session_id=2024-11-28}. The first line gives the organizations of which Kazakhstan was a member.

Write the same line for Türkiye. Its code is `TUR`. Give the codes of the organizations; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="organisation")
    starter = '''kazakh_memberships = set(graph["KAZ"])

turkish_memberships = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only one piece of text in it has to change.",
        "The code of the state stands in quotation marks, in capital letters, in square brackets after `graph`.",
    ]
    solution = '''turkish_memberships = set(graph["TUR"])'''
    right = [
        'turkish_memberships = list(graph.neighbors("TUR"))',
        'turkish_memberships = now[(now["state"] == "TUR") & (now["status"] == "member")]["organisation"]',
        'turkish_memberships = [code for code in chosen if graph.has_edge(code, "TUR")]',
    ]
    wrong = [
        Wrong(
            'turkish_memberships = set(graph["KAZ"])',
            because="line copied without a change",
            says="This is still the answer for Kazakhstan. Change the code in the brackets.",
        ),
        Wrong(
            'turkish_memberships = list(now[now["state"] == "TUR"]["organisation"])',
            because="partners and associates counted as members",
            says="You kept every status. In some of these organizations Türkiye is a partner or an associate, and not a member.",
        ),
        Wrong(
            'turkish_memberships = graph.degree("TUR")',
            because="number of organizations given instead of their codes",
            says="This is the number of organizations. The question asks which ones they are.",
        ),
        Wrong(
            'turkish_memberships = set(shared["TUR"])',
            because="states of the projection given instead of organizations",
            says="These are states: you looked into the projection. The organizations stand in the first graph.",
        ),
        Wrong(
            'turkish_memberships = set("TUR")',
            because="set made of the letters of the code",
            says="This is a set of letters. Ask the graph: `graph[...]`, with the code in the brackets.",
        ),
        Wrong(
            '''names = pd.read_csv("../../data/organisations.csv").set_index("code")["name_en"]
turkish_memberships = list(names[list(graph["TUR"])])''',
            because="names given instead of codes",
            says="The organizations are right, but codes are asked for, as they stand in the graph.",
        ),
    ]
    meaning = "In our list, Türkiye is the only state that is a member of both. A single state can be the only tie between [two]{plain} organizations. Next: the same graph on another day."


class EarlierGraph(Question):
    """Complete a commented pattern: the graph of another day."""

    name = "earlier_graph"
    title = "The graph of another day"
    level = "core"
    prompt = """Build the bipartite graph of states and organizations for [23 June 2005]{sessions.date?session_id=2005-06-23}, the day of a session of the CSTO in Moscow. An edge means: **member** on this day.

Take away each sign `#` with the space after it, and fill in what is missing. Use the codes as names of the nodes. States without an edge may stay or be left out."""
    kind = kinds.Graph(isolated=False)
    starter = '''earlier_graph = ...

# then = rows_on("...")
# then_members = then[then["status"] == "..."]
# earlier_graph = nx.from_pandas_edgelist(then_members, "...", "...")'''
    hints = [
        "The day is written year-month-day. The status is the one of the lesson's graph.",
        "The last line needs the names of [two]{plain} columns: the one with the states, and the one with the organizations. The first line, with the dots, may stay or go.",
    ]
    solution = '''then = rows_on("2005-06-23")
then_members = then[then["status"] == "member"]
earlier_graph = nx.from_pandas_edgelist(then_members, "state", "organisation")'''
    right = [
        '''then = members[(members["start"] <= "2005-06-23") & (members["end"] > "2005-06-23")]
earlier_graph = nx.from_pandas_edgelist(then, "organisation", "state")''',
        '''earlier_graph = nx.Graph()
for row in rows_on("2005-06-23").itertuples():
    if row.status == "member":
        earlier_graph.add_edge(row.state, row.organisation)''',
        '''then = rows_on("2005-06-23")
earlier_graph = nx.from_pandas_edgelist(then[then["status"] == "member"], "state", "organisation")
earlier_graph.add_nodes_from(states["state"])''',
    ]
    wrong = [
        Wrong(
            '''then = rows_on("2005-06-23")
earlier_graph = nx.from_pandas_edgelist(then, "state", "organisation")''',
            because="every status made an edge",
            says="Every status became an edge, also partners and observers. Keep the members first.",
        ),
        Wrong(
            '''then = rows_on("2024-11-28")
then_members = then[then["status"] == "member"]
earlier_graph = nx.from_pandas_edgelist(then_members, "state", "organisation")''',
            because="the day of the lesson taken (also with `graph` itself)",
            says="This is the graph of the lesson's day. Some of its organizations had not been founded on the day of the question.",
        ),
        Wrong(
            '''begun = members[members["start"] <= "2005-06-23"]
now_members = begun[begun["end"] >= "2026"]
earlier_graph = nx.from_pandas_edgelist(now_members, "state", "organisation")''',
            because="memberships that ended later left out",
            says="You left out members of that day, because their membership ended later. On that day they were still members.",
        ),
        Wrong(
            '''then = rows_on("2005-06-23")
then_members = then[then["status"] == "member"]
earlier_graph = nx.from_pandas_edgelist(then_members, "state", "status")''',
            because="another column taken for the organizations",
            says="Your edges lead from states to a status. They should lead to the organizations: look at the names of the columns.",
        ),
        Wrong(
            '''then = rows_on("2005-06-23")
then_members = then[then["status"] == "member"]
earlier_graph = nx.from_pandas_edgelist(then_members, "state", "organisation", create_using=nx.DiGraph)''',
            because="directed graph built instead of an undirected one",
            says=None,
        ),
        Wrong(
            '''then = rows_on("2005-06-23")
earlier_graph = then[then["status"] == "member"][["state", "organisation"]]''',
            because="the table of edges taken for the graph",
            says=None,
        ),
        Wrong(
            '''then = rows_on("23-06-2005")
then_members = then[then["status"] == "member"]
earlier_graph = nx.from_pandas_edgelist(then_members, "state", "organisation")''',
            because="day written day-month-year, or status misspelt: no row is left",
            says="Your graph has no edges: no row was left. Is the day written year-month-day, with hyphens? Is the status written as in the table?",
        ),
    ]
    meaning = "A graph of memberships is a picture of one day. Without the day it cannot be checked. Next: what do states have in common?"


class OneShared(Question):
    """Free: read one column of the matrix of shared memberships."""

    name = "one_shared"
    title = "[One]{plain} in common"
    level = "core"
    prompt = """The table `matrix` says in how many of our organizations [two]{plain} states are both members, on [28 November 2024]{sessions.date?session_id=2024-11-28}: a row and a column for each state.

With which states does Uzbekistan (`UZB`) share exactly [one]{plain} organization? Give a list of codes of states such as `["UKR"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "one_shared = ..."
    hints = [
        '`matrix["UZB"]` is the column of Uzbekistan: a number for each state. Which numbers do you look for?',
        "Put the column under a name, and keep the rows that fit: `column[column == ...]`. The states stand in the index: `.index`.",
    ]
    solution = '''column = matrix["UZB"]
one_shared = list(column[column == 1].index)'''
    right = [
        'one_shared = {state for state in matrix if matrix["UZB"][state] == 1}',
        '''one_shared = [b for a, b, data in shared.edges("UZB", data=True) if data["weight"] == 1]''',
        '''one_shared = [state for state in states["state"]
                if state != "UZB" and shared_on("2024-11-28", "UZB", state) == 1]''',
    ]
    wrong = [
        Wrong(
            '''column = matrix["UZB"]
one_shared = list(column[column > 0].index)''',
            because="every shared organization enough",
            says="These states share at least one organization with Uzbekistan. Keep those with exactly [one]{plain}.",
        ),
        Wrong(
            '''column = matrix["UZB"]
one_shared = column[column == 1]''',
            because="numbers given instead of the states in the index",
            says="You kept the right rows, but these are the numbers. The states stand in the index: `.index`.",
        ),
        Wrong(
            '''column = matrix["UZB"]
one_shared = (column == 1).sum()''',
            because="number of states given instead of the states",
            says="This is how many states they are. The question asks which ones.",
        ),
        Wrong(
            '''one_shared = [state for state in states["state"] if graph.degree(state) == 1]''',
            because="degree of the state taken for the number of shared organizations",
            says="Each of these states is a member of a single organization. The question is how many they share with Uzbekistan.",
        ),
        Wrong(
            '''column = matrix["UZB"]
one_shared = list(column[column == 2].index)''',
            because="states with one organization more kept",
            says="These states share [two]{plain} organizations with Uzbekistan.",
        ),
        Wrong(
            '''column = matrix["UZB"]
one_shared = list(column[column <= 1].index)''',
            because="states without a shared organization kept too",
            says="Among yours are states with a zero, even Uzbekistan itself. Keep those with exactly [one]{plain}.",
        ),
        Wrong(
            '''column = matrix["UZB"]
listed = states[states["region"] != "neighbour"]["state"]
one_shared = [state for state in listed if column[state] == 1]''',
            because="read off the heat map of the lesson, which has fewer states",
            says="Did you read them off the heat map of the lesson? The table `matrix` of this notebook has more states.",
        ),
        Wrong(
            '''names = states.set_index("state")["name_en"]
column = matrix["UZB"]
one_shared = list(names[column[column == 1].index])''',
            because="names given instead of codes",
            says="The states are right, but codes are asked for, as in the example of the question.",
        ),
    ]
    meaning = "The number says that they share an organization, but not which one. How they get on with each other stands in no column of this table. Next: a state without an edge."


class TurkmenistanVerdict(Question):
    """A judgement: no edge in the graph of members."""

    name = "turkmenistan_verdict"
    title = "Nothing to do with any of them?"
    level = "core"
    prompt = """In the graph of members Turkmenistan has no edge. Somebody writes: *On [28 November 2024]{sessions.date?session_id=2024-11-28} Turkmenistan has nothing to do with any of the [eight]{plain} organizations.*

Judge this sentence by the table `now`. Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "turkmenistan_verdict = ..."
    hints = [
        'Look at the rows of `now` in which "state" is `TKM`. Which statuses stand there?',
        "The graph shows members only. Does the sentence speak of members only?",
    ]
    solution = '''print(now[now["state"] == "TKM"][["organisation", "status"]])

# A single row is enough to speak against the sentence
turkmenistan_verdict = "contradicted"'''
    also = ['turkmenistan_verdict = "imprecise"']
    right = ['turkmenistan_verdict = " Contradicted "', "turkmenistan_verdict = 'contradicted'"]
    wrong = [
        Wrong(
            'turkmenistan_verdict = "confirmed"',
            because="no membership taken for no tie at all",
            says="It is true that Turkmenistan is a member of none of them. But there are other statuses: look at its rows in `now`.",
        ),
        Wrong(
            'turkmenistan_verdict = "unverifiable"',
            because="a sentence that can be checked taken for one that cannot",
            says="It can be checked: the table `now` has rows for Turkmenistan, with a status in each.",
        ),
        Wrong(
            'turkmenistan_verdict = list(now[now["state"] == "TKM"]["status"])',
            because="statuses given instead of a verdict",
            says="These are the statuses that you need for the check. Now judge the sentence, with one of the words.",
        ),
        Wrong("turkmenistan_verdict = False", because="true or false given instead of a verdict", says=None),
        Wrong('turkmenistan_verdict = "almost"', because="a word that is not offered here", says=None),
    ]
    meaning = "Taken word for word, the table contradicts the sentence: Turkmenistan has a status in several of them. Whoever thinks that the writer meant \"is a member of none\" may call it imprecise. No edge never means \"nothing\"."


class ScoStatuses(Question):
    """Extension: count the statuses in one organization."""

    name = "sco_statuses"
    title = "Who sits where in the SCO?"
    level = "extension"
    prompt = """How many of **all [27]{count(states.state)}** states of our list had which status in the SCO on [28 November 2024]{sessions.date?session_id=2024-11-28}?

Give a number for each code of a status: a column (Series) with the statuses in its index, or a dictionary such as `{"associate": 30}`. Leave out statuses that no state had."""
    kind = kinds.Mapping(of="organisation_status")
    starter = "sco_statuses = ..."
    hints = [
        'The table `now` holds the rows of that day. Keep those in which "organisation" is `SCO`.',
        'Take the column "status" of these rows. `value_counts()` counts how often each value occurs.',
    ]
    solution = '''sco = now[now["organisation"] == "SCO"]
sco_statuses = sco["status"].value_counts()'''
    right = [
        'sco_statuses = now[now["organisation"] == "SCO"].groupby("status").size().to_dict()',
        '''table = pd.crosstab(now["organisation"], now["status"]).loc["SCO"]
sco_statuses = table[table > 0]''',
        '''sco_statuses = {}
for row in now.itertuples():
    if row.organisation == "SCO":
        sco_statuses[row.status] = sco_statuses.get(row.status, 0) + 1''',
    ]
    wrong = [
        Wrong(
            'sco_statuses = rows[rows["organisation"] == "SCO"]["status"].value_counts()',
            because="all periods counted instead of one day",
            says="You counted all periods of the table. A state that was first an observer and later a member is in it twice: take the rows of one day.",
        ),
        Wrong(
            'sco_statuses = now["status"].value_counts()',
            because="all organizations counted together",
            says="You counted the statuses in all organizations. Keep the rows of the SCO first.",
        ),
        Wrong(
            '''later = rows_on("2025-11-27")
sco_statuses = later[later["organisation"] == "SCO"]["status"].value_counts()''',
            because="a day after the statuses were merged",
            says="One status is missing: you took a day after the SCO had made one status out of observers and partners.",
        ),
        Wrong(
            'sco_statuses = now[now["organisation"] == "SCO"]["status"].value_counts(normalize=True)',
            because="shares given instead of numbers",
            says="These are shares between zero and one. The question asks for numbers of states.",
        ),
        Wrong(
            '''rows_of_day = now[(now["organisation"] == "SCO") & (now["status"] == "member")]
sco_statuses = rows_of_day["status"].value_counts()''',
            because="only members counted",
            says="You counted the members. The other statuses are asked for, too.",
        ),
        Wrong(
            'sco_statuses = list(now[now["organisation"] == "SCO"]["status"].value_counts())',
            because="statuses lost from the answer",
            says=None,
        ),
        Wrong(
            'sco_statuses = now[now["organisation"] == "SCO"]["status"]',
            because="statuses not counted",
            says="These are the statuses, one row for each state. Now count them: `value_counts()`.",
        ),
        Wrong(
            '''near = states[states["region"] != "neighbour"]["state"]
sco = now[(now["organisation"] == "SCO") & now["state"].isin(near)]
sco_statuses = sco["status"].value_counts()''',
            because="numbers of the lesson, which has the states of four regions only",
            says="These are the numbers of the lesson, with its states of [four]{plain} regions. Here all states of our list count: use the table `now` of this notebook.",
        ),
    ]
    meaning = "The same words do not mean the same in every organization, and they can change: later the SCO kept one word for observers and partners."


class JaccardValues(Question):
    """Extension: the Jaccard index of one state with several others."""

    name = "jaccard_values"
    title = "Which part is shared?"
    level = "extension"
    prompt = """Work out the Jaccard index of Kazakhstan (`KAZ`) with each state that is joined to `OTS` in `graph` (Kazakhstan with itself, too): the organizations that both have, divided by those that at least one of the [two]{plain} has.

Give a number for each code of a state: a dictionary such as `{"IND": 0.25}`, or a column (Series) with the states in its index. Do not round."""
    kind = kinds.Mapping(of="state")
    starter = "jaccard_values = ..."
    hints = [
        '`graph["OTS"]` gives the states, `graph["KAZ"]` the organizations of Kazakhstan. Make sets of them: `&` for both, `|` for at least one.',
        "Write the function of the lesson once more. Then begin with an empty dictionary `{}`, and put in the Jaccard index of each state in a loop: `jaccard_values[state] = ...`.",
    ]
    solution = '''def jaccard(a, b):
    both = set(graph[a]) & set(graph[b])
    either = set(graph[a]) | set(graph[b])
    return len(both) / len(either)

jaccard_values = {}
for state in graph["OTS"]:
    jaccard_values[state] = jaccard("KAZ", state)'''
    right = [
        '''pairs = [("KAZ", state) for state in graph["OTS"]]
jaccard_values = {b: index for a, b, index in nx.jaccard_coefficient(graph, pairs)}''',
        '''degrees = pd.Series(dict(graph.degree()))
both = pd.Series({state: len(set(graph["KAZ"]) & set(graph[state])) for state in graph["OTS"]})
jaccard_values = both / (degrees["KAZ"] + degrees[both.index] - both)''',
    ]
    wrong = [
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    jaccard_values[state] = len(both) / len(graph["KAZ"])''',
            because="divided by the organizations of Kazakhstan alone",
            says="You divided by the organizations of Kazakhstan alone. Those that only the other state has count below the line, too.",
        ),
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    jaccard_values[state] = len(both) / (len(graph["KAZ"]) + len(graph[state]))''',
            because="shared organizations counted twice below the line",
            says="You added the [two]{plain} numbers of organizations. Then each shared one is counted twice: with yourself you would share only one half.",
        ),
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    jaccard_values[state] = len(set(graph["KAZ"]) & set(graph[state]))''',
            because="weight given instead of the index",
            says="These are the numbers of shared organizations. Divide each by the number that at least one of the [two]{plain} states has.",
        ),
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    smaller = min(len(graph["KAZ"]), len(graph[state]))
    jaccard_values[state] = len(both) / smaller''',
            because="divided by the smaller number of organizations",
            says="You divided by the smaller of the [two]{plain} numbers. The Jaccard index divides by what at least one of them has.",
        ),
        Wrong(
            '''jaccard_values = []
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    jaccard_values.append(len(both) / len(set(graph["KAZ"]) | set(graph[state])))''',
            because="states lost from the answer",
            says=None,
        ),
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    jaccard_values[state] = len(set(graph["KAZ"]) | set(graph[state])) / len(both)''',
            because="fraction turned upside down",
            says="Your fractions stand upside down. What **both** states have belongs above the line.",
        ),
        Wrong(
            '''jaccard_values = {}
for state in graph["OTS"]:
    both = set(graph["KAZ"]) & set(graph[state])
    jaccard_values[state] = len(both) / len(set(graph["KAZ"]) | set(graph[state])) * 100''',
            because="percentages given instead of shares",
            says="These are percentages. The index is a share between zero and one, such as `0.25`.",
        ),
    ]
    meaning = "Every one of them shares the OTS with Kazakhstan, yet the index is large for one and small for another: it depends on what else they belong to, and on which organizations we chose."


class OrganizationGraph(Question):
    """Extension: the other projection."""

    name = "organization_graph"
    title = "The other projection"
    level = "extension"
    prompt = """A bipartite graph has [two]{plain} projections. Make the other one from `graph`: its nodes are the [eight]{plain} organizations of the list `chosen`; an edge joins [two]{plain} organizations that have members in common. The attribute `weight` of an edge says how many states are members of both."""
    kind = kinds.Graph(weight="weight")
    starter = "organization_graph = ..."
    hints = [
        "`nx.bipartite.weighted_projected_graph` needs the graph, and the nodes that stay.",
        "Look at the first cell: there the states stay. Which list holds the organizations?",
    ]
    solution = '''organization_graph = nx.bipartite.weighted_projected_graph(graph, chosen)'''
    right = [
        '''organization_graph = nx.Graph()
for a in chosen:
    for b in chosen:
        both = set(graph[a]) & set(graph[b])
        if a != b and both:
            organization_graph.add_edge(a, b, weight=len(both))''',
        '''day = now[now["status"] == "member"]
pairs = day.merge(day, on="state")
pairs = pairs[pairs["organisation_x"] < pairs["organisation_y"]]
pairs = pairs.groupby(["organisation_x", "organisation_y"]).size().reset_index(name="weight")
organization_graph = nx.from_pandas_edgelist(pairs, "organisation_x", "organisation_y", "weight")''',
    ]
    wrong = [
        Wrong(
            'organization_graph = nx.bipartite.weighted_projected_graph(graph, states["state"])',
            because="projected on the states again",
            says="This is the projection of the lesson: its nodes are states. Now the organizations stay.",
        ),
        Wrong(
            "organization_graph = nx.bipartite.projected_graph(graph, chosen)",
            because="weights forgotten",
            says=None,
        ),
        Wrong(
            "organization_graph = nx.bipartite.overlap_weighted_projected_graph(graph, chosen)",
            because="shares taken for numbers of states",
            says=None,
        ),
        Wrong(
            '''organization_graph = nx.Graph()
for a in chosen:
    for b in chosen:
        both = set(graph[a]) & set(graph[b])
        if both:
            organization_graph.add_edge(a, b, weight=len(both))''',
            because="every organization joined to itself",
            says=None,
        ),
        Wrong(
            'everything = nx.from_pandas_edgelist(now, "state", "organisation")\n'
            "organization_graph = nx.bipartite.weighted_projected_graph(everything, chosen)",
            because="partners and observers counted as members",
            says="You counted every status. An edge should mean that states are members of both: use `graph`.",
        ),
        Wrong(
            "organization_graph = graph.subgraph(chosen)",
            because="edges between organizations looked for in the bipartite graph",
            says="Your graph has no edges: in a bipartite graph nothing joins [two]{plain} organizations directly. A projection makes such edges.",
        ),
    ]
    meaning = "Organizations meet in their members. An edge here does not say that they work together, only that the same states are members of both."


class YearsWithTwo(Question):
    """Extension: time slices of one pair."""

    name = "years_with_two"
    title = "Years with [two]{plain} in common"
    level = "extension"
    prompt = """According to our table, at the end of **how many years** from [1992]{plain} to [2025]{plain} (both included) did Tajikistan (`TJK`) and Uzbekistan (`UZB`) share exactly [two]{plain} of our organizations as members?

The function `shared_on` is ready: it takes a day and [two]{plain} states, and counts the organizations that they share. Give a whole number such as `30`."""
    kind = kinds.Whole()
    starter = "years_with_two = ..."
    hints = [
        'Begin with an empty list. For each year of `range(1992, 2026)`, put `shared_on(f"{year}-12-31", "TJK", "UZB")` at its end.',
        "How often does the right number stand in the list? In a column of a table, a comparison gives `True` or `False` for each row, and `.sum()` counts the `True`.",
    ]
    solution = '''numbers = []
for year in range(1992, 2026):
    numbers.append(shared_on(f"{year}-12-31", "TJK", "UZB"))

slices = pd.DataFrame({"number": numbers})
years_with_two = (slices["number"] == 2).sum()'''
    right = [
        '''years_with_two = 0
for year in range(1992, 2026):
    if shared_on(f"{year}-12-31", "UZB", "TJK") == 2:
        years_with_two += 1''',
        'years_with_two = [shared_on(f"{year}-12-31", "TJK", "UZB") for year in range(1992, 2026)].count(2)',
        '''numbers = pd.Series({y: shared_on(f"{y}-12-31", "TJK", "UZB") for y in range(1992, 2026)})
years_with_two = len(numbers[numbers == 2])''',
    ]
    wrong = [
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") > 0 for y in range(1992, 2026))',
            because="every shared organization enough",
            says="You counted the years in which they shared at least one organization. Exactly [two]{plain} are asked for.",
        ),
        Wrong(
            '''years = [y for y in range(1992, 2026) if shared_on(f"{y}-12-31", "TJK", "UZB") == 2]
years_with_two = years[-1] - years[0] + 1''',
            because="the gap between two periods counted too, or `>=` written for `==`",
            says="Did you count all years from the first such year to the last? Or years with more than [two]{plain}, too? In between there are years with [three]{plain}.",
        ),
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") == 2 for y in range(2010, 2026))',
            because="earlier period overlooked",
            says="These are the later years only. There was an earlier time with [two]{plain} shared organizations: begin with [1992]{plain}.",
        ),
        Wrong(
            'years_with_two = shared_on("2025-12-31", "TJK", "UZB")',
            because="number of organizations given instead of the number of years",
            says="This is the number of organizations that they share at the end of one year. The question asks for a number of years.",
        ),
        Wrong(
            '''years_with_two = [y for y in range(1992, 2026) if shared_on(f"{y}-12-31", "TJK", "UZB") == 2]''',
            because="years listed instead of counted",
            says="You found the right years. Now count them: the question asks for one number.",
        ),
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") == 1 for y in range(1992, 2026))',
            because="years with one shared organization counted",
            says="These are the years with a single shared organization.",
        ),
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") > 2 for y in range(1992, 2026))',
            because="years with three shared organizations counted",
            says="These are the years with more than [two]{plain} shared organizations. Exactly [two]{plain} are asked for.",
        ),
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") == 2 for y in range(1992, 2025))',
            because="last year left out: `range` stops before its second number",
            says="Does your loop reach the year [2025]{plain}? `range` stops before its second number.",
        ),
        Wrong(
            'years_with_two = sum(shared_on(f"{y}-12-31", "TJK", "UZB") for y in range(1992, 2026))',
            because="numbers of organizations added up",
            says="You added up the numbers of organizations. Count the years in which the number is the one asked for.",
        ),
        Wrong(
            'years_with_two = sum(shared_on("{y}-12-31", "TJK", "UZB") == 2 for y in range(1992, 2026))',
            because="`f` forgotten, arguments swapped, or a number compared with a text",
            says="Your number is zero. Does an `f` stand before the text with the day? Does the day come first in the brackets, then the states? And do you compare with a number, without quotation marks?",
        ),
    ]
    meaning = "Before [2006]{memberships.start?body=CSTO&state=UZB&status=member} and again from [2012]{memberships.end?body=CSTO&state=UZB&status=member} it was the same pair, the CIS and the SCO. In between, Uzbekistan was also a member of the CSTO, until its membership was suspended in [2012]{memberships.end?body=CSTO&state=UZB&status=member}. A weight forgets which organizations, and why."


questions = questions_of(__name__)
