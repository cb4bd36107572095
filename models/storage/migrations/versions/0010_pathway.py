"""A person's way: facts, goals, activities; programmes, time spent in one, what was seen where it selects."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import UUID

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_KEPT = "created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME"
_AUTHORED = "adviser_id BLOB, adviser_name TEXT NOT NULL, organisation_id BLOB"


def _keys(table: str) -> str:
    return f"""CONSTRAINT pk_{table} PRIMARY KEY (id),
        CONSTRAINT fk_{table}_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_{table}_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)"""


STATEMENTS: tuple[str, ...] = (
    f"""
    CREATE TABLE pathway_fact (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, happened_on DATE NOT NULL, kind TEXT NOT NULL,
        answer TEXT, reason TEXT NOT NULL, words TEXT NOT NULL, job_id BLOB, employer_id BLOB,
        placement_id BLOB, {_KEPT}, {_AUTHORED},
        {_keys("pathway_fact")},
        CONSTRAINT fk_pathway_fact_job_id FOREIGN KEY(job_id) REFERENCES job (id),
        CONSTRAINT fk_pathway_fact_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_pathway_fact_placement_id FOREIGN KEY(placement_id) REFERENCES placement (id)
    )
    """,
    "CREATE INDEX ix_pathway_fact_resident_id ON pathway_fact (resident_id, happened_on)",
    f"""
    CREATE TABLE goal (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, text TEXT NOT NULL, state TEXT NOT NULL,
        steps TEXT NOT NULL, next_due_on DATE, {_KEPT}, {_AUTHORED},
        {_keys("goal")}
    )
    """,
    "CREATE INDEX ix_goal_resident_id ON goal (resident_id)",
    "CREATE INDEX ix_goal_next_due_on ON goal (next_due_on) WHERE removed_at IS NULL",
    f"""
    CREATE TABLE activity (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, kind TEXT NOT NULL, held_on DATE NOT NULL,
        minutes INTEGER NOT NULL, is_group BOOLEAN NOT NULL, presence TEXT NOT NULL, note TEXT NOT NULL,
        {_KEPT}, {_AUTHORED},
        {_keys("activity")}
    )
    """,
    "CREATE INDEX ix_activity_resident_id ON activity (resident_id)",
    f"""
    CREATE TABLE programme (
        id BLOB NOT NULL, position INTEGER NOT NULL, name TEXT NOT NULL, selects BOOLEAN NOT NULL,
        allows_cv BOOLEAN NOT NULL, has_sponsorship BOOLEAN NOT NULL, has_tiers BOOLEAN NOT NULL,
        usual_months INTEGER, longest_months INTEGER, indicators TEXT NOT NULL, criteria TEXT NOT NULL,
        anchors TEXT NOT NULL, is_enabled BOOLEAN NOT NULL, {_KEPT},
        CONSTRAINT pk_programme PRIMARY KEY (id)
    )
    """,
    f"""
    CREATE TABLE enrolment (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, programme_id BLOB NOT NULL, entered_on DATE NOT NULL,
        target TEXT NOT NULL, checked_on DATE, is_registered TEXT NOT NULL, referent_on DATE,
        lacks_referent TEXT NOT NULL, eligibility_note TEXT NOT NULL, extended_on DATE,
        extension_reason TEXT NOT NULL, left_on DATE, exit_reason TEXT NOT NULL, decision TEXT,
        decided_on DATE, decision_reason TEXT NOT NULL, told_on DATE, contested_on DATE,
        contest_words TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        {_keys("enrolment")},
        CONSTRAINT fk_enrolment_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id)
    )
    """,
    "CREATE INDEX ix_enrolment_resident_id ON enrolment (resident_id)",
    "CREATE INDEX ix_enrolment_programme_id ON enrolment (programme_id)",
    """
    CREATE INDEX ix_enrolment_entered_on ON enrolment (entered_on)
    WHERE removed_at IS NULL AND left_on IS NULL
    """,
    f"""
    CREATE TABLE observation (
        id BLOB NOT NULL, enrolment_id BLOB NOT NULL, resident_id BLOB NOT NULL, criterion TEXT NOT NULL,
        is_met BOOLEAN, level INTEGER, observed_on DATE NOT NULL, words TEXT NOT NULL, {_KEPT}, {_AUTHORED},
        {_keys("observation")},
        CONSTRAINT fk_observation_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id)
    )
    """,
    "CREATE INDEX ix_observation_enrolment_id ON observation (enrolment_id)",
    "CREATE INDEX ix_observation_resident_id ON observation (resident_id)",
)
# The two programmes every vault begins with, under the same keys everywhere; edited afterwards.
_SHIPPED = (
    (
        UUID("6f0c1a52-30d1-4e0c-9b8e-1d10e0000001"),
        "1 logement, 1 emploi",
        (1, 1, 1, 0),
        (None, None),
        "Une personne compte une fois par programme, pour toujours. S’est manifestée : une demande, par "
        "n’importe quel canal. Accompagnée : un accord signé et une date d’entrée. En emploi : au moins un "
        "contrat ; l’emploi de plus de six mois est compté à part. Collaborateur investi : au moins un rôle "
        "daté, tuteur compris.",
        (
            "Locataire de la résidence",
            "Sans emploi",
            "Disponible pour travailler",
            "Venu aux deux rendez-vous",
            "Démarche convenue faite seul",
        ),
        (
            "Demande une information",
            "Vient au deuxième rendez-vous",
            "Fait seul une démarche convenue",
            "Disponible sous 15 jours et a essayé un poste",
        ),
    ),
    (
        UUID("6f0c1a52-30d1-4e0c-9b8e-1d10e0000002"),
        "Du logement à l’emploi (O2R, IOD)",
        (0, 0, 0, 1),
        (9, 12),
        "Repérage : personnes rencontrées, anonymes comprises. Remobilisation : entrées, heures, assiduité "
        "(présences sur activités tenues). Accompagnement : entrées, file active, durée (jusqu’à 9 mois, de "
        "9 à 12, plus de 12), offres proposées, mises en relation. Sorties : emploi durable, transition, "
        "positive, droit commun, autre, à 3 et 6 mois.",
        (),
        (),
    ),
)  # fmt: skip
_ADD = """
    INSERT INTO programme (id, position, name, selects, allows_cv, has_sponsorship, has_tiers, usual_months,
        longest_months, indicators, criteria, anchors, is_enabled, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)
"""


def upgrade() -> None:
    """Add what this version keeps."""
    for statement in STATEMENTS:
        op.execute(statement)
    now = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    for position, (key, name, switches, months, indicators, *lists) in enumerate(_SHIPPED):
        texts = (json.dumps(words, ensure_ascii=False, separators=(",", ":")) for words in lists)
        values = (key.bytes, position, name, *switches, *months, indicators, *texts, now, now)
        op.get_bind().exec_driver_sql(_ADD, values)
