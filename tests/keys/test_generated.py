"""Generated passphrases: plain words, enough of them to draw from."""

from __future__ import annotations

import math

from netmapper.keys.generated import generated_passphrase, word_list


def test_the_list_has_enough_plain_words() -> None:
    words = word_list()
    assert len(words) >= 1_296
    assert len(set(words)) == len(words)
    assert all(word.isascii() and word.isalpha() and word.islower() and 3 <= len(word) <= 10 for word in words)


def test_six_words_are_worth_more_than_63_bits() -> None:
    assert 6 * math.log2(len(word_list())) > 63


def test_a_generated_passphrase_is_six_words_of_the_list_and_another_each_time() -> None:
    drawn = [generated_passphrase() for _ in range(50)]
    assert all(len(one.split(" ")) == 6 and set(one.split(" ")) <= set(word_list()) for one in drawn)
    assert all(one.long_enough for one in drawn)
    assert len(set(drawn)) == 50
