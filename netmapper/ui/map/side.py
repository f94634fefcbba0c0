"""A side of the screen that can be folded away to give the map its room. It knows nothing of what stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netmapper.ui.map.icon_button import IconButton
from netmapper.ui.map.setting import Setting


class Side(QWidget):
    """What stands there, or a narrow strip with a button that brings it back."""

    def __init__(self, held: QWidget, name: str, setting: Setting, *, left: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = held
        inward, outward = ("chevron-right", "chevron-left") if left else ("chevron-left", "chevron-right")
        self._wide = 0
        look, assets = setting.look, setting.assets
        self.fold = IconButton(outward, self.tr("Fold away: {name}").format(name=name), look, assets, quiet=True)
        self._open = IconButton(inward, self.tr("Show: {name}").format(name=name), look, assets, quiet=True)
        self.fold.clicked.connect(lambda: self.show_held(shown=False))
        self._open.clicked.connect(lambda: self.show_held(shown=True))
        self._open.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(held, 1)
        row.addWidget(self._open, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def folded(self) -> bool:
        """Whether only the strip is there."""
        return self._held.isHidden()

    def show_held(self, *, shown: bool) -> None:
        """Unfolds or folds."""
        self._held.setVisible(shown)
        self._open.setVisible(not shown)
        self.take(self._wide)
        (self.fold if shown else self._open).setFocus(Qt.FocusReason.OtherFocusReason)

    def take(self, wide: int) -> None:
        """Takes so many pixels of the screen's width while it is not folded."""
        self._wide = wide
        self.setFixedWidth(self._open.sizeHint().width() if self.folded else wide)

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        for button in (self.fold, self._open):
            button.dress(setting.look, setting.assets)
