"""Questions for lesson 03. Who answers to whom?"""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "03_institutions"

SETUP = '''import networkx as nx
import pandas as pd

bodies = pd.read_csv("../../data/bodies.csv")
relations = pd.read_csv("../../data/bodies_relations.csv")

reports = relations[relations["relation"] == "reports_to"]
coordinates = relations[relations["relation"] == "coordinates"]

chairs = pd.read_csv("../../data/chairmanships.csv")

holders = pd.read_csv("../../data/secretaries_general.csv")
holders = holders[holders["start"] >= "2003-04-28"]
holders["start"] = pd.to_datetime(holders["start"])
holders["end"] = pd.to_datetime(holders["end"])'''


class StaffForces(Question):
    """Change one value in a given line: the successors of another node."""

    name = "staff_forces"
    title = "The same line for another body"
    level = "core"
    prompt = """In the graph `coordination` an arrow goes from a body to the forces that it coordinates. The line with `ministers_forces` lists the forces that the Council of Ministers of Defence (`CDM`) coordinates.

Write the same line for the Joint Staff. Its code is `JS`. Give a list of codes of forces; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="body")
    starter = '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
ministers_forces = list(coordination.successors("CDM"))

staff_forces = ...'''
    hints = [
        "Copy what stands to the right of `=` in the line with `ministers_forces`. Only one piece of text in it has to change.",
        "The code of the Joint Staff stands in quotation marks, in capital letters: `successors(\"...\")`.",
    ]
    solution = '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = list(coordination.successors("JS"))'''
    right = [
        'staff_forces = coordinates[coordinates["from"] == "JS"]["to"]',
        '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = [end for start, end in coordination.out_edges("JS")]''',
        '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = set(coordination["JS"])''',
    ]
    wrong = [
        Wrong(
            '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = list(coordination.successors("CDM"))''',
            because="line copied without a change",
            says="This is still the answer for the ministers of defence. Change the code in the brackets.",
        ),
        Wrong(
            '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = list(coordination.predecessors("JS"))''',
            because="predecessors taken for successors",
            says="Your list is empty: `predecessors` follows the arrows backwards, and no arrow of this graph comes in at the Joint Staff.",
        ),
        Wrong(
            '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = coordination.out_degree("JS")''',
            because="number of arrows given instead of the forces",
            says="You counted the arrows. The question asks where they go: give the list of codes.",
        ),
        Wrong(
            '''coordination = nx.from_pandas_edgelist(coordinates, "from", "to", create_using=nx.DiGraph)
staff_forces = list(coordination.nodes)''',
            because="all nodes of the graph given",
            says="These are all nodes of the graph, with the bodies that coordinate. Keep the successors of one node.",
        ),
        Wrong(
            'staff_forces = list(bodies[bodies["kind"] == "force"]["code"])',
            because="all forces given, also those without an arrow",
            says="These are all forces of the table. Not each of them has an arrow from the Joint Staff: use the graph.",
        ),
        Wrong(
            'staff_forces = list(relations[relations["from"] == "CSC"]["to"])',
            because="arrows of the Council taken, with all their meanings",
            says="These are the arrows that go out from the Council, with several meanings. The question is about the Joint Staff and about one meaning.",
        ),
        Wrong(
            "staff_forces = 'list(coordination.successors(\"JS\"))'",
            because="whole line put into quotation marks",
            says="The whole line stands in quotation marks, so that it is only text. Only the code of the Joint Staff belongs into them.",
        ),
        Wrong(
            '''names = bodies.set_index("code")["name_en"]
staff_forces = list(coordinates[coordinates["from"] == "JS"]["to"].map(names))''',
            because="names given instead of codes",
            says="The forces are right, but codes are asked for, as they stand in the column \"to\" of `coordinates`.",
        ),
        Wrong(
            'staff_forces = list(coordinates[coordinates["from"] == "JS"])',
            because="whole table put into a list",
            says="These are the names of the columns: that is what `list` gives for a whole table. Take one column first.",
        ),
    ]
    meaning = "One line, another node: the Joint Staff coordinates more forces than any other body in our table. To coordinate is not to command: the Council decides on their use. Next: follow the arrows up."


class CouncilPath(Question):
    """Complete a commented pattern: a directed graph and a shortest path."""

    name = "council_path"
    title = "The way to the Council"
    level = "core"
    prompt = """By what way does the Coordination Council on biological security (`CCBIO`) report to the Collective Security Council (`CSC`)?

