"""The secrets that people and laptops hold. Each keeps itself out of reprs, so that no log or trace can show it."""

from __future__ import annotations

import re
import secrets
import unicodedata

UNSEEN = "\u200b\u200c\u200d\u2060\ufeff"
LEAST_CHARACTERS = 15
"""Length from which a passphrase that somebody thought up is long enough; there are no rules of composition."""


class Passphrase(str):
    """A passphrase in the one form in which it is compared.

    NFKC; blanks, line ends and invisible marks at both ends off, as pasting brings them; a line end inside is one blank.
    The same words typed on any keyboard are the same passphrase. Case and single inner blanks count.
    """

    __slots__ = ()

    def __new__(cls, typed: str) -> Passphrase:
        """Takes what was typed or pasted, once or again: normalising twice changes nothing."""
        if isinstance(typed, Passphrase):
            return typed
        one_line = re.sub(r"\s*[\r\n\u2028\u2029\x85]+\s*", " ", _trimmed(unicodedata.normalize("NFKC", typed)))
        return super().__new__(cls, _trimmed(one_line))

    @property
    def long_enough(self) -> bool:
        """Whether it has at least 15 characters; six generated words always do."""
        return len(self) >= LEAST_CHARACTERS

    @property
    def material(self) -> bytes:
        """The bytes that go into the key derivation: UTF-8, half characters as they are."""
        return self.encode("utf-8", "surrogatepass")

    def __repr__(self) -> str:
        return "Passphrase(…)"


class LaptopKey(bytes):
    """32 random bytes that belong to one laptop's library, and open the sessions made there."""

    __slots__ = ()

    def __new__(cls, raw: bytes) -> LaptopKey:
        """Raises ValueError unless there are 32 bytes."""
        if len(raw) != 32:
            raise ValueError("a laptop key has 32 bytes")
        return super().__new__(cls, raw)

    @classmethod
    def fresh(cls) -> LaptopKey:
        """A new random key."""
        return cls(secrets.token_bytes(32))

    def __repr__(self) -> str:
        return "LaptopKey(…)"


class RecoveryKey(str):
    """An age X25519 secret key, ``AGE-SECRET-KEY-1…``, held at the centre for those who forgot their passphrase."""

    __slots__ = ()

    def __new__(cls, typed: str) -> RecoveryKey:
        """Takes it with blanks and line ends around it, as pasting brings them."""
        return super().__new__(cls, typed.strip())

    def __repr__(self) -> str:
        return "RecoveryKey(…)"


Secret = Passphrase | LaptopKey | RecoveryKey


def _trimmed(text: str) -> str:
    before = None
    while before != text:
        before, text = text, text.strip().strip(UNSEEN)
    return text
