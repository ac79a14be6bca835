"""Windows behave as in Slack: triggers, stacks, and what stays in a field when the app changes the view."""

from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import Hands, Slack, Window
from tests.sandbox.slack.forms import field, modal, notice, plain, section

Json = dict[str, Any]


async def error(call: Any) -> str:
    """Give the name of Slack's refusal."""
    with pytest.raises(SlackApiError) as refused:
        await call
    return str(refused.value.response["error"])


@pytest.fixture
def claire(slack: Slack) -> Hands:
    """Claire, before Slack."""
    return slack.hands(firm.CLAIRE)


def trigger(slack: Slack) -> str:
    """Interact as Claire."""
    return slack.world.triggers.issue(firm.CLAIRE)


async def shown(slack: Slack, client: AsyncWebClient, *blocks: Json, **more: Any) -> Window:
    """Open a form before Claire."""
    await client.views_open(trigger_id=trigger(slack), view=modal(*blocks, **more))
    window = slack.hands(firm.CLAIRE).window
    assert window is not None
    return window


async def test_a_trigger_serves_once_and_for_three_seconds(slack: Slack, client: AsyncWebClient) -> None:
    """Reused, expired and unknown triggers have each their refusal; a refused view does not spend one."""
    once = trigger(slack)
    assert await error(client.views_open(trigger_id=once, view=modal(section("")))) == "invalid_arguments"
    assert (await client.views_open(trigger_id=once, view=modal(field("a"))))["ok"]
    assert await error(client.views_open(trigger_id=once, view=modal(field("a")))) == "exchanged_trigger_id"
    assert await error(client.views_open(trigger_id="1.2.3", view=modal(field("a")))) == "invalid_trigger_id"
    assert slack.world.triggers.life == 3.0
    slack.world.triggers.life = -1
    assert await error(client.views_open(trigger_id=trigger(slack), view=modal(field("a")))) == "expired_trigger_id"


