"""What was agreed to, purpose by purpose: what holds now, and below it every answer of before. It changes nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import ConsentAnswer
from netmapper.domain.network import Consent
from netmapper.ui.researcher.day_words import DayWords
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class ConsentPanel(Panel):
    """The ledger of consent, in lines."""

    def __init__(self, session: InterviewSession, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What was agreed to"), parent)
        known = session.consent_ledger()
        for purpose in session.study.consent:
            text = purpose.text.into(session.facts.language, session.study.language)
            self.column.addWidget(Label(text))
            now = session.current.consents.get(purpose.id)
            lines = known.get(purpose.id, ())
            before = lines[:-1] if lines and lines[-1] == now else lines
            self.column.addWidget(Label(self.tr("Not answered yet.") if now is None else self._line(now), "quiet"))
            for given in reversed(before):
                self.column.addWidget(Label(self.tr("Before: {answer}").format(answer=self._line(given)), "quiet"))
        if not session.study.consent:
            self.hide()  # never shown by itself: before it has its place it would be a window of its own

    def _line(self, given: Consent) -> str:
        answers = {
            ConsentAnswer.YES: self.tr("Yes"),
            ConsentAnswer.NO: self.tr("No"),
            ConsentAnswer.LATER: self.tr("Decide later"),
        }
        how = self.tr("on paper") if given.how == "paper" else self.tr("on screen")
        said = self.tr("{answer}, {date}, {how}, version {version} of the text")
        words = said.format(answer=answers[given.answer], date=DayWords(self).iso(given.on), how=how, version=given.version)
        return self.tr("{line}, noted by {name}").format(line=words, name=given.by) if given.by else words
