"""A session goes on in another language of its study, and loses nothing by it."""

from __future__ import annotations

from dataclasses import dataclass, field

from netmapper.app.session import InterviewSession
from netmapper.domain.facts import SessionFacts
from netmapper.study.model import Study
from tests.support.sessions import MemoryVault, fresh_session
from tests.support.studies import small_study_dict


@dataclass
class Noting(MemoryVault):
    noted: list[SessionFacts] = field(default_factory=list)

    def note_facts(self, facts: SessionFacts) -> None:
        self.noted.append(facts)


def bilingual(vault: Noting) -> InterviewSession:
    return fresh_session(Study.model_validate({**small_study_dict(), "languages": ["en", "de"]}), vault)


def test_the_language_changes_and_is_kept_and_the_map_stays() -> None:
    vault = Noting()
    session = bilingual(vault)
    session.name_card("person", "Ana")
    before, told = session.current, []
    session.names.hear(lambda: told.append(session.facts.language))
    session.speak("de")
    assert (session.facts.language, [facts.language for facts in vault.noted]) == ("de", ["de"])
    assert told == ["de"]
    assert session.current is before
    assert vault.verbs == ["add_node"]


def test_the_same_language_or_one_the_study_lacks_changes_nothing() -> None:
    vault = Noting()
    session = bilingual(vault)
    session.speak("en")
    session.speak("fr")
    assert (session.facts.language, vault.noted) == ("en", [])
