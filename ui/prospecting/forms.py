"""The forms of the log: an approach, whether an employer may be contacted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.prospecting import (
    ApproachDraft,
    EmployerStandingDraft,
)
from models.rules import prospecting as rules
from ui.privacy.note_warning import NoteWarning
from ui.prospecting.row_form import EmployerRowForm
from ui.vocabulary import offered
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import NumberField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord

translate = QCoreApplication.translate
_MOST_DAYS = 3_650


class ApproachForm(EmployerRowForm[ApproachDraft]):
    """One call, visit, letter or message: what came of it and what comes next."""

    kind = "approach"
    draft_type = ApproachDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.prospecting.approaches)
        self._employer: EmployerRecord | None = None

    def set_employer(self, employer: EmployerRecord) -> None:
        """Say whom the approach is to; call it before ``start``."""
        self._employer = employer

    @override
    def _fields(self) -> QLayout:
        add, today = self.binder.add, self.today
        self._channel = ChipGroup("approach_channel", is_single=True, can_be_empty=False)
        self._contact = Combo(
            "approach_contact", empty_label=translate("prospecting", "Nobody in particular")
        )
        self._outcome = Combo("approach_outcome", empty_label=translate("prospecting", "Choose"))
        self._outcome.edited.connect(self._suggest)
        self._action = Combo("approach_next", empty_label=translate("prospecting", "Nothing planned"))
        self._stage = Combo("approach_stage", empty_label=translate("prospecting", "As it is"))
        day = self.today()
        quick = [
            (translate("prospecting", "in a week"), day + timedelta(days=7)),
            (translate("prospecting", "in a month"), day + timedelta(days=30)),
        ]
        on = DateField("approach_next_on", quick=quick, today=today)
        happened = DateField("approach_happened_on", today=today)
        words = TextArea(
            "approach_words", lines=2, placeholder=translate("prospecting", "What was said, in their words")
        )
        self._moves = add("stage", Field(translate("prospecting", "Then the employer is at"), self._stage))
        return column(
            row(
                (add("channel", Field(translate("prospecting", "How"), self._channel)), 3),
                (add("happened_on", Field(translate("prospecting", "When"), happened)), 2),
                gap=12,
            ),
            row(
                (add("outcome", Field(translate("prospecting", "What came of it"), self._outcome)), 1),
                (add("contact_id", Field(translate("prospecting", "With whom"), self._contact)), 1),
                gap=12,
            ),
            add("words", Field(translate("prospecting", "In a few words"), words)),
            NoteWarning(words),
            row(
                (add("next_action", Field(translate("prospecting", "What comes next"), self._action)), 1),
                (add("next_on", Field(translate("prospecting", "On"), on)), 1),
                gap=12,
            ),
            self._moves,
            gap=10,
        )

    @override
    def _offer(self, draft: ApproachDraft) -> None:
        settings = self._workspace.settings
        self._channel.set_options(offered(settings, "approach_channel", draft.channel))
        self._outcome.set_options(offered(settings, "approach_outcome", draft.outcome))
        self._action.set_options(offered(settings, "next_action", draft.next_action))
        self._stage.set_options(offered(settings, "employer_stage", draft.stage))
        contacts = self._employer.content.contacts if self._employer is not None else ()
        self._contact.set_options([(one.contact_id, one.display_name) for one in contacts])
        # A correction of what was noted does not move the employer: the stage was chosen then.
        self._moves.setVisible(draft.approach_id is None)

    @override
    def _values(self, draft: ApproachDraft) -> Mapping[str, Any]:
        names = ("channel", "happened_on", "outcome", "words", "next_action", "next_on", "stage")
        return {name: getattr(draft, name) for name in names} | {"contact_id": draft.contact_id or ""}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = {name: value if name.endswith("_on") else value or "" for name, value in values.items()}
        return found | {"contact_id": values["contact_id"] or None}

    def _suggest(self) -> None:
        """Offer the usual next action and stage; whatever is chosen afterwards counts."""
        outcome = str(self._outcome.value() or "")
        self._action.set_value(rules.suggested_action(outcome))
        if self._employer is None or self._draft.approach_id is not None:
            return
        present = self._employer.content.stage
        hires = self._hires()
        stage = rules.suggested_stage(present, outcome, str(self._channel.value() or ""), hires=hires)
        self._stage.set_value(stage if stage != present else "")

    def _hires(self) -> int:
        if self._employer is None:
            return 0
        try:
            return self._workspace.prospecting.hires_of(self._employer.employer_id)
        except AppError:
            return 0  # it is a suggestion only


class EmployerStandingForm(EmployerRowForm[EmployerStandingDraft]):
    """Whether an employer may be contacted, and after how long a silence it is shown again."""

    kind = "employer_standing"
    draft_type = EmployerStandingDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.prospecting.standings)

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._reason = Combo(
            "standing_barred_reason", empty_label=translate("prospecting", "May be contacted")
        )
        self._reason.edited.connect(self._on_reason)
        words = TextArea("standing_barred_words", lines=2)
        self._since = DateField("standing_barred_on", today=self.today)
        days = NumberField(
            "standing_silent_days", maximum=_MOST_DAYS, unit=translate("prospecting", "days"),
        )  # fmt: skip
        hint = translate("prospecting", "empty: as usual at its stage; 0: never for its silence")
        self._told: tuple[QWidget, ...] = (
            add("barred_words", Field(translate("prospecting", "Why, in a few words"), words)),
            add("barred_on", Field(translate("prospecting", "Since"), self._since)),
        )
        silent = Field(translate("prospecting", "Shown again after a silence of"), days)
        days.setAccessibleDescription(hint)
        told = label(hint, "small", name="standing_silent_hint", wrap=True)
        return column(
            add("barred_reason", Field(translate("prospecting", "Not to be contacted"), self._reason)),
            self._told[0],
            NoteWarning(words),
            self._told[1],
            add("silent_after_days", silent),
            told,
            gap=10,
        )

    @override
    def _offer(self, draft: EmployerStandingDraft) -> None:
        settings = self._workspace.settings
        self._reason.set_options(offered(settings, "do_not_contact_reason", draft.barred_reason))

    @override
    def _follow(self, draft: EmployerStandingDraft) -> None:
        self._show_told(is_barred=draft.is_barred)

    @override
    def _values(self, draft: EmployerStandingDraft) -> Mapping[str, Any]:
        names = ("barred_reason", "barred_words", "barred_on", "silent_after_days")
        return {name: getattr(draft, name) for name in names}

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        found = dict(values) | {name: values[name] or "" for name in ("barred_reason", "barred_words")}
        if not found["barred_reason"]:
            found |= {"barred_words": "", "barred_on": None}
        return found

    def propose(self, draft: EmployerStandingDraft) -> None:
        """Show what is proposed, to be looked at and saved."""
        self.binder.restore(self._values(draft))
        self._follow(draft)

    def _on_reason(self) -> None:
        is_barred = bool(self._reason.value())
        if is_barred and self._since.value() is None:
            self._since.set_value(self.today())
        self._show_told(is_barred=is_barred)

    def _show_told(self, *, is_barred: bool) -> None:
        for part in self._told:
            part.setVisible(is_barred)
