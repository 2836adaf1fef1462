"""Questions for lesson 02. Who belonged, and when?"""

from exercises.checking import Question, Wrong, kinds, questions_of

LESSON = "02_membership"

SETUP = '''import pandas as pd

periods = pd.read_csv("../../data/memberships.csv")
periods["end"] = periods["end"].fillna(periods["asof"])
periods["start"] = pd.to_datetime(periods["start"])
periods["end"] = pd.to_datetime(periods["end"])

members = periods[periods["status"] == "member"]
observers = periods[periods["status"] == "observer_PA"]

def members_on(day):
    begun = members[members["start"] <= day]
    now = begun[begun["end"] > day]
    return list(now["state"])

panel = pd.DataFrame(index=members["state"])
for year in range(2003, 2026):
    panel[year] = panel.index.isin(members_on(f"{year}-12-31"))

acts = pd.read_csv("../../data/treaty_actions.csv")
acts["date"] = pd.to_datetime(acts["date"])'''


class SessionMembers(Question):
    """Change one value in a given line: call the function for another day."""

    name = "session_members"
    title = "The same function for another day"
    level = "core"
    prompt = """The first line uses the function of the lesson. It gives the members of the Organization on the day on which the Charter came into force.

Write the same line for the day of the Moscow session of [10 December 2010]{sessions.date?session_id=2010-12-10}. Give the list that the function hands back."""
    kind = kinds.Collection(ordered=False, of="state")
    starter = '''first_members = members_on("2003-09-18")

session_members = ...'''
    hints = [
        "Copy what stands to the right of `=` in the first line. Only the day in the brackets has to change.",
        "The day is written year-month-day, in quotation marks, with hyphens: `members_on(\"year-month-day\")`.",
    ]
    solution = '''session_members = members_on("2010-12-10")'''
    right = [
        'session_members = set(members_on(pd.Timestamp("2010-12-10")))',
        '''session_members = members[(members["start"] <= "2010-12-10") & (members["end"] > "2010-12-10")]["state"]''',
        "session_members = panel[panel[2010]].index",
    ]
    wrong = [
        Wrong(
            'session_members = members_on("2003-09-18")',
            because="line copied without a change",
            says="Your list is the same as on the day on which the Charter came into force. Did you change the day in the brackets? Is it the day of the session?",
        ),
        Wrong(
            'session_members = len(members_on("2010-12-10"))',
            because="number of members given instead of the members",
            says="You counted the members. The question asks which states they are: leave out `len`.",
        ),
        Wrong(
            "session_members = 'members_on(\"2010-12-10\")'",
            because="call of the function put into quotation marks",
            says="The whole line stands in quotation marks, so that it is only text. Only the day belongs into them.",
        ),
        Wrong(
            "session_members = members_on",
            because="function named but not called",
            says=None,
        ),
        Wrong(
            'session_members = list(periods["state"].unique())',
            because="parties to the Treaty and observers counted as members of the Organization",
            says="These are all states of the table, with former parties to the Treaty and with observers. Use the function: it keeps the members of one day.",
        ),
        Wrong(
            'session_members = list(periods[periods["status"] == "suspended"]["state"])',
            because="suspended taken for member",
            says="You chose the status `suspended`. The question asks for the members on one day.",
        ),
    ]
    meaning = "A function is written once and used for any day. Next: write one of your own."


