"""Chooses a folder within the window: a path to type, and the folders in it to walk through.

Qt's own dialog is not used, since it writes the folders it was shown into a list of its own.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, QStorageInfo, Signal
from PySide6.QtWidgets import QFileSystemModel, QHBoxLayout, QListView, QVBoxLayout, QWidget

from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.button import Button, dress_buttons
from netmapper.ui.widgets.field import Field
from netmapper.ui.widgets.flow import Flow
from netmapper.ui.widgets.label import Label


class FolderPicker(QWidget):
    """Says where things will go, or with ``reading`` where they are: ``folder``.

    Enter in the list goes into a folder, Up goes out of it.
    """

    changed = Signal()

    def __init__(self, start: Path, look: Look, assets: Assets, parent: QWidget | None = None, *, reading: bool = False) -> None:
        super().__init__(parent)
        self._assets = assets
        self._reading = reading
        self._model = QFileSystemModel(self)
        self._model.setFilter(QDir.Filter.Dirs | QDir.Filter.NoDotAndDotDot)
        self._model.setOption(QFileSystemModel.Option.DontWatchForChanges)
        self._model.setRootPath("")
        self._field = Field()
        self._field.setAccessibleName(self.tr("Folder"))
        self._field.typed.connect(self._typed)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Folders inside"))
        self._list.activated.connect(self._into)
        self._list.clicked.connect(self._into)
        self._lay_out()
        self.go_to(start)
        self.dress(look)

    @property
    def folder(self) -> Path:
        """The folder that is chosen now; it need not be there."""
        return Path(self._field.text().strip()).expanduser()

    def go_to(self, folder: Path) -> None:
        """Shows a folder, with the folders in it."""
        self._field.setText(str(folder))
        self._show_inside()

    def dress(self, look: Look) -> None:
        """Takes another theme or text size."""
        dress_buttons(self, look, self._assets)
        self._list.setMinimumHeight(look.px(150))
        theme = look.theme
        self._list.setStyleSheet(
            f"QListView {{ background: {theme.surface}; border: 2px solid {theme.control_line}; border-radius: 12px; }}"
            f"QListView::item {{ min-height: {look.target}px; padding: 0 8px; }}"
            f"QListView::item:selected {{ background: {theme.chosen}; color: {theme.text}; }}"
        )

    def _lay_out(self) -> None:
        up = Button(self.tr("Up"), icon="arrow-up")
        up.clicked.connect(self._up)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._field, 1)
        row.addWidget(up)
        places = QWidget()
        flow = Flow(places, 12)
        for name, path in self._places():
            button = Button(name, icon="folder")
            button.clicked.connect(lambda _=False, path=path: self.go_to(path))
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Folder")))
        column.addLayout(row)
        column.addWidget(places)
        column.addWidget(self._list, 1)

    def _places(self) -> list[tuple[str, Path]]:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        found = [(self.tr("Documents"), Path(documents)), (self.tr("Home"), Path(QDir.homePath()))]
        for volume in QStorageInfo.mountedVolumes():
            root = Path(volume.rootPath())
            if volume.isReady() and (self._reading or not volume.isReadOnly()) and _carried(root):
                found.append((volume.displayName(), root))
        return found

    def _typed(self) -> None:
        self._show_inside()

    def _show_inside(self) -> None:
        path = self._field.text().strip()
        index = self._model.setRootPath(path) if QDir(path).exists() and path else QModelIndex()
        self._list.setRootIndex(index)
        self._list.setEnabled(index.isValid())
        self.changed.emit()

    def _into(self, index: QModelIndex) -> None:
        self.go_to(Path(self._model.filePath(index)))

    def _up(self) -> None:
        self.go_to(self.folder.parent)


def _carried(root: Path) -> bool:
    """Whether a volume is one that is plugged in: on Linux under /media or /mnt, on macOS under /Volumes, else a letter."""
    return root.parts[:2] in {("/", "media"), ("/", "mnt"), ("/", "Volumes")} or bool(root.drive)
