"""The programmes a person is in: entry, eligibility, what their length asks for, how they ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from models.records.pathway import PathwayView
from models.records.people import Right
from models.records.programmes import EnrolmentDraft, EnrolmentRecord, ObservationRecord
from ui.dates import short_date
from ui.pathway.enrolment_form import EnrolmentForm
from ui.pathway.rows_part import RowsPart, WayRow
from ui.pathway.way_words import alert_words, eligibility_words, said
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, empty, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ResidentId
    from ui.pathway.observation_form import ObservationForm


class ProgrammesPart(RowsPart):
    """A person's time in programmes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "pathway_programmes")
        self._observation: ObservationForm | None = None
        self._form_room = column(gap=0)
        self.form = self._make_form()
        new = self._new_button(self.tr("Enter a programme"), "enrolment_new")
        self._empty = label(self.tr("In no programme yet."), "muted", name="enrolments_empty", wrap=True)
        self._room = column(gap=0)
        self._cards = column(gap=10)
        self.setLayout(
            column(row(new, STRETCH), self._form_room, self._room, self._empty, self._cards, gap=12)
        )

    def show_view(self, resident_id: ResidentId, view: PathwayView) -> None:
        """Show a person's time in programmes."""
        self._turn_to(resident_id)
        if not any(each.shows_selection for each in view.enrolments):
            self._drop_selection()
        empty(self._cards)
        for place, each in enumerate(view.enrolments):
            card = _EnrolmentCard(self._workspace, f"enrolment_{place}", each)
            card.edit_requested.connect(self._on_edit)
            card.observe_requested.connect(self._on_observe)
            card.remove_requested.connect(self._on_remove)
            card.observation_removed.connect(self._on_remove_observation)
            self._cards.addWidget(card)
        self._empty.setVisible(not view.enrolments)

    @override
    def flush(self) -> None:
        super().flush()
        if self._observation is not None:
            self._observation.flush()

    def _make_form(self) -> EnrolmentForm:
        form = self._ready(EnrolmentForm(self._workspace, self._workspace.pathway.enrolments))
        self._form_room.addWidget(form)
        return form

    def _drop_selection(self) -> None:
        """Leave nothing of a selection where a programme refuses it, hidden fields included."""
        if self._observation is not None:
            self._observation.flush()
            empty(self._room)
            self._observation = None
        if self.form.has_selection:
            self.form.flush()
            empty(self._form_room)
            self.form = self._make_form()

    @override
    def _on_new(self) -> None:
        programmes = self._workspace.pathway.programmes.programmes()
        self.form.start_new(EnrolmentDraft(resident_id=self._resident_id), programmes)

    def _on_edit(self, record: object) -> None:
        if isinstance(record, EnrolmentRecord):
            self.form.start_change(record)

    def _on_observe(self, record: object) -> None:
        from ui.pathway.observation_form import ObservationForm  # noqa: PLC0415  (where a programme selects)

        if not isinstance(record, EnrolmentRecord):
            return
        if self._observation is None:
            self._observation = ObservationForm(self._workspace, self._workspace.pathway.observations)
            self._observation.saved.connect(self._on_observed)
            self._room.addWidget(self._observation)
        self._observation.start_for(record)

    def _on_remove(self, record: object) -> None:
        if isinstance(record, EnrolmentRecord):
            remove = partial(self._workspace.pathway.enrolments.remove, record.enrolment_id)
            self._try(remove, self.tr("Programme taken out of the file"))

    def _on_remove_observation(self, record: object) -> None:
        if isinstance(record, ObservationRecord):
            remove = partial(self._workspace.pathway.observations.remove, record.observation_id)
            self._try(remove, self.tr("Observation taken out"))

    @override
    def _on_saved(self, record: object) -> None:
        self.said.emit(self.tr("Programme saved"))

    def _on_observed(self, _record: object) -> None:
        self.said.emit(self.tr("Observation saved"))


