"""Questions for lesson 05. Neighbours: borders, treaties, conflicts."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "05_neighbours"

SETUP = '''import networkx as nx
import pandas as pd

states = pd.read_csv("../../data/states.csv").set_index("state")
borders = pd.read_csv("../../data/borders.csv")
ties = pd.read_csv("../../data/ties.csv")

# The border layer
graph = nx.from_pandas_edgelist(borders, "a", "b")

# The treaty layer
chosen = ["mutual_assistance_treaty", "alliance_treaty", "union_state"]
in_force = ties[ties["kind"].isin(chosen) & (ties["status"] == "in_force")]
treaties = nx.from_pandas_edgelist(in_force, "a", "b")'''


class LongWay(Question):
    """Change two values in a given line: another shortest path."""

    name = "long_way"
    title = "The same line for another path"
    level = "core"
    prompt = """The first line finds the shortest path from Norway to India in the graph of borders.

Write the same line for the path from Armenia (`ARM`) to Tajikistan (`TJK`). Give the list that the function hands back, in this order."""
    kind = kinds.Collection(ordered=True, of="state")
    starter = '''first_way = nx.shortest_path(graph, "NOR", "IND")

long_way = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only the [two]{plain} codes have to change.",
        "First comes the state where the path begins, then the state where it ends, both in quotation marks.",
    ]
    solution = '''long_way = nx.shortest_path(graph, "ARM", "TJK")'''
    right = [
        'long_way = list(nx.all_shortest_paths(graph, "ARM", "TJK"))[0]',
        'long_way = nx.shortest_path(graph, source="ARM")["TJK"]',
        'long_way = tuple(nx.bidirectional_shortest_path(graph, "ARM", "TJK"))',
    ]
    wrong = [
        Wrong(
            'long_way = nx.shortest_path(graph, "NOR", "IND")',
            because="line copied without a change",
            says="This is still the path from Norway to India. Change the codes of the states.",
        ),
        Wrong(
            'long_way = nx.shortest_path(graph, "TJK", "ARM")',
            because="start and end swapped",
            says="Your path runs the other way round. It should begin in Armenia.",
        ),
        Wrong(
            'long_way = nx.shortest_path_length(graph, "ARM", "TJK")',
            because="number of borders given instead of the path",
            says="This is the number of borders to cross. The question asks for the path itself: the list of states.",
        ),
        Wrong(
            'long_way = nx.shortest_path(graph, "ARM", "TKM") + ["UZB", "TJK"]',
            because="path with a detour: one border too many",
            says="Your path is possible, but it has one border too many. Let the function find the shortest one.",
        ),
        Wrong(
            'long_way = ["ARM", "AZE", "IRN", "AFG", "TJK"]',
            because="path with a detour by way of Azerbaijan",
            says="It is a path, but not the shortest one. Let the function find that.",
        ),
        Wrong(
            'long_way = ["ARM", "GEO", "RUS", "CHN", "TJK"]',
            because="path with a detour by way of Georgia and Russia",
            says="It is a path, but not the shortest one. Let the function find that.",
        ),
        Wrong(
            'long_way = nx.shortest_path(graph, "ARM", "TKM") + ["AFG", "TJK"]',
            because="path with a detour by way of Turkmenistan",
            says="It is a path, but not the shortest one. Let the function find that.",
        ),
        Wrong(
            'long_way = nx.shortest_path(treaties, "ARM", "TJK")',
            because="path in the treaty layer instead of the graph of borders",
            says="You went along treaties. The question asks for the graph of borders, `graph`.",
        ),
        Wrong(
            'long_way = list(nx.all_shortest_paths(graph, "ARM", "TJK"))',
            because="list of all shortest paths given instead of a path",
            says=None,
        ),
        Wrong(
            'long_way = sorted(nx.shortest_path(graph, "ARM", "TJK"))',
            because="path sorted by name, so that its order is lost",
            says=None,
        ),
    ]
    meaning = "Both ends of this path are members of the Organization; the states between them are not. A path in the graph is no journey: it does not know which border is open. Next: a layer of your own."


class BorderTreaties(Question):
    """Complete a commented pattern: a layer of border treaties in force."""

    name = "border_treaties"
    title = "A layer of border treaties"
    level = "core"
    prompt = """Build another layer. The nodes are codes of states; an edge means: according to our table, a **border treaty** (`border_treaty`) between these [two]{plain} states is **in force** (`in_force`).

