"""Questions for lesson 01. From a treaty to an organization."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "01_history"

SETUP = '''import networkx as nx
import pandas as pd

events = pd.read_csv("../../data/timeline.csv")
events["date"] = pd.to_datetime(events["date"])

# acts: one row is one legal act of one state
acts = pd.read_csv("../../data/treaty_actions.csv")
acts["date"] = pd.to_datetime(acts["date"])'''


class ProtocolActs(Question):
    """Change one value in a given line: choose the rows of another paper."""

    name = "protocol_acts"
    title = "The same line for another paper"
    level = "core"
    prompt = """The first line keeps the acts that concern the Treaty of [1992]{treaty_actions.date?instrument=CST-1992&state=KAZ&action=signature}.

Write the same line for the Protocol that extended the Treaty. Its code is `CST-protocol-1999`. Give a table: the rows of `acts` with this code."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''treaty_acts = acts[acts["instrument"] == "CST-1992"]

protocol_acts = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only one piece of text in it has to change.",
        "The code of the Protocol stands in quotation marks, exactly as in the question: capital letters and hyphens count.",
    ]
    solution = '''protocol_acts = acts[acts["instrument"] == "CST-protocol-1999"]'''
    right = [
        'protocol_acts = acts.query("instrument == \'CST-protocol-1999\'")',
        'protocol_acts = acts.loc[acts["instrument"].eq("CST-protocol-1999")].sort_values("date")',
        'protocol_acts = acts[acts["instrument"] == "CST-protocol-1999"].reset_index(drop=True)',
    ]
    wrong = [
        Wrong(
            'protocol_acts = acts[acts["instrument"] == "CST-1992"]',
            because="line copied without a change",
            says="These are still the acts of the Treaty itself. Change the code in the condition.",
        ),
        Wrong(
            'protocol_acts = acts["instrument"] == "CST-protocol-1999"',
            because="condition taken for the rows it chooses",
            says="This is only the condition: True or False for each row. Put it into `acts[...]` to get the rows.",
        ),
        Wrong(
            'protocol_acts = acts[acts["instrument"] == "Charter-2002"]',
            because="the Charter of the Organization taken for the Protocol that extended the Treaty",
            says="These are the acts of the Charter, which belongs to the Organization. The question is about the Protocol that extended the Treaty.",
        ),
        Wrong(
            'protocol_acts = acts[(acts["instrument"] == "CST-protocol-1999") & (acts["action"] == "signature")]',
            because="only the signatures kept, not all acts",
            says="You kept the signatures only. The table should hold every act of the Protocol, whatever the action.",
        ),
        Wrong(
            'protocol_acts = acts[acts["instrument"] == "cst-protocol-1999"]',
            because="small and capital letters taken for the same",
            says="Your table is empty: no row fits your condition. Is the column the right one? Is the code written as in the question? Small and capital letters are different for Python.",
        ),
        Wrong(
            'protocol_acts = events[events["instrument"] == "CST-protocol-1999"]',
            because="the table of the lesson used instead of the table of the question",
            says="These rows come from `events`, the table of the lesson. The question asks for the rows of `acts`.",
        ),
    ]
    meaning = "One condition, another code: so you can ask the same question of every paper. Next: who signed first?"


