"""Names of the form fields of a plan: the places that each step of its proof may fill, and no other."""

from __future__ import annotations

from typing import Final

from models.records.signatures import SignerRole

FORMAT: Final = "palier-proof/1"
FREEZE: Final = "Gel"
STAMP: Final = "Horodatage"
PARTIES: Final = {
    SignerRole.EMPLOYEE: "Salarie",
    SignerRole.EMPLOYER: "Employeur",
    SignerRole.ADVISER: "Accompagnateur",
}
TEXT: Final = "Preuve.Texte"
AUDIT: Final = {role: f"Preuve.{name}" for role, name in PARTIES.items()}
NOTES: Final = {role: f"Mention.{name}" for role, name in PARTIES.items()}
SIGNATURES: Final = (FREEZE, *PARTIES.values(), STAMP)
TEXTS: Final = (TEXT, *AUDIT.values(), *NOTES.values())
