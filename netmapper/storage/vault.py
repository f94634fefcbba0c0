"""The vault's doors: making a session file, opening one, and finding the newest whole state of it after a mishap."""

from __future__ import annotations

import contextlib
import secrets as randomness
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import NamedTuple

from netmapper.domain.facts import SessionFacts
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change
from netmapper.editing.document import Entry, Fresh
from netmapper.keys.cost import KdfCost, derived
from netmapper.keys.errors import KeyTrouble
from netmapper.keys.locks import NewSecrets, remembering
from netmapper.keys.sealing import fresh_key
from netmapper.keys.secret import Secret
from netmapper.keys.slots import Derive
from netmapper.storage.container import FILE_ID, FORMAT, Header
from netmapper.storage.errors import (
    AlreadyOpen,
    AlreadyThere,
    Damage,
    DamagedFile,
    NewerFile,
    NoSuchFile,
    Offer,
    SavingTrouble,
    StorageTrouble,
    Unreadable,
    saving_trouble,
)
from netmapper.storage.files import REAL_FILES, Files
from netmapper.storage.image import Image, NewerTables, NoImage
from netmapper.storage.keeping import Now, Vault
from netmapper.storage.lock import Lock
from netmapper.storage.sealed_file import Names, SealedFile, Unsealed, unsealed
from netmapper.storage.writer import Deliver

__all__ = ["Deliver", "KdfCost", "NewSecrets", "Opened", "SessionRead", "Vault", "create_vault", "open_vault", "read_session"]

SHORTEST_NAME = 8


class Opened(NamedTuple):
    """A session as it was left: its vault, its map, what undo needs to know of the past, and the next free numbers."""

    vault: Vault
    network: NetworkMap
    log: tuple[Entry, ...]
    fresh: Fresh


class SessionRead(NamedTuple):
    """What is in a session, for reading only. ``forgotten`` are the lasting numbers of cards that no file may bring back."""

    facts: SessionFacts
    study: bytes
    network: NetworkMap
    forgotten: tuple[str, ...] = ()


class _State(NamedTuple):
    """One state of a session that opened: its file, and its image."""

    file: Unsealed
    image: Image


def create_vault(
    folder: Path,
    facts: SessionFacts,
    study: bytes,
    secrets: NewSecrets,
    *,
    now: Now,
    deliver: Deliver | None = None,
    files: Files = REAL_FILES,
    first: Change | None = None,
) -> Vault:
    """A new session file, durable and opened once with each secret when this returns.

    With a ``first`` change no state of the file is ever without it.
    Its name is the first 8 characters of the file id, or a few more where that name is taken. Raises ValueError for a
    file id of other than 8 to 64 letters, digits and hyphens, a KeyTrouble, or SavingTrouble; then there is no new file.
    """
    if not FILE_ID.fullmatch(facts.file_id):
        raise ValueError("a file id has 8 to 64 letters, digits and hyphens")
    file_key = fresh_key()
    begun_at = 10**9 + randomness.randbelow(10**9)  # not 0: it would tell how many changes were made, and so about how many cards
    header = Header(facts.file_id, begun_at, secrets.slots(file_key, facts.file_id))
    path, lock = _free_name(folder, facts.file_id, now, files)
    try:
        file = SealedFile(path, header, file_key, None, files)
    except BaseException:
        lock.release()
        raise
    image = Image.begun(facts, study)
    if first is not None:
        image.record(first, _time(now))
    vault = Vault(image, file, lock, now, deliver)
    try:
        vault.note_facts(facts)
        vault.wait()
        _prove(path, secrets, image, files)
    except BaseException:
        vault.close()
        for left in (path, file.names.new):
            with contextlib.suppress(OSError):  # what could not be written can often not be removed either
                files.remove(left)
        raise
    return vault


def open_vault(
    path: Path,
    secret: Secret,
    *,
    now: Now,
    deliver: Deliver | None = None,
    fall_back: bool = False,
    files: Files = REAL_FILES,
) -> Opened:
    """Opens a session for writing.

    Where a crash left no current file, the newest whole state takes its place. Where the current file is damaged this
    raises NotASession or DamagedFile with what else could be opened; with ``fall_back`` the newest of these takes its
    place, and the damaged file is kept beside it under another name. Also raises NoSuchFile, AlreadyOpen, NewerFile,
    SavingTrouble or a KeyTrouble; then everything is as it was.
    """
    names = Names(path)
    if not any(files.exists(one) for one in (names.current, names.new, names.previous)):
        raise NoSuchFile(path)
    lock = Lock(path, _time(now))
    try:
        state = _found(names, secret, files, fall_back=fall_back)
        return _opened(names, state, lock, now, deliver, files)
    except BaseException:
        lock.release()
        raise


