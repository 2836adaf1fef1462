"""What was drawn on a matplotlib axes, as plain built-in values.

`read_figure` looks at the finished drawing, not at the code behind it, so that a description or a check
speaks of what a sighted reader sees. Dates are `date`, numbers `int` or `float`, blanks None.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import matplotlib.dates as mdates
import numpy as np
from matplotlib.axes import Axes
from matplotlib.axis import Axis as MatplotlibAxis
from matplotlib.category import StrCategoryFormatter
from matplotlib.collections import LineCollection, PathCollection, PolyCollection, QuadMesh
from matplotlib.container import BarContainer
from matplotlib.image import AxesImage
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch, Rectangle, StepPatch
from matplotlib.text import Annotation, Text
from matplotlib.ticker import FixedFormatter, FixedLocator, FuncFormatter

Value = int | float | str | date | None


@dataclass(frozen=True)
class Axis:
    """One axis: `kind` is "number", "date" or "category"; `ticks` are the shown (value, label) pairs."""

    label: str
    kind: str
    scale: str
    low: Value
    high: Value
    ticks: tuple[tuple[Value, str], ...]


@dataclass(frozen=True)
class Series:
    """Points in drawn order; `kind` is "line", "step", "points" or "stem"."""

    kind: str
    label: str
    x: tuple[Value, ...]
    y: tuple[Value, ...]


@dataclass(frozen=True)
class Bar:
    """One bar or interval from `start` to `end` on its row or at its place called `name`."""

    name: Value
    start: Value
    end: Value


@dataclass(frozen=True)
class Bars:
    """Bars of one call; `intervals` is true where a bar says from when to when (Gantt), not how much."""

    label: str
    horizontal: bool
    intervals: bool
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class HeatMap:
    """Cells row by row from the top of the array; `meanings` are (value, label) pairs of its colour bar.

    Where the ticks of an axis have names, a row or column without a tick of its own is called "".
    """

    label: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: tuple[tuple[Value, ...], ...]
    meanings: tuple[tuple[Value, str], ...]


@dataclass(frozen=True)
class Mark:
    """A line (or band, if `end` is not None) across the whole chart at a value of the axis "x" or "y"."""

    axis: str
    label: str
    start: Value
    end: Value = None


@dataclass(frozen=True)
class Label:
    """Text in the chart. `x`, `y`: the place it speaks of, None where the place is no value of that axis.

    `series`, `point`: the drawn point that it stands at, if there is one (indices into `Drawing.series`).
    """

    text: str
    x: Value
    y: Value
    series: int | None = None
    point: int | None = None


@dataclass(frozen=True)
class Node:
    """A node of a graph; `name` is empty if it has no label, `group` is the legend's label of its kind."""

    name: str
    x: float
    y: float
    group: str = ""


@dataclass(frozen=True)
class Edge:
    """An edge between two nodes (indices into `Graph.nodes`), from `start` to `end` if it is directed."""

    start: int
    end: int
    directed: bool
    label: str = ""
    width: float = 1.0
    style: str = "solid"  # or "dashed", "dotted"
    group: str = ""


@dataclass(frozen=True)
class Graph:
    """A network drawing. Edges are in drawn order."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]

    @property
    def directed(self) -> bool:
        """Whether at least one edge has an arrowhead."""
        return any(edge.directed for edge in self.edges)


@dataclass(frozen=True)
class Drawing:
    """Everything that `read_figure` found; `other` counts the artists that it does not know."""

    title: str
    x: Axis
    y: Axis
    legend_title: str
    legend: tuple[str, ...]
    legend_styles: tuple[str, ...]  # of lines without points: "solid", "dashed", "dotted"; else ""
    series: tuple[Series, ...]
    bars: tuple[Bars, ...]
    heat_maps: tuple[HeatMap, ...]
    marks: tuple[Mark, ...]
    labels: tuple[Label, ...]
    graph: Graph | None
    other: int


def read_figure(ax: Axes) -> Drawing:
    """Read what is drawn on `ax` (hidden artists are not).

    Raises TypeError if `ax` is no matplotlib axes; whatever odd thing is drawn there, it is only counted.
    """
    if not isinstance(ax, Axes):
        raise TypeError(f"read_figure needs the axes of a chart (ax), not {type(ax).__name__}.")
    return _Reader(ax).read()


def one_line(text: Any) -> str:
    """Text without line breaks and double spaces."""
    return " ".join(str(text).split())


def _label(artist: Any) -> str:
    """The label that a legend shows; matplotlib's own labels start with "_"."""
    label = one_line(artist.get_label() or "")
    return "" if label.startswith("_") or label == "None" else label


