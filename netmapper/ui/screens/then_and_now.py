"""Looking back: whether to see last time's map, and what each of its cards is now. What nobody speaks of has not ended."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtWidgets import QWidget

from netmapper.app.matching import Match, matches, still_open
from netmapper.app.session import InterviewSession
from netmapper.app.shown_names import ShownNames
from netmapper.domain.codes import Ending, StepStatus, Verdict
from netmapper.domain.ids import NodeId
from netmapper.domain.network import Review
from netmapper.editing.change import Change
from netmapper.editing.commands import ReviewCard
from netmapper.study.steps import Step
from netmapper.ui.assets import Assets
from netmapper.ui.map.card_list import Row
from netmapper.ui.map.card_rows import BADGE
from netmapper.ui.map.rows import in_order
from netmapper.ui.map.setting import Setting, shortened
from netmapper.ui.screens.paged import PagedScreen
from netmapper.ui.screens.step_screen import StepScreen
from netmapper.ui.screens.then_card import ThenCard
from netmapper.ui.screens.then_cards import ThenCards
from netmapper.ui.screens.then_pages import CalmPage, MapThenPage, OfferPage
from netmapper.ui.screens.then_words import ThenWords
from netmapper.ui.theme import Look
from netmapper.ui.widgets.badge import kind_badge

OFFER, THE_MAP = "offer", "map"


class ThenAndNowScreen(PagedScreen):
    """Nothing of last time is shown before it was wished for. Each answer is kept at once, and can be changed."""

    def __init__(self, session: InterviewSession, step: Step, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(session, step, look, assets, parent)
        self._words = ThenWords(self)
        self._wished = bool(session.current.reviews)
        self._others: set[Match] = set()
        self._card: ThenCard | None = None
        self._cards: ThenCards | None = None
        self._calm = False
        self._walks = False
        self._names = ShownNames(session.study, session.facts.language, lambda: session.current.last_time)
        self.begin()

    @property
    def status(self) -> StepStatus:
        """Skipped where nothing was said of any card."""
        return StepStatus.DONE if self.session.current.reviews else StepStatus.SKIPPED

    @property
    def page_words(self) -> str:
        """Which card it is about; no number, since nothing has to be got through, and no question after a death."""
        page = self.page
        if not isinstance(page, int):
            return ""
        name = self._name(NodeId(page))
        return name if self._calm else self.tr("{name} – still true?").format(name=name)

    def every_page(self) -> Sequence[Hashable]:
        """The offer, cards that may be the same, the map, and one page for each of its cards from the middle outward."""
        cards = [node.id for node in in_order(self.session.current.last_nodes.values())]
        return [OFFER, *matches(self.session.current, self.session.study), THE_MAP, *cards]

    def asks(self, page: Hashable) -> bool:
        """Nothing beyond the offer until it is accepted."""
        if page == OFFER:
            return True
        if isinstance(page, Match):
            return self._wished and page not in self._others and still_open(page, self.session.current)
        return self._wished

    def is_open(self, page: Hashable) -> bool:
        """Of what was wished for, the cards that nothing was said of, and the names that are alike."""
        if page == OFFER:
            return not self._wished
        return isinstance(page, Match) or (isinstance(page, int) and page not in self.session.current.reviews)

    def take_place_of(self, other: StepScreen) -> None:
        """Shows the page that another screen of this step showed."""
        if isinstance(other, ThenAndNowScreen):
            self._wished, self._others = other._wished, other._others
        super().take_place_of(other)

    def make_page(self, page: Hashable) -> QWidget:
        """The widget of a page."""
        if not isinstance(page, int):
            self._card = self._cards = None
        self._names.view = self.session.names.view
        setting = Setting(self.session, self.look, self.assets)
        if isinstance(page, Match):
            return self._make_match(page, setting)
        if page == THE_MAP:
            return self._make_map(setting)
        if isinstance(page, int):
            return self._make_card(NodeId(page), setting)
        return self._make_offer(setting)

    def turn_to(self, page: Hashable) -> None:
        """Shows a page, and gives it the keyboard, unless that walks through the list."""
        self._walks = self._cards is not None and self._cards.walking
        super().turn_to(page)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self._card = self._cards = None
        super().dress(look)

    def show_change(self, change: Change) -> None:
        """Shows what was said of a card, also where it was undone; where a page is no more, the first open one."""
        page = self.page
        if isinstance(page, Match) and page not in self.pages():
            self.turn_to(next((each for each in self.pages() if isinstance(each, Match)), THE_MAP))
        elif page not in self.pages():
            self.begin()
            self.heading_changed.emit()
        elif isinstance(page, int):
            review = self._review(NodeId(page))
            if self._calm is not _died(review):
                self.turn_to(page)
            elif self._card is not None:
                self._card.show_review(review)
            self._show_list(NodeId(page))

    def _make_offer(self, setting: Setting) -> QWidget:
        facts = self.session.facts
        more = self._words.last_time(facts.last_started, len(self.session.current.last_nodes), facts.language)
        page = OfferPage(
            self.tr("Would you like to see last time’s map?"),
            more + " " + self.tr("You can say of each card if it is still true. You can also leave it."),
            (self.tr("Yes, show me"), self.tr("Not now")),
            setting,
            rest=False,
        )
        page.chosen.connect(self._answer_offer)
        return page

    def _make_match(self, match: Match, setting: Setting) -> QWidget:
        name = self._name(match.then)
        page = OfferPage(
            self.tr("Is this the same {name} as last time?").format(name=name),
            self.tr("You named {name} today, and last time too.").format(name=name),
            (self.tr("Yes, the same"), self.tr("No, another one")),
            setting,
            rest=True,
        )
        page.chosen.connect(lambda same: self._answer_match(match, same))
        page.rest_left.connect(self.finished)
        return page

    def _make_map(self, setting: Setting) -> QWidget:
        page = MapThenPage(self.tr("Last time’s map. Nothing on it can be moved."), self._names.view, setting)
        page.speak_with(self._name)
        return page

    def _make_card(self, node: NodeId, setting: Setting) -> QWidget:
        review = self._review(node)
        self._calm = _died(review)
        if self._cards is None:
            self._cards = ThenCards(self.tr("The cards of last time"), self.look)
            self._cards.chosen.connect(lambda chosen: self.turn_to(NodeId(chosen)))
        self._cards.show_task(self._make_calm(node, setting) if self._calm else self._make_asking(node, setting))
        self._show_list(node)
        return self._cards

    def _make_asking(self, node: NodeId, setting: Setting) -> QWidget:
        card = self._card = ThenCard(self.session.current.last_nodes[node], self._name(node), setting, self._words)
        card.show_review(self._review(node))
        card.verdict_asked.connect(lambda verdict: self._say_verdict(node, verdict))
        card.reason_asked.connect(lambda reason: self.session.do(ReviewCard(node, Verdict.ENDED, reason)))
        card.skipped.connect(self._go_on)
        card.rest_left.connect(self.finished)
        return card

    def _make_calm(self, node: NodeId, setting: Setting) -> QWidget:
        page = CalmPage(self._name(node), setting)
        page.pause_wanted.connect(self.pause_wanted)
        page.went_on.connect(self._go_on)
        page.mistaken.connect(lambda: self.session.do(ReviewCard(node, Verdict.ENDED)))
        page.rest_left.connect(self.finished)
        return page

    def _say_verdict(self, node: NodeId, verdict: Verdict | None) -> None:
        self.session.do(ReviewCard(node, verdict))
        if verdict is Verdict.ENDED and self._cards is not None and self._card is not None:
            for part in self._card.asked_why:
                self._cards.show_in_task(part)

    def _answer_offer(self, wished: bool) -> None:
        if not wished:
            self.finished.emit()
            return
        self._wished = True
        self._go_on()

    def _answer_match(self, match: Match, same: bool) -> None:
        if same:
            self.session.recognise(match.today, match.then)
        else:
            self._others.add(match)
            self._go_on()

    def _go_on(self) -> None:
        if self.advance():
            self.finished.emit()

    def _show_list(self, now: NodeId) -> None:
        if self._cards is None:
            return
        side, study = self.look.px(BADGE), self.session.study
        rows = []
        for node in in_order(self.session.current.last_nodes.values()):
            said = ": ".join(part for part in (self._name(node.id), self._words.told(self._review(node.id))) if part)
            badge = kind_badge(study.kind(node.kind), node.icon, self.look.theme, self.assets, side, 2.0)
            rows.append(Row(node.id, said, said, badge))
        self._cards.show_cards(rows, now)

    def _take_keyboard(self) -> None:
        """To the answers; who walks through the list stays there."""
        if not self._walks:
            super()._take_keyboard()

    def _name(self, node: NodeId) -> str:
        return shortened(self._names.of(self.session.current.last_nodes[node]))

    def _review(self, node: NodeId) -> Review | None:
        return self.session.current.reviews.get(node)


def _died(review: Review | None) -> bool:
    return review is not None and review.reason is Ending.DIED
