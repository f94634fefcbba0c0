"""The web page of a take-home page: for a screen reader, without anything from outside, and words are only words."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from netmapper.domain.ids import NodeId, TieId
from netmapper.editing import commands as c
from netmapper.export.name_views import NameView
from netmapper.export.takehome import TakeHome
from netmapper.export.takehome_html import take_home_html
from tests.support.interviews import invented, played
from tests.support.take_home import STUDY, everything, page_of

WHOLE = TakeHome(names=NameView.WHOLE)
VOID = {"meta", "!doctype"}
WICKED = ("<b>Bold</b>", "Fish & Chips", '"><script>alert(1)</script>', "\u0623\u0645\u064a (Mum)", "]]>")


class Reader(HTMLParser):
    """Reads a page as a browser would: what is open when, and what is said where."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.said: list[tuple[tuple[str, ...], str]] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"{tag} is closed and was not open"

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.said.append((tuple(self.open), data))

    def within(self, tag: str) -> list[str]:
        """What is said within a tag, outside pictures."""
        return [words for path, words in self.said if tag in path and "svg" not in path]


@pytest.fixture
def wicked() -> Reader:
    """The page of cards with names that are no markup."""
    named = (c.AddNode(NodeId(n), TieId(n), f"a{n}", "person", name) for n, name in enumerate(WICKED, 1))
    return Reader(take_home_html(page_of(replace(everything(WHOLE), words="<i>mine</i>"), played(STUDY, *named))))


def test_it_says_its_language_and_holds_one_picture_with_a_text_alternative() -> None:
    reader = Reader(take_home_html(page_of(WHOLE)))
    assert ("html", {"lang": "en"}) in reader.tags
    pictures = [attrs for tag, attrs in reader.tags if tag == "svg" and attrs.get("role") == "img"]
    assert len(pictures) == 1
    assert "The same is written below in words." in (pictures[0]["aria-label"] or "")
    assert all(attrs.get("aria-hidden") == "true" for tag, attrs in reader.tags if tag == "svg" and attrs not in pictures)
    assert reader.open == []


def test_every_card_is_once_in_the_lists_under_its_heading_wished_in_words_or_not() -> None:
    network = invented(STUDY, 30).network
    reader = Reader(take_home_html(page_of(replace(WHOLE, links=False, groups=False), network)))
    assert sorted(reader.within("bdi")) == sorted(node.label for node in network.nodes.values())
    assert reader.within("h2") == ["People", "Places", "Activities"]
    assert reader.within("h1") == ["My map"]


def test_it_runs_nothing_and_fetches_nothing(wicked: Reader) -> None:
    assert not {tag for tag, _ in wicked.tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "image",
        "use",
        "a",
        "form",
        "i",
        "b",
    }
    attributes = [(name, value) for _, attrs in wicked.tags for name, value in attrs.items()]
    assert not [name for name, _ in attributes if name in {"src", "href", "xlink:href", "action"} or name.startswith("on")]
    assert not [value for name, value in attributes if "://" in (value or "") and name != "xmlns"]


def test_names_are_only_words_each_with_its_own_direction(wicked: Reader) -> None:
    assert wicked.within("bdi") == list(WICKED)
    assert wicked.within("p")[0] == "<i>mine</i>"
