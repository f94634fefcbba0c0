"""What is bundled: fonts, icons and themes, found under one folder that is handed in.

Start waits for this module, so it does without Qt's namespace of enumerations, which takes a tenth of a start to make.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from netmapper.ui.theme import Theme, load_theme

FINE = 2.0
"""Icons of buttons are drawn twice as fine as they are shown, so that they are sharp on every screen."""


class Assets:
    """The bundled files. ``root`` holds ``resources/`` and ``icons/``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._svg = lru_cache(maxsize=None)(self._read_icon)
        self._pixmap = lru_cache(maxsize=512)(self._draw_icon)
        self._beside_words = lru_cache(maxsize=256)(self._make_icon)

    def load_fonts(self) -> None:
        """Makes the bundled faces known to Qt; once per application, since loading a face twice changes how it draws."""
        for path in sorted((self.root / "resources" / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(path))

    def theme(self, name: str) -> Theme:
        """A theme by name: light, dark or contrast."""
        return load_theme(self.root / "resources" / "themes", name)

    def has_icon(self, name: str) -> bool:
        """Whether an icon of this name is bundled."""
        return (self.root / "icons" / f"{name}.svg").is_file()

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """An icon in one colour, ``size`` pixels square at this device ratio."""
        return self._pixmap(name, colour, size, ratio)

    def icon(self, name: str, colour: str, size: int = 24) -> QIcon:
        """An icon for a button, sharp up to twice its size."""
        return QIcon(self.pixmap(name, colour, size, 2.0))

    def beside_words(self, name: str, colour: str, size: int, gap: int) -> QIcon:
        """An icon for a button with words, with ``gap`` pixels of room after it; the same whether it can be pressed or not."""
        return self._beside_words(name, colour, size, gap)

    def _make_icon(self, name: str, colour: str, size: int, gap: int) -> QIcon:
        drawn = self._draw_icon(name, colour, size, FINE, gap)
        icon = QIcon(drawn)
        icon.addPixmap(drawn, QIcon.Mode.Disabled)
        return icon

    def _read_icon(self, name: str) -> str:
        return (self.root / "icons" / f"{name}.svg").read_text(encoding="utf-8")

    def _draw_icon(self, name: str, colour: str, size: int, ratio: float, gap: float = 0.0) -> QPixmap:
        side, wide = round(size * ratio), round((size + gap) * ratio)
        image = QImage(bytes(4 * wide * side), wide, side, QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer = QSvgRenderer(QByteArray(self._svg(name).replace("currentColor", colour).encode()))
        renderer.render(painter, QRectF(wide - side if QGuiApplication.isRightToLeft() else 0, 0, side, side))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)
