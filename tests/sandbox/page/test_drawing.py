"""Every block and element is drawn, and what is not shows as what it is: a grey box with its name."""

from __future__ import annotations

import pytest
from playwright.async_api import expect
from slack_sdk.models.views import View

from locales import Languages
from sandbox import firm
from sandbox.limits import surfaces
from sandbox.limits.elements import KINDS
from sandbox.limits.surfaces import problems
from tests.sandbox.page import gallery
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.gallery import modal
from tests.sandbox.page.person import Person
from tests.views import samples, seen
from tests.views.given import ORDINARY

WORDS = {
    "section": ["gras de section", "champ un"],
    "header": ["Titre"],
    "divider": [],
    "actions": ["Bouton"],
    "context": ["contexte"],
    "input": ["Étiquette", "indice"],
    "image": ["Légende"],
    "rich_text": ["gras", "lien", "@Marc Lefèvre", "#equipe-espace", "@here", "🎉", "24 novembre", "citation"],
    "alert": ["attention"],
    "table": ["Colonne", "riche"],
}


async def say(room: Room, person: Person, *blocks: gallery.Json) -> None:
    """Let the bot say these blocks in the channel, and wait until they stand there."""
    room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "dit", list(blocks)))
    await expect(person.log.get_by_role("article")).to_have_count(1)


def test_the_gallery_leaves_nothing_out() -> None:
    """Whatever the sandbox accepts has an example here, or is named among what the page does not draw."""
    assert set(gallery.BLOCKS) == set(surfaces.BLOCKS) - gallery.UNDRAWN
    assert set(gallery.ELEMENTS) == set(KINDS) - gallery.UNDRAWN - gallery.ASKING
    assert problems(modal(*map(gallery.in_a_block, gallery.ELEMENTS)), "modal") == []


@pytest.mark.parametrize("kind", gallery.BLOCKS)
async def test_each_block_is_drawn(room: Room, kind: str) -> None:
    """Its words stand on the page, and nothing grey; where messages may not hold it, in a window."""
    claire = await room.enter()
    if kind in {"input", "alert"}:
        room.slack.world.windows.open(firm.CLAIRE, modal(gallery.BLOCKS[kind]))
        where = claire.window
    else:
        await say(room, claire, gallery.BLOCKS[kind])
        where = claire.log.get_by_role("article")
    for words in WORDS[kind]:
        await claire.reads(words, where)
    await expect(where.locator(f".block.{kind}")).to_have_count(1)


async def test_each_element_is_drawn_and_has_a_name(room: Room) -> None:
    """In one window, every element stands under its name, which a screen reader reads too."""
    claire = await room.enter()
    room.slack.world.windows.open(firm.CLAIRE, modal(*map(gallery.in_a_block, gallery.ELEMENTS)))
    await expect(claire.window.locator(".block")).to_have_count(len(gallery.ELEMENTS))
    for kind in gallery.ELEMENTS:
        if kind in {"checkboxes", "radio_buttons"}:
            await expect(claire.window.get_by_role("group", name=kind)).to_be_attached()
        elif kind not in {"button", "overflow", "image"}:
            await expect(claire.window.get_by_label(kind, exact=False).first).to_be_attached()
    await expect(claire.window.get_by_role("button", name="Plus d’actions")).to_be_visible()
    await expect(claire.window.get_by_alt_text("vignette")).to_be_attached()


async def test_what_cannot_be_drawn_is_an_honest_grey_box_and_a_failure(room: Room) -> None:
    """A block, an element and a part of rich text that nobody knows say their names; the test that sees them fails."""
    claire = await room.enter()
    unknown = {"type": "rich_text_section", "elements": [{"type": "hologram"}]}
    blocks: list[gallery.Json] = [
        {"type": "carousel", "block_id": "1"},
        {"type": "actions", "block_id": "2", "elements": [{"type": "dial", "action_id": "d"}]},
        {"type": "rich_text", "block_id": "3", "elements": [unknown, {"type": "rich_text_chart"}]},
    ]
    await say(room, claire, *blocks)
    await expect(claire.page.locator(".undrawn")).to_have_text(["carousel", "dial", "hologram", "rich_text_chart"])
    with pytest.raises(AssertionError, match="hologram"):
        await room.leave()


