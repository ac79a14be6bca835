"""Slack's manners: what was typed stays, errors stand at their fields, and stacks open and close as there."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.async_api import expect

from sandbox import firm
from sandbox.page.browser import Browser
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.gallery import Json, modal, plain
from tests.sandbox.page.listener import Listener


def field(name: str, *, optional: bool = False, kind: str = "plain_text_input") -> Json:
    """An input block of this name."""
    element = {"type": kind, "action_id": name}
    return {"type": "input", "block_id": f"b_{name}", "label": plain(name), "element": element, "optional": optional}


async def test_errors_stand_at_their_fields_and_nothing_typed_is_lost(room: Room, listener: Listener) -> None:
    """The app refuses one field: its sentence stands there, the focus goes there, and the window stays as it was."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), field("Ville")))
    listener.answer = {"response_action": "errors", "errors": {"b_Ville": "Cette ville n’existe pas."}}
    await claire.types("Nom", "Lefèvre")
    await claire.types("Ville", "Atlantide")
    await claire.presses("Envoyer")
    at_fault = claire.window.get_by_label("Ville")
    await expect(at_fault).to_have_accessible_description("Cette ville n’existe pas.")
    await expect(at_fault).to_be_focused()
    await expect(at_fault).to_have_value("Atlantide")
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")
    listener.answer = None
    await claire.types("Ville", "Lyon")
    await claire.presses("Envoyer")
    await claire.sees_no_window()
    assert listener.values["Ville"]["value"] == "Lyon"


async def test_slack_itself_refuses_empty_and_misshapen_fields(room: Room, listener: Listener) -> None:
    """In the reader's language, at their fields, before the app hears of anything."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), field("Courriel", kind="email_text_input")))
    await claire.types("Courriel", "pas une adresse")
    await claire.presses("Envoyer")
    await claire.reads("Veuillez remplir ce champ obligatoire.")
    await claire.reads("Veuillez saisir une adresse e-mail valide.")
    await expect(claire.window.get_by_label("Nom")).to_be_focused()
    assert listener.heard == []


async def test_a_form_not_acknowledged_in_time_stays_with_what_was_typed(room: Room, listener: Listener) -> None:
    """The window says what Slack says, keeps what was typed, and can be sent again."""
    claire = await room.enter()
    room.slack.transports.within = 0.02
    listener.delay = 0.5
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    await claire.types("Nom", "Lefèvre")
    await claire.presses("Envoyer")
    await claire.reads("Nous avons rencontré un problème de connexion.")
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")
    room.slack.transports.within, listener.delay = 3.0, 0.0
    await claire.presses("Envoyer")
    await claire.sees_no_window()


async def test_windows_stack_and_close_one_by_one_or_all_at_once(room: Room, listener: Listener) -> None:
    """A pushed window lies on the form; its close button, or Escape, leads back to what was typed; ✕ closes all."""
    claire = await room.enter()
    listener.answer = {"response_action": "push", "view": modal(close=plain("Retour"))}
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), title=plain("Formulaire")))
    await claire.types("Nom", "Lefèvre")
    for close in ("Retour", "Escape"):
        await claire.presses("Envoyer", claire.page.get_by_role("dialog", name="Formulaire"))
        await expect(claire.page.locator("dialog[open]")).to_have_count(2)
        await expect(claire.page.get_by_role("dialog")).to_have_accessible_name("Une fenêtre")
        if close == "Retour":
            await claire.presses(close)
        else:
            await claire.page.keyboard.press(close)
        await expect(claire.page.locator("dialog[open]")).to_have_count(1)
        await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")
    await claire.presses("Envoyer")
    await expect(claire.page.locator("dialog[open]")).to_have_count(2)
    await claire.presses("Tout fermer")
    await claire.sees_no_window()


async def test_a_field_keeps_what_was_typed_only_under_its_own_name(room: Room) -> None:
    """The app shows the form anew: a field with its ids keeps what was typed, one with a new id takes what is given."""
    claire = await room.enter()
    window = room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), field("Ville")))
    await claire.types("Nom", "Lefèvre")
    await claire.types("Ville", "Lyon")
    filled = field("Ville") | {"block_id": "b_Ville-1"}
    filled["element"] = {**filled["element"], "initial_value": "Nantes"}
    await room.slack.until(lambda: window.values == {"Nom": "Lefèvre", "Ville": "Lyon"})
    room.slack.world.windows.update(window, modal(field("Nom"), filled))
    await expect(claire.window.get_by_label("Ville")).to_have_value("Nantes")
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")


async def test_what_was_typed_outlives_becoming_somebody_else_and_loading_anew(room: Room) -> None:
    """An open window waits for its person, with what they typed."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    await claire.types("Nom", "Lefèvre")
    await claire.become(firm.HUGH)
    await claire.sees_no_window()
    await claire.become(firm.CLAIRE)
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")
    await claire.page.reload()
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")


