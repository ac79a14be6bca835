"""Accounts that were closed before it was stored which they were: whose Home tells it gets its owner back."""

from __future__ import annotations

from sandbox import firm
from sandbox.databases import dump
from storage.migrate import migrate
from tests.handlers.test_follow_members import heard
from tests.released.cast import BRUNO, NORA, PAULE, REMI
from tests.released.opened import Released

_ADDRESSES = {who: f"{who.removeprefix('U0').lower()}@{firm.DOMAIN}" for who in (BRUNO, NORA, PAULE, REMI)}


def test_a_home_tells_which_account_was_closed(released: Released) -> None:
    """Of who never opened one, 0.1.0 kept nothing that is certain: there was an account, and none gets the row back."""
    released.fill()
    migrate(released.url)
    people = {row["email"]: row for row in dump(released.url)["people"]}
    for who, address in _ADDRESSES.items():
        is_known = who in {NORA, PAULE} or released.version != "0.1.0"
        assert people[address]["slack_id"] is None
        assert people[address]["former_slack_id"] == (who if is_known else "")
    never_closed = [
        row for row in people.values() if row["slack_id"] is not None or row["email"] == "jean.absent@filiale.fr"
    ]
    assert never_closed
    assert {row["former_slack_id"] for row in never_closed} == {None}


async def test_who_comes_back_is_who_they_were_only_where_that_is_certain(released: Released) -> None:
    """Nora's account is known, Bruno's is not: Nora can be reactivated, about Bruno administrators are asked."""
    async with released.opened() as stage:
        await stage.bot.scheduler.make()
        for who in (NORA, BRUNO):
            await stage.slack.rejoin(who)
            await heard(stage)
        people = {row["email"]: row for row in await stage.rows("people")}
        assert people[_ADDRESSES[NORA]]["slack_id"] == NORA
        assert people[_ADDRESSES[BRUNO]]["slack_id"] == (None if released.version == "0.1.0" else BRUNO)
        told = stage.told(firm.CLAIRE)
        assert "De retour dans Slack" in told
        sentence = "d’une autre personne de l’espace en ligne (Bruno Caron), dont le compte Slack est fermé"
        assert (sentence in told) is (released.version == "0.1.0")
