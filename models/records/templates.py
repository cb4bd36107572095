"""What the organisation sets once for all the plans to come; nothing of a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from models.records.plan_parties import Letterhead
from models.records.plans import CommitmentsSection, LearningStep, LeverLine


class TemplatePart(StrEnum):
    """What has versions of its own; a ladder has some for each trade."""

    LETTERHEAD = "letterhead"
    COMMITMENTS = "commitments"
    CHECK_POINTS = "check_points"
    HELPS = "helps"
    LADDER = "ladder"


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderTask:
    """A task of one week, with what can be seen when it is learnt; French, typography included."""

    week: int
    task: str
    how: LearningStep = LearningStep.WATCH
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderAim:
    """An aim of a ladder; ``by_week`` says when."""

    aim: str
    by_week: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The first weeks in a trade.

    Attributes:
        code: Of a shipped ladder a word, of one of the organisation's own an id.
        label_en: Its name on English screens; empty: the French one.
        rome: ROME codes it suits, the closest first.
        objectives: Two per stage in those shipped: one is left for the company's own.
        clothing: What to wear and what the company provides.
        bring: What to bring on the first day.
        is_hidden: No longer offered; plans that took it keep their lines.
    """

    code: str
    label_fr: str
    label_en: str = ""
    rome: tuple[str, ...] = ()
    tasks: tuple[LadderTask, ...] = ()
    objectives: tuple[LadderAim, ...] = ()
    clothing: str = ""
    bring: str = ""
    safety: str = ""
    meal: str = ""
    is_hidden: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PointTemplate:
    """A check point with which plans begin.

    Attributes:
        code: Of the date engine, or ``other`` for one of the organisation's own.
        is_used: Whether plans begin with it.
        who: Words printed beside the date; empty: none.
        label: French name of one of the organisation's own.
        offset_days: Days before the start for what prepares it, after the start for ``other``; for
            ``before_trial_end``, days between the meeting and the last day on which the employer can still
            tell the decision (L1221-25). None: the date engine's own rule, not to be changed.
    """

    code: str
    is_used: bool = True
    minutes: int = 20
    who: str = ""
    label: str = ""
    offset_days: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointsTemplate:
    """The check points with which plans begin."""

    points: tuple[PointTemplate, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpsTemplate:
    """What helps, in every plan to begin with."""

    levers: tuple[LeverLine, ...] = ()


TemplateContent: TypeAlias = Letterhead | CommitmentsSection | PointsTemplate | HelpsTemplate | Ladder


@dataclass(frozen=True, slots=True, kw_only=True)
class Templates:
    """Everything with which a new plan begins.

    Attributes:
        ladders: Those hidden among them; the organisation's own first.
    """

    letterhead: Letterhead
    commitments: CommitmentsSection
    points: PointsTemplate
    helps: HelpsTemplate
    ladders: tuple[Ladder, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateVersion:
    """One version of a part.

    Attributes:
        template_id: None: as shipped.
        code: Of a ladder; empty for the other parts.
        version: 0: as shipped.
        saved_at: None: as shipped.
        author: Who saved it, a person of the team.
    """

    part: TemplatePart
    code: str
    version: int
    content: TemplateContent
    template_id: UUID | None = None
    saved_at: datetime | None = None
    author: str = ""
