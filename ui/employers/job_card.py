"""A job seen at an employer’s, in the file: what it is, under which conditions, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from controllers.settings import SettingsController
from models.records.employers import JobRecord
from ui.dates import short_date
from ui.employers.job_states import stopped_words
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card, Pill
from ui.widgets.labels import ElidedLabel, IconLabel, label
from ui.widgets.layouts import STRETCH, clear, column, flow, row
from ui.widgets.parsing import format_duration

_TASKS_SHOWN = 3


class JobCard(QWidget):
    """One job.

    Attributes:
        hire_button: Only for who may write plans.

    Signals:
        open_requested: JobRecord whose sheet to open.
        hire_requested: JobRecord on which somebody was hired.
        people_requested: JobRecord for which to look for people.
    """

    open_requested = Signal(object)
    people_requested = Signal(object)
    hire_requested = Signal(object)

    def __init__(self, name: str, job: JobRecord, settings: SettingsController) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._job, self._settings = job, settings
        title = job.content.title
        opened = make_button(self.tr("Open the sheet"), "plain", "job", name=f"{name}_open")
        opened.setAccessibleName(self.tr("Open the sheet: {title}").format(title=title))
        hire = self.hire_button = make_button(
            self.tr("Record a hire"), "ghost", "handshake", name=f"{name}_hire"
        )
        hire.setAccessibleName(self.tr("Record a hire: {title}").format(title=title))
        people = make_button(self.tr("Who for this job?"), "ghost", "people", name=f"{name}_people")
        people.setAccessibleName(self.tr("Who for this job? {title}").format(title=title))
        people.clicked.connect(self._on_people)
        opened.clicked.connect(self._on_open)
        hire.clicked.connect(self._on_hire)
        mark = Card(f"{name}_mark", row(IconLabel(f"{name}_icon", "job", "blue", 18)), kind="blue", padding=7)
        texts = column(
            label(title, "h2", name=f"{name}_title", wrap=True),
            *self._facts(),
            flow(f"{name}_actions", opened, people, hire),
            gap=6,
        )
        inner = row(column(mark, STRETCH), (clear(f"{name}_texts", texts), 1), gap=12)
        self.setLayout(column(Card(f"{name}_card", inner, padding=14), gap=0))

    def _facts(self) -> list[QWidget]:
        name = self.objectName()
        marks = [
            Pill(f"{name}_pill_{index}", text, hue=hue, icon=icon)
            for index, (text, hue, icon) in enumerate(self._marks())
        ]
        facts: list[QWidget] = [flow(f"{name}_pills", *marks, gap=6)] if marks else []
        tasks = " · ".join(task.task for task in self._job.content.tasks[:_TASKS_SHOWN] if task.task)
        if tasks:
            facts.append(ElidedLabel(f"{name}_tasks", tasks, "muted"))
        if detail := self._detail():
            facts.append(ElidedLabel(f"{name}_detail", detail, "small"))
        return facts

    def _marks(self) -> list[tuple[str, str, str]]:
        job = self._job.content
        openings = self.tr("%n opening(s)", "", job.openings)
        marks = [
            (stopped_words(job.status), "neutral", "clock"),
            (words_of(self._settings, "contract_type", job.contract_type), "blue", ""),
            (format_duration(job.weekly_minutes), "neutral", "clock"),
            (openings if job.openings > 1 else "", "neutral", ""),
            (self.tr("Hidden market") if job.is_hidden_market else "", "saffron", "eye_off"),
            ("" if job.seen_on else self.tr("To be seen on site"), "saffron", "eye"),
        ]
        return [mark for mark in marks if mark[0]]

    def _detail(self) -> str:
        job = self._job.content
        seen = self.tr("seen on {date}").format(date=short_date(job.seen_on)) if job.seen_on else ""
        french = words_of(self._settings, "french_needed", job.french_needed)
        return " · ".join(part for part in (seen, french) if part)

    def _on_open(self) -> None:
        self.open_requested.emit(self._job)

    def _on_people(self) -> None:
        self.people_requested.emit(self._job)

    def _on_hire(self) -> None:
        self.hire_requested.emit(self._job)
