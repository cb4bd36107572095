"""A person's way in their file: what happened, goals, activities, programmes, one part at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from typing_extensions import override

from controllers.pathway import USUAL_LINES
from models.errors import AppError
from models.records.pathway import FactKind, PathwayView
from ui.dates import short_date
from ui.errors import error_text
from ui.pathway.timeline_part import FIRST_SHOWN, TimelinePart
from ui.pathway.way_words import alert_words
from ui.residents.file_panel import FilePanel
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.labels import IconLabel, label
from ui.widgets.layouts import STRETCH, column, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.residents import ResidentRecord
    from ui.pathway.activities_part import ActivitiesPart
    from ui.pathway.goals_part import GoalsPart
    from ui.pathway.programmes_part import ProgrammesPart

_FACTS: Final = "facts"


class PathwayPanel(FilePanel):
    """The tab « Parcours »; what is not looked at is not made."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__("resident_pathway")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self._limit = FIRST_SHOWN
        self.messages = MessageBar("resident_pathway_messages")
        self._alert_words = label("", "body", name="pathway_alert_words", wrap=True)
        mark = IconLabel("pathway_alert_icon", "clock", "clay", 18)
        self._alert = Card(
            "pathway_alert", row(mark, (self._alert_words, 1), gap=8), kind="saffron", padding=8
        )
        self._alert.hide()
        self._paused = label("", "muted", name="pathway_paused", wrap=True)
        self._paused.hide()
        self.parts = ChipGroup("pathway_parts", self._names(), is_single=True, can_be_empty=False)
        self.parts.setAccessibleName(self.tr("Parts of the pathway"))
        self.parts.set_value(_FACTS)
        self.parts.edited.connect(self._on_part)
        self._made: dict[str, TimelinePart | GoalsPart | ActivitiesPart | ProgrammesPart] = {}
        self._room = column(gap=0)
        self.setLayout(
            column(self.messages, self._paused, self._alert, self.parts, self._room, STRETCH, gap=12)
        )
        workspace.pathway.changed.connect(self._on_changed)
        workspace.proposals.changed.connect(self._on_changed)
        workspace.introductions.changed.connect(self._on_changed)
        workspace.meetings.meeting_changed.connect(self._on_changed)

    @override
    def show_resident(self, record: ResidentRecord) -> None:
        if self._record is None or self._record.resident_id != record.resident_id:
            self.messages.dismiss()
            self._limit = FIRST_SHOWN
        self._record = record
        self._show()

    @override
    def flush(self) -> None:
        for part in self._made.values():
            part.flush()

    @override
    def save(self) -> None:
        form = self._made[self._code()].form
        if form.isVisible():
            form.save()

    def go(self, code: str) -> None:
        """Show one part: ``facts``, ``goals``, ``activities`` or ``programmes``."""
        self.parts.set_value(code)
        self._show()

    def _names(self) -> tuple[tuple[str, str], ...]:
        return (
            (_FACTS, self.tr("What happened")),
            ("goals", self.tr("Goals and small steps")),
            ("activities", self.tr("Activities")),
            ("programmes", self.tr("Programmes")),
        )

    def _show(self) -> None:
        if self._record is None:
            return
        try:
            view = self._workspace.pathway.view(self._record.resident_id, self._limit)
        except AppError as error:
            self.messages.show_message("error", error_text(error))
            return
        code = self._code()
        if code not in self._made:
            self._made[code] = self._make(code)
            self._room.addWidget(self._made[code])
        for known, part in self._made.items():
            part.setVisible(known == code)
        self._made[code].show_view(self._record.resident_id, view)
        self._show_alert(view)

    def _show_alert(self, view: PathwayView) -> None:
        """Say above everything what the length of a time in a programme asks for, and a pause."""
        self._paused.setVisible(view.paused_since is not None)
        self._paused.setText(self.tr("On a pause since {date}.").format(date=short_date(view.paused_since)))
        found = next((each for each in view.enrolments if each.alert is not None), None)
        self._alert.setVisible(found is not None and self._code() != "programmes")
        if found is not None and found.alert is not None:
            self._alert_words.setText(f"{found.programme.name} · {alert_words(found.alert)}")
            self._alert.set_kind("clay" if found.alert.is_over else "saffron")

    def _make(self, code: str) -> TimelinePart | GoalsPart | ActivitiesPart | ProgrammesPart:
        part: TimelinePart | GoalsPart | ActivitiesPart | ProgrammesPart
        if code == _FACTS:
            part = TimelinePart(self._workspace)
            part.remove_requested.connect(self._on_remove)
            part.more_requested.connect(self._on_more)
            part.offers_requested.connect(self._on_offers)
        else:
            part = _other_part(self._workspace, code)
        part.failed.connect(self._on_failed)
        part.said.connect(self.toast_requested)
        return part

    def _code(self) -> str:
        return str(self.parts.value())

    def _on_part(self) -> None:
        self.flush()
        self._show()

    def _on_offers(self, kind: object) -> None:
        what = "offers" if kind is FactKind.OFFERED else "introductions"
        self.part_requested.emit("proposals", what)

    def _on_more(self) -> None:
        self._limit += USUAL_LINES
        self._show()

    def _on_remove(self, fact_id: object) -> None:
        try:
            self._workspace.pathway.facts.remove(fact_id)  # type: ignore[arg-type]  # the UUID of a line
        except AppError as error:
            self._on_failed(error_text(error))
        else:
            self.toast_requested.emit(self.tr("Fact taken out"))

    def _on_failed(self, words: object) -> None:
        self.messages.show_message("error", str(words))

    def _on_changed(self, _what: object) -> None:
        if self.isVisible():
            self._show()


def _other_part(workspace: Workspace, code: str) -> GoalsPart | ActivitiesPart | ProgrammesPart:
    """Make a part that is seldom looked at first."""
    # What each needs is read when it is asked for.
    if code == "goals":
        from ui.pathway.goals_part import GoalsPart  # noqa: PLC0415

        return GoalsPart(workspace)
    if code == "activities":
        from ui.pathway.activities_part import ActivitiesPart  # noqa: PLC0415

        return ActivitiesPart(workspace)
    from ui.pathway.programmes_part import ProgrammesPart  # noqa: PLC0415

    return ProgrammesPart(workspace)
