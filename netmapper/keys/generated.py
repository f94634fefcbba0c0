"""Passphrases that the program draws: plain words, each drawn by the system's randomness."""

from __future__ import annotations

import secrets
from functools import cache
from importlib import resources

from netmapper.keys.secret import Passphrase


@cache
def word_list() -> tuple[str, ...]:
    """The bundled words (EFF, CC BY 3.0 US; see words-licence.txt), in their order."""
    return tuple(resources.files("netmapper.keys").joinpath("words.txt").read_text("utf-8").split())


def generated_passphrase(words: int = 6) -> Passphrase:
    """Words with blanks between: six of them are worth more than 63 bits."""
    return Passphrase(" ".join(secrets.choice(word_list()) for _ in range(words)))