class ObserversOn(Question):
    """Complete a commented pattern: a function for observers."""

    name = "observers_on"
    title = "Observers, not members"
    level = "core"
    prompt = """The table `observers` has the observers at the Parliamentary Assembly. They are not members of the Organization.

Complete the function `observers_on`. It takes a day such as `"2016-10-14"` and hands back a list with the codes of the states that were observers on that day; if the table shows nobody on that day, the list is empty. As in the lesson, the first day of a period counts, and the day on which it ends does not. Take away each sign `#` with the space after it, fill in what is missing, and delete the dots in the last line.

Give the function itself to the check, without brackets after its name."""
    kind = kinds.Function(
        inputs=[
            ("2016-10-14",),
            ("2012-12-19",),
            ("2013-09-23",),
            ("2020-12-02",),
            ("2026-11-11",),
            ("2013-04-01",),
            ("2026-02-28",),
        ],
        of=kinds.Collection(ordered=False, of="state"),
    )
    starter = '''def observers_on(day):
    # begun = observers[observers["start"] <= ...]
    # now = begun[begun["end"] > ...]
    # return ...
    ...'''
    hints = [
        "Look at `members_on` in the first cell. Only the name of the table is another one.",
        "In place of the first dots and of the second dots stands `day`. The last line hands back a list of the column \"state\".",
    ]
    solution = '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = begun[begun["end"] > day]
    return list(now["state"])'''
    right = [
        '''def observers_on(day):
    day = pd.Timestamp(day)
    return set(observers[(observers["start"] <= day) & (day < observers["end"])]["state"])''',
        '''def observers_on(when):
    found = []
    for row in periods.itertuples():
        if row.status == "observer_PA" and row.start <= pd.Timestamp(when) < row.end:
            found.append(row.state)
    return found''',
    ]
    wrong = [
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = begun[begun["end"] > day]
    print(list(now["state"]))''',
            because="result shown with print but not handed back",
            says=None,
        ),
        Wrong(
            '''def observers_on(day):
    begun = members[members["start"] <= day]
    now = begun[begun["end"] > day]
    return list(now["state"])''',
            because="members taken for observers",
            says="Your function still looks at the members. An observer is not a member: use the table `observers`.",
        ),
        Wrong(
            '''def observers_on(day):
    return list(observers["state"])''',
            because="day not used",
            says="Your function gives the same list for every day. Compare the start and the end of each period with the day.",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    return list(begun["state"])''',
            because="end of the period forgotten",
            says="You looked at the start only. A period also has an end: after the end of our sources the table shows nobody.",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] > day]
    now = begun[begun["end"] < day]
    return list(now["state"])''',
            because="signs of comparison turned round",
            says="Your signs point the wrong way: the period must have begun by that day, and end after it.",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = begun[begun["end"] > day]
    return len(now)''',
            because="number of observers handed back instead of the states",
            says=None,
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = begun[begun["end"] > day]
    return list(now)''',
            because="list of a table taken for a list of its rows",
            says="The list of a whole table holds the names of its columns. Take the column \"state\" first.",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = observers[observers["end"] > day]
    return list(now["state"])''',
            because="second line filters the whole table again",
            says="Only the end counts in your function. Choose the rows of the second line from `begun`, so that the start counts too.",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] < day]
    now = begun[begun["end"] > day]
    return list(now["state"])''',
            because="first day of a period not counted",
            says="On the first day of a period the state already counts. Which sign says \"before that day or on it\"?",
        ),
        Wrong(
            '''def observers_on(day):
    begun = observers[observers["start"] <= day]
    now = begun[begun["end"] >= day]
    return list(now["state"])''',
            because="day on which a period ends counted",
            says="On the day on which a period ends, the function of the lesson no longer counts the state. Which sign says \"after that day\"?",
        ),
    ]
    meaning = "An observer may watch and listen; a member has rights and duties. Both have periods, so the same recipe serves both. Next: a question to the panel."


class YearsWithSix(Question):
    """Free: count columns of the panel from a given year on."""

    name = "years_with_six"
    title = "Years with [six]{count(memberships.state)?body=CSTO&status=member&end=} members"
    level = "core"
    prompt = """From [2006]{memberships.start?body=CSTO&status=member&state=UZB} on, our table shows years with [seven]{count(memberships.state)?body=CSTO&status=member} members and years with [six]{count(memberships.state)?body=CSTO&status=member&end=}. At the end of **how many years** from [2006]{memberships.start?body=CSTO&status=member&state=UZB} to [2025]{plain} were there [six]{count(memberships.state)?body=CSTO&status=member&end=}?

The table `panel` of the lesson is ready: a row for each state, a column for each year, `True` for a member on [31 December]{plain}. The second line keeps the numbers from [2006]{memberships.start?body=CSTO&status=member&state=UZB} on. Let Python count. Give a whole number such as `10`."""
    kind = kinds.Whole()
    starter = '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]

