"""Kills a session at random moments while changes are made, and looks at what is left. For the suite, and for longer runs.

A child is forked from this warm process, opens the session, makes changes as fast as it can and sends every number that
``saved`` told it through a pipe. It is killed (SIGKILL) at a random moment. Then the file must open, hold every
acknowledged change, and hold just the map that the same changes make in memory.
"""

from __future__ import annotations

import os
import random
import select
import signal
import struct
import time
import traceback
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from netmapper.app.session import InterviewSession
from netmapper.domain.codes import Direction, Effect
from netmapper.domain.errors import MapError
from netmapper.domain.geometry import Place
from netmapper.domain.ids import NodeId
from netmapper.domain.network import NetworkMap
from netmapper.editing.commands import AddNode, DrawTie, PlaceNode, RecordExchange, RemoveNode, RenameNode, SayEffect
from netmapper.editing.document import Document
from netmapper.storage.vault import Opened, open_vault, read_session
from tests.support.sessions import MemoryVault
from tests.support.vaults import LAPTOP, STUDY, facts, new_vault, noon

LONGEST_LIFE = 0.12
"""Seconds after which a child is killed at the latest; short, so that many kills meet its very first save."""

KILLS_OF_A_SESSION = 10
"""Kills after which a new session is begun, so that a session keeps the size of a real one."""

NUMBER = struct.Struct(">I")


@dataclass
class Killed:
    """What many kills did: changes acknowledged and found again, and whatever should never happen."""

    kills: int = 0
    acknowledged: int = 0
    found: int = 0
    recovered: int = 0
    faults: list[str] = field(default_factory=list)


class Hand:
    """Makes changes by chance: the same seed makes the same changes from the same map."""

    def __init__(self, session: InterviewSession, document: Document, seed: str) -> None:
        self._session = session
        self._document = document
        self._chance = random.Random(seed)

    def make_one(self) -> None:
        """Makes one change, or none where the rules do not allow what chance asked for."""
        chance, nodes, ties = self._chance, list(self._session.current.nodes), list(self._session.current.ties)
        deed = chance.random()
        try:
            if len(nodes) < 3 or (deed < 0.1 and len(nodes) < 40):
                fresh = self._document.fresh
                label = f"card {chance.randrange(10_000)}"
                self._session.do(AddNode(fresh.node, fresh.tie, f"{chance.randrange(2**32):08x}", "person", label))
            elif deed < 0.4:
                self._session.do(PlaceNode(chance.choice(nodes), Place(chance.random(), chance.uniform(0, 360), 1)))
            elif deed < 0.5:
                self._session.do(RenameNode(chance.choice(nodes), f"name {chance.randrange(10_000)}"))
            elif deed < 0.6:
                self._session.do(SayEffect(chance.choice(ties), chance.choice(list(Effect))))
            elif deed < 0.7:
                self._session.do(RecordExchange(chance.choice(ties), "money", chance.choice(list(Direction))))
            elif deed < 0.8:
                self._session.do(DrawTie(self._document.fresh.tie, chance.choice(nodes), chance.choice(nodes), "knows"))
            elif deed < 0.85:
                self._session.do(RemoveNode(NodeId(chance.choice(nodes))))
            elif deed < 0.95:
                self._session.undo()
            else:
                self._session.redo()
        except MapError:
            return


def kill_often(folder: Path, kills: int, seed: int = 1) -> Killed:
    """Kills sessions again and again, each time from where the last kill left it. The folder must be empty."""
    told = Killed()
    chance = random.Random(seed)
    path = folder
    for number in range(kills):
        if number % KILLS_OF_A_SESSION == 0:
            vault = new_vault(folder, file_id=f"{number:08x}{seed:024x}")
            vault.close()
            path = vault.path
        _kill_once(path, f"{seed}-{number}", chance.uniform(0.0, LONGEST_LIFE), told)
    return told


def kill_a_child(live: Callable[[], None], life: float) -> None:
    """Has a child of this warm process do something, and kills it a moment after it began; sooner, where it is done."""
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        child = os.fork()
    if child == 0:
        try:
            os.close(read)
            os.write(write, b"!")
            live()
        finally:
            os._exit(0)
    os.close(write)
    os.read(read, 1)
    select.select([read], [], [], life)  # its end of the pipe closes when it is done
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    os.close(read)


def _kill_once(path: Path, seed: str, life: float, told: Killed) -> None:
    before = open_vault(path, LAPTOP, now=noon)
    before.vault.close()
    start, history = before.vault.saved, before
    read, write = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # forking beside threads: they belong to the runner of the tests
        child = os.fork()
    if child == 0:
        os.close(read)
        _live(path, seed, write)
    os.close(write)
    acknowledged = _listen(read, child, life) or start
    told.kills += 1
    told.acknowledged += acknowledged - start
    _look(path, seed, history, acknowledged, told)


def _live(path: Path, seed: str, write: int) -> None:
    """The child: it never returns."""
    try:
        calls: SimpleQueue[Any] = SimpleQueue()
        opened = open_vault(path, LAPTOP, now=noon, deliver=calls.put)
        session, document = _session(opened, opened.vault)
        opened.vault.hear(lambda number: (session.saved(number), os.write(write, NUMBER.pack(number)))[0], session.stuck)
        os.write(write, NUMBER.pack(0))
        hand = Hand(session, document, seed)
        while True:
            hand.make_one()
            while not calls.empty():
                calls.get()()
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(1)


def _listen(read: int, child: int, life: float) -> int:
    """The last acknowledged number of a child that is killed ``life`` seconds after it began to make changes."""
    raw = os.read(read, NUMBER.size)
    end = time.monotonic() + life
    while (left := end - time.monotonic()) > 0:
        if select.select([read], [], [], left)[0]:
            found = os.read(read, 4096)
            if not found:
                break
            raw += found
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while found := os.read(read, 65_536):
        raw += found
    os.close(read)
    whole = len(raw) - len(raw) % NUMBER.size
    return NUMBER.unpack_from(raw, whole - NUMBER.size)[0] if whole else 0


def _look(path: Path, seed: str, before: Opened, acknowledged: int, told: Killed) -> None:
    missing = not path.exists()
    try:
        read = read_session(path, LAPTOP).network
        opened = open_vault(path, LAPTOP, now=noon)
    except Exception as error:
        told.faults.append(f"{seed}: does not open: {error!r}")
        return
    opened.vault.close()
    told.recovered += missing
    told.found += opened.vault.saved - before.vault.saved
    if opened.vault.saved < acknowledged:
        told.faults.append(f"{seed}: {acknowledged} was acknowledged, {opened.vault.saved} is there")
    if not read == opened.network == _same_changes(path, seed, before, opened.vault.saved):
        told.faults.append(f"{seed}: another map than these changes make")


def _same_changes(path: Path, seed: str, before: Opened, until: int) -> NetworkMap:
    """The map that the child's changes make in memory, up to a number."""
    with_history = open_vault(path, LAPTOP, now=noon)
    vault = MemoryVault({number: with_history.vault.recall(number) for number in range(1, before.vault.saved + 1)})
    with_history.vault.close()
    session, document = _session(before, vault)
    hand = Hand(session, document, seed)
    while len(vault.changes) < until:
        hand.make_one()
    return session.current


def _session(opened: Opened, vault: Any) -> tuple[InterviewSession, Document]:
    document = Document(STUDY, opened.network, opened.log, opened.fresh, recall=vault.recall)
    return InterviewSession(STUDY, facts(), document, vault), document