Take away each sign `#` with the space after it, and fill in what is missing. Give the list of codes from the first node to the last, both included, such as `["SEC", "SG", "CSC"]`. Here the order counts."""
    kind = kinds.Collection(ordered=True, of="body")
    starter = '''council_path = ...

# chart = nx.from_pandas_edgelist(reports, "...", "...", create_using=nx.DiGraph)
# council_path = nx.shortest_path(chart, "...", "...")'''
    hints = [
        "The arrows go from the body that reports to the body to which it reports. What are the columns of `reports` called?",
        "`shortest_path` needs the graph, then the node at which the way begins, then the node at which it ends.",
    ]
    solution = '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
council_path = nx.shortest_path(chart, "CCBIO", "CSC")'''
    right = [
        '''chart = nx.from_pandas_edgelist(reports, "to", "from", create_using=nx.DiGraph)
council_path = nx.shortest_path(chart, "CSC", "CCBIO")
council_path.reverse()''',
        '''boss = reports.set_index("from")["to"]
council_path = ["CCBIO"]
while council_path[-1] in boss:
    council_path.append(boss[council_path[-1]])''',
        '''council_path = ("CCBIO", reports[reports["from"] == "CCBIO"]["to"].iloc[0], "CSC")''',
    ]
    wrong = [
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "to", "from", create_using=nx.DiGraph)
council_path = nx.shortest_path(chart, "CSC", "CCBIO")''',
            because="path from the top to the bottom",
            says="The stations are right, but you went down: from the Council to the body that reports to it. The arrows of this chart go up.",
        ),
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
council_path = nx.shortest_path_length(chart, "CCBIO", "CSC")''',
            because="length of the path given instead of the path",
            says="This is the number of steps. The question asks for the stations: use `shortest_path`.",
        ),
        Wrong(
            'council_path = ["CCBIO", "CSC"]',
            because="a station in between left out",
            says="No arrow goes straight from the first node to the last. Let `shortest_path` find the station in between.",
        ),
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
council_path = nx.shortest_path(chart, "CCBIO", "CSC")[1:]''',
            because="first node left out",
            says="The first node of the way is missing. Both ends belong to the list.",
        ),
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
council_path = nx.shortest_path(chart, "SEC", "CSC")''',
            because="path of the lesson repeated",
            says="This is the way of the Secretariat, from the lesson. Begin at the Coordination Council on biological security.",
        ),
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
council_path = list(chart.predecessors("CSC"))''',
            because="all bodies that report to the Council given instead of one way",
            says="These are all bodies that report straight to the Council. The question asks for one way, from node to node.",
        ),
        Wrong(
            '''chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)
names = bodies.set_index("code")["name_en"]
council_path = list(names[nx.shortest_path(chart, "CCBIO", "CSC")])''',
            because="names given instead of codes",
            says="The bodies and their order are right, but codes are asked for, as in the example of the question.",
        ),
    ]
    meaning = "First the coordination council, then the secretaries of the security councils, then the heads of state (for Armenia, the head of government): each step is an arrow with its own source. Next: who stood in when the office of Secretary General was vacant?"


class ActingDays(Question):
    """Free: add up spans of time."""

    name = "acting_days"
    title = "Days with an acting head"
    level = "core"
    prompt = """In the table `holders`, the code `acting` in the column `tenure` marks the periods in which somebody only **acted** as Secretary General.

