"""How the cards of an open session are called where others may look on: one view for the whole sitting, kept in no file."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap, Node
from netmapper.export.name_views import NameView, numbers, shown_name
from netmapper.study.model import Study


class ShownNames:
    """Every screen asks here for a card's name, so that a name which is hidden is hidden everywhere. The map keeps it whole."""

    def __init__(self, study: Study, language: str, network: Callable[[], NetworkMap]) -> None:
        self.view = NameView.WHOLE
        self._study = study
        self._language = language
        self._network = network
        self._heard: list[Callable[[], None]] = []
        self._counted: tuple[Mapping[NodeId, Node], Mapping[NodeId, Node], Mapping[NodeId, int]] = ({}, {}, {})

    @property
    def hidden(self) -> bool:
        """Whether names are shown otherwise than whole."""
        return self.view is not NameView.WHOLE

    def show(self, view: NameView) -> None:
        """Shows names so from now on, and tells whoever shows some."""
        if view is not self.view:
            self.view = view
            self._tell()

    def speak(self, language: str) -> None:
        """Says kinds of cards in this language from now on, and tells whoever shows some."""
        self._language = language
        self._tell()

    def show_next(self) -> None:
        """From whole names to initials, to numbers, and to whole ones again."""
        views = tuple(NameView)
        self.show(views[(views.index(self.view) + 1) % len(views)])

    def hear(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Tells a listener whenever names are shown otherwise; call what it returns to stop."""
        self._heard.append(listener)
        return lambda: self._heard.remove(listener)

    def of(self, node: Node) -> str:
        """A card's name as it is shown now; also that of a card which was just taken away, or was there last time."""
        if not self.hidden:
            return node.label
        kind = self._study.kind(node.kind).label.into(self._language, self._study.language)
        return shown_name(node, self.view, kind, self._number(node))

    def _tell(self) -> None:
        for listener in tuple(self._heard):
            listener()

    def _number(self, node: Node) -> int:
        network = self._network()
        nodes, last = network.nodes, network.last_nodes
        if node.id not in nodes and node.id not in last:
            return numbers({**nodes, node.id: node})[node.id]
        if self._counted[0] is not nodes or self._counted[1] is not last:
            self._counted = nodes, last, numbers(nodes, last)
        return self._counted[2][node.id]
