"""What things are called by. Numbers are stable across waves and never used twice in one session."""

from __future__ import annotations

from typing import NewType

NodeId = NewType("NodeId", int)
TieId = NewType("TieId", int)
GroupId = NewType("GroupId", int)

EGO = NodeId(0)
"""The participant: node 0 of every map, and always the source of a tie to Me."""
