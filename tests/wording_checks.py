"""Finds names of contested events in prose that are one side's, not the course's (data/wording.csv)."""

import ast
import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "kk", "ru")
COURSE = "course"  # the speaker of the rows that hold the course's own names

# Endings that a word may take or lose: in English and Russian one, in Kazakh several in a row.
ENDINGS = {
    "en": "'s s' s".split(),
    "ru": (
        "иями ями ами ого его ому ему ыми ими ией иях иям ия ии ию ие ий ая яя ое ее ые ый ой ей ым им ом ем"
        " ых их ах ях ую юю ою ею ов ев ам ям ью а я о е ы и у ю ь"
    ).split(),
    "kk": (
        "лар лер дар дер тар тер ның нің дың дің тың тің ндағы ндегі дағы дегі тағы тегі нда нде да де та те"
        " нан нен дан ден тан тен на не ға ге қа ке ны ні ды ді ты ті мен бен пен сы сі ы і н а е"
        " у ған ген қан кен"
    ).split(),
}
KAZAKH_VOICING = {"к": "[кг]", "г": "[кг]", "қ": "[қғ]", "ғ": "[қғ]", "п": "[пб]", "б": "[пб]"}
SHORTEST_STEM = 3

CITATION = re.compile(r"\[([^\[\]]*)\]\{wording\.name_(?:en|kk|ru)\?([^{}]*)\}")
ANNOTATION = re.compile(r"\[([^\[\]]*)\]\{[^{}]*\}")
LINK_TARGET = re.compile(r"(?<=\])\([^()\s]*\)")
CODE_SPAN = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
BREAK = "|"  # stands where a name cannot go on: the end of a sentence or of a paragraph
SENTENCE_END = re.compile(r"[.!?;:|]+|\n\s*\n")
WORD = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|\|")


@dataclass(frozen=True)
class Hit:
    """One name of a side in prose: its row's event and speaker, the name used here, and the course's name."""

    event: str
    speaker: str
    found: str
    use_instead: str


