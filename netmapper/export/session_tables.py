"""The tables about the interview itself: sessions, steps, prompts and consents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from netmapper.domain.codes import ConsentAnswer, Missing, StepStatus
from netmapper.domain.network import Consent
from netmapper.editing.note_commands import THE_MAP
from netmapper.export.account import Account, Scope
from netmapper.export.columns import LAYOUT_VERSION, YES_NO, Category, Cell, Column, companion, missing_words
from netmapper.export.plans import OF_SESSION, Filled, Plan, date_type, nothing
from netmapper.export.results import Alteration
from netmapper.export.visit_tables import interviewer, others_present, place_of_interview
from netmapper.study.model import ConsentPurpose, Study
from netmapper.study.steps import AnyStep

STATUS = {
    StepStatus.DONE: 1,
    StepStatus.PARTLY: 2,
    StepStatus.NOT_REACHED: int(Missing.NOT_REACHED),
    StepStatus.NOT_ASKED: int(Missing.NOT_ASKED),
    StepStatus.SKIPPED: int(Missing.SKIPPED),
}
ANSWER = {ConsentAnswer.NO: 0, ConsentAnswer.YES: 1, ConsentAnswer.LATER: 2}
ELICITATION = {"fresh_first": 1, "last_map_first": 2}


def sessions(scope: Scope) -> Plan[None]:
    """One row for each interview."""
    later = "Known only from a case list or from later versions; empty until then. "
    filled: list[Filled[None]] = [
        Filled(Column("participant_code", "string", "The participant's code in the study", guarded=True), _fact("code")),
        Filled(Column("file_id", "string", "Random number of the session file", required=True), _fact("file_id")),
        Filled(
            Column("date", date_type(scope), "Date of the interview"), lambda a, _: a.date(a.facts.started, "sessions", "date")
        ),
        Filled(Column("minutes", "number", f"{later}Minutes that the interview took", unit="minutes"), nothing),
        Filled(
            Column("interview_place", "string", "Place of the interview, where free text may leave", guarded=True),
            place_of_interview,
        ),
        Filled(Column("language", "string", "Language of the interview", guarded=True), _fact("language")),
        Filled(Column("site", "string", "Site of the study", guarded=True), _fact("site")),
        Filled(Column("laptop_id", "string", "Laptop", guarded=True), _fact("laptop_id")),
        Filled(Column("interviewer_id", "string", "Interviewer, by code", guarded=True), interviewer),
        Filled(Column("others_present", "integer", "Whether others were present", categories=YES_NO), others_present),
        Filled(
            Column("driven_by", "integer", f"{later}Who drove the laptop", categories=_of("participant", "researcher")), nothing
        ),
        Filled(Column("elicitation", "integer", "How a follow-up began", categories=_elicited()), _elicitation),
        Filled(Column("app_version", "string", "Version of netmapper that made this export"), lambda a, _: a.scope.app_version),
        Filled(Column("protocol_id", "string", "Study file", required=True), _fact("study_id")),
        Filled(Column("protocol_version", "string", "Version of the study file", required=True), _fact("protocol_version")),
        Filled(Column("status", "string", "Whether the session is open or finished", guarded=True), _fact("status")),
        Filled(
            Column("withdrawn", date_type(scope), "When they withdrew; what was said until then stays", since=LAYOUT_VERSION),
            _withdrew,
        ),
        Filled(Column("weight", "number", f"{later}Sampling weight"), nothing),
        Filled(Column("stratum", "string", f"{later}Stratum", guarded=True), nothing),
        Filled(Column("psu", "string", f"{later}Primary sampling unit", guarded=True), nothing),
        Filled(Column("arm", "string", f"{later}Arm of a trial", guarded=True), nothing),
    ]
    if scope.free_text:
        filled.append(Filled(Column("map_note", "string", "Note on the map as a whole", guarded=True), _map_note))
    return Plan("sessions", "Interviews: one row for each participant and wave", lambda account: (None,), filled)


def _map_note(account: Account, _: None) -> Cell:
    note = account.network.notes.get(THE_MAP)
    return note.text if note is not None and account.free_text else None


def _withdrew(account: Account, _: None) -> Cell:
    return account.date(_day_of_withdrawal(account), "sessions", "withdrawn")


def _day_of_withdrawal(account: Account) -> str:
    return min((withdrawal.on for withdrawal in account.network.withdrawals.values()), default="")


def steps(scope: Scope) -> Plan[AnyStep]:
    """One row for each step of the study in each interview."""
    study = scope.study
    position = {step.id: number for number, step in enumerate(study.steps, 1)}
    titles = tuple(Category(step.id, step.title.into(study.language)) for step in study.steps)
    filled: list[Filled[AnyStep]] = [
        Filled(Column("step", "string", "Step", categories=titles, required=True, source="study"), lambda a, step: step.id),
        Filled(
            Column("position", "integer", "Place in the interview, from 1", source="study"), lambda a, step: position[step.id]
        ),
        Filled(
            Column("status", "integer", "How far it came", categories=_statuses(study)), lambda a, s: STATUS[a.asked.status(s)]
        ),
    ]
    title = "Steps: how far each step of each interview came"
    return Plan("steps", title, lambda account: study.steps, filled, key=("step",), references=(OF_SESSION,))


@dataclass(frozen=True, slots=True)
class _Prompted:
    """A prompt or a resource in one interview: whether it was answered, and how many cards the answer names."""

    id: str
    type: int
    gap: Missing | None
    named: int
    nobody: bool


def prompts(scope: Scope) -> Plan[_Prompted]:
    """One row for each prompt and each resource in each interview."""
    study = scope.study
    words = {resource.id: resource.question for resource in study.resources}
    words |= {prompt.id: prompt.text for prompt in study.prompts.values()}
    texts = tuple(Category(name, text.into(study.language)) for name, text in words.items())
    kinds = _of("prompt that brings cards", "resource")
    filled: list[Filled[_Prompted]] = [
        Filled(Column("prompt", "string", "Prompt or resource", categories=texts, required=True, source="study"), _id),
        Filled(Column("prompt_type", "integer", "What it is", categories=kinds, required=True), lambda a, told: told.type),
        Filled(Column("asked", "integer", "Whether it was put", categories=YES_NO), lambda a, told: int(_was_put(told))),
        Filled(
            Column("nobody", "integer", 'Whether the answer was "nobody" or "nothing"', categories=YES_NO, coded=True),
            lambda a, told: int(told.nobody) if told.gap is None else int(told.gap),
        ),
        Filled(Column("skipped", "integer", "Whether it was skipped", categories=YES_NO), _skipped),
        Filled(
            Column("n_named", "integer", "How many cards were named", coded=True),
            lambda a, told: told.named if told.gap is None else int(told.gap),
        ),
    ]
    title = "Prompts and resources: what was asked, and how many cards each answer names"
    key = ("prompt_type", "prompt")
    return Plan("prompts", title, lambda account: _prompted(study, account), filled, key=key, references=(OF_SESSION,))


def consents(scope: Scope) -> Plan[ConsentPurpose]:
    """One row for each purpose in each interview."""
    study = scope.study
    texts = tuple(Category(purpose.id, purpose.text.into(study.language)) for purpose in study.consent)
    answers = (Category(0, "no"), Category(1, "yes"), Category(2, "decide later"))
    filled: list[Filled[ConsentPurpose]] = [
        Filled(Column("purpose", "string", "Purpose", categories=texts, required=True, source="study"), lambda a, p: p.id),
        Filled(Column("answer", "integer", "What was answered", categories=answers, coded=True), _answered),
        Filled(Column("date", date_type(scope), "When"), _consent_date),
        Filled(
            Column("version", "string", "Version of the text agreed to", guarded=True), lambda a, p: _consent(a, p, "version")
        ),
        Filled(Column("how", "string", "How it was given", guarded=True), lambda a, p: _consent(a, p, "how")),
        Filled(Column("by_whom", "string", "Who gave or took it; only with names", guarded=True), _by_whom),
        Filled(companion("by_whom_missing", "by_whom", study), _by_whom_gap),
        Filled(
            Column("withdrawn", date_type(scope), "When it was taken back"),
            _taken_back,
        ),
    ]
    title = "Consents: what was agreed to"
    return Plan("consents", title, lambda account: study.consent, filled, key=("purpose",), references=(OF_SESSION,))


def _fact(name: str) -> Callable[[Account, None], Cell]:
    return lambda account, _: getattr(account.facts, name) or None


def _of(*labels: str) -> tuple[Category, ...]:
    return tuple(Category(number, label) for number, label in enumerate(labels, 1))


def _elicited() -> tuple[Category, ...]:
    return _of("afresh, the last map afterwards", "from the last map")


def _elicitation(account: Account, _: None) -> Cell:
    return ELICITATION[account.scope.study.waves.elicitation] if account.facts.wave > 1 else None


def _statuses(study: Study) -> tuple[Category, ...]:
    reasons = {STATUS[StepStatus.NOT_REACHED], STATUS[StepStatus.NOT_ASKED], STATUS[StepStatus.SKIPPED]}
    return (*_of("done", "partly done"), *(words for words in missing_words(study) if words.value in reasons))


def _prompted(study: Study, account: Account) -> Iterator[_Prompted]:
    named = [prompt for node in account.network.nodes.values() for prompt in node.prompts]
    for prompt in study.prompts:
        yield _told(account, prompt, 1, named.count(prompt))
    cards: dict[str, set[int]] = {resource: set() for resource in study.exchanged}
    for key in account.network.exchanges:
        tie = account.network.ties[key.tie]
        if tie.to_me:  # what passes between two cards is no answer to who gives me this
            cards[study.resource(key.resource).id].add(tie.target)
    for resource, those in cards.items():
        yield _told(account, resource, 2, len(those))


def _told(account: Account, name: str, kind: int, named: int) -> _Prompted:
    if named:  # whatever was said before or after, those who were named are the answer
        return _Prompted(name, kind, None, named, nobody=False)
    state = account.network.prompts.get(name)
    return _Prompted(name, kind, account.asked.prompt_gap(name), named, state is not None and state.nobody)


def _id(account: Account, told: _Prompted) -> Cell:
    return told.id


def _was_put(told: _Prompted) -> bool:
    return told.gap in {None, Missing.SKIPPED}


def _skipped(account: Account, told: _Prompted) -> Cell:
    return int(told.gap is Missing.SKIPPED)


def _found(account: Account, purpose: ConsentPurpose) -> Consent | None:
    return account.network.consents.get(purpose.id)


def _consent(account: Account, purpose: ConsentPurpose, field: str) -> Cell:
    consent = _found(account, purpose)
    return (getattr(consent, field) or None) if consent is not None else None


def _consent_date(account: Account, purpose: ConsentPurpose) -> Cell:
    consent = _found(account, purpose)
    return account.date(consent.on, "consents", "date") if consent is not None else None


def _taken_back(account: Account, purpose: ConsentPurpose) -> Cell:
    """When a purpose was taken back: by itself, or with everything, by withdrawing from the study."""
    consent = _found(account, purpose)
    if consent is None:
        return None
    all_of_it = _day_of_withdrawal(account) if consent.answer is ConsentAnswer.YES else ""
    return account.date(consent.withdrawn or all_of_it, "consents", "withdrawn")


def _answered(account: Account, purpose: ConsentPurpose) -> Cell:
    consent = _found(account, purpose)
    return ANSWER[consent.answer] if consent is not None else int(account.asked.consent_gap())


def _by_whom(account: Account, purpose: ConsentPurpose) -> Cell:
    value = _consent(account, purpose, "by")
    if value is None or account.scope.identified:
        return value
    account.alter(Alteration.NAME_WITHHELD, "consents", "by_whom")
    return None


def _by_whom_gap(account: Account, purpose: ConsentPurpose) -> Cell:
    withheld = _consent(account, purpose, "by") is not None and not account.scope.identified
    return int(Missing.WITHHELD) if withheld else None
