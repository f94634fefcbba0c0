"""The researcher's page within an interview: notes, this visit, their own steps, concerns, the way to the replay."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import EGO, NodeId
from netmapper.editing.commands import NotePrivately
from netmapper.ui.assets import Assets
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.rows import name_rows
from netmapper.ui.map.setting import Setting
from netmapper.ui.researcher.concerns_panel import ConcernsPanel
from netmapper.ui.researcher.consent_panel import ConsentPanel
from netmapper.ui.researcher.own_steps import OwnSteps
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.researcher.presence_panel import PresencePanel
from netmapper.ui.researcher.scores_panel import ScoresPanel
from netmapper.ui.researcher.visit_panel import VisitPanel
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.note_field import NoteField
from netmapper.ui.widgets.panel import Panel

LIST_HIGH, ROOMY = 280, 900
"""Pixels at 100 %: of the list of cards, and of the page's width from which a note stands beside it."""


class AsidePage(ResearcherPage):
    """Notes that no participant's screen and no export ever shows. They are kept like all that is typed."""

    replay_wanted = Signal()
    withdrawal_wanted = Signal()
    """The participant takes no further part, and the researcher notes it."""

    def __init__(
        self, session: InterviewSession, look: Look, assets: Assets, step: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Beside the interview"), look, assets, back=False, parent=parent)
        self._session = session
        self._node = EGO
        back = Button(self.tr("Back to the interview"), "band", "arrow-left")
        back.clicked.connect(self.left)
        replay = Button(self.tr("How the map grew"), icon="player-play")
        replay.clicked.connect(self.replay_wanted)
        self.band_buttons.addWidget(back)
        self.column.addWidget(self._about_session())
        self._concerns = ConcernsPanel(session, look)
        self.column.addWidget(self._concerns)  # in sight at once: on a hard day nobody should have to look for it
        self.column.addWidget(self._about_cards())
        self._visit = VisitPanel(session)
        self._presence = PresencePanel(session, step, look)
        self._steps = OwnSteps(session, look, assets)
        for panel in (self._visit, self._presence, self._steps, ConsentPanel(self._session)):
            self.column.addWidget(panel)
        self._scores = ScoresPanel(session)
        self.column.addWidget(self._scores)
        self._stop_hearing = session.hear(lambda _: self._scores.show_scores())
        out = Button(self.tr("They no longer want to take part…"))
        out.clicked.connect(self.withdrawal_wanted)
        self.column.addWidget(self.row(replay, out))
        self.column.addStretch(1)
        self.first = self._of_session
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        for field in (self._of_session, self._of_card):
            field.dress(look)
        for panel in (self._steps, self._presence, self._concerns):
            panel.dress(look)
        self._cards.dress(look)
        self._cards.setFixedHeight(look.px(LIST_HIGH))
        self._show_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the note below the cards where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < self.look.px(ROOMY)
        self._beside.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def leave(self) -> None:
        """Keeps what was typed."""
        self._of_session.leave()
        self._of_card.leave()
        for panel in (self._steps, self._presence, self._concerns):
            panel.leave()
        self._stop_hearing()

    def _about_session(self) -> Panel:
        panel = Panel(self.tr("My notes on this session"))
        said = self.tr("Only for you: no screen of the participant shows them, and no export has them.")
        self._of_session = NoteField(self.tr("My notes on this session"), self.look, self._keep_of_session)
        self._of_session.show_words(self._noted(EGO))
        panel.column.addWidget(Label(said, "quiet"))
        panel.column.addWidget(self._of_session)
        return panel

    def _about_cards(self) -> Panel:
        panel = Panel(self.tr("My notes on a card"))
        self._cards = CardList(self.tr("Cards"), self.look, lines=2)
        self._cards.chosen.connect(self._choose)
        self._about = Label(self.tr("Choose a card."), "quiet")
        self._of_card = NoteField(self.tr("My notes on a card"), self.look, self._keep_of_card)
        self._of_card.setEnabled(False)
        written = QVBoxLayout()
        written.addWidget(self._about)
        written.addWidget(self._of_card)
        written.addStretch(1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(24)
        self._beside.addWidget(self._cards, 1)
        self._beside.addLayout(written, 1)
        panel.column.addLayout(self._beside)
        if not self._session.current.nodes:
            panel.hide()
        return panel

    def _show_cards(self) -> None:
        self._cards.show_rows(name_rows(Setting(self._session, self.look, self.assets)))
        self._cards.mark(self._node if self._node != EGO else None)

    def _choose(self, node: int) -> None:
        self._of_card.leave()
        self._node = NodeId(node)
        name = Setting(self._session, self.look, self.assets).name(self._node)
        self._about.setText(self.tr("My notes on {name}").format(name=name))
        self._of_card.setAccessibleName(self._about.text())
        self._of_card.setEnabled(True)
        self._of_card.show_words(self._noted(self._node))
        self._cards.mark(self._node)

    def _noted(self, node: NodeId) -> str:
        note = self._session.current.private_notes.get(node)
        return note.text if note is not None else ""

    def _keep_of_session(self, words: str, joins: bool) -> None:
        self._session.do(NotePrivately(words))

    def _keep_of_card(self, words: str, joins: bool) -> None:
        if self._node in self._session.current.nodes:
            self._session.do(NotePrivately(words, self._node))
