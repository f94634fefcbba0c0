"""Where names stood under other layers, so that they stand there again when those come back. Forgotten with any change."""

from __future__ import annotations

from netmapper.export.labels import Labels
from netmapper.ui.canvas.layers import Layers


class Spots:
    """The names of a scene, by the layers under which they stood: these decide which there are, and what they make way for."""

    def __init__(self) -> None:
        self._kept: dict[Layers, Labels] = {}

    def turn(self, labels: Labels, before: Layers, after: Layers) -> tuple[Labels, bool]:
        """The names to go on with under other layers, and whether all of them have their spots already."""
        if before == after:
            return labels, True
        self._kept[before] = labels
        known = self._kept.pop(after, None)
        return (known, True) if known is not None else (labels.copy(), False)

    def forget(self) -> None:
        """Something changed: names have to find their spots anew."""
        self._kept.clear()
