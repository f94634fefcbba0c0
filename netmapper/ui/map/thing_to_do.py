"""A plate whose words break into lines and that does one thing when it is pressed: no answer, and never chosen."""

from __future__ import annotations

from netmapper.ui.theme import Look
from netmapper.ui.widgets.choice import Choice


class ThingToDo(Choice):
    """Said in a few words, perhaps with a picture before them."""

    def __init__(self, words: str, look: Look) -> None:
        super().__init__(words, look, "none")
        self.setCheckable(False)
