"""Events reach a real Bolt app over both transports, as Slack tells them, and again while nobody acknowledges them."""

from dataclasses import replace
from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp

from sandbox import firm
from sandbox.slack import Person, Slack
from tests.sandbox.conftest import SETTINGS, Reach
from tests.sandbox.slack.forms import section

Json = dict[str, Any]

LEA = Person("U0LEA", "lea", "Léa Bernard", "Léa", "Bernard", f"lea.bernard@{firm.DOMAIN}", locale="fr-FR")


def listen(app: AsyncApp, *kinds: str) -> list[Json]:
    """Let the app acknowledge these events; give what it is told."""
    told: list[Json] = []

    async def heard(body: Json) -> None:
        told.append(body)

    for kind in kinds:
        app.event(kind)(heard)
    return told


@pytest.mark.usefixtures("reached")
async def test_somebody_who_joins_is_described(slack: Slack, app: AsyncApp) -> None:
    """The event wraps the user as users.info describes them, in the envelope of the Events API."""
    told = listen(app, "team_join")
    await slack.join(LEA)
    (body,) = told
    assert (body["type"], body["event"]["type"]) == ("event_callback", "team_join")
    assert body["event_id"].startswith("Ev")
    assert isinstance(body["event_time"], int)
    user = body["event"]["user"]
    assert (user["id"], user["deleted"], user["profile"]["email"]) == ("U0LEA", False, LEA.email)
    assert slack.hands("U0LEA").person == LEA


@pytest.mark.usefixtures("reached")
async def test_every_change_of_somebody_is_told_with_all_that_is_known_of_them(slack: Slack, app: AsyncApp) -> None:
    """Deactivated, active again, another address, a guest from now on: each time the whole user."""
    told = listen(app, "user_change")
    await slack.leave(firm.MARC)
    await slack.rejoin(firm.MARC)
    await slack.change(firm.MARC, email=f"m.lefevre@{firm.DOMAIN}", real_name="Marc Lefèvre-Petit")
    await slack.change(firm.MARC, is_restricted=True)
    users = [body["event"]["user"] for body in told]
    assert [user["id"] for user in users] == [firm.MARC] * 4
    assert [user["deleted"] for user in users] == [True, False, False, False]
    assert users[2]["profile"]["email"] == f"m.lefevre@{firm.DOMAIN}"
    assert users[2]["real_name"] == users[2]["profile"]["real_name"] == "Marc Lefèvre-Petit"
    assert (users[2]["locale"], users[3]["is_restricted"]) == ("fr-FR", True)
    assert len({body["event_id"] for body in told}) == 4


@pytest.mark.usefixtures("reached")
async def test_opening_the_app_is_told_with_the_tab_and_what_was_published(slack: Slack, app: AsyncApp) -> None:
    """The Home comes along once there is one; with the messages it never does."""
    told = listen(app, "app_home_opened")
    zoe = slack.hands(firm.ZOE)
    await zoe.open_home()
    published = await app.client.views_publish(user_id=firm.ZOE, view={"type": "home", "blocks": [section("Welcome")]})
    await zoe.open_home()
    await zoe.open_messages()
    events = [body["event"] for body in told]
    assert [(event["tab"], "view" in event) for event in events] == [
        ("home", False),
        ("home", True),
        ("messages", False),
    ]
    assert events[1]["view"]["hash"] == published["view"]["hash"]
    assert {(event["user"], event["channel"]) for event in events} == {(firm.ZOE, "D0ZOE")}


@pytest.mark.parametrize("without", [{"events": ("app_home_opened",)}, {"scopes": ("chat:write",)}])
async def test_what_was_not_asked_for_is_not_told(
    slack: Slack, app: AsyncApp, by_http: Reach, without: dict[str, Any]
) -> None:
    """An app hears only of what it subscribed to and has the scope for; opening its Home needs none."""
    told = listen(app, "team_join", "user_change", "app_home_opened")
    slack.world.settings = replace(SETTINGS, **without)
    await by_http()
    await slack.join(LEA)
    await slack.leave("U0LEA")
    await slack.hands(firm.ZOE).open_home()
    assert [body["event"]["type"] for body in told] == ["app_home_opened"]


@pytest.mark.usefixtures("reached")
async def test_an_event_that_nobody_acknowledges_comes_again(slack: Slack, app: AsyncApp) -> None:
    """Three times more at most, the same event each time, marked with the number of the attempt and the reason."""
    slack.transports.within, slack.events.waits = 0.1, (0.01, 0.01, 0.01)

    @app.middleware
    async def asleep() -> None:
        raise TimeoutError

    asked: list[tuple[str, Any]] = []
    deliver = slack.transports.deliver

    async def watched(kind: str, payload: Json, **retry: Any) -> Any:
        asked.append((payload["event_id"], retry.get("retry_attempt")))
        return await deliver(kind, payload, **retry)

    slack.transports.deliver = watched  # type: ignore[method-assign]
    await slack.join(LEA)
    await slack.until(lambda: len(asked) == 4)
    assert [attempt for _, attempt in asked] == [None, 1, 2, 3]
    assert len({event for event, _ in asked}) == 1


async def test_it_ends_with_the_first_acknowledgement(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """Nobody is connected at first; who then connects is told once, as of a first repetition."""
    told = listen(app, "team_join")
    slack.events.waits = (0.05, 0.05, 0.05)
    await slack.join(LEA)
    assert told == []
    await by_socket()
    await slack.until(lambda: told)
    sent = [passage.content for passage in slack.log.passages if passage.place == "events_api"]
    assert len(sent) == 1
    assert '"retry_attempt": 1, "retry_reason": "connection_failed"' in sent[0]