class Signatories(Question):
    """Complete a commented pattern: the states that signed on the first day."""

    name = "signatories"
    title = "Who signed in Tashkent?"
    level = "core"
    prompt = """Which states signed the Treaty (code `CST-1992`) on [15 May 1992]{treaty_actions.date?instrument=CST-1992&state=KAZ&action=signature}?

Take away each sign `#` with the space after it, and fill in what is missing. Give a list of codes of states such as `["KAZ"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = '''signatories = ...

# treaty_acts = acts[acts["instrument"] == "..."]
# signed = treaty_acts[treaty_acts["action"] == "..."]
# first_day = signed[signed["date"] == "..."]
# signatories = list(first_day["state"])'''
    hints = [
        "The action is called `signature`; the day is written year-month-day.",
        'Compare each of the columns with `==`: first "instrument", then "action", then "date". The states stand in the column "state".',
    ]
    solution = '''treaty_acts = acts[acts["instrument"] == "CST-1992"]
signed = treaty_acts[treaty_acts["action"] == "signature"]
first_day = signed[signed["date"] == signed["date"].min()]
signatories = list(first_day["state"])'''
    right = [
        '''rows = acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]
signatories = set(rows[rows["date"] == "1992-05-15"]["state"])''',
        '''rows = acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]
signatories = rows[rows["date"] < "1993"]["state"]''',
        '''rows = acts.query("instrument == 'CST-1992' and action == 'signature'")
signatories = rows.groupby("date")["state"].apply(sorted).iloc[0]''',
    ]
    wrong = [
        Wrong(
            'signatories = list(acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]["state"])',
            because="later signatures counted as signatures of the first day",
            says="All of these states signed the Treaty, but some of them only in the following year. Keep the rows of the first day.",
        ),
        Wrong(
            'signatories = list(acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "entry_into_force")]["state"])',
            because="entry into force mistaken for signature",
            says="You chose entry into force. That came later than signing: look for the action `signature`. The code `ALL` is not a state: it stands for the Treaty as a whole.",
        ),
        Wrong(
            'signatories = list(acts[(acts["instrument"] == "CST-protocol-1999") & (acts["action"] == "signature")]["state"])',
            because="the states that extended the Treaty taken for those that signed it first",
            says="These states signed the Protocol that extended the Treaty. Not all of them were there on the first day, and one that was there is missing.",
        ),
        Wrong(
            '''states = pd.read_csv("../../data/states.csv").set_index("state")["name_en"]
rows = acts[(acts["instrument"] == "CST-1992") & (acts["date"] == "1992-05-15")]
signatories = list(rows["state"].map(states))''',
            because="names given instead of codes",
            says="The states are right, but the question asks for codes such as KAZ. They stand in the column \"state\".",
        ),
        Wrong(
            'signatories = len(acts[(acts["instrument"] == "CST-1992") & (acts["date"] == "1992-05-15")])',
            because="number of states given instead of the states",
            says="You counted the states. The question asks which states they are: give a list of their codes.",
        ),
        Wrong(
            'signatories = list(acts[(acts["instrument"] == "CST-1992") & (acts["date"] == "1992-05-15")]["state"])[:-1]',
            because="one state lost",
            says=None,
        ),
    ]
    meaning = "Signing on the first day is one fact; being bound is another. Next: how long does it take from the one to the other?"


class DaysToForce(Question):
    """Free: subtract two dates of one agreement."""

    name = "days_to_force"
    title = "From signature to entry into force"
    level = "core"
    prompt = """The Agreement on the Collective Rapid Reaction Forces has the code `CRRF-2009`. How many days passed between its **first signatures** and its **entry into force**?