years_with_six = ...'''
    hints = [
        "Write `later` alone in the last line of a cell and run it: it holds the number of members at the end of each year. Which of these numbers do you look for?",
        "A comparison with `==` in the brackets of `later[...]` keeps the years that you look for. `len` counts them.",
    ]
    solution = '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]
found = later[later == 6]
years_with_six = len(found)'''
    right = [
        '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]
years_with_six = (later == later.min()).sum()''',
        "years_with_six = (~panel.loc['UZB', 2006:]).sum()",
        '''years_with_six = 0
for year in range(2006, 2026):
    if len(members_on(f"{year}-12-31")) == 6:
        years_with_six = years_with_six + 1''',
    ]
    wrong = [
        Wrong(
            '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]
years_with_six = (later == later.max()).sum()''',
            because="years with the larger number of members counted, or number of members given",
            says="Did you count the years with the larger number of members? Or did you give a number of members? Count the years with the smaller one.",
        ),
        Wrong(
            '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]
found = list(later[later == 6].index)
years_with_six = found[-1] - found[0]''',
            because="last year minus first year: one end is lost",
            says="Did you take the first year away from the last one? Then one of the ends is lost: count the years themselves.",
        ),
        Wrong(
            "years_with_six = (panel.sum() == 6).sum()",
            because="years before 2006 counted too",
            says="You counted the years before [2006]{memberships.start?body=CSTO&status=member&state=UZB} too. Use `later` instead of `numbers`.",
        ),
        Wrong(
            '''frozen = periods[periods["status"] == "frozen_participation"]["start"].min()
suspended = periods[periods["status"] == "suspended"]["start"].min()
years_with_six = frozen.year - suspended.year''',
            because="years of the declared freeze left out",
            says="Did you leave out the years in which Armenia says that its participation is frozen? That can be discussed, but `panel` counts the status `member`, and the question follows it.",
        ),
        Wrong(
            '''numbers = panel.sum()
later = numbers[numbers.index >= 2006]
years_with_six = list(later[later == 6].index)''',
            because="years listed instead of counted",
            says="You found the right years. Now count them: the question asks for one number.",
        ),
        Wrong(
            '''numbers = panel.sum()
years_with_six = len(numbers[numbers.index >= 2006])''',
            because="all years from 2006 on counted",
            says="You counted all years from [2006]{memberships.start?body=CSTO&status=member&state=UZB} on. Keep those with the smaller number of members.",
        ),
        Wrong(
            '''numbers = panel.sum()
years_with_six = len(numbers)''',
            because="all years of the panel counted",
            says="You counted all years of the panel. Use `later`, and keep the years with the smaller number of members.",
        ),
        Wrong(
            "years_with_six = panel.sum().max()",
            because="number of members given instead of the number of years",
            says="Is this a number of members? The question asks for a number of years.",
        ),
    ]
    meaning = "The panel turns a question about periods into counting. The count stands on a choice: the panel counts the status `member`, and beside it stand Uzbekistan's suspension and Armenia's statement. Next: a sentence of a report."


class MemberVerdict(Question):
    """A judgement: the report's sentence on the number of members."""

    name = "member_verdict"
    title = "How many members today?"
    level = "core"
    prompt = """In November [2024]{sessions.date?session_id=2024-11-28} a report said: "The organization has [six]{article_claims.claim_en?claim_id=C10} members today." Judge this sentence by the data of the lesson.

Give one of these words in quotation marks: `"confirmed"` (our data say the same), `"imprecise"` (there is something in it, but a word or a detail is not right), `"contradicted"` (our data say something else), `"unverifiable"` (our data cannot say). Give **one** verdict; more than one can be defended."""
    kind = kinds.Choice(options=("confirmed", "imprecise", "contradicted", "unverifiable"))
    starter = "member_verdict = ..."
    hints = [
        "Ask the function: who was a member on the day of the session, `\"2024-11-28\"`?",
        "Does a statement that participation is frozen end a membership? Look again at the rows of Armenia.",
    ]
    solution = '''print(len(members_on("2024-11-28")))

# The number agrees; the statement on the freeze ended no membership
member_verdict = "confirmed"'''
    also = ['member_verdict = "imprecise"']
    right = [
        'member_verdict = " Confirmed "',
        '''claims = pd.read_csv("../../data/article_claims.csv").set_index("claim_id")
member_verdict = claims["verdict"]["C10"]''',
    ]
    wrong = [
        Wrong(
            'member_verdict = "contradicted"',
            because="frozen taken for withdrawn",
            says="Did you take the freeze for a withdrawal? Armenia said that its participation was frozen. No notice of withdrawal is in our data, and the Organization counts Armenia as a member.",
        ),
        Wrong(
            'member_verdict = "unverifiable"',
            because="a sentence that can be checked taken for one that cannot",
            says="It can be checked: the day of the report lies inside the periods of our table.",
        ),
        Wrong(
            'member_verdict = len(members_on("2024-11-28"))',
            because="number given instead of a verdict",
            says="This is the number that you need for the check. Now give your verdict on the sentence, as one of the words.",
        ),
        Wrong("member_verdict = True", because="true or false given instead of a verdict", says=None),
        Wrong('member_verdict = "partly true"', because="a word of one's own", says=None),
    ]
    meaning = "Our data call the number confirmed. Whoever finds the sentence imprecise, because it does not say that Armenia declares its participation frozen, can defend that too."


class StatusesOn(Question):
    """Extension: a function with two inputs; two rows can hold on one day."""

    name = "statuses_on"
    title = "One state, one day, all statuses"
    level = "extension"
    prompt = """Write a function `statuses_on` that takes the code of a state and a day, in this order. It hands back a list of the codes of **all** statuses that the state had in the **Organization** on that day (rows whose `body` is `CSTO`), such as `["member"]`; `observer_PA` counts too. Without a status the list is empty.

As in the lesson, the day on which a period ends no longer counts. Give the function itself to the check."""
    kind = kinds.Function(
        inputs=[
            ("KAZ", "2005-06-23"),
            ("UZB", "2005-06-23"),
            ("UZB", "2008-09-05"),
            ("UZB", "2006-08-16"),
            ("UZB", "2012-12-19"),
            ("UZB", "2021-08-23"),
            ("ARM", "2024-11-28"),
            ("SRB", "2016-10-14"),
            ("GEO", "1995-02-10"),
        ],
        of=kinds.Collection(ordered=False, of="membership_status"),
    )
    starter = '''def statuses_on(state, day):
    ...'''
    hints = [
        "First keep the rows of `periods` whose `body` is `CSTO`. Then keep those of the state, those that have begun, and those that have not ended.",
        "Hand back the column \"status\" as a list, without choosing one of its rows: on one day more than one row can hold.",
    ]
    solution = '''def statuses_on(state, day):
    rows = periods[periods["body"] == "CSTO"]
    rows = rows[rows["state"] == state]
    now = rows[(rows["start"] <= day) & (rows["end"] > day)]
    return list(now["status"])'''
    right = [
        '''def statuses_on(state, day):
    day = pd.Timestamp(day)
    rows = periods[(periods["body"] == "CSTO") & (periods["state"] == state)]
    return set(rows[(rows["start"] <= day) & (day < rows["end"])]["status"])''',
        '''def statuses_on(code, when):
    found = []
    for row in periods[periods["state"] == code].itertuples():
        if row.body == "CSTO" and row.start <= pd.Timestamp(when) < row.end:
            found.append(row.status)
    return found''',
    ]
    wrong = [
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[periods["state"] == state]
    now = rows[(rows["start"] <= day) & (rows["end"] > day)]
    return list(now["status"])''',
            because="treaty taken for organization",
            says="Your function also counts parties to the Treaty. Keep the rows whose `body` is `CSTO`.",
        ),
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[(periods["body"] == "CSTO") & (periods["state"] == state)]
    return list(rows[rows["start"] <= day]["status"])''',
            because="end of the period forgotten",
            says="A status that has ended is still in your list. Compare the end with the day too.",
        ),
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[(periods["body"] == "CSTO") & (periods["state"] == state)]
    now = rows[(rows["start"] <= day) & (rows["end"] > day)]
    return list(now["status"])[:1]''',
            because="only one status kept where two rows stand",
            says="Your function keeps one row only. On one day more than one row can hold: look at the rows of Armenia in the lesson.",
        ),
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[(periods["body"] == "CSTO") & (periods["state"] == state)]
    now = rows[(rows["start"] <= day) & (rows["end"] > day)]
    list(now["status"])''',
            because="return forgotten",
            says=None,
        ),
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[periods["body"] == "CSTO"]
    now = rows[(rows["start"] <= day) & (rows["end"] > day)]
    return list(now["status"].unique())''',
            because="state not used",
            says="Your function does not use the state: it gives the statuses of all states on that day.",
        ),
        Wrong(
            '''def statuses_on(state, day):
    rows = periods[(periods["body"] == "CSTO") & (periods["state"] == state)]
    return list(rows["status"])''',
            because="day not used",
            says="Your function does not use the day: it gives all statuses that the state has ever had.",
        ),
        Wrong(
            '''def statuses_on(state, day):
    if state in members_on(day):
        return ["member"]
    return []''',
            because="only members known",
            says="Your function knows the status `member` only. The table `periods` holds the other ones too.",
        ),
    ]
    meaning = "For one state and one day the list can have more than one entry. The table does not decide between the speakers; whoever uses it must say which row is counted."


