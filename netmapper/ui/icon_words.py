"""Each bundled picture for a card in a word, so that no picture stands without one."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject


class IconWords(QObject):
    """Finds the word of a picture by the icon's name; a name that nobody thought of is read as it stands."""

    def of(self, icon: str) -> str:
        """One or two words."""
        known = self._doing() | self._places() | self._people()
        return known.get(icon) or re.sub(r"[^a-z]+", " ", icon).strip()

    def _people(self) -> dict[str, str]:
        return {
            "user": self.tr("person"),
            "users": self.tr("two people"),
            "users-group": self.tr("group"),
            "friends": self.tr("friends"),
            "heart": self.tr("heart"),
            "heart-handshake": self.tr("caring"),
            "phone": self.tr("phone"),
            "message": self.tr("message"),
            "mail": self.tr("letter"),
            "stethoscope": self.tr("health"),
            "paw": self.tr("pet"),
            "star": self.tr("star"),
        }

    def _places(self) -> dict[str, str]:
        return {
            "map-pin": self.tr("place"),
            "home": self.tr("home"),
            "tree": self.tr("tree"),
            "trees": self.tr("park"),
            "coffee": self.tr("café"),
            "tools-kitchen-2": self.tr("food"),
            "building": self.tr("building"),
            "building-store": self.tr("shop"),
            "building-community": self.tr("hall"),
            "building-church": self.tr("worship"),
            "building-hospital": self.tr("hospital"),
            "building-bank": self.tr("office"),
            "school": self.tr("school"),
            "briefcase": self.tr("work"),
            "books": self.tr("library"),
            "bus": self.tr("bus"),
            "train": self.tr("train"),
            "car": self.tr("car"),
        }

    def _doing(self) -> dict[str, str]:
        return {
            "activity": self.tr("activity"),
            "book": self.tr("book"),
            "pencil": self.tr("writing"),
            "brush": self.tr("painting"),
            "palette": self.tr("art"),
            "music": self.tr("music"),
            "movie": self.tr("film"),
            "device-gamepad": self.tr("games"),
            "chess": self.tr("chess"),
            "ball-football": self.tr("football"),
            "run": self.tr("running"),
            "swimming": self.tr("swimming"),
            "bike": self.tr("cycling"),
            "yoga": self.tr("yoga"),
            "shovel": self.tr("gardening"),
            "plant": self.tr("plant"),
            "leaf": self.tr("nature"),
            "tools": self.tr("making"),
            "basket": self.tr("basket"),
            "shopping-cart": self.tr("shopping"),
            "pray": self.tr("prayer"),
            "gift": self.tr("gift"),
            "sun": self.tr("sun"),
            "moon": self.tr("moon"),
            "bulb": self.tr("idea"),
            "ear": self.tr("listening"),
            "coins": self.tr("money"),
            "wallet": self.tr("wallet"),
        }
