"""Our own pictures, one for each idea of a plan in plain words: black on white, told by their outline alone.

Drawn for this application: a person who reads little finds again the line that was explained with it.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from functools import cache
from typing import Final

from models.documents.picture_mark import PictureMark
from models.documents.picture_pieces import clock
from models.documents.picture_shapes import PARTS


class Picture(StrEnum):
    """What a picture is about."""

    HOUR = "hour"
    DOOR = "door"
    ASK = "ask"
    PLACE = "place"
    BUS = "bus"
    CLOTHES = "clothes"
    BAG = "bag"
    MEAL = "meal"
    KEY = "key"
    PHONE = "phone"
    CALENDAR = "calendar"
    TUTOR = "tutor"
    WATCH = "watch"
    TOGETHER = "together"
    ALONE = "alone"
    LATE = "late"
    SIGN = "sign"
    TALK = "talk"
    WORK = "work"
    PAPER = "paper"
    REST = "rest"
    PAUSE = "pause"
    SAFETY = "safety"
    HELP = "help"
    GOAL = "goal"
    DANGER = "danger"
    CARE = "care"
    TOOL = "tool"
    LIST = "list"


_ALTS: Final = {
    Picture.HOUR: "Dessin : une horloge",
    Picture.DOOR: "Dessin : une porte et une flèche qui entre",
    Picture.ASK: "Dessin : une personne et un point d’interrogation",
    Picture.PLACE: "Dessin : le repère d’un lieu sur un plan",
    Picture.BUS: "Dessin : un bus",
    Picture.CLOTHES: "Dessin : une veste de travail",
    Picture.BAG: "Dessin : un sac à dos",
    Picture.MEAL: "Dessin : une assiette, une fourchette et un couteau",
    Picture.KEY: "Dessin : une clé",
    Picture.PHONE: "Dessin : un téléphone qui appelle",
    Picture.CALENDAR: "Dessin : un calendrier",
    Picture.TUTOR: "Dessin : une personne qui montre un tableau",
    Picture.WATCH: "Dessin : un œil qui regarde",
    Picture.TOGETHER: "Dessin : deux personnes qui portent ensemble une caisse",
    Picture.ALONE: "Dessin : une personne qui porte seule une caisse",
    Picture.LATE: "Dessin : une horloge, puis un téléphone",
    Picture.SIGN: "Dessin : une feuille que l’on signe",
    Picture.TALK: "Dessin : deux bulles de parole",
    Picture.WORK: "Dessin : une caisse à outils",
    Picture.PAPER: "Dessin : une feuille écrite",
    Picture.REST: "Dessin : un lit",
    Picture.PAUSE: "Dessin : une tasse chaude",
    Picture.SAFETY: "Dessin : un casque de chantier",
    Picture.HELP: "Dessin : une bouée",
    Picture.GOAL: "Dessin : un drapeau à atteindre",
    Picture.DANGER: "Dessin : un panneau de danger",
    Picture.CARE: "Dessin : une croix de soin",
    Picture.TOOL: "Dessin : une clé de mécanicien",
    Picture.LIST: "Dessin : une liste cochée",
}


def picture(what: Picture, side: float, at: dt.time | None = None) -> PictureMark:
    """Give a picture.

    Args:
        what: Its idea.
        side: Points.
        at: The hour that a clock shows; ten past ten without it.
    """
    code = clock(at) if what is Picture.HOUR and at is not None else _code(what)
    return PictureMark(code=code, side=side, alt=_ALTS[what])


@cache
def _code(what: Picture) -> str:
    return " ".join(PARTS[what])
