"""The preview shows the document's own pages, from memory."""

from __future__ import annotations

import io

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from tests.documents.proof_samples import Chain
from ui.printing.pages import PdfPages
from ui.printing.preview import PlanPreview
from ui.theme import theme

RED, BLUE = (1, 0, 0), (0, 0, 1)


def document(*colors: tuple[int, int, int]) -> bytes:
    output = io.BytesIO()
    canvas = Canvas(output, pagesize=(595.28, 841.89))
    for number, color in enumerate(colors, 1):
        canvas.setFillColorRGB(*color)
        canvas.rect(0, 0, 596, 842, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        canvas.drawString(72, 700, f"Feuille {number}")
        canvas.showPage()
    canvas.save()
    return output.getvalue()


@pytest.fixture
def preview(qtbot: QtBot) -> PlanPreview:
    preview = PlanPreview("preview")
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    with qtbot.waitActive(preview):
        preview.show()
        preview.activateWindow()
    return preview


def middle(preview: PlanPreview) -> QColor:
    area = preview.view.viewport()
    return area.grab().toImage().pixelColor(area.width() // 2, area.height() // 2)


def test_pages_are_drawn_as_wide_as_the_view(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(RED, BLUE))

    qtbot.waitUntil(lambda: middle(preview) == QColor("red"), timeout=3000)
    assert preview.page_count() == 2
    assert preview.view.horizontalScrollBar().maximum() == 0


def test_page_keys_turn_pages_and_the_number_follows(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(RED, BLUE, RED))
    preview.view.setFocus()

    QTest.keyClick(preview.view, Qt.Key.Key_PageDown)

    qtbot.waitUntil(lambda: middle(preview) == QColor("blue"), timeout=3000)
    assert preview._number.text() == "Page 2 of 3"
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.view.page() == 3
    assert not preview.next_button.isEnabled()
    QTest.keyClick(preview.view, Qt.Key.Key_PageUp)
    assert preview.view.page() == 2
    QTest.keyClick(preview.view, Qt.Key.Key_Home)
    assert preview.view.page() == 1


@pytest.mark.parametrize("how", ["keys", "buttons", "wheel"])
def test_zooming_in_and_back_to_the_page_width(preview: PlanPreview, qtbot: QtBot, how: str) -> None:
    preview.set_document(document(RED))
    if how == "keys":
        QTest.keyClick(preview.view, Qt.Key.Key_Plus)
    elif how == "buttons":
        QTest.mouseClick(preview.larger_button, Qt.MouseButton.LeftButton)
    else:
        at = QPointF(50, 50)
        wheel = QWheelEvent(
            at,
            at,
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(preview.view.viewport(), wheel)

    assert preview.view.zoom() == 1.25
    assert preview.view.horizontalScrollBar().maximum() > 0
    QTest.mouseClick(preview.fit_button, Qt.MouseButton.LeftButton)
    assert preview.view.zoom() == 1.0


def test_the_text_being_typed_does_not_make_the_preview_jump(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(RED, BLUE, RED))
    preview.view.go_to(2)
    qtbot.waitUntil(lambda: middle(preview) == QColor("blue"), timeout=3000)
    before = preview.view.verticalScrollBar().value()

    preview.set_document(document(RED, BLUE, RED))

    assert preview.view.verticalScrollBar().value() == before
    assert middle(preview) == QColor("blue"), "no white flash"


def test_a_screen_reader_hears_how_many_pages_and_what_is_on_them(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(RED, BLUE))
    preview.view.setFocus()
    preview.view.go_to(2)

    interface = QAccessible.queryAccessibleInterface(preview.view)

    assert "2" in interface.text(QAccessible.Text.Name)
    assert "Feuille 2" in interface.text(QAccessible.Text.Description)


def test_nothing_to_show_shows_nothing(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(RED))
    preview.set_document(b"")

    assert preview.page_count() == 0
    assert preview._number.text() == ""
    assert middle(preview) == theme.color("sunken")


def test_what_is_not_a_pdf_is_refused(preview: PlanPreview, qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        preview.set_document(b"hello")


def test_whatever_page_is_gone_to_only_those_near_it_are_drawn(preview: PlanPreview, qtbot: QtBot) -> None:
    preview.set_document(document(*([RED, BLUE] * 20)))

    for page in range(1, 40):
        before = set(preview.view._pictures)
        preview.view.go_to(page)
        QApplication.processEvents()

        assert len(set(preview.view._pictures) - before) <= 3
        assert len(preview.view._pictures) < 8, "pages far away are let go"


def test_what_was_signed_in_a_file_is_drawn_and_said(qapp: object) -> None:
    signed = Chain()
    empty, filled = PdfPages(signed.base), PdfPages(signed.first)

    said = filled.text(0)
    is_drawn = filled.image(0, 0.3) != empty.image(0, 0.3)
    empty.close()
    filled.close()

    assert "Samira Haddou. A signé à la main sur un écran." in said
    assert is_drawn
