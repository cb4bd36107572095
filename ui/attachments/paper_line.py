"""One scanned page: what it is, what to do about it, and what can be done here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.records.paper_copies import AwaitedPaper, Fit, PlacedPage
from ui.attachments.paper_words import PaperWords
from ui.widgets.buttons import make_button
from ui.widgets.combo import Combo
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, Item, clear, column, row

_BAD = frozenset({Fit.OTHER_PLAN, Fit.OTHER_VERSION, Fit.OTHER_TEXT, Fit.UNREAD})


class PaperLine(QWidget):
    """A page in the list of those that were read.

    Signals:
        shown: Place of the page, to see it large.
        removed: Place of the page, to take it out.
        typed: Place of the page, and which page of the plan somebody says it is.
        plan_requested: PaperCode of the plan that the sheet belongs to.
    """

    shown = Signal(int)
    removed = Signal(int)
    typed = Signal(int, int)
    plan_requested = Signal(object)

    def __init__(
        self,
        place: int,
        found: PlacedPage,
        awaited: AwaitedPaper,
        open_pages: Sequence[int],
        *,
        has_plan: bool,
    ) -> None:
        """Show a page.

        Args:
            place: Among those that were read, from 0.
            found: What it is.
            awaited: What it is filed with.
            open_pages: Pages of the plan that are still missing.
            has_plan: This vault has the plan that the sheet belongs to.
        """
        super().__init__()
        base = f"paper_line_{place}"
        self.setObjectName(base)
        self.setProperty("look", "clear")
        self._place, self._code = place, found.image.code
        words = PaperWords()
        icon, ink = ("alert", "clay") if found.fit in _BAD else ("check", "primary")
        if found.fit is Fit.TWICE:
            icon, ink = "info", "blue"
        what = words.page(found, awaited)
        self.show_button = make_button(what, "ghost", name=f"{base}_show")
        self.show_button.setAccessibleDescription(words.advice(found, awaited))
        self.show_button.clicked.connect(self._on_show)
        advice = label(words.advice(found, awaited), "small", name=f"{base}_advice", wrap=True)
        if not advice.text():
            advice.hide()
        remove = make_button(
            "", "icon", "trash", name=f"{base}_remove", tip=self.tr("Take out: {page}").format(page=what)
        )
        remove.clicked.connect(self._on_remove)
        texts: list[Item] = [row(self.show_button, STRETCH), advice]
        if found.fit is Fit.UNREAD or found.is_typed:
            texts.append(self._choice(base, found, awaited, open_pages))
        if has_plan:
            there = make_button(self.tr("Go to its plan"), "ghost", "arrow_right", name=f"{base}_plan")
            there.clicked.connect(self._on_plan)
            texts.append(row(there, STRETCH))
        picture = IconLabel(f"{base}_icon", icon, ink, 18)
        self.setLayout(row(picture, (clear(f"{base}_texts", column(*texts, gap=2)), 1), remove, gap=8))

    def _choice(
        self, base: str, found: PlacedPage, awaited: AwaitedPaper, open_pages: Sequence[int]
    ) -> Combo:
        pages = sorted({*open_pages, *([found.page] if found.page else [])})
        words = self.tr("It is page {page} of plan {number}")
        options = [(page, words.format(page=page, number=awaited.number)) for page in pages]
        choice = Combo(f"{base}_page", options, empty_label=self.tr("Which page is it?"))
        choice.setAccessibleName(self.tr("Which page is it?"))
        choice.set_value(found.page or "")
        choice.edited.connect(self._on_typed)
        self._pages = choice
        return choice

    def _on_show(self) -> None:
        self.shown.emit(self._place)

    def _on_remove(self) -> None:
        self.removed.emit(self._place)

    def _on_typed(self) -> None:
        page = self._pages.value()
        self.typed.emit(self._place, page if isinstance(page, int) else 0)

    def _on_plan(self) -> None:
        self.plan_requested.emit(self._code)
