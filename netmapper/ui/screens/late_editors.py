"""What editors share whose answers grow: given on at a pause or when the field is left, and one undo step while they grow."""

from __future__ import annotations

from netmapper.ui.screens.editors import Editor, Value
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.typing import Typing


class LateEditor(Editor):
    """Its kinds say what stands there now (``_value``), and show an answer (``_show``)."""

    def __init__(self) -> None:
        super().__init__()
        self._typing = Typing(self._give, self)

    def show_value(self, value: Value) -> None:
        """Shows an answer, unless it says what stands there already."""
        if not self._typing.busy and self._value() != value:
            self._show(value)

    def settle(self) -> None:
        """Gives on what waits."""
        self._typing.settle()

    def start_afresh(self) -> None:
        """Something else happened."""
        if not self._typing.busy:
            self._typing.start_afresh()

    def _value(self) -> Value:
        raise NotImplementedError

    def _show(self, value: Value) -> None:
        raise NotImplementedError

    def _touched(self) -> None:
        self._typing.touched()

    def _give(self, joins: bool) -> None:
        self.typed.emit(self._value(), joins)


class HintedEditor(LateEditor):
    """Says a hint (``_odd``) where an answer seems odd, but never while it is being typed."""

    def __init__(self) -> None:
        super().__init__()
        self._hint = Label("", "quiet")
        self._hint.hide()

    def show_value(self, value: Value) -> None:
        """Shows an answer, and what is odd about it."""
        super().show_value(value)
        if not self._typing.busy:
            self._say_hint(self._odd())

    def _odd(self) -> str:
        raise NotImplementedError

    def _touched(self) -> None:
        super()._touched()
        self._say_hint("")

    def _give(self, joins: bool) -> None:
        self._say_hint(self._odd())
        super()._give(joins)

    def _say_hint(self, words: str) -> None:
        self._hint.setText(words)
        self._hint.setVisible(bool(words))
