"""The keys behind a proof: whom each is for, how long, and what a partner is given."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec

from models.documents.proof import authority as keys
from models.records.signatures import SignerRole
from tests.documents.plan_samples import MOMENT
from tests.documents.proof_samples import ORGANISATION


def read(certificate: bytes) -> x509.Certificate:
    return x509.load_der_x509_certificate(certificate)


def test_the_authority_vouches_for_keys_alone_for_twenty_years() -> None:
    made = keys.new_authority(ORGANISATION, MOMENT)
    certificate = read(made.certificate_der)

    limits = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    assert (limits.ca, limits.path_length) == (True, 0)
    assert (usage.key_cert_sign, usage.digital_signature) == (True, False)
    assert certificate.not_valid_after_utc == MOMENT.replace(year=2046)
    assert keys.organisation_of(made.certificate_der) == ORGANISATION
    assert b"PRIVATE" not in repr(made).encode()
    handed = keys.as_pem(made.certificate_der)
    assert x509.load_pem_x509_certificate(handed) == certificate
    assert b"KEY" not in handed


def test_a_key_of_one_use_names_who_signs_what_and_before_whom() -> None:
    made = keys.new_authority(ORGANISATION, MOMENT)

    key, der = keys.one_use(made, "Samira Haddou (personne salariée)", "Salarie", MOMENT, "Julien Castel")

    certificate = read(der)
    certificate.verify_directly_issued_by(read(made.certificate_der))
    assert certificate.public_key() == key.public_key()
    assert keys.signed_field(der) == "Salarie"
    assert "Recueillie en présence de Julien Castel" in {each.value for each in certificate.subject}
    assert certificate.not_valid_after_utc == MOMENT.replace(year=2036)


def test_an_adviser_keeps_the_key_when_its_certificate_is_renewed() -> None:
    made = keys.new_authority(ORGANISATION, MOMENT)
    own = keys.new_adviser_key(made, "Julien Castel", MOMENT)
    later = MOMENT.replace(year=2031)

    again = keys.renewed(made, own, "Julien Castel", later)

    assert keys.is_ending(own.certificate_der, later - timedelta(days=170))
    assert not keys.is_ending(own.certificate_der, later - timedelta(days=190))
    assert again.private_pem == own.private_pem
    assert read(again.certificate_der).not_valid_after_utc == later.replace(year=2036)
    assert keys.name_of(again.certificate_der) == keys.named("Julien Castel", SignerRole.ADVISER)


@pytest.mark.parametrize(
    "name",
    ["", "Très long nom d’organisation " * 5, "منظمة العبور إلى العمل في الساحل الأطلسي الكبير", "தமிழ்" * 9],
)
def test_any_name_has_a_certificate(name: str) -> None:
    """A certificate counts bytes, of which most scripts need two or three for a letter."""
    leap = datetime(2028, 2, 29, 12, tzinfo=UTC)
    made = keys.new_authority(name, leap)

    own = keys.new_adviser_key(made, name, leap)

    assert name.startswith(keys.organisation_of(made.certificate_der))
    assert keys.name_of(own.certificate_der).startswith(name[:8])
    assert read(made.certificate_der).not_valid_after_utc == leap.replace(year=2048)
    assert read(own.certificate_der).not_valid_after_utc == datetime(2033, 2, 28, 12, tzinfo=UTC)


def test_loaded_keys_are_forgotten_at_the_lock_and_other_kinds_refused() -> None:
    made = keys.new_authority(ORGANISATION, MOMENT)
    assert keys.loaded(made.private_pem) is keys.loaded(made.private_pem)

    keys.forget()

    assert keys.loaded.cache_info().currsize == 0
    other = ec.generate_private_key(ec.SECP384R1()).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    with pytest.raises(ValueError, match="P-256"):
        keys.loaded(other)
