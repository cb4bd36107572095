"""What an adviser adds to the plan of an invented hire, once what is known has been copied into it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import Final

from models.records.plans import LeverLine, LocalText, ObjectiveLine, PlanContent, RampStep
from models.rules.text import french

HEALTH_SERVICE: Final = "Service de santé au travail de démonstration"
_LEVERS: Final = ("show_first", "picture_instructions", "schedule_7_days")
_FULL_TIME: Final = 35 * 60
_ENTRANCE: Final = "Portail vert, à gauche de l’accueil."
_TRANSLATED_ENTRANCE: Final = {
    "en": "Green gate, to the left of the reception.",
    "ar": "البوابة الخضراء، على يسار الاستقبال.",
    "prs": "دروازهٔ سبز، سمت چپ پذیرش.",
    "uk": "Зелені ворота, ліворуч від приймальні.",
    "ru": "Зелёные ворота, слева от приёмной.",
    "pt": "Portão verde, à esquerda da receção.",
    "es": "Portón verde, a la izquierda de la recepción.",
    "tr": "Yeşil kapı, danışmanın solunda.",
    "bn": "সবুজ গেট, অভ্যর্থনার বাঁ দিকে।",
}


def written(content: PlanContent) -> PlanContent:
    """Return the plan as an adviser finished it: a lighter start, the first day, what helps, whom to call."""
    tutor = content.tutor.name
    signatory = content.employer.representative_name
    entrance = LocalText(text=_ENTRANCE, translation=_TRANSLATED_ENTRANCE.get(content.language, ""))
    return replace(
        content,
        post=replace(content.post, manager=signatory),
        ramp=_ramp(content.contract.weekly_minutes),
        day_one=replace(
            content.day_one,
            entrance=entrance,
            keys=LocalText(text=french("Badge et clé de vestiaire donnés le premier jour.")),
        ),
        tutor=replace(
            content.tutor,
            common_hours=LocalText(text="Les mêmes horaires pendant deux semaines"),
            substitute=signatory if signatory != tutor else "",
        ),
        levers=tuple(_lever(code, tutor) for code in _LEVERS),
        objectives=content.objectives or _OBJECTIVES,
        contacts=replace(
            content.contacts,
            absence_before=content.day_one.arrives_at or time(8),
            occupational_health=HEALTH_SERVICE,
        ),
    )


def _ramp(weekly_minutes: int) -> tuple[RampStep, ...]:
    """Begin with three quarters of a full week; a part-time week is light enough."""
    if weekly_minutes < _FULL_TIME:
        return ()
    lighter = RampStep(from_week=1, weekly_minutes=weekly_minutes * 3 // 4)
    return (lighter, RampStep(from_week=3, weekly_minutes=weekly_minutes))


def _lever(code: str, who: str) -> LeverLine:
    return LeverLine(
        lever=LocalText(phrase=f"lever.{code}"), who=who, when=LocalText(phrase="time.from_first_day")
    )


_OBJECTIVES: Final = (
    ObjectiveLine(aim=LocalText(text="Arriver à l’heure cinq jours de suite"), by_week=1),
    ObjectiveLine(aim=LocalText(text="Faire une tâche du poste sans aide"), by_week=4),
)