def _plain(number: Any) -> int | float | None:
    """A number as int (if whole) or float; masked, infinite and missing ones as None."""
    if number is None or number is np.ma.masked or not np.isfinite(number):
        return None
    number = float(number)
    return int(number) if number.is_integer() else number


class _Scale:
    """Turns positions on one axis of the drawing into what they mean."""

    def __init__(self, ax: Axes, axis: MatplotlibAxis):
        self._axis = axis
        self._frequency = getattr(ax, "freq", None) if axis is getattr(ax, "xaxis", None) else None
        converter = getattr(axis, "get_converter", lambda: getattr(axis, "converter", None))()
        self._period = type(converter).__name__ == "PeriodConverter"
        formatter = axis.get_major_formatter()
        self.is_date = (
            self._period
            or type(converter).__name__ == "DatetimeConverter"
            or isinstance(converter, mdates.DateConverter | mdates._SwitchableDateConverter)
            or isinstance(
                formatter, mdates.AutoDateFormatter | mdates.DateFormatter | mdates.ConciseDateFormatter
            )
        )
        named = isinstance(formatter, StrCategoryFormatter) or (
            isinstance(axis.get_major_locator(), FixedLocator)
            and isinstance(formatter, FixedFormatter | FuncFormatter)
        )
        self.ticks = self._shown_ticks()
        self.names = {place: text for place, text in self.ticks if named and not self.is_date}
        self._all_names = dict(self.names)
        if isinstance(formatter, StrCategoryFormatter):
            self._all_names |= {float(place): text for text, place in axis.units._mapping.items()}

    def _shown_ticks(self) -> tuple[tuple[float, str], ...]:
        """(position, label) of the tick labels inside the limits that a reader sees."""
        axis = self._axis
        if not (axis.axes.axison and axis.get_visible()):
            return ()
        try:
            texts = axis.get_majorticklabels()
            ticks = list(zip(axis.get_majorticklocs(), axis.get_major_ticks(), texts, strict=False))
        except Exception:  # a locator that gives up on these limits shows no labels
            return ()
        low, high = sorted(axis.get_view_interval())
        slack = (high - low) * 1e-6
        return tuple(
            (float(place), one_line(text.get_text()))
            for place, tick, text in ticks
            if low - slack <= place <= high + slack
            and (tick.label1.get_visible() or tick.label2.get_visible())
            and text.get_text().strip()
        )

    def value(self, position: Any) -> Value:
        """The date, name or number at a position (as matplotlib stores it)."""
        if isinstance(position, date | np.datetime64 | str) or hasattr(position, "to_timestamp"):
            position = self._axis.convert_units(position)
        if _plain(position) is None:
            return None
        if self._period and self._frequency is not None:
            period = sys.modules["pandas"].Period(ordinal=int(position), freq=self._frequency)
            return period.to_timestamp().date()
        if self.is_date:
            # Half a second forgives the rounding of a start plus a width.
            return mdates.num2date(float(position) + 0.5 / 86400).date()
        return self._all_names.get(float(position), _plain(position))

    def name(self, position: float, reach: float = 0.5) -> Value:
        """The tick's label nearest to a position, at most `reach` away; else the value there."""
        near = [(abs(place - position), place) for place in self.names if abs(place - position) <= reach]
        return self.names[min(near)[1]] if near else self.value(position)

    def describe(self) -> Axis:
        kind = "date" if self.is_date else "category" if self.names else "number"
        low, high = sorted(self._axis.get_view_interval())
        number = _plain if kind == "category" else self.value
        return Axis(
            label=one_line(self._axis.get_label_text()) if self._axis.axes.axison else "",
            kind=kind,
            scale=self._axis.get_scale(),
            low=number(low),
            high=number(high),
            ticks=tuple((number(place), text) for place, text in self.ticks),
        )


