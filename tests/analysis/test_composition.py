from __future__ import annotations

import pytest

from netmapper.analysis.composition import composition

ROLES = dict(zip(range(1, 9), ["family"] * 3 + ["friend"] * 2 + ["practitioner"] * 2 + ["wider"], strict=True))
TIES = [(1, 2), (1, 3), (2, 3), (1, 4), (4, 5), (6, 7), (2, 4)]


def test_the_eight_alters_have_their_known_values() -> None:
    found = composition(ROLES, TIES, offered=4)
    assert found.blau == pytest.approx(0.71875)
    assert found.iqv == pytest.approx(0.9583333, abs=1e-7)
    assert composition(ROLES, TIES, offered=5).iqv == pytest.approx(0.8984375)
    assert found.entropy == pytest.approx(1.905639, abs=1e-6)
    assert found.ei == pytest.approx(-0.4285714, abs=1e-7)
    assert found.counts == {"family": 3, "friend": 2, "practitioner": 2, "wider": 1}


def test_an_unknown_role_is_counted_apart_and_its_ties_are_left_out() -> None:
    found = composition({1: "family", 2: None, 3: "friend"}, [(1, 2), (1, 3), (3, 1)], offered=4)
    assert (found.unknown, found.ei, found.blau) == (1, 1.0, 0.5)


def test_nobody_is_undefined_and_one_category_has_no_iqv() -> None:
    nobody = composition({}, [], offered=4)
    assert (nobody.blau, nobody.iqv, nobody.entropy, nobody.ei) == (None,) * 4
    assert composition({1: "family"}, [], offered=1).iqv is None
