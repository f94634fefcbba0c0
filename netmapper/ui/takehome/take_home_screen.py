"""Making a page to take home, in place of a step for a while: who might see it, what is on it, and what becomes of it.

Nothing of it is part of the session: no wish, no answer, and not whether a page was made.
"""

from __future__ import annotations

from PySide6.QtWidgets import QStackedLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.export.icons import IconFolder
from netmapper.export.takehome import Seen
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.takehome.compose_part import ComposePart
from netmapper.ui.takehome.composition import Composition
from netmapper.ui.takehome.keep_part import KeepPart
from netmapper.ui.takehome.printing import Printers, QtPrinters
from netmapper.ui.takehome.who_part import WhoPart
from netmapper.ui.takehome.words import PageWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.focus import focus_first, show_top

Part = Column | ComposePart


class TakeHomeScreen(StepScreen):
    """Some parts, one after the other; Back leads out again at the first of them."""

    count = 3

    def __init__(
        self,
        session: InterviewSession,
        step: Step,
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
        printers: Printers | None = None,
    ) -> None:
        super().__init__(session, step, look, assets, parent)
        icons = IconFolder(assets.root / "icons")
        self._composition = Composition(session, icons, PageWords(self).made())
        self._printers: Printers = printers if printers is not None else QtPrinters()
        self._at = 0
        self._part: Part | None = None
        self._layout = QStackedLayout(self)
        self._show_part()

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("A page to take home")

    @property
    def sentence(self) -> str:
        """What to do in this part of it."""
        return (
            self.tr("It is yours alone. First one question, to begin well."),
            self.tr("Choose what is on it. What you see is exactly what will be printed."),
            self.tr("Each of these is as good as the others."),
        )[self._at]

    @property
    def primary_text(self) -> str:
        """On to the next part; at the last back to where it was called."""
        return (self.tr("Next"), self.tr("Next"), self.tr("Done"))[self._at]

    @property
    def can_retreat(self) -> bool:
        """Back always leads somewhere: a part back, or out."""
        return True

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What this screen can do, in plain sentences."""
        return (
            self.tr("You choose what is on the page. It can be with whole names, with initials, or without names."),
            self.tr("It can be printed, or saved on a stick. Taking nothing is just as good."),
            self.tr("Back leads out again at any time."),
        )

    def advance(self) -> bool:
        """On to the next part; True at the last."""
        return self._go(self._at + 1)

    def retreat(self) -> bool:
        """A part back; True at the first."""
        return self._go(self._at - 1)

    def leave(self) -> None:
        """Takes over what was typed."""
        if isinstance(self._part, ComposePart):
            self._part.leave()

    def show_names(self) -> None:
        """Says the names of groups anew; how the page itself says names is chosen there."""
        if isinstance(self._part, ComposePart):
            self._part.show_names()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        if self._part is not None:
            self._part.dress(look)
            dress_parts(self._part, look, self.assets)

    def _go(self, at: int) -> bool:
        if not 0 <= at < self.count:
            return True
        self.leave()
        self._at = at
        self._show_part()
        self.heading_changed.emit()
        focus_first(self)
        show_top(self)
        return False

    def _show_part(self) -> None:
        before, self._part = self._part, self._made()
        self._layout.addWidget(self._part)
        self._layout.setCurrentWidget(self._part)
        dress_parts(self._part, self.look, self.assets)
        if before is not None:
            self._layout.removeWidget(before)
            before.hide()
            before.deleteLater()

    def _made(self) -> Part:
        return (self._who, self._compose, self._keep)[self._at]()

    def _compose(self) -> ComposePart:
        return ComposePart(self._composition, self.look)

    def _keep(self) -> KeepPart:
        return KeepPart(self._composition, self._printers, self.look, self.assets)

    def _who(self) -> Part:
        part = WhoPart(self.look)
        part.show_answer(self._composition.seen)
        part.answered.connect(self._begin_for)
        return part

    def _begin_for(self, seen: Seen) -> None:
        self._composition.begin_for(seen)
