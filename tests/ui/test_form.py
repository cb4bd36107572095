"""A form knows what was changed, and puts each problem where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from models.errors import Problem
from ui.errors import problem_text
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.form import AUTOSAVE_MS, AutosaveTimer, FormBinder
from ui.widgets.layouts import column
from ui.widgets.messages import TOAST_MS, MessageBar, Toast
from ui.widgets.page import EmptyState, Page


def _form(qtbot: QtBot) -> tuple[QWidget, FormBinder]:
    window = QWidget()
    binder = FormBinder(window, problem_text)
    fields = [
        binder.add("first_name", Field("&Prénom", TextField("first_name_edit"))),
        binder.add("starts_on", Field("&Début", DateField("starts_on"))),
    ]
    window.setLayout(column(*fields))
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    binder.load({"first_name": "Amina", "starts_on": None})
    return window, binder


def test_typing_modifies_typing_back_does_not(qtbot: QtBot) -> None:
    window, binder = _form(qtbot)
    edit = window.findChild(TextField, "first_name_edit")
    assert isinstance(edit, TextField)
    edit.end(False)

    with qtbot.waitSignal(binder.modified_changed) as signal:
        qtbot.keyClicks(edit, "x")
    assert signal.args == [True]
    assert binder.is_modified()
    with qtbot.waitSignal(binder.modified_changed) as signal:
        qtbot.keyClicks(edit, "\b")

    assert signal.args == [False]


def test_saving_makes_the_present_text_the_measure(qtbot: QtBot) -> None:
    window, binder = _form(qtbot)
    edit = window.findChild(TextField, "first_name_edit")
    assert isinstance(edit, TextField)
    qtbot.keyClicks(edit, "x")

    binder.mark_saved()

    assert not binder.is_modified()
    assert binder.values()["first_name"] == "xAmina"


def test_problems_land_under_their_field_and_the_first_takes_the_focus(qtbot: QtBot) -> None:
    window, binder = _form(qtbot)

    unplaced = binder.show_problems(
        [
            Problem(field="starts_on.day", code="input.required"),
            Problem(field="first_name", code="input.required"),
            Problem(field="elsewhere", code="input.required"),
        ]
    )

    fields = {field.editor.objectName(): field for field in window.findChildren(Field)}
    assert [problem.field for problem in unplaced] == ["elsewhere"]
    assert fields["first_name_edit"].error()
    assert fields["starts_on"].error()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "starts_on_edit"


def test_a_text_that_is_not_understood_is_a_problem_before_saving(qtbot: QtBot) -> None:
    window, binder = _form(qtbot)
    edit = window.findChild(QWidget, "starts_on_edit")
    assert edit is not None

    qtbot.keyClicks(edit, "31/02/2026")

    assert [(problem.field, problem.code) for problem in binder.invalid()] == [
        ("starts_on", "date.not_understood")
    ]


def test_a_draft_found_again_counts_as_modified(qtbot: QtBot) -> None:
    _, binder = _form(qtbot)

    binder.restore({"first_name": "Amina R."})

    assert binder.is_modified()


def test_work_is_kept_soon_after_the_last_key_and_at_once_when_leaving(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    timer = AutosaveTimer(owner)

    with qtbot.waitSignal(timer.due, timeout=AUTOSAVE_MS * 4):
        timer.touch()
    timer.touch()
    with qtbot.waitSignal(timer.due, timeout=50):
        timer.flush()
    timer.touch()
    timer.cancel()
    with qtbot.assertNotEmitted(timer.due):
        timer.flush()


def test_a_message_says_its_kind_by_icon_and_word_and_offers_one_action(qtbot: QtBot) -> None:
    bar = MessageBar("messages")
    qtbot.addWidget(bar)
    bar.show_message("error", "Le disque est plein <b>&amp;</b>", action="Réessayer")

    assert bar.text() == "Le disque est plein <b>&amp;</b>"
    with qtbot.waitSignal(bar.action_requested):
        bar._action.click()
    with qtbot.waitSignal(bar.closed):
        bar.dismiss()
    assert bar.text() == ""


def test_a_toast_offers_to_undo_for_eight_seconds(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    toast = Toast("toast", window)

    toast.show_text("Fiche mise à la corbeille", can_undo=True)
    assert toast._timer.interval() == TOAST_MS == 8_000
    assert toast._timer.isActive()
    assert toast.geometry().bottom() < window.height() - 80  # the bar of actions stays in view
    with qtbot.waitSignal(toast.undo_requested):
        toast._undo.click()
    assert toast.text() == ""

    toast.show_text("Enregistré", can_undo=False)
    assert toast._undo.isHidden()


def test_a_toast_leaves_the_field_that_is_filled_in_and_goes_at_a_click(qtbot: QtBot) -> None:
    window = QWidget()
    above, below = TextField("above", parent=window), TextField("below", parent=window)
    qtbot.addWidget(window)
    window.resize(800, 600)
    with qtbot.waitActive(window):
        window.show()
    toast = Toast("toast", window)
    toast.show_text("Fiche enregistrée", can_undo=True)
    above.move(300, 20)
    below.move(300, toast.y() - below.height() - 4)

    above.setFocus()
    qtbot.waitUntil(lambda: not toast._looking.isActive())
    assert toast.text() == "Fiche enregistrée"
    below.setFocus()  # what would be said below it is under the toast
    qtbot.waitUntil(lambda: toast.text() == "")

    toast.show_text("Fiche enregistrée", can_undo=True)
    qtbot.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert toast.text() == ""


def test_a_toast_hides_nothing_that_is_used_and_never_jumps_back(qtbot: QtBot) -> None:
    window = QWidget()
    title, field = QLabel("Hall A1", window), TextField("field", parent=window)
    title.setGeometry(20, 10, 260, 50)
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    toast = Toast("toast", window, perch=title)

    toast.show_text("Fiche enregistrée", can_undo=True)
    assert toast.y() > 300, "nothing lies at the bottom"
    field.move(330, toast.y())
    field.show()
    toast.show_text("Cinq personnes reçues, la permanence est fermée", can_undo=True)
    assert not toast.geometry().intersects(field.geometry())
    assert toast.geometry().intersects(title.geometry())
    assert window.rect().contains(toast.geometry())
    assert toast._text.height() >= toast._text.heightForWidth(toast._text.width()), "no word is cut"
    field.move(330, 100)
    toast._give_way()
    assert toast.geometry().intersects(title.geometry()), "who reaches for Undo does not miss it"


def test_the_bar_of_actions_stays_while_the_body_scrolls(qtbot: QtBot) -> None:
    page = Page("page", "Titre", "Sous-titre")
    for index in range(40):
        page.body.addWidget(Field(f"Champ {index}", TextField(f"field_{index}")))
    save = TextField("save")
    page.set_bar(save)
    qtbot.addWidget(page)
    page.resize(600, 400)
    page.show()

    assert page.height() == 400
    assert save.mapTo(page, save.rect().bottomLeft()).y() < 400


def test_a_page_is_as_tall_as_its_text_at_the_width_it_has(qtbot: QtBot) -> None:
    page = Page("page")
    empty = EmptyState("empty", "Personne n’attend. " * 30, "Ajouter")
    page.body.addWidget(empty)
    qtbot.addWidget(page)
    page.resize(1000, 500)
    page.show()
    QApplication.sendPostedEvents()
    body = page._scroll.widget()
    assert body is not None

    # Measured at its narrowest the text would make the page several screens tall.
    assert body.height() <= 500
    with qtbot.waitSignal(empty.action_requested):
        empty.button.click()
