"""One interview in progress: the only way to change a map, and the truth about what is saved.

do, undo and redo go one path: plan, record into the vault's image, commit, tell the listeners.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from netmapper.app.consent_ledger import carried_over, ledger
from netmapper.app.recorder import Recorder
from netmapper.app.replay import Replay
from netmapper.app.shown_names import ShownNames
from netmapper.app.stopped_in import stopped_in
from netmapper.domain.codes import Withdrawn
from netmapper.domain.facts import ERASED, FINISHED, OPEN, WITHDRAWN, SessionFacts
from netmapper.domain.ids import GroupId, NodeId, TieId
from netmapper.domain.network import Consent, NetworkMap, Withdrawal
from netmapper.editing.change import Change, as_change, merged
from netmapper.editing.commands import (
    AddNode,
    Command,
    DrawGroup,
    DrawTie,
    NotePrivately,
    Recognise,
    TakeWithdrawalBack,
    Together,
    Withdraw,
)
from netmapper.editing.document import Document
from netmapper.editing.forgetting import as_today, lasting_numbers, mentions, without
from netmapper.editing.history import Keep, today
from netmapper.editing.withdraw_command import ALL
from netmapper.study.model import Study

if TYPE_CHECKING:
    from netmapper.app.taking_home import KeptFile

Heard = Callable[[Change], None]
"""Told of each change once it is part of the map."""
Listener = TypeVar("Listener")


@dataclass(frozen=True, slots=True)
class Saving:
    """The truth about saving: the last number recorded, the last number durable, and what stands in the way."""

    recorded: int = 0
    saved: int = 0
    trouble: Exception | None = None

    @property
    def everything(self) -> bool:
        """Whether everything said so far is durable."""
        return self.saved >= self.recorded and self.trouble is None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of what was done, by the numbers of its changes; ``undone`` where it could be done again."""

    numbers: tuple[int, ...]
    undone: bool = False


class Told(NamedTuple):
    """What a step did, and when it was done or undone (ISO 8601, UTC)."""

    at: str
    change: Change


