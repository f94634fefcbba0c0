"""Colours and sizes: three themes read from small files, put on the whole application at once with the text size."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

BODY = 18
TITLE = 26
SMALL = 16
"""Pixel sizes of body, screen title and the least text, at 100 %."""
SCROLLBAR = 20
"""Pixels across a scroll bar."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one theme as ``#RRGGBB``. ``first`` to ``fifth`` are the colours of kinds of card."""

    name: str
    dark: bool
    ground: str
    surface: str
    line: str
    control_line: str
    text: str
    quiet: str
    primary: str
    on_primary: str
    chosen: str
    rings: tuple[str, ...]
    ring_line: str
    first: str
    second: str
    third: str
    fourth: str
    fifth: str
    on_kind: str
    helps: str
    helps_and_costs: str
    costs: str
    focus_outer: str
    focus_inner: str

    def kind(self, colour: str) -> str:
        """The colour of a kind of card, by the study's word for it."""
        return str(getattr(self, colour))


@dataclass(frozen=True, slots=True)
class Look:
    """How this laptop shows things: a theme, the text size in percent, large targets, reduced motion."""

    theme: Theme
    percent: int = 100
    large_targets: bool = False
    reduced_motion: bool = False

    def px(self, size: float) -> int:
        """A length at this text size, in whole pixels."""
        return round(size * self.percent / 100)

    @property
    def target(self) -> int:
        """The least height and width of anything that is pressed, in pixels."""
        return 64 if self.large_targets else 48


def load_theme(folder: Path, name: str) -> Theme:
    """A theme from ``<folder>/<name>.toml``."""
    values = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    return Theme(**{**values, "rings": tuple(values["rings"])})


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's own palette, so that every ordinary widget follows it."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.ground,
        QPalette.ColorRole.WindowText: theme.text,
        QPalette.ColorRole.Base: theme.surface,
        QPalette.ColorRole.AlternateBase: theme.ground,
        QPalette.ColorRole.Text: theme.text,
        QPalette.ColorRole.Button: theme.surface,
        QPalette.ColorRole.ButtonText: theme.text,
        QPalette.ColorRole.BrightText: theme.text,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.ToolTipBase: theme.surface,
        QPalette.ColorRole.ToolTipText: theme.text,
        QPalette.ColorRole.Highlight: theme.primary,
        QPalette.ColorRole.HighlightedText: theme.on_primary,
        QPalette.ColorRole.Link: theme.primary,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Light: theme.surface,
        QPalette.ColorRole.Dark: theme.control_line,
    }
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return made


