"""All kinds of answer, for ``kinds.Whole()`` and so on in a question."""

from exercises.checking.base import Kind
from exercises.checking.dates import Date
from exercises.checking.figures import Figure
from exercises.checking.functions import Function
from exercises.checking.graphs import Graph
from exercises.checking.many import Collection
from exercises.checking.mappings import Mapping, Series
from exercises.checking.own import OwnFigure, OwnGraph, OwnRows
from exercises.checking.scalars import Number, Truth, Whole
from exercises.checking.tables import Table
from exercises.checking.texts import Choice, Code, Text

__all__ = [
    "Choice",
    "Code",
    "Collection",
    "Date",
    "Figure",
    "Function",
    "Graph",
    "Kind",
    "Mapping",
    "Number",
    "OwnFigure",
    "OwnGraph",
    "OwnRows",
    "Series",
    "Table",
    "Text",
    "Truth",
    "Whole",
]
