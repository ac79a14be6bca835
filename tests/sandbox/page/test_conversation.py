"""The conversation and its composer: completion, drafts, reading, the guide's commands, and the app's Home."""

from __future__ import annotations

from dataclasses import replace

from playwright.async_api import expect

from sandbox import firm
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.gallery import plain
from tests.sandbox.page.listener import Listener


async def test_the_guide_writes_where_one_can_write(room: Room, listener: Listener) -> None:
    """From the app's own messages, which take none, its button leads to a channel; one Enter then sends the command."""
    claire = await room.enter()
    await claire.open("Cabinet")
    await claire.page.get_by_role("button", name="/ajouter-abonne @marc").click()
    await expect(claire.page.locator("#composer")).to_be_focused()
    await claire.page.keyboard.press("Enter")
    await room.slack.until(lambda: listener.heard)
    assert listener.heard[-1]["text"] == "<@U0MARC|marc>"
    await claire.become(firm.GONE)
    await expect(claire.page.locator(".command")).to_have_count(0)


# The page hears of it with the next frame, and long before anybody has anything to say.
_TO_THE_TOP = """async each => {
    each.scrollTop = 0;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}"""


async def test_reading_older_messages_is_left_in_peace(room: Room) -> None:
    """What comes meanwhile moves nothing and is not taken as read; a press leads to it, and so does an own message."""
    claire = await room.enter()
    for number in range(60):
        room.slack.hands(firm.ZOE).say(f"message {number}", firm.TEAM_CHANNEL)
    await claire.reads("message 59", claire.log)
    await claire.log.evaluate(_TO_THE_TOP)
    await expect(claire.page.locator("#places .count")).to_have_count(0)
    room.slack.hands(firm.ZOE).say("entre-temps", firm.TEAM_CHANNEL)
    await expect(claire.page.locator("#places .count")).to_have_text("1 non lu")
    assert await claire.log.evaluate("each => each.scrollTop") == 0
    news = claire.page.get_by_role("button", name="1 nouveau message")
    await news.click()
    await expect(claire.page.locator("#places .count")).to_have_count(0)
    await expect(news).to_be_hidden()
    await claire.log.evaluate(_TO_THE_TOP)
    await claire.writes("de moi")
    await expect(claire.log.get_by_text("de moi")).to_be_in_viewport()


async def test_replies_stand_behind_their_message(room: Room) -> None:
    """One press opens them; what is read is read with them, and nothing of them stands between the messages."""
    claire = await room.enter()
    hands, workspace = room.slack.hands(firm.ZOE), room.slack.workspace
    first = hands.say("une question", firm.TEAM_CHANNEL)
    workspace.say(replace(first, ts=workspace.next_ts(), text="une réponse", thread_ts=first.ts))
    await claire.reads("une question", claire.log)
    await expect(claire.log.locator(":scope > article")).to_have_count(1)
    await expect(claire.log.get_by_text("une réponse")).to_be_hidden()
    await claire.log.get_by_text("1 réponse").click()
    await expect(claire.log.get_by_text("une réponse")).to_be_visible()
    await expect(claire.page.locator("#places .count")).to_have_count(0)


async def test_a_draft_waits_in_its_conversation(room: Room) -> None:
    """Going elsewhere keeps what was begun, and shows neither it nor its hint there."""
    claire = await room.enter()
    composer = claire.page.locator("#composer")
    await composer.press_sequentially("/ajouter-abonne ")
    await claire.open("général")
    await expect(composer).to_have_value("")
    await expect(claire.page.locator(".ghost")).to_have_text("")
    await claire.open("equipe-espace")
    await expect(composer).to_have_value("/ajouter-abonne ")
    await expect(claire.page.locator(".ghost")).to_have_text("/ajouter-abonne [@collaborateur]")


async def test_completing_after_the_caret_has_moved_does_nothing(room: Room) -> None:
    """Home, then Tab: there is no word to complete, and nothing breaks."""
    claire = await room.enter()
    await claire.page.locator("#composer").press_sequentially("@ma")
    await claire.page.keyboard.press("Home")
    await claire.page.keyboard.press("Tab")
    await expect(claire.page.locator("#composer")).to_have_value("@ma")


async def test_what_did_not_change_is_not_drawn_anew(room: Room) -> None:
    """A message that somebody is reading, and may have marked, stays the same when another arrives."""
    claire = await room.enter()
    room.slack.hands(firm.ZOE).say("à lire", firm.TEAM_CHANNEL)
    await claire.reads("à lire", claire.log)
    await claire.page.evaluate("getSelection().selectAllChildren(document.querySelector('article'))")
    room.slack.hands(firm.ZOE).say("un autre", firm.TEAM_CHANNEL)
    await claire.reads("un autre", claire.log)
    assert "à lire" in await claire.page.evaluate("String(getSelection())")


async def test_commands_complete_with_their_hints(room: Room, listener: Listener) -> None:
    """« / » offers the app's commands; Tab takes one, with its hint; « @ » offers people; an unknown one is refused."""
    claire = await room.enter()
    composer, offers = claire.page.locator("#composer"), claire.page.locator("#completions").get_by_role("option")
    await composer.press_sequentially("/aj")
    await expect(offers).to_have_text(["/ajouter-abonne [@collaborateur]Ajouter un abonné"])
    await composer.press("Tab")
    await expect(composer).to_have_value("/ajouter-abonne ")
    await expect(claire.page.locator(".ghost")).to_have_text("/ajouter-abonne [@collaborateur]")
    await composer.press_sequentially("@ma")
    await expect(offers).to_have_text(["Marc Lefèvre @marc", "Hugh Martin @hugh"])
    await composer.fill("/ajouter-abonne ")
    await composer.press_sequentially("@lef")
    await expect(offers).to_have_text(["Marc Lefèvre @marc"])
    await composer.press("Enter")
    await composer.press("Enter")
    await room.slack.until(lambda: listener.heard)
    assert (listener.heard[-1]["command"], listener.heard[-1]["text"]) == ("/ajouter-abonne", "<@U0MARC|marc>")
    await claire.writes("/inconnue")
    await claire.reads("/inconnue n’est pas une commande valide.", claire.log)


async def test_the_home_tab_is_there_once_the_app_has_one(room: Room) -> None:
    """Empty until the app publishes something; from then on it opens first, and follows what is published."""
    claire = await room.enter()
    home = claire.page.get_by_role("button", name="Accueil")
    await claire.open("Cabinet")
    await home.click()
    await claire.reads("n’a pas d’accueil pour le moment", claire.page.locator(".home"))
    for greeting in ("Bonjour Claire", "Rebonjour Claire"):
        header = {"type": "header", "block_id": "h", "text": plain(greeting)}
        room.slack.world.windows.publish(firm.CLAIRE, {"type": "home", "blocks": [header]})
        await home.click()
        await claire.reads(greeting, claire.page.locator(".home"))
    await claire.open("général")
    await claire.open("Cabinet")
    await claire.reads("Rebonjour Claire", claire.page.locator(".home"))
