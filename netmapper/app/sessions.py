"""Beginning a session, and opening one again. The file's keeper is the vault; this only puts the parts together."""

from __future__ import annotations

import secrets as chance
from dataclasses import dataclass, replace
from pathlib import Path

from netmapper.app.clock import Clock
from netmapper.app.following import carried, refuse_unwanted
from netmapper.app.session import InterviewSession
from netmapper.domain.facts import SessionFacts, ego_number
from netmapper.domain.network import NetworkMap
from netmapper.domain.text import clean_name, says_something
from netmapper.editing.document import FIRST, Document, Entry
from netmapper.keys.secret import Secret
from netmapper.storage.vault import Deliver, NewSecrets, Opened, SessionRead, Vault, create_vault, open_vault
from netmapper.study.loading import read_study, shaped_study


class CodeWanted(Exception):
    """A session wants a participant code: letters, digits, dots, dashes, no blank alone."""


class PracticeNotFollowed(Exception):
    """A practice session has no next wave: nobody real is in it."""


@dataclass(frozen=True, slots=True)
class NewSession:
    """What a new session starts from: the study as it was published, whose it is, and last time's map in a follow-up."""

    study: bytes
    code: str
    wave: int = 1
    practice: bool = False
    last_map: NetworkMap | None = None
    last_started: str = ""


def begin(
    wanted: NewSession, folder: Path, secrets: NewSecrets, clock: Clock, deliver: Deliver | None = None
) -> InterviewSession:
    """A new session in a sealed file of its own, durable when this returns, that the study's recipients can open too.

    A practice session is sealed to no recipient, since it is nothing for a centre.

    Raises CodeWanted, StudyFaults, KeyTrouble or StorageTrouble.
    """
    study = read_study(wanted.study)
    code = clean_name(wanted.code)
    if not says_something(code):
        raise CodeWanted
    facts = SessionFacts(
        file_id=chance.token_hex(16),
        study_id=study.id,
        protocol_version=study.version,
        code=code,
        ego_id=ego_number(study.id, code),
        started=clock().astimezone().isoformat(timespec="seconds"),  # its day is the day there, as of all that is noted
        wave=wanted.wave,
        language=study.language,
        practice=wanted.practice,
        last_started=wanted.last_started,
    )
    recipients = () if wanted.practice else tuple(recipient.age for recipient in study.recipients)
    sealed_to = replace(secrets, recipients=recipients)
    last = carried(wanted.last_map, study) if wanted.last_map is not None else None
    first = last if last is not None and last.edits else None
    vault = create_vault(folder, facts, wanted.study, sealed_to, now=clock, deliver=deliver, first=first)
    document = Document(study, recall=vault.recall)
    if first is not None:
        begun = (Entry(vault.recorded, quiet=True),)
        document = document.over(first.applied_to(NetworkMap()), begun, FIRST.past(first))
    return _session(vault, document, opened=False)


def follow_up(
    last: SessionRead, folder: Path, secrets: NewSecrets, clock: Clock, deliver: Deliver | None = None
) -> InterviewSession:
    """The session of the next wave: the same study, code and cards, in a sealed file of its own.

    Raises PracticeNotFollowed or NoFollowUp, and what ``begin`` raises.
    """
    facts = last.facts
    if facts.practice:
        raise PracticeNotFollowed
    refuse_unwanted(facts, last.network, shaped_study(last.study))
    wanted = NewSession(last.study, facts.code, facts.wave + 1, last_map=last.network, last_started=facts.started)
    return begin(wanted, folder, secrets, clock, deliver)


def resume(
    path: Path, secret: Secret, clock: Clock, deliver: Deliver | None = None, *, fall_back: bool = False
) -> InterviewSession:
    """A session as it was left, with its undo; with ``fall_back`` its newest whole state where the file itself is not.

    Raises KeyTrouble or StorageTrouble; the file is then untouched.
    """
    return carry_on(open_vault(path, secret, now=clock, deliver=deliver, fall_back=fall_back))


def carry_on(opened: Opened) -> InterviewSession:
    """The session of a vault that was opened."""
    # rules that grew stricter since must not lock anybody out of a session that was begun under milder ones
    study = shaped_study(opened.vault.study)
    document = Document(study, opened.network, opened.log, opened.fresh, recall=opened.vault.recall)
    return _session(opened.vault, document)


def _session(vault: Vault, document: Document, *, opened: bool = True) -> InterviewSession:
    session = InterviewSession(document.study, vault.facts, document, vault)
    session.published = vault.study
    session.started_at(vault.recorded, opened=opened)
    vault.hear(session.saved, session.stuck)
    return session
