"""What is said of a photo or a scan that cannot be kept, or no longer be opened."""

from __future__ import annotations

from typing import Final

from models.i18n import QT_TRANSLATE_NOOP

ATTACHMENTS: Final = {
    "attachment.other_type": QT_TRANSLATE_NOOP(
        "errors", "This is neither a photo (JPEG, PNG) nor a PDF, whatever it is called: it was not kept."
    ),
    "attachment.heic": QT_TRANSLATE_NOOP(
        "errors",
        "This photo is in the HEIC format of the phone. Send it as JPEG (“Most compatible” in the settings "
        "of the camera), or take a picture of the screen.",
    ),
    "attachment.identity": QT_TRANSLATE_NOOP(
        "errors",
        "This is called like an identity paper: such a paper is seen, never kept. Note its date and “seen "
        "on” instead. If it is something else, give the file another name.",
    ),
    "attachment.empty": QT_TRANSLATE_NOOP("errors", "This file is empty: it was not kept."),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than {megabytes} MB. Scan at 200 or 300 dpi, or add the pages one by one.",
    ),
    "attachment.too_many_pixels": QT_TRANSLATE_NOOP(
        "errors",
        "This picture has more than {megapixels} million pixels. Scan at 300 dpi, or take a plain photo.",
    ),
    "attachment.unreadable": QT_TRANSLATE_NOOP(
        "errors", "This file is incomplete or damaged: it was not kept. Take the photo or the scan again."
    ),
    "attachment.unreadable_file": QT_TRANSLATE_NOOP(
        "errors", "This file cannot be read any more. Is the phone or the stick still plugged in?"
    ),
    "attachment.protected": QT_TRANSLATE_NOOP(
        "errors", "This PDF asks for a password. Save it without one, then add it again."
    ),
    "attachment.too_many_pages": QT_TRANSLATE_NOOP(
        "errors", "This PDF has {count} pages; a signed sheet has {most} at most. Is it the right file?"
    ),
    "attachment.strange_pages": QT_TRANSLATE_NOOP(
        "errors", "The pages of this PDF do not have the shape of a sheet: it was not kept."
    ),
    "attachment.closed": QT_TRANSLATE_NOOP("errors", "The vault was closed before this file was kept."),
    "attachment.damaged": QT_TRANSLATE_NOOP(
        "errors",
        "This sheet is no longer as it was filed: it cannot be shown. File the original again, or restore a "
        "backup.",
    ),
    "attachment.missing": QT_TRANSLATE_NOOP(
        "errors",
        "The file of this sheet is no longer in the vault. File the original again, or restore a backup.",
    ),
    "paper.incomplete": QT_TRANSLATE_NOOP(
        "errors", "Pages are missing: {pages}. Scan them, add them here, then attest."
    ),
    "paper.no_signer": QT_TRANSLATE_NOOP("errors", "Tick whose signature is on these sheets."),
    "paper.no_number": QT_TRANSLATE_NOOP(
        "errors", "Type the number of the plan as it stands under the code, for example 2026-0114."
    ),
    "paper.no_such_plan": QT_TRANSLATE_NOOP(
        "errors", "No plan of this number is waiting to be signed. Compare it with the sheet."
    ),
    "paper.same_plan": QT_TRANSLATE_NOOP("errors", "The sheet is filed with this plan already."),
    "paper.known_here": QT_TRANSLATE_NOOP(
        "errors", "The codes of this sheet say that it belongs to this plan: it stays here."
    ),
    "paper.busy": QT_TRANSLATE_NOOP("errors", "Pages are still being read: one moment."),
    "attachment.not_found": QT_TRANSLATE_NOOP("errors", "This sheet is no longer here."),
}
