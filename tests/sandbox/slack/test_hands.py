"""What a person does reaches the app as from Slack's own client."""

from typing import Any

import pytest
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from sandbox import firm
from sandbox.slack import Hands, Slack
from sandbox.slack.escaping import escaped
from tests.sandbox.conftest import Reach
from tests.sandbox.slack.forms import button, field, modal, plain, section

Json = dict[str, Any]


@pytest.fixture
async def told(app: AsyncApp, by_socket: Reach) -> list[Json]:
    """Every act the app hears of."""
    heard: list[Json] = []

    async def listen(ack: Any, body: Json) -> None:
        await ack()
        heard.append(body)

    for name in ("press", "choose", "name", "menu"):
        app.action(name)(listen)
    app.command("/open")(listen)
    await by_socket()
    return heard


async def shown(slack: Slack, client: AsyncWebClient, *blocks: Json) -> Hands:
    """Open a form before Anne."""
    await client.views_open(trigger_id=slack.world.triggers.issue(firm.ANNE), view=modal(*blocks))
    return slack.hands(firm.ANNE)


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("@marc", f"<@{firm.MARC}|marc>"),
        ("ask @Marc Lefèvre, please", f"ask <@{firm.MARC}|marc>, please"),
        ("@MARC @marcel @nobody @paul", f"<@{firm.MARC}|marc> @marcel @nobody @paul"),
        ("#général", f"<#{firm.GENERAL}|général>"),
        ("@here <b> & co", "<!here> &lt;b&gt; &amp; co"),
        ("a@b.fr", "<mailto:a@b.fr|a@b.fr>"),
        ("https://x.fr/?a=1&b=2", "<https://x.fr/?a=1&amp;b=2>"),
        ("Zoë O’Neill", "Zoë O’Neill"),
    ],
)
def test_a_commands_text_arrives_escaped(slack: Slack, typed: str, sent: str) -> None:
    """People and channels become references; reserved characters become entities."""
    assert escaped(typed, slack.workspace) == sent


async def test_a_command_says_where_and_who(slack: Slack, told: list[Json]) -> None:
    """From a channel by its name, from direct messages as such."""
    anne = slack.hands(firm.ANNE)
    await anne.command("/open", "text")
    await anne.command("/open", channel="D0ANNE")
    assert [(body["channel_id"], body["channel_name"], body["user_id"], body["text"]) for body in told] == [
        (firm.TEAM_CHANNEL, "equipe-espace", firm.ANNE, "text"),
        ("D0ANNE", "directmessage", firm.ANNE, ""),
    ]


async def test_an_unknown_command_is_none(slack: Slack) -> None:
    """Slack itself turns it away."""
    assert (await slack.hands(firm.ZOE).command("/nothing")).failure == "/nothing is not a valid command."


async def test_a_confirmation_stands_before_the_press(slack: Slack, client: AsyncWebClient, told: list[Json]) -> None:
    """Who does not confirm has not pressed."""
    sure = {"title": plain("Sure?"), "text": plain("Really?"), "confirm": plain("Yes"), "deny": plain("No")}
    anne = await shown(slack, client, button("press", confirm=sure, value="7"), field("a"))
    assert (await anne.press("press", confirm=False)).failure == "Not confirmed."
    assert told == []
    assert (await anne.press("press")).ok
    assert told[0]["actions"][0]["value"] == "7"
    assert told[0]["container"] == {"type": "view", "view_id": anne.windows[0].id}


async def test_only_fields_that_dispatch_are_told_of(slack: Slack, client: AsyncWebClient, told: list[Json]) -> None:
    """A choice in an input stays there until the form is sent, unless the input dispatches."""
    silent = field("choose", "users_select")
    anne = await shown(slack, client, silent, field("name") | {"dispatch_action": True})
    await anne.select("choose", firm.MARC)
    assert told == []
    anne.type("name", "Petit")
    await anne.enter("name")
    action = told[0]["actions"][0]
    assert (action["type"], action["value"]) == ("plain_text_input", "Petit")
    assert told[0]["view"]["state"]["values"]["choose-block"]["choose"]["selected_user"] == firm.MARC


async def test_a_choice_carries_its_value(slack: Slack, client: AsyncWebClient, told: list[Json]) -> None:
    """People, boxes and menus each in Slack's form."""
    choice = {"text": plain("Remove"), "value": "remove"}
    people = field("choose", "users_select") | {"dispatch_action": True}
    menu = {"type": "overflow", "action_id": "menu", "options": [choice]}
    anne = await shown(slack, client, people, section("x") | {"accessory": menu})
    await anne.select("choose", firm.MARC)
    await anne.select("menu", "remove")
    first, second = (body["actions"][0] for body in told)
    assert (first["type"], first["selected_user"]) == ("users_select", firm.MARC)
    assert second["selected_option"] == choice


