"""Withdrawing from the study, and taking that back. Both are quiet: no undo and no list of what was done meets them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from netmapper.domain.codes import Withdrawn
from netmapper.domain.errors import NotInStudy
from netmapper.domain.network import NetworkMap, Withdrawal
from netmapper.editing.change import Change, between
from netmapper.study.model import Study

ALL = "all"
"""The scope of a withdrawal from the whole study."""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Notes that the participant takes no part any more, and what becomes of what was said; ``on`` is an ISO date."""

    choice: Withdrawn
    on: str
    how: str = "screen"
    by: str = ""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Raises NotInStudy for a way out that the study does not offer."""
        if self.choice not in study.withdrawal:
            raise NotInStudy("withdrawal", self.choice.value)
        noted = Withdrawal(ALL, self.choice, self.on, self.how, self.by)
        return replace(between(before, [("withdrawals", ALL, noted)], "withdraw"), quiet=True)


@dataclass(frozen=True, slots=True)
class TakeWithdrawalBack:
    """Notes that the participant takes part again. What was erased stays so: there is nothing to come back to."""

    def plan(self, before: NetworkMap, study: Study) -> Change:
        """Changes nothing where nobody withdrew, or where everything was erased."""
        noted = before.withdrawals.get(ALL)
        wanted = [] if noted is None or noted.choice is Withdrawn.ERASE else [("withdrawals", ALL, None)]
        return replace(between(before, wanted, "take_withdrawal_back"), quiet=True)
