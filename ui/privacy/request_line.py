"""One request under the RGPD: what was asked, until when to answer, and the answer while it is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from models.errors import AppError
from models.records.privacy import RequestOutcome, RequestRecord
from models.rules.rights_requests import can_extend, state
from ui.dates import short_date
from ui.errors import error_text
from ui.privacy.note_warning import warned
from ui.privacy.words import STATE_HUES, asked_words, due_words, options, words_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_KIND: Final = "rights_answer"


class RequestLine(QWidget):
    """One request of the register; the words of its answer are kept while they are typed.

    Signals:
        answered: RequestRecord, RequestOutcome and the words of the answer.
        extended: RequestRecord and the reason.
    """

    answered = Signal(object, object, object)
    extended = Signal(object, object)

    def __init__(
        self, workspace: Workspace, request: RequestRecord, *, can_answer: bool, shows_name: bool = False
    ) -> None:
        """Make the line.

        Args:
            workspace: Where the words of an answer are kept.
            request: As it is now.
            can_answer: Whether whoever acts answers requests.
            shows_name: Whether it is said who asks.
        """
        super().__init__()
        today = workspace.privacy.today()
        name = f"request_{request.request_id.hex[:8]}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._request = request
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
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
            self._put_back()
        self.setLayout(column(Card(f"{name}_card", body, kind="sunken", padding=12), gap=0))

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def forget(self) -> None:
        """Throw away the words kept: they are in the register."""
        self.words.forget()

    def _answering(self, name: str, *, is_extendable: bool) -> QLayout:
        self.text = TextArea(f"{name}_text", lines=1)
        self.outcome = ChipGroup(
            f"{name}_outcome", options(RequestOutcome), is_single=True, can_be_empty=False
        )
        self.outcome.set_value(RequestOutcome.GRANTED.value)
        self.text.edited.connect(self.words.touch)
        self.outcome.edited.connect(self.words.touch)
        self.words.failed.connect(self._on_not_kept)
        self.messages = MessageBar(f"{name}_messages")
        answer = make_button(self.tr("Note the answer"), "plain", "check", name=f"{name}_save")
        answer.clicked.connect(self._on_answer)
        extend = make_button(self.tr("Take two more months"), "ghost", "clock", name=f"{name}_extend")
        extend.clicked.connect(self._on_extend)
        if not is_extendable:
            extend.hide()
        return column(
            self.messages,
            warned(Field(self.tr("Answer, or reason"), self.text), self.text),
            Field(self.tr("Decision"), self.outcome),
            row(extend, STRETCH, answer, gap=8),
            gap=6,
        )

    def _half_typed(self) -> dict[str, object] | None:
        answer, outcome = self.text.value(), str(self.outcome.value())
        if not answer and outcome == RequestOutcome.GRANTED.value:
            return None
        # The file is named, so that the words are withheld, told and erased with it.
        return {
            "resident_id": str(self._request.resident_id),
            "outcome": outcome,
            "answer": answer,
        }

    def _put_back(self) -> None:
        """Show again what was half typed, and say so."""
        # Once the file is gone, nothing would erase with it what is typed about its person.
        is_filed = self._request.resident_id is not None
        typed = self.words.go_to(str(self._request.request_id) if is_filed else "")
        if typed is None:
            return
        self.text.set_value(str(typed.get("answer", "")))
        if typed.get("outcome") in set(RequestOutcome):
            self.outcome.set_value(typed["outcome"])
        self.messages.show_message("info", again_words())

    def _on_not_kept(self, error: object) -> None:
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _on_answer(self) -> None:
        outcome = RequestOutcome(str(self.outcome.value()))
        self.answered.emit(self._request, outcome, self.text.value())

    def _on_extend(self) -> None:
        self.extended.emit(self._request, self.text.value())
