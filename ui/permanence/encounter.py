"""One encounter on one screen: who, what they want, one sentence, and what comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput
from models.records.hall_papers import Slip
from models.records.ids import HallId, ResidentId, VisitId
from models.records.meetings import EncounterDraft, EncounterRecord, KeptEncounter, ReadBack, VisitRecord
from ui.duplicates.candidate_watch import CandidateWatch
from ui.errors import problem_text
from ui.permanence.encounter_book import EncounterBook
from ui.permanence.encounter_draft import is_silent, joined, saved
from ui.permanence.encounter_fields import EncounterFields
from ui.permanence.encounter_frame import EncounterFrame, save_keys
from ui.permanence.encounter_sayings import EncounterSayings
from ui.permanence.encounter_shown import ShownDraft
from ui.widgets.form import AutosaveTimer, FormBinder
from ui.widgets.layouts import column
from ui.widgets.notices import Notices

_NAMING = ("first_name", "last_name", "room", "phone")


class Encounter(QWidget):
    """The form of the person in front of the adviser.

    Signals:
        saved: Words for the toast.
        put_by: The person waits with what was typed; another one can come.
        file_requested: ResidentId of the known person.
        resume_requested: The adviser wants the encounter that was left unfinished.
        read_back_requested: What is written is to be read back to the person.
        papers_requested: Something is to be printed for the person.
    """

    saved = Signal(object)
    put_by = Signal()
    file_requested = Signal(object)
    resume_requested = Signal()
    read_back_requested = Signal()
    papers_requested = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("encounter")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._book = EncounterBook(workspace)
        self._binder = FormBinder(self, problem_text)
        self._autosave = AutosaveTimer(self)
        self._autosave.due.connect(self.keep)
        self.fields = EncounterFields(self._binder, workspace.settings, self._book.day)
        self.frame = EncounterFrame(self.fields.who(), self.fields.rest())
        self.messages = self.frame.messages
        self._notices = Notices(self.messages, self._binder)
        self._sayings = EncounterSayings(workspace, self._notices, self._binder)
        self._watch = CandidateWatch(workspace, self.frame.candidates, self)
        self._binder.add("informed", self.frame.informed)
        self._shown = ShownDraft(self._binder, self.fields, self.frame, self._book)
        self.setLayout(column((self.frame.card(), 1), gap=0))
        self._connect()

    def start(self, hall_id: HallId | None, visit: VisitRecord | None = None) -> None:
        """Show the person of the queue with what was half typed, or an empty form."""
        self._autosave.cancel()
        self._notices.dismiss()
        self._watch.begin()
        self.frame.kept.hide()
        self._book.turn()
        self.fields.start()
        self.fields.offer_place(self._book.dwellings(hall_id), self._book.actions(hall_id))
        self._shown.load(self._book.begin(hall_id, visit))
        kept = self._workspace.encounters.find(visit.visit_id) if visit is not None else None
        known = self._shown.draft.resident.resident_id
        if kept is not None:
            self._shown.put_back(kept.draft)
        elif known is not None:
            self._sayings.known(known)
        self.focus_first()

    def restore(self, kept: KeptEncounter, visit: VisitRecord | None) -> None:
        """Bring back an encounter that was interrupted, and say so."""
        self.start(kept.draft.hall_id, visit)
        if visit is None:  # else it is put back already, and would pass for what was there before
            self._shown.load(
                replace(self._shown.draft, visit_id=kept.draft.visit_id, initials=kept.draft.initials)
            )
        self._shown.put_back(kept.draft)
        self._sayings.interrupted(kept, self._book.today)

    def offer_unfinished(self, kept: KeptEncounter) -> None:
        """Say that an encounter is left unfinished, without taking the place of this one."""
        self._sayings.unfinished(kept)

    def visit_id(self) -> VisitId | None:
        """Return the passage of the person shown; None for somebody who did not wait."""
        return self._shown.draft.visit_id

    def draft(self) -> EncounterDraft:
        """Return what is typed now."""
        return self._shown.collect()

    def note_answer(self, answer: ReadBack) -> None:
        """Note what the person said of what was read back to them."""
        self._shown.answer(answer)
        self._autosave.touch()
        self.focus_first()

    def set_appointment(self, paper: Slip) -> None:
        """Keep the hour, the place and the way of an appointment that was printed."""
        self._shown.appoint(paper)
        self._autosave.touch()

    def save(self, *, is_over: bool = True) -> bool:
        """Save the person and what was said; True when that worked.

        Args:
            is_over: The person leaves and the form makes room for the next one; else it stays.
        """
        if problems := self._binder.invalid():
            self._sayings.problems(problems, self._shown.draft.initials)
            return False
        draft = self._shown.collect()
        if draft.visit_id is None and is_silent(draft):
            self._notices.say("info", self.tr("Nothing is typed yet: a first name or a nickname is enough."))
            self.fields.first_name.setFocus()
            return False
        try:
            record = self._workspace.encounters.save(self._labelled(draft), is_over=is_over)
        except InvalidInput as error:
            self._shown.catch_up(self._book.caught_up(draft, error.problems))
            self._sayings.problems(error.problems, draft.initials)
            return False
        except AppError as error:
            self._sayings.error(error)
            return False
        self._after_save(record, is_over=is_over)
        return True

    def put_aside(self) -> bool:
        """Keep what is typed with the person in the queue, and make room; True when that worked."""
        if not self.is_blank():
            try:
                self._book.park(self._labelled(self._shown.collect()))
            except AppError as error:
                self._sayings.error(error)
                return False
        self.start(self._shown.draft.hall_id)
        self.put_by.emit()
        return True

    def keep(self) -> None:
        """Keep what is half typed."""
        try:
            kept = self._workspace.encounters.keep(self._shown.collect())
        except AppError as error:
            self._sayings.error(error)
            return
        self.frame.show_kept(self.tr("Draft kept at {time}"), kept.kept_at)

    def flush(self) -> None:
        """Keep at once what waits."""
        self._autosave.flush()

    def is_blank(self) -> bool:
        """Tell whether nothing was typed."""
        return not self._binder.is_modified()

    def empty(self) -> None:
        """Throw away what was typed; it can be put back until something else is typed."""
        emptied = self._shown.collect()
        self._autosave.cancel()
        try:
            again = self._book.begin_again(self._shown.draft)
            self._workspace.encounters.discard(self._shown.draft.visit_id)
        except AppError as error:
            self._sayings.error(error)
            return
        self._shown.load(again)
        self.frame.kept.hide()
        text = self.tr("This encounter was emptied.")
        self._notices.show("info", text, self.tr("Put it back"), "emptied", former=emptied)
        self.focus_first()

    def focus_first(self) -> None:
        """Type what comes first."""
        # Of a known person everything is there already: the sentence comes first.
        first = self.fields.note if self._shown.is_known() else self.fields.first_name
        first.setFocus()
        self._binder.reveal(first.parentWidget() or first)  # with its label

    def _connect(self) -> None:
        self._binder.field_edited.connect(self._on_edited)
        self.messages.action_requested.connect(self._on_action)
        self._watch.known.connect(self._use_known)
        self._watch.failed.connect(self._on_not_kept)
        self.frame.clear_button.clicked.connect(self.empty)
        self.frame.later_button.clicked.connect(self.put_aside)
        self.frame.save_button.clicked.connect(self._on_save)
        self.frame.read_button.clicked.connect(self.read_back_requested)
        self.frame.papers_button.clicked.connect(self.papers_requested)
        self.messages.second_requested.connect(self._on_second)
        for shortcut in save_keys(self):
            shortcut.activated.connect(self._on_save)

    def _labelled(self, draft: EncounterDraft) -> EncounterDraft:
        """Give somebody who neither waited nor said a name a label for the queue."""
        if draft.visit_id is not None or draft.initials or not draft.is_anonymous:
            return draft
        return replace(draft, initials=self.tr("no name"))

    def _after_save(self, record: EncounterRecord, *, is_over: bool) -> None:
        self._autosave.cancel()
        if record.resident is not None:
            self._watch.settle(record.resident.resident_id)
        self._watch.put_away()
        if is_over:
            self.start(self._shown.draft.hall_id)
            words = self.tr("{initials}: encounter saved")
            if record.resident is None:
                words = self.tr("{initials}: received, without a file")
            self.saved.emit(words.format(initials=record.visit.initials))
            return
        self._notices.dismiss()
        self._shown.load(saved(self._shown.collect(), record))
        self.frame.show_kept(self.tr("Saved at {time}"), datetime.now().astimezone())

    def _on_save(self) -> None:
        self.save()

    def _on_not_kept(self, sentence: object) -> None:
        self._notices.say("error", str(sentence))

    def _on_edited(self, field: object) -> None:
        self._autosave.touch()
        self._notices.dismiss("emptied")
        self._notices.dismiss("continue")
        self._shown.answer(None)  # what is typed now was not read back
        if field in _NAMING and not self._shown.is_known():
            self._watch.look(self._shown.collect().resident)

    def _use_known(self, resident_id: object) -> None:
        try:
            known = self._workspace.residents.open(ResidentId(resident_id))  # type: ignore[arg-type]  # of a file
        except AppError as error:
            self._sayings.error(error)
            return
        self._watch.begin()
        typed = self._shown.collect()
        content = known.content
        self._shown.load(replace(self._shown.draft, resident=content, based_on=content))
        self._shown.put_back(replace(typed, resident=joined(content, typed.resident), based_on=content))
        self._autosave.touch()
        self._sayings.known(known.resident_id)
        self.fields.note.setFocus()

    def _on_action(self) -> None:
        action, former = self._notices.code, self._notices.former
        known = self._shown.draft.resident.resident_id
        if action == "file" and known is not None:
            self.file_requested.emit(known)
        elif action == "resume":
            self.resume_requested.emit()
        elif action == "continue":
            self._notices.dismiss()
            self.focus_first()
        elif action == "nickname":
            self._binder.restore({"first_name": self._shown.draft.initials})
            self.save()
        elif isinstance(former, EncounterDraft):
            self._notices.dismiss()
            self._shown.put_back(former)
            self._autosave.touch()

    def _on_second(self) -> None:
        """Answer the other way: what was cut waits in the queue."""
        if self._notices.code == "continue":
            self._notices.dismiss()
            self.put_aside()
