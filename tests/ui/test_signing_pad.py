"""The pad: whatever the hand has, the mark is the hand's, and nothing else draws on it."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QCursor,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointingDevice,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.rules.ink import path_length
from ui.signing.glide_key import DEBOUNCE_MS
from ui.signing.ink_pad import PALM_MS, InkPad
from ui.theme import theme
from ui.tokens import SIGNATURE_INK

NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
WAVE = [QPointF(40 + 6 * i, 130 + 40 * math.sin(i / 4)) for i in range(60)]
PEN = QPointingDevice(
    "stylet",
    7,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Pen,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    1,
)
ERASER = QPointingDevice(
    "gomme",
    8,
    QInputDevice.DeviceType.Stylus,
    QPointingDevice.PointerType.Eraser,
    QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
    1,
    1,
)


@pytest.fixture
def pad(qtbot: QtBot) -> InkPad:
    pad = InkPad("pad")
    qtbot.addWidget(pad)
    pad.resize(480, 260)
    with qtbot.waitActive(pad):
        pad.show()
        pad.activateWindow()
    pad.setFocus()
    return pad


def mouse(pad: InkPad, kind: QEvent.Type, at: QPointF, *, buttons: Qt.MouseButton, stamp: int = 0) -> None:
    button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    event = QMouseEvent(kind, at, QPointF(pad.mapToGlobal(at.toPoint())), button, buttons, NO_KEY)
    event.setTimestamp(stamp)
    QApplication.sendEvent(pad, event)


def draw(pad: InkPad, points: list[QPointF] = WAVE, *, step_ms: int = 10) -> None:
    mouse(pad, QEvent.Type.MouseButtonPress, points[0], buttons=LEFT, stamp=1000)
    for index, point in enumerate(points[1:], 1):
        mouse(pad, QEvent.Type.MouseMove, point, buttons=LEFT, stamp=1000 + index * step_ms)
    mouse(pad, QEvent.Type.MouseButtonRelease, points[-1], buttons=Qt.MouseButton.NoButton)


def pen(
    pad: InkPad, kind: QEvent.Type, at: QPointF, pressure: float = 0.5, device: QPointingDevice = PEN
) -> None:
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else LEFT
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletMove else LEFT
    event = QTabletEvent(kind, device, at, at, pressure, 0, 0, 0, 0, 0, NO_KEY, button, held)
    QApplication.sendEvent(pad, event)


def space(pad: InkPad, kind: QEvent.Type, *, is_repeat: bool = False) -> None:
    QApplication.sendEvent(pad, QKeyEvent(kind, Qt.Key.Key_Space, NO_KEY, " ", is_repeat))


def glide(pad: InkPad, points: list[QPointF]) -> None:
    for point in points:
        mouse(pad, QEvent.Type.MouseMove, point, buttons=Qt.MouseButton.NoButton)


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def test_the_mouse_draws_and_every_point_is_kept(pad: InkPad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.changed):
        draw(pad)

    (stroke,) = pad.ink().strokes
    assert stroke.device == "mouse"
    assert [(point.x, point.y) for point in stroke.points] == [(p.x(), p.y()) for p in WAVE]
    assert [b.t_ms - a.t_ms for a, b in zip(stroke.points, stroke.points[1:], strict=False)] == [10] * 59
    assert (pad.ink().width, pad.ink().height) == (480, 260)
    assert pad.has_signature()


def test_ink_is_dark_blue_on_white_in_every_theme(pad: InkPad, qtbot: QtBot) -> None:
    for name in ("dark", "contrast", "light"):
        theme.apply(name, 1.0)
        pad.clear()
        draw(pad, [QPointF(100 + i * 3, 60) for i in range(80)])

        image = pad.grab().toImage()

        assert image.pixelColor(200, 60) == QColor(SIGNATURE_INK)
        assert image.pixelColor(240, 120) == QColor("white")


def test_the_right_button_and_a_hovering_mouse_draw_nothing(pad: InkPad, qtbot: QtBot) -> None:
    glide(pad, WAVE)
    QTest.mouseClick(pad, Qt.MouseButton.RightButton, NO_KEY, QPoint(50, 50))

    assert pad.ink().strokes == ()


def test_the_mouse_that_qt_makes_out_of_a_pen_draws_nothing(pad: InkPad, qtbot: QtBot) -> None:
    where = QPointF(50, 50)
    event = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        where,
        where,
        where,
        LEFT,
        LEFT,
        NO_KEY,
        Qt.MouseEventSource.MouseEventSynthesizedByQt,
    )
    QApplication.sendEvent(pad, event)

    assert pad.stroke_count() == 0


def test_a_stroke_may_leave_the_paper_with_the_button_held(pad: InkPad, qtbot: QtBot) -> None:
    draw(pad, [QPointF(400, 100), QPointF(470, 100), QPointF(520, 110), QPointF(450, 120)])

    assert pad.stroke_count() == 1


def test_a_pen_keeps_its_pressure(pad: InkPad, qtbot: QtBot) -> None:
    pen(pad, QEvent.Type.TabletPress, WAVE[0], 0.2)
    for index, point in enumerate(WAVE[1:]):
        pen(pad, QEvent.Type.TabletMove, point, 0.2 + index / 100)
    pen(pad, QEvent.Type.TabletRelease, WAVE[-1], 0.0)

    (stroke,) = pad.ink().strokes
    assert stroke.device == "pen"
    assert stroke.points[0].pressure == pytest.approx(0.2, abs=0.01)
    assert stroke.points[-1].pressure == pytest.approx(0.78, abs=0.02)
    assert pad.has_signature()


def test_a_pen_that_hovers_draws_nothing(pad: InkPad, qtbot: QtBot) -> None:
    for point in WAVE:
        event = QTabletEvent(
            QEvent.Type.TabletMove,
            PEN,
            point,
            point,
            0,
            0,
            0,
            0,
            0,
            0,
            NO_KEY,
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
        )
        QApplication.sendEvent(pad, event)

    assert pad.stroke_count() == 0


def test_the_other_end_of_the_pen_takes_the_last_stroke_back(pad: InkPad, qtbot: QtBot) -> None:
    draw(pad)
    draw(pad, [QPointF(10, 10), QPointF(60, 60)])

    pen(pad, QEvent.Type.TabletPress, QPointF(30, 30), device=ERASER)
    pen(pad, QEvent.Type.TabletMove, QPointF(60, 30), device=ERASER)

    assert pad.stroke_count() == 1


def test_a_finger_draws_and_a_second_finger_does_not(
    pad: InkPad, qtbot: QtBot, finger: QPointingDevice
) -> None:
    touch = QTest.touchEvent(pad, finger, autoCommit=False)
    touch.press(0, QPoint(40, 100), pad)
    touch.commit()
    for step in range(1, 40):
        touch.move(0, QPoint(40 + step * 5, 100), pad)
        if step == 5:
            touch.press(1, QPoint(400, 200), pad)
        elif step > 5:
            touch.move(1, QPoint(400 - step, 200), pad)
        touch.commit()
    touch.release(0, QPoint(235, 100), pad)
    touch.release(1, QPoint(361, 200), pad)
    touch.commit()

    (stroke,) = pad.ink().strokes
    assert stroke.device == "touch"
    assert {point.y for point in stroke.points} == {100.0}


def test_the_palm_that_rests_while_the_pen_writes_draws_nothing(
    pad: InkPad, qtbot: QtBot, finger: QPointingDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen(pad, QEvent.Type.TabletPress, WAVE[0])
    pen(pad, QEvent.Type.TabletMove, WAVE[1])
    pen(pad, QEvent.Type.TabletRelease, WAVE[1])

    palm(pad, finger)
    early = pad.stroke_count()
    monkeypatch.setattr(pad, "_pen_at", pad._clock.elapsed() - PALM_MS - 1)
    palm(pad, finger)

    assert early == 1
    assert pad.stroke_count() == 2


def test_the_palm_that_came_first_is_wiped_when_the_pen_comes(
    pad: InkPad, qtbot: QtBot, finger: QPointingDevice
) -> None:
    touch = QTest.touchEvent(pad, finger, autoCommit=False)
    touch.press(0, QPoint(300, 200), pad)
    touch.commit()
    touch.move(0, QPoint(310, 205), pad)
    touch.commit()

    pen(pad, QEvent.Type.TabletPress, WAVE[0])
    pen(pad, QEvent.Type.TabletMove, WAVE[1])
    pen(pad, QEvent.Type.TabletRelease, WAVE[1])
    touch.release(0, QPoint(310, 205), pad)
    touch.commit()

    assert [stroke.device for stroke in pad.ink().strokes] == ["pen"]


def palm(pad: InkPad, finger: QPointingDevice) -> None:
    touch = QTest.touchEvent(pad, finger, autoCommit=False)
    touch.press(0, QPoint(300, 200), pad)
    touch.commit()
    touch.move(0, QPoint(320, 210), pad)
    touch.commit()
    touch.release(0, QPoint(320, 210), pad)
    touch.commit()


def test_space_held_and_a_glide_draw_without_pressing(pad: InkPad, qtbot: QtBot) -> None:
    space(pad, QEvent.Type.KeyPress)
    glide(pad, WAVE)
    with qtbot.waitSignal(pad.changed, timeout=1000):
        space(pad, QEvent.Type.KeyRelease)

    (stroke,) = pad.ink().strokes
    assert stroke.device == "glide"
    assert len(stroke.points) == len(WAVE)


def test_a_keyboard_that_repeats_does_not_cut_the_line_into_dashes(pad: InkPad, qtbot: QtBot) -> None:
    space(pad, QEvent.Type.KeyPress)
    for start in range(0, 60, 6):
        glide(pad, WAVE[start : start + 3])
        space(pad, QEvent.Type.KeyRelease)  # X11: not marked as repeated
        glide(pad, WAVE[start + 3 : start + 6])
        space(pad, QEvent.Type.KeyPress)
    space(pad, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: pad.stroke_count() > 0, timeout=10 * DEBOUNCE_MS)

    (stroke,) = pad.ink().strokes
    assert len(stroke.points) == len(WAVE)


def test_gliding_out_of_the_paper_and_back_makes_two_strokes(pad: InkPad, qtbot: QtBot) -> None:
    space(pad, QEvent.Type.KeyPress)
    glide(
        pad, [QPointF(450, 100), QPointF(470, 100), QPointF(500, 100), QPointF(470, 120), QPointF(440, 120)]
    )
    space(pad, QEvent.Type.KeyRelease)
    qtbot.waitUntil(lambda: pad.stroke_count() == 2, timeout=1000)


def test_leaving_the_pad_with_the_keyboard_ends_the_glide(pad: InkPad, qtbot: QtBot) -> None:
    space(pad, QEvent.Type.KeyPress)
    glide(pad, WAVE[:20])

    pad.clearFocus()
    glide(pad, WAVE[20:])

    (stroke,) = pad.ink().strokes
    assert len(stroke.points) == 20


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Backspace, NO_KEY), (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)],
)
def test_the_last_stroke_is_taken_back_by_the_keyboard(
    pad: InkPad, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    draw(pad)
    draw(pad, [QPointF(10, 10), QPointF(60, 60)])

    QTest.keyClick(pad, key, modifier)
    assert pad.stroke_count() == 1
    QTest.keyClick(pad, key, modifier)
    QTest.keyClick(pad, key, modifier)
    assert pad.stroke_count() == 0
    assert pad.ink().strokes == ()


def test_zooming_while_signing_changes_the_picture_and_not_the_points(pad: InkPad, qtbot: QtBot) -> None:
    draw(pad, [QPointF(100 + i * 3, 60) for i in range(80)])
    before = pad.ink()

    pad.resize(960, 520)
    draw(pad, [QPointF(200, 300), QPointF(400, 300)])

    assert pad.ink().strokes[0] == before.strokes[0]
    assert (pad.ink().width, pad.ink().height) == (480, 260)
    assert [(p.x, p.y) for p in pad.ink().strokes[1].points] == [(100, 150), (200, 150)]
    assert pad.grab().toImage().pixelColor(400, 120) == QColor(SIGNATURE_INK)


def test_a_very_long_stroke_is_kept_to_its_end(pad: InkPad, qtbot: QtBot) -> None:
    spiral = [
        QPointF(240 + (20 + i / 6) * math.cos(i / 14), 130 + (20 + i / 16) * math.sin(i / 14))
        for i in range(1000)
    ]
    mouse(pad, QEvent.Type.MouseButtonPress, spiral[0], buttons=LEFT, stamp=1)
    for index, point in enumerate(spiral[1:], 1):
        mouse(pad, QEvent.Type.MouseMove, point, buttons=LEFT, stamp=1 + index * 8)
    mouse(pad, QEvent.Type.MouseButtonRelease, spiral[-1], buttons=Qt.MouseButton.NoButton)

    (stroke,) = pad.ink().strokes
    assert [(point.x, point.y) for point in stroke.points] == [(p.x(), p.y()) for p in spiral]
    assert path_length(pad.ink()) > 5000


def test_a_screen_reader_is_told_what_the_pad_is_and_how_to_sign_without_pressing(
    pad: InkPad, qtbot: QtBot
) -> None:
    interface = QAccessible.queryAccessibleInterface(pad)

    assert interface.text(QAccessible.Text.Name) == "Signature"
    assert "space bar" in interface.text(QAccessible.Text.Description)
    assert pad.cursor().shape() == QCursor(Qt.CursorShape.CrossCursor).shape()


def test_x11_is_told_not_to_merge_the_moves_of_a_quick_hand(pad: InkPad) -> None:
    assert not QApplication.testAttribute(Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents)
