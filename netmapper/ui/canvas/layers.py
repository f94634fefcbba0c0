"""What is drawn of a map beside its cards."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Layers:
    """What is drawn beside the cards. What passes, and how it feels, only when it is asked for: someone may look on."""

    links: bool = True
    passing: bool = False
