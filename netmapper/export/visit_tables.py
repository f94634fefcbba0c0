"""The tables about sittings: visits, how long each step took, and what of them the table of sessions tells.

Who asked leaves as a code, and where as the researcher's words for it, which stay behind with other free text. Of who
interpreted and who else was there only leaves that somebody did.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from netmapper.domain.network import Timing, Visit
from netmapper.export.account import Account, Scope
from netmapper.export.columns import LAYOUT_VERSION, YES_NO, Cell, Column
from netmapper.export.plans import OF_SESSION, Filled, Plan, date_type, nothing
from netmapper.export.results import Alteration

_CODE = re.compile(r"[A-Za-z]{0,4}[-_./]?\d{1,8}|([A-Z]\.?){1,3}")
"""A number, a number after a few letters, or initials: what names nobody to an outsider."""

Sitting = tuple[int, Visit]
"""The number of a visit, from 1, and what is known of it."""


def visits(scope: Scope) -> Plan[Sitting]:
    """One row for each visit that was noted, and one for the day on which the interview began."""
    since = LAYOUT_VERSION
    filled: list[Filled[Sitting]] = [
        Filled(Column("visit", "integer", "Number of the visit, from 1", required=True), lambda a, sitting: sitting[0]),
        Filled(
            Column("date", date_type(scope), "Date on which it began"), lambda a, sitting: a.date(sitting[1].on, "visits", "date")
        ),
        Filled(Column("minutes", "number", "Minutes that the visit took; not recorded yet", unit="minutes"), nothing),
        Filled(Column("interviewer_id", "string", "Interviewer, by code", guarded=True, since=since), _interviewer),
        Filled(
            Column("interpreter", "integer", "Whether somebody interpreted", categories=YES_NO, since=since),
            lambda a, sitting: int(bool(sitting[1].interpreter)) if _noted(sitting[1]) else None,
        ),
    ]
    if scope.free_text:
        filled.append(Filled(Column("setting", "string", "Where it was", guarded=True, since=since), _setting))
    title = "Visits: the sittings of each interview, as far as they were noted"
    return Plan("visits", title, _sittings, filled, key=("visit",), references=(OF_SESSION,))


def paradata(scope: Scope) -> Plan[Timing]:
    """One row for each step that was gone through, in a study that wants to know."""
    titles = {step.id: step.title.into(scope.study.language) for step in scope.study.steps}
    since = LAYOUT_VERSION
    filled: list[Filled[Timing]] = [
        Filled(Column("step", "string", "Step", required=True, source="study", since=since), lambda a, timing: timing.step),
        Filled(
            Column("seconds", "number", "How long it was open in all", unit="seconds", since=since),
            lambda a, timing: timing.seconds,
        ),
        Filled(Column("opened", "integer", "How often it was opened", since=since), lambda a, timing: timing.opened),
        Filled(Column("pauses", "integer", "Pauses in it", since=since), lambda a, timing: timing.pauses),
        Filled(Column("undone", "integer", "Steps taken back in it", since=since), lambda a, timing: timing.undone),
    ]

    def known(account: Account) -> Iterable[Timing]:
        return (account.network.timings[step] for step in titles if step in account.network.timings)

    title = "Paradata: how each step was gone through"
    return Plan("paradata", title, known, filled, key=("step",), references=(OF_SESSION,))


def place_of_interview(account: Account, _: object) -> Cell:
    """Where the first visit was that says so, where free text may leave."""
    return next((_setting(account, sitting) for sitting in _sittings(account) if sitting[1].setting), None)


def others_present(account: Account, _: object) -> Cell:
    """1 where somebody else was there in any step, 0 where it was noted that nobody was, None where nothing was noted."""
    presences = account.network.presences.values()
    return int(any(presence.others for presence in presences)) if presences else None


def interviewer(account: Account, _: object) -> Cell:
    """Who the session is of, or else who asked at the first visit that says so."""
    if account.facts.interviewer_id:
        return account.facts.interviewer_id
    return next((cell for sitting in _sittings(account) if (cell := _code(account, sitting[1])) is not None), None)


def _sittings(account: Account) -> Iterator[Sitting]:
    noted = sorted(account.network.visits.values(), key=lambda visit: (visit.on, visit.id))
    began = account.facts.started
    if not noted or noted[0].on[:10] > began[:10]:
        noted.insert(0, Visit(0, began))
    return enumerate(noted, 1)


def _noted(visit: Visit) -> bool:
    return bool(visit.setting or visit.interviewer or visit.interpreter)


def _interviewer(account: Account, sitting: Sitting) -> Cell:
    code = _code(account, sitting[1])
    if code is None and sitting[1].interviewer:
        account.alter(Alteration.NAME_WITHHELD, "visits", "interviewer_id")
    return code


def _code(account: Account, visit: Visit) -> str | None:
    """Who asked, where that is a code; a name only where names leave."""
    words = visit.interviewer.strip()
    return words if words and (account.scope.identified or _CODE.fullmatch(words)) else None


def _setting(account: Account, sitting: Sitting) -> Cell:
    return (sitting[1].setting or None) if account.free_text else None
