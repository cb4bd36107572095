"""With whom a person is paired and which events they came to, read in their file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.records.network import AttendanceRecord
from ui.dates import short_date
from ui.network.network_words import came_look
from ui.residences.line_row import LineRow, LineWords
from ui.residences.section import Section
from ui.vocabulary import words_of

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.collaborators import PairRecord
    from models.records.ids import ResidentId


class PersonNetworkCard(Section):
    """Pairs that run first, then events; they are written on the page of the network."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(
            "around_network",
            self.tr("Pairs and events"),
            self.tr("No pair, and on the list of no event. Both are noted on the page “Network”."),
        )
        self._workspace = workspace

    def show_person(self, resident_id: ResidentId) -> None:
        """Show what is kept of a person.

        Raises:
            RuleBroken: ``privacy.restricted``, ``rights.refused``.
        """
        network = self._workspace.network
        words = [self._pair(one) for one in network.pairs.of_person(resident_id)]
        words += [self._event(one) for one in network.attendances.of_person(resident_id)]
        self.show_lines(LineRow(self.line_name(number), one) for number, one in enumerate(words))

    def _pair(self, one: PairRecord) -> LineWords:
        content = one.content
        role = words_of(self._workspace.settings, "collaborator_role", content.role)
        since = self.tr("since {day}").format(day=short_date(content.starts_on))
        last = self.tr("last met on {day}").format(day=short_date(one.last_met_on)) if one.last_met_on else ""
        said = self.tr("Written by the other organisation") if one.is_withheld else content.goal
        ends = content.ends_on
        return LineWords(
            title=one.collaborator_name or self.tr("somebody whose name was erased"),
            detail=" · ".join(filter(None, (role, since, last, said))),
            state=self.tr("Until {day}").format(day=short_date(ends)) if ends else self.tr("Pair"),
            hue="neutral" if ends else "primary",
            icon="" if ends else "handshake",
        )

    def _event(self, one: AttendanceRecord) -> LineWords:
        settings, content = self._workspace.settings, one.content
        name = one.event_name or words_of(settings, "event_kind", one.event_kind)
        followed = words_of(settings, "event_follow", content.followed)
        said = self.tr("Written by the other organisation") if one.is_withheld else content.words
        state, hue, icon = came_look(content.state)
        return LineWords(
            title=f"{name} · {short_date(one.held_on)}",
            detail=" · ".join(filter(None, (followed, said))),
            state=state,
            hue=hue,
            icon=icon,
        )
