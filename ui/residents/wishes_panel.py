"""What a person wants and what must be reckoned with, as they told it; rewritten where it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from models.errors import AppError
from ui.duplicates.other_values import other_values
from ui.errors import error_text
from ui.residents.file_panel import FilePanel
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane
from ui.wishes.barrier_card import BarrierCard
from ui.wishes.own_values import OwnValuesCard, OwnValuesForm
from ui.wishes.wishes_view import WishesView

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from ui.wishes.profile_form import ProfileForm


class WishesPanel(FilePanel):
    """Wishes and limits, barriers, the fields of the organisation; what merges left aside comes last."""

    is_wide: ClassVar[bool] = True
    scrolls: ClassVar[bool] = False

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_wishes")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._form: ProfileForm | None = None
        self._own_form: OwnValuesForm | None = None
        self.messages = MessageBar("wishes_messages")
        self.view = WishesView(workspace)
        self.view.change_requested.connect(self.change)
        self.barriers = BarrierCard(workspace)
        self.barriers.noted.connect(self._on_noted)
        self.own = OwnValuesCard(workspace)
        self.own.change_requested.connect(self.change_own)
        self._others = column(gap=12)
        self._stack = QStackedWidget()
        self._stack.setObjectName("wishes_stack")
        read = column(self.view, self.barriers, self.own, self._others, STRETCH, gap=12, edges=(0, 0, 4, 0))
        self._reading = ScrollPane("wishes_scroll", read)
        self._stack.addWidget(self._reading)
        self.setLayout(column(self.messages, (self._stack, 1), gap=8))
        workspace.own_fields.fields_changed.connect(self._on_fields)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        is_other = self._record is None or self._record.resident_id != record.resident_id
        self._record = record
        if is_other:
            self._leave_forms()
        self._load(record)

    @override
    def flush(self) -> None:
        for form in (self._form, self._own_form):
            if form is not None:
                form.flush()

    @override
    def save(self) -> None:
        shown = self._stack.currentWidget()
        for form in (self._form, self._own_form):
            if form is not None and form is shown:
                form.save()

    def change(self, part: object) -> None:
        """Rewrite a part of what was told, where it stands."""
        from ui.wishes.profile_form import ProfileForm  # noqa: PLC0415  (heavy, and not shown first)

        if self._record is None:
            return
        if self._form is None:
            self._form = ProfileForm(self._workspace)
            self._form.saved.connect(self._on_saved)
            self._form.closed.connect(self._leave_forms)
            self._stack.addWidget(self._form)
        try:
            record = self._workspace.profiles.open(self._record.resident_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        self._stack.setCurrentWidget(self._form)
        self._form.start(record, str(part))

    def show_barriers(self, theme: str) -> None:
        """Show the barriers of a theme."""
        self._leave_forms()
        self.barriers.open_theme(theme)
        self._reading.ensureWidgetVisible(self.barriers)

    def change_own(self) -> None:
        """Fill the fields of the organisation."""
        if self._record is None:
            return
        self._drop_own_form()
        form = self._own_form = OwnValuesForm(self._workspace)
        form.saved.connect(self._on_saved)
        form.closed.connect(self._leave_forms)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        form.start(self._workspace.own_fields.values_of(self._record.resident_id))

    def _load(self, record: ResidentRecord) -> None:
        self.messages.dismiss()
        try:
            self.view.show_profile(self._workspace.profiles.open(record.resident_id))
            self.barriers.show_person(record.resident_id)
            values = self._workspace.own_fields.values_of(record.resident_id).content.values
            self.own.show_values(self._workspace.own_fields.fields(enabled_only=False), values)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        empty(self._others)
        for place, (title, text) in enumerate(other_values(self._workspace, record)):
            base = f"wishes_other_{place}"
            words = label(text, "body", name=f"{base}_text", wrap=True)
            card = Card(base, column(label(title, "h2", name=f"{base}_title"), words, gap=6), padding=14)
            self._others.addWidget(card)

    def _leave_forms(self) -> None:
        self.flush()
        self._stack.setCurrentIndex(0)
        self._drop_own_form()

    def _drop_own_form(self) -> None:
        if self._own_form is not None:
            self._stack.removeWidget(self._own_form)
            self._own_form.deleteLater()
            self._own_form = None

    def _on_saved(self, _record: object) -> None:
        self._leave_forms()
        if self._record is not None:
            self._load(self._record)
        self.toast_requested.emit(self.tr("Saved"))

    def _on_noted(self) -> None:
        self.toast_requested.emit(self.tr("Barrier noted"))

    def _on_fields(self) -> None:
        if self._record is not None and self.isVisible():
            self._load(self._record)
