"""The end: thank you, whom to turn to, what goes home, what is kept and what is left out. It counts nothing."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.study.steps import CloseStep, Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.screens.contacts import Contacts
from netmapper.ui.screens.leave_out import LeaveOutOffer
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.takehome.offer import CopyOffer, PageOffer
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

ICON = 28
"""Pixels of the icon beside a heading, at 100 %."""


class CloseScreen(StepScreen):
    """Gentle words, the study's contacts, and plain sentences about what stays where."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._icons: list[tuple[QLabel, str]] = []
        self._page = Column(look, 820)
        if isinstance(step, CloseStep):
            self._page.column.addWidget(Label(self.say(step.thanks), "large"))
        if session.study.contacts:
            self._page.column.addWidget(self._contacts())
        self._page.column.addWidget(self._going_home())
        self._page.column.addWidget(self._kept())
        self._page.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        self.dress(look)

    @property
    def primary_text(self) -> str:
        """The last button of the interview."""
        return self.tr("Finish")

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self._page.dress(look)
        for thing in (*self._things, self._leave_out):
            thing.dress(look)
        side = look.px(ICON)
        for label, name in self._icons:
            label.setPixmap(self.assets.pixmap(name, look.theme.primary, side, self.devicePixelRatioF()))
            label.setFixedSize(QSize(side, side))

    def _contacts(self) -> Panel:
        panel = self._panel("phone", self.tr("If you would like to talk to someone"))
        panel.column.addWidget(Contacts(self.session.study, self.say))
        return panel

    def _going_home(self) -> Panel:
        """A page to take home, or nothing: answers of one size; below them, which neither answers, a copy for somebody."""
        panel = self._panel("gift", self.tr("Would you like to take something home?"))
        self._fine = Label(self.tr("That is fine."))
        self._fine.hide()
        page, nothing, copy = PageOffer(self), ThingToDo(self.tr("Take nothing"), self.look), CopyOffer(self)
        self._things: tuple[ThingToDo, ...] = (page, nothing, copy)
        row = QHBoxLayout()
        row.setSpacing(12)
        for thing in (page, nothing):
            row.addWidget(thing, 1)
        for offer in (page, copy):
            offer.clicked.connect(self._fine.hide)
        nothing.clicked.connect(self._fine.show)
        panel.column.addLayout(row)
        panel.column.addWidget(self._fine)
        panel.column.addSpacing(8)
        panel.column.addWidget(Label(self.tr("Would you like someone else to have a copy? You choose what is on it.")))
        panel.column.addWidget(copy)
        return panel

    def _kept(self) -> Panel:
        panel = self._panel("lock", self.tr("What is kept"))
        with_a_team = bool(self.session.study.recipients)
        for sentence in (
            self.tr("Your map and your answers are kept in one locked file on this laptop."),
            self.tr("Nobody can read it without its passphrase or the study team’s key.")
            if with_a_team
            else self.tr("Nobody can read it without its passphrase."),
            self.tr("You can change your mind later. The person beside you can say how."),
        ):
            panel.column.addWidget(Label(sentence))
        self._leave_out = LeaveOutOffer(self)
        panel.column.addWidget(self._leave_out, 0, Qt.AlignmentFlag.AlignLeft)
        return panel

    def _panel(self, icon: str, heading: str) -> Panel:
        panel = Panel()
        picture = QLabel()
        self._icons.append((picture, icon))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(picture)
        row.addWidget(Label(heading, "heading"), 1)
        panel.column.addLayout(row)
        return panel
