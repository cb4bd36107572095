"""Runs the command that was typed, but for those that draw screens."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from controllers.headless.arguments import ExitCode

if TYPE_CHECKING:
    from controllers.headless.sentences import Words

# Each command loads only what it needs.
# ruff: noqa: PLC0415


def run(arguments: argparse.Namespace, words: Words) -> ExitCode:
    """Run any command but ``screenshots``.

    Raises:
        AppError: A controller refused.
        Refusal: A file or a word was not what the command needs.
    """
    runs = {
        "plan": _plan,
        "verify": _verify,
        "demo-vault": _demo_vault,
        "self-test": _self_test,
        "check": _check,
        "backup": _backup,
        "restore": _restore,
    }
    return runs[arguments.command](arguments, words)


def _plan(arguments: argparse.Namespace, _words: Words) -> ExitCode:
    from controllers.headless.plan import print_plans

    return print_plans(arguments.out, arguments.language)


def _verify(arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.verify import print_report

    return print_report(arguments.file, words)


def _demo_vault(arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.demo_vault import VaultOrder, print_vault
    from controllers.headless.passphrases import new_passphrase

    passphrase = new_passphrase(arguments.passphrase_file, words)
    order = VaultOrder(
        residents=arguments.residents,
        employers=arguments.employers,
        seed=arguments.seed,
        facts=arguments.facts,
    )
    return print_vault(arguments.out, passphrase, order, words)


def _self_test(_arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.self_test import print_checks

    return print_checks(words)


def _check(arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.check import print_check
    from controllers.headless.passphrases import known_secret

    return print_check(arguments.vault, known_secret(arguments.passphrase_file, words), words)


def _backup(arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.backup import print_backup
    from controllers.headless.passphrases import known_secret

    secret = known_secret(arguments.passphrase_file, words)
    return print_backup(arguments.vault, secret, arguments.to, words)


def _restore(arguments: argparse.Namespace, words: Words) -> ExitCode:
    from controllers.headless.passphrases import known_secret
    from controllers.headless.restore import print_restore
    from models.backup.restoring import Target

    secret = known_secret(arguments.passphrase_file, words)
    target = Target(path=arguments.to, replaces=arguments.replace, is_apart=True)
    return print_restore(arguments.source, target, secret, words)
