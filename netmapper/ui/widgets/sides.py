"""A page of two sides, the task and what stands beside it; one below the other where there is no room. It knows neither."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import MARGIN
from netmapper.ui.widgets.panel import Panel
from netmapper.ui.widgets.scroll import Fitted
from netmapper.ui.widgets.steady_scroll import BAR, SteadyScroll

ENOUGH = 560
"""Pixels at 100 % that the task wants at least beside the other side."""


class Sides(QWidget):
    """``task`` scrolls by itself while there is room for both; ``beside`` stands in a panel, ``width`` pixels wide at 100 %."""

    def __init__(
        self, task: QWidget, beside: QWidget, look: Look, heading: str = "", width: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._width = width
        self._beside = beside
        self._stacked: bool | None = None
        self._inner: SteadyScroll | None = None
        self.panel = Panel(heading)
        self.panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._held = Fitted()
        self._stack = QVBoxLayout(self._held)
        self._stack.setSpacing(24)
        self._stack.addWidget(task)
        self._stack.addStretch(1)
        self.area = SteadyScroll(self._held)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.area, 1)
        self._arrange()

    def show_beside(self, part: QWidget) -> None:
        """Scrolls the panel so that this can be seen, once it has its place; the task stays where it is."""
        if self._inner is not None:
            inner = self._inner
            QTimer.singleShot(0, part, lambda: inner.ensureWidgetVisible(part, 0, 8))

    def show_in_task(self, part: QWidget) -> None:
        """Scrolls the task so that this can be seen, once it has its place."""
        QTimer.singleShot(0, part, lambda: self.area.ensureWidgetVisible(part, 0, 8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a small window, where both stand below one another."""
        return QSize(self._look.px(300), 120)

    def _arrange(self) -> None:
        stacked = self.width() < self._look.px(ENOUGH + self._width)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        if stacked:
            self._put_below()
        else:
            self._put_beside()

    def _put_below(self) -> None:
        if self._inner is not None:
            self._inner.takeWidget()
            self._inner.deleteLater()
            self._inner = None
        self._row.removeWidget(self.panel)
        self.panel.column.addWidget(self._beside)
        self._beside.show()
        self.panel.setMinimumWidth(0)
        self.panel.setMaximumWidth(16_777_215)
        self._stack.insertWidget(1, self.panel)
        self._stack.setContentsMargins(MARGIN, MARGIN, MARGIN - BAR // 2, MARGIN)
        self._row.setContentsMargins(0, 0, 0, 0)

    def _put_beside(self) -> None:
        self._stack.removeWidget(self.panel)
        self.panel.column.removeWidget(self._beside)
        self._inner = SteadyScroll(self._beside)
        self.panel.column.addWidget(self._inner, 1)
        self.panel.setFixedWidth(self._look.px(self._width))
        self._row.addWidget(self.panel, 0, Qt.AlignmentFlag(0))
        self._stack.setContentsMargins(MARGIN, 0, 8, 0)
        self._row.setContentsMargins(0, MARGIN, MARGIN, MARGIN)
