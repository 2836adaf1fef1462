"""Questions for lesson 09. Checking a report."""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "09_checking_a_report"

SETUP = '''import pandas as pd

pd.options.display.max_colwidth = None

claims = pd.read_csv("../../data/article_claims.csv").set_index("claim_id")
sources = pd.read_csv("../../data/sources.csv").set_index("id")

acts = pd.read_csv("../../data/treaty_actions.csv")
periods = pd.read_csv("../../data/memberships.csv")
sessions = pd.read_csv("../../data/sessions.csv")
attendance = pd.read_csv("../../data/attendance.csv")
after = pd.read_csv("../../data/followup_2025_2026.csv")
exercises = pd.read_csv("../../data/joint_exercises.csv")'''


class NextSession(Question):
    """Change two values in a given line: claim C61."""

    name = "next_session"
    title = "`C61`: the next session"
    level = "core"
    prompt = """The report says (`C61`): the next session will be held in Kyrgyzstan in [2025]{sessions.date?session_id=2025-11-27}.

The first line asks the table for the sessions held in Kazakhstan (`KAZ`) from the beginning of [2018]{sessions.date?session_id=2018-11-08} on. Write the same line for Kyrgyzstan (`KGZ`) from the beginning of [2025]{chairmanships.start?state=KGZ&start=2025-01-01} on. Give a table: the rows of `sessions` that fit."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''in_kazakhstan = sessions[(sessions["country"] == "KAZ") & (sessions["date"] >= "2018-01-01")]

next_session = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. [Two]{plain} pieces of text in it have to change.",
        "The code of the state and the date stand in quotation marks, each in a condition of its own. Keep the brackets and the sign `&`.",
    ]
    solution = '''next_session = sessions[(sessions["country"] == "KGZ") & (sessions["date"] >= "2025-01-01")]'''
    right = [
        'next_session = sessions.query("country == \'KGZ\' and date > \'2025\'")',
        '''in_kyrgyzstan = sessions[sessions["country"] == "KGZ"]
next_session = in_kyrgyzstan[in_kyrgyzstan["date"].str.startswith("2025")].reset_index(drop=True)''',
        'next_session = sessions.loc[sessions["country"].eq("KGZ") & sessions["date"].between("2025-01-01", "2025-12-31")]',
    ]
    wrong = [
        Wrong(
            'next_session = sessions[(sessions["country"] == "KAZ") & (sessions["date"] >= "2018-01-01")]',
            because="line copied without a change",
            says="These are still the sessions in Kazakhstan. Change the state and the date.",
        ),
        Wrong(
            'next_session = sessions[(sessions["country"] == "KGZ") & (sessions["date"] >= "2018-01-01")]',
            because="state changed, date forgotten",
            says="These sessions were held in Kyrgyzstan, but one of them long before the report. Did you change the date too?",
        ),
        Wrong(
            'next_session = sessions[sessions["country"] == "KGZ"]',
            because="condition on the date left out",
            says="These are all sessions in Kyrgyzstan. The claim speaks of the next one: the condition on the date is missing.",
        ),
        Wrong(
            'next_session = sessions[sessions["date"] >= "2025-01-01"]',
            because="condition on the state left out",
            says="This is every session since that day, also one that is only planned. The condition on the state is missing.",
        ),
        Wrong(
            'next_session = (sessions["country"] == "KGZ") & (sessions["date"] >= "2025-01-01")',
            because="condition taken for the rows it chooses",
            says="This is only the condition: True or False for each row. Put it into `sessions[...]` to get the rows.",
        ),
        Wrong(
            'next_session = sessions[(sessions["country"] == "KAZ") & (sessions["date"] >= "2025-01-01")]',
            because="date changed, state forgotten",
            says="Your table is empty: no row fits both conditions. Did you change the state too? The column holds codes such as `KGZ`, not names. And is the date the one of the question?",
        ),
        Wrong(
            'next_session = sessions[sessions["chair"] == "KGZ"]',
            because="the state in the chair taken for the state where the session is held",
            says="These are all meetings with Kyrgyzstan in the chair. The claim says where the session is held (column `country`), and when.",
        ),
        Wrong(
            'next_session = sessions[(sessions["country"] == "KGZ") & (sessions["date"] >= "2025-01-01")].iloc[0]',
            because="a row taken out of the table",
            says="You took a single row out of the table. Leave out `.iloc[0]`: a table with one row is still a table.",
        ),
        Wrong(
            'next_session = sessions[(sessions["country"] == "KGZ") | (sessions["date"] >= "2025-01-01")]',
            because="or taken for and",
            says="The sign `|` means or: a row stays if only one condition is true. Both must be true here: use `&`.",
        ),
    ]
    meaning = "The table has such a session, and it took place: the claim is confirmed. Mind the dates: the report spoke of a plan, and only a year later could anybody confirm it."


class OneListOnly(Question):
    """Complete a commented pattern: claim C04, founders of what?"""

    name = "one_list_only"
    title = "`C04`: founders of what?"
    level = "core"
    prompt = """The report says (`C04`): the founders were Kazakhstan, Russia, Armenia, Kyrgyzstan, Tajikistan and Uzbekistan. But [two]{plain} lists of states can be meant:

