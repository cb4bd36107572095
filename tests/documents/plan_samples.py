"""Invented plans, as full as a real one, in several languages."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, time
from uuid import UUID

from models.records.ids import PlacementId, PlanId, PlanVersionId, ResidentId
from models.records.plan_parties import AdviserParty, EmployeeParty, EmployerParty
from models.records.plans import (
    CheckPointLine,
    CommitmentsSection,
    ContactsSection,
    ContractSection,
    DayOneSection,
    LearningStep,
    LeverLine,
    LocalText,
    ObjectiveLine,
    PlanContent,
    PlanStatus,
    PlanVersionRecord,
    PostSection,
    RampStep,
    SigningSection,
    TaskLine,
    TutorSection,
)
from models.records.signatures import Ink, InkPoint, InkStroke, SignatureMethod, SignatureRecord, SignerRole
from models.records.timetable import TimeSpan, Timetable, TimetableDay

MOMENT = datetime(2026, 11, 26, 13, 5, tzinfo=UTC)

# The adviser's own sentences and, for some languages, their translation.
TRANSLATIONS: dict[str, dict[str, str]] = {
    "Porte bleue, quai 3": {
        "ar": "الباب الأزرق، رصيف 3",
        "uk": "Сині двері, платформа 3",
        "ti": "ሰማያዊ ማዕጾ፡ መድረኽ 3",
        "prs": "دروازه آبی، سکوی 3",
        "bn": "নীল দরজা, ঘাট 3",
        "tr": "Mavi kapı, 3 numaralı rampa",
    },
    "Trier le linge par couleur": {
        "ar": "فرز الملابس حسب اللون",
        "uk": "Сортувати білизну за кольором",
        "ti": "ክዳውንቲ ብሕብሪ ምፍላይ",
        "prs": "جدا کردن لباس‌ها بر اساس رنگ",
        "bn": "রঙ অনুযায়ী কাপড় আলাদা করা",
        "tr": "Çamaşırları rengine göre ayırmak",
    },
    "20 sacs triés sans erreur": {
        "ar": "20 كيسًا بلا أخطاء",
        "uk": "20 мішків без помилок",
        "ti": "20 ሻንጣታት ብዘይ ጌጋ",
        "prs": "20 کیسه بدون اشتباه",
        "bn": "ভুল ছাড়া 20টি ব্যাগ",
        "tr": "20 torba hatasız",
    },
    "Tram 1 jusqu’à Port Rouge, premier départ 5 h 12": {
        "ar": "الترام 1 حتى Port Rouge، أول رحلة 5:12",
        "uk": "Трамвай 1 до Port Rouge, перший рейс о 5:12",
        "tr": "Port Rouge durağına kadar 1 numaralı tramvay, ilk sefer 5:12",
    },
}


def text(french: str, language: str) -> LocalText:
    """A sentence with its translation where the sample has one."""
    return LocalText(text=french, translation=TRANSLATIONS.get(french, {}).get(language, ""))


def phrase(key: str) -> LocalText:
    return LocalText(phrase=key)


def full_week() -> Timetable:
    day = TimetableDay(
        weekday=0,
        spans=(TimeSpan(start=time(6), end=time(9, 30)), TimeSpan(start=time(10, 15), end=time(13, 45))),
        paid_break_minutes=10,
    )
    return Timetable(days=tuple(replace(day, weekday=number) for number in (0, 1, 2, 3, 4)))


def tasks(language: str, count: int = 9) -> tuple[TaskLine, ...]:
    known = (
        (1, "Trier le linge par couleur", LearningStep.WATCH, "20 sacs triés sans erreur"),
        (
            1,
            "Mettre les protections : gants, lunettes, bouchons",
            LearningStep.TOGETHER,
            "Chaque matin, sans rappel",
        ),
        (
            2,
            "Charger la machine 2 et choisir le programme",
            LearningStep.TOGETHER,
            "Le bon programme 9 fois sur 10",
        ),
        (2, "Lire les étiquettes d’entretien", LearningStep.WATCH, "Montrer 8 symboles"),
        (3, "Plier les draps à deux, puis à la plieuse", LearningStep.TOGETHER, "60 draps à l’heure"),
        (4, "Tenir un poste de tri seul pendant une heure", LearningStep.ALONE, "Moins de 3 erreurs"),
        (5, "Remplir la fiche de suivi du lot", LearningStep.ALONE, "Une fiche complète par lot"),
        (6, "Nettoyer les filtres en fin de poste", LearningStep.ALONE, "Filtres propres à 13 h 40"),
        (
            8,
            "Remplacer un collègue au quai de livraison",
            LearningStep.ALONE,
            "Une matinée sans appel à l’aide",
        ),
    )
    return tuple(
        TaskLine(
            week=known[index % 9][0] + index // 9,
            task=text(known[index % 9][1], language),
            how=known[index % 9][2],
            result=text(known[index % 9][3], language),
            shown_by="Yann Quéré",
        )
        for index in range(count)
    )


def content(language: str = "fr") -> PlanContent:
    """Every section filled."""
    return PlanContent(
        language=language,
        employer=EmployerParty(
            legal_name="Blanchisserie du Port Rouge",
            trade_name="Linge & Mer",
            siret="12345678900017",
            site_address="14 quai des Cordiers, 44600 Saint-Nazaire",
            representative_name="Hélène Morvan",
            representative_function="directrice du site",
        ),
        employee=EmployeeParty(first_name="Samira", last_name="Haddou"),
        adviser=AdviserParty(
            name="Julien Castel",
            function="chargé de relation emploi",
            organisation="Passerelles Emploi Littoral",
            phone="0639981240",
        ),
        post=PostSection(
            title="Agente de blanchisserie",
            workplace="Atelier de tri, 14 quai des Cordiers",
            manager="Hélène Morvan",
            team="6 personnes, de 6 h à 13 h 45",
        ),
        contract=ContractSection(
            contract_type="cdi",
            starts_on=date(2026, 12, 1),
            weekly_minutes=2100,
            trial_ends_on=date(2027, 1, 31),
            is_trial_renewable=True,
            collective_agreement="Blanchisserie interrégionale (IDCC 2002)",
        ),
        timetable=full_week(),
        ramp=(RampStep(from_week=1, weekly_minutes=1680), RampStep(from_week=3, weekly_minutes=2100)),
        day_one=DayOneSection(
            arrives_at=time(5, 50),
            entrance=text("Porte bleue, quai 3", language),
            ask_for="Yann Quéré",
            phone="06 39 98 55 01",
            journey=text("Tram 1 jusqu’à Port Rouge, premier départ 5 h 12", language),
            bring=text("Chaussures fermées, une bouteille d’eau", language),
            clothing=text("Blouse, gants et bouchons d’oreille donnés sur place", language),
            meal=text("Salle de pause avec réfrigérateur et micro-ondes", language),
            keys=text("Badge remis à l’accueil, casier n° 12", language),
        ),
        tutor=TutorSection(
            name="Yann Quéré",
            function="chef d’équipe",
            common_hours=text("Tous les jours de 6 h à 13 h 45", language),
            weekly_minutes=60,
            substitute="Awa Sarr",
        ),
        tasks=tasks(language),
        levers=(
            LeverLine(lever=phrase("lever.show_first"), who="Yann Quéré", when=phrase("time.from_first_day")),
            LeverLine(lever=phrase("lever.fixed_pair"), who="Hélène Morvan"),
            LeverLine(
                lever=phrase("lever.thirty_words"),
                who="Julien Castel",
                when=text("avant le 1er décembre", language),
            ),
            LeverLine(
                lever=phrase("lever.friday_tutor_point"),
                who="Yann Quéré",
                when=text("chaque vendredi, 13 h 30", language),
            ),
        ),
        objectives=(
            ObjectiveLine(aim=text("Pointer à l’heure 5 jours sur 5", language), by_week=2),
            ObjectiveLine(aim=text("Trier un chariot seule, sans erreur", language), by_week=4),
            ObjectiveLine(aim=text("Tenir un poste une matinée entière", language), by_week=8),
        ),
        check_points=(
            CheckPointLine(code="day_1", due_on=date(2026, 12, 1), who="Yann Quéré", place="atelier"),
            CheckPointLine(
                code="day_8", due_on=date(2026, 12, 8), who="Julien Castel", place="par téléphone"
            ),
            CheckPointLine(
                code="month_1", due_on=date(2027, 1, 4), who="les trois", place="bureau du quai", minutes=30
            ),
            CheckPointLine(
                code="before_trial_end",
                due_on=date(2027, 1, 8),
                who="les trois",
                place="bureau du quai",
                minutes=30,
            ),
            CheckPointLine(code="month_3", due_on=date(2027, 3, 1), who="les trois", minutes=30),
            CheckPointLine(code="month_6", due_on=date(2027, 6, 1), who="les trois", minutes=30),
        ),
        contacts=ContactsSection(
            absence="Hélène Morvan, 06 39 98 55 00",
            absence_before=time(5, 30),
            technical="Yann Quéré, 06 39 98 55 01",
            accident="Awa Sarr, secouriste, poste 15",
            disagreement="Julien Castel, 06 39 98 12 40",
            occupational_health="Santé au travail de l’estuaire, 02 61 91 00 00",
        ),
        commitments=CommitmentsSection(
            employee=tuple(
                phrase(f"commitment.employee.{name}")
                for name in ("rules", "warn", "equipment", "speak_up", "self_check")
            ),
            employer=tuple(
                phrase(f"commitment.employer.{name}")
                for name in ("welcome", "equipment", "hours", "tutor_time", "warn")
            ),
            adviser=tuple(
                phrase(f"commitment.adviser.{name}")
                for name in ("visits", "on_request", "check_points", "discretion", "no_orders")
            ),
        ),
        signing=SigningSection(
            place="Saint-Nazaire",
            is_read_aloud=language != "fr",
            interpreter_name="Lina Farah" if language != "fr" else "",
        ),
        internal_note="Ce qui ne sort jamais : zzinterne",
    )


def ink(seed: int = 0) -> Ink:
    """A looping mark of three strokes."""
    strokes = []
    for number in range(3):
        points = tuple(
            InkPoint(
                x=40 + number * 90 + step * 2.1,
                y=110 + 45 * math.sin(step / 6 + seed + number) * math.exp(-step / 60),
                t_ms=number * 900 + step * 14,
                pressure=0.35 + 0.3 * math.sin(step / 9) if seed % 2 else None,
            )
            for step in range(60)
        )
        strokes.append(InkStroke(device="pen" if seed % 2 else "mouse", points=points))
    return Ink(width=420.0, height=220.0, strokes=tuple(strokes))


def version(
    plan: PlanContent | None = None, *, number: str = "2026-0114", revision: int = 1
) -> PlanVersionRecord:
    """A frozen version, nobody has signed."""
    return PlanVersionRecord(
        version_id=PlanVersionId(UUID(int=1)),
        plan_id=PlanId(UUID(int=2)),
        placement_id=PlacementId(UUID(int=3)),
        resident_id=ResidentId(UUID(int=4)),
        number=number,
        version=revision,
        status=PlanStatus.TO_SIGN,
        content=plan or content(),
        created_at=MOMENT,
        updated_at=MOMENT,
        frozen_at=MOMENT,
        content_sha256="8d1f22aa90c4417be5f0" + "0123456789abcdef" * 2 + "7e55aa01fe10",
    )


def signature(role: SignerRole, method: SignatureMethod = SignatureMethod.SCREEN) -> SignatureRecord:
    names = {
        SignerRole.EMPLOYEE: ("Samira Haddou", ""),
        SignerRole.EMPLOYER: ("Hélène Morvan", "directrice du site"),
        SignerRole.ADVISER: ("Julien Castel", "chargé de relation emploi"),
    }
    name, function = names[role]
    return SignatureRecord(
        role=role,
        signer_name=name,
        signer_function=function,
        method=method,
        signed_at=MOMENT,
        document_sha256="ab" * 32,
        ink=ink(list(SignerRole).index(role)) if method is SignatureMethod.SCREEN else None,
    )


def signed(plan: PlanContent | None = None) -> PlanVersionRecord:
    """A version signed by the three on the screen."""
    return replace(
        version(plan), status=PlanStatus.SIGNED, signatures=tuple(signature(role) for role in SignerRole)
    )
