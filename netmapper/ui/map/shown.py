"""What is shown of the map on one screen: switches, and one thing that can be shown alone. It draws nothing.

Canvas, list, tray, legend and sentences refresh when it says ``changed``; the map itself is never touched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from PySide6.QtCore import QObject, Signal

from netmapper.app.session import InterviewSession
from netmapper.domain.ids import GroupId
from netmapper.domain.network import Node
from netmapper.export.traits import marked_new
from netmapper.ui.canvas.layers import Layers

Sort = Literal["kind", "relation", "resource", "group", "new"]


@dataclass(frozen=True, slots=True)
class Only:
    """The one thing that is shown alone: a kind of card or of link, a resource, a group, or what is new."""

    sort: Sort
    key: str | GroupId = ""


class Shown(QObject):
    """Pressing one thing shows it alone, pressing it again shows everything; the switches are then as they were before."""

    changed = Signal()

    def __init__(self, session: InterviewSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._switches = Layers()
        self.only: Only | None = None

    @property
    def layers(self) -> Layers:
        """What the canvas draws, names as this sitting shows them."""
        whole = replace(self._switches, names=self._session.names.view)
        return whole if self.only is None else _alone(whole, self.only)

    def turn(self, switch: Literal["links", "passing", "groups", "notes", "last"]) -> None:
        """Shows links or something else of the map, or hides it. What is shown alone and would be hidden is so no longer."""
        shown = not getattr(self.layers, switch)
        if self.only is not None and not shown and getattr(_alone(Layers(links=False, groups=False), self.only), switch):
            self.only = None
        turned: dict[str, Any] = {switch: shown}
        self._switches = replace(self._switches, **turned)
        self.changed.emit()

    def turn_only(self, only: Only) -> None:
        """Shows this alone; where it is alone already, everything."""
        self.only = None if only == self.only else only
        self.changed.emit()

    def everything(self) -> None:
        """Leaves nothing out any more."""
        if self.only is not None:
            self.only = None
            self.changed.emit()

    def follow(self) -> None:
        """Shows everything where the group that was shown alone is gone, or nothing is new any more."""
        if self.only is None:
            return
        no_group = self.only.sort == "group" and self.only.key not in self._session.current.groups
        if no_group or (self.only.sort == "new" and not self.any_new):
            self.everything()

    @property
    def any_new(self) -> bool:
        """Whether any card is new since last time."""
        wave = self._session.facts.wave
        return any(marked_new(node, wave) for node in self._session.current.nodes.values())

    def shows(self, node: Node) -> bool:
        """Whether a card is among what is shown, on the map or in the tray."""
        layers = self.layers
        group = self._session.current.groups.get(layers.group) if layers.group is not None else None
        return layers.keep(node, group, self._session.facts.wave)


def _alone(whole: Layers, only: Only) -> Layers:
    match only.sort:
        case "kind":
            return replace(whole, kinds=frozenset({str(only.key)}))
        case "relation":
            return replace(whole, links=True, relation=str(only.key))
        case "resource":
            return replace(whole, resource=str(only.key))
        case "group":
            return replace(whole, groups=True, group=cast(GroupId, only.key))
        case "new":
            return replace(whole, only_new=True)
