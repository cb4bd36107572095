"""Records a hire: who, on which job, under which contract; the plan is then written from it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, Problem
from models.records.employers import JobRecord
from models.records.placements import JobCategory, PlacementDraft
from models.records.residents import ResidentRecord
from ui.errors import error_text, problem_text
from ui.labels import choices, term_label
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.page import Page
from ui.widgets.parsing import format_date
from ui.widgets.picker import Found, Picker
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import HoursField

_FULL_TIME_MINUTES = 2_100


class HireForm(Page):
    """The form of a new placement.

    Signals:
        saved: PlanVersionRecord: the draft written from the hire.
        closed: Back to the list without recording.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(
            "hire_form", self.tr("A hire"), self.tr("Its plan is written from what is known."), parent
        )
        self._workspace = workspace
        self._binder = FormBinder(self, problem_text)
        self._resident = Picker(
            "hire_resident", self._find_residents, placeholder=self.tr("First name, name or room")
        )
        self._job = Picker("hire_job", self._find_jobs, placeholder=self.tr("Job or employer"))
        self._job.edited.connect(self._on_job)
        self._trial = label("", "muted", name="hire_trial", wrap=True)
        self._ladder = Combo("hire_ladder", self._ladders(), empty_label=self.tr("By the job’s trade"))
        self._build()
        self._binder.edited.connect(self._show_trial)

    def start(self, resident: ResidentRecord | None = None) -> None:
        """Show an empty form, perhaps with its resident chosen."""
        self.messages.dismiss()
        self._binder.load(_values(PlacementDraft(weekly_minutes=_FULL_TIME_MINUTES)))
        self._job.choose(None, "")
        self._resident.choose(None, "")
        if resident is not None:
            self._resident.choose(resident.resident_id, resident.display_name)
        (self._job if resident is not None else self._resident).setFocus()
        self._show_trial()

    def save(self) -> None:
        """Record the hire and write the draft of its plan."""
        if problems := self._binder.invalid():
            self._show_problems(problems)
            return
        try:
            placement = self._workspace.placements.save(self._draft())
            ladder = self._ladder.value()
            plan = self._workspace.plans.start(placement.placement_id, str(ladder) if ladder else None)
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.saved.emit(plan)

    def _build(self) -> None:
        add = self._binder.add
        contract_types = [
            (term.code, term_label(term)) for term in self._workspace.settings.terms("contract_type")
        ]
        who = row(
            (add("resident_id", Field(self.tr("&Who"), self._resident)), 1),
            (add("job_id", Field(self.tr("On which &job"), self._job)), 1),
            gap=12,
        )
        kind = row(
            (add("contract_type", Field(self.tr("&Contract"), Combo("hire_contract", contract_types))), 1),
            (add("category", Field(self.tr("Category"), Combo("hire_category", choices(JobCategory)))), 1),
            gap=12,
        )
        when = row(
            (add("starts_on", Field(self.tr("&Starts on"), DateField("hire_starts_on"))), 1),
            (
                add(
                    "ends_on",
                    Field(self.tr("Ends on"), DateField("hire_ends_on"), hint=self.tr("fixed term")),
                ),
                1,
            ),
            (add("weekly_minutes", Field(self.tr("&Hours per week"), HoursField("hire_hours"))), 1),
            gap=12,
        )
        reason = add(
            "fixed_term_reason",
            Field(self.tr("Reason of a fixed term"), TextField("hire_reason"), is_optional=True),
        )
        clause = add(
            "has_trial_clause", Switch("hire_trial_clause", self.tr("The contract has a trial period"))
        )
        renewable = add(
            "is_trial_renewable",
            Switch("hire_renewable", self.tr("Renewable once (branch agreement and contract say so)")),
        )
        tutor = row(
            (
                add(
                    "tutor_name",
                    Field(self.tr("&Tutor"), TextField("hire_tutor"), hint=self.tr("who shows the work")),
                ),
                1,
            ),
            (add("tutor_function", Field(self.tr("Function"), TextField("hire_tutor_function"))), 1),
            gap=12,
        )
        ladder = Field(self.tr("Ready-made tasks"), self._ladder)
        for name, items in (
            ("who", (who,)),
            ("contract", (kind, when, reason, clause, renewable, self._trial)),
            ("tutor", (tutor, ladder)),
        ):
            self.body.addWidget(Card(f"hire_{name}_card", column(*items, gap=12)))
        self.body.addStretch(1)
        cancel = make_button(self.tr("Back to the plans"), "ghost", "arrow_left", name="hire_cancel")
        cancel.clicked.connect(self.closed)
        save = make_button(self.tr("Write the plan"), "primary", "plan", name="hire_save", big=True)
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def _draft(self) -> PlacementDraft:
        values = self._binder.values()
        values["category"] = JobCategory(str(values["category"]))
        values["weekly_minutes"] = values["weekly_minutes"] or 0
        job = values["job_id"]
        values["job_id"] = job.job_id if isinstance(job, JobRecord) else None
        return PlacementDraft(**values)  # type: ignore[arg-type]  # the form's fields are the draft's

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self._binder.show_problems(problems)
        text = " ".join(problem_text(problem) for problem in rest)
        self.messages.show_message("warning", text or self.tr("Some fields are to be completed."))

    def _show_trial(self) -> None:
        end = self._workspace.placements.trial_end(self._draft())
        text = self.tr("Trial period until {date}, by law.").format(date=format_date(end)) if end else ""
        self._trial.setText(text or self.tr("No trial period."))

    def _on_job(self) -> None:
        """Take over what the job sheet already says of the contract."""
        job = self._job.value()
        if not isinstance(job, JobRecord):
            return
        known = {"contract_type": job.content.contract_type, "weekly_minutes": job.content.weekly_minutes}
        known["tutor_name"] = job.content.shown_by
        self._binder.restore({name: value for name, value in known.items() if value})
        self._show_trial()

    def _ladders(self) -> list[tuple[object, str]]:
        is_french = self._workspace.settings.settings().language == "fr"
        return [(code, fr if is_french else en) for code, fr, en, _ in self._workspace.plans.ladders()]

    def _find_residents(self, text: str) -> Sequence[Found]:
        rows = self._workspace.residents.search(text, 8)
        return [
            (line.resident_id, line.display_name, f"{line.residence_name} {line.room}".strip())
            for line in rows
        ]

    def _find_jobs(self, text: str) -> Sequence[Found]:
        jobs = self._workspace.employers.jobs(text, 8)
        return [(job, job.content.title, job.employer_name) for job in jobs]


def _values(draft: PlacementDraft) -> dict[str, object]:
    names = (
        "contract_type category starts_on ends_on weekly_minutes fixed_term_reason has_trial_clause"
        " is_trial_renewable tutor_name tutor_function"
    )
    return {name: getattr(draft, name) for name in names.split()}