async def test_one_of_several_buttons_is_told_by_its_value(
    slack: Slack, client: AsyncWebClient, told: list[Json]
) -> None:
    """Rows of a list share an action_id."""
    rows = [button("press", value=each) | {"block_id": each} for each in ("a", "b")]
    anne = await shown(slack, client, *rows, field("x"))
    await anne.press("press", value="b")
    await anne.press("press", block_id="a")
    assert [body["actions"][0]["value"] for body in told] == ["b", "a"]


async def test_the_newest_message_with_the_button_is_pressed(
    slack: Slack, client: AsyncWebClient, told: list[Json]
) -> None:
    """Unless another is named."""
    for value in ("old", "new"):
        await client.chat_postMessage(channel=firm.ANNE, text="x", blocks=[button("press", value=value)])
    anne = slack.hands(firm.ANNE)
    await anne.press("press")
    await anne.press("press", message=anne.direct_messages[0])
    assert [body["actions"][0]["value"] for body in told] == ["new", "old"]
    assert told[0]["channel"]["id"] == "D0ANNE"
    with pytest.raises(AssertionError, match="anne sees no button 'missing'"):
        await anne.press("missing")


async def test_a_response_url_serves_five_times(slack: Slack, told: list[Json]) -> None:
    """And not after thirty minutes."""
    anne = slack.hands(firm.ANNE)
    await anne.command("/open")
    webhook = AsyncWebhookClient(told[0]["response_url"])
    statuses = [(await webhook.send(text=str(number))).status_code for number in range(6)]
    assert statuses == [200] * 5 + [404]
    await anne.command("/open")
    key = told[1]["response_url"].rsplit("/", 1)[1]
    slack.world.response_urls[key].issued -= 30 * 60 + 1
    expired = await AsyncWebhookClient(told[1]["response_url"]).send(text="Late")
    assert (expired.status_code, "expired_url" in expired.body) == (404, True)
    assert [message.text for message in anne.ephemerals] == ["0", "1", "2", "3", "4"]


async def test_a_response_url_can_change_or_remove_what_it_answers(
    slack: Slack, client: AsyncWebClient, told: list[Json]
) -> None:
    """Even a message only one person sees."""
    await client.chat_postEphemeral(channel=firm.TEAM_CHANNEL, user=firm.ANNE, text="x", blocks=[button("press")])
    anne = slack.hands(firm.ANNE)
    await anne.press("press")
    assert told[0]["container"]["is_ephemeral"]
    webhook = AsyncWebhookClient(told[0]["response_url"])
    await webhook.send(text="Changed", replace_original=True)
    assert [message.texts for message in anne.ephemerals] == [["Changed"]]
    await webhook.send(delete_original=True)
    assert anne.ephemerals == []


async def test_rich_text_and_tables_are_read(slack: Slack, client: AsyncWebClient) -> None:
    """Names, links, dates and cells come as words."""
    date = {"type": "date", "timestamp": 1, "format": "{date}", "fallback": "1 January"}
    parts = [{"type": "text", "text": "By "}, {"type": "user", "user_id": firm.MARC}, {"type": "text", "text": " on "}]
    line = {"type": "rich_text_section", "elements": [*parts, date]}
    item = {"type": "rich_text_list", "style": "bullet", "elements": [line]}
    cells = [{"type": "raw_text", "text": "Name"}, {"type": "rich_text", "elements": [line]}]
    blocks: list[Json] = [
        {"type": "rich_text", "elements": [line, item]},
        {"type": "table", "rows": [cells]},
        {
            "type": "section",
            "text": {"type": "mrkdwn", "text": "<https://x.fr|here> &lt;!channel&gt; <!date^1^{date}|then>"},
        },
    ]
    await client.chat_postMessage(channel=firm.ANNE, text="x", blocks=blocks)
    said = "By @Marc Lefèvre on 1 January"
    assert slack.hands(firm.ANNE).direct_messages[0].texts == [said, said, "Name", said, "here <!channel> then"]


async def test_waiting_for_what_never_comes_says_so(slack: Slack) -> None:
    """The sentence names what was waited for."""
    with pytest.raises(AssertionError, match=r"No window within 0\.01 seconds"):
        await slack.until(lambda: slack.hands(firm.ANNE).window, within=0.01, why="No window")