class _EnrolmentCard(WayRow):
    """One time in a programme.

    Signals:
        observe_requested: Its EnrolmentRecord.
        observation_removed: ObservationRecord to take out.
    """

    observe_requested = Signal(object)
    observation_removed = Signal(object)

    def __init__(self, workspace: Workspace, name: str, record: EnrolmentRecord) -> None:
        super().__init__(name, record)
        self._workspace, self._name, self._record = workspace, name, record
        self._may_write = workspace.may(Right.WRITE_FILES)
        body = column(self._head(), gap=6)
        for place, text in enumerate(self._facts()):
            body.addWidget(label(text, "body", name=f"{name}_fact_{place}", wrap=True))
        if record.alert is not None:
            words = label(alert_words(record.alert), "body", name=f"{name}_alert_words", wrap=True)
            mark = IconLabel(f"{name}_alert_icon", "clock", "clay", 18)
            kind = "clay" if record.alert.is_over else "saffron"
            body.addWidget(Card(f"{name}_alert", row(mark, (words, 1), gap=8), kind=kind, padding=8))
        if record.shows_selection:
            body.addLayout(self._selection())
        self.setLayout(column(Card(f"{name}_card", body, padding=12), gap=0))

    def _head(self) -> QWidget:
        title = label(self._record.programme.name, "h3", name=f"{self._name}_title", wrap=True)
        head = row((title, 1), gap=8)
        if self._record.content.left_on is not None:
            head.addWidget(Pill(f"{self._name}_ended", self.tr("Ended"), hue="neutral"))
        if self._may_write:
            edit, remove = self._acts(self.tr("Change"), self.tr("Take this programme out of the file"))
            head.addWidget(edit)
            if not self._record.is_withheld:  # nobody takes out words that they may not read
                head.addWidget(remove)
        return clear(f"{self._name}_head", head)

    def _facts(self) -> list[str]:
        content, settings = self._record.content, self._workspace.settings
        texts = [self.tr("Entered on {date}").format(date=short_date(content.entered_on))]
        if content.target:
            texts[0] += f" · {words_of(settings, 'programme_target', content.target)}"
        if self._record.eligibility is not None:
            texts.append(eligibility_words(self._record.eligibility))
        if content.extended_on is not None:
            more, reason = self.tr("More time given on {date}: {reason}"), content.extension_reason or "…"
            texts.append(more.format(date=short_date(content.extended_on), reason=reason))
        if content.left_on is not None:
            ended = self.tr("Ended on {date}: {reason}")
            reason = words_of(settings, "exit", content.exit_reason)
            texts.append(ended.format(date=short_date(content.left_on), reason=reason))
        return texts

    def _selection(self) -> QLayout:
        content = self._record.content
        body = column(gap=6)
        if content.decision is not None:
            told = (
                self.tr("told to the person on {date}").format(date=short_date(content.told_on))
                if content.told_on
                else self.tr("not told to the person yet")
            )
            words = " · ".join(filter(None, (said(content.decision), content.decision_reason, told)))
            body.addWidget(label(words, "body", name=f"{self._name}_decision", wrap=True))
        if content.contested_on is not None:
            contest = self.tr("Contested on {date}: {words}")
            text = contest.format(date=short_date(content.contested_on), words=content.contest_words)
            body.addWidget(label(text, "body", name=f"{self._name}_contest", wrap=True))
        for place, seen in enumerate(self._record.observations):
            line = _ObservationLine(
                f"{self._name}_seen_{place}", seen, self._record, may_write=self._may_write
            )
            line.remove_requested.connect(self.observation_removed)
            body.addWidget(line)
        if self._may_write:
            observe = make_button(
                self.tr("Note what was seen"), "ghost", "plus", name=f"{self._name}_observe"
            )
            observe.clicked.connect(self._on_observe)
            body.addLayout(row(observe, STRETCH))
        return body

    def _on_observe(self) -> None:
        self.observe_requested.emit(self._record)


class _ObservationLine(QWidget):
    """One observation.

    Signals:
        remove_requested: Its ObservationRecord.
    """

    remove_requested = Signal(object)

    def __init__(
        self, name: str, seen: ObservationRecord, enrolment: EnrolmentRecord, *, may_write: bool
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._seen = seen
        content, anchors = seen.content, enrolment.programme.anchors
        level = content.level or 0
        parts = [content.criterion]
        if content.is_met is not None and content.criterion:
            parts[0] += " : " + (self.tr("met") if content.is_met else self.tr("not met"))
        if 0 < level <= len(anchors):
            parts.append(
                self.tr("Motivation {level}: {anchor}").format(level=level, anchor=anchors[level - 1])
            )
        parts.append(content.words)
        small = " · ".join(filter(None, (short_date(content.observed_on), seen.who)))
        texts = column(
            label(" · ".join(filter(None, parts)), "body", name=f"{name}_words", wrap=True),
            label(small, "small", name=f"{name}_small", wrap=True),
            gap=0,
        )
        layout = row((clear(f"{name}_texts", texts), 1), gap=8)
        if may_write and not seen.is_withheld:
            remove = make_button("", "tool", "trash", name=f"{name}_remove", tip=self.tr("Take this out"))
            remove.clicked.connect(self._on_remove)
            layout.addWidget(remove)
        self.setLayout(layout)

    def _on_remove(self) -> None:
        self.remove_requested.emit(self._seen)
