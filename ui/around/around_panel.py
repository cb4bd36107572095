"""« Autour »: who follows the person, where they stand, what they agreed to share, what left and came."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from models.errors import AppError
from models.records.around import FollowUpDraft, SharingDraft, SharingRecord, StandingDraft
from ui.around.cards import PackageCard, SharingCard, StandingCard
from ui.around.follow_up_card import FollowUpCard
from ui.around.forms import FollowUpForm, SharingForm, StandingForm
from ui.errors import error_text
from ui.network.person_card import PersonNetworkCard
from ui.residents.file_panel import FilePanel
from ui.widgets.layouts import STRETCH, column
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from ui.around.give_panel import GivePanel
    from ui.pathway.way_form import WayForm


class AroundPanel(FilePanel):
    """Cards that are rewritten where they are read; a package is prepared in their place."""

    is_wide: ClassVar[bool] = True
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_around")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._give: GivePanel | None = None
        self.messages = MessageBar("around_messages")
        self.standing = StandingCard(workspace)
        self.follow_ups = FollowUpCard(workspace)
        self.sharing = SharingCard(workspace)
        self.packages = PackageCard(workspace)
        self.standing_form = StandingForm(workspace)
        self.follow_up_form = FollowUpForm(workspace)
        self.sharing_form = SharingForm(workspace)
        for form in self._forms():
            form.hide()
            form.saved.connect(self._on_saved)
            form.closed.connect(self.standing.show)
        self._connect()
        self.network = PersonNetworkCard(workspace)
        self._stack = QStackedWidget()
        self._stack.setObjectName("around_stack")
        read = column(
            self.standing, self.standing_form, self.follow_ups, self.follow_up_form, self.sharing,
            self.sharing_form, self.network, self.packages, STRETCH, gap=12, edges=(0, 0, 6, 0),
        )  # fmt: skip
        self._reading = ScrollPane("around_scroll", read)
        self._stack.addWidget(self._reading)
        self.setLayout(column(self.messages, (self._stack, 1), gap=8))

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        is_other = self._record is None or self._record.resident_id != record.resident_id
        self._record = record
        if is_other:
            self.flush()
            self.messages.dismiss()
            for form in self._forms():
                form.hide()
            self.standing.show()
            self._stack.setCurrentWidget(self._reading)
        self._load()

    @override
    def flush(self) -> None:
        for form in self._forms():
            form.flush()
        if self._give is not None:
            self._give.flush()

    @override
    def save(self) -> None:
        for form in self._forms():
            if form.isVisible():
                form.save()

    def give(self, record: SharingRecord) -> None:
        """Prepare a package under an agreement."""
        from ui.around.give_panel import GivePanel  # noqa: PLC0415  (printing is heavy, and not shown first)

        if self._record is None:
            return
        if self._give is None:
            self._give = GivePanel(self._workspace)
            self._give.closed.connect(self._on_given)
            self._stack.addWidget(self._give)
        self._give.start(self._record, record)
        self._stack.setCurrentWidget(self._give)

    def _forms(self) -> tuple[WayForm[StandingDraft], WayForm[FollowUpDraft], WayForm[SharingDraft]]:
        return self.standing_form, self.follow_up_form, self.sharing_form

    def _connect(self) -> None:
        self.standing.change_requested.connect(self._on_standing)
        self.follow_ups.new_requested.connect(self._on_follow_up)
        self.follow_ups.change_requested.connect(self._on_change_follow_up)
        self.follow_ups.remove_requested.connect(self._on_remove_follow_up)
        self.sharing.new_requested.connect(self._on_sharing)
        self.sharing.change_requested.connect(self._on_change_sharing)
        self.sharing.give_requested.connect(self._on_give)
        self.sharing.withdraw_requested.connect(self._on_withdraw)
        self.packages.failed.connect(self._on_failed)
        self.packages.done.connect(self.toast_requested)
        self._workspace.around.changed.connect(self._on_changed)
        for part in (self._workspace.hand_overs, self._workspace.intake, self._workspace.receipts):
            part.changed.connect(self._on_changed)

    def _load(self) -> None:
        if self._record is None:
            return
        try:
            around = self._workspace.around.of(self._record.resident_id)
            packages = self._workspace.hand_overs.packages(self._record.resident_id)
            self.network.show_person(self._record.resident_id)
        except AppError as error:
            self._on_failed(error)
            return
        self.standing.show_standing(around)
        self.follow_ups.show_all(around.follow_ups)
        self.sharing.show_all(around)
        self.packages.show_all(packages)

    def _on_standing(self) -> None:
        if self._record is None:
            return
        known = self._workspace.around.of(self._record.resident_id).standing
        draft = known.content if known else StandingDraft(resident_id=self._record.resident_id)
        self.standing_form.start(draft, title=self.tr("Employment service"), is_change=known is not None)
        self.standing.hide()

    def _on_follow_up(self) -> None:
        if self._record is not None:
            draft = FollowUpDraft(resident_id=self._record.resident_id)
            self.follow_up_form.start(draft, title=self.tr("Who follows the person"))

    def _on_change_follow_up(self, draft: object) -> None:
        if isinstance(draft, FollowUpDraft):
            self.follow_up_form.start(draft, title=self.tr("Who follows the person"), is_change=True)

    def _on_sharing(self) -> None:
        if self._record is None:
            return
        around = self._workspace.around
        draft = SharingDraft(
            resident_id=self._record.resident_id,
            recipient=self._workspace.settings.settings().papers.partner,
            agreed_on=around.today(),
            recorded_by=self._workspace.settings.settings().adviser.display_name,
        )
        self.sharing_form.start(draft, title=self.tr("What the person agrees to share"))

    def _on_change_sharing(self, record: object) -> None:
        if isinstance(record, SharingRecord):
            title = self.tr("What the person agrees to share")
            self.sharing_form.start(replace(record.content), title=title, is_change=True)

    def _on_remove_follow_up(self, key: UUID) -> None:
        try:
            self._workspace.around.follow_ups.remove(key)
        except AppError as error:
            self._on_failed(error)
            return
        self.toast_requested.emit(self.tr("Taken out"))

    def _on_give(self, record: object) -> None:
        if isinstance(record, SharingRecord):
            self.give(record)

    def _on_withdraw(self, key: UUID) -> None:
        try:
            self._workspace.around.sharing.withdraw(key)
        except AppError as error:
            self._on_failed(error)
            return
        self.toast_requested.emit(self.tr("Taken back: nothing leaves under this agreement any more"))

    def _on_saved(self) -> None:
        self.standing.show()
        self.toast_requested.emit(self.tr("Noted"))

    def _on_given(self) -> None:
        self._stack.setCurrentWidget(self._reading)
        self._load()

    def _on_changed(self, resident_id: object) -> None:
        if self._record is not None and self._record.resident_id == resident_id and self.isVisible():
            self._load()

    def _on_failed(self, error: object) -> None:
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))
