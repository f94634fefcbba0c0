"""Making a copy for someone whom the participant chooses: for whom, what is on it, and what becomes of it.

The page is made, shown, printed and saved just as the one to take home. That a copy was made is noted, and it can be
taken back until it was handed over.
"""

from __future__ import annotations

from netmapper.app.clock import system_clock
from netmapper.app.taking_home import Became, KeptFile, take_back
from netmapper.domain.text import clean_name, says_something
from netmapper.editing.change import Change
from netmapper.editing.commands import HandOver, MakeCopy, TakeBack
from netmapper.editing.plan_commands import next_number
from netmapper.export.takehome import Seen
from netmapper.ui.bridge import Deliver, Errand
from netmapper.ui.takehome.copies_part import CopiesPart
from netmapper.ui.takehome.copy_words import CopyWords
from netmapper.ui.takehome.keep_part import KeepPart
from netmapper.ui.takehome.take_home_screen import Part, TakeHomeScreen
from netmapper.ui.widgets.focus import focus_first
from netmapper.ui.words import Words


class CopyScreen(TakeHomeScreen):
    """For whom, the page, what becomes of it, and the list of copies."""

    count = 4
    _whom = ""
    _errand: Errand[Became] | None = None

    @property
    def title(self) -> str:
        """What this is."""
        return self.tr("A copy for someone")

    @property
    def sentence(self) -> str:
        """What to do in this part of it."""
        return (
            self.tr("You choose who gets it, and what is on it."),
            self.tr("Choose what is on it. What you see is exactly what they will get."),
            self.tr("Each of these is as good as the others."),
            self.tr("You can take a copy back until it is handed over."),
        )[self._at]

    @property
    def primary_text(self) -> str:
        """On to the next part; at the last back to where it was called."""
        return self.tr("Done") if self._at == self.count - 1 else self.tr("Next")

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What this screen can do, in plain sentences."""
        return (
            self.tr("A copy shows only what you choose. Who decided a plan is never on it."),
            self.tr("Each copy is written down in a list, so that you know who has one."),
            self.tr("Back leads out again at any time."),
        )

    def advance(self) -> bool:
        """On to the next part, once it is said for whom it is."""
        if self._at == 0 and isinstance(self._part, CopiesPart):
            self._whom = clean_name(self._part.whom)
            if not says_something(self._whom):
                self._part.ask_whom()
                return False
        return super().advance()

    def show_change(self, change: Change) -> None:
        """Shows the copies as they are now."""
        if any(edit.table == "copies" for edit in change.edits):
            self._show_copies()

    def show_names(self) -> None:
        """Says names anew, and for whom copies are."""
        super().show_names()
        self._show_copies()

    def _made(self) -> Part:
        return (self._asking, self._compose, self._keeping, self._listing)[self._at]()

    def _asking(self) -> Part:
        self._composition.begin_for(Seen.SUPPORTERS)
        part = self._copies(asking=True)
        part.show_whom(self._whom)
        part.entered.connect(self.advance)
        return part

    def _keeping(self) -> KeepPart:
        part = self._keep()
        part.kept.connect(self._note)
        return part

    def _listing(self) -> Part:
        return self._copies(asking=False)

    def _copies(self, *, asking: bool) -> CopiesPart:
        part = CopiesPart(self.look, self.assets, self.session.facts.language, asking=asking)
        part.handed_over.connect(self._hand_over)
        part.taken_back.connect(self._take_back)
        self._show_in(part)
        return part

    def _show_copies(self) -> None:
        if isinstance(self._part, CopiesPart):
            held = self._part.window().focusWidget()
            had_keyboard = held is not None and self._part.isAncestorOf(held)
            self._show_in(self._part)
            if had_keyboard and not focus_first(self):
                self.keyboard_free.emit()

    def _show_in(self, part: CopiesPart) -> None:
        copies = [copy for _, copy in sorted(self.session.current.copies.items())]
        part.show_copies(copies, hidden=self.session.names.hidden)

    def _note(self, file: KeptFile | None) -> None:
        number = next_number(self.session.current.copies)
        self.session.do(MakeCopy(number, self._whom, self._composition.parts, _today()))
        if file is not None:
            self.session.copy_files[number] = file

    def _hand_over(self, number: int) -> None:
        self.session.do(HandOver(number, _today()))

    def _take_back(self, number: int) -> None:
        """Notes it once its file is gone, where there is one: what the disk refused can be tried again."""
        file = self.session.copy_files.get(number)
        if file is None:
            self._note_back(number, None)
        elif self._errand is None:
            self._errand = Errand(
                Deliver(self), lambda: take_back(file), lambda became: self._note_back(number, became), self._say_trouble
            )
            self._errand.start()

    def _note_back(self, number: int, became: Became | None) -> None:
        self._errand = None
        self.session.copy_files.pop(number, None)
        copy = self.session.current.copies.get(number)
        if copy is not None and copy.handed is None:
            self.session.do(TakeBack(number, _today()))
        if isinstance(self._part, CopiesPart):
            self._part.say(CopyWords(self).became(became))

    def _say_trouble(self, trouble: Exception) -> None:
        self._errand = None
        if isinstance(self._part, CopiesPart):
            self._part.say(Words(self).of(trouble))


def _today() -> str:
    return system_clock().astimezone().date().isoformat()
