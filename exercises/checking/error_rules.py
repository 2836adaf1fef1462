"""What the exceptions that beginners meet mean: one rule for each class of exception."""

from __future__ import annotations

import re
from collections.abc import Callable

from exercises.checking.error_names import Case, attribute_error, graph_error, key_error, name_error
from exercises.checking.words import Words

_NO_DATE = (
    r"time data|datetime string|day is out of range|month must be|date value|doesn't match format|isoformat"
)
_UNEQUAL_LENGTHS = (
    r"must have same first dimension|x and y must be the same size|shape mismatch|All arrays must be"
    r"|Length of values"
)


def _not_callable(case: Case) -> list[str]:
    gettext = case.words.gettext
    if re.search(r"'(int|float|Timedelta|Timestamp|date)' object", case.said) and ".days()" in case.line:
        return [gettext("`.days` is a value, no command: it takes no round brackets.")]
    if "Graph' object" in case.said:
        return [
            gettext(
                'A graph is no command. Its neighbours stand in square brackets, as in `graph["KAZ"]`; its '
                'commands follow a dot, as in `graph.degree("KAZ")`.'
            )
        ]
    if "DataFrame" in case.said or "Series" in case.said:
        return [
            gettext(
                "Round brackets call a command. For a column or for rows use square brackets, as in "
                '`table["name"]`.'
            )
        ]
    return [
        gettext(
            "Something that is no command was followed by round brackets. Has a command's name, such as "
            "`list`, been used for a value? Then restart the kernel and choose another name."
        )
    ]


def _type_error(case: Case) -> list[str]:
    gettext, said = case.words.gettext, case.said
    if "object is not callable" in said:
        return _not_callable(case)
    if "not subscriptable" in said:
        if "method" in said:
            return [gettext("A command has not been run: add round brackets `()` before the square ones.")]
        return [gettext("Square brackets stand after a value that has no elements.")]
    if re.search(r"&|\|", case.line) and re.search("[=!<>]=|[<>]", case.line):
        return [
            gettext(
                "Between conditions stands `&` or `|`: then each condition needs its own round brackets, as in "
                '`(table["a"] == 1) & (table["b"] == 2)`.'
            )
        ]
    if re.search(r"for [-^&|]: '(list|tuple|str|dict)'", said) or re.search(r"\w &|\] [&|^] ", case.line):
        return [
            gettext(
                "Lists and columns of text cannot be put together with `-`, `^`, `&` or `|`. Sets can: "
                "`set(a) - set(b)` is what is in the first and not in the second, `set(a) & set(b)` what is in "
                "both."
            )
        ]
    if re.search(r"(datetime64|Timestamp).* and '?int|'int' and '?(datetime64|Timestamp)", said):
        return [
            gettext(
                "A date is compared with a number. A day is written as text, in quotation marks: year, month "
                "and day, with hyphens between them."
            )
        ]
    if re.search(
        r"'[<>]=?' not supported|[Ii]nvalid comparison|unsupported operand|can only concatenate|must be str",
        said,
    ):
        return [
            gettext(
                "Values of two different kinds are put together or compared, such as text and a number, or "
                "text and a date. Turn one of them into the other's kind: `int(...)`, `str(...)`, "
                "`pd.to_datetime(...)`."
            )
        ]
    if re.search(r"missing \d+ required|takes .* argument|unexpected keyword", said):
        return [
            gettext(
                "The command got too many values in its brackets, too few, or one with a name that it does "
                "not know."
            )
        ]
    if "unhashable type" in said:
        return [
            gettext("A list cannot be a key, a node or an element of a set. Use a text, a number or a tuple.")
        ]
    if "passed to isin" in said:
        return [gettext("`isin` wants several values: a list in square brackets, also for a single one.")]
    if "Invalid value" in said and "dtype" in said:
        return [
            gettext(
                "The table or column was made for values of another kind, such as text. If numbers are to go "
                "in, let it begin with `0`."
            )
        ]
    if "is not iterable" in said:
        return [gettext("A single value was given where several are needed, such as a list.")]
    return []


def _value_error(case: Case) -> list[str]:
    gettext, said = case.words.gettext, case.said
    if "truth value of a" in said:
        return [
            gettext(
                "A whole column has no single truth value. Join conditions with `&` (and) or `|` (or), not "
                "with words, and put each condition in round brackets."
            )
        ]
    if re.search(
        _NO_DATE,
        said,
    ):
        return [
            gettext(
                "This text is not a date that Python can read. Write year, month and day, with hyphens "
                "between them. Does the month have this day?"
            )
        ]
    if re.search(r"could not convert string to float|invalid literal for int|Unable to parse string", said):
        return [gettext("This text is not a number. Are there letters, spaces or a comma in it?")]
    if re.search(
        _UNEQUAL_LENGTHS,
        said,
    ):
        return [gettext("Two lists of different length were put together. Each value needs a partner.")]
    if "Index contains duplicate entries" in said:
        return [
            gettext(
                "`pivot` has found two values for one cell: a pair of `index` and `columns` occurs twice. Are "
                "they the right columns?"
            )
        ]
    if "unpack" in said:
        return [gettext("The number of names on the left does not fit the number of values on the right.")]
    if "not in list" in said or "list.remove" in said:
        return [gettext("The value that you look for is not in the list.")]
    return []


