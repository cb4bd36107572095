"""What a person was told of their rights: the words to read aloud, and writing down that it was done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from models.errors import AppError, InvalidInput
from models.records.privacy import NoticeDraft, NoticeForm, NoticeRecord
from models.records.residents import ResidentRecord
from models.rules.phrases import available_languages
from ui.dates import short_date
from ui.errors import error_text, problem_text
from ui.privacy.words import options, words_for
from ui.vocabulary import offered, words_of
from ui.widgets.buttons import make_button
from ui.widgets.cards import Card
from ui.widgets.chips import ChipGroup
from ui.widgets.combo import Combo
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field
from ui.widgets.labels import foreign_text, label
from ui.widgets.layouts import STRETCH, column, empty, row
from ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from datetime import date

    from controllers.workspace import Workspace


class NoticeCard(QWidget):
    """Notices of one person."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("rights_notice")
        self.setProperty("look", "clear")
        self._workspace = workspace
        self._record: ResidentRecord | None = None
        self.messages = MessageBar("rights_notice_messages")
        self._known = column(gap=2)
        self._script = column(gap=8)
        self._script_card = Card("rights_script", self._script, kind="sunken", padding=14)
        self._script_card.hide()
        self.read_button = make_button(
            self.tr("Read aloud what to say"), "ghost", "language", name="rights_notice_read"
        )
        self.read_button.clicked.connect(self._on_read)
        self.form = ChipGroup("rights_notice_form", options(NoticeForm), is_single=True, can_be_empty=False)
        self.language = Combo("rights_notice_language")
        self.day = DateField("rights_notice_day", today=self._today)
        self._day_field = Field(self.tr("On"), self.day)
        save = make_button(self.tr("Note that it was told"), "plain", "check", name="rights_notice_save")
        save.clicked.connect(self.save)
        self.setLayout(
            column(
                label(self.tr("Told their rights"), "h2", name="rights_notice_title"),
                self.messages,
                self._known,
                row(self.read_button, STRETCH),
                self._script_card,
                Field(self.tr("How"), self.form),
                row(
                    (Field(self.tr("In which language"), self.language), 3),
                    (self._day_field, 2),
                    column(STRETCH, save),
                    gap=12,
                ),
                gap=8,
            )
        )

    def show_resident(self, record: ResidentRecord) -> None:
        """Show what a person was told."""
        is_other = self._record is None or self._record.resident_id != record.resident_id
        self._record = record
        if is_other:
            spoken = record.content.exchange_language or "fr"
            self.language.set_options(offered(self._workspace.settings, "language", spoken))
            self.language.set_value(spoken)
            self.form.set_value(NoticeForm.SPOKEN.value)
            self.day.set_value(self._today())
            self._script_card.hide()
            self.messages.dismiss()
        self._show_known()

    def save(self) -> None:
        """Write down that the person was told."""
        if self._record is None:
            return
        draft = NoticeDraft(
            resident_id=self._record.resident_id,
            told_on=self.day.value(),
            form=NoticeForm(str(self.form.value())),
            language=str(self.language.value() or "fr"),
        )
        try:
            self._workspace.privacy.inform(draft)
        except InvalidInput as error:
            self._day_field.set_error(" ".join(problem_text(problem) for problem in error.problems))
        except AppError as error:
            self.messages.show_message("error", error_text(error))
        else:
            self._script_card.hide()
            self._show_known()

    def _show_known(self) -> None:
        empty(self._known)
        if self._record is None:
            return
        notices = self._workspace.privacy.notices_of(self._record.resident_id)
        for index, notice in enumerate(notices):
            self._known.addWidget(label(self._line(notice), "body", name=f"rights_notice_{index}", wrap=True))
        informed_on = self._record.content.informed_on
        if not notices:
            text = self.tr("Not told yet: read the words below at the first exchange.")
            if informed_on is not None:
                text = self.tr("Told on {date}; how was not noted.").format(date=short_date(informed_on))
            self._known.addWidget(label(text, "muted", name="rights_notice_none", wrap=True))

    def _line(self, notice: NoticeRecord) -> str:
        language = words_of(self._workspace.settings, "language", notice.language)
        parts = (short_date(notice.told_on), words_for(notice.form), language, notice.told_by)
        return " · ".join(part for part in parts if part)

    def _on_read(self) -> None:
        if not self._script_card.isHidden():
            self._script_card.hide()
            return
        empty(self._script)
        privacy = self._workspace.privacy
        for index, text in enumerate(privacy.spoken_notice()):
            self._script.addWidget(label(text, "body", name=f"rights_script_fr_{index}", wrap=True))
        code = str(self.language.value() or "fr")
        self._show_translation(code, privacy.translated_notice(code))
        self._script_card.show()

    def _show_translation(self, code: str, lines: tuple[str, ...]) -> None:
        if not lines:
            return
        native = next((name for known, name, _ in available_languages() if known == code), code)
        is_rtl = next((way for known, _, way in available_languages() if known == code), "") == "rtl"
        way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        self._script.addWidget(label(native, "h3", name="rights_script_language"))
        for index, text in enumerate(lines):
            title, _, rest = text.partition("\n")
            name = f"rights_script_{code}_{index}"
            self._script.addWidget(foreign_text(title, way, 15, name=f"{name}_title", bold=True))
            self._script.addWidget(foreign_text(rest, way, 15, name=name))
        note = self.tr("No native speaker has read this translation yet.")
        self._script.addWidget(label(note, "small", name="rights_script_note", wrap=True))

    def _today(self) -> date:
        return self._workspace.privacy.today()