How many days do these periods have together? For each period take the end minus the start, and add them up. Give a whole number of days such as `100`."""
    kind = kinds.Whole()
    starter = "acting_days = ..."
    hints = [
        "Choose the rows with this code first. Then subtract the column \"start\" from the column \"end\": each row gives a span of time.",
        "`sum()` adds up a column of spans of time. `.days` turns the result into a number.",
    ]
    solution = '''acting = holders[holders["tenure"] == "acting"]
length = acting["end"] - acting["start"]
acting_days = length.sum().days'''
    right = [
        '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"] - acting["start"]).dt.days.sum()''',
        '''acting_days = 0
for row in holders.itertuples():
    if row.tenure == "acting":
        acting_days += (row.end - row.start).days''',
        '''length = (holders["end"] - holders["start"]).groupby(holders["tenure"]).sum()
acting_days = length["acting"] / pd.Timedelta(days=1)''',
    ]
    wrong = [
        Wrong(
            '''office = holders[holders["tenure"] == "in_office"]
acting_days = (office["end"] - office["start"]).sum().days''',
            because="periods in office taken for acting periods",
            says="You added up the periods of those who held the office. The question asks for those who acted.",
        ),
        Wrong(
            'acting_days = (holders["end"] - holders["start"]).sum().days',
            because="all periods added up",
            says="You added up all periods of the table. Choose the rows with the code `acting` first.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"] - acting["start"]).max().days''',
            because="only the longest period counted",
            says="This is the longest of the periods. Add up all of them.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"] - acting["start"]).iloc[0].days''',
            because="only the first period counted",
            says="This is the first period only. There is another one.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"].max() - acting["start"].min()).days''',
            because="time between the periods counted too",
            says="You counted from the first start to the last end. In between somebody else held the office: add up the periods one by one.",
        ),
        Wrong(
            'acting_days = len(holders[holders["tenure"] == "acting"])',
            because="rows counted instead of days",
            says="You counted the rows. The question asks for days.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"] - acting["start"]).sum()''',
            because="span of time given instead of a number",
            says="This is a span of time, and it is the right one. Add `.days` to make a number of it.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = ((acting["end"] - acting["start"]).dt.days + 1).sum()''',
            because="both end days of each period counted",
            says="It seems that you counted the first and the last day of each period. The end minus the start counts the steps from one day to the next.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["start"] - acting["end"]).sum().days''',
            because="dates subtracted the wrong way round",
            says="The number has a minus: you took the later date away from the earlier one. Swap them.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "Acting"]
acting_days = (acting["end"] - acting["start"]).sum().days''',
            because="code misspelt, so that no row is left (or `.seconds` taken for `.days`)",
            says="Your number is zero. Does any row fulfil your condition? Compare the spelling with the table. And do you take `.days` at the end?",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = acting["end"] - acting["start"]''',
            because="spans of time not added up",
            says="These are the spans of time, one for each period. Add them up with `.sum()`; then `.days` makes a number of the result.",
        ),
        Wrong(
            '''acting = holders[holders["tenure"] == "acting"]
acting_days = (acting["end"] - acting["start"]).dt.days''',
            because="days of each period not added up",
            says="These are the days of each period. Add them up with `.sum()`.",
        ),
    ]
    meaning = "In a chart the box of the Secretary General looks the same on all these days. Only a table with dates shows that a deputy stood in. The last core question: what does a missing arrow mean?"


class AssemblyVerdict(Question):
    """A judgement: no arrow is not no tie."""

    name = "assembly_verdict"
    title = "An assembly without arrows"
    level = "core"
    prompt = """Somebody looks at the chart of the lesson and says: *The Parliamentary Assembly answers to nobody.* In our table of arrows, the Assembly (`PA`) stands in no row. The table of bodies only notes that no line of command to the Council was found.

Judge the sentence by these tables. Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "assembly_verdict = ..."
    hints = [
        "What do we know: that there is no such tie, or that we found no row for one?",
        "Which row would be needed to confirm the sentence? Which row would be needed to contradict it? Do we have either of them?",
    ]
    solution = '''arrows = relations[(relations["from"] == "PA") | (relations["to"] == "PA")]

print(len(arrows))

# Without a row, nothing confirms the sentence and nothing contradicts it
assembly_verdict = "unverifiable"'''
    also = ['assembly_verdict = "imprecise"']
    right = ['assembly_verdict = "Unverifiable"', "assembly_verdict = ' unverifiable'"]
    wrong = [
        Wrong(
            'assembly_verdict = "confirmed"',
            because="no arrow taken for no tie",
            says="The chart shows only the rows that somebody found. Perhaps the Assembly answers to parliaments at home: our table of arrows does not ask about them.",
        ),
        Wrong(
            'assembly_verdict = "contradicted"',
            because="a tie assumed without a row",
            says="To contradict the sentence you need a row that shows to whom the Assembly answers. There is none in our tables.",
        ),
        Wrong(
            'assembly_verdict = bodies[bodies["code"] == "PA"]["kind"].iloc[0]',
            because="kind of the body given instead of a verdict",
            says="This is the kind of the body. The question asks whether the sentence holds.",
        ),
        Wrong("assembly_verdict = False", because="true or false given instead of a verdict", says=None),
        Wrong('assembly_verdict = "partly"', because="a word that is not offered here", says=None),
    ]
    meaning = "No row is not the same as no tie. \"Imprecise\" can be defended too: \"no line of command was found\" would be correct, \"nobody\" says more than we know. \"Confirmed\" cannot be defended."


