"""Text as Slack sets it: markup is rendered, and what is not markup comes out as it was typed."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Any

from playwright.async_api import expect

from sandbox import firm
from sandbox.bot_process import MANIFEST
from sandbox.page.browser import FOLDER
from sandbox.slack.manifest import read_manifest
from tests.sandbox.page.conftest import Room
from tests.views.given import HOSTILE_TEXTS

MARKUP = [
    ("*gras* et _italique_ et ~barré~", "<strong>gras</strong> et <em>italique</em> et <s>barré</s>"),
    ("`code *pas gras*`", "<code>code *pas gras*</code>"),
    ("*gras _et italique_*", "<strong>gras <em>et italique</em></strong>"),
    ("2 * 3 * 4 = 24", "2 * 3 * 4 = 24"),
    ("snake_case_name", "snake_case_name"),
    ("<@U0MARC>", '<span class="mention">@Marc Lefèvre</span>'),
    ("<@U0NOBODY|quelqu’un>", '<span class="mention">@quelqu’un</span>'),
    ("<#C0EQUIPE>", '<span class="mention">#equipe-espace</span>'),
    ("<!here>", '<span class="mention">@here</span>'),
    ("<https://exemple.fr/?a=1&amp;b=2|voir>", 'href="https://exemple.fr/?a=1&amp;b=2"'),
    ("<mailto:a@exemple.fr|a@exemple.fr>", 'href="mailto:a@exemple.fr"'),
    ("<javascript:alert(1)|cliquez>", "<span>cliquez</span>"),
    ("&gt; cité\n&gt; encore", "<blockquote>cité\nencore</blockquote>"),
    ("• un\n• deux", "<ul><li>un</li><li>deux</li></ul>"),
    ("```x = 1\n*y*```", "<pre>x = 1\n*y*</pre>"),
    ("&lt;script&gt; &amp;amp;", "&lt;script&gt; &amp;amp;"),
    ("<!date^1764000000^{date_num}^|le 24>", "2025-11-24"),
    ("<!date^1764000000^{date}^|le 24>", "24 novembre 2025"),
]


async def test_markup_is_rendered_as_slack_does(room: Room) -> None:
    """Bold, code, mentions, links, quotes and lists; arithmetic and names with underscores stay as they are."""
    claire = await room.enter()
    for text, _ in MARKUP:
        room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, text, []))
    bodies = claire.log.locator(".block.text")
    await expect(bodies).to_have_count(len(MARKUP))
    drawn = [await body.inner_html() for body in await bodies.all()]
    wrong = {text: html for (text, rendered), html in zip(MARKUP, drawn, strict=True) if rendered not in html}
    assert wrong == {}


# 24 November 2025, 17:00 in Paris, where it is 23 April 2026 now; and that evening, and the morning after.
THEN, TONIGHT, TOMORROW = 1_764_000_000, 1_776_970_800, 1_777_006_800
TOKENS = {
    "{date}": (THEN, "24 novembre"),
    "{date_num}": (THEN, "2025-11-24"),
    "{date_slash}": (THEN, "24/11/2025"),
    "{date_short}": (THEN, "24 nov. 2025"),
    "{date_long}": (THEN, "lundi 24 novembre 2025"),
    "{date_long_full}": (THEN, "24 novembre 2025"),
    "{date_pretty}": (TONIGHT, "aujourd’hui"),
    "{date_short_pretty}": (TOMORROW, "demain"),
    "{date_long_pretty}": (THEN, "lundi 24 novembre 2025"),
    "{day_divider_pretty}": (1_767_261_600, "jeudi 1 janvier"),
    "{time}": (THEN, "17:00"),
    "{time_secs}": (THEN, "17:00:00"),
}


async def test_every_date_token_is_drawn_as_slack_documents_it(room: Room) -> None:
    """Which have the year and which the weekday, what is near by its name, and a time zone of the element's own."""
    claire = await room.enter()
    await claire.page.clock.set_fixed_time(datetime(2026, 4, 23, 12, tzinfo=UTC))
    dates: list[dict[str, Any]] = [
        {"type": "date", "timestamp": timestamp, "format": token} for token, (timestamp, _) in TOKENS.items()
    ]
    abroad = {**dates[-2], "timezone": "America/New_York"}
    for number, date in enumerate([*dates, abroad]):
        section = {"type": "rich_text_section", "elements": [date]}
        block = {"type": "rich_text", "elements": [section], "block_id": f"d{number}"}
        room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "", [block]))
    shown = claire.log.locator(".block time")
    await expect(shown).to_have_count(len(dates) + 1)
    drawn = [text.replace("’", "'") for text in await shown.all_inner_texts()]
    assert dict(zip(TOKENS, drawn, strict=False)) == {
        token: text.replace("’", "'") for token, (_, text) in TOKENS.items()
    }
    assert drawn[-1] == "11:00"


async def test_nothing_typed_becomes_markup(room: Room) -> None:
    """Whatever people type into names and messages comes out to the letter, and runs nothing."""
    claire = await room.enter()
    typed = [*HOSTILE_TEXTS.values(), "<img src=x onerror=alert(1)>", "<script>alert(1)</script>"]
    for text in typed:
        plain = {"type": "plain_text", "text": text}
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
        blocks: list[dict[str, Any]] = [
            {"type": "section", "text": plain, "block_id": "p"},
            {"type": "rich_text", "elements": [section], "block_id": "r"},
        ]
        room.slack.workspace.say(room.slack.world.bot_message(firm.TEAM_CHANNEL, "dit", blocks))
        room.slack.hands(firm.ZOE).say(text, firm.TEAM_CHANNEL)
    await expect(claire.log.get_by_role("article")).to_have_count(2 * len(typed))
    shown = await claire.log.locator(".block.section .text, .block.rich_text p").all_text_contents()
    assert shown == [text for text in typed for _ in range(2)]
    await expect(claire.page.locator("script")).to_have_count(1)
    await expect(claire.log.locator("img")).to_have_count(0)


def test_no_file_of_the_page_reads_markup_from_a_string() -> None:
    """The ways by which text could become elements are used nowhere, and nothing is loaded from elsewhere."""
    ways = re.compile(
        r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\(|"
        r"new Function|setHTML"
    )
    files = {file.name: file.read_text(encoding="utf-8") for file in FOLDER.iterdir()}
    assert {name: found for name, text in files.items() if (found := ways.findall(text))} == {}
    elsewhere = re.compile(r"(?:src|href)=\"(?:https?:)?//|@import|url\((?!data:)|from \"(?!\./)")
    assert {name: found for name, text in files.items() if (found := elsewhere.findall(text))} == {}


def test_every_word_has_both_languages() -> None:
    """Each word of the page stands in French and in English, and is used."""
    words = (FOLDER / "words.js").read_text(encoding="utf-8")
    french, english = words.split("\n  en: {")
    keys = re.compile(r"^    (\w+):", re.MULTILINE)
    assert keys.findall(french) == keys.findall(english.partition("\n  },")[0])
    code = "".join(file.read_text(encoding="utf-8") for file in FOLDER.glob("*.js") if file.name != "words.js")
    unused = {
        key for key in keys.findall(french) if f'"{key}"' not in code and f"`{key.partition('_')[0]}_$" not in code
    }
    assert unused == set()


def test_the_rail_offers_commands_that_there_are() -> None:
    """Each command that the guide's steps offer is one of the app's."""
    offered = set(re.findall(r"\"(/[\w-]+)", (FOLDER / "beside.js").read_text(encoding="utf-8")))
    assert len(offered) == 8
    assert offered <= {command.name for command in read_manifest(MANIFEST).commands}
