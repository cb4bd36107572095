"""The scenes of a person's file: what they want, what stands in the way, their papers."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta
from typing import TYPE_CHECKING, cast

from models.records.barriers import BarrierState
from models.records.dated_papers import DatedPaperDraft, PaperAnswer, PaperKind
from models.records.own_fields import FieldKind, OwnFieldDraft, OwnValue, OwnValuesDraft
from models.records.profile import FrenchLevel, FrenchSkill, LevelSource, ToldLine
from models.records.residents import AvailabilitySlot, DayPart
from ui.discretion import discretion
from ui.widgets.combo import Combo

if TYPE_CHECKING:
    from models.records.ids import ResidentId
    from ui.person_papers.papers_panel import PapersPanel
    from ui.residents.residents_page import ResidentsPage
    from ui.residents.wishes_panel import WishesPanel
    from ui.stage import Stage

_BARRIERS = (
    ("mobility.public_transport_only", BarrierState.YES),
    ("digital.no_email", BarrierState.YES),
    ("digital.no_email", BarrierState.LIFTED),
    ("isolation.isolated", BarrierState.YES),
    ("confidence.self_confidence", BarrierState.YES),
)
_THEME = "mobility"


def wishes(stage: Stage) -> None:
    """What somebody told, read."""
    discretion.set_on(is_on=False)
    _told(stage)
    _panel(stage)


def wishes_form(stage: Stage) -> None:
    """The same, rewritten."""
    _panel(stage).change("wishes")


def french(stage: Stage) -> None:
    """French by its four sides, rewritten."""
    _panel(stage).change("languages")


def barriers(stage: Stage) -> None:
    """What stands in the way, one theme open."""
    panel = _panel(stage)
    panel.show_barriers(_THEME)


def own_form(stage: Stage) -> None:
    """The fields of the organisation, being filled in."""
    _panel(stage).change_own()


def papers(stage: Stage) -> None:
    """Papers that end one day, and what is kept."""
    _papers(stage)


def paper_form(stage: Stage) -> None:
    """A paper that ends one day, being written."""
    _papers(stage).change(None)


def paper_kinds(stage: Stage) -> None:
    """The list of kinds of papers, open."""
    panel = _papers(stage)
    panel.change(None)
    combo = panel.findChild(Combo, "dated_kind")
    if combo is not None:
        combo.showPopup()
        stage.shown = combo.view().window()


def discreet(stage: Stage) -> None:
    """A file while somebody may read over the shoulder."""
    discretion.set_on(is_on=True)
    _people(stage).file.tabs.go("meetings")


def _papers(stage: Stage) -> PapersPanel:
    page = _people(stage)
    page.open_record(stage.person("kravets").resident_id)
    return cast("PapersPanel", page.file.tabs.go("papers"))


def _told(stage: Stage) -> None:
    key = stage.person("kravets").resident_id
    workspace = stage.workspace
    before = workspace.profiles.open(key).content
    if before.wish_lines:
        return
    today = workspace.dated_papers.today
    told = replace(
        before,
        wish_lines=(
            ToldLine(words="Cuisiner pour beaucoup de monde", rome_code="G1602"),
            ToldLine(words="Un endroit calme, avec une équipe"),
        ),
        refusal_lines=(ToldLine(words="Plus de ménage dans les bureaux le soir", rome_code="K2204"),),
        experience_lines=(
            ToldLine(words="Cantine d’une école", rome_code="G1602", place="au pays", months=48),
            ToldLine(words="Aide à des voisins", place="ici"),
        ),
        french=(
            FrenchLevel(skill=FrenchSkill.LISTENING, level="A2"),
            FrenchLevel(skill=FrenchSkill.SPEAKING, level="A1", source=LevelSource.OBSERVED),
            FrenchLevel(
                skill=FrenchSkill.READING,
                level="A1.1",
                source=LevelSource.TEST,
                known_on=today - timedelta(40),
            ),
        ),
        french_flags=("NLA",),
        availability=tuple(
            AvailabilitySlot(weekday=day, part=part)
            for day in range(5)
            for part in (DayPart.MORNING, DayPart.DAY)
        ),
        travel_zone="Toute la ligne 2, et le centre",
        first_transport_at=time(5, 40),
        last_transport_at=time(21, 40),
        not_before=time(9),
        not_after=time(17),
    )
    workspace.profiles.save(told, before)
    for code, state in _BARRIERS:
        workspace.barriers.note(key, code, state)
    _papers_of(stage, key)
    _own(stage, key)


def _papers_of(stage: Stage, key: ResidentId) -> None:
    kept = stage.workspace.dated_papers
    today = kept.today
    soon = today + timedelta(61)
    for draft in (
        DatedPaperDraft(kind=PaperKind.RIGHT_TO_WORK, answer=PaperAnswer.YES, expires_on=soon),
        DatedPaperDraft(kind=PaperKind.RESIDENCE_PERMIT, expires_on=soon),
        DatedPaperDraft(title="CACES 1", expires_on=today - timedelta(12)),
        DatedPaperDraft(kind=PaperKind.DRIVING_LICENCE, expires_on=today + timedelta(2000)),
    ):
        kept.save(replace(draft, resident_id=key, seen_on=today - timedelta(5)))


def _own(stage: Stage, key: ResidentId) -> None:
    own = stage.workspace.own_fields
    fields = [
        own.save_field(
            OwnFieldDraft(label="Atelier du mardi", kind=FieldKind.CHOICE, choices=("Vélo", "Couture"))
        ),
        own.save_field(OwnFieldDraft(label="Pointure des chaussures de sécurité", kind=FieldKind.NUMBER)),
        own.save_field(OwnFieldDraft(label="Inscription à la médiathèque", kind=FieldKind.DATE)),
    ]
    said = zip(fields, ("Couture", "38", "2026-02-03"), strict=True)
    values = tuple(OwnValue(field_id=field.field_id, value=value) for field, value in said if field.field_id)
    own.save(OwnValuesDraft(resident_id=key, values=values))


def _panel(stage: Stage) -> WishesPanel:
    page = _people(stage)
    page.open_record(stage.person("kravets").resident_id)
    return cast("WishesPanel", page.file.tabs.go("wishes"))


def _people(stage: Stage) -> ResidentsPage:
    return cast("ResidentsPage", stage.main("people").pages.current())
