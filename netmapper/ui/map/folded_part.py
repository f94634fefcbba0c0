"""A part of the panel folded behind its own heading, and folded again for each other card, since someone may look on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.ids import NodeId
from netmapper.ui.map.part import Part
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.unfold import Unfold


class FoldedPart(Part):
    """Makes its part when it is first unfolded. ``wanted`` says for which cards it is there."""

    def __init__(
        self,
        setting: Setting,
        words: MapWords,
        heading: str,
        make: Callable[[Setting, MapWords], Part],
        wanted: Callable[[NodeId], bool] = lambda _: True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(setting, words, parent)
        self._make, self._wanted = make, wanted
        self._part: Part | None = None
        held = QWidget()
        self._inner = QVBoxLayout(held)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._unfold = Unfold(heading, held, setting)
        self._unfold.turned.connect(self._turned)
        self.column.addWidget(self._unfold)

    def show_card(self, node: NodeId) -> None:
        """Shows the same card after a change; for another one it is folded."""
        if node != self.node:
            self.leave()
            self._unfold.show_held(shown=False)
        super().show_card(node)
        self.setVisible(self._wanted(node))
        if self._part is not None and self._unfold.open:
            self._part.show_card(node)

    def leave(self) -> None:
        """Commits typed text."""
        if self._part is not None:
            self._part.leave()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        super().dress(setting)
        self._unfold.dress(setting)
        if self._part is not None:
            self._part.dress(setting)

    def _turned(self) -> None:
        if not self._unfold.open or self.node is None:
            self.leave()
            return
        if self._part is None:
            self._part = self._make(self.setting, self.words)
            self._inner.addWidget(self._part)
        self._part.show_card(self.node)