def read_wording(path: Path) -> list[dict[str, str]]:
    """The rows of wording.csv, in file order."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def words(text: str) -> str:
    """The words of a text, small letters, one space between them; a bar stands for the end of a sentence."""
    text = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    text = re.sub("[\u2010-\u2014\u2212]", "-", text.replace("\u00ad", ""))
    text = re.sub("[\u2018\u2019\u02bc]", "'", text)
    found = WORD.findall(SENTENCE_END.sub(f" {BREAK} ", text))
    return " ".join(word for word in found if word not in ("the", "a", "an"))


def word_pattern(word: str, language: str) -> str:
    """A regular expression for one word of a name in all its forms; words of one or two letters have one."""
    if len(word) < SHORTEST_STEM:
        return re.escape(word)
    endings, shortest = ENDINGS[language], min(SHORTEST_STEM, len(word) - 1)
    stems = [word]
    for stem in stems:  # the list grows while it is read: every Kazakh stem may have a further ending to lose
        shorter = [stem[: -len(e)] for e in endings if stem.endswith(e) and len(stem) - len(e) >= shortest]
        stems += [s for s in shorter if s not in stems]
        if language != "kk":
            break
    tails = f"(?:{'|'.join(endings)})" + ("*" if language == "kk" else "?")
    if language == "kk":
        heads = [re.escape(s[:-1]) + KAZAKH_VOICING.get(s[-1], re.escape(s[-1])) + "-?" for s in stems]
    else:
        heads = [re.escape(s) for s in stems]
    return f"(?:{'|'.join(heads)})".replace(r"\-", "[- ]?") + tails


@cache
def name_pattern(name: str, language: str) -> re.Pattern[str]:
    """The compiled pattern of a whole name, to be searched in what `words` returns."""
    parts = [word_pattern(word, language) for word in words(name).split()]
    return re.compile(rf"(?<!\S){'[ -]'.join(parts)}(?!\S)")


def _without_citations(text: str, table: list[dict[str, str]], language: str) -> str:
    """Take out what is cited as a side's name, unless its row is unknown or its words are not the row's."""
    by_key = {(row["event"], row["speaker"]): row for row in table}

    def replace(match: re.Match[str]) -> str:
        query = dict(part.partition("=")[::2] for part in match[2].split("&"))
        row = by_key.get((query.get("event", ""), query.get("speaker", "")))
        cited = row is not None and name_pattern(row[f"name_{language}"], language).fullmatch(words(match[1]))
        return f" {BREAK} " if cited else match[1]

    return ANNOTATION.sub(r"\1", CITATION.sub(replace, text))


def find_side_names(text: str, language: str, table: list[dict[str, str]]) -> list[Hit]:
    """Names of sides that stand in prose instead of the course's name.

    Inflected forms are found. No hit: a name cited as `[name]{wording.name_en?event=...&speaker=...}`, a name
    that is part of one of the course's own names, or one that holds the course's own name of that event.
    Of names that overlap only the longest counts. Code spans and link targets are not prose.
    """
    text = LINK_TARGET.sub("", CODE_SPAN.sub(" ", text))
    text = words(_without_citations(text, table, language))
    own = {row["event"]: row[f"name_{language}"] for row in table if row["speaker"] == COURSE}
    own_spans = [
        (event, *match.span()) for event in own for match in name_pattern(own[event], language).finditer(text)
    ]
    spans = []
    for row in (row for row in table if row["speaker"] != COURSE):
        for match in name_pattern(row[f"name_{language}"], language).finditer(text):
            start, end = match.span()
            inside = any(s <= start and end <= e for _, s, e in own_spans)
            holds = any(event == row["event"] and start <= s and e <= end for event, s, e in own_spans)
            if not inside and not holds:
                spans.append((start, end, Hit(row["event"], row["speaker"], match[0], own[row["event"]])))
    places = {span[:2] for span in spans}
    longest = [a for a in spans if not any(s <= a[0] and a[1] <= e and (s, e) != a[:2] for s, e in places)]
    return [hit for *_, hit in sorted(longest, key=lambda span: span[:2])]


def _python_prose(path: Path) -> Iterator[tuple[str, str]]:
    """The string literals of a Python file, f-strings whole with their fields left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            yield f"line {node.lineno}", "".join(p.value for p in node.values if isinstance(p, ast.Constant))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            yield f"line {node.lineno}", node.value


def _catalogue_prose(path: Path) -> Iterator[tuple[str, str]]:
    """The translations of a gettext catalogue, plural forms one by one."""
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
        for form in forms:
            if message.id and form:
                yield f"message {message.context or message.id!r}", form


def _table_prose(path: Path, prefixes: tuple[str, ...]) -> Iterator[tuple[str, str, str]]:
    """(language, place, text) of the label columns of a table."""
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            for column, text in row.items():
                prefix, _, language = column.rpartition("_")
                if prefix in prefixes and language in LANGUAGES and text:
                    yield language, f"row {number}, {column}", text


def course_prose(root: Path) -> Iterator[tuple[Path, str, str, str]]:
    """(file, place, language, text) of all prose of the course that exists under `root`.

    English sources and Python files are given once in each language, since they may quote the other two.
    """
    pages = [*sorted((root / "notebooks/source").glob("*.md")), root / "README.md"]
    modules = [p for room in ("notebooks", "exercises") for p in sorted((root / room).rglob("*.py"))]
    for language in LANGUAGES:
        for path in filter(Path.is_file, pages):
            for number, block in enumerate(re.split(r"\n\s*\n", path.read_text(encoding="utf-8")), start=1):
                yield path, f"block {number}", language, block
        for path in modules:
            for place, text in _python_prose(path):
                yield path, place, language, text
        for path in sorted(root.glob(f"*/locale/{language}/*.po")):
            for place, text in _catalogue_prose(path):
                yield path, place, language, text
    for name, prefixes in (("timeline", ("title",)), ("ties", ("name", "label")), ("vocabulary", ("label",))):
        path = root / f"data/{name}.csv"
        if path.is_file():
            for language, place, text in _table_prose(path, prefixes):
                yield path, place, language, text
