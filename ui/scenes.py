"""The scenes that pictures are taken of: every screen, in the order of a working day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from models.records.duplicates import KnownToBoth, Level, PartnerComparison
from models.records.plans import PlanStatus
from models.records.signatures import SignerRole
from ui import file_scenes, pathway_scenes
from ui.around_scenes import AROUND_SCENES
from ui.clash_scenes import CLASH_SCENES
from ui.hall_scenes import HALL_SCENES
from ui.outreach_scenes import OUTREACH_SCENES
from ui.places import palette_actions
from ui.signing.party_page import Step
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from models.records.ids import ResidentId
    from ui.employers.employers_page import EmployersPage
    from ui.permanence.permanence_page import PermanencePage
    from ui.plans.plans_page import PlansPage
    from ui.residents.residents_page import ResidentsPage
    from ui.settings.settings_page import SettingsPage
    from ui.stage import Stage

_QUICK_MS: Final = 300
_DRAWN_MS: Final = 1200
"""A plan is drawn again a moment after the last key."""
_PARTS: Final = (
    "places", "terms", "display", "people", "programmes", "files", "backups", "retention", "journal",
    "papers",
)  # fmt: skip
"""Parts of the settings after the first, in their order."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes:
        set: Sets the stage.
        settle_ms: How long what was set needs to be whole.
    """

    name: str
    set: Callable[[Stage], None]
    settle_ms: int = _QUICK_MS


def _unlock(stage: Stage) -> None:
    stage.open_forms().show_unlock()


def _create(stage: Stage) -> None:
    stage.open_forms().show_create()


def _hall(stage: Stage) -> None:
    """One person received, two waiting."""
    page = cast("PermanencePage", stage.main("hall").pages.current())
    waiting = stage.workspace.meetings.today(stage.workspace.settings.settings().current_hall_id).waiting
    page.queue.visit_requested.emit(waiting[0])


def _hall_known(stage: Stage) -> None:
    """Somebody met before, whose name is spelled otherwise today."""
    page = cast("PermanencePage", stage.main("hall").pages.current())
    page.encounter.put_aside()
    record = stage.workspace.residents.open(stage.person("kravets").resident_id).content
    for name, text in (("first_name", "Oxana"), ("last_name", record.last_name), ("phone", record.phone)):
        field = page.encounter.findChild(TextField, f"encounter_{name}")
        if isinstance(field, TextField):
            stage.type(field, text)


def _persons(stage: Stage) -> None:
    stage.main("people")


def _persons_found(stage: Stage) -> None:
    stage.type(_people(stage).search, "kra oks")


def _person_file(stage: Stage) -> None:
    page = _people(stage)
    stage.type(page.search, "")
    page.open_record(stage.person("kravets").resident_id)


def _person_rights(stage: Stage) -> None:
    _people(stage).file.show_rights()


def _person_known(stage: Stage) -> None:
    page = _people(stage)
    page.new_record()
    record = stage.workspace.residents.open(stage.person("kravets").resident_id).content
    for name, text in (("first_name", "Oxana"), ("last_name", record.last_name), ("phone", record.phone)):
        field = page.form.findChild(TextField, f"resident_{name}")
        if isinstance(field, TextField):
            stage.type(field, text)


def _person_twins(stage: Stage) -> None:
    _two_files(stage)
    _people(stage).duplicates.show_all()


def _person_merge(stage: Stage) -> None:
    first, second = _two_files(stage)
    _people(stage).duplicates.compare(first, second)


def _partner(stage: Stage) -> None:
    """Words agreed, and two persons known to both."""
    residents = stage.workspace.residents
    shelf = _people(stage).duplicates
    shelf.show_partner()
    stage.type(shelf.partner.words, stage.workspace.comparing.draw())
    rows = residents.first_rows(2)
    known = tuple(KnownToBoth(row=row, level=level) for row, level in zip(rows, Level, strict=False))
    shelf.partner.show_result(
        PartnerComparison(compared=31, listed=58, made_on=stage.workspace.privacy.today(), known=known)
    )


def _two_files(stage: Stage) -> tuple[ResidentId, ResidentId]:
    """Return two files of one person, the second written now when it is not there yet."""
    residents = stage.workspace.residents
    first = stage.person("kravets").resident_id
    found = residents.search("oxana kravets", 1)
    if found:
        return first, found[0].resident_id
    content = residents.open(first).content
    second = replace(
        content, resident_id=None, first_name=content.last_name, last_name="Oxana", phone="06 39 98 11 11",
        wishes="Travailler dans une bibliothèque.", room="207", email="",
    )  # fmt: skip
    return first, residents.save(second).resident_id


def _person_form(stage: Stage) -> None:
    _people(stage).new_record()


def _employers(stage: Stage) -> None:
    stage.main("employers")


def _employer_file(stage: Stage) -> None:
    row = stage.workspace.employers.search("entrepots fleuve", 1)[0]
    _companies(stage).open_record(row.employer_id)


def _job(stage: Stage) -> None:
    job = stage.workspace.employers.jobs("preparateur", 1)[0]
    _companies(stage).open_job(job.job_id)


def _plans(stage: Stage) -> None:
    _papers(stage).show_list()


def _hire(stage: Stage) -> None:
    window = stage.main("plans")
    window.start_hire(stage.workspace.residents.open(stage.person("selam").resident_id))


def _plan_editor(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.DRAFT).plan_id)


def _plan_document(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.SIGNED).plan_id)


def _plan_to_sign(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan(PlanStatus.TO_SIGN, signed=1).plan_id)


def _sheet_none(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan_on_paper(0).plan_id)


def _sheet_card(stage: Stage) -> None:
    _papers(stage).open_record(stage.plan_on_paper(2).plan_id)


def _sheet_large(stage: Stage) -> None:
    document = _papers(stage).document
    document.sheet_requested.emit(document.sheets.records()[1])


def _statistics(stage: Stage) -> None:
    stage.main("statistics")


def _settings(stage: Stage) -> None:
    stage.main("settings")


def _settings_part(part: int) -> Callable[[Stage], None]:
    """Return what shows one part of the settings."""

    def show(stage: Stage) -> None:
        cast("SettingsPage", stage.main("settings").pages.current()).show_part(part)

    return show


def _palette(stage: Stage) -> None:
    window = stage.main("hall")
    window.palette_layer.open_with(palette_actions(window.pages.current(), window.may), "ze")


def _help(stage: Stage) -> None:
    window = stage.main()
    window.palette_layer.close_layer()
    window.open_help()


def _curtain(stage: Stage) -> None:
    window = stage.main()
    window.help_layer.close_layer()
    window.curtain.fall()


def _desk(stage: Stage) -> None:
    stage.main().curtain.rise()
    stage.hand_over()


def _neutral(stage: Stage) -> None:
    stage.hand_over().desk.pass_requested.emit(SignerRole.EMPLOYEE)


def _read(stage: Stage) -> None:
    stage.hand_over().neutral.continued.emit()


def _ask(stage: Stage) -> None:
    stage.hand_over().party.go_to(Step.ASK)


def _sign(stage: Stage) -> None:
    hand_over = stage.hand_over()
    hand_over.party.go_to(Step.SIGN)
    stage.sign(hand_over.party.panel.pad, hand_over.record.content.employee.display_name)


def _thanks(stage: Stage) -> None:
    party = stage.hand_over().party
    party.signed.emit(party.panel.pad.ink())


def _people(stage: Stage) -> ResidentsPage:
    return cast("ResidentsPage", stage.main("people").pages.current())


def _companies(stage: Stage) -> EmployersPage:
    return cast("EmployersPage", stage.main("employers").pages.current())


def _papers(stage: Stage) -> PlansPage:
    return cast("PlansPage", stage.main("plans").pages.current())


SCENES: Final = (
    Scene("unlock", _unlock),
    Scene("create", _create),
    Scene("hall", _hall),
    Scene("hall_known", _hall_known),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in HALL_SCENES),
    *(Scene(name, stage) for name, stage in OUTREACH_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in AROUND_SCENES),
    Scene("persons", _persons),
    Scene("persons_found", _persons_found),
    Scene("person_file", _person_file),
    Scene("person_wishes", file_scenes.wishes),
    Scene("person_wishes_form", file_scenes.wishes_form),
    Scene("person_french", file_scenes.french),
    Scene("person_barriers", file_scenes.barriers),
    Scene("person_papers", file_scenes.papers),
    Scene("person_way", pathway_scenes.facts),
    Scene("person_way_new", pathway_scenes.new_fact),
    Scene("person_goals", pathway_scenes.goals),
    Scene("person_activities", pathway_scenes.activities),
    Scene("person_programme", pathway_scenes.programme),
    Scene("person_selection", pathway_scenes.selection),
    Scene("person_rights", _person_rights),
    Scene("person_form", _person_form),
    Scene("person_known", _person_known),
    Scene("duplicates", _person_twins, _DRAWN_MS),
    Scene("merge", _person_merge),
    Scene("partner", _partner),
    Scene("employers", _employers),
    Scene("employer_file", _employer_file),
    Scene("job", _job),
    Scene("plans", _plans),
    Scene("hire", _hire),
    Scene("plan_editor", _plan_editor, _DRAWN_MS),
    Scene("plan_document", _plan_document, _DRAWN_MS),
    Scene("plan_to_sign", _plan_to_sign, _DRAWN_MS),
    Scene("sheet_none", _sheet_none, _DRAWN_MS),
    Scene("sheet_card", _sheet_card, _DRAWN_MS),
    Scene("sheet_large", _sheet_large, _DRAWN_MS),
    *(Scene(name, stage) for name, stage in CLASH_SCENES),
    Scene("statistics", _statistics),
    Scene("settings", _settings),
    *(Scene(f"settings_{name}", _settings_part(part)) for part, name in enumerate(_PARTS, 1)),
    Scene("palette", _palette),
    Scene("help", _help),
    Scene("curtain", _curtain),
    Scene("desk", _desk),
    Scene("neutral", _neutral),
    Scene("read", _read),
    Scene("ask", _ask),
    Scene("sign", _sign),
    Scene("thanks", _thanks),
)
"""The last ones need those before them: the screen is passed on as it would be."""
