"""The pages of the main window, each imported and built the first time it is shown."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from ui.main_window import MainWindow

_CLASSES: Final = {
    "today": ("ui.today.today_page", "TodayPage"),
    "hall": ("ui.permanence.permanence_page", "PermanencePage"),
    "people": ("ui.residents.residents_page", "ResidentsPage"),
    "employers": ("ui.employers.employers_page", "EmployersPage"),
    "plans": ("ui.plans.plans_page", "PlansPage"),
    "residences": ("ui.residences.residences_page", "ResidencesPage"),
    "network": ("ui.network.network_page", "NetworkPage"),
    "statistics": ("ui.statistics.statistics_page", "StatisticsPage"),
    "settings": ("ui.settings.settings_page", "SettingsPage"),
}
# Signal of a page -> method of the window; a page has those that make sense for it.
_REQUESTS: Final = {
    "hit_requested": "open_hit",
    "resident_requested": "open_resident",
    "file_place_requested": "open_file_place",
    "employer_requested": "open_employer",
    "job_requested": "open_job",
    "plan_requested": "open_plan",
    "convention_requested": "open_convention",
    "page_requested": "go_to",
    "placement_requested": "start_hire",
    "hire_requested": "start_hire",
    "settings_requested": "open_settings",
    "places_requested": "open_places",
    "contact_requested": "start_contact",
    "hall_requested": "open_hall",
    "backups_requested": "open_backups",
    "curtain_requested": "lower_curtain",
    "lock_requested": "lock",
    "message": "on_message",
    "toast_requested": "show_toast",
    "notice_requested": "show_notice",
    "place_changed": "refresh_top",
}


class Pages(QStackedWidget):
    """One page at a time; the others stay as they were left."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(window)
        self.setObjectName("pages")
        self._workspace, self._window = workspace, window
        self._pages: dict[str, QWidget] = {}
        self._code = ""

    def show(self, code: str) -> QWidget:  # type: ignore[override]  # shows one of its pages
        """Show a page, built now if it never was, and give it the focus."""
        page = self._pages.get(code)
        if page is None:
            module, name = _CLASSES[code]
            page = getattr(import_module(module), name)(self._workspace, self)
            self._pages[code] = page
            self.addWidget(page)
            self._listen(page)
        if code != self._code:
            self._code = code
            self.setCurrentWidget(page)
            page.setFocus()
        return page

    def current_code(self) -> str:
        """Return the code of the page shown."""
        return self._code

    def current(self) -> QWidget | None:
        """Return the page shown, None before the first."""
        return self._pages.get(self._code)

    def call(self, code: str, method: str, *arguments: object) -> None:
        """Have a page do something, if that makes sense for it."""
        act = getattr(self._pages.get(code), method, None)
        if act is not None:
            act(*arguments)

    def flush(self) -> None:
        """Have every page keep its half-typed work."""
        for code in self._pages:
            self.call(code, "flush")

    def keep_current(self) -> None:
        """Destroy every page but the one shown, their half-typed work kept."""
        self.flush()
        for code in [code for code in self._pages if code != self._code]:
            self._destroy(self._pages.pop(code))

    def destroy_all(self) -> None:
        """Destroy every page now, not at the next turn of the loop: they show people's data."""
        for page in self._pages.values():
            self._destroy(page)
        self._pages.clear()
        self._code = ""

    def _destroy(self, page: QWidget) -> None:
        self.removeWidget(page)
        page.hide()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)

    def _listen(self, page: QWidget) -> None:
        for signal, method in _REQUESTS.items():
            request = getattr(page, signal, None)
            if request is not None:
                request.connect(getattr(self._window, method))
