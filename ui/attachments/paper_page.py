"""Taking a signed original in: its pages straightened, the frozen text beside, whose signatures it bears."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.attachments import GivenFile, RefusedFile
from models.records.paper_copies import AwaitedPaper, Fit, PaperCode, PlacedPage, SheetImage
from models.records.plans import PlanVersionRecord
from models.rules import paper_matching
from ui import clipboard
from ui.attachments.given import given_in
from ui.attachments.paper_pages import PaperPages
from ui.attachments.paper_signers import PaperSigners
from ui.attachments.paper_sources import PaperSources
from ui.attachments.sheet_pages import PicturePage, PicturePages
from ui.attachments.side_by_side import SideBySide
from ui.errors import error_text
from ui.printing.preview import PlanPreview
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import ElidedLabel, hairline, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar, announce
from ui.widgets.page import EmptyState, ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace


class PaperPage(QWidget):
    """One version of a plan and the sheets of it that came back.

    Signals:
        closed: Back to the plan.
        filed: PlanVersionRecord whose original was filed, and the paths of the files it came from.
        plan_requested: PlanVersionRecord that a sheet belongs to.
    """

    closed = Signal()
    filed = Signal(object, object)
    plan_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("paper_page")
        self.setProperty("look", "page")
        self.setAcceptDrops(True)
        self._workspace, self._papers = workspace, workspace.signed_papers
        self._awaited: AwaitedPaper | None = None
        self._images: list[SheetImage] = []
        self._pictures: list[PicturePage] = []
        self._typed: dict[int, int] = {}
        self._paths: list[GivenFile] = []
        self._taken_out: set[str] = set()
        self._carried: list[SheetImage] = []
        self.messages = MessageBar("paper_messages")
        self.scans, self.text = PlanPreview("paper_scans"), PlanPreview("paper_text")
        self.sources, self.pages, self.signers = PaperSources(), PaperPages(), PaperSigners()
        self._plan = ElidedLabel("paper_plan", "", "muted")
        self.back_button = make_button(
            "", "icon", "arrow_left", name="paper_back", tip=self.tr("Back to the plan (Esc)")
        )
        self._build()
        self._connect()

    def load(self, plan: PlanVersionRecord) -> None:
        """Await the originals of a version.

        Raises:
            AppError: None of it can be taken in.
        """
        awaited, carried = self._papers.awaited(plan.version_id), self._carried
        self.clear()
        self._awaited, self._images = awaited, carried
        self._pictures = [PicturePage(image.content) for image in carried]
        self.text.set_document(self._workspace.plans.document(plan.version_id))
        words = self.tr("Plan {number}, version {version}")
        self._plan.setText(words.format(number=plan.number, version=plan.version))
        self._show()
        self.sources.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear(self) -> None:
        """Forget what was read and shown."""
        self._papers.forget()
        self.sources.stop()
        self._awaited = None
        self._images, self._pictures, self._carried = [], [], []
        self._typed, self._paths, self._taken_out = {}, [], set()
        self.messages.dismiss()
        self.scans.clear()
        self.text.clear()

    def found(self) -> tuple[PlacedPage, ...]:
        """Return what each page that was read is."""
        if self._awaited is None:
            return ()
        return paper_matching.placed(self._images, self._awaited, self._typed)

    def add(self, given: tuple[GivenFile, ...]) -> None:
        """Read files that were chosen, dropped, pasted, or that a scanner has just written."""
        if self._awaited is not None and given:
            self.messages.dismiss()
            self._paths.extend(file for file in given if file.path is not None)
            self._papers.read(given)

    def _build(self) -> None:
        words = self.tr(
            "Scan or photograph the signed sheets, then choose the file, drop it here or paste it (Ctrl+V). "
            "The codes of the pages say which is which."
        )
        self._stack = QStackedWidget()
        self._stack.setObjectName("paper_stack")
        self._stack.addWidget(EmptyState("paper_empty", words, icon="paper"))
        self._stack.addWidget(self.scans)
        side = Card(
            "paper_side",
            column(
                ScrollPane(
                    "paper_side_scroll",
                    column(
                        self.sources, self.pages, hairline("paper_line"), self.signers, STRETCH, gap=12,
                        edges=(0, 0, 6, 0),
                    ),
                )
            ),
            padding=14,
        )  # fmt: skip
        title = label(self.tr("Signed original"), "h1", name="paper_title")
        head = clear("paper_head", column(title, self._plan, gap=0))
        self._beside = SideBySide(self._stack, self.text)
        self.setLayout(
            column(
                row(self.back_button, (head, 1), gap=12),
                self.messages,
                (row((self._beside, 2), (side, 1), gap=10), 1),
                gap=10,
                edges=(20, 4, 18, 16),
            )
        )

    def _connect(self) -> None:
        papers = self._papers
        papers.pages_read.connect(self._on_read)
        papers.refused.connect(self._on_refused)
        papers.busy_changed.connect(self._on_busy)
        papers.filed.connect(self._on_filed)
        papers.not_filed.connect(self._on_not_filed)
        self.back_button.clicked.connect(self.closed)
        self.sources.given.connect(self._on_given)
        self.sources.paste_requested.connect(self._on_paste)
        self.sources.told.connect(self._on_told)
        self.pages.shown.connect(self._on_shown)
        self.pages.removed.connect(self._on_removed)
        self.pages.typed.connect(self._on_typed)
        self.pages.plan_requested.connect(self._on_plan)
        self.signers.attested.connect(self._on_attested)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setObjectName("paper_paste_key")
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self._on_paste)

    def _show(self) -> None:
        """Show what was read, what is missing, and what can be attested."""
        if self._awaited is None:
            return
        found = self.found()
        strangers = {
            place
            for place, one in enumerate(found)
            if one.fit in (Fit.OTHER_PLAN, Fit.OTHER_VERSION) and self._plan_of(one) is not None
        }
        self.pages.show_pages(found, self._awaited, strangers)
        self.signers.show_state(found, self._awaited)
        self._stack.setCurrentIndex(1 if self._images else 0)
        self.scans.set_pages(PicturePages(self._pictures) if self._pictures else None)

    def _plan_of(self, found: PlacedPage) -> PlanVersionRecord | None:
        code = found.image.code
        return self._papers.version_of(code) if code is not None else None

    def _on_given(self, given: object) -> None:
        if isinstance(given, tuple):
            self.add(given)

    def _on_paste(self) -> None:
        given = given_in(clipboard.held(), self.tr("Pasted page"))
        if given:
            self.add(given)
        else:
            self.messages.show_message("info", self.tr("There is no scan to paste: copy one first."))

    def _on_told(self, kind: str, text: str) -> None:
        self.messages.show_message(kind, text)

    def _on_read(self, pages: object) -> None:
        if self._awaited is None or not isinstance(pages, tuple):
            return
        self._images.extend(pages)
        self._pictures.extend(PicturePage(page.content) for page in pages)  # each is decoded once
        self._beside.show_scans()
        self._show()
        self.scans.view.go_to(len(self._images))
        announce(self, self.tr("%n page(s) read", "", len(pages)))

    def _on_refused(self, file: object) -> None:
        if self._awaited is not None and isinstance(file, RefusedFile):
            said = self.tr("{name}: {reason}").format(name=file.name, reason=error_text(file.error))
            self.messages.show_message("error", said)

    def _on_busy(self, is_busy: bool) -> None:
        self.sources.set_busy(is_busy=is_busy)
        self.signers.set_busy(is_busy=is_busy)

    def _on_shown(self, place: int) -> None:
        self.scans.view.go_to(place + 1)
        page = self.found()[place].page
        if page:
            self.text.view.go_to(page)

    def _on_removed(self, place: int) -> None:
        self._taken_out.add(self._images[place].name)
        del self._images[place], self._pictures[place]
        self._typed = {index - (index > place): page for index, page in self._typed.items() if index != place}
        self._show()
        self.sources.file_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self, place: int, page: int) -> None:
        self._typed[place] = page
        self._show()

    def _on_plan(self, code: object) -> None:
        if isinstance(code, PaperCode) and (plan := self._papers.version_of(code)) is not None:
            self._carried = [
                image for image in self._images if image.code is not None and image.code.digest == code.digest
            ]
            self.plan_requested.emit(plan)
            self._carried = []

    def _on_attested(self, roles: object) -> None:
        if self._awaited is None or not isinstance(roles, tuple):
            return
        try:
            self._papers.attest(self._awaited, self.found(), roles)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _on_filed(self, plan: object) -> None:
        if self._awaited is not None and isinstance(plan, PlanVersionRecord):
            self.filed.emit(plan, self._filed_paths())

    def _filed_paths(self) -> tuple[Path | None, ...]:
        """Return the files of which every page was filed: of another, something would be lost outside."""
        found = self.found()
        kept = {one.image.name for one in found if one.fit is Fit.GOOD}
        kept -= {one.image.name for one in found if one.fit not in (Fit.GOOD, Fit.TWICE)}
        return tuple(file.path for file in self._paths if file.name in kept - self._taken_out)

    def _on_not_filed(self, error: object) -> None:
        if self._awaited is not None and isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.sources.stop()  # a folder is watched while the screen is open, and no longer
        super().hideEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if data.hasUrls() or data.hasImage():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        given = given_in(event.mimeData(), self.tr("Pasted page"))
        if given:
            event.acceptProposedAction()
            self.add(given)