class FirmChart(Question):
    """Extension: a directed graph of the rows of high confidence."""

    name = "firm_chart"
    title = "The firm arrows"
    level = "extension"
    prompt = """Build a **directed** graph with *networkx*: the nodes are codes of bodies; an arrow means *reports to*. Use only the rows of `reports` with the confidence `high`."""
    kind = kinds.Graph()
    starter = "firm_chart = ..."
    hints = [
        'First choose the rows: in the column "confidence" stands `high`.',
        "`nx.from_pandas_edgelist` makes a graph out of [two]{plain} columns. With `create_using=nx.DiGraph` the edges become arrows.",
    ]
    solution = '''firm = reports[reports["confidence"] == "high"]
firm_chart = nx.from_pandas_edgelist(firm, "from", "to", create_using=nx.DiGraph)'''
    right = [
        '''firm_chart = nx.DiGraph()
for row in reports[reports["confidence"] == "high"].values:
    firm_chart.add_edge(row[0], row[1])''',
        '''rows = relations.query("relation == 'reports_to' and confidence == 'high'")
firm_chart = nx.DiGraph(list(zip(rows["from"], rows["to"])))''',
        '''firm = reports[reports["confidence"] == "high"]
firm_chart = nx.from_pandas_edgelist(firm, "to", "from", create_using=nx.DiGraph).reverse()''',
    ]
    wrong = [
        Wrong(
            '''firm = reports[reports["confidence"] == "high"]
firm_chart = nx.from_pandas_edgelist(firm, "from", "to")''',
            because="undirected graph built",
            says=None,
        ),
        Wrong(
            'firm_chart = nx.from_pandas_edgelist(reports, "from", "to", create_using=nx.DiGraph)',
            because="weak rows kept",
            says="Your graph has all arrows of `reports`. Keep the rows with the confidence `high` first.",
        ),
        Wrong(
            '''firm = reports[reports["confidence"] == "high"]
firm_chart = nx.from_pandas_edgelist(firm, "to", "from", create_using=nx.DiGraph)''',
            because="arrows turned round",
            says="All your arrows point the other way round: from the body that receives a report to the body that gives it.",
        ),
        Wrong(
            '''firm = reports[reports["confidence"] != "low"]
firm_chart = nx.from_pandas_edgelist(firm, "from", "to", create_using=nx.DiGraph)''',
            because="medium counted as high",
            says="You left out the rows with the confidence `low`. Those with `medium` have to go as well.",
        ),
        Wrong(
            '''firm = relations[relations["confidence"] == "high"]
firm_chart = nx.from_pandas_edgelist(firm, "from", "to", create_using=nx.DiGraph)''',
            because="arrows of all meanings mixed",
            says="Your graph mixes arrows of all meanings. Begin with the table `reports`.",
        ),
        Wrong(
            'firm_chart = reports[reports["confidence"] == "high"][["from", "to"]]',
            because="the table of arrows taken for the graph",
            says=None,
        ),
        Wrong(
            '''firm = reports[reports["confidence"] == "High"]
firm_chart = nx.from_pandas_edgelist(firm, "from", "to", create_using=nx.DiGraph)''',
            because="code written with a capital letter, so that no row is left",
            says="Your graph is empty. Does any row fulfil your condition? The codes of the confidence are written in small letters.",
        ),
    ]
    meaning = "Many boxes are gone. They exist; but to whom they report we know less well. A careful chart says which arrows are firm."


