"""The workspace's members, as Slack tells of them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from gateways.slack import directory as directory_module
from gateways.slack.directory import Directory, DirectorySilent, read_member
from rules.model.people import Member, Outside, SlackId
from sandbox import firm
from sandbox.slack import AppSettings, Person, Slack
from tests.logbook import Log, logging_to

MARC = SlackId(firm.MARC)
TEAM = AppSettings().team_id
ADDRESS = f"marc.lefevre@{firm.DOMAIN}"


class WithOneMore(AsyncWebClient):
    """A client to whom Slack tells of one user more, however described."""

    def __init__(self, like: AsyncWebClient, user: object) -> None:
        super().__init__(like.token, like.base_url, session=like.session, retry_handlers=[])
        self._user = user

    async def api_call(self, *arguments: Any, **named: Any) -> Any:
        """Put the user second in a list of members."""
        response = await super().api_call(*arguments, **named)
        if isinstance(response.data, dict) and "members" in response.data:
            response.data["members"].insert(1, self._user)
        return response


@pytest.fixture
async def slack() -> AsyncIterator[Slack]:
    """The sample firm's workspace."""
    async with Slack(firm.people(), firm.channels()) as workspace:
        yield workspace


@pytest.fixture
async def client(slack: Slack) -> AsyncIterator[AsyncWebClient]:
    """A client of its Web API that repeats nothing."""
    async with aiohttp.ClientSession() as session:
        token = slack.settings.bot_token
        yield AsyncWebClient(token=token, base_url=slack.api_url, session=session, retry_handlers=[])


async def test_a_member_is_asked_for_once_and_then_remembered(slack: Slack, client: AsyncWebClient) -> None:
    """Two questions about Marc cost one call, and tell Marc's language and function."""
    directory = Directory(client, TEAM)
    assert directory.remembered(MARC) is None
    member = await directory.member(MARC)
    assert member is not None
    assert (member.name, member.email, member.locale, member.title) == (
        "Marc Lefèvre",
        ADDRESS,
        "fr-FR",
        "Collaborateur social",
    )
    assert await directory.member(MARC) is directory.remembered(MARC) is member
    assert len(slack.log.of("users.info")) == 1


async def test_what_is_remembered_grows_old(slack: Slack, client: AsyncWebClient) -> None:
    """After its time a member is asked for again, and their new language known."""
    directory = Directory(client, TEAM, kept_for=0)
    await directory.member(MARC)
    slack.workspace.change(firm.MARC, locale="en-GB")
    member = await directory.member(MARC)
    assert member is not None
    assert member.locale == "en-GB"


async def test_nobody_is_an_answer(client: AsyncWebClient) -> None:
    """An unknown id and an address nobody has are no failures."""
    directory = Directory(client, TEAM)
    assert await directory.member(SlackId("U0NOBODY")) is None
    assert await directory.owner_of(f"personne@{firm.DOMAIN}") is None


async def test_the_owner_of_an_address_is_asked_for_afresh(slack: Slack, client: AsyncWebClient) -> None:
    """Whoever has the address now counts, not who had it a minute ago."""
    directory = Directory(client, TEAM)
    assert (await directory.owner_of(ADDRESS)) == (await directory.member(MARC))
    slack.workspace.change(firm.MARC, email=None)
    slack.workspace.change(firm.ZOE, email=ADDRESS)
    owner = await directory.owner_of(ADDRESS)
    assert owner is not None
    assert owner.slack_id == firm.ZOE


@pytest.mark.parametrize(
    "weather",
    [
        {"reset": "before"},
        {"status": 500},
        {"malformed": True},
        {"error": "fatal_error"},
        {"status": 429, "retry_after": 30},
        {"delay": 1},
    ],
    ids=["lost", "server error", "malformed", "fatal", "too many", "slow"],
)
async def test_slack_without_an_answer_is_silent(slack: Slack, client: AsyncWebClient, weather: dict[str, Any]) -> None:
    """Whatever keeps Slack from telling becomes one thing, within the patience given."""
    slack.faults.add("users.info", **weather)
    with pytest.raises(DirectorySilent, match=r"users\.info"):
        await Directory(client, TEAM, patience=0.1).member(MARC)


