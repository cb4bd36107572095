"""Sections 8 to 14 of the plan as forms, from what helps to who signs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from models.rules.phrases import phrases
from ui.plans.lines import CheckPointEditor, LeverEditor, ObjectiveEditor
from ui.plans.local_text import LocalTextField
from ui.plans.panel import Panel, PlanForm
from ui.widgets.buttons import make_button
from ui.widgets.chips import ChipGroup
from ui.widgets.fields import Field, TextArea
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import NumberField, TimeField

_TOPICS = ("presence", "tasks", "timetable", "adjustments")


class SupportPanel(Panel):
    """Sections 8 to 10: what helps, what is aimed at, when the three meet.

    Signals:
        recompute_requested: Compute the dates again from the contract.
    """

    recompute_requested = Signal()

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_support", form)
        self.card(
            "levers",
            self.tr("What helps"),
            label(self.tr("Say the help, never its reason."), "muted", name="plan_levers_help", wrap=True),
            self.field("levers", LinesEditor("plan_levers", self._lever, self.tr("Add a help"))),
        )
        self.card(
            "objectives",
            self.tr("Aims"),
            self.field("objectives", LinesEditor("plan_objectives", self._objective, self.tr("Add an aim"))),
        )
        again = make_button(self.tr("Compute the dates again"), "ghost", "calendar", name="plan_recompute")
        again.clicked.connect(self.recompute_requested)
        self.card(
            "check_points",
            self.tr("Check points"),
            row(
                label(
                    self.tr("A date that you type stays when the start moves."),
                    "muted",
                    name="plan_check_points_help",
                    wrap=True,
                ),
                STRETCH,
                again,
            ),
            self.field(
                "check_points",
                LinesEditor("plan_check_points", self._check_point, self.tr("Add a check point")),
            ),
        )

    def _lever(self, name: str) -> QWidget:
        return LeverEditor(name, self.form.language)

    def _objective(self, name: str) -> QWidget:
        return ObjectiveEditor(name, self.form.language)

    def _check_point(self, name: str) -> QWidget:
        return CheckPointEditor(name, self.form.language)


class AgreementPanel(Panel):
    """Sections 11 to 14 and the adviser's own note."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_agreement", form)
        self._add_contacts()
        self.card(
            "commitments",
            self.tr("Commitments"),
            *self._commitments("employee", self.tr("The employee")),
            *self._commitments("employer", self.tr("The employer")),
            *self._commitments("adviser", self.tr("The adviser")),
        )
        fr = phrases("fr")
        topics = [(code, fr.text(f"agreement.topic.{code}")) for code in _TOPICS]
        self.card(
            "agreement",
            self.tr("Agreement to talk to each other"),
            self.field(
                "agreement.topics",
                Field(self.tr("About these subjects and nothing else"), ChipGroup("plan_topics", topics)),
            ),
        )
        self._add_signing()
        self.card(
            "internal",
            self.tr("For you only"),
            self.field(
                "internal_note",
                Field(self.tr("Note"), TextArea("plan_internal_note"), hint=self.tr("never printed")),
            ),
        )

    def _add_contacts(self) -> None:
        self.card(
            "contacts",
            self.tr("Whom to call"),
            row(
                (self.text("contacts.absence", self.tr("Late or absent")), 2),
                (
                    self.field(
                        "contacts.absence_before", Field(self.tr("Before"), TimeField("plan_absence_before"))
                    ),
                    1,
                ),
            ),
            row(
                (self.text("contacts.technical", self.tr("Technical problem")), 1),
                (self.text("contacts.accident", self.tr("Accident")), 1),
            ),
            row(
                (self.text("contacts.disagreement", self.tr("Disagreement")), 1),
                (self.text("contacts.occupational_health", self.tr("Occupational health service")), 1),
            ),
        )

    def _add_signing(self) -> None:
        self.card(
            "signing",
            self.tr("Signatures"),
            row(
                (self.text("signing.place", self.tr("Made in")), 2),
                (
                    self.field(
                        "signing.originals",
                        Field(self.tr("Originals"), NumberField("plan_originals", minimum=1, maximum=9)),
                    ),
                    1,
                ),
            ),
            self.field("signing.is_read_aloud", Switch("plan_read_aloud", self.tr("The plan is read aloud"))),
            self.text("signing.interpreter_name", self.tr("Interpreter")),
        )

    def _commitments(self, party: str, title: str) -> tuple[QWidget, QWidget]:
        lines = LinesEditor(
            f"plan_commitments_{party}", self._commitment, self.tr("Add a commitment"), maximum=8
        )
        heading = label(title, "h3", name=f"plan_commitments_{party}_title")
        return heading, self.field(f"commitments.{party}", lines)

    def _commitment(self, name: str) -> QWidget:
        return LocalTextField(name, self.form.language, placeholder=self.tr("one sentence"))
