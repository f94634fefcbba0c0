"""How things look, from what this laptop was told and what its system wishes. It draws nothing."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QPalette

from netmapper.app.laptop import Settings
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look


def look_from(settings: Settings, assets: Assets, system: str = "") -> Look:
    """The look that settings ask for; without a theme of its own, the one that the system wishes."""
    theme = assets.theme(settings.theme or system or system_theme())
    return Look(theme, settings.percent, settings.large_targets, settings.reduced_motion)


def system_theme() -> str:
    """The theme nearest to what the system says of contrast and darkness. It takes a tenth of a start to ask."""
    from PySide6.QtCore import Qt

    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def first_theme() -> str:
    """A first guess at the same, at no cost: by the colours that the system gives its windows."""
    return "dark" if QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128 else "light"
