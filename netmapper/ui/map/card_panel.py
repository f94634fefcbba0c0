"""The panel at the right of the map: a word where nothing is chosen, else the chosen card or link and what can be said of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.change import Change
from netmapper.editing.commands import RemoveTie
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.more import More
from netmapper.ui.map.note_part import MapNotePart
from netmapper.ui.map.panel_face import PanelFace
from netmapper.ui.map.part import Part
from netmapper.ui.map.ring_picture import RingPicture
from netmapper.ui.map.rings_part import RingsPart
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.thing_to_do import ThingToDo
from netmapper.ui.map.tie_part import TiePart
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

OURS = frozenset({"nodes", "groups", "notes"})
"""The tables of a map that the panel always speaks of."""


class CardPanel(Panel):
    """Follows the selection. Its first part is what a screen is about; "More about …" opens the rest."""

    questions_wanted = Signal(int)
    """The study's questions about a card are to be asked."""
    unfolded = Signal()
    """All about a card shows now, or no longer."""

    def __init__(
        self,
        setting: Setting,
        words: MapWords,
        selection: Selection,
        linking: Linking,
        hint: str,
        first: Part,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._setting = setting
        self._words = words
        self._selection = selection
        self._linking = linking
        self._more: More | None = None
        self._offers: list[tuple[Callable[[], bool], Callable[[], PanelFace]]] = []
        self._faces: dict[int, PanelFace] = {}
        self._hint = Label(hint)
        self._picture: RingPicture | None = None
        self._name = Label(role="heading")
        self._role = Label(role="quiet")
        self._first = first
        self._held = QWidget()
        self._inner = QVBoxLayout(self._held)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._unfold = Unfold("", self._held, setting)
        self._note = MapNotePart(setting)
        self._where = None if isinstance(first, RingsPart) else RingsPart(setting, words, off=True)
        self._move = Unfold(self.tr("Move to a ring"), self._where, setting) if self._where is not None else None
        self._link = TiePart(setting, words)
        self._untie = ThingToDo(self.tr("Take this link away"), setting.look)
        self._lay_out()
        selection.changed.connect(self.refresh)
        self._unfold.turned.connect(self._turned)
        self._link.turned.connect(self.unfolded)
        self._untie.clicked.connect(self._take_link_away)
        self.refresh()

    @property
    def unfolded_now(self) -> bool:
        """Whether all about a card shows, or what passes along a link."""
        if self._face() is not None:
            return False
        return self._unfold.open if self._selection.node is not None else self._link.open and self._selection.tie is not None

    def add_face(self, wanted: Callable[[], bool], make: Callable[[], PanelFace]) -> None:
        """Has a face seen here whenever it is wanted; it is made when that is so for the first time."""
        self._offers.append((wanted, make))

    def take_corner(self, widget: QWidget) -> None:
        """Gives something a place beside the name."""
        self._head.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def illustrate(self, picture: RingPicture) -> None:
        """Takes a picture that stands under its word while nothing is chosen."""
        self._picture = picture
        self.column.insertWidget(1, picture)
        self.refresh()

    def refresh(self) -> None:
        """Shows what is chosen now."""
        face = self._face()
        node, tie = (self._selection.node, self._selection.tie) if face is None else (None, None)
        nothing = node is None and tie is None and face is None
        if self._picture is not None:
            self._picture.setVisible(nothing)
        self._hint.setVisible(nothing)
        self._name.setVisible(not nothing)
        for widget in (self._first, self._unfold):
            widget.setVisible(node is not None)
        if self._move is not None:
            self._move.setVisible(node is not None)
        self._link.setVisible(tie is not None)
        self._untie.setVisible(tie is not None)
        self._note.setVisible(node is None and face is None)
        self._note.show_about(tie)
        self._role.hide()
        for each in self._faces.values():
            each.setVisible(each is face)
        if face is not None:
            face.refresh()
            self._name.setText(face.heading)
            self._say_beneath(face.beneath)
        elif node is not None:
            self._show_card(node)
        elif tie is not None:
            self._show_tie(tie)

    def show_change(self, change: Change) -> None:
        """Refreshes where a change touches what is chosen."""
        node, tie = self._selection.node, self._selection.tie
        if node in change.nodes or tie in change.ties or change.ties or any(edit.table in OURS for edit in change.edits):
            self.refresh()

    def unfold_links(self) -> None:
        """Opens the part in which links are made."""
        if self._selection.node is not None and self._face() is None:
            self._unfold.show_held(shown=True)
            if self._more is not None:
                self._more.links.unfold()

    def leave(self) -> None:
        """Commits typed text."""
        for part in (self._note, *self._faces.values(), *((self._more,) if self._more is not None else ())):
            part.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._first.dress(setting)
        if self._where is not None and self._move is not None:
            self._where.dress(setting)
            self._move.dress(setting)
        self._link.dress(setting)
        self._untie.dress(setting.look)
        self._note.dress(setting)
        self._unfold.dress(setting)
        for part in (*self._faces.values(), *((self._more,) if self._more is not None else ())):
            part.dress(setting)
        if self._picture is not None:
            self._picture.dress(setting.look)
        self.refresh()

    def _face(self) -> PanelFace | None:
        place = next((place for place, (wanted, _) in enumerate(self._offers) if wanted()), None)
        if place is None:
            return None
        if place not in self._faces:
            self._faces[place] = self._offers[place][1]()
            self.column.addWidget(self._faces[place], 0, Qt.AlignmentFlag.AlignTop)
        return self._faces[place]

    def _lay_out(self) -> None:
        self.column.setContentsMargins(18, 14, 18, 8)
        self.column.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(0)
        said = QVBoxLayout()
        said.setSpacing(0)
        for label in (self._hint, self._name, self._role):
            said.addWidget(label)
        self._head.addLayout(said, 1)
        self.column.addLayout(self._head)
        moving = (self._move,) if self._move is not None else ()
        for widget in (self._first, self._link, self._note, self._untie, *moving, self._unfold):
            self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def _show_card(self, node: NodeId) -> None:
        self._name.setText(self._setting.name(node))
        self._say_beneath(self._words.role(node) or self._words.kind(node))
        self._first.show_card(node)
        if self._where is not None:
            self._where.show_card(node)
        brief = shortened(self._setting.name(node), BRIEF)
        self._unfold.say(self.tr("More about {name}").format(name=brief), self.tr("More"))
        if self._more is not None and self._unfold.open:
            self._more.show_card(node)

    def _show_tie(self, tie: TieId) -> None:
        found = self._setting.session.current.ties[tie]
        self._name.setText(self._words.ends(found))
        self._say_beneath(self._words.relation(found.relation))
        self._link.show_tie(tie)

    def _say_beneath(self, words: str) -> None:
        self._role.setText(words)
        self._role.setVisible(bool(words))

    def _turned(self) -> None:
        if self._unfold.open and self._selection.node is not None:
            if self._more is None:
                self._more = More(self._setting, self._words, self._linking)
                self._more.questions_wanted.connect(self.questions_wanted)
                self._inner.addWidget(self._more)
            self._more.show_card(self._selection.node)
        elif self._more is not None:
            self._more.leave()
        self.unfolded.emit()

    def _take_link_away(self) -> None:
        if self._selection.tie is not None:
            self._setting.session.do(RemoveTie(self._selection.tie))
