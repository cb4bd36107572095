"""What the adviser notes of a signature, where it is needed: identity, who helps, a cross, read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from models.i18n import QT_TRANSLATE_NOOP
from models.records.signatures import Circumstances, IdentitySeen, SignerRole
from ui.signing.moments import Moments
from ui.widgets.buttons import make_button
from ui.widgets.chips import SegmentedChoice
from ui.widgets.fields import Field, TextField
from ui.widgets.labels import label
from ui.widgets.layouts import STRETCH, clear, column, row
from ui.widgets.reveal import Revealer
from ui.widgets.switches import Switch

_CONTEXT: Final = "MomentForm"
_IDENTITIES: Final = {
    IdentitySeen.NOT_NOTED: QT_TRANSLATE_NOOP("MomentForm", "Not noted"),
    IdentitySeen.KNOWN: QT_TRANSLATE_NOOP("MomentForm", "I know them"),
    IdentitySeen.DOCUMENT: QT_TRANSLATE_NOOP("MomentForm", "Document seen"),
    IdentitySeen.EMPLOYER: QT_TRANSLATE_NOOP("MomentForm", "Introduced by the employer"),
}


class MomentForm(QWidget):
    """Folded until somebody needs it; nothing in it is compulsory.

    Signals:
        aloud_requested: Show the plan large, to be read aloud.
    """

    aloud_requested = Signal()

    def __init__(self, name: str, moments: Moments) -> None:
        """Make the form.

        Args:
            name: Object name.
            moments: Where what is noted is kept.
        """
        super().__init__()
        self._moments = moments
        self._revealer = Revealer(self)
        self._role: SignerRole | None = None
        self.setObjectName(name)
        self.setProperty("look", "clear")
        self.aloud_button = make_button(
            self.tr("Read the plan &aloud"), "plain", "language", name=f"{name}_aloud"
        )
        self.more_button = make_button(
            self.tr("Identity, interpreter, &witness…"), "ghost", "pen", name=f"{name}_more"
        )
        self._told = label("", "small", name=f"{name}_told", wrap=True)
        self.who = SegmentedChoice(f"{name}_who", ())
        self.who.edited.connect(self._on_who)
        self.identity = SegmentedChoice(
            f"{name}_identity",
            [(code.value, QCoreApplication.translate(_CONTEXT, text)) for code, text in _IDENTITIES.items()],
        )
        self.interpreter = TextField(f"{name}_interpreter")
        self.witness = TextField(f"{name}_witness")
        self.cross = Switch(f"{name}_cross", self.tr("A cross or another sign is the &mark of this person"))
        self.aloud = Switch(f"{name}_is_aloud", self.tr("The whole text was &read aloud"))
        self._form = clear(f"{name}_form", self._fields())
        self._form.hide()
        buttons = clear(f"{name}_buttons", row(self.aloud_button, self.more_button, STRETCH, gap=8))
        self.setLayout(column(buttons, self._told, self._form, gap=8))
        self.aloud_button.clicked.connect(self.aloud_requested)
        self.more_button.clicked.connect(self._on_more)
        for editor in (self.identity, self.interpreter, self.witness, self.cross, self.aloud):
            editor.edited.connect(self._on_edited)

    def load(self, parties: Sequence[tuple[SignerRole, str]]) -> None:
        """Show what was noted of those who are going to sign.

        Args:
            parties: Role and name of each, the next first.
        """
        self._form.hide()
        self._role = parties[0][0] if parties else None
        self.who.set_options([(role.value, name) for role, name in parties])
        self.who.set_value(self._role.value if self._role is not None else None)
        self.about.setVisible(len(parties) > 1)
        self._show()

    def _show(self) -> None:
        known = self._moments.of(self._role) if self._role is not None else Circumstances()
        self.identity.set_value(known.identity.value)
        self.interpreter.set_value(known.interpreter_name)
        self.witness.set_value(known.witness_name)
        self.cross.set_value(known.is_cross)
        self.aloud.set_value(known.is_read_aloud)
        self._tell()

    def value(self) -> Circumstances:
        """Return what is noted."""
        return Circumstances(
            identity=IdentitySeen(str(self.identity.value() or IdentitySeen.NOT_NOTED)),
            is_read_aloud=self.aloud.value(),
            interpreter_name=self.interpreter.value().strip(),
            witness_name=self.witness.value().strip(),
            is_cross=self.cross.value(),
        )

    def _fields(self) -> QBoxLayout:
        about = self.about = Field(self.tr("Whose signature is this about?"), self.who)
        identity = Field(self.tr("How do you know who signs?"), self.identity)
        interpreter = Field(self.tr("&Interpreter"), self.interpreter, hint=self.tr("first and last name"))
        witness = Field(self.tr("Wi&tness"), self.witness, hint=self.tr("first and last name"))
        why = label(
            self.tr(
                "This is kept in the vault with the signature and told on the page of proof. An interpreter "
                "or a witness says on this screen what they vouch for."
            ),
            "small",
            name=f"{self.objectName()}_why",
            wrap=True,
        )
        return column(
            about,
            identity,
            row((interpreter, 1), (witness, 1), gap=12),
            self.aloud,
            self.cross,
            why,
            gap=10,
        )

    def _on_more(self) -> None:
        self._form.setVisible(self._form.isHidden())
        if not self._form.isHidden():
            self.identity.setFocus()
            self._revealer.reveal(self._form)
        self._tell()

    def _on_who(self) -> None:
        self._role = SignerRole(str(self.who.value()))
        self._show()

    def _on_edited(self) -> None:
        if self._role is not None:
            self._moments.keep(self._role, self.value())
        self._tell()

    def _tell(self) -> None:
        """Say in one line what is noted, while the fields are folded."""
        noted = self.value()
        parts = []
        if noted.identity is not IdentitySeen.NOT_NOTED:
            parts.append(QCoreApplication.translate(_CONTEXT, _IDENTITIES[noted.identity]))
        if noted.is_read_aloud:
            parts.append(self.tr("Read aloud"))
        if noted.interpreter_name:
            parts.append(self.tr("Interpreter: {name}").format(name=noted.interpreter_name))
        if noted.witness_name:
            parts.append(self.tr("Witness: {name}").format(name=noted.witness_name))
        if noted.is_cross:
            parts.append(self.tr("A cross as mark"))
        self._told.setText(" · ".join(parts))
        self._told.setVisible(bool(parts) and self._form.isHidden())
