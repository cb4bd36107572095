"""Sections 8 to 14 of the plan as forms, from what helps to who signs."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.plans import CheckPointLine, LeverLine, LocalText, PlanContent
from ui.plans.check_point_line import OTHER, CheckPointEditor, check_point_summary
from ui.plans.lines import LeverEditor, ObjectiveEditor, lever_summary
from ui.plans.local_text import LocalTextField, screen_words
from ui.plans.panel import Panel, PlanForm
from ui.privacy.note_warning import NoteWarning
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.line_head import LineSummary
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import NumberField, TimeField

_TOPICS = ("presence", "tasks", "timetable", "adjustments")
_MOST_COMMITMENTS = 8
_MOST_ORIGINALS = 9


class SupportPanel(Panel):
    """Sections 8 to 10: what helps, what is aimed at, when the three meet.

    Signals:
        recompute_requested: Compute the dates again from the contract.
    """

    recompute_requested = Signal()

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_support", form)
        self._add_check_points()
        self._add_objectives()
        self._add_levers()

    def _add_check_points(self) -> None:
        again = make_button(self.tr("Compute the dates again"), "ghost", "calendar", name="plan_recompute")
        again.clicked.connect(self.recompute_requested)
        words = label(
            self.tr("A date that you type stays when the start moves."),
            "muted",
            name="plan_check_points_help",
            wrap=True,
        )
        lines = LinesEditor(
            "plan_check_points",
            self._check_point,
            self.tr("Add a check point"),
            summary=self._check_point_summary,
            blank=self._blank_check_point,
        )
        self.card(
            "check_points",
            self.tr("Check points"),
            row((words, 1), again),
            self.field("check_points", lines),
        )

    def _add_objectives(self) -> None:
        lines = LinesEditor("plan_objectives", self._objective, self.tr("Add an aim"))
        self.card("objectives", self.tr("Aims"), self.field("objectives", lines))

    def _add_levers(self) -> None:
        words = self.tr("Say the help, never its reason.")
        lines = LinesEditor(
            "plan_levers",
            self._lever,
            self.tr("Add a help"),
            summary=lever_summary,
            blank=self._blank_lever,
        )
        self.card(
            "levers",
            self.tr("What helps"),
            label(words, "muted", name="plan_levers_help", wrap=True),
            self.field("levers", lines),
        )

    def _lever(self, name: str) -> QWidget:
        return LeverEditor(name, self.form.language)

    def _objective(self, name: str) -> QWidget:
        return ObjectiveEditor(name, self.form.language)

    def _check_point(self, name: str) -> QWidget:
        return CheckPointEditor(name, self.form.language)

    def _check_point_summary(self, value: object) -> LineSummary:
        return check_point_summary(value, self.tr("date chosen by hand"))

    def _blank_check_point(self, _values: tuple[object, ...]) -> object:
        return CheckPointLine(code=OTHER, due_on=None, is_manual=True)

    def _blank_lever(self, _values: tuple[object, ...]) -> object:
        return LeverLine(lever=LocalText())


class AgreementPanel(Panel):
    """Sections 11 to 14 and the adviser's own note."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_agreement", form)
        self._add_contacts()
        self._add_commitments()
        self._add_topics()
        self._add_signing()
        note = Field(
            self.tr("Note"),
            TextArea("plan_internal_note"),
            hint=self.tr("never printed; the person may read it"),
        )
        warning = NoteWarning(cast("TextArea", note.editor))
        words = self.tr("Note of the other organisation, not shown. It stays as it is when you save.")
        self._withheld = label(words, "muted", name="plan_internal_note_withheld", wrap=True)
        self._note = QWidget()
        self._note.setObjectName("plan_internal_note_shown")
        self._note.setProperty("look", "clear")
        self._note.setLayout(column(self.field("internal_note", note), warning, gap=10))
        self.card("internal", self.tr("Note of the team"), self._withheld, self._note)

    @override
    def show_content(self, content: PlanContent) -> None:
        is_withheld = self.form.is_note_withheld()
        self._withheld.setVisible(is_withheld)
        self._note.setVisible(not is_withheld)

    def _add_contacts(self) -> None:
        before = Field(self.tr("Before"), TimeField("plan_absence_before"))
        self.card(
            "contacts",
            self.tr("Whom to call"),
            row(
                (self.text("contacts.absence", self.tr("Late or absent")), 3),
                (self.field("contacts.absence_before", before), 1),
            ),
            row(
                (self.text("contacts.technical", self.tr("Technical problem")), 1),
                (self.text("contacts.accident", self.tr("Accident")), 1),
            ),
            self.text("contacts.disagreement", self.tr("Disagreement")),
            self.text("contacts.occupational_health", self.tr("Occupational health service")),
        )

    def _add_commitments(self) -> None:
        self.card(
            "commitments",
            self.tr("Commitments"),
            *self._commitments("employee", self.tr("The employee")),
            *self._commitments("employer", self.tr("The employer")),
            *self._commitments("adviser", self.tr("The adviser")),
        )

    def _add_topics(self) -> None:
        topics = [(code, screen_words(f"agreement.topic.{code}")) for code in _TOPICS]
        shown = Field(self.tr("About these subjects and nothing else"), ChipGroup("plan_topics", topics))
        self.card(
            "agreement",
            self.tr("Agreement to talk to each other"),
            self.field("agreement.topics", shown),
        )

    def _add_signing(self) -> None:
        originals = NumberField("plan_originals", minimum=1, maximum=_MOST_ORIGINALS)
        self.card(
            "signing",
            self.tr("Signatures"),
            row(
                (self.text("signing.place", self.tr("Made in")), 2),
                (self.field("signing.originals", Field(self.tr("Originals"), originals)), 1),
            ),
            self.field("signing.is_read_aloud", Switch("plan_read_aloud", self.tr("The plan is read aloud"))),
            self.text("signing.interpreter_name", self.tr("Interpreter")),
        )

    def _commitments(self, party: str, title: str) -> tuple[QWidget, QWidget]:
        lines = LinesEditor(
            f"plan_commitments_{party}",
            self._commitment,
            self.tr("Add a commitment"),
            maximum=_MOST_COMMITMENTS,
        )
        heading = label(title, "h3", name=f"plan_commitments_{party}_title")
        return heading, self.field(f"commitments.{party}", lines)

    def _commitment(self, name: str) -> QWidget:
        editor = LocalTextField(name, self.form.language, placeholder=self.tr("one sentence"))
        editor.setAccessibleName(self.tr("Commitment"))
        return editor
