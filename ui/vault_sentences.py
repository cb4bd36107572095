"""What is said when the vault, its disk or its backups refuse."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

VAULT: Final = {
    "vault.wrong_passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open this vault. Check the name chosen, capital letters and spaces, then "
        "try again.",
    ),
    "vault.not_a_vault": QT_TRANSLATE_NOOP("errors", "This folder is not a vault. Choose another folder."),
    "vault.newer": QT_TRANSLATE_NOOP(
        "errors", "A newer version of Palier made this vault. Update Palier to open it; nothing was changed."
    ),
    "vault.busy": QT_TRANSLATE_NOOP(
        "errors", "This vault is already open in another window of Palier. Close that window first."
    ),
    "vault.damaged": QT_TRANSLATE_NOOP(
        "errors", "This vault is damaged and cannot be read. Nothing was changed: open a copy of it."
    ),
    "vault.read_only": QT_TRANSLATE_NOOP(
        "errors",
        "This folder refuses to be written to. Choose another folder, or ask for the right to write.",
    ),
    "vault.exists": QT_TRANSLATE_NOOP(
        "errors", "There is already a vault here. Choose another name or folder."
    ),
    "vault.missing": QT_TRANSLATE_NOOP("errors", "This vault is no longer here. Was the drive unplugged?"),
    "vault.io": QT_TRANSLATE_NOOP(
        "errors", "The disk of this vault does not answer. Is the drive still plugged in? Try again."
    ),
    "vault.disk_full": QT_TRANSLATE_NOOP("errors", "The disk is full. Free some space, then try again."),
    "vault.weak_passphrase": QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase is too short: at least {minimum} characters. Seven words drawn by lot do well.",
    ),
    "vault.memory": QT_TRANSLATE_NOOP(
        "errors",
        "Opening needs {megabytes} MB of free memory. Close other programs, or use the recovery key if there "
        "is one.",
    ),
}
STORAGE: Final = {
    "storage.disk_full": QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full: the last change was not saved. What was saved before is safe. Free some space.",
    ),
    "storage.read_only": QT_TRANSLATE_NOOP(
        "errors",
        "This vault refuses to be written to: the change was not saved, what you typed stays on the screen. "
        "To write, copy the folder of the vault to this computer and open the copy.",
    ),
    "storage.damaged": QT_TRANSLATE_NOOP(
        "errors", "The database of the vault is damaged. Close Palier and open a copy of the vault."
    ),
    "storage.busy": QT_TRANSLATE_NOOP("errors", "The vault is busy. Try again in a moment; nothing is lost."),
    "storage.io": QT_TRANSLATE_NOOP(
        "errors", "The disk does not answer: the last change was not saved. Is the drive still plugged in?"
    ),
    "storage.closed": QT_TRANSLATE_NOOP("errors", "The vault was closed before this was kept."),
    "storage.stopped": QT_TRANSLATE_NOOP(
        "errors",
        "The disk failed: nothing more is written. What was saved is safe. Lock, then open the vault.",
    ),
}
BACKUP: Final = {
    "backup.missing": QT_TRANSLATE_NOOP(
        "errors", "The place of the backups is not there. Plug the stick in, or choose another folder."
    ),
    "backup.none": QT_TRANSLATE_NOOP("errors", "No place for backups is chosen yet."),
    "backup.other_copy": QT_TRANSLATE_NOOP(
        "errors",
        "Another copy of this vault has its backups in this folder: make a folder of its own for this one, "
        "beside it or on another stick.",
    ),
    "backup.inside": QT_TRANSLATE_NOOP(
        "errors", "This folder is inside the vault: choose a stick, or a folder elsewhere."
    ),
    "backup.disk_full": QT_TRANSLATE_NOOP(
        "errors", "There is no room left for the backup. The older ones are untouched: free some space there."
    ),
    "backup.read_only": QT_TRANSLATE_NOOP(
        "errors", "This place refuses to be written to. Is the stick locked? Choose another one."
    ),
    "backup.refused": QT_TRANSLATE_NOOP(
        "errors",
        "The stick or the disk does not answer. Nothing counts as a backup; the older ones are untouched.",
    ),
    "backup.cancelled": QT_TRANSLATE_NOOP("errors", "Stopped. Nothing was kept of it."),
    "backup.busy": QT_TRANSLATE_NOOP("errors", "A backup is already being made. Wait until it is done."),
    "backup.not_a_backup": QT_TRANSLATE_NOOP(
        "errors", "There is no backup of Palier in this folder. Choose the folder of the backups."
    ),
    "backup.several": QT_TRANSLATE_NOOP(
        "errors", "This folder holds backups of several vaults. Choose the folder of one backup."
    ),
    "backup.incomplete": QT_TRANSLATE_NOOP(
        "errors", "This backup is not whole: a file is missing or cut. Choose an older one."
    ),
    "backup.unsound": QT_TRANSLATE_NOOP(
        "errors", "This backup is damaged or was altered. Do not rely on it: choose another one."
    ),
    "backup.attachment_missing": QT_TRANSLATE_NOOP(
        "errors",
        "A file kept with the records is missing: this copy does not count. Check the vault; to restore, "
        "choose another backup.",
    ),
    "backup.attachment_altered": QT_TRANSLATE_NOOP(
        "errors",
        "A file kept with the records is not as it was written: this copy does not count. Check the vault; "
        "to restore, choose another backup.",
    ),
    "backup.attachment_faulty": QT_TRANSLATE_NOOP(
        "errors",
        "The backup is made, but files kept with the records are missing in the vault itself, or were "
        "altered. Check the vault; an older backup may have them.",
    ),
    "backup.attachment_extra": QT_TRANSLATE_NOOP(
        "errors",
        "A file that is not of this backup was put into it: do not rely on it, choose another one.",
    ),
    "backup.other_vault": QT_TRANSLATE_NOOP("errors", "This is the backup of another vault."),
    "backup.other_keys": QT_TRANSLATE_NOOP(
        "errors",
        "This backup was made before the keys were changed: restore it from the first window, "
        "with the passphrase of that day.",
    ),
    "backup.newer": QT_TRANSLATE_NOOP(
        "errors", "A newer version of Palier made this backup. Update Palier to restore it."
    ),
}
