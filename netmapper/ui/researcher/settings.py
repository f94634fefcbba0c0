"""How this laptop shows things: theme, text size, targets, motion, language. Each choice is told at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from netmapper.app.laptop import Settings
from netmapper.ui.assets import Assets
from netmapper.ui.language_names import language_name
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
    language_wanted = Signal(object)
    """The new Settings, with another language: the page is made anew in it."""

    def __init__(
        self, settings: Settings, look: Look, assets: Assets, languages: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Settings"), look, assets, widest=760, parent=parent)
        self._settings = settings
        self._groups: list[QButtonGroup] = []
        self._spoken: Button | None = None
        self._colours()
        self._text_size()
        self._switches()
        self._languages(languages)
        self.column.addStretch(1)
        self.dress(look)
        self._show_percent()

    def settle_at_language(self) -> None:
        """Gives the keyboard to the language that is chosen."""
        if self._spoken is not None:
            self._spoken.setFocus(Qt.FocusReason.OtherFocusReason)

    def _colours(self) -> None:
        choices = {
            "": Button(self.tr("As the system"), icon="settings"),
            "light": Button(self.tr("Light"), icon="sun"),
            "dark": Button(self.tr("Dark"), icon="moon"),
            "contrast": Button(self.tr("High contrast"), icon="contrast"),
        }
        theme = self._settings.theme
        self._one_of(self.tr("Colours"), choices, theme, lambda name: self._tell(replace(self._settings, theme=name)))

    def _languages(self, languages: Sequence[str]) -> None:
        """A choice where the program speaks several; each is named in itself."""
        if len(languages) < 2:
            return
        choices = {"": Button(self.tr("The system’s language"), icon="settings")}
        choices |= {code: Button(language_name(code), icon="message") for code in languages}
        self._spoken = choices.get(self._settings.language)
        wanted = self.language_wanted
        language = self._settings.language
        self._one_of(self.tr("Language"), choices, language, lambda code: wanted.emit(replace(self._settings, language=code)))

    def _one_of(self, heading: str, choices: Mapping[str, Button], chosen: str, told: Callable[[str], None]) -> None:
        """Choices of which one is made: Tab comes to that one, and arrows to the others."""
        panel, group = Panel(heading), QButtonGroup(self)
        for button in choices.values():
            button.setCheckable(True)
            group.addButton(button)
        for name, button in choices.items():
            button.setChecked(name == chosen)
            if chosen in choices and name != chosen:
                button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # as Qt itself has it, but only once one of them was come to
        for name, button in choices.items():
            button.toggled.connect(lambda on, name=name: told(name) if on else None)
        panel.column.addWidget(self.row(*choices.values()))
        self.column.addWidget(panel)
        self._groups.append(group)

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
