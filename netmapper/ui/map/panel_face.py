"""What the panel shows where something else than a card or a link is chosen: it says its own heading."""

from __future__ import annotations

from netmapper.ui.map.part import Part


class PanelFace(Part):
    """A column of things about what is chosen. Its kinds say about what."""

    @property
    def heading(self) -> str:
        """What is chosen, in a few words."""
        return ""

    @property
    def beneath(self) -> str:
        """A quiet line below the heading."""
        return ""

    def refresh(self) -> None:
        """Shows what is chosen as it is now."""
