"""The page without a mouse, for screen readers, on small and large screens, by day and by night."""

from __future__ import annotations

import re
from typing import Any

import pytest
from axe_playwright_python.async_playwright import Axe  # type: ignore[import-untyped] # it has no types
from playwright.async_api import Page, expect

from sandbox import firm
from tests.sandbox.page import gallery
from tests.sandbox.page.conftest import Room
from tests.sandbox.page.gallery import modal, plain
from tests.sandbox.page.listener import Listener
from tests.sandbox.page.person import Person
from tests.sandbox.page.test_manners import field

SERIOUS = {"serious", "critical"}
# The composer's frame lights up instead.
RINGED = """
    document.activeElement === document.body || document.activeElement.id === "composer"
    || getComputedStyle(document.activeElement).outlineStyle !== "none"
"""


def fill(room: Room) -> None:
    """Let the channel hold all that messages may, from the app and from people, to everyone and to one."""
    world = room.slack.world
    blocks = [each | {"block_id": name} for name, each in gallery.BLOCKS.items() if name not in {"input", "alert"}]
    more = [gallery.in_a_block(kind) for kind in ("button", "overflow")]
    world.workspace.say(world.bot_message(firm.TEAM_CHANNEL, "dit", [*blocks, *more]))
    world.workspace.say(world.bot_message(firm.TEAM_CHANNEL, "*rien* que `vous` <@U0MARC>", [], only_for=firm.CLAIRE))
    room.slack.hands(firm.ZOE).say("Bonjour @claire", firm.TEAM_CHANNEL)


def faulty_form(room: Room) -> None:
    """Let Claire have a form of everything open, one field at fault, with each kind of alert."""
    alerts = [
        {"type": "alert", "block_id": level, "text": plain(level), "level": level}
        for level in ("info", "success", "warning", "error")
    ]
    window = room.slack.world.windows.open(firm.CLAIRE, modal(*alerts, *map(gallery.in_a_block, gallery.ELEMENTS)))
    window.errors = {"a_plain_text_input": "Ce nom ne convient pas."}


async def violations(page: Page) -> list[dict[str, Any]]:
    """What axe finds that would keep somebody from using the page."""
    found = (await Axe().run(page)).response["violations"]
    return [
        {"rule": each["id"], "at": [node["html"][:120] for node in each["nodes"]], "help": each["help"]}
        for each in found
        if each["impact"] in SERIOUS
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(("who", "width"), [(firm.CLAIRE, 1600), (firm.HUGH, 380)], ids=["fr-1600", "en-380"])
async def test_axe_finds_nothing_serious(room: Room, who: str, width: int, *, dark: bool) -> None:
    """The channel with everything in it, the suggestions, the app, an error, and a form of everything."""
    fill(room)
    person = await room.enter(who, width=width, dark=dark)
    assert await violations(person.page) == []
    await person.page.locator("#composer").press_sequentially("/")
    assert await violations(person.page) == []
    await person.open("Cabinet")
    assert await violations(person.page) == []
    await person.become(firm.GONE)
    assert await violations(person.page) == []
    await person.become(firm.CLAIRE)
    faulty_form(room)
    await person.reads("Ce nom ne convient pas.")
    assert await violations(person.page) == []


@pytest.mark.parametrize("width", [380, 800, 1600])
async def test_nothing_is_cut_at_any_width(room: Room, width: int) -> None:
    """The page never scrolls sideways, nor does a window with everything in it; the conversation has room."""
    fill(room)
    claire = await room.enter(width=width)
    await expect(claire.log.get_by_role("article")).to_have_count(3)
    wider = "document.documentElement.scrollWidth - window.innerWidth"
    assert await claire.page.evaluate(wider) <= 0
    assert await claire.log.evaluate("each => each.clientWidth") >= min(width, 400) * 0.9
    faulty_form(room)
    await claire.reads("Ce nom ne convient pas.")
    assert await claire.window.evaluate("each => each.scrollWidth - each.clientWidth") <= 0
    box = await claire.window.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("width", [380, 1600])
async def test_fifty_people_leave_room_for_the_conversation(room: Room, width: int) -> None:
    """All are in a menu that scrolls; the conversation begins on the first screen, and nothing is cut."""
    assert await room.trial.act(firm.CLAIRE, {"act": "crowd"}) is None
    claire = await room.enter(width=width)
    wider = "document.documentElement.scrollWidth - window.innerWidth"
    assert await claire.page.evaluate(wider) <= 0
    assert await claire.log.evaluate("each => each.getBoundingClientRect().top") < 250
    assert await claire.log.evaluate("each => each.clientHeight") > 350
    await claire.page.locator("#cast-opener").click()
    assert await claire.page.evaluate(wider) <= 0
    await claire.page.get_by_label("Trouver quelqu’un").fill("lefevre")
    await expect(claire.page.locator("#people li").filter(visible=True)).to_have_text(re.compile("Marc Lefèvre"))
    await claire.page.locator(f"#person-{firm.MARC}").click()
    await expect(claire.page).to_have_title("Cabinet Durand & Associés · Marc Lefèvre")
    await expect(claire.page.locator("#cast")).to_be_hidden()
    await claire.open("Claire Durand")
    await claire.reads("Claire Durand", claire.page.locator("h1"))
    assert await violations(claire.page) == []


async def test_a_menu_folds_without_a_mouse(room: Room) -> None:
    """Opened by keyboard one types at once; Escape folds it and gives the focus back."""
    claire = await room.enter(width=380)
    await claire.page.locator("#cast-opener").press("Enter")
    await expect(claire.page.get_by_label("Trouver quelqu’un")).to_be_focused()
    await claire.page.keyboard.press("Escape")
    await expect(claire.page.locator("#cast")).to_be_hidden()
    await expect(claire.page.locator("#cast-opener")).to_be_focused()


async def focused(person: Person) -> str:
    """What has the focus, as its HTML begins."""
    return str(await person.page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))


