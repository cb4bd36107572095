"""The turned screen, on a real vault: each party sees the plan and nothing else, and answers as they like."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from controllers.session import SessionController
from controllers.tasks import InlineTasks
from controllers.workspace import Workspace
from models.entities.plans import PlanVersion
from models.records.plans import LocalText, PlanStatus, PlanVersionRecord
from models.records.proof import ProofState
from models.records.signatures import SignatureMethod, SignerRole
from models.rules.isolation import LRI
from models.storage.store import Store
from tests.conftest import StoppedClock
from tests.factories import a_started_plan
from ui.main_window import MainWindow
from ui.signing.hand_over import HandOver
from ui.signing.ink_pad import InkPad
from ui.signing.party_page import PartyPage, Step
from ui.theme import theme

LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier
EMPLOYEE, EMPLOYER, ADVISER = SignerRole
Open = Callable[..., HandOver]


class Room(QWidget):
    """A window with a curtain, that notes what is asked of it."""

    def __init__(self) -> None:
        super().__init__()
        self.falls = 0
        self.is_held = False
        self.is_unloaded = False

    def unload_pages(self) -> None:
        self.is_unloaded = True

    def lower_curtain(self) -> None:
        self.falls += 1

    def hold_curtain(self, *, is_held: bool) -> None:
        self.is_held = is_held


def freeze_a_plan(workspace: Workspace) -> None:
    draft = a_started_plan(workspace)
    day_one = replace(
        draft.content.day_one,
        entrance=LocalText(text="Porte bleue", translation="الباب الأزرق"),
        phone="06 39 98 12 40",
    )
    content = replace(draft.content, language="ar", day_one=day_one, internal_note="Vient à pied")
    workspace.plans.save(draft.version_id, content)
    workspace.plans.freeze(draft.plan_id)


@pytest.fixture
def vault_path(filled_vault: Callable[[Callable[[Workspace], object]], Path], tmp_path: Path) -> Path:
    """A vault with one frozen plan: drawing its document once instead of thirty times."""
    return shutil.copytree(filled_vault(freeze_a_plan), tmp_path / "Essai.palier")


@pytest.fixture
def frozen(workspace: Workspace) -> PlanVersionRecord:
    return workspace.plans.open(workspace.plans.rows()[0].plan_id)


@pytest.fixture
def turned(workspace: Workspace, frozen: PlanVersionRecord, qtbot: QtBot) -> Iterator[Open]:
    owners: list[QWidget] = []  # Qt does not keep them alive

    def turn(window: QWidget | None = None, record: PlanVersionRecord = frozen) -> HandOver:
        owner = window or QWidget()
        owners.append(owner)
        hand_over = HandOver(workspace.plans, record, owner)
        with qtbot.waitActive(hand_over):
            hand_over.start()
            hand_over.showNormal()
            hand_over.activateWindow()
        hand_over.resize(1366, 768)
        QApplication.processEvents()
        return hand_over

    yield turn
    for owner in owners:
        owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, LEFT, NO_KEY, button.rect().center())
    QApplication.processEvents()


def draw(pad: InkPad) -> None:
    def send(kind: QEvent.Type, x: float, stamp: int) -> None:
        at = QPointF(x, 60 + (x % 40))
        button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, at, at, button, LEFT, NO_KEY)
        event.setTimestamp(stamp)
        QApplication.sendEvent(pad, event)

    send(QEvent.Type.MouseButtonPress, 30, 1000)
    for step in range(1, 40):
        send(QEvent.Type.MouseMove, 30 + step * 5, 1000 + step * 9)
    send(QEvent.Type.MouseButtonRelease, 225, 1400)


def read_to_the_end(page: PartyPage) -> None:
    for _ in range(80):
        if page.step() is not Step.READ:
            return
        click(page.read_bar.next_button)
    raise AssertionError("the end of the plan never came")


def come_to_sign(hand_over: HandOver) -> None:
    read_to_the_end(hand_over.party)
    click(hand_over.party.ask_bar.next_button)


def sign(hand_over: HandOver) -> None:
    draw(hand_over.party.panel.pad)
    click(hand_over.party.sign_bar.finish_button)


def has_ink(image: QImage, x: int) -> bool:
    return any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))


def visible_words(widget: QWidget) -> str:
    words = [widget.windowTitle()]
    for child in widget.findChildren(QWidget):
        if child.isVisible():
            words += [child.accessibleName(), child.accessibleDescription(), child.toolTip()]
            if isinstance(child, (QLabel, QAbstractButton)):
                words.append(child.text())
    return "\n".join(words).replace("\u00a0", " ")


def test_the_three_sign_in_turn_and_the_document_is_sealed(
    turned: Open, workspace: Workspace, frozen: PlanVersionRecord, qtbot: QtBot
) -> None:
    hand_over = turned()

    click(hand_over.desk.pass_button)
    assert "Yéro Sangaré-N’Dour" in visible_words(hand_over.neutral)
    click(hand_over.neutral.button)
    assert hand_over.holder() is EMPLOYEE
    come_to_sign(hand_over)
    sign(hand_over)
    click(hand_over.neutral.button)  # Merci
    assert "Solène Kervadec" in visible_words(hand_over.neutral)
    click(hand_over.neutral.button)
    assert hand_over.holder() is EMPLOYER
    come_to_sign(hand_over)
    sign(hand_over)
    click(hand_over.neutral.button)  # Merci
    click(hand_over.neutral.button)  # the adviser takes the computer
    click(hand_over.desk.pass_button)
    assert (hand_over.holder(), hand_over.party.step()) == (ADVISER, Step.SIGN)
    sign(hand_over)

    record = workspace.plans.open(frozen.plan_id)
    assert record.status is PlanStatus.SIGNED
    assert [signature.role for signature in record.signatures] == [EMPLOYEE, EMPLOYER, ADVISER]
    assert [signature.language for signature in record.signatures] == ["ar", "fr", "fr"]
    assert {signature.document_sha256 for signature in record.signatures} == {frozen.document_sha256}
    assert all(signature.ink and signature.ink.strokes for signature in record.signatures)
    assert workspace.plans.verify(workspace.plans.document(record.version_id)).state is ProofState.CLOSED

    click(hand_over.neutral.button)
    with qtbot.waitSignal(hand_over.finished):
        click(hand_over.desk.close_button)
    assert not hand_over.isVisible()


def test_the_adviser_chooses_who_signs_first(turned: Open) -> None:
    hand_over = turned()

    click(hand_over.desk.first.chips()[1])
    click(hand_over.desk.pass_button)

    assert "Solène Kervadec" in visible_words(hand_over.neutral)


def test_signing_is_taken_up_where_it_was_left(turned: Open) -> None:
    first = turned()
    click(first.desk.pass_button)
    click(first.neutral.button)
    come_to_sign(first)
    sign(first)
    first.give_back()
    click(first.neutral.button)
    click(first.desk.close_button)

    second = turned(record=first.record)

    assert "Solène Kervadec" in second.desk.pass_button.text()
    assert not second.desk.first.isVisible()


def test_a_party_sees_the_plan_and_nothing_else_of_anybody(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    sign(hand_over)
    click(hand_over.neutral.button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    words = visible_words(hand_over)

    assert hand_over.holder() is EMPLOYER
    assert "Signature reçue : Yéro Sangaré-N’Dour" in words
    for secret in ("Vient à pied", "B 214", "06 39 98 70 15", "Quatre-Vents", "Horizon", "Travailler dehors"):
        assert secret not in words
    assert hand_over.windowTitle() == "Palier"
    assert hand_over.party.panel.pad.ink().strokes == ()


def test_what_is_read_is_what_was_frozen_and_its_number_is_shown(
    turned: Open, frozen: PlanVersionRecord
) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)

    words = visible_words(hand_over.party)

    digest = frozen.document_sha256
    assert frozen.number in words
    assert f"{digest[:4]} {digest[4:8]} {digest[8:12]}" in words
    assert "Porte bleue" in words


def test_a_document_that_changed_since_it_was_frozen_is_not_handed_over(
    turned: Open, store: Store, frozen: PlanVersionRecord
) -> None:
    with store.begin() as transaction:
        version = transaction.session.get(PlanVersion, frozen.version_id)
        assert version is not None
        version.document = b"%PDF-1.7 another one"

    hand_over = turned()

    assert not hand_over.desk.pass_button.isEnabled()
    assert hand_over.desk.messages.kind() == "error"


def test_the_four_answers_are_equal_and_only_real_ink_can_be_finished(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    bar, pad = hand_over.party.sign_bar, hand_over.party.panel.pad

    assert max(b.width() for b in bar.equal_buttons()) - min(b.width() for b in bar.equal_buttons()) <= 1
    assert len({(button.height(), button.property("kind")) for button in bar.equal_buttons()}) == 1
    assert min(button.height() for button in bar.equal_buttons()) >= 48
    assert not bar.finish_button.isEnabled()
    QTest.mouseClick(pad, LEFT, NO_KEY, QPoint(40, 40))
    assert not bar.finish_button.isEnabled()
    draw(pad)
    assert bar.finish_button.isEnabled()
    click(bar.undo_button)
    assert not bar.finish_button.isEnabled()


def test_a_line_to_review_leads_back_to_the_adviser_and_not_to_the_signature(
    turned: Open, qtbot: QtBot
) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    page = hand_over.party
    read_to_the_end(page)
    line = next(
        row for row in page.sheet.findChildren(QAbstractButton) if "Porte bleue" in row.accessibleName()
    )
    page.sheet.ensureWidgetVisible(line)

    click(line)

    assert line.accessibleName().endswith("À revoir")
    assert page.ask_bar.next_button.lines()[0] == "À revoir"
    click(page.ask_bar.next_button)
    click(hand_over.neutral.button)
    with qtbot.waitSignal(hand_over.review_requested) as asked:
        click(hand_over.desk.pass_button)
    assert asked.args == [("Le premier jour",)]
    assert hand_over.record.signatures == ()


def test_a_mark_taken_back_lets_one_sign(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    page = hand_over.party
    read_to_the_end(page)
    line = next(
        row for row in page.sheet.findChildren(QAbstractButton) if "Porte bleue" in row.accessibleName()
    )
    page.sheet.ensureWidgetVisible(line)

    click(line)
    click(line)
    click(page.ask_bar.next_button)

    assert page.step() is Step.SIGN


def test_not_signing_is_recorded_without_asking_why(
    turned: Open, workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    click(hand_over.party.sign_bar.decline_button)
    asked = [w for kind in (QLineEdit, QPlainTextEdit) for w in hand_over.party.findChildren(kind)]
    click(hand_over.party.confirm_bar.confirm_button)

    record = workspace.plans.open(frozen.plan_id)
    assert asked == []
    assert (record.status, record.signatures[0].method) == (PlanStatus.DECLINED, SignatureMethod.DECLINED)
    click(hand_over.neutral.button)
    click(hand_over.neutral.button)
    assert not hand_over.desk.pass_button.isVisible()


def test_a_slip_on_a_button_neither_declines_nor_chooses_paper(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    draw(hand_over.party.panel.pad)

    for button in (hand_over.party.sign_bar.paper_button, hand_over.party.sign_bar.decline_button):
        click(button)
        click(hand_over.party.confirm_bar.back_button)

    assert hand_over.record.signatures == ()
    assert hand_over.party.panel.pad.stroke_count() == 1


def test_signing_on_paper_counts_as_an_answer(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    click(hand_over.party.sign_bar.paper_button)
    click(hand_over.party.confirm_bar.confirm_button)

    (signature,) = hand_over.record.signatures
    assert (signature.method, signature.ink) == (SignatureMethod.PAPER, None)


def test_the_adviser_cannot_answer_before_or_for_the_others(turned: Open) -> None:
    hand_over = turned()

    hand_over.desk.pass_requested.emit(ADVISER)
    sign(hand_over)

    assert hand_over.record.signatures == ()
    assert hand_over.party.messages.kind() == "error"


def test_keys_that_lead_elsewhere_are_off_while_somebody_holds_the_screen(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)

    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F5, Qt.Key.Key_F8):
        QTest.keyClick(hand_over.party, key)
    for key in (Qt.Key.Key_K, Qt.Key.Key_N):
        QTest.keyClick(hand_over.party, key, Qt.KeyboardModifier.ControlModifier)

    assert hand_over.isVisible()
    assert hand_over.holder() is EMPLOYEE


def test_giving_the_computer_back_hides_the_plan_at_once(turned: Open, qtbot: QtBot) -> None:
    hand_over = turned()
    for how in ("F9", "button", "close", "idle"):
        click(hand_over.desk.pass_button)
        click(hand_over.neutral.button)
        assert hand_over.party.isVisible(), how
        assert hand_over.holder() is not None, how

        if how == "F9":
            QTest.keyClick(hand_over.party, Qt.Key.Key_F9)
        elif how == "button":
            click(hand_over.party.header.give_back)
        elif how == "close":
            hand_over.close()
        else:
            hand_over._idle.timer.setInterval(20)
            hand_over._idle.timer.start()
            qtbot.waitUntil(lambda: not hand_over.party.isVisible(), timeout=2000)

        words = visible_words(hand_over)
        assert hand_over.isVisible(), how
        assert hand_over.holder() is None, how
        assert "Porte bleue" not in words, how
        assert "Sangaré" not in words, how


def test_f1_says_what_can_be_done_here_in_both_languages(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    QTest.keyClick(hand_over.party, Qt.Key.Key_F1)

    assert "barre d’espace" in hand_over.party.messages.text()
    assert "\n" in hand_over.party.messages.text()


def test_the_thank_you_goes_by_itself(turned: Open, qtbot: QtBot) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    hand_over._thanks.setInterval(30)

    sign(hand_over)
    assert "Merci" in visible_words(hand_over.neutral)
    assert "Exemplaires à imprimer : 3" in visible_words(hand_over.neutral)

    qtbot.waitUntil(lambda: "Solène Kervadec" in visible_words(hand_over.neutral), timeout=2000)


def test_a_window_with_a_curtain_lets_it_fall_and_holds_it_only_while_a_party_reads(turned: Open) -> None:
    room = Room()
    hand_over = turned(room)
    held = [room.is_held]

    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    held.append(room.is_held)
    click(hand_over.party.header.give_back)
    held.append(room.is_held)

    assert (room.falls, held, room.is_unloaded) == (1, [False, True, False], True)
    assert hand_over.desk.isVisible()


def test_the_computer_given_back_asks_the_adviser_s_passphrase_and_comes_back_to_the_desk(
    vault_path: Path, passphrase: str, inline_tasks: InlineTasks, qtbot: QtBot
) -> None:
    session = SessionController(inline_tasks, StoppedClock())
    workspace = session.open_now(vault_path, passphrase)
    window = MainWindow(workspace, session, "people")
    window.show()
    record = workspace.plans.open(workspace.plans.rows()[0].plan_id)
    hand_over = HandOver(workspace.plans, record, window)
    hand_over.start()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)

    click(hand_over.party.header.give_back)
    hidden = (window.curtain.is_down(), hand_over.isVisible())
    window.curtain.curtain.passphrase_given.emit(passphrase)

    assert hidden == (True, False)
    assert hand_over.isVisible()
    assert hand_over.desk.isVisible()
    assert not window.curtain.is_down()
    window.destroy_pages()
    session.lock()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_arabic_stands_on_the_right_and_keeps_phone_numbers_in_order(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    line = next(row for row in hand_over.party.sheet._rows if "06 39 98 12 40" in row.line.french)

    french, other = line.boxes()
    image = line.grab().toImage()
    inked = [x for x in range(int(other.left()), int(other.right())) if has_ink(image, x)]

    assert other.left() > french.right()
    assert f"{LRI}06 39 98 12 40" in line.texts()[1]
    # The Arabic line begins at its right edge and leaves the left one empty.
    assert other.right() - inked[-1] < 4
    assert inked[0] - other.left() > 100


def test_french_alone_hides_the_other_language_everywhere(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    click(hand_over.party.header.languages.chips()[1])

    words = visible_words(hand_over.party.sheet) + visible_words(hand_over.party.sign_bar)
    assert not any("\u0600" <= char <= "\u06ff" for char in words)


def test_the_text_grows_and_comes_back_to_its_size(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    line = hand_over.party.sheet._rows[0]
    sizes = [line.height()]

    for _ in range(3):
        click(hand_over.party.header.bigger)
        QApplication.processEvents()
        sizes.append(line.height())

    assert sizes[0] < sizes[1] < sizes[2]
    assert sizes[3] == sizes[0]


def test_the_employer_and_the_adviser_read_french_alone(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.first.chips()[1])
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)

    assert not hand_over.party.header.languages.isVisible()
    assert {len(row.texts()) for row in hand_over.party.sheet._rows} == {1}


def test_everything_can_be_done_with_the_keyboard_and_a_glide(turned: Open, qtbot: QtBot) -> None:
    hand_over = turned()
    page, pad = hand_over.party, hand_over.party.panel.pad

    def press(key: Qt.Key) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)
        QApplication.processEvents()

    press(Qt.Key.Key_Space)  # pass the computer
    press(Qt.Key.Key_Space)  # it is me
    for _ in range(40):
        if page.step() is not Step.READ:
            break
        press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)  # nothing to ask
    assert QApplication.focusWidget() is pad
    QTest.keyPress(pad, Qt.Key.Key_Space)
    for step in range(50):
        at = QPointF(40 + 4 * step, 90 + (step % 9))
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NO_KEY
        )
        QApplication.sendEvent(pad, move)
    QTest.keyRelease(pad, Qt.Key.Key_Space)
    qtbot.waitUntil(page.sign_bar.finish_button.isEnabled, timeout=2000)
    for _ in range(12):
        if QApplication.focusWidget() is page.sign_bar.finish_button:
            break
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)

    assert [signature.role for signature in hand_over.record.signatures] == [EMPLOYEE]


def test_lines_are_reached_by_the_arrows_and_marked_by_space(turned: Open, qtbot: QtBot) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    read_to_the_end(hand_over.party)
    lines = [row for row in hand_over.party.sheet._rows if not row.line.is_heading]
    lines[0].setFocus()

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)

    assert [index for index, line in enumerate(lines) if line.isChecked()] == [2]


def test_every_part_has_a_name_and_says_what_it_is(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)

    own = [
        widget
        for widget in hand_over.findChildren(QWidget)
        if not isinstance(widget, QScrollBar) and not widget.objectName().startswith("qt_")
    ]
    nameless = [widget for widget in own if not widget.objectName()]
    silent = [
        widget.objectName()
        for widget in own
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    assert silent == []


def test_nothing_is_cut_at_any_zoom_on_a_small_laptop(turned: Open) -> None:
    hand_over = turned()
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    for worn in (("light", 1.0), ("dark", 1.5), ("contrast", 2.0)):
        theme.apply(*worn)
        QApplication.processEvents()
        QApplication.processEvents()

        assert (hand_over.width(), hand_over.height()) == (1366, 768), worn
        bar = hand_over.party.sign_bar
        for button in (*bar.equal_buttons(), hand_over.party.header.give_back):
            corner = button.mapTo(hand_over, QPoint(button.width(), button.height()))
            assert corner.x() <= 1366, (worn, button.objectName())
            assert corner.y() <= 768, (worn, button.objectName())
        assert hand_over.party.panel.pad.height() >= 100, worn


def test_a_text_read_aloud_and_an_interpreter_are_noted_and_confirmed_on_the_screen(
    turned: Open, workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    hand_over = turned()
    moment = hand_over.desk.moment
    click(moment.more_button)
    QTest.keyClicks(moment.interpreter, "Selamawit Berhe")
    click(moment.cross)
    click(moment.aloud_button)
    assert "À lire à voix haute" in visible_words(hand_over.aloud)
    assert "No native speaker has read" in visible_words(hand_over.aloud)
    for _ in range(80):
        if not hand_over.aloud.isVisible():
            break
        click(hand_over.aloud.next_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    assert "Une croix ou un autre signe suffit." in visible_words(hand_over.party.panel)

    sign(hand_over)
    assert "J’ai traduit tout le plan" in visible_words(hand_over.attest)
    assert len(hand_over.record.signatures) == 0
    click(hand_over.attest.right_button)

    (noted,) = workspace.plans.evidence(frozen.version_id)
    assert (noted.is_read_aloud, noted.interpreter_name, noted.is_cross) == (True, "Selamawit Berhe", True)


def test_when_the_witness_does_not_confirm_nothing_is_signed(
    turned: Open, workspace: Workspace, frozen: PlanVersionRecord
) -> None:
    hand_over = turned()
    click(hand_over.desk.moment.more_button)
    QTest.keyClicks(hand_over.desk.moment.witness, "Odile Prigent")
    click(hand_over.desk.pass_button)
    click(hand_over.neutral.button)
    come_to_sign(hand_over)
    sign(hand_over)

    click(hand_over.attest.wrong_button)
    click(hand_over.neutral.button)

    assert hand_over.desk.isVisible()
    assert "nothing was signed" in visible_words(hand_over.desk)
    assert workspace.plans.open(frozen.plan_id).signatures == ()