class BodiesThen(Question):
    """Extension: a chart for one day of the past."""

    name = "bodies_then"
    title = "The bodies of [2008]{sessions.date?session_id=2008-09-05}"
    level = "extension"
    prompt = """A chart of today shows bodies that did not exist earlier. According to the column `established` of the table `bodies`: which bodies, of all kinds, existed **for certain** on the day of the Moscow session of [5 September 2008]{sessions.date?session_id=2008-09-05}? Leave out those without a date: of them our table does not know.

Give a list of codes; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="body")
    starter = "bodies_then = ..."
    hints = [
        "Compare the column \"established\" with the day `2008-09-05`. Earlier, or on that day?",
        "Dates written year-month-day can be compared with `<=` even as text. For an empty cell the comparison is `False`.",
    ]
    solution = '''then = bodies[bodies["established"] <= "2008-09-05"]
bodies_then = list(then["code"])'''
    right = [
        '''dates = pd.to_datetime(bodies["established"])
bodies_then = bodies[dates <= pd.Timestamp("2008-09-05")]["code"]''',
        '''known = bodies[bodies["established"].notna()]
bodies_then = set(known[known["established"] < "2009"]["code"])''',
    ]
    wrong = [
        Wrong(
            'bodies_then = list(bodies["code"])',
            because="the chart of today taken for the chart of 2008",
            says="This is the whole table, as of today. Some of these bodies are younger than the session.",
        ),
        Wrong(
            'bodies_then = list(bodies[~(bodies["established"] > "2008-09-05")]["code"])',
            because="bodies without a date counted as old",
            says="Among yours are bodies without a date. Perhaps they existed then, but our table does not know: leave them out.",
        ),
        Wrong(
            'bodies_then = list(bodies[bodies["established"] > "2008-09-05"]["code"])',
            because="later bodies chosen",
            says="You chose the bodies that were established after the session. Turn the comparison round.",
        ),
        Wrong(
            '''organs = bodies[bodies["kind"] == "organ"]
bodies_then = list(organs[organs["established"] <= "2008-09-05"]["code"])''',
            because="only organs kept",
            says="You kept the organs only. The question asks for bodies of all kinds: an assembly and some forces existed as well.",
        ),
        Wrong(
            'bodies_then = list(bodies[bodies["established"] <= "2008-09-05"]["established"])',
            because="dates given instead of codes",
            says="These are the dates. The question asks for the codes of the bodies.",
        ),
        Wrong(
            'bodies_then = list(bodies[bodies["established"].notna()]["code"])',
            because="all bodies with a date taken",
            says="You left out the bodies without a date. But some of those with a date are younger than the session.",
        ),
        Wrong(
            'bodies_then = list(bodies[bodies["established"] <= "2008-09-05"]["name_en"])',
            because="names given instead of codes",
            says="The bodies are right, but codes are asked for. They stand in the column \"code\".",
        ),
        Wrong(
            'bodies_then = list(bodies[bodies["established"] <= "2008-09-05"])',
            because="whole table put into a list",
            says="These are the names of the columns: that is what `list` gives for a whole table. Take one column first.",
        ),
    ]
    meaning = "A chart needs a date, like a number of members. And [three]{plain} answers are possible: existed, did not exist yet, not known."


class HandedTo(Question):
    """Extension: successors in the whole history of the chair."""

    name = "handed_to"
    title = "Where did the chair go?"
    level = "extension"
    prompt = """The table `chairs` has all chairs since [2002]{chairmanships.start?start=2002-05-14}, in order of time. Before the circle of the lesson began, the order was different.

To which states has **Kazakhstan** (`KAZ`) handed the chair, according to the whole table? Give a list of codes of states such as `["UZB"]`, each one once; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "handed_to = ..."
    hints = [
        "Make an empty `nx.DiGraph()` and let `nx.add_path` run through the column \"state\" of the whole table.",
        "Arrows that go out from a node lead to its `successors`.",
    ]
    solution = '''chain = nx.DiGraph()
nx.add_path(chain, chairs["state"])
handed_to = list(chain.successors("KAZ"))'''
    right = [
        '''following = chairs["state"].shift(-1)
handed_to = following[chairs["state"] == "KAZ"].unique()''',
        '''codes = list(chairs["state"])
handed_to = {b for a, b in zip(codes, codes[1:]) if a == "KAZ"}''',
    ]
    wrong = [
        Wrong(
            '''chain = nx.DiGraph()
nx.add_path(chain, chairs[chairs["start"] >= "2013-09-23"]["state"])
handed_to = list(chain.successors("KAZ"))''',
            because="only the circle since 2013 looked at",
            says="This is right for the circle of the lesson. The whole table begins earlier, and the chair once went another way.",
        ),
        Wrong(
            '''chain = nx.DiGraph()
nx.add_path(chain, chairs["state"])
handed_to = list(chain.predecessors("KAZ"))''',
            because="predecessors taken for successors",
            says="These states handed the chair over to Kazakhstan. The question asks where it went from there.",
        ),
        Wrong(
            '''chain = nx.Graph()
nx.add_path(chain, chairs["state"])
handed_to = list(chain.neighbors("KAZ"))''',
            because="direction of the arrows ignored",
            says="Your graph has no arrows: it mixes the states before Kazakhstan and those after it. Use `nx.DiGraph`.",
        ),
        Wrong(
            'handed_to = list(chairs["state"].unique())',
            because="all states with a chair given",
            says="These are all states that have ever held the chair. Keep those that came directly after Kazakhstan.",
        ),
        Wrong(
            '''chain = nx.DiGraph()
nx.add_path(chain, chairs["state"])
handed_to = list(nx.descendants(chain, "KAZ"))''',
            because="everything that can be reached taken for the next station",
            says="These states can be reached over any number of steps. The question asks for the next one only: `successors`.",
        ),
        Wrong(
            '''chain = nx.DiGraph()
nx.add_path(chain, chairs["state"])
handed_to = chain.out_degree("KAZ")''',
            because="number of arrows given instead of the states",
            says="You counted the arrows. The question asks which states they lead to.",
        ),
    ]
    meaning = "A circle with [two]{plain} ways out of one node is no simple circle any more. The order became regular only later; some of the early chairs are derived from a rule, and the table says so."


