"""What all screens with a map share: map and list as two faces of one thing, the panel, and one line from wish to command."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from netmapper.app.looking_back import may_look_back
from netmapper.app.session import InterviewSession
from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import Node
from netmapper.editing.change import Change
from netmapper.editing.commands import PlaceNode, RemoveTie, SendToRing
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.bothmaps.offer import BothMapsOffer
from netmapper.ui.canvas.accessible import speak_of_cards
from netmapper.ui.canvas.view import MapCanvas
from netmapper.ui.map.card_panel import CardPanel
from netmapper.ui.map.faces import EDGE, Faces
from netmapper.ui.map.group_panel import GroupPanel
from netmapper.ui.map.linking import Linking
from netmapper.ui.map.looking import Looking
from netmapper.ui.map.more_to_do import MoreToDo
from netmapper.ui.map.part import Part
from netmapper.ui.map.relation_card import RelationQuestion
from netmapper.ui.map.ring_picture import RingPicture, ring_picture
from netmapper.ui.map.rings_part import RingsPart
from netmapper.ui.map.selection import Selection
from netmapper.ui.map.sentences import MapWords
from netmapper.ui.map.setting import Setting
from netmapper.ui.map.several import Several
from netmapper.ui.map.several_panel import SeveralPanel
from netmapper.ui.map.shown import Shown
from netmapper.ui.map.side import Side
from netmapper.ui.map.tidying import Tidying
from netmapper.ui.map.together_bar import TogetherBar
from netmapper.ui.map.zoom_bar import ZoomBar
from netmapper.ui.name_words import NameWords
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.theme import Look
from netmapper.ui.widgets.announce import announce
from netmapper.ui.widgets.dressing import dress_parts
from netmapper.ui.widgets.focus_ring import REACH
from netmapper.ui.widgets.scroll import Scroll
from netmapper.ui.widgets.shortened import Shortened

ROOMY = 150
"""Up to this text size, in percent, there is room for full margins, and for one more button in the bottom bar."""
NOTE = 24
"""Pixels at 100 % of the line below the map."""
RIGHT, SHARE = 340, 0.35
"""Pixels of the right side at 100 %, and the share of the width that it takes at most: the same whatever is unfolded there."""


class CanvasScreen(StepScreen):
    """The map in the middle, the panel at its right; its kinds say what stands at the left and what a tap means."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self.setting = Setting(session, look, assets)
        self.words = MapWords(self.setting, self)
        self.selection = Selection(self)
        self.linking = Linking(self.setting, self.words, self.selection, self.tie_kinds(), self)
        speak_of_cards()
        self.canvas = MapCanvas(session.study, session.current, self.say, look, assets, wave=session.facts.wave)
        self.canvas.setAccessibleName(self.tr("Your map: people, places and activities"))
        self.shown = Shown(session, self)
        self.canvas.speak_with(lambda node: self.words.card_in(node, self.shown.layers))
        self.faces = Faces(self.canvas, self.setting, self.words, self.selection, self.shown)
        self.twin = self.faces.twin
        self.panel = CardPanel(self.setting, self.words, self.selection, self.linking, self.hint(), self.first_part())
        self.several = Several(self.setting, self.words, self.selection, self.linking, self.canvas, self)
        self.several.follow(self.twin)
        self.tidying = Tidying(session, self.canvas, self)
        self.looking = Looking(self.setting, self.words, self.selection, self.shown, self.canvas, self.faces, self)
        self.legend = self.looking.legend
        self._build()
        self._connect()

    tells_names = True

    # What its kinds say

    def tie_kinds(self) -> Sequence[str]:
        """The kinds of link that can be made here; empty means all of the study."""
        return ()

    def hint(self) -> str:
        """What the panel says while nothing is chosen."""
        return self.say(self.session.study.rings.explanation)

    def first_part(self) -> Part:
        """What the panel says first about a card."""
        return RingsPart(self.setting, self.words, off=False)

    def left(self) -> Side | None:
        """What stands at the left of the map, if anything does."""
        return None

    def tapped(self, node: NodeId) -> None:
        """A card was tapped, on the map or in a list."""
        self.selection.choose(node)

    def ring_tapped(self, radius: float, angle: float) -> None:
        """A ring was tapped: the chosen card goes there."""
        if self.selection.node is not None:
            self._place(self.selection.node, radius, angle)

    def go_to(self, node: int) -> None:
        """A card was found: it is chosen, and the keyboard is where it stands."""
        self.selection.choose(NodeId(node))
        (self.twin if self.faces.on_list else self.canvas).setFocus(Qt.FocusReason.OtherFocusReason)
        if self.setting.node(NodeId(node)).place is None:
            self._say(self.words.moved(NodeId(node)))

    # What the frame asks

    @property
    def extras(self) -> tuple[QWidget, ...]:
        """The way between map and list; with very large words it stands beside the map, where there is room for it."""
        return (self.faces.turn,) if self.look.percent <= ROOMY else ()

    @property
    def help_lines(self) -> tuple[str, ...]:
        """What this screen can do, in plain sentences."""
        back = (
            self.tr("“Show last time” draws last time’s cards with broken lines. An arrow goes to where each one is today."),
            self.tr("“Then and now” has both maps side by side, and what changed in words."),
        )
        return (
            self.say(self.session.study.rings.explanation),
            self.tr("Drag a card, or tap it and then a ring."),
            self.tr("“Choose several”: tap cards, or draw a line round them. Then link them all, or make a group."),
            self.tr("“Tidy” moves cards apart that lie on one another. They stay on their ring."),
            self.tr("Under “What is shown”, press one thing to see it alone. Press it again to see everything."),
            self.tr("“Show as list” has the same cards in words, and can do the same."),
            *(back if may_look_back(self.session.study, self.session.current) else ()),
        )

    @property
    def help_picture(self) -> RingPicture:
        """The rings."""
        return ring_picture(self.setting)

    @property
    def help_keys(self) -> tuple[tuple[str, str], ...]:
        """The keys of the map."""
        many = len(self.session.study.rings.items) > 9
        further = (self.tr("0, Ctrl+1, Ctrl+2"), self.tr("send it to the tenth, eleventh or twelfth ring"))
        return (
            (self.tr("Arrows"), self.tr("go from card to card")),
            (self.tr("Shift + arrows"), self.tr("move the card")),
            (self.tr("1, 2, 3 …"), self.tr("send the card to a ring, from the middle")),
            *((further,) if many else ()),
            (self.tr("Delete"), self.tr("take the card off the map")),
            (self.tr("L"), self.tr("begin a link; arrows choose the other card, Enter links")),
            (self.tr("Ctrl + Space"), self.tr("choose several cards: Space adds the next one, Ctrl + A all of them")),
            (self.tr("Shift + drag"), self.tr("draw a line round several cards")),
            (self.tr("L, G"), self.tr("while several are chosen: all are linked, or all are a group")),
            (self.tr("+ and −"), self.tr("come nearer, go further away; Home shows all")),
            (self.tr("Ctrl + arrows"), self.tr("move the map while it is near")),
            (self.tr("Ctrl+F or /"), self.tr("find a card by its name")),
            (self.tr("Escape"), self.tr("stop what you are doing")),
        )

    def show_change(self, change: Change) -> None:
        """Refreshes map, list and panel from a change."""
        self.selection.keep_to(self.session.current)
        self.canvas.show_change(change)
        self.looking.show_change(change)
        self.panel.show_change(change)
        self._zoom.settle()
        self._together.refresh()
        self._both_maps.refresh()
        self.faces.refresh()
        if change.undoes is None:
            self._announce(change)

    def show_names(self) -> None:
        """Says all names anew, and none that was said before."""
        self.shown.changed.emit()
        self._say(NameWords(self).shown(self.session.names.view))

    def leave(self) -> None:
        """Ends gestures, and commits typed text."""
        self.canvas.finish()
        self.panel.leave()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        super().dress(look)
        self.setting = Setting(self.session, look, self.assets)
        for part in (self.faces, self.panel, self.looking, self._right, self._zoom, self._together, self._further):
            part.dress(self.setting)
        dress_parts(self, look, self.assets)
        self._place_turn()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width anew."""
        super().resizeEvent(event)
        self._question.close_card()
        self._share_width()
        self.looking.place()

    # Pieces

    def _build(self) -> None:
        self.note = Shortened("quiet")
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._question = RelationQuestion(self.setting, self.linking, self.faces)
        self._zoom = ZoomBar(self.canvas, self.setting)
        self._together = TogetherBar(self.setting, self.several, self.tidying)
        self._both_maps = BothMapsOffer(self)
        self._further = MoreToDo(self._together, self.looking.find, self._both_maps, self.setting)
        self._further.history_wanted.connect(self.history_wanted)
        chosen = self.selection
        self.panel.add_face(lambda: chosen.several is not None, lambda: SeveralPanel(self.setting, self.words, self.several))
        self.panel.add_face(lambda: chosen.group is not None, lambda: GroupPanel(self.setting, self.words, self.several))
        self._right = Side(self._right_column(), self.tr("the panel"), self.setting, left=False)
        self.panel.take_corner(self._right.fold)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, REACH, 0, 0)  # the ring round the focus stands on neither the bar above nor the line below
        middle.setSpacing(REACH)
        middle.addWidget(self.faces, 1)
        middle.addWidget(self.note)
        self.looking.stand_above(middle)
        self._place_turn()
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 0, EDGE, 0)
        row.setSpacing(8)
        left = self.left()
        if left is not None:
            row.addWidget(left)
        row.addLayout(middle, 1)
        row.addWidget(self._right)

    def _place_turn(self) -> None:
        """With very large words the way between map and list leaves the bottom bar."""
        if self.look.percent > ROOMY:
            self._beside.insertWidget(0, self.faces.turn)
            self.faces.turn.show()

    def _right_column(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, EDGE, 0, 8)
        column.setSpacing(8)
        column.addWidget(self.panel)
        self._beside = column
        column.addWidget(self.legend)
        column.addWidget(self._further)
        column.addStretch(1)
        return Scroll(held)

    def _connect(self) -> None:
        canvas, choose = self.canvas, self.selection.choose
        canvas.card_dropped.connect(self._place)
        canvas.card_tapped.connect(self.tapped)
        canvas.card_walked_to.connect(choose)
        canvas.tie_tapped.connect(self.selection.choose_tie)
        canvas.ring_tapped.connect(lambda _ring, radius, angle: self.ring_tapped(radius, angle))
        canvas.ground_tapped.connect(lambda: choose(None))
        canvas.tie_wished.connect(self.linking.wish)
        for keyed in (canvas, self.twin):
            keyed.ring_keyed.connect(self._send)
            keyed.tray_keyed.connect(self._take_off)
        self.twin.chosen.connect(choose)
        self.twin.tie_keyed.connect(self.panel.unfold_links)
        self.selection.changed.connect(self._show_chosen)
        for speaker in (self.linking, self.several, self.tidying):
            speaker.said.connect(self._say)
        self.looking.found.connect(self.go_to)
        self.panel.questions_wanted.connect(self._ask_about)
        self.panel.unfolded.connect(self._share_width)
        self.faces.turn.clicked.connect(self._question.close_card)
        self.shown.changed.connect(self.panel.refresh)
        self.shown.changed.connect(self._together.refresh)
        self.shown.changed.connect(self._question.close_card)
        self.shown.changed.connect(self._show_chosen)

    def _ask_about(self, node: int) -> None:
        from netmapper.ui.screens.about_cards import CardQuestionsScreen

        self.aside_wanted.emit(CardQuestionsScreen(self.session, self.step, self.look, self.assets, NodeId(node)))

    def _place(self, node: int, radius: float, angle: float) -> None:
        self.session.do(PlaceNode(NodeId(node), self.session.study.place(radius, angle)))
        self.selection.choose(NodeId(node))

    def _send(self, ring: int) -> None:
        if self.selection.several is not None:
            self.several.send(ring)
        elif self.selection.node is not None and ring <= len(self.session.study.rings.items):
            self.session.do(SendToRing(self.selection.node, ring))

    def _take_off(self) -> None:
        if self.selection.several is not None:
            self.several.take_off()
        elif self.selection.node is not None:
            self.session.do(PlaceNode(self.selection.node, None))
        elif self.selection.tie is not None:
            self.session.do(RemoveTie(TieId(self.selection.tie)))

    def _show_chosen(self) -> None:
        self._say(self.several.heard() or self.legend.notes.said_of(self.selection.node, self.selection.tie))
        self.canvas.choose(self.selection.node, self.selection.tie)
        self.twin.mark(self.selection.node)

    def _say(self, words: str) -> None:
        self.note.show_words(words)
        announce(self.canvas, words)

    def _announce(self, change: Change) -> None:
        for edit in change.edits:
            if change.verb == "place_node" and isinstance(edit.after, Node):
                announce(self.canvas, self.words.moved(edit.after.id))

    def _share_width(self) -> None:
        self.note.setFixedHeight(self.look.px(NOTE))  # there without words too, so that the map never moves
        self._right.take(min(self.look.px(RIGHT), round(self.width() * SHARE)))
