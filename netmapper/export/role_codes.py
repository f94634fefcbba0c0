"""The numbers of roles in one column: a study numbers them within each kind, and a column holds all kinds."""

from __future__ import annotations

from netmapper.domain.codes import Missing
from netmapper.domain.network import Node
from netmapper.export.account import Account
from netmapper.export.columns import Category, Cell
from netmapper.study.model import Study


class RoleCodes:
    """The study's own numbers where no two kinds share one, else 1000 × kind + role for every role."""

    def __init__(self, study: Study) -> None:
        self._study = study
        roles = [(kind, role) for kind in study.node_kinds for role in kind.roles]
        alone = len({role.code for _, role in roles}) == len(roles)
        self._codes = {(kind.id, role.id): role.code if alone else 1000 * kind.code + role.code for kind, role in roles}
        self._offered = frozenset(kind.id for kind, _ in roles)
        words = {
            self._codes[kind.id, role.id]: f"{kind.label.into(study.language)}: {role.label.into(study.language)}"
            for kind, role in roles
        }
        self.categories = tuple(Category(code, words[code]) for code in sorted(words))

    def cell(self, account: Account, node: Node | None) -> Cell:
        """The number of a card's role, or the reason why there is none."""
        if node is None or node.role is None:
            return self._gap(node)
        return self._codes[node.kind, self._study.role(node.kind, node.role).id]

    def practitioner(self, account: Account, node: Node | None) -> Cell:
        """1 where a card's role is a practitioner's, else 0, or the reason why no role is known."""
        if node is None or node.role is None:
            return self._gap(node)
        return int(self._study.role(node.kind, node.role).practitioner)

    def _gap(self, node: Node | None) -> Cell:
        """Me has no role; a card without one was offered the roles of its kind and none was chosen."""
        if node is None:
            return None
        return int(Missing.SKIPPED if node.kind in self._offered else Missing.NOT_ASKED)
