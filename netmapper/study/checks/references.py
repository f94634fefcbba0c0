"""References: whatever a study points at must be there."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet

from netmapper.study.checks.walking import Steps, questions_of
from netmapper.study.faults import Fault, fault_at, nearest
from netmapper.study.model import Study
from netmapper.study.steps import (
    AnyStep,
    AttributesStep,
    ConsentStep,
    LinksStep,
    NameGeneratorStep,
    PlansStep,
    QuestionnaireStep,
    ResourcesStep,
    ThenAndNowStep,
)


def reference_faults(study: Study, icons: AbstractSet[str] | None = None) -> Iterator[Fault]:
    """References to nothing, the same thing named twice in one list, and icons that there are not."""
    for number, step in enumerate(study.steps):
        yield from _step(study, step, ("steps", number))
    kinds = study.kinds
    for number, tie_kind in enumerate(study.tie_kinds):
        for index, pair in enumerate(tie_kind.between):
            for end, name in enumerate(pair):
                yield from unknown(("tie_kinds", number, "between", index, end), "kind", name, kinds)
    for number, resource in enumerate(study.resources):
        yield from _listed(("resources", number, "kinds"), "kind", resource.kinds, kinds)
        directions = tuple(direction.name.lower() for direction in resource.directions)
        yield from _again(("resources", number, "directions"), directions)
    yield from _again(("withdrawal",), tuple(choice.value for choice in study.withdrawal))
    for asked in questions_of(study):
        yield from _listed((*asked.steps, "kinds"), "kind", asked.question.kinds, kinds)
    if icons is not None:
        yield from _icons(study, icons)


def unknown(steps: Steps, what: str, name: str, known: Collection[str]) -> Iterator[Fault]:
    """A fault where a name is none of those known; ``what`` says of what it should be the name."""
    if name not in known:
        some = ", ".join(list(known)[:8])
        yield fault_at(steps, "unknown_reference", what=what, name=name, near=nearest(name, known), known=some)


def _step(study: Study, step: AnyStep, steps: Steps) -> Iterator[Fault]:
    match step:
        case NameGeneratorStep():
            for index, prompt in enumerate(step.prompts):
                yield from unknown((*steps, "prompts", index, "kind"), "kind", prompt.kind, study.kinds)
        case AttributesStep():
            yield from unknown((*steps, "kind"), "kind", step.kind, study.kinds)
            if step.kind in study.kinds:
                yield from _listed((*steps, "questions"), "attribute", step.questions, study.about_cards(step.kind))
        case LinksStep():
            yield from _listed((*steps, "tie_kinds"), "tie_kind", step.tie_kinds, study.ties)
        case ResourcesStep():
            yield from _listed((*steps, "resources"), "resource", step.resources, study.exchanged)
        case QuestionnaireStep():
            known = [instrument.id for instrument in study.instruments]
            yield from unknown((*steps, "instrument"), "instrument", step.instrument, known)
        case ConsentStep() if not study.consent:
            yield fault_at(steps, "nothing_to_agree_to")
        case ThenAndNowStep() | PlansStep() if step.by == "researcher":
            yield fault_at((*steps, "by"), "participants_own", kind=step.type)
        case _:
            return


def _listed(steps: Steps, what: str, names: tuple[str, ...], known: Collection[str]) -> Iterator[Fault]:
    for index, name in enumerate(names):
        yield from unknown((*steps, index), what, name, known)
    yield from _again(steps, names)


def _again(steps: Steps, names: tuple[str, ...]) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name in names[:index]:
            yield fault_at((*steps, index), "duplicate_entry", name=name)


def _icons(study: Study, icons: AbstractSet[str]) -> Iterator[Fault]:
    wanted: list[tuple[Steps, str]] = []
    for number, kind in enumerate(study.node_kinds):
        wanted.append((("node_kinds", number, "icon"), kind.icon))
        wanted += [(("node_kinds", number, "icons", index), icon) for index, icon in enumerate(kind.icons)]
    wanted += [(("resources", number, "icon"), resource.icon) for number, resource in enumerate(study.resources)]
    for asked in questions_of(study):
        wanted += [
            ((*asked.steps, "choices", index, "icon"), choice.icon)
            for index, choice in enumerate(asked.question.choices)
            if choice.icon is not None
        ]
    for steps, icon in wanted:
        if icon not in icons:
            yield fault_at(steps, "unknown_icon", name=icon, near=nearest(icon, icons))
