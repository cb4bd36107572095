"""The sheet of the recovery key: one page, every group on it, nothing read as markup."""

from __future__ import annotations

import io
from datetime import date
from uuid import UUID

import pypdf

from models.documents import boxes, typeset
from models.documents.recovery_sheet import RecoverySheet, render
from models.vault import recovery

KEY = recovery.to_text(bytes(range(16)))
SHEET = RecoverySheet(
    vault_name="Rhône <b>& vallée</b>",
    vault_id=UUID(int=0xA1FA2482 << 96),
    organisation="",
    made_on=date(2026, 3, 10),
    groups=recovery.groups_of(KEY),
)


def test_one_page_says_the_key_the_vault_and_the_day() -> None:
    reader = pypdf.PdfReader(io.BytesIO(render(SHEET)))

    assert len(reader.pages) == 1
    text = reader.pages[0].extract_text()
    assert all(group in text for group in KEY.split("-"))
    for words in ("Rhône <b>& vallée</b>", "10/03/2026", "a1fa 2482", "enveloppe", "phrase secrète"):
        assert words in text
    assert "Structure" not in text
    assert reader.metadata is not None
    assert "Rhône" not in str(dict(reader.metadata))


def test_the_key_does_not_stay_in_the_caches_of_the_layout() -> None:
    render(SHEET)

    assert boxes._rows.cache_info().currsize == 0
    assert typeset.lay_out.cache_info().currsize == 0
