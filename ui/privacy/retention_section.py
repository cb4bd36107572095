"""Settings, « Conservation »: what is due, the register of requests, files set aside, archived plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.errors import AppError, InvalidInput
from models.records.people import Right
from models.records.privacy import RequestOutcome, RequestRecord, Restriction
from models.records.residents import ResidentRecord
from models.records.retention import ArchivedPlanRow
from ui.dates import short_date
from ui.errors import error_text, problem_text
from ui.privacy.counts_card import CountsCard
from ui.privacy.due_card import DueCard
from ui.privacy.funding_card import FundingCard
from ui.privacy.look_at_card import LookAtCard
from ui.privacy.request_line import RequestLine
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from uuid import UUID

    from controllers.workspace import Workspace
    from ui.printing.print_bar import PrintBar


class RetentionSection(QWidget):
    """The coordinator's part of privacy.

    Signals:
        noticed: Words for a toast without undo.
        hit_requested: SearchHit of a record that may name an erased person.
    """

    noticed = Signal(object)
    hit_requested = Signal(object)

    def __init__(self, workspace: Workspace, messages: MessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("retention_section")
        self.setProperty("look", "clear")
        self._workspace, self._messages = workspace, messages
        self.due = DueCard(workspace)
        self.due.settled.connect(self.noticed)
        self._counts = CountsCard(workspace)
        self.funding = FundingCard(workspace)
        self.look_at = LookAtCard(workspace)
        self.look_at.hit_requested.connect(self.hit_requested)
        self._register = column(gap=8)
        self._requests: list[RequestLine] = []
        self._aside = column(gap=8)
        self._archive = column(gap=8)
        self._print_bar: PrintBar | None = None
        self._printing = column(gap=0)
        self._refused = label(
            self.tr("The coordinator alone decides what is kept and answers requests."),
            "muted",
            name="retention_refused",
            wrap=True,
        )
        self._cards = (
            self.due,
            self.look_at,
            Card("register_card", self._titled("register", self.tr("Register of requests"), self._register)),
            Card("aside_card", self._titled("aside", self.tr("Files set aside"), self._aside)),
            Card(
                "archive_card",
                column(
                    self._titled("archive", self.tr("Restricted archive of signed plans"), self._archive),
                    self._printing,
                ),
            ),
            self.funding,
            self._counts,
        )
        self.setLayout(column(self._refused, *self._cards, STRETCH, gap=12))
        workspace.privacy.privacy_changed.connect(self._on_changed)
        workspace.privacy.retention.due_changed.connect(self._on_due_changed)
        self.load()

    def load(self) -> None:
        """Read everything again."""
        may = self._workspace.privacy.may_administer()
        self._refused.setVisible(not may)
        for card in self._cards:
            card.setVisible(may)
        if self._workspace.may(Right.READ_STATISTICS):  # numbers without a name are for every role
            self._counts.show()
            self._counts.load()
        if may:
            self.due.load()
            self.look_at.load()
            self.funding.load()
            self._show_lists()

    def flush(self) -> None:
        """Keep at once what waits."""
        for line in self._requests:
            line.flush()
        self.due.flush()
        self.funding.flush()

    def _show_lists(self) -> None:
        self._show_register()
        self._show_aside()
        self._show_archive()
        self._counts.load()

    @staticmethod
    def _titled(name: str, title: str, lines: QVBoxLayout) -> QVBoxLayout:
        return column(label(title, "h2", name=f"{name}_title"), lines, gap=10)

    def _show_register(self) -> None:
        for line in self._requests:  # words typed a moment ago
            line.flush()
        empty(self._register)
        self._requests = []
        privacy = self._workspace.privacy
        requests = privacy.register.requests()
        for request in requests:
            line = RequestLine(self._workspace, request, can_answer=True, shows_name=True)
            line.answered.connect(self._on_answered)
            line.extended.connect(self._on_extended)
            self._requests.append(line)
            self._register.addWidget(line)
        if not requests:
            self._register.addWidget(label(self.tr("No request yet."), "muted", name="register_empty"))

    def _show_aside(self) -> None:
        empty(self._aside)
        files = self._workspace.privacy.restricted()
        for index, file in enumerate(files):
            line = _AsideLine(f"aside_{index}", file)
            line.lift_requested.connect(self._on_lift)
            self._aside.addWidget(line)
        if not files:
            self._aside.addWidget(label(self.tr("No file is set aside."), "muted", name="aside_empty"))

    def _show_archive(self) -> None:
        empty(self._archive)
        plans = self._workspace.privacy.retention.archived_plans()
        for index, plan in enumerate(plans):
            line = _ArchiveLine(f"archive_{index}", plan)
            line.print_requested.connect(self._on_print)
            self._archive.addWidget(line)
        if not plans:
            self._archive.addWidget(label(self.tr("The archive is empty."), "muted", name="archive_empty"))

    def _on_changed(self, _resident_id: object) -> None:
        if self.isVisible() and self._workspace.privacy.may_administer():
            self._show_lists()

    def _on_due_changed(self) -> None:
        if self._workspace.privacy.may_administer():
            self._show_lists()

    def _on_answered(self, request: object, outcome: object, text: object) -> None:
        if isinstance(request, RequestRecord) and isinstance(outcome, RequestOutcome):
            try:
                self._workspace.privacy.register.answer(request.request_id, outcome, str(text))
            except AppError as error:
                self._show_error(error)
            else:
                self._on_written()

    def _on_extended(self, request: object, reason: object) -> None:
        if isinstance(request, RequestRecord):
            try:
                self._workspace.privacy.register.extend(request.request_id, str(reason))
            except AppError as error:
                self._show_error(error)
            else:
                self._on_written()

    def _on_written(self) -> None:
        """Forget the words of an answer: they are in the register, which is shown without them."""
        line = self.sender()
        if isinstance(line, RequestLine):
            line.forget()
        self._show_register()

    def _on_lift(self, resident_id: object) -> None:
        try:
            self._workspace.privacy.restrict(resident_id, Restriction.NONE)  # type: ignore[arg-type]  # of a line
        except AppError as error:
            self._show_error(error)

    def _on_print(self, archive_id: UUID, label_: str) -> None:
        try:
            pdf = self._workspace.privacy.retention.archived_document(archive_id)
        except AppError as error:
            self._show_error(error)
            return
        if self._print_bar is None:
            from ui.printing.print_bar import PrintBar  # noqa: PLC0415  (what prints is heavy)

            self._print_bar = PrintBar("archive_print")
            self._printing.addWidget(self._print_bar)
        self._print_bar.set_document(pdf, f"Plan {label_}.pdf")

    def _show_error(self, error: AppError) -> None:
        if isinstance(error, InvalidInput):
            text = " ".join(problem_text(problem) for problem in error.problems)
            self._messages.show_message("warning", text)
        else:
            self._messages.show_message("error", error_text(error))


class _AsideLine(QWidget):
    """A file set aside.

    Signals:
        lift_requested: Its ResidentId.
    """

    lift_requested = Signal(object)

    def __init__(self, name: str, file: ResidentRecord) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._file = file
        lift = make_button(self.tr("Bring back"), "ghost", "unlock", name=f"{name}_lift")
        lift.setAccessibleName(self.tr("Bring {name} back").format(name=file.display_name))
        lift.clicked.connect(self._on_lift)
        words = f"{file.display_name} · {file.code}"
        self.setLayout(row((label(words, "body", name=f"{name}_name", wrap=True), 1), lift, gap=8))

    def _on_lift(self) -> None:
        self.lift_requested.emit(self._file.resident_id)


class _ArchiveLine(QWidget):
    """An archived plan.

    Signals:
        print_requested: Its id and its label.
    """

    print_requested = Signal(object, object)

    def __init__(self, name: str, plan: ArchivedPlanRow) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._plan = plan
        shown = make_button(self.tr("Print or save…"), "ghost", "print", name=f"{name}_print")
        shown.setAccessibleName(self.tr("Print or save plan {number}").format(number=plan.label))
        shown.clicked.connect(self._on_print)
        words = self.tr("Plan {number} · closed on {closed} · kept until {end}").format(
            number=plan.label, closed=short_date(plan.closed_on), end=short_date(plan.kept_until)
        )
        self.setLayout(row((label(words, "body", name=f"{name}_words", wrap=True), 1), shown, gap=8))

    def _on_print(self) -> None:
        self.print_requested.emit(self._plan.archive_id, self._plan.label)
