"""A passphrase is the same passphrase however it was typed or pasted."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmapper.keys.secret import LaptopKey, Passphrase, RecoveryKey


@given(st.text(max_size=60))
def test_normalising_twice_changes_nothing(typed: str) -> None:
    once = Passphrase(typed)
    assert Passphrase(str.__str__(once) + "") == once


@given(st.text(max_size=60))
def test_composed_and_decomposed_accents_are_one_passphrase(typed: str) -> None:
    assert Passphrase(unicodedata.normalize("NFD", typed)) == Passphrase(unicodedata.normalize("NFC", typed))


@pytest.mark.parametrize(
    "pasted",
    [
        "six plain words",
        "  six plain words ",
        "six plain words\n",
        "six plain words\r\n",
        "\ufeffsix plain words\u200b\n",
        "six plain \n words",
    ],
)
def test_what_pasting_brings_along_does_not_count(pasted: str) -> None:
    assert Passphrase(pasted) == Passphrase("six plain words")


def test_letters_of_the_same_meaning_are_one_letter() -> None:
    assert Passphrase("ﬁve ｗｏｒｄｓ ①") == Passphrase("five words 1")


def test_case_and_inner_blanks_count() -> None:
    assert Passphrase("Six words") != Passphrase("six words")
    assert Passphrase("six  words") != Passphrase("six words")


def test_three_hundred_characters_with_emoji_and_half_characters_are_a_passphrase() -> None:
    long = Passphrase("🐕‍🦺é" * 100 + "\ud83d")
    assert long.material.decode("utf-8", "surrogatepass") == long
    assert long.long_enough


@pytest.mark.parametrize(("typed", "enough"), [("fourteen chars", False), ("fifteen charac", False), ("fifteen chars !", True)])
def test_fifteen_characters_are_enough(typed: str, enough: bool) -> None:
    assert Passphrase(typed).long_enough is enough


def test_no_secret_shows_itself() -> None:
    secrets = [Passphrase("canary words"), LaptopKey(b"canary".ljust(32)), RecoveryKey("AGE-SECRET-KEY-CANARY")]
    assert "canary" not in repr(secrets).lower()


def test_a_laptop_key_has_32_bytes() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        LaptopKey(b"short")
