"""Becoming somebody else: each sees what they would see in Slack, and nothing of others'."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.slack import Message
from tests.sandbox.page.conftest import Room

# Who sees which conversations: the channels they are in, the app, and people they may write to.
PLACES = {
    firm.CLAIRE: ["equipe-espace", "général", "associés", "Cabinet", "Hugh Martin", "Anne Petit", "Marc Lefèvre",
                  "Zoë O’Neill", "Inès Moreau"],
    firm.ANNE: ["equipe-espace", "général", "Cabinet", "Claire Durand", "Hugh Martin", "Marc Lefèvre", "Zoë O’Neill",
                "Inès Moreau"],
    firm.GUEST: ["général", "Cabinet", "Claire Durand", "Hugh Martin", "Anne Petit", "Marc Lefèvre", "Zoë O’Neill"],
    firm.GONE: [],
}  # fmt: skip


def tell(room: Room, place: str, text: str, only_for: str | None = None) -> Message:
    """Let the bot say something."""
    return room.slack.workspace.say(room.slack.world.bot_message(place, text, [], only_for=only_for))


async def test_each_sees_the_conversations_they_are_in(room: Room) -> None:
    """Partners their private channel, a guest only where they were let in, who left nothing at all."""
    person = await room.enter()
    for who, places in PLACES.items():
        await person.become(who)
        await expect(person.page.locator("#places li .place")).to_have_text(places)
    await person.reads("désactivé", person.page.locator("main"))
    await expect(person.page.locator("#composer")).to_have_count(0)


@pytest.mark.parametrize(
    ("who", "language", "words"),
    [(firm.CLAIRE, "fr", "Messages directs"), (firm.HUGH, "en", "Direct messages"), (firm.ZOE, "en", "Apps")],
)
async def test_the_page_speaks_the_language_of_whoever_sits_before_it(
    room: Room, who: str, language: str, words: str
) -> None:
    """Slack's own words follow the person's Slack language, and screen readers are told which it is."""
    person = await room.enter(who)
    await expect(person.page.locator("html")).to_have_attribute("lang", language)
    await person.reads(words, person.page.locator("#places"))


async def test_nothing_of_others_reaches_the_browser(room: Room) -> None:
    """Neither shown nor sent: others' messages, windows and ephemeral answers stay out of what the page is told."""
    workspace = room.slack.workspace
    tell(room, workspace.direct(firm.MARC), "secret-of-marc")
    tell(room, firm.TEAM_CHANNEL, "secret-for-claire", only_for=firm.CLAIRE)
    tell(room, firm.PRIVATE_CHANNEL, "secret-of-partners")
    title = {"type": "plain_text", "text": "secret-window"}
    room.slack.world.windows.open(firm.CLAIRE, {"type": "modal", "title": title, "blocks": []})
    secrets = {"secret-of-marc", "secret-for-claire", "secret-of-partners", "secret-window"}

    def told(who: str) -> set[str]:
        seen = json.dumps(room.trial.look(who), ensure_ascii=False)
        return {secret for secret in secrets if secret in seen}

    assert told(firm.ANNE) == told(firm.GUEST) == told(firm.GONE) == set()
    assert told(firm.MARC) == {"secret-of-marc"}
    assert told(firm.HUGH) == {"secret-of-partners"}
    assert told(firm.CLAIRE) == {"secret-for-claire", "secret-of-partners", "secret-window"}
    assert "associés" not in json.dumps(room.trial.look(firm.ANNE)["names"], ensure_ascii=False)


async def test_nobody_acts_where_they_are_not(room: Room) -> None:
    """A browser that asks for what its person cannot do is told that it is not there, and nothing happens."""
    theirs = tell(room, room.slack.workspace.direct(firm.MARC), "theirs")
    for act in (
        {"act": "say", "place": firm.PRIVATE_CHANNEL, "text": "x"},
        {"act": "press", "place": theirs.channel, "ts": theirs.ts, "block": "b", "action": "a"},
        {"act": "submit", "window": "V123"},
        {"act": "read", "place": firm.PRIVATE_CHANNEL, "ts": "1"},
    ):
        assert await room.trial.act(firm.ANNE, act) == "Cet élément n’est plus là."
    assert await room.trial.act(firm.GONE, {"act": "say", "place": firm.GENERAL, "text": "x"}) is not None
    assert room.slack.channel_messages(firm.PRIVATE_CHANNEL) == room.slack.channel_messages(firm.GENERAL) == []


async def test_two_windows_follow_each_other_live(room: Room) -> None:
    """What Claire writes appears before Zoë at once, with an unread mark until Zoë looks; Inès sees nothing of it."""
    claire, zoe, ines = await room.enter(), await room.enter(firm.ZOE), await room.enter(firm.GUEST)
    await zoe.open("général")
    await claire.writes("Bonjour @zoe & <b>tous</b>")
    mark = zoe.page.locator("#places a", has_text="equipe-espace").locator(".count")
    await expect(mark).to_have_text("1 unread")
    await expect(zoe.page).to_have_title("(1) Cabinet Durand & Associés · Zoë O’Neill")
    await zoe.open("equipe-espace")
    await zoe.reads("New", zoe.log)
    await zoe.reads("Bonjour @Zoë O’Neill & <b>tous</b>", zoe.log)
    await expect(mark).to_have_count(0)
    assert "Bonjour" not in await ines.everything()