@dataclass
class _Edges:
    """Lines that may be the edges of a graph: pairs of end points and how each is drawn."""

    ends: list[tuple[tuple[float, float], tuple[float, float]]]
    artist: Any
    directed: list[bool] = field(default_factory=list)


class _Reader:
    """Collects what is drawn on one axes."""

    def __init__(self, ax: Axes):
        self.ax = ax
        self.x = self._guard(lambda: _Scale(ax, ax.xaxis))
        self.y = self._guard(lambda: _Scale(ax, ax.yaxis))
        self.series: list[Series] = []
        self.positions: list[np.ndarray] = []
        self.bars: list[Bars] = []
        self.heat_maps: list[HeatMap] = []
        self.marks: list[Mark] = []
        self.graph: Graph | None = None
        self.other = 0

    @staticmethod
    def _guard(make: Callable[[], Any]) -> Any:
        """The value, or None: what a student draws may be stranger than any list of exceptions."""
        try:
            return make()
        except Exception:
            return None

    def read(self) -> Drawing:
        texts = [text for text in self.ax.texts if text.get_visible() and text.get_text().strip()]
        artists = [artist for artist in self._artists() if artist.get_visible()]
        if self.x and self.y:
            found = self._guard(lambda: _find_graph(artists, texts, self))
            if found:
                self.graph, used = found
                artists = [artist for artist in artists if id(artist) not in used]
                texts = [text for text in texts if id(text) not in used]
            for artist in artists:
                if not self._guard(lambda artist=artist: self._read_artist(artist) or True):
                    self.other += 1
        else:
            self.other = len(artists)
        legend = self.ax.get_legend()
        shown = legend is not None and legend.get_visible()
        titles = (
            self._guard(lambda place=place: self.ax.get_title(place)) for place in ("left", "center", "right")
        )
        nothing = Axis("", "number", "linear", None, None, ())
        return Drawing(
            title=one_line(" ".join(title for title in titles if title)),
            x=(self.x and self._guard(self.x.describe)) or nothing,
            y=(self.y and self._guard(self.y.describe)) or nothing,
            legend_title=one_line(legend.get_title().get_text()) if shown else "",
            legend=tuple(one_line(text.get_text()) for text in legend.get_texts()) if shown else (),
            legend_styles=tuple(map(_line_style, legend.legend_handles)) if shown else (),
            series=tuple(self.series),
            bars=tuple(self.bars),
            heat_maps=tuple(self.heat_maps),
            marks=tuple(self.marks),
            labels=tuple(self._labels(texts)),
            graph=self.graph,
            other=self.other,
        )

    def _artists(self) -> list[Any]:
        """Every drawn thing once: bars by their container, the rest one by one, in drawn order."""
        ax = self.ax
        patches = {id(patch) for patch in ax.patches}
        containers = [box for box in ax.containers if isinstance(box, BarContainer)]
        in_bars = {id(patch) for box in containers for patch in box.patches}
        groups = [_BarGroup(box, [p for p in box.patches if id(p) in patches]) for box in containers]
        single = [patch for patch in ax.patches if id(patch) not in in_bars]
        return [*ax.lines, *ax.collections, *groups, *single, *ax.images, *ax.tables, *ax.artists]

    def _read_artist(self, artist: Any) -> None:
        """Raises when the artist is of a kind that has no reader."""
        for kind, read in (
            (Line2D, self._line),
            (PathCollection, self._points),
            (LineCollection, self._segments),
            (QuadMesh, self._mesh),
            (PolyCollection, self._boxes),
            (_BarGroup, self._bar_group),
            (StepPatch, self._steps),
            (Rectangle, self._band),
            (AxesImage, self._image),
        ):
            if isinstance(artist, kind):
                read(artist)
                return
        raise NotImplementedError(type(artist).__name__)

    def _in_data(self, artist: Any) -> tuple[bool, bool]:
        """Whether the artist's x and y are values of the axes (and not shares of the picture)."""
        return artist.get_transform().contains_branch_seperately(self.ax.transData)

    def _add_series(self, kind: str, label: str, x: Iterable, y: Iterable) -> None:
        points = np.ma.column_stack(
            [np.ma.asarray(list(x), dtype=float), np.ma.asarray(list(y), dtype=float)]
        )
        xs = tuple(self.x.value(number) for number in points[:, 0])
        ys = tuple(self.y.value(number) for number in points[:, 1])
        self.series.append(Series(kind, label, xs, ys))
        self.positions.append(np.ma.filled(points, np.nan))

    def _line(self, line: Line2D) -> None:
        x, y = np.ma.asarray(line.get_xdata(orig=False)), np.ma.asarray(line.get_ydata(orig=False))
        along_x, along_y = self._in_data(line)
        if along_x != along_y:
            self._mark("x" if along_x else "y", line, x[0] if along_x else y[0])
            return
        if not along_x or hasattr(line, "get_slope"):
            raise NotImplementedError("a line in shares of the picture")
        if not len(x):
            return
        stems = [box.markerline for box in self.ax.containers if hasattr(box, "markerline")]
        baselines = [box.baseline for box in self.ax.containers if hasattr(box, "baseline")]
        if any(line is baseline for baseline in baselines):
            return
        drawn = line.get_linestyle() not in ("None", "none", " ", "")
        if not drawn and line.get_marker() in ("None", "none", " ", "", None):
            return
        stem = next((box for box in self.ax.containers if getattr(box, "markerline", None) is line), None)
        label = _label(line) or (_label(stem) if stem else "")
        kind = "stem" if any(line is m for m in stems) else "line" if drawn else "points"
        if kind == "line" and line.get_drawstyle().startswith("steps"):
            kind = "step"
        self._add_series(kind, label, x, y)

    def _mark(self, axis: str, artist: Any, start: float, end: float | None = None) -> None:
        scale = self.x if axis == "x" else self.y
        self.marks.append(
            Mark(axis, _label(artist), scale.value(start), None if end is None else scale.value(end))
        )

    def _points(self, collection: PathCollection) -> None:
        offsets = np.ma.asarray(collection.get_offsets())
        if not len(offsets):
            return
        transform = collection.get_offset_transform()
        if not all(transform.contains_branch_seperately(self.ax.transData)):
            raise NotImplementedError("points in shares of the picture")
        self._add_series("points", _label(collection), offsets[:, 0], offsets[:, 1])

    def _segments(self, collection: LineCollection) -> None:
        if any(getattr(box, "stemlines", None) is collection for box in self.ax.containers):
            return
        segments = [np.asarray(segment, dtype=float) for segment in collection.get_segments()]
        if not segments:
            return
        if not all(self._in_data(collection)) or any(segment.shape != (2, 2) for segment in segments):
            raise NotImplementedError("lines of other kinds")
        for horizontal in (True, False):
            along, across = (0, 1) if horizontal else (1, 0)
            if all(segment[0, across] == segment[1, across] for segment in segments):
                boxes = [(s[0, across], *sorted((s[0, along], s[1, along]))) for s in segments]
                self._add_bars(_label(collection), horizontal, boxes, intervals=horizontal or self.y.is_date)
                return
        raise NotImplementedError("slanting lines")

    def _add_bars(
        self, label: str, horizontal: bool, boxes: list[tuple[float, float, float]], intervals: bool
    ) -> None:
        """`boxes`: (place across, start, end) as positions."""
        along, across = (self.x, self.y) if horizontal else (self.y, self.x)
        bars = tuple(
            Bar(across.name(place), along.value(start), along.value(end)) for place, start, end in boxes
        )
        if bars:
            self.bars.append(Bars(label, horizontal, intervals, bars))

    def _bar_group(self, group: "_BarGroup") -> None:
        horizontal = group.container.orientation == "horizontal"
        scale = self.x if horizontal else self.y
        boxes = []
        for patch in group.patches:
            x, y, width, height = patch.get_x(), patch.get_y(), patch.get_width(), patch.get_height()
            boxes.append((y + height / 2, x, x + width) if horizontal else (x + width / 2, y, y + height))
        floating = bool(boxes) and all(start != 0 for _, start, _ in boxes) and not self.bars
        self._add_bars(_label(group.container), horizontal, boxes, scale.is_date or floating or self._gantt())

    def _gantt(self) -> bool:
        """Whether the bars read so far are intervals: then a further group goes on with them."""
        return bool(self.bars) and self.bars[-1].intervals

    def _boxes(self, collection: PolyCollection) -> None:
        """Rectangles of broken_barh."""
        boxes = []
        for path in collection.get_paths():
            corners = np.asarray(path.vertices, dtype=float)
            (left, bottom), (right, top) = corners.min(axis=0), corners.max(axis=0)
            sides = {(left, bottom), (left, top), (right, bottom), (right, top)}
            if len(corners) > 5 or not {tuple(corner) for corner in corners} <= sides or len(corners) < 4:
                raise NotImplementedError("an area")
            boxes.append(((bottom + top) / 2, left, right))
        self._add_bars(_label(collection), True, boxes, intervals=True)

    def _steps(self, patch: StepPatch) -> None:
        values, edges, _ = patch.get_data()
        self._add_series("step", _label(patch), edges[:-1], values)

    def _band(self, patch: Rectangle) -> None:
        """axvspan and axhspan."""
        along_x, along_y = self._in_data(patch)
        if along_x == along_y:
            raise NotImplementedError("a single rectangle")
        start, size = (patch.get_x(), patch.get_width()) if along_x else (patch.get_y(), patch.get_height())
        self._mark("x" if along_x else "y", patch, start, start + size)

    def _image(self, image: AxesImage) -> None:
        array = np.ma.asarray(image.get_array())
        left, right, bottom, top = image.get_extent()
        count_y, count_x = array.shape[:2]
        low, high = (bottom, top) if image.origin == "lower" else (top, bottom)
        self._add_cells(image, array, _borders(left, right, count_x), _borders(low, high, count_y))

    def _mesh(self, mesh: QuadMesh) -> None:
        corners = mesh.get_coordinates()
        columns, rows = corners[0, :, 0], corners[:, 0, 1]
        array = np.ma.asarray(mesh.get_array()).reshape(len(rows) - 1, len(columns) - 1)
        self._add_cells(mesh, array, columns, rows)

    def _add_cells(
        self, artist: Any, array: np.ma.MaskedArray, columns: np.ndarray, rows: np.ndarray
    ) -> None:
        """`columns`, `rows`: borders of the cells, one more than there are cells."""
        if array.ndim != 2:
            raise NotImplementedError("a picture")
        colour_bar = getattr(artist, "colorbar", None)
        label, meanings = "", ()
        if colour_bar is not None:
            scale = _Scale(colour_bar.ax, colour_bar.long_axis)
            label = one_line(colour_bar.long_axis.get_label_text())
            meanings = tuple((_plain(place), text) for place, text in scale.names.items())
        self.heat_maps.append(
            HeatMap(
                label=label or _label(artist),
                rows=_cell_names(self.y, rows),
                columns=_cell_names(self.x, columns),
                values=tuple(tuple(_plain(cell) for cell in row) for row in array),
                meanings=meanings,
            )
        )

    def _labels(self, texts: list[Text]) -> Iterable[Label]:
        """Texts with the place that they speak of and the point that they stand at."""
        places = [self._guard(lambda text=text: self._place(text)) or (None, None) for text in texts]
        points = [
            (series, point, *position)
            for series, positions in enumerate(self.positions)
            for point, position in enumerate(positions)
        ]
        anchored = [place if None not in place else None for place in places]
        owners = self._guard(lambda: self._match(anchored, [point[2:] for point in points])) or {}
        for number, (text, (x, y)) in enumerate(zip(texts, places, strict=True)):
            series, point = points[owners[number]][:2] if number in owners else (None, None)
            yield Label(
                text=one_line(text.get_text()),
                x=None if x is None else self._guard(lambda x=x: self.x.value(x)),
                y=None if y is None else self._guard(lambda y=y: self.y.value(y)),
                series=series,
                point=point,
            )

    def _place(self, text: Text) -> tuple[float | None, float | None]:
        """Position in data coordinates; of an annotation, the place that it points at."""
        if isinstance(text, Annotation):
            kinds = text.xycoords if isinstance(text.xycoords, tuple) else (text.xycoords,) * 2
            x, y = text.xy
            inside = tuple(kind == "data" or self._is_data(kind, place) for place, kind in enumerate(kinds))
        else:
            x, y = text.get_position()
            inside = self._in_data(text)
        return (
            float(self.ax.convert_xunits(x)) if inside[0] else None,
            float(self.ax.convert_yunits(y)) if inside[1] else None,
        )

    def _is_data(self, kind: Any, place: int) -> bool:
        """Whether a transform given as xycoords carries data along x (place 0) or y (place 1)."""
        find = getattr(kind, "contains_branch_seperately", None)
        return bool(find and find(self.ax.transData)[place])

    def _match(self, texts: list, points: list) -> dict[int, int]:
        """Which text stands at which point, one to one.

        Where every text shares its x (or every text its y) exactly with a point, that decides, since labels
        are often moved along the other axis only; otherwise the nearest on the page belong together.
        """
        known = [number for number, place in enumerate(texts) if place]
        if not known or not points:
            return {}
        spots = np.array(points, dtype=float)
        places = np.array([texts[number] for number in known], dtype=float)
        gaps = np.abs(places[:, None, :] - spots[None, :, :])
        page = self.ax.transData
        distance = np.linalg.norm(
            page.transform(places)[:, None, :] - page.transform(spots)[None, :, :], axis=2
        )
        for axis in (0, 1):
            same = gaps[:, :, axis] < 1e-9
            if len(np.unique(spots[:, axis])) > 1 and same.any(axis=1).all():
                distance = np.where(same, distance, np.inf)
                break
        else:  # a note far from every point belongs to none
            distance[distance > np.hypot(self.ax.bbox.width, self.ax.bbox.height) / 6] = np.inf
        pairs = _nearest_pairs(distance)
        return {known[text]: point for text, point in pairs.items()}


