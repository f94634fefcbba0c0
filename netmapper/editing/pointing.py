"""The questions that are answered by pointing at cards. It looks at the study alone."""

from __future__ import annotations

from netmapper.study.model import Study


def pointing(study: Study) -> frozenset[str]:
    """The questions whose answers are cards."""
    asked = [*study.about_me.values(), *(question for kind in study.node_kinds for question in kind.attributes)]
    return frozenset(question.id for question in asked if question.kind == "cards")