- the states that signed the Treaty (`CST-1992`) on [15 May 1992]{treaty_actions.date?instrument=CST-1992&state=KAZ&action=signature};
- the states that signed the Charter of the Organization (`Charter-2002`).

Which states are in **only one** of the [two]{plain} lists? The sign `^` between [two]{plain} sets gives what is in one of them only. Take away each sign `#` with the space after it, and fill in what is missing. Give their codes; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = '''one_list_only = ...

# signed = acts[acts["action"] == "signature"]
# treaty = signed[signed["instrument"] == "..."]
# first_day = treaty[treaty["date"] == "..."]["state"]
# charter = signed[signed["instrument"] == "..."]["state"]
# one_list_only = set(first_day) ^ set(charter)'''
    hints = [
        "The codes of the papers stand in the question. The day is written year-month-day.",
        "`set(a) ^ set(b)` gives what stands in `a` or in `b`, but not in both.",
    ]
    solution = '''signed = acts[acts["action"] == "signature"]
treaty = signed[signed["instrument"] == "CST-1992"]
first_day = treaty[treaty["date"] == "1992-05-15"]["state"]
charter = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(first_day) ^ set(charter)'''
    right = [
        '''signed = acts[acts["action"] == "signature"]
a = set(signed[(signed["instrument"] == "CST-1992") & (signed["date"] < "1993")]["state"])
b = set(signed[signed["instrument"] == "Charter-2002"]["state"])
one_list_only = list((a - b) | (b - a))''',
        '''signed = acts[acts["action"] == "signature"]
a = signed[(signed["instrument"] == "CST-1992") & (signed["date"] == signed["date"].min())]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
counts = pd.concat([a, b]).value_counts()
one_list_only = counts[counts == 1].index''',
    ]
    wrong = [
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
a = signed[(signed["instrument"] == "CST-1992") & (signed["date"] == "1992-05-15")]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(a) - set(b)''',
            because="difference in one direction only",
            says="You have what is in the first list and not in the second. Look the other way round too.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
a = signed[(signed["instrument"] == "CST-1992") & (signed["date"] == "1992-05-15")]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(b) - set(a)''',
            because="difference in the other direction only",
            says="You have what is in the second list and not in the first. Look the other way round too.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
a = signed[(signed["instrument"] == "CST-1992") & (signed["date"] == "1992-05-15")]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(a) & set(b)''',
            because="what both lists share given",
            says="These states stand in both lists. Asked for are those in only one of them.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
a = signed[signed["instrument"] == "CST-1992"]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(a) ^ set(b)''',
            because="later signatures of the Treaty counted as signatures of the first day",
            says="Your first list holds everyone who ever signed the Treaty. Keep the signatures of the first day.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
a = signed[(signed["instrument"] == "CST-1992") & (signed["date"] == "1992-05-15")]["state"]
b = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(a) | set(b)''',
            because="both lists put together",
            says="You put both lists together. Leave out the states that stand in both.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
treaty = signed[signed["instrument"] == "CST-1992"]
first_day = treaty[treaty["date"] == "15 May 1992"]["state"]
charter = signed[signed["instrument"] == "Charter-2002"]["state"]
one_list_only = set(first_day) ^ set(charter)''',
            because="day not written as in the table, so that the first list is empty",
            says="This is the whole list of the Charter. Is your first list empty? Look at `first_day`: the day has to be written as in the table, year-month-day with hyphens.",
        ),
        Wrong(
            '''signed = acts[acts["action"] == "signature"]
treaty = signed[signed["instrument"] == "CST-1992"]
first_day = treaty[treaty["date"] == "1992-05-15"]["state"]
charter = signed[signed["instrument"] == "Charter"]["state"]
one_list_only = set(first_day) ^ set(charter)''',
            because="code of the Charter misspelt, so that the second list is empty",
            says="This is the whole list of the first day. Is your second list empty? Look at `charter`: the code of the paper has to be written as in the question.",
        ),
    ]
    meaning = "The claim names those who signed the Treaty. The list of those who founded the Organization is another one. Our data say confirmed, with a note; imprecise is just as good, if you ask: founders of what?"


