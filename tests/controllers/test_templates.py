from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageDraw

from models.attachments.logos import HIGHEST, LARGEST, WIDEST, as_logo
from models.documents.logo import pixels
from models.errors import DocumentFailure, InvalidInput, RuleBroken, StorageFailure
from models.records.people import Role
from models.records.plan_parties import Letterhead
from models.records.plans import LocalText
from models.records.templates import Ladder, LadderTask, TemplatePart, TemplateVersion
from models.rules.templates import shipped
from tests.factories import a_started_plan

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.templates import TemplatesController
    from controllers.workspace import Workspace

HEAD = Letterhead(name="Emploi Conseil", address="1 rue Haute, 44100 Nantes", phone="02 40 00 00 00")


@pytest.fixture
def templates(workspace: Workspace) -> TemplatesController:
    return workspace.plans.templates


def a_picture(kind: str = "PNG", *, size: tuple[int, int] = (900, 300)) -> bytes:
    picture = Image.new("RGBA" if kind == "PNG" else "RGB", size, "white")
    ImageDraw.Draw(picture).ellipse((size[0] // 4, 20, size[0] // 2, size[1] - 20), fill="#0B6553")
    stream = io.BytesIO()
    picture.save(stream, kind)
    return stream.getvalue()


def test_each_saving_makes_a_version_with_its_author_and_can_be_taken_back(
    templates: TemplatesController, workspace: Workspace
) -> None:
    assert [each.version for each in templates.versions(TemplatePart.LETTERHEAD)] == [0]

    first = templates.save(TemplatePart.LETTERHEAD, HEAD)
    second = templates.save(TemplatePart.LETTERHEAD, replace(HEAD, phone=""))
    same = templates.save(TemplatePart.LETTERHEAD, replace(HEAD, phone=""))

    assert (first.version, second.version, same) == (1, 2, second)
    assert [each.version for each in templates.versions(TemplatePart.LETTERHEAD)] == [2, 1, 0]
    assert second.saved_at is not None
    assert templates.in_force().letterhead.phone == ""
    undone = workspace.undo.undo()
    assert undone is not None
    assert undone.action == "template.letterhead"
    assert templates.in_force().letterhead == HEAD
    assert templates.restore(templates.versions(TemplatePart.LETTERHEAD)[-1]).version == 2
    assert templates.in_force().letterhead == Letterhead()


def test_a_new_plan_takes_what_is_in_force_and_one_that_was_begun_keeps_what_it_has(
    templates: TemplatesController, workspace: Workspace
) -> None:
    begun = a_started_plan(workspace)
    promised = replace(shipped().commitments, employer=(LocalText(text="Nous formons dès le premier jour."),))
    points = tuple(each for each in shipped().points.points if each.code != "day_3")
    templates.save(TemplatePart.LETTERHEAD, HEAD)
    templates.save(TemplatePart.COMMITMENTS, promised)
    templates.save(TemplatePart.CHECK_POINTS, replace(shipped().points, points=points))
    cleaning = next(each for each in shipped().ladders if each.code == "cleaning")
    task = LadderTask(week=1, task="Saluer l’équipe")
    templates.save(TemplatePart.LADDER, replace(cleaning, tasks=(task,), label_fr="Entretien"))
    workspace.plans.remove(begun.plan_id)

    again = workspace.plans.start(begun.placement_id, None).content

    assert (again.letterhead, again.commitments) == (HEAD, promised)
    assert "day_3" not in {line.code for line in again.check_points}
    assert [line.task.text for line in again.tasks] == ["Saluer l’équipe"]
    assert begun.content.letterhead == Letterhead()
    templates.save(TemplatePart.LETTERHEAD, replace(HEAD, name="Autre nom"))
    written = workspace.plans.open(workspace.plans.rows()[0].plan_id)
    assert written.content == again
    saved = workspace.plans.save(written.version_id, replace(again, language="ar"))
    assert saved.content.letterhead == HEAD


def test_an_offset_of_the_organisation_moves_the_calendar_of_the_hire_too(
    templates: TemplatesController, workspace: Workspace
) -> None:
    def earlier(days: int) -> None:
        points = (
            replace(each, offset_days=days) if each.code == "employer_preparation" else each
            for each in shipped().points.points
        )
        templates.save(TemplatePart.CHECK_POINTS, replace(shipped().points, points=tuple(points)))

    earlier(14)
    plan = a_started_plan(workspace)

    said = {line.code: line.due_on for line in plan.content.check_points}
    hire = workspace.in_work.view(plan.resident_id).hires[0]
    kept = {point.content.code: point.content.due_on for point in hire.points}
    assert kept["employer_preparation"] == said["employer_preparation"]
    assert kept == {code: day for code, day in said.items() if code in kept}


def test_a_ladder_that_is_not_offered_serves_no_new_plan_and_comes_back(
    templates: TemplatesController, workspace: Workspace
) -> None:
    templates.hide_ladder("cleaning", is_hidden=True)

    assert "cleaning" not in {each.code for each in workspace.plans.ladders()}
    templates.hide_ladder("cleaning", is_hidden=False)
    assert "cleaning" in {each.code for each in workspace.plans.ladders()}
    own = Ladder(code="own", label_fr="Couture", rome=("B1803",), tasks=(LadderTask(week=1, task="Coudre"),))
    saved = templates.save(TemplatePart.LADDER, own)
    assert (saved.version, saved.code) == (1, "own")
    assert workspace.plans.ladders()[0] == own


def test_what_tells_too_much_is_refused_and_the_role_counts(
    templates: TemplatesController, workspace: Workspace
) -> None:
    with pytest.raises(InvalidInput) as caught:
        templates.save(TemplatePart.LETTERHEAD, Letterhead(name="Foyer des demandeurs d’asile"))
    assert {each.code for each in caught.value.problems} == {"plan.leak"}

    settings = workspace.settings.settings()
    secret = Letterhead(name="Passerelle Nord-Loire")
    workspace.settings.save(replace(settings, organisation_name=secret.name))
    with pytest.raises(InvalidInput):
        templates.save(TemplatePart.LETTERHEAD, secret)
    workspace.settings.save(replace(settings, organisation_name=secret.name, document_name=secret.name))
    assert templates.save(TemplatePart.LETTERHEAD, secret).version == 1
    workspace.undo.undo()

    store = workspace.plans._store
    store.act_as(replace(store.actor, role=Role.EMPLOYMENT))
    assert not templates.may_edit()
    assert templates.in_force().letterhead == Letterhead()
    with pytest.raises(RuleBroken, match="refused"):
        templates.save(TemplatePart.LETTERHEAD, HEAD)


def test_the_plan_of_nobody_is_drawn_with_what_is_typed(templates: TemplatesController, qtbot: QtBot) -> None:
    with qtbot.waitSignal(templates.preview_ready) as drawn:
        templates.preview(replace(shipped(), letterhead=HEAD), "delivery")

    assert drawn.args[0].startswith(b"%PDF")


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_is_drawn_anew_small_and_without_its_margins(
    templates: TemplatesController, tmp_path: Path, kind: str
) -> None:
    path = tmp_path / "logo"
    path.write_bytes(a_picture(kind))

    logo = templates.read_logo_now(path)

    shape = pixels(logo)
    assert shape is not None
    assert len(logo) <= LARGEST
    assert shape.width <= WIDEST
    assert shape.height == HIGHEST
    assert 0.8 < shape.width / shape.height < 0.95  # the ellipse alone: 225 × 260
    assert b"tEXt" not in logo
    version = templates.save(TemplatePart.LETTERHEAD, replace(HEAD, logo=logo))
    assert isinstance(version, TemplateVersion)
    assert templates.in_force().letterhead.logo == logo


def test_a_file_that_is_no_picture_is_refused_with_a_sentence(
    templates: TemplatesController, tmp_path: Path
) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n nothing")

    with pytest.raises(DocumentFailure, match="unreadable"):
        templates.read_logo_now(path)
    with pytest.raises(StorageFailure, match="logo_unreadable"):
        templates.read_logo_now(tmp_path / "none.png")
    with pytest.raises(DocumentFailure, match="blank"):
        as_logo(_blank())
    assert pixels(b"GIF89a") is None
    assert pixels(a_picture()) is None  # not one of ours: its colours are no palette


def _blank() -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (40, 20), "white").save(stream, "PNG")
    return stream.getvalue()
