"""The cards of the job sheet, in the order in which one looks around on site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.workspace import Workspace
from models.records.employers import EmployerRecord, JobDraft, SiteDraft
from ui.employers.job_states import job_states
from ui.employers.lines import TaskLine
from ui.privacy.note_warning import warned
from ui.vocabulary import offered
from ui.week.timetable_editor import TimetableEditor
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import FormBinder
from ui.widgets.labels import label
from ui.widgets.layouts import column, row
from ui.widgets.lines_editor import LinesEditor
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea
from ui.widgets.typed_fields import HoursField, NumberField

translate = QCoreApplication.translate

_MOST_OPENINGS = 999


class JobCards:
    """Builds the cards and binds their fields.

    Attributes:
        title: The first field, and the only one that is needed.
        week: The timetable, which compares its sum with the weekly hours.
    """

    def __init__(self, workspace: Workspace, binder: FormBinder) -> None:
        self._workspace = workspace
        self._binder = binder
        empty = translate("job", "Not said")
        self.title = TextField("job_title", placeholder=translate("job", "as it is called here"))
        self.week = TimetableEditor("job_timetable")
        self._rome = Combo("job_rome", empty_label=translate("job", "Not chosen"))
        self._site = Combo("job_site", empty_label=empty)
        self._french = ChipGroup("job_french", is_single=True)
        self._contract = Combo("job_contract", empty_label=empty)

    def cards(self) -> tuple[Card, ...]:
        """Return the cards in order; called once."""
        return (
            _card("job", translate("job", "The job"), self._job()),
            _card("tasks", translate("job", "What is really done"), self._tasks()),
            _card("conditions", translate("job", "With what, and how"), self._conditions()),
            _card("people", translate("job", "With whom, and in which words"), self._people()),
            _card("contract", translate("job", "Under which conditions"), self._terms()),
        )

    def load_choices(self, employer: EmployerRecord, draft: JobDraft) -> None:
        """Offer the words of now, those that this sheet already holds, and the sites of the employer."""
        settings = self._workspace.settings
        trades = offered(settings, "rome", draft.rome_code)
        self._rome.set_options([(code, f"{words} · {code}") for code, words in trades])
        self._french.set_options(offered(settings, "french_needed", draft.french_needed))
        self._contract.set_options(offered(settings, "contract_type", draft.contract_type))
        self._site.set_options([(site.site_id, _place(site)) for site in employer.content.sites])

    def values_of(self, draft: JobDraft) -> dict[str, object]:
        """Return what each field shows of a draft."""
        values = {field.name: getattr(draft, field.name) for field in fields(draft)}
        values["site_id"] = draft.site_id or ""
        return values

    def draft(self, loaded: JobDraft, values: Mapping[str, object]) -> JobDraft:
        """Return the draft of what the fields hold; what has no field stays as loaded."""
        openings = values["openings"]
        special = {
            "site_id": values["site_id"] or None,
            "openings": loaded.openings if openings is None else openings,
        }
        return replace(loaded, **{**values, **special})  # type: ignore[arg-type]  # fields of the draft by name

    def show_week(self, minutes: object) -> None:
        """Compare the timetable with the weekly hours of the contract."""
        self.week.set_contract_minutes(minutes if isinstance(minutes, int) and minutes else None)

    def _job(self) -> tuple[QWidget | QLayout, ...]:
        hidden = Switch("job_hidden", translate("job", "Hidden market: this need was never published"))
        return (
            row(
                (self._field("title", translate("job", "&Title of the job"), self.title), 3),
                (self._field("rome_code", translate("job", "T&rade (ROME)"), self._rome), 3),
                gap=12,
            ),
            row(
                (self._field("site_id", translate("job", "S&ite"), self._site), 3),
                (
                    self._field(
                        "openings",
                        translate("job", "&Openings"),
                        NumberField("job_openings", maximum=_MOST_OPENINGS),
                    ),
                    1,
                ),
                (
                    self._field("seen_on", translate("job", "Seen o&n"), DateField("job_seen_on")),
                    2,
                ),
                gap=12,
            ),
            self._bind("is_hidden_market", hidden),
            self._field(
                "status",
                translate("job", "Where this job stands"),
                ChipGroup("job_status", job_states(), is_single=True, can_be_empty=False),
                hint=translate("job", "filled, lost or on hold: nobody is proposed for it"),
            ),
        )

    def _tasks(self) -> tuple[QWidget, ...]:
        lines = LinesEditor(
            "job_tasks",
            TaskLine,
            translate("job", "&Add a task"),
            empty=translate("job", "As you see it: empty the bins, every day, the heavy ones first."),
        )
        hint = translate("job", "what, how often, what is hard")
        return (self._field("tasks", translate("job", "Tasks, one a line"), lines, hint=hint),)

    def _conditions(self) -> tuple[QLayout, ...]:
        return (
            self._pair(
                ("gestures", translate("job", "&Gestures and postures"), ""),
                ("loads", translate("job", "&Loads"), translate("job", "weight, how often")),
            ),
            self._pair(
                ("pace", translate("job", "&Pace"), ""),
                ("tools", translate("job", "Tools and mac&hines"), ""),
            ),
            self._pair(
                (
                    "surroundings",
                    translate("job", "Surro&undings"),
                    translate("job", "noise, cold, standing, outdoors"),
                ),
                (
                    "protective_equipment",
                    translate("job", "Protective e&quipment"),
                    translate("job", "provided by whom"),
                ),
            ),
        )

    def _people(self) -> tuple[QWidget | QLayout, ...]:
        return (
            self._field("french_needed", translate("job", "&French really needed"), self._french),
            self._pair(
                ("reading_needed", translate("job", "Reading, writing, counting really needed"), ""),
                ("team", translate("job", "T&eam"), ""),
            ),
            self._pair(
                ("shown_by", translate("job", "&Who shows the work"), translate("job", "and for how long")),
                ("beginner_mistakes", translate("job", "What &beginners get wrong"), ""),
            ),
            self._area("makes_people_stay", translate("job", "What makes people stay, or leave"), ""),
        )

    def _terms(self) -> tuple[QWidget | QLayout, ...]:
        pay = TextField("job_pay", maximum=2_000)
        return (
            row(
                (self._field("contract_type", translate("job", "&Contract"), self._contract), 3),
                (
                    self._field(
                        "weekly_minutes", translate("job", "Hours per wee&k"), HoursField("job_weekly")
                    ),
                    1,
                ),
                (
                    self._field(
                        "pay",
                        translate("job", "Pa&y"),
                        pay,
                        hint=translate("job", "gross, bonuses, meals"),
                    ),
                    3,
                ),
                gap=12,
            ),
            self._field("timetable", translate("job", "Usual week"), self.week),
        )

    def _pair(self, *texts: tuple[str, str, str]) -> QLayout:
        return row(*((self._area(*text), 1) for text in texts), gap=12)

    def _area(self, path: str, text: str, hint: str) -> QLayout:
        editor = TextArea(f"job_{path}", lines=2)
        return warned(self._field(path, text, editor, hint=hint), editor)

    def _field(self, path: str, text: str, editor: QWidget, *, hint: str = "") -> QWidget:
        return self._bind(path, Field(text, editor, hint=hint))

    def _bind(self, path: str, shown: QWidget) -> QWidget:
        return self._binder.add(path, shown)


def _card(name: str, title: str, items: Sequence[QWidget | QLayout]) -> Card:
    base = f"job_{name}_card"
    return Card(base, column(label(title, "h2", name=f"{base}_title"), *items, gap=12))


def _place(site: SiteDraft) -> str:
    return ", ".join(part for part in (site.name or site.street, site.city) if part)
