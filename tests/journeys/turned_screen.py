"""The screen turned round: read, ask, sign, and have the computer back."""

from __future__ import annotations

from tests.journeys.person import Person


def read_and_ask(person: Person, base: str = "hand_over_party") -> None:
    """Go through the pages of the plan, then past the question whether anything is to be talked about."""
    while not person.sees(f"{base}_ask_next"):
        person.click(f"{base}_read_next")
    person.click(f"{base}_ask_next")


def come_back(person: Person, passphrase: str) -> None:
    """Raise the curtain: the computer is in the adviser's hands again."""
    person.find("curtain")
    assert not person.sees("hand_over")
    person.type(passphrase[0])
    person.reads("curtain_passphrase_edit", passphrase[0])
    person.type(passphrase[1:])
    person.press("Enter")
