"""The help of the commands in French, and what argparse says of a wrong use.

The English sentences of ``arguments`` are the keys: a test fails when one of them has no French here.
Imported at every start with arguments: the standard library only.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator
from typing import NoReturn

from typing_extensions import override

_WRONG_USAGE = 2
_FRENCH = {
    "Palier prepares, co-signs and prints integration plans, without a network.\n"
    "Without a command, it opens its window.": (
        "Palier prépare, fait signer et imprime des plans d’intégration, sans réseau.\n"
        "Sans commande, sa fenêtre s’ouvre."
    ),
    "positional arguments": "arguments",
    "options": "options",
    "commands": "commandes",
    "main.py COMMAND --help says more about each": "main.py COMMANDE --help en dit plus sur chacune",
    "show this help message and exit": "afficher cette aide",
    "open a throw-away encrypted vault of fictional people, removed at the end; without a screen, "
    "do the main job into a folder instead": (
        "ouvrir un coffre chiffré de personnes fictives, supprimé à la fin ; sans écran, faire le travail "
        "principal dans un dossier"
    ),
    "with --demo and no screen: where to write (default: a new folder palier-demo-… here)": (
        "avec --demo et sans écran : où écrire (sinon, un nouveau dossier palier-demo-… ici)"
    ),
    "vault folder to offer first": "dossier du coffre à proposer d’abord",
    "say everything in English": "tout dire en anglais",
    "write the co-signed, sealed plan of the demo as PDF": (
        "écrire en PDF le plan de démonstration, signé et scellé"
    ),
    "from the fictional demo data": "à partir des données fictives de démonstration",
    "folder to write into; a file that is there already stays, the new one then has (2) in its name": (
        "dossier où écrire ; un fichier déjà là reste, le nouveau porte alors (2) dans son nom"
    ),
    "language beside the French: ar, uk, ti… (default: two plans, one in French alone)": (
        "langue à côté du français : ar, uk, ti… (sinon, deux plans, dont un en français seul)"
    ),
    "say whether a PDF is an unchanged plan of Palier, whose it says it is, who signed and when": (
        "dire si un PDF est un plan de Palier inchangé, de qui il dit venir, qui a signé et quand"
    ),
    "write an encrypted vault of fictional data of any size": (
        "écrire un coffre chiffré de données fictives, de toute taille"
    ),
    "vault folder to make": "dossier du coffre à créer",
    "file whose first line opens the vault": "fichier dont la première ligne ouvre le coffre",
    "default: 40": "sinon : 40",
    "default: 12, or one for 60 residents if that is more": (
        "sinon : 12, ou un pour 60 résidents si cela fait plus"
    ),
    "facts on the ways of all (default: a few)": "faits sur les parcours de tous (sinon, quelques-uns)",
    "the same seed gives the same people": "la même graine donne les mêmes personnes",
    "try the vault, the store, the fonts and the documents; one line per check": (
        "essayer le coffre, la base, les polices et les documents ; une ligne par essai"
    ),
    "render every screen from the demo data, without a display": (
        "dessiner tous les écrans avec les données de démonstration, sans affichage"
    ),
    "0.8 to 2.0 (default: 1.0)": "de 0.8 à 2.0 (sinon : 1.0)",
    "default: 1366x768": "sinon : 1366x768",
    "language of the screens": "langue des écrans",
    "some screens only, comma between them": "certains écrans seulement, séparés par des virgules",
    "read a whole vault: pages, links, journal, documents; say what is wrong in one line": (
        "lire tout un coffre : pages, liens, journal, documents ; dire en une ligne ce qui ne va pas"
    ),
    "vault folder, closed": "dossier du coffre, fermé",
    "copy a vault, open the copy and read it through; older copies rotate": (
        "copier un coffre, ouvrir la copie et la relire en entier ; les anciennes copies tournent"
    ),
    "folder of the backups; it must be there already": "dossier des sauvegardes ; il doit déjà exister",
    "make a vault of a backup, read through before it takes its name": (
        "refaire un coffre d’une sauvegarde, relue en entier avant de prendre son nom"
    ),
    "a backup, or the folder of the backups of one vault: the newest whole one is taken": (
        "une sauvegarde, ou le dossier des sauvegardes d’un coffre : la plus récente entière est prise"
    ),
    "a vault that is there already is renamed and kept for 30 days; else it is refused": (
        "un coffre déjà là est renommé et gardé 30 jours ; sinon, c’est refusé"
    ),
}
_EPILOG = """codes de sortie :
  0  c’est fait ; pour verify : un plan de Palier, fermé et inchangé (d’où il vient se vérifie avec
     l’empreinte affichée) ; pour self-test : tout va bien ; pour check : le coffre est sain ;
     pour backup : la copie a été ouverte, relue et compte ; pour restore : le coffre est là, relu en entier
  1  pour verify : pas un plan de Palier, changé ou pas fermé ; pour self-test : un essai a échoué ;
     pour check : quelque chose ne va pas, la ligne affichée dit quoi et quoi faire
  2  mauvais usage, ou fichier qui ne peut pas être lu
  3  il n’y a pas d’écran où ouvrir la fenêtre
  4  cela n’a pas pu se faire : la phrase affichée dit pourquoi
  5  trop de phrases secrètes fausses : la phrase affichée dit combien de secondes attendre
  6  pour backup : la copie compte, mais il manque au coffre lui-même des fichiers joints, ou ils sont
     modifiés

