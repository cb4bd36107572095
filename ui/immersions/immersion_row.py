"""One immersion in a list: where, when, how far it has come, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from models.errors import AppError
from models.records.immersions import TOOK_PLACE, ImmersionRecord
from models.records.programmes import YesNo
from models.rules.immersion_hours import Severity
from ui.dates import short_date
from ui.immersions.stay_words import stay_words
from ui.pathway.rows_part import WayRow
from ui.vocabulary import words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Pill
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, flow, row

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_HUES: Final = {"done": "primary", "partly": "blue"}


class ImmersionRow(WayRow):
    """One immersion.

    Signals:
        assess_requested: Its record.
        sheet_requested: Its record.
    """

    assess_requested = Signal(object)
    sheet_requested = Signal(object)

    def __init__(self, name: str, record: ImmersionRecord, workspace: Workspace, *, may_write: bool) -> None:
        super().__init__(name, record)
        self._record, self._workspace = record, workspace
        pills = flow(f"{name}_pills", *self._pills(), gap=6)
        texts = column(label(self._title(), "body", name=f"{name}_words", wrap=True), gap=2)
        for place, words in enumerate(self._more()):
            texts.addWidget(label(words, "muted", name=f"{name}_more_{place}", wrap=True))
        texts.addWidget(pills)
        layout = row((clear(f"{name}_texts", texts), 1), gap=8)
        if may_write:
            assess = make_button(self.tr("Assessment"), "plain", "check", name=f"{name}_assess")
            assess.clicked.connect(self._on_assess)
            sheet = make_button(self.tr("Data sheet"), "plain", "print", name=f"{name}_sheet")
            sheet.clicked.connect(self._on_sheet)
            acts = self._acts(self.tr("Change this immersion"), self.tr("Put this immersion in the bin"))
            for button in (assess, sheet, *acts):
                layout.addLayout(column(button, STRETCH))
        self.setLayout(layout)

    def _title(self) -> str:
        record = self._record
        return " · ".join(filter(None, (record.title, record.employer_name)))

    def _more(self) -> list[str]:
        content = self._record.content
        texts = [stay_words(content.starts_on, content.ends_on)]
        if content.renewal_ends_on is not None:
            words = self.tr("renewed until {date}")
            texts.append(words.format(date=short_date(content.renewal_ends_on)))
        settings = self._workspace.settings
        aim = words_of(settings, "immersion_object", content.object_code) if content.object_code else ""
        found = [" · ".join(filter(None, (*texts, aim)))]
        if self._record.is_withheld:
            found.append(self.tr("Words of another organisation: told if the person agrees to share them."))
        elif content.goals:
            found.append(content.goals)
        return [text for text in found if text]

    def _pills(self) -> list[Pill]:
        content, name = self._record.content, self.objectName()
        if content.outcome:
            words = words_of(self._workspace.settings, "immersion_outcome", content.outcome)
            found = [Pill(f"{name}_outcome", words, hue=_HUES.get(content.outcome, "neutral"))]
            if content.hired is YesNo.YES and content.outcome in TOOK_PLACE:
                found.append(Pill(f"{name}_hired", self.tr("Ended with a job"), hue="primary", icon="check"))
            return found
        found = [Pill(f"{name}_state", self._state(), hue="neutral", icon="clock")]
        try:
            check = self._workspace.immersions.check(content)
        except AppError:  # said where it is saved
            return found
        broken = sum(each.severity is Severity.BROKEN for each in check.findings)
        if broken:
            words = self.tr("%n thing(s) to mend", "", broken)
            found.append(Pill(f"{name}_broken", words, hue="clay", icon="alert"))
        return found

    def _state(self) -> str:
        content, today = self._record.content, self._workspace.immersions.today()
        end = content.renewal_ends_on or content.ends_on
        if content.starts_on is None or content.starts_on > today:
            return self.tr("To come")
        if end is None or end >= today:
            return self.tr("Under way")
        return self.tr("Assessment to be done")

    def _on_assess(self) -> None:
        self.assess_requested.emit(self._record)

    def _on_sheet(self) -> None:
        self.sheet_requested.emit(self._record)
