"""What can be done with several cards at once: each is one step, and can be taken back as one. It draws nothing."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from netmapper.domain.errors import EmptyName
from netmapper.domain.ids import GroupId, NodeId
from netmapper.editing.commands import JoinGroup, PlaceNode, SendToRing, Together
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.card_list import CardList
from netmapper.ui.map.clique import MOST, Link, Question, clique_of, missing
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.several_keys import SeveralKeys
from netmapper.ui.map.several_words import SeveralWords


class Several(QObject):
    """Leads several chosen cards from a wish to one step, on the map and in every list that it follows."""

    said = Signal(str)
    """Words about what became of a wish."""
    asked = Signal()
    """``question`` is another one now, or there is none any more."""
    group_wished = Signal()
    """The chosen cards are to be a group: its name is wanted."""

    def __init__(
        self,
        setting: Setting,
        words: MapWords,
        selection: Selection,
        linking: Linking,
        canvas: MapCanvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.selection = selection
        self.words = SeveralWords(setting, words, self)
        self.canvas = canvas
        self._question: Question | None = None
        self._asked_about: frozenset[NodeId] = frozenset()
        self._session = setting.session
        self._linking = linking
        self._links: list[Link] = []
        self._questions: list[Question] = []
        self._apart = False
        self._lists: list[CardList] = []
        self._keys = SeveralKeys(self, canvas)
        canvas.card_turned.connect(selection.turn)
        canvas.cards_lassoed.connect(selection.add)
        canvas.group_tapped.connect(selection.choose_group)
        selection.changed.connect(self._show)

    @property
    def nodes(self) -> frozenset[NodeId]:
        """The chosen cards."""
        return self.selection.several or frozenset()

    @property
    def question(self) -> Question | None:
        """What has to be said before the chosen cards can be linked; nothing once others are chosen."""
        return self._question if self._asked_about == self.nodes else None

    def follow(self, cards: CardList) -> None:
        """Has a list show and change what is chosen, too."""
        self._lists.append(cards)
        cards.turned.connect(self.selection.turn)
        self._keys.watch(cards)

    def heard(self) -> str:
        """What is said of the selection as it is; nothing while one card is chosen at a time."""
        return "" if self.selection.several is None else self.words.chosen(self.nodes)

    def choose_all(self) -> None:
        """Chooses every card that is shown: on the map those that stand there, in the list all of it."""
        shown = next((cards.nodes() for cards in self._lists[:1] if cards.isVisible()), list(self.canvas.map.cards))
        self.selection.add(shown)

    def link_all(self) -> None:
        """Links each with each other one; where a pair can be linked in several ways it is asked first."""
        if len(self.nodes) > MOST:
            self.said.emit(self.tr("So many cards are not linked all at once. Choose some of them."))
            return
        if len(self.nodes) < 2:
            return
        found = clique_of(self.nodes, self._session.current, self._linking.kinds)
        self._links, self._questions, self._apart = list(found.links), list(found.questions), bool(found.apart)
        self._go_on()

    def answer(self, relation: str | None) -> None:
        """Says which kind of link was meant; with None these pairs are left as they are."""
        question = self.question
        if question is None:
            return
        kind = next((kind for kind in question.kinds if kind.id == relation), None)
        if kind is not None:
            self._links += missing(question.pairs, kind, self._session.current)
        self._go_on(answered=kind is not None)

    def send(self, ring: int) -> None:
        """Sends all of them to a ring, from 1."""
        if self.nodes and ring <= len(self._session.study.rings.items):
            self._session.do(Together("move_together", tuple(SendToRing(node, ring) for node in sorted(self.nodes))))
            self.said.emit(self.words.moved(self.nodes, ring))

    def take_off(self) -> None:
        """Takes all of them off the map; they stay chosen."""
        if self.nodes:
            self._session.do(Together("move_together", tuple(PlaceNode(node, None) for node in sorted(self.nodes))))
            self.said.emit(self.words.taken_off(self.nodes))

    def wish_group(self) -> None:
        """Asks for the name of a group."""
        if self.nodes:
            self.group_wished.emit()

    def make_group(self, label: str) -> GroupId | None:
        """Draws a group round them; None where there is no name or nobody to group."""
        if not self.nodes:
            return None
        try:
            group = self._session.group(label, self.nodes)
        except EmptyName:
            return None
        self.said.emit(self.words.grouped(group))
        return group

    def put_into(self, group: GroupId) -> None:
        """Puts all of them into a group that is there."""
        self._session.do(JoinGroup(group, self.nodes))
        self.said.emit(self.words.grouped(group))

    def end(self) -> None:
        """One card at a time again; the keyboard goes back to the map, or to the list."""
        self.selection.end_several()
        self.selection.choose_group(None)
        self.go_home()

    def go_home(self) -> None:
        """Gives the keyboard to the map, or to the list where that is seen."""
        seen = next((widget for widget in (self.canvas, *self._lists) if widget.isVisible()), self.canvas)
        seen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self, *, answered: bool = True) -> None:
        self._question, self._asked_about = self._questions.pop(0) if self._questions else None, self.nodes
        self.asked.emit()
        if self.question is not None:
            return
        links, self._links = self._links, []
        if links:
            self._session.link_all(links)
        if links or answered:
            self.said.emit(self.words.linked(self.nodes, new=bool(links), apart=self._apart))

    def _show(self) -> None:
        self.canvas.map.pick(self.selection.several)
        for cards in self._lists:
            cards.show_several(self.selection.several)
