"""Invented employers, the people who speak for them, and the jobs seen there."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from models.demo.chance import Chance
from models.demo.content import (
    EmployerModel,
    Trade,
    employer_models,
    employer_words,
    sentences,
    towns,
    trades,
)
from models.demo.numbers import email_address, fictional_siret, landline_phone
from models.records.employers import ContactDraft, EmployerDraft, JobDraft, SiteDraft
from models.rules.text import french

LEGAL_SUFFIX: Final = "entreprise de démonstration"
_STAGES: Final = (
    "contacted",
    "visited",
    "need_collected",
    "offer_negotiated",
    "partner",
    "partner",
    "dormant",
)
_SOURCES: Final = ("landlord_network", "prospecting", "word_of_mouth", "event", "supplier")
_HEADCOUNTS: Final = ("1 à 2", "3 à 5", "6 à 9", "10 à 19", "20 à 49", "50 à 99")
_JOB_STATES: Final = ("seen", "negotiated", "proposed", "filled", "suspended")


def employer_draft(chance: Chance, model: EmployerModel, serial: int) -> EmployerDraft:
    """Invent the file of an employer: one site or two, one to three contacts, a SIRET of nobody.

    Args:
        chance: The same seed gives the same file.
        model: Name, activity and trades.
        serial: Place among the employers of this vault: makes the SIRET.
    """
    legal_name = f"{model.name}, {LEGAL_SUFFIX}"
    return EmployerDraft(
        legal_name=legal_name,
        trade_name=model.name,
        siret=fictional_siret(1 + serial % 99_999) if chance.below(8) else "",
        naf_code=model.naf_code,
        naf_version="rev2",
        headcount=model.headcount,
        collective_agreement=model.collective_agreement,
        stage=chance.pick(_STAGES),
        source=chance.pick(_SOURCES),
        phone=landline_phone(chance),
        sites=tuple(_site(chance, number) for number in range(chance.pick((1, 1, 1, 2)))),
        contacts=tuple(_contact(chance, rank) for rank in range(chance.pick((1, 2, 2, 3)))),
        note=chance.pick(sentences("employer_notes")),
    )


def random_model(chance: Chance) -> EmployerModel:
    """Combine the name of an employer that is not among the twelve, and give it one or two trades."""
    first, second = employer_words()
    base = chance.pick(employer_models())
    return replace(
        base,
        name=f"{chance.pick(first)} {chance.pick(second)}",
        headcount=chance.pick(_HEADCOUNTS),
        trades=base.trades[: chance.between(1, 2)],
    )


def job_draft(chance: Chance, trade: Trade, today: date) -> JobDraft:
    """Invent a job of this trade, seen on one of the 200 days before; employer and site are to be set."""
    return replace(
        trade.job,
        is_hidden_market=chance.below(3) > 0,
        openings=chance.pick((1, 1, 1, 2, 3)),
        seen_on=today - timedelta(days=chance.below(200)),
        status=chance.pick(_JOB_STATES),
    )


def trades_of(model: EmployerModel) -> tuple[Trade, ...]:
    """Return the trades an employer has."""
    return tuple(trades()[index] for index in model.trades)


def _site(chance: Chance, number: int) -> SiteDraft:
    postcode, city = chance.pick(towns())
    line, minute = chance.between(1, 29), chance.pick((10, 25, 40))
    return SiteDraft(
        name="Site principal" if number == 0 else f"Site {number + 1}",
        street=f"{chance.between(1, 119)} {chance.pick(sentences('streets'))}",
        postcode=postcode,
        city=city,
        access=french(f"Bus {line}, arrêt « Modèle », premier départ à 5 h {minute}."),
    )


def _contact(chance: Chance, rank: int) -> ContactDraft:
    first_name = chance.pick(sentences("first_names_for_contacts"))
    last_name = chance.pick(sentences("last_names_for_contacts"))
    return ContactDraft(
        first_name=first_name,
        last_name=last_name,
        function=chance.pick(sentences("functions")),
        phone=landline_phone(chance),
        email=email_address(first_name, last_name),
        is_decision_maker=rank == 0,
        is_tutor=rank > 0 or chance.below(2) == 0,
    )
