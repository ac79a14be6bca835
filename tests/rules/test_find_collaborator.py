"""Those found by what was typed: who can be added, and who is in the space already."""

from __future__ import annotations

import pytest

from rules.find_collaborator import Found, find_collaborator, listed_already
from rules.model.people import Access, Member
from rules.model.refusals import NotAnAdministrator, NotAUser
from rules.model.sought import read_sought
from tests.fakes.records import Records
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, member, partner, person, subscriber
from tests.rules.use_cases import space_of

OTHER = member("Denis", "Durand")
FELIX = member("Félix", "Faure", slack_id=None)
SLACK = [ANNE, BRUNO, CHLOE, DENIS, OTHER]


def space() -> Records:
    """Anne is an administrator, Chloé a subscriber on hold, Félix one outside Slack, Bruno was removed."""
    return space_of(
        [
            partner(ANNE, administrator_since=NOW),
            person(CHLOE, access=Access.SUSPENDED),
            subscriber(FELIX, phone="+33612345678"),
            person(BRUNO, access=Access.REMOVED),
        ]
    )


def find(typed: str, who: Member = ANNE) -> Found:
    """Somebody types it behind the command."""
    return find_collaborator(space(), who.slack_id, read_sought(typed), SLACK)


@pytest.mark.parametrize(
    ("typed", "new", "there"),
    [
        ("Denis Dubois", ["Denis Dubois"], []),
        ("denis", ["Denis Dubois", "Denis Durand"], []),
        ("chloé", [], ["Chloé Colin"]),
        ("felix faure", [], ["Félix Faure"]),
        ("06 12 34 56 78", [], ["Félix Faure"]),
        (FELIX.email or "", [], ["Félix Faure"]),
        ("bruno bernard", ["Bruno Bernard"], []),
        ("d", ["Denis Dubois", "Denis Durand"], []),
        ("personne", [], []),
    ],
)
def test_who_is_found(typed: str, new: list[str], there: list[str]) -> None:
    """Who is in the space is told apart, with or without an account; who was removed can be added again."""
    found = find(typed)
    assert [each.name for each in found.members] == new
    assert [each.name for each in found.there] == there
    alone = [*new, *there]
    assert (found.alone.name if found.alone else None) == (alone[0] if len(alone) == 1 else None)


def test_no_more_are_offered_than_a_window_holds() -> None:
    """Of the others their number."""
    many = [member("Luc", f"Martin{number}") for number in range(30)]
    found = find_collaborator(space(), ANNE.slack_id, read_sought("luc"), many)
    assert (len(found.members), found.more) == (20, 10)


def test_only_administrators_search() -> None:
    """Profiles are not for others."""
    with pytest.raises(NotAUser):
        find("denis", DENIS)
    with pytest.raises(NotAUser):
        find("denis", CHLOE)
    with pytest.raises(NotAnAdministrator):
        find_collaborator(space_of([partner(BRUNO)]), BRUNO.slack_id, read_sought("denis"), SLACK)


def test_a_mentioned_person_is_in_the_space_or_not() -> None:
    """On hold counts; removed does not."""
    records = space()
    assert listed_already(records, ANNE.slack_id, CHLOE.slack_id) is not None
    assert listed_already(records, ANNE.slack_id, BRUNO.slack_id) is None
    assert listed_already(records, ANNE.slack_id, DENIS.slack_id) is None
