"""The two faces of a resource's page, map and list, and the button that turns from one to the other. It knows no command."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from netmapper.domain.network import NetworkMap
from netmapper.study.parts import Resource
from netmapper.ui.map.setting import Setting
from netmapper.ui.screens.resource_list import ResourceList
from netmapper.ui.screens.resource_map import ResourceMap
from netmapper.ui.screens.resource_page import ResourcePage
from netmapper.ui.widgets.button import Button

ROOMY = 150
"""Up to this text size, in percent, the map is the first face: with larger words a map of a laptop's height holds few names,
while a list only grows longer. The button has a place behind the answers then, since the bar is full."""


class ResourceFaces(QObject):
    """``turned`` says that the other face is wanted."""

    turned = Signal()

    def __init__(self, setting: Setting, parent: QWidget, *, effects: bool) -> None:
        super().__init__(parent)
        self._screen = parent
        self._setting = setting
        self._effects = effects
        placed = any(node.place is not None for node in setting.session.current.nodes.values())
        self._on_list = setting.look.percent > ROOMY or not placed
        self.in_bar = True
        """Whether the button has a place in the bar below the page; once it was on the page, it stays there."""
        self._button = Button("")
        self._button.clicked.connect(self._turn)
        self.place = QWidget(parent)
        """Where the button stands; whoever takes it in shows it, and the button in it only where there is a face to turn."""
        row = QHBoxLayout(self.place)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self.place.setFocusProxy(self._button)
        self.place.hide()
        self.dress(setting)

    def show(self, network: NetworkMap, resource: Resource, position: str, before: QWidget | None) -> ResourcePage:
        """The page of a resource; the one before it where that is a map, which then asks about this resource."""
        self._button.show()
        if isinstance(before, ResourceMap) and not self._on_list:
            before.ask(resource, position)
            page: ResourcePage = before
        elif self._on_list:
            page = ResourceList(resource, self._setting, position, effects=self._effects)
        else:
            page = ResourceMap(resource, self._setting, network, position, effects=self._effects)
        if not self.in_bar:
            page.head.take_button(self.place)
        return page

    def rest(self) -> None:
        """There is no face to turn now, and no page on which the button could stand."""
        self._button.hide()
        if not self.in_bar:
            self.place.setParent(self._screen)

    def dress(self, setting: Setting) -> None:
        """Takes another theme or text size."""
        self._setting = setting
        self.in_bar = self.in_bar and setting.look.percent <= ROOMY
        self._button.dress(setting.look, setting.assets)
        self._say()

    def _say(self) -> None:
        self._button.say(self.tr("Show as map") if self._on_list else self.tr("Show as list"))

    def _turn(self) -> None:
        self._on_list = not self._on_list
        self._say()
        self.turned.emit()