async def test_three_windows_can_be_stacked_and_no_fourth(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """The stack knows its root and what lies below."""
    root = await shown(slack, client, field("a"))
    for _ in range(2):
        await client.views_push(trigger_id=trigger(slack), view=notice())
    assert await error(client.views_push(trigger_id=trigger(slack), view=notice())) == "push_limit_reached"
    first, second, third = claire.windows
    assert (first, first.previous_id) == (root, None)
    assert (third.root_id, third.previous_id) == (root.id, second.id)


async def test_nothing_can_be_pushed_on_no_window(slack: Slack, client: AsyncWebClient) -> None:
    """Without an open window there is no stack."""
    assert await error(client.views_push(trigger_id=trigger(slack), view=notice())) == "not_found"


async def test_a_field_keeps_what_was_typed_under_the_same_ids(
    slack: Slack, client: AsyncWebClient, claire: Hands
) -> None:
    """Its new initial value is ignored; under a new block_id it starts from that value."""
    window = await shown(slack, client, field("name", initial_value="First"), field("email", initial_value="e"))
    claire.type("name", "Typed")
    changed = modal(field("name", initial_value="Second"), field("email", block="new", initial_value="New"))
    await client.views_update(view_id=window.id, view=changed)
    assert window.values == {"name": "Typed", "email": "New"}


async def test_an_untouched_field_keeps_its_first_value_too(slack: Slack, client: AsyncWebClient) -> None:
    """Slack does not tell what was typed from what was filled in."""
    window = await shown(slack, client, field("name", initial_value="First"))
    await client.views_update(view_id=window.id, view=modal(field("name", initial_value="Second")))
    assert window.values == {"name": "First"}


async def test_another_action_id_is_another_field(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """Both ids must be the same for a field to be the same."""
    window = await shown(slack, client, field("name", block="b"))
    claire.type("name", "Typed")
    await client.views_update(view_id=window.id, view=modal(field("other", block="b", initial_value="New")))
    assert window.values == {"other": "New"}


async def test_an_update_on_an_old_hash_is_refused(slack: Slack, client: AsyncWebClient) -> None:
    """The hash of the view last seen still serves once."""
    window = await shown(slack, client, field("name"))
    old = window.hash
    await client.views_update(view_id=window.id, hash=old, view=modal(field("name")))
    assert await error(client.views_update(view_id=window.id, hash=old, view=notice())) == "hash_conflict"


async def test_a_window_is_found_by_the_apps_own_id(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """external_id serves instead of view_id, and belongs to one window only."""
    window = await shown(slack, client, field("name"), external_id="mine")
    answer = await client.views_update(external_id="mine", view=notice(external_id="mine"))
    assert answer["view"]["id"] == window.id
    again = client.views_push(trigger_id=trigger(slack), view=notice(external_id="mine"))
    assert await error(again) == "duplicate_external_id"
    await claire.close()
    assert await error(client.views_update(external_id="mine", view=notice())) == "not_found"


async def test_a_closed_window_cannot_be_updated(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """It is gone for the app as well."""
    window = await shown(slack, client, field("name"))
    await claire.close()
    assert await error(client.views_update(view_id=window.id, view=notice())) == "not_found"


async def test_clear_on_close_takes_the_whole_stack(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """Closing the last window of a story closes the story."""
    await shown(slack, client, field("name"))
    await client.views_push(trigger_id=trigger(slack), view=notice(clear_on_close=True))
    await claire.close()
    assert claire.windows == []


async def test_a_view_can_be_too_large(slack: Slack, client: AsyncWebClient) -> None:
    """250 kB is the end, even where every part is within its own limit."""
    blocks = [{"type": "section", "fields": [plain("x" * 2000)] * 10} for _ in range(13)]
    assert await error(client.views_open(trigger_id=trigger(slack), view=notice(*blocks))) == "view_too_large"


async def test_slacks_own_client_refuses_fields_that_are_wrong_on_their_face(
    slack: Slack, client: AsyncWebClient, claire: Hands
) -> None:
    """Empty, misshapen and overlong fields never reach the app."""
    window = await shown(
        slack,
        client,
        field("name", max_length=5),
        field("empty"),
        field("email", "email_text_input"),
        field("optional") | {"optional": True},
    )
    claire.type("name", "Too long")
    claire.type("email", "no address")
    answer = await claire.submit()
    assert (answer.ok, answer.status) == (False, None)
    assert set(window.errors) == {"name", "empty", "email"}
    claire.type("name", "Short")
    claire.type("empty", "x")
    claire.type("email", "a@b.fr")
    assert (
        await claire.submit()
    ).failure == "Nous avons rencontré un problème de connexion. Réessayer\N{NARROW NO-BREAK SPACE}?"
    assert window.errors == {}


async def test_choices_are_held_as_slack_holds_them(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """Boxes, menus and people each have their own form in state.values."""
    options = [{"text": plain(name), "value": name} for name in ("a", "b")]
    window = await shown(
        slack,
        client,
        field("boxes", "checkboxes", options=options, initial_options=options[:1]),
        field("menu", "static_select", options=options),
        field("who", "users_select", initial_user=firm.ANNE),
    )
    assert window.values == {"boxes": ["a"], "menu": None, "who": firm.ANNE}
    await claire.select("boxes", ["a", "b"])
    await claire.select("menu", "b")
    await claire.select("who", firm.MARC)
    values = window.view["state"]["values"]
    assert values["boxes-block"]["boxes"] == {"type": "checkboxes", "selected_options": options}
    assert values["menu-block"]["menu"]["selected_option"] == options[1]
    assert values["who-block"]["who"]["selected_user"] == firm.MARC
    with pytest.raises(AssertionError, match="'c' is not offered by 'menu'"):
        await claire.select("menu", "c")


async def test_a_window_is_read_from_top_to_bottom(slack: Slack, client: AsyncWebClient, claire: Hands) -> None:
    """Title first, then labels with what stands in the fields and hints, the buttons last."""
    name = field("name", initial_value="Durand") | {"hint": plain("As on paper")}
    window = await shown(slack, client, section("Hello"), name, close=plain("Back"))
    assert window.texts == ["A form", "Hello", "name", "Durand", "As on paper", "Back", "Send"]
    claire.type("name", "Petit")
    assert "Petit" in window.text
    assert (window.title, window.submit, window.close) == ("A form", "Send", "Back")