class NotRepresented(Question):
    """Free: claim C55, who signed?"""

    name = "not_represented"
    title = "`C55`: the presidents of all states?"
    level = "core"
    prompt = """The report says (`C55`): the documents were signed by the presidents of all member states. Whoever was not there did not sign there.

Which member states were **not represented** at the session of [28 November 2024]{sessions.date?session_id=2024-11-28}? Ask the table `attendance`: its `session_id` is `2024-11-28`, its column `level` says who came. Give a list of codes; the order does not matter."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "not_represented = ..."
    hints = [
        "First keep the rows of this session. Look at the column `level` of these rows.",
        "Then keep the rows whose `level` says that nobody came. The codes stand in the column `state`.",
    ]
    solution = '''astana = attendance[attendance["session_id"] == "2024-11-28"]
not_represented = list(astana[astana["level"] == "absent"]["state"])'''
    right = [
        '''astana = attendance[attendance["session_id"] == "2024-11-28"]
not_represented = set(astana["state"]) - set(astana[astana["level"] != "absent"]["state"])''',
        'not_represented = attendance.query("session_id == \'2024-11-28\' and level == \'absent\'")["state"]',
        '''members = periods[(periods["status"] == "member") & (periods["end"].isna())]["state"]
came = attendance[(attendance["session_id"] == "2024-11-28") & (attendance["level"] == "head_of_state")]["state"]
not_represented = members[~members.isin(came)]''',
    ]
    wrong = [
        Wrong(
            '''astana = attendance[attendance["session_id"] == "2024-11-28"]
not_represented = list(astana[astana["level"] == "head_of_state"]["state"])''',
            because="the states that came given",
            says="The heads of these states came. The question asks who was not represented.",
        ),
        Wrong(
            'not_represented = list(attendance[attendance["session_id"] == "2024-11-28"]["state"])',
            because="all member states given",
            says="These are all rows of the session. Keep those whose `level` says that nobody came.",
        ),
        Wrong(
            'not_represented = list(attendance[attendance["level"] == "absent"]["state"])',
            because="rows of all sessions kept",
            says="Your rows come from several sessions. Keep the session of the question first.",
        ),
        Wrong(
            'not_represented = attendance[attendance["level"] != "head_of_state"]["state"].unique()',
            because="a representative of lower rank taken for absence, over all sessions",
            says="You kept every state that was ever represented by somebody else than its head of state, at any meeting. Keep this session, and the rows where nobody came.",
        ),
        Wrong(
            '''astana = attendance[attendance["session_id"] == "2024-11-28"]
not_represented = len(astana[astana["level"] == "absent"])''',
            because="number given instead of the states",
            says="You counted them. The question asks which states they are: give a list of codes.",
        ),
        Wrong(
            '''astana = attendance[attendance["session_id"] == "2024-11-28"]
not_represented = list(astana[astana["level"] == "absent"].iloc[:, 3])''',
            because="column of the persons taken instead of the states",
            says="Your row is the right one, but the column with the persons is empty there: nobody came. Take the column with the codes of the states.",
        ),
    ]
    meaning = "Presidents of [five]{count(attendance.state)?session_id=2024-11-28&level=head_of_state} states were there. A Russian envoy said that Armenia did not object to adoption without it; its prime minister said that his country neither writes nor blocks papers of the Organization. Our data say imprecise; whoever takes \"all\" strictly may say contradicted."


class BorderVerdict(Question):
    """A judgement: claim C36, is the border programme completed?"""

    name = "border_verdict"
    title = "`C36`: was the programme completed?"
    level = "core"
    prompt = """The session of [28 November 2024]{sessions.date?session_id=2024-11-28} approved a programme to strengthen the border between Tajikistan and Afghanistan. The work on its text dated from [2013]{article_claims.checked_value_en?claim_id=C35}. The report says (`C36`): it was **completed** under Kazakhstan's chairmanship, that is, in [2024]{chairmanships.start?state=KAZ&start=2024-01-01}.

