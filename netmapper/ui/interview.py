"""The walk through a study's steps: which are asked, which comes next, where to go on. It draws nothing."""

from __future__ import annotations

from typing import NamedTuple

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.domain.ids import EGO
from netmapper.domain.network import AnswerKey, NetworkMap, Scalar
from netmapper.editing.commands import MarkStep
from netmapper.study.consenting import OF_THE_MAP, enabled
from netmapper.study.on_map import is_asked
from netmapper.study.steps import Step

SETTLED = {StepStatus.DONE, StepStatus.SKIPPED}


class AboutMe:
    """What conditions of steps look at: the participant's answers, and how many cards there are."""

    def __init__(self, network: NetworkMap) -> None:
        self._network = network

    def answer(self, item: str) -> Scalar | tuple[Scalar, ...] | None:
        """What was answered to a question about the participant; None where nothing was."""
        answer = self._network.answers.get(AnswerKey(item, EGO))
        return answer.value if answer is not None else None

    def count(self, kind: str | None) -> int:
        """How many cards of a kind there are; of all kinds for None."""
        return sum(kind in {None, node.kind} for node in self._network.nodes.values())

    def role(self) -> None:
        """None: a step is about no one card."""


class Stop(NamedTuple):
    """One step on the way: how far it came, and whether it is the one that is shown."""

    step: Step
    status: StepStatus
    here: bool


class Walk:
    """Where the interview stands. Steps whose condition does not hold now are passed over, and marked as not asked.

    The researcher's own steps are no part of it: they are filled in on the researcher's page.
    """

    def __init__(self, session: InterviewSession) -> None:
        self._session = session
        self._index = self._stopped_in()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._session.study.steps[self._index]

    @property
    def position(self) -> tuple[int, int]:
        """The number of this step, from 1, and how many there are, counting those that are asked now."""
        asked = [index for index in range(len(self._session.study.steps)) if self._is_asked(index) or index == self._index]
        return asked.index(self._index) + 1, len(asked)

    @property
    def at_start(self) -> bool:
        """Whether there is no step before this one."""
        return self._near(-1) is None

    @property
    def at_end(self) -> bool:
        """Whether there is no step after this one."""
        return self._near(1) is None

    @property
    def is_asked(self) -> bool:
        """Whether the step that is shown is one that may be asked now."""
        return self._is_asked(self._index)

    @property
    def is_agreed_to(self) -> bool:
        """Whether what was agreed to lets the step that is shown be asked."""
        return enabled(self.step, self._session.study, self._session.current)

    def stops(self) -> tuple[Stop, ...]:
        """Every step that is asked now, and the one that is shown, in their order."""
        steps = self._session.study.steps
        asked = (index for index in range(len(steps)) if self._is_asked(index) or index == self._index)
        return tuple(Stop(steps[index], self._status(index), index == self._index) for index in asked)

    def jump(self, step: str, status: StepStatus) -> bool:
        """Goes to a step that is asked now; False where it is none, or is the one that is shown.

        Forward the step that is left gets its status, and those jumped over that were not met yet are skipped. Back, a step
        that was done stays so.
        """
        steps = self._session.study.steps
        index = next((index for index in range(len(steps)) if steps[index].id == step and self._is_asked(index)), self._index)
        if index == self._index:
            return False
        if index < self._index:
            self._mark_begun()
        else:
            self._mark(self._index, status)
            for passed in range(self._index + 1, index):
                if self._is_theirs(passed) and not self._is_asked(passed):
                    self._mark(passed, StepStatus.NOT_ASKED)
                elif self._is_theirs(passed) and self._status(passed) is StepStatus.NOT_REACHED:
                    self._mark(passed, StepStatus.SKIPPED)
        self._index = index
        return True

    def leave_forward(self, status: StepStatus) -> bool:
        """Marks the step and goes to the next one that is asked; False where this was the last."""
        self._mark(self._index, status)
        following = self._near(1)
        for passed in range(self._index + 1, following if following is not None else len(self._session.study.steps)):
            if self._is_theirs(passed):
                self._mark(passed, StepStatus.NOT_ASKED)
        if following is None:
            return False
        self._index = following
        return True

    def leave_back(self) -> bool:
        """Goes to the step before; False where this is the first. A step that was done stays so."""
        before = self._near(-1)
        if before is None:
            return False
        self._mark_begun()
        self._index = before
        return True

    def stop(self) -> None:
        """Notes that it was stopped in this step, so that it goes on here; what was done stays done."""
        if self._status(self._index) is not StepStatus.DONE:
            self._mark(self._index, StepStatus.PARTLY)

    def _mark_begun(self) -> None:
        if self._status(self._index) not in SETTLED:
            self._mark(self._index, StepStatus.PARTLY)

    def _stopped_in(self) -> int:
        """Where it was stopped, also where another step before it is open; else the first that is open."""
        step, steps = self._session.stopped_in(), self._session.study.steps
        stopped = (index for index in range(len(steps)) if steps[index].id == step and self._is_asked(index))
        return next(stopped, self._first_open())

    def _first_open(self) -> int:
        asked = [index for index in range(len(self._session.study.steps)) if self._is_asked(index)]
        theirs = [index for index in range(len(self._session.study.steps)) if self._is_theirs(index)]
        return next((index for index in asked if not self._is_settled(index)), (asked or theirs or [0])[-1 if asked else 0])

    def _near(self, direction: int) -> int | None:
        steps = self._session.study.steps
        index = self._index + direction
        while 0 <= index < len(steps):
            if self._is_asked(index):
                return index
            index += direction
        return None

    def _is_theirs(self, index: int) -> bool:
        return self._session.study.steps[index].by == "participant"

    def _is_asked(self, index: int) -> bool:
        step, now = self._session.study.steps[index], self._session.current
        return self._is_theirs(index) and enabled(step, self._session.study, now) and is_asked(step, now, AboutMe(now))

    def _is_settled(self, index: int) -> bool:
        """A step that was passed over by its condition, or for want of consent, and is asked now is still to come."""
        status, step = self._status(index), self._session.study.steps[index]
        conditional = step.when is not None or isinstance(step, OF_THE_MAP)
        return status in SETTLED or (status is StepStatus.NOT_ASKED and not conditional)

    def _status(self, index: int) -> StepStatus:
        state = self._session.current.steps.get(self._session.study.steps[index].id)
        return state.status if state is not None else StepStatus.NOT_REACHED

    def _mark(self, index: int, status: StepStatus) -> None:
        self._session.do(MarkStep(self._session.study.steps[index].id, status))
