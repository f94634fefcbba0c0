"""Shows the participant's notes with cards and links, or keeps them to the panel. Off until asked for: someone may look on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.domain.ids import NodeId, TieId
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.choice import Choice


class NotesSwitch(Choice):
    """There only where something was noted about a card or a link."""

    def __init__(self, setting: Setting, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__("", setting.look, "several", parent)
        self.setText(self.tr("Show notes"))
        self.setAccessibleName(self.text())
        self._setting = setting
        self._shown = shown
        self.clicked.connect(lambda: shown.turn("notes"))
        self.refresh()

    def refresh(self) -> None:
        """Comes with the first note, and goes with the last."""
        network = self._setting.session.current
        self.setVisible(any(each.note for table in (network.nodes, network.ties) for each in table.values()))
        self.show_chosen(self._shown.layers.notes)

    def said_of(self, node: NodeId | None, tie: TieId | None) -> str:
        """What was noted about what is chosen, in one line; empty while notes are not shown."""
        network = self._setting.session.current
        chosen = network.nodes.get(node) if node is not None else network.ties.get(tie) if tie is not None else None
        return " ".join(chosen.note.split()) if chosen is not None and self._shown.layers.notes else ""
