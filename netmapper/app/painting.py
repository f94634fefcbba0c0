"""The need for a brush: pixels and pages from a picture written as SVG. Who paints is handed in; nothing here draws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Painter(Protocol):
    """Turns a picture in SVG into what a screen or a printer takes."""

    def png(self, svg: str, width: int) -> bytes:
        """The picture as PNG, ``width`` pixels wide and as high as its shape asks."""

    def pdf(self, svg: str) -> bytes:
        """The picture as one PDF page of its own shape: lines stay lines, and words can be selected."""

    def booklet(self, pages: Sequence[str]) -> bytes:
        """Pictures as the pages of one PDF, in memory and nowhere else."""