class MembershipYears(Question):
    """Extension: the sum of each row of the panel."""

    name = "membership_years"
    title = "Years of membership"
    level = "extension"
    prompt = """According to our table, at the end of how many years since [2003]{memberships.start?body=CSTO&status=member&state=KAZ} was each state a member of the Organization? The panel holds the years up to [2025]{plain}.

Give a number for each code of a state: a column (Series) with the states in its index, or a dictionary such as `{"KAZ": 10}`."""
    kind = kinds.Mapping(of="state")
    starter = "membership_years = ..."
    hints = [
        "`panel.sum()` adds up each column. Here each row has to be added up: in the brackets, `axis` says in which direction.",
        "`panel.sum(axis=...)`: `0` goes down the columns, `1` goes along the rows.",
    ]
    solution = "membership_years = panel.sum(axis=1)"
    right = [
        '''membership_years = {}
for state in panel.index:
    membership_years[state] = panel.loc[state].sum()''',
        "membership_years = panel.T.sum().to_dict()",
        "membership_years = panel.astype(int).agg(\"sum\", axis=\"columns\")",
    ]
    wrong = [
        Wrong(
            "membership_years = panel.sum()",
            because="columns added up instead of rows",
            says="You added up the columns: this is the number of members in each year. Add up the rows.",
        ),
        Wrong(
            "membership_years = (~panel).sum(axis=1)",
            because="years without membership counted",
            says="You counted the years in which a state was not a member.",
        ),
        Wrong(
            '''ends = members.set_index("state")["end"].dt.year
membership_years = ends - members.set_index("state")["start"].dt.year + 1''',
            because="every year counted that a period touches",
            says="You counted every year that a period touches. The question counts the years on whose last day the state was a member. Use the panel.",
        ),
        Wrong(
            "membership_years = panel.mean(axis=1)",
            because="share of years given instead of their number",
            says="These are shares between zero and one. The question asks for numbers of years.",
        ),
        Wrong(
            "membership_years = panel.drop(\"UZB\").sum(axis=1)",
            because="suspended state left out although it was a member before",
            says="One state is missing. Its membership is suspended today, but it was a member for some years.",
        ),
        Wrong("membership_years = list(panel.sum(axis=1))", because="states lost from the answer", says=None),
        Wrong(
            "membership_years = panel.sum(axis=1) - 1",
            because="last year minus first year: one end is lost",
            says="Did you take the first year away from the last one? Then one of the ends is lost: count the years themselves.",
        ),
        Wrong(
            '''by_state = members.set_index("state")
membership_years = by_state["end"] - by_state["start"]''',
            because="spans of time given instead of years",
            says="These are spans of time. The question asks at the end of how many years each state was a member: use the panel.",
        ),
    ]
    meaning = "The same panel answers in both directions: down the columns for a year, along the rows for a state."


