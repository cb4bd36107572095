"""What the commands say, in French and in English; errors have their words in ``ui/error_sentences.py``."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from controllers.headless import proof_sentences
from models.documents.local_time import paris
from models.rules.phrases import Phrases, phrases
from models.rules.text import french

_SENTENCES: Final = {
    "screen.none": (
        "Il n’y a pas d’écran ici : la fenêtre de Palier ne peut pas s’ouvrir. "
        "Sans écran, utilisez plan, verify, demo-vault, self-test, check, backup, restore ou screenshots "
        "(main.py --help).",
        "There is no screen here: the window of Palier cannot open. "
        "Without a screen, use plan, verify, demo-vault, self-test, check, backup, restore or screenshots "
        "(main.py --help).",
    ),
    "screen.library": (
        "Il manque à ce système la bibliothèque {library} : lancez sh resources/install.sh puis recommencez.",
        "This system lacks the library {library}: run sh resources/install.sh, then try again.",
    ),
    "demo.written": (
        "Le plan de démonstration, signé et scellé, et les images du parcours sont dans : {folder}",
        "The demo plan, signed and sealed, and the pictures of the journey are in: {folder}",
    ),
    "interrupted": ("Arrêté avant la fin.", "Stopped before the end."),
    "file.unreadable": (
        "Ce fichier ne peut pas être lu : {path}",
        "This file cannot be read: {path}",
    ),
    "file.not_written": (
        "Ce fichier ne peut pas être écrit : {path}",
        "This file cannot be written: {path}",
    ),
    "passphrase.ask": ("Phrase secrète : ", "Passphrase: "),
    "passphrase.again": ("La même encore une fois : ", "The same again: "),
    "passphrase.differ": (
        "Les deux phrases secrètes ne sont pas les mêmes.",
        "The two passphrases are not the same.",
    ),
    "passphrase.none": (
        "Il manque une phrase secrète : --passphrase-file, ou la variable PALIER_PASSPHRASE.",
        "A passphrase is missing: --passphrase-file, or the variable PALIER_PASSPHRASE.",
    ),
    "plan.language": (
        "Langue inconnue : {code}. Langues possibles : {known}.",
        "Unknown language: {code}. Known languages: {known}.",
    ),
    "scene.unknown": (
        "Écrans inconnus : {names}. Écrans possibles : {known}.",
        "Unknown screens: {names}. Known screens: {known}.",
    ),
    "scene.missing": (
        "{count} images n’ont pas pu être faites.",
        "{count} pictures could not be made.",
    ),
    "vault.employers": ("employeurs : {done} sur {total}", "employers: {done} of {total}"),
    "vault.residents": ("résidents : {done} sur {total}", "residents: {done} of {total}"),
    "vault.done": (
        "Coffre de démonstration écrit : {path} ({megabytes}\u00a0Mo, {residents} résidents, "
        "{employers} employeurs, {seconds}\u00a0s)",
        "Demo vault written: {path} ({megabytes} MB, {residents} residents, "
        "{employers} employers, {seconds} s)",
    ),
    "check.sound": (
        "Ce coffre est intact : en-tête, pages, liens, journal, documents, signatures scellées et papiers "
        "gardés ont été relus.",
        "This vault is sound: header, pages, links, journal, documents, sealed signatures and kept papers "
        "were read.",
    ),
    "check.header_copy": (
        "Ce coffre est intact ; une des deux copies de son en-tête était abîmée et vient d’être réparée.",
        "This vault is sound; one of the two copies of its header was spoilt and has just been healed.",
    ),
    "check.pages": (
        "La base de données est abîmée : restaurez la dernière sauvegarde (main.py restore) "
        "et gardez ce dossier.",
        "The database is damaged: restore the last backup (main.py restore) and keep this folder.",
    ),
    "check.structure": (
        "La base de données est incohérente : restaurez la dernière sauvegarde (main.py restore) "
        "et gardez ce dossier.",
        "The database contradicts itself: restore the last backup (main.py restore) and keep this folder.",
    ),
    "check.links": (
        "Des lignes renvoient à des fiches qui n’existent plus : faites une sauvegarde, puis restaurez "
        "la dernière qui est intacte.",
        "Rows point to records that do not exist: make a backup, then restore the last one that is sound.",
    ),
    "check.journal": (
        "Le journal a été changé, raccourci ou remplacé : prévenez qui coordonne ; une sauvegarde "
        "plus ancienne montrera ce qui manque.",
        "The journal was altered, cut or replaced: tell the coordinator; an older backup will show "
        "what is missing.",
    ),
    "check.documents": (
        "Un plan figé ou scellé n’est plus celui qui a été signé ({plans}) : ne vous fiez qu’à l’exemplaire "
        "imprimé et restaurez la dernière sauvegarde.",
        "A frozen or sealed plan is no longer the one that was signed ({plans}): trust the printed copy "
        "only, and restore the last backup.",
    ),
    "check.signatures": (
        "Ce que le coffre dit des signatures n’est plus ce que prouve le plan scellé ({plans}) : un nom, "
        "une heure ou un tracé a été changé. Ne vous fiez qu’à l’exemplaire imprimé et restaurez la "
        "dernière sauvegarde.",
        "What the vault says of the signatures is no longer what the sealed plan proves ({plans}): a name, "
        "a time or a mark was changed. Trust the printed copy only, and restore the last backup.",
    ),
    "check.attachments": (
        "Un papier gardé (photo ou scan d’un plan signé, papier d’une personne) n’est plus tel qu’il a été "
        "déposé : ouvert depuis la fiche du plan ou de la personne, il le dit ; déposez de nouveau "
        "l’original, ou restaurez la dernière sauvegarde.",
        "A kept paper (photo or scan of a signed plan, paper of a person) is no longer as it was filed: "
        "opened from the screen of the plan or of the person, it says so; file the original again, or "
        "restore the last backup.",
    ),
    "check.attachment_missing": (
        "Le fichier d’un papier gardé (photo ou scan d’un plan signé, papier d’une personne) manque dans le "
        "dossier « files » du coffre : ouvert depuis la fiche du plan ou de la personne, il le dit ; "
        "déposez de nouveau l’original, ou restaurez la dernière sauvegarde.",
        "The file of a kept paper (photo or scan of a signed plan, paper of a person) is missing from the "
        "folder “files” of the vault: opened from the screen of the plan or of the person, it says so; file "
        "the original again, or restore the last backup.",
    ),
    "check.odd_entry": (
        "Le coffre est intact, mais son dossier « files » contient autre chose que ses fichiers : un "
        "dossier, un lien ou un nom étranger. Aucune sauvegarde ne l’emporte : retirez-le de là.",
        "The vault is sound, but its folder “files” holds something that is none of its files: a folder, a "
        "link or a foreign name. No backup takes it along: move it elsewhere.",
    ),
    "backup.done": (
        "Sauvegarde faite, relue et comptée : {path} ({megabytes}\u00a0Mo, {people} résidents, {plans} "
        "plans ; anciennes sauvegardes retirées : {removed})",
        "Backup made, read through and counted: {path} ({megabytes} MB, {people} residents, {plans} plans; "
        "older backups removed: {removed})",
    ),
    "backup.faulty": (
        "Attention : fichiers joints aux dossiers qui manquent dans le coffre lui-même, ou modifiés : "
        "{count}. Lancez check ; une sauvegarde plus ancienne les a peut-être.",
        "Take care: files kept with the records that are missing in the vault itself, or altered: {count}. "
        "Run check; an older backup may have them.",
    ),
    "restore.done": (
        "Coffre restauré et relu : {path} (sauvegarde du {date} à {time}, {people} résidents, {plans} plans)",
        "Vault restored and read through: {path} (backup of {date} at {time}, {people} residents, "
        "{plans} plans)",
    ),
    "restore.erased": (
        "Effacés de nouveau, comme ils l’avaient été depuis : {count}",
        "Erased again, as they had been since: {count}",
    ),
    "restore.erasure_unknown": (
        "Une liste de personnes effacées depuis existe mais ne s’ouvre pas avec ces clés : "
        "vérifiez le registre des demandes.",
        "A list of persons erased since exists, but these keys do not open it: "
        "check the register of requests.",
    ),
    "restore.aside": (
        "Le coffre qui était là est gardé trente jours : {path}",
        "The vault that was there is kept for thirty days: {path}",
    ),
    "test.passed": ("réussi  {name}", "passed  {name}"),
    "test.failed": ("ÉCHEC   {name} ({reason})", "FAILED  {name} ({reason})"),
    "test.all": ("{count} contrôles, tous réussis.", "{count} checks, all passed."),
    "test.some": ("{count} contrôles, {failed} en échec.", "{count} checks, {failed} failed."),
    "test.create": ("créer un coffre chiffré", "create an encrypted vault"),
    "test.unlock": ("ouvrir le coffre avec sa phrase secrète", "open the vault with its passphrase"),
    "test.wrong": ("refuser une autre phrase secrète", "refuse another passphrase"),
    "test.store": ("écrire un dossier, le retrouver, le relire", "write a file, find it, read it again"),
    "test.encrypted": ("ne rien laisser en clair sur le disque", "leave nothing in clear on the disk"),
    "test.schema": ("base de données conforme au modèle", "database equal to its model"),
    "test.fonts": ("polices de caractères présentes", "fonts present"),
    "test.phrases": ("phrases dans chaque langue ({count})", "phrases in each language ({count})"),
    "test.document": ("plan en {language}", "plan in {language}"),
    "test.seal": ("sceller un plan et le vérifier", "seal a plan and verify it"),
    "test.tamper": (
        "refuser un plan scellé où un seul bit a changé",
        "refuse a sealed plan with one bit changed",
    ),
    **proof_sentences.SENTENCES,
}


class Words:
    """The sentences of one language.

    Args:
        is_english: English instead of French.
    """

    def __init__(self, *, is_english: bool) -> None:
        self._language = "en" if is_english else "fr"
        self._column = int(is_english)

    def __call__(self, key: str, **params: object) -> str:
        """Return a sentence; a number that is not whole has one decimal, as the language writes it.

        Raises:
            KeyError: No such sentence, or a value is missing.
        """
        sentence = _SENTENCES[key][self._column]
        told = {name: self._number(value) for name, value in params.items()}
        return (sentence if self._column else french(sentence)).format_map(told)

    def date(self, instant: datetime) -> str:
        """Return the day of an instant in the legal time of Paris, as the documents do."""
        return self._table().date(paris(instant).date())

    def time(self, instant: datetime) -> str:
        """Return the time of day of an instant in the legal time of Paris, as the documents do."""
        return self._table().time(paris(instant).time())

    def role(self, role: str) -> str:
        """Return the name of a party: ``employee``, ``employer``, ``adviser``."""
        return self._table().text(f"signature.role.{role}")

    def language(self, code: str) -> str:
        """Return the name of a language that has phrases."""
        return self._table().text(f"language.{code}")

    def _number(self, value: object) -> object:
        if not isinstance(value, float):
            return value
        return f"{value:.1f}" if self._column else f"{value:.1f}".replace(".", ",")

    def _table(self) -> Phrases:
        return phrases(self._language) or phrases("fr")