Ask the table `after`: the `topic` is `border`. Read `event_en`, `start` and `end`. Then judge: `"confirmed"`, `"partly"` (one part is shown, the rest stays open), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` or `"unverifiable"`. Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "partly", "imprecise", "contradicted", "unverifiable"))
    starter = '''border_verdict = ...

# border = after[after["topic"] == "..."]
# print(border[["event_en", "start", "end"]])'''
    hints = [
        "Take away each sign `#` with the space after it, and fill in the topic. When does the programme begin, and when is it to end?",
        "Something did come to an end under Kazakhstan's chairmanship: the work on the text. Is that what the claim says?",
    ]
    solution = '''border = after[after["topic"] == "border"]
print(border)

# Only the work on the text was completed: the programme itself was still to begin
border_verdict = "imprecise"'''
    also = ['border_verdict = "contradicted"']
    right = [
        'border_verdict = " Imprecise "',
        'border_verdict = claims.loc["C36", "verdict"]',
    ]
    wrong = [
        Wrong(
            'border_verdict = "confirmed"',
            because="the drafting taken for the programme",
            says="Compare the dates: a programme that begins in [2025]{followup_2025_2026.start?topic=border&start=2025-01-01} was not completed the year before. Only its text was.",
        ),
        Wrong(
            'border_verdict = "unverifiable"',
            because="a claim that can be checked taken for one that cannot",
            says="It can be checked: the table says when the programme begins and how long it runs.",
        ),
        Wrong(
            'border_verdict = "partly"',
            because="a part known to be different taken for a part that stays open",
            says="You saw that something is right in it. But in our list this word is for claims whose rest stays open. Here nothing stays open: the rest is known.",
        ),
        Wrong(
            'border_verdict = "incomplete"',
            because="the verdict for omissions given to a claim",
            says="This verdict is only for what a report leaves out. Here the report does say something.",
        ),
        Wrong("border_verdict = False", because="true or false given instead of a verdict", says=None),
    ]
    meaning = "The text was completed, the programme was only beginning. Our data say imprecise, because the word in the report may mean the work on the text; whoever reads it as the programme itself may say contradicted. The evidence is the same: give your reason with the verdict."


