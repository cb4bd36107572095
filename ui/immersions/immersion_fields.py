"""The fields of an immersion, in five cards, in the order in which a host is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from models.records.programmes import YesNo
from ui.immersions.host_choice import find_hosts
from ui.pathway.way_words import options
from ui.privacy.note_warning import warned
from ui.week.timetable_editor import TimetableEditor
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import clear, column, row
from ui.widgets.phone_field import PhoneField
from ui.widgets.picker import Picker
from ui.widgets.switches import Switch
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace
    from ui.widgets.form import FormBinder

Shown: TypeAlias = QWidget | QLayout
translate = QCoreApplication.translate


class ImmersionFields:
    """Makes the editors, bound to a form.

    Attributes:
        host: The employer, or one of its jobs.
        sites: Where, among the host's sites.
    """

    def __init__(self, binder: FormBinder, workspace: Workspace, today: Callable[[], date]) -> None:
        self._add, self._today = binder.add, today
        self.host = Picker(
            "immersion_host",
            partial(find_hosts, workspace),
            placeholder=translate("ImmersionForm", "Job or employer"),
        )
        self.host_field = Field(translate("ImmersionForm", "At which employer"), self.host)
        self._add("employer_id", self.host_field)
        self.sites = Combo("immersion_site", empty_label=translate("ImmersionForm", "Another place"))
        self.objects = ChipGroup("immersion_object", is_single=True)
        self.prescriber = Combo("immersion_prescriber", empty_label=translate("ImmersionForm", "Not said"))
        self.delegated_by = Combo("immersion_delegated", empty_label=translate("ImmersionForm", "Not seen"))
        self.delegated_field = self._field(
            "delegated_by", translate("ImmersionForm", "Delegation given by"), self.delegated_by
        )
        self.employer_field = self._text("current_employer", translate("ImmersionForm", "That employer"))
        self.guardian_field = self._text("guardian", translate("ImmersionForm", "Legal representative"))
        in_holidays = ChipGroup("immersion_in_holidays", options(YesNo), is_single=True, can_be_empty=False)
        self.holidays_field = self._field(
            "in_holidays", translate("ImmersionForm", "Every day in the school holidays?"), in_holidays
        )

    def cards(self) -> Iterator[QWidget]:
        """Return the cards, in order."""
        yield self._card("where", translate("ImmersionForm", "Where and when"), self._where())
        yield self._card("aim", translate("ImmersionForm", "Aim and work"), self._aim())
        yield self._card("hours", translate("ImmersionForm", "Hours of presence"), self._hours())
        yield self._card("people", translate("ImmersionForm", "Who receives, who signs"), self._people())
        yield self._card("safety", translate("ImmersionForm", "Work conditions and safety"), self._safety())

    def _where(self) -> Iterator[QWidget]:
        yield self.host_field
        work = self._text("work", translate("ImmersionForm", "Trade or work"))
        yield _pair(work, self._field("site_id", translate("ImmersionForm", "Place"), self.sites))
        yield self._text("place", translate("ImmersionForm", "Place, when it is another one"))
        yield _pair(
            self._day("starts_on", translate("ImmersionForm", "First day")),
            self._day("ends_on", translate("ImmersionForm", "Last day")),
        )
        yield _pair(
            self._day("renewal_starts_on", translate("ImmersionForm", "Renewed from")),
            self._day("renewal_ends_on", translate("ImmersionForm", "Renewed until")),
        )

    def _aim(self) -> Iterator[Shown]:
        yield self._field("object_code", translate("ImmersionForm", "One aim, among three"), self.objects)
        yield self._area("goals", translate("ImmersionForm", "What the person wants to find out or try"))
        yield self._area("tasks", translate("ImmersionForm", "Tasks, one a line"))
        yield self._area("skills", translate("ImmersionForm", "Skills to try or to develop"))
        yield self._text("evaluation", translate("ImmersionForm", "How it will be looked at together"))

    def _hours(self) -> Iterator[QWidget]:
        week = TimetableEditor("immersion_timetable")
        yield self._field("timetable", translate("ImmersionForm", "Week of presence"), week)

    def _people(self) -> Iterator[QWidget]:
        yield _pair(
            self._text("tutor_name", translate("ImmersionForm", "Tutor: who receives and assesses")),
            self._text("tutor_function", translate("ImmersionForm", "Their function")),
            self._field("tutor_phone", translate("ImmersionForm", "Their telephone"), _phone()),
        )
        yield self._text("signer", translate("ImmersionForm", "Who signs for the host, function"))
        yield _pair(
            self._field("prescriber", translate("ImmersionForm", "Who prescribes"), self.prescriber),
            self.delegated_field,
        )
        yield self._text("prescriber_name", translate("ImmersionForm", "Prescriber: name and address"))
        switch = Switch(
            "immersion_has_employer", translate("ImmersionForm", "The person has a job elsewhere")
        )
        self._add("has_employer", switch)
        yield switch
        yield self.employer_field
        yield _pair(self.guardian_field, self.holidays_field)
        yield _pair(
            self._text("emergency", translate("ImmersionForm", "Whom to call in an emergency")),
            self._day("signed_on", translate("ImmersionForm", "All have signed on")),
        )

    def _safety(self) -> Iterator[Shown]:
        protection = translate("ImmersionForm", "Protective equipment, and who gives it")
        prevention = translate("ImmersionForm", "Hygiene and safety: told on the first day")
        yield self._area("conditions", translate("ImmersionForm", "Work conditions"))
        yield row(
            (self._area("protection", protection), 1), (self._area("prevention", prevention), 1), gap=12
        )
        yield self._text("benefits", translate("ImmersionForm", "Meals, travel, other benefits"))

    def _card(self, name: str, title: str, parts: Iterator[Shown]) -> Card:
        heading = label(title, "h3", name=f"immersion_{name}_title")
        return Card(f"immersion_{name}_card", column(heading, *parts, gap=10), padding=14)

    def _field(self, name: str, words: str, editor: QWidget) -> Field:
        field = Field(words, editor)
        self._add(name, field)
        return field

    def _text(self, name: str, words: str) -> Field:
        return self._field(name, words, TextField(f"immersion_{name}", maximum=200))

    def _area(self, name: str, words: str) -> QLayout:
        """Return a field of several lines, with what warns of words that hurt."""
        area = TextArea(f"immersion_{name}", lines=2)
        return warned(self._field(name, words, area), area)

    def _day(self, name: str, words: str) -> Field:
        return self._field(name, words, DateField(f"immersion_{name}", today=self._today, is_inline=True))


def _phone() -> PhoneField:
    return PhoneField("immersion_tutor_phone")


def _pair(*parts: QWidget) -> QWidget:
    name = "_".join(each.objectName() for each in parts)
    return clear(f"{name}_line", row(*((each, 1) for each in parts), gap=12))