Take away each sign `#` with the space after it, and fill in what is missing. Give a graph."""
    kind = kinds.Graph(isolated=False)
    starter = '''border_treaties = ...

# rows = ties[ties["kind"] == "..."]
# valid = rows[rows["status"] == "..."]
# border_treaties = nx.from_pandas_edgelist(valid, "...", "...")'''
    hints = [
        'The first line compares with the code of the kind, the next line with the code of the status. Both codes stand in the question.',
        'The [two]{plain} states of a tie stand in the columns "a" and "b".',
    ]
    solution = '''rows = ties[ties["kind"] == "border_treaty"]
valid = rows[rows["status"] == "in_force"]
border_treaties = nx.from_pandas_edgelist(valid, "a", "b")'''
    right = [
        '''valid = ties[(ties["kind"] == "border_treaty") & (ties["status"] == "in_force")]
border_treaties = nx.from_pandas_edgelist(valid, "b", "a")''',
        '''border_treaties = nx.Graph()
for row in ties.itertuples():
    if row.kind == "border_treaty" and row.status == "in_force":
        border_treaties.add_edge(row.a, row.b)''',
        '''valid = ties.query("kind == 'border_treaty' and status == 'in_force'")
border_treaties = nx.Graph(list(zip(valid["a"], valid["b"])))''',
        '''valid = ties[(ties["kind"] == "border_treaty") & (ties["status"] == "in_force")]
border_treaties = nx.from_pandas_edgelist(valid, "a", "b")
border_treaties.add_nodes_from(states.index)''',
    ]
    wrong = [
        Wrong(
            '''rows = ties[ties["kind"] == "border_treaty"]
border_treaties = nx.from_pandas_edgelist(rows, "a", "b")''',
            because="signed treaties counted as in force",
            says="Your graph also has treaties that are signed only. Signed is not in force: choose the status too.",
        ),
        Wrong(
            "border_treaties = nx.from_pandas_edgelist(borders, \"a\", \"b\")",
            because="borders taken for border treaties",
            says="This is the layer of the borders themselves. Not every border has a treaty in force in our table: start from `ties`.",
        ),
        Wrong(
            '''rows = ties[ties["status"] == "in_force"]
border_treaties = nx.from_pandas_edgelist(rows, "a", "b")''',
            because="kind of the tie not chosen: conflicts and ruptures become treaties",
            says="You chose the status only. Now every tie that continues makes an edge, even a conflict. Choose the kind as well.",
        ),
        Wrong(
            '''rows = ties[ties["kind"].isin(["border_treaty", "confidence_building"]) & (ties["status"] == "in_force")]
border_treaties = nx.from_pandas_edgelist(rows, "a", "b")''',
            because="confidence-building agreements taken for border treaties",
            says="A confidence-building agreement is not a border treaty. Keep one kind only.",
        ),
        Wrong(
            '''rows = ties[(ties["kind"] == "border_treaty") & (ties["status"] == "in_force")]
border_treaties = nx.from_pandas_edgelist(rows, "a", "b", create_using=nx.DiGraph)''',
            because="directed graph built: a treaty has no direction",
            says=None,
        ),
        Wrong(
            '''rows = ties[(ties["kind"] == "border_treaty") & (ties["status"] == "in_force")]
border_treaties = rows[["a", "b"]]''',
            because="the table of edges taken for the graph",
            says=None,
        ),
    ]
    meaning = "Far fewer edges than borders. That does not mean that the other lines are disputed: our list of ties is not complete, and some treaties are signed only. Next: the nodes that hold a layer together."


class CutStates(Question):
    """Free: articulation points of the treaty layer."""

    name = "cut_states"
    title = "Cut states of the treaty layer"
    level = "core"
    prompt = """In the lesson we looked for cut states in the graph of borders. Now take the **treaty layer**: the graph `treaties`.

