"""The scenes of what is rarely seen: two on the same words, an undo refused, a window that closes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from models.errors import RuleBroken
from models.records.plans import PlanStatus
from ui.closing import proposes_backup
from ui.settings.backup_at_close import BackupAtClose
from ui.undo_words import refusal_words
from ui.widgets.fields import TextField

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.plans.plans_page import PlansPage
    from ui.residents.residents_page import ResidentsPage
    from ui.stage import Stage


def _backup_at_close(stage: Stage) -> None:
    window = stage.main("people")
    if not proposes_backup(window, stage.workspace):  # the demonstration has no stick
        BackupAtClose(stage.workspace.backups, window).ask()


def _file_clash(stage: Stage) -> None:
    """Two who wrote the name of one person, and one who emptied what the other completed."""
    window = stage.main("people")
    _put_away(stage)
    page = cast("ResidentsPage", window.pages.current())
    residents = stage.workspace.residents
    record = residents.open(stage.person("kravets").resident_id)
    page.file.edit_requested.emit(record)
    _write(stage, page.form, "resident_last_name", "Kravetz")
    _write(stage, page.form, "resident_phone", "06 39 98 00 11")
    residents.blockSignals(True)
    residents.save(replace(record.content, last_name="Kravets-Melnyk", phone=""), record.content)
    residents.blockSignals(False)
    page.form.save()


def _plan_clash(stage: Stage) -> None:
    """Two who wrote the same line of one plan."""
    page = cast("PlansPage", stage.main("plans").pages.current())
    plans = stage.workspace.plans
    page.open_record(stage.plan(PlanStatus.DRAFT).plan_id)
    record = page.editor.record()
    if record is None:
        return
    _write(stage, page.editor, "plan_post_title", "Agente d’entretien et d’accueil")
    plans.blockSignals(True)
    post = replace(record.content.post, title="Agente polyvalente", team="Quatre personnes")
    plans.save(record.version_id, replace(record.content, post=post), record.content)
    plans.blockSignals(False)
    page.editor.keep()


def _undo_refused(stage: Stage) -> None:
    """An action over which somebody wrote since."""
    stage.main("people").show_message("error", refusal_words(RuleBroken("undo.changed_since")))


def _put_away(stage: Stage) -> None:
    layer = stage.main().findChild(BackupAtClose)
    if layer is not None:
        layer.close_layer()


def _write(stage: Stage, page: object, name: str, text: str) -> None:
    field = page.findChild(TextField, name)  # type: ignore[attr-defined]
    if isinstance(field, TextField):
        stage.type(field, text)


CLASH_SCENES: Final[tuple[tuple[str, Callable[[Stage], None]], ...]] = (
    ("backup_at_close", _backup_at_close),
    ("file_clash", _file_clash),
    ("undo_refused", _undo_refused),
    ("plan_clash", _plan_clash),
)
