"""A chart in words, in the three languages of the course: for readers who do not see it, and for the tests.

`describe` reads what was drawn (see `notebooks.common.figure`), so the words change when the picture does.
"""

import textwrap
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase

from notebooks.common.figure import (
    Axis,
    Bar,
    Bars,
    Drawing,
    Edge,
    Graph,
    HeatMap,
    Series,
    one_line,
    read_figure,
)
from notebooks.common.language import (
    PRECISIONS,
    check_language,
    date_words,
    join_words,
    number_words,
    sort_key,
    translations,
)

LOCALE = Path(__file__).parent / "locale"

PRINTED = 100  # characters of a printed line
# A list longer than this ends in "and n more"; so do ties longer than that.
LONGEST_LIST = 20
LONGEST_TIE = 5
# With more edges than this, the number of edges of each node is told instead of every edge.
MOST_EDGES = 60
# A heat map of few different values is told by how often each occurs.
FEW_VALUES = 5


class Description(str):
    """A text that a notebook shows as it is, without quotation marks, and prints in lines that end between
    words (JupyterLab breaks longer ones inside words).
    """

    def __str__(self) -> str:
        found = []
        for line in self.splitlines():
            found += textwrap.wrap(line, PRINTED, subsequent_indent="  ", break_on_hyphens=False)
        return "\n".join(found)

    __repr__ = __str__


def describe(chart: Axes | FigureBase, language: str, table: Any = None) -> Description:
    """Say in words what is drawn on an axes, or on every axes of a figure.

    `language` is "en", "kk" or "ru". `table` is the DataFrame behind the chart: where it has columns such as
    `date` and `date_precision`, no date is told finer than its precision there.
    Raises ValueError for another language and TypeError if `chart` is neither an axes nor a figure.
    """
    words = _Words(language, _precisions(table))
    if isinstance(chart, FigureBase):
        return Description(_describe_figure(chart, words))
    if not isinstance(chart, Axes):
        message = words.gettext(
            "describe needs a chart: give it the axes (ax) or the figure (fig). It was given: {kind}."
        )
        raise TypeError(message.format(kind=type(chart).__name__))
    whole = chart.get_figure()
    if isinstance(whole, Figure) and _charts(whole) == [chart]:
        return Description(_describe_figure(whole, words))
    return Description(_Describer(read_figure(chart), words).text())


def _charts(figure: FigureBase) -> list[Axes]:
    """The visible axes of a figure; the scale of colours is told with its heat map."""
    return [ax for ax in figure.axes if ax.get_visible() and ax.get_label() != "<colorbar>"]


def _describe_figure(figure: FigureBase, words: "_Words") -> str:
    charts = _charts(figure)
    heading = one_line(figure.get_suptitle())
    texts = [one_line(text.get_text()) for text in figure.texts if text.get_visible()]
    texts = [text for text in texts if text and text != heading]
    paragraphs = [_Describer(read_figure(ax), words).text() for ax in charts]
    if len(charts) > 1:
        part = words.gettext("Chart {number} of {total}. {text}")
        paragraphs = [
            part.format(number=number, total=len(charts), text=text)
            for number, text in enumerate(paragraphs, 1)
        ]
    if not charts:
        paragraphs = [words.gettext("Nothing is drawn here.")]
    if heading:
        paragraphs.insert(0, words.gettext("Figure: “{title}”.").format(title=heading))
    if texts:
        paragraphs.append(
            words.gettext("Written beside the chart: {texts}.").format(texts=words.quoted(texts))
        )
    return ("\n\n" if len(charts) > 1 else "\n").join(paragraphs)


def _precisions(table: Any) -> dict[date, str]:
    """The coarsest precision of each day in the date columns of a table."""
    found: dict[date, str] = {}
    columns = [] if table is None else [str(column) for column in table.columns]
    for column in columns:
        if f"{column}_precision" not in columns:
            continue
        for day, precision in zip(table[column], table[f"{column}_precision"], strict=True):
            if precision in PRECISIONS and day == day:
                day = date.fromisoformat(day) if isinstance(day, str) else date(day.year, day.month, day.day)
                found[day] = max(precision, found.get(day, "day"), key=PRECISIONS.index)
    return found


