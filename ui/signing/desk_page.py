"""The adviser's side of the screen: who has answered, who is next, what has to be reviewed."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError
from models.i18n import QT_TRANSLATE_NOOP
from models.records.plans import PlanStatus, PlanVersionRecord
from models.records.signatures import SignatureMethod, SignatureRecord, SignerRole
from models.rules.signing_order import next_signer, order_from, sheets_awaited, signer_name, waiting
from ui.errors import error_text
from ui.labels import label_of
from ui.signing.moment_form import MomentForm
from ui.signing.moments import Moments
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import SegmentedChoice
from ui.widgets.labels import ElidedLabel, IconLabel, hairline, label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.plans import PlanController

_CONTEXT: Final = "DeskPage"
_STATES: Final = {
    SignatureMethod.SCREEN: (QT_TRANSLATE_NOOP("DeskPage", "signed on this screen"), "check", "primary"),
    SignatureMethod.PAPER: (
        QT_TRANSLATE_NOOP("DeskPage", "signs on paper, the signed sheet is awaited"),
        "paper",
        "saffronink",
    ),
    SignatureMethod.DECLINED: (QT_TRANSLATE_NOOP("DeskPage", "does not sign"), "minus", "ink2"),
    SignatureMethod.STANDS: (
        QT_TRANSLATE_NOOP("DeskPage", "the signature of the former version stands"),
        "check",
        "primary",
    ),
}
_NOTHING_YET: Final = (QT_TRANSLATE_NOOP("DeskPage", "has not answered yet"), "pen", "saffronink")
_SEEN: Final = (QT_TRANSLATE_NOOP("DeskPage", "signed on paper, the sheet was seen"), "check", "primary")
_PARTIES: Final = (SignerRole.EMPLOYEE, SignerRole.EMPLOYER)


class DeskPage(QWidget):
    """One card in the middle of the screen.

    Signals:
        pass_requested: The ``SignerRole`` who receives the screen.
        aloud_requested: The ``SignerRole`` to whom the plan is read aloud.
        review_requested: Go back to the text with the marked lines.
        closed: End here; what was answered is kept.
    """

    pass_requested = Signal(object)
    aloud_requested = Signal(object)
    review_requested = Signal()
    closed = Signal()

    def __init__(self, name: str, moments: Moments) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "page")
        self.moment = MomentForm(f"{name}_moment", moments)
        self.moment.aloud_requested.connect(self._on_aloud)
        self._record: PlanVersionRecord | None = None
        self._marks: tuple[tuple[str, str], ...] = ()
        self._title = label("", "h1", name=f"{name}_title", wrap=True)
        self._fingerprint = label("", "small", name=f"{name}_fingerprint", wrap=True)
        self.messages = MessageBar(f"{name}_messages")
        self._lines = [_PartyLine(name, role) for role in SignerRole]
        self._question = label(self.tr("Who signs first?"), "label", name=f"{name}_question")
        self.first = SegmentedChoice(f"{name}_first", ())
        self.first.setAccessibleName(self.tr("Who signs first?"))
        self.first.edited.connect(self._on_first)
        self._marked = label("", "body", name=f"{name}_marked", wrap=True)
        self.pass_button = make_button("", "primary", "turn", name=f"{name}_pass", big=True)
        self.pass_button.clicked.connect(self._on_pass)
        self.close_button = make_button("", "plain", "close", name=f"{name}_close", big=True)
        self.close_button.clicked.connect(self.closed)
        self._build(name)

    def load(
        self, record: PlanVersionRecord, fingerprint: str, marks: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """Show where the signing stands.

        Args:
            record: The frozen version with its answers.
            fingerprint: Number, version and digest.
            marks: Section and line of what a party wants to review.
        """
        self._record, self._marks = record, marks
        self.messages.dismiss()
        self._fingerprint.setText(fingerprint)
        answers = {signature.role: signature for signature in record.signatures}
        for line in self._lines:
            line.show_answer(record, answers.get(line.role))
        missing = waiting(record)
        is_choice = all(role in missing for role in _PARTIES) and not marks
        if is_choice:
            chosen = self.first.value() or SignerRole.EMPLOYEE
            names = [(role.value, signer_name(record.content, role)) for role in _PARTIES]
            self.first.set_options(names)
            self.first.set_value(chosen)
        self._question.setVisible(is_choice)
        self.first.setVisible(is_choice)
        self._say()

    def first_signer(self) -> SignerRole:
        """The party that the adviser lets sign first."""
        return SignerRole(str(self.first.value() or SignerRole.EMPLOYEE))

    def check(self, plans: PlanController, record: PlanVersionRecord) -> None:
        """What is shown must be what is signed: the frozen bytes still have the digest that is signed."""
        try:
            document = plans.frozen_pdf(record.version_id)
        except AppError as error:
            self.show_error(error_text(error))
            return
        if hashlib.sha256(document).hexdigest() != record.document_sha256:
            self.show_error(self.tr("The frozen document is no longer the one that was made. Stop here."))

    def tell(self, text: str) -> None:
        """Say what happened before the computer came back; empty: nothing."""
        if text:
            self.messages.show_message("info", text)

    def show_error(self, text: str) -> None:
        """Say what prevents signing."""
        self.messages.show_message("error", text)
        self.pass_button.setEnabled(False)

    def _build(self, name: str) -> None:
        inside = column(
            self._title,
            self._fingerprint,
            self.messages,
            hairline(f"{name}_line"),
            *self._lines,
            hairline(f"{name}_line_2"),
            self._marked,
            self._question,
            self.first,
            6,
            row(self.close_button, STRETCH, self.pass_button, gap=12),
            self.moment,  # below what is always needed: it is offered, never in the way
            gap=12,
        )
        card = Card(f"{name}_card", inside, kind="curtain", padding=32)
        card.setMaximumWidth(860)
        middle = row(STRETCH, (card, 6), STRETCH)
        pane = ScrollPane(f"{name}_scroll", column(STRETCH, middle, STRETCH, edges=(24, 24, 24, 24)))
        self.setLayout(column(pane, gap=0))

    def _next(self) -> SignerRole | None:
        return next_signer(self._record, self.first_signer()) if self._record is not None else None

    def _say(self) -> None:
        record, role = self._record, self._next()
        if record is None:
            return
        self._marked.setVisible(bool(self._marks))
        self._marked.setText("\n".join(f"{section} – {line}" for section, line in self._marks))
        self._title.setText(self._title_words(record, role))
        self.moment.setVisible(role in _PARTIES and not self._marks)
        missing = waiting(record)
        self.moment.load(
            [
                (each, signer_name(record.content, each))
                for each in order_from(self.first_signer())
                if each in missing and each in _PARTIES
            ]
        )
        self.pass_button.setEnabled(True)
        self.pass_button.setVisible(bool(self._marks) or role is not None)
        words = self._action_words(record, role)
        self.pass_button.setText(words.replace("&", "&&"))
        self.pass_button.setAccessibleName(words)
        self.pass_button.set_icon("flag" if self._marks else "turn" if role in _PARTIES else "pen")
        is_over = role is None and not self._marks
        self.close_button.setText(self.tr("See and print the plan") if is_over else self.tr("Stop here"))
        self.close_button.setAccessibleName(self.close_button.text())
        self.close_button.set_icon("print" if is_over else "close")
        (self.close_button if is_over else self.pass_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def _title_words(self, record: PlanVersionRecord, role: SignerRole | None) -> str:
        if self._marks:
            return self.tr("%n line(s) to review together", "", len(self._marks))
        if record.status is PlanStatus.DECLINED:
            return self.tr("The plan is not signed. It can be changed together and proposed again.")
        awaited = sheets_awaited(record)
        if role is None and awaited:
            names = ", ".join(signer_name(record.content, each) for each in awaited)
            return self.tr("The signed sheet is awaited: {names}. File it, then close the plan.").format(
                names=names
            )
        if role is None:
            return self.tr("All three have answered. Print {count} copies.").format(
                count=record.content.signing.originals
            )
        return self.tr("It is your turn to sign") if role not in _PARTIES else self.tr("Have the plan signed")

    def _action_words(self, record: PlanVersionRecord, role: SignerRole | None) -> str:
        if self._marks:
            return self.tr("Review the plan")
        if role in _PARTIES:
            return self.tr("Pass the computer to {name}").format(name=signer_name(record.content, role))
        return self.tr("Sign as {name}").format(name=record.content.adviser.name)

    def _on_aloud(self) -> None:
        role = self._next()
        if role is not None:
            self.aloud_requested.emit(role)

    def _on_first(self) -> None:
        self._say()

    def _on_pass(self) -> None:
        role = self._next()
        if self._marks:
            self.review_requested.emit()
        elif role is not None:
            self.pass_requested.emit(role)


class _PartyLine(QWidget):
    """One party and where they stand."""

    def __init__(self, base: str, role: SignerRole) -> None:
        super().__init__()
        self.role = role
        name = f"{base}_{role.value}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._icon = IconLabel(f"{name}_icon", "pen", "saffronink", 22)
        self._name = ElidedLabel(f"{name}_name", "", "h2")
        self._state = ElidedLabel(f"{name}_state", "", "muted")
        self.setLayout(
            row(self._icon, (clear(f"{name}_texts", column(self._name, self._state, gap=0)), 1), gap=14)
        )

    def show_answer(self, record: PlanVersionRecord, signature: SignatureRecord | None) -> None:
        """Say who this is and what they answered."""
        self._name.setText(signer_name(record.content, self.role))
        source, icon, color = _NOTHING_YET if signature is None else _STATES[signature.method]
        if signature is not None and signature.attestation is not None:
            source, icon, color = _SEEN
        self._icon.set_icon(icon, color)
        state = QCoreApplication.translate(_CONTEXT, source)
        self._state.setText(f"{label_of(self.role)} · {state}")
