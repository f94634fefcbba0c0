"""The commands: each a verb with its facts. All of them are here by name; what they are about has a module each."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.domain.network import NetworkMap
from netmapper.editing.card_commands import (
    AddNode,
    DescribeNode,
    DrawGroup,
    PlaceNode,
    RemoveGroup,
    RemoveNode,
    RenameNode,
    SendToRing,
    TurnToSector,
)
from netmapper.editing.change import Change, merged
from netmapper.editing.command import TO_ME, Command
from netmapper.editing.field_commands import NoteConcern, NotePresence, NoteVisit, TimeStep
from netmapper.editing.group_commands import JoinGroup, LeaveGroup, RenameGroup
from netmapper.editing.interview_commands import GiveAnswer, GiveConsent, MarkPrompt, MarkStep, RateBeside
from netmapper.editing.note_commands import NoteMap, NotePrivately, NoteTie
from netmapper.editing.plan_commands import ChangePlan, HandOver, MakeCopy, MakePlan, RemovePlan, TakeBack
from netmapper.editing.tidy_command import Tidy
from netmapper.editing.tie_commands import DrawTie, RecordExchange, RemoveExchange, RemoveTie, SayEffect
from netmapper.editing.wave_commands import Recognise, ReviewCard
from netmapper.editing.withdraw_command import TakeWithdrawalBack, Withdraw
from netmapper.study.model import Study

__all__ = [
    "TO_ME",
    "AddNode",
    "ChangePlan",
    "Command",
    "DescribeNode",
    "DrawGroup",
    "DrawTie",
    "GiveAnswer",
    "GiveConsent",
    "HandOver",
    "JoinGroup",
    "LeaveGroup",
    "MakeCopy",
    "MakePlan",
    "MarkPrompt",
    "MarkStep",
    "NoteConcern",
    "NoteMap",
    "NotePresence",
    "NotePrivately",
    "NoteTie",
    "NoteVisit",
    "PlaceNode",
    "RateBeside",
    "Recognise",
    "RecordExchange",
    "RemoveExchange",
    "RemoveGroup",
    "RemoveNode",
    "RemovePlan",
    "RemoveTie",
    "RenameGroup",
    "RenameNode",
    "ReviewCard",
    "SayEffect",
    "SendToRing",
    "TakeBack",
    "TakeWithdrawalBack",
    "Tidy",
    "TimeStep",
    "Together",
    "TurnToSector",
    "Withdraw",
]


@dataclass(frozen=True, slots=True)
class Together:
    """Several commands as one step: one gesture is one undo."""

    verb: str
    commands: tuple[Command, ...]

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises what any of them raises, and then none of them happens."""
        changes: list[Change] = []
        state = before
        for command in self.commands:
            changes.append(command.plan(state, study))
            state = changes[-1].applied_to(state)
        return Change(self.verb, merged(changes))
