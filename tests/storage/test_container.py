"""The file as bytes: whatever is not just what was written is told, and nothing is opened half."""

from __future__ import annotations

import hashlib
import json
import struct
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.keys.errors import AbsurdCost
from netmapper.keys.locks import NewSecrets, file_key_from
from netmapper.keys.sealing import sealed, subkey
from netmapper.keys.slots import UnknownSlot
from netmapper.storage import container
from netmapper.storage.container import MAGIC, Container, Header, Malformed, padded_size, taken_apart
from netmapper.storage.files import REAL_FILES, stamp_of, stamp_of_parts
from tests.support.vaults import CHEAP, LAPTOP, WORDS

FILE_KEY = bytes(range(32))
HERE = "0123456789abcdef"
IMAGE = b"the image of a session"
SLOTS = NewSecrets(WORDS, LAPTOP, cost=CHEAP).slots(FILE_KEY, HERE)


def packed(header: Header, file_key: bytes, image: bytes) -> bytes:
    return b"".join(container.packed(header, file_key, image))


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A whole file of about a kilobyte: small enough to try everything with."""
    monkeypatch.setattr(container, "SMALLEST_BODY", 64)
    return packed(Header(HERE, 1, SLOTS), FILE_KEY, IMAGE)


def opened(raw: bytes) -> bytes:
    parts = taken_apart(raw)
    return parts.image(file_key_from(parts.header.slots, LAPTOP, parts.header.file_id))


def how(raw: bytes) -> str:
    with pytest.raises(Malformed) as met:
        opened(raw)
    return met.value.how


def with_header(raw: bytes, words: dict[str, Any] | bytes) -> bytes:
    """The same file under another header, with the check that belongs to it."""
    (length,) = struct.unpack_from(">I", raw, 8)
    text = words if isinstance(words, bytes) else json.dumps(words, sort_keys=True, separators=(",", ":")).encode()
    start = MAGIC + struct.pack(">I", len(text)) + text
    return start + hashlib.sha256(start).digest() + raw[12 + length + 32 :]


def words_of(raw: bytes) -> dict[str, Any]:
    (length,) = struct.unpack_from(">I", raw, 8)
    return json.loads(raw[12 : 12 + length])


def test_what_was_packed_opens(small: bytes) -> None:
    assert opened(small) == IMAGE


def test_no_flipped_byte_goes_unseen(small: bytes) -> None:
    for at in range(len(small)):
        for bit in (0x01, 0x80):
            flipped = bytearray(small)
            flipped[at] ^= bit
            assert how(bytes(flipped)) in ({"foreign"} if at < len(MAGIC) else {"altered", "truncated"}), at


def test_damage_in_a_slot_is_never_taken_for_a_wrong_passphrase(small: bytes) -> None:
    at = small.index(b'"wrapped":"') + len(b'"wrapped":"')
    assert how(small[:at] + (b"A" if small[at : at + 1] != b"A" else b"B") + small[at + 1 :]) == "altered"


def test_every_truncation_is_told(small: bytes) -> None:
    assert how(b"") == "empty"
    assert {how(small[:length]) for length in range(1, len(small))} == {"truncated"}


@pytest.mark.parametrize("more", [b"\0", b"\n", MAGIC, bytes(1000)])
def test_bytes_after_the_end_are_told(small: bytes, more: bytes) -> None:
    assert how(small + more) == "altered"


@pytest.mark.parametrize("raw", [b"SQLite format 3\0", b"PK\x03\x04", b"\0" * 600_000, b"{}", b"\x89NETMAP\r\n", b"\x89NETKEY\n"])
def test_another_kind_of_file_is_foreign(raw: bytes) -> None:
    assert how(raw) == "foreign"


def test_a_body_under_another_header_of_the_same_session_is_altered(small: bytes) -> None:
    later = packed(Header(HERE, 2, SLOTS), FILE_KEY, b"another image of a session")
    start = len(small) - 64 - 16
    assert len(later) == len(small)
    assert how(later[:start] + small[start:]) == "altered"
    assert how(small[: start - 44] + later[start - 44 :]) == "altered"


def test_a_header_changed_together_with_its_check_is_altered(small: bytes) -> None:
    assert how(with_header(small, {**words_of(small), "generation": 7})) == "altered"
    assert how(with_header(small, {**words_of(small), "note": "hello"})) == "altered"
    assert how(with_header(small, {**words_of(small), "slots": words_of(small)["slots"][::-1]})) == "altered"


def test_another_salt_or_nonce_is_altered(small: bytes) -> None:
    assert how(small[:-124] + bytes(32) + small[-92:]) == "altered"
    assert how(small[:-92] + bytes(12) + small[-80:]) == "altered"


def test_a_newer_major_is_told_apart_from_damage_and_a_newer_minor_is_read(small: bytes) -> None:
    assert how(with_header(small, {"format": [2, 0], "all": "else is different"})) == "newer"
    header = Header(HERE, 1, SLOTS, format=(1, 7))
    assert opened(packed(header, FILE_KEY, IMAGE)) == IMAGE


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": [1]},
        {"format": "1.0"},
        {"format": [True, 0]},
        {"format": None},
        {"file_id": "short"},
        {"file_id": "../../../etc/passwd"},
        {"file_id": 12345678},
        {"generation": 0},
        {"generation": 1.0},
        {"generation": 2**60},
        {"body": -1},
        {"body": 2**40},
        {"body": "600"},
        {"slots": []},
        {"slots": {}},
        {"slots": [{"kind": "laptop"}]},
        {"slots": [{"kind": "finger"}] * 17},
        {"slots": ["passphrase"]},
    ],
)
def test_a_header_with_a_part_that_is_not_of_its_kind_is_altered(small: bytes, wrong: dict[str, Any]) -> None:
    assert how(with_header(small, {**words_of(small), **wrong})) == "altered"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"[" * 60_000,
        b'{"generation":NaN}',
        b'{"generation":1e999}',
        b'{"generation":' + b"9" * 5_000 + b"}",
        b'{"file_id":"\xff"}',
        '{"file_id":"Zoë"}'.encode(),
    ],
)
def test_a_header_that_is_no_plain_json_is_altered(small: bytes, text: bytes) -> None:
    assert how(with_header(small, text)) == "altered"


def test_a_word_that_stands_twice_is_altered_even_if_both_say_the_same(small: bytes) -> None:
    (length,) = struct.unpack_from(">I", small, 8)
    text = small[12 : 12 + length]
    assert taken_apart(with_header(small, text)).header.generation == 1
    with pytest.raises(Malformed):
        taken_apart(with_header(small, text.replace(b'"generation":1', b'"generation":1,"generation":1')))


def test_an_image_that_says_it_is_longer_than_the_body_is_altered(small: bytes) -> None:
    parts = taken_apart(small)
    plain = struct.pack(">Q", 57) + bytes(56)
    closed = sealed(subkey(FILE_KEY, parts.salt, "netmapper body"), parts.nonce, plain, parts.about)
    assert how(parts.about + closed) == "altered"


def test_a_header_that_says_it_is_longer_than_64_kib_is_not_read(small: bytes) -> None:
    assert how(small[:8] + struct.pack(">I", 64 * 1024 + 1) + small[12:] + bytes(70_000)) == "altered"
    assert how(small[:8] + struct.pack(">I", 2**32 - 1) + small[12:]) == "altered"


def test_an_absurd_cost_is_refused_before_anything_is_derived(small: bytes) -> None:
    words = words_of(small)
    words["slots"][0]["kdf"]["memory_kib"] = 2**40
    with pytest.raises(AbsurdCost):
        taken_apart(with_header(small, words))


def test_slots_and_words_of_a_later_time_stay_through_a_save(small: bytes) -> None:
    later = UnknownSlot("finger", {"kind": "finger", "print": {"lines": [1, 2, 3]}})
    header = Header(HERE, 3, (*SLOTS, later), other={"colour": {"of": "ink"}})
    once = taken_apart(packed(header, FILE_KEY, IMAGE)).header
    again = taken_apart(packed(once, FILE_KEY, IMAGE)).header
    assert again.slots == header.slots
    assert again.other == header.other


def test_no_two_saves_share_a_salt_or_a_nonce() -> None:
    saves: list[Container] = [taken_apart(packed(Header(HERE, 1, SLOTS), FILE_KEY, IMAGE)) for _ in range(20)]
    assert len({save.salt for save in saves}) == len({save.nonce for save in saves}) == 20
    assert len({bytes(save.closed) for save in saves}) == 20


@given(st.integers(0, 64 * 1024 * 1024))
def test_padding_holds_what_it_must_in_few_sizes(length: int) -> None:
    size = padded_size(length)
    assert length <= size <= max(512 * 1024, 2 * length)
    assert size in {512 * 1024, 1024 * 1024, 2 * 1024 * 1024} or size % (4 * 1024 * 1024) == 0


def test_two_images_of_different_length_make_files_of_one_length() -> None:
    assert len({len(packed(Header(HERE, 1, SLOTS), FILE_KEY, bytes(length))) for length in (0, 1, 90_000, 500_000)}) == 1


def test_what_no_reader_would_take_is_not_written() -> None:
    with pytest.raises(ValueError, match="longer"):
        padded_size(256 * 1024 * 1024 + 1)
    with pytest.raises(ValueError, match="longer"):
        packed(Header(HERE, 1, SLOTS, other={"long": "x" * 70_000}), FILE_KEY, IMAGE)


@given(st.binary(max_size=9_000), st.binary(max_size=9_000))
def test_a_file_has_the_stamp_of_its_parts(one: bytes, other: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        REAL_FILES.write(path, (one, other))
        assert path.read_bytes() == one + other
        assert REAL_FILES.stamp(path) == stamp_of(one + other) == stamp_of_parts((one, other))
