"""Progress as a short text: outcomes and opened solutions of one lesson, nothing about the person."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from exercises.checking.progress import BEST, Record

_OUTCOMES = sorted(BEST, key=BEST.get)
_TRIES = 3  # attempts are counted up to here


def encode(record: Record, names: list[str]) -> str:
    """The code: one byte a question, and a check sum over the lesson's questions and the bytes."""
    data = bytes(_packed(record.of(name)) for name in names)
    whole = data + _sum(data, names)
    text = base64.b32encode(whole).decode("ascii").rstrip("=")
    return "-".join(text[i : i + 4] for i in range(0, len(text), 4))


def _packed(entry: dict[str, Any]) -> int:
    return BEST[entry["outcome"]] | entry["solution"] << 2 | min(len(entry["tried"]), _TRIES) << 3


def _sum(data: bytes, names: list[str]) -> bytes:
    return binascii.crc32(data + "/".join(names).encode()).to_bytes(4, "big")[:3]


def decode(code: Any, names: list[str]) -> dict[str, dict[str, Any]] | None:
    """What a code holds for each question; None if it is damaged or belongs to other questions."""
    if type(code) is not str or len(code) > 1000:
        return None
    text = code.replace("-", "").replace(" ", "").upper()
    try:
        whole = base64.b32decode(text + "=" * (-len(text) % 8))
    except (binascii.Error, ValueError):
        return None
    data, check = whole[:-3], whole[-3:]
    if len(data) != len(names) or check != _sum(data, names):
        return None
    return {
        name: {"outcome": _OUTCOMES[byte & 3], "solution": bool(byte >> 2 & 1), "tries": byte >> 3 & 3}
        for name, byte in zip(names, data, strict=True)
    }
