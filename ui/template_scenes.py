"""The scenes of the templates: each part, what is refused, a new ladder, a role that only reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, cast

from models.records.templates import TemplatePart
from ui.templates.templates_section import TemplatesSection
from ui.widgets.reveal import Revealer

if TYPE_CHECKING:
    from ui.settings.settings_page import SettingsPage
    from ui.stage import Stage


def _letterhead(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.LETTERHEAD)


def _commitments(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.COMMITMENTS)


def _points(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.CHECK_POINTS)


def _helps(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.HELPS)


def _ladder(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.LADDER, "delivery")


def _locked(section: TemplatesSection) -> None:
    section.frame.parts.set_value("locked")
    section.frame.parts.edited.emit()


def _refused(section: TemplatesSection) -> None:
    """A head that says for whom the organisation works."""
    section.show_part(TemplatePart.LETTERHEAD)
    section.binder.restore({"letterhead.name": "Accueil des réfugiés de l’Exemple"})
    section.save()


def _versions(section: TemplatesSection) -> None:
    """What a former version said otherwise."""
    section.discard()
    section.show_part(TemplatePart.LETTERHEAD)
    for line in section.frame.versions.lines():
        if not line.compare_button.isHidden():
            line.compare_button.click()
    Revealer(section).reveal(section.frame.versions)


def _new_ladder(section: TemplatesSection) -> None:
    section.show_part(TemplatePart.LADDER)
    section.frame.add_button.click()


_SCENES: Final[tuple[tuple[str, Callable[[TemplatesSection], None]], ...]] = (
    ("letterhead", _letterhead),
    ("commitments", _commitments),
    ("points", _points),
    ("helps", _helps),
    ("ladder", _ladder),
    ("locked", _locked),
    ("refused", _refused),
    ("versions", _versions),
    ("new_ladder", _new_ladder),
)


def template_scenes(part: int) -> Iterator[tuple[str, Callable[[Stage], None]]]:
    """Yield the names of the scenes and what sets them.

    Args:
        part: Of the settings, where templates are.
    """
    for name, show in _SCENES:
        yield f"templates_{name}", _on_stage(part, show)


def _on_stage(part: int, show: Callable[[TemplatesSection], None]) -> Callable[[Stage], None]:
    def set_stage(stage: Stage) -> None:
        page = cast("SettingsPage", stage.main("settings").pages.current())
        page.show_part(part)
        show(page.findChildren(TemplatesSection)[0])

    return set_stage
