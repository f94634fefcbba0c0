"""The participant's own words: about a card, about a link, about the map as a whole. Each in a field where it belongs."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing.commands import DescribeNode, NoteMap, NoteTie
from netmapper.editing.note_commands import THE_MAP
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.note_field import NoteField


class CardNotePart(Part):
    """A card's note, among all else about it."""

    def __init__(self, setting: Setting, words: MapWords, parent: QWidget | None = None) -> None:
        super().__init__(setting, words, parent)
        self._field = NoteField(self.tr("Notes"), setting.look, self._keep)
        self._field.setPlaceholderText(self.tr("In your own words, if you like"))
        self.column.addWidget(self._field)

    def show_card(self, node: NodeId) -> None:
        """Shows what was noted about a card; what is being typed is not disturbed."""
        if node != self.node:
            self.leave()
        super().show_card(node)
        self._field.show_words(self.setting.node(node).note)

    def leave(self) -> None:
        """Keeps what was typed, and ends this undo step."""
        self._field.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._field.dress(setting.look)

    def _keep(self, words: str, joins: bool) -> None:
        if self.node in self.setting.session.current.nodes:
            self.setting.session.do(DescribeNode(self.node, note=words, joins=joins))  # type: ignore[arg-type]  # a node of the map


class MapNotePart(QWidget):
    """A note folded away: about the link that is shown, else about the map as a whole."""

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._tie: TieId | None = None
        self._field = NoteField("", setting.look, self._keep)
        self._unfold = Unfold("", self._field, setting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._unfold)
        self.show_about(None)

    def show_about(self, tie: TieId | None) -> None:
        """Shows the note on a link, or with None the one on the map; another one begins folded."""
        if tie != self._tie:
            self._field.leave()
            self._unfold.show_held(shown=False)
        self._tie = tie
        network = self._setting.session.current
        noted = network.notes.get(THE_MAP)
        said = network.ties[tie].note if tie is not None else noted.text if noted is not None else ""
        name = self.tr("Notes on this link") if tie is not None else self.tr("Notes on my map")
        self._unfold.say(name)
        self._field.setAccessibleName(name)
        self._field.show_words(said)

    def leave(self) -> None:
        """Keeps what was typed, and ends this undo step."""
        self._field.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self._unfold.dress(setting)
        self._field.dress(setting.look)

    def _keep(self, words: str, joins: bool) -> None:
        session = self._setting.session
        if self._tie is None:
            session.do(NoteMap(words, joins=joins))
        elif self._tie in session.current.ties:
            session.do(NoteTie(self._tie, words, joins=joins))