async def test_both_calls_for_an_owner_share_one_patience(slack: Slack, client: AsyncWebClient) -> None:
    """Two slow calls, each just in time, would otherwise exceed what Slack waits for a form."""
    slack.faults.latency = 0.15
    with pytest.raises(DirectorySilent):
        await Directory(client, TEAM, patience=0.2).owner_of(ADDRESS)


async def test_a_question_given_up_by_its_asker_is_not_taken_for_silence(slack: Slack, client: AsyncWebClient) -> None:
    """A cancelled request stays cancelled, as when the bot stops."""
    slack.faults.latency = 1
    asking = asyncio.create_task(Directory(client, TEAM).owner_of(ADDRESS))
    await slack.until(lambda: slack.log.passages)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking


async def test_everyone_is_found_page_by_page(slack: Slack, client: AsyncWebClient) -> None:
    """A workspace of hundreds is read to its end."""
    for number in range(450):
        slack.workspace.add(Person(f"U1{number:04}", f"p{number}", f"Personne {number}", email=f"p{number}@exemple.fr"))
    found = {member.slack_id for member in await Directory(client, TEAM).everyone()}
    assert found == set(slack.workspace.people)
    assert len(slack.log.of("users.list")) == 3


@pytest.mark.parametrize(
    "odd",
    [
        {"profile": None},
        {"profile": "Marc"},
        {"enterprise_user": None},
        {"enterprise_user": ["T"]},
        {"team_id": None},
        {"id": 7},
        None,
        "U1",
    ],
)
async def test_one_whose_description_is_incomplete_is_skipped(
    slack: Slack, client: AsyncWebClient, odd: dict[str, Any] | str | None
) -> None:
    """And logged; all others are told of, none of the one, who might seem to have left."""
    whole = {"id": "U0ODD", "team_id": TEAM, "profile": {"email": "odd@cabinet.fr"}}
    log, directory = Log(), Directory(WithOneMore(client, {**whole, **odd} if isinstance(odd, dict) else odd), TEAM)
    with logging_to(log, "INFO"):
        everyone, roster = await directory.everyone(), await directory.roster()
    assert {each.slack_id for each in everyone} == set(slack.workspace.people)
    assert "odd@cabinet.fr" not in roster
    assert len(log.of("a user of Slack was skipped: the description is incomplete")) == 2


async def test_the_roster_holds_active_members_by_address(slack: Slack, client: AsyncWebClient) -> None:
    """Guests among them, because lookups find them too; neither bots nor closed accounts; asked for once."""
    directory = Directory(client, TEAM)
    roster = await directory.roster()
    active = [each for each in slack.workspace.people.values() if each.email and not each.deleted and not each.is_bot]
    assert set(roster) == {each.email for each in active}
    assert any(not member.is_full for member in roster.values())
    assert await directory.roster() is roster
    assert len(slack.log.of("users.list")) == 1