Let Python calculate with the dates of the table `acts`. More than one row has the action `signature`: `.min()` takes the first day. Give a whole number of days such as `100`."""
    kind = kinds.Whole()
    starter = "days_to_force = ..."
    hints = [
        "Choose the rows of the agreement. From them, take the first date with the action `signature` and the first date with the action `entry_into_force`. `min()` gives the first date of a column.",
        "The later date minus the earlier date gives a span of time. `.days` turns it into a number.",
    ]
    solution = '''agreement = acts[acts["instrument"] == "CRRF-2009"]
signed = agreement[agreement["action"] == "signature"]["date"].min()
in_force = agreement[agreement["action"] == "entry_into_force"]["date"].min()
days_to_force = (in_force - signed).days'''
    right = [
        '''agreement = acts[acts["instrument"] == "CRRF-2009"].sort_values("date").set_index("action")["date"]
days_to_force = (agreement["entry_into_force"] - agreement["signature"].iloc[0]).days''',
        '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = float((first["entry_into_force"] - first["signature"]) / pd.Timedelta(days=1))''',
    ]
    wrong = [
        Wrong(
            '''treaty = acts[acts["instrument"] == "CST-1992"].groupby("action")["date"].min()
days_to_force = (treaty["entry_into_force"] - treaty["signature"]).days''',
            because="the Treaty taken for the agreement",
            says="This is the time between signature and entry into force of the Treaty. The question asks about another paper: look at its code.",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "Charter-2002"].groupby("action")["date"].min()
days_to_force = (first["entry_into_force"] - first["signature"]).days''',
            because="the Charter taken for the agreement",
            says="This is the time between signature and entry into force of the Charter. The question asks about another paper: look at its code.",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = (first["entry_into_force"] - first["signature"]).days + 1''',
            because="both days counted",
            says="You counted the first and the last day. The difference of [two]{plain} dates counts the steps from one day to the next, so that one day less comes out.",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = (first["signature"] - first["entry_into_force"]).days''',
            because="dates subtracted the wrong way round",
            says="The number has a minus: you took the later date away from the earlier one. Swap them.",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = first["entry_into_force"].year - first["signature"].year''',
            because="years given instead of days",
            says="You subtracted the years only. Subtract the whole dates, and count in days.",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = first["entry_into_force"] - first["signature"]''',
            because="span of time given instead of a number",
            says="This is a span of time, and it is the right one. Add `.days` to make a number of it.",
        ),
        Wrong(
            '''agreement = acts[acts["instrument"] == "CRRF-2009"]
days_to_force = (agreement["date"].max() - agreement["date"].min()).days''',
            because="no action chosen: last date of all minus first date of all (or the last ratification taken)",
            says="The date at the end of your span is not the entry into force. Did you keep only the rows with the action `entry_into_force` there?",
        ),
        Wrong(
            '''first = acts[acts["instrument"] == "CRRF-2009"].groupby("action")["date"].min()
days_to_force = (first["ratification"] - first["signature"]).days''',
            because="ratification by one state taken for entry into force",
            says="Did you take a ratification for the entry into force? With it, one state agrees to be bound; the paper is not in force by that alone.",
        ),
        Wrong(
            '''agreement = acts[acts["instrument"] == "CRRF-2009"]
signed = agreement[agreement["action"] == "signature"]["date"].max()
days_to_force = (agreement[agreement["action"] == "entry_into_force"]["date"].min() - signed).days''',
            because="counted from the last signature",
            says="Did you count from the last signature? The question asks for the first ones: `min()`.",
        ),
    ]
    meaning = "Here too, signing was one day and being in force another: in between, states ratify. Next: what is to be said of the report?"


class ClaimVerdict(Question):
    """A judgement: the report's sentence on the age of the Organization."""

    name = "claim_verdict"
    title = "Founded [32]{article_claims.claim_en?claim_id=C02} years ago?"
    level = "core"
    prompt = """In November [2024]{sessions.date?session_id=2024-11-28} a report said: the CSTO was founded [32]{article_claims.claim_en?claim_id=C02} years ago. Judge this sentence by the dates of the lesson.

Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "claim_verdict = ..."
    hints = [
        "Which paper is as old as the report says: the Treaty or the Charter?",
        "The number belongs to something real. Does it belong to what the sentence speaks of?",
    ]
    solution = '''print(acts[acts["instrument"] == "CST-1992"]["date"].min())
print(acts[acts["instrument"] == "Charter-2002"]["date"].min())

# The number of years fits the Treaty; the sentence speaks of the Organization
claim_verdict = "imprecise"'''
    also = ['claim_verdict = "contradicted"']
    right = [
        'claim_verdict = " Imprecise "',
        '''claims = pd.read_csv("../../data/article_claims.csv").set_index("claim_id")
claim_verdict = claims["verdict"]["C02"]''',
    ]
    wrong = [
        Wrong(
            'claim_verdict = "confirmed"',
            because="treaty taken for organisation",
            says="The Treaty is as old as that, but the sentence speaks of the Organization. Look when its Charter was signed.",
        ),
        Wrong(
            'claim_verdict = "unverifiable"',
            because="a sentence that can be checked taken for one that cannot",
            says="It can be checked: the dates of the Treaty and of the Charter stand in our table.",
        ),
        Wrong("claim_verdict = 32", because="number given instead of a verdict", says=None),
        Wrong(
            "claim_verdict = False",
            because="true or false given instead of a verdict",
            says=None,
        ),
        Wrong('claim_verdict = "wrong"', because="a word of one's own", says=None),
    ]
    meaning = "The number is the age of the Treaty's signature. Our data call the sentence imprecise; whoever reads it strictly may call it contradicted, because no organization existed then. Both can be defended, if you say why."


class NotExtended(Question):
    """Extension: signed the Treaty, did not sign the Protocol that extended it."""

    name = "not_extended"
    title = "Who did not extend?"
    level = "extension"
    prompt = """Which states had signed the Treaty (`CST-1992`) but did **not** sign the Protocol that extended it (`CST-protocol-1999`)?

