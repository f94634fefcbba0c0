"""What a figure is: a number with its unit, the work that was measured, and how often."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass

Measure = Callable[[], Iterable["Figure"]]
"""Measures one thing and tells the figures that come of it."""


@dataclass(frozen=True)
class Figure:
    """One figure. ``work`` says in words what was done, ``runs`` how many times."""

    name: str
    value: float
    unit: str
    work: str
    runs: int

    def told(self) -> str:
        """The figure as one line of JSON."""
        return json.dumps({**asdict(self), "value": round(self.value, 4)}, ensure_ascii=False)


class NotMeasured(Exception):
    """A figure that cannot be had here, or whose conditions were not kept. Carries the words."""


def percentile(samples: Sequence[float], share: float) -> float:
    """The least sample that is at or above this share of all (nearest rank): 0.5 is the median, 0.99 the 99th percentile."""
    ordered = sorted(samples)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
