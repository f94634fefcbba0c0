"""What was done, as an ordinary list in words, the latest first. Rows are read as they are wanted; nothing is changed here."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from netmapper.app.session import InterviewSession, Step
from netmapper.ui.history_words import HistoryWords
from netmapper.ui.theme import SMALL, Look, font
from netmapper.ui.widgets.row_frame import draw_frame
from netmapper.ui.widgets.shortened import draw_lines, lines_of

PAGE = 40
"""Rows that are read at a time."""
EDGE, GAP, LINES = 14, 8, 4
"""Pixels at 100 % from words to border and from row to row; lines of words at most."""
WHEN = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class HistoryRows(QAbstractListModel):
    """Steps that were undone and could be done again come first; then what holds, from the latest to the first."""

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._words = HistoryWords(session, self)
        self._steps = tuple(reversed(session.steps()))
        self._read: list[tuple[str, str]] = []
        self.fetchMore()

    def step(self, index: Index) -> Step:
        """The step of a row."""
        return self._steps[index.row()]

    @property
    def latest(self) -> int:
        """The row of the latest step that holds; beyond the last row where none does."""
        return next((row for row, step in enumerate(self._steps) if not step.undone), len(self._steps))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """The rows read so far."""
        return 0 if parent.isValid() else len(self._read)

    def canFetchMore(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        """Whether there are rows that were not read yet."""
        return not parent.isValid() and len(self._read) < len(self._steps)

    def fetchMore(self, parent: Index = QModelIndex()) -> None:  # noqa: B008
        """Reads the next rows."""
        first = len(self._read)
        last = min(first + PAGE, len(self._steps))
        if last > first:
            self.beginInsertRows(QModelIndex(), first, last - 1)
            self._read += [self._row(step) for step in self._steps[first:last]]
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a row, when it was, and both together for a screen reader."""
        when, words = self._read[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == WHEN:
            return when
        return f"{when}: {words}" if role == Qt.ItemDataRole.AccessibleTextRole else None

    def _row(self, step: Step) -> tuple[str, str]:
        told = self._session.told(step)
        return when(told.at, self._session.facts.language), self._words.line(told.change, undone=step.undone)


class HistoryList(QListView):
    """The list. Arrows walk, Enter or a double tap asks to go there."""

    def __init__(self, session: InterviewSession, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = HistoryRows(session, self)
        self._drawn = HistoryDrawing(look, self)
        self.setModel(self.rows)
        self.setItemDelegate(self._drawn)
        self.setAccessibleName(self.tr("What was done, the latest first"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.viewport().setAutoFillBackground(False)
        self.choose(self.rows.latest)

    def choose(self, row: int) -> None:
        """Goes to a row, where there is one."""
        while row >= self.rows.rowCount() and self.rows.canFetchMore():
            self.rows.fetchMore()
        if row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row))

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._drawn.look = look
        self.scheduleDelayedItemsLayout()


class HistoryDrawing(QStyledItemDelegate):
    """Draws a row: when, in quiet small words, and below it what was done."""

    def __init__(self, look: Look, view: HistoryList) -> None:
        super().__init__(view)
        self.look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that the words need at the list's width."""
        width = self._view.viewport().width()
        lines = len(self._lines(index, width - 4 - 2 * self.look.px(EDGE)))
        words = lines * QFontMetrics(font(self.look)).lineSpacing() + QFontMetrics(font(self.look, SMALL)).lineSpacing()
        return QSize(width, max(words + 2 * self.look.px(8), self.look.target) + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row; the chosen one has a frame."""
        theme = self.look.theme
        box = QRect(option.rect).adjusted(2, 2, -2, 2 - GAP)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = chosen and self._view.hasFocus()
        painter.save()
        draw_frame(painter, box, theme, chosen=chosen, focused=focused)
        room = QRectF(box.adjusted(self.look.px(EDGE), self.look.px(8), -self.look.px(EDGE), -self.look.px(8)))
        small = QFontMetrics(font(self.look, SMALL)).lineSpacing()
        painter.setPen(QColor(theme.quiet))
        painter.setFont(font(self.look, SMALL))
        above = QRectF(room.left(), room.top(), room.width(), small)
        draw_lines(painter, (str(index.data(WHEN)),), above, Qt.AlignmentFlag.AlignLeading)
        painter.setPen(QColor(theme.text))
        painter.setFont(font(self.look))
        below = room.adjusted(0, small, 0, 0)
        draw_lines(painter, self._lines(index, round(room.width())), below, Qt.AlignmentFlag.AlignLeading)
        painter.restore()

    def _lines(self, index: Index, width: int) -> tuple[str, ...]:
        return lines_of(str(index.data()), font(self.look), width, LINES)


def when(at: str, language: str) -> str:
    """The time of day here, from an ISO time; with its date where that is not today's."""
    here = datetime.fromisoformat(at.replace("Z", "+00:00")).astimezone()
    time, day = here.strftime("%H:%M"), QDate(here.year, here.month, here.day)
    if day == QDate.currentDate():
        return time
    locale = QLocale(language)
    point = "." if "d. " in locale.dateFormat(QLocale.FormatType.LongFormat) else ""  # some languages count days with a point
    return f"{here.day}{point} {locale.toString(day, 'MMMM yyyy')}, {time}"