class _BarGroup:
    """The bars of one call that are still on the axes."""

    def __init__(self, container: BarContainer, patches: list[Rectangle]):
        self.container = container
        self.patches = [patch for patch in patches if patch.get_visible()]

    def get_visible(self) -> bool:
        return bool(self.patches)


def _cell_names(scale: _Scale, borders: np.ndarray) -> tuple[str, ...]:
    """Names of the ticks that stand in (or where there begins) a row or column of cells; "" without a tick.

    Where no tick has a name: the whole number where the cells begin or stand.
    """
    cells = [sorted(map(float, pair)) for pair in zip(borders[:-1], borders[1:], strict=True)]
    names = [
        next((name for place, name in scale.names.items() if 0 <= place - low + slack < high - low), "")
        for low, high in cells
        for slack in [1e-6 * (high - low)]
    ]
    if any(names):
        return tuple(names)
    values = [scale.value((low + high) / 2) for low, high in cells]
    return tuple(str(int(np.floor(value)) if isinstance(value, float) else value) for value in values)


def _borders(start: float, end: float, count: int) -> np.ndarray:
    """Borders of `count` equal cells between two edges."""
    return np.linspace(start, end, count + 1)


def _nearest_pairs(distance: np.ndarray) -> dict[int, int]:
    """One-to-one pairs (row -> column), the nearest first; infinite distances never pair."""
    rows, columns = np.unravel_index(np.argsort(distance, axis=None, kind="stable"), distance.shape)
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for row, column in zip(rows.tolist(), columns.tolist(), strict=True):
        if row not in pairs and column not in taken and np.isfinite(distance[row, column]):
            pairs[row] = column
            taken.add(column)
    return pairs