async def test_typing_goes_on_undisturbed_while_the_window_changes(room: Room) -> None:
    """What the app changes elsewhere in a window neither moves the cursor nor takes a letter."""
    claire = await room.enter()
    window = room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    name = claire.window.get_by_label("Nom")
    await name.press_sequentially("Lefè")
    note = {"type": "context", "block_id": "n", "elements": [plain("note")]}
    room.slack.world.windows.update(window, modal(note, field("Nom")))
    await claire.reads("note")
    await claire.page.keyboard.type("vre")
    await expect(name).to_have_value("Lefèvre")


async def test_letters_still_on_their_way_are_not_lost(room: Room) -> None:
    """A field that the app shows anew keeps also what Slack has not heard of yet."""
    claire = await room.enter()
    window = room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    name = claire.window.get_by_label("Nom")
    await name.press_sequentially("Lefè")
    await claire.page.evaluate("WebSocket.prototype.send = () => {}")
    await claire.page.keyboard.type("vre")
    room.slack.world.windows.update(window, modal(field("Nom") | {"hint": plain("de famille")}))
    await claire.reads("de famille")
    await expect(name).to_have_value("Lefèvre")
    await expect(name).to_be_focused()


async def test_what_is_shown_is_what_the_app_gets(room: Room, listener: Listener) -> None:
    """A field that was taken away comes back empty, as the sandbox holds it, not with what it held before."""
    claire = await room.enter()
    window = room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), field("Ville")))
    await claire.types("Nom", "Lefèvre")
    await claire.types("Ville", "Lyon")
    await room.slack.until(lambda: window.values == {"Nom": "Lefèvre", "Ville": "Lyon"})
    room.slack.world.windows.update(window, modal(field("Nom")))
    await expect(claire.window.get_by_label("Ville")).to_have_count(0)
    room.slack.world.windows.update(window, modal(field("Nom"), field("Ville", optional=True)))
    await expect(claire.window.get_by_label("Ville")).to_have_value("")
    await claire.presses("Envoyer")
    await claire.sees_no_window()
    assert listener.values["Ville"]["value"] is None


async def test_what_was_typed_while_the_line_was_cut_arrives_with_it(room: Room, listener: Listener) -> None:
    """Typed without a line, sent once it is back: the app gets what the page shows; a message is not lost either."""
    browser = Browser(room.trial.onlooker())
    async with browser.serving() as address:
        room.address = address
        claire = await room.enter()
        room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
        await claire.types("Nom", "Le")
    await expect(claire.page.locator("#lost")).to_be_visible()
    await claire.types("Nom", "Lefèvre")
    async with browser.serving(urlsplit(address).port or 0):
        await expect(claire.page.locator("#lost")).to_be_hidden()
        await claire.presses("Envoyer")
        await claire.sees_no_window()
        assert listener.values["Nom"]["value"] == "Lefèvre"
    await expect(claire.page.locator("#lost")).to_be_visible()
    await claire.writes("Bonjour")
    await expect(claire.page.locator("#composer")).to_have_value("Bonjour")
    await claire.reads("ne répond plus", claire.page.locator("main"))


async def test_a_window_covers_the_conversation_alone(room: Room) -> None:
    """With a form open the weather can be changed beside it; what lies under it is out of reach."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    await claire.types("Nom", "Lefèvre")
    await claire.page.locator("#weather-slow").check()
    await room.slack.until(lambda: room.slack.faults.latency)
    await expect(claire.page.locator("#conversation")).to_have_js_property("inert", value=True)
    await expect(claire.page.locator("#places")).to_have_js_property("inert", value=True)
    await expect(claire.window.get_by_label("Nom")).to_have_value("Lefèvre")
