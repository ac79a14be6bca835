"""Somebody before the page: types, presses by the words that stand there, and reads."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from sandbox.slack.reading import plainly


class Person:
    """A person with a browser window of their own."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.pictures: set[str] = set()

    async def become(self, person_id: str) -> None:
        """Become this person, with one click, or two where all are in a menu."""
        portrait = self.page.locator(f"#person-{person_id}")
        await self._unfold("#cast-opener", portrait)
        await portrait.click()
        await expect(portrait).to_have_attribute("aria-current", "true")

    async def open(self, name: str) -> None:
        """Open a conversation."""
        entry = self.page.locator("#places a", has_text=name)
        await self._unfold("#places-menu-opener", entry)
        await entry.click()
        await expect(entry).to_have_attribute("aria-current", "page")

    async def writes(self, text: str) -> None:
        """Write into the composer, key by key, and send it."""
        field = self.page.locator("#composer")
        await field.click()
        await field.press_sequentially(text)
        await field.press("Escape")
        await field.press("Enter")

    @property
    def window(self) -> Locator:
        """The window on top."""
        return self.page.locator("dialog[open]").last

    async def reads(self, words: str, where: Locator | None = None) -> None:
        """Wait until these words stand in the window on top, or there."""
        await expect(where or self.window).to_contain_text(words, use_inner_text=True)

    async def presses(self, label: str, where: Locator | None = None) -> None:
        """Press the button of this name, in the window on top or there."""
        await (where or self.window).get_by_role("button", name=label, exact=True).click()

    async def presses_made(self) -> int:
        """How often this person has pressed something in Slack, as their browser counts it."""
        return int(await self.page.evaluate("window.pressesMade ?? 0"))

    async def types(self, label: str, text: str) -> None:
        """Type into the field of this name, in the place of what it holds."""
        await self.window.get_by_label(label).fill(text)

    async def ticks(self, label: str) -> None:
        """Tick the box of this name."""
        await self.window.get_by_label(label).check()

    async def picks(self, label: str, option: str) -> None:
        """Pick what the app offers in the menu of this name, which asks it once somebody is there."""
        menu = self.window.get_by_label(label, exact=False).and_(self.page.locator("select"))
        await menu.focus()
        await menu.select_option(label=option)

    async def sees_no_window(self) -> None:
        """Wait until no window is open."""
        await expect(self.page.locator("dialog[open]")).to_have_count(0)

    async def _unfold(self, menu: str, entry: Locator) -> None:
        # Before the page is drawn, whether there is a menu to unfold is not known.
        await entry.wait_for(state="attached")
        opener = self.page.locator(menu)
        if await opener.is_visible() and await opener.get_attribute("aria-expanded") != "true":
            await opener.click()

    @property
    def log(self) -> Locator:
        """The conversation."""
        return self.page.get_by_role("log")

    async def everything(self) -> str:
        """All that the page says, with ordinary spaces."""
        return plainly(await self.page.locator("body").inner_text())

    async def picture(self, name: str, of: Locator) -> None:
        """Take a picture for the documentation, where PICTURES names a folder for them.

        Of a window, of a message, or of all messages that stand there whole; never of what is the sandbox's own.
        """
        self.pictures.add(name)
        folder = os.environ.get("PICTURES")
        if not folder:
            return
        path = Path(folder) / f"{name}.png"
        if await of.count() == 1:
            # Of what lies behind a window, something would be seen at its edges.
            behind = self.page.locator("#windows")
            await behind.evaluate("(each) => { each.style.background = 'var(--ground)' }")
            await of.screenshot(path=path)
            await behind.evaluate("(each) => { each.style.background = '' }")
            return
        log = await self.log.bounding_box()
        boxes = [box for each in await of.all() if (box := await each.bounding_box()) and log and box["y"] >= log["y"]]
        first, last = boxes[0], boxes[-1]
        await self.page.screenshot(path=path, clip={**first, "height": last["y"] + last["height"] - first["y"]})
