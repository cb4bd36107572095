"""Who speaks for an employer, where the work is, and what else is known: the side of the file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from controllers.settings import SettingsController
from models.records.employers import ContactDraft, EmployerDraft, SiteDraft
from ui.vocabulary import words_of
from ui.widgets.cards import Avatar, Pill, hue_of, initials_of
from ui.widgets.labels import IconLabel, hairline, label
from ui.widgets.layouts import STRETCH, clear, column, flow, row

translate = QCoreApplication.translate


def side_blocks(draft: EmployerDraft, settings: SettingsController) -> list[QWidget]:
    """Return the blocks in order, a thin line between two sections; what is not known is not shown."""
    people = [_contact(f"employer_contact_{index}", person) for index, person in enumerate(draft.contacts)]
    nobody = translate("employer", "Nobody yet. Ask who decides and who could show the work.")
    if not people:
        people = [label(nobody, "muted", name="employer_no_contact", wrap=True)]
    places = [_site(f"employer_site_{index}", site) for index, site in enumerate(draft.sites)]
    sections = (
        ("contacts", translate("employer", "Contacts"), people),
        ("sites", translate("employer", "Sites"), places),
        ("about", translate("employer", "About"), _about(draft, settings)),
    )
    blocks: list[QWidget] = []
    for name, title, content in sections:
        if content and blocks:
            blocks.append(hairline(f"employer_{name}_line"))
        if content:
            blocks.append(label(title, "over", name=f"employer_{name}_title"))
        blocks += content
    return blocks


def _contact(name: str, person: ContactDraft) -> QWidget:
    avatar = Avatar(
        f"{name}_avatar", initials_of(person.display_name), hue=hue_of(person.display_name), size=38
    )
    texts = column(label(person.display_name, "h3", name=f"{name}_name", wrap=True), gap=2)
    if person.function:
        texts.addWidget(label(person.function, "muted", name=f"{name}_function", wrap=True))
    _add_mark(texts, f"{name}_phone", "phone", person.phone)
    _add_mark(texts, f"{name}_email", "mail", person.email)
    marks = []
    if person.is_decision_maker:
        marks.append(Pill(f"{name}_decides", translate("employer", "Decides"), hue="blue", icon="pen"))
    if person.is_tutor:
        tutor = translate("employer", "Can show the work")
        marks.append(Pill(f"{name}_tutor", tutor, hue="primary", icon="hand"))
    if marks:
        texts.addWidget(flow(f"{name}_marks", *marks, gap=6))
    return clear(name, row(column(avatar, STRETCH), (clear(f"{name}_texts", texts), 1), gap=12))


def _site(name: str, site: SiteDraft) -> QWidget:
    town = f"{site.postcode} {site.city}".strip()
    address = ", ".join(part for part in (site.street, town) if part)
    texts = column(gap=2)
    if site.name:
        texts.addWidget(label(site.name, "h3", name=f"{name}_name", wrap=True))
    if address:
        texts.addWidget(label(address, "body", name=f"{name}_address", wrap=True))
    _add_mark(texts, f"{name}_access", "bus", site.access)
    mark = column(IconLabel(f"{name}_icon", "building", "ink2", 20), STRETCH, edges=(9, 2, 9, 0))
    return clear(name, row(mark, (clear(f"{name}_texts", texts), 1), gap=12))


def _about(draft: EmployerDraft, settings: SettingsController) -> list[QWidget]:
    pairs = (
        (translate("employer", "Headcount"), draft.headcount),
        (translate("employer", "Collective agreement"), draft.collective_agreement),
        (translate("employer", "How we met"), words_of(settings, "employer_source", draft.source)),
        (translate("employer", "Note"), draft.note),
    )
    return [
        clear(
            f"employer_about_{index}",
            column(
                label(title, "label", name=f"employer_about_{index}_title"),
                label(text, "body", name=f"employer_about_{index}_text", wrap=True),
                gap=1,
            ),
        )
        for index, (title, text) in enumerate(pairs)
        if text
    ]


def _add_mark(texts: QLayout, name: str, icon: str, text: str) -> None:
    if not text:
        return
    mark = column(IconLabel(f"{name}_icon", icon, "ink2", 16), STRETCH, edges=(0, 3, 0, 0))
    # An address has no space where a line could end: it may end before the « @ ».
    shown = label(text.replace("@", "\u200b@"), "body", name=name, wrap=True)
    shown.setAccessibleName(text)
    texts.addItem(row(mark, (shown, 1), gap=6))