class ReturnSpan(Question):
    """Extension: how much depends on the choice of one act."""

    name = "return_span"
    title = "How wide is the doubt?"
    level = "extension"
    prompt = """The return of Uzbekistan has several acts: `resumption`, `signature`, `ratification` and `accession`, all of them from [2006]{treaty_actions.date?instrument=Uzbekistan-accession-2006&action=resumption} on. How many **days** lie between the first and the last of these acts?

Use the table `acts` and let Python calculate. Give a whole number of days such as `100`."""
    kind = kinds.Whole()
    starter = "return_span = ..."
    hints = [
        "Choose the rows of Uzbekistan with one of these actions. Careful: Uzbekistan also signed the Treaty of [1992]{treaty_actions.date?instrument=CST-1992&state=UZB&action=signature}, and that row does not belong here.",
        "`min()` and `max()` give the first and the last date; the difference has `.days`.",
    ]
    solution = '''uzbekistan = acts[acts["state"] == "UZB"]
steps = ["resumption", "signature", "ratification", "accession"]
back = uzbekistan[uzbekistan["action"].isin(steps) & (uzbekistan["instrument"] != "CST-1992")]
return_span = (back["date"].max() - back["date"].min()).days'''
    right = [
        '''uzbekistan = acts[acts["state"] == "UZB"]
back = uzbekistan[uzbekistan["date"].between("2006-06-23", "2008-03-28")]
return_span = (back["date"].max() - back["date"].min()).days''',
        '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = (rows["accession"] - rows["resumption"]).days''',
        '''first = pd.Timestamp("2006-06-23")
last = pd.Timestamp("2008-03-28")
return_span = (last - first) / pd.Timedelta(days=1)''',
    ]
    wrong = [
        Wrong(
            '''rows = acts[(acts["state"] == "UZB") & acts["action"].isin(["resumption", "signature", "ratification", "accession"])]
return_span = (rows["date"].max() - rows["date"].min()).days''',
            because="signature of the Treaty taken for an act of the return",
            says="Your first date is the signature of the Treaty itself. Keep the acts of the return only.",
        ),
        Wrong(
            '''rows = acts[acts["instrument"] == "Uzbekistan-accession-2006"]
return_span = (rows["date"].max() - rows["date"].min()).days''',
            because="accession to the Charter forgotten",
            says="The last act is missing: the accession stands under other papers.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = (rows["accession"] - rows["signature"]).days''',
            because="counted from the protocol, not from the first act",
            says="You counted from the protocol. The return was announced earlier.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = (rows["suspension"] - rows["resumption"]).days''',
            because="suspension taken for the last act of the return",
            says="You counted up to the suspension. On that day the period of membership ends; it is not an act of the return.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = (rows["accession"] - rows["resumption"]).days + 1''',
            because="both days counted",
            says="You counted the first and the last day. The difference of dates counts the steps from one day to the next.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = rows["accession"].year - rows["resumption"].year''',
            because="years given instead of days",
            says="You subtracted the years only. Subtract the whole dates, and count in days.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = (rows["resumption"] - rows["accession"]).days''',
            because="dates subtracted the wrong way round",
            says="The number has a minus: you took the later date away from the earlier one. Swap them.",
        ),
        Wrong(
            '''rows = acts[acts["action"].isin(["resumption", "signature", "ratification", "accession"])]
rows = rows[rows["date"] >= "2006"]
return_span = (rows["date"].max() - rows["date"].min()).days''',
            because="acts of all states taken",
            says="Did you keep the rows of Uzbekistan only? Other states have acts with these actions too, and later ones.",
        ),
        Wrong(
            '''rows = acts[acts["action"].isin(["resumption", "signature", "ratification", "accession"])]
return_span = (rows["date"].max() - rows["date"].min()).days''',
            because="acts of all states and all years taken",
            says="Did you keep the rows of Uzbekistan only, and only those of its return? Other states have acts with these actions too.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"]
return_span = len(rows[rows["date"].between("2006-06-23", "2008-03-28")])''',
            because="acts counted instead of days",
            says="Did you count the rows? The question asks for the days between the first and the last of them.",
        ),
        Wrong(
            '''rows = acts[acts["state"] == "UZB"].groupby("action")["date"].max()
return_span = rows["accession"] - rows["resumption"]''',
            because="span of time given instead of a number",
            says="This is a span of time, and it is the right one. Add `.days` to make a number of it.",
        ),
    ]
    meaning = "So much depends on what one calls a return. A table can keep one day for calculating and name the others: then everybody can see the choice."


class PanelRows(Question):
    """Extension: a panel with one row for each pair of state and year."""

    name = "panel_rows"
    title = "The panel in another form"
    level = "extension"
    prompt = """A panel can also be long instead of wide: **one row for each pair** of a state and a year in which it was a member on [31 December]{plain}.

Make such a table for the years [2005]{plain}, [2006]{plain} and [2012]{plain}. It has the columns `state` (code) and `year` (number); the order of the rows does not matter."""
    kind = kinds.Table(ordered_rows=False)
    starter = '''years = [2005, 2006, 2012]

panel_rows = ...'''
    hints = [
        "Begin with an empty list. Go through the years, and inside through the states that `members_on` gives for the last day of that year.",
        "`pairs.append({\"state\": state, \"year\": year})` adds one pair; at the end `pd.DataFrame(pairs)` makes a table.",
    ]
    solution = '''pairs = []
for year in [2005, 2006, 2012]:
    for state in members_on(f"{year}-12-31"):
        pairs.append({"state": state, "year": year})
panel_rows = pd.DataFrame(pairs)'''
    right = [
        '''pairs = members.merge(pd.DataFrame({"year": [2005, 2006, 2012]}), how="cross")
last_day = pd.to_datetime(pairs["year"].astype(str) + "-12-31")
panel_rows = pairs[(pairs["start"] <= last_day) & (pairs["end"] > last_day)][["state", "year"]]''',
        '''long = panel[[2005, 2006, 2012]].stack()
panel_rows = long[long].index.to_frame(index=False)
panel_rows.columns = ["state", "year"]''',
        '''panel_rows = pd.concat([pd.DataFrame({"year": y, "state": members_on(f"{y}-12-31")}) for y in [2012, 2006, 2005]])''',
    ]
    wrong = [
        Wrong(
            "panel_rows = panel[[2005, 2006, 2012]]",
            because="wide panel given instead of the long one",
            says="This is the wide panel. In the long one the years stand in a column of their own, and each pair has its row.",
        ),
        Wrong(
            '''panel_rows = members[["state"]].merge(pd.DataFrame({"year": [2005, 2006, 2012]}), how="cross")''',
            because="every state paired with every year, whether a member or not",
            says="You paired every state with every year. Keep the pairs in which the state was a member at the end of that year.",
        ),
        Wrong(
            '''pairs = []
for year in [2005, 2006, 2012]:
    for state in members_on(f"{year}-12-31"):
        pairs.append({"state": state, "year": str(year)})
panel_rows = pd.DataFrame(pairs)''',
            because="years given as text",
            says=None,
        ),
        Wrong(
            '''pairs = []
for year in [2005, 2006, 2012]:
    for state in members_on("2003-09-18"):
        pairs.append({"state": state, "year": year})
panel_rows = pd.DataFrame(pairs)''',
            because="the same day asked for every year",
            says="It seems that you asked for the same day in every year. Put the year into the day: `f\"{year}-12-31\"`.",
        ),
        Wrong(
            '''pairs = []
for year in [2005, 2006]:
    for state in members_on(f"{year}-12-31"):
        pairs.append({"state": state, "year": year})
panel_rows = pd.DataFrame(pairs)''',
            because="one year forgotten",
            says=None,
        ),
        Wrong(
            '''pairs = []
for year in [2005, 2006, 2012]:
    for state in members_on(f"{year}-12-31"):
        pairs.append({"country": state, "year": year})
panel_rows = pd.DataFrame(pairs)''',
            because="column named differently",
            says=None,
        ),
        Wrong(
            '''pairs = []
for year in [2005, 2006, 2012]:
    for state in members_on(f"{year}-01-01"):
        pairs.append({"state": state, "year": year})
panel_rows = pd.DataFrame(pairs)''',
            because="first day of the year asked instead of the last one",
            says="Did you ask for the first day of each year? The question asks for [31 December]{plain}.",
        ),
        Wrong(
            '''for year in [2005, 2006, 2012]:
    panel_rows = pd.DataFrame({"state": members_on(f"{year}-12-31"), "year": year})''',
            because="table overwritten in each round of the loop",
            says="Your table holds the last year only. Is your list or table made anew in each round of the loop? Make the empty list before the loop.",
        ),
    ]
    meaning = "Wide panels are good to look at, long ones are good to calculate with. They hold the same facts."


class OpenDays(Question):
    """Extension: an empty answer that is known, and one that is not."""

    name = "open_days"
    title = "Nobody, or not known?"
    level = "extension"
    prompt = """For some of these days, `members_on` hands back an empty list. That can mean: there were no members. Or: our table does not reach so far.

For which of the days does the table **not know** who the members are? Give a list of days such as `["2003-09-18"]`."""
    kind = kinds.Collection(ordered=False, of="date")
    starter = '''days = ["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"]

open_days = ...'''
    hints = [
        "Call the function for each of the days. Which lists are empty?",
        "When did the Charter come into force? Before that day nobody could be a member: that is known. And where do our sources end? See the column \"asof\".",
    ]
    solution = '''days = ["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"]
table = pd.DataFrame({"day": days})
later = table[table["day"] > periods["asof"].max()]
open_days = list(later["day"])'''
    right = [
        '''days = pd.to_datetime(["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"])
open_days = days[days > periods["end"].max()]''',
        '''open_days = [pd.Timestamp("2027-10-07"), pd.Timestamp("2026-05-15")]''',
        '''open_days = set()
for day in ["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"]:
    if day > "2026-02":
        open_days.add(day)''',
    ]
    wrong = [
        Wrong(
            '''days = ["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"]
open_days = [day for day in days if not members_on(day)]''',
            because="a known zero taken for a blank",
            says="These lists are empty, but not all for the same reason. Ask of each day: is it known that there were no members, or do our sources not reach it?",
        ),
        Wrong(
            'open_days = ["1994-04-20", "2002-10-07"]',
            because="the known zeros chosen instead of the blanks",
            says="On these days the Charter was not in force yet, so that nobody was a member. That is known. Look for days that our sources do not reach.",
        ),
        Wrong(
            '''days = ["1994-04-20", "2002-10-07", "2012-12-19", "2024-11-28", "2026-05-15", "2027-10-07"]
open_days = [day for day in days if members_on(day)]''',
            because="days with an answer chosen instead of days without one",
            says="For these days the table has members. The question asks where it does not know.",
        ),
        Wrong(
            'open_days = ["2024-11-28", "2026-05-15", "2027-10-07"]',
            because="a disputed status taken for one that is not known",
            says="Call the function for each of your days: is every list empty? A statement that disputes a membership stands beside it in the table; that is a dispute, not a blank.",
        ),
        Wrong("open_days = 1", because="number given instead of the days", says=None),
        Wrong('open_days = "2026-05-15"', because="one text given instead of a list", says=None),
        Wrong(
            'open_days = ["2026", "2027"]',
            because="years given instead of days",
            says="Write each day as it stands in `days`: year, month and day, with hyphens.",
        ),
        Wrong(
            'open_days = ["15.05.2026", "07.10.2027"]',
            because="days written in another order",
            says="Write each day as it stands in `days`: year, month and day, with hyphens.",
        ),
    ]
    meaning = "An empty list can mean \"nobody\" or \"not known\". The computer does not tell them apart: you have to know where your sources begin and end."


questions = questions_of(__name__)
