"""A file that is called like an identity paper is known by its name, whatever the accents and the marks."""

from __future__ import annotations

import pytest

from models.rules.identity_papers import is_named_so


@pytest.mark.parametrize(
    "name",
    ["Passeport_2026.png", "CNI recto.jpg", "titre-de-sejour.pdf", "Carte d’identité.JPG", "récépissé.pdf"],
)
def test_an_identity_paper_is_known_by_its_name(name: str) -> None:
    assert is_named_so(name)


@pytest.mark.parametrize("name", ["IMG_2041.jpg", "accord signé.png", "attestation de formation.pdf"])
def test_other_papers_are_not_taken_for_one(name: str) -> None:
    assert not is_named_so(name)
