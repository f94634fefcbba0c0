"""Shows where last time's cards stood, as faint outlines behind today's map, or leaves that out. Off until asked for."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from netmapper.app.looking_back import may_look_back
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.shown import Shown
from netmapper.ui.widgets.choice import Choice


class LastTimeSwitch(Choice):
    """There only in a follow-up, where the participant did not decline to see last time's map."""

    def __init__(self, setting: Setting, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__("", setting.look, "several", parent)
        self.setText(self.tr("Show last time"))
        self.setAccessibleName(self.text())
        self._session = setting.session
        self._shown = shown
        self.clicked.connect(lambda: shown.turn("last"))
        self.show_chosen(shown.layers.last)
        if not self._may:
            self.hide()  # and never shown by itself: before it has its place it would be a window of its own

    def refresh(self) -> None:
        """Shows whether it is on."""
        self.setVisible(self._may)
        self.show_chosen(self._shown.layers.last)

    @property
    def _may(self) -> bool:
        return may_look_back(self._session.study, self._session.current)
