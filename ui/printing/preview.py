"""The document as it will come out of the printer, drawn from memory."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.printing.page_view import PageView
from ui.printing.pages import Pages, PdfPages
from ui.widgets.buttons import make_button
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, column, row


class PlanPreview(QWidget):
    """Pages, the number of the one in view, and the zoom."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.view = PageView(f"{name}_view")
        self.view.page_changed.connect(self._on_page)
        self.view.zoom_changed.connect(self._on_zoom)
        self._number = label("", "small", name=f"{name}_number")
        self.previous_button = make_button(
            "", "icon", "up", name=f"{name}_previous", tip=self.tr("Previous page")
        )
        self.next_button = make_button("", "icon", "down", name=f"{name}_next", tip=self.tr("Next page"))
        self.smaller_button = make_button("", "icon", "minus", name=f"{name}_smaller", tip=self.tr("Smaller"))
        self.larger_button = make_button("", "icon", "plus", name=f"{name}_larger", tip=self.tr("Larger"))
        self.fit_button = make_button(self.tr("Page width"), "ghost", name=f"{name}_fit")
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.smaller_button.clicked.connect(self._on_smaller)
        self.larger_button.clicked.connect(self._on_larger)
        self.fit_button.clicked.connect(self._on_fit)
        bar = row(
            self.previous_button,
            self._number,
            self.next_button,
            STRETCH,
            self.smaller_button,
            self.fit_button,
            self.larger_button,
            gap=4,
        )
        self.setLayout(column(bar, (self.view, 1), gap=6))
        self._on_page(0)
        self._on_zoom(1.0)
        self._name_pages()

    def set_document(self, pdf: bytes) -> None:
        """Show a PDF from memory; empty bytes show nothing.

        Raises:
            ValueError: These bytes are not a PDF.
        """
        self.set_pages(PdfPages(pdf) if pdf else None)

    def set_pages(self, pages: Pages | None) -> None:
        """Show pages of any kind; None shows nothing."""
        self.view.set_pages(pages)
        self._name_pages()

    def clear(self) -> None:
        """Show nothing."""
        self.set_pages(None)

    def page_count(self) -> int:
        """Number of pages."""
        return self.view.count()

    def _name_pages(self) -> None:
        count = self.view.count()
        self.view.setAccessibleName(self.tr("Preview of the document, %n page(s)", "", count))

    def _on_page(self, page: object) -> None:
        count, number = self.view.count(), page if isinstance(page, int) else 0
        words = self.tr("Page {page} of {count}").format(page=number, count=count)
        self._number.setText(words if count else "")
        self.previous_button.setEnabled(number > 1)
        self.next_button.setEnabled(number < count)

    def _on_zoom(self, zoom: object) -> None:
        self.fit_button.setEnabled(zoom != 1.0)

    def _on_previous(self) -> None:
        self.view.go_to(self.view.page() - 1)

    def _on_next(self) -> None:
        self.view.go_to(self.view.page() + 1)

    def _on_smaller(self) -> None:
        self.view.zoom_by(-1)

    def _on_larger(self) -> None:
        self.view.zoom_by(1)

    def _on_fit(self) -> None:
        self.view.set_zoom(1.0)
