"""« Mémoire » in an employer's file: who was taken and how it ended, promises, what was negotiated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.records.prospecting import (
    CriterionDraft,
    CriterionRecord,
    EmployerMemory,
    PersonTaken,
    PromiseDraft,
    PromiseRecord,
)
from ui.around.listed_card import ListedCard
from ui.dates import short_date
from ui.discretion import discretion
from ui.immersions.hosted_card import HostedCard
from ui.prospecting.desk_words import (
    criterion_words,
    field_words,
    promise_state,
    promise_words,
    taken_words,
    value_words,
)
from ui.prospecting.employer_panel import EmployerPanel
from ui.prospecting.memory_forms import CriterionForm, PromiseForm
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.page import ScrollPane

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.employers import EmployerRecord, JobRecord
    from models.records.prospecting import MergedEmployer
    from ui.pathway.way_form import WayForm

translate = QCoreApplication.translate


class TakenCard(ListedCard):
    """Who was taken.

    Signals:
        open_requested: ResidentId.
    """

    open_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "memory_taken", "plus")
        self.add.hide()
        self._shown: tuple[PersonTaken, ...] = ()

    def _words(self) -> tuple[str, str]:
        return translate("prospecting", "Who was taken here"), ""

    def show_all(self, found: tuple[PersonTaken, ...]) -> None:
        """Show whom the employer took, the latest first."""
        empty(self.lines)
        self._shown = found
        if not found:
            self.say(translate("prospecting", "Nobody yet."), "muted", "empty")
        for number, one in enumerate(found):
            who, how = taken_words(one, self._workspace.settings)
            name = f"memory_taken_{number}"
            texts: list[QWidget] = [
                label(who, "h3", name=f"{name}_who", wrap=True),
                label(how, "body", name=f"{name}_how", wrap=True),
            ]
            line = column(*texts, gap=2)
            shown = row((clear(f"{name}_texts", line), 1), gap=8)
            if one.resident_id is not None:
                opened = self.small(translate("prospecting", "Open the file"), "person", "open", number)
                opened.setAccessibleName(translate("prospecting", "Open the file: {name}").format(name=who))
                opened.clicked.connect(self._on_open)
                shown.addWidget(opened)
            self.lines.addWidget(clear(name, shown))

    def _on_open(self) -> None:
        self.open_requested.emit(self._shown[self.number()].resident_id)


class PromiseCard(ListedCard):
    """What was promised.

    Signals:
        new_requested: Note one.
        change_requested: PromiseDraft.
    """

    new_requested = Signal()
    change_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "memory_promises", "plus")
        self.add.clicked.connect(self.new_requested)
        self._shown: tuple[PromiseRecord, ...] = ()

    def _words(self) -> tuple[str, str]:
        return translate("prospecting", "What was promised"), translate("prospecting", "Note a promise")

    def show_all(self, found: tuple[PromiseRecord, ...]) -> None:
        """Show the promises, what is open first."""
        empty(self.lines)
        self._shown = found
        if not found:
            self.say(translate("prospecting", "Nothing was promised on either side."), "muted", "empty")
        for number, record in enumerate(found):
            name = f"memory_promise_{number}"
            state, hue = promise_state(record)
            change = self.small(translate("prospecting", "Change"), "pen", "change", number)
            change.clicked.connect(self._on_change)
            words = label(promise_words(record), "body", name=f"{name}_words", wrap=True)
            pill = Pill(f"{name}_state", state, hue=hue)
            self.lines.addWidget(clear(name, row((words, 1), pill, change, gap=8)))

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown[self.number()].content)


class CriterionCard(ListedCard):
    """What was negotiated.

    Signals:
        new_requested: Note one.
        change_requested: CriterionDraft.
    """

    new_requested = Signal()
    change_requested = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "memory_criteria", "plus")
        self.add.clicked.connect(self.new_requested)
        self._shown: tuple[CriterionRecord, ...] = ()

    def _words(self) -> tuple[str, str]:
        title = translate("prospecting", "Criteria: at first, then negotiated")
        return title, translate("prospecting", "Note a criterion")

    def show_all(self, found: tuple[CriterionRecord, ...], *, has_jobs: bool) -> None:
        """Show what was negotiated, the latest first."""
        empty(self.lines)
        self._shown = found
        self.add.setVisible(has_jobs)
        if not found:
            self.say(translate("prospecting", "Nothing was negotiated yet."), "muted", "empty")
        for number, record in enumerate(found):
            name = f"memory_criterion_{number}"
            about = " · ".join(
                filter(None, (record.job_title, short_date(record.content.changed_on), record.who))
            )
            change = self.small(translate("prospecting", "Change"), "pen", "change", number)
            change.clicked.connect(self._on_change)
            texts = column(
                label(
                    criterion_words(record, self._workspace.settings), "body", name=f"{name}_words", wrap=True
                ),
                label(about, "small", name=f"{name}_about", wrap=True),
                gap=2,
            )
            self.lines.addWidget(clear(name, row((clear(f"{name}_texts", texts), 1), change, gap=8)))

    def _on_change(self) -> None:
        self.change_requested.emit(self._shown[self.number()].content)


class MergedCard(ListedCard):
    """Files that came into this one."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "memory_merged", "plus")
        self.add.hide()

    def _words(self) -> tuple[str, str]:
        return translate("prospecting", "Files that came into this one"), ""

    def show_all(self, found: tuple[MergedEmployer, ...]) -> None:
        """Show them, each with the values that were not chosen."""
        empty(self.lines)
        self.setVisible(bool(found))
        for number, one in enumerate(found):
            head = translate("prospecting", "{name}, on {date}").format(
                name=one.name, date=short_date(one.merged_at.astimezone().date())
            )
            self.say(head, "h3", f"head_{number}")
            others = [
                translate("prospecting", "{field}: {value}").format(
                    field=field_words(other.name),
                    value=value_words(other.name, str(other.value), self._workspace.settings),
                )
                for other in one.others
            ]
            self.say(" · ".join(others), "small", f"others_{number}")


