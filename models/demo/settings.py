"""The invented organisation of the demo."""

from __future__ import annotations

from models.records.settings import AdviserDraft, Settings


def demo_settings() -> Settings:
    """Return first settings; the printed name says nothing of who is accompanied."""
    return Settings(
        organisation_name="Association de démonstration Passerelle de l’Exemple",
        document_name="Passerelle de l’Exemple",
        address="1 place de la Maquette, 99100 Portclair",
        phone="01 99 00 14 14",
        adviser=AdviserDraft(
            first_name="Bérénice",
            last_name="Vernet",
            function="Chargée d’accompagnement",
            phone="01 99 00 14 15",
            email="berenice.vernet@exemple.example",
        ),
    )
