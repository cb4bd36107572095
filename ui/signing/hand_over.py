"""The screen turned round: a full-screen mode in which each party sees the frozen plan and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from models.clock import Clock, utc_now
from models.errors import AppError
from models.records.ids import PlanId
from models.records.plans import PlanVersionRecord
from models.records.signatures import Ink, SignatureMethod, SignerRole
from models.rules.leak_guard import employer_copy
from models.rules.signing_order import next_signer, signer_name
from ui.errors import error_text
from ui.signing.aloud_page import AloudPage
from ui.signing.answers import answer_of, earlier_names
from ui.signing.attest_page import AttestPage
from ui.signing.desk_page import DeskPage
from ui.signing.fingerprint import fingerprint_of
from ui.signing.idle_watch import ALOUD_MS, IdleWatch
from ui.signing.moments import Moments
from ui.signing.neutral_page import NeutralPage
from ui.signing.party_page import PartyPage, Step
from ui.signing.voice import voice_of

if TYPE_CHECKING:
    from controllers.plans import PlanController

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
        self._role: SignerRole | None = None
        self._marks: tuple[tuple[str, str], ...] = ()
        self._may_close = False
        self._moments = Moments(self._content)
        self._ink: Ink | None = None
        self._said = ""
        self.desk = DeskPage("hand_over_desk", self._moments)
        self.neutral = NeutralPage("hand_over_neutral")
        self.party = PartyPage("hand_over_party")
        self.aloud = AloudPage("hand_over_aloud")
        self.attest = AttestPage("hand_over_attest")
        self._pages = QStackedWidget()
        self._pages.setObjectName("hand_over_pages")
        # A page that is not shown must not make the window larger than the screen.
        self._pages.setMinimumSize(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)
        for page in (self.desk, self.neutral, self.party, self.aloud, self.attest):
            self._pages.addWidget(page)
        self._idle = IdleWatch(window, self)
        self._idle.ran_out.connect(self.give_back)
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
        if self._idle.curtain is not None:
            self._idle.curtain.unload_pages()
        self._show_desk()
        self.showFullScreen()
        self.desk.check(self._plans, self.record)

    def give_back(self) -> None:
        """Show nothing of the plan until the adviser has the computer again."""
        self._thanks.stop()
        self._show_desk()
        if self._idle.curtain is not None:
            self._idle.curtain.lower_curtain()
            return
        adviser = signer_name(self._content, SignerRole.ADVISER)
        self.neutral.show_wait(voice_of(self._content, SignerRole.ADVISER), adviser)
        self._pages.setCurrentWidget(self.neutral)

    def holder(self) -> SignerRole | None:
        """Who holds the screen; None while it is the adviser's desk or nobody's."""
        return self._role if self._pages.currentWidget() is self.party else None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Only help and the curtain; Esc and every other key do nothing while somebody holds the screen."""
        if QKeySequence(event.keyCombination()).toString() in _CURTAIN_KEYS:
            self.give_back()
        elif event.key() == Qt.Key.Key_F1 and self._pages.currentWidget() is self.party:
            self.party.show_help()
        elif self._pages.currentWidget() is self.aloud:
            self.aloud.turn_by_key(event.key())
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
        self._idle.listen()

    def _connect(self) -> None:
        self.desk.pass_requested.connect(self._on_pass)
        self.desk.aloud_requested.connect(self._on_aloud)
        self.desk.review_requested.connect(self._on_review)
        self.desk.closed.connect(self._end)
        self.neutral.continued.connect(self._on_continued)
        self.party.signed.connect(self._on_signed)
        self.party.paper_chosen.connect(self._on_paper)
        self.party.declined.connect(self._on_declined)
        self.party.review_requested.connect(self._on_marked)
        self.party.give_back_requested.connect(self.give_back)
        self.aloud.finished.connect(self._on_read_aloud)
        self.aloud.given_back.connect(self.give_back)
        self.attest.confirmed.connect(self._on_attested)
        self.attest.refused.connect(self._on_not_attested)

    def _show_desk(self) -> None:
        self._role = None
        self._idle.stop()
        self._ink = None
        self.desk.load(self.record, fingerprint_of(self.record), self._marks)
        self.desk.tell(self._said)
        self._pages.setCurrentWidget(self.desk)

    def _on_pass(self, role: object) -> None:
        if not isinstance(role, SignerRole):
            return
        self._role, self._said = role, ""
        if role is SignerRole.ADVISER:
            self._begin(Step.SIGN)
            return
        self.neutral.show_pass(voice_of(self._content, role), signer_name(self._content, role))
        self._pages.setCurrentWidget(self.neutral)
        self._idle.start()

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
        self.party.load(
            self._content,
            voice_of(self._content, role),
            signer_name(self._content, role),
            earlier=earlier_names(self.record),
            fingerprint=fingerprint_of(self.record),
            is_cross=self._moments.of(role).is_cross,
        )
        self._pages.setCurrentWidget(self.party)
        self.party.go_to(step)
        self._idle.start()

    def _on_signed(self, ink: object) -> None:
        """Whoever translated, or is a witness, says so before the signature is kept."""
        role = self._role
        if role is None or not isinstance(ink, Ink):
            return
        self._ink = ink
        name = signer_name(self._content, role)
        if self.attest.load(self._moments.of(role), voice_of(self._content, role), name):
            self._pages.setCurrentWidget(self.attest)
        else:
            self._on_attested()

    def _on_attested(self) -> None:
        ink, self._ink = self._ink, None
        if ink is not None:
            self._pages.setCurrentWidget(self.party)  # where an error is said
            self._answer(SignatureMethod.SCREEN, ink)

    def _on_not_attested(self) -> None:
        self._said = self.tr(
            "The interpreter or the witness does not confirm: nothing was signed. Talk about it together."
        )
        self.give_back()

    def _on_aloud(self, role: object) -> None:
        if isinstance(role, SignerRole):
            self._role = role
            self.aloud.load(self._content, voice_of(self._content, role))
            self._pages.setCurrentWidget(self.aloud)
            self._idle.start(ALOUD_MS)

    def _on_read_aloud(self) -> None:
        role = self._role
        if role is not None:
            self._moments.was_read_aloud(role)
            self._on_pass(role)

    def _on_paper(self) -> None:
        self._answer(SignatureMethod.PAPER)

    def _on_declined(self) -> None:
        self._answer(SignatureMethod.DECLINED)

    def _answer(self, method: SignatureMethod, ink: Ink | None = None) -> None:
        role = self._role
        if role is None:
            return
        voice = voice_of(self._content, role)
        signature = answer_of(
            self.record, self._content, role, method, at=self._clock(), noted=self._moments.of(role), ink=ink
        )
        try:
            self.record = self._plans.sign(self.record.version_id, signature)
        except AppError as error:
            self.party.show_error(error_text(error))
            return
        copies = self._content.signing.originals
        is_no = method is SignatureMethod.DECLINED
        self.neutral.show_thanks(voice, ("", "") if is_no else voice.pair("screen.copies", count=copies))
        self._pages.setCurrentWidget(self.neutral)
        self._idle.stop()
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

    def _leave(self) -> None:
        self._thanks.stop()
        self._idle.stop()
        self._may_close = True
        self.hide()
        # Not every system gives the keyboard back to the window behind.
        self._covered.activateWindow()
