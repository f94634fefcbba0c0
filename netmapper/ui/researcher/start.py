"""Start: the studies and the sealed sessions on this laptop. It shows no code and no name, and opens nothing by itself.

It imports nothing beyond the shared widgets, since it is what people wait for.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from netmapper.app.laptop import SessionEntry, StudyEntry
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

SHOWN = 30
"""Sessions listed at first; more when asked for."""


class Start(ResearcherPage):
    """The first screen. What is chosen on it is told as an entry; whoever listens opens it."""

    new_wanted = Signal(object)
    """A new session under this StudyEntry."""
    practice_wanted = Signal(object)
    """Practise under this StudyEntry."""
    unlock_wanted = Signal(object)
    """Go on with this SessionEntry."""
    follow_up_wanted = Signal(object)
    """Begin the next wave from this SessionEntry."""
    by_code_wanted = Signal()
    """See the sessions by their codes."""
    brought_wanted = Signal()
    """Begin the next wave from a session that is not on this laptop."""
    export_wanted = Signal(object)
    """Export this SessionEntry."""
    settings_wanted = Signal()

    def __init__(
        self,
        studies: Sequence[StudyEntry],
        sessions: Sequence[SessionEntry],
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("netmapper", look, assets, back=False, parent=parent)
        settings = Button(self.tr("Settings"), "band", "settings")
        settings.clicked.connect(self.settings_wanted)
        self.band_buttons.addWidget(settings)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(24)
        self._halves.addLayout(self._studies(studies), 1)
        self._sessions_column = QVBoxLayout()
        self._sessions_column.setSpacing(12)
        self._halves.addLayout(self._sessions_column, 2)
        self._fill_sessions(sessions)
        self.column.addLayout(self._halves)
        self.column.addStretch(1)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size; large text puts the two lists below one another."""
        super().dress(look)
        below = look.percent > 130
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)

    def _studies(self, studies: Sequence[StudyEntry]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(Label(self.tr("Studies on this laptop"), "heading"))
        for study in studies:
            column.addWidget(self._study(study))
        if not studies:
            column.addWidget(Label(self.tr("There is no study here yet."), "quiet"))
        column.addStretch(1)
        return column

    def _study(self, study: StudyEntry) -> Panel:
        panel = Panel()
        panel.column.addWidget(Label(study.title, "large"))
        panel.column.addWidget(Label(self.tr("Version {version}").format(version=study.version), "quiet"))
        if study.notice:
            panel.column.addWidget(Label(study.notice, "quiet"))
        new = Button(self.tr("New session"), "primary", "plus")
        new.setAccessibleName(self.tr("New session of {study}").format(study=study.title))
        new.clicked.connect(lambda: self.new_wanted.emit(study))
        practise = Button(self.tr("Practise"))
        practise.setAccessibleName(self.tr("Practise with {study}").format(study=study.title))
        practise.clicked.connect(lambda: self.practice_wanted.emit(study))
        panel.column.addWidget(self.row(new, practise))
        self.first = self.first or new
        return panel

    def _fill_sessions(self, sessions: Sequence[SessionEntry], shown: int = SHOWN) -> None:
        column = self._sessions_column
        column.addWidget(Label(self.tr("Sessions on this laptop"), "heading"))
        column.addWidget(
            Label(self.tr("Each is sealed. Its participant code is inside, and is seen once it is unlocked."), "quiet")
        )
        if sessions:
            column.addWidget(self._listed(sessions[:shown]))
        if not sessions:
            column.addWidget(Label(self.tr("None yet."), "quiet"))
        if len(sessions) > shown:
            more = Button(self.tr("Show all {count} sessions").format(count=len(sessions)), "link")
            more.clicked.connect(lambda: self._show_all(sessions))
            column.addWidget(self.row(more))
        by_code = Button(self.tr("Sessions by code…"), icon="list")
        by_code.clicked.connect(self.by_code_wanted)
        brought = Button(self.tr("Follow up from a stick…"), icon="folder-open")
        brought.clicked.connect(self.brought_wanted)
        column.addWidget(self.row(by_code, brought))
        column.addStretch(1)

    def _show_all(self, sessions: Sequence[SessionEntry]) -> None:
        while self._sessions_column.count():
            item = self._sessions_column.takeAt(0)
            gone = item.widget() if item is not None else None
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self._fill_sessions(sessions, len(sessions))
        self.dress(self.look)

    def _listed(self, sessions: Sequence[SessionEntry]) -> Panel:
        panel = Panel()
        panel.column.setContentsMargins(20, 12, 20, 12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 1)
        for row, session in enumerate(sessions):
            said = QVBoxLayout()
            said.setSpacing(0)
            said.addWidget(Label(session.name, "heading", wraps=False))
            said.addWidget(Label(DayWords(self).of(session.changed), "quiet", wraps=False))
            grid.addLayout(said, row, 0)
            buttons = (
                (self.tr("Continue"), self.tr("Continue session {name}"), "lock-open", self.unlock_wanted),
                (self.tr("Follow up…"), self.tr("Follow up session {name}"), "repeat", self.follow_up_wanted),
                (self.tr("Export…"), self.tr("Export session {name}"), "file-export", self.export_wanted),
            )
            for place, (words, name, icon, wanted) in enumerate(buttons, 1):
                grid.addWidget(self._button(session, words, name, icon, wanted), row, place)
        panel.column.addLayout(grid)
        return panel

    def _button(self, session: SessionEntry, words: str, name: str, icon: str, wanted: SignalInstance) -> Button:
        button = Button(words, icon=icon)
        button.setAccessibleName(name.format(name=session.name))
        button.clicked.connect(lambda: wanted.emit(session))
        return button
