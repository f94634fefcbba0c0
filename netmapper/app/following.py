"""What a follow-up begins with: last time's map, less all that is asked anew. It opens no file and changes no map."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.codes import ConsentAnswer, Effect
from netmapper.domain.facts import ERASED, WITHDRAWN, SessionFacts
from netmapper.domain.network import Consent, NetworkMap
from netmapper.editing.change import Change, as_change
from netmapper.storage.vault import SessionRead
from netmapper.study.consenting import not_agreed
from netmapper.study.model import Study


class NoFollowUp(Exception):
    """A participant is not to be asked again: ``withdrew``, or else did not agree to it."""

    def __init__(self, *, withdrew: bool) -> None:
        super().__init__(withdrew)
        self.withdrew = withdrew


@dataclass(frozen=True, slots=True)
class LastTime:
    """A session as it was left, and whether its study's centre could open a follow-up of it without the passphrase."""

    session: SessionRead
    recoverable: bool


def refuse_unwanted(facts: SessionFacts, network: NetworkMap, study: Study) -> None:
    """Raises NoFollowUp where the participant of a session is not to be asked again."""
    if network.withdrawals or facts.status in {WITHDRAWN, ERASED}:
        raise NoFollowUp(withdrew=True)
    if not_agreed(study, network, "follow_up") is not None:
        raise NoFollowUp(withdrew=False)


def carried(network: NetworkMap, study: Study) -> Change:
    """Last time's map, and what of it today's begins with: the first change of a follow-up, quiet, since no undo takes it back.

    Today's map begins with last time's cards, links and groups, or, in a study that asks afresh first, with nothing. How
    each card is for me, what passes, answers, notes and how far the interview came are asked anew, and a card was
    brought by no prompt of this time. Consent holds on where the study does not ask again and says the same as then.
    """
    then = NetworkMap(
        last_nodes=network.nodes,
        last_ties=network.ties,
        last_exchanges=network.exchanges,
        last_groups=network.groups,
        consents=still_given(network, study),
    )
    if study.waves.elicitation == "fresh_first":
        return replace(as_change(then), quiet=True)
    kept = replace(
        then,
        nodes={number: replace(node, prompts=(), note="") for number, node in network.nodes.items()},
        ties={number: replace(tie, effect=Effect.NOT_SAID, note="") for number, tie in network.ties.items()},
        groups=network.groups,
    )
    return replace(as_change(kept), quiet=True)


def still_given(network: NetworkMap, study: Study) -> dict[str, Consent]:
    """What was agreed to, or declined, last time and is not asked anew: dated and given as it was then."""
    known = {purpose.id: network.consents.get(purpose.id) for purpose in study.consent if not purpose.ask_again_each_wave}
    versions = {purpose.id: purpose.version for purpose in study.consent}
    return {
        name: given
        for name, given in known.items()
        if given is not None
        and given.answer is not ConsentAnswer.LATER
        and given.withdrawn is None
        and given.version == versions[name]
    }
