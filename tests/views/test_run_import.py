"""What is told of an import: it advances, it ends, and everybody else reads one line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from locales import Localizer
from rules.model.imports import ImportState
from rules.model.messages import ImportEnded, ImportStarted, SubscribersImported
from rules.model.payload import Payload
from rules.model.people import PersonId
from tests.stage import plainly
from tests.views import seen
from tests.views.sample_facts import AT
from tests.views.test_notices import AUTHOR, told

STARTED = ImportStarted(file="abonnés.csv", total=1000, at=AT)
ENDED = ImportEnded(
    file="abonnés.csv",
    added=312,
    there=1,
    left_out=2,
    refused=1,
    outside=3,
    outcome=ImportState.DONE,
    in_slack=True,
    at=AT,
)


def read(localizer: Localizer, payload: Payload) -> list[str]:
    """The message as its author reads it."""
    return [plainly(line) for line in seen.lines(told(localizer, payload, AUTHOR))]


def test_the_message_advances(french: Localizer) -> None:
    """From its beginning to its end it says how far the import has come."""
    begun = read(french, STARTED)
    assert begun[:3] == [
        "Import en cours",
        "L’import du fichier abonnés.csv est en cours.",
        f"{'░' * 20}  0 sur 1 000 lignes",
    ]
    under_way = read(french, replace(STARTED, handled=449))
    assert under_way[2] == f"{'█' * 8}{'░' * 12}  449 sur 1 000 lignes"
    assert under_way[3].startswith("Ce message se met à jour tout seul, jusqu’au résultat.")


FOLLOWED = replace(STARTED, handled=1000, state=ImportState.DONE, added=996, there=1, left_out=2, refused=1, outside=3)


def test_the_same_message_ends_as_the_result(french: Localizer, english: Localizer) -> None:
    """Figures, what is left to do, and where the file is; nothing of it is under way any more."""
    title, body, *advice = read(french, FOLLOWED)
    assert title == "Import terminé"
    assert body.splitlines() == [
        "L’import du fichier abonnés.csv est terminé.",
        "996 abonnés ajoutés.",
        "1 figurait déjà dans l’espace.",
        "2 lignes laissées de côté.",
        "1 ligne refusée.",
    ]
    assert [each.split(" ")[0] for each in advice] == ["3", "Ceux", "Les"]
    assert advice[-1].endswith("suivent en fichier, en réponse à ce message.")
    assert "The lines that were not added come as a file, in reply to this message." in read(english, FOLLOWED)


def test_a_file_that_cannot_come_is_said_in_the_same_message(english: Localizer) -> None:
    """With what to do; of newcomers there is no file to import again."""
    *_, said, advice = read(english, replace(FOLLOWED, withheld=True))
    assert said.startswith("The lines that were not added cannot be sent to you as a file")
    assert "Then import the same file again" in advice
    *_, advice = read(english, replace(FOLLOWED, file="", withheld=True))
    assert "with the form" in advice
    assert not any("come as a file" in each for each in read(english, replace(ENDED, withheld=True)))


def test_newcomers_have_one_message_too(english: Localizer) -> None:
    """While they are added, when they are, and where that was stopped."""
    of_newcomers = replace(STARTED, file="")
    assert read(english, of_newcomers)[0] == "Newcomers being added"
    done = replace(of_newcomers, handled=12, total=12, state=ImportState.DONE)
    assert read(english, replace(done, added=12))[0] == "Newcomers added"
    assert read(english, replace(done, there=12))[-1] == "Nothing is left to do about these newcomers."
    title, _, advice = read(english, replace(done, state=ImportState.STOPPED))
    assert (title, advice) == (
        "Newcomers not all added",
        "Ask another administrator: who is left stands in their own message about the newcomers.",
    )


def test_a_message_of_its_own_says_what_came_of_it(french: Localizer, english: Localizer) -> None:
    """How many came to what, and what is left for the author to do."""
    title, body, *advice = read(french, ENDED)
    assert title == "Import terminé"
    assert body.splitlines() == [
        "L’import du fichier abonnés.csv est terminé.",
        "312 abonnés ajoutés.",
        "1 figurait déjà dans l’espace.",
        "2 lignes laissées de côté.",
        "1 ligne refusée.",
    ]
    assert [each.split(" ")[0] for each in advice] == ["3", "Ceux", "Les"]
    assert "312 subscribers added." in seen.text(told(english, ENDED, AUTHOR))


def test_nothing_is_advised_where_nothing_is_left_to_do(english: Localizer) -> None:
    """All of them in Slack, none refused: they get their passwords, that is all."""
    assert len(read(english, replace(ENDED, there=0, left_out=0, refused=0, outside=0))) == 3


@pytest.mark.parametrize(
    "payload", [replace(ENDED, outcome=ImportState.STOPPED), replace(FOLLOWED, state=ImportState.STOPPED)]
)
def test_who_lost_the_right_reads_why_it_stopped(french: Localizer, payload: Payload) -> None:
    """And gets no file any more."""
    title, body, *advice = read(french, payload)
    assert title == "Import arrêté"
    assert "car vous n’avez plus le profil d’administrateur" in body
    assert not any("fichier" in each for each in advice)


@pytest.mark.parametrize(("count", "said"), [(1, "1 abonné"), (312, "312 abonnés")])
def test_everybody_else_reads_one_line(french: Localizer, count: int, said: str) -> None:
    """Partners with advice, the channel without; whoever was added is not named."""
    payload = SubscribersImported(author=PersonId(1), count=count, at=AT)
    sentence = f"Cabinet Martin : Anne Petit a ajouté {said} à l’espace en ligne, par import d’un fichier."
    title, body, advice = read(french, payload)
    assert (title, body.splitlines()[0]) == ("Nouveaux abonnés", sentence)
    assert advice.endswith("contactez M. Martin.")
    (line,) = seen.lines(told(french, payload, None))
    assert plainly(line).splitlines()[0] == sentence
