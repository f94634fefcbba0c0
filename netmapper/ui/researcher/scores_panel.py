"""Scores of the study's instruments, on the researcher's page: a number, or why there is none, and the rule in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey
from netmapper.study.base import Text
from netmapper.study.on_map import OnMap
from netmapper.study.questions import Instrument, Score
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class ScoresPanel(Panel):
    """One line for each score. It is hidden where the study has none."""

    def __init__(self, session: InterviewSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.column.addWidget(Label(self.tr("Scores"), "heading"))
        self._session = session
        self._lines: dict[tuple[str, str], Label] = {}
        for instrument in session.study.instruments:
            for score in instrument.scores:
                line = self._lines[instrument.id, score.id] = Label("")
                self.column.addWidget(line)
                self.column.addWidget(Label(self._rule(score), "quiet"))
        self.show_scores()
        if not self._lines:
            self.hide()  # never shown by itself: before it has its place it would be a window of its own

    def show_scores(self) -> None:
        """Works them out from what is answered now."""
        facts = OnMap(self._session.study, self._session.current)
        for instrument in self._session.study.instruments:
            found = facts.scores(instrument)
            for score in instrument.scores:
                value = found[score.id]
                said = f"{value:g}" if value is not None else self._why(instrument, score)
                words = self.tr("{instrument}, {score}: {said}")
                names = {"instrument": self._say(instrument.title), "score": self._say(score.label)}
                self._lines[instrument.id, score.id].setText(words.format(said=said, **names))

    def _why(self, instrument: Instrument, score: Score) -> str:
        answers = self._session.current.answers
        given = [item for item in score.items if (a := answers.get(AnswerKey(item, EGO))) is not None and a.value is not None]
        if len(given) == len(score.items):
            return self.tr("no score, since the answers are not all in the range, or the table has no line for them")
        words = self.tr("no score, since {given} of {of} items have an answer")
        return words.format(given=len(given), of=len(score.items))

    def _rule(self, score: Score) -> str:
        if score.missing == "none_allowed":
            return self.tr("Rule for missing items: every item has to be answered.")
        words = self.tr("Rule for missing items: with {least} or more of {of} answered, their mean stands in for the others.")
        return words.format(least=max(score.least_answered, 1), of=len(score.items))

    def _say(self, text: Text) -> str:
        return text.into(self._session.facts.language, self._session.study.language)