Une phrase secrète n’est jamais un argument : les autres programmes pourraient la lire. Elle vient de
--passphrase-file (première ligne), sinon de la variable PALIER_PASSPHRASE, sinon elle est demandée. Une clé
de secours convient aussi partout où un coffre s’ouvre.
Les phrases sont en français ; --english, où que ce soit, les met en anglais."""
_COLON = re.compile(r"^(usage|arguments|options|commandes):(?= |$)", re.MULTILINE)
# What argparse, and the checks of ``arguments``, say of a wrong use.
_MISTAKES = (
    (r"the following arguments are required: (.+)", r"il manque : \1"),
    (r"unrecognized arguments: (.+)", r"arguments inconnus : \1"),
    (r"expected one argument", "il manque sa valeur"),
    (r"expected \d+ arguments?", "il manque une valeur"),
    (r"ignored explicit argument (.+)", r"valeur en trop : \1"),
    (r"not allowed with argument (.+)", r"ne va pas avec \1"),
    (r"invalid choice: (.+) \(choose from (.+)\)", r"choix inconnu : \1 (choix possibles : \2)"),
    (r"invalid int value: (.+)", r"pas un nombre entier : \1"),
    (r"invalid \w+ value: (.+)", r"valeur impossible : \1"),
    (r"a whole number from (\d+) to (\d+), not (.+)", r"un nombre entier de \1 à \2, pas \3"),
    (r"from ([\d.]+) to ([\d.]+), not (.+)", r"de \1 à \2, pas \3"),
    (r"such as (\S+), not (.+)", r"par exemple \1, pas \2"),
)


class Parser(argparse.ArgumentParser):
    """A parser whose help and errors can be said in French.

    Attributes:
        is_french: What is printed is French, once ``speak_french`` was called.
    """

    is_french = False

    @override
    def format_usage(self) -> str:
        return self._said(super().format_usage())

    @override
    def format_help(self) -> str:
        return self._said(super().format_help())

    @override
    def error(self, message: str) -> NoReturn:
        if not self.is_french:
            super().error(message)
        self.exit(_WRONG_USAGE, f"{self.format_usage()}{self.prog} : {mistake(message)}\n")

    def _said(self, text: str) -> str:
        return _COLON.sub(r"\1 :", text) if self.is_french else text


def speak_french(parser: argparse.ArgumentParser) -> None:
    """Put the help of a parser and of its commands in French; what is not known here stays English."""
    for one in family(parser):
        if isinstance(one, Parser):
            one.is_french = True
        if one.epilog:
            one.epilog = _EPILOG
        one.description = french_of(one.description)
        for group in one._action_groups:  # noqa: SLF001  (the only way to them)
            group.title, group.description = french_of(group.title), french_of(group.description)
        for action in actions(one):
            action.help = french_of(action.help)


def family(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Yield a parser and those of its commands."""
    yield parser
    for action in parser._actions:  # noqa: SLF001
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action.choices.values()


def actions(parser: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    """Yield what can be typed after a parser's name, its commands included."""
    for action in parser._actions:  # noqa: SLF001
        yield action
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001
            yield from action._choices_actions  # noqa: SLF001


def french_of(text: str | None) -> str | None:
    """Return the French of a sentence of the help, with its capital and its full stop where it has them."""
    if text is None or text in _FRENCH:
        return _FRENCH.get(text or "")
    plain = text[:1].lower() + text[1:].removesuffix(".")
    found = _FRENCH.get(plain)
    return f"{found[0].upper()}{found[1:]}." if found else text


def mistake(message: str) -> str:
    """Return the French of what is wrong with what was typed."""
    named = re.fullmatch(r"argument (\S+): (.+)", message, re.DOTALL)
    wrong = named[2] if named else message
    for pattern, french in _MISTAKES:
        if match := re.fullmatch(pattern, wrong, re.DOTALL):
            wrong = match.expand(french)
            break
    return f"{named[1]} : {wrong}" if named else wrong
