"""Sealing to somebody at the centre, in the published age format: X25519 recipients, through pyrage."""

from __future__ import annotations

import pyrage  # type: ignore[import-untyped]  # it ships no types
from pyrage import x25519

from netmapper.keys.errors import BadRecipient, WrongRecoveryKey
from netmapper.keys.secret import RecoveryKey


def age_sealed(plain: bytes, recipient: str) -> bytes:
    """The bytes as an age file for one recipient, ``age1…``; raises BadRecipient."""
    try:
        to = x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError as error:
        raise BadRecipient from error
    return bytes(pyrage.encrypt(plain, [to]))


def age_opened(closed: bytes, recovery: RecoveryKey) -> bytes:
    """The bytes as they were; raises BadRecipient for what is no secret key, WrongRecoveryKey where it does not open this."""
    try:
        identity = x25519.Identity.from_str(str(recovery))
    except pyrage.IdentityError as error:
        raise BadRecipient from error
    try:
        return bytes(pyrage.decrypt(closed, [identity]))
    except pyrage.DecryptError as error:
        raise WrongRecoveryKey from error
