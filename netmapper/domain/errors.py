"""What can be wrong with a wish to change the map, typed by what the person can do about it. No words here."""

from __future__ import annotations

from netmapper.domain.ids import GroupId, NodeId, TieId


class MapError(Exception):
    """A change that the rules of the map do not allow; the map is as it was."""


class NoSuchNode(MapError):
    """The card is not, or no longer, on this map."""

    def __init__(self, node_id: NodeId) -> None:
        super().__init__(node_id)
        self.node_id = node_id


class NoSuchTie(MapError):
    """The link is not, or no longer, on this map."""

    def __init__(self, tie_id: TieId) -> None:
        super().__init__(tie_id)
        self.tie_id = tie_id


class NoSuchGroup(MapError):
    """The group is not, or no longer, on this map."""

    def __init__(self, group_id: GroupId) -> None:
        super().__init__(group_id)
        self.group_id = group_id


class NoSuchPlan(MapError):
    """The plan is not, or no longer, there."""


class NoSuchCopy(MapError):
    """The copy is not there, or what is asked can no longer be done with it."""


class EmptyName(MapError):
    """A card wants a name: at least one visible character."""


class TieToSelf(MapError):
    """A card cannot be linked to itself."""

    def __init__(self, node_id: NodeId) -> None:
        super().__init__(node_id)
        self.node_id = node_id


class AlreadyThere(MapError):
    """Just this card or link is there already: what a double tap asks for twice is done once."""


class Nowhere(MapError):
    """A place whose radius or angle is no number."""


class NotInStudy(MapError):
    """The study knows no such kind, resource, step, prompt or question."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(what, name)
        self.what = what
        self.name = name


class EgoStays(MapError):
    """The participant's own circle cannot be moved, removed or renamed."""
