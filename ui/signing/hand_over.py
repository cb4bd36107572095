"""The screen turned round: a full-screen mode in which each party sees the frozen plan and nothing else."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from models.clock import Clock, utc_now
from models.errors import AppError
from models.records.ids import PlanId
from models.records.plans import PlanVersionRecord
from models.records.signatures import Ink, SignatureMethod, SignatureRecord, SignerRole
from models.rules.leak_guard import employer_copy
from models.rules.signing_order import next_signer, signer_function, signer_name
from ui.errors import error_text
from ui.locking.life_watch import SIGNS_OF_LIFE
from ui.signing.curtain_owner import CurtainOwner
from ui.signing.desk_page import DeskPage
from ui.signing.fingerprint import fingerprint_of
from ui.signing.neutral_page import NeutralPage
from ui.signing.party_page import PartyPage, Step
from ui.signing.voice import voice_of

if TYPE_CHECKING:
    from controllers.plans import PlanController

IDLE_MS: Final = 90_000
THANKS_MS: Final = 6_000
_CURTAIN_KEYS: Final = ("F9", "Ctrl+Space")


class HandOver(QWidget):
    """Has one frozen version signed: the parties in the order the adviser chose, the adviser last.

    Attributes:
        record: The version with the answers given so far.

    Signals:
        finished: The mode is over; what was answered is kept.
        review_requested: Sections (``tuple[str, ...]``, French titles) to review with the adviser.
    """

    finished = Signal()
    review_requested = Signal(object)

    def __init__(
        self, plans: PlanController, record: PlanVersionRecord, window: QWidget, *, clock: Clock = utc_now
    ) -> None:
        super().__init__(window, Qt.WindowType.Window)
        self.setObjectName("hand_over")
        self.setProperty("look", "page")
        self.setWindowTitle("Palier")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._plans, self.record, self._clock = plans, record, clock
        self._content = employer_copy(record.content)
        self._covered = window
        self._curtain = window if isinstance(window, CurtainOwner) else None
        self._role: SignerRole | None = None
        self._marks: tuple[tuple[str, str], ...] = ()
        self._may_close = False
        self.desk = DeskPage("hand_over_desk")
        self.neutral = NeutralPage("hand_over_neutral")
        self.party = PartyPage("hand_over_party")
        self._pages = QStackedWidget()
        self._pages.setObjectName("hand_over_pages")
        # A page that is not shown must not make the window larger than the screen.
        self._pages.setMinimumSize(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        for page in (self.desk, self.neutral, self.party):
            self._pages.addWidget(page)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self.give_back)
        self._thanks = QTimer(self)
        self._thanks.setSingleShot(True)
        self._thanks.setInterval(THANKS_MS)
        self._thanks.timeout.connect(self._after_thanks)
        self._connect()

    @property
    def plan_id(self) -> PlanId:
        """The plan being signed."""
        return self.record.plan_id

    def start(self) -> None:
        """Fill the screen, at the adviser's desk."""
        if self._curtain is not None:
            self._curtain.unload_pages()
        self._show_desk()
        self.showFullScreen()
        self._check_document()

    def give_back(self) -> None:
        """Show nothing of the plan until the adviser has the computer again."""
        self._thanks.stop()
        self._show_desk()
        if self._curtain is not None:
            self._curtain.lower_curtain()
            return
        adviser = signer_name(self._content, SignerRole.ADVISER)
        self.neutral.show_wait(voice_of(self._content, SignerRole.ADVISER), adviser)
        self._pages.setCurrentWidget(self.neutral)

    def holder(self) -> SignerRole | None:
        """Who holds the screen; None while it is the adviser's desk or nobody's."""
        return self._role if self._pages.currentWidget() is self.party else None

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE and self._idle.isActive():
            self._idle.start()
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only help and the curtain; Esc and every other key do nothing while somebody holds the screen."""
        if QKeySequence(event.keyCombination()).toString() in _CURTAIN_KEYS:
            self.give_back()
        elif event.key() == Qt.Key.Key_F1 and self._pages.currentWidget() is self.party:
            self.party.show_help()
        event.accept()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        if self._pages.currentWidget() is self.desk:
            self._end()
        else:
            self.give_back()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # On the window and not on the application: a few events per gesture instead of every one there is.
        handle = self.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
            handle.installEventFilter(self)

    def _connect(self) -> None:
        self.desk.pass_requested.connect(self._on_pass)
        self.desk.review_requested.connect(self._on_review)
        self.desk.closed.connect(self._end)
        self.neutral.continued.connect(self._on_continued)
        self.party.signed.connect(self._on_signed)
        self.party.paper_chosen.connect(self._on_paper)
        self.party.declined.connect(self._on_declined)
        self.party.review_requested.connect(self._on_marked)
        self.party.give_back_requested.connect(self.give_back)

    def _check_document(self) -> None:
        """What is shown must be what is signed: the frozen bytes still have the digest that is signed."""
        try:
            document = self._plans.frozen_pdf(self.record.version_id)
        except AppError as error:
            self.desk.show_error(error_text(error))
            return
        if hashlib.sha256(document).hexdigest() != self.record.document_sha256:
            self.desk.show_error(
                self.tr("The frozen document is no longer the one that was made. Stop here.")
            )

    def _show_desk(self) -> None:
        self._role = None
        self._watch(is_watching=False)
        self.desk.load(self.record, fingerprint_of(self.record), self._marks)
        self._pages.setCurrentWidget(self.desk)

    def _on_pass(self, role: object) -> None:
        if not isinstance(role, SignerRole):
            return
        self._role = role
        if role is SignerRole.ADVISER:
            self._begin(Step.SIGN)
            return
        self.neutral.show_pass(voice_of(self._content, role), signer_name(self._content, role))
        self._pages.setCurrentWidget(self.neutral)
        self._watch(is_watching=True)

    def _on_continued(self) -> None:
        """From a neutral page to what comes next: the person named, the next one, or the adviser."""
        if self._thanks.isActive():
            self._thanks.stop()
            self._after_thanks()
        elif self._role is not None:
            self._begin(Step.READ)
        else:
            self._show_desk()

    def _begin(self, step: Step) -> None:
        role = self._role
        if role is None:
            return
        earlier = tuple(
            signature.signer_name
            for signature in self.record.signatures
            if signature.method is not SignatureMethod.DECLINED
        )
        self.party.load(
            self._content,
            voice_of(self._content, role),
            signer_name(self._content, role),
            earlier=earlier,
            fingerprint=fingerprint_of(self.record),
        )
        self._pages.setCurrentWidget(self.party)
        self.party.go_to(step)
        self._watch(is_watching=True)

    def _on_signed(self, ink: object) -> None:
        if isinstance(ink, Ink):
            self._answer(SignatureMethod.SCREEN, ink)

    def _on_paper(self) -> None:
        self._answer(SignatureMethod.PAPER)

    def _on_declined(self) -> None:
        self._answer(SignatureMethod.DECLINED)

    def _answer(self, method: SignatureMethod, ink: Ink | None = None) -> None:
        role = self._role
        if role is None:
            return
        voice = voice_of(self._content, role)
        signature = SignatureRecord(
            role=role,
            signer_name=signer_name(self._content, role),
            signer_function=signer_function(self._content, role),
            method=method,
            signed_at=self._clock(),
            document_sha256=self.record.document_sha256,
            language=voice.other.language if voice.other is not None else "fr",
            ink=ink,
        )
        try:
            self.record = self._plans.sign(self.record.version_id, signature)
        except AppError as error:
            self.party.show_error(error_text(error))
            return
        copies = self._content.signing.originals
        detail = (
            voice.pair("screen.copies", count=copies) if method is not SignatureMethod.DECLINED else ("", "")
        )
        self.neutral.show_thanks(voice, detail)
        self._pages.setCurrentWidget(self.neutral)
        self._watch(is_watching=False)
        self._thanks.start()

    def _after_thanks(self) -> None:
        answered, following = self._role, next_signer(self.record, self.desk.first_signer())
        self._role = None
        if following in (SignerRole.EMPLOYEE, SignerRole.EMPLOYER):
            self._on_pass(following)
        elif answered is SignerRole.ADVISER:
            self._show_desk()
        else:
            self.give_back()

    def _on_marked(self) -> None:
        self._marks = self.party.sheet.marked()
        self.give_back()

    def _on_review(self) -> None:
        sections = tuple(dict.fromkeys(section for section, _ in self._marks))
        self._leave()
        self.review_requested.emit(sections)

    def _end(self) -> None:
        self._leave()
        self.finished.emit()

    def _watch(self, *, is_watching: bool) -> None:
        """Watch the time ourselves while a party holds the screen: they read more slowly than one types."""
        if is_watching:
            self._idle.start()
        else:
            self._idle.stop()
        if self._curtain is not None:
            self._curtain.hold_curtain(is_held=is_watching)

    def _leave(self) -> None:
        self._thanks.stop()
        self._watch(is_watching=False)
        self._may_close = True
        self.hide()
        # Not every system gives the keyboard back to the window behind.
        self._covered.activateWindow()
