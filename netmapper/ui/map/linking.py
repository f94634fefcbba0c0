"""From the wish to link two cards to the link: which kinds of link the study has for them, and asking where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from netmapper.domain.ids import NodeId, TieId
from netmapper.study.model import Study
from netmapper.study.parts import TieKind
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting


def kinds_between(study: Study, one: str, other: str, among: Sequence[str] = ()) -> tuple[TieKind, ...]:
    """The kinds of link that may join two kinds of card; ``among`` are those that are asked about now, empty means all."""
    asked = (kind for kind in study.tie_kinds if not among or kind.id in among)
    return tuple(kind for kind in asked if not kind.between or (one, other) in kind.between or (other, one) in kind.between)


class Linking(QObject):
    """Links cards. ``asked`` is said where the study has several kinds of link for two cards."""

    asked = Signal(int, int)
    said = Signal(str)
    """Words about what became of a wish, for the screen reader and the eye."""

    def __init__(
        self, setting: Setting, words: MapWords, selection: Selection, among: Sequence[str] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        self._words = words
        self._selection = selection
        self._among = among

    def kinds(self, one: NodeId, other: NodeId) -> tuple[TieKind, ...]:
        """The kinds of link for two cards."""
        return kinds_between(self._setting.study, self._setting.node(one).kind, self._setting.node(other).kind, self._among)

    def wish(self, one: NodeId, other: NodeId) -> None:
        """Links two cards, or asks how. A card is never linked with itself."""
        nodes = self._setting.session.current.nodes
        if one == other or one not in nodes or other not in nodes:
            return
        kinds = self.kinds(one, other)
        if not kinds:
            self.said.emit(self.tr("These two are not linked in this study."))
        elif len(kinds) == 1:
            self.link(one, other, kinds[0].id)
        else:
            self.asked.emit(one, other)

    def choose(self, tie: TieId) -> None:
        """Chooses a link, so that more can be said of it."""
        self._selection.choose_tie(tie)

    def link(self, one: NodeId, other: NodeId, relation: str) -> None:
        """Links two cards in this way, and chooses the link; where it is there already, it is only chosen."""
        self._setting.session.link(one, other, relation)
        tie = self._setting.session.current.tie_between(one, other, relation)
        if tie is not None:
            self._selection.choose_tie(tie.id)
        self.said.emit(self._words.linked(one, other))
