"""The form of an employer, typed in a real window: what is kept, what is told, what comes back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from controllers.workspace import Workspace
from tests.factories import an_employer
from tests.ui.employer_screens import (
    Open,
    destroy,
    edit,
    focus_of,
    leave,
    only_employer,
    part,
    press,
    said_at,
    type_into,
    write,
)
from ui.employers.employers_page import EmployersPage
from ui.widgets.combo import Combo
from ui.widgets.fields import TextField


@pytest.fixture
def opened(workspace: Workspace, qtbot: QtBot) -> Open:
    def open_page() -> EmployersPage:
        page = EmployersPage(workspace)
        qtbot.addWidget(page)
        page.resize(1222, 640)
        page.show()
        qtbot.waitExposed(page)
        return page

    return open_page


def test_a_name_is_enough(workspace: Workspace, opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.new_record()

    write(page, "employer_trade_name", "Chez Odile")
    with qtbot.waitSignal(page.toast_requested):
        page.save()

    assert only_employer(workspace).content.display_name == "Chez Odile"
    assert page.file.isVisible()


def test_without_any_name_the_field_says_so_and_nothing_is_lost(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_phone", "02 61 91 40 00")

    page.save()

    assert "one of the two is enough" in said_at(page, "employer_trade_name")
    assert focus_of(page).objectName() == "employer_trade_name"
    assert part(page.form, TextField, "employer_phone").value() == "02 61 91 40 00"
    assert workspace.employers.count() == 0


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("999 007 123 000", "2 digit(s) missing."),
        ("999 007 123 00007", "One digit is wrong."),
        ("999 007 123 000061", "1 digit(s) too many."),
        ("demander au siège", "Digits only, please."),
    ],
)
def test_a_wrong_siret_is_told_and_saved_all_the_same(
    workspace: Workspace, opened: Open, typed: str, remark: str
) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Odile")

    write(page, "employer_siret", typed)
    leave(page)
    told = said_at(page, "employer_siret")
    page.save()

    assert told == f"{remark} You can save it as it is."
    assert only_employer(workspace).content.siret == typed.replace(" ", "")


def test_a_siret_is_counted_while_it_is_typed_and_grouped_after(opened: Open) -> None:
    page = opened()
    page.new_record()
    hint = part(page.form, QLabel, "employer_siret_field_hint")
    field = part(page.form, QLineEdit, "employer_siret")

    write(page, "employer_siret", "99900712")
    while_typing = (hint.text(), said_at(page, "employer_siret"))
    type_into(field, "300006")
    leave(page)

    assert while_typing == ("6 digit(s) missing.", "")
    assert said_at(page, "employer_siret") == ""
    assert field.text() == "999\u00a0007\u00a0123\u00a000006"


def test_an_activity_is_found_by_its_words_and_brings_its_nomenclature(
    workspace: Workspace, opened: Open
) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Odile")

    write(page, "employer_naf_edit", "blanchiss")
    leave(page)
    page.save()

    content = only_employer(workspace).content
    assert (content.naf_code, content.naf_version) == ("96.01A", "rev2")


def test_an_activity_code_of_no_list_is_kept(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Odile")

    write(page, "employer_naf_edit", "8129a")
    leave(page)
    page.save()

    assert only_employer(workspace).content.naf_code == "81.29A"


def test_words_that_are_no_activity_are_told_at_their_field(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Odile")

    write(page, "employer_naf_edit", "on ne sait pas")
    page.save()

    assert said_at(page, "employer_naf") == "An activity code looks like 81.21Z."


def test_one_contact_speaks_for_two_employers(workspace: Workspace, opened: Open) -> None:
    first = workspace.employers.save(an_employer())
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Rives Espaces verts")

    write(page, "employer_known_contact_edit", "kervadec sol")
    leave(page)
    page.save()

    solene = first.content.contacts[0]
    (second,) = (row for row in workspace.employers.first_rows() if row.employer_id != first.employer_id)
    (linked,) = workspace.employers.open(second.employer_id).content.contacts
    assert (linked.contact_id, linked.phone, linked.function) == (solene.contact_id, solene.phone, "gérante")
    # What a person may sign for is a matter of each employer.
    assert not linked.is_decision_maker


def test_a_number_changed_at_one_employer_changes_at_the_other(workspace: Workspace, opened: Open) -> None:
    first = workspace.employers.save(an_employer())
    solene = replace(first.content.contacts[0], is_decision_maker=False)
    second = workspace.employers.save(an_employer(trade_name="Rives Espaces verts", contacts=(solene,)))
    page = opened()
    edit(page, second)

    press(page, "employer_contacts_1_head")
    write(page, "employer_contacts_1_phone", "06 39 98 77 66")
    page.save()

    assert workspace.employers.open(first.employer_id).content.contacts[0].phone == "06 39 98 77 66"


def test_a_contact_without_a_name_is_shown_where_it_is(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Odile")
    press(page, "employer_contacts_add")
    press(page, "employer_contacts_add")

    write(page, "employer_contacts_2_function", "gérant")
    page.save()

    # The empty line is gone, the other one is first now.
    assert focus_of(page).objectName() == "employer_contacts_1_last_name"
    problem = part(page.form, QLabel, "employer_contacts_1_problem_text")
    assert problem.isVisibleTo(page) and problem.text() == "A first name or a name, please."


def test_a_word_taken_out_of_a_list_stays_in_the_files_that_have_it(
    workspace: Workspace, opened: Open
) -> None:
    visited = next(term for term in workspace.settings.terms("employer_stage") if term.code == "visited")
    employer = workspace.employers.save(an_employer())
    workspace.settings.save_term(replace(visited, is_enabled=False))
    page = opened()
    edit(page, employer)

    write(page, "employer_headcount", "20 à 49")
    page.save()

    assert workspace.employers.open(employer.employer_id).content.stage == "visited"
    page.new_record()
    stage = part(page.form, Combo, "employer_stage")
    assert stage.findText(visited.label_en) < 0


def test_a_half_typed_employer_comes_back_with_a_sentence(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Od")
    press(page, "employer_sites_add")
    write(page, "employer_sites_1_city", "Rezé")
    destroy(page)

    again = opened()
    again.new_record()

    assert part(again.form, TextField, "employer_trade_name").value() == "Chez Od"
    assert "What you had typed is here again" in again.form.messages.text()
    write(again, "employer_trade_name", "Chez Odile")
    again.save()
    assert only_employer(workspace).content.sites[0].city == "Rezé"
    assert workspace.drafts.drafts() == ()


def test_the_form_says_when_it_was_kept(opened: Open, qtbot: QtBot) -> None:
    page = opened()
    page.new_record()

    write(page, "employer_trade_name", "Chez Odile")

    kept = part(page.form, QWidget, "employer_kept")
    qtbot.waitUntil(lambda: kept.isVisibleTo(page), timeout=3_000)
    assert kept.accessibleName().startswith("Draft kept at ")


def test_half_typed_changes_wait_for_the_file_they_belong_to(workspace: Workspace, opened: Open) -> None:
    first = workspace.employers.save(an_employer())
    second = workspace.employers.save(an_employer(trade_name="Cuisine du Phare", siret=""))
    page = opened()
    edit(page, first)
    write(page, "employer_note", "Rappeler jeudi")
    page.show_list()

    edit(page, second)
    other = part(page.form, QPlainTextEdit, "employer_note").toPlainText()
    edit(page, first)

    assert other == ""
    assert part(page.form, QPlainTextEdit, "employer_note").toPlainText() == "Rappeler jeudi"


def test_leaving_without_saving_forgets(workspace: Workspace, opened: Open) -> None:
    page = opened()
    page.new_record()
    write(page, "employer_trade_name", "Chez Od")

    press(page, "employer_cancel")

    assert page.list.isVisible()
    assert workspace.drafts.drafts() == ()
