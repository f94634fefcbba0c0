"""One step of the interview on the screen: one task. It talks to the session, never to the disk, and knows no frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import StepStatus
from netmapper.editing.change import Change
from netmapper.study.base import Text
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.leaving import Unfinished
from netmapper.ui.theme import Look

if TYPE_CHECKING:
    from netmapper.ui.map.ring_picture import RingPicture


class StepScreen(QWidget):
    """What the frame knows of a step: its heading, its primary button, and when it is done. Each kind of step is one."""

    finished = Signal()
    """Go on to the next step: the same as the primary button, where ``advance`` says that the step is done."""
    heading_changed = Signal()
    """Title, sentence or primary text changed, as with the next prompt inside the step."""
    history_wanted = Signal()
    """What was done is to be shown as a list, or put away."""
    typing_waits = Signal(bool)
    """Whether text was typed that is not part of the session yet."""
    aside_wanted = Signal(object)
    """Show this screen (a StepScreen) in place of the step for a while, until it is finished or left."""

    pause_wanted = Signal()
    """The same as the button that pauses."""
    keyboard_free = Signal()
    """What had the keyboard is gone, and nothing else here takes it: the primary button does."""

    tells_names = False
    """Whether it says by itself how names are shown from now on; else the frame does."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.step = step
        self.look = look
        self.assets = assets

    @property
    def title(self) -> str:
        """What this is, in a few words."""
        return self.say(self.step.title)

    @property
    def sentence(self) -> str:
        """The one sentence that says what to do."""
        return self.say(self.step.text)

    @property
    def primary_text(self) -> str:
        """What the one primary button says."""
        return self.tr("Next")

    @property
    def status(self) -> StepStatus:
        """How far the step came, for the record made on leaving it forward."""
        return StepStatus.DONE

    @property
    def extras(self) -> tuple[QWidget, ...]:
        """Buttons of this step for the bottom bar, left of the primary one; the frame shows them while the step is there."""
        return ()

    @property
    def help_lines(self) -> tuple[str, ...]:
        """Plain sentences about this screen for Help, shown below the step's own sentence."""
        return ()

    @property
    def help_picture(self) -> RingPicture | None:
        """A picture for Help, newly made, shown below the sentences."""
        return None

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys of this screen for Help: the key, and what it does."""
        return ()

    @property
    def can_retreat(self) -> bool:
        """Whether Back would move inside this step; asked where there is no step before it."""
        return False

    def advance(self) -> bool:
        """The primary button was pressed. True: the step is done and the frame goes on; False: it moved inside itself."""
        return True

    def before_leaving(self) -> Unfinished | None:
        """What the person is asked once before the step is left forward; None where there is nothing to ask."""
        return None

    def retreat(self) -> bool:
        """Back was pressed. True: leave to the step before; False: it moved inside itself."""
        return True

    def show_change(self, change: Change) -> None:
        """Refreshes from a change, be it done, undone or done again."""

    def show_names(self) -> None:
        """Says all names anew, since they are shown otherwise from now on: whole, as initials or numbered."""

    def take_place_of(self, other: StepScreen) -> None:
        """Shows the page that another screen of this step showed."""

    def leave(self) -> None:
        """Commits typed text. Called before any leaving, pausing and locking."""

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.look = look

    def say(self, text: Text) -> str:
        """Words of the study in the language of this session."""
        return text.into(self.session.facts.language, self.session.study.language)