Give a list of codes of states such as `["KAZ"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "not_extended = ..."
    hints = [
        "Make a list of the states with a signature under each of the [two]{plain} papers.",
        "`set(a) - set(b)` gives what is in `a` and not in `b`. Or look for an action in the table that says the same.",
    ]
    solution = '''signed = acts[acts["action"] == "signature"]
treaty_states = set(signed[signed["instrument"] == "CST-1992"]["state"])
protocol_states = set(signed[signed["instrument"] == "CST-protocol-1999"]["state"])
not_extended = treaty_states - protocol_states'''
    right = [
        'not_extended = list(acts[acts["action"] == "non_renewal"]["state"])',
        'not_extended = acts[acts["action"] == "participation_lapsed"]["state"].unique()',
        '''signed = acts[acts["action"] == "signature"]
a = signed[signed["instrument"] == "CST-1992"]["state"]
b = signed[signed["instrument"] == "CST-protocol-1999"]["state"]
not_extended = a[~a.isin(b)]''',
    ]
    wrong = [
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
not_extended = list(signed[signed["instrument"] == "CST-protocol-1999"]["state"])''',
            because="the states that extended given instead of those that did not",
            says="These states did sign the Protocol. The question asks for the others.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
late = signed[(signed["instrument"] == "CST-1992") & (signed["date"] > "1993")]
not_extended = list(late["state"])''',
            because="states that signed late taken for states that did not extend",
            says="These states signed the Treaty later than the others. That is another question than who extended it: one of them did.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
first = signed[(signed["instrument"] == "CST-1992") & (signed["date"] < "1993")]["state"]
protocol = signed[signed["instrument"] == "CST-protocol-1999"]["state"]
not_extended = set(first) - set(protocol)''',
            because="only the signatories of the first day looked at",
            says="This one is right, but it is not the only one: you looked at the states that signed on the first day. More states signed the Treaty afterwards.",
        ),
        Wrong(
            'not_extended = list(acts[acts["action"] == "non_signature"]["state"])',
            because="not signing another agreement taken for not extending the Treaty",
            says="These states did not sign another agreement, years later. Look only at the [two]{plain} papers of the question.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
not_extended = set(signed[signed["instrument"] == "CST-1992"]["state"])''',
            because="all signatories of the Treaty given",
            says=None,
        ),
        Wrong(
            '''signed = acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]
protocol = acts[acts["instrument"] == "CST-protocol-1999"]
not_extended = set(signed["state"]) - set(protocol["state"])''',
            because="every act of the Protocol taken for a signature, or the sets subtracted the wrong way round",
            says="Your answer is empty: did you keep only the signatures, and is the minus the right way round?",
        ),
        Wrong(
            '''states = pd.read_csv("../../data/states.csv").set_index("state")["name_en"]
not_extended = list(acts[acts["action"] == "non_renewal"]["state"].map(states))''',
            because="names given instead of codes",
            says="The states are right, but the question asks for codes such as KAZ. They stand in the column \"state\".",
        ),
    ]
    meaning = "They did not extend: their participation lapsed when the first term ended. None of them gave a notice of withdrawal in our sources. One came back later."


class NoticeDay(Question):
    """Extension: notice and decision are different days."""

    name = "notice_day"
    title = "When was the notice there?"
    level = "extension"
    prompt = """Before the Council suspended the membership of Uzbekistan, Uzbekistan had sent a **notice**. On which day did the Secretariat of the Organization confirm that it had received it? Find the day in `acts`.

Give a date such as `"2001-02-03"` (year-month-day) or a date of pandas."""
    kind = kinds.Date()
    starter = "notice_day = ..."
    hints = [
        "Choose the rows with the state `UZB`, and read the codes in the column `action`.",
        "A notice is what a state sends; a suspension is what the Council decides.",
    ]
    solution = '''uzbekistan = acts[acts["state"] == "UZB"]
notice = uzbekistan[uzbekistan["action"] == "suspension_notice"]
notice_day = notice["date"].iloc[0]'''
    right = [
        'notice_day = str(acts[acts["action"] == "suspension_notice"]["date"].min())[:10]',
        'notice_day = acts[acts["action"] == "suspension_notice"]["date"].max().date()',
        'notice_day = acts[acts["action"] == "suspension_notice"]["date"]',
    ]
    wrong = [
        Wrong(
            'notice_day = acts[acts["action"] == "suspension"]["date"].iloc[0]',
            because="the decision taken for the notice",
            says="On this day the Council decided on the suspension. The notice had come earlier.",
        ),
        Wrong(
            'notice_day = acts[(acts["state"] == "UZB") & (acts["action"] == "participation_lapsed")]["date"].iloc[0]',
            because="not extended taken for suspended",
            says="On this day the first term of the Treaty had run out, and Uzbekistan had not extended it. The notice came later, to the Organization.",
        ),
        Wrong(
            'notice_day = acts[acts["action"] == "suspension_notice"]["date"].iloc[0].year',
            because="only the year given",
            says=None,
        ),
        Wrong(
            'notice_day = acts[(acts["state"] == "UZB") & (acts["action"] == "accession")]["date"].iloc[0]',
            because="accession taken for suspension",
            says="This is a day of accession: Uzbekistan was coming back. Look for the code of the notice.",
        ),
        Wrong('notice_day = "soon"', because="text that is no date", says=None),
        Wrong(
            "notice_day = 2012 - 6 - 28",
            because="date written without quotation marks, so that Python subtracts",
            says="Your answer is a number. Did you write the date without quotation marks? Then Python takes the hyphens for minus signs and subtracts.",
        ),
    ]
    meaning = "A state gave notice, the Council decided: these are different acts, on different days. The accounts differ about the day on which the paper itself was written: `acts` says so in a note."


class SignedBoth(Question):
    """Extension: what is in both sets."""

    name = "signed_both"
    title = "From the first day to the Charter"
    level = "extension"
    prompt = """Which states signed the Treaty (`CST-1992`) on the first day, [15 May 1992]{treaty_actions.date?instrument=CST-1992&state=KAZ&action=signature}, **and** later the Charter (`Charter-2002`)?

Give a list of codes of states such as `["KAZ"]`; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "signed_both = ..."
    hints = [
        "Make a set of the states for each of the [two]{plain} papers. For the Treaty, take only the rows of the first day.",
        "`set(rows[\"state\"])` makes a set; with sets, `a & b` gives what is in both of them.",
    ]
    solution = '''signed = acts[acts["action"] == "signature"]
treaty = signed[signed["instrument"] == "CST-1992"]
first_day = set(treaty[treaty["date"] == treaty["date"].min()]["state"])
charter_states = set(signed[signed["instrument"] == "Charter-2002"]["state"])
signed_both = first_day & charter_states'''
    right = [
        '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
graph = nx.from_pandas_edgelist(rows, "state", "instrument")
first_day = rows[rows["date"] == "1992-05-15"]
signed_both = [s for s in first_day["state"] if graph.degree(s) == 2]''',
        '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
rows = rows[rows["date"].dt.year != 1993]
counts = rows["state"].value_counts()
signed_both = counts[counts == 2].index''',
    ]
    wrong = [
        Wrong(
            'signed_both = list(acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]["state"])',
            because="one paper taken for both",
            says="These states signed the Treaty, some of them only in the following year. And some did not sign the Charter.",
        ),
        Wrong(
            '''rows = acts[(acts["instrument"] == "CST-1992") & (acts["action"] == "signature")]
signed_both = list(rows[rows["date"] < "1993"]["state"])''',
            because="signatories of the first day taken for those who signed both",
            says="These states signed the Treaty on the first day. One of them did not sign the Charter.",
        ),
        Wrong(
            'signed_both = list(acts[(acts["instrument"] == "Charter-2002") & (acts["action"] == "signature")]["state"]) + ["UZB"]',
            because="accession taken for signature, or sets joined with `|`",
            says="One of these states signed the Treaty only later. And Uzbekistan did not sign the Charter: it acceded to it years later. With sets, `&` keeps what is in both.",
        ),
        Wrong(
            'signed_both = list(acts[acts["action"] == "signature"]["state"])',
            because="all signatures of all papers listed, with repetitions",
            says=None,
        ),
        Wrong("signed_both = 6", because="number given instead of the states", says=None),
        Wrong(
            'signed_both = list(acts[(acts["instrument"] == "Charter-2002") & (acts["action"] == "signature")]["state"])',
            because="the first day forgotten",
            says="All of these states signed both papers, but one of them signed the Treaty only later. Keep the rows of the first day.",
        ),
        Wrong(
            '''papers = ["CST-1992", "CST-protocol-1999", "Charter-2002"]
rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(papers)]
graph = nx.from_pandas_edgelist(rows, "state", "instrument")
signed_both = [node for node in graph if graph.degree(node) >= 3]''',
            because="nodes of the graph taken for states",
            says="Codes of papers stand in your list too, such as `CST-1992`. Keep the states. And ask of each of them: did it sign the Treaty on the first day?",
        ),
        Wrong(
            '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
graph = nx.from_pandas_edgelist(rows, "state", "instrument")
signed_both = [node for node in graph if graph.degree(node) >= 2]''',
            because="nodes of the graph of two papers taken for states",
            says="Codes of papers stand in your list too, such as `CST-1992`. Keep the states. And ask of each of them: did it sign the Treaty on the first day?",
        ),
    ]
    meaning = "These states went the whole way, from the first day of the Treaty to the Charter of the Organization. Belarus signed the Treaty later; Uzbekistan acceded to the Charter, but did not sign it."


class SignatureGraph(Question):
    """Extension: build a graph of states and papers."""

    name = "signature_graph"
    title = "A graph of [two]{plain} papers"
    level = "extension"
    prompt = """Build an undirected graph with *networkx*: the nodes are states and the [two]{plain} papers `CST-1992` and `Charter-2002`; an edge means that the state **signed** the paper.

Use the codes as names of the nodes."""
    kind = kinds.Graph()
    starter = "signature_graph = ..."
    hints = [
        "First choose the rows: the action is `signature`, and the paper is one of the [two]{plain}. `isin` takes a list of codes.",
        '`nx.from_pandas_edgelist(rows, "state", "instrument")` makes a graph out of the columns of your rows.',
    ]
    solution = '''papers = ["CST-1992", "Charter-2002"]
rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(papers)]
signature_graph = nx.from_pandas_edgelist(rows, "state", "instrument")'''
    right = [
        '''signature_graph = nx.Graph()
for row in acts[acts["action"] == "signature"].itertuples():
    if row.instrument in ["CST-1992", "Charter-2002"]:
        signature_graph.add_edge(row.instrument, row.state)''',
        '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
signature_graph = nx.Graph(list(zip(rows["instrument"], rows["state"])))''',
    ]
    wrong = [
        Wrong(
            '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
signature_graph = nx.from_pandas_edgelist(rows, "state", "instrument", create_using=nx.DiGraph)''',
            because="directed graph built instead of an undirected one",
            says=None,
        ),
        Wrong(
            '''rows = acts[acts["instrument"].isin(["CST-1992", "Charter-2002"])]
signature_graph = nx.from_pandas_edgelist(rows, "state", "instrument")''',
            because="every act made an edge, not only signatures",
            says="Every act became an edge, also entry into force and accession. Keep the rows with the action `signature` first.",
        ),
        Wrong(
            '''rows = acts[(acts["action"] == "signature") & (acts["instrument"] == "CST-1992")]
signature_graph = nx.from_pandas_edgelist(rows, "state", "instrument")''',
            because="one paper forgotten",
            says=None,
        ),
        Wrong(
            '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "CST-protocol-1999"])]
signature_graph = nx.from_pandas_edgelist(rows, "state", "instrument")''',
            because="the Protocol taken for the Charter",
            says="One of your papers is the Protocol that extended the Treaty. The question asks for the Treaty and the Charter.",
        ),
        Wrong(
            '''rows = acts[(acts["action"] == "signature") & acts["instrument"].isin(["CST-1992", "Charter-2002"])]
signature_graph = rows[["state", "instrument"]]''',
            because="the table of edges taken for the graph",
            says=None,
        ),
    ]
    meaning = "A table of pairs and a graph hold the same facts; the graph lets you ask who is joined to what. More graphs come in the next lessons."


questions = questions_of(__name__)
