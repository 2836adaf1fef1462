"""Catalogues of translations (gettext .po files): merged with the English texts, checked, looked up.

A message is one English text in its context: a lesson's cell, or a place in a question
(``signatories.hint.1``). The texts of program code have no context unless code gives one (`pgettext`).
The same messages give the same bytes: entries in source order, no dates, one line a text, a header of our
own.

Plural forms: Russian three (one, few, many). Kazakh one, since a noun does not change after a number
("бір ел", "тоғыз ел").
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

from babel.messages import Catalog
from babel.messages.catalog import Message as PoMessage
from babel.messages.pofile import PoFileError, generate_po, read_po

from notebooks.common.message import Key, Message, extract_code_messages
from notebooks.common.parity import differences

__all__ = ["Message", "extract_code_messages", "lookup", "merge", "problems", "read", "write"]

PLURALS = {
    "kk": "nplurals=1; plural=0",
    "ru": "nplurals=3; plural="
    "(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2)",
}
#: A changed text keeps its translation, as fuzzy, if it is at least this similar to what it was.
SIMILAR = 0.5

_WAS = "the English was: "
_NO_WRAP = 1_000_000


def _unique(messages: Iterable[Message]) -> dict[Key, Message]:
    """Each message once, at its first place."""
    found: dict[Key, Message] = {}
    for message in messages:
        found.setdefault(message.key, message)
    return found


def _key(entry: PoMessage) -> Key:
    return entry.context, entry.id if isinstance(entry.id, str) else entry.id[0]


def _empty(language: str) -> Catalog:
    catalogue = Catalog(locale=language)
    catalogue.mime_headers = [("Plural-Forms", PLURALS[language])]
    return catalogue


def read(path: Path, language: str) -> Catalog:
    """The catalogue in a file, empty if there is no file. Raises ValueError, naming it, if it is no .po."""
    if not path.is_file():
        return _empty(language)
    try:
        with path.open("rb") as file:
            return read_po(file, locale=language, abort_invalid=True)
    except (PoFileError, ValueError, LookupError) as error:
        raise ValueError(f"{path} is not a valid catalogue: {error}") from error


def merge(path: Path, language: str, messages: Iterable[Message]) -> bool:
    """Bring the catalogue at `path` in line with the English `messages`; True if the file was written.

    New texts stand there empty; changed ones are marked fuzzy, with the old English text as a comment;
    vanished ones are kept as obsolete entries (``#~``), from which they come back. A text that only moved
    to another context (a cell was renamed) takes its translation along.
    """
    old = read(path, language)
    wanted = _unique(messages)
    known = {_key(entry): entry for entry in old if entry.id}
    vanished = {key: entry for key, entry in known.items() if key not in wanted and _has_text(entry)}
    reserve = {_key(entry): entry for entry in old.obsolete.values()}
    new = _empty(language)
    for key, message in wanted.items():
        source = known.get(key) or reserve.pop(key, None)
        fuzzy = False
        if source is None:
            origin = _origin(key, vanished)
            source = vanished.pop(origin) if origin else None
            fuzzy = bool(origin) and origin[1] != key[1]
        _add(new, message, source, fuzzy)
    for entry in [*reserve.values(), *vanished.values()]:
        entry.user_comments, entry.auto_comments, entry.flags = [], [], set()
        new.obsolete[_key(entry)] = entry
    return write(path, language, new)


def _has_text(entry: PoMessage) -> bool:
    return bool(entry.string) if isinstance(entry.string, str) else any(entry.string or ())


def _origin(key: Key, vanished: dict[Key, PoMessage]) -> Key | None:
    """The vanished message that a new one was: the same text elsewhere, or a similar text in its context."""
    moved = next((old for old in vanished if old[1] == key[1]), None)
    if moved:
        return moved
    here = [text for context, text in vanished if context == key[0]]
    scored = [(difflib.SequenceMatcher(None, text, key[1], autojunk=False).ratio(), text) for text in here]
    ratio, text = max(scored, default=(0, ""))
    return (key[0], text) if ratio >= SIMILAR else None


def _add(catalogue: Catalog, message: Message, source: PoMessage | None, changed: bool) -> None:
    """Put a message into the catalogue, with the translation and the remarks of `source`."""
    flags, comments, string = set(), [], None
    if source is not None:
        flags = source.flags & {"fuzzy"}
        comments = [line for line in source.user_comments if not line.startswith("|")]
        string = source.string
        if changed:
            flags = {"fuzzy"}
            comments = [_WAS + " ".join(_key(source)[1].split())]
        elif not flags:
            comments = [line for line in comments if not line.startswith(_WAS)]
    plural = bool(message.plural)
    if plural != isinstance(string, tuple | list):
        string = tuple([""] * catalogue.num_plurals) if plural else ""
        flags = set()
    entry = (message.text, message.plural) if plural else message.text
    auto = ["code: what stands in braces stays as it is"] if message.kind == "fstring" else []
    catalogue.add(
        entry, string, flags=flags, user_comments=comments, auto_comments=auto, context=message.context
    )


def write(path: Path, language: str, catalogue: Catalog) -> bool:
    """Write a catalogue in the course's form; True if the file was changed."""
    for entry in catalogue:
        entry.flags -= {"python-format", "python-brace-format"}  # prose: "100 % in" is no placeholder
    header = (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {language}\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n'
        f'"Content-Transfer-Encoding: 8bit\\n"\n"Plural-Forms: {PLURALS[language]};\\n"\n\n'
    )
    body = "".join(generate_po(catalogue, omit_header=True, no_location=True, width=_NO_WRAP))
    text = (header + body).rstrip("\n") + "\n"
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def problems(path: Path, messages: Iterable[Message]) -> list[str]:
    """What keeps the catalogue at `path` from being used; nothing is written.

    Each entry names the file, the place of the text and the text: missing, stale (fuzzy) and orphaned
    messages, a wrong number of plural forms, and translations whose placeholders, links, numbers,
    references to the data or code spans are not those of the English text. The language is the name of
    the file's folder.
    """
    language = path.parent.name
    wanted = _unique(messages)
    known = {_key(entry): entry for entry in read(path, language) if entry.id}
    short = "/".join(path.parts[-4:])
    found = []
    for key, message in wanted.items():
        complaints = _complaints(message, known.get(key), language)
        found += [f"{short}: {message.place}: {complaint}: {_quoted(key[1])}" for complaint in complaints]
    for key in known.keys() - wanted.keys():
        found.append(
            f"{short}: {key[0] or 'code'}: orphaned, the English text has no such message: {_quoted(key[1])}"
        )
    return sorted(found)


def _quoted(text: str) -> str:
    line = " ".join(text.split())
    return f'"{line[:80]}…"' if len(line) > 80 else f'"{line}"'


def _complaints(message: Message, entry: PoMessage | None, language: str) -> list[str]:
    if entry is None or not _has_text(entry):
        return ["missing translation"]
    if entry.fuzzy:
        return ["stale translation (fuzzy): the English text was changed"]
    if not message.plural:
        return differences(message.text, entry.string, message.kind)
    forms = entry.string if isinstance(entry.string, tuple | list) else (entry.string,)
    count = _empty(language).num_plurals
    if len(forms) != count or not all(forms):
        return [f"{sum(map(bool, forms))} plural forms instead of {count}"]
    return sorted(
        {complaint for form in forms for complaint in differences(message.plural, form, message.kind)}
    )


def lookup(path: Path | None) -> Callable[[str | None, str], str]:
    """A function (context, English text) -> translation from the catalogue at `path`.

    A text that has none, or a fuzzy one, comes back in English (`problems` finds it); None stands for
    English itself.
    """
    if path is None:
        return lambda context, text: text
    texts = _texts(path, path.stat().st_mtime_ns if path.is_file() else 0)
    return lambda context, text: texts.get((context, text), text)


@lru_cache(maxsize=64)
def _texts(path: Path, modified: int) -> dict[Key, str]:
    """Translations in a catalogue; `modified` makes an edited file a new entry of the cache."""
    return {
        _key(entry): entry.string if isinstance(entry.string, str) else entry.string[0]
        for entry in read(path, path.parent.name)
        if entry.id and _has_text(entry) and not entry.fuzzy
    }
