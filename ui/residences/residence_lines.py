"""What the lines of a residence’s page say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.records.first_contacts import MET, Outcome, Topic
from models.records.ids import AdviserId, OutreachId
from models.records.outreach import Coverage, Funnel, Occurrence, OutreachRecord, PointingRecord
from ui.dates import day_and_month, short_date, since
from ui.labels import label_of
from ui.outreach.outreach_words import action_title, hall_name, hours
from ui.residences.line_row import Act, LineRow, LineWords
from ui.widgets.parsing import format_duration

if TYPE_CHECKING:
    from models.records.first_contacts import FirstContactRecord
    from models.records.outreach import RelayRecord
    from models.records.places import ResidenceDraft
    from ui.residences.section import Section


class ResidenceLines(QObject):
    """Says records in words, and makes their lines.

    Args:
        today: The present day.
        may_write: Whether buttons that change something are there.
    """

    def __init__(self, today: date, parent: QObject | None = None, *, may_write: bool = True) -> None:
        super().__init__(parent)
        self._today, self._may_write = today, may_write

    def coverage(self, section: Section, place: ResidenceDraft, found: Sequence[Coverage]) -> list[LineRow]:
        """Return a line for each building: who was met there, and since when nobody was."""
        by_key = {one.building_id: one for one in found}
        buildings: list[tuple[object, str, int]] = [
            (one.building_id, one.name or place.name, len(one.dwellings)) for one in place.buildings
        ]
        if None in by_key or not buildings:
            buildings.append((None, self.tr("Building not noted"), 0))
        return [
            LineRow(section.line_name(number), self._covered(name, dwellings, by_key.get(key)))  # type: ignore[call-overload]
            for number, (key, name, dwellings) in enumerate(buildings)
        ]

    def _covered(self, name: str, dwellings: int, found: Coverage | None) -> LineWords:
        parts = []
        if dwellings:
            parts.append(self.tr("%n dwelling(s)", "", dwellings))
        if found is not None:
            parts.append(self.tr("%n person(s) known", "", found.known))
        if found is None or found.last_met_on is None:
            detail = " · ".join(parts)
            never = self.tr("Nobody met here yet")
            return LineWords(title=name, detail=detail, state=never, hue="saffron", icon="alert")
        last = self.tr("last on {day}").format(day=short_date(found.last_met_on))
        if not found.met:
            nobody = self.tr("Nobody since {day}").format(day=short_date(found.last_met_on))
            return LineWords(title=name, detail=" · ".join(parts), state=nobody, hue="saffron", icon="alert")
        parts += [self.tr("%n person(s) met in three months", "", found.met), last]
        return LineWords(
            title=name, detail=" · ".join(parts), state=self.tr("Met"), hue="primary", icon="check"
        )

    def openings(
        self,
        section: Section,
        place: ResidenceDraft,
        found: Sequence[Occurrence],
        names: Mapping[AdviserId, str],
    ) -> list[LineRow]:
        """Return a line for each day on which a hall is open."""
        lines = []
        for number, one in enumerate(found):
            slot = one.slot.content
            who = ", ".join(filter(None, (names.get(key, "") for key in slot.advisers)))
            every = self.tr("every week") if slot.is_weekly else ""
            detail = " · ".join(filter(None, (hall_name(place, slot.hall_id), who, every)))
            title = f"{day_and_month(one.day)}, {hours(slot)}"
            words = LineWords(title=title, detail=detail)
            if one.is_cancelled:
                words = LineWords(
                    title=title, detail=detail, state=self.tr("Cancelled"), hue="clay", icon="close"
                )
                acts = [Act(code="hold", icon="undo", tip=self.tr("Held after all"))]
            else:
                acts = [Act(code="cancel", icon="close", tip=self.tr("Not held that day"))]
            acts.append(Act(code="change", icon="pen", tip=self.tr("Change")))
            acts.append(Act(code="remove", icon="trash", tip=self.tr("Remove from the calendar")))
            lines.append(self._line(section, number, words, one, acts))
        return lines

    def relays(self, section: Section, found: Sequence[RelayRecord]) -> list[LineRow]:
        """Return a line for each relay."""
        acts = (
            Act(code="point", icon="flag", text=self.tr("Pointed somebody out…")),
            Act(code="change", icon="pen", tip=self.tr("Change")),
            Act(code="remove", icon="trash", tip=self.tr("Remove this relay")),
        )
        return [
            self._line(
                section,
                number,
                LineWords(
                    title=one.content.name or label_of(one.content.kind),
                    detail=" · ".join(
                        filter(
                            None, (label_of(one.content.kind) if one.content.name else "", one.content.phone)
                        )
                    ),
                ),
                one,
                acts,
            )
            for number, one in enumerate(found)
        ]

    def pointings(self, section: Section, found: Sequence[PointingRecord]) -> list[LineRow]:
        """Return a line for each person pointed out, answers still owed first."""
        lines = []
        for number, one in enumerate(found):
            acts = [Act(code="change", icon="pen", tip=self.tr("Change"))]
            if one.content.answered_on is None:
                acts.insert(0, Act(code="answer", icon="send", text=self.tr("Answer given…")))
            if one.content.resident_id is not None:
                acts.append(Act(code="open", icon="person", tip=self.tr("Open the file")))
            acts.append(Act(code="remove", icon="trash", tip=self.tr("Remove")))
            lines.append(
                self._line(section, number, self._pointed(one), one, () if one.is_withheld else acts)
            )
        return lines

    def _pointed(self, one: PointingRecord) -> LineWords:
        content = one.content
        who = content.words or one.initials or one.code
        if one.is_withheld:
            who = self.tr("Written by the other organisation")
        relay = one.relay_name or (label_of(one.relay_kind) if one.relay_kind else "")
        known = one.initials or one.code if content.words else ""
        detail = " · ".join(
            filter(None, (relay, since(content.pointed_on, self._today), known, content.answer))
        )
        if content.answered_on is None:
            return LineWords(
                title=who, detail=detail, state=self.tr("Answer owed"), hue="saffron", icon="clock"
            )
        told = self.tr("Answered on {day}").format(day=short_date(content.answered_on))
        return LineWords(title=who, detail=detail, state=told, hue="primary", icon="check")

    def actions(
        self, section: Section, found: Sequence[OutreachRecord], came: Mapping[OutreachId, Funnel]
    ) -> list[LineRow]:
        """Return a line for each action, down to the hires."""
        acts = (
            Act(code="change", icon="pen", tip=self.tr("Change")),
            Act(code="remove", icon="trash", tip=self.tr("Remove this action")),
        )
        return [
            self._line(section, number, self._followed(one, came.get(one.outreach_id, Funnel())), one, acts)
            for number, one in enumerate(found)
        ]

    def _followed(self, one: OutreachRecord, came: Funnel) -> LineWords:
        content = one.content
        reached = "–" if content.reached is None else str(content.reached)
        line = self.tr(
            "reached: {reached} → met: {met} (without a file: {anonymous}) → accompanied: {accompanied} "
            "→ hired: {hired}"
        ).format(
            reached=reached,
            met=came.met,
            anonymous=came.anonymous,
            accompanied=came.accompanied,
            hired=came.hired,
        )
        effort = []
        if content.minutes:
            effort.append(format_duration(content.minutes))
        if content.staff:
            effort.append(self.tr("%n of the team", "", content.staff))
        if came.attempts:
            effort.append(self.tr("%n try(ies) that met nobody", "", came.attempts))
        return LineWords(title=action_title(content), detail=" · ".join([line, *effort]))

    def contacts(
        self, section: Section, found: Sequence[FirstContactRecord], due: frozenset[object]
    ) -> list[LineRow]:
        """Return a line for each contact: by its code, or the initials of a file."""
        lines = []
        for number, one in enumerate(found):
            acts = []
            if one.content.resident_id is None and one.content.outcome in MET:
                acts.append(Act(code="name", icon="person", text=self.tr("Give a name…")))
            if one.content.resident_id is not None:
                acts.append(Act(code="open", icon="person", tip=self.tr("Open the file")))
            acts.append(Act(code="remove", icon="trash", tip=self.tr("Remove")))
            is_due = one.first_contact_id in due
            lines.append(self._line(section, number, self._contact(one, is_due=is_due), one, acts))
        return lines

    def _contact(self, one: FirstContactRecord, *, is_due: bool) -> LineWords:
        content = one.content
        # Health is told by nobody whose file is known: it is in no list, whatever was talked about.
        is_told = content.topic is not None and not (content.topic is Topic.HEALTH and content.resident_id)
        topic = label_of(content.topic) if content.topic and is_told else ""
        step = label_of(content.next_step) if content.next_step else ""
        day = short_date(content.next_on)
        if day and content.outcome is Outcome.NOT_NOW:
            day = self.tr("to be asked again from {date}").format(date=day)
        detail = " · ".join(
            filter(None, (since(content.contacted_on, self._today), topic, step, day, content.oriented_to))
        )
        title = one.initials or content.code
        if is_due:
            return LineWords(
                title=title, detail=detail, state=self.tr("Ask again"), hue="saffron", icon="clock"
            )
        hue = "primary" if content.outcome in MET else "neutral"
        return LineWords(title=title, detail=detail, state=label_of(content.outcome), hue=hue)

    def _line(
        self, section: Section, number: int, words: LineWords, record: object, acts: Sequence[Act]
    ) -> LineRow:
        allowed = acts if self._may_write else [act for act in acts if act.code == "open"]
        return LineRow(section.line_name(number), words, record, allowed)
