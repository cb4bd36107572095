"""Everything the first version keeps."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = """
    CREATE TABLE setting (
        name TEXT NOT NULL, value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    );
    CREATE TABLE adviser (
        id BLOB NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL, function TEXT NOT NULL,
        phone TEXT NOT NULL, email TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_adviser PRIMARY KEY (id)
    );
    CREATE TABLE term (
        vocabulary TEXT NOT NULL, code TEXT NOT NULL, version TEXT NOT NULL, label_fr TEXT NOT NULL,
        label_en TEXT NOT NULL, position INTEGER NOT NULL, is_enabled BOOLEAN NOT NULL,
        is_sensitive BOOLEAN NOT NULL,
        CONSTRAINT pk_term PRIMARY KEY (vocabulary, code, version)
    );
    CREATE INDEX ix_term_list ON term (vocabulary, position, code);
    CREATE TABLE counter (
        name TEXT NOT NULL, value INTEGER NOT NULL,
        CONSTRAINT pk_counter PRIMARY KEY (name)
    );
    CREATE TABLE residence (
        id BLOB NOT NULL, sort_key TEXT NOT NULL, name TEXT NOT NULL, street TEXT NOT NULL,
        postcode TEXT NOT NULL, city TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_residence PRIMARY KEY (id)
    );
    CREATE INDEX ix_residence_list ON residence (sort_key) WHERE removed_at IS NULL;
    CREATE TABLE building (
        id BLOB NOT NULL, residence_id BLOB NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_building PRIMARY KEY (id),
        CONSTRAINT fk_building_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id)
    );
    CREATE INDEX ix_building_residence_id ON building (residence_id);
    CREATE TABLE hall (
        id BLOB NOT NULL, building_id BLOB NOT NULL, name TEXT NOT NULL,
        opening_hours TEXT NOT NULL, position INTEGER NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_hall PRIMARY KEY (id),
        CONSTRAINT fk_hall_building_id FOREIGN KEY(building_id) REFERENCES building (id)
    );
    CREATE INDEX ix_hall_building_id ON hall (building_id);
    CREATE TABLE resident (
        number INTEGER NOT NULL, id BLOB NOT NULL, code TEXT NOT NULL, sort_key TEXT NOT NULL,
        first_name TEXT NOT NULL, last_name TEXT NOT NULL, room TEXT NOT NULL, residence_id BLOB,
        languages_spoken TEXT NOT NULL, last_contact_on DATE, stage TEXT NOT NULL,
        search_key TEXT NOT NULL, sound_key TEXT NOT NULL, building_id BLOB, birth_year INTEGER,
        phone TEXT NOT NULL,
        email TEXT NOT NULL, preferred_contact TEXT NOT NULL, exchange_language TEXT NOT NULL,
        languages_read TEXT NOT NULL, needs_interpreter BOOLEAN NOT NULL, wishes TEXT NOT NULL,
        wished_trades TEXT NOT NULL, refusals TEXT NOT NULL, experiences TEXT NOT NULL,
        availability TEXT NOT NULL, hours_note TEXT NOT NULL, available_from DATE,
        wanted_weekly_minutes INTEGER, functional_limits TEXT NOT NULL, travel_modes TEXT NOT NULL,
        max_travel_minutes INTEGER, first_met_on DATE, channel TEXT NOT NULL, informed_on DATE,
        agrees_to_employer_contact BOOLEAN, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_resident PRIMARY KEY (number),
        CONSTRAINT uq_resident_id UNIQUE (id),
        CONSTRAINT uq_resident_code UNIQUE (code),
        CONSTRAINT fk_resident_residence_id FOREIGN KEY(residence_id) REFERENCES residence (id),
        CONSTRAINT fk_resident_building_id FOREIGN KEY(building_id) REFERENCES building (id)
    );
    CREATE INDEX ix_resident_line ON resident (
        number, sort_key, id, first_name, last_name, residence_id, room, languages_spoken,
        last_contact_on, stage, search_key
    ) WHERE removed_at IS NULL;
    CREATE INDEX ix_resident_list ON resident (sort_key, number) WHERE removed_at IS NULL;
    CREATE INDEX ix_resident_place ON resident (residence_id, building_id) WHERE removed_at IS NULL;
    CREATE INDEX ix_resident_sound_key ON resident (sound_key);
    CREATE TABLE visit (
        id BLOB NOT NULL, hall_id BLOB, resident_id BLOB, initials TEXT NOT NULL,
        room TEXT NOT NULL, language TEXT NOT NULL, state TEXT NOT NULL,
        arrived_at DATETIME NOT NULL, received_at DATETIME, left_at DATETIME,
        CONSTRAINT pk_visit PRIMARY KEY (id),
        CONSTRAINT fk_visit_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id),
        CONSTRAINT fk_visit_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    );
    CREATE INDEX ix_visit_arrived_at ON visit (arrived_at);
    CREATE INDEX ix_visit_hall_id_arrived_at ON visit (hall_id, arrived_at);
    CREATE INDEX ix_visit_resident_id ON visit (resident_id);
    CREATE TABLE meeting (
        id BLOB NOT NULL, resident_id BLOB, visit_id BLOB, hall_id BLOB, adviser_id BLOB,
        adviser_name TEXT NOT NULL, channel TEXT NOT NULL, note TEXT NOT NULL, next_step TEXT,
        next_step_on DATE, met_at DATETIME NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_meeting PRIMARY KEY (id),
        CONSTRAINT fk_meeting_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_meeting_visit_id FOREIGN KEY(visit_id) REFERENCES visit (id),
        CONSTRAINT fk_meeting_hall_id FOREIGN KEY(hall_id) REFERENCES hall (id),
        CONSTRAINT fk_meeting_adviser_id FOREIGN KEY(adviser_id) REFERENCES adviser (id)
    );
    CREATE INDEX ix_meeting_hall_id ON meeting (hall_id);
    CREATE INDEX ix_meeting_resident ON meeting (resident_id, met_at) WHERE removed_at IS NULL;
    CREATE INDEX ix_meeting_visit_id ON meeting (visit_id);
    CREATE TABLE employer (
        number INTEGER NOT NULL, id BLOB NOT NULL, sort_key TEXT NOT NULL, legal_name TEXT NOT NULL,
        trade_name TEXT NOT NULL, city TEXT NOT NULL, naf_code TEXT NOT NULL,
        naf_version TEXT NOT NULL, stage TEXT NOT NULL, siret TEXT NOT NULL,
        search_key TEXT NOT NULL, headcount TEXT NOT NULL, collective_agreement TEXT NOT NULL,
        source TEXT NOT NULL, phone TEXT NOT NULL, note TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_employer PRIMARY KEY (number),
        CONSTRAINT uq_employer_id UNIQUE (id)
    );
    CREATE INDEX ix_employer_list ON employer (sort_key, number) WHERE removed_at IS NULL;
    CREATE INDEX ix_employer_siret ON employer (siret);
    CREATE TABLE site (
        id BLOB NOT NULL, employer_id BLOB NOT NULL, name TEXT NOT NULL, street TEXT NOT NULL,
        postcode TEXT NOT NULL, city TEXT NOT NULL, access TEXT NOT NULL, position INTEGER NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_site PRIMARY KEY (id),
        CONSTRAINT fk_site_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id)
    );
    CREATE INDEX ix_site_employer_id ON site (employer_id);
    CREATE TABLE contact (
        id BLOB NOT NULL, sort_key TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
        phone TEXT NOT NULL, email TEXT NOT NULL, created_at DATETIME NOT NULL,
        updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_contact PRIMARY KEY (id)
    );
    CREATE INDEX ix_contact_list ON contact (sort_key) WHERE removed_at IS NULL;
    CREATE TABLE employer_contact (
        employer_id BLOB NOT NULL, contact_id BLOB NOT NULL, function TEXT NOT NULL,
        is_decision_maker BOOLEAN NOT NULL, is_tutor BOOLEAN NOT NULL, position INTEGER NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_employer_contact PRIMARY KEY (employer_id, contact_id),
        CONSTRAINT fk_employer_contact_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_employer_contact_contact_id FOREIGN KEY(contact_id) REFERENCES contact (id)
    );
    CREATE INDEX ix_employer_contact_contact_id ON employer_contact (contact_id);
    CREATE TABLE job (
        number INTEGER NOT NULL, id BLOB NOT NULL, sort_key TEXT NOT NULL,
        employer_id BLOB NOT NULL, title TEXT NOT NULL, status TEXT NOT NULL,
        search_key TEXT NOT NULL, site_id BLOB, rome_code TEXT NOT NULL, tasks TEXT NOT NULL,
        gestures TEXT NOT NULL, loads TEXT NOT NULL, pace TEXT NOT NULL, tools TEXT NOT NULL,
        surroundings TEXT NOT NULL, protective_equipment TEXT NOT NULL, french_needed TEXT NOT NULL,
        reading_needed TEXT NOT NULL, team TEXT NOT NULL, shown_by TEXT NOT NULL,
        beginner_mistakes TEXT NOT NULL, makes_people_stay TEXT NOT NULL,
        contract_type TEXT NOT NULL, weekly_minutes INTEGER, timetable TEXT NOT NULL,
        pay TEXT NOT NULL, is_hidden_market BOOLEAN NOT NULL, openings INTEGER NOT NULL,
        seen_on DATE, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
        removed_at DATETIME,
        CONSTRAINT pk_job PRIMARY KEY (number),
        CONSTRAINT uq_job_id UNIQUE (id),
        CONSTRAINT fk_job_employer_id FOREIGN KEY(employer_id) REFERENCES employer (id),
        CONSTRAINT fk_job_site_id FOREIGN KEY(site_id) REFERENCES site (id)
    );
    CREATE INDEX ix_job_employer ON job (employer_id, sort_key) WHERE removed_at IS NULL;
    CREATE INDEX ix_job_list ON job (sort_key, number) WHERE removed_at IS NULL;
    CREATE INDEX ix_job_site_id ON job (site_id);
    CREATE TABLE placement (
        id BLOB NOT NULL, resident_id BLOB NOT NULL, job_id BLOB NOT NULL,
        contract_type TEXT NOT NULL, category TEXT NOT NULL, starts_on DATE, ends_on DATE,
        minimum_months INTEGER, fixed_term_reason TEXT NOT NULL, weekly_minutes INTEGER NOT NULL,
        has_trial_clause BOOLEAN NOT NULL, is_trial_renewable BOOLEAN NOT NULL,
        is_trial_renewed BOOLEAN NOT NULL, absence_days INTEGER NOT NULL, agreed_trial_days INTEGER,
        tutor_contact_id BLOB, tutor_name TEXT NOT NULL, tutor_function TEXT NOT NULL,
        trial_ends_on DATE, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
        removed_at DATETIME,
        CONSTRAINT pk_placement PRIMARY KEY (id),
        CONSTRAINT fk_placement_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id),
        CONSTRAINT fk_placement_job_id FOREIGN KEY(job_id) REFERENCES job (id),
        CONSTRAINT fk_placement_tutor_contact_id FOREIGN KEY(tutor_contact_id) REFERENCES contact (id)
    );
    CREATE INDEX ix_placement_job_id ON placement (job_id);
    CREATE INDEX ix_placement_list ON placement (created_at) WHERE removed_at IS NULL;
    CREATE INDEX ix_placement_resident_id ON placement (resident_id);
    CREATE INDEX ix_placement_tutor_contact_id ON placement (tutor_contact_id);
    CREATE TABLE "plan" (
        number INTEGER NOT NULL, id BLOB NOT NULL, label TEXT NOT NULL, placement_id BLOB NOT NULL,
        resident_id BLOB NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
        employee_name TEXT NOT NULL, employer_name TEXT NOT NULL, job_title TEXT NOT NULL,
        starts_on DATE, signed_count INTEGER NOT NULL, search_key TEXT NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, removed_at DATETIME,
        CONSTRAINT pk_plan PRIMARY KEY (number),
        CONSTRAINT uq_plan_id UNIQUE (id),
        CONSTRAINT uq_plan_label UNIQUE (label),
        CONSTRAINT fk_plan_placement_id FOREIGN KEY(placement_id) REFERENCES placement (id),
        CONSTRAINT fk_plan_resident_id FOREIGN KEY(resident_id) REFERENCES resident (id)
    );
    CREATE INDEX ix_plan_list ON "plan" (updated_at, number) WHERE removed_at IS NULL;
    CREATE INDEX ix_plan_placement_id ON "plan" (placement_id);
    CREATE INDEX ix_plan_resident_id ON "plan" (resident_id);
    CREATE TABLE plan_version (
        id BLOB NOT NULL, plan_id BLOB NOT NULL, version INTEGER NOT NULL, status TEXT NOT NULL,
        content_sha256 TEXT NOT NULL, document_sha256 TEXT NOT NULL, sealed_sha256 TEXT NOT NULL,
        created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL, frozen_at DATETIME,
        sealed_at DATETIME, content_json TEXT NOT NULL, document BLOB, sealed BLOB,
        CONSTRAINT pk_plan_version PRIMARY KEY (id),
        CONSTRAINT uq_plan_version_plan_id_version UNIQUE (plan_id, version),
        CONSTRAINT fk_plan_version_plan_id FOREIGN KEY(plan_id) REFERENCES "plan" (id)
    );
    CREATE TABLE signature (
        id BLOB NOT NULL, version_id BLOB NOT NULL, role TEXT NOT NULL, method TEXT NOT NULL,
        signer_name TEXT NOT NULL, signer_function TEXT NOT NULL, signed_at DATETIME NOT NULL,
        document_sha256 TEXT NOT NULL, language TEXT NOT NULL, ink TEXT,
        CONSTRAINT pk_signature PRIMARY KEY (id),
        CONSTRAINT uq_signature_version_id_role UNIQUE (version_id, role),
        CONSTRAINT fk_signature_version_id FOREIGN KEY(version_id) REFERENCES plan_version (id)
    );
    CREATE TABLE kept_draft (
        id BLOB NOT NULL, kind TEXT NOT NULL, "key" TEXT NOT NULL, payload TEXT NOT NULL,
        updated_at DATETIME NOT NULL,
        CONSTRAINT pk_kept_draft PRIMARY KEY (id),
        CONSTRAINT uq_kept_draft_kind_key UNIQUE (kind, "key")
    );
    CREATE TABLE undo_entry (
        number INTEGER NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, area TEXT NOT NULL,
        record_id BLOB NOT NULL, inverse TEXT NOT NULL, done_at DATETIME NOT NULL,
        CONSTRAINT pk_undo_entry PRIMARY KEY (number)
    );
    CREATE INDEX ix_undo_entry_done_at ON undo_entry (done_at);
    CREATE INDEX ix_undo_entry_record_id ON undo_entry (record_id);
    CREATE TABLE seal_key (
        id BLOB NOT NULL, organisation TEXT NOT NULL, private_key BLOB NOT NULL,
        certificate BLOB NOT NULL, created_at DATETIME NOT NULL,
        CONSTRAINT pk_seal_key PRIMARY KEY (id)
    );
    CREATE INDEX ix_seal_key_created_at ON seal_key (created_at)
"""

# Two indexes of folded words for each kind of file: one of whole words and their beginnings, one of every
# three letters in a row and where, for the middle of a word. They hold no text.
WORDS = """
    CREATE VIRTUAL TABLE search_{kind}_word USING fts5(
        words, content='', contentless_delete=1, detail=none, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
    )
"""
PARTS = """
    CREATE VIRTUAL TABLE search_{kind}_part USING fts5(
        words, content='', contentless_delete=1, tokenize='trigram case_sensitive 1'
    )
"""


def upgrade() -> None:
    for statement in TABLES.split(";"):
        op.execute(statement)
    for kind in ("resident", "employer", "job", "plan"):
        op.execute(WORDS.format(kind=kind))
        op.execute(PARTS.format(kind=kind))
