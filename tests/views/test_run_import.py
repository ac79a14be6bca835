"""What is told of an import: it advances, it ends, and everybody else reads one line."""

from __future__ import annotations

import pytest

from locales import Localizer
from rules.model.notices import Facts, Kind
from tests.stage import plainly
from tests.views import seen
from tests.views.firm import AT
from tests.views.test_notices import AUTHOR, WHEN, told

STARTED = {"file": "abonnés.csv", "total": "1000", "at": AT.isoformat()}
FIGURES = {"added": "312", "there": "1", "left_out": "2", "refused": "1", "outside": "3", "total": "316"}
ENDED = {**FIGURES, "file": "abonnés.csv", "outcome": "done", "place": "slack", "at": AT.isoformat()}


def read(localizer: Localizer, kind: Kind, facts: Facts) -> list[str]:
    """The message as its author reads it."""
    return [plainly(line) for line in seen.lines(told(localizer, kind, facts, AUTHOR))]


def test_the_message_advances(french: Localizer) -> None:
    """From its beginning to its end it says how far the import has come."""
    begun = read(french, Kind.IMPORT_STARTED, STARTED)
    assert begun[:3] == [
        "Import en cours",
        "L’import du fichier abonnés.csv est en cours.",
        f"{'░' * 20}  0 sur 1 000 lignes",
    ]
    under_way = read(french, Kind.IMPORT_STARTED, {**STARTED, "handled": "449"})
    assert under_way[2] == f"{'█' * 8}{'░' * 12}  449 sur 1 000 lignes"
    over = read(french, Kind.IMPORT_STARTED, {**STARTED, "handled": "1000", "state": "done"})
    assert over == [
        "Import terminé",
        "L’import du fichier abonnés.csv est terminé.",
        f"{'█' * 20}  1 000 sur 1 000 lignes",
    ]


def test_its_author_reads_what_came_of_it(french: Localizer, english: Localizer) -> None:
    """How many came to what, and what is left for him to do."""
    title, body, *advice = read(french, Kind.IMPORT_ENDED, ENDED)
    assert title == "Résultat de l’import"
    assert body.splitlines() == [
        "L’import du fichier abonnés.csv est terminé.",
        "312 abonnés ajoutés.",
        "1 figurait déjà dans l’espace.",
        "2 lignes laissées de côté.",
        "1 ligne refusée.",
        f"Date et heure : {WHEN}",
    ]
    assert [each.split(" ")[0] for each in advice] == ["3", "Ceux", "Les"]
    assert "312 subscribers added." in seen.text(told(english, Kind.IMPORT_ENDED, ENDED, AUTHOR))


def test_nothing_is_advised_where_nothing_is_left_to_do(english: Localizer) -> None:
    """All of them in Slack, none refused: they get their passwords, that is all."""
    facts = {**ENDED, "there": "0", "left_out": "0", "refused": "0", "outside": "0"}
    assert len(read(english, Kind.IMPORT_ENDED, facts)) == 3


def test_who_lost_the_right_reads_why_it_stopped(french: Localizer) -> None:
    """And gets no file any more."""
    title, body, *advice = read(french, Kind.IMPORT_ENDED, {**ENDED, "outcome": "stopped"})
    assert title == "Import arrêté"
    assert "car vous n’avez plus le profil d’administrateur" in body
    assert not any("fichier" in each for each in advice)


@pytest.mark.parametrize(("count", "said"), [("1", "1 abonné"), ("312", "312 abonnés")])
def test_everybody_else_reads_one_line(french: Localizer, count: str, said: str) -> None:
    """Partners with advice, the channel without; whoever was added is not named."""
    facts = {"author": "Anne Petit", "count": count, "at": AT.isoformat()}
    sentence = f"Cabinet Martin : Anne Petit a ajouté {said} à l’espace en ligne, par import d’un fichier."
    title, body, advice = read(french, Kind.SUBSCRIBERS_IMPORTED, facts)
    assert (title, body.splitlines()[0]) == ("Nouveaux abonnés", sentence)
    assert advice.endswith("contactez M. Martin.")
    (line,) = seen.lines(told(french, Kind.SUBSCRIBERS_IMPORTED, facts, None))
    assert plainly(line).splitlines()[0] == sentence