def read_session(path: Path, secret: Secret, *, files: Files = REAL_FILES) -> SessionRead:
    """What is in a session, for reading: nothing is locked and nothing written, also while it is open elsewhere.

    Raises what ``open_vault`` raises, but AlreadyOpen.
    """
    image = _found(Names(path), secret, files, fall_back=False).image
    try:
        return SessionRead(image.facts, image.study, image.found, image.forgotten)
    finally:
        image.close()


def _opened(names: Names, state: _State, lock: Lock, now: Now, deliver: Deliver | None, files: Files) -> Opened:
    image, found = state.image, state.file
    try:
        if found.path != names.current:
            _put_in_place(names, found.path, files)
        header = replace(found.header, format=max(found.header.format, FORMAT))
        file = SealedFile(names.current, header, found.file_key, found.stamp, files)
        return Opened(Vault(image, file, lock, now, deliver), image.found, image.log(), image.fresh())
    except BaseException:
        image.close()
        raise


def _found(names: Names, secret: Secret, files: Files, *, fall_back: bool) -> _State:
    derive = remembering()
    try:
        return _state(names, names.current, secret, files, derive)
    except (NoSuchFile, Unreadable, SavingTrouble) as error:
        others, refused = _others(names, secret, files, derive)
        if others and (fall_back or isinstance(error, NoSuchFile)):
            _let_go(others[1:])
            return others[0]
        if not others and refused is not None:
            raise refused from error
        offers = tuple(Offer(one.file.path, one.file.header.generation, one.image.last_time) for one in others)
        _let_go(others)
        if isinstance(error, SavingTrouble) and offers:  # the disk is there, only this file cannot be read: a bad sector
            raise DamagedFile(names.current, Damage.ALTERED, offers) from error
        if isinstance(error, Unreadable):
            error.offers = offers
        raise


def _others(names: Names, secret: Secret, files: Files, derive: Derive) -> tuple[list[_State], KeyTrouble | None]:
    """The other states of this session, newest first; and why one that is whole did not open, if so."""
    found: list[_State] = []
    refused: KeyTrouble | None = None
    for path in (names.new, names.previous):
        try:
            found.append(_state(names, path, secret, files, derive))
        except KeyTrouble as error:
            refused = error
        except StorageTrouble:
            continue  # torn or not there: no state to offer
    return sorted(found, key=lambda one: -one.file.header.generation), refused


def _state(names: Names, path: Path, secret: Secret, files: Files, derive: Derive) -> _State:
    file = unsealed(path, secret, files, derive)
    try:
        image = Image.opened(file.image)
    except NewerTables as error:
        raise NewerFile(path, file.header.format[0]) from error
    except NoImage as error:
        raise DamagedFile(path, Damage.ALTERED) from error
    if image.file_id != file.header.file_id or not names.may_hold(image.file_id):  # another session under this one's name
        image.close()
        raise DamagedFile(path, Damage.ALTERED)
    return _State(file, image)


def _let_go(states: Iterable[_State]) -> None:
    for state in states:
        state.image.close()


def _put_in_place(names: Names, found: Path, files: Files) -> None:
    try:
        if files.exists(names.current):
            files.move(names.current, next(aside for aside in names.asides() if not files.exists(aside)))
        files.move(found, names.current)
        files.sync(names.current.parent)
    except OSError as error:
        raise saving_trouble(error) from error


def _free_name(folder: Path, file_id: str, now: Now, files: Files) -> tuple[Path, Lock]:
    for length in range(SHORTEST_NAME, len(file_id) + 1):
        path = folder / f"{file_id[:length]}.netmap"
        names = Names(path)
        if any(files.exists(one) for one in (names.current, names.new, names.previous)):
            continue
        with contextlib.suppress(AlreadyOpen):  # somebody is just making a file of this name
            lock = Lock(path, _time(now))
            if not files.exists(path):
                return path, lock
            lock.release()
    raise AlreadyThere(path)


def _prove(path: Path, secrets: NewSecrets, image: Image, files: Files) -> None:
    for secret in secrets.all():
        if unsealed(path, secret, files, derived).image != image.serialized():
            raise DamagedFile(path, Damage.ALTERED)


def _time(now: Now) -> str:
    return now().astimezone(UTC).isoformat(timespec="seconds")
