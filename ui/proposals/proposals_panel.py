"""« Propositions »: what was proposed, introductions, and what others show beside them, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar, Final

from typing_extensions import override

from models.errors import AppError
from models.records.proposals import IntroductionRecord, ProposalDraft, ProposalRecord
from ui.errors import error_text
from ui.proposals.hosted import hosted
from ui.proposals.introductions_part import IntroductionsPart
from ui.proposals.proposals_part import ProposalsPart
from ui.residents.file_panel import FilePanel
from ui.widgets.chips import ChipGroup
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from ui.proposals.sheet_panel import SheetPanel

OFFERS: Final = "offers"
INTRODUCTIONS: Final = "introductions"


class ProposalsPanel(FilePanel):
    """The tab « Propositions »; what is not looked at is not made.

    Attributes:
        proposals: What was proposed.
        introductions: Who was introduced where.
    """

    is_wide: ClassVar[bool] = True

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_proposals")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._sheet: SheetPanel | None = None
        self._hosted = {one.code: one for one in hosted(workspace)}
        self._made: dict[str, FilePanel] = {}
        self.messages = MessageBar("resident_proposals_messages")
        self.proposals = ProposalsPart(workspace)
        self.introductions = IntroductionsPart(workspace)
        names = [(OFFERS, self.tr("Proposed")), (INTRODUCTIONS, self.tr("Introductions"))]
        names += [(one.code, one.title) for one in self._hosted.values()]
        self.parts = ChipGroup("offers_parts", names, is_single=True, can_be_empty=False)
        self.parts.setAccessibleName(self.tr("Parts of the proposals"))
        self.parts.set_value(OFFERS)
        self.parts.edited.connect(self._on_part)
        self._room = column(self.proposals, self.introductions, gap=0)
        self.setLayout(column(self.messages, self.parts, self._room, STRETCH, gap=12))
        for part in (self.proposals, self.introductions):
            part.said.connect(self.toast_requested)
            part.failed.connect(self._on_failed)
        self.proposals.introduction_requested.connect(self._on_introduce)
        self.introductions.sheet_requested.connect(self._on_sheet)
        self.introductions.hire_requested.connect(self.hire_requested)
        for changed in (
            workspace.proposals.changed, workspace.introductions.changed, workspace.pathway.changed,
            workspace.meetings.meeting_changed,
        ):  # fmt: skip
            changed.connect(self._on_changed)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        if self._record is None or self._record.resident_id != record.resident_id:
            self.flush()
            self.messages.dismiss()
            self._close_sheet()
        self._record = record
        self._show()

    @override
    def flush(self) -> None:
        self.proposals.flush()
        self.introductions.flush()
        for panel in self._made.values():
            panel.flush()

    @override
    def save(self) -> None:
        code = self._code()
        if code in self._made:
            self._made[code].save()
            return
        for form in (self.proposals.form, self.introductions.form, self.introductions.outcome):
            if form.isVisible():
                form.save()

    @override
    def begin(self, what: str) -> None:
        part = self.proposals if what == OFFERS else self.introductions
        self.go(what)
        part.begin()

    def go(self, code: str) -> None:
        """Show one part: ``offers``, ``introductions``, or that of a hosted list."""
        self.parts.set_value(code)
        self._show()

    def propose(self, draft: ProposalDraft) -> None:
        """Begin a proposal that is partly known: its person and its job."""
        self.go(OFFERS)
        self.proposals.propose(draft)

    def _show(self) -> None:
        if self._record is None:
            return
        code = self._code()
        for known, part in ((OFFERS, self.proposals), (INTRODUCTIONS, self.introductions)):
            part.setVisible(known == code and self._sheet is None)
        if code in self._hosted:
            self._host(code).show_resident(self._record)
        for known, panel in self._made.items():
            panel.setVisible(known == code)
        if code not in self._hosted:
            self._load()

    def _load(self) -> None:
        if self._record is None:
            return
        key = self._record.resident_id
        try:
            view = self._workspace.proposals.view(key)
        except AppError as error:
            self._on_failed(error_text(error))
            return
        shown: Callable[..., None] = (
            self.proposals.show_view if self._code() == OFFERS else self.introductions.show_view
        )
        shown(key, view)

    def _host(self, code: str) -> FilePanel:
        """Return what somebody else shows here, made now when it is not there yet."""
        if code not in self._made:
            panel = self._made[code] = self._hosted[code].make(self._workspace)
            panel.toast_requested.connect(self.toast_requested)
            panel.notice_requested.connect(self.notice_requested)
            panel.hit_requested.connect(self.hit_requested)
            self._room.addWidget(panel)
        return self._made[code]

    def _code(self) -> str:
        return str(self.parts.value())

    def _on_part(self) -> None:
        self.flush()
        self._close_sheet()
        self._show()

    def _is_shown(self, resident_id: object) -> bool:
        """Say whether somebody is the person shown: a line of before may still be on its way out."""
        return self._record is not None and self._record.resident_id == resident_id

    def _on_introduce(self, record: object) -> None:
        if isinstance(record, ProposalRecord) and self._is_shown(record.content.resident_id):
            self.go(INTRODUCTIONS)
            self.introductions.introduce(record)

    def _on_sheet(self, record: object) -> None:
        from ui.proposals.sheet_panel import SheetPanel  # noqa: PLC0415  (printing is heavy, and not shown first)

        if not isinstance(record, IntroductionRecord) or not self._is_shown(record.content.resident_id):
            return
        self._close_sheet()
        self._sheet = SheetPanel(self._workspace)
        self._sheet.closed.connect(self._on_sheet_closed)
        self._room.addWidget(self._sheet)
        self.introductions.hide()
        self._sheet.start(record)

    def _on_sheet_closed(self) -> None:
        self._close_sheet()
        self._show()

    def _close_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None

    def _on_failed(self, words: object) -> None:
        self.messages.show_message("error", str(words))

    def _on_changed(self, _what: object) -> None:
        if self.isVisible() and self._code() not in self._hosted and self._sheet is None:
            self._load()
