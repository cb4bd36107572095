"""Sections 1 to 4 of the plan as forms: parties, post, contract, timetable."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.placements import JobCategory
from models.records.plans import PlanContent
from models.rules.phrases import available_languages, has_phrases
from models.rules.trial import TrialRegime, is_fixed_term, regime
from ui.dates import short_date
from ui.labels import choices
from ui.plans.letterhead_field import LetterheadField
from ui.plans.lines import RampLine
from ui.plans.panel import Panel, PlanForm
from ui.settings.translation_words import progress_words
from ui.week.timetable_editor import TimetableEditor
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import HoursField

_MOST_RAMP_STEPS = 6


class PartiesPanel(Panel):
    """Sections 1 and 2: the three parties and the post."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_parties", form)
        self._language_state = label("", "small", name="plan_language_state", wrap=True)
        self._add_employee()
        self._add_post()
        self._add_employer()
        self._add_adviser()
        self._add_letterhead()

    def _add_employee(self) -> None:
        languages = [(code, name) for code, name, _ in available_languages()]
        beside = Field(self.tr("Language beside French"), Combo("plan_language", languages))
        self.card(
            "employee",
            self.tr("Employee"),
            row(
                (self.text("employee.first_name", self.tr("First name")), 1),
                (self.text("employee.last_name", self.tr("Last name")), 1),
                (self.field("language", beside), 1),
            ),
            self._language_state,
        )
        self.form.language.changed.connect(self._show_language_state)
        self.form.workspace.translations.changed.connect(self._show_language_state)
        self._show_language_state()

    def _show_language_state(self, _language: object = None) -> None:
        """Say whether somebody who speaks the language has read the fixed sentences."""
        code = self.form.language.code
        is_read = code != "fr" and has_phrases(code)
        self._language_state.setVisible(is_read)
        if is_read:
            found = self.form.workspace.translations.progress(code)
            words = self.tr("Translation of the printed sentences. {state}")
            self._language_state.setText(words.format(state=progress_words(found)))

    def _add_letterhead(self) -> None:
        shown = LetterheadField("plan_letterhead", self.form.letterhead)
        self.card("letterhead", self.tr("Head of the paper"), self.field("letterhead", shown))

    def _add_post(self) -> None:
        self.card(
            "post",
            self.tr("Post"),
            self.text("post.title", self.tr("Job title")),
            self.text("post.workplace", self.tr("Exact place")),
            row(
                (self.text("post.manager", self.tr("Manager")), 1),
                (self.text("post.team", self.tr("Team")), 1),
            ),
        )

    def _add_employer(self) -> None:
        self.card(
            "employer",
            self.tr("Employer"),
            self.text("employer.legal_name", self.tr("Legal name")),
            row(
                (self.text("employer.trade_name", self.tr("Trade name")), 1),
                (self.text("employer.siret", self.tr("SIRET"), hint=self.tr("14 digits")), 1),
            ),
            self.text("employer.site_address", self.tr("Address of the workplace")),
            row(
                (self.text("employer.representative_name", self.tr("Signs for the employer")), 1),
                (self.text("employer.representative_function", self.tr("Function")), 1),
            ),
        )

    def _add_adviser(self) -> None:
        neutral = self.tr("a neutral name: the employer reads it")
        self.card(
            "adviser",
            self.tr("Adviser"),
            row(
                (self.text("adviser.name", self.tr("Name")), 1),
                (self.text("adviser.function", self.tr("Function")), 1),
            ),
            row(
                (self.text("adviser.organisation", self.tr("Organisation"), hint=neutral), 2),
                (self.text("adviser.phone", self.tr("Direct phone")), 1),
            ),
        )


class ContractPanel(Panel):
    """Sections 3 and 4: the contract and the week."""

    def __init__(self, form: PlanForm) -> None:
        super().__init__("plan_contract", form)
        self._offered: set[str] = set()
        self._types = Combo("plan_contract_type")
        self._trial = label("", "muted", name="plan_trial_end", wrap=True)
        self._week = TimetableEditor("plan_timetable")
        self._add_contract()
        self._add_week()

    @override
    def show_content(self, content: PlanContent) -> None:
        contract = content.contract
        if contract.contract_type not in self._offered:
            options = self.form.contract_types(contract.contract_type)
            self._offered = {code for code, _ in options}
            self._types.set_options(options)
        # An open-ended contract has neither end nor reason; what is written all the same stays in view.
        can_end = regime(contract.contract_type) is not TrialRegime.OPEN_ENDED
        needs_reason = is_fixed_term(contract.contract_type)
        self._end.setHidden(not can_end and contract.ends_on is None)
        self._reason.setHidden(not needs_reason and not contract.fixed_term_reason)
        self._renewable.setHidden(not contract.has_trial_clause)
        self._week.set_contract_minutes(contract.weekly_minutes or None)
        if contract.starts_on is None and contract.has_trial_clause:
            self._trial.setText(self.tr("The start gives the end of the trial period."))
        elif contract.trial_ends_on is None:
            self._trial.setText(self.tr("No trial period."))
        else:
            text = self.tr("Trial period until {date}, by law.")
            self._trial.setText(text.format(date=short_date(contract.trial_ends_on)))

    def _add_contract(self) -> None:
        category = Combo("plan_category", choices(JobCategory))
        starts = Field(self.tr("Starts on"), DateField("plan_starts_on"))
        ends = Field(self.tr("Ends on"), DateField("plan_ends_on"))
        weekly = Field(self.tr("Hours per week"), HoursField("plan_weekly"))
        clause = Switch("plan_has_trial", self.tr("The contract has a trial period"))
        renewable = self.tr("Renewable once (branch agreement and contract say so)")
        self._end = self.field("contract.ends_on", ends)
        self._reason = self.text("contract.fixed_term_reason", self.tr("Reason of a fixed term"))
        self._renewable: QWidget = Switch("plan_trial_renewable", renewable)
        self.card(
            "contract",
            self.tr("Contract"),
            row(
                (self.field("contract.contract_type", Field(self.tr("Type"), self._types)), 1),
                (self.field("contract.category", Field(self.tr("Category"), category)), 1),
            ),
            row(
                (self.field("contract.starts_on", starts), 2),
                (self._end, 2),
                (self.field("contract.weekly_minutes", weekly), 1),
            ),
            self._reason,
            self.field("contract.has_trial_clause", clause),
            self.field("contract.is_trial_renewable", self._renewable),
            self._trial,
            self.text("contract.collective_agreement", self.tr("Collective agreement")),
        )

    def _add_week(self) -> None:
        ramp = LinesEditor(
            "plan_ramp",
            self._ramp_line,
            self.tr("Add a step"),
            empty=self.tr("Full hours from the first week."),
            maximum=_MOST_RAMP_STEPS,
        )
        self.card(
            "timetable",
            self.tr("Week"),
            self.field("timetable", Field(self.tr("Usual week"), self._week)),
            label(self.tr("Agreed lighter start"), "h3", name="plan_ramp_title"),
            self.field("ramp", ramp),
        )

    def _ramp_line(self, name: str) -> QWidget:
        return RampLine(name, self.form.language)
