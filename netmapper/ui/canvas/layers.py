"""What is shown of a map: which cards, and what beside them. It changes nothing of the map."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.domain.ids import GroupId
from netmapper.domain.network import Group, Node
from netmapper.export.name_views import NameView


@dataclass(frozen=True, slots=True)
class Layers:
    """What is drawn. What passes, and how it feels, only when it is asked for: someone may look on.

    A card that a filter leaves out is not drawn, not found under the hand, and not in the list; the map keeps it.
    ``resource`` shows that one resource alone, ``relation`` that one kind of link; ``kinds``, ``group`` and ``only_new``
    leave cards out. None, an empty set and False filter nothing.
    """

    links: bool = True
    passing: bool = False
    groups: bool = True
    names: NameView = NameView.WHOLE
    resource: str | None = None
    relation: str | None = None
    kinds: frozenset[str] = frozenset()
    """The kinds of card that are shown; empty for all of them."""
    group: GroupId | None = None
    only_new: bool = False
    notes: bool = False
    """Whether what was noted is said with cards; like what passes, only when it is asked for."""

    last: bool = False
    """Whether last time's cards show as faint outlines where they stood; only when it is asked for, too."""

    def keep(self, node: Node, group: Group | None, wave: int) -> bool:
        """Whether a card is left in; ``group`` is the one that is shown alone, if there is one of that number."""
        return (
            (not self.kinds or node.kind in self.kinds)
            and (group is None or node.id in group.members)
            and (not self.only_new or node.wave == wave)
        )

    @property
    def filtering(self) -> bool:
        """Whether something that is on the map is left out."""
        return bool(self.kinds) or self.only_new or any(each is not None for each in (self.resource, self.relation, self.group))
