"""The sheet that the map is drawn on: how much of it the window shows, its ground, and the pictures of a gesture.

It knows no mouse and no key.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from netmapper.domain.ids import NodeId, TieId
from netmapper.domain.network import NetworkMap
from netmapper.export.lines import Point
from netmapper.export.room import Box
from netmapper.study.base import Text
from netmapper.study.model import Study
from netmapper.ui.assets import Assets
from netmapper.ui.canvas.afterimage import Afterimage, corner_of
from netmapper.ui.canvas.ground import Ground
from netmapper.ui.canvas.layers import Layers
from netmapper.ui.canvas.motion import Moving, Still, drawn_bounds
from netmapper.ui.canvas.scene import MapScene
from netmapper.ui.canvas.stamps import HALO, Stamps
from netmapper.ui.theme import Look

SETTLE = QEvent.Type(QEvent.registerEventType())
"""The event that says it is time for names and words to find their spots."""
CLOSEST, ZOOM_STEP, ZOOM_STRIDE = 4.0, 1.25, 1.5
"""How near the map can come; one click of the wheel; one press of a key or a button, after which 60 cards show their names."""
LEAST_UNIT = 60.0
PAN = 0.2
"""The share of the window by which the map moves on at one press."""
FEW = 60
"""Up to so many cards the map is drawn anew at each step nearer; with more, once the wheel rests."""
CALM = 40
"""Milliseconds after the last step or move until the map is drawn anew."""


class Sheet(QGraphicsView):
    """A window on the map. ``say`` puts the study's words into the language of the session."""

    zoomed = Signal()
    """Another part of the map is shown, or the window has another size."""
    names_settled = Signal()
    """Names are hidden now and were not before, or the other way round."""

    def __init__(
        self,
        study: Study,
        network: NetworkMap,
        say: Callable[[Text], str],
        look: Look,
        assets: Assets,
        parent: QWidget | None = None,
        *,
        wave: int = 1,
    ) -> None:
        super().__init__(parent)
        self._assets = assets
        self._look = look
        self._kinds = study.kinds
        self.map = MapScene(study, network, say, self._stamps(), wave)
        self._ground = Ground(self.map)
        self._still: Still | None = None
        self._moving: Moving | None = None
        self._carried: Afterimage | None = None
        self._nearing: Afterimage | None = None
        self._grown = 1.0
        self._calm = QTimer(self, singleShot=True, interval=CALM)
        self._calm.timeout.connect(self._draw_anew)
        self._shown = QRect()
        self._left = QRect()
        self._zoom = 1.0
        self._fitted = False
        self._hiding = False
        self._set_up()

    @property
    def zoom(self) -> float:
        """1 shows the whole map."""
        return self._zoom

    @property
    def moving(self) -> bool:
        """Whether the pictures of a gesture are shown in place of the scene."""
        return self._moving is not None

    def set_layers(self, layers: Layers) -> None:
        """Leaves cards, ties and groups out or takes them in, and shows names and what passes in another way."""
        self.let_go()
        self.map.set_layers(layers)
        self.settle_soon()

    def offer_handles(self, *, offered: bool) -> None:
        """Whether the chosen card has a handle from which a tie can be drawn."""
        self.map.handles = offered

    def choose(self, node: NodeId | None, tie: TieId | None = None) -> None:
        """Shows a card, or a link, as the chosen one, and brings it into view."""
        self.map.choose(node, tie)
        if self._zoom > 1.0 and node is not None and node in self.map.cards:
            x, y = self.map.cards[node].point
            self.ensureVisible(QRectF(x - 40, y - 40, 80, 80))

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        self.let_go()
        self._look = look
        self.map.wear(self._stamps())
        self.fit()

    def zoom_by(self, factor: float, at: QPoint | None = None) -> None:
        """Comes nearer or goes further away, keeping the place at this pixel (or in the middle) where it is."""
        self.let_go()
        pixel = at or self.viewport().rect().center()
        before = self.mapToScene(pixel)
        wanted = min(max(self._zoom * factor, 1.0), CLOSEST)
        grown = wanted / self._zoom
        if grown == 1.0 and (self._fitted or self._nearing is not None):
            return
        later = len(self.map.cards) > FEW and (self._fitted or self._nearing is not None)
        if later and self._nearing is None:
            self._nearing = Afterimage(self)
        self._zoom, self._grown = wanted, self._grown * grown
        if later:
            self._lay_out()
            self._fitted = False
            self._calm.start()
            self.viewport().update()
            self.zoomed.emit()
        else:
            self.fit()
        offset = self.mapToScene(pixel) - self.mapToScene(self.viewport().rect().center())
        self.centerOn(before * grown - offset)

    @property
    def sharp(self) -> bool:
        """Whether the map is drawn for the size that is shown, and not only made larger or smaller."""
        return self._nearing is None

    def fit_all(self) -> None:
        """Shows the whole map."""
        self.zoom_by(1.0 / self._zoom)

    def fit(self) -> None:
        """Draws everything anew for the size of the window."""
        self._fitted, self._hiding = True, False
        self._nearing, self._grown = None, 1.0
        unit, frame = self._lay_out()
        self.map.fit(unit, frame)
        self._ground.forget()
        self.settle_soon()
        self.viewport().update()
        self.zoomed.emit()

    def settle_soon(self) -> None:
        """Has names and words find their spots once whoever made the change is done, and before it is painted."""
        QCoreApplication.postEvent(self, QEvent(SETTLE), Qt.EventPriority.HighEventPriority.value)

    def settle(self) -> None:
        """Has the map fit the window, and names and words find their spots, now."""
        if not self._fitted:
            self.fit()
        hiding = self._hiding
        if self.map.settle():
            self.viewport().update()  # the rings' words stand elsewhere
        self._hiding = bool(self.map.labels.hidden)
        if self._hiding is not hiding:
            self.names_settled.emit()

    def event(self, event: QEvent) -> bool:
        """Names and words find their spots when it is their turn."""
        if event.type() == SETTLE:
            self.settle()
            return True
        return super().event(event)

    def hold_still(self, lifted: NodeId | None) -> None:
        """Makes a picture of all that stands still."""
        self.settle()
        self.map.hold_apart(lifted)
        size = self.viewport().size()
        self._still = Still(self.map, self._corner(), size, lifted, self._ground.picture(self._corner(), size))
        self._left = self._pixels(drawn_bounds(self.map, lifted)) if lifted is not None else QRect()

    def show_moving(self, moving: Moving) -> None:
        """Draws what moves, where it is now."""
        before, self._shown = self._shown, self._pixels(moving.bounds())
        first, self._moving = self._moving is None, moving
        self.viewport().update(self.viewport().rect() if first else before.united(self._shown))

    def let_go(self) -> None:
        """Ends the pictures of a gesture: the scene as it is shows again."""
        self._still = None
        if self._moving is not None:
            self._moving = None
            self.viewport().update(self._shown.united(self._left))
        if self._carried is not None:
            self._carried = None
            self.viewport().update()

    def scroll_by(self, across: float, down: float) -> None:
        """Moves the sheet under the window."""
        self.settle()
        if self._carried is None and self.devicePixelRatioF().is_integer():
            self._carried = Afterimage(self)
        self._calm.start()
        for bar, by in ((self.horizontalScrollBar(), across), (self.verticalScrollBar(), down)):
            bar.setValue(bar.value() + round(by))

    def look_on(self, way: Point) -> None:
        """Shows what lies further that way, where the window shows only a part of the map."""
        self.let_go()
        self.scroll_by(way[0] * self.viewport().width() * PAN, way[1] * self.viewport().height() * PAN)

    def point_at(self, pixel: QPoint) -> Point:
        """The point of the scene under a pixel of the window."""
        self.settle()
        point = self.mapToScene(pixel)
        return point.x(), point.y()

    def pixel_of(self, point: Point) -> QPoint:
        """The pixel of the window over a point of the scene."""
        self.settle()
        return self.mapFromScene(*point)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The ground and the rings; a picture of it is kept for what the view shows."""
        if self._carried is not None:
            self._ground.paint(painter, QRectF(rect))
        else:
            painter.drawPixmap(self._corner(), self._ground.picture(self._corner(), self.viewport().size()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene; while something moves, the still pictures and what moves between them."""
        if self._nearing is None:
            self.settle()
        held = self._still is not None and self._moving is not None
        if not held and self._nearing is None and self._carried is None:
            super().paintEvent(event)
            return
        if self._carried is not None:
            self._carried.follow()
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._nearing is not None:
            self._nearing.paint_grown(painter, self._grown, QColor(self._look.theme.ground))
        elif self._still is not None and held:
            self._still.paint(painter, event.rect(), self._moving)
        elif self._carried is not None:
            self._carried.paint(painter, event.rect())
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size: everything is drawn anew, and a gesture is over."""
        super().resizeEvent(event)
        self.let_go()
        self._fitted = False  # a window that is being laid out has several sizes before it is painted in one
        self.settle_soon()

    def _pixels(self, bounds: QRectF) -> QRect:
        """The pixels of the window that a part of the scene takes."""
        return bounds.translated(-self._corner()).toAlignedRect().adjusted(-2, -2, 2, 2)

    def _draw_anew(self) -> None:
        """The hand and the wheel are at rest: the map is drawn as it is."""
        self.settle()
        if self._carried is not None:
            self._carried = None
            self.viewport().update()

    def _lay_out(self) -> tuple[float, Box]:
        """Gives the sheet its size; says the radius of the outer ring, and what the map may take."""
        width, height = self.viewport().width(), self.viewport().height()
        edge = self.map.stamps.card_side(self.map.index.standing, min(width, height) / 2) / 2 + HALO + 1
        unit = max(min(width, height) / 2 - edge, LEAST_UNIT)
        half_width, half_height = width // 2 + round((self._zoom - 1) * unit), height // 2 + round((self._zoom - 1) * unit)
        frame = Box(-half_width, -half_height, 2 * half_width + width % 2, 2 * half_height + height % 2)
        self.setSceneRect(frame.left, frame.top, frame.width, frame.height)
        return unit * self._zoom, frame

    def _corner(self) -> QPoint:
        return corner_of(self)

    def _stamps(self) -> Stamps:
        return Stamps(self._look, self._assets, self._kinds, self.devicePixelRatioF())

    def _set_up(self) -> None:
        self.setScene(self.map)
        self.setInteractive(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # else it is a stop without a name to screen readers
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # so that scrolling copies what it can
        self.viewport().setMouseTracking(True)  # a move with no button down says that a release was lost
