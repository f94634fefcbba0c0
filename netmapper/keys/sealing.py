"""Sealing bytes under a key, with words that they belong to.

AES-256-GCM, not GCM-SIV: it is in every build of every library on every platform, so that an independent reader is easy to
write, and what GCM-SIV would guard against, a repeated nonce, cannot matter where each save draws a fresh 256-bit salt and
with it a fresh key.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from netmapper.keys.errors import Altered

KEY_BYTES = 32
SALT_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16


def fresh_key() -> bytes:
    """A new random 256-bit key."""
    return secrets.token_bytes(KEY_BYTES)


def subkey(key: bytes, salt: bytes, purpose: str) -> bytes:
    """A key for one purpose and one salt, by HKDF-SHA256."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=purpose.encode()).derive(key)


def sealed(key: bytes, nonce: bytes, plain: bytes | bytearray | memoryview, about: bytes) -> bytes:
    """The bytes encrypted, with a 16-byte tag at the end over them and over ``about``."""
    return AESGCM(key).encrypt(nonce, plain, about)


def opened(key: bytes, nonce: bytes, closed: bytes | memoryview, about: bytes) -> bytes:
    """The bytes as they were; raises Altered when they, the nonce, the key or ``about`` are not what was sealed."""
    try:
        return AESGCM(key).decrypt(nonce, closed, about)
    except (InvalidTag, ValueError) as error:
        raise Altered from error
