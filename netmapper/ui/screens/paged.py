"""A step of several pages: one prompt, question, resource or card at a time. It walks; each kind of step says what to show."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Missing, StepStatus
from netmapper.domain.network import Answer
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.column import Column
from netmapper.ui.widgets.focus import show_top, tab_stops
from netmapper.ui.widgets.label import Label


class PagedScreen(StepScreen):
    """Begins at the first page that is still open, or at the last where none is. Pages are asked for anew at every turn."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._page: Hashable | None = None
        self._shown: QWidget | None = None
        self._holder = QVBoxLayout(self)
        self._holder.setContentsMargins(0, 0, 0, 0)

    @property
    def page(self) -> Hashable | None:
        """The page that is shown; None where there is none to show."""
        return self._page

    @property
    def page_words(self) -> str:
        """Where in the step this page is, or nothing where it is the only one."""
        pages = self.counted()
        if len(pages) < 2 or self._page not in pages:
            return ""
        return self.tr("{number} of {of}").format(number=pages.index(self._page) + 1, of=len(pages))

    @property
    def status(self) -> StepStatus:
        """Skipped where every answer that was asked for was; not asked where there was nothing to ask."""
        answers = self.answers()
        if answers and all(answer is not None and answer.missing is Missing.SKIPPED for answer in answers):
            return StepStatus.SKIPPED
        return StepStatus.DONE if self.pages() else StepStatus.NOT_ASKED

    @property
    def can_retreat(self) -> bool:
        """Whether there is a page before this one."""
        return self._near(-1) is not None

    def every_page(self) -> Sequence[Hashable]:
        """All pages in their order, whether or not they are asked now."""
        raise NotImplementedError

    def asks(self, page: Hashable) -> bool:
        """Whether a page is asked now."""
        return True

    def answers(self) -> Sequence[Answer | None]:
        """What was answered on the pages that are asked now, where they are questions; None for one still open."""
        return ()

    def pages(self) -> Sequence[Hashable]:
        """The pages that are asked now, in their order."""
        return [page for page in self.every_page() if self.asks(page)]

    def counted(self) -> Sequence[Hashable]:
        """Those of them that have a number, and are counted where it is said how many there are."""
        return self.pages()

    def make_page(self, page: Hashable) -> QWidget:
        """The widget of a page; the same one again, where it can show this page too."""
        raise NotImplementedError

    def make_empty(self) -> QWidget:
        """What is shown where there is nothing to ask."""
        return QWidget()

    def make_calm(self, wide: int) -> QWidget:
        """A calm word, so many pixels wide at 100 %, for a step with nothing to ask."""
        column = Column(self.look, wide)
        column.column.addWidget(Label(self.tr("There is nothing to ask here. You can simply go on."), "large"))
        column.column.addStretch(1)
        return column

    def is_open(self, page: Hashable) -> bool:
        """Whether nothing was said to this page yet."""
        raise NotImplementedError

    def pass_page(self, page: Hashable) -> None:
        """Called on going forward from a page, typed text committed: notes what was passed over."""

    def begin(self) -> None:
        """Shows the first page. Called at the end of making the screen."""
        pages = self.pages()
        first = next((page for page in pages if self.is_open(page)), pages[-1] if pages else None)
        self._show(first)

    def take_place_of(self, other: StepScreen) -> None:
        """Shows the page that another screen of this step showed."""
        if isinstance(other, PagedScreen) and other.page in self.pages():
            self._show(other.page)

    def advance(self) -> bool:
        """The next page, or out of the step after the last."""
        self.leave()
        if self._page is None:
            return True
        self.pass_page(self._page)
        following = self._near(1)
        if following is None:
            return True
        self.turn_to(following)
        return False

    def retreat(self) -> bool:
        """The page before, or out of the step before the first."""
        self.leave()
        before = self._near(-1)
        if before is None:
            return True
        self.turn_to(before)
        return False

    def dress(self, look: Look) -> None:
        """Takes another theme or text size: the page is made again, and nothing typed is lost."""
        self.leave()
        super().dress(look)
        self._show(self._page)

    def show_names(self) -> None:
        """Makes the page again, with names as they are shown from now on."""
        self.dress(self.look)

    def turn_to(self, page: Hashable) -> None:
        """Shows a page, gives it the keyboard, and tells the frame."""
        self._show(page)
        self.heading_changed.emit()
        self._take_keyboard()
        show_top(self)
        announce(self, self.page_words)

    def _near(self, step: int) -> Hashable | None:
        pages = list(self.every_page())
        index = pages.index(self._page) + step if self._page in pages else -1
        while 0 <= index < len(pages):
            if self.asks(pages[index]):
                return pages[index]
            index += step
        return None

    def _take_keyboard(self) -> None:
        """To the new page, even where the keyboard was on the old one."""
        stops = tab_stops(self._shown) if self._shown is not None else []
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, page: Hashable | None) -> None:
        self._page = page
        before, self._shown = self._shown, self.make_empty() if page is None else self.make_page(page)
        if before is self._shown:
            return
        if before is not None:
            before.hide()
            self._holder.removeWidget(before)
            before.deleteLater()
        self._holder.addWidget(self._shown)
        self._shown.show()  # at once, so that it can take the keyboard