ODD: list[gallery.Json] = [
    {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": [{"type": "emoji", "unicode": "zzz"}]}],
    },
    {"type": "table", "rows": None},
    {"type": "constructor"},
]


async def test_one_odd_block_does_not_take_the_page_with_it(room: Room) -> None:
    """What Slack would never have let through shows as a grey box, and everything after it as ever."""
    claire = await room.enter()
    for number, block in enumerate(ODD):
        blocks = [block | {"block_id": str(number)}]
        room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "dit", blocks))
    for text in ("<!date^1700000000>", "<@constructor>", "<!date^1700000000^{constructor}|x>", "<!date^x^{date}|hier>"):
        room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, text, []))
    room.slack.hands(firm.ZOE).say("et ensuite", firm.TEAM_CHANNEL)
    await claire.reads("et ensuite", claire.log)
    await expect(claire.page.locator(".undrawn")).to_have_text(["rich_text", "table", "constructor"])
    assert "native code" not in await claire.everything()
    room.slack.workspace.timelines[firm.TEAM_CHANNEL].messages.clear()
    await expect(claire.page.locator(".undrawn")).to_have_count(0)


# The page shows no more of a conversation than its latest.
_AT_ONCE = 200
# Asked at each frame: what else is waited for is looked at every tenth of a second, hundreds of times.
_DRAWN = """([where, blocks, title]) => {
  const shown = [...document.querySelectorAll(where)].at(-1);
  return shown && shown.querySelectorAll(".block").length === blocks
    && (title === null || shown.querySelector("h2").textContent === title);
}"""


@pytest.mark.parametrize("locale", ["fr-FR", "en-GB"])
async def test_every_window_and_message_of_the_bot_is_drawn(room: Room, locale: str) -> None:
    """All that the bot may show, in both languages, without one grey box."""
    claire = await room.enter()
    reader = Languages.load("fr").localizer(locale, "Europe/Paris")
    made = [view for _, _, view in samples.everything_of(reader, ORDINARY)]
    views = [seen.sent(view) for view in made if isinstance(view, View)]
    windows = [view for view in views if view["type"] == "modal"]
    messages = [seen.sent(notice) for notice in made if not isinstance(notice, View)]
    for start in range(0, len(messages), _AT_ONCE):
        said = [
            room.slack.world.bot_message(firm.TEAM_CHANNEL, "dit", blocks)
            for blocks in messages[start : start + _AT_ONCE]
        ]
        # The page hears of the last alone, and draws them all.
        room.slack.workspace.timelines[firm.TEAM_CHANNEL].messages[:] = said[:-1]
        room.slack.workspace.say(said[-1])
        await expect(claire.log.get_by_role("article")).to_have_count(len(said))
        await expect(claire.page.locator(".undrawn")).to_have_count(0)
    # All that is seen is compared again for each window.
    room.slack.workspace.timelines[firm.TEAM_CHANNEL].messages.clear()
    for window in windows:
        room.slack.world.windows.open(firm.CLAIRE, window)
        drawn = ["dialog[open]", len(window["blocks"]), window["title"]["text"]]
        await claire.page.wait_for_function(_DRAWN, arg=drawn)
        await expect(claire.page.locator(".undrawn")).to_have_count(0)
    room.slack.world.windows.clear(firm.CLAIRE)
    await claire.open("Cabinet")
    await claire.page.locator("#tab-home").click()
    homes = [view for view in views if view["type"] == "home"]
    for home in homes:
        room.slack.world.windows.publish(firm.CLAIRE, home)
        await claire.page.wait_for_function(_DRAWN, arg=[".home", len(home["blocks"]), None])
        await expect(claire.page.locator(".undrawn")).to_have_count(0)
    assert len(windows) > 10
    assert len(messages) > 10
    assert len(homes) > 5
