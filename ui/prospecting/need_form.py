"""A need caught in under a minute, standing in the doorway: two answers are enough, seven at most."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.employers import EmployerRow
from models.records.ids import EmployerId
from models.records.prospecting import NeedDraft
from ui.errors import error_text, problem_text
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.page import Page
from ui.widgets.phone_field import phone_field
from ui.widgets.picker import Found, Picker
from ui.widgets.typed_fields import NumberField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord

translate = QCoreApplication.translate
_KIND, _KEY = "need", "new"
_MOST_OPENINGS = 999


class WherePicker(Picker):
    """An employer that is known, found while one types; or the name of one that is not."""

    @override
    def is_valid(self) -> bool:
        """A name that is in no list is that of a new employer."""
        return True

    def employer_id(self) -> EmployerId | None:
        """Return the employer chosen; None: what was typed is a new one."""
        value = self.value()
        return EmployerId(value) if value is not None else None  # type: ignore[arg-type]  # from our own list


class NeedForm(Page):
    """Where, what, how many, who said it, their number, when to come back.

    Signals:
        caught: CaughtNeed.
        closed: Left without saving; what was typed is kept.
    """

    caught = Signal(object)
    closed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("need_form", translate("prospecting", "A need that was heard"))
        self._workspace = workspace
        self.binder = FormBinder(self, _words)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self._keep)
        self.binder.edited.connect(self._autosave.touch)
        self.where = WherePicker(
            "need_where",
            self._find,
            placeholder=translate("prospecting", "Name of the employer, known or not"),
        )
        self.where.edited.connect(self._on_where)
        self.where.edit.edited.connect(self._on_where)
        self._town = Field(translate("prospecting", "Town"), TextField("need_city"), is_optional=True)
        self.body.addWidget(Card("need_card", self._fields()))
        self.body.addStretch(1)
        cancel = make_button(translate("prospecting", "Leave for now"), "ghost", "close", name="need_cancel")
        cancel.clicked.connect(self.leave)
        save = make_button(
            translate("prospecting", "Keep this need"), "primary", "check", name="need_save", big=True
        )
        save.clicked.connect(self.save)
        self.set_bar(cancel, STRETCH, save)

    def start(self, employer: EmployerRecord | None = None) -> None:
        """Show an empty form, or what was half typed; one of a known employer begins with it."""
        self.messages.dismiss()
        self._show(NeedDraft(), "")
        kept = self._workspace.drafts.find(_KIND, _KEY)
        if kept is not None:
            with suppress(ValueError):  # written by another version of the application
                typed = from_plain(kept.payload.get("draft"), NeedDraft)
                self._show(typed, self._name_of(typed))
                self.messages.show_message(
                    "info", translate("prospecting", "What you had typed is here again.")
                )
        if employer is not None:
            self.where.choose(employer.employer_id, employer.content.display_name)
        self._on_where()
        self.where.setFocus()

    def save(self) -> None:
        """Keep the need, or say what is missing."""
        if problems := self.binder.invalid():
            self._show_problems(problems)
            return
        try:
            found = self._workspace.prospecting.needs.catch(self.draft())
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._forget()
            self.caught.emit(found)

    def leave(self) -> None:
        """Go, with what was typed kept for later."""
        self.flush()
        self.closed.emit()

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def draft(self) -> NeedDraft:
        """Return what is known so far."""
        values = self.binder.values()
        known = self.where.employer_id()
        texts = {name: str(values[name] or "") for name in ("city", "need", "contact_name", "phone")}
        openings, next_on = values["openings"], values["next_on"]
        return NeedDraft(
            employer_id=known,
            employer_name="" if known else self.where.edit.value(),
            openings=openings if isinstance(openings, int) else 1,
            next_on=next_on,  # type: ignore[arg-type]  # a day or None
            **{**texts, "city": "" if known else texts["city"]},
        )

    def _fields(self) -> QLayout:
        add, day = self.binder.add, self._workspace.prospecting.today()
        quick = [
            (translate("prospecting", "in 2 days"), day + timedelta(days=2)),
            (translate("prospecting", "in a week"), day + timedelta(days=7)),
        ]
        need = TextField(
            "need_words", placeholder=translate("prospecting", "two people to sort parcels, early shift")
        )
        openings = NumberField("need_openings", minimum=1, maximum=_MOST_OPENINGS)
        who = TextField("need_contact")
        back = DateField("need_next_on", quick=quick, today=self._workspace.prospecting.today)
        return column(
            row(
                (add("employer_name", Field(translate("prospecting", "Where"), self.where)), 3),
                (add("city", self._town), 2),
                gap=12,
            ),
            row(
                (add("need", Field(translate("prospecting", "What is needed, in their words"), need)), 4),
                (add("openings", Field(translate("prospecting", "How many"), openings)), 1),
                gap=12,
            ),
            row(
                (add("contact_name", Field(translate("prospecting", "Who told you"), who)), 1),
                (add("phone", phone_field(translate("prospecting", "Telephone"), "need_phone")), 1),
                gap=12,
            ),
            add("next_on", Field(translate("prospecting", "Come back on"), back)),
            gap=12,
        )

    def _show(self, draft: NeedDraft, name: str) -> None:
        self.where.choose(draft.employer_id, name)
        values = {
            name: getattr(draft, name)
            for name in ("city", "need", "openings", "contact_name", "phone", "next_on")
        }
        self.binder.load(values)

    def _name_of(self, draft: NeedDraft) -> str:
        if draft.employer_id is None:
            return draft.employer_name
        try:
            return self._workspace.employers.open(draft.employer_id).content.display_name
        except AppError:
            return draft.employer_name  # it went to the bin meanwhile: its name is asked for again

    def _find(self, text: str) -> Sequence[Found]:
        rows: tuple[EmployerRow, ...] = self._workspace.employers.search(text, 6)
        return [(row.employer_id, row.display_name, row.city) for row in rows]

    def _on_where(self) -> None:
        """Ask for the town of a new employer only."""
        self._town.setVisible(self.where.employer_id() is None)
        self._autosave.touch()

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        rest = self.binder.show_problems(problems)
        words = " ".join(map(problem_text, rest))
        self.messages.show_message(
            "warning", words or translate("prospecting", "Where, and a few words on what is needed.")
        )

    def _keep(self) -> None:
        draft = self.draft()
        if draft.employer_id is not None:
            draft = replace(draft, employer_name=self.where.edit.value())
        try:
            self._workspace.drafts.keep(_KIND, _KEY, {"draft": to_plain(draft)})
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _forget(self) -> None:
        self._autosave.cancel()
        with suppress(AppError):  # nothing can be written: it was said when it was kept
            self._workspace.drafts.discard(_KIND, _KEY)


def _words(problem: Problem) -> str:
    if problem.code != "input.required":
        return problem_text(problem)
    if problem.field == "need":
        return translate("prospecting", "A few words, please: the rest is completed later.")
    return translate("prospecting", "A name, please: it may be corrected later.")
