"""What an export wrote, left out and altered, as a page to read. It says "checked" only where it was."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QGridLayout, QWidget

from netmapper.app.exporting import Exported
from netmapper.export.results import Alteration, Altered, LeftOut, LeftOutReason
from netmapper.ui.assets import Assets
from netmapper.ui.theme import Look
from netmapper.ui.widgets.label import Label
from netmapper.ui.widgets.panel import Panel


class ReportPanel(Panel):
    """The verdict, the folder, the files with their rows, what was left out and why, and what was altered."""

    def __init__(self, report: Exported, look: Look, assets: Assets, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        package = report.package
        checked = package.verified and package.sessions
        self.verdict = self.tr("Exported and checked") if checked else self.tr("Nothing was exported")
        if checked and package.left_out:
            self.verdict = self.tr("Exported and checked, but not everything")
        self.column.addWidget(Label(self.verdict, "title"))
        self.column.addWidget(Label(str(package.folder), "quiet"))
        self._left_out(package.left_out)
        self._files(report)
        self._altered(package.changed)
        self.dress(look)

    def dress(self, look: Look) -> None:
        """Takes another theme or text size: all of it is plain words."""

    def _left_out(self, left_out: tuple[LeftOut, ...]) -> None:
        if not left_out:
            return
        self.column.addWidget(Label(self.tr("Left out"), "heading"))
        for one in left_out:
            words = self._reasons().get(one.reason, one.reason.value).format(detail=one.detail)
            self.column.addWidget(Label(self.tr("{code}: {why}").format(code=one.code or one.file_id[:8], why=words)))

    def _files(self, report: Exported) -> None:
        self.column.addWidget(Label(self.tr("Files"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, written in enumerate(report.package.files):
            rows = "" if written.rows is None else self._rows(written.rows)
            grid.addWidget(Label(written.path, wraps=False), row, 0)
            grid.addWidget(Label(rows, "quiet", wraps=False), row, 1)
        for row, picture in enumerate(report.pictures, len(report.package.files)):
            grid.addWidget(Label(picture.name, wraps=False), row, 0)
            grid.addWidget(Label(self.tr("picture of the map"), "quiet", wraps=False), row, 1)
        self.column.addLayout(grid)

    def _rows(self, count: int) -> str:
        return self.tr("1 row") if count == 1 else self.tr("{count} rows").format(count=count)

    def _altered(self, altered: tuple[Altered, ...]) -> None:
        if not altered:
            return
        self.column.addWidget(Label(self.tr("Changed on the way out"), "heading"))
        words = self._alterations()
        for one in altered:
            said = words[one.alteration].format(count=one.cells, column=f"{one.table}.{one.column}")
            self.column.addWidget(Label(said))

    def _reasons(self) -> Mapping[LeftOutReason, str]:
        return {
            LeftOutReason.NO_CONSENT: self.tr("not agreed to “{detail}”"),
            LeftOutReason.WITHDRAWN: self.tr("agreement to “{detail}” was taken back"),
            LeftOutReason.WITHDREW: self.tr("the participant withdrew from the study"),
            LeftOutReason.SAME_PERSON_AND_WAVE: self.tr("this person and wave is in the export already"),
            LeftOutReason.ONE_NUMBER_TWO_CODES: self.tr("the code {detail} has the same number: please tell the study’s centre"),
            LeftOutReason.OTHER_STUDY: self.tr("it belongs to another study: {detail}"),
            LeftOutReason.OTHER_VERSION: self.tr("it was made with another version of the study: {detail}"),
            LeftOutReason.PRACTICE: self.tr("it is a practice session"),
            LeftOutReason.TORN: self.tr("its map does not hold together in “{detail}”: please tell your netmapper contact"),
            LeftOutReason.NOT_IN_STUDY: self.tr("it speaks of something that the study does not have: {detail}"),
        }

    def _alterations(self) -> Mapping[Alteration, str]:
        return {
            Alteration.GUARDED: self.tr("{column}: texts made safe for spreadsheets ({count})"),
            Alteration.CLEANED: self.tr("{column}: control characters taken out of texts ({count})"),
            Alteration.NAME_WITHHELD: self.tr("{column}: names left behind ({count})"),
            Alteration.TEXT_WITHHELD: self.tr("{column}: texts left behind ({count})"),
            Alteration.IDENTIFYING_WITHHELD: self.tr("{column}: identifying answers left behind ({count})"),
            Alteration.COARSENED: self.tr("{column}: dates cut to their month ({count})"),
            Alteration.NOT_FITTING: self.tr("{column}: answers that do not fit their question, left empty ({count})"),
        }
