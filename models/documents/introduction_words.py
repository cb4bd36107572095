"""The fixed French words of proposals and introductions, on the sheet and in the complete copy."""

from __future__ import annotations

from typing import Final

from models.records.proposals import OfferAnswer, ProposalKind, SheetField, SideAnswer

FIELDS: Final = {
    SheetField.FIRST_NAME: "Prénom",
    SheetField.LAST_NAME: "Nom",
    SheetField.PHONE: "Téléphone",
    SheetField.WISHES: "Envies",
    SheetField.TRADES: "Métiers souhaités",
    SheetField.EXPERIENCES: "Déjà fait, ici ou ailleurs",
    SheetField.FRENCH: "Français",
    SheetField.AVAILABILITY: "Disponible dans la semaine",
    SheetField.HOURS: "Horaires",
    SheetField.WORKING_TIME: "Temps de travail souhaité",
    SheetField.START: "Peut commencer",
    SheetField.TRAVEL: "Vient par",
}
FRENCH: Final = {
    "A1.1": "gestes montrés, quelques mots",
    "A1": "consignes courtes, montrées",
    "A2": "consignes orales simples",
    "B1": "échanges courants avec l’équipe",
    "B2": "à l’aise à l’oral",
    "C1": "à l’aise à l’oral",
    "C2": "à l’aise à l’oral",
}
"""What somebody follows and says at work: no employer is told a level of the CECRL (``domain.md`` §4.7)."""
KINDS: Final = {
    ProposalKind.JOB: "Un poste",
    ProposalKind.ADVERT: "Une offre d’emploi publiée",
    ProposalKind.INTERNSHIP: "Un stage",
}
ANSWERS: Final = {
    OfferAnswer.INTERESTED: "cela vous intéresse",
    OfferAnswer.THINKING: "vous y réfléchissez",
    OfferAnswer.DECLINED: "non",
    OfferAnswer.NONE: "",
}
SIDES: Final = {
    SideAnswer.YES: "oui",
    SideAnswer.THINKING: "réfléchit",
    SideAnswer.NO: "non",
    SideAnswer.SILENT: "n’a pas répondu",
}
PRESENT: Final = {
    "person": "vous",
    "employer": "l’employeur",
    "tutor": "le tuteur ou la tutrice",
    "adviser": "la personne qui vous accompagne",
    "interpreter": "l’interprète",
}
