"""What is sealed opens with the same key, nonce and words about it, and not otherwise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.keys.errors import Altered
from netmapper.keys.sealing import fresh_key, opened, sealed, subkey

KEY, NONCE, ABOUT = bytes(32), bytes(12), b"about"


@given(st.binary(max_size=200), st.binary(max_size=50))
def test_what_was_sealed_opens(plain: bytes, about: bytes) -> None:
    key = fresh_key()
    assert opened(key, NONCE, sealed(key, NONCE, plain, about), about) == plain


@given(st.binary(max_size=60), st.data())
def test_one_changed_bit_opens_nothing(plain: bytes, data: st.DataObject) -> None:
    closed = bytearray(sealed(KEY, NONCE, plain, ABOUT))
    closed[data.draw(st.integers(0, len(closed) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(Altered):
        opened(KEY, NONCE, bytes(closed), ABOUT)


@pytest.mark.parametrize(
    ("key", "nonce", "about"), [(bytes(31) + b"1", NONCE, ABOUT), (KEY, bytes(11) + b"1", ABOUT), (KEY, NONCE, b"abouT")]
)
def test_another_key_nonce_or_word_opens_nothing(key: bytes, nonce: bytes, about: bytes) -> None:
    with pytest.raises(Altered):
        opened(key, nonce, sealed(KEY, NONCE, b"words", ABOUT), about)


def test_too_short_to_hold_a_tag_is_altered() -> None:
    with pytest.raises(Altered):
        opened(KEY, NONCE, b"short", ABOUT)


def test_each_salt_and_each_purpose_has_its_own_key() -> None:
    assert len({subkey(KEY, salt, purpose) for salt in (b"1" * 32, b"2" * 32) for purpose in ("one", "two")}) == 4