class CouncilReach(Question):
    """Extension: what can be reached along arrows of several meanings."""

    name = "council_reach"
    title = "Bodies within reach"
    level = "extension"
    prompt = """Now take the arrows that point down: the rows of `relations` with `appoints`, `commands` or `coordinates`. Which bodies can be reached from the Collective Security Council (`CSC`) along these arrows, in one step or in several?

Give a list of codes, without the Council itself; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="body")
    starter = "council_reach = ..."
    hints = [
        "`isin` with a list of the codes of the meanings chooses the rows. Make a directed graph out of them.",
        "`nx.descendants` needs the graph and the node at which the way begins. It collects everything that can be reached.",
    ]
    solution = '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = list(nx.descendants(graph, "CSC"))'''
    right = [
        '''down = relations[relations["relation"] != "reports_to"]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = []
for code in graph:
    if code != "CSC" and nx.has_path(graph, "CSC", code):
        council_reach.append(code)''',
        '''down = relations[relations["relation"] != "reports_to"]
first = set(down[down["from"] == "CSC"]["to"])
second = set(down[down["from"].isin(first)]["to"])
council_reach = first | second''',
    ]
    wrong = [
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = list(graph.successors("CSC"))''',
            because="only one step followed, or arrows of coordination left out",
            says="You stopped after one step. From one of these bodies arrows with `coordinates` lead further: use `descendants`.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = list(nx.descendants(graph, "CSC"))''',
            because="arrows of appointment left out",
            says="You left out the arrows with `appoints`. Then no way leads from the Council to the Joint Staff.",
        ),
        Wrong(
            '''graph = nx.from_pandas_edgelist(relations, "from", "to", create_using=nx.DiGraph)
council_reach = list(nx.descendants(graph, "CSC"))''',
            because="arrows that mean reporting mixed in",
            says="Your graph also has the arrows with `reports_to`. They point up: leave them out.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to")
council_reach = list(nx.node_connected_component(graph, "CSC") - {"CSC"})''',
            because="direction of the arrows ignored",
            says="Your graph has no arrows, so that you walked against their direction, too. Use `nx.DiGraph`.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
forces = bodies[bodies["kind"] == "force"]
council_reach = list(forces[forces["code"].isin(nx.descendants(graph, "CSC"))]["code"])''',
            because="only forces kept",
            says="You kept the forces only. The question asks for all bodies that can be reached.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = len(nx.descendants(graph, "CSC"))''',
            because="number given instead of the bodies",
            says="You counted. The question asks which bodies they are: give a list of their codes.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
council_reach = list(nx.ancestors(graph, "CSC"))''',
            because="arrows followed backwards",
            says="Your answer is empty. Did you use `ancestors` or `predecessors`? They walk against the arrows, and no arrow of this graph comes in at the Council.",
        ),
        Wrong(
            '''down = relations[relations["relation"].isin(["appoints", "commands", "coordinates"])]
graph = nx.from_pandas_edgelist(down, "from", "to", create_using=nx.DiGraph)
names = bodies.set_index("code")["name_en"]
council_reach = list(names[list(nx.descendants(graph, "CSC"))])''',
            because="names given instead of codes",
            says="The bodies are right, but codes are asked for, as they stand in `relations`.",
        ),
    ]
    meaning = "The way to some forces leads through the Joint Staff: the first arrow means that the Council *appoints* its chief, the second one that the Staff *coordinates* the forces. A path through arrows of different meanings is no chain of command. And [two]{count(bodies.code)?code=RG-EE&code=RG-CAU} groups of forces are not in our graph at all: no row in the table of arrows, so no arrow."


questions = questions_of(__name__)
