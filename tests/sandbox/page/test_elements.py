"""What people choose, type and press reaches the app as Slack would have said it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from playwright.async_api import Locator, expect

from sandbox import firm
from sandbox.slack import Message, Window
from tests.sandbox.page import gallery
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.gallery import modal, plain
from tests.sandbox.page.listener import Listener

Json = dict[str, Any]
Do = Callable[[Locator], Awaitable[Any]]


def labelled(label: str) -> Do:
    """Tick or choose by its words."""
    return lambda field: field.get_by_label(label).check()


# What a person does in the field, and what Slack then says that it holds.
FIELDS: dict[str, tuple[Do, Json]] = {
    "plain_text_input": (lambda field: field.fill("Zoë"), {"value": "Zoë"}),
    "email_text_input": (lambda field: field.fill("a@exemple.fr"), {"value": "a@exemple.fr"}),
    "url_text_input": (lambda field: field.fill("https://exemple.fr"), {"value": "https://exemple.fr"}),
    "number_input": (lambda field: field.fill("12,5"), {"value": "12,5"}),
    "checkboxes": (labelled("Deux"), {"selected_options": [{"text": plain("Deux"), "value": "deux"}]}),
    "radio_buttons": (labelled("Quatre"), {"selected_option": {"text": plain("Quatre"), "value": "quatre"}}),
    "static_select": (
        lambda field: field.select_option(label="Six"),
        {"selected_option": {"text": plain("Six"), "value": "six"}},
    ),
    "multi_static_select": (
        lambda field: field.select_option(label=["Sept", "Huit"]),
        {"selected_options": gallery.options("Sept", "Huit")},
    ),
    "users_select": (lambda field: field.select_option(label="Zoë O’Neill"), {"selected_user": firm.ZOE}),
    "multi_users_select": (
        lambda field: field.select_option(label=["Anne Petit"]),
        {"selected_users": [firm.ANNE]},
    ),
    "conversations_select": (
        lambda field: field.select_option(label="associés"),
        {"selected_conversation": firm.PRIVATE_CHANNEL},
    ),
    "multi_conversations_select": (
        lambda field: field.select_option(label=["associés"]),
        {"selected_conversations": [firm.PRIVATE_CHANNEL]},
    ),
    "channels_select": (lambda field: field.select_option(label="#général"), {"selected_channel": firm.GENERAL}),
    "multi_channels_select": (
        lambda field: field.select_option(label=["#général"]),
        {"selected_channels": [firm.GENERAL]},
    ),
    "datepicker": (lambda field: field.fill("2026-12-24"), {"selected_date": "2026-12-24"}),
    "timepicker": (lambda field: field.fill("08:30"), {"selected_time": "08:30"}),
}


def test_every_field_is_tried() -> None:
    """Whatever holds something is filled in below; a date with its time, and a file, are tried by themselves."""
    pressed = {"button", "overflow", "image", "datetimepicker", "file_input"}
    assert set(FIELDS) == set(gallery.ELEMENTS) - pressed


async def test_every_field_holds_what_was_put_into_it(room: Room, listener: Listener) -> None:
    """All of them in one form, filled in by hand and sent: the app gets each as Slack writes it."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(*map(gallery.in_a_block, gallery.ELEMENTS)))
    for kind, (do, _) in FIELDS.items():
        boxes = kind in {"checkboxes", "radio_buttons"}
        window = claire.window
        await do(window.get_by_role("group", name=kind) if boxes else window.get_by_label(kind, exact=False).first)
    await claire.window.get_by_label("datetimepicker").fill("2026-12-24T08:30")
    await claire.presses("Envoyer")
    await claire.sees_no_window()
    wrong = {
        kind: state
        for kind, (_, held) in FIELDS.items()
        if (state := listener.values[f"a_{kind}"]) != {"type": kind, **held}
    }
    assert wrong == {}
    assert isinstance(listener.values["a_datetimepicker"]["selected_date_time"], int)


