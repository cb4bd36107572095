"""What a person asks under the RGPD: until when to answer, what applies, what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from models.errors import AppError, InvalidInput
from models.records.privacy import RECEIVED_KINDS, RequestDraft, RequestKind, RequestOutcome, RequestRecord
from models.records.residents import ResidentRecord
from models.rules.rights_requests import can_extend, state
from ui.dates import short_date
from ui.errors import error_text, problem_text
from ui.privacy.note_warning import warned
from ui.privacy.words import STATE_HUES, asked_words, due_words, explanation, options, portability, words_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace


class RequestCard(QWidget):
    """Requests of one person, and writing a new one down."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_requests")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self.messages = MessageBar("rights_requests_messages")
        self._lines = column(gap=8)
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
                Field(self.tr("The person asks for"), self.kind),
                self._explanation,
                row((self._fields["received_on"], 1), (warned(self._fields["note"], self.note), 2), gap=12),
                row((self._portability, 1), save, gap=12),
                gap=8,
            )
        )
        self._show_explanation()

    def show_resident(self, record: ResidentRecord) -> None:
        """Show the requests of a person."""
        if self._record is None or self._record.resident_id != record.resident_id:
            self.day.set_value(self._today())
            self.note.set_value("")
            self.messages.dismiss()
        self._record = record
        empty(self._lines)
        privacy = self._workspace.privacy
        for request in privacy.register.requests(record.resident_id):
            line = RequestLine(request, self._today(), can_answer=privacy.may_administer())
            line.answered.connect(self._on_answered)
            line.extended.connect(self._on_extended)
            self._lines.addWidget(line)

    def save(self) -> None:
        """Write the request in the register."""
        if self._record is None:
            return
        draft = RequestDraft(
            resident_id=self._record.resident_id,
            kind=RequestKind(str(self.kind.value())),
            received_on=self.day.value(),
            note=self.note.value(),
        )
        try:
            self._workspace.privacy.register.receive(draft)
        except InvalidInput as error:
            for problem in error.problems:
                self._fields[problem.field].set_error(problem_text(problem))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.note.set_value("")
            self.show_resident(self._record)

    def _show_explanation(self) -> None:
        self._explanation.setText(explanation(RequestKind(str(self.kind.value()))))

    def _on_answered(self, request: object, outcome: object, text: object) -> None:
        if isinstance(request, RequestRecord) and isinstance(outcome, RequestOutcome):
            try:
                self._workspace.privacy.register.answer(request.request_id, outcome, str(text))
            except AppError as error:
                self._show_error(error)
            else:
                self._show_again()

    def _on_extended(self, request: object, reason: object) -> None:
        if isinstance(request, RequestRecord):
            try:
                self._workspace.privacy.register.extend(request.request_id, str(reason))
            except AppError as error:
                self._show_error(error)
            else:
                self._show_again()

    def _show_error(self, error: AppError) -> None:
        if isinstance(error, InvalidInput):
            text = " ".join(problem_text(problem) for problem in error.problems)
            self.messages.show_message("warning", text)
        else:
            self.messages.show_message("error", error_text(error))

    def _show_again(self) -> None:
        self.messages.dismiss()
        if self._record is not None:
            self.show_resident(self._record)

    def _today(self) -> date:
        return self._workspace.privacy.today()


class RequestLine(QWidget):
    """One request of the register.

    Signals:
        answered: RequestRecord, RequestOutcome and the words of the answer.
        extended: RequestRecord and the reason.
    """

    answered = Signal(object, object, object)
    extended = Signal(object, object)

    def __init__(
        self, request: RequestRecord, today: date, *, can_answer: bool, shows_name: bool = False
    ) -> None:
        super().__init__()
        name = f"request_{request.request_id.hex[:8]}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._request = request
        now = state(request, today)
        who = (request.display_name or request.file_code) if shows_name else ""
        title = " · ".join(part for part in (who, words_for(request.kind)) if part)
        received = self.tr("Received on {date}").format(date=short_date(request.received_on))
        self.pill = Pill(f"{name}_state", due_words(request, now), hue=STATE_HUES[now])
        body = column(
            row((label(title, "h3", name=f"{name}_title", wrap=True), 1), self.pill, gap=8),
            label(
                " · ".join(part for part in (received, request.received_by, asked_words(request)) if part),
                "small",
                name=f"{name}_detail",
                wrap=True,
            ),
            gap=4,
        )
        if request.extension_reason:
            words = self.tr("Two more months: {reason}").format(reason=request.extension_reason)
            body.addWidget(label(words, "small", name=f"{name}_extension", wrap=True))
        if request.outcome is not None:
            words = " · ".join(filter(None, (words_for(request.outcome), request.answer)))
            body.addWidget(label(words, "body", name=f"{name}_answer", wrap=True))
        if can_answer and request.answered_on is None:
            body.addLayout(self._answering(name, is_extendable=can_extend(request, today)))
        self.setLayout(column(Card(f"{name}_card", body, kind="sunken", padding=12), gap=0))

    def _answering(self, name: str, *, is_extendable: bool) -> QLayout:
        self.text = TextArea(f"{name}_text", lines=1)
        self.outcome = ChipGroup(
            f"{name}_outcome", options(RequestOutcome), is_single=True, can_be_empty=False
        )
        self.outcome.set_value(RequestOutcome.GRANTED.value)
        answer = make_button(self.tr("Note the answer"), "plain", "check", name=f"{name}_save")
        answer.clicked.connect(self._on_answer)
        extend = make_button(self.tr("Take two more months"), "ghost", "clock", name=f"{name}_extend")
        extend.clicked.connect(self._on_extend)
        if not is_extendable:
            extend.hide()
        return column(
            warned(Field(self.tr("Answer, or reason"), self.text), self.text),
            Field(self.tr("Decision"), self.outcome),
            row(extend, STRETCH, answer, gap=8),
            gap=6,
        )

    def _on_answer(self) -> None:
        outcome = RequestOutcome(str(self.outcome.value()))
        self.answered.emit(self._request, outcome, self.text.value())

    def _on_extend(self) -> None:
        self.extended.emit(self._request, self.text.value())
