"""Sections 1 to 4 of the plan as forms: parties, post, contract, timetable."""

from __future__ import annotations

from models.records.placements import JobCategory
from models.rules.phrases import available_languages
from ui.labels import choices
from ui.plans.panel import Panel, PlanForm
from ui.week.timetable_editor import TimetableEditor
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import HoursField


class PartiesPanel(Panel):
    """Sections 1 and 2: the three parties and the post."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_parties", form)
        languages = [(code, name) for code, name, _ in available_languages()]
        self.card(
            "employee",
            self.tr("Employee"),
            row(
                (self.text("employee.first_name", self.tr("First name")), 1),
                (self.text("employee.last_name", self.tr("Last name")), 1),
            ),
            self.field(
                "language", Field(self.tr("Language beside French"), Combo("plan_language", languages))
            ),
        )
        self.card(
            "employer",
            self.tr("Employer"),
            row(
                (self.text("employer.legal_name", self.tr("Legal name")), 1),
                (self.text("employer.trade_name", self.tr("Trade name")), 1),
            ),
            row(
                (self.text("employer.siret", self.tr("SIRET"), hint=self.tr("14 digits")), 1),
                (self.text("employer.site_address", self.tr("Address of the workplace")), 2),
            ),
            row(
                (self.text("employer.representative_name", self.tr("Signs for the employer")), 1),
                (self.text("employer.representative_function", self.tr("Function")), 1),
            ),
        )
        self.card(
            "adviser",
            self.tr("Adviser"),
            row(
                (self.text("adviser.name", self.tr("Name")), 1),
                (self.text("adviser.function", self.tr("Function")), 1),
            ),
            row(
                (
                    self.text(
                        "adviser.organisation",
                        self.tr("Organisation"),
                        hint=self.tr("a neutral name: the employer reads it"),
                    ),
                    2,
                ),
                (self.text("adviser.phone", self.tr("Direct phone")), 1),
            ),
        )
        self.card(
            "post",
            self.tr("Post"),
            row(
                (self.text("post.title", self.tr("Job title")), 1),
                (self.text("post.workplace", self.tr("Exact place")), 1),
            ),
            row(
                (self.text("post.manager", self.tr("Manager")), 1),
                (self.text("post.team", self.tr("Team")), 1),
            ),
        )


class ContractPanel(Panel):
    """Sections 3 and 4: the contract and the week."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_contract", form)
        categories = choices(JobCategory)
        self.trial_label = label("", "muted", name="plan_trial_end", wrap=True)
        self.week_editor = TimetableEditor("plan_timetable")
        self.card(
            "contract",
            self.tr("Contract"),
            row(
                (
                    self.field(
                        "contract.contract_type",
                        Field(self.tr("Type"), Combo("plan_contract_type", form.contract_types)),
                    ),
                    1,
                ),
                (
                    self.field(
                        "contract.category", Field(self.tr("Category"), Combo("plan_category", categories))
                    ),
                    1,
                ),
            ),
            row(
                (
                    self.field(
                        "contract.starts_on", Field(self.tr("Starts on"), DateField("plan_starts_on"))
                    ),
                    1,
                ),
                (
                    self.field(
                        "contract.ends_on",
                        Field(self.tr("Ends on"), DateField("plan_ends_on"), hint=self.tr("fixed term")),
                    ),
                    1,
                ),
            ),
            row(
                (
                    self.field(
                        "contract.weekly_minutes", Field(self.tr("Hours per week"), HoursField("plan_weekly"))
                    ),
                    1,
                ),
                (self.text("contract.fixed_term_reason", self.tr("Reason of a fixed term")), 2),
            ),
            self.field(
                "contract.has_trial_clause",
                Switch("plan_has_trial", self.tr("The contract has a trial period")),
            ),
            self.field(
                "contract.is_trial_renewable",
                Switch(
                    "plan_trial_renewable", self.tr("Renewable once (branch agreement and contract say so)")
                ),
            ),
            self.trial_label,
            self.text("contract.collective_agreement", self.tr("Collective agreement")),
        )
        self.card(
            "timetable",
            self.tr("Week"),
            self.field("timetable", Field(self.tr("Usual week"), self.week_editor)),
            label(self.tr("Agreed lighter start"), "h3", name="plan_ramp_title"),
            self.field(
                "ramp",
                LinesEditor(
                    "plan_ramp",
                    form.ramp_line,
                    self.tr("Add a step"),
                    empty=self.tr("Full hours from the first week."),
                    maximum=6,
                ),
            ),
        )
