"""How this laptop shows things: theme, text size, targets, motion. Each choice is told at once; nothing is kept here."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from netmapper.app.laptop import Settings
from netmapper.ui.assets import Assets
from netmapper.ui.researcher.page import ResearcherPage
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel

LEAST, MOST, STEP = 80, 200, 10
"""Per cent of text size."""


def resized(settings: Settings, steps: int) -> Settings:
    """The settings with the text some steps larger or smaller, within 80 and 200 per cent."""
    return replace(settings, percent=min(max(settings.percent + steps * STEP, LEAST), MOST))


class SettingsPage(ResearcherPage):
    """Choices that show themselves: the page changes as they are made."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(self, settings: Settings, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), look, assets, widest=760, parent=parent)
        self._settings = settings
        self._groups: list[QButtonGroup] = []
        self._colours()
        self._text_size()
        self._switches()
        self.column.addStretch(1)
        self.dress(look)
        self._show_percent()

    def _colours(self) -> None:
        panel = Panel(self.tr("Colours"))
        group = QButtonGroup(self)
        choices = (
            ("", self.tr("As the system"), "settings"),
            ("light", self.tr("Light"), "sun"),
            ("dark", self.tr("Dark"), "moon"),
            ("contrast", self.tr("High contrast"), "contrast"),
        )
        buttons = [self._choice(name, words, icon, group) for name, words, icon in choices]
        panel.column.addWidget(self.row(*buttons))
        self.column.addWidget(panel)
        self._groups.append(group)

    def _choice(self, name: str, words: str, icon: str, group: QButtonGroup) -> Button:
        button = Button(words, icon=icon)
        button.setCheckable(True)
        button.setChecked(self._settings.theme == name)
        button.toggled.connect(lambda on: self._tell(replace(self._settings, theme=name)) if on else None)
        group.addButton(button)
        return button

    def _text_size(self) -> None:
        panel = Panel(self.tr("Text size"))
        self._smaller = Button(self.tr("Smaller"), icon="minus")
        self._larger = Button(self.tr("Larger"), icon="plus")
        self._percent = Label(wraps=False)
        self._smaller.clicked.connect(lambda: self._tell(resized(self._settings, -1)))
        self._larger.clicked.connect(lambda: self._tell(resized(self._settings, 1)))
        panel.column.addWidget(self.row(self._smaller, self._larger))
        panel.column.addWidget(self._percent)
        self.column.addWidget(panel)

    def _switches(self) -> None:
        panel = Panel(self.tr("Ease"))
        large = self._switch(self.tr("Larger buttons"), on=self._settings.large_targets)
        large.toggled.connect(lambda on: self._tell(replace(self._settings, large_targets=on)))
        still = self._switch(self.tr("Less movement"), on=self._settings.reduced_motion)
        still.toggled.connect(lambda on: self._tell(replace(self._settings, reduced_motion=on)))
        panel.column.addWidget(self.row(large, still))
        self.column.addWidget(panel)

    def _switch(self, words: str, *, on: bool) -> Button:
        button = Button(words, icon="check" if on else "square")
        button.setCheckable(True)
        button.setChecked(on)
        button.toggled.connect(lambda now: button.show_icon("check" if now else "square", self.look, self.assets))
        return button

    def _tell(self, settings: Settings) -> None:
        self._settings = settings
        self._show_percent()
        self.changed.emit(settings)

    def _show_percent(self) -> None:
        self._percent.setText(self.tr("{percent} per cent").format(percent=self._settings.percent))
        self._smaller.setEnabled(self._settings.percent > LEAST)
        self._larger.setEnabled(self._settings.percent < MOST)
