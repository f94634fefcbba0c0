"""Page Up and Page Down where nothing on a page takes the keyboard, so that keys alone can read to its end."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from netmapper.ui.widgets.scroll import Scroll

TURNS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


def turn_page(focused: QWidget | None, event: QKeyEvent) -> bool:
    """Scrolls the page that is nearest to what has the keyboard; False where there is none, or for another key."""
    around = focused if event.key() in TURNS else None
    while around is not None:
        for page in around.findChildren(Scroll):
            if page.isVisible() and page.verticalScrollBar().maximum() > 0:
                page.verticalScrollBar().triggerAction(TURNS[Qt.Key(event.key())])
                return True
        around = around.parentWidget()
    return False
