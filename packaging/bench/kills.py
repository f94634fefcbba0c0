"""Kills a program that is saving, at random moments, and looks for everything that it had said was saved."""

from __future__ import annotations

import os
import signal
import struct
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

from bench.figure import Figure, NotMeasured
from bench.fixtures import PASSPHRASE, long_session, session_in, working_copy
from netmapper.app.clock import system_clock
from netmapper.app.session import Saving
from netmapper.app.sessions import resume
from netmapper.domain.network import Node
from netmapper.editing.change import Change
from netmapper.editing.commands import PlaceNode
from netmapper.keys.errors import KeyTrouble
from netmapper.keys.secret import LaptopKey
from netmapper.storage.errors import StorageTrouble
from netmapper.storage.library import open_library
from netmapper.storage.vault import open_vault

KILLS = 200
KILLS_A_FILE = 25
LONGEST_S = 0.08
PACKED = struct.Struct(">QQdd")


class Said(NamedTuple):
    """What a child said was saved: the number of a change, and the card that it put there."""

    number: int
    card: int
    radius: float
    angle: float


READY = Said(0, 0, 0.0, 0.0)


def measure() -> Iterator[Figure]:
    """How many kills lost an acknowledged change, or left a file that does not open."""
    if not hasattr(os, "fork"):
        raise NotMeasured("this system has no fork")
    random = Random()
    lost = said = 0
    for _ in range(KILLS // KILLS_A_FILE):
        with working_copy(long_session()) as folder:
            path, key = session_in(folder), open_library(folder / "sessions", PASSPHRASE)
            for _ in range(KILLS_A_FILE):
                heard = _killed(path, key, random.uniform(0, LONGEST_S))
                said += len(heard)
                lost += not _is_all_there(path, key, heard)
    work = (
        f"SIGKILL at a random moment up to {LONGEST_S * 1_000:.0f} ms after opening, while changes are made to a session of "
        f"60 cards and over 3,000 changes; all {said} acknowledged changes looked for, each file opened again"
    )
    yield Figure("kills_lost", lost, "kills", work, KILLS)


def _killed(path: Path, key: LaptopKey, after: float) -> list[Said]:
    """Lets a child make changes and kills it; returns what it had acknowledged."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _make_changes(path, key, writing)
        finally:
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read(PACKED.size)
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        told += pipe.read()
    if not os.WIFSIGNALED(status):
        raise NotMeasured("the program that was to be killed had ended by itself")
    whole = len(told) // PACKED.size * PACKED.size
    return [Said(*words) for words in PACKED.iter_unpack(told[:whole])][1:]


def _make_changes(path: Path, key: LaptopKey, writing: int) -> None:
    """Moves cards for ever, and says of each move when it is durable."""
    random = Random()
    session = resume(path, key, system_clock)
    cards = sorted(session.current.nodes)
    waiting: list[Said] = []

    def heard(saving: Saving) -> None:
        while waiting and waiting[0].number <= saving.saved:
            os.write(writing, PACKED.pack(*waiting.pop(0)))

    session.hear_saving(heard)
    os.write(writing, PACKED.pack(*READY))
    while True:
        place = session.study.place(random.uniform(0.1, 1.0), random.uniform(0.0, 359.0))
        card = random.choice(cards)
        waiting.append(Said(session.saving.recorded + 1, card, place.radius, place.angle))
        session.do(PlaceNode(card, place))
        if random.random() < 0.3:
            session.wait()


def _is_all_there(path: Path, key: LaptopKey, heard: list[Said]) -> bool:
    """Whether it opens, every acknowledged move is in its history, and the cards stand where the last moves put them."""
    try:
        vault, network, log, _ = open_vault(path, key, now=system_clock)
    except (StorageTrouble, KeyTrouble):
        return False
    try:
        if len(log) != vault.recorded or any(one.number > vault.recorded for one in heard):
            return False
        (last,) = vault.recall(vault.recorded).edits
        return last.after in network.nodes.values() and all(_holds(vault.recall(one.number), one) for one in heard)
    finally:
        vault.close()


def _holds(change: Change, said: Said) -> bool:
    """Whether a change is the move that was acknowledged; a card put where it stood already makes no change at all."""
    (edit,) = change.edits
    place = edit.after.place if isinstance(edit.after, Node) else None
    return place is not None and (edit.key, place.radius, place.angle) == (said.card, said.radius, said.angle)
