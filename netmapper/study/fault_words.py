"""Plain words for the faults of a study file: one sentence that says where, what is wrong, and the mend.

These words stand below the screens because the terminal and the screens both show them, to a researcher.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from netmapper.study.faults import Fault

TEXT: Mapping[str, str] = MappingProxyType(
    {
        "too_large": "The file has {bytes} bytes, and a study may have {most}: take out what does not belong in it.",
        "empty_file": "The file is empty: choose another, or copy it again.",
        "not_utf8": "The file is not UTF-8 text from byte {byte} on (line {line}): save it again as UTF-8.",
        "not_json": "The file cannot be read at line {line}, column {column}: {expected}.",
        "not_a_group": "The file holds no study: it must begin with { and end with }.",
        "too_deep": "From line {line} on, more than {most} brackets stand within one another: make it flatter.",
        "long_number": "{at} a number begins with {written} and is longer than {most} characters: write a shorter one.",
        "not_finite": "{at} {written} is no number that can be counted with: write an ordinary number.",
        "name_twice": "{at} “{name}” stands more than once in the same group: keep one of them.",
        "half_character": "{at} half of a character is written (\\ud800 to \\udfff): write the character itself.",
        "wrong_format": "This is not a study file: {at_format} must be “{wanted}”; choose another file.",
        "newer_format": "This study is written for a newer netmapper (format {major}): bring netmapper up to date, then open it.",
    }
)

SHAPE: Mapping[str, str] = MappingProxyType(
    {
        "missing": "{at} something is missing: add “{name}”.",
        "unknown_word": "{at} “{name}” is no word that a study knows{perhaps}: correct it, or take it out.",
        "wrong_type": "{at} {wanted} is expected: write that instead.",
        "bad_name": "{at} “{written}” cannot be a name: use 1 to 26 small letters, digits and _, beginning with a letter.",
        "bad_language": "{at} “{written}” is no language code: write one like en or cy-GB.",
        "bad_icon": "{at} “{written}” cannot be the name of an icon: use small letters, digits and hyphens.",
        "bad_version": "{at} “{written}” is no version: write one like 1.0 or 2.1.3.",
        "bad_key": "{at} this is no age public key: copy it again, it begins with age1 and has 62 characters.",
        "bad_time": "{at} this is no time with its zone: write one like 2025-03-01T09:00:00Z.",
        "unreadable_words": "{at} there are no words to be seen, or hidden control characters: type the text again.",
        "empty_words": "{at} there are no words: write at least {bound} character(s).",
        "long_words": "{at} the text has {here} characters, and {bound} fit: shorten it.",
        "too_few": "{at} there are {here}, and {bound} are needed at least: add more.",
        "too_many": "{at} there are {here}, and {bound} fit at most: take some out.",
        "number_least": "{at} {written} is too small: write {bound} or more.",
        "number_above": "{at} {written} is too small: write more than {bound}.",
        "number_most": "{at} {written} is too large: write {bound} or less.",
        "not_a_choice": "{at} “{written}” is none of the choices: use {choices}.",
        "missing_code_as_value": (
            "{at} {written} is kept for a reason for having no answer (−4 to −9): give the choice another number."
        ),
        "many_more": "There are {more} faults more than are listed here: mend these first.",
        "wrong": "{at} something is not as it should be ({told}): compare it with the published JSON Schema.",
    }
)

MEANING: Mapping[str, str] = MappingProxyType(
    {
        "duplicate_id": "{at} the name “{name}” is taken by another: give this one a name of its own.",
        "duplicate_code": "{at} the number {name} is taken by another: give this one a number of its own.",
        "duplicate_entry": "{at} “{name}” is listed a second time: take one of them out.",
        "same_name_differs": (
            "{at} “{name}” is asked about another kind of card with other answers: make them the same, or rename one."
        ),
        "reserved_name": "{at} “{name}” is a name that {by} keeps for itself: choose another.",
        "unknown_reference": "{at} there is no {what} named “{name}”{perhaps}: use one that there is{known}.",
        "unknown_icon": "{at} there is no icon named “{name}”{perhaps}: choose one that is bundled.",
        "no_sectors": "{at} there are no sectors that “{name}” could answer for: add sectors, or take this out.",
        "sectors_not_single": (
            "{at} “{name}” is a question of kind “{question}”, and sectors go with one of kind “single”: name such a question."
        ),
        "sectors_differ": (
            "{at} the choices of “{name}” have the values {here}, and the sectors are 1 to {count}, clockwise from the top: "
            "give each sector the choice of its number."
        ),
        "participants_own": "{at} only the participant can be asked a step of type “{kind}”: take “by” out.",
        "nothing_to_agree_to": "{at} consent is asked, but “consent” lists no purpose: add one, or take the step out.",
        "not_for_this_question": "{at} a question of kind “{question}” has no {what}: take it out, or change the kind.",
        "no_choices": "{at} a question of kind “{question}” needs something to choose from: add choices.",
        "no_end_of_scale": "{at} a question of kind “{question}” needs both its ends: add “{what}”.",
        "low_not_below_high": "{at} low ({low}) is not below high ({high}): make it smaller.",
        "missing_code_in_range": "{at} from {low} on, the answers take in −4 to −9, the reasons for having none: begin higher.",
        "not_whole": "{at} {written} is no whole number, and a scale has only those: round it, or use an analogue question.",
        "long_scale": "{at} a scale has {most} points at most: make it shorter, or use an analogue question or a number.",
        "not_about_cards": "{at} only a question about cards shows on them: take “show” out, or make it an attribute of a kind.",
        "cannot_be_badge": "{at} a question of kind “{question}” does not fit on a badge: use {fits}, or take “show” out.",
        "cannot_be_size": "{at} a question of kind “{question}” has no order for sizes: use {fits}, or take “show” out.",
        "shown_twice": "{at} “{name}” shows as a {how} too, and a card has one: take one of the two out.",
        "no_badge": "{at} none of the choices says what stands on the badge: give at least one a “badge” or an “icon”.",
        "never_shown": "{at} it never shows: write “show”: “{how}” at the question, or take it out.",
        "long_badge": "{at} “{written}” has {here} characters, and {most} fit on a card: shorten it, or add an “icon”.",
        "no_bins": "{at} “{item}” is of kind “{question}” and has no bins: take a single, a scale up to {most}, or “cards”.",
        "least_above_most": "{at} least ({least}) is more than most ({most}): make it smaller.",
        "not_comparable": "{at} “{item}” is a question of kind “{question}”, which cannot be compared like this: use “{use}”.",
        "wrong_comparison": "{at} an answer to “{item}” is a {wanted}: compare it with a {wanted}.",
        "never_chosen": "{at} {written} is none of the choices of “{item}”: use the value of one of them.",
        "circle": "{at} these questions wait for one another and are never asked ({items}): take one of the conditions out.",
        "role_of_no_card": (
            "{at} only a question about a card can look at its role: make it an attribute of a kind, or look at an answer."
        ),
        "never_asked": "{at} “{item}” is in no step of the interview: add a step that asks it, or look at another question.",
        "asked_later": "{at} “{item}” is asked only here or later: ask it before, or look at another question.",
        "not_a_number": "{at} “{name}” is a question of kind “{question}” and gives no number: leave it out of the score.",
        "no_bounds": "{at} “{name}” cannot be reversed without its ends: give it low and high.",
        "more_than_items": "{at} {written} answers are asked for, and there are {items} items: write {items} or less.",
        "lookup_not_whole": "{at} a table needs whole numbers: use it with the sum of items that are all answered.",
        "lookup_too_wide": (
            "{at} the sums with “{name}” are not whole numbers, or more than {most}: give it choices, or whole ends close by."
        ),
        "lookup_gaps": "{at} the table lacks {count} sum(s) that can come about ({missing}): add them.",
        "no_effect_word": "{at} the word for effect {number} ({means}) is missing: add it.",
        "no_missing_word": "{at} the words for {number} ({means}) are missing: add them.",
        "lacks_language": "{at} the words in the study’s own language ({language}) are missing: add them.",
        "unlisted_language": "{at} “{language}” is not among the study’s languages: list it there, or take it out.",
        "stray_braces": "{at} curly brackets stand in the text{allowed}: take them out.",
        "no_name_slot": "{at} the sentence does not say whom it is about: put {slot} where the name belongs.",
    }
)

EXPECTED: Mapping[str, str] = MappingProxyType(
    {
        "value": "put a value there, such as a text in quotation marks or a number",
        "comma": "put a comma between two entries, or close the bracket",
        "colon": "put a colon between the name and its value",
        "name": "put a name in quotation marks there, or take out the comma before it",
        "quote": "close the quotation marks of the text that begins there",
        "control": "write \\n for a new line and \\t for a tab within a text",
        "escape": "write \\\\ for a backslash",
        "end": "take out what stands after the last bracket",
        "trailing": "take out the comma before the closing bracket",
        "other": "look there for a bracket, a comma or a quotation mark too many or too few",
    }
)

WANTED: Mapping[str, str] = MappingProxyType(
    {
        "text": "a text in quotation marks",
        "words": "a text in quotation marks, or one for each language in { },",
        "whole_number": "a whole number without quotation marks",
        "number": "a number without quotation marks",
        "yes_or_no": "true or false",
        "list": "a list in [ ]",
        "group": "a group in { }",
    }
)

WHAT: Mapping[str, str] = MappingProxyType(
    {
        "kind": "kind of card",
        "attribute": "attribute of this kind of card",
        "card_question": "question about cards with a single choice",
        "tie_kind": "kind of tie",
        "resource": "resource",
        "instrument": "instrument",
        "question": "question",
        "role": "role of this kind of card",
        "item": "item in this instrument",
        "scored_item": "item in this score",
    }
)

BY: Mapping[str, str] = MappingProxyType({"spss": "SPSS", "export": "the export", "map": "the map"})

CODES: Mapping[str, str] = MappingProxyType({**TEXT, **SHAPE, **MEANING})
"""The sentence of every fault by its code."""

_SLOT = re.compile(r"\{(\w+)\}")


def describe(fault: Fault) -> str:
    """One sentence in plain English: where, what is wrong, and how to mend it."""
    words = _words(fault)
    return _SLOT.sub(lambda slot: words.get(slot[1], slot[0]), CODES[fault.code])


def _words(fault: Fault) -> dict[str, str]:
    facts = {name: str(value) for name, value in fault.facts.items()}
    words = dict(facts)
    words["at"] = f"At {fault.place}:" if fault.place else "In the file:"
    words["at_format"] = "“format”"
    words["perhaps"] = f" (perhaps “{facts['near']}”)" if facts.get("near") else ""
    words["known"] = f" ({facts['known']})" if facts.get("known") else ""
    words["expected"] = EXPECTED.get(facts.get("expected", ""), "")
    words["wanted"] = WANTED.get(facts.get("wanted", ""), facts.get("wanted", ""))
    words["what"] = WHAT.get(facts.get("what", ""), facts.get("what", ""))
    words["by"] = BY.get(facts.get("by", ""), "")
    words["allowed"] = f" besides {facts['allowed']}" if facts.get("allowed") else ""
    words["use"] = "answered" if facts.get("question") == "cards" else "in"
    return words
