"""Whatever was prefetched changes no answer; it only spares the asking."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from rules.model.look_alikes import look_of
from rules.model.people import NOBODY, Access, Person, SlackId, name_key
from rules.ports import People, PrefetchKeys, Records
from tests.people import NOW
from tests.ports.stores import Store

ACCOUNTS = [SlackId(f"U{number}") for number in range(4)]
EMAILS = ["0+paie@cabinet.fr", *(f"{number}@cabinet.fr" for number in range(5))]
NAMES = [("Zoé", "Le Goff"), ("le goff", "ZOE"), ("Zoé", "Goff"), ("Léa", "Goff"), ("Éric", "Étienne")]
PHONES = ["+33612345678", "+33612345679"]
KEYS = [name_key(*each) for each in reversed(NAMES)]
# One that fails is small already: to shrink it takes minutes.
FEW = settings(derandomize=True, max_examples=50, phases=[Phase.generate])


@st.composite
def crowds(draw: st.DrawFn) -> list[Person]:
    """Give people who share what people may share."""
    emails = draw(st.lists(st.sampled_from(EMAILS), unique=True, min_size=3))
    accounts = draw(st.permutations([*ACCOUNTS, None, None]))
    return [draw(_somebody(email, account)) for email, account in zip(emails, accounts, strict=False)]


def _somebody(email: str, account: SlackId | None) -> st.SearchStrategy[Person]:
    return st.builds(
        lambda name, phone, former, access, partner: Person(
            id=NOBODY,
            email=email,
            first_name=name[0],
            last_name=name[1],
            slack_id=account,
            former_slack_id=former,
            phone=phone,
            partner=partner,
            access=access,
            added_at=NOW,
        ),
        st.sampled_from(NAMES),
        st.sampled_from([None, *PHONES]),
        st.sampled_from([None, None, None, *ACCOUNTS]),
        st.sampled_from(Access),
        st.booleans(),
    )


keys = st.builds(
    PrefetchKeys,
    author=st.sampled_from([None, *ACCOUNTS]),
    owner=st.sampled_from([None, *ACCOUNTS]),
    email=st.sampled_from(EMAILS),
    name_key=st.sampled_from(KEYS),
    phone=st.sampled_from([*PHONES, None]),
    look=st.sampled_from(EMAILS).map(look_of),
)


def answers(people: People) -> list[object]:
    """Ask for everybody by everything that is prefetched."""
    return [
        people.partners(),
        *map(people.by_slack_id, ACCOUNTS),
        *map(people.by_former_slack_id, ACCOUNTS),
        *map(people.by_email, EMAILS),
        *map(people.named, KEYS),
        *map(people.with_phone, PHONES),
        *(people.looking_like(look_of(each)) for each in EMAILS),
    ]


@FEW
@given(
    here=crowds(), there=crowds(), prefetched=st.lists(st.lists(keys, min_size=1, max_size=3), min_size=1, max_size=2)
)
def test_what_was_prefetched_changes_no_answer(
    each_store: Store, here: list[Person], there: list[Person], prefetched: list[list[PrefetchKeys]]
) -> None:
    """For one or several, in one go or two; another space has the like."""
    with each_store() as opened:
        opened.elsewhere().people.add_all(there)
        opened.here().people.add_all(here)
        ahead = opened.here().people
        for around in prefetched:
            ahead.prefetch(*around)
        assert answers(ahead) == answers(opened.here().people)


@settings(FEW, max_examples=10)
@given(here=crowds(), around=keys, access=st.sampled_from(Access), partner=st.booleans(), name=st.sampled_from(NAMES))
def test_what_changes_after_a_prefetch_is_seen(
    each_store: Store, here: list[Person], around: PrefetchKeys, access: Access, name: tuple[str, str], *, partner: bool
) -> None:
    """Somebody gets another name and other rights, and another arrives."""
    with each_store() as opened:
        *stored, _ = opened.here().people.add_all(here)
        people = opened.here().people
        people.prefetch(around)
        changed = replace(stored[0], access=access, partner=partner, first_name=name[0], last_name=name[1])
        people.update(changed)
        assert answers(people) == answers(opened.here().people)
        people.prefetch(around)
        people.add(replace(changed, email="late@cabinet.fr", slack_id=None))
        assert answers(people) == answers(opened.here().people)


NOBODYS = PrefetchKeys(author=None, owner=None, email="nobody@cabinet.fr", name_key="nobody", phone=None, look="nobody")


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize(
    "key",
    [
        {"author": ACCOUNTS[0]},
        {"owner": ACCOUNTS[0]},
        {"owner": ACCOUNTS[1]},
        {"email": EMAILS[0]},
        {"name_key": KEYS[0]},
        {"phone": PHONES[0]},
        {"look": look_of(EMAILS[0])},
    ],
    ids=["author", "owner", "owner until it was closed", "email", "name", "phone", "look"],
)
def test_each_key_finds_by_itself(records: Records, key: dict[str, str], *, several: bool) -> None:
    """Somebody whom none of the others would find, for one change or among several."""
    found = records.people.add(
        Person(
            id=NOBODY,
            email=EMAILS[0],
            first_name=NAMES[-1][0],
            last_name=NAMES[-1][1],
            slack_id=ACCOUNTS[0],
            former_slack_id=ACCOUNTS[1],
            phone=PHONES[0],
            access=Access.ACTIVE,
            added_at=NOW,
        )
    )
    around = replace(NOBODYS, **key)  # type: ignore[arg-type]
    records.people.prefetch(*([around, NOBODYS] if several else [around]))
    # Two of the addresses asked for have one look.
    assert answers(records.people).count(found) + answers(records.people).count([found]) == 7


def test_however_many_share_something_all_are_found(each_store: Store) -> None:
    """A whole firm may have one number, and one who left the first place in it."""
    crowd = [
        Person(
            id=NOBODY,
            email=f"{number}@cabinet.fr",
            first_name="Zoé",
            last_name="Goff",
            phone=PHONES[0],
            access=Access.ACTIVE if number else Access.REMOVED,
            added_at=NOW,
        )
        for number in range(1_002)
    ]
    around = PrefetchKeys(author=None, owner=None, email=EMAILS[0], name_key=KEYS[0], phone=PHONES[0], look="")
    with each_store() as opened:
        opened.here().people.add_all(crowd)
        people = opened.here().people
        people.prefetch(around, replace(around, email=EMAILS[1]))
        assert len(people.with_phone(PHONES[0])) == 1_001
        assert len(people.named(name_key("Zoé", "Goff"))) == 1_001
