"""Who else is there, step by step. It writes to the session alone, and no participant's screen shows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.network import Presence
from netmapper.editing.commands import NotePresence
from netmapper.study.steps import Step
from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice_list import ChoiceList
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.note_field import NoteField
from netmapper.ui.widgets.panel import Panel


class PresencePanel(Panel):
    """Kinds of people to tick for the step that the interview stands at; what was ticked is taken along to the next step."""

    def __init__(self, session: InterviewSession, step: str | None, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = session
        self._others = {
            "partner": self.tr("Partner"),
            "family": self.tr("Family"),
            "friend": self.tr("Friend"),
            "carer": self.tr("Carer"),
            "practitioner": self.tr("Practitioner"),
            "other": self.tr("Somebody else"),
        }
        self._step = next((each for each in session.study.steps if each.id == step), None)
        self.column.addWidget(Label(self.tr("Who else is here"), "heading"))
        said = self.tr("In “{step}”, and in the steps that follow until you say otherwise.")
        self.column.addWidget(Label(said.format(step=self._title(self._step)) if self._step else "", "quiet"))
        self._ticks = ChoiceList(list(self._others.values()), look, "several", across=True)
        self._ticks.describe(self.tr("Who else is here"))
        self._ticks.pressed.connect(self._tick)
        self.column.addWidget(self._ticks)
        self.column.addWidget(Label(self.tr("More about it, if it matters"), "quiet"))
        self._words = NoteField(self.tr("More about who else is here"), look, self._keep_words)
        self._words.show_words(self._now().text)
        self.column.addWidget(self._words)
        self._so_far = Label("", "quiet")
        self.column.addWidget(self._so_far)
        if self._step is None:
            self.hide()  # never shown by itself: before it has its place it would be a window of its own
        self._show()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._ticks.dress(look)
        self._words.dress(look)

    def leave(self) -> None:
        """Keeps what was typed."""
        self._words.leave()

    def _now(self) -> Presence:
        step = self._step.id if self._step is not None else ""
        return self._session.current.presences.get(step, Presence(step))

    def _tick(self, index: int) -> None:
        code, now = list(self._others)[index], self._now()
        others = {*now.others} ^ {code}
        self._keep(Presence(now.step, tuple(each for each in self._others if each in others), now.text))

    def _keep_words(self, words: str, joins: bool) -> None:
        now = self._now()
        self._keep(Presence(now.step, now.others, words))

    def _keep(self, presence: Presence) -> None:
        self._session.do(NotePresence(presence))
        self._show()

    def _show(self) -> None:
        here = self._now().others
        self._ticks.show_chosen([index for index, code in enumerate(self._others) if code in here])
        noted = ((step, self._session.current.presences.get(step.id)) for step in self._session.study.steps)
        told = [
            self.tr("{step}: {others}").format(step=self._title(step), others=self._named(there))
            for step, there in noted
            if there is not None and step is not self._step
        ]
        self._so_far.setText("\n".join(told))
        self._so_far.setVisible(bool(told))

    def _named(self, presence: Presence) -> str:
        named = [self._others[code] for code in presence.others if code in self._others]
        return ", ".join(named) if named else self.tr("nobody else")

    def _title(self, step: Step) -> str:
        return step.title.into(self._session.facts.language, self._session.study.language)
