"""The ways into the pages from anywhere: what was found, a person, an employer, a job, a plan, a hire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.discretion import discretion

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from models.records.settings import SearchHit
    from ui.pages import Pages

_HIT_PLACES: Final = {
    "resident": "people",
    "employer": "employers",
    "job": "employers",
    "plan": "plans",
    "collaborator": "network",
    "partner": "network",
}
_HIT_METHODS: Final = {
    "job": "open_job",
    "collaborator": "open_collaborator",
    "partner": "open_partner",
}


class Routes:
    """Part of the main window: shows a page, then has it open something."""

    pages: Pages

    def go(self, code: str) -> QWidget:
        """Show a page by its code."""
        raise NotImplementedError

    def place(self) -> str:
        """Return the code of the page shown."""
        raise NotImplementedError

    def refresh_top(self) -> None:
        """Say again where one is."""
        raise NotImplementedError

    def open_hit(self, hit: SearchHit) -> None:
        """Open what was found by the palette."""
        self._open(_HIT_PLACES[hit.kind], _HIT_METHODS.get(hit.kind, "open_record"), hit.record_id)

    def open_resident(self, resident_id: object) -> None:
        """Open a person's file."""
        self._open("people", "open_record", resident_id)

    def open_file_place(self, place: object) -> None:
        """Open a person's file at what something is about."""
        self._open("people", "open_place", place)

    def open_employer(self, employer_id: object) -> None:
        """Open an employer's file."""
        self._open("employers", "open_record", employer_id)

    def open_job(self, job_id: object) -> None:
        """Open a job sheet."""
        self._open("employers", "open_job", job_id)

    def open_plan(self, plan_id: object) -> None:
        """Open a plan."""
        self._open("plans", "open_record", plan_id)

    def open_convention(self, convention_id: object) -> None:
        """Open an agreement of the network."""
        self._open("network", "open_convention", convention_id)

    def start_hire(self, known: object) -> None:
        """Record a hire, of a person or on a job that is known already."""
        self._open("plans", "start_hire", known)

    def read_back(self) -> None:
        """Read together what is written of the person, on the whole screen."""
        self.pages.call(self.place(), "read_back")

    def next_draft(self) -> None:
        """Go on with the next encounter that waits half typed."""
        self.pages.call(self.place(), "next_draft")

    def toggle_discretion(self) -> None:
        """Show initials only in lists and titles, or names again."""
        discretion.toggle()

    def prepare_hall(self) -> None:
        """Prepare the next hall hours."""
        self.go("hall")
        self.pages.call("hall", "prepare")

    def close_hall(self) -> None:
        """Close the hall hours of today."""
        self.go("hall")
        self.pages.call("hall", "close_day")

    def open_backups(self) -> None:
        """Open the settings where backups are."""
        self.go("settings")
        self.pages.call("settings", "show_backups")

    def open_places(self) -> None:
        """Open the settings where residences are."""
        self.go("settings")
        self.pages.call("settings", "show_places")

    def open_hall(self) -> None:
        """Go back to the hall."""
        self.go("hall")

    def verify_file(self) -> None:
        """Say what a signed file proves."""
        self.go("plans")
        self.pages.call("plans", "show_verify")
        self.refresh_top()

    def show_orders(self) -> None:
        """Show the papers to print."""
        self.go("plans")
        self.pages.call("plans", "show_orders")
        self.refresh_top()

    def catch_need(self) -> None:
        """Note a need that was heard, from wherever one is."""
        self.go("employers")
        self.pages.call("employers", "catch_need")
        self.refresh_top()

    def start_contact(self) -> None:
        """Note a first contact, from wherever one is."""
        self._open("residences", "start_contact", None)

    def open_settings(self) -> None:
        """Open the settings."""
        self.go("settings")

    def _open(self, code: str, method: str, known: object) -> None:
        self.go(code)
        self.pages.call(code, method, known)
        self.refresh_top()
