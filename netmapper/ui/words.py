"""Words for what can go wrong, one clear sentence or two: what happened, whether anything is lost, what to do.

Errors below carry facts; only here are they told to people. Their classes are imported when one is first told of.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

Saying = Callable[[Any], str]


class Words(QObject):
    """Finds the words for an error by its class, else by the class it comes from."""

    def of(self, trouble: BaseException) -> str:
        """The words for an error; for one that nobody thought of, honest ones."""
        for family in (self._of_keys, self._of_saving, self._of_files, self._of_the_map, self._of_use):
            known = family()
            for kind in type(trouble).__mro__:
                if kind in known:
                    return known[kind](trouble)
        words = self.tr("Something went wrong that netmapper did not expect ({kind}). What was saved is safe.")
        return words.format(kind=type(trouble).__name__)

    def _of_keys(self) -> Mapping[type, Saying]:
        from netmapper.keys import errors as keys

        return {
            keys.WrongPassphrase: self._plain(
                self.tr("This passphrase does not open this session. Please check each word, and try again.")
            ),
            keys.WrongSecret: self._plain(self.tr("This key does not open this session.")),
            keys.NoSuchSlot: self._plain(self.tr("This session cannot be opened with a passphrase.")),
            keys.EmptyPassphrase: self._plain(self.tr("Please type a passphrase.")),
            keys.AbsurdCost: self._plain(self.tr("This file asks for more work than any session needs, so it was not tried.")),
            keys.BadRecipient: self._plain(
                self.tr("A public key in the study file is not in order. Please tell the study’s centre.")
            ),
            keys.KeyTrouble: self._plain(self.tr("This file was changed or damaged, and was not opened.")),
        }

    def _of_files(self) -> Mapping[type, Saying]:
        from netmapper.storage import errors as files

        return {
            files.NoSuchFile: self._plain(self.tr("The file of this session is no longer there. Was a stick taken out?")),
            files.AlreadyThere: self._plain(self.tr("There is a file of this name there already, and it was left alone.")),
            files.AlreadyOpen: self._open_elsewhere,
            files.NotASession: self._not_a_session,
            files.DamagedFile: self._damaged,
            files.NewerFile: self._plain(
                self.tr("This session was made with a newer netmapper. Please open it there, or bring this one up to date.")
            ),
            files.StorageTrouble: self._plain(self.tr("This session could not be opened. The file was left as it is.")),
        }

    def _of_saving(self) -> Mapping[type, Saying]:
        from netmapper.storage import errors as files

        causes = {
            files.Cause.FULL: self.tr("There is no room left to save."),
            files.Cause.READ_ONLY: self.tr("This place can be read, but not written to."),
            files.Cause.GONE: self.tr("The place where this session is kept is gone. Was a stick taken out?"),
            files.Cause.REFUSED: self.tr("The system does not let netmapper save here just now."),
            files.Cause.CHANGED: self.tr("Another program changed this session’s file. It was not overwritten."),
            files.Cause.SLOW: self.tr("Saving takes unusually long."),
        }
        safe = self.tr("Nothing is lost: what was said is kept here until it is saved.")
        unread = self.tr(
            "This file cannot be read just now, and was left as it is. Please check the disk or stick, and try again."
        )
        return {files.ReadingTrouble: self._plain(unread), files.SavingTrouble: lambda trouble: f"{causes[trouble.cause]} {safe}"}

    def _of_the_map(self) -> Mapping[type, Saying]:
        from netmapper.domain import errors as rules
        from netmapper.study.faults import NewerStudy, StudyFaults

        return {
            rules.EmptyName: self._plain(self.tr("A card needs a name. One letter is enough.")),
            rules.AlreadyThere: self._plain(self.tr("That is there already.")),
            rules.TieToSelf: self._plain(self.tr("A link joins two different cards.")),
            rules.NoSuchNode: self._plain(self.tr("That card is no longer on this map.")),
            rules.NoSuchTie: self._plain(self.tr("That link is no longer on this map.")),
            rules.NoSuchPlan: self._plain(self.tr("That plan is no longer there.")),
            rules.NoSuchCopy: self._plain(self.tr("That can no longer be done with this copy.")),
            rules.EgoStays: self._plain(self.tr("“Me” stays in the middle.")),
            rules.NotInStudy: self._plain(self.tr("This study does not have that.")),
            rules.MapError: self._plain(self.tr("That cannot be done on this map.")),
            NewerStudy: self._plain(
                self.tr("This study was written for a newer netmapper. Please bring netmapper up to date, then try again.")
            ),
            StudyFaults: self._study_faults,
        }

    def _of_use(self) -> Mapping[type, Saying]:
        from netmapper.app.exporting import NothingToExport, OnlyPractice, Stopped
        from netmapper.app.following import NoFollowUp
        from netmapper.app.sessions import CodeWanted, PracticeNotFollowed
        from netmapper.export import results

        return {
            CodeWanted: self._plain(self.tr("Please type the participant’s code.")),
            NoFollowUp: self._no_follow_up,
            NothingToExport: self._nothing_to_export,
            OnlyPractice: self._plain(self.tr("This is practice with an invented person, so nothing was exported.")),
            PracticeNotFollowed: self._plain(
                self.tr("This is practice with an invented person, and has no follow-up. Please choose another session.")
            ),
            Stopped: self._plain(self.tr("Stopped. Nothing was exported.")),
            results.NamesNotAllowed: self._plain(self.tr("This study does not let names leave the laptop.")),
            results.FreeTextNotAllowed: self._plain(self.tr("This study does not let own words leave the laptop.")),
            results.ReadBackFailed: self._plain(
                self.tr("What was read back was not what was written, so nothing counts as exported. Please try another place.")
            ),
            results.ExportTrouble: self._plain(self.tr("The export could not be made. The session is as it was.")),
            FileNotFoundError: self._plain(self.tr("That folder is not there.")),
            PermissionError: self._plain(self.tr("The system does not let netmapper write there.")),
            OSError: self._plain(self.tr("The system could not write there. The session is as it was.")),
        }

    def _plain(self, words: str) -> Saying:
        return lambda _: words

    def _no_follow_up(self, trouble: Any) -> str:
        if trouble.withdrew:
            return self.tr("This person takes no further part in the study, so there is no follow-up.")
        return self.tr(
            "This person has not agreed to be asked again, so there is no follow-up. If they wish to agree, open their session, "
            "choose Help, then “What I agreed to”."
        )

    def _open_elsewhere(self, trouble: Any) -> str:
        if trouble.where == "here":
            return self.tr("This session is open in another window of netmapper. Please close it there first.")
        return self.tr("This session is open on another computer. Please close it there first.")

    def _not_a_session(self, trouble: Any) -> str:
        empty = trouble.what.value == "empty"
        words = self.tr("This file is empty.") if empty else self.tr("This file is not a session of netmapper.")
        return self._with_offers(words, trouble)

    def _damaged(self, trouble: Any) -> str:
        cut = trouble.how.value == "truncated"
        words = self.tr("The end of this file is missing.") if cut else self.tr("This file was changed or damaged.")
        return self._with_offers(words, trouble)

    def _with_offers(self, words: str, trouble: Any) -> str:
        if trouble.offers:
            kept = self.tr("It was left alone. There is an earlier state of this session that is whole.")
            return f"{words} {kept}"
        return f"{words} {self.tr('It was left alone.')}"

    def _study_faults(self, trouble: Any) -> str:
        count = len(trouble.faults)
        if count == 1:
            return self.tr("There is one thing to mend in this study file before it can be used:")
        return self.tr("There are {count} things to mend in this study file before it can be used:").format(count=count)

    def _nothing_to_export(self, trouble: Any) -> str:
        if len(trouble.unread) == 1:
            return self.of(trouble.unread[0].trouble)
        return self.tr("None of these {count} sessions could be opened.").format(count=len(trouble.unread))
