"""The words of errors about who opens a vault, and what each person may do."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

ACCESS: Final = {
    "vault.recovery_wrong": QT_TRANSLATE_NOOP(
        "errors", "This is not the recovery key of this vault: compare each group with the printed sheet."
    ),
    "vault.too_soon": QT_TRANSLATE_NOOP("errors", "Too many wrong tries: wait {seconds} s, then try again."),
    "vault.unfinished": QT_TRANSLATE_NOOP(
        "errors",
        "Work in this vault was cut short and has to be finished, but this place refuses to be written to. "
        "Copy the folder of the vault to this computer and open the copy: nothing is lost.",
    ),
    "vault.older": QT_TRANSLATE_NOOP(
        "errors",
        "An older version of Palier made this vault, and this place refuses to be written to. Copy the "
        "folder of the vault to this computer and open the copy: it is brought up to date there.",
    ),
    "vault.must_write": QT_TRANSLATE_NOOP(
        "errors",
        "Coming in this way has to be written down, and this place refuses to be written to. Copy the "
        "folder of the vault to this computer and open the copy.",
    ),
    "vault.full": QT_TRANSLATE_NOOP(
        "errors", "A vault has room for {maximum} people: withdraw the access of somebody who left."
    ),
    "vault.no_slot": QT_TRANSLATE_NOOP("errors", "This access does not exist any more."),
    "vault.own_slot": QT_TRANSLATE_NOOP(
        "errors", "Nobody withdraws their own access: a colleague who coordinates does."
    ),
    "vault.not_own_slot": QT_TRANSLATE_NOOP(
        "errors", "People choose for themselves what they are called before the vault is open."
    ),
    "vault.too_many_letters": QT_TRANSLATE_NOOP(
        "errors",
        "Somebody has not opened the vault for too many changes of its key: let them open it once, "
        "or make a new recovery key.",
    ),
    "rights.refused": QT_TRANSLATE_NOOP(
        "errors", "Your role does not allow this. Ask the person who coordinates."
    ),
    "people.not_found": QT_TRANSLATE_NOOP("errors", "This person is no longer in the team."),
    "people.not_heir": QT_TRANSLATE_NOOP(
        "errors", "This colleague may not read it: choose one of the same organisation and role."
    ),
    "people.no_access": QT_TRANSLATE_NOOP("errors", "This person has no access to the vault."),
    "people.own_access": QT_TRANSLATE_NOOP(
        "errors", "Nobody withdraws their own access: a colleague who coordinates does."
    ),
    "people.last_coordinator": QT_TRANSLATE_NOOP(
        "errors", "Somebody must coordinate: give that role to a colleague first."
    ),
    "people.label_taken": QT_TRANSLATE_NOOP("errors", "Somebody is called so already: choose another name."),
    "people.pin": QT_TRANSLATE_NOOP("errors", "The short code has 4 to 8 digits."),
    "people.group_wrong": QT_TRANSLATE_NOOP(
        "errors", "This is not what is printed: look at the sheet again."
    ),
}
