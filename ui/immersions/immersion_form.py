"""The form of an immersion: host, dates, aim, hours, people; totals and checks follow while one types."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.errors import AppError
from models.records.employers import EmployerDraft
from models.records.immersions import ImmersionDraft
from models.records.programmes import YesNo
from models.rules.immersion import DELEGATED, MAY_DELEGATE
from ui.errors import error_text
from ui.immersions.checks_card import ChecksCard
from ui.immersions.host_choice import Host, host_file, host_words, sites_of
from ui.immersions.immersion_fields import ImmersionFields
from ui.pathway.way_form import WayForm
from ui.vocabulary import offered
from ui.widgets.labels import label
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from controllers.way import WayController
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_CHECK_MS: Final = 300
_TEXTS: Final = (
    "work", "place", "goals", "evaluation", "tasks", "skills", "conditions", "protection", "prevention",
    "benefits", "tutor_name", "tutor_function", "tutor_phone", "signer", "prescriber_name",
    "current_employer", "guardian", "emergency",
)  # fmt: skip
_DAYS: Final = ("starts_on", "ends_on", "renewal_starts_on", "renewal_ends_on", "signed_on")
_CODES: Final = ("object_code", "prescriber", "delegated_by")
_HERE: Final = frozenset({*_TEXTS, *_DAYS, *_CODES, "site_id", "timetable", "has_employer", "in_holidays"})


class ImmersionForm(WayForm[ImmersionDraft]):
    """Writes what is agreed; the assessment is a form of its own."""

    kind = "immersion"
    draft_type = ImmersionDraft

    def __init__(self, workspace: Workspace, writer: WayController[Any, ImmersionDraft, Any]) -> None:
        self._host: Host | None = None
        self._file = EmployerDraft()
        self._prefilled: ImmersionDraft | None = None
        self._timer: QTimer | None = None
        super().__init__(workspace, writer)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CHECK_MS)
        self._timer.timeout.connect(self._check)
        self.binder.edited.connect(self._timer.start)
        self.binder.field_edited.connect(self._on_field)

    @override
    def _fields(self) -> QLayout:
        self._shown = ImmersionFields(self.binder, self._workspace, self.today)
        self._checks = ChecksCard()
        # Said beside saving too: the checks are at the end of a long form.
        self._brief = label("", "muted", name="immersion_brief", wrap=True)
        return column(self._brief, *self._shown.cards(), self._checks, gap=12)

    @override
    def _offer(self, draft: ImmersionDraft) -> None:
        settings, shown = self._workspace.settings, self._shown
        self._prefilled = draft if draft.immersion_id is None else None
        self._turn_to(Host(draft.employer_id, draft.job_id) if draft.employer_id is not None else None)
        shown.host.choose(self._host, host_words(self._workspace, self._host))
        shown.objects.set_options(offered(settings, "immersion_object", draft.object_code))
        shown.prescriber.set_options(offered(settings, "immersion_prescriber", draft.prescriber))
        given = offered(settings, "immersion_prescriber", draft.delegated_by)
        kept = draft.delegated_by
        shown.delegated_by.set_options([pair for pair in given if pair[0] in {*MAY_DELEGATE, kept}])

    @override
    def _follow(self, draft: ImmersionDraft) -> None:
        self._show_parts()
        self._check()

    @override
    def _values(self, draft: ImmersionDraft) -> Mapping[str, Any]:
        found = {
            name: getattr(draft, name) for name in (*_TEXTS, *_DAYS, *_CODES, "timetable", "has_employer")
        }
        return found | {"site_id": str(draft.site_id or ""), "in_holidays": draft.in_holidays.value}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: values[name] for name in (*_DAYS, "timetable", "has_employer")}
        found |= {name: str(values[name] or "") for name in (*_TEXTS, *_CODES)}
        site = next((each for each in self._file.sites if str(each.site_id) == values["site_id"]), None)
        tutor = next((c for c in self._file.contacts if c.display_name == found["tutor_name"]), None)
        found["site_id"] = site.site_id if site is not None else None
        found["tutor_contact_id"] = tutor.contact_id if tutor is not None and found["tutor_name"] else None
        found["in_holidays"] = YesNo(str(values["in_holidays"] or YesNo.UNKNOWN.value))
        found["employer_id"] = self._host.employer_id if self._host is not None else None
        found["job_id"] = self._host.job_id if self._host is not None else None
        return found

    def _turn_to(self, host: Host | None) -> None:
        """Take a host, and offer its sites."""
        self._host, self._file = host, host_file(self._workspace, host)
        self._shown.sites.set_options(sites_of(self._file))

    def _on_field(self, name: object) -> None:
        if name == "employer_id":
            self._on_host()
        elif name in {"prescriber", "has_employer"}:
            self._show_parts()

    def _on_host(self) -> None:
        """Fill in what the job sheet and the host's file tell, wherever nothing else was typed."""
        chosen, before = self._shown.host.value(), self._told_before()
        self._turn_to(chosen if isinstance(chosen, Host) else None)
        try:
            begun = self._begun(self._host)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        if begun is None:
            return
        typed = self._collect()
        names = [each.name for each in fields(ImmersionDraft) if each.name in _HERE]
        empty = ImmersionDraft()
        fresh = {
            name: getattr(begun, name)
            for name in names
            if getattr(typed, name) in (getattr(before, name), getattr(empty, name))
        }
        self._prefilled = begun
        values = self._values(replace(typed, **fresh))
        self.binder.restore({name: values[name] for name in fresh})
        self._show_parts()

    def _told_before(self) -> ImmersionDraft:
        """Return what the host so far told: of an immersion that was saved, anything else was typed."""
        found = self._prefilled
        with suppress(AppError):  # that host may be gone
            found = found or self._begun(self._host)
        return found or ImmersionDraft()

    def _begun(self, host: Host | None) -> ImmersionDraft | None:
        person = self._draft.resident_id
        if host is None or person is None:
            return None
        return self._workspace.immersions.begin(person, host.employer_id, host.job_id)

    def _show_parts(self) -> None:
        """Show what only some immersions ask for."""
        values = self.binder.values()
        self._shown.delegated_field.setHidden(values["prescriber"] != DELEGATED)
        self._shown.employer_field.setHidden(not values["has_employer"])

    def _check(self) -> None:
        """Say what follows from the form as it stands."""
        try:
            found = self._workspace.immersions.check(self._collect())
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        draft = self._draft
        self._shown.guardian_field.setHidden(not (found.is_minor or draft.guardian))
        is_asked = found.is_under_16 or draft.in_holidays is not YesNo.UNKNOWN
        self._shown.holidays_field.setHidden(not is_asked)
        self._checks.show_check(found)
        self._brief.setText(self._checks.summary())
