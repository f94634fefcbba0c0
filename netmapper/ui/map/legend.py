"""What the signs on the map mean, in words; and the filter: pressing one of them shows that alone."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netmapper.domain.codes import Effect
from netmapper.domain.ids import GroupId
from netmapper.editing.change import Change
from netmapper.ui.map.entry import Entry, group_sign, line_sign, new_sign
from netmapper.ui.map.last_time_switch import LastTimeSwitch
from netmapper.ui.map.legend_section import Section, sign_row
from netmapper.ui.map.name_choice import NameChoice
from netmapper.ui.map.notes_switch import NotesSwitch
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import BRIEF, Setting, shortened
from netmapper.ui.map.shown import Only, Shown
from netmapper.ui.map.unfold import Unfold
from netmapper.ui.widgets.arrows import Arrows
from netmapper.ui.widgets.badge import kind_badge
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.sign_mark import BOTH, FROM_ME, TO_ME, effect_mark, way_mark

SIDE = 24
"""Pixels of a sign at 100 %."""


class Legend(QWidget):
    """Kinds of card, and give and take, always; links, groups, notes, last time and names folded away until they are wanted."""

    def __init__(self, setting: Setting, words: MapWords, shown: Shown, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words
        self._shown = shown
        self._entries: dict[Only, Entry] = {}
        self._kinds = QWidget()
        self._arrows = Arrows(self._kinds)
        self._links = Section(self.tr("Show links"), self.tr("Kinds of link"), setting)
        self._passing = Section(self.tr("Show give and take"), self.tr("What passes"), setting)
        self._groups = Section(self.tr("Show groups"), self.tr("The groups"), setting)
        self._links.switch.clicked.connect(lambda: shown.turn("links"))
        self._passing.switch.clicked.connect(lambda: shown.turn("passing"))
        self._groups.switch.clicked.connect(lambda: shown.turn("groups"))
        self.notes = NotesSwitch(setting, shown)
        self._last = LastTimeSwitch(setting, shown)
        self._names = NameChoice(setting)
        self._lay_out()
        self._fill()
        shown.changed.connect(self.refresh)

    def words_for(self, only: Only) -> str:
        """What an entry says; empty for one that is no longer there."""
        entry = self._entries.get(only)
        return entry.text() if entry is not None else ""

    def show_change(self, change: Change) -> None:
        """Follows groups that were drawn, renamed or taken away, and the first and the last card that is new."""
        self.notes.refresh()
        self._last.refresh()
        if any(edit.table == "groups" for edit in change.edits) or self._shown.any_new is not (Only("new") in self._entries):
            self._shown.follow()
            self._fill()

    def refresh(self) -> None:
        """Shows what is on, and what is shown alone."""
        layers = self._shown.layers
        self._links.switch.show_chosen(layers.links)
        self._groups.switch.show_chosen(layers.groups)
        self._passing.switch.show_chosen(layers.passing)
        self._passing.show_signs(shown=layers.passing)
        groups = self._setting.session.current.groups
        for only, entry in self._entries.items():
            entry.show_chosen(only == self._shown.only)
            if only.sort == "group" and only.key in groups:
                entry.say(shortened(self._words.group(groups[GroupId(int(only.key))]), BRIEF))
        self.notes.refresh()
        self._last.refresh()
        self._names.refresh()

    def dress(self, setting: Setting) -> None:
        """Takes another look."""
        self._setting = setting
        self.notes.dress(setting.look)
        self._last.dress(setting.look)
        self._more.dress(setting)
        self._names.dress(setting)
        for section in (self._links, self._passing, self._groups):
            section.dress(setting)
        self._fill()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("What is shown"), "quiet"))
        self._flow = Flow(self._kinds, 6)
        held = QWidget()
        folded = QVBoxLayout(held)
        folded.setContentsMargins(0, 0, 0, 0)
        folded.setSpacing(6)
        for seldom in (self._links, self._groups, self.notes, self._last, self._names):
            folded.addWidget(seldom)
        self._more = Unfold(self.tr("More to show"), held, self._setting)
        for part in (self._kinds, self._passing, self._more):
            column.addWidget(part)

    def _fill(self) -> None:
        """Makes all entries anew: at first, in another look, and for others; the one with the keyboard has it again."""
        held = next((only for only, entry in self._entries.items() if entry.hasFocus()), None)
        while self._flow.count():
            self._flow.takeAt(0)
        for entry in self._entries.values():
            entry.hide()
            entry.deleteLater()
        study, say, side = self._setting.study, self._setting.say, self._side
        self._entries = {}
        about_cards = list(self._about_cards())
        for entry in about_cards:
            self._flow.addWidget(entry)
        self._arrows.watch(about_cards)
        theme = self._setting.look.theme
        self._links.fill(
            self._entry(Only("relation", kind.id), say(kind.label), line_sign(kind, theme, side)) for kind in study.tie_kinds
        )
        self._passing.fill(self._resources())
        self._passing.fill_signs(sign_row(picture, words, self._setting.look.px(8)) for picture, words in self._signs())
        groups = self._setting.session.current.groups.values()
        self._groups.fill(
            self._entry(Only("group", group.id), shortened(self._words.group(group), BRIEF), group_sign(group.id, theme, side))
            for group in groups
        )
        self._groups.setVisible(bool(groups))
        if held is not None:
            entry = self._entries.get(held, about_cards[0])
            entry.show()  # at once, so that it can take the keyboard
            entry.setFocus()
        self.refresh()

    def _about_cards(self) -> Iterable[Entry]:
        look, assets = self._setting.look, self._setting.assets
        for kind in self._setting.study.node_kinds:
            badge = kind_badge(kind, None, look.theme, assets, self._side, 2.0)
            yield self._entry(Only("kind", kind.id), self._setting.say(kind.plural), badge)
        if self._shown.any_new:
            yield self._entry(Only("new"), self.tr("new since last time"), new_sign(self._setting.look.theme, self._side))

    def _resources(self) -> Iterable[Entry]:
        look, assets = self._setting.look, self._setting.assets
        for resource in self._setting.study.resources:
            known = assets.has_icon(resource.icon)
            picture = assets.pixmap(resource.icon, look.theme.text, self._side, 2.0) if known else QPixmap()
            yield self._entry(Only("resource", resource.id), self._setting.say(resource.label), picture)

    def _signs(self) -> Iterable[tuple[QPixmap, str]]:
        theme, side = self._setting.look.theme, self._side
        for way, words in ((TO_ME, self.tr("to me")), (FROM_ME, self.tr("from me")), (BOTH, self.tr("both ways"))):
            yield way_mark(way, theme, side, 2.0), words
        for effect in (effect for effect in Effect if effect is not Effect.NOT_SAID):
            yield effect_mark(effect, theme, side, 2.0), self._words.effect_label(effect)

    def _entry(self, only: Only, words: str, picture: QPixmap) -> Entry:
        entry = Entry(words, self._setting.look, picture, self.tr("Shows only this"))
        entry.clicked.connect(lambda _checked=False: self._shown.turn_only(only))
        self._entries[only] = entry
        return entry

    @property
    def _side(self) -> int:
        return self._setting.look.px(SIDE)
