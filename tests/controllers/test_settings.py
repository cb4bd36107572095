from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from controllers.settings import SettingsController
from models.errors import InvalidInput
from models.records.settings import Settings, Term
from tests.factories import some_settings

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from controllers.workspace import Workspace
    from models.storage.store import Store
    from tests.conftest import StoppedClock


def test_a_new_vault_has_default_settings(workspace: Workspace) -> None:
    assert workspace.settings.settings() == Settings()


def test_settings_stay_after_a_restart(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(workspace.settings.settings_changed) as told:
        saved = workspace.settings.save(some_settings(theme="dark", zoom=1.5))

    assert told.args == [saved]
    assert saved.adviser.adviser_id
    assert SettingsController(store, stopped_clock).settings() == saved
    again = workspace.settings.save(replace(saved, theme="contrast"))
    assert again.adviser.adviser_id == saved.adviser.adviser_id


def test_impossible_settings_are_refused(workspace: Workspace) -> None:
    wrong = some_settings(theme="rose", language="de", zoom=9.0, idle_curtain_seconds=0)

    with pytest.raises(InvalidInput) as caught:
        workspace.settings.save(wrong)

    assert [problem.field for problem in caught.value.problems] == [
        "theme",
        "language",
        "zoom",
        "idle_curtain_seconds",
    ]
    assert workspace.settings.settings() == Settings()


def test_a_new_vault_has_its_vocabularies(workspace: Workspace) -> None:
    languages = workspace.settings.terms("language")

    assert [term.code for term in languages[:3]] == ["fr", "ar", "en"]
    assert workspace.settings.label("contract_type", "cdi") == "CDI"
    assert workspace.settings.label("contract_type", "cdi", "en") == "Permanent contract"
    assert workspace.settings.label("language", "xx") == "xx"
    assert workspace.settings.terms("unheard_of") == ()


def test_a_disabled_term_is_no_choice_but_keeps_its_words(workspace: Workspace, qtbot: QtBot) -> None:
    walking = next(term for term in workspace.settings.terms("travel_mode") if term.code == "walking")

    with qtbot.waitSignal(workspace.settings.terms_changed):
        workspace.settings.save_term(replace(walking, is_enabled=False))

    assert "walking" not in [term.code for term in workspace.settings.terms("travel_mode")]
    assert "walking" in [term.code for term in workspace.settings.terms("travel_mode", enabled_only=False)]
    assert workspace.settings.label("travel_mode", "walking") == "À pied"


def test_a_term_needs_a_code_and_words(workspace: Workspace) -> None:
    with pytest.raises(InvalidInput) as caught:
        workspace.settings.save_term(
            Term(vocabulary="channel", code=" ", label_fr="", label_en="Letter", position=9)
        )

    assert [problem.field for problem in caught.value.problems] == ["code", "label_fr"]


def test_a_new_vault_has_the_shipped_terms_once_they_are_looked_at(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    shipped = workspace.settings.terms("language")
    with store.begin() as transaction:
        transaction.connection.exec_driver_sql("DELETE FROM term")
        transaction.connection.exec_driver_sql("DELETE FROM setting WHERE name = 'terms_shipped'")

    assert SettingsController(store, stopped_clock).terms("language") == shipped
    assert len(shipped) > 20


def test_shipped_terms_that_are_new_join_those_edited(
    workspace: Workspace, store: Store, stopped_clock: StoppedClock
) -> None:
    workspace.settings.save_term(
        Term(vocabulary="language", code="fr", label_fr="français d’ici", label_en="", position=0)
    )
    with store.begin() as transaction:  # a vault made by a version that shipped fewer terms
        transaction.connection.exec_driver_sql("DELETE FROM term WHERE code = 'prs'")
        transaction.connection.exec_driver_sql(
            """UPDATE setting SET value = '"old"' WHERE name = 'terms_shipped'"""
        )

    later = SettingsController(store, stopped_clock)

    assert later.label("language", "prs") == "Dari"
    assert later.label("language", "fr") == "français d’ici"