def _find_graph(artists: list, texts: list[Text], reader: _Reader) -> tuple[Graph, set[int]] | None:
    """The graph among the artists and the ids of the artists that it uses up, or None.

    A graph is markers plus lines whose ends all coincide with markers; without any line, markers that all
    carry a centred label while no axis shows numbers (that is how networkx draws a graph without edges).
    """
    markers = [
        artist for artist in artists if isinstance(artist, PathCollection) and len(artist.get_offsets())
    ]
    if not markers or reader.x.is_date or reader.y.is_date:
        return None
    spots = np.vstack([np.ma.filled(artist.get_offsets().astype(float), np.nan) for artist in markers])
    names = [text for text in texts if not hasattr(text, "arrow") and all(reader._in_data(text))]
    reach = 1e-4 * max(float(np.ptp(spots, axis=0).max()), 1e-9)
    lines = [found for found in map(_edges_of, artists) if found and _touches(found.ends, spots, reach)]
    if lines:
        flat = all(a[1] == b[1] for found in lines for a, b in found.ends)
        if flat and (reader.x.ticks or reader.y.ticks):
            return None  # points at the ends of level bars: intervals on a scale, not a graph
    elif not _labelled_without_axes(names, spots, reach, reader):
        return None
    nodes, used = _nodes(markers, spots, names, reach)
    edges = tuple(edge for found in lines for edge in _edges(found, spots, reach))
    edges, used_labels = _label_edges(edges, spots, texts, used)
    used |= used_labels | {id(artist) for artist in markers} | {id(found.artist) for found in lines}
    return Graph(nodes, edges), used


