"""Last time's map and today's side by side, in place of a step for a while, with what changed in words. Nothing is asked here."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.editing.change import Change
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.bothmaps.picture import Picture
from netmapper.ui.bothmaps.said_list import SaidList
from netmapper.ui.bothmaps.telling import Telling
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.choice import Choice
from netmapper.ui.widgets.scroll import Scroll

EDGE, GAP = 16, 16
"""Pixels round the page, and between its parts."""
LIST, SHARE = 300, 0.36
"""Pixels of the list at 100 %, and the share of the width that it takes at most."""
FIRST = 1
"""A wave in which no card is marked as new, as none is on last time's map."""
ENOUGH = 340
"""Pixels at 100 % that each map wants at least beside the other; with less, one shows at a time."""


class BothMapsScreen(StepScreen):
    """Two maps, or one and a switch between them where there is no room for two; the list stands beside them."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._telling = Telling(session, self)
        self._two: bool | None = None
        self._today_shown = True
        setting = Setting(session, look, assets)
        self._then = Picture(self._telling.last_time(), session.current.last_time, setting, wave=FIRST)
        self._now = Picture(self.tr("Today"), session.current, setting, wave=session.facts.wave)
        self._list = SaidList()
        self._build()
        self._say()
        self._share_width()

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("Then and now")

    @property
    def sentence(self) -> str:
        """What is to be seen."""
        return self.tr("Your map then and now. Nothing here is right or wrong.")

    @property
    def primary_text(self) -> str:
        """Back to where it was called."""
        return self.tr("Done")

    @property
    def can_retreat(self) -> bool:
        """Back leads out."""
        return True

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What this screen can do, in plain sentences."""
        return (
            self.tr("Both maps are only to look at. You can change today’s map when you go back to it."),
            self.tr("“Not talked about” is just that. It does not say that something ended."),
        )

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of the two maps."""
        return (
            (self.tr("Arrows"), self.tr("go from card to card")),
            (self.tr("+ and −"), self.tr("come nearer, go further away; Home shows all")),
        )

    def show_change(self, change: Change) -> None:
        """Shows today's map as it is now."""
        self._refresh()

    def show_names(self) -> None:
        """Says all names anew, on both maps and in words."""
        self._refresh()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        for choice in (self._show_then, self._show_now):
            choice.dress(look)
        self._then.dress(look)
        self._now.dress(look)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def minimumSizeHint(self) -> QSize:
        """One map and a narrow list."""
        return QSize(600, 120)

    def _build(self) -> None:
        self._show_then = Choice(self._telling.last_time(), self.look)
        self._show_now = Choice(self.tr("Today"), self.look)
        self._show_then.clicked.connect(lambda: self._turn_to(today=False))
        self._show_now.clicked.connect(lambda: self._turn_to(today=True))
        self._switch = QWidget()
        Arrows(self._switch).watch([self._show_then, self._show_now])
        row = QHBoxLayout(self._switch)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._show_then)
        row.addWidget(self._show_now)
        row.addStretch(1)
        pictures = QHBoxLayout()
        pictures.setSpacing(GAP)
        pictures.addWidget(self._then, 1)
        pictures.addWidget(self._now, 1)
        maps = QWidget()
        left = QVBoxLayout(maps)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        left.addWidget(self._switch)
        left.addLayout(pictures, 1)
        self._beside = Scroll(self._list)
        page = QHBoxLayout(self)
        page.setContentsMargins(EDGE, EDGE, EDGE, 8)
        page.setSpacing(GAP)
        page.addWidget(Scroll(maps), 1)
        page.addWidget(self._beside)

    def _refresh(self) -> None:
        self._then.show_map(self.session.current.last_time)
        self._now.show_map(self.session.current)
        self._say()

    def _say(self) -> None:
        self._list.fill(self._telling.lines())
        for picture in (self._then, self._now):
            picture.canvas.setAccessibleDescription(self._telling.text())

    def _turn_to(self, *, today: bool) -> None:
        self._today_shown = today
        self._show()

    def _share_width(self) -> None:
        beside = min(self.look.px(LIST), round(self.width() * SHARE))
        self._beside.setFixedWidth(beside)
        maps = self.width() - beside - 2 * EDGE - GAP
        self._two = maps >= 2 * self.look.px(ENOUGH) + GAP
        self._show()

    def _show(self) -> None:
        two = bool(self._two)
        self._switch.setVisible(not two)
        for picture, choice, today in ((self._then, self._show_then, False), (self._now, self._show_now, True)):
            picture.show_heading(shown=two)
            picture.setVisible(two or today is self._today_shown)
            choice.show_chosen(today is self._today_shown)
