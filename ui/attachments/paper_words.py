"""What is said of each scanned page, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from models.records.paper_copies import AwaitedPaper, Fit, PlacedPage
from models.records.signatures import SignerRole
from ui.discretion import shown_name
from ui.labels import label_of


class PaperWords(QObject):
    """The words of signed originals; a class, since plurals are collected from ``tr`` alone."""

    def page(self, found: PlacedPage, awaited: AwaitedPaper) -> str:
        """Return what a page is."""
        if found.page and found.fit in (Fit.GOOD, Fit.TWICE):
            if found.page == awaited.pages and awaited.pages > 1:
                return self.tr("Page {page} of {count}, the page of proof").format(
                    page=found.page, count=awaited.pages
                )
            return self.tr("Page {page} of {count}").format(page=found.page, count=awaited.pages)
        code = found.image.code
        if code is None:
            return self.tr("Page not recognised")
        words = self.tr("Page {page} of plan {number}, version {version}")
        return words.format(page=code.page, number=code.number, version=code.version)

    def advice(self, found: PlacedPage, awaited: AwaitedPaper) -> str:
        """Return what to do about a page; empty when all is well."""
        says = {
            Fit.GOOD: self.tr("You said which page it is.") if found.is_typed else "",
            Fit.TWICE: self.tr("This page is there already: this one will not be filed."),
            Fit.OTHER_VERSION: self.tr(
                "The sheet is of another version of this plan: its text is not the one shown. Take it out "
                "here, and file it with its own version, or have version {version} signed."
            ).format(version=awaited.version),
            Fit.OTHER_PLAN: self.tr(
                "The sheet belongs to another plan. Take it out here, and file it with its own plan."
            ),
            Fit.OTHER_TEXT: self.tr(
                "The sheet bears this number, but another text: it was printed elsewhere, or before a "
                "correction. Print this version again and have it signed."
            ),
            Fit.UNREAD: self.tr(
                "No code could be read. Scan it again at 150 dpi or more, flat and whole; or compare it with "
                "the text and say which page it is."
            ),
        }
        return says[found.fit]

    def missing(self, pages: Sequence[int], count: int) -> str:
        """Return which pages are still to be scanned, of so many."""
        if not pages:
            return self.tr("All pages are there.")
        if len(pages) == count:
            return self.tr("%n page(s) to scan.", "", count)
        if len(pages) == 1:
            return self.tr("Page {page} is missing: scan it, then add it here.").format(page=pages[0])
        listed = self.tr("{pages} and {last}").format(pages=", ".join(map(str, pages[:-1])), last=pages[-1])
        return self.tr("Pages {pages} are missing: scan them, then add them here.").format(pages=listed)

    def signer(self, awaited: AwaitedPaper, role: SignerRole) -> str:
        """Return a party, as it is ticked."""
        name = shown_name(dict(awaited.names)[role])
        words = self.tr("{name}, {role}") if role in awaited.roles else self.tr("{name}, {role}: signed")
        return words.format(name=name, role=label_of(role)) if name else label_of(role)

    def attested(self, awaited: AwaitedPaper, signers: Sequence[SignerRole], pages: int) -> str:
        """Return what somebody attests, whole; what they still have to do when nobody is ticked."""
        if not signers:
            return self.tr("Tick whose signature you see on these sheets.")
        names = [shown_name(dict(awaited.names)[role]) or label_of(role) for role in signers]
        several = self.tr("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
        count = self.tr("%n page(s)", "", pages)
        words = self.tr("I attest: same text, {pages}, signed by {names}.")
        return words.format(pages=count, names=several if len(names) > 1 else names[0])