def _edges_of(artist: Any) -> _Edges | None:
    """End points of what may be edges: networkx draws a LineCollection or one arrow patch an edge."""
    if isinstance(artist, LineCollection):
        segments = artist.get_segments()
        if segments and all(len(segment) >= 2 for segment in segments):
            ends = [(tuple(map(float, s[0])), tuple(map(float, s[-1]))) for s in segments]
            return _Edges(ends, artist, [False] * len(ends))
    if isinstance(artist, FancyArrowPatch) and getattr(artist, "_posA_posB", None):
        start, end = (tuple(map(float, place)) for place in artist._posA_posB)
        arrow = getattr(artist.get_arrowstyle(), "arrow", "->")
        heads = [pair for head, pair in ((">", (start, end)), ("<", (end, start))) if head in arrow]
        return _Edges(heads or [(start, end)], artist, [True] * len(heads) or [False])
    return None


def _touches(ends: list, spots: np.ndarray, reach: float) -> bool:
    """Whether all the end points lie on markers."""
    return all(_at(end, spots, reach) is not None for pair in ends for end in pair)


def _at(place: tuple[float, float], spots: np.ndarray, reach: float) -> int | None:
    """The marker at a place, or None."""
    distance = np.hypot(spots[:, 0] - place[0], spots[:, 1] - place[1])
    distance = np.where(np.isnan(distance), np.inf, distance)
    nearest = int(np.argmin(distance))
    return nearest if distance[nearest] <= reach else None


