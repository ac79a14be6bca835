"""The headings of lists of clients, in French and English."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from rules.files.columns import Column, places
from rules.files.known_exports import KnownExport
from rules.files.layout import Vocabulary

# Of several for one column, those further up count first.
_HEADINGS = (
    (
        Column.SIREN,
        """siren/numero siren/siren client/siren entreprise/code siren/identifiant siren/siren number/
        company number/registration number""",
    ),
    (Column.SIRET, "siret/numero siret/siret client/siret siege/siret etablissement/code siret/siret number"),
    (
        Column.CLIENT,
        """raison sociale/denomination/denomination sociale/raison sociale client/denomination client/
        nom client/nom entreprise/nom societe/company name/client name/business name/legal name""",
    ),
    (Column.CLIENT, "client/clients/societe/entreprise/nom/company/name/customer"),
    (
        Column.CODE,
        """code dossier/numero dossier/dossier/code client/numero client/reference dossier/ref dossier/reference client/
        code/file code/code file/file number/client code/client number/client id""",
    ),
    (
        Column.PORTFOLIO,
        """portefeuille/portefeuilles/nom portefeuille/portefeuille client/portefeuille clients/portfolio/portfolios/
        portfolio name""",
    ),
    (
        Column.LEAD,
        """responsable/responsable portefeuille/responsable dossier/nom responsable/courriel responsable/
        email responsable/mail responsable/chef mission/lead/portfolio lead/lead email/manager/responsible""",
    ),
    (
        Column.DEPUTY,
        """suppleant/suppleante/suppleant responsable/courriel suppleant/email suppleant/remplacant/deputy/deputy email/
        backup""",
    ),
    (
        Column.HANDLING,
        """collaborateur/collaborateurs/nom collaborateur/courriel collaborateur/email collaborateur/
        mail collaborateur/gestionnaire/gestionnaires/traiter/traite/droit traiter/intervenant/intervenants/
        collaborator/collaborators/collaborator email/handler/handling""",
    ),
    (Column.HANDLING, "collaborateur 1/collaborateur 2/collaborateur 3/collaborateur 4/collaborateur 5"),
    (Column.VIEWING, "consultation/consulter/consulte/droit consulter/lecteur/lecteurs/viewer/viewers/viewing"),
    (Column.REASON, "motif/motifs/raison/justification/justificatif/reason"),
)


def _missing(columns: Collection[Column]) -> Sequence[Column]:
    known_by = (Column.SIREN, Column.SIRET, Column.CODE)
    return [] if any(each in columns for each in known_by) else [Column.SIREN]


def _no_export(_headings: Sequence[str]) -> KnownExport | None:
    return None


CLIENTS = Vocabulary(places(_HEADINGS), _missing, _no_export)