def font(look: Look, size: float = BODY, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The bundled face at a size given for 100 %."""
    made = QFont(["Atkinson Hyperlegible Next", "Noto Sans", "Noto Emoji"])
    made.setPixelSize(look.px(size))
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return made


def put_on(app: QApplication, look: Look) -> None:
    """Dresses the whole application. One template holds every size, since widgets with a sheet ignore a font set later."""
    app.setPalette(palette(look.theme))
    app.setFont(font(look))
    app.setStyleSheet("")
    app.setStyleSheet(_sheet(look))


def _sheet(look: Look) -> str:
    return _words(look) + _buttons(look) + _fields(look) + _grounds(look)


def _words(look: Look) -> str:
    theme = look.theme
    return f"""
    QWidget {{ font-size: {look.px(BODY)}px; }}
    QLabel[role="display"] {{ font-size: {look.px(34)}px; font-weight: 700; }}
    QLabel[role="title"] {{ font-size: {look.px(TITLE)}px; font-weight: 700; }}
    QLabel[role="heading"] {{ font-size: {look.px(20)}px; font-weight: 600; }}
    QLabel[role="strong"] {{ font-weight: 600; }}
    QLabel[role="quiet"] {{ color: {theme.quiet}; font-size: {look.px(SMALL)}px; }}
    QLabel[role="large"] {{ font-size: {look.px(22)}px; }}
    """


def _buttons(look: Look) -> str:
    theme = look.theme
    beside = 10 + look.px(10)  # grows slower than the text, so that a row of buttons fits at twice its size
    resting = "dashed" if theme.line == theme.control_line else "solid"
    return f"""
    QPushButton {{
        background: {theme.surface}; color: {theme.text}; border: 2px solid {theme.control_line};
        border-radius: {look.target // 2}px; padding: {look.px(4)}px {beside}px;
        min-height: {_inside(look, look.px(4))}px; min-width: {_inside(look, beside)}px; outline: none;
    }}
    QPushButton:hover {{ border-color: {theme.text}; }}
    QPushButton:pressed {{ background: {theme.chosen}; }}
    QPushButton:checked {{ background: {theme.chosen}; border-color: {theme.primary}; font-weight: 600; }}
    QPushButton:disabled {{ color: {theme.quiet}; border-color: {theme.line}; }}
    QPushButton[role="primary"] {{
        background: {theme.primary}; color: {theme.on_primary}; border-color: {theme.primary}; font-weight: 600;
        min-width: {60 + look.px(40)}px;
    }}
    QPushButton[role="primary"]:hover {{ border-color: {theme.text}; }}
    QPushButton[role="primary"]:disabled {{ background: {theme.surface}; color: {theme.quiet}; border-color: {theme.line}; }}
    QPushButton:disabled {{ border-style: {resting}; }}
    QPushButton[role="strong"] {{ border: 3px solid {theme.text}; font-weight: 700; }}
    QPushButton[role="choice"] {{ border-radius: 12px; text-align: left; }}
    QPushButton[role="link"] {{
        background: transparent; border-color: transparent; color: {theme.primary}; font-weight: 600;
        padding-left: {look.px(8)}px; padding-right: {look.px(8)}px;
    }}
    QPushButton[role="link"]:hover {{ border-color: {theme.primary}; }}
    QPushButton[role="link"]:disabled {{ color: {theme.quiet}; }}
    QPushButton[role="band"] {{ background: {theme.text}; color: {theme.ground}; border-color: {theme.ground}; }}
    QPushButton:focus {{ border-color: {theme.focus_outer}; }}
    QPushButton[role="band"]:focus {{ border-color: {theme.ground}; }}
    QCheckBox, QRadioButton {{ min-height: {look.target}px; spacing: {look.px(12)}px; }}
    QCheckBox::indicator, QRadioButton::indicator {{
        width: {look.px(24)}px; height: {look.px(24)}px; border: 2px solid {theme.control_line}; background: {theme.surface};
    }}
    QCheckBox::indicator {{ border-radius: 6px; }}
    QRadioButton::indicator {{ border-radius: {look.px(12) + 2}px; }}
    QCheckBox::indicator:checked, QRadioButton::indicator:checked {{ background: {theme.primary}; border-color: {theme.text}; }}
    """


def _inside(look: Look, padding: int) -> int:
    """What is left of a target within a padding and a border of 2 on both sides, in pixels."""
    return max(look.target - 2 * padding - 4, 0)


def _fields(look: Look) -> str:
    theme = look.theme
    return f"""
    QLineEdit, QPlainTextEdit {{
        background: {theme.surface}; color: {theme.text}; border: 2px solid {theme.control_line}; border-radius: 12px;
        padding: {look.px(4)}px {look.px(12)}px; min-height: {_inside(look, look.px(4))}px;
        selection-background-color: {theme.primary}; selection-color: {theme.on_primary};
        placeholder-text-color: {theme.quiet};
    }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {theme.focus_outer}; }}
    QSlider:horizontal {{ min-height: {look.target}px; }}
    QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {theme.control_line}; }}
    QSlider::sub-page:horizontal {{ border-radius: 3px; background: {theme.primary}; }}
    QSlider::handle:horizontal {{
        width: {look.px(24)}px; margin: -{look.px(12)}px 0; border-radius: {look.px(12)}px;
        background: {theme.primary}; border: 2px solid {theme.surface};
    }}
    QSlider::handle:horizontal:focus {{ border-color: {theme.focus_outer}; }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: {SCROLLBAR}px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: {SCROLLBAR}px; margin: 0; }}
    QScrollBar::handle {{ background: {theme.control_line}; border: none; margin: 4px; border-radius: 6px; }}
    QScrollBar::handle:vertical {{ min-height: 48px; }}
    QScrollBar::handle:horizontal {{ min-width: 48px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    """


def _grounds(look: Look) -> str:
    theme = look.theme
    return f"""
    QFrame#panel {{ background: {theme.surface}; border: 2px solid {theme.line}; border-radius: 12px; }}
    QFrame#top_bar {{ background: {theme.surface}; border: none; border-bottom: 2px solid {theme.line}; }}
    QFrame#bottom_bar {{ background: {theme.surface}; border: none; border-top: 2px solid {theme.line}; }}
    QFrame#banner {{ background: {theme.surface}; border: 2px solid {theme.helps_and_costs}; border-radius: 12px; }}
    QFrame#band {{ background: {theme.text}; border: none; }}
    QFrame#band QLabel {{ color: {theme.ground}; }}
    QFrame#band QLabel[role="mark"] {{ padding-left: {look.px(14)}px; font-weight: 600; }}
    QFrame#words {{ background: {theme.chosen}; border: 2px solid {theme.primary}; border-radius: 12px; }}
    """