def _labelled_without_axes(names: list[Text], spots: np.ndarray, reach: float, reader: _Reader) -> bool:
    if not names or reader.x.ticks or reader.y.ticks or len(names) != len(spots):
        return False
    centred = all(text.get_ha() == text.get_va() == "center" for text in names)
    return centred and _touches([(text.get_position(),) for text in names], spots, reach)


def _nodes(
    markers: list[PathCollection], spots: np.ndarray, names: list[Text], reach: float
) -> tuple[tuple[Node, ...], set[int]]:
    """Nodes with their labels; a label may be moved off its node by a sixth of the drawing."""
    groups = [_label(artist) for artist in markers for _ in artist.get_offsets()]
    nodes = [Node("", x, y, group) for (x, y), group in zip(spots.tolist(), groups, strict=True)]
    used: set[int] = set()
    if names:
        places = np.array([text.get_position() for text in names], dtype=float)
        distance = np.linalg.norm(places[:, None, :] - spots[None, :, :], axis=2)
        size = max(float(np.ptp(spots, axis=0).max()), reach)
        distance[np.isnan(distance) | (distance > size / 6)] = np.inf
        for text, node in _nearest_pairs(distance).items():
            nodes[node] = replace(nodes[node], name=one_line(names[text].get_text()))
            used.add(id(names[text]))
    return tuple(nodes), used


