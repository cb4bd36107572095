"""What the complete copy says of pairs, events and hours of insertion clauses."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from models.documents.person_copy_words import day_words as _day
from models.documents.person_copy_words import duration_words as _duration
from models.records.clause_hours import ClauseHoursRecord
from models.records.collaborators import PairMeetingRecord, PairRecord
from models.records.network import AttendanceRecord, AttendanceState, NetworkFile
from models.records.person_copy import CopyPart
from models.records.programmes import YesNo

NameOf = Callable[[str, str], str]
_STATES: Final = {
    AttendanceState.REGISTERED: "vous étiez inscrit ou inscrite",
    AttendanceState.PRESENT: "vous êtes venu ou venue",
    AttendanceState.EXCUSED: "vous aviez prévenu de votre absence",
    AttendanceState.ABSENT: "vous n’êtes pas venu ou venue",
}
_ELIGIBLE: Final = {YesNo.YES: "oui", YesNo.NO: "non", YesNo.UNKNOWN: "pas vérifié"}
_BIN: Final = "Dans la corbeille."


def network(file: NetworkFile, name_of: NameOf) -> tuple[CopyPart, ...]:
    """Return the parts of the copy about the network."""
    gone = set(file.removed)
    pairs = [(_day(each.content.starts_on), each.pair_id, _pair(each, name_of)) for each in file.pairs]
    met = [
        (_day(each.content.met_on), each.pair_meeting_id, _meeting(each, name_of)) for each in file.meetings
    ]
    came = [(_day(each.held_on), each.attendance_id, _came(each, name_of)) for each in file.attendances]
    hours = [("Heures", each.clause_hours_id, _hours(each)) for each in file.hours]
    parts = (
        ("Les personnes avec qui vous êtes en binôme", pairs, "Vous n’avez pas eu de binôme."),
        ("Vos rencontres en binôme", met, "Aucune rencontre en binôme n’a été notée."),
        ("Les événements avec des entreprises", came, "Vous n’êtes sur aucune liste."),
        ("Les heures de clauses d’insertion", hours, "Aucune heure n’a été notée."),
    )
    return tuple(
        CopyPart(
            title=title,
            lines=tuple((day, _told(texts, is_gone=key in gone)) for day, key, texts in lines),
            empty=empty,
        )
        for title, lines, empty in parts
    )


def _pair(record: PairRecord, name_of: NameOf) -> list[str]:
    content = record.content
    name = record.collaborator_name or "quelqu’un dont le nom a été effacé"
    return [
        f"Avec {name}, {name_of('collaborator_role', content.role)}{_by(record.who)}.",
        f"Ce que vous cherchez ensemble : {content.goal}" if content.goal else "",
        f"Terminé le {_day(content.ends_on)}." if content.ends_on else "",
        f"Bilan : {content.assessment}" if content.assessment else "",
    ]


def _meeting(record: PairMeetingRecord, name_of: NameOf) -> list[str]:
    content = record.content
    how = [
        name_of("pair_channel", content.channel) if content.channel else "",
        _duration(content.minutes) if content.minutes else "",
    ]
    return [f"Une rencontre{_by(record.who)}.", ", ".join(filter(None, how)), content.note]


def _came(record: AttendanceRecord, name_of: NameOf) -> list[str]:
    content = record.content
    kind = name_of("event_kind", record.event_kind)
    title = f"{record.event_name} ({kind})" if record.event_name else kind
    return [
        f"{title} : {_STATES[content.state]}{_by(record.who)}.",
        f"Ce qui a suivi : {name_of('event_follow', content.followed)}." if content.followed else "",
        content.words,
    ]


def _hours(record: ClauseHoursRecord) -> list[str]:
    content = record.content
    return [
        ", ".join(filter(None, (content.market, content.lot, content.client, content.holder))),
        f"Prévues : {_duration(content.planned_minutes)}." if content.planned_minutes else "",
        f"Faites : {_duration(content.done_minutes)}." if content.done_minutes else "",
        f"Comptées à partir du {_day(content.counted_from)}." if content.counted_from else "",
        f"Comptées jusqu’au {_day(content.counted_until)}." if content.counted_until else "",
        f"Vous pouvez être compté ou comptée : {_ELIGIBLE[content.is_eligible]}.",
        f"Vérifié le {_day(content.eligible_on)}." if content.eligible_on else "",
        "Un justificatif a été vu ; il n’est pas gardé." if content.proof_seen else "",
    ]


def _by(who: str) -> str:
    return f", noté par {who}" if who else ""


def _told(texts: Iterable[str], *, is_gone: bool) -> str:
    return "\n".join([text for text in texts if text] + ([_BIN] if is_gone else []))