class _Words:
    """Messages, numbers, dates and lists in one language."""

    def __init__(self, language: str, precisions: dict[date, str]):
        self.language = check_language(language)
        self._precisions = precisions
        messages = translations(LOCALE, "notebooks", language)
        self.gettext: Callable[[str], str] = messages.gettext
        self.ngettext: Callable[[str, str, int], str] = messages.ngettext
        self.order = sort_key(language)
        _ = self.gettext
        self.styles = {"solid": _("solid"), "dashed": _("dashed"), "dotted": _("dotted")}

    def number(self, value: float) -> str:
        """Whole numbers in full, others to four significant digits."""
        return number_words(value if isinstance(value, int) else float(f"{value:.4g}"), self.language)

    def value(self, value: Any, axis: Axis | None = None) -> str:
        """A value of an axis. Whole numbers of an axis that only spans years are years: no thousands mark."""
        if value is None:
            return self.gettext("blank")
        if isinstance(value, date):
            return date_words(value, self._precisions.get(value, "day"), self.language)
        if isinstance(value, str):
            return value
        if axis is not None and _spans_years(axis):
            return number_words(round(value, 1), self.language, grouping=False)
        return self.number(value)

    def some(self, items: Iterable[str], most: int = LONGEST_LIST) -> list[str]:
        """At most `most` items; what is left out is counted."""
        items = list(items)
        if len(items) <= most:
            return items
        left = len(items) - most
        return [*items[:most], self.gettext("{n} more").format(n=self.number(left))]

    def names(self, items: Iterable[str], most: int = LONGEST_LIST) -> str:
        """A list in a sentence, in the order given: "A, B and C"."""
        return join_words(self.some(items, most), self.language)

    def listed(self, items: Iterable[str]) -> str:
        """A list of longer things: "A: 1; B: 2"."""
        return "; ".join(self.some(items))

    def quoted(self, texts: Iterable[str]) -> str:
        return self.listed(self.gettext("“{text}”").format(text=text) for text in texts)


def _inner_quotes(text: str) -> str:
    """Quotation marks inside others take their second form: «… „…“ …»."""
    found, depth = [], 0
    for letter in text:
        depth += {"«": 1, "»": -1}.get(letter, 0)
        inner = depth > 1 or letter == "»" and depth > 0
        found.append({"«": "„", "»": "“"}.get(letter, letter) if inner else letter)
    return "".join(found)


def _spans_years(axis: Axis) -> bool:
    if axis.kind != "number" or not all(isinstance(end, int | float) for end in (axis.low, axis.high)):
        return False
    return 1800 <= axis.low and axis.high <= 2200