async def test_whoever_has_news_from_the_app_is_marked(room: Room) -> None:
    """So that one knows as whom to look: a dot beside Marc until they have read it."""
    claire = await room.enter()
    tell(room, room.slack.workspace.direct(firm.MARC), "pour Marc")
    marc = claire.page.locator(f"#person-{firm.MARC}")
    await expect(marc).to_contain_text("a un message non lu de l’application")
    await expect(claire.page.locator("#people .dot")).to_have_count(1)
    await claire.become(firm.MARC)
    await claire.open("Cabinet")
    await expect(claire.page.locator("#people .dot")).to_have_count(0)


async def test_people_write_to_each_other_and_the_app_does_not_see_it(room: Room) -> None:
    """Direct messages between two people reach both, and are no conversation of the app's."""
    claire, hugh = await room.enter(), await room.enter(firm.HUGH)
    await claire.open("Hugh Martin")
    await claire.writes("Vous avez vu ?")
    await hugh.open("Claire Durand")
    await hugh.reads("Vous avez vu ?", hugh.log)
    assert firm.CLAIRE not in {each.user for each in room.slack.hands(firm.HUGH).direct_messages}


async def test_an_address_of_nobody_leads_to_somebody(room: Room) -> None:
    """An unknown person in the address leaves one who one was, or is first."""
    claire = await room.enter(firm.HUGH)
    await claire.page.evaluate("location.hash = '#U0NOBODY'")
    room.slack.hands(firm.ZOE).say("Bonjour", firm.TEAM_CHANNEL)
    await claire.reads("Bonjour", claire.log)
    await expect(claire.page.locator(f"#person-{firm.HUGH}")).to_have_attribute("aria-current", "true")
    await claire.page.reload()
    await expect(claire.page.locator(f"#person-{firm.CLAIRE}")).to_have_attribute("aria-current", "true")


async def test_what_came_while_nobody_looked_is_read_when_somebody_does(room: Room) -> None:
    """A hidden tab keeps its unread mark; looked at again, it is read."""
    zoe = await room.enter(firm.ZOE)
    hide = "Object.defineProperty(document, 'visibilityState', {value: '%s', configurable: true})"
    await zoe.page.evaluate(hide % "hidden")
    room.slack.hands(firm.CLAIRE).say("Bonjour", firm.TEAM_CHANNEL)
    await expect(zoe.page.locator("#places .count")).to_have_text("1 unread")
    await zoe.page.evaluate(hide % "visible")
    await zoe.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    await expect(zoe.page.locator("#places .count")).to_have_count(0)


async def test_a_guest_is_offered_only_whom_they_meet(room: Room) -> None:
    """Neither mentions nor fields name people with whom a guest shares no channel, nor is the guest named to them."""
    team = room.slack.workspace.channels[firm.GENERAL]
    room.slack.workspace.add_channel(replace(team, members=(firm.CLAIRE, firm.GUEST)))

    def known(who: str) -> set[str]:
        return {each["id"] for each in room.trial.look(who)["known"]}

    assert known(firm.GUEST) == {firm.GUEST, firm.CLAIRE}
    assert firm.GUEST in known(firm.CLAIRE)
    assert firm.GUEST not in known(firm.MARC)
    assert firm.GONE not in known(firm.CLAIRE)


async def test_an_ephemeral_message_says_that_only_you_see_it(room: Room) -> None:
    """It stands in its conversation, marked, for its reader alone."""
    claire, marc = await room.enter(), await room.enter(firm.MARC)
    tell(room, firm.TEAM_CHANNEL, "Rien que pour vous", only_for=firm.CLAIRE)
    await claire.reads("Visible uniquement par vous", claire.log.get_by_role("article").last)
    assert "Rien que pour vous" not in await marc.everything()


async def test_a_message_changes_in_its_place_and_says_so(room: Room) -> None:
    """The bot's edit replaces what was read, with the mark that Slack sets; a deleted message is gone."""
    claire = await room.enter()
    first, second = tell(room, firm.TEAM_CHANNEL, "avant"), tell(room, firm.TEAM_CHANNEL, "ensuite")
    await claire.reads("ensuite", claire.log)
    timeline = room.slack.workspace.timelines[firm.TEAM_CHANNEL]
    timeline.put(replace(first, text="après", edited=room.slack.workspace.next_ts()))
    await claire.reads("après\n(modifié)", claire.log.get_by_role("article").first)
    await claire.reads("ensuite", claire.log.get_by_role("article").last)
    timeline.remove(second.ts)
    await expect(claire.log.get_by_role("article")).to_have_count(1)
