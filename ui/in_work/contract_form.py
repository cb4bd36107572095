"""The facts of a contract, corrected: what hangs on the start moves with it, a day chosen by hand stays."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.placements import JobCategory, PlacementDraft
from ui.labels import choices
from ui.pathway.way_form import WayForm
from ui.vocabulary import offered
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, flow, row
from ui.widgets.switches import Switch
from ui.widgets.typed_fields import HoursField

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_NAMES = (
    "contract_type", "category", "starts_on", "ends_on", "weekly_minutes", "has_trial_clause",
    "is_trial_renewable", "is_trial_renewed", "tutor_name", "tutor_function",
)  # fmt: skip


class ContractForm(WayForm[PlacementDraft]):
    """The form of a contract under way."""

    kind = "hire_contract"
    draft_type = PlacementDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, cast("Any", workspace.placements))

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._types = Combo("hire_contract_type")
        category = Combo("hire_contract_category", choices(JobCategory))
        starts, ends = DateField("hire_contract_starts_on"), DateField("hire_contract_ends_on")
        hours = HoursField("hire_contract_hours")
        tutor, function = TextField("hire_contract_tutor"), TextField("hire_contract_tutor_function")
        switches = (
            ("has_trial_clause", translate("ContractForm", "The contract has a trial period")),
            ("is_trial_renewable", translate("ContractForm", "Renewable once (branch and contract say so)")),
            ("is_trial_renewed", translate("ContractForm", "Renewed, with the person’s written agreement")),
        )
        return column(
            row(
                (add("contract_type", Field(translate("ContractForm", "Contract"), self._types)), 1),
                (add("category", Field(translate("ContractForm", "Category"), category)), 1),
                gap=12,
            ),
            row(
                (add("starts_on", Field(translate("ContractForm", "Starts on"), starts)), 2),
                (add("ends_on", Field(translate("ContractForm", "Ends on"), ends)), 2),
                (add("weekly_minutes", Field(translate("ContractForm", "Hours per week"), hours)), 1),
                gap=12,
            ),
            flow(
                "hire_contract_switches",
                *(add(name, Switch(f"hire_contract_{name}", words)) for name, words in switches),
                gap=20,
            ),
            row(
                (add("tutor_name", Field(translate("ContractForm", "Tutor"), tutor)), 1),
                (add("tutor_function", Field(translate("ContractForm", "Function"), function)), 1),
                gap=12,
            ),
            gap=10,
        )

    @override
    def _offer(self, draft: PlacementDraft) -> None:
        self._types.set_options(offered(self._workspace.settings, "contract_type", draft.contract_type))

    @override
    def _values(self, draft: PlacementDraft) -> Mapping[str, Any]:
        return {name: getattr(draft, name) for name in _NAMES}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = dict(values)
        found["contract_type"] = str(values["contract_type"] or "")
        found["category"] = JobCategory(str(values["category"] or JobCategory.EMPLOYEE))
        found["weekly_minutes"] = values["weekly_minutes"] or 0
        return found
