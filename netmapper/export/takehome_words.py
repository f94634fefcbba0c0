"""The words of a take-home page that are not the study's. Whoever speaks another language hands in others."""

from __future__ import annotations

from dataclasses import dataclass

from netmapper.export.change_words import ChangeWords

CHANGES = ChangeWords()


@dataclass(frozen=True, slots=True)
class TakeHomeWords:
    """Words on the page; ``{…}`` are places for names."""

    me: str = "Me"
    title: str = "My map"
    picture: str = "My map, with me in the middle. The same is written below in words."
    card: str = "{name}, {what}."
    card_on_ring: str = "{name}, {what}. {ring}."
    ring: str = "Ring {number}"
    rings: str = "The rings, from the middle: {labels}."
    beside: str = "Beside the map"
    linked: str = "linked to {names}"
    tie: str = "{one} and {other}: {relation}."
    passes: str = "{resource}, from {giver} to {taker}."
    groups: str = "Groups"
    group: str = "Group {number}"
    members: str = "{group}: {names}"
    note: str = "note: {words}"
    tie_note: str = "{one} and {other}: {words}"
    link_notes: str = "About the links"
    between: str = "What passes between others"
    key: str = "Who is where"
    plans: str = "My plans"
    to_change: str = "To change"
    to_keep: str = "To keep"
    to_try: str = "To try"
    plan: str = "{aim}: {words}"
    plan_cards: str = "with {names}"
    plan_help: str = "who could help: {names}"
    contacts: str = "If I would like to talk to someone"
    signs: str = "What the signs mean"
    link: str = "a link"
    given: str = "I give something"
    received: str = "something is given to me"
    both: str = "both ways"
    count: str = "how many things"
    practice: str = "Practice: an invented person"
    changed: str = "What changed since last time"
    changes: ChangeWords = CHANGES
    page: str = "{number} of {of}"
