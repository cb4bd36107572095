"""An employer’s file at a glance: who they are, the jobs seen there, who answers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from controllers.workspace import Workspace
from models.errors import AppError
from models.records.employers import EmployerRecord
from models.records.people import Right
from models.rules import naf, siret
from ui.consultation import hold_back
from ui.employers.employer_tabs import EmployerTabs
from ui.employers.job_card import JobCard
from ui.employers.people_and_places import side_blocks
from ui.employers.stages import STAGE_HUES
from ui.errors import error_text
from ui.role_doors import only_for
from ui.theme import theme
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Avatar, Card, Fact, Pill, hue_of, initials_of
from ui.widgets.labels import ElidedLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, flow, row
from ui.widgets.messages import MessageBar
from ui.widgets.page import EmptyState, ScrollPane

translate = QCoreApplication.translate
_ROOM_FOR_FACTS: Final = 1000
"""Pixels at zoom 1 below which the header is one line."""


class EmployerFile(QWidget):
    """One employer’s file.

    Signals:
        closed: Back to the list.
        edit_requested: EmployerRecord to change.
        job_requested: EmployerRecord at which a job was seen.
        job_opened: JobRecord whose sheet to open.
        hire_requested: JobRecord on which somebody was hired.
        people_requested: JobRecord for which to look for people.
        removed: Words for the toast: the file went to the bin.
        toast_requested: Words for a toast, with undo.
        resident_requested: ResidentId whose file to open.
        sheet_requested: EmployerRecord whose call sheet is to be printed.
        need_requested: Note a need heard here.
    """

    closed = Signal()
    edit_requested = Signal(object)
    job_requested = Signal(object)
    job_opened = Signal(object)
    hire_requested = Signal(object)
    people_requested = Signal(object)
    removed = Signal(object)
    toast_requested = Signal(object)
    resident_requested = Signal(object)
    sheet_requested = Signal(object)
    need_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("employer_file")
        self.setProperty("look", "page")
        self._workspace = workspace
        self._record: EmployerRecord | None = None
        self._known_as: tuple[str, ...] = ()
        self.messages = MessageBar("employer_file_messages")
        self._jobs_title = label("", "h2", name="employer_jobs_title")
        self._jobs = column(gap=10)
        self._no_job = EmptyState(
            "employer_no_job",
            self.tr("No job seen here yet. A title is enough to begin; the rest is written while looking."),
            self.tr("New job sheet"),
            icon="job",
        )
        self._no_job.action_requested.connect(self._on_new_job)
        self._side = column(gap=12)
        self._build()

    def show_record(self, record: EmployerRecord) -> None:
        """Show a file."""
        self.messages.dismiss()
        self._show(record)
        self._edit.setFocus()

    def flush(self) -> None:
        """Keep half-typed work."""
        self.tabs.flush()

    def save(self) -> None:
        """Save what is being written in the part shown."""
        self.tabs.save()

    def record(self) -> EmployerRecord | None:
        """Return the file shown."""
        return self._record

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room, say on one line who they are: the rest is for what is being done."""
        is_narrow = self.width() < theme.px(_ROOM_FOR_FACTS)
        self._name.set_look("h2" if is_narrow else "h1")
        self._facts_line.setHidden(is_narrow)
        self._avatar.setHidden(is_narrow)
        facts = [fact.text() for fact in self._facts.values() if is_narrow]
        self._identity.setText(" · ".join(filter(None, (*facts, *self._known_as))))
        self._identity.setVisible(bool(self._identity.whole_text()))

    def _build(self) -> None:
        jobs = ScrollPane("employer_jobs_scroll", column(self._jobs, STRETCH, gap=0, edges=(0, 0, 6, 0)))
        self._jobs_scroll = jobs
        side = ScrollPane("employer_side_scroll", column(self._side, STRETCH, gap=0, edges=(0, 0, 6, 0)))
        seen = column(self._jobs_title, (jobs, 1), (self._no_job, 1), gap=12)
        self.tabs = EmployerTabs(self._workspace, clear("employer_jobs_part", seen))
        self.tabs.toast_requested.connect(self.toast_requested)
        self.tabs.resident_requested.connect(self.resident_requested)
        self.tabs.sheet_requested.connect(self.sheet_requested)
        right = Card("employer_right", column((side, 1), gap=0), padding=16)
        self.setLayout(
            column(
                self._header(),
                self.messages,
                (row((self.tabs, 5), (right, 3), gap=14), 1),
                gap=12,
                edges=(20, 4, 18, 16),
            )
        )

    def _header(self) -> Card:
        back = make_button("", "icon", "arrow_left", name="employer_back", tip=self.tr("Back to the list"))
        back.clicked.connect(self.closed)
        remove = make_button(
            "", "icon", "trash", name="employer_remove", tip=self.tr("Put this file in the bin")
        )
        remove.clicked.connect(self._on_remove)
        self._edit = make_button(self.tr("&Change"), "plain", "pen", name="employer_edit")
        self._edit.clicked.connect(self._on_edit)
        new_job = make_button(self.tr("New &job sheet"), "primary", "plus", name="employer_new_job")
        new_job.clicked.connect(self._on_new_job)
        need = make_button("", "icon", "hand", name="employer_new_need", tip=_need_words())
        need.clicked.connect(self.need_requested)
        hold_back(self._workspace, remove, need, self._edit, new_job)
        self._avatar = Avatar("employer_avatar", size=56)
        top = row(back, self._avatar, (self._who(), 1), remove, need, self._edit, new_job, gap=12)
        return Card("employer_header", top, padding=14)

    def _who(self) -> QWidget:
        self._name = ElidedLabel("employer_name", "", "h1", is_fitted=True)
        self._stage = Pill("employer_stage_pill")
        self._hidden = Pill("employer_hidden", self.tr("Hidden market"), hue="saffron", icon="eye_off")
        self._barred = Pill(
            "employer_barred", translate("prospecting", "Not to be contacted"), hue="clay", icon="hand"
        )
        self._old_naf = Pill(
            "employer_naf_old", translate("prospecting", "NAF 2025 to ask for"), hue="saffron", icon="alert"
        )
        self._wrong = Pill("employer_siret_wrong", self.tr("SIRET to check"), hue="saffron", icon="alert")
        self._facts = {
            "home": Fact("employer_town", "home"),
            "phone": Fact("employer_phone_shown", "phone"),
            "employer": Fact("employer_activity", "employer"),
        }
        self._identity = ElidedLabel("employer_identity", "", "small")
        pills = (self._stage, self._barred, self._hidden, self._wrong, self._old_naf)
        name = flow("employer_name_line", self._name, *pills, gap=8)
        self._facts_line = flow("employer_facts", *self._facts.values(), gap=14)
        return clear("employer_who", column(name, self._facts_line, self._identity, gap=3))

    def _show(self, record: EmployerRecord) -> None:
        self._record = record
        draft = record.content
        name = draft.display_name
        self._avatar.set_person(initials_of(name), hue_of(name))
        self._name.setText(name)
        settings = self._workspace.settings
        self._stage.set_state(
            words_of(settings, "employer_stage", draft.stage), hue=STAGE_HUES.get(draft.stage, "neutral")
        )
        standing = self._workspace.prospecting.standing(record.employer_id)
        is_barred = standing is not None and standing.content.is_barred
        self._barred.setVisible(is_barred)
        self._stage.setVisible(bool(draft.stage) and not is_barred)
        today = self._workspace.prospecting.today()
        self._old_naf.setVisible(naf.is_outdated(draft.naf_code, draft.naf_version, today))
        self._wrong.setVisible(not siret.is_acceptable(draft.siret))
        town = next((site.city for site in draft.sites if site.city), "")
        activity = words_of(settings, "naf", draft.naf_code, version=draft.naf_version)
        for icon, text in (("home", town), ("phone", draft.phone), ("employer", activity)):
            self._facts[icon].show_text(text)
        legal_name = draft.legal_name if draft.legal_name != name else ""
        number = self.tr("SIRET {number}").format(number=siret.grouped(draft.siret)) if draft.siret else ""
        self._known_as = (number, legal_name)
        self._fit()
        self._fill(self._side, side_blocks(draft, settings))
        self._show_jobs(record)
        self.tabs.show_record(record)

    def _show_jobs(self, record: EmployerRecord) -> None:
        jobs = self._workspace.employers.jobs_of(record.employer_id)
        cards = []
        for index, job in enumerate(jobs):
            card = JobCard(f"employer_job_{index}", job, self._workspace.settings)
            card.open_requested.connect(self.job_opened)
            card.hire_requested.connect(self.hire_requested)
            card.people_requested.connect(self.people_requested)
            only_for(self._workspace, Right.WRITE_PLANS, card.hire_button)
            cards.append(card)
        self._fill(self._jobs, cards)
        self._hidden.setVisible(any(job.content.is_hidden_market for job in jobs))
        self._jobs_title.setText(self.tr("%n job(s) seen here", "", len(jobs)))
        self._jobs_title.setVisible(bool(jobs))
        self._jobs_scroll.setVisible(bool(jobs))
        self._no_job.setVisible(not jobs)

    def _fill(self, layout: QLayout, widgets: list[QWidget] | list[JobCard]) -> None:
        empty(layout)
        for widget in widgets:
            layout.addWidget(widget)

    def _on_edit(self) -> None:
        self.edit_requested.emit(self._record)

    def _on_new_job(self) -> None:
        self.job_requested.emit(self._record)

    def _on_remove(self) -> None:
        if self._record is None:
            return
        try:
            self._workspace.employers.remove(self._record.employer_id)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self.removed.emit(self.tr("Employer put in the bin"))


def _need_words() -> str:
    return translate("prospecting", "Note a need that was heard here")
