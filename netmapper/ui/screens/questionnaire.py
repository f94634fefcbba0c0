"""An instrument of the study: its items one a page, and whose words they are. Scores are never shown here."""

from __future__ import annotations

from collections.abc import Sequence

from netmapper.study.questions import Instrument, Question
from netmapper.study.steps import QuestionnaireStep
from netmapper.ui.screens.questions import QuestionsScreen


class QuestionnaireScreen(QuestionsScreen):
    """The items of an instrument, one a page."""

    def questions(self) -> Sequence[Question]:
        """Those of the instrument."""
        instrument = self._instrument()
        return instrument.items if instrument is not None else ()

    @property
    def small_print(self) -> str:
        """The instrument's licence line."""
        instrument = self._instrument()
        return instrument.licence if instrument is not None else ""

    def _instrument(self) -> Instrument | None:
        step = self.step
        if not isinstance(step, QuestionnaireStep):
            return None
        return next((each for each in self.session.study.instruments if each.id == step.instrument), None)
