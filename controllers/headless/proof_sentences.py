"""What ``verify`` says, in French and in English: what is proved, by what, and no more."""

from __future__ import annotations

from typing import Final

SENTENCES: Final = {
    "proof.closed": (
        "Ce fichier a la forme d’un plan d’intégration de Palier, fermé par la personne qui accompagne.",
        "This file is built as an integration plan of Palier, closed by the person who accompanies.",
    ),
    "proof.open": (
        "Ce fichier a la forme d’un plan d’intégration de Palier qui n’est pas encore fermé : "
        "les trois n’ont pas tous répondu.",
        "This file is built as an integration plan of Palier that is not closed yet: "
        "not all three have answered.",
    ),
    "proof.former": (
        "Ce fichier a la forme d’un plan d’intégration de Palier, scellé dans l’ancien format.",
        "This file is built as an integration plan of Palier, sealed in the former format.",
    ),
    "proof.changed": (
        "Ce fichier n’est pas tel qu’il a été signé : ne vous y fiez pas.",
        "This file is not as it was signed: do not rely on it.",
    ),
    "proof.not_ours": (
        "Ce fichier n’est pas un plan d’intégration de Palier.",
        "This file is not an integration plan of Palier.",
    ),
    "proof.not_signed": (
        "Ce fichier est un PDF sans aucune signature : il ne prouve rien.",
        "This file is a PDF without any signature: it proves nothing.",
    ),
    "proof.unreadable": (
        "Ce fichier ne peut pas être lu comme un PDF : il est abîmé ou d’une autre sorte.",
        "This file cannot be read as a PDF: it is damaged or of another kind.",
    ),
    "proof.plan": ("Plan {number}, version {version}.", "Plan {number}, version {version}."),
    "proof.unchanged": (
        "1. Rien n’a changé depuis le {date} à {time}.",
        "1. Nothing has changed since {date} at {time}.",
    ),
    "proof.by": (
        "2. Le fichier dit venir de : {organisation}. Pour en être sûr, comparez cette empreinte avec celle "
        "que l’organisation vous donne elle-même : {fingerprint}",
        "2. The file says that it comes from: {organisation}. To be sure, compare this fingerprint with the "
        "one that the organisation gives you itself: {fingerprint}",
    ),
    "proof.everyone": ("3. Les trois ont signé :", "3. All three have signed:"),
    "proof.not_everyone": ("3. Les trois n’ont pas tous signé :", "3. Not all three have signed:"),
    "proof.missing": ("{who} : pas encore de réponse", "{who}: no answer yet"),
    "proof.screen": (
        "{who} : a signé à la main sur un écran le {date} à {time}",
        "{who}: signed by hand on a screen on {date} at {time}",
    ),
    "proof.seal": (
        "{who} : a signé à la main sur un écran le {date} à {time}",
        "{who}: signed by hand on a screen on {date} at {time}",
    ),
    "proof.own_key": (
        "{who} : a fermé le fichier avec sa clé le {date} à {time}",
        "{who}: closed the file with their key on {date} at {time}",
    ),
    "proof.paper": (
        "{who} : a signé à la main sur une feuille ; dit ici le {date} à {time}",
        "{who}: signed by hand on a sheet of paper; told here on {date} at {time}",
    ),
    "proof.stands": (
        "{who} : avait signé la version {version} le {date} à {time} ; cette signature est gardée",
        "{who}: had signed version {version} on {date} at {time}; this signature is kept",
    ),
    "proof.declined": (
        "{who} : n’a pas signé, dit le {date} à {time}",
        "{who}: did not sign, said on {date} at {time}",
    ),
    "proof.clock": (
        "4. La date n’est prouvée par personne d’autre : les heures viennent de l’horloge de l’ordinateur "
        "(montrées à l’heure légale de Paris).",
        "4. The date is proved by nobody else: times come from the clock of the laptop (shown in the legal "
        "time of Paris).",
    ),
    "proof.stamped": (
        "4. Le fichier existait le {date} à {time}, à l’heure légale de Paris : {authority} l’atteste par un "
        "horodatage. Cette commande ne compare son certificat à aucune liste.",
        "4. The file existed on {date} at {time}, in the legal time of Paris: {authority} attests it with a "
        "time stamp. This command compares its certificate with no list.",
    ),
    "proof.last": (
        "5. S’il existe une version plus récente, ce fichier ne peut pas le savoir : "
        "demandez à l’organisation.",
        "5. Whether there is a newer version this file cannot know: ask the organisation.",
    ),
    "proof.worth": ("Ce que vaut chaque preuve :", "What each proof is worth:"),
    "proof.worth.screen": (
        "sur un écran : une signature à la main numérisée, preuve simple ; "
        "elle compte avec ce que l’organisation a noté à ce moment.",
        "on a screen: a digitised signature by hand, simple proof; it counts together with what the "
        "organisation noted at that moment.",
    ),
    "proof.worth.seal": (
        "sur un écran : une signature à la main numérisée, preuve simple, tenue par le seul sceau de "
        "l’organisation.",
        "on a screen: a digitised signature by hand, simple proof, held by the seal of the organisation "
        "alone.",
    ),
    "proof.worth.paper": (
        "sur une feuille : la feuille signée est la preuve, ce fichier dit seulement qu’elle existe.",
        "on paper: the signed sheet is the proof, this file only says that it exists.",
    ),
    "proof.worth.stands": (
        "signature gardée : la preuve est le fichier de la version qui a été signée.",
        "signature that is kept: the proof is the file of the version that was signed.",
    ),
    "proof.worth.own_key": (
        "clé de la personne qui accompagne : elle montre que rien n’a changé depuis, "
        "pas qui a tenu le stylo.",
        "key of the person who accompanies: it shows that nothing has changed since, not who held the pen.",
    ),
    "proof.worth.declined": (
        "sans signature : aucune raison n’est demandée.",
        "without a signature: no reason is asked for.",
    ),
    "proof.found.bytes_changed": (
        "Des octets signés ne sont plus ceux qui ont été signés.",
        "Signed bytes are no longer those that were signed.",
    ),
    "proof.found.value_rewritten": (
        "La valeur d’une signature a été écrite autrement.",
        "The value of a signature has been written in another way.",
    ),
    "proof.found.added_after": (
        "Quelque chose suit la dernière signature.",
        "Something follows the last signature.",
    ),
    "proof.found.page_changed": (
        "Une page, ou ce qui y est dessiné, a été changée après coup.",
        "A page, or what is drawn on it, was changed afterwards.",
    ),
    "proof.found.field_added": (
        "Un champ a été ajouté ou changé après coup.",
        "A field was added or changed afterwards.",
    ),
    "proof.found.field_rewritten": (
        "Une ligne de la page de preuve a été réécrite.",
        "A line of the page of proof has been written again.",
    ),
    "proof.found.file_attached": (
        "Un fichier, un programme ou une action a été ajouté.",
        "A file, a program or an action has been added.",
    ),
    "proof.found.unknown_change": (
        "Une étape contient autre chose que ce que Palier écrit.",
        "A step holds something else than what Palier writes.",
    ),
    "proof.found.wrong_order": (
        "Les signatures ne se suivent pas dans un ordre possible.",
        "The signatures do not follow each other in a possible order.",
    ),
    "proof.found.other_authority": (
        "Toutes les signatures ne viennent pas de la même organisation.",
        "Not all the signatures come from the same organisation.",
    ),
    "proof.found.step_missing": (
        "Il manque une signature que le coffre a notée.",
        "A signature that the vault recorded is missing.",
    ),
    "proof.found.other_file": (
        "Ce n’est pas le fichier que le coffre a gardé.",
        "It is not the file that the vault kept.",
    ),
    "proof.found.stamp_broken": (
        "L’horodatage n’est pas celui de ce fichier, ou n’est pas valable.",
        "The time stamp is not of this file, or is not valid.",
    ),
    "proof.sha256": ("SHA-256 du fichier : {sha256}", "SHA-256 of the file: {sha256}"),
}
