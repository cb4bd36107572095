"""The errors a person can do something about; everything else is a bug."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to mend in what was typed.

    Attributes:
        field: Dotted path of the field in the draft, e.g. ``contract.weekly_minutes``; empty for the
            draft as a whole.
        code: Stable code; its sentence is in ``ui/errors.py``.
        params: Values for the sentence; never personal data.
    """

    field: str
    code: str
    params: dict[str, object] = dataclasses.field(default_factory=dict)


class AppError(Exception):
    """An error that a sentence can explain.

    Attributes:
        code: Stable code, ``area.reason``; its sentence is in ``ui/errors.py``.
        params: Values for the sentence; never personal data.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


class InvalidInput(AppError):
    """What was typed cannot be kept as it is.

    Attributes:
        problems: At least one problem, in the order of the form.
    """

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("input.invalid")
        self.problems = problems


class NotFound(AppError):
    """The record asked for does not exist (any more)."""


class RuleBroken(AppError):
    """The action is not allowed in this state."""


class StorageFailure(AppError):
    """The disk or the file refused.

    Codes: ``storage.disk_full``, ``storage.read_only``, ``storage.damaged``, ``storage.busy``,
    ``storage.io``.
    """


class VaultError(AppError):
    """The vault cannot be opened or created.

    Codes: ``vault.wrong_passphrase``, ``vault.not_a_vault``, ``vault.newer``, ``vault.busy``,
    ``vault.damaged``, ``vault.read_only``, ``vault.exists``, ``vault.missing``, ``vault.disk_full``,
    ``vault.weak_passphrase``, ``vault.memory``, ``vault.io``.
    """


class BackupFailure(AppError):
    """A backup cannot be made, read or restored.

    Codes: ``backup.missing``, ``backup.inside``, ``backup.disk_full``, ``backup.read_only``,
    ``backup.refused``, ``backup.cancelled``, ``backup.busy``, ``backup.not_a_backup``,
    ``backup.incomplete``, ``backup.unsound``, ``backup.other_vault``, ``backup.other_keys``,
    ``backup.newer``, ``backup.none``, ``backup.several``, ``backup.other_copy``,
    ``backup.attachment_missing``, ``backup.attachment_altered``, ``backup.attachment_extra``;
    ``backup.attachment_faulty``: it is made, but the vault itself lacks a kept file.
    """


class DocumentFailure(AppError):
    """A document cannot be made or read: missing font, not one of ours."""


class PrintFailure(AppError):
    """The printer did not take the job, or did not print it."""
