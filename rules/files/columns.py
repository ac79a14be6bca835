"""What a column may hold, and the headings that say so.

Headings are known in French and English, however they are written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rules.files.cell_text import plain
from rules.files.tables import LONGEST_CELL
from rules.model.refusals import Refused
from rules.model.writing import fold, tidy


class Column(StrEnum):
    """What a column may hold."""

    LAST_NAME = "last_name"
    FIRST_NAME = "first_name"
    FULL_NAME = "full_name"  # first name first
    NAME_REVERSED = "name_reversed"  # last name first
    EMAIL = "email"
    LOGIN = "login"  # which is the address in many programs
    PHONE = "phone"
    FUNCTION = "function"
    REASON = "reason"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    ENDS_AT = "ends_at"  # in seconds, as Slack counts them
    STATUS = "status"  # whether the account is open where the file comes from
    BLOCKED = "blocked"
    # Of a list of clients:
    SIREN = "siren"
    SIRET = "siret"
    CLIENT = "client"
    CODE = "code"
    PORTFOLIO = "portfolio"
    LEAD = "lead"
    DEPUTY = "deputy"
    HANDLING = "handling"
    VIEWING = "viewing"


# The column that a heading means, by the words of the heading, and its rank among several.
Places = Mapping[str, tuple[Column, int]]


@dataclass(eq=False)
class MissingColumns(Refused):
    """A refusal because columns that are needed were not found.

    `found` are the headings that are there.
    """

    missing: tuple[Column, ...]
    found: tuple[str, ...]


@dataclass(eq=False)
class ColumnsDiffer(Refused):
    """A refusal because two columns for one thing differ.

    `places` are their letters and headings; `row` is the first line in which they differ.
    """

    column: Column
    places: tuple[tuple[str, str], ...]
    row: int


# Of several for one column, those further up count first: the name in use before the one given at birth.
_HEADINGS = (
    (Column.LAST_NAME, "nom d usage/nom usuel/nom marital/nom d epouse/usual name/usual last name/preferred last name"),
    (Column.LAST_NAME, "nom/noms/last name/lastname/surname/family name/int nom usuel"),
    (Column.LAST_NAME, "nom de famille"),
    (Column.LAST_NAME, "nom de naissance/nom de jeune fille/nom patronymique/birth name/maiden name/int nom naissance"),
    (Column.FIRST_NAME, "prenom d usage/prenom usuel/preferred first name"),
    (
        Column.FIRST_NAME,
        "prenom/prenoms/premier prenom/1er prenom/prenom 1/first name/firstname/given name/forename/int prenom",
    ),
    (
        Column.FULL_NAME,
        """prenom nom/prenom nom de famille/nom complet/nom affiche/nom a afficher/nom d affichage/collaborateur/abonne/
        salarie/employe/name/full name/fullname/display name/displayname/first name last name/collaborator/subscriber/
        employee""",
    ),
    (Column.NAME_REVERSED, "nom prenom/nom prenoms/noms prenoms/nom de famille prenom/last name first name"),
    (
        Column.EMAIL,
        "email pro/mail pro/mel pro/courriel pro/adresse email pro/adresse mail pro/work email/business email",
    ),
    (
        Column.EMAIL,
        """courriel/email/mail/mel/adresse mail/adresse email/adresse mel/adresse courriel/adresse electronique/
        adresse messagerie/adresse de courrier/adresse de courrier electronique/courrier electronique/messagerie/
        email address/mail address/identifiant courriel/primary email/email principal/courriel principal/
        adresse electronique principale/adresse email principale/email value""",
    ),
    (
        Column.LOGIN,
        "user name/username/nom d utilisateur/user principal name/upn/login/identifiant/identifiant connexion",
    ),
    (
        Column.PHONE,
        "telephone pro/tel pro/portable pro/mobile pro/work phone/business phone/office phone/ligne directe",
    ),
    (
        Column.PHONE,
        """telephone/tel/numero telephone/numero tel/telephone fixe/telephone portable/telephone mobile/tel fixe/
        tel portable/tel mobile/portable/mobile/numero portable/numero mobile/tel direct/telephone direct/phone/
        phone number/telephone number/mobile phone/mobile number/cell phone/cell/gsm/direct line/numero direct/
        int tel portable/phone value""",
    ),
    (
        Column.FUNCTION,
        """fonction/poste/fonction poste/qualite/titre/metier/emploi/role/profession/intitule poste/intitule emploi/
        libelle emploi/libelle poste/libelle fonction/poste occupe/emploi occupe/function/
        job title/job/position/title/employee title/
        organization title/emp lib emploi""",
    ),
    (Column.REASON, "motif/motifs/raison/justification/justificatif/reason"),
    (
        Column.STARTS_ON,
        """debut acces/date debut acces/acces a partir du/a partir du/access from/starts on/starting on/
        valid from/start access""",
    ),
    (
        Column.STARTS_ON,
        """debut/date debut/date effet/start/start date/debut contrat/date debut contrat/debut stage/date debut stage/
        contract start/contract start date/dt contract start/emp date debut""",
    ),
    (
        Column.STARTS_ON,
        """date entree/date embauche/date arrivee/date embauche societe/date entree etablissement/
        date entree societe/entree/entree le/arrivee/arrivee le/hire date/joining date/joined""",
    ),
    (
        Column.ENDS_ON,
        """fin acces/date fin acces/acces jusqu au/jusqu au/valable jusqu au/valide jusqu au/expire le/
        access until/until/ends on/end access/valid until""",
    ),
    (
        Column.ENDS_ON,
        """fin/date fin/fin contrat/date fin contrat/fin stage/date fin stage/fin mission/date fin mission/
        date expiration/expiration/echeance/date echeance/
        expiry date/expiration date/account expiration date/end/end date/contract end/
        contract end date/end contract/emp date fin""",
    ),
    (
        Column.ENDS_ON,
        """sortie/date sortie/depart/date depart/date depart societe/date sortie societe/date sortie etablissement/
        sortie le/depart le/dernier jour/last day/leaving date/termination date""",
    ),
    (
        Column.ENDS_ON,
        """fin prevue/date fin prevue/date fin previsionnelle/date fin previsionnelle contrat/sortie prevue/
        sortie prevue le/date sortie prevue/depart prevu/depart prevu le/date depart prevu""",
    ),
)
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_PLURAL = re.compile(r"\((?:s|e|es|x)\)", re.IGNORECASE)
# A word that a narrow column broke over two lines.
_BROKEN = re.compile(r"(?<=\w)(?:\u00ad|-\s*[\r\n]+\s*)(?=\w)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_APART = re.compile(r"[^a-z0-9]+")
_DSN = re.compile(r"s\d\d g\d\d \d\d \d\d\d ")
_WITHOUT_MEANING = frozenset(("de", "du", "des", "d", "la", "le", "les", "l", "et", "and", "of", "the"))
_SAME = {
    **dict.fromkeys(("no", "num", "n", "numeros"), "numero"),
    **dict.fromkeys(("professionnel", "professionnelle", "profes", "prof"), "pro"),
    "telephonique": "telephone",
}
# What may stand in brackets and changes nothing: « E-mail (pro) », « First Name [Required] », « Date (jj/mm/aaaa) ».
_REMARKS = frozenset(
    (
        *("required", "obligatoire", "facultatif", "facultative", "optionnel", "optionnelle", "optional"),
        *("pro", "usuel", "usuelle", "usage", "fixe", "mobile", "portable", "cdd", "read", "only", "upload"),
        *("format", "jj", "mm", "aaaa", "aa", "dd", "yyyy", "yy"),
    )
)
# Behind a heading, whose column it is: « Nom du salarié ».
_WHOSE = frozenset(("salarie", "collaborateur", "employe", "abonne", "personne", "agent", "utilisateur"))
_WHERE = frozenset(("pro", "travail", "bureau", "cabinet", "entreprise", "societe", "interne", "1"))


def key_of(heading: str) -> str:
    """Give the words of a heading by which it is compared."""
    spaced = _CAMEL.sub(" ", _PLURAL.sub("", heading))
    words = _APART.split(fold(spaced.replace("°", " ")).replace("e-mail", "email").replace("'", " "))
    said = " ".join(_SAME.get(word, word) for word in words if word and word not in _WITHOUT_MEANING)
    return _DSN.sub("", said).replace("e mail", "email")


def places(named: Sequence[tuple[Column, str]]) -> Places:
    """Give the column of each heading; those named first count first."""
    return {
        key_of(heading): (column, rank)
        for rank, (column, headings) in enumerate(named)
        for heading in " ".join(headings.split()).split("/")
    }


OF_SUBSCRIBERS = places(_HEADINGS)


def written_heading(cell: str) -> str:
    """Give a heading as its author reads it, on one line."""
    return tidy(plain(_BROKEN.sub("", cell[:LONGEST_CELL])))


def place_of(heading: str, known: Places = OF_SUBSCRIBERS) -> tuple[Column, int] | None:
    """Give the column that a heading means, and its rank among several.

    Accents, case, spaces, marks and remarks in brackets make no difference.
    """
    if len(heading) > LONGEST_CELL:
        return None
    text = plain(_BROKEN.sub("", heading))
    for key in (key_of(text), key_of(_BRACKETS.sub(_unless_remark, text))):
        if found := known.get(key) or _qualified(key, known):
            return found
    return None


def column_of(heading: str, known: Places = OF_SUBSCRIBERS) -> Column | None:
    """Give the column that a heading means; None for no known one."""
    found = place_of(heading, known)
    return found[0] if found else None


def _unless_remark(found: re.Match[str]) -> str:
    words = key_of(found[1]).split()
    return " " if all(word in _REMARKS for word in words) else found[0]


def _qualified(key: str, known: Places) -> tuple[Column, int] | None:
    before, _, last = key.rpartition(" ")
    found = known.get(before)
    if found is None or last in _WHOSE:
        return found
    return found if last in _WHERE and found[0] in {Column.EMAIL, Column.PHONE} else None