async def test_everything_is_reached_by_tab(room: Room) -> None:
    """Every link, button and field of the page gets the focus in turn, with a visible ring."""
    fill(room)
    claire = await room.enter()
    await expect(claire.log.get_by_role("article")).to_have_count(3)
    # Of radio buttons that belong together, Tab reaches the chosen one, and arrows the others.
    reachable = (
        "a[href], button, summary, input:not([type=radio]), input[type=radio]:checked, select, textarea, [tabindex='0']"
    )
    for folded in await claire.page.locator(".panel summary").all():
        await folded.click()
    expected = await claire.page.locator(reachable).filter(visible=True).count()
    reached = set()
    await claire.page.evaluate("document.activeElement.blur()")
    for _ in range(expected + 2):
        await claire.page.keyboard.press("Tab")
        reached.add(await focused(claire))
        assert await claire.page.evaluate(RINGED), await focused(claire)
    assert len({each for each in reached if not each.startswith("<body")}) == expected


async def test_a_window_keeps_the_focus_and_gives_it_back(room: Room) -> None:
    """Inside a window Tab goes round; Escape closes it, and the focus returns to the composer."""
    claire = await room.enter()
    await claire.page.locator("#composer").focus()
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom"), field("Ville")))
    await expect(claire.window.get_by_label("Nom")).to_be_focused()
    inside = []
    for _ in range(12):
        await claire.page.keyboard.press("Tab")
        inside.append(await claire.page.evaluate("!!document.activeElement.closest('dialog')"))
    # The browser's own bar may be a stop between the last and the first; nothing behind the window is.
    assert sum(inside) >= 10
    behind = "document.activeElement !== document.body && !document.activeElement.closest('dialog')"
    assert not await claire.page.evaluate(behind)
    await claire.page.keyboard.press("Escape")
    await claire.sees_no_window()
    await expect(claire.page.locator("#composer")).to_be_focused()


async def test_a_step_of_the_story_without_a_mouse(room: Room, listener: Listener) -> None:
    """A command taken from the suggestions, a form filled in and sent by Enter, and back to writing."""
    claire = await room.enter()
    await claire.page.locator("#composer").focus()
    keys = claire.page.keyboard
    await keys.type("/a")
    await keys.press("ArrowDown")
    await keys.press("Enter")
    await keys.press("Enter")
    await room.slack.until(lambda: listener.heard)
    assert listener.heard[-1]["command"] == "/ajouter-abonne"
    room.slack.world.windows.open(firm.CLAIRE, modal(field("Nom")))
    await expect(claire.window.get_by_label("Nom")).to_be_focused()
    await keys.type("Lefèvre")
    await keys.press("Enter")
    await claire.sees_no_window()
    assert listener.values["Nom"]["value"] == "Lefèvre"
    await expect(claire.page.locator("#composer")).to_be_focused()


async def test_new_messages_are_read_out(room: Room) -> None:
    """The conversation is a log that screen readers follow; each message says who and when."""
    claire = await room.enter()
    fill(room)
    message = claire.log.get_by_role("article").first
    await expect(message).to_have_accessible_name(re.compile(r"^Cabinet, \d\d:\d\d$"))
    await expect(claire.log).to_have_accessible_name("Messages")
