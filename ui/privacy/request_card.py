"""What a person asks under the RGPD: until when to answer, what applies, what was answered."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.codec import from_plain, to_plain
from models.records.privacy import RECEIVED_KINDS, RequestDraft, RequestKind, RequestOutcome, RequestRecord
from models.records.residents import ResidentRecord
from ui.errors import error_text, problem_text
from ui.privacy.note_warning import warned
from ui.privacy.request_line import RequestLine
from ui.privacy.words import explanation, options, portability
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace

_KIND: Final = "rights_request"


class RequestCard(QWidget):
    """Requests of one person, and writing a new one down; its words are kept while they are typed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_requests")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._untouched: RequestDraft | None = None
        self.messages = MessageBar("rights_requests_messages")
        self._again = MessageBar("rights_request_again")
        self._lines = column(gap=8)
        self._shown: list[RequestLine] = []
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.words.failed.connect(self._on_not_kept)
        self.kind = ChipGroup(
            "rights_request_kind", options(RECEIVED_KINDS), is_single=True, can_be_empty=False
        )
        self.kind.set_value(RequestKind.ACCESS.value)
        self.kind.edited.connect(self._show_explanation)
        self._explanation = label("", "muted", name="rights_request_help", wrap=True)
        self._portability = label(portability(), "small", name="rights_portability", wrap=True)
        self.day = DateField("rights_request_day", today=self._today)
        self.note = TextArea("rights_request_note", lines=1)
        self._fields = {
            "received_on": Field(self.tr("Received on"), self.day),
            "note": Field(self.tr("What is asked, in the person’s words"), self.note),
        }
        save = make_button(self.tr("Write the request down"), "plain", "plus", name="rights_request_save")
        save.clicked.connect(self.save)
        self.setLayout(
            column(
                label(self.tr("Requests"), "h2", name="rights_requests_title"),
                self.messages,
                self._lines,
                self._again,
                Field(self.tr("The person asks for"), self.kind),
                self._explanation,
                row((self._fields["received_on"], 1), (warned(self._fields["note"], self.note), 2), gap=12),
                row((self._portability, 1), save, gap=12),
                gap=8,
            )
        )
        for editor in (self.kind, self.day, self.note):
            editor.edited.connect(self.words.touch)
        self._show_explanation()

    def show_resident(self, record: ResidentRecord) -> None:
        """Show the requests of a person; what was half typed of a new one comes back, and says so."""
        self.flush()  # words of somebody else, typed a moment ago
        is_other = self._record is None or self._record.resident_id != record.resident_id
        self._record = record
        if is_other:
            self._begin(record)
        empty(self._lines)
        privacy = self._workspace.privacy
        self._shown = []
        for request in privacy.register.requests(record.resident_id):
            line = RequestLine(self._workspace, request, can_answer=privacy.may_administer())
            line.answered.connect(self._on_answered)
            line.extended.connect(self._on_extended)
            self._shown.append(line)
            self._lines.addWidget(line)

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()
        for line in self._shown:
            line.flush()

    def save(self) -> None:
        """Write the request in the register."""
        if self._record is None:
            return
        draft = self._draft(self._record)
        try:
            self._workspace.privacy.register.receive(draft)
        except InvalidInput as error:
            for problem in error.problems:
                self._fields[problem.field].set_error(problem_text(problem))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.words.forget()
            self.messages.dismiss()
            self._again.dismiss()
            self.note.set_value("")
            self._untouched = self._draft(self._record)
            self.show_resident(self._record)

    def _begin(self, record: ResidentRecord) -> None:
        self.messages.dismiss()
        self._again.dismiss()
        kept = self.words.go_to(str(record.resident_id))
        draft = RequestDraft(resident_id=record.resident_id, received_on=self._today())
        self._untouched = draft
        with suppress(ValueError):  # written by another version of the application
            draft = from_plain(kept, RequestDraft) if kept is not None else draft
        self.kind.set_value(draft.kind.value)
        self.day.set_value(draft.received_on)
        self.note.set_value(draft.note)
        self._show_explanation()
        if draft != self._untouched:
            self._again.show_message("info", again_words())

    def _draft(self, record: ResidentRecord) -> RequestDraft:
        return RequestDraft(
            resident_id=record.resident_id,
            kind=RequestKind(str(self.kind.value())),
            received_on=self.day.value(),
            note=self.note.value(),
        )

    def _half_typed(self) -> dict[str, object] | None:
        draft = self._draft(self._record) if self._record is not None else self._untouched
        if draft == self._untouched:
            return None
        kept: dict[str, object] = to_plain(draft)
        return kept

    def _on_not_kept(self, error: object) -> None:
        if isinstance(error, AppError):
            self._show_error(error)

    def _show_explanation(self) -> None:
        self._explanation.setText(explanation(RequestKind(str(self.kind.value()))))

    def _on_answered(self, request: object, outcome: object, text: object) -> None:
        if isinstance(request, RequestRecord) and isinstance(outcome, RequestOutcome):
            try:
                self._workspace.privacy.register.answer(request.request_id, outcome, str(text))
            except AppError as error:
                self._show_error(error)
            else:
                self._answered()

    def _on_extended(self, request: object, reason: object) -> None:
        if isinstance(request, RequestRecord):
            try:
                self._workspace.privacy.register.extend(request.request_id, str(reason))
            except AppError as error:
                self._show_error(error)
            else:
                self._answered()

    def _show_error(self, error: AppError) -> None:
        if isinstance(error, InvalidInput):
            text = " ".join(problem_text(problem) for problem in error.problems)
            self.messages.show_message("warning", text)
        else:
            self.messages.show_message("error", error_text(error))

    def _answered(self) -> None:
        """Show the line as it is now; its words are in the register."""
        line = self.sender()
        if isinstance(line, RequestLine):
            line.forget()
        self.messages.dismiss()
        if self._record is not None:
            self.show_resident(self._record)

    def _today(self) -> date:
        return self._workspace.privacy.today()
