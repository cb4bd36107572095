"""A plan on a stick: a reader opens it with the words, the signed file in it is the same, and nothing shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
import pytest

from models.errors import RuleBroken, StorageFailure
from models.records.plan_papers import PaperWish, PlanPaperKind
from models.records.print_orders import PLAN
from tests.team import a_team

if TYPE_CHECKING:
    from pathlib import Path

    from controllers.workspace import Workspace
    from models.records.plans import PlanVersionRecord
    from models.storage.store import Store


@pytest.fixture
def frozen(frozen_plan: PlanVersionRecord) -> PlanVersionRecord:
    return frozen_plan


def test_a_frozen_plan_is_read_with_the_words_and_joined_byte_for_byte(
    workspace: Workspace, frozen: PlanVersionRecord, tmp_path: Path
) -> None:
    pdf = workspace.plans.document(frozen.version_id)
    stick = tmp_path / "stick"
    stick.mkdir()

    made = workspace.locked_files.save(frozen, PLAN, pdf, stick / workspace.locked_files.file_name(frozen))

    assert made.path.name == f"{frozen.number}.pdf"
    assert (len(made.words.split()), int(made.bits)) == (6, 65)
    raw = made.path.read_bytes()
    hidden = (frozen.content.employee.last_name, frozen.content.employer.legal_name, frozen.number, "Plan")
    for text in (*hidden, made.words):
        assert text.encode() not in raw
        assert text.encode("utf-16-be") not in raw
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(raw)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(raw, password="un autre mot")
    opened = pypdfium2.PdfDocument(raw, password=made.words)
    original = pypdfium2.PdfDocument(pdf)
    assert len(opened) == len(original) + 1
    assert frozen.number in words_of(opened[0])
    assert frozen.content.employee.last_name in words_of(opened[1])
    assert bytes(opened.get_attachment(0).get_data()) == pdf


def test_a_paper_is_encrypted_with_its_tags(
    workspace: Workspace, frozen: PlanVersionRecord, tmp_path: Path
) -> None:
    paper = workspace.plan_papers.draw_now(frozen, PaperWish(kind=PlanPaperKind.PLAIN))

    made = workspace.locked_files.save(frozen, paper.kind.value, paper.pdf, tmp_path / "feuille")

    assert made.path.name == "feuille.pdf"
    raw = made.path.read_bytes()
    assert frozen.content.employee.last_name.encode() not in raw
    opened, plain = pypdfium2.PdfDocument(raw, password=made.words), pypdfium2.PdfDocument(paper.pdf)
    assert [words_of(page) for page in opened] == [words_of(page) for page in plain]
    assert b"/StructTreeRoot" in raw
    assert frozen.content.employee.last_name not in str(opened.get_metadata_dict())


def test_what_refuses_leaves_nothing(
    workspace: Workspace, store: Store, frozen: PlanVersionRecord, tmp_path: Path
) -> None:
    pdf = workspace.plans.document(frozen.version_id)
    with pytest.raises(StorageFailure) as pulled:
        workspace.locked_files.save(frozen, PLAN, pdf, tmp_path / "pulled" / "2026-0001.pdf")
    store.act_as(a_team(store)["Sam"])
    with pytest.raises(RuleBroken) as refused:
        workspace.locked_files.save(frozen, PLAN, pdf, tmp_path / "2026-0001.pdf")

    assert (pulled.value.code, refused.value.code) == ("file.read_only", "rights.refused")
    assert not list(tmp_path.glob("**/*.pdf"))


def words_of(page: pypdfium2.PdfPage) -> str:
    return str(page.get_textpage().get_text_range())
