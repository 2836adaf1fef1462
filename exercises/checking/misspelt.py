"""Sentences for a text that would be right but for its letters, marks or form."""

from __future__ import annotations

from exercises.checking.spelling import Codes, fold, hidden_letters, latin, plain_quotes
from exercises.checking.words import Words


def look_alike(given: str, words: Words) -> str:
    """The sentence for letters of another alphabet that look the same."""
    letters = words.listed(sorted(set(hidden_letters(given))))
    return words.gettext(
        "{given} has Cyrillic letters in it that look like Latin ones. Change the keyboard to Latin letters "
        "and type these again: {letters}.",
        given=words.show(given),
        letters=letters,
    )


def spelling(given: str, expected: str, words: Words) -> list[str]:
    """Sentences on letters and marks, for a text that is right but for its spelling."""
    if hidden_letters(given) and fold(expected).isascii():
        return [look_alike(given, words)]
    if fold(latin(given)) == fold(latin(expected)) and fold(given) != fold(expected):
        return [
            words.gettext(
                "{given} has letters of two alphabets in it. Type it again without changing the keyboard.",
                given=words.show(given),
            )
        ]
    if plain_quotes(given) != given and fold(plain_quotes(given)) == fold(expected):
        return [words.gettext("There are quotation marks inside your text. One pair, around it, is enough.")]
    return []


def miscased(given: str, codes: Codes) -> bool:
    """True if only capital and small letters differ from a code."""
    text = given.strip()
    return text not in codes and (text.upper() in codes or text.lower() in codes)


def miscoded(given: str, codes: Codes, words: Words) -> list[str]:
    """Sentences for a text that is no code of its domain; empty if it is one."""
    if given in codes:
        return []
    shown = words.show(given)
    stripped = plain_quotes(given).strip()
    if hidden_letters(given):
        return [look_alike(given, words)]
    if stripped != given.strip() and codes.named(stripped):
        return [words.gettext("There are quotation marks inside your text. One pair, around it, is enough.")]
    if given.strip() in codes:
        return [words.gettext("{given} has a space too many.", given=shown)]
    if miscased(given, codes):
        return [
            words.gettext(
                "{given} is a code of the data, but its capital and small letters differ there.", given=shown
            )
        ]
    if any(given[:cut] in codes and given[cut:] in codes for cut in range(1, min(len(given), 60))):
        return [
            words.gettext("{given} is two codes in one text. Is a comma missing between them?", given=shown)
        ]
    if codes.named(given):
        return [
            words.gettext(
                "{given} is a name or another code. Use the code that stands in the table.", given=shown
            )
        ]
    if any(letter.isalpha() and not letter.isascii() for letter in given):
        return [
            words.gettext(
                "{given} is not one of the codes: they are written in Latin letters. Copy the code from the "
                "table.",
                given=shown,
            )
        ]
    return [words.gettext("{given} is not one of the codes that can stand here.", given=shown)]
