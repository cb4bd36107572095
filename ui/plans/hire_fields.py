"""The fields of a hire, and the way between them and a draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.employers import JobRecord
from models.records.placements import JobCategory, PlacementDraft
from models.rules.trial import TrialRegime, is_fixed_term, regime
from ui.dates import short_date
from ui.labels import choices
from ui.plans.ladder_use import ladder_name
from ui.vocabulary import offered
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column, flow, row
from ui.widgets.picker import Found, Picker
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import HoursField

translate = QCoreApplication.translate
_FOUND = 8
_LINE = 200
_FIELDS = (
    "contract_type",
    "category",
    "starts_on",
    "ends_on",
    "weekly_minutes",
    "fixed_term_reason",
    "has_trial_clause",
    "is_trial_renewable",
    "tutor_name",
    "tutor_function",
)


class HireFields:
    """Builds the cards and binds their fields.

    Attributes:
        resident: Who was hired.
        job: On which job.
        ladder: The ready-made tasks with which the plan begins.
    """

    def __init__(self, workspace: Workspace, binder: FormBinder) -> None:
        self._workspace, self._binder = workspace, binder
        self.resident = Picker(
            "hire_resident",
            self._find_residents,
            placeholder=translate("HireForm", "First name, name or room"),
            is_person=True,
        )
        self.job = Picker("hire_job", self._find_jobs, placeholder=translate("HireForm", "Job or employer"))
        self.ladder = Combo(
            "hire_ladder", self._ladders(), empty_label=translate("HireForm", "By the job’s trade")
        )
        self._types = Combo("hire_contract")
        self._trial = label("", "muted", name="hire_trial", wrap=True)

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in order; called once."""
        ladder = Field(translate("HireForm", "&Ready-made tasks"), self.ladder)
        return (
            _card("who", self._who()),
            _card("contract", *self._contract()),
            _card("tutor", self._tutor(), ladder),
        )

    def load(self, draft: PlacementDraft) -> None:
        """Show a draft; the person and the job are chosen apart."""
        self._types.set_options(offered(self._workspace.settings, "contract_type", draft.contract_type))
        self._binder.load({name: getattr(draft, name) for name in _FIELDS})

    def draft(self) -> PlacementDraft:
        """Return the draft of what the fields hold."""
        values = self._binder.values()
        values["category"] = JobCategory(str(values["category"] or JobCategory.EMPLOYEE))
        values["weekly_minutes"] = values["weekly_minutes"] or 0
        job = values["job_id"]
        values["job_id"] = job.job_id if isinstance(job, JobRecord) else None
        return PlacementDraft(**values)  # type: ignore[arg-type]  # the form's fields are the draft's

    def take_job(self, job: JobRecord) -> None:
        """Take over what the job sheet already says of the contract."""
        sheet = job.content
        known: Mapping[str, object] = {
            "contract_type": sheet.contract_type,
            "weekly_minutes": sheet.weekly_minutes,
            "tutor_name": sheet.shown_by,
        }
        self._binder.restore({name: value for name, value in known.items() if value})

    def show_computed(self) -> None:
        """Show what follows from the contract: its end, its reason, its trial period."""
        draft = self.draft()
        can_end = regime(draft.contract_type) is not TrialRegime.OPEN_ENDED
        needs_reason = is_fixed_term(draft.contract_type)
        self._end.setHidden(not can_end and draft.ends_on is None)
        self._reason.setHidden(not needs_reason and not draft.fixed_term_reason)
        self._renewable.setHidden(not draft.has_trial_clause)
        end = self._workspace.placements.trial_end(draft)
        if draft.starts_on is None and draft.has_trial_clause:
            self._trial.setText(translate("HireForm", "The start gives the end of the trial period."))
        elif end is None:
            self._trial.setText(translate("HireForm", "No trial period."))
        else:
            text = translate("HireForm", "Trial period until {date}, by law.")
            self._trial.setText(text.format(date=short_date(end)))

    def _who(self) -> QLayout:
        return row(
            (self._field("resident_id", translate("HireForm", "&Who"), self.resident), 1),
            (self._field("job_id", translate("HireForm", "On which &job"), self.job), 1),
            gap=12,
        )

    def _contract(self) -> tuple[QWidget | QLayout, ...]:
        category = Combo("hire_category", choices(JobCategory))
        clause = Switch("hire_trial_clause", translate("HireForm", "The contract has a trial &period"))
        branch = translate("HireForm", "Renewable once (branch agreement and contract say so)")
        self._renewable: QWidget = Switch("hire_renewable", branch)
        reason = TextField("hire_reason", maximum=_LINE)
        self._end = self._field("ends_on", translate("HireForm", "&Ends on"), DateField("hire_ends_on"))
        self._reason = self._field(
            "fixed_term_reason", translate("HireForm", "Reason &of a fixed term"), reason
        )
        return (
            row(
                (self._field("contract_type", translate("HireForm", "&Contract"), self._types), 1),
                (self._field("category", translate("HireForm", "Cate&gory"), category), 1),
                gap=12,
            ),
            row(
                (
                    self._field(
                        "starts_on", translate("HireForm", "&Starts on"), DateField("hire_starts_on")
                    ),
                    2,
                ),
                (self._end, 2),
                (
                    self._field(
                        "weekly_minutes", translate("HireForm", "&Hours per week"), HoursField("hire_hours")
                    ),
                    1,
                ),
                gap=12,
            ),
            self._reason,
            flow(
                "hire_trial_switches",
                self._binder.add("has_trial_clause", clause),
                self._binder.add("is_trial_renewable", self._renewable),
                gap=20,
            ),
            self._trial,
        )

    def _tutor(self) -> QLayout:
        name = Field(
            translate("HireForm", "&Tutor"),
            TextField("hire_tutor", maximum=_LINE),
            hint=translate("HireForm", "who shows the work"),
        )
        function = TextField("hire_tutor_function", maximum=_LINE)
        return row(
            (self._binder.add("tutor_name", name), 1),
            (self._field("tutor_function", translate("HireForm", "F&unction"), function), 1),
            gap=12,
        )

    def _field(self, path: str, text: str, editor: QWidget) -> QWidget:
        return self._binder.add(path, Field(text, editor))

    def _ladders(self) -> list[tuple[object, str]]:
        return [(found.code, ladder_name(found)) for found in self._workspace.plans.ladders()]

    def _find_residents(self, text: str) -> Sequence[Found]:
        found = self._workspace.residents.search(text, _FOUND)
        return [
            (line.resident_id, line.display_name, ", ".join(filter(None, (line.residence_name, line.room))))
            for line in found
        ]

    def _find_jobs(self, text: str) -> Sequence[Found]:
        jobs = self._workspace.employers.jobs(text, _FOUND)
        return [(job, job.content.title, job.employer_name) for job in jobs]


def _card(name: str, *items: QWidget | QLayout) -> Card:
    return Card(f"hire_{name}_card", column(*items, gap=12))
