"""A file is chosen or dropped; five separate answers say what it proves, in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.checked_file import CheckedFile, KeptMatch
from models.records.proof import Answer, ProofState, SignatureProof
from ui.errors import error_text
from ui.labels import label_of
from ui.plans import proof_words as words
from ui.plans.proof_words import AnswerLine
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import EmptyState, ScrollPane

_MARKS: Final = {
    Answer.YES: ("check_circle", "primary"),
    Answer.NO: ("alert", "clay"),
    Answer.UNKNOWN: ("help", "ink2"),
}
_LACKING: Final = ("info", "saffronink")
_STATES: Final = {
    ProofState.CLOSED: ("check_circle", "primary", "soft"),
    ProofState.OPEN: ("clock", "saffronink", "saffron"),
    ProofState.FORMER: ("check_circle", "primary", "soft"),
    ProofState.CHANGED: ("error", "clay", "clay"),
    ProofState.NOT_OURS: ("info", "blue", "blue"),
    ProofState.NOT_SIGNED: ("info", "blue", "blue"),
    ProofState.UNREADABLE: ("alert", "clay", "clay"),
}


class VerifyPage(QWidget):
    """Works on any PDF; of a plan of ours it says more, since the vault knows it.

    Signals:
        closed: Back to the plans.
        plan_requested: PlanId of the plan that the file is of.
    """

    closed = Signal()
    plan_requested = Signal(object)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verify_page")
        self.setProperty("look", "page")
        self.setAcceptDrops(True)
        self._proofs = workspace.proofs
        self._checked: CheckedFile | None = None
        self.messages = MessageBar("verify_messages")
        self.choose_button = make_button(
            self.tr("&Choose a PDF"), "primary", "folder", name="verify_choose", big=True
        )
        self.choose_button.clicked.connect(self._on_choose)
        self.plan_button = make_button(self.tr("&Open this plan"), "plain", "plan", name="verify_plan")
        self.plan_button.clicked.connect(self._on_plan)
        self.plan_button.hide()
        self._results: QBoxLayout = column(gap=12)
        self._empty = EmptyState(
            "verify_empty",
            self.tr("A plan that somebody shows or sends: five answers say what it proves."),
            icon="shield",
        )
        self._build()
        self._proofs.checked.connect(self.show_checked)
        self._proofs.failed.connect(self._on_failed)

    def clear(self) -> None:
        """Forget the file that was shown."""
        self._checked = None
        self._empty.show()
        self.messages.dismiss()
        self.plan_button.hide()
        empty(self._results)

    def check(self, name: str, content: bytes) -> None:
        """Look at a file that is at hand."""
        self.clear()
        self._wait(is_waiting=True)
        self._proofs.check(name, content)

    def check_file(self, path: Path) -> None:
        """Look at a file of this computer."""
        self.clear()
        self._wait(is_waiting=True)
        self._proofs.check_file(path)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.check_file(Path(paths[0]))

    def _build(self) -> None:
        back = make_button("", "icon", "arrow_left", name="verify_back", tip=self.tr("Back to the plans"))
        back.clicked.connect(self.closed)
        title = label(self.tr("What does a file prove?"), "h1", name="verify_title")
        hint = self.tr("Choose a PDF, or drop it here. It is read on this computer, and nothing leaves it.")
        texts = clear(
            "verify_texts", column(title, label(hint, "small", name="verify_hint", wrap=True), gap=0)
        )
        results = QWidget()
        results.setObjectName("verify_results")
        results.setProperty("look", "clear")
        results.setLayout(self._results)
        self.setLayout(
            column(
                row(back, (texts, 1), self.plan_button, self.choose_button, gap=12),
                self.messages,
                (ScrollPane("verify_scroll", column(self._empty, results, STRETCH, edges=(0, 0, 8, 8))), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def _wait(self, *, is_waiting: bool) -> None:
        self.choose_button.set_busy(is_waiting, self.tr("Reading…") if is_waiting else "")

    def _on_choose(self) -> None:
        dialog = FileDialog(self, self.tr("Choose a PDF"))
        dialog.setObjectName("verify_dialog")
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    def _on_selected(self, path: str) -> None:
        self.check_file(Path(path))

    def _on_plan(self) -> None:
        if self._checked is not None and self._checked.plan_id is not None:
            self.plan_requested.emit(self._checked.plan_id)

    def _on_failed(self, error: object) -> None:
        self._wait(is_waiting=False)
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def show_checked(self, checked: object) -> None:
        """Show what was found (``CheckedFile``)."""
        self._wait(is_waiting=False)
        if not isinstance(checked, CheckedFile):
            return
        self._checked = checked
        self._empty.hide()
        self.plan_button.setVisible(checked.plan_id is not None)
        self._results.addWidget(_StateCard(checked))
        if checked.report.state in words.OURS:
            self._results.addWidget(_answers_card(checked))
            self._results.addWidget(_signatures_card(checked))
        self.choose_button.setFocus()


class _StateCard(Card):
    """What the file is, what was found against it, and what the vault knows of it."""

    def __init__(self, checked: CheckedFile) -> None:
        report = checked.report
        is_other = checked.match is KeptMatch.OTHER
        icon, role, kind = _STATES[ProofState.CHANGED if is_other else report.state]
        super().__init__("verify_state_card", kind=kind)
        lines = [
            label(checked.name, "small", name="verify_name", wrap=True),
            label(words.state_words(report), "h2", name="verify_state", wrap=True),
        ]
        if report.number and report.state in words.OURS:
            text = self.tr("Plan {number}, version {version}")
            named = text.format(number=report.number, version=report.version)
            lines.append(label(named, "body", name="verify_number"))
            lines.append(label(words.match_words(checked), "body", name="verify_match", wrap=True))
        lines += [
            label(f"– {words.finding_words(finding)}", "body", name=f"verify_finding_{finding}", wrap=True)
            for finding in report.findings
        ]
        texts = clear("verify_state_texts", column(*lines, gap=4))
        mark = IconLabel("verify_state_icon", icon, role, 34)
        self.setLayout(row(mark, (texts, 1), gap=16, edges=(18, 18, 18, 18)))


def _answers_card(checked: CheckedFile) -> Card:
    return Card(
        "verify_answers",
        column(*(_answer_row(line) for line in words.answers(checked)), gap=14),
        padding=18,
    )


def _answer_row(line: AnswerLine) -> QWidget:
    name = f"verify_{line.code}"
    icon, role = _MARKS[line.answer]
    if line.answer is Answer.NO and line.code != "unchanged":
        icon, role = _LACKING  # something is not there yet, or no longer: the file is none the worse
    texts = clear(
        f"{name}_texts",
        column(
            label(line.question, "h3", name=f"{name}_question"),
            label(line.words, "body", name=f"{name}_answer", wrap=True),
            gap=0,
        ),
    )
    shown = clear(name, row(IconLabel(f"{name}_icon", icon, role, 24), (texts, 1), gap=14))
    shown.setAccessibleName(f"{line.question} {line.words}")
    return shown


def _signatures_card(checked: CheckedFile) -> Card:
    shown = column(label(words.kinds_title(), "h2", name="verify_kinds"), gap=14)
    for index, signature in enumerate(checked.report.signatures):
        shown.addWidget(_signature_row(index, signature))
    shown.addWidget(label(words.fingerprints(checked), "small", name="verify_fingerprints", wrap=True))
    return Card("verify_signatures", shown, padding=18)


def _signature_row(index: int, signature: SignatureProof) -> QWidget:
    name, act = f"verify_signature_{index}", signature.act
    who = " · ".join(filter(None, (act.name, act.function, label_of(act.role))))
    return clear(
        name,
        column(
            label(who, "h3", name=f"{name}_who", wrap=True),
            label(words.how_words(signature), "small", name=f"{name}_how", wrap=True),
            label(words.kind_words(signature), "body", name=f"{name}_kind", wrap=True),
            gap=1,
        ),
    )
