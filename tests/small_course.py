"""A course of one small lesson in a folder of its own: what faults are put into."""

from __future__ import annotations

import base64
import shutil
from pathlib import Path

from notebooks.builder import main
from notebooks.builder.course import TRANSLATED, Sources
from notebooks.common import catalogue
from notebooks.common.message import Message

ROOT = Path(__file__).resolve().parents[1]

TABLES = {
    "acts.csv": """state,action,date,date_precision,note_en
KAZ,signature,1992-05-15,day,for 5 years
RUS,signature,1992-05-15,day,
BLR,signature,1993-12-31,day,
ARM,freeze,2024-02-01,month,
""",
    "states.csv": """state,name_en,name_kk,name_ru,motto_en
KAZ,Kazakhstan,Қазақстан,Казахстан,Forward
RUS,Russia,Ресей,Россия,
BLR,Belarus,Беларусь,Беларусь,
ARM,Armenia,Армения,Армения,
""",
    "glossary.csv": "term,name_en,name_kk,name_ru\ntreaty,treaty,шарт,договор\n",
    "sources.csv": """id,publisher,title,url,date,date_precision
law,The Register,"Treaty [text]",https://example.org/treaty,1992-05-15,day
""",
}

LESSON = """---
title: "A small lesson"
minutes: 5
core_minutes: 5
---

+++ {"id": "title"}

# A small lesson

{{ languages }}

{{ time }}

{{ constructs }}

+++ {"id": "story", "tags": ["core"]}

On [15 May 1992]{acts.date?state=KAZ&action=signature} [three]{count(acts.state)?action=signature}
states signed. The last one signed in [1993]{acts.date?state=BLR};
another froze in [February 2024]{acts.date?state=ARM}.

See the [questions](../../exercises/en/00_small.ipynb) and the column `name_en`.

```{code-cell} ipython3
:id: read
:tags: [core]
:introduces: [import, call, string, assignment, attribute, subscript, print, read_csv, list]

import pandas as pd

# The table of states
states = pd.read_csv("../../data/states.csv")
print(f"Rows of the table: {len(states)}")
states[["state", "name_en"]]
```

```{code-cell} ipython3
:id: draw
:tags: [picture, predict]

from IPython.display import Image, display

display(Image(filename="../../data/dot.png"))
print("The figure shows one black point in the middle, and nothing else at all.")
```

+++ {"id": "end"}

## Key terms

{{ key_terms treaty }}

{{ sources law }}
"""

PLAN = "# Plan\n\nBegin with [three]{count(acts.state)?action=signature} states.\n"

TRANSLATIONS = {
    "A small lesson": ("Шағын сабақ", "Маленький урок"),
    "# A small lesson": ("# Шағын сабақ", "# Маленький урок"),
    "On [15": (
        "[1992 жылғы 15 мамырда]{acts.date?state=KAZ&action=signature} "
        "[үш]{count(acts.state)?action=signature} мемлекет қол қойды. "
        "Соңғысы [1993]{acts.date?state=BLR} жылы; тағы біреуі "
        "[2024 жылғы ақпанда]{acts.date?state=ARM} тоқтатты.",
        "[15 мая 1992 года]{acts.date?state=KAZ&action=signature} подписали "
        "[три]{count(acts.state)?action=signature} государства. "
        "Последнее подписало в [1993]{acts.date?state=BLR} году; ещё одно заморозило в "
        "[феврале 2024 года]{acts.date?state=ARM}.",
    ),
    "See the": (
        "[Сұрақтарды](../../exercises/en/00_small.ipynb) және `name_en` бағанын қараңыз.",
        "См. [вопросы](../../exercises/en/00_small.ipynb) и столбец `name_en`.",
    ),
    "The table": ("Мемлекеттер кестесі", "Таблица государств"),
    "Rows of": ("Кестенің жолдары: {len(states)}", "Строк в таблице: {len(states)}"),
    "The figure": (
        "Суретте дәл ортасында бір ғана қара нүкте бар, басқа ештеңе көрсетілмеген.",
        "На рисунке одна чёрная точка точно посередине и больше совсем ничего нет.",
    ),
    "## Key": ("## Негізгі терминдер", "## Основные термины"),
    "# Plan": ("# Жоспар", "# План"),
    "Begin": (
        "[Үш]{count(acts.state)?action=signature} мемлекеттен бастаңыз.",
        "Начните с [трёх]{count(acts.state)?action=signature} государств.",
    ),
}

#: One black pixel.
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=="
)


def write_course(root: Path) -> None:
    """Write data, source and catalogues of the small course below `root`; no notebooks."""
    for folder in ("data", "notebooks/source", "notebooks/locale/kk", "notebooks/locale/ru"):
        (root / folder).mkdir(parents=True)
    for name, text in TABLES.items():
        (root / "data" / name).write_text(text, encoding="utf-8")
    (root / "data" / "dot.png").write_bytes(DOT)
    shutil.copy(ROOT / "data" / "months.csv", root / "data")
    (root / "notebooks" / "source" / "00_small.md").write_text(LESSON, encoding="utf-8")
    (root / "notebooks" / "source" / "00_small_plan.md").write_text(PLAN, encoding="utf-8")
    for language in TRANSLATED:
        shutil.copy(
            ROOT / "notebooks" / "locale" / language / "notebooks.po",
            root / "notebooks" / "locale" / language,
        )
    sources = Sources(root)
    sources.merge()
    for number, language in enumerate(TRANSLATED):
        for name, messages in sources.messages.items():
            translate(sources.catalogue(name, language), messages, number)


def translate(path: Path, messages: list[Message], number: int) -> None:
    """Fill the empty messages of a catalogue from `TRANSLATIONS` (number 0: Kazakh, 1: Russian)."""
    known = catalogue.read(path, path.parent.name)
    for entry in known:
        text = entry.id if isinstance(entry.id, str) else ""
        found = next((words for start, words in TRANSLATIONS.items() if text.startswith(start)), None)
        if found and not entry.string:
            entry.string = found[number]
    catalogue.write(path, path.parent.name, known)


def build_course(root: Path) -> None:
    """Write the small course and build it, executed, in three languages."""
    write_course(root)
    assert main([], root) == 0
