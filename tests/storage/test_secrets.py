"""A password is never at rest, and the journal says who did what, to whom, when and why."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from rules import add_subscriber
from rules.add_subscriber import PreparedPassword
from rules.model import subscriber_form
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.journal import IdempotencyKey
from rules.model.notices import Address
from rules.model.passwords import generate, hash_password
from rules.model.people import SlackId
from rules.note_password import note_password
from sandbox.databases import dump
from storage.database import SpaceTransactions
from tests.people import ANNE, BRUNO, MAKER, NOW, member
from tests.storage.spaces import add, choose, deliver_all, person

CLARA = member("Clara", "Colin")


async def test_no_password_is_in_any_table(partners: SpaceTransactions, database_url: str) -> None:
    """From the moment it is made until it is noted, every row of every table is free of it; its hash is there."""
    await choose(partners, ANNE)
    password = generate()
    prepared = PreparedPassword(uuid4(), MAKER, hash_password(password))
    typed = subscriber_form.Form(first_name="Clara", last_name="Colin", email="clara.colin@cabinet.fr")
    await partners.write(
        add_subscriber.save,
        ANNE.slack_id,
        subscriber_form.read(typed),
        Identity(CLARA, None),
        justification=Justification("", frozenset(Doubt)),
        form=IdempotencyKey("one form"),
        prepared=prepared,
        now=NOW,
    )
    written = [str(dump(database_url))]
    await deliver_all(partners)
    written.append(str(dump(database_url)))
    await partners.write(note_password, CLARA.slack_id, prepared.message, Address("D1", "1.0"), NOW)
    written.append(str(dump(database_url)))
    for everything in written:
        assert password not in everything
        assert password.replace("-", "") not in everything
        assert prepared.password_hash is not None
        assert prepared.password_hash in everything


async def test_the_journal_says_who_what_whom_when_and_why(partners: SpaceTransactions, database_url: str) -> None:
    """Each change leaves its line, the warning's reason with it."""
    await choose(partners, ANNE, form="enrolment")
    namesake = await add(partners, ANNE, CLARA)
    other = replace(CLARA, slack_id=SlackId("U-OTHER"), email="clara.colin2@cabinet.fr")
    added = await add(partners, ANNE, other, form="addition", reason="  Homonyme,   vérifié ")
    anne = await partners.read(person, ANNE)
    lines = [
        (row["action"], row["actor"], row["whom"], row["at"], row["why"], row["form"])
        for row in dump(database_url)["journal"]
    ]
    bruno = await partners.read(person, BRUNO)
    assert lines[:3] == [
        ("partner_added", None, anne.id, NOW, "", None),
        ("partner_added", None, bruno.id, NOW, "", None),
        ("administrator_enrolled", anne.id, anne.id, NOW, "", "enrolment"),
    ]
    assert lines[3][:5] == ("subscriber_added", anne.id, namesake.person.id, NOW, "")
    assert lines[4] == ("subscriber_added", anne.id, added.person.id, NOW, "Homonyme, vérifié", "addition")
