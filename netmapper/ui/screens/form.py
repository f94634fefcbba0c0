"""Questions about the participant that stand in the step itself."""

from __future__ import annotations

from collections.abc import Sequence

from netmapper.study.questions import Question
from netmapper.study.steps import FormStep
from netmapper.ui.screens.questions import QuestionsScreen


class FormScreen(QuestionsScreen):
    """The questions of a form, one a page."""

    def questions(self) -> Sequence[Question]:
        """Those of the step."""
        return self.step.questions if isinstance(self.step, FormStep) else ()
