"""Key slots: each wraps the file's one random key for one kind of secret. Kinds this version does not know are carried along.

The file id is bound into every wrap, so that a slot moved to another file opens nothing.
"""

from __future__ import annotations

import base64
import binascii
import secrets as randomness
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Protocol

from netmapper.keys.age import age_opened, age_sealed
from netmapper.keys.cost import SALT_BYTES, KdfCost, derived
from netmapper.keys.errors import Altered, EmptyPassphrase, MalformedSlot, WrongLaptopKey, WrongPassphrase, WrongRecoveryKey
from netmapper.keys.sealing import KEY_BYTES, NONCE_BYTES, TAG_BYTES, opened, sealed
from netmapper.keys.secret import LaptopKey, Passphrase, RecoveryKey

Words = Mapping[str, Any]
Derive = Callable[[Passphrase, bytes, KdfCost], bytes]
"""A passphrase, a salt and a cost into 32 bytes; ``remembering`` gives one that does the same work only once."""

WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
LONGEST_AGE = 16 * 1024


class Slot(Protocol):
    """One way to the file key."""

    @property
    def kind(self) -> str:
        """The kind of secret it is for."""

    def words(self) -> dict[str, Any]:
        """The slot as it stands in a header."""


@dataclass(frozen=True, slots=True)
class PassphraseSlot:
    """The file key under a key derived from a passphrase, with a cost and a salt of its own."""

    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    kind: str = "passphrase"

    @classmethod
    def around(cls, file_key: bytes, file_id: str, passphrase: Passphrase, cost: KdfCost) -> PassphraseSlot:
        """Wraps a file key; raises EmptyPassphrase."""
        if not passphrase:
            raise EmptyPassphrase
        salt, nonce = randomness.token_bytes(SALT_BYTES), randomness.token_bytes(NONCE_BYTES)
        return cls(cost, salt, nonce, sealed(derived(passphrase, salt, cost), nonce, file_key, _about("passphrase", file_id)))

    def open(self, passphrase: Passphrase, file_id: str, derive: Derive = derived) -> bytes:
        """The file key; raises WrongPassphrase."""
        try:
            return opened(derive(passphrase, self.salt, self.cost), self.nonce, self.wrapped, _about(self.kind, file_id))
        except Altered as error:
            raise WrongPassphrase from error

    def words(self) -> dict[str, Any]:
        """The slot as it stands in a header."""
        kdf = {"name": "argon2id", "salt": _text(self.salt), **self.cost.figures()}
        return {"kind": self.kind, "kdf": kdf, "nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}

    @classmethod
    def read(cls, words: Words) -> PassphraseSlot:
        """Raises MalformedSlot or AbsurdCost."""
        kdf = words.get("kdf")
        if not isinstance(kdf, Mapping):
            raise MalformedSlot("kdf")
        salt = _bytes(kdf, "salt", SALT_BYTES)
        return cls(KdfCost.read(kdf), salt, _bytes(words, "nonce", NONCE_BYTES), _bytes(words, "wrapped", WRAPPED_BYTES))


@dataclass(frozen=True, slots=True)
class LaptopSlot:
    """The file key under a laptop's own key."""

    nonce: bytes
    wrapped: bytes
    kind: str = "laptop"

    @classmethod
    def around(cls, file_key: bytes, file_id: str, laptop: LaptopKey) -> LaptopSlot:
        """Wraps a file key."""
        nonce = randomness.token_bytes(NONCE_BYTES)
        return cls(nonce, sealed(laptop, nonce, file_key, _about("laptop", file_id)))

    def open(self, laptop: LaptopKey, file_id: str) -> bytes:
        """The file key; raises WrongLaptopKey."""
        try:
            return opened(laptop, self.nonce, self.wrapped, _about(self.kind, file_id))
        except Altered as error:
            raise WrongLaptopKey from error

    def words(self) -> dict[str, Any]:
        """The slot as it stands in a header."""
        return {"kind": self.kind, "nonce": _text(self.nonce), "wrapped": _text(self.wrapped)}

    @classmethod
    def read(cls, words: Words) -> LaptopSlot:
        """Raises MalformedSlot."""
        return cls(_bytes(words, "nonce", NONCE_BYTES), _bytes(words, "wrapped", WRAPPED_BYTES))


@dataclass(frozen=True, slots=True)
class RecoverySlot:
    """The file key and the file id in one small age file, sealed to a recipient at the centre who is not named."""

    age: bytes
    kind: str = "recovery"

    @classmethod
    def around(cls, file_key: bytes, file_id: str, recipient: str) -> RecoverySlot:
        """Wraps a file key; raises BadRecipient."""
        return cls(age_sealed(file_key + file_id.encode(), recipient))

    def open(self, recovery: RecoveryKey, file_id: str) -> bytes:
        """The file key; raises BadRecipient or WrongRecoveryKey."""
        plain = age_opened(self.age, recovery)
        if plain[KEY_BYTES:] != file_id.encode():
            raise WrongRecoveryKey
        return plain[:KEY_BYTES]

    def words(self) -> dict[str, Any]:
        """The slot as it stands in a header."""
        return {"kind": self.kind, "age": _text(self.age)}

    @classmethod
    def read(cls, words: Words) -> RecoverySlot:
        """Raises MalformedSlot."""
        return cls(_bytes(words, "age", None))


@dataclass(frozen=True, slots=True)
class UnknownSlot:
    """A slot of a kind that this version does not know: it opens nothing here, and stays in the file as it is."""

    kind: str
    raw: Words = field(repr=False)

    def words(self) -> dict[str, Any]:
        """The slot as it stands in a header."""
        return dict(self.raw)


def slot_from(words: object) -> Slot:
    """A slot as it stood in a header; raises MalformedSlot or AbsurdCost. Nothing is derived or opened yet."""
    if not isinstance(words, Mapping) or not isinstance(words.get("kind"), str):
        raise MalformedSlot("kind")
    known: dict[str, Callable[[Words], Slot]] = {
        "passphrase": PassphraseSlot.read,
        "laptop": LaptopSlot.read,
        "recovery": RecoverySlot.read,
    }
    kind = words["kind"]
    if kind in known and not _newer_kdf(words):
        return known[kind](words)
    return UnknownSlot(kind, MappingProxyType(dict(words)))


def _newer_kdf(words: Words) -> bool:
    kdf = words.get("kdf")
    return isinstance(kdf, Mapping) and isinstance(kdf.get("name"), str) and kdf["name"] != "argon2id"


def _about(kind: str, file_id: str) -> bytes:
    return f"netmapper {kind} slot\n{file_id}".encode()


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


def _bytes(words: Words, name: str, length: int | None) -> bytes:
    text = words.get(name)
    try:
        raw = base64.b64decode(text, validate=True) if isinstance(text, str) else b""
    except (binascii.Error, ValueError) as error:
        raise MalformedSlot(name) from error
    if len(raw) != length and (length is not None or not 0 < len(raw) <= LONGEST_AGE):
        raise MalformedSlot(name)
    return raw
