"""Each slot gives the file key to its own secret and to no other, and only in its own file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from netmapper.keys.cost import KdfCost, derived
from netmapper.keys.errors import (
    AbsurdCost,
    BadRecipient,
    EmptyPassphrase,
    MalformedSlot,
    NoSecret,
    NoSuchSlot,
    WrongLaptopKey,
    WrongPassphrase,
    WrongRecoveryKey,
)
from netmapper.keys.locks import NewSecrets, file_key_from, remembering
from netmapper.keys.secret import LaptopKey, Passphrase, RecoveryKey
from netmapper.keys.slots import PassphraseSlot, UnknownSlot, slot_from

CHEAP = KdfCost(8, 1, 1)
FILE_KEY = bytes(reversed(range(32)))
HERE, THERE = "aaaaaaaa", "bbbbbbbb"
WORDS = Passphrase("maple river candle")
LAPTOP = LaptopKey.fresh()
IDENTITY = x25519.Identity.generate()
RECOVERY = RecoveryKey(str(IDENTITY))
CENTRE = str(IDENTITY.to_public())
ALL = NewSecrets(WORDS, LAPTOP, (CENTRE,), CHEAP)


@pytest.mark.parametrize("secret", [WORDS, LAPTOP, RECOVERY])
def test_each_secret_opens_its_slot_after_a_round_through_the_header(secret: Passphrase | LaptopKey | RecoveryKey) -> None:
    slots = [slot_from(slot.words()) for slot in ALL.slots(FILE_KEY, HERE)]
    assert file_key_from(slots, secret, HERE) == FILE_KEY


@pytest.mark.parametrize(
    ("secret", "trouble"),
    [
        (Passphrase("maple river candles"), WrongPassphrase),
        (LaptopKey.fresh(), WrongLaptopKey),
        (RecoveryKey(str(x25519.Identity.generate())), WrongRecoveryKey),
        (RecoveryKey("not a key"), BadRecipient),
    ],
)
def test_another_secret_opens_nothing(secret: Passphrase | LaptopKey | RecoveryKey, trouble: type[Exception]) -> None:
    with pytest.raises(trouble):
        file_key_from(ALL.slots(FILE_KEY, HERE), secret, HERE)


@pytest.mark.parametrize(
    ("secret", "trouble"), [(WORDS, WrongPassphrase), (LAPTOP, WrongLaptopKey), (RECOVERY, WrongRecoveryKey)]
)
def test_a_slot_in_another_file_opens_nothing(secret: Passphrase | LaptopKey | RecoveryKey, trouble: type[Exception]) -> None:
    with pytest.raises(trouble):
        file_key_from(ALL.slots(FILE_KEY, HERE), secret, THERE)


def test_a_secret_without_a_slot_is_told_apart_from_a_wrong_one() -> None:
    with pytest.raises(NoSuchSlot) as met:
        file_key_from(NewSecrets(laptop=LAPTOP).slots(FILE_KEY, HERE), WORDS, HERE)
    assert met.value.kind == "passphrase"


def test_the_second_slot_of_a_kind_opens_too() -> None:
    other = x25519.Identity.generate()
    slots = NewSecrets(WORDS, None, (CENTRE, str(other.to_public())), CHEAP).slots(FILE_KEY, HERE)
    assert file_key_from(slots, RecoveryKey(str(other)), HERE) == FILE_KEY


def test_two_wraps_of_one_key_share_nothing() -> None:
    one, other = (PassphraseSlot.around(FILE_KEY, HERE, WORDS, CHEAP) for _ in range(2))
    assert {one.salt, one.nonce, one.wrapped}.isdisjoint({other.salt, other.nonce, other.wrapped})


@pytest.mark.parametrize(
    "words",
    [
        {"kind": "finger", "print": [1, 2, {"a": None}]},
        {"kind": "passphrase", "kdf": {"name": "argon3", "rounds": 7}, "more": "x"},
    ],
)
def test_a_slot_of_a_later_time_is_carried_along_as_it_is(words: Mapping[str, Any]) -> None:
    slot = slot_from(words)
    assert isinstance(slot, UnknownSlot)
    assert slot.words() == words


@given(
    st.sampled_from([(0, "kind"), (0, "kdf"), (0, "nonce"), (0, "wrapped"), (1, "nonce"), (1, "wrapped"), (2, "age")]),
    st.none() | st.integers() | st.binary().map(repr) | st.sampled_from([{"name": "argon2id"}, [], "", "AAA", "ÄÄÄÄ"]),
)
def test_a_malformed_slot_is_refused(part: tuple[int, str], value: object) -> None:
    which, name = part
    words = {**ALL_WORDS[which], name: None if name == "kind" else value}
    with pytest.raises((MalformedSlot, AbsurdCost)):
        slot_from(words)


ALL_WORDS = [slot.words() for slot in ALL.slots(FILE_KEY, HERE)]


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("memory_kib", 1024 * 1024 + 1),
        ("memory_kib", 2**62),
        ("memory_kib", 7),
        ("memory_kib", -1),
        ("memory_kib", "65536"),
        ("memory_kib", 65536.0),
        ("memory_kib", None),
        ("passes", 0),
        ("passes", 65),
        ("passes", True),
        ("lanes", 17),
        ("lanes", 0),
    ],
)
def test_an_absurd_cost_is_refused_when_the_slot_is_read(name: str, asked: object) -> None:
    words = PassphraseSlot.around(FILE_KEY, HERE, WORDS, CHEAP).words()
    words["kdf"][name] = asked
    with pytest.raises(AbsurdCost) as met:
        slot_from(words)
    assert met.value.what == name


@given(st.integers(1, 16), st.integers(1, 64), st.integers(0, 1024 * 1024 - 128))
def test_every_cost_that_can_be_made_can_be_read(lanes: int, passes: int, more: int) -> None:
    cost = KdfCost(8 * lanes + more, passes, lanes)
    assert KdfCost.read(cost.figures()) == cost


def test_memory_must_do_for_all_lanes() -> None:
    with pytest.raises(AbsurdCost):
        KdfCost(8, 1, 2)


def test_the_shipped_cost_is_what_is_promised_and_opens() -> None:
    shipped = KdfCost()
    assert (shipped.memory_kib, shipped.passes, shipped.lanes) == (65_536, 3, 4)
    slots = NewSecrets(WORDS).slots(FILE_KEY, HERE)
    assert file_key_from([slot_from(slot.words()) for slot in slots], WORDS, HERE) == FILE_KEY


def test_nothing_is_locked_without_a_way_back_in() -> None:
    with pytest.raises(NoSecret):
        NewSecrets(recipients=(CENTRE,))
    with pytest.raises(EmptyPassphrase):
        NewSecrets(" \n ")
    with pytest.raises(BadRecipient):
        NewSecrets(WORDS, None, ("age1nobody",), CHEAP).slots(FILE_KEY, HERE)


def test_new_secrets_do_not_show_themselves() -> None:
    assert "maple" not in repr(ALL)


def test_a_derivation_that_was_done_is_not_done_again(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[int] = []

    def counted(passphrase: Passphrase, salt: bytes, cost: KdfCost) -> bytes:
        done.append(1)
        return derived(passphrase, salt, cost)

    monkeypatch.setattr("netmapper.keys.locks.derived", counted)
    derive = remembering()
    assert derive(WORDS, b"s" * 16, CHEAP) == derive(WORDS, b"s" * 16, CHEAP) != derive(WORDS, b"t" * 16, CHEAP)
    assert len(done) == 2
