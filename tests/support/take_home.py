"""Maps for a take-home page: one in which every sort of thing that can be said has a word of its own to look for."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from netmapper.domain.codes import Aim, Decider, Direction, Effect
from netmapper.domain.geometry import Place
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import NetworkMap, Tie
from netmapper.editing import commands as c
from netmapper.export.icons import IconFolder
from netmapper.export.takehome import TakeHome
from netmapper.export.takehome_page import TakeHomePage, composed
from netmapper.study.model import Study
from tests.support.interviews import played
from tests.support.studies import small_study

STUDY = small_study()
ICONS = IconFolder(Path(__file__).parents[2] / "icons")
NAMES = ("Quillon", "Wrenford", "Larkspur")
NOTES = ("privately-noted", "between-us-two")
GROUP = "Sunday-crowd"
RINGS = ("very much", "quite a lot", "a little")
PASSING = ("I give Quillon this", "Listening")
PLAN = ("sing-once-more", "a-lift-there")
EFFECT = "costs me"


def told_map(study: Study = STUDY) -> NetworkMap:
    """Two people who know each other and a place; a role, notes, a group, what passes, how one is for me, and a plan."""
    one, other, place = (NodeId(number) for number in (1, 2, 3))
    link = TieId(4)
    network = played(
        study,
        c.AddNode(one, TieId(1), "a1", "person", NAMES[0], None, "worker"),
        c.AddNode(other, TieId(2), "a2", "person", NAMES[1], None, "close"),
        c.AddNode(place, TieId(3), "a3", "place", NAMES[2]),
        c.PlaceNode(one, Place(0.3, 80, 1)),
        c.PlaceNode(other, Place(0.7, 200, 2)),
        c.DescribeNode(one, note=NOTES[0]),
        c.DrawTie(link, one, other, "knows"),
        c.DrawGroup(GroupId(1), GROUP, frozenset({one, other})),
        c.RecordExchange(TieId(1), "money", Direction.GIVEN),
        c.RecordExchange(link, "listening", Direction.GIVEN),
        c.SayEffect(TieId(1), Effect.COSTS),
        c.MakePlan(1, Aim.TRY),
        c.ChangePlan(1, None, PLAN[0], frozenset({place}), frozenset({other}), PLAN[1], Decider.SOMEONE_ELSE),
    )
    ties: dict[TieId, Tie] = dict(network.ties)
    ties[link] = replace(ties[link], note=NOTES[1])
    return replace(network, ties=MappingProxyType(ties))


def page_of(wishes: TakeHome, network: NetworkMap | None = None, study: Study = STUDY) -> TakeHomePage:
    """The page of a map, of the told one unless another is handed in."""
    return composed(study, network if network is not None else told_map(study), wishes, icons=ICONS)


def everything(wishes: TakeHome) -> TakeHome:
    """The same page with all on it that there is."""
    return replace(
        wishes,
        links=True,
        groups=True,
        rings=True,
        passing=True,
        effects=True,
        notes=True,
        listed=True,
        plans=True,
        contacts=True,
    )
