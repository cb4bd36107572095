"""The directory of partners, and the agreements signed with them or with firms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from models.records.network import (
    ConventionDraft,
    ConventionRecord,
    ConventionState,
    PartnerDraft,
    PartnerRecord,
)
from models.rules.names import fold
from ui.dates import short_date
from ui.network.network_words import state_look
from ui.network.panel import NetworkPanel
from ui.network.partner_forms import ConventionForm, PartnerForm
from ui.residences.line_row import Act, LineRow, LineWords
from ui.residences.section import Section
from ui.vocabulary import words_of
from ui.widgets.fields import SearchField

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.records.ids import ConventionId, PartnerId
    from models.records.network import CommitmentLine


class PartnersPanel(NetworkPanel):
    """Agreements, those that end first first, then the directory."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace, "network_partners")
        self.form, self.convention_form = PartnerForm(workspace), ConventionForm(workspace)
        self.conventions = Section(
            "network_conventions",
            self.tr("Agreements"),
            self.tr("No agreement yet: with a firm, an association, for insertion clauses…"),
            add=self.tr("New agreement"),
            form=self.convention_form,
        )
        self.partners = Section(
            "network_directory",
            self.tr("Directory of partners"),
            self.tr("No partner yet. A name is enough to begin."),
            add=self.tr("Add a partner"),
            form=self.form,
        )
        self.search = SearchField("partner_search", placeholder=self.tr("Search a partner, a town, a kind"))
        self.search.setAccessibleName(self.tr("Search the partners"))
        self.search.edited.connect(self.refresh)
        self._lay_out(
            self.search,
            sections=(self.conventions, self.partners),
            forms=(self.convention_form, self.form),
        )
        self.setFocusProxy(self.search)
        self.conventions.add_requested.connect(self._on_new_convention)
        self.conventions.asked.connect(self._on_convention)
        self.partners.add_requested.connect(self.new_record)
        self.partners.asked.connect(self._on_partner)

    def new_record(self) -> None:
        """Note a new partner."""
        self.form.start(self.tr("Partner"), PartnerDraft())

    def open_record(self, partner_id: PartnerId) -> None:
        """Show one partner, by its name."""
        known = self._workspace.network.partners.all()
        found = next((one for one in known if one.partner_id == partner_id), None)
        self.search.set_value(found.content.name if found is not None else "")
        self.refresh()

    def open_convention(self, convention_id: ConventionId) -> None:
        """Open the form of one agreement."""
        known = self._workspace.network.conventions.all()
        found = next((one for one in known if one.convention_id == convention_id), None)
        if found is not None:
            self._on_convention("change", found)

    def _show_all(self) -> None:
        known, words = self._workspace.network, fold(self.search.value()).split()
        agreements = [
            one for one in known.conventions.all() if all(word in self._text(one) for word in words)
        ]
        self.conventions.show_lines(self._lines(self.conventions, self._convention_line, agreements))
        due = sum(one.state in {ConventionState.ENDING, ConventionState.OVER} for one in agreements)
        self.conventions.state.set_state(self.tr("%n to renew or close", "", due), icon="clock")
        self.conventions.state.setVisible(due > 0)
        partners = [one for one in known.partners.all() if all(word in self._said(one) for word in words)]
        self.partners.show_lines(self._lines(self.partners, self._partner_line, partners))

    def _text(self, one: ConventionRecord) -> str:
        kind = words_of(self._workspace.settings, "convention_kind", one.content.kind)
        return fold(f"{one.party_name} {one.content.name} {kind}")

    def _said(self, one: PartnerRecord) -> str:
        content = one.content
        kind = words_of(self._workspace.settings, "structure_kind", content.kind)
        return fold(f"{content.name} {content.city} {content.contact_name} {kind}")

    def _convention_line(self, number: int, one: ConventionRecord) -> LineRow:
        content = one.content
        kind = words_of(self._workspace.settings, "convention_kind", content.kind)
        signed = (
            self.tr("signed on {day}").format(day=short_date(content.signed_on)) if content.signed_on else ""
        )
        ends = (
            self.tr("ends on {day}").format(day=short_date(content.expires_on))
            if content.expires_on
            else self.tr("no last day")
        )
        done = [self._commitment(line) for line in content.commitments]
        state, hue, icon = state_look(one.state)
        words = LineWords(
            title=" – ".join(filter(None, (one.party_name, content.name))),
            detail=" · ".join(filter(None, (kind, signed, ends, *done, content.assessment))),
            state=state,
            hue=hue,
            icon=icon,
        )
        return self._line(self.conventions, number, words, one, self._change_acts())

    def _commitment(self, line: CommitmentLine) -> str:
        number = QLocale().toString
        promised = "–" if line.promised is None else number(line.promised)
        told = self.tr("{what}: {done} of {promised}")
        return told.format(what=line.what, done=number(line.done or 0), promised=promised)

    def _partner_line(self, number: int, one: PartnerRecord) -> LineRow:
        content = one.content
        kind = words_of(self._workspace.settings, "structure_kind", content.kind)
        who = ", ".join(filter(None, (content.contact_name, content.contact_function)))
        count = self.tr("%n agreement(s)", "", one.conventions) if one.conventions else ""
        parts = (kind, who, content.phone, content.email, content.city, count, content.note)
        words = LineWords(title=content.name, detail=" · ".join(filter(None, parts)))
        acts = [Act(code="agree", icon="paper", text=self.tr("Agreement…")), *self._change_acts()]
        return self._line(self.partners, number, words, one, acts)

    def _on_new_convention(self) -> None:
        self._start_convention(None)

    def _start_convention(self, key: PartnerId | None) -> None:
        draft = ConventionDraft(partner_id=key)
        self.convention_form.start(self.tr("New agreement"), draft, place=key or "")

    def _on_convention(self, code: str, record: object) -> None:
        if not isinstance(record, ConventionRecord):
            return
        content, key = record.content, record.convention_id
        if code == "change":
            self.convention_form.start(self.tr("Agreement"), content, key, base=content)
        else:
            self._remove(self._workspace.network.conventions.remove, key)

    def _on_partner(self, code: str, record: object) -> None:
        if not isinstance(record, PartnerRecord):
            return
        content, key = record.content, record.partner_id
        if code == "agree":
            self._start_convention(key)
        elif code == "change":
            self.form.start(self.tr("Partner"), content, key, base=content)
        else:
            self._remove(self._workspace.network.partners.remove, key)
