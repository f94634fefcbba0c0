"""The file as bytes: a plain header that says how to open it, and one sealed body that says everything else.

It knows neither disk nor database. ``FORMAT.md`` beside it is the description for other readers.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
import struct
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from netmapper.keys.errors import Altered, MalformedSlot
from netmapper.keys.sealing import NONCE_BYTES, SALT_BYTES, TAG_BYTES, opened, sealed, subkey
from netmapper.keys.slots import Slot, slot_from

MAGIC = b"\x89NETMAP\n"
FORMAT = (1, 2)
LONGEST_HEADER = 64 * 1024
MOST_SLOTS = 16
CHECK_BYTES = 32
SMALLEST_BODY = 512 * 1024
LARGEST_DOUBLING = 4 * 1024 * 1024
LONGEST_BODY = 256 * 1024 * 1024
LONGEST_FILE = len(MAGIC) + 4 + LONGEST_HEADER + CHECK_BYTES + SALT_BYTES + NONCE_BYTES + LONGEST_BODY + TAG_BYTES
FILE_ID = re.compile(r"[0-9A-Za-z-]{8,64}")
PURPOSE = "netmapper body"


class Malformed(Exception):
    """Bytes that are no whole container. ``how`` is empty, foreign, truncated, altered or newer."""

    def __init__(self, how: str, major: int = FORMAT[0]) -> None:
        super().__init__(how)
        self.how = how
        self.major = major


@dataclass(frozen=True, slots=True)
class Header:
    """What stands in plain at the start. Words that this version does not know are in ``other`` and stay in the file."""

    file_id: str
    generation: int
    slots: tuple[Slot, ...]
    body: int = 0
    format: tuple[int, int] = FORMAT
    other: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))

    def packed(self) -> bytes:
        """Magic, length, canonical JSON and check: all that comes before salt and nonce."""
        words = {
            **self.other,
            "format": list(self.format),
            "file_id": self.file_id,
            "generation": self.generation,
            "body": self.body,
            "slots": [slot.words() for slot in self.slots],
        }
        return labelled(MAGIC, words)


@dataclass(frozen=True, slots=True)
class Container:
    """A file taken apart but not opened: the header, and the bytes that open with the file key."""

    header: Header
    about: bytes
    salt: bytes
    nonce: bytes
    closed: memoryview

    def image(self, file_key: bytes) -> bytes:
        """What is in the body; raises Malformed ("altered") when a byte of header or body is not what was written."""
        try:
            plain = opened(subkey(file_key, self.salt, PURPOSE), self.nonce, self.closed, self.about)
        except Altered as error:
            raise Malformed("altered") from error
        (length,) = struct.unpack_from(">Q", plain)
        if length > len(plain) - 8:
            raise Malformed("altered")
        return plain[8 : 8 + length]


def packed(header: Header, file_key: bytes, image: bytes) -> tuple[bytes, bytes]:
    """The whole file in two parts: the image padded in steps and sealed with a fresh salt and nonce under the whole header.

    Not joined: Python holds all threads while it does this, and one more megabyte made it 2.0 ms instead of 1.35.
    """
    size = padded_size(len(image) + 8)
    plain = bytearray(size)
    plain[:8] = struct.pack(">Q", len(image))
    plain[8 : 8 + len(image)] = image
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    about = replace(header, body=size + TAG_BYTES).packed() + salt + nonce
    return about, sealed(subkey(file_key, salt, PURPOSE), nonce, plain, about)


def padded_size(length: int) -> int:
    """The length that shows: doubling from 512 KiB to 4 MiB, then in steps of 4 MiB. Raises ValueError over 256 MiB."""
    if length > LONGEST_BODY:
        raise ValueError("the body is longer than any reader takes")
    size = SMALLEST_BODY
    while size < min(length, LARGEST_DOUBLING):
        size *= 2
    return size if length <= size else -(-length // LARGEST_DOUBLING) * LARGEST_DOUBLING


def taken_apart(raw: bytes) -> Container:
    """The parts of a file, each length checked before it is used; raises Malformed or AbsurdCost."""
    words, checked = label(MAGIC, raw)
    header = _header(words)
    salt_end = checked + SALT_BYTES
    start = salt_end + NONCE_BYTES
    if len(raw) != start + header.body:
        raise Malformed("truncated" if len(raw) < start + header.body else "altered")
    return Container(header, raw[:start], raw[checked:salt_end], raw[salt_end:start], memoryview(raw)[start:])


def labelled(magic: bytes, words: Mapping[str, Any]) -> bytes:
    """A plain beginning: magic, length, canonical JSON, check. Raises ValueError where it is longer than any reader takes."""
    text = json.dumps(words, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("ascii")
    if len(text) > LONGEST_HEADER:
        raise ValueError("the header is longer than any reader takes")
    start = magic + struct.pack(">I", len(text)) + text
    return start + hashlib.sha256(start).digest()


def label(magic: bytes, raw: bytes) -> tuple[dict[str, Any], int]:
    """The words of a plain beginning of this format's first number, and where it ends; raises Malformed."""
    if not raw:
        raise Malformed("empty")
    if not raw.startswith(magic):
        raise Malformed("truncated" if magic.startswith(raw) else "foreign")
    text_start = len(magic) + 4
    if len(raw) < text_start:
        raise Malformed("truncated")
    (length,) = struct.unpack_from(">I", raw, len(magic))
    if length > LONGEST_HEADER:
        raise Malformed("altered")
    end = text_start + length
    if len(raw) < end + CHECK_BYTES:
        raise Malformed("truncated")
    # The check is no lock, anybody can make one: it tells a damaged slot from a wrong passphrase.
    if hashlib.sha256(raw[:end]).digest() != raw[end : end + CHECK_BYTES]:
        raise Malformed("altered")
    words = _words(raw[text_start:end])
    version = words.get("format")
    if not (isinstance(version, list) and len(version) == 2 and all(type(part) is int and part >= 0 for part in version)):
        raise Malformed("altered")
    if version[0] > FORMAT[0]:
        raise Malformed("newer", version[0])
    return words, end + CHECK_BYTES


def _words(text: bytes) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError("a word stands twice")
        return dict(pairs)

    def never(_: str) -> object:
        raise ValueError("not a number")

    try:
        words = json.loads(text.decode("ascii"), object_pairs_hook=once, parse_constant=never)
    except (ValueError, RecursionError) as error:
        raise Malformed("altered") from error
    if not isinstance(words, dict):
        raise Malformed("altered")
    return words


def _header(words: dict[str, Any]) -> Header:
    version, file_id, generation, body, slots = (
        words.pop(name, None) for name in ("format", "file_id", "generation", "body", "slots")
    )
    if not (
        isinstance(file_id, str)
        and FILE_ID.fullmatch(file_id)
        and type(generation) is int
        and 0 < generation < 2**53
        and type(body) is int
        and 8 + TAG_BYTES <= body <= LONGEST_BODY + TAG_BYTES
        and isinstance(slots, list)
        and 0 < len(slots) <= MOST_SLOTS
    ):
        raise Malformed("altered")
    try:
        known = tuple(slot_from(slot) for slot in slots)
    except MalformedSlot as error:
        raise Malformed("altered") from error
    return Header(file_id, generation, known, body, (version[0], version[1]), MappingProxyType(words))