class InterviewSession:
    """A participant's session, open. Whoever draws it listens; whoever changes it calls ``do``."""

    def __init__(self, study: Study, facts: SessionFacts, document: Document, vault: Recorder) -> None:
        self.study = study
        self.published = b""
        """The study's file as it was published and is kept with the session; empty where no file holds it."""
        self.facts = facts
        self.names = ShownNames(study, facts.language, lambda: self.current)
        self._document = document
        self._vault = vault
        self._heard: list[Heard] = []
        self._saving_heard: list[Callable[[Saving], None]] = []
        self._closing_heard: list[Callable[[], None]] = []
        self._saving = Saving()
        self._opened_at = 0
        self.copy_files: dict[int, KeptFile] = {}
        """Where copies were saved in this sitting, by their numbers; kept nowhere else."""

    @property
    def current(self) -> NetworkMap:
        """Today's map."""
        return self._document.current

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._document.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return self._document.can_redo

    @property
    def saving(self) -> Saving:
        """How far saving has come."""
        return self._saving

    def hear(self, listener: Heard) -> Callable[[], None]:
        """Tells a listener of every change from now on; call what it returns, once or more, to stop."""
        return _added(self._heard, listener)

    def hear_saving(self, listener: Callable[[Saving], None]) -> Callable[[], None]:
        """Tells a listener whenever the truth about saving changes; call what it returns to stop."""
        return _added(self._saving_heard, listener)

    def hear_closing(self, listener: Callable[[], None]) -> None:
        """Tells a listener once the file is let go."""
        self._closing_heard.append(listener)

    def do(self, command: Command) -> Change:
        """Makes a change, and returns it; raises a MapError and changes nothing where the rules do not allow it."""
        if self.facts.status == ERASED:  # a screen that is just being left may still hand over words, of what is there no more
            return Change("erase", ())
        change = self._document.plan(command)
        if change.edits:
            self._make(change)
        return change

    def undo(self) -> Change | None:
        """Takes the latest step back; None where there is none."""
        return self._turn(self._document.plan_undo())

    def redo(self) -> Change | None:
        """Takes the latest undone step again; None where there is none."""
        return self._turn(self._document.plan_redo())

    def name_card(self, kind: str, label: str, *, prompt: str | None = None, role: str | None = None) -> NodeId:
        """Adds a card to the tray under a number of its own, and returns the number."""
        fresh = self._document.fresh
        named = AddNode(fresh.node, fresh.tie, secrets.token_hex(8), kind, label, prompt=prompt, role=role, wave=self.facts.wave)
        self.do(named)
        return fresh.node

    def link(self, source: NodeId, target: NodeId, relation: str) -> TieId | None:
        """Links two cards, and returns the number of the tie; None where this link was there already."""
        tie = self._document.fresh.tie
        return tie if self.do(DrawTie(tie, source, target, relation)).edits else None

    def link_all(self, links: Iterable[tuple[NodeId, NodeId, str]]) -> Change:
        """Links several pairs of cards as one step; links that are there already stay as they are."""
        first = self._document.fresh.tie
        drawn = tuple(DrawTie(TieId(first + place), *link) for place, link in enumerate(links))
        return self.do(Together("link_all", drawn))

    def group(self, label: str, members: frozenset[NodeId]) -> GroupId:
        """Draws a named outline round some cards, and returns its number."""
        group = self._document.fresh.group
        self.do(DrawGroup(group, label, members))
        return group

    def recognise(self, today: NodeId, then: NodeId) -> None:
        """Says that a card named today is one of last time; raises what Recognise raises.

        The researcher's note on it is copied to its lasting number, quietly, so that neither undo nor redo loses a word of it.
        """
        self.do(Recognise(today, then))
        notes = self.current.private_notes
        if today in notes:
            before = notes[then].text if then in notes else ""
            if f"\n{notes[today].text}\n" not in f"\n{before}\n":
                self.do(NotePrivately("\n".join(text for text in (before, notes[today].text) if text), then))

    def forget(self, node: NodeId, *, words: bool = True) -> None:
        """Takes a card out for good, also from all that was done before; with ``words`` its name out of notes and answers, too.

        It is gone at once here, and from the disk once everything is saved; undo never brings it back. What else was done
        can be undone as before. Raises NoSuchNode.
        """
        past = [told.change for told in self._vault.past()]
        keep = without(node, past, self.study, words=words)
        self._rewrite(keep, "forget_node", lasting_numbers(node, past))

    def mentions(self, node: NodeId) -> int:
        """In how many other notes, groups and answers of the participant the name of a card stands."""
        return mentions(self.current, node)

    def steps(self) -> tuple[Step, ...]:
        """What was done and what could be done again, first to last, without what it was: ``told`` says it."""
        done = (Step(numbers) for numbers in self._document.back)
        return (*done, *(Step((number,), undone=True) for number in reversed(self._document.forward)))

    def told(self, step: Step) -> Told:
        """When a step was done, and what it did. The latest are told at once, those long ago after a moment."""
        changes = [self._vault.recall(number) for number in step.numbers]
        at = self._vault.time(step.numbers[-1])
        if step.undone:
            return Told(at, changes[0].inverse(0))
        return Told(at, Change(changes[0].verb, merged(changes)))

    def go_to(self, step: Step) -> None:
        """Takes steps back, or again, until this one is the last that is done; ValueError where it is no step any more.

        Each can be taken again, or back; who listens is told once, of all of them.
        """
        back, again = self._document.back, self._document.forward
        if step.undone:
            count, plan = len(again) - again.index(step.numbers[0]), self._document.plan_redo
        else:
            count, plan = len(back) - 1 - back.index(step.numbers), self._document.plan_undo
        made = [change for change in (self._taken(plan()) for _ in range(count)) if change is not None]
        if made:
            self._tell(Change("go_to", merged(made), undoes=made[-1].undoes))

    def replay(self) -> Replay:
        """How the map came to be, change by change."""
        return Replay(self._vault.past())

    def started_at(self, number: int, *, opened: bool = True) -> None:
        """Says up to which number everything was durable when the file was opened, or made."""
        self._saving = Saving(number, number)
        self._opened_at = number if opened else 0

    @property
    def left_at(self) -> str | None:
        """When the last change before this opening was recorded (ISO 8601, UTC), empty if unknown; None in a new session."""
        if not self._opened_at:
            return None
        try:
            return self._vault.time(self._opened_at)
        except KeyError:
            return ""

    def saved(self, number: int) -> None:
        """Heard from the vault, on the owner's thread: everything up to this number is durable."""
        self._tell_saving(Saving(self._saving.recorded, max(number, self._saving.saved)))

    def stuck(self, trouble: Exception) -> None:
        """Heard from the vault, on the owner's thread: saving met trouble; what was said is safe in memory."""
        self._tell_saving(Saving(self._saving.recorded, self._saving.saved, trouble))

    @property
    def path(self) -> Path:
        """The sealed file in which this session is kept."""
        return self._vault.path

    def finish(self) -> None:
        """Notes that the interview came to its end. It can still be opened and changed.

        Cards that were taken away, and words that were changed or taken back, go from all that was done before, for good.
        Whoever withdrew has withdrawn still.
        """
        if self.facts.status == ERASED:
            return
        # first, since what is noted as finished must hold no words of before, whenever the power goes
        self._rewrite(as_today(self.current, [told.change for told in self._vault.past()]), "finish")
        if self.withdrawal is None:
            self._become(FINISHED)

    def withdraw(self, choice: Withdrawn, on: str, *, how: str = "screen", by: str = "") -> None:
        """Notes that the participant takes no part any more; ``on`` is an ISO date. Raises NotInStudy.

        To erase takes everything out for good, here at once, and from the disk once everything is saved.
        """
        command = Withdraw(choice, on, how, by)
        if choice is Withdrawn.ERASE:
            self._erase(replace(command, by="").plan(NetworkMap(), self.study))
        else:
            self.do(command)
            self._become(WITHDRAWN)

    def take_withdrawal_back(self) -> None:
        """Notes that the participant takes part again; what was erased stays so."""
        if self.do(TakeWithdrawalBack()).edits:
            finished = any(told.change.verb == "finish" for told in self._vault.past())
            self._become(FINISHED if finished else OPEN)

    @property
    def withdrawal(self) -> Withdrawal | None:
        """That the participant withdrew, and what becomes of what was said; None where nobody did."""
        return self.current.withdrawals.get(ALL)

    def consent_ledger(self) -> Mapping[str, tuple[Consent, ...]]:
        """Every answer to every purpose, by purpose, the latest last."""
        return ledger(self._vault.past())

    def stopped_in(self) -> str | None:
        """The step in which it was stopped last time; None where that is not known."""
        return stopped_in(self._vault.past()) if self._opened_at else None

    def consents_carried_over(self) -> Mapping[str, Consent]:
        """The answers to purposes with which this session began, since they were given in the wave before; by purpose."""
        return carried_over(self._vault.past())

    @property
    def asks_after_pause(self) -> bool:
        """Whether the study wants the passphrase after a pause; never in practice, where nobody knows it."""
        return self.study.comfort.passphrase_after_pause and not self.facts.practice

    def opened_by(self, passphrase: str) -> bool:
        """Whether a passphrase opens this session; takes its time, and may be asked on any thread."""
        return self._vault.opened_by(passphrase)

    def speak(self, language: str) -> None:
        """Goes on in another language of the study; what was said stays as it is. One that the study lacks changes nothing."""
        if language in self.study.languages and language != self.facts.language:
            self.facts = replace(self.facts, language=language)
            self.names.speak(language)
            self._vault.note_facts(self.facts)

    def retry(self) -> None:
        """Tries to save again, after trouble; what comes of it is heard like any saving."""
        self._vault.retry()

    def save_elsewhere(self, folder: Path) -> Path:
        """Goes on in another folder, and returns the new file; raises the trouble that stops it there too."""
        return self._vault.save_elsewhere(folder)

    def wait(self) -> None:
        """Returns once everything said is durable; raises the trouble that stops it."""
        self._vault.wait()

    def close(self) -> None:
        """Waits for the last change to be durable, then lets the file go."""
        self._vault.wait()
        self._vault.close()
        for listener in self._closing_heard:
            listener()

    def _become(self, status: str) -> None:
        self.facts = replace(self.facts, status=status)
        self._vault.note_facts(self.facts)

    def _erase(self, last: Change) -> None:
        facts = self.facts.tombstone(self.study.language)
        erased = self._vault.erase(facts, last)
        gone = Change("erase", as_change(self.current).inverse(0).edits, quiet=True)
        self.facts = facts
        self._document = self._document.over(erased.network, erased.log, erased.fresh)
        self._tell_saving(Saving(erased.number, 0, self._saving.trouble))
        self._tell(gone)

    def _turn(self, change: Change | None) -> Change | None:
        if change is not None:
            self._make(change)
        return change

    def _make(self, change: Change) -> None:
        self._taken(change)
        self._tell(change)

    def _taken(self, change: Change | None) -> Change | None:
        """Makes a change part of the map, before anybody is told."""
        if change is not None:
            number = self._vault.record(change)
            self._document.commit(number, change)
            self._tell_saving(Saving(number, self._saving.saved, self._saving.trouble))
        return change

    def _tell(self, change: Change) -> None:
        for listener in tuple(self._heard):
            listener(change)

    def _rewrite(self, keep: Keep, verb: str, forgotten: Sequence[str] = ()) -> None:
        change = today(self.current, keep, verb)
        rewritten = self._vault.rewrite(keep, verb, forgotten)
        self._document = self._document.over(rewritten.network, rewritten.log, rewritten.fresh)
        self._tell_saving(Saving(rewritten.number, self._saving.saved, self._saving.trouble))
        self._tell(change)

    def _tell_saving(self, saving: Saving) -> None:
        self._saving = saving
        for listener in tuple(self._saving_heard):
            listener(saving)


def _added(listeners: list[Listener], listener: Listener) -> Callable[[], None]:
    """Adds a listener, and returns what takes it away; a page that is left twice takes it away twice."""
    listeners.append(listener)

    def stop() -> None:
        if listener in listeners:
            listeners.remove(listener)

    return stop
