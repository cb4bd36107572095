"""Where communes are: the list that was brought in, and the addresses it leaves in doubt."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.communes import CommunesState, PlacedAddress
from models.records.people import Right
from models.rules.communes import CommuneFile
from ui.consultation import hold_back
from ui.errors import error_text, problem_text
from ui.role_doors import is_for
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.combo import Combo
from ui.widgets.file_dialogs import FileDialog
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from controllers.workspace import Workspace

_MOST_LINES: Final = 20


class CommunesCard(Card):
    """The importer of communes, and a choice for each address that may be in several.

    Attributes:
        import_button: Chooses a file.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._rules = workspace.matching_rules
        self._may_write = is_for(workspace, Right.ADMINISTER)
        self.messages = MessageBar("communes_messages")
        super().__init__("communes_card")
        self.import_button = make_button(
            self.tr("Bring in a list of communes…"), "plain", "folder", name="communes_import"
        )
        self.import_button.clicked.connect(self._on_import)
        self._state = label("", "body", name="communes_state", wrap=True)
        self._lines = column(gap=6)
        self.setLayout(
            column(
                label(self.tr("Communes and distances"), "h2", name="communes_title"),
                label(self._help(), "muted", name="communes_help", wrap=True),
                self.messages,
                row((self._state, 1), self.import_button),
                self._lines,
                gap=10,
                edges=(18, 18, 18, 18),
            )
        )
        hold_back(workspace, self.import_button)
        self.import_button.setVisible(self._may_write)
        self._rules.communes_changed.connect(self.load)
        self._rules.communes_read.connect(self._on_read)
        self._rules.communes_refused.connect(self._on_refused)
        self.load()

    def load(self) -> None:
        """Read again how much is known."""
        state = self._rules.communes()
        self._state.setText(self._said(state))
        empty(self._lines)
        for address in state.unplaced[:_MOST_LINES]:
            line = AddressLine(address, may_write=self._may_write)
            line.chosen.connect(self._on_chosen)
            self._lines.addWidget(line)

    def bring_in(self, path: str) -> None:
        """Read a file."""
        self.messages.dismiss()
        self.import_button.setEnabled(False)
        self._rules.bring_in(Path(path))

    def _help(self) -> str:
        return self.tr(
            "Distances are straight lines between the centres of communes, and minutes are rough. A public "
            "file of postcodes with coordinates is read as it is, such as « Base officielle des codes "
            "postaux »; or a table of your own: code, name, postcode, lat, lon."
        )

    def _said(self, state: CommunesState) -> str:
        if not state.count:
            return self.tr("No list of communes yet: distances are not compared.")
        known = self.tr("%n commune(s) known.", "", state.count)
        placed = self.tr("Every address has its commune.")
        if state.unplaced_count:
            placed = self.tr("%n address(es) without a commune.", "", state.unplaced_count)
        return f"{known} {placed}"

    def _on_import(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = FileDialog(self, self.tr("The list of communes"), folder)
        dialog.setObjectName("communes_dialog")
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Tables in text (*.csv *.txt *.tsv)"))
        dialog.fileSelected.connect(self.bring_in)
        dialog.open()

    def _on_read(self, found: object) -> None:
        self.import_button.setEnabled(True)
        if not isinstance(found, CommuneFile):
            return
        said = self.tr("%n line(s) brought in.", "", len(found.lines))
        if found.without_coordinates:
            left = self.tr("%n without coordinates were left out.", "", found.without_coordinates)
            said = f"{said} {left}"
        self.messages.show_message("success", said)

    def _on_refused(self, error: object) -> None:
        self.import_button.setEnabled(True)
        if isinstance(error, InvalidInput):
            self.messages.show_message("error", "\n".join(map(problem_text, error.problems)))
        elif isinstance(error, AppError):
            self.messages.show_message("error", error_text(error))

    def _on_chosen(self, chosen: object) -> None:
        if not isinstance(chosen, tuple):
            return
        place_id, code = chosen
        try:
            self._rules.choose_commune(place_id, code)
        except AppError as error:
            self.messages.show_message("error", error_text(error))


class AddressLine(QWidget):
    """One address in doubt, and the communes it may be in.

    Signals:
        chosen: (id of the place, code of the commune); an empty code leaves it to postcode and town.
    """

    chosen = Signal(object)

    def __init__(self, address: PlacedAddress, *, may_write: bool) -> None:
        super().__init__()
        name = f"address_{address.place_id.hex}"
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self._address = address
        where = " ".join(filter(None, (address.postcode, address.city)))
        words = column(
            label(address.name, "h3", name=f"{name}_name", wrap=True),
            label(where or self.tr("no address"), "small", name=f"{name}_where", wrap=True),
            gap=0,
        )
        self._combo = Combo(
            f"{name}_commune",
            address.choices,
            empty_label=self.tr("By its postcode and town"),
        )
        self._combo.setAccessibleName(self.tr("Commune of {place}").format(place=address.name))
        self._combo.set_value(address.commune if address.is_chosen else "")
        self._combo.setEnabled(may_write)
        self._combo.edited.connect(self._on_chosen)
        none = label(
            self.tr("No commune of the list has this postcode: correct the address, or bring in its list."),
            "small",
            name=f"{name}_none",
            wrap=True,
        )
        self._combo.setVisible(bool(address.choices))
        none.setVisible(not address.choices)
        right = clear(f"{name}_right", column(self._combo, none, STRETCH, gap=0))
        self.setLayout(row((words, 1), (right, 1), gap=12))

    def _on_chosen(self) -> None:
        self.chosen.emit((self._address.place_id, str(self._combo.value() or "")))