async def test_days_and_files_speak_the_readers_language(room: Room, listener: Listener) -> None:
    """Whatever the browser's own is: a day as its reader writes it, and a button that opens the choice of files."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(*map(gallery.in_a_block, ("datepicker", "file_input"))))
    field = claire.window.get_by_label("datepicker")
    await field.fill("2026-12-24")
    await expect(claire.window.locator(".written")).to_have_text("24 décembre 2026")
    await field.fill("")
    await expect(claire.window.locator(".written")).to_have_text("Choisir…")
    async with claire.page.expect_file_chooser() as chooser:
        await claire.window.get_by_text("Choisir un fichier").click()
    assert not (await chooser.value).is_multiple()
    assert listener.heard == []


async def test_a_file_is_dropped_into_a_form(room: Room, listener: Listener) -> None:
    """It goes with the form; of one that Slack refuses it is said why, and one sent for good is drawn as a link."""
    claire = await room.enter()
    window = room.slack.world.windows.open(firm.CLAIRE, modal(gallery.in_a_block("file_input")))
    field = claire.window.get_by_label("file_input")
    await field.set_input_files({"name": "photo.png", "mimeType": "image/png", "buffer": b"x"})
    await expect(claire.window.get_by_role("alert")).to_contain_text("csv")
    content = "Nom;Prénom\n".encode() * 20_000  # more than one call of the browser’s takes
    await field.set_input_files({"name": "abonnés.csv", "mimeType": "text/csv", "buffer": content})
    await room.slack.until(lambda: window.values["a_file_input"] == ["abonnés.csv"])
    await claire.presses("Envoyer")
    await claire.sees_no_window()
    (sent,) = listener.values["a_file_input"]["files"]
    file = room.slack.world.files.find(sent["id"])
    assert file is not None
    assert file.content == content
    room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "Voici", [], files=(file,)))
    async with claire.page.expect_download() as download:
        await claire.log.get_by_role("link", name="abonnés.csv").click()
    assert (await (await download.value).path()).read_bytes() == content


async def test_what_is_chosen_outside_forms_is_told_at_once(room: Room, listener: Listener) -> None:
    """A select in a message, a box in a window's actions: each choice is an action."""
    claire = await room.enter()
    actions = {"type": "actions", "block_id": "b", "elements": [gallery.element("static_select")]}
    room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "x", [actions]))
    await claire.log.get_by_label("Choisissez").select_option(label="Cinq")
    await room.slack.until(lambda: listener.heard)
    assert listener.action["selected_option"]["value"] == "cinq"
    assert listener.heard[-1]["container"]["type"] == "message"
    boxes = {"type": "actions", "block_id": "c", "elements": [gallery.element("checkboxes")]}
    room.slack.world.windows.open(firm.CLAIRE, modal(boxes, submit=None))
    await claire.window.get_by_label("Un").check()
    await room.slack.until(lambda: len(listener.heard) == 2)
    assert [each["value"] for each in listener.action["selected_options"]] == ["un"]


@pytest.mark.parametrize("surface", ["message", "window", "home"])
async def test_a_button_is_pressed_where_it_stands(room: Room, listener: Listener, surface: str) -> None:
    """In a message, a window or the app's Home, the app learns which button, with its value, and where."""
    claire = await room.enter()
    place = show(room, surface, gallery.in_a_block("button"))
    if surface == "home":
        await claire.open("Cabinet")
        await claire.page.get_by_role("button", name="Accueil").click()
    where = {"message": claire.log, "window": claire.window, "home": claire.page.locator(".home")}[surface]
    await claire.presses("Presser", where)
    await room.slack.until(lambda: listener.heard)
    container = listener.heard[-1]["container"]
    assert listener.action["value"] == "oui"
    assert container.get("message_ts") == (place.ts if isinstance(place, Message) else None)
    assert container.get("view_id") == (place.id if isinstance(place, Window) else None)


def show(room: Room, surface: str, block: Json) -> Message | Window:
    """Let the app show a block to Claire on one of its three surfaces."""
    world = room.slack.world
    if surface == "message":
        return world.workspace.say(world.bot_message(firm.TEAM_CHANNEL, "x", [block]))
    if surface == "window":
        return world.windows.open(firm.CLAIRE, modal(block, submit=None))
    return world.windows.publish(firm.CLAIRE, {"type": "home", "blocks": [block]})


