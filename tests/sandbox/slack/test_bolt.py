"""The sandbox and a real Bolt app understand each other, over both transports."""

from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp

from sandbox import firm
from sandbox.slack import Hands, Slack
from tests.sandbox.conftest import Reach
from tests.sandbox.slack.forms import button, field, modal, notice, section

Json = dict[str, Any]


def play_form(app: AsyncApp, answer: Json | None = None, **more: Any) -> list[Json]:
    """Let /open open a form, whose submission gets this answer; give what the app was told."""
    told: list[Json] = []
    form = modal(
        field("name"), field("email", "email_text_input"), button("look"), callback_id="form", private_metadata="m"
    )

    @app.command("/open")
    async def opened(ack: Any, body: Json, client: Any) -> None:
        await ack()
        told.append(body)
        await client.views_open(trigger_id=body["trigger_id"], view=form | more)

    @app.view("form")
    async def sent(ack: Any, body: Json) -> None:
        told.append(body)
        await (ack() if answer is None else ack(**answer))

    @app.action("look")
    async def looked(ack: Any, body: Json) -> None:
        await ack()
        told.append(body)

    @app.view_closed("form")
    async def closed(ack: Any, body: Json) -> None:
        await ack()
        told.append(body)

    return told


async def fill(slack: Slack) -> Hands:
    """Open the form as Claire and type into its fields."""
    claire = slack.hands(firm.CLAIRE)
    assert (await claire.command("/open")).ok
    await slack.until(lambda: claire.window)
    claire.type("name", "Lefèvre")
    claire.type("email", "marc@cabinet-durand.fr")
    return claire


@pytest.mark.usefixtures("reached")
async def test_a_command_opens_a_form_and_its_submission_carries_what_was_typed(slack: Slack, app: AsyncApp) -> None:
    """The whole way of a form, from the command to the closed window."""
    told = play_form(app)
    claire = await fill(slack)
    assert (await claire.press("look")).ok
    assert told[1]["view"]["state"]["values"]["name-block"]["name"]["value"] == "Lefèvre"
    assert told[1]["actions"][0]["action_id"] == "look"
    assert (await claire.submit()).ok
    values = told[2]["view"]["state"]["values"]
    assert values["email-block"]["email"] == {"type": "email_text_input", "value": "marc@cabinet-durand.fr"}
    assert told[2]["view"]["private_metadata"] == "m"
    assert told[2]["user"]["id"] == firm.CLAIRE
    assert claire.window is None


@pytest.mark.usefixtures("reached")
async def test_errors_come_to_stand_at_their_fields_and_lose_nothing_typed(slack: Slack, app: AsyncApp) -> None:
    """A refusal names the field; the window stays with what it holds."""
    play_form(app, {"response_action": "errors", "errors": {"email-block": "Not of the firm."}})
    claire = await fill(slack)
    assert (await claire.submit()).ok
    assert claire.window is not None
    assert claire.window.errors == {"email": "Not of the firm."}
    assert claire.window.values["name"] == "Lefèvre"


async def test_errors_elsewhere_than_at_inputs_are_trouble(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """Slack cannot show an error at a block that is no input."""
    play_form(app, {"response_action": "errors", "errors": {"look-actions": "No."}})
    await by_socket()
    answer = await (await fill(slack)).submit()
    assert not answer.ok
    assert str(answer.failure).startswith("Nous avons rencontré un problème de connexion.")


async def test_a_submission_may_be_answered_with_another_view(slack: Slack, app: AsyncApp, by_http: Reach) -> None:
    """`update` changes the window where it stands."""
    play_form(app, {"response_action": "update", "view": notice(section("Saved"))})
    await by_http()
    claire = await fill(slack)
    assert (await claire.submit()).ok
    assert claire.window is not None
    assert claire.window.text == "A notice\nSaved"


async def test_a_submission_may_push_a_window(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """`push` lays a window on top; closing it shows the form again, still filled in."""
    play_form(app, {"response_action": "push", "view": notice(section("Check this"))})
    await by_socket()
    claire = await fill(slack)
    assert (await claire.submit()).ok
    assert [window.title for window in claire.windows] == ["A form", "A notice"]
    await claire.close()
    assert claire.window is not None
    assert claire.window.values == {"name": "Lefèvre", "email": "marc@cabinet-durand.fr"}


async def test_a_submission_may_clear_the_stack(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """`clear` closes every window."""
    play_form(app, {"response_action": "clear"})
    await by_socket()
    claire = await fill(slack)
    assert (await claire.submit()).ok
    assert claire.windows == []


async def test_a_view_over_slacks_limits_makes_the_press_fail(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """A broken view in an answer reaches the person as trouble, and the form stays."""
    broken = notice(section("x" * 3001))
    play_form(app, {"response_action": "update", "view": broken})
    await by_socket()
    claire = await fill(slack)
    answer = await claire.submit()
    assert "must be less than 3001 characters [json-pointer:/view/blocks/0/text/text]" in str(answer.failure)
    assert claire.window is not None
    assert claire.window.title == "A form"


async def test_closing_is_told_where_the_view_asks_for_it(slack: Slack, app: AsyncApp, by_socket: Reach) -> None:
    """`notify_on_close` sends view_closed."""
    told = play_form(app, notify_on_close=True)
    await by_socket()
    claire = await fill(slack)
    assert (await claire.close()).ok
    assert told[-1]["type"] == "view_closed"
    assert told[-1]["is_cleared"] is False
    assert claire.window is None


@pytest.mark.usefixtures("reached")
async def test_a_command_can_answer_at_once_and_later(slack: Slack, app: AsyncApp) -> None:
    """Words in the acknowledgement and at the response_url are seen by the one person only."""

    @app.command("/say")
    async def said(ack: Any, respond: Any) -> None:
        await ack("At once")
        await respond("Later")

    claire = slack.hands(firm.CLAIRE)
    assert (await claire.command("/say", channel=firm.TEAM_CHANNEL)).ok
    await slack.until(lambda: len(claire.ephemerals) == 2)
    assert {message.text for message in claire.ephemerals} == {"At once", "Later"}
    assert slack.channel_messages(firm.TEAM_CHANNEL) == []


@pytest.mark.usefixtures("reached")
async def test_a_button_in_a_message_can_have_the_message_changed(slack: Slack, app: AsyncApp) -> None:
    """The press names message and channel, and its response_url replaces the original."""
    await app.client.chat_postMessage(channel=firm.MARC, text="Secret", blocks=[section("Secret"), button("noted")])

    @app.action("noted")
    async def noted(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        assert body["container"]["message_ts"] == body["message"]["ts"]
        await respond("Noted", replace_original=True)

    marc = slack.hands(firm.MARC)
    assert (await marc.press("noted")).ok
    await slack.until(lambda: marc.direct_messages[0].texts == ["Noted"])


@pytest.mark.usefixtures("reached")
async def test_events_arrive(slack: Slack, app: AsyncApp) -> None:
    """An event is acknowledged like everything else, and a Home tab can be published on it."""

    @app.event("app_home_opened")
    async def opened(event: Json, client: Any) -> None:
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": [section("Welcome")]})

    zoe = slack.hands(firm.ZOE)
    assert (await zoe.open_home()).ok
    await slack.until(lambda: zoe.home)
    assert zoe.home is not None
    assert zoe.home.texts == ["Welcome"]
