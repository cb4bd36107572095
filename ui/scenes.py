"""The scenes that pictures are taken of: every screen, in the order of a working day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

from ui import file_scenes, pathway_scenes
from ui.around_scenes import AROUND_SCENES
from ui.clash_scenes import CLASH_SCENES
from ui.duplicate_scenes import DUPLICATE_SCENES
from ui.hall_scenes import HALL_SCENES
from ui.immersion_scenes import IMMERSION_SCENES
from ui.in_work_scenes import IN_WORK_SCENES
from ui.matching_scenes import MATCHING_SCENES
from ui.network_scenes import NETWORK_SCENES
from ui.offer_scenes import OFFER_SCENES
from ui.order_scenes import ORDER_SCENES
from ui.outreach_scenes import OUTREACH_SCENES
from ui.paper_scenes import PAPER_SCENES
from ui.places import palette_actions
from ui.plan_scenes import PLAN_SCENES, SIGN_SCENES
from ui.proof_scenes import HELP_SCENES, PROOF_SCENES
from ui.prospecting_scenes import PROSPECTING_SCENES
from ui.template_scenes import template_scenes
from ui.version_scenes import VERSION_SCENES
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from ui.employers.employers_page import EmployersPage
    from ui.permanence.permanence_page import PermanencePage
    from ui.residents.residents_page import ResidentsPage
    from ui.settings.settings_page import SettingsPage
    from ui.stage import Stage

_QUICK_MS: Final = 300
_DRAWN_MS: Final = 1200
_READ_MS: Final = 8000
"""A plan is drawn again a moment after the last key."""
_PARTS: Final = (
    "places", "terms", "display", "people", "programmes", "files", "backups", "retention", "journal",
    "matching", "templates", "papers",
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
    _people(stage).show_list()


def _persons_found(stage: Stage) -> None:
    page = _people(stage)
    page.show_list()
    stage.type(page.search, "kra oks")


def _person_file(stage: Stage) -> None:
    page = _people(stage)
    stage.type(page.search, "")
    page.open_record(stage.person("kravets").resident_id)
    page.file.tabs.go("meetings")


def _person_rights(stage: Stage) -> None:
    _people(stage).file.show_rights()


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


def _statistics(stage: Stage) -> None:
    stage.main("statistics")


def _settings(stage: Stage) -> None:
    stage.main("settings")


def _settings_part(part: int) -> Callable[[Stage], None]:
    """Return what shows one part of the settings."""

    def show(stage: Stage) -> None:
        cast("SettingsPage", stage.main("settings").pages.current()).show_part(part)

    return show


def _translations(stage: Stage) -> None:
    """Fixed phrases in Arabic, some of them said otherwise."""
    cast("SettingsPage", stage.main("settings").pages.current()).show_translations("ar")


def _job_low(stage: Stage) -> None:
    """The end of a job sheet: conditions, what was negotiated."""
    _job(stage)
    _scroll_down(_companies(stage))


def _programmes_low(stage: Stage) -> None:
    """The lower part of a programme: criteria, levels, indicators."""
    _settings_low(stage, "programmes")


def _matching_low(stage: Stage) -> None:
    """The margins of matching, and the list of communes."""
    _settings_low(stage, "matching")


def _settings_low(stage: Stage, part: str) -> None:
    page = cast("SettingsPage", stage.main("settings").pages.current())
    page.show_part(_PARTS.index(part) + 1)
    _scroll_down(page)


def _scroll_down(page: QWidget) -> None:
    bars = (pane.verticalScrollBar() for pane in page.findChildren(QScrollArea) if pane.isVisible())
    longest = max(bars, key=QScrollBar.maximum)
    longest.setValue(longest.maximum())


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


def _people(stage: Stage) -> ResidentsPage:
    return cast("ResidentsPage", stage.main("people").pages.current())


def _companies(stage: Stage) -> EmployersPage:
    return cast("EmployersPage", stage.main("employers").pages.current())


SCENES: Final = (
    Scene("unlock", _unlock),
    Scene("create", _create),
    Scene("hall", _hall),
    Scene("hall_known", _hall_known),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in HALL_SCENES),
    *(Scene(name, stage) for name, stage in OUTREACH_SCENES),
    *(Scene(name, stage) for name, stage in NETWORK_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in AROUND_SCENES),
    Scene("persons", _persons),
    Scene("persons_found", _persons_found),
    Scene("person_file", _person_file),
    Scene("person_wishes", file_scenes.wishes),
    Scene("person_wishes_form", file_scenes.wishes_form),
    Scene("person_french", file_scenes.french),
    Scene("person_barriers", file_scenes.barriers),
    Scene("person_own_form", file_scenes.own_form),
    Scene("person_papers", file_scenes.papers),
    Scene("person_paper_form", file_scenes.paper_form),
    Scene("person_paper_kinds", file_scenes.paper_kinds),
    Scene("person_discreet", file_scenes.discreet),
    Scene("person_way", pathway_scenes.facts),
    Scene("person_way_new", pathway_scenes.new_fact),
    *(Scene(*each) for each in IN_WORK_SCENES),
    Scene("person_goals", pathway_scenes.goals),
    Scene("person_activities", pathway_scenes.activities),
    Scene("person_programme", pathway_scenes.programme),
    Scene("person_selection", pathway_scenes.selection),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in OFFER_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in IMMERSION_SCENES),
    Scene("person_rights", _person_rights),
    Scene("person_form", _person_form),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in DUPLICATE_SCENES),
    Scene("employers", _employers),
    Scene("employer_file", _employer_file),
    Scene("job", _job),
    Scene("job_low", _job_low, _DRAWN_MS),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in PROSPECTING_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in MATCHING_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in (*PLAN_SCENES, *PROOF_SCENES)),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in ORDER_SCENES),
    *(Scene(name, stage, _READ_MS) for name, stage in PAPER_SCENES),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in VERSION_SCENES),
    *(Scene(name, stage) for name, stage in CLASH_SCENES),
    Scene("statistics", _statistics),
    Scene("settings", _settings),
    *(Scene(f"settings_{name}", _settings_part(part)) for part, name in enumerate(_PARTS[:-1], 1)),
    Scene("settings_matching_low", _matching_low, _DRAWN_MS),
    Scene("settings_papers", _settings_part(len(_PARTS) + 1)),  # after the translations
    Scene("settings_translations", _translations),
    Scene("settings_programmes_low", _programmes_low),
    *(Scene(name, stage, _DRAWN_MS) for name, stage in template_scenes(_PARTS.index("templates") + 1)),
    Scene("palette", _palette),
    Scene("help", _help),
    Scene("curtain", _curtain),
    *(Scene(name, stage) for name, stage in (*SIGN_SCENES[:1], *HELP_SCENES, *SIGN_SCENES[1:])),
)
"""The last ones need those before them: the screen is passed on as it would be."""
