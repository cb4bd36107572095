from __future__ import annotations

from typing import TYPE_CHECKING

from tests.factories import a_residence, a_resident

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord


def found(workspace: Workspace, text: str, limit: int = 12) -> list[tuple[str, str, str]]:
    return [(hit.kind, hit.title, hit.detail) for hit in workspace.search.find(text, limit)]


def test_one_word_finds_every_kind(workspace: Workspace, started: PlanVersionRecord) -> None:
    workspace.residents.save(a_resident(first_name="Proprette", last_name="Ozanne", room=""))

    assert found(workspace, "propre") == [
        ("resident", "Proprette Ozanne", ""),
        ("employer", "Rives Propreté", "Nantes"),
        ("job", "Agent de propreté", "Rives Propreté"),
        ("plan", started.number, "Yéro Sangaré-N’Dour · Agent de propreté · Rives Propreté"),
    ]


def test_a_person_is_told_from_another_by_where_they_live(workspace: Workspace) -> None:
    residence = workspace.residents.save_residence(a_residence())
    workspace.residents.save(a_resident(residence_id=residence.residence_id))

    assert found(workspace, "yero") == [("resident", "Yéro Sangaré-N’Dour", "Les Quatre-Vents · B 214")]


def test_a_plan_is_found_by_its_number(workspace: Workspace, started: PlanVersionRecord) -> None:
    for typed in ("2026-0001", "2026-00", "0001"):
        assert ("plan", started.number) in [hit[:2] for hit in found(workspace, typed)]


def test_nothing_typed_finds_nothing(workspace: Workspace, started: PlanVersionRecord) -> None:

    assert found(workspace, "") == [] == found(workspace, "  ")


def test_one_kind_does_not_hide_the_others(workspace: Workspace, started: PlanVersionRecord) -> None:
    for index in range(20):
        workspace.residents.save(a_resident(first_name=f"Rives{index}", last_name=""))

    kinds = [hit[0] for hit in found(workspace, "rives", limit=8)]

    assert kinds == ["resident"] * 5 + ["employer", "job", "plan"]
