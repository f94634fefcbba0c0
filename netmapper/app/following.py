"""What a follow-up begins with: last time's map, less all that is asked anew. It opens no file and changes no map."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.codes import Effect
from netmapper.domain.network import NetworkMap
from netmapper.editing.change import Change, as_change
from netmapper.storage.vault import SessionRead
from netmapper.study.model import Study


@dataclass(frozen=True, slots=True)
class LastTime:
    """A session as it was left, and whether its study's centre could open a follow-up of it without the passphrase."""

    session: SessionRead
    recoverable: bool


def carried(network: NetworkMap, study: Study) -> Change:
    """Last time's map, and what of it today's begins with: the first change of a follow-up, quiet, since no undo takes it back.

    Today's map begins with last time's cards, links and groups, or, in a study that asks afresh first, with nothing. How
    each card is for me, what passes, answers, notes, consent and how far the interview came are asked anew, and a card was
    brought by no prompt of this time.
    """
    then = NetworkMap(
        last_nodes=network.nodes, last_ties=network.ties, last_exchanges=network.exchanges, last_groups=network.groups
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
