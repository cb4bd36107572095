"""What persons are told of their rights, what they agree to, and the dated line of what they take back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from models.errors import InvalidInput, RuleBroken
from models.records.ids import ResidentId
from models.records.people import Actor, Role
from models.records.privacy import (
    ConsentUse,
    NoticeDraft,
    NoticeForm,
    RequestKind,
    RequestOutcome,
)
from models.storage import privacy
from tests.conftest import NOON
from tests.factories import a_resident, some_settings

if TYPE_CHECKING:
    from controllers.workspace import Workspace
    from models.storage.store import Store
    from tests.conftest import StoppedClock

TODAY = date(2026, 3, 10)
ADVISER = Actor(adviser_id=None, name="Maëlle", role=Role.EMPLOYMENT)


@pytest.fixture
def resident_id(workspace: Workspace) -> ResidentId:
    workspace.settings.save(some_settings())
    return workspace.residents.save(a_resident(room="")).resident_id


def test_telling_the_rights_is_noted_and_shows_in_the_file(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    store.act_as(ADVISER)

    workspace.privacy.inform(
        NoticeDraft(resident_id=resident_id, told_on=TODAY, form=NoticeForm.BOTH, language="ti")
    )

    notice = workspace.privacy.notices_of(resident_id)[0]
    assert (notice.told_on, notice.form, notice.language, notice.told_by) == (
        TODAY,
        NoticeForm.BOTH,
        "ti",
        "Maëlle",
    )
    assert workspace.residents.open(resident_id).content.informed_on == TODAY


def test_a_notice_of_tomorrow_is_refused(workspace: Workspace, resident_id: ResidentId) -> None:
    with pytest.raises(InvalidInput) as refusal:
        workspace.privacy.inform(NoticeDraft(resident_id=resident_id, told_on=TODAY + timedelta(days=1)))

    assert refusal.value.problems[0].code == "input.future"


def test_a_consent_is_given_and_taken_back_with_its_history(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    stopped_clock.advance(days=3)
    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    texts = next(consent for consent in consents if consent.use is ConsentUse.SMS)
    assert (texts.is_given, texts.since, texts.is_withdrawn) == (False, date(2026, 3, 13), True)
    assert [event.is_given for event in texts.history] == [False, True]
    assert next(c for c in consents if c.use is ConsentUse.PARTNER_SHARING).is_given is None


def test_the_form_and_the_consents_say_the_same_of_employers(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, agrees_to_employer_contact=True))
    agreed = workspace.privacy.consents_of(resident_id)[0]
    stopped_clock.advance(minutes=5)
    workspace.privacy.answer_consent(resident_id, ConsentUse.EMPLOYER_CONTACT, is_given=False)

    assert (agreed.use, agreed.is_given) == (ConsentUse.EMPLOYER_CONTACT, True)
    assert workspace.residents.open(resident_id).content.agrees_to_employer_contact is False
    assert len(workspace.privacy.consents_of(resident_id)[0].history) == 2


def test_only_what_changes_something_is_asked(workspace: Workspace, resident_id: ResidentId) -> None:
    asked = [consent.use for consent in workspace.privacy.consents_of(resident_id)]

    assert asked == [ConsentUse.EMPLOYER_CONTACT, ConsentUse.PARTNER_SHARING, ConsentUse.SMS]
    with pytest.raises(RuleBroken, match=r"consent\.not_asked"):
        workspace.privacy.answer_consent(resident_id, ConsentUse.PHOTO, is_given=True)


def test_an_answer_to_a_question_of_before_stays_readable_and_can_be_taken_back(
    workspace: Workspace, store: Store, resident_id: ResidentId
) -> None:
    with store.begin() as transaction:
        privacy.note_consent(
            transaction.session,
            resident_id,
            ConsentUse.PHOTO,
            is_given=True,
            day=TODAY,
            who="Maëlle",
            now=NOON,
        )

    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.PHOTO, is_given=False)

    assert consents[-1].use is ConsentUse.PHOTO
    assert [event.is_given for event in consents[-1].history] == [False, True]


def test_whoever_takes_text_messages_back_no_longer_prefers_them(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, preferred_contact="sms"))

    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    agreed = workspace.residents.open(resident_id).content.preferred_contact
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    assert agreed == "sms"
    assert workspace.residents.open(resident_id).content.preferred_contact == ""


def test_the_same_answer_twice_is_one_answer(workspace: Workspace, resident_id: ResidentId) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    consents = workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)

    assert len(next(c for c in consents if c.use is ConsentUse.SMS).history) == 1


def test_an_agreement_taken_back_is_a_dated_line_of_the_register(
    workspace: Workspace, stopped_clock: StoppedClock, resident_id: ResidentId
) -> None:
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)
    refused = workspace.privacy.register.requests()
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=True)
    stopped_clock.advance(days=3)
    workspace.privacy.answer_consent(resident_id, ConsentUse.SMS, is_given=False)

    (line,) = workspace.privacy.register.requests()
    assert refused == ()  # saying no is not taking back
    assert (line.kind, line.note, line.outcome) == (
        RequestKind.WITHDRAWAL, ConsentUse.SMS, RequestOutcome.GRANTED,
    )  # fmt: skip
    assert line.received_on == line.answered_on == workspace.privacy.today()


def test_the_form_that_takes_employers_back_writes_the_line_too(
    workspace: Workspace, resident_id: ResidentId
) -> None:
    content = workspace.residents.open(resident_id).content
    workspace.residents.save(replace(content, agrees_to_employer_contact=True))
    workspace.residents.save(replace(content, agrees_to_employer_contact=False))

    (line,) = workspace.privacy.register.requests(resident_id)
    assert (line.kind, line.note) == (RequestKind.WITHDRAWAL, ConsentUse.EMPLOYER_CONTACT)