def _index_error(case: Case) -> list[str]:
    return [
        case.words.gettext(
            "You asked for an element that is not there. Counting starts at 0, and the last element is "
            "`[-1]`. Or is the list or table empty?"
        )
    ]


def _syntax_error(case: Case) -> list[str]:
    gettext, said = case.words.gettext, case.said
    line = getattr(case.problem, "text", None) or ""
    if type(case.problem).__name__ in ("IndentationError", "TabError"):
        return [
            gettext(
                "The spaces at the start of the line do not fit. Lines that belong together start at the "
                "same place; after a colon, four spaces are added."
            )
        ]
    if re.search("[«»“”„‘’]", line):
        return [
            gettext(
                'Python knows only straight quotation marks: `"`. Type them again with the keyboard set to '
                "English."
            )
        ]
    if "…" in line:
        return [
            gettext(
                "There is the single sign `…` in your code. Type three dots, or your answer in their place."
            )
        ]
    if "never closed" in said:
        return [gettext("A bracket was opened and never closed.")]
    if "unmatched" in said or "does not match" in said:
        return [gettext("A bracket is closed that was not opened, or by one of another shape.")]
    if "unterminated" in said or "EOL" in said:
        return [gettext("A quotation mark is missing at the end of a text.")]
    if re.search("=[<>]", line):
        return [gettext("The sign `=` stands after `<` or `>`: write `<=` or `>=`.")]
    if "leading zeros" in said:
        return [gettext("A number has no zero in front. If it is a date, put it in quotation marks.")]
    if "outside function" in said:
        return [
            gettext(
                "`return` stands outside a function. Do the lines of the function begin with four spaces, this "
                "one too?"
            )
        ]
    if "==" in said:
        return [gettext("One `=` gives a name to a value. To compare, write `==`.")]
    if "expected ':'" in said:
        return [gettext("A colon `:` is missing at the end of the line.")]
    return [
        gettext(
            "Python cannot read this line. Look at it, and at the end of the line above: a bracket, a comma "
            "or a quotation mark may be missing."
        )
    ]


def _simple(sentence: Callable[[Words], str]) -> Callable[[Case], list[str]]:
    return lambda case: [sentence(case.words)]


RULES: dict[str, Callable[[Case], list[str]]] = {
    "Misuse": lambda case: [case.said],
    "NameError": name_error,
    "KeyError": key_error,
    "AttributeError": attribute_error,
    "TypeError": _type_error,
    "ValueError": _value_error,
    "IndexError": _index_error,
    "SyntaxError": _syntax_error,
    "FileNotFoundError": _simple(
        lambda w: w.gettext(
            "There is no file with this name at this place. Compare the name letter by letter; the notebook "
            "must stand in its own folder of the course."
        )
    ),
    "ModuleNotFoundError": _simple(
        lambda w: w.gettext(
            "There is no library with this name. Compare its spelling. Was the notebook opened as the "
            "README of the course says?"
        )
    ),
    "ImportError": _simple(
        lambda w: w.gettext("The library has nothing with this name. Compare its spelling.")
    ),
    "ZeroDivisionError": _simple(
        lambda w: w.gettext("A number is divided by zero. Which number is zero, and why?")
    ),
    "RecursionError": _simple(lambda w: w.gettext("A function calls itself again and again without an end.")),
    "NodeNotFound": graph_error,
    "NetworkXNoPath": _simple(
        lambda w: w.gettext("No way leads from the one node to the other in this graph.")
    ),
    "NetworkXError": graph_error,
    "NetworkXNotImplemented": _simple(
        lambda w: w.gettext(
            "This command is for another sort of graph: with arrows (`nx.DiGraph`), or without (`nx.Graph`)."
        )
    ),
    "IndexingError": _simple(
        lambda w: w.gettext(
            "The condition was made from another table than the one whose rows you choose. Use the same "
            "table in both places."
        )
    ),
    "MergeError": _simple(
        lambda w: w.gettext(
            "The two tables cannot be joined by these columns. Does each have the column that you name?"
        )
    ),
    "UnicodeDecodeError": _simple(
        lambda w: w.gettext("The file is not stored as UTF-8 text, or is no text at all.")
    ),
    "EmptyDataError": _simple(lambda w: w.gettext("The file is empty.")),
    "ParserError": _simple(
        lambda w: w.gettext("The file is not a table with commas, or one of its lines is broken.")
    ),
}
RULES["UnboundLocalError"] = RULES["NameError"]
RULES["OutOfBoundsDatetime"] = RULES["DateParseError"] = RULES["ValueError"]