def _edges(found: _Edges, spots: np.ndarray, reach: float) -> Iterable[Edge]:
    widths = np.atleast_1d(found.artist.get_linewidth())
    styles = found.artist.get_linestyle()
    for place, ((start, end), directed) in enumerate(zip(found.ends, found.directed, strict=True)):
        if start == end and isinstance(found.artist, LineCollection):
            continue  # networkx draws a self-loop twice: as this invisible point and as a round arrow
        width = float(widths[place % len(widths)])
        in_list = isinstance(found.artist, LineCollection)  # its dashes are already as wide as the line
        yield Edge(
            start=_at(start, spots, reach),
            end=_at(end, spots, reach),
            directed=directed,
            width=round(width, 4),
            style=_style(styles[place % len(styles)], width) if in_list else _style(styles, 1),
            group=_label(found.artist),
        )


def _style(style: Any, unit: float) -> str:
    """solid, dashed or dotted; a dash no longer than one and a half `unit` is a dot."""
    if isinstance(style, str):
        return {"-": "solid", "solid": "solid", ":": "dotted", "dotted": "dotted"}.get(style, "dashed")
    dashes = style[1]
    if dashes is None:
        return "solid"
    return "dotted" if max(dashes[::2]) <= 1.5 * unit else "dashed"


def _line_style(handle: Any) -> str:
    """How a line of the legend is drawn; "" for anything else."""
    if not isinstance(handle, Line2D) or handle.get_marker() not in ("None", "none", " ", "", None):
        return ""
    return {"-": "solid", "--": "dashed", ":": "dotted"}.get(handle.get_linestyle(), "")


def _label_edges(
    edges: tuple[Edge, ...], spots: np.ndarray, texts: list[Text], used: set[int]
) -> tuple[tuple[Edge, ...], set[int]]:
    """Edges with their labels: networkx's know their arrow, others stand at the middle of an edge."""
    labelled = list(edges)
    taken: set[int] = set()
    size = max(float(np.nanmax(np.ptp(spots, axis=0))), 1e-9)
    for text in texts:
        if id(text) in used or not edges:
            continue
        arrow = getattr(getattr(text, "arrow", None), "_posA_posB", None)
        ends = [np.array([spots[edge.start], spots[edge.end]]) for edge in edges]
        if arrow:
            miss = [float(np.abs(pair - np.array(arrow, dtype=float)).max()) for pair in ends]
            if not edges[0].directed:
                turned = [float(np.abs(pair[::-1] - np.array(arrow, dtype=float)).max()) for pair in ends]
                miss = [min(pair) for pair in zip(miss, turned, strict=True)]
        else:
            place = np.array(text.get_position(), dtype=float)
            miss = [float(np.abs(pair.mean(axis=0) - place).max()) for pair in ends]
        nearest = int(np.argmin(miss))
        if miss[nearest] <= size / 100 and not labelled[nearest].label:
            labelled[nearest] = replace(labelled[nearest], label=one_line(text.get_text()))
            taken.add(id(text))
    return tuple(labelled), taken
