"""« Prospection » in an employer's file: where it stands, what comes next, every call and visit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from models.errors import AppError
from models.records.people import Right
from models.records.prospecting import ApproachDraft, ApproachRecord, EmployerStandingDraft
from models.rules import prospecting as rules
from ui.consultation import hold_back
from ui.dates import short_date
from ui.prospecting.desk_words import approach_head, barred_words, next_words
from ui.prospecting.employer_panel import EmployerPanel
from ui.prospecting.forms import ApproachForm, EmployerStandingForm
from ui.role_doors import is_for, only_for
from ui.vocabulary import offered
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.fields import Field
from ui.widgets.labels import hairline, label
from ui.widgets.layouts import STRETCH, clear, column, empty, flow, row
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord
    from models.records.prospecting import EmployerStandingRecord
    from ui.pathway.way_form import WayForm

translate = QCoreApplication.translate


class LogPanel(EmployerPanel):
    """Stage, standing and log of one employer.

    Signals:
        sheet_requested: EmployerRecord whose call sheet is to be printed.
    """

    sheet_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "employer_log")
        self._shown: tuple[ApproachRecord, ...] = ()
        self._standing: EmployerStandingRecord | None = None
        self.form = ApproachForm(workspace)
        self.standing_form = EmployerStandingForm(workspace)
        for form in self._forms():
            form.hide()
            form.saved.connect(self._on_saved)
        self.stage = Combo("employer_log_stage", empty_label=translate("prospecting", "Not said"))
        self.stage.edited.connect(self._on_stage)
        self.stage.setEnabled(workspace.obstacle is None)
        self._barred = label("", "body", name="employer_log_barred", wrap=True)
        self._barred_card = Card("employer_log_barred_card", column(self._barred), kind="clay", padding=10)
        self._next = label("", "h3", name="employer_log_next", wrap=True)
        self._lines = column(gap=8)
        read = column(
            self.messages, self._barred_card, self._head(), self._next, self.standing_form, self.form,
            self._lines, STRETCH, gap=10, edges=(0, 0, 6, 0),
        )  # fmt: skip
        self.setLayout(column((ScrollPane("employer_log_scroll", read), 1), gap=0))

    def note_approach(self) -> None:
        """Write a new approach."""
        if self._record is None:
            return
        self.form.set_employer(self._record)
        draft = ApproachDraft(
            employer_id=self._record.employer_id, happened_on=self._workspace.prospecting.today()
        )
        self.form.start(draft, title=translate("prospecting", "A call or a visit"))

    def write_standing(self, *, reason: str = "") -> None:
        """Write whether the employer may be contacted."""
        if self._record is None:
            return
        known = self._standing.content if self._standing is not None else None
        draft = known or EmployerStandingDraft(employer_id=self._record.employer_id)
        title = translate("prospecting", "Contact with this employer")
        if reason and not draft.is_barred:
            today = self._workspace.prospecting.today()
            shown = replace(draft, barred_reason=reason, barred_on=today)
            self.standing_form.start(draft, title=title, is_change=known is not None)
            self.standing_form.propose(shown)
            return
        self.standing_form.start(draft, title=title, is_change=known is not None)

    @override
    def _forms(self) -> tuple[WayForm[Any], ...]:
        return self.form, self.standing_form

    @override
    def _load(self, record: EmployerRecord) -> None:
        desk, settings = self._workspace.prospecting, self._workspace.settings
        self._shown = desk.log(record.employer_id)
        self._standing = desk.standing(record.employer_id)
        stage = record.content.stage
        usual = [move.value for move in rules.usual_moves(stage)]
        options = dict(offered(settings, "employer_stage", stage))
        order = [stage, *usual, *(code for code in options if code not in {stage, *usual})]
        self.stage.set_options([(code, options[code]) for code in order if code in options])
        self.stage.set_value(stage)
        is_barred = self._standing is not None and self._standing.content.is_barred
        # Beside « not to be contacted » a stage says nothing: it counts again when that is lifted.
        self._stage_field.setVisible(not is_barred and is_for(self._workspace, Right.WRITE_FILES))
        self._show_barred(stage, is_barred=is_barred)
        self._show_next(is_barred=is_barred)
        self._show_lines()

    def _head(self) -> QWidget:
        new = make_button(
            translate("prospecting", "Note a call or a visit"), "primary", "phone", name="employer_log_new"
        )
        new.clicked.connect(self.note_approach)
        sheet = make_button(
            translate("prospecting", "Call sheet"), "plain", "print", name="employer_log_sheet"
        )
        sheet.clicked.connect(self._on_sheet)
        bar = make_button(
            translate("prospecting", "Contact or not…"), "ghost", "hand", name="employer_log_standing"
        )
        bar.clicked.connect(self._on_standing)
        hold_back(self._workspace, new, bar)
        only_for(self._workspace, Right.WRITE_FILES, new, bar)
        self._stage_field = Field(translate("prospecting", "Stage"), self.stage)
        buttons = flow("employer_log_bar", new, sheet, bar, gap=8)
        return clear("employer_log_head", column(buttons, self._stage_field, gap=10))

    def _show_barred(self, stage: str, *, is_barred: bool) -> None:
        """Say why the employer is left alone, or that nobody noted why."""
        told = ""
        if is_barred and self._standing is not None:
            told = barred_words(self._standing, self._workspace.settings)
        elif stage == rules.EmployerStage.DO_NOT_CONTACT:
            told = translate("prospecting", "Not to be contacted, and nobody noted why.")
        self._barred.setText(told)
        self._barred_card.setVisible(bool(told))

    def _show_next(self, *, is_barred: bool) -> None:
        last = self._shown[0].content if self._shown else None
        on = short_date(last.next_on) if last is not None and last.next_on else ""
        text = next_words(last.next_action if last is not None else "", on, self._workspace.settings)
        self._next.setText("" if is_barred else text)
        self._next.setVisible(bool(self._next.text()))

    def _show_lines(self) -> None:
        empty(self._lines)
        if not self._shown:
            is_barred = self._standing is not None and self._standing.content.is_barred
            words = (
                translate("prospecting", "Nobody called or came.")
                if is_barred
                else translate("prospecting", "Nobody called or came yet. Note the first approach here.")
            )
            self._lines.addWidget(label(words, "muted", name="employer_log_empty", wrap=True))
        for number, record in enumerate(self._shown):
            if number:
                self._lines.addWidget(hairline(f"employer_log_line_{number}"))
            self._lines.addWidget(self._line(number, record))

    def _line(self, number: int, record: ApproachRecord) -> QWidget:
        name = f"employer_log_{number}"
        settings, one = self._workspace.settings, record.content
        when = label(short_date(one.happened_on), "muted", name=f"{name}_on")
        head = label(approach_head(record, settings), "h3", name=f"{name}_head", wrap=True)
        texts = (
            (one.words, "body"),
            (next_words(one.next_action, short_date(one.next_on) if one.next_on else "", settings), "small"),
            (
                translate("prospecting", "Noted by {who}").format(who=record.who) if record.who else "",
                "small",
            ),
        )
        shown = [
            label(text, look, name=f"{name}_{place}", wrap=True)
            for place, (text, look) in enumerate(texts)
            if text
        ]
        change = self._button(number, "change", "pen", translate("prospecting", "Correct"), self._on_change)
        remove = self._button(
            number, "remove", "trash", translate("prospecting", "Take out"), self._on_remove
        )
        return clear(name, column(row(when, (head, 1), change, remove, gap=8), *shown, gap=3))

    def _button(self, number: int, name: str, icon: str, tip: str, act: Any) -> QWidget:
        button = make_button("", "tool", icon, name=f"employer_log_{number}_{name}", tip=tip)
        button.setProperty("number", number)
        button.clicked.connect(act)
        hold_back(self._workspace, button)
        only_for(self._workspace, Right.WRITE_FILES, button)
        return button

    def _pressed(self) -> ApproachRecord | None:
        sender = self.sender()
        if not isinstance(sender, QAbstractButton):
            return None
        return self._shown[int(sender.property("number"))]

    def _on_change(self) -> None:
        record = self._pressed()
        if record is not None and self._record is not None:
            self.form.set_employer(self._record)
            title = translate("prospecting", "A call or a visit")
            self.form.start(record.content, title=title, is_change=True)

    def _on_remove(self) -> None:
        record = self._pressed()
        if record is None:
            return
        try:
            self._workspace.prospecting.approaches.remove(record.approach_id)
        except AppError as error:
            self.fail(error)
        else:
            self.toast_requested.emit(translate("prospecting", "Taken out"))

    def _on_stage(self) -> None:
        if self._record is None:
            return
        stage = str(self.stage.value() or "")
        if stage == rules.EmployerStage.DO_NOT_CONTACT:  # a reason goes with it: it is asked for
            self.stage.set_value(self._record.content.stage)
            self.write_standing()
            return
        try:
            self._workspace.prospecting.move(self._record.employer_id, stage)
        except AppError as error:
            self.fail(error)
        else:
            self.toast_requested.emit(translate("prospecting", "Stage changed"))

    def _on_standing(self) -> None:
        self.write_standing()

    def _on_sheet(self) -> None:
        self.sheet_requested.emit(self._record)

    def _on_saved(self, record: object) -> None:
        self.toast_requested.emit(translate("prospecting", "Noted"))
        if isinstance(record, ApproachRecord) and record.content.outcome == _LEAVE_ALONE:
            self.write_standing(reason="asked")


_LEAVE_ALONE = "asks_no_contact"