class ConfirmedShare(Question):
    """Extension: omissions stay out of the share of verdicts."""

    name = "confirmed_share"
    title = "The share of confirmed claims"
    level = "extension"
    according_to = True
    prompt = """According to the column `verdict` of our table `claims`: what share of the claims is `confirmed`? Leave the omissions out: they have the `kind` `omission`.

Give a number between [0]{plain} and [1]{plain}."""
    kind = kinds.Number(tolerance=0.005)
    starter = "confirmed_share = ..."
    hints = [
        "First keep the rows whose `kind` is `claim`.",
        "A comparison such as `x == y` gives True or False for each row. `mean()` of it is a share.",
    ]
    solution = '''stated = claims[claims["kind"] == "claim"]
confirmed_share = (stated["verdict"] == "confirmed").mean()'''
    right = [
        '''stated = claims[claims["kind"] != "omission"]
confirmed_share = len(stated[stated["verdict"] == "confirmed"]) / len(stated)''',
        'confirmed_share = claims[claims["kind"] == "claim"]["verdict"].value_counts(normalize=True)["confirmed"]',
        '''stated = claims[claims["verdict"] != "incomplete"]
confirmed_share = round((stated["verdict"] == "confirmed").sum() / len(stated), 2)''',
    ]
    wrong = [
        Wrong(
            'confirmed_share = (claims["verdict"] == "confirmed").mean()',
            because="omissions counted among the claims",
            says="You divided by all rows. The omissions are among them: nobody wrote them, so nobody can confirm them.",
        ),
        Wrong(
            'confirmed_share = (claims["verdict"] == "confirmed").sum()',
            because="number given instead of a share",
            says="This is how many there are. For a share, divide by the number of claims without omissions.",
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = (stated["verdict"] != "confirmed").mean()''',
            because="the share of the others given",
            says="This is the share of all the other verdicts.",
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = (stated["verdict"] == "confirmed").groupby(stated["topic"]).mean().mean()''',
            because="mean of the topics' shares, large and small topics alike",
            says="You took the mean of the shares of the topics. Then a topic with few claims weighs as much as one with many. Count the claims themselves.",
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = (stated["verdict"] == "confirmed").mean() * 100''',
            because="percentage instead of a share",
            says=None,
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = (stated["verdict"] == "Confirmed").mean()''',
            because="code misspelt, so that no row fits",
            says="A share of [0]{plain} means that no row fits. Is the verdict written as in the column `verdict`, in small letters? And did you keep the claims, not the omissions?",
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = stated["verdict"].isin(["confirmed", "partly"]).mean()''',
            because="partly confirmed claims counted among the confirmed ones",
            says="You counted `partly` too. The question asks for the share of `confirmed` alone.",
        ),
        Wrong(
            '''stated = claims[claims["kind"] == "claim"]
confirmed_share = stated["verdict"].value_counts(normalize=True)''',
            because="shares of all verdicts given",
            says="These are the shares of all verdicts. Take the one that is asked for: its code in square brackets, with quotation marks.",
        ),
    ]
    meaning = "A share needs a rule: what counts as a claim, and who gives the verdicts. We made both, so say according to whom when you pass the number on."


class UzbekistanPath(Question):
    """Extension: what omission C09 leaves out."""

    name = "uzbekistan_path"
    title = "`C09`: what is left out about Uzbekistan?"
    level = "extension"
    prompt = """Why does Uzbekistan not take part in the Organization today? The report names only the refusal to extend the Treaty in [1999]{treaty_actions.date?instrument=CST-protocol-1999&state=UZB&action=non_renewal} (`C09`, an omission). What does a reader not learn?

Ask the table `periods`: which `status` did Uzbekistan (`UZB`) have in the **Organization** (`body` is `CSTO`), from the first to the last? Give a list of codes in this order, such as `["party", "observer_PA"]`."""
    kind = kinds.Collection(ordered=True, of="membership_status")
    starter = "uzbekistan_path = ..."
    hints = [
        "Keep the rows with the state `UZB` and the body `CSTO`.",
        "`sort_values(\"start\")` puts the rows in order of time. Then take the column `status`.",
    ]
    solution = '''uzbekistan = periods[periods["state"] == "UZB"]
organization = uzbekistan[uzbekistan["body"] == "CSTO"]
uzbekistan_path = list(organization["status"])'''
    right = [
        'uzbekistan_path = periods[(periods["state"] == "UZB") & (periods["body"] == "CSTO")].sort_values("start")["status"]',
        'uzbekistan_path = periods.query("state == \'UZB\' and body == \'CSTO\'")["status"].tolist()',
    ]
    wrong = [
        Wrong(
            'uzbekistan_path = list(periods[periods["state"] == "UZB"].sort_values("start")["status"])',
            because="periods of the Treaty taken for periods of the Organization",
            says="You took the Treaty too. The question asks about the Organization: look at the column `body`.",
        ),
        Wrong(
            'uzbekistan_path = list(periods[periods["state"] == "UZB"]["status"])',
            because="periods of the Treaty and of the Organization, in the order of the file",
            says="You took all rows of Uzbekistan, those of the Treaty too. Keep those of the Organization: look at the column `body`.",
        ),
        Wrong(
            '''rows = periods[(periods["state"] == "UZB") & (periods["body"] == "CSTO")]
uzbekistan_path = list(rows.sort_values("start", ascending=False)["status"])''',
            because="order of time the other way round",
            says="The codes are right. Begin with the first one in time.",
        ),
        Wrong(
            '''rows = periods[(periods["state"] == "UZB") & (periods["body"] == "CSTO")]
uzbekistan_path = list(rows[rows["end"].isna()]["status"])''',
            because="only the period that is still open kept",
            says="This is how it stands today. Before that there was another period: it has an end.",
        ),
        Wrong(
            'uzbekistan_path = list(periods[(periods["state"] == "UZB") & (periods["body"] == "CST")]["status"])',
            because="Treaty taken for Organization",
            says="These are the periods of the Treaty (`CST`). The Organization has the code `CSTO`.",
        ),
        Wrong(
            'uzbekistan_path = list(periods[(periods["state"] == "UZB") & (periods["body"] == "CSTO")]["start"])',
            because="dates given instead of the status",
            says=None,
        ),
    ]
    meaning = "Uzbekistan came back in [2006]{memberships.start?body=CSTO&state=UZB&status=member}; in [2012]{memberships.start?body=CSTO&state=UZB&status=suspended} the Council suspended its membership at its own request. What the report says is right, but a reader would draw a false picture from it: incomplete."


class StateShare(Question):
    """Extension: who owns the sources of one claim?"""

    name = "state_share"
    title = "`C54`: who owns its sources?"
    level = "extension"
    prompt = """Claim `C54` says that a number of documents were signed. According to the column `owner` of `sources`: what **share** of the sources of this claim is owned or funded by a state (code `state`)?

Give a number between [0]{plain} and [1]{plain}."""
    kind = kinds.Number(tolerance=0.005)
    starter = "state_share = ..."
    hints = [
        "`claims[\"source\"]` holds all sources of a claim in one text. `.str.split(\";\")` cuts it, `.explode()` gives each source a row of its own.",
        "`map` puts the owner in the place of each source: `.map(sources[\"owner\"])`. Then `[\"C54\"]` takes the rows of this claim. Which part of them is `state`?",
    ]
    solution = '''cited = claims["source"].str.split(";").explode()
owner = cited.map(sources["owner"])
state_share = (owner["C54"] == "state").mean()'''
    right = [
        '''names = claims["source"]["C54"].split(";")
state_share = (sources.loc[names, "owner"] == "state").mean()''',
        '''cited = claims["source"].str.split(";").explode()
owner = cited.map(sources["owner"])
state_share = (owner == "state").groupby("claim_id").mean()["C54"]''',
        '''names = claims["source"]["C54"].split(";")
rows = sources[sources.index.isin(names)]
state_share = len(rows[rows["owner"] == "state"]) / len(rows)''',
    ]
    wrong = [
        Wrong(
            '''names = claims["source"]["C54"].split(";")
state_share = sources.loc[names, "owner"].isin(["state", "international"]).mean()''',
            because="a medium of several states counted as owned by a state",
            says="You counted an owner of another kind. The table keeps `international` apart: owned by several states together, or by their organization.",
        ),
        Wrong(
            '''names = claims["source"]["C54"].split(";")
state_share = (sources.loc[names, "owner"] == "state").sum()''',
            because="number given instead of a share",
            says="This is how many there are. For a share, divide by the number of sources of the claim.",
        ),
        Wrong(
            'state_share = (sources["owner"] == "state").mean()',
            because="the whole register taken instead of the sources of one claim",
            says="This share is taken over many more sources than those of the claim: over the whole register, or over all claims. Keep the sources of this claim first.",
        ),
        Wrong(
            '''names = claims["source"]["C54"].split(";")
state_share = (sources.loc[names, "owner"] != "state").mean()''',
            because="the share of the others given",
            says="This is the share of the sources with another owner.",
        ),
        Wrong(
            'state_share = (claims["source"].str.split(";").explode().map(sources["owner"]) == "state").mean()',
            because="the sources of all claims taken",
            says="This share is taken over many more sources than those of the claim: over the whole register, or over all claims. Keep the sources of this claim first.",
        ),
        Wrong(
            'state_share = (claims["source"].map(sources["owner"]) == "state").groupby("claim_id").mean()["C54"]',
            because="text with several names not cut at the semicolons",
            says="Your share is [0]{plain} or nearly [0]{plain}. Did you cut the text in `source` with `.str.split(\";\")`? Is the code `state` written as in the question? And did you divide by the sources of this claim alone?",
        ),
        Wrong(
            'state_share = (claims["source"].map(sources["owner"]) == "state").mean()',
            because="texts of all claims looked for in the register, not cut at the semicolons",
            says="You took all claims, and looked for their whole texts in the register. First cut the text at its semicolons: `.str.split(\";\").explode()`. Then keep this claim.",
        ),
        Wrong(
            '''names = claims["source"]["C54"].split(";")
state_share = sources.loc[names, "owner"].value_counts(normalize=True)''',
            because="shares of all owners given",
            says="These are the shares of all kinds of owner. Take the one that is asked for: its code in square brackets, with quotation marks.",
        ),
        Wrong(
            'state_share = (sources[sources.index.isin([claims["source"]["C54"]])]["owner"] == "state").mean()',
            because="text with several names looked for in the register as if it were one name",
            says=None,
        ),
    ]
    meaning = "A high share does not make the claim false: media of different states give the same number here. It tells you whose voice you hear, and which voice you have not heard yet."


class SingleSource(Question):
    """Extension: confirmed claims that stand on one leg."""

    name = "single_source"
    title = "Claims with a single source"
    level = "extension"
    prompt = """Which **confirmed** claims rest on one single source?

Give a list of their `claim_id`, such as `["C01"]` (in `claims` it stands in the index); the order does not matter. In the graph of claims and sources these are claims with only one edge."""
    kind = kinds.Collection(ordered=False, of="text")
    starter = "single_source = ..."
    hints = [
        "Keep the confirmed claims. `.str.split(\";\")` cuts the text in `source`, `.explode()` gives each source a row of its own. The index still says to which claim it belongs.",
        "How often does each `claim_id` stand in this index? `.index.value_counts()` counts it. Keep those that stand there once, and take their `.index`.",
    ]
    solution = '''confirmed = claims[claims["verdict"] == "confirmed"]
cited = confirmed["source"].str.split(";").explode()
number = cited.index.value_counts()
single_source = list(number[number == 1].index)'''
    right = [
        '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = confirmed[~confirmed["source"].str.contains(";")].index''',
        '''confirmed = claims[claims["verdict"] == "confirmed"]
number = confirmed["source"].str.split(";").str.len()
single_source = confirmed[number == 1].reset_index()["claim_id"]''',
        '''confirmed = claims[claims["verdict"] == "confirmed"]
counts = confirmed["source"].str.split(";").explode().groupby("claim_id").size()
single_source = counts[counts == 1].index''',
        '''import networkx as nx
pairs = claims[claims["verdict"] == "confirmed"]["source"].str.split(";").explode().reset_index()
graph = nx.from_pandas_edgelist(pairs, "claim_id", "source")
single_source = [claim for claim in pairs["claim_id"].unique() if graph.degree(claim) == 1]''',
    ]
    wrong = [
        Wrong(
            'single_source = list(claims[~claims["source"].str.contains(";")].index)',
            because="verdict not looked at",
            says="Not all of these claims are confirmed. One of them even has no page behind it: `unverified` is not the name of a source.",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = list(confirmed[confirmed["source"].str.split(";").str.len() == 2].index)''',
            because="two sources taken for one",
            says="Count again: these claims have one semicolon, so that they have one source more than asked for.",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = list(confirmed[~confirmed["source"].str.contains(";")]["source"])''',
            because="sources given instead of the claims",
            says="These are the sources. The question asks for the claims: their `claim_id` stands in the index.",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = list(confirmed[confirmed["source"].str.contains(";")].index)''',
            because="condition turned round",
            says="A semicolon means more than one source. You have the opposite of what is asked for.",
        ),
        Wrong(
            'single_source = list(claims[claims["verdict"] == "confirmed"].index)',
            because="number of sources not looked at",
            says="These are all confirmed claims. Was the text in `source` cut at its semicolons? Then count the sources of each claim.",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = list(confirmed[confirmed["source"].str.len() == 1].index)''',
            because="letters counted instead of sources",
            says="Your answer is empty. Did you count the letters of the text instead of its sources? Cut it first: `.str.split(\";\")`. And is the verdict written as in the table?",
        ),
        Wrong(
            '''cited = claims["source"].str.split(";").explode()
number = cited.value_counts()
single_source = list(number[number == 1].index)''',
            because="sources that are cited once taken for claims with one source",
            says="These are sources that are cited only once. The question asks the other way round: which claims have only one source?",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = confirmed[~confirmed["source"].str.contains(";")]''',
            because="whole rows given instead of their index",
            says="These are the right rows, but a whole table. Their `claim_id` stands in the index: take `.index`.",
        ),
        Wrong(
            '''confirmed = claims[claims["verdict"] == "confirmed"]
single_source = len(confirmed[~confirmed["source"].str.contains(";")])''',
            because="number given instead of the claims",
            says="You counted them. The question asks which claims they are: give a list of their `claim_id`.",
        ),
    ]
    meaning = "One source can be enough: for the words of a law, the law itself. For what a president said, look for a second page, preferably in another language or with another owner."


class ExerciseAbsent(Question):
    """What a confirmed claim leaves out: the member that did not take part."""

    name = "exercise_absent"
    title = "`C33`: who was not there?"
    level = "extension"
    prompt = """The report tells of the exercise Indestructible Brotherhood in the autumn of [2024]{joint_exercises.year?name_en=Indestructible Brotherhood-2024} (`C33`, confirmed). It names no states. Which member of the Organization did **not** take part?

The table `exercises` has the participants in one text, separated by semicolons. In `periods`, a member today has the status `member` and no end. Give a list of codes of states such as `["KAZ"]`."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = "exercise_absent = ..."
    hints = [
        'It began on [26 September 2024]{joint_exercises.start?name_en=Indestructible Brotherhood-2024}: look for this day, written year-month-day, in the column `start`. `.iloc[0].split(";")` makes a list of the participants.',
        "Make a set of the members and a set of the participants: with a minus you get who is in the first one only. `isna()` finds empty cells.",
    ]
    solution = '''row = exercises[exercises["start"] == "2024-09-26"]
participants = row["participants"].iloc[0].split(";")
members = periods[(periods["status"] == "member") & periods["end"].isna()]
exercise_absent = set(members["state"]) - set(participants)'''
    right = [
        '''text = exercises.set_index("start")["participants"]["2024-09-26"]
members = periods[(periods["status"] == "member") & periods["end"].isna()]["state"]
exercise_absent = [state for state in members if state not in text]''',
        '''row = exercises[exercises["start"] == "2024-09-26"]
there = row["participants"].str.split(";").explode()
members = periods[(periods["status"] == "member") & periods["end"].isna()]["state"]
exercise_absent = members[~members.isin(there)]''',
    ]
    wrong = [
        Wrong(
            'exercise_absent = exercises[exercises["start"] == "2024-09-26"]["participants"].iloc[0].split(";")',
            because="participants given instead of who is missing",
            says="These states took part. The question asks for the member that did not.",
        ),
        Wrong(
            'exercise_absent = list(periods[(periods["status"] == "member") & periods["end"].isna()]["state"])',
            because="all members given",
            says="These are all members. Did you take away those that took part? If so, their text was not cut: `.split(\";\")` makes a list of it.",
        ),
        Wrong(
            '''row = exercises[exercises["start"] == "2024-09-26"]
members = periods[periods["status"] == "member"]["state"]
exercise_absent = set(members) - set(row["participants"].iloc[0].split(";"))''',
            because="ended membership counted",
            says="One of your states was a member, but this period has ended: its membership was suspended. Look at the column `end`.",
        ),
        Wrong(
            '''row = exercises[exercises["start"] == "2024-09-26"]
parties = periods[(periods["body"] == "CST") & (periods["status"] == "party")]["state"]
exercise_absent = set(parties) - set(row["participants"].iloc[0].split(";"))''',
            because="parties to the Treaty taken for members of the Organization",
            says="You started from all states that were ever parties to the Treaty. The question asks about members of the Organization today.",
        ),
        Wrong(
            '''names = pd.read_csv("../../data/states.csv").set_index("state")["name_en"]
row = exercises[exercises["start"] == "2024-09-26"]
members = periods[(periods["status"] == "member") & periods["end"].isna()]["state"]
exercise_absent = [names[state] for state in set(members) - set(row["participants"].iloc[0].split(";"))]''',
            because="name given instead of the code",
            says=None,
        ),
        Wrong(
            '''row = exercises[exercises["start"] == "2024-09-26"]
members = periods[(periods["status"] == "member") & periods["end"].isna()]["state"]
exercise_absent = set(row["participants"].iloc[0].split(";")) - set(members)''',
            because="the minus turned round",
            says="Your answer is empty. Did you swap the sets? Each participant is a member, so participants minus members leaves nobody. The question is which member is not among the participants.",
        ),
    ]
    meaning = "The claim is confirmed, and still a reader does not learn who came. Our table says who took part; why a state stayed away, it does not say."


questions = questions_of(__name__)
