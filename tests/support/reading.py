"""How hard a text is to read: the Flesch–Kincaid grade, and the age that it stands for.

Kincaid, Fishburne, Rogers and Chissom (1975), Derivation of new readability formulas for Navy enlisted personnel,
Research Branch Report 8-75: grade = 0.39 × words per sentence + 11.8 × syllables per word − 15.59. A grade is a year of
school in the United States, and children are five years older than their grade.
"""

from __future__ import annotations

import re

_VOWELS = re.compile(r"[aeiouyé]+")


def reading_age(text: str) -> float:
    """The age at which a text is read with ease, in years."""
    words = re.findall(r"[\w’'-]+", text)
    sentences = max(1, len(re.findall(r"[.?!:]+(?:\s|$)", text.strip() + " ")))
    syllables = sum(syllables_of(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59 + 5


def syllables_of(word: str) -> int:
    """Syllables by the usual rule: groups of vowels, less a silent e at the end. Numbers count as one."""
    plain = word.lower().replace("’", "").replace("'", "")
    if plain.isdigit():
        return 1
    ends_silent = re.search(r"[^aeiouy]e$|[^aeiouydt]ed$|[^aeiouysxzcg]es$", plain) and not re.search(r"[^aeiouy]le$", plain)
    return max(1, len(_VOWELS.findall(plain)) - (1 if ends_silent else 0))