class MemoryPanel(EmployerPanel):
    """What is remembered of one employer."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "employer_memory")
        self._jobs: tuple[JobRecord, ...] = ()
        self.taken, self.promises = TakenCard(workspace), PromiseCard(workspace)
        self.criteria, self.merged = CriterionCard(workspace), MergedCard(workspace)
        self.immersions = HostedCard(workspace)
        self.immersions.open_requested.connect(self.resident_requested)
        self.promise_form, self.criterion_form = PromiseForm(workspace), CriterionForm(workspace)
        for form in self._forms():
            form.hide()
            form.saved.connect(self._on_saved)
        self.taken.open_requested.connect(self.resident_requested)
        discretion.changed.connect(self._on_discretion)
        self.promises.new_requested.connect(self.new_promise)
        self.promises.change_requested.connect(self._on_promise)
        self.criteria.new_requested.connect(self.new_criterion)
        self.criteria.change_requested.connect(self._on_criterion)
        read = column(
            self.messages, self.taken, self.immersions, self.promises, self.promise_form, self.criteria,
            self.criterion_form, self.merged, STRETCH, gap=12, edges=(0, 0, 6, 0),
        )  # fmt: skip
        self.setLayout(column((ScrollPane("employer_memory_scroll", read), 1), gap=0))

    def _on_discretion(self) -> None:
        """Show names again, or their initials."""
        if self.isVisible():
            self._show_now()

    def new_promise(self) -> None:
        """Note a promise."""
        if self._record is not None:
            today = self._workspace.prospecting.today()
            draft = PromiseDraft(employer_id=self._record.employer_id, made_on=today)
            self.promise_form.start(draft, title=translate("prospecting", "A promise"))

    def new_criterion(self) -> None:
        """Note a criterion of the first job; another one is chosen in the form."""
        if self._jobs:
            today = self._workspace.prospecting.today()
            self._write_criterion(
                CriterionDraft(job_id=self._jobs[0].job_id, changed_on=today), is_change=False
            )

    @override
    def _forms(self) -> tuple[WayForm[Any], ...]:
        return self.promise_form, self.criterion_form

    @override
    def _load(self, record: EmployerRecord) -> None:
        memory: EmployerMemory = self._workspace.prospecting.memory(record.employer_id)
        self._jobs = self._workspace.employers.jobs_of(record.employer_id)
        self.taken.show_all(memory.taken)
        self.immersions.show_employer(record.employer_id)
        self.promises.show_all(memory.promises)
        self.criteria.show_all(memory.criteria, has_jobs=bool(self._jobs))
        self.merged.show_all(memory.merged)

    def _write_criterion(self, draft: CriterionDraft, *, is_change: bool) -> None:
        self.criterion_form.set_jobs(self._jobs)
        title = translate("prospecting", "What was asked for, what was agreed")
        self.criterion_form.start(draft, title=title, is_change=is_change)

    def _on_promise(self, draft: object) -> None:
        if isinstance(draft, PromiseDraft):
            title = translate("prospecting", "A promise")
            self.promise_form.start(draft, title=title, is_change=True)

    def _on_criterion(self, draft: object) -> None:
        if isinstance(draft, CriterionDraft):
            self._write_criterion(draft, is_change=True)

    def _on_saved(self) -> None:
        self.toast_requested.emit(translate("prospecting", "Noted"))
