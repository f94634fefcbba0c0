"""The take-home page of an open session as it is wished now: what all parts of its screen share. It draws nothing."""

from __future__ import annotations

from netmapper.app.session import InterviewSession
from netmapper.export.icons import IconFolder
from netmapper.export.takehome import Seen, TakeHome, careful
from netmapper.export.takehome_html import take_home_html
from netmapper.export.takehome_lines import plain_marks
from netmapper.export.takehome_page import TakeHomePage, composed
from netmapper.export.takehome_parts import parts_on
from netmapper.export.takehome_sheets import take_home_sheets
from netmapper.export.takehome_text import change_section, contact_section, list_sections, plan_section
from netmapper.export.takehome_words import TakeHomeWords


class Composition:
    """Holds the wishes in memory, and nowhere else."""

    def __init__(self, session: InterviewSession, icons: IconFolder, words: TakeHomeWords) -> None:
        self.session = session
        self.wishes = careful(Seen.NOT_SURE)
        self.seen: Seen | None = None
        self._icons = icons
        self._words = words
        self._touched = False

    def begin_for(self, seen: Seen) -> None:
        """Begins as carefully as an answer asks; once something was wished by hand, an answer changes nothing."""
        self.seen = seen
        if not self._touched:
            self.wishes = careful(seen)

    def wish(self, wishes: TakeHome) -> None:
        """Has the page be so from now on."""
        self.wishes = wishes
        self._touched = True

    @property
    def page(self) -> TakeHomePage:
        """The page of today's map."""
        session = self.session
        return composed(
            session.study,
            session.current,
            self.wishes,
            icons=self._icons,
            language=session.facts.language,
            words=self._words,
            practice=session.facts.practice,
        )

    @property
    def parts(self) -> tuple[str, ...]:
        """The codes of what is on the page."""
        return parts_on(self.page)

    def sheets(self) -> tuple[str, ...]:
        """What is shown, printed and saved."""
        return take_home_sheets(self.page)

    def told(self) -> str:
        """What is on the page, for who hears it."""
        page = self.page
        said = [page.words.practice if page.practice else "", page.title, page.wishes.words.strip()]
        sections = [*list_sections(page, {}), change_section(page), plan_section(page), contact_section(page)]
        said += [f"{section.heading}: {'. '.join(section.lines)}." for section in sections if section.lines]
        return plain_marks("\n".join(part for part in said if part))

    def html(self) -> bytes:
        """The same as a web page."""
        return take_home_html(self.page).encode("utf-8")
