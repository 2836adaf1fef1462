"""What a translation must have in common with its English text: fields, links, numbers, references, code."""

from __future__ import annotations

import re
from collections import Counter

from notebooks.common.numerals import digits
from notebooks.common.prose import references, without_facts
from notebooks.common.template import CodeError, split_template

_CODE = re.compile(r"```.*?```|~~~.*?~~~|`+[^`]+?`+", re.DOTALL)
_LINK = re.compile(r"\]\(\s*([^()\s]+)[^()]*\)|<(https?://[^>]*)>|^\s*\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
_FIELD = re.compile(r"(?<!\])\{[^{}]*\}")
_PERCENT = re.compile(r"%\(\w+\)[a-z]|%[sd]")


def differences(english: str, translation: str, kind: str) -> list[str]:
    """What differs though it must not, for a text of this kind (see `Message`); [] if nothing does.

    Numbers are compared outside code, links, fields and annotated facts, written in any of the three
    languages' ways ("1,300", "1 300").
    """
    found = []
    for what, parts in (
        ("placeholders", _fields),
        ("links", _links),
        ("references to the data", lambda text, kind: references(text)),
        ("code", _code),
        ("numbers", _numbers),
    ):
        try:
            ours, theirs = parts(english, kind), parts(translation, kind)
        except CodeError as error:
            return [f"unreadable translation ({error})"]
        missing, added = ours - theirs, theirs - ours
        if missing or added:
            listed = [*(f"lacks {part}" for part in missing), *(f"adds {part}" for part in added)]
            found.append(f"other {what} than the English text ({'; '.join(listed)})")
    return found


def _fields(text: str, kind: str) -> Counter[str]:
    if kind == "fstring":
        return Counter(piece for field, piece in split_template(text) if field)
    bare = _CODE.sub(" ", text)
    percents = _PERCENT.findall(text) if kind == "words" else []
    return Counter(_FIELD.findall(bare) + percents)


def _links(text: str, kind: str) -> Counter[str]:
    return Counter("".join(groups) for groups in _LINK.findall(_CODE.sub(" ", text)))


def _code(text: str, kind: str) -> Counter[str]:
    return Counter(_CODE.findall(text)) if kind in ("prose", "words") else Counter()


def _numbers(text: str, kind: str) -> Counter[str]:
    if kind == "fstring":
        text = "".join(piece for field, piece in split_template(text) if not field)
    return Counter(digits(_FIELD.sub(" ", without_facts(text))))
