"""Whatever was prefetched changes no answer; it only spares the asking."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from rules.model.people import NOBODY, Access, Person, SlackId, name_key
from rules.ports import People, PrefetchKeys
from tests.people import NOW
from tests.ports.stores import Store

ACCOUNTS = [SlackId(f"U{number}") for number in range(4)]
EMAILS = [f"{number}@cabinet.fr" for number in range(6)]
NAMES = [("Zoé", "Le Goff"), ("le goff", "ZOE"), ("Zoé", "Goff")]
PHONES = ["+33612345678", "+33612345679"]
KEYS = sorted({name_key(*each) for each in NAMES})


@st.composite
def crowds(draw: st.DrawFn) -> list[Person]:
    """Give people who share what people may share."""
    emails = draw(st.lists(st.sampled_from(EMAILS), unique=True, max_size=6))
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
        st.sampled_from([None, *ACCOUNTS]),
        st.sampled_from(Access),
        st.booleans(),
    )


keys = st.builds(
    PrefetchKeys,
    author=st.sampled_from([None, *ACCOUNTS]),
    owner=st.sampled_from([None, *ACCOUNTS]),
    email=st.sampled_from(EMAILS),
    name_key=st.sampled_from(KEYS),
    phone=st.sampled_from([None, *PHONES]),
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
    ]


@settings(derandomize=True, max_examples=50)
@given(
    here=crowds(),
    there=crowds(),
    prefetched=st.lists(st.lists(keys, min_size=1, max_size=3), min_size=1, max_size=2),
    changed=st.none() | st.sampled_from(Access),
)
def test_what_was_prefetched_changes_no_answer(
    each_store: Store,
    here: list[Person],
    there: list[Person],
    prefetched: Sequence[Sequence[PrefetchKeys]],
    changed: Access | None,
) -> None:
    """For whomever it was, in one go or two, and if somebody changes afterwards; another space has the like."""
    with each_store() as opened:
        opened.elsewhere().people.add_all(there)
        stored = opened.here().people.add_all(here)
        ahead = opened.here().people
        for around in prefetched:
            ahead.prefetch(*around)
        if stored and changed is not None:
            ahead.update(replace(stored[0], access=changed, partner=not stored[0].partner))
        assert answers(ahead) == answers(opened.here().people)


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
    around = PrefetchKeys(author=None, owner=None, email=EMAILS[0], name_key=KEYS[0], phone=PHONES[0])
    with each_store() as opened:
        opened.here().people.add_all(crowd)
        people = opened.here().people
        people.prefetch(around, replace(around, email=EMAILS[1]))
        assert len(people.with_phone(PHONES[0])) == 1_001
        assert len(people.named(name_key("Zoé", "Goff"))) == 1_001
