"""What one party says on a day: weather in three levels, what goes well, difficulties, words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout
from typing_extensions import override

from models.records.in_work import Party, VoiceDraft
from ui.in_work.forms import HirePartForm
from ui.in_work.hire_words import WEATHER_ICONS
from ui.privacy.note_warning import NoteWarning
from ui.vocabulary import offered, words_of
from ui.widgets.chips import ChipGroup
from ui.widgets.date_field import DateField
from ui.widgets.fields import Field, TextField
from ui.widgets.layouts import column, row
from ui.widgets.text_area import TextArea

if TYPE_CHECKING:
    from controllers.workspace import Workspace

translate = QCoreApplication.translate
_LONGEST_NAME: Final = 120


class VoiceForm(HirePartForm):
    """The form of one voice."""

    kind = "voice"
    draft_type = VoiceDraft

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, workspace.in_work.voices)

    @override
    def _key(self) -> str:
        # The words of one party never come back under the name of another.
        draft = self._draft
        return super()._key() if draft.voice_id else f"{draft.placement_id}:{draft.party.value}"

    @override
    def _fields(self) -> QLayout:
        add = self.binder.add
        self._channel = ChipGroup("voice_channel", is_single=True)
        self._weather = ChipGroup("voice_weather", is_single=True, kind="segment")
        self._difficulties = ChipGroup("voice_difficulties")
        day = DateField("voice_heard_on", today=self.today, is_inline=True)
        well = TextArea("voice_well", lines=2, placeholder=translate("VoiceForm", "In their own words"))
        words = TextArea("voice_words", lines=3, placeholder=translate("VoiceForm", "In their own words"))
        self._name = add(
            "said_by",
            Field(
                translate("VoiceForm", "Who spoke"),
                TextField("voice_said_by", maximum=_LONGEST_NAME),
                is_optional=True,
            ),
        )
        return column(
            row(
                (add("heard_on", Field(translate("VoiceForm", "Heard on"), day)), 2),
                (add("channel", Field(translate("VoiceForm", "How"), self._channel)), 3),
                gap=12,
            ),
            self._name,
            add("weather", Field(translate("VoiceForm", "How it goes"), self._weather)),
            add("well", Field(translate("VoiceForm", "What goes well"), well)),
            NoteWarning(well),
            add("difficulties", Field(translate("VoiceForm", "Difficulties"), self._difficulties)),
            add("words", Field(translate("VoiceForm", "What is said of it"), words)),
            NoteWarning(words),
            gap=10,
        )

    @override
    def _offer(self, draft: VoiceDraft) -> None:
        settings = self._workspace.settings
        self._channel.set_options(offered(settings, "voice_channel", draft.channel))
        levels = offered(settings, "weather", draft.weather)
        self._weather.set_options(levels, [WEATHER_ICONS.get(code, "") for code, _ in levels])
        known = dict(offered(settings, "difficulty"))
        kept = {code: words_of(settings, "difficulty", code) for code in draft.difficulties}
        self._difficulties.set_options((kept | known).items())
        self._name.setVisible(draft.party is not Party.EMPLOYEE)

    @override
    def _values(self, draft: VoiceDraft) -> Mapping[str, Any]:
        return {
            "heard_on": draft.heard_on or self.today(),
            "channel": draft.channel,
            "said_by": draft.said_by,
            "weather": draft.weather,
            "well": draft.well,
            "difficulties": draft.difficulties,
            "words": draft.words,
        }

    @override
    def _read(self, values: Mapping[str, Any]) -> dict[str, Any]:
        return {
            "heard_on": values["heard_on"],
            "channel": str(values["channel"] or ""),
            "said_by": str(values["said_by"]),
            "weather": str(values["weather"] or ""),
            "well": str(values["well"]),
            "difficulties": tuple(values["difficulties"] or ()),
            "words": str(values["words"]),
        }
