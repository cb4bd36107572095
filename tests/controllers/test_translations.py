"""The organisation's own wording of fixed phrases, from the list to the paper."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from controllers.workspace import Workspace
from models.errors import AppError, InvalidInput, RuleBroken
from models.records.codec import canonical_json, sha256_hex
from models.records.people import Actor, Role
from models.records.plans import PlanContent
from models.rules.phrases import forget, phrases, phrases_kept
from models.storage.store import Store
from tests.factories import a_started_plan

KEY, BLANK = "screen.thanks", "document.page"
SPEAKER = "Maison des langues de l’Exemple"


@pytest.fixture(autouse=True)
def _as_shipped() -> Iterator[None]:
    yield
    forget()


def said(key: str = KEY, language: str = "ar") -> str:
    table = phrases(language)
    assert table is not None
    return table.raw(key)


def state(workspace: Workspace, key: str = KEY) -> str:
    return next(line.state for line in workspace.translations.lines("ar") if line.key == key)


def test_own_words_are_said_at_once_and_to_be_checked_until_somebody_read_them(workspace: Workspace) -> None:
    desk = workspace.translations
    shipped = said()

    desk.save("ar", KEY, "شكرًا لكم")
    assert (said(), state(workspace)) == ("شكرًا لكم", "to_check")
    assert desk.approve("ar", [KEY, BLANK], f" {SPEAKER} ") == 2
    assert (state(workspace), state(workspace, BLANK)) == ("approved", "approved")
    assert desk.progress("ar").approved == 2

    desk.take_back("ar", [KEY])
    assert (said(), state(workspace)) == (shipped, "to_check")


def test_each_step_is_taken_back_by_undo(workspace: Workspace) -> None:
    desk, shipped = workspace.translations, said()
    desk.save("ar", KEY, "شكرًا لكم")
    desk.approve("ar", [KEY], SPEAKER)

    workspace.undo.undo()
    assert (said(), state(workspace)) == ("شكرًا لكم", "to_check")
    workspace.undo.undo()
    assert said() == shipped

    desk.save("ar", KEY, "أ")
    desk.save("ar", KEY, "ب")
    workspace.undo.undo()
    assert said() == "أ"


def test_a_blank_left_out_is_refused_and_nothing_is_kept(workspace: Workspace) -> None:
    before = said(BLANK)

    with pytest.raises(InvalidInput) as caught:
        workspace.translations.save("ar", BLANK, "صفحة {page}")

    assert [(one.code, one.params["names"]) for one in caught.value.problems] == [
        ("translation.missing", "{pages}")
    ]
    assert said(BLANK) == before
    with pytest.raises(InvalidInput):
        workspace.translations.approve("ar", [KEY], " ")


def test_a_language_read_from_end_to_end_is_no_longer_to_be_checked(workspace: Workspace) -> None:
    table = phrases("ar")
    assert table is not None
    assert not table.is_checked

    workspace.translations.approve("ar", table.keys(), SPEAKER)

    read = phrases("ar")
    assert read is not None
    assert read.is_checked
    workspace.close()
    left = phrases("ar")
    assert left is not None
    assert not left.is_checked


def test_a_version_keeps_the_wording_of_the_day_it_was_frozen(workspace: Workspace) -> None:
    shipped = said()
    workspace.translations.save("ar", KEY, "شكرًا لكم")
    kept = PlanContent(language="ar", wordings=((KEY, "شكرًا لكم"),))
    frozen_before = PlanContent(language="ar", wordings=())

    workspace.translations.save("ar", KEY, "ألف شكر")

    for content, wanted in ((kept, "شكرًا لكم"), (frozen_before, shipped), (PlanContent(), "ألف شكر")):
        table = phrases_kept("ar", content.wordings)
        assert table is not None
        assert table.raw(KEY) == wanted


def test_a_frozen_plan_goes_on_in_the_words_of_its_day(workspace: Workspace) -> None:
    started = a_started_plan(workspace)
    workspace.plans.save(started.version_id, replace(started.content, language="ar"))
    workspace.translations.save("ar", "document.title", "خطتي الأولى")

    frozen = workspace.plans.freeze(started.plan_id)
    document = workspace.plans.frozen_pdf(frozen.version_id)
    workspace.translations.save("ar", "document.title", "خطتي الثانية")

    kept = workspace.plans.open(started.plan_id)
    assert kept.content.wordings == (("document.title", "خطتي الأولى"),)
    assert kept.content_sha256 == sha256_hex(canonical_json(kept.content))
    assert workspace.plans.frozen_pdf(frozen.version_id) == document
    again = replace(kept.content, employee=replace(kept.content.employee, last_name="Autre"))
    revised = workspace.plans.save(kept.version_id, again)
    assert (revised.version, revised.content.wordings) == (2, None)


def test_a_letter_without_a_shape_is_refused(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.translations.save("ar", KEY, "شكرًا \U00012000")

    assert [(one.code, one.params["characters"]) for one in caught.value.problems] == [
        ("plan.no_glyph", "\U00012000")
    ]


def test_a_list_goes_out_and_comes_back_whole_or_not_at_all(workspace: Workspace, tmp_path: Path) -> None:
    desk = workspace.translations
    out = desk.export("ar").decode("utf-8-sig")
    line = f"ar;{KEY};Merci;{said()};;"
    assert line in out
    file = tmp_path / "ar.csv"

    file.write_text(out.replace(line, f"ar;{KEY};Merci;شكرًا لكم;oui;{SPEAKER}"), encoding="utf-8")
    found = desk.bring_back("ar", file)
    assert (found.changed, found.approved, said(), state(workspace)) == (1, 1, "شكرًا لكم", "approved")

    older = out.replace(line, f"ar;{KEY};Merci beaucoup;شكرًا;;")
    assert desk.take_in("ar", older.encode()).outdated == 1
    assert said() == "شكرًا لكم"
    with pytest.raises(AppError, match=r"translation_file\.unreadable"):
        desk.bring_back("ar", tmp_path / "none.csv")
    with pytest.raises(AppError, match=r"translation_file\.key"):
        desk.take_in("ar", out.replace(f";{KEY};", ";screen.none;").encode())


def test_who_does_not_administer_reads_only(workspace: Workspace, store: Store) -> None:
    store.act_as(Actor(adviser_id=None, name="", role=Role.EMPLOYMENT))
    with pytest.raises(RuleBroken):
        workspace.translations.save("ar", KEY, "أ")
    assert len(workspace.translations.lines("ar")) > 100
