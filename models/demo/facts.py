"""Invented wishes line by line, levels of French, barriers, papers that end, fields of the organisation."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from models.demo.batch import Batch
from models.demo.chance import Chance
from models.records.barriers import BarrierState
from models.records.dated_papers import PaperAnswer, PaperKind
from models.records.own_fields import FieldKind
from models.records.profile import FrenchSkill, LevelSource, LineKind, ToldLine
from models.rules.phrases import phrases

_WISHES: Final = (
    ToldLine(words="Cuisiner pour beaucoup de monde", rome_code="G1602"),
    ToldLine(words="Préparer des commandes, bouger", rome_code="N1103"),
    ToldLine(words="Être dehors, travailler avec des plantes", rome_code="A1203"),
    ToldLine(words="S’occuper de personnes âgées", rome_code="K1302"),
    ToldLine(words="Un travail propre, toujours au même endroit", rome_code="K2204"),
    ToldLine(words="Conduire, livrer", rome_code="N4105"),
    ToldLine(words="Servir en salle", rome_code="G1803"),
    ToldLine(words="Le bâtiment, avec une équipe", rome_code="F1704"),
    ToldLine(words="Apprendre un métier, peu importe lequel"),
    ToldLine(words="Travailler près de l’école"),
)
_REFUSALS: Final = (
    ToldLine(words="Plus de travail de nuit"),
    ToldLine(words="Pas de travail en hauteur"),
    ToldLine(words="Plus de ménage dans les bureaux", rome_code="K2204"),
    ToldLine(words="Pas d’abattoir"),
)
_EXPERIENCES: Final = (
    ToldLine(words="Vente au marché", rome_code="D1106", place="au pays", months=36),
    ToldLine(words="Peinture, avec un oncle", rome_code="F1704", place="ici", months=8),
    ToldLine(words="Plonge le week-end", rome_code="G1605", place="ici", months=4),
    ToldLine(words="Couture dans un atelier", place="au pays", months=72),
    ToldLine(words="Garde d’enfants de voisins", rome_code="K1303", place="ailleurs en Europe", months=12),
)
_ZONES: Final = ("Toute la ligne 2", "Le centre, à pied", "L’agglomération", "Le quartier seulement")
_BARRIERS: Final = (
    "mobility.public_transport_only", "mobility.no_transport", "language.speaking", "language.writing",
    "digital.no_email", "digital.online_forms", "family.hours", "administrative.rights",
    "finances.precarious", "isolation.isolated", "confidence.self_confidence",
    "labour_market.unknown", "housing.must_leave",
)  # fmt: skip
_LEVELS: Final = ("A1.1", "A1", "A1", "A2", "A2", "B1", "B2")
_LAST_BUS: Final = ("", "20:50", "21:40", "22:30", "00:10")
_WORDINGS: Final = (
    ("ar", "screen.thanks", "شكرًا لكم", "Maison des langues de l’Exemple"),
    ("ar", "curtain.greeting", "مرحبًا! سأستقبلكم بعد قليل.", ""),
)
_FIELDS: Final = (
    ("Atelier du mardi", FieldKind.CHOICE, ("Vélo", "Couture", "Cuisine")),
    ("Pointure des chaussures de sécurité", FieldKind.NUMBER, ()),
)


class FactsFiller:
    """Fills what stands beside the files.

    Args:
        chance: The same seed invents the same.
        now: Instant in UTC.
    """

    def __init__(self, chance: Chance, now: datetime) -> None:
        self._chance, self._now = chance, now
        self._today = now.astimezone().date()
        self._fields: list[UUID] = []
        self._is_first = True

    def add_fields(self, batch: Batch) -> None:
        """Add the fields of the organisation, once."""
        for place, (label, kind, choices) in enumerate(_FIELDS):
            key = batch.new_key()
            self._fields.append(key)
            batch.own_field.add(
                id=key,
                label=label,
                kind=kind.value,
                choices=choices,
                position=place,
                is_enabled=True,
                created_at=self._now,
                updated_at=self._now,
            )

    def add_wordings(self, batch: Batch) -> None:
        """Add what the organisation says in its own words, once."""
        for language, phrase, text, by in _WORDINGS:
            batch.wording.add(
                id=batch.new_key(),
                language=language,
                phrase=phrase,
                text=text,
                french=phrases("fr").raw(phrase),
                approved_by=by,
                approved_on=self._today if by else None,
                updated_at=self._now,
            )

    def add(self, batch: Batch, key: UUID, met_at: datetime) -> None:
        """Add what one person told; most people tell some of it, and the first one all.

        Args:
            batch: Where rows wait.
            key: Of the file.
            met_at: Instant in UTC.
        """
        tells = self._tells
        if tells(2):
            self._add_lines(batch, key, met_at)
        if tells(3):
            self._add_french(batch, key, met_at)
        if tells(3):
            self._add_profile(batch, key, met_at)
        if tells(2):
            self._add_barrier(batch, key, met_at)
        if tells(5):
            self._add_paper(batch, key, met_at)
        if tells(6):
            self._add_value(batch, key)
        self._is_first = False

    def _tells(self, one_in: int) -> bool:
        return self._chance.below(one_in) == 0 or self._is_first

    def _add_lines(self, batch: Batch, key: UUID, at: datetime) -> None:
        below = self._chance.below
        self._add_line(batch, key, at, LineKind.WISH, self._chance.pick(_WISHES))
        if below(3) == 0:
            self._add_line(batch, key, at, LineKind.REFUSAL, self._chance.pick(_REFUSALS))
        if below(2) == 0:
            self._add_line(batch, key, at, LineKind.EXPERIENCE, self._chance.pick(_EXPERIENCES))

    @staticmethod
    def _add_line(batch: Batch, key: UUID, at: datetime, kind: LineKind, line: ToldLine) -> None:
        batch.told_line.add(
            line,
            id=batch.new_key(),
            resident_id=key,
            kind=kind.value,
            position=0,
            created_at=at,
            updated_at=at,
        )

    def _add_french(self, batch: Batch, key: UUID, at: datetime) -> None:
        oral = self._chance.below(len(_LEVELS))
        for skill, rank in ((FrenchSkill.SPEAKING, oral), (FrenchSkill.READING, max(0, oral - 2))):
            is_tested = self._chance.below(4) == 0
            batch.french_level.add(
                id=batch.new_key(),
                resident_id=key,
                skill=skill.value,
                level=_LEVELS[rank],
                source=(LevelSource.TEST if is_tested else LevelSource.DECLARED).value,
                known_on=at.date() if is_tested else None,
                noted_by=batch.adviser_name,
                noted_at=at,
            )

    def _add_profile(self, batch: Batch, key: UUID, at: datetime) -> None:
        pick, below = self._chance.pick, self._chance.below
        batch.profile.add(
            id=batch.new_key(),
            resident_id=key,
            travel_zone=pick(_ZONES),
            first_transport_at="05:40" if below(2) else "",
            last_transport_at=pick(_LAST_BUS),
            not_before="09:00" if below(3) == 0 else "",
            not_after="17:00" if below(4) == 0 else "",
            interpreter_name="",
            interpreter_phone="",
            french_flags=("PSA",) if below(6) == 0 else (),
            absorbed=(),
            created_at=at,
            updated_at=at,
        )

    def _add_barrier(self, batch: Batch, key: UUID, at: datetime) -> None:
        code = self._chance.pick(_BARRIERS)
        states = [BarrierState.YES, *([BarrierState.LIFTED] if self._chance.below(4) == 0 else [])]
        for days, state in enumerate(states):
            batch.barrier_mark.add(
                number=batch.barrier_mark.next_number(),
                id=batch.new_key(),
                resident_id=key,
                code=code,
                state=state.value,
                is_special=False,
                noted_by=batch.adviser_name,
                noted_at=min(at + timedelta(days=days * 20), self._now),
            )

    def _add_paper(self, batch: Batch, key: UUID, at: datetime) -> None:
        is_right = self._chance.below(2) == 0
        batch.dated_paper.add(
            id=batch.new_key(),
            resident_id=key,
            kind=(PaperKind.RIGHT_TO_WORK if is_right else PaperKind.RESIDENCE_PERMIT).value,
            title="",
            answer=(PaperAnswer.YES if is_right else PaperAnswer.NONE).value,
            expires_on=self._ends_on(),
            seen_on=at.date(),
            seen_by=batch.adviser_name,
            is_special=False,
            created_at=at,
            updated_at=at,
        )

    def _ends_on(self) -> date:
        return self._today + timedelta(days=self._chance.between(-20, 900))

    def _add_value(self, batch: Batch, key: UUID) -> None:
        place = self._chance.below(len(_FIELDS))
        choices = _FIELDS[place][2]
        batch.own_value.add(
            id=batch.new_key(),
            resident_id=key,
            field_id=self._fields[place],
            value=self._chance.pick(choices) if choices else str(self._chance.between(36, 46)),
            noted_at=self._now,
        )