Which states are cut states there? Give a list of codes such as `["MNG"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "cut_states = ..."
    hints = [
        "The same function as in the lesson, with another graph in the brackets.",
        "`list(...)` around the function turns what it hands back into a list.",
    ]
    solution = "cut_states = list(nx.articulation_points(treaties))"
    right = [
        "cut_states = set(nx.articulation_points(treaties))",
        '''cut_states = []
for state in treaties:
    rest = treaties.copy()
    rest.remove_node(state)
    if nx.number_connected_components(rest) > nx.number_connected_components(treaties):
        cut_states.append(state)''',
        "cut_states = [state for state in nx.articulation_points(nx.from_pandas_edgelist(in_force, \"b\", \"a\"))]",
    ]
    wrong = [
        Wrong(
            "cut_states = list(nx.articulation_points(graph))",
            because="the graph of borders taken for the treaty layer",
            says="These are the cut states of the graph of borders. Put the graph `treaties` into the brackets.",
        ),
        Wrong(
            '''wider = ties[ties["kind"].isin(chosen) & ties["status"].isin(["in_force", "signed"])]
cut_states = list(nx.articulation_points(nx.from_pandas_edgelist(wider, "a", "b")))''',
            because="signed treaties counted as in force",
            says="Did you count treaties that are signed only? Then there are more edges, and one cut state is lost. The graph `treaties` has those in force.",
        ),
        Wrong(
            "cut_states = [state for state in treaties if treaties.degree(state) > 1]",
            because="every state with several edges taken for a cut state",
            says="These states have more than one edge. But without some of them the others still hang together, over other edges.",
        ),
        Wrong(
            "cut_states = [state for state in treaties if treaties.degree(state) == 1]",
            because="the ends of the graph taken for cut states",
            says="These states hang on one edge only. If you take one of them out, nothing else is cut off.",
        ),
        Wrong(
            '''degree = pd.Series(dict(treaties.degree))
cut_states = list(degree[degree == degree.max()].index)''',
            because="the state with the highest degree taken for the only cut state",
            says="This one has the most edges, and it is a cut state. But it is not the only one.",
        ),
        Wrong(
            'cut_states = [states["name_en"][state] for state in nx.articulation_points(treaties)]',
            because="names given instead of codes",
            says="The states are right, but the question asks for their codes.",
        ),
        Wrong(
            "cut_states = len(list(nx.articulation_points(treaties)))",
            because="number of cut states given instead of the states",
            says="You counted them. The question asks which states they are: give a list of codes.",
        ),
    ]
    meaning = "They hold this layer together, in our list and when our sources end. Treaties of several states, such as the Treaty of [1992]{treaty_actions.date?instrument=CST-1992&state=KAZ&action=signature}, are not in it. Next: a sentence about a list."


class NeighbourVerdict(Question):
    """A judgement: a sentence that forgets the list."""

    name = "neighbour_verdict"
    title = "Only [four]{plain} neighbours?"
    level = "core"
    prompt = """In the graph of borders Poland has [four]{plain} edges. Somebody writes: *Poland has only [four]{plain} neighbours.*

Judge this sentence by the tables of the lesson. Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "neighbour_verdict = ..."
    hints = [
        "Who chose the states of our list? Does the list hold all states of Europe?",
        "The table can show which borders are in it. Can it show that there are no others?",
    ]
    solution = '''print(states["region"]["POL"])

# Poland was chosen as a neighbour; its own neighbours were not all put into the list
neighbour_verdict = "unverifiable"'''
    also = ['neighbour_verdict = "contradicted"', 'neighbour_verdict = "imprecise"']
    right = ['neighbour_verdict = "Unverifiable"', "neighbour_verdict = ' unverifiable'"]
    wrong = [
        Wrong(
            'neighbour_verdict = "confirmed"',
            because="no row taken for no border",
            says="The table holds only borders between states of our list. Are all neighbours of Poland in it? No row is not the same as no border.",
        ),
        Wrong(
            'neighbour_verdict = graph.degree("POL")',
            because="degree given instead of a verdict",
            says="This is the degree of Poland in our graph. Now judge the sentence, with one of the words.",
        ),
        Wrong(
            'neighbour_verdict = list(nx.from_pandas_edgelist(borders, "a", "b").neighbors("POL"))',
            because="the neighbours given instead of a verdict",
            says="These are the neighbours of Poland in our graph. The question asks whether the sentence holds.",
        ),
        Wrong("neighbour_verdict = True", because="true or false given instead of a verdict", says=None),
        Wrong('neighbour_verdict = "maybe"', because="a word that is not offered here", says=None),
    ]
    meaning = "Our tables alone cannot decide the sentence. If you took a map and saw Germany or Czechia, you may call it contradicted; if for you only the words \"in our list\" are missing, imprecise. \"Confirmed\" cannot be defended."


class TwoBorders(Question):
    """Extension: nodes of degree two in the border layer."""

    name = "two_borders"
    title = "Exactly [two]{plain} borders"
    level = "extension"
    prompt = """Which states have, **in our list**, a land border with exactly [two]{plain} other states? Use the graph of borders `graph`.

Give a list of codes of states; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "two_borders = ..."
    hints = [
        "Such a state is a node with [two]{plain} edges. What is the number of edges of a node called?",
        "`pd.Series(dict(graph.degree))` makes a column of degrees; then choose rows as always.",
    ]
    solution = '''degrees = pd.Series(dict(graph.degree))
two_borders = list(degrees[degrees == 2].index)'''
    right = [
        "two_borders = [state for state in graph if graph.degree(state) == 2]",
        '''both = pd.concat([borders["a"], borders["b"]])
counts = both.value_counts()
two_borders = set(counts[counts == 2].index)''',
    ]
    wrong = [
        Wrong(
            "two_borders = [state for state in graph if graph.degree(state) == 1]",
            because="one border taken for two",
            says="In our list there is only one border here. The question asks for exactly [two]{plain}.",
        ),
        Wrong(
            "two_borders = [state for state in graph if graph.degree(state) <= 2]",
            because="at most two taken for exactly two",
            says="Not all of your states have [two]{plain} borders: one has fewer. Exactly [two]{plain} are asked for: compare with `==`.",
        ),
        Wrong(
            "two_borders = sum(graph.degree(state) == 2 for state in graph)",
            because="number of states given instead of the states",
            says=None,
        ),
        Wrong(
            'two_borders = list(borders["a"].value_counts()[lambda n: n == 2].index)',
            because="only one of the two columns looked at",
            says="You looked at one column of the table only. A state can stand in the column `a` or in the column `b`.",
        ),
        Wrong(
            "two_borders = [states[\"name_en\"][state] for state in graph if graph.degree(state) == 2]",
            because="names given instead of codes",
            says="The states are right, but the question asks for their codes.",
        ),
    ]
    meaning = "In our list each of these states has [two]{plain} edges. In the world they may have more neighbours: our list has [27]{count(states.state)} states only, chosen by us."


class NoEdge(Question):
    """Extension: the states that are in no row of the layer."""

    name = "no_edge"
    title = "Not in the layer"
    level = "extension"
    prompt = """Which states of our list have **no** edge in the treaty layer `treaties`?

Give a list of codes of states; the order does not matter. All codes stand in `states.index`."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "no_edge = ..."
    hints = [
        "A graph made from a table of edges holds only the nodes that have an edge.",
        "`set(a) - set(b)` gives what is in `a` and not in `b`. `set(graph)` gives the nodes of a graph.",
    ]
    solution = "no_edge = set(states.index) - set(treaties)"
    right = [
        "no_edge = [state for state in states.index if state not in treaties]",
        '''both = pd.concat([in_force["a"], in_force["b"]])
no_edge = states.index[~states.index.isin(both)]''',
        '''full = treaties.copy()
full.add_nodes_from(states.index)
no_edge = list(nx.isolates(full))''',
    ]
    wrong = [
        Wrong(
            "no_edge = set(treaties)",
            because="states in the layer given instead of the others",
            says="These states are in the layer. The question asks for the others.",
        ),
        Wrong(
            "no_edge = set(graph) - set(ties[\"a\"]) - set(ties[\"b\"])",
            because="states without any tie given",
            says="You left out every state that stands anywhere in the table of ties. Compare with the nodes of `treaties` only.",
        ),
        Wrong(
            "no_edge = set(states.index) - set(in_force[\"a\"])",
            because="only one column of the pairs looked at",
            says="You looked at the column \"a\" only. An edge has [two]{plain} ends: some of your states stand in the column \"b\".",
        ),
        Wrong(
            'no_edge = list(states[~states.index.isin(list(treaties))]["name_en"])',
            because="names given instead of codes",
            says="The states are right, but the question asks for their codes.",
        ),
        Wrong(
            "no_edge = len(states) - len(treaties)",
            because="number of states given instead of the states",
            says="You counted them. The question asks which states they are: give a list of codes.",
        ),
        Wrong(
            "no_edge = list(nx.isolates(treaties))",
            because="isolated nodes looked for in a graph that holds only edges",
            says="Your answer is empty: a graph made from a table of edges has no node without an edge. Compare its nodes with the list of all states.",
        ),
        Wrong(
            'no_edge = list(states[states["region"] == "neighbour"].index)',
            because="states that did not come out of the Soviet Union taken for those without an edge",
            says="You chose by region. Whether a state is in the layer depends on its treaties, not on its region.",
        ),
    ]
    meaning = "No edge means: no row of these kinds in force in our list. Several of these states belong to NATO or to other organizations: those are in other tables. A layer shows what was put into it."


class StepsAway(Question):
    """Extension: distances from one state to all others."""

    name = "steps_away"
    title = "How many borders away?"
    level = "extension"
    prompt = """How many borders does one have to cross **at least** to get from Kazakhstan (`KAZ`) to each state of our list? Use the graph of borders, `graph`. Kazakhstan itself gets `0`.

Give a dictionary from codes of states to numbers, such as `{"KAZ": 0}`, or a column (Series) with the codes as its index."""
    kind = kinds.Mapping(of="state")
    starter = "steps_away = ..."
    hints = [
        "`nx.shortest_path_length(graph, start, end)` gives the number of edges of a shortest path.",
        "Go through all nodes in a loop, or leave out the end: then the function answers for all nodes at once.",
    ]
    solution = '''steps_away = {}
for state in graph:
    steps_away[state] = nx.shortest_path_length(graph, "KAZ", state)'''
    right = [
        'steps_away = dict(nx.shortest_path_length(graph, "KAZ"))',
        'steps_away = nx.single_source_shortest_path_length(graph, "KAZ")',
        '''paths = nx.shortest_path(graph, "KAZ")
steps_away = {state: len(path) - 1 for state, path in paths.items()}''',
    ]
    wrong = [
        Wrong(
            '''paths = nx.shortest_path(graph, "KAZ")
steps_away = {state: len(path) for state, path in paths.items()}''',
            because="states on the path counted instead of borders",
            says="You counted the states on each path. Between them there is always one border fewer.",
        ),
        Wrong(
            "steps_away = dict(graph.degree)",
            because="degree taken for distance",
            says="These are the degrees: how many neighbours each state has. The question asks how far each one is from Kazakhstan.",
        ),
        Wrong(
            'steps_away = dict(nx.shortest_path_length(graph, "RUS"))',
            because="distances from another state",
            says="Your zero does not stand at Kazakhstan. Look at the state where your paths begin.",
        ),
        Wrong(
            'steps_away = nx.shortest_path(nx.from_pandas_edgelist(borders, "a", "b"), "KAZ")',
            because="paths given instead of their lengths",
            says="These are the paths. Take their lengths, counted in borders.",
        ),
        Wrong(
            '''paths = nx.shortest_path(graph, "KAZ")
steps_away = {state: len(path) - 2 for state, path in paths.items()}''',
            because="states between the two ends counted instead of borders",
            says="All your numbers are one too small, and Kazakhstan has `-1`. Did you count the states between the start and the end? There is one border more.",
        ),
        Wrong(
            '''longer = nx.from_pandas_edgelist(borders, "a", "b", edge_attr="length_km")
steps_away = dict(nx.shortest_path_length(longer, "KAZ", weight="length_km"))''',
            because="kilometres added up instead of borders",
            says="These are kilometres of border, added up. Each border that is crossed counts as one step.",
        ),
        Wrong(
            'steps_away = dict(nx.shortest_path_length(treaties, "KAZ"))',
            because="treaty layer taken for the borders",
            says="You walked along treaties. Use the graph of borders.",
        ),
        Wrong(
            '''steps_away = dict(nx.shortest_path_length(graph, "KAZ"))
del steps_away["KAZ"]''',
            because="the start left out",
            says="Your numbers are right, but Kazakhstan itself is missing. It is no step away from itself.",
        ),
    ]
    meaning = "Most states of our list are near, counted in borders. But a step can be a long one: a graph of borders knows no kilometres."


class Detour(Question):
    """Extension: what one removed tie changes."""

    name = "detour"
    title = "What one missing border changes"
    level = "extension"
    prompt = """Take **one edge** out of a copy of the graph of borders: the edge between Norway (`NOR`) and Russia (`RUS`). All states stay.

Now find a shortest path from Norway (`NOR`) to Türkiye (`TUR`) in the copy. Give the list of codes, from the first state to the last. If several paths are equally short, any of them is right."""
    kind = kinds.Collection(ordered=True, of="state")
    starter = '''rest = graph.copy()

detour = ...'''
    hints = [
        "`remove_edge` takes the codes of both ends of the edge. Work on the copy, so that `graph` stays as it is.",
        "`nx.shortest_path(rest, start, end)` gives a shortest path in the copy.",
    ]
    solution = '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = nx.shortest_path(rest, "NOR", "TUR")'''
    also = [
        '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = list(nx.all_shortest_paths(rest, "NOR", "TUR"))[0]''',
        '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = list(nx.all_shortest_paths(rest, "NOR", "TUR"))[1]''',
    ]
    right = [
        '''rest = graph.copy()
rest.remove_edge("RUS", "NOR")
detour = nx.bidirectional_shortest_path(rest, "NOR", "TUR")''',
        '''rows = borders[~((borders["a"] == "NOR") & (borders["b"] == "RUS"))]
detour = tuple(nx.shortest_path(nx.from_pandas_edgelist(rows, "a", "b"), "NOR", "TUR"))''',
    ]
    wrong = [
        Wrong(
            'detour = nx.shortest_path(graph, "NOR", "TUR")',
            because="path of the whole graph given",
            says="This path crosses the border that was taken out. Take out the edge, and look for the path in the copy.",
        ),
        Wrong(
            'detour = list(nx.all_shortest_paths(graph, "NOR", "TUR"))[1]',
            because="path of the whole graph given, another of the shortest ones",
            says="This path crosses the border that was taken out. Take out the edge, and look for the path in the copy.",
        ),
        Wrong(
            '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = nx.shortest_path(rest, "TUR", "NOR")''',
            because="start and end swapped",
            says="Your path runs the other way round. It should begin in Norway.",
        ),
        Wrong(
            '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = nx.shortest_path_length(rest, "NOR", "TUR")''',
            because="number of borders given instead of the path",
            says="This is the number of borders to cross. The question asks for the path itself: the list of states.",
        ),
        Wrong(
            '''rest = graph.copy()
rest.remove_edge("NOR", "RUS")
detour = list(nx.all_shortest_paths(rest, "NOR", "TUR"))''',
            because="list of all shortest paths given instead of one",
            says=None,
        ),
        Wrong(
            '''rest = graph.copy()
rest.remove_node("RUS")
detour = list(nx.connected_components(rest))[0]''',
            because="the whole state taken out instead of one edge",
            says=None,
        ),
    ]
    meaning = "One edge fewer, and the path becomes only a little longer: there is another way around. An edge without which there is no way at all is a bridge."


class ZeroBetween(Question):
    """Extension: betweenness of nothing in the treaty layer."""

    name = "zero_between"
    title = "On no path between others"
    level = "extension"
    prompt = """Which states of the treaty layer `treaties` have the betweenness `0`? That means: no shortest path between [two]{plain} other states runs through them.

Give a list of codes of states; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "zero_between = ..."
    hints = [
        "`nx.betweenness_centrality(treaties)` gives a dictionary from states to numbers. `pd.Series(...)` turns it into a column.",
        "Choose from the column with a condition, and take the `.index` of what is left.",
    ]
    solution = '''between = pd.Series(nx.betweenness_centrality(treaties))
zero_between = list(between[between == 0].index)'''
    right = [
        '''zero_between = []
for state, value in nx.betweenness_centrality(treaties).items():
    if value == 0:
        zero_between.append(state)''',
        '''between = pd.Series(nx.betweenness_centrality(treaties, normalized=False))
zero_between = between[between < 0.001].index''',
        "zero_between = {s for s in treaties if nx.betweenness_centrality(treaties)[s] == 0}",
    ]
    wrong = [
        Wrong(
            '''between = pd.Series(nx.betweenness_centrality(treaties))
zero_between = list(between[between > 0].index)''',
            because="states with paths through them given",
            says="Through these states some shortest path does run. The question asks for the others.",
        ),
        Wrong(
            "zero_between = [state for state in treaties if treaties.degree(state) == 1]",
            because="degree one taken for betweenness zero",
            says="A state with one edge is on no path between others: right. But there are more such states: if the neighbours of a state have an edge themselves, nobody needs to go through it.",
        ),
        Wrong(
            '''between = pd.Series(nx.betweenness_centrality(graph))
zero_between = list(between[between == 0].index)''',
            because="the graph of borders taken for the treaty layer",
            says="You looked at the graph of borders. Put the graph `treaties` into the brackets.",
        ),
        Wrong(
            "zero_between = set(states.index) - set(treaties)",
            because="states outside the layer given",
            says="These states are not in the layer at all. The question asks for states of the layer.",
        ),
        Wrong(
            '''between = pd.Series(nx.betweenness_centrality(treaties))
zero_between = list(states["name_en"][between[between == 0].index])''',
            because="names given instead of codes",
            says="The states are right, but the question asks for their codes.",
        ),
        Wrong(
            '''between = pd.Series(nx.betweenness_centrality(treaties))
zero_between = between[between == 0]''',
            because="the numbers given instead of the states",
            says=None,
        ),
        Wrong(
            '''cut = set(nx.articulation_points(treaties))
zero_between = set(treaties) - cut''',
            because="every state that is no cut state given",
            says="These states are no cut states. But a shortest path can also run through a state that is none: there may be another way as well.",
        ),
    ]
    meaning = "Zero says nothing about how important a state is. It says that in this layer, with this list, the others do not need it on a shortest path."


class StatusVerdict(Question):
    """Extension, a judgement: signed is not in force."""

    name = "status_verdict"
    title = "In force?"
    level = "extension"
    prompt = """Somebody writes: *The treaty on allied relations of [22 August 2024]{ties.start?a=KAZ&b=TJK&kind=alliance_treaty} between Kazakhstan and Tajikistan is in force.*

Find its row in `ties` (kind `alliance_treaty`) and judge the sentence. Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "status_verdict = ..."
    hints = [
        'Choose the rows with `KAZ` in the column "a" and `TJK` in the column "b". Look at the column "status". The note of the row adds: passed by the Majilis, a chamber of the parliament of Kazakhstan, in March [2026]{ties.note_en?a=KAZ&b=TJK&kind=alliance_treaty}.',
        "What does the status say about entry into force: that it happened, that it did not happen, or that our sources do not report it?",
    ]
    solution = '''rows = ties[(ties["a"] == "KAZ") & (ties["b"] == "TJK")]
print(rows[rows["kind"] == "alliance_treaty"]["status"])

# The signature is shown; entry into force is neither shown nor denied
status_verdict = "unverifiable"'''
    also = ['status_verdict = "contradicted"']
    right = ['status_verdict = "UNVERIFIABLE"', "status_verdict = 'unverifiable'"]
    wrong = [
        Wrong(
            'status_verdict = "confirmed"',
            because="signed taken for in force",
            says="Our table has it as signed. Between signature and entry into force lie further steps, and our sources do not report the last one.",
        ),
        Wrong(
            'status_verdict = "imprecise"',
            because="signed taken for nearly in force",
            says="The treaty was signed, but the sentence says one thing only: that it is in force. Do our data show that, deny it, or leave it open?",
        ),
        Wrong(
            'status_verdict = ties[(ties["a"] == "KAZ") & (ties["b"] == "TJK")]["status"].iloc[0]',
            because="status given instead of a verdict",
            says="This is the status in our table. What follows from it for the sentence? Answer with one of the words.",
        ),
        Wrong(
            'status_verdict = ties[(ties["a"] == "KAZ") & (ties["b"] == "TJK")]["kind"].iloc[0]',
            because="kind of the tie given instead of a verdict",
            says="This is the kind of the tie. The question asks whether the sentence holds.",
        ),
        Wrong("status_verdict = False", because="true or false given instead of a verdict", says=None),
        Wrong('status_verdict = "not yet"', because="a word that is not offered here", says=None),
    ]
    meaning = "Signed, entry into force not confirmed: so our data cannot say. The note names a step in parliament in [2026]{ties.note_en?a=KAZ&b=TJK&kind=alliance_treaty}; anyone who concludes that the treaty was not in force before then may call the sentence contradicted. Look up what came later."


questions = questions_of(__name__)
