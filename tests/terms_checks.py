"""Finds terms of data/glossary.csv that the catalogues translate in another way than the glossary does."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path

from babel.messages.pofile import read_po

LANGUAGES = ("kk", "ru")
SHORTEST_STEM = 4
LONGEST_ENDING = 2

# Words that inflection changes before their ending, and stems that a rendering shares with its verb.
STEMS = {
    "ru": {
        "ребро": ("ребр", "ребер"), "ячейка": ("ячейк", "ячеек"), "ось": ("ось", "оси", "осе", "осях"),
        "узкий": ("узк",), "подписание": ("подпис",), "вступление": ("вступ",),
        "график": ("график",),
    },
    "kk": {
        "қою": ("қой", "қою"), "ену": ("ен",), "тұру": ("тұр",), "қалу": ("қал",), "шығу": ("шығ", "шық"),
        "тоқтата": ("тоқтат",), "ось": ("ось", "осі", "осін"), "график": ("график", "графиг"),
    },
}  # fmt: skip
LOOKALIKES = {"граф": ("график", "графиг")}  # words that begin like these, and are others

CODE = re.compile(r"```.*?```|(`+)[^`]+?\1|\"[\w./-]+\"", re.DOTALL)  # a word in quotes is a code, too
NOT_PROSE = re.compile(r"(?<=\])\([^()\s]*\)|<https?://[^>]*>|https?://\S+|\{[^{}]*\}|[*\[\]]")
BRACKETS = re.compile(r"\s*\([^()]*\)")
WORD = re.compile(r"[^\W\d_]+")
IRREGULAR = {"axis": "ax[ei]s", "matrix": "matri(?:x|ces)"}


@dataclass(frozen=True)
class Deviation:
    """A message whose English holds a term, and whose translation lacks the term's rendering."""

    term: str
    language: str
    catalogue: str  # path under the root, "*" in the place of the language
    context: str
    rendering: str
    english: str
    translation: str

    @property
    def place(self) -> tuple[str, str, str, str]:
        return self.term, self.language, self.catalogue, self.context

    def __str__(self) -> str:
        file = self.catalogue.replace("*", self.language)
        return (
            f"{file}, {self.context}: {self.term} is not «{self.rendering}»\n"
            f"    {self.english}\n    {self.translation}"
        )


def read_glossary(path: Path) -> list[dict[str, str]]:
    """The rows of glossary.csv, in file order."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def prose(text: str) -> str:
    """The text without code, targets of links, references and emphasis."""
    return NOT_PROSE.sub("", CODE.sub(" ", text))


def words(text: str) -> list[str]:
    """The words of a text in small letters; Russian ё counts as е."""
    return WORD.findall(text.casefold().replace("ё", "е"))


def plain(name: str) -> str:
    """A name of the glossary as it stands in sentences: without an explanation in brackets."""
    return BRACKETS.sub("", name).removeprefix("to ").strip()


def _word_pattern(word: str) -> str:
    """An English word, singular or plural, or with a possessive ending."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if re.search(r"[^aeiou]y$", word):
        return f"{re.escape(word[:-1])}(?:y|ies)"
    return f"{re.escape(word)}(?:s|es)?"


class Finder:
    """Finds terms in English prose: whole words, the longest term first; idioms are no terms."""

    def __init__(self, glossary: list[dict[str, str]], idioms: tuple[str, ...] = ()) -> None:
        terms = [(plain(row["name_en"]).casefold(), row["term"]) for row in glossary]
        self.terms = sorted([*terms, *((idiom, "") for idiom in idioms)], key=lambda term: -len(term[0]))
        names = (re.split(r"[\s-]+", name) for name, _ in self.terms)
        alternatives = "|".join("(" + r"[\s-]+".join(map(_word_pattern, name)) + ")" for name in names)
        self.pattern = re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w-])", re.IGNORECASE)
        self.find = cache(self._find)

    def _find(self, text: str) -> frozenset[str]:
        found = {self.terms[match.lastindex - 1][1] for match in self.pattern.finditer(prose(text))}
        return frozenset(found - {""})


@cache
def _stems(word: str, language: str) -> tuple[str, ...]:
    """The beginnings of the forms of a word: it loses at most its last two letters, a short one a vowel."""
    if len(word) <= SHORTEST_STEM:
        short = word if len(word) < SHORTEST_STEM else word.rstrip("аеийоуыьіэюя")
        return STEMS[language].get(word, (short,))
    return STEMS[language].get(word, (word[: max(SHORTEST_STEM, len(word) - LONGEST_ENDING)],))


def holds(translation: str, rendering: str, language: str) -> bool:
    """Whether a text holds each word of a rendering, inflected or not, in any order."""
    text = words(prose(translation))
    stems = (_stems(word, language) for word in words(plain(rendering)))
    return all(any(_is_form(word, stem) for word in text) for stem in stems)


def _is_form(word: str, stem: tuple[str, ...]) -> bool:
    return any(word.startswith(one) and not word.startswith(LOOKALIKES.get(one, "\0")) for one in stem)


def deviations(
    root: Path, glossary: list[dict[str, str]], unchecked: frozenset[str] = frozenset(),
    idioms: tuple[str, ...] = (),
) -> Iterator[Deviation]:
    """All messages under `root` whose translation does not render a term of the glossary as it says.

    Terms in `unchecked` still hide the shorter terms inside them. Messages without a valid translation
    are passed over: building the course reports them.
    """
    finder = Finder(glossary, idioms)
    rows = {row["term"]: row for row in glossary if row["term"] not in unchecked}
    for language in LANGUAGES:
        for path in sorted(root.glob(f"*/locale/{language}/*.po")):
            catalogue = f"{path.relative_to(root).parts[0]}/locale/*/{path.name}"
            for context, english, translation in _messages(path):
                for term in sorted(finder.find(english) & rows.keys()):
                    rendering = rows[term][f"name_{language}"]
                    if not holds(translation, rendering, language):
                        yield Deviation(term, language, catalogue, context, rendering, english, translation)


def _messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """(context, English, translation) of each translated message, its plural forms one by one."""
    with path.open("rb") as file:
        catalogue = read_po(file)
    for message in catalogue:
        if message.id and not message.fuzzy:
            english = message.id if isinstance(message.id, str) else message.id[-1]
            forms = (message.string,) if isinstance(message.string, str) else message.string
            yield from ((message.context or english[:60], english, form) for form in forms or () if form)


def shared_renderings(glossary: list[dict[str, str]]) -> dict[tuple[str, str], list[str]]:
    """{(language, rendering): terms} for each rendering of more than one term, brackets left out."""
    pairs = sorted(
        ((language, " ".join(words(plain(row[f"name_{language}"])))), row["term"])
        for row in glossary for language in LANGUAGES
    )  # fmt: skip
    groups = {key: [term for _, term in group] for key, group in groupby(pairs, key=lambda pair: pair[0])}
    return {key: terms for key, terms in groups.items() if len(terms) > 1}
