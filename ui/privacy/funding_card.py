"""Lists for those who pay for the follow-up: making one, and until when it is kept."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.pdf_files import save_bytes
from models.errors import AppError, InvalidInput, Problem
from models.records.codec import from_plain, to_plain
from models.records.funding import FundedDraft, FundedList, Funder
from models.rules.retention import funded_list_ends_on
from ui.dates import short_date
from ui.errors import error_text, problem_text
from ui.privacy.words import options, words_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.kept_words import KeptWords, again_words
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace

_KIND: Final = "funded_list"


class FundingCard(QWidget):
    """The lists, and the form of a new one, kept while it is typed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("funding")
        self.setProperty("look", "clear")
        self._funding, self._privacy = workspace.privacy.funding, workspace.privacy
        self._saved: FundedList | None = None
        self.messages = MessageBar("funding_messages")
        self._lines = column(gap=8)
        self.funder = ChipGroup("funding_funder", options(Funder), is_single=True, can_be_empty=False)
        self.funder.set_value(Funder.FSE_PLUS.value)
        self.label = TextField("funding_label")
        self._days = {
            name: DateField(f"funding_{name}", today=self._today)
            for name in ("begins_on", "ends_on", "runs_from")
        }
        self._fields = {
            "label": Field(self.tr("Agreement"), self.label),
            "begins_on": Field(self.tr("Paid from"), self._days["begins_on"]),
            "ends_on": Field(self.tr("Paid until"), self._days["ends_on"]),
            "runs_from": Field(self.tr("End of the mandate, or last payment"), self._days["runs_from"]),
        }
        make = make_button(self.tr("Make the list"), "plain", "list", name="funding_make")
        make.clicked.connect(self._on_make)
        body = column(
            label(self.tr("Lists for those who pay"), "h2", name="funding_title"),
            label(
                self.tr(
                    "Numbers of files and months, without a name, kept apart from the files as long as the "
                    "funder may check. The agreement may ask for longer: see with the data protection "
                    "officer."
                ),
                "muted",
                name="funding_help",
                wrap=True,
            ),
            self.messages,
            self._lines,
            Field(self.tr("Rule"), self.funder),
            self._fields["label"],
            row((self._fields["begins_on"], 1), (self._fields["ends_on"], 1), gap=12),
            row((self._fields["runs_from"], 1), column(STRETCH, make), gap=12),
            gap=10,
        )
        self.setLayout(column(Card("funding_card", body), gap=0))
        self.words = KeptWords(self, workspace, _KIND, self._half_typed)
        self.words.failed.connect(self._on_not_kept)
        for editor in (self.funder, self.label):
            editor.edited.connect(self.words.touch)
        for day in self._days.values():
            day.edited.connect(self.words.touch)
        self._untouched = self._draft()
        if self._privacy.may_administer():
            self._put_back()
        self._funding.lists_changed.connect(self.load)
        self._privacy.retention.due_changed.connect(self.load)

    def load(self) -> None:
        """Show the lists that are kept."""
        empty(self._lines)
        lists = self._funding.lists() if self._privacy.may_administer() else ()
        for index, kept in enumerate(lists):
            line = FundedLineView(f"funding_{index}", kept, self._today())
            line.save_requested.connect(self._on_save)
            line.clock_started.connect(self._on_clock)
            self._lines.addWidget(line)
        if not lists:
            self._lines.addWidget(label(self.tr("No list yet."), "muted", name="funding_empty"))

    def flush(self) -> None:
        """Keep at once what waits."""
        self.words.flush()

    def _draft(self) -> FundedDraft:
        days = {name: field.value() for name, field in self._days.items()}
        return FundedDraft(funder=Funder(str(self.funder.value())), label=self.label.value(), **days)

    def _half_typed(self) -> dict[str, object] | None:
        draft = self._draft()
        if draft == self._untouched:
            return None
        kept: dict[str, object] = to_plain(draft)
        return kept

    def _put_back(self) -> None:
        """Show again what was half typed, and say so."""
        typed = self.words.go_to("new")
        if typed is None:
            return
        with suppress(ValueError):  # written by another version of the application
            draft = from_plain(typed, FundedDraft)
            self.funder.set_value(draft.funder.value)
            self.label.set_value(draft.label)
            for name, field in self._days.items():
                field.set_value(getattr(draft, name))
            self.messages.show_message("info", again_words())

    def _on_not_kept(self, error: object) -> None:
        if isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _on_make(self) -> None:
        try:
            self._funding.make(self._draft())
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.words.forget()
            self.messages.dismiss()
            self.label.set_value("")
            self._untouched = self._draft()

    def _on_clock(self, kept: object, day: object) -> None:
        if not isinstance(kept, FundedList):
            return
        try:
            self._funding.start_clock(kept.list_id, day)  # type: ignore[arg-type]  # of a date field
        except InvalidInput as error:
            self._show_problems(error.problems)
        except AppError as error:
            self.messages.show_message("error", error_text(error))

    def _on_save(self, kept: object) -> None:
        if not isinstance(kept, FundedList):
            return
        self._saved = kept
        dialog = FileDialog(self, self.tr("Folder for the list"))
        dialog.setObjectName("funding_dialog")
        dialog.setFileMode(FileDialog.FileMode.Directory)
        dialog.setOption(FileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.save_in)
        dialog.open()

    def save_in(self, folder: str) -> None:
        """Write the list that was asked for into a folder."""
        kept = self._saved
        if kept is None:
            return
        try:
            content = self._funding.as_csv(kept.list_id)
            saved = save_bytes(Path(folder) / f"Liste {kept.list_id.hex[:8]}.csv", content)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.messages.show_message("info", self.tr("Saved: {name}").format(name=saved.name))

    def _show_problems(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            self._fields[problem.field].set_error(problem_text(problem))

    def _today(self) -> date:
        return self._privacy.today()


class FundedLineView(QWidget):
    """One list.

    Signals:
        save_requested: Its FundedList.
        clock_started: Its FundedList, and the day typed (date or None).
    """

    save_requested = Signal(object)
    clock_started = Signal(object, object)

    def __init__(self, name: str, kept: FundedList, today: date) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._kept, self._now = kept, today
        words = self.tr("{label} · from {begin} to {end} · %n file(s)", "", len(kept.lines)).format(
            label=kept.label, begin=short_date(kept.begins_on), end=short_date(kept.ends_on)
        )
        save = make_button(self.tr("Save…"), "ghost", "save", name=f"{name}_save")
        save.setAccessibleName(self.tr("Save the list {label}").format(label=kept.label))
        save.clicked.connect(self._on_save)
        told = column(
            label(words, "body", name=f"{name}_words", wrap=True),
            label(f"{words_for(kept.funder)} · {self._until()}", "small", name=f"{name}_until", wrap=True),
            gap=0,
        )
        body = column(row((told, 1), save, gap=8), gap=6)
        if kept.runs_from is None:
            self.day = DateField(f"{name}_day", today=self._today)
            note = make_button(self.tr("Start its clock"), "plain", "clock", name=f"{name}_start")
            note.clicked.connect(self._on_start)
            field = Field(self.tr("End of the mandate, or last payment"), self.day)
            body.addLayout(row((field, 1), column(STRETCH, note), gap=12))
        self.setLayout(body)

    def _until(self) -> str:
        if self._kept.runs_from is None:
            return self.tr("its clock does not run yet")
        ends_on = funded_list_ends_on(self._kept.funder, self._kept.runs_from)
        return self.tr("kept until {date}").format(date=short_date(ends_on))

    def _on_save(self) -> None:
        self.save_requested.emit(self._kept)

    def _on_start(self) -> None:
        self.clock_started.emit(self._kept, self.day.value())

    def _today(self) -> date:
        return self._now