async def test_others_have_their_turn_while_it_is_read(
    slack: Slack, client: AsyncWebClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hundreds of addresses take their time to read: no more than a few are read at a stretch."""
    for number in range(190):
        slack.workspace.add(Person(f"U1{number:04}", f"p{number}", f"Personne {number}", email=f"p{number}@exemple.fr"))
    longest = at_a_stretch = 0

    def counted(*arguments: Any) -> Member:
        nonlocal longest, at_a_stretch
        at_a_stretch += 1
        longest = max(longest, at_a_stretch)
        return read_member(*arguments)

    monkeypatch.setattr(directory_module, "read_member", counted)
    asking = asyncio.create_task(Directory(client, TEAM).roster())
    while not asking.done():
        at_a_stretch = 0
        await asyncio.sleep(0)
    assert len(asking.result()) > 190
    assert longest <= 20


async def test_a_page_that_slack_puts_off_is_waited_for(slack: Slack, client: AsyncWebClient) -> None:
    """Asked for too much at once, Slack names the time to wait: the list is read to its end all the same."""
    slack.faults.add("users.list", times=1, retry_after=1)
    assert len(await Directory(client, TEAM).everyone()) == len(slack.workspace.people)
    assert [call.ok for call in slack.log.of("users.list")][-1]


@pytest.mark.parametrize(
    ("changes", "why_not"),
    [
        ({}, None),
        ({"is_restricted": True}, Outside.GUEST),
        ({"is_ultra_restricted": True}, Outside.GUEST),
        ({"is_stranger": True}, Outside.ELSEWHERE),
        ({"is_invited_user": True}, Outside.INVITED),
        ({"is_bot": True}, Outside.APP),
        ({"is_connector_bot": True}, Outside.APP),
        ({"deleted": True}, Outside.CLOSED),
    ],
    ids=[
        *("member", "guest", "guest of one channel", "stranger", "invited", "bot", "bot of a connector"),
        "closed account",
    ],
)
async def test_who_counts_as_a_collaborator(
    slack: Slack, client: AsyncWebClient, changes: dict[str, bool], why_not: Outside | None
) -> None:
    """Only an active member of the workspace does, and of others it is known why not."""
    slack.workspace.change(firm.MARC, **changes)
    member = await Directory(client, TEAM).member(MARC)
    assert member is not None
    assert (member.is_full, member.outside) == (why_not is None, why_not)


@pytest.mark.parametrize(("confirmed", "email"), [(True, ADDRESS), (None, ADDRESS), (False, None)])
async def test_an_address_counts_unless_slack_says_it_is_unverified(
    slack: Slack, client: AsyncWebClient, *, confirmed: bool | None, email: str | None
) -> None:
    """The flag may be absent; only a plain no takes the address away."""
    slack.workspace.change(firm.MARC, is_email_confirmed=confirmed)
    member = await Directory(client, TEAM).member(MARC)
    assert member is not None
    assert member.email == email


def test_a_name_is_split_where_the_profile_does_not() -> None:
    """Without first and last name in the profile, the full name is taken apart at its first space."""
    member = read_member({"id": "U1", "profile": {"real_name": "Jean de La Tour"}}, TEAM)
    assert (member.first_name, member.last_name) == ("Jean", "de La Tour")
    member = read_member({"id": "U1", "profile": {"real_name": "Jean de La Tour", "first_name": "Jean"}}, TEAM)
    assert (member.first_name, member.last_name) == ("Jean", "")


@pytest.mark.parametrize(
    ("user", "full"),
    [
        ({"team_id": TEAM}, True),
        ({"team_id": "T0OTHER"}, False),
        ({"team_id": "T0OTHER", "is_stranger": False, "is_admin": True}, False),
        ({"team_id": "E0GRID", "enterprise_user": {"teams": ["T0OTHER", TEAM]}}, True),
        ({"team_id": "E0GRID", "enterprise_user": {"teams": ["T0OTHER"]}}, False),
    ],
)
def test_people_of_other_workspaces_are_no_full_members(user: dict[str, Any], full: bool) -> None:  # noqa: FBT001
    """Slack Connect shows them, owners of theirs among them; in an Enterprise Grid one account has several."""
    assert read_member({"id": "U1", "profile": {}, **user}, TEAM).is_full is full


def test_a_profile_is_read_as_what_is_typed_is() -> None:
    """Direction marks, line ends and endless titles of a profile come no further than those typed in a form."""
    profile = {"first_name": "Hugh\u202e\n", "last_name": "Martin\u200b", "title": "x" * 3000}
    member = read_member({"id": "U1", "team_id": TEAM, "profile": profile}, TEAM)
    assert (member.name, len(member.title)) == ("Hugh Martin", 120)


@pytest.mark.parametrize(
    "odd",
    [
        {"profile": None},
        {"profile": ["Marc"]},
        {"profile": {"phone": 33, "first_name": {"text": "Marc"}, "email": 7}},
        {"real_name": 7, "locale": ["fr"], "tz": {}},
        {"enterprise_user": None, "team_id": None},
        {"enterprise_user": {"teams": "T"}},
        {"updated": "yesterday"},
    ],
)
def test_an_odd_account_says_nothing_and_hides_no_other(odd: dict[str, Any]) -> None:
    """What is not of its documented kind is as if it were not there; found by `make fuzz`."""
    member = read_member({"id": "U1", "team_id": "T1", **odd}, "T1")
    assert (member.slack_id, member.name.strip(), member.email, member.phone) == ("U1", "", None, "")
    assert (member.locale, member.timezone, member.updated) == ("", "", 0)
