"""The first indicators of one interview, by name, each a value or the reason why it is absent.

Every structural indicator stands twice: ``_pp`` over persons and the ties among them (the comparable one), ``_all`` over
cards of every kind. Absent is not zero: what was not asked has a reason instead of a value; what is undefined has neither.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from netmapper.analysis.asked import Asked
from netmapper.analysis.composition import Composition, composition
from netmapper.analysis.structure import Structure, structure
from netmapper.domain.codes import Missing
from netmapper.domain.network import NetworkMap
from netmapper.study.model import Study
from netmapper.study.steps import AnyStep, LinksStep

PERSON = 1
"""The number of the kind of card that stands for people."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What one indicator is called, says, and counts in. ``whole`` where it is a whole number."""

    name: str
    label: str
    whole: bool = False
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Measured:
    """A value, the reason why there is none, or neither where the value is undefined."""

    value: int | float | None
    missing: Missing | None = None


STRUCTURAL = (
    ("density", "density", "Density: share of possible ties among cards that are there", False),
    ("mean_deg", "mean_degree", "Mean number of ties of a card with other cards", False),
    ("isolates", "isolates", "Cards without a tie to another card", True),
    ("isol_share", "isolate_share", "Share of cards without a tie to another card", False),
    ("components", "components", "Parts that hang together", True),
    ("largest", "largest", "Cards in the largest part", True),
    ("larg_share", "largest_share", "Share of cards in the largest part", False),
    ("comp_ratio", "component_ratio", "Component ratio, (C-1)/(n-1)", False),
    ("frag", "fragmentation", "Fragmentation: share of pairs that cannot reach each other", False),
    ("effective", "effective_size", "Effective size (Burt), n - 2m/n", False),
    ("efficiency", "efficiency", "Effective size by size", False),
    ("constraint", "constraint", "Constraint (Burt), on the graph with ego", False),
    ("betw", "betweenness", "Betweenness of ego, on the graph with ego", False),
    ("betw_norm", "betweenness_share", "Betweenness of ego by n(n-1)/2", False),
)
MIXED = (
    ("no_role", "unknown", "Cards whose role is not known", True),
    ("blau", "blau", "Blau's heterogeneity of known roles", False),
    ("iqv", "iqv", "Index of qualitative variation, over the roles that the study offers", False),
    ("entropy", "entropy", "Entropy of known roles, in bits", False),
)
GRAPHS = (("pp", "persons only"), ("all", "all kinds"))


class Indicators:
    """The indicators of a study: which there are, and their values for one interview after another."""

    def __init__(self, study: Study) -> None:
        self._study = study
        self._persons = frozenset(kind.id for kind in study.node_kinds if kind.code == PERSON)
        self._everything = frozenset(study.kinds)
        self._links = {"pp": self._links_among(self._persons), "all": self._links_among(self._everything)}
        self.measures = tuple(self._measures())

    def of(self, network: NetworkMap, asked: Asked) -> tuple[Measured, ...]:
        """The values for one interview, in the order of ``measures``."""
        sizes = {kind: self._size_gap(kind, network, asked) for kind in self._everything}
        found = [*self._sizes(network, sizes), *self._roles(network, sizes)]
        for name, kinds in (("pp", self._persons), ("all", self._everything)):
            named = next((sizes[kind] for kind in self._study.kinds if kind in kinds and sizes[kind] is not None), None)
            unnamed = named if kinds else Missing.NOT_ASKED
            unlinked = unnamed or asked.step_gap(self._links[name])
            built, mixed = self._built(network, kinds), self._mixed(network, kinds)
            found += [_measured(getattr(built, field), unlinked) for _, field, _, _ in STRUCTURAL]
            found += [_measured(getattr(mixed, field), unnamed) for _, field, _, _ in MIXED]
            found.append(_measured(mixed.ei, unlinked))
        return tuple(found)

    def _measures(self) -> Iterator[Measure]:
        language = self._study.language
        yield Measure("ind_size", "Size: cards of all kinds", whole=True)
        for kind in self._study.node_kinds:
            yield Measure(f"ind_size_{kind.id}", f"Size: {kind.plural.into(language)}", whole=True)
        for kind in self._study.node_kinds:
            for role in kind.roles:
                words = f"{kind.label.into(language)}: {role.label.into(language)}"
                yield Measure(f"ind_n_{kind.code}_{role.code}", f"Cards of this role: {words}", whole=True)
        for graph, where in GRAPHS:
            for name, _, label, whole in (*STRUCTURAL, *MIXED):
                unit = "bits" if name == "entropy" else ""
                yield Measure(f"ind_{name}_{graph}", f"{label} ({where})", whole, unit)
            yield Measure(f"ind_ei_{graph}", f"E-I index over roles, textbook form ({where})")

    def _sizes(self, network: NetworkMap, gaps: dict[str, Missing | None]) -> Iterator[Measured]:
        yield _measured(len(network.nodes), next((gaps[kind] for kind in self._study.kinds if gaps[kind]), None))
        for kind in self._study.kinds:
            yield _measured(sum(node.kind == kind for node in network.nodes.values()), gaps[kind])

    def _roles(self, network: NetworkMap, gaps: dict[str, Missing | None]) -> Iterator[Measured]:
        counts = Counter((node.kind, node.role) for node in network.nodes.values())
        for kind in self._study.node_kinds:
            for role in kind.roles:
                yield _measured(counts[kind.id, role.id], gaps[kind.id])

    def _size_gap(self, kind: str, network: NetworkMap, asked: Asked) -> Missing | None:
        """Why the cards of a kind were not all asked for; None where they were."""
        prompts = [prompt.id for prompt in self._study.prompts.values() if prompt.kind == kind]
        if not prompts:
            return None if any(node.kind == kind for node in network.nodes.values()) else Missing.NOT_ASKED
        gaps = [asked.prompt_gap(prompt) for prompt in prompts]
        if None in gaps:
            return Missing.NOT_REACHED if Missing.NOT_REACHED in gaps else None
        return gaps[0]

    def _links_among(self, kinds: Collection[str]) -> tuple[AnyStep, ...]:
        """The steps that ask for ties which can join two cards of these kinds."""
        joining = {
            tie.id for tie in self._study.tie_kinds if not tie.between or any(set(pair) <= set(kinds) for pair in tie.between)
        }
        return tuple(step for step in self._study.steps if isinstance(step, LinksStep) and joining & set(step.tie_kinds))

    def _built(self, network: NetworkMap, kinds: Collection[str]) -> Structure:
        nodes = [node.id for node in network.nodes.values() if node.kind in kinds]
        return structure(nodes, ((tie.source, tie.target) for tie in network.ties.values()))

    def _mixed(self, network: NetworkMap, kinds: Collection[str]) -> Composition:
        categories = {
            int(node.id): (node.kind, node.role) if node.role is not None else None
            for node in network.nodes.values()
            if node.kind in kinds
        }
        offered = sum(len(self._study.kind(kind).roles) for kind in kinds)
        return composition(categories, ((tie.source, tie.target) for tie in network.ties.values()), offered)


def _measured(value: int | float | None, missing: Missing | None) -> Measured:
    return Measured(None, missing) if missing is not None else Measured(value)