async def test_a_confirmation_is_asked_before_anything_happens(room: Room, listener: Listener) -> None:
    """Declined, or closed with Escape, the button did nothing; agreed to, it is pressed once."""
    claire = await room.enter()
    texts = {"title": "Retirer ?", "text": "L’accès prend fin.", "confirm": "Retirer", "deny": "Garder"}
    element = gallery.element("button") | {"confirm": {key: plain(text) for key, text in texts.items()}}
    block = {"type": "actions", "block_id": "b", "elements": [element]}
    room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "x", [block]))
    await claire.presses("Presser", claire.log)
    await claire.reads("L’accès prend fin.")
    await claire.presses("Garder")
    await claire.sees_no_window()
    await claire.presses("Presser", claire.log)
    await claire.page.keyboard.press("Escape")
    await claire.sees_no_window()
    assert listener.heard == []
    await claire.presses("Presser", claire.log)
    await claire.presses("Retirer")
    await room.slack.until(lambda: listener.heard)
    assert len(listener.heard) == 1


async def test_a_menu_opens_moves_by_arrows_and_closes(room: Room, listener: Listener) -> None:
    """Without a mouse: open, down, choose; Escape closes it and gives the focus back."""
    claire = await room.enter()
    room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "x", [gallery.in_a_block("overflow")]))
    opener = claire.log.get_by_role("button", name="Plus d’actions")
    await opener.press("Enter")
    await expect(claire.log.get_by_role("menuitem", name="Modifier")).to_be_focused()
    await claire.page.keyboard.press("Escape")
    await expect(opener).to_be_focused()
    await expect(claire.log.get_by_role("menu")).to_be_hidden()
    await opener.press("Enter")
    await claire.page.keyboard.press("ArrowDown")
    await claire.page.keyboard.press("Enter")
    await room.slack.until(lambda: listener.heard)
    assert listener.action["selected_option"]["value"] == "retirer"


async def test_a_button_shows_that_it_works_and_is_not_pressed_twice(room: Room, listener: Listener) -> None:
    """While the app has not answered, the button turns, and a second press is none."""
    claire = await room.enter()
    listener.delay = 0.7
    show(room, "message", gallery.in_a_block("button"))
    button = claire.log.get_by_role("button", name="Presser")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await button.click()
    await expect(button).not_to_have_attribute("aria-busy", "true")
    assert len(listener.heard) == 1


@pytest.mark.parametrize("kind", sorted(gallery.ASKING))
async def test_a_menu_asks_the_app_for_what_it_offers(room: Room, listener: Listener, kind: str) -> None:
    """At once, and for every letter typed; what was chosen goes with the form."""
    listener.answer = {"options": gallery.options("Anne", "Marc")}
    claire = await room.enter()
    element = {"type": kind, "action_id": "who", "placeholder": plain("Un nom"), "min_query_length": 0}
    block = {"type": "input", "block_id": "b", "label": plain("Qui"), "element": element}
    room.slack.world.windows.open(firm.CLAIRE, modal(block))
    typed, menu = claire.window.get_by_role("searchbox", name="Un nom"), claire.window.locator("select")
    await expect(menu.get_by_role("option", name="Anne")).to_have_count(1)
    listener.answer = {"options": gallery.options("Marc")}
    await typed.fill("mar")
    await expect(menu.get_by_role("option", name="Anne")).to_have_count(0)
    assert [(each["type"], each["value"]) for each in listener.heard][-1] == ("block_suggestion", "mar")
    await expect(typed).to_have_value("mar")
    await menu.select_option(label="Marc")
    listener.answer = None
    await claire.presses("Envoyer")
    await claire.sees_no_window()
    (option,) = gallery.options("Marc")
    held = {"selected_options": [option]} if kind.startswith("multi") else {"selected_option": option}
    assert listener.values["who"] == {"type": kind, **held}
