"""Every figure of the design: its names, its demand in the long form, and what takes it."""

from __future__ import annotations

from typing import NamedTuple

from tests.faults import (
    attachments,
    backups,
    given_names,
    inputs,
    integrity,
    io_errors,
    kills,
    leaks,
    machine,
    malformed,
    media,
    paper_scans,
    pasting,
    power,
    printed,
    rollbacks,
    stick,
    theft,
)
from tests.faults.figures import Measure
from tests.faults.key_memory import quick

GROUPS = {"F": "faults", "I": "integrity", "B": "inputs", "T": "theft"}
"""What the first letter of a figure stands for; a group may be asked for by its name."""


class Entry(NamedTuple):
    """One measure.

    Attributes:
        covers: The figures it takes; the first is its name.
        demand: What is asked in the long form, in a few words.
    """

    covers: tuple[str, ...]
    demand: str
    measure: Measure

    @property
    def name(self) -> str:
        """What it is asked for by."""
        return self.covers[0]

    @property
    def group(self) -> str:
        """``faults``, ``integrity``, ``inputs`` or ``theft``."""
        return GROUPS[self.name[0]]


def entries() -> tuple[Entry, ...]:
    """Return every measure, in the order of the design."""
    return (
        Entry(
            ("F1",),
            "1,000 kills at work: 0 acknowledged lost, 0 not opening, 0 bad backups, ≥ 20 headers mended",
            quick(kills.kill_while_writing),
        ),
        Entry(
            ("F2", "F2k", "F2n"),
            "1,000 power cuts, 300 in a change of key: 0 lost; 300 with synchronous=NORMAL: must lose",
            quick(power.power_cut),
        ),
        Entry(("F3",), "100 battery cuts on ext4 (root): 0 lost", quick(power.battery_cut)),
        Entry(
            ("F4", "F4c", "F4o"),
            "disk full: 50 sizes at work, at creation, at opening (root): 0 lost, named, goes on",
            quick(media.full_disk),
        ),
        Entry(
            ("F5", "F5s"),
            "each call 1..200 refused, full from every 8th, of open, save, sign, lock, header, change of key, "
            "migrate, create, backup, copy at lock, restore: 0 lost; a failed fsync stops writing",
            quick(io_errors.io_errors),
        ),
        Entry(("F6",), "read-only medium (root): read, refused with a sentence, unchanged", media.read_only),
        Entry(
            ("F7",), "400 kills in the migration: 0 mixed, the same rows", quick(kills.kill_while_migrating)
        ),
        Entry(("F7p",), "300 power cuts in the migration: the same rows", quick(power.migration_cut)),
        Entry(("F8",), "100 second instances refused, 100 dead holders followed", kills.second_instances),
        Entry(("F9",), "280 jumps of the clock: nothing refused, order kept", machine.clock_jumps),
        Entry(("F13",), "21 damages to fonts: each named", machine.fonts),
        Entry(("F14",), "50 sticks pulled out: 0 bad backups that count", quick(stick.pulled_out)),
        Entry(
            ("F16",), "key derivation without memory: a sentence with the megabytes", machine.little_memory
        ),
        Entry(
            ("I1", "I5", "I6", "I9", "I9c"),
            "6,000 bytes of the database changed, 400 cuts, 300 swaps of pages, 9 replacements: all detected",
            quick(integrity.changed_database),
        ),
        Entry(
            ("I2", "I7"),
            "900 bytes of backups changed, 14 exchanges: all detected",
            quick(backups.changed_backups),
        ),
        Entry(
            ("I2a", "I7"),
            "bytes of kept files changed, files exchanged, reordered, cut and removed: all detected",
            quick(attachments.changed_attachments),
        ),
        Entry(
            ("I3", "I4", "I5"),
            "3,000 bytes of one header mended, 1,000 of both refused, 300 cuts mended",
            quick(integrity.changed_headers),
        ),
        Entry(("I8",), "27 forged headers with a right sum: refused", quick(rollbacks.forged_headers)),
        Entry(
            ("I10", "I11", "I11w", "I12"),
            "older pages, database, log, vault put back: seen where the chain reaches, else documented",
            quick(rollbacks.rolled_back),
        ),
        Entry(
            ("B0", "B17", "B0m"),
            "2,500 headers, 1,000 databases, 1,500 lists of backups malformed: a sentence each, ≤ 100 MB",
            quick(malformed.malformed_files),
        ),
        Entry(
            ("B1", "B2", "B3"),
            "500 hostile texts printed: 500 papers, 0 pictures, 0 links; giants in ≤ 3 s of processor",
            printed.papers,
        ),
        Entry(
            ("B5", "B6", "B7", "B19"),
            "2,500 hostile texts typed, 20,000 questions, 200 SQL payloads, 50 MB pasted: 0 errors, ≤ 100 MB",
            inputs.typed_texts,
        ),
        Entry(("B8",), "100 names of real scripts unchanged, 30 spoofs changed or flagged", inputs.cleaning),
        Entry(
            ("B13", "B15", "B13m"),
            "picture of 3,600 megapixels, damaged pictures, programs given to be kept: a sentence each, ≤ 300 MB",
            quick(attachments.hostile_files),
        ),
        Entry(
            ("B12a",), "40 names of given files that lead elsewhere: 0 files outside", given_names.given_names
        ),
        Entry(
            ("B14", "B15"),
            "10,000 mutants of a sealed plan: 0 accepted, 0 uncaught, 0 over 10 s; programs called .pdf",
            malformed.malformed_papers,
        ),
        Entry(
            ("B21",),
            "signed pages scanned at 300 to 100 dpi, strokes across: 60 of 60 read each, 0 wrong",
            paper_scans.scans,
        ),
        Entry(("B18",), "2,000 slips in a recovery key: all caught", inputs.recovery_slips),
        Entry(("B19p",), "50 MB pasted in every field of several lines: refused, told", pasting.pasted),
        Entry(
            ("B9", "B10", "B11", "B12", "B16"),
            "spreadsheets, archives, XML: no such input yet",
            inputs.no_such_input,
        ),
        Entry(
            ("B20",),
            "10,000 random files, their plan and each other employer's copy in turn: 0 value, word or metadata",
            leaks.employers_copies,
        ),
        Entry(("T",), "10 thefts after a power cut: 0 names, notes, passphrases, keys", theft.theft),
    )