class _Describer:
    """Puts one drawing into sentences; lists that are the content of the chart get a line for each item."""

    def __init__(self, drawing: Drawing, words: _Words):
        self.drawing = drawing
        self.words = words
        self.sentences: list[str] = []
        self.leading = ""  # the sentence before the lines: it ends in a colon, so no other may follow it
        self.lines: list[str] = []
        self.told_labels: set[int] = set()

    def say(self, template: str, **values: Any) -> None:
        self.sentences.append(_inner_quotes(template.format(**values)))

    def text(self) -> str:
        _ = self.words.gettext
        kind = self.kind()
        if self.drawing.title:
            self.say(_("{kind}: “{title}”."), kind=kind, title=self.drawing.title)
        else:
            self.say("{kind}.", kind=kind)
        if self.drawing.graph:
            _GraphDescriber(self, self.drawing.graph).tell()
        if not (self.drawing.graph and not self.drawing.series):
            self.axes()
        if self.is_timeline():
            self.timeline()
        for heat_map in self.drawing.heat_maps:
            self.heat_map(heat_map)
        self.intervals()
        self.amounts()
        if not self.is_timeline():
            self.points()
        self.marks()
        self.rest()
        sentences = [*self.sentences, *([self.leading] if self.leading else [])]
        return "\n".join([" ".join(sentences), *self.lines])

    def kind(self) -> str:
        """What sort of chart this is."""
        _ = self.words.gettext
        drawing = self.drawing
        kinds = {series.kind for series in drawing.series}
        if drawing.graph:
            return _("Network")
        if self.is_timeline():
            return _("Timeline")
        if drawing.heat_maps:
            return _("Heat map")
        if any(bars.intervals for bars in drawing.bars):
            return _("Gantt chart")
        if drawing.bars and not kinds & {"stem", "points"}:
            return _("Stacked bar chart") if self.is_stacked() else _("Bar chart")
        if "step" in kinds:
            return _("Step chart")
        if "line" in kinds:
            return _("Line chart")
        if kinds:
            return _("Scatter plot") if "points" in kinds else _("Stem plot")
        return _("Chart") if drawing.marks or drawing.labels or drawing.other else _("Empty chart")

    def is_stacked(self) -> bool:
        return any(bar.start != 0 for bars in self.drawing.bars for bar in bars.bars if not bars.intervals)

    def is_timeline(self) -> bool:
        """Dates with a name each: on rows with names, or with text at the points; not a curve of numbers."""
        drawing = self.drawing
        if (drawing.x.kind == "date") == (drawing.y.kind == "date") or drawing.graph:
            return False
        other = drawing.y if drawing.x.kind == "date" else drawing.x
        if not drawing.series:
            return bool(drawing.labels) and not drawing.bars and not drawing.heat_maps
        if other.kind == "category":
            return True
        markers = any(series.kind in ("points", "stem") for series in drawing.series)
        flat = all(len(set(self._across(series))) == 1 for series in drawing.series)
        return (markers or flat) and (
            not other.ticks or any(label.point is not None for label in drawing.labels)
        )

    def _across(self, series: Series) -> tuple:
        return series.y if self.drawing.x.kind == "date" else series.x

    def axes(self) -> None:
        """The axes' labels with the first and last number or date that a reader sees on them."""
        _ = self.words.gettext
        for axis, name in ((self.drawing.x, _("Horizontal axis")), (self.drawing.y, _("Vertical axis"))):
            values = [value for value, _text in axis.ticks if value is not None]
            told_by_cells = axis.kind == "category" or bool(self.drawing.heat_maps)
            if told_by_cells or not values or min(values) == max(values):
                if axis.label:
                    self.say(_("{axis}: {label}."), axis=name, label=axis.label)
                continue
            low, high = (self._tick(value, values, axis) for value in (min(values), max(values)))
            if axis.label:
                self.say(
                    _("{axis}: {label}, marked from {low} to {high}."),
                    axis=name,
                    label=axis.label,
                    low=low,
                    high=high,
                )
            else:
                self.say(_("{axis}: marked from {low} to {high}."), axis=name, low=low, high=high)
            if axis.scale == "log":
                self.say(_("Its scale is logarithmic."))

    def _tick(self, value: Any, values: list, axis: Axis) -> str:
        """A value on the scale, as coarse as its neighbours: whole years, whole months or days."""
        if axis.kind != "date":
            return self.words.value(value, axis)
        precision = "day"
        if all(day.day == 1 for day in values):
            precision = "year" if all(day.month == 1 for day in values) else "month"
        return date_words(value, precision, self.words.language)

    # Timelines

    def timeline(self) -> None:
        """Every event with its date, in order of time."""
        events = self._events()
        lines = [
            self.words.gettext("{date}: {event}").format(date=self.words.value(day), event=what)
            if what
            else self.words.value(day)
            for day, what in sorted(events, key=lambda event: event[0])
        ]
        self.leading = self.words.ngettext("{n} event:", "{n} events, in order of time:", len(lines)).format(
            n=self.words.number(len(lines))
        )
        self.lines += lines

    def _events(self) -> list[tuple[date, str]]:
        """Events in drawn order. A line counts only where it passes through no marker: it joins events."""
        drawing = self.drawing
        horizontal = drawing.x.kind == "date"
        texts: dict[tuple[int, int], list[str]] = {}
        for number, label in enumerate(drawing.labels):
            if label.point is not None:
                texts.setdefault((label.series, label.point), []).append(label.text)
                self.told_labels.add(number)
        events, marked = [], set()
        order = sorted(
            range(len(drawing.series)), key=lambda place: drawing.series[place].kind in ("line", "step")
        )
        for place in order:
            series = drawing.series[place]
            joins = series.kind in ("line", "step")
            for point, (x, y) in enumerate(zip(series.x, series.y, strict=True)):
                day, row = (x, y) if horizontal else (y, x)
                words = texts.get((place, point), [])
                if not isinstance(day, date) or (joins and (day, row) in marked and not words):
                    continue
                marked.add((day, row))
                events.append((day, self._event(row, words, series.label)))
        if not drawing.series:
            for number, label in enumerate(drawing.labels):
                day = label.x if horizontal else label.y
                if isinstance(day, date):
                    self.told_labels.add(number)
                    events.append((day, label.text))
        return events

    def _event(self, row: Any, texts: list[str], group: str) -> str:
        parts = [*([row] if isinstance(row, str) else []), *texts]
        what = ", ".join(parts)
        return f"{what} ({group})" if what and group else what or group

    # Bars, intervals, heat maps

    def intervals(self) -> None:
        """Who, from when to when: a line for each row."""
        groups = [bars for bars in self.drawing.bars if bars.intervals]
        if self.is_timeline():  # the line under a timeline and the stems of its events carry no facts
            groups = [bars for bars in groups if any(isinstance(bar.name, str) for bar in bars.bars)]
        rows: dict[Any, list[tuple[Bar, Bars]]] = {}
        for bars in groups:
            for bar in bars.bars:
                rows.setdefault(bar.name, []).append((bar, bars))
        if not rows:
            return
        total = sum(map(len, rows.values()))
        self.say(
            self.words.gettext("Rows: {rows}. Periods: {periods}."),
            rows=self.words.number(len(rows)),
            periods=self.words.number(total),
        )
        lines = []
        for name, periods in rows.items():
            # Names and numbers can meet on an odd axis; they have no order among each other.
            periods.sort(
                key=lambda each: (each[0].start is None, isinstance(each[0].start, str), each[0].start)
            )
            told = "; ".join(self._period(bar, bars) for bar, bars in periods)
            lines.append(f"{self.words.value(name)}: {told}" if isinstance(name, str) else told)
        self.lines += self.words.some(lines)

    def _period(self, bar: Bar, bars: Bars) -> str:
        axis = self.drawing.x if bars.horizontal else self.drawing.y
        start, end = self.words.value(bar.start, axis), self.words.value(bar.end, axis)
        line = next((mark for mark in self.drawing.marks if mark.label and mark.start == bar.end), None)
        if line and isinstance(bar.end, date):
            message = self.words.gettext("from {start} to the line “{line}”")
            start = message.format(start=start, line=line.label)
        elif bar.start != bar.end:
            start = self.words.gettext("from {start} to {end}").format(start=start, end=end)
        return f"{start} ({bars.label})" if bars.label else start

    def amounts(self) -> None:
        """Bars that say how much."""
        for bars in self.drawing.bars:
            if bars.intervals or self.is_timeline():
                continue
            place_axis, axis = (
                (self.drawing.y, self.drawing.x) if bars.horizontal else (self.drawing.x, self.drawing.y)
            )
            n = len(bars.bars)
            count = self.words.ngettext("{n} bar", "{n} bars", n).format(n=self.words.number(n))
            values = [_size(bar) for bar in bars.bars]
            places = [self.words.value(bar.name, place_axis) for bar in bars.bars]
            self._numbers(bars.label, count, list(zip(places, values, strict=True)), axis)
            written = {str(value) for value in values} | {self.words.value(value) for value in values}
            for number, label in enumerate(self.drawing.labels):
                if label.text in written:  # the amount written at its bar is told already
                    self.told_labels.add(number)

    def points(self) -> None:
        """Lines, steps and points."""
        x, y = self.drawing.x, self.drawing.y
        names: dict[tuple[int, int], str] = {}
        for number, label in enumerate(self.drawing.labels):
            if label.point is not None:
                names[label.series, label.point] = label.text
                self.told_labels.add(number)
        amounts = not self._repeats_names()
        for place, series in enumerate(self.drawing.series):
            n = len(series.x)
            count = self.words.ngettext("{n} point", "{n} points", n).format(n=self.words.number(n))
            named = [names.get((place, point), "") for point in range(n)]
            scattered = series.kind == "points" and x.kind == y.kind == "number"
            turned = y.kind == "category" and x.kind != "category"
            where, values, axis = (series.y, series.x, x) if turned else (series.x, series.y, y)
            places = [self.words.value(value, y if turned else x) for value in where]
            if scattered:
                places = [f"x = {value}" for value in places]
            places = [
                f"{name}, {value}" if name else value for name, value in zip(named, places, strict=True)
            ]
            # Two numbers side by side need their names: a colon or a comma would blur decimal commas.
            pair = "{place}, y = {value}" if scattered else "{place}: {value}"
            self._numbers(series.label, count, list(zip(places, values, strict=True)), axis, pair, amounts)

    def _repeats_names(self) -> bool:
        """True for points of which several stand at one name, as the days of a month do in a calendar: they
        show where, not how much, and no point is the largest.
        """
        x, y = self.drawing.x, self.drawing.y
        if (x.kind == "category") == (y.kind == "category"):
            return False
        points = [series for series in self.drawing.series if series.kind == "points"]
        names = [series.x if x.kind == "category" else series.y for series in points]
        return any(len(set(places)) < len(places) for places in names)

    def _numbers(
        self,
        label: str,
        count: str,
        pairs: list[tuple[str, Any]],
        axis: Axis,
        pair: str = "{place}: {value}",
        amounts: bool = True,
    ) -> None:
        """How many (place, value) pairs, then all of them (or first, last and mean), and the extremes; mean
        and extremes only of `amounts`.
        """
        _ = self.words.gettext
        self.say(_("“{label}”: {count}.") if label else "{count}.", label=label, count=count)
        known = [value for _place, value in pairs if isinstance(value, int | float)]
        if len(pairs) <= LONGEST_LIST:
            told = (pair.format(place=place, value=self.words.value(value, axis)) for place, value in pairs)
            self.say("{told}.", told=self.words.listed(told))
        else:
            for template, (place, value) in (
                (_("First: {value} ({place})."), pairs[0]),
                (_("Last: {value} ({place})."), pairs[-1]),
            ):
                self.say(template, value=self.words.value(value, axis), place=place)
            if known and amounts:
                self.say(_("Mean: {value}."), value=self.words.value(sum(known) / len(known), axis))
            if len(known) < len(pairs):
                self.say(_("Blank: {n}."), n=self.words.number(len(pairs) - len(known)))
        if len(known) > 2 and amounts:
            self._extremes(pairs, known, axis)

    def _extremes(self, pairs: list[tuple[str, Any]], known: list, axis: Axis | None) -> None:
        _ = self.words.gettext
        if min(known) == max(known):
            self.say(_("All values are equal: {value}."), value=self.words.value(known[0], axis))
            return
        for template, extreme in (
            (_("Largest: {value} ({places})."), max(known)),
            (_("Smallest: {value} ({places})."), min(known)),
        ):
            places = [place for place, value in pairs if value == extreme]
            self.say(
                template,
                value=self.words.value(extreme, axis),
                places="; ".join(self.words.some(places, LONGEST_TIE)),
            )

    def heat_map(self, heat_map: HeatMap) -> None:
        """Rows, columns, how often each value or the extremes, and blanks."""
        _ = self.words.gettext
        for template, names in (
            (_("Rows ({n}): {names}."), heat_map.rows),
            (_("Columns ({n}): {names}."), heat_map.columns),
        ):
            named = self.words.names(filter(None, names))
            self.say(template, n=self.words.number(len(names)), names=named)
        rows = self._numbered(_("row {number}"), heat_map.rows)
        columns = self._numbered(_("column {number}"), heat_map.columns)
        if heat_map.label:
            self.say(_("Colours: {label}."), label=heat_map.label)
        meanings = dict(heat_map.meanings)
        cells = [
            (f"{row} – {column}", value)
            for row, values in zip(rows, heat_map.values, strict=True)
            for column, value in zip(columns, values, strict=True)
        ]
        pairs = cells
        if rows == columns and heat_map.values == tuple(zip(*heat_map.values, strict=True)):
            size = len(rows)  # each pair has two cells: the one below the diagonal is told
            pairs = [cell for n, cell in enumerate(cells) if n % size <= n // size]
        known = [value for _place, value in cells if value is not None]
        counts = Counter(known)
        if 0 < len(counts) <= FEW_VALUES:
            for value, n in sorted(counts.items()):
                cell = self.words.ngettext("{value}: {n} cell.", "{value}: {n} cells.", n)
                name = meanings.get(value, self.words.number(value))
                self.say(cell, value=name[:1].upper() + name[1:], n=self.words.number(n))
        elif known:
            self._extremes(pairs, known, None)
        if len(known) < len(cells):
            self.say(_("Blank: {n}."), n=self.words.number(len(cells) - len(known)))
        self._cells(list(zip(rows, heat_map.values, strict=True)), meanings, len(cells))
        # A number written in its cell is told already.
        self.told_labels |= {n for n, label in enumerate(self.drawing.labels) if label.x is not None}

    def _numbered(self, template: str, names: Iterable[str]) -> list[str]:
        """Names of rows or columns; one without a name gets its number, counted from one."""
        return [name or template.format(number=number) for number, name in enumerate(names, 1)]

    def _cells(self, rows: list[tuple[str, tuple]], meanings: dict, total: int) -> None:
        """A small map cell by cell, a large one of counts by the sums of its rows."""
        values = [value for _row, row in rows for value in row if value is not None]
        if total <= LONGEST_LIST:
            for name, row in rows:
                told = ", ".join(meanings.get(value, self.words.value(value)) for value in row)
                self.lines.append(f"{name}: {told}")
        elif not meanings and all(isinstance(value, int) and value >= 0 for value in values):
            sums = [f"{name}: {self.words.number(sum(filter(None, row)))}" for name, row in rows]
            self.say(self.words.gettext("Sum of each row: {sums}."), sums=self.words.listed(sums))

    # What is left

    def _legend(self) -> Iterable[str]:
        """The names in the legend, with the style of their lines where the styles differ."""
        drawing, styles = self.drawing, self.words.styles
        if len(set(drawing.legend_styles)) < 2:
            return drawing.legend
        pairs = zip(drawing.legend, drawing.legend_styles, strict=True)
        return [f"{name} ({styles[style]})" if style in styles else name for name, style in pairs]

    def marks(self) -> None:
        """Lines and bands across the whole chart."""
        items = []
        for mark in self.drawing.marks:
            axis = self.drawing.x if mark.axis == "x" else self.drawing.y
            if not mark.label and self.is_timeline() and mark.start == 0:
                continue  # the base line of a timeline
            place = self.words.value(mark.start, axis)
            if mark.end is not None:
                end = self.words.value(mark.end, axis)
                place = self.words.gettext("from {start} to {end}").format(start=place, end=end)
            items.append(f"{mark.label} ({place})" if mark.label else place)
        if items:
            self.say(
                self.words.gettext("Lines and bands across the whole chart: {items}."),
                items=self.words.listed(items),
            )

    def rest(self) -> None:
        """Texts and legend entries that no other sentence has told, and what could not be read."""
        _ = self.words.gettext
        drawing = self.drawing
        texts = [label.text for n, label in enumerate(drawing.labels) if n not in self.told_labels]
        if texts:
            self.say(_("Written in the chart: {texts}."), texts=self.words.quoted(texts))
        told = {part.label for part in (*drawing.series, *drawing.bars, *drawing.marks)}
        if drawing.graph:
            told |= {part.group for part in (*drawing.graph.nodes, *drawing.graph.edges)}
        if set(drawing.legend) - told:
            names = self.words.names(self._legend())
            if drawing.legend_title:
                self.say(_("Legend “{title}”: {names}."), title=drawing.legend_title, names=names)
            else:
                self.say(_("Legend: {names}."), names=names)
        if drawing.other:
            template = self.words.ngettext(
                "{n} other drawn element is not described.",
                "{n} other drawn elements are not described.",
                drawing.other,
            )
            self.say(template, n=self.words.number(drawing.other))


def _size(bar: Bar) -> int | float | None:
    """How long a bar is, without the noise of a stacked sum of fractions."""
    if not isinstance(bar.start, int | float) or not isinstance(bar.end, int | float):
        return None
    size = bar.end - bar.start
    return size if isinstance(size, int) else float(f"{size:.12g}")


class _GraphDescriber:
    """The sentences about a network."""

    def __init__(self, describer: _Describer, graph: Graph):
        self.describer = describer
        self.words = describer.words
        self.graph = graph
        unnamed = self.words.gettext("node {number}")
        self.names = [
            node.name or unnamed.format(number=number) for number, node in enumerate(graph.nodes, 1)
        ]
        self.order = sorted(
            range(len(self.names)), key=lambda node: (self.words.order(self.names[node]), node)
        )
        self.widths = {edge.width for edge in graph.edges}

    def tell(self) -> None:
        self.size()
        self.groups()
        self.connections()
        self.widest()
        self.edges()

    def named(self, nodes: Iterable[int], most: int = LONGEST_LIST) -> str:
        """Names of nodes in alphabetical order."""
        chosen = set(nodes)
        return self.words.names((self.names[node] for node in self.order if node in chosen), most)

    def size(self) -> None:
        _, words, say = self.words.gettext, self.words, self.describer.say
        nodes, edges = self.graph.nodes, self.graph.edges
        directed = sum(edge.directed for edge in edges)
        parts = [
            words.ngettext("{n} node", "{n} nodes", len(nodes)).format(n=words.number(len(nodes))),
            words.ngettext("{n} edge", "{n} edges", len(edges)).format(n=words.number(len(edges))),
        ]
        say("{parts}.", parts=join_words(parts, words.language))
        if edges and directed == len(edges):
            say(_("The edges have a direction."))
        elif directed:
            say(_("Edges with a direction: {n}, without: {m}."), n=directed, m=len(edges) - directed)
        elif edges:
            say(_("The edges have no direction."))
        unnamed = sum(not node.name for node in nodes)
        if unnamed:
            say(_("Nodes without a label: {n}."), n=words.number(unnamed))

    def groups(self) -> None:
        """The kinds of nodes that the legend tells apart."""
        for group in dict.fromkeys(node.group for node in self.graph.nodes if node.group):
            members = [place for place, node in enumerate(self.graph.nodes) if node.group == group]
            self.describer.say(
                self.words.gettext("“{label}”: {names}."), label=group, names=self.named(members)
            )

    def connections(self) -> None:
        """Components, isolated nodes, and who has most edges."""
        _, say = self.words.gettext, self.describer.say
        parts = self._components()
        isolated = [part[0] for part in parts if len(part) == 1 and not self._degree()[part[0]]]
        if len(parts) > 1:
            say(_("Separate parts: {n}."), n=self.words.number(len(parts)))
        elif len(self.names) > 1:
            say(_("All nodes are connected."))
        if isolated:
            say(_("Isolated nodes (without edges): {names}."), names=self.named(isolated))
        else:
            say(_("No node is isolated."))
        if self.graph.directed:
            self._most(_("Most edges going out: {names} ({n})."), Counter(e.start for e in self.graph.edges))
            self._most(_("Most edges coming in: {names} ({n})."), Counter(e.end for e in self.graph.edges))
        else:
            degree = self._degree()
            self._most(_("Most connected: {names} ({n})."), degree)
            if len(degree) == len(self.names) > 1 and len(set(degree.values())) == 1:
                n = self.words.number(degree[0])
                say(_("Every node has the same number of edges: {n}."), n=n)

    def _degree(self) -> Counter:
        return Counter(node for edge in self.graph.edges for node in (edge.start, edge.end))

    def _most(self, template: str, counts: Counter) -> None:
        """Who has most; nobody if so many have as much that none stands out."""
        most = max(counts.values(), default=0)
        leaders = [node for node in counts if counts[node] == most]
        if most and len(leaders) < len(self.names) and len(leaders) <= LONGEST_TIE:
            self.describer.say(template, names=self.named(leaders), n=self.words.number(most))

    def _components(self) -> list[list[int]]:
        """Connected nodes, whatever the direction of the edges."""
        part = list(range(len(self.names)))
        for edge in self.graph.edges:
            old, new = part[edge.start], part[edge.end]
            part = [new if label == old else label for label in part]
        return [[node for node in self.order if part[node] == label] for label in dict.fromkeys(part)]

    def widest(self) -> None:
        if len(self.widths) > 1:
            edges = [edge for edge in self.graph.edges if edge.width == max(self.widths)]
            pairs = sorted((self._pair(edge) for edge in edges), key=self.words.order)
            self.describer.say(
                self.words.gettext("Edges differ in width; widest: {edges}."),
                edges="; ".join(self.words.some(pairs, LONGEST_TIE)),
            )

    def _pair(self, edge: Edge) -> str:
        ends = (
            (edge.start, edge.end) if edge.directed else sorted((edge.start, edge.end), key=self.order.index)
        )
        return (" → " if edge.directed else " – ").join(self.names[end] for end in ends)

    def edges(self) -> None:
        """Every edge once, a line for each node; of a large network only how many edges each node has."""
        _ = self.words.gettext
        if len(self.graph.edges) > MOST_EDGES:
            degree = self._degree()
            told = (f"{self.names[node]}: {self.words.number(degree[node])}" for node in self.order)
            self.describer.say(_("Edges of each node: {told}."), told=self.words.listed(told))
        elif self.graph.edges:
            self.describer.leading = (
                _("Edges from each node to others:") if self.graph.directed else _("Each edge once:")
            )
            lines = [f"{self.names[node]}: {self.words.names(ends)}" for node, ends in self._grouped()]
            self.describer.lines += self.words.some(lines)

    def _grouped(self) -> Iterable[tuple[int, list[str]]]:
        """Edges by their start, or, undirected, by the node with most edges that are not told yet."""
        left = list(self.graph.edges)
        while left:
            counts = Counter(end for e in left for end in ({e.start} if e.directed else {e.start, e.end}))
            ranked = self.order if self.graph.directed else sorted(self.order, key=lambda node: -counts[node])
            node = next(node for node in ranked if counts[node])
            mine = [e for e in left if e.start == node or (e.end == node and not e.directed)]
            left = [edge for edge in left if edge not in mine]
            ends = [(edge.end if edge.start == node else edge.start, edge) for edge in mine]
            ends.sort(key=lambda pair: self.order.index(pair[0]))
            yield node, [self._end(other, edge) for other, edge in ends]

    def _end(self, node: int, edge: Edge) -> str:
        """The other end of an edge with all that tells this edge from the others."""
        details = [edge.label, edge.group]
        if edge.style != "solid" and any(other.style != edge.style for other in self.graph.edges):
            details.append(self.words.styles[edge.style])
        if len(self.widths) > 1:
            details.append(self.words.gettext("width {width}").format(width=self.words.number(edge.width)))
        told = ", ".join(detail for detail in details if detail)
        return f"{self.names[node]} ({told})" if told else self.names[node]
