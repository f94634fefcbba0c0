"""What assistive technology meets of a widget, asked within the program: what it can find, and what it can do to it."""

from __future__ import annotations

from collections.abc import Iterator

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

Told = (QAbstractButton, QLabel, QLineEdit)


def unheard(root: QWidget) -> list[str]:
    """The visible buttons, words and fields that whoever goes through the accessible tree from its top never meets."""
    QAccessible.setActive(True)
    met = {shiboken6.getCppPointer(thing.object())[0] for thing in tree(interface(root)) if thing.object() is not None}
    seen = [each for kind in Told for each in root.findChildren(kind) if each.isVisibleTo(root)]
    return [f"{type(each).__name__} {each.accessibleName()}" for each in seen if shiboken6.getCppPointer(each)[0] not in met]


def nameless(root: QWidget) -> list[str]:
    """The things that say that they take the keyboard, and have no name."""
    QAccessible.setActive(True)
    things = (thing for thing in tree(interface(root)) if thing.state().focusable and not thing.state().invisible)
    return [f"{thing.role()} {type(thing.object())}" for thing in things if not thing.text(QAccessible.Text.Name)]


def act(widget: QWidget) -> None:
    """Does the first thing that can be done to a widget."""
    actions = interface(widget).actionInterface()
    actions.doAction(actions.actionNames()[0])


def interface(widget: QWidget) -> QAccessibleInterface:
    """What Qt tells of a widget."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def tree(top: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """A thing, and all that is in it."""
    yield top
    for index in range(top.childCount()):
        child = top.child(index)
        if child is not None and child.isValid():
            yield from tree(child)
