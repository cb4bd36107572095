"""A short file with the fields of a plan, who signs it, and an authority of time on this computer."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from asn1crypto import algos, cms, core, tsp
from asn1crypto.x509 import Certificate
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from models.documents.boxes import Sketch
from models.documents.form_fields import FieldKind, FieldMark
from models.documents.glyph_canvas import GlyphCanvas
from models.documents.marks import Sheet, paint
from models.documents.proof import fields
from models.documents.proof.acting import add_act, close
from models.documents.proof.authority import new_adviser_key, new_authority
from models.documents.proof.freezing import certify
from models.records.proof import FrozenText, ProofAct, SigningKey
from models.records.signatures import SignatureMethod, SignerRole
from tests.documents.plan_samples import MOMENT, signature

ORGANISATION = "Passerelles Emploi Littoral"
TEXT = FrozenText(number="2026-0114", version=1, content_sha256="5a" * 32)
EMPLOYEE, EMPLOYER, ADVISER = SignerRole
INK = signature(EMPLOYEE).ink
NAMES = {EMPLOYEE: "Samira Haddou", EMPLOYER: "Hélène Morvan", ADVISER: "Julien Castel"}


def base() -> bytes:
    """One page with every field of a plan, and nothing else."""
    sketch = Sketch()
    for index, name in enumerate((*fields.TEXTS, *fields.SIGNATURES)):
        is_seen = name not in {fields.FREEZE, fields.STAMP}
        size = (500.0, 60.0) if is_seen else (0.0, 0.0)
        kind = FieldKind.TEXT if name in fields.TEXTS else FieldKind.SIGNATURE
        sketch.add(FieldMark(name, kind, *size, name), 40.0, 20.0 + 65.0 * index)
    canvas = GlyphCanvas("Plan 2026-0114 v1")
    paint([Sheet(tuple(sketch.marks))], canvas)
    return canvas.finish()


def act(role: SignerRole, method: SignatureMethod = SignatureMethod.SCREEN, **other: Any) -> ProofAct:
    """What one of the three did."""
    done = ProofAct(
        role=role,
        name=NAMES[role],
        method=method,
        signed_at=MOMENT + timedelta(minutes=list(SignerRole).index(role)),
        place="Saint-Nazaire",
        ink=INK if method is SignatureMethod.SCREEN else None,
        evidence_sha256=hashlib.sha256(role.encode()).hexdigest(),
    )
    return replace(done, **other)


class Chain:
    """One file after each of its steps."""

    def __init__(self) -> None:
        self.authority: SigningKey = new_authority(ORGANISATION, MOMENT)
        self.adviser: SigningKey = new_adviser_key(self.authority, NAMES[ADVISER], MOMENT)
        self.base = base()
        self.frozen = certify(self.base, self.authority, TEXT, MOMENT)
        self.first = add_act(self.frozen, act(EMPLOYEE), self.authority)
        self.second = add_act(self.first, act(EMPLOYER), self.authority)
        self.closed = close(self.second, act(ADVISER), self.adviser)


class TimeAuthority:
    """Makes time stamps, right ones and wrong ones."""

    def __init__(self, now: datetime = MOMENT, *, is_for_stamps: bool = True) -> None:
        self.now = now
        self.root_key, self.key = (
            ec.generate_private_key(ec.SECP256R1()),
            ec.generate_private_key(ec.SECP256R1()),
        )
        root_name, name = _named("Racine du temps"), _named("Horloge de test")
        end = now + timedelta(days=900)
        number = x509.random_serial_number
        start = now - timedelta(days=9)
        root = x509.CertificateBuilder(root_name, root_name, self.root_key.public_key(), number(), start, end)
        root = root.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        self.root = root.sign(self.root_key, hashes.SHA256())
        leaf = x509.CertificateBuilder(root_name, name, self.key.public_key(), number(), start, end)
        if is_for_stamps:
            usage = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING])
            leaf = leaf.add_extension(usage, critical=True)
        self.certificate = leaf.sign(self.root_key, hashes.SHA256())

    @property
    def root_der(self) -> bytes:
        return self.root.public_bytes(Encoding.DER)

    def reply(self, query: bytes, **wrong: Any) -> bytes:
        """Answer a question; ``nonce``, ``digest``, ``moment`` and ``status`` may be made wrong."""
        asked = tsp.TimeStampReq.load(query)
        digest = wrong.get("digest", asked["message_imprint"]["hashed_message"].native)
        info = tsp.TSTInfo(
            {
                "version": "v1",
                "policy": "1.2.3.4.1",
                "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": digest},
                "serial_number": 7,
                "gen_time": wrong.get("moment", self.now),
                "nonce": wrong.get("nonce", asked["nonce"].native),
            }
        )
        status = wrong.get("status", "granted")
        token = self._token(info.dump())
        reply = tsp.TimeStampResp({"status": {"status": status}, "time_stamp_token": token})
        return bytes(reply.dump())

    def _token(self, info: bytes) -> cms.ContentInfo:
        own = Certificate.load(self.certificate.public_bytes(Encoding.DER))
        vouched = tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": own.sha256})]})
        values = {
            "content_type": "tst_info",
            "message_digest": hashlib.sha256(info).digest(),
            "signing_certificate_v2": vouched,
        }
        attributes = cms.CMSAttributes(
            [
                cms.CMSAttribute({"type": cms.CMSAttributeType(kind), "values": (value,)})
                for kind, value in values.items()
            ]
        )
        digest = algos.DigestAlgorithm({"algorithm": "sha256"})
        sid = cms.IssuerAndSerialNumber({"issuer": own.issuer, "serial_number": own.serial_number})
        signer = cms.SignerInfo(
            {
                "version": "v1",
                "sid": cms.SignerIdentifier({"issuer_and_serial_number": sid}),
                "digest_algorithm": digest,
                "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
                "signed_attrs": attributes,
                "signature": core.OctetString(self.key.sign(attributes.dump(), ec.ECDSA(hashes.SHA256()))),
            }
        )
        root = Certificate.load(self.root_der)
        signed = cms.SignedData(
            {
                "version": "v3",
                "digest_algorithms": cms.DigestAlgorithms((digest,)),
                "encap_content_info": {"content_type": "tst_info", "content": core.ParsableOctetString(info)},
                "certificates": [cms.CertificateChoices("certificate", each) for each in (own, root)],
                "signer_infos": [signer],
            }
        )
        return cms.ContentInfo({"content_type": "signed_data", "content": signed})


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
