"""The limits are Slack's: each one is met on one side and refused on the other."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox.limits.surfaces import problems
from sandbox.slack import Window
from tests.sandbox.slack.forms import button, field, modal, notice, plain, section

Json = dict[str, Any]


def option(text: str = "Text", value: str = "value", **more: Any) -> Json:
    """One choice."""
    return {"text": plain(text), "value": value, **more}


def options(count: int) -> list[Json]:
    """Several choices, all different."""
    return [option(str(number), str(number)) for number in range(count)]


def without(value: Json, key: str) -> Json:
    """The same without one property."""
    return {name: each for name, each in value.items() if name != key}


def confirm(**more: Any) -> Json:
    """A confirmation dialog."""
    return {"title": plain("Sure?"), "text": plain("Really?"), "confirm": plain("Yes"), "deny": plain("No")} | more


def rich(*parts: Json, kind: str = "rich_text_section", **more: Any) -> Json:
    """Rich text with one piece."""
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(parts), **more}]}


def word(text: str = "word", **more: Any) -> Json:
    """One word of rich text."""
    return {"type": "text", "text": text, **more}


def table(rows: int, columns: int) -> Json:
    """A table of this size."""
    return {"type": "table", "rows": [[{"type": "raw_text", "text": "x"}] * columns] * rows}


def alert(level: str) -> Json:
    """An alert of this level."""
    return {"type": "alert", "text": plain("Careful"), "level": level}


def context(*elements: Json) -> Json:
    """A context block."""
    return {"type": "context", "elements": list(elements)}


def fields(count: int, length: int = 1) -> Json:
    """A section of fields."""
    return {"type": "section", "fields": [plain("x" * length)] * count}


def header(length: int) -> Json:
    """A header this long."""
    return {"type": "header", "text": plain("x" * length)}


def buttons(count: int) -> Json:
    """Several buttons in one block."""
    return {"type": "actions", "elements": [{"type": "button", "text": plain("x")}] * count}


PICTURE = {"type": "image", "image_url": "https://x.fr/x.png", "alt_text": "A picture"}
DATE = {
    "type": "date",
    "timestamp": 1_700_000_000,
    "format": "{date_short}",
    "fallback": "today",
    "timezone": "Europe/Paris",
}
LABELLED = {"label": plain("x" * 2000), "hint": plain("x" * 2000)}

SHOWN = [
    modal(field("a", initial_value="x" * 3000)),
    modal(field("a", max_length=5, initial_value="x" * 5)),
    modal(field("a" * 255, block="b" * 255, placeholder=plain("x" * 150))),
    modal(field("a") | LABELLED),
    modal(field("a", "email_text_input", focus_on_load=True), field("b")),
    modal(field("a"), private_metadata="x" * 3000, callback_id="x" * 255, external_id="x" * 255),
    modal(field("a"), title=plain("x" * 24), submit=plain("x" * 24), close=plain("x" * 24)),
    modal(field("a", "checkboxes", options=options(10), initial_options=options(2))),
    modal(field("a", "static_select", options=options(100))),
    modal(field("a", "static_select", option_groups=[{"label": plain("x"), "options": options(2)}])),
    modal(field("a", "users_select", initial_user="U0ANNE") | {"dispatch_action": True}),
    notice(*[section("x")] * 100),
    notice(section("x" * 3000), header(150), fields(10, 2000), {"type": "divider"}, PICTURE),
    notice(buttons(25), context(*[plain("x")] * 10), context(PICTURE)),
    notice(button("a" * 200, "x" * 75, value="x" * 2000, style="danger", confirm=confirm())),
    notice({"type": "section", "text": plain("x"), "accessory": {"type": "overflow", "options": options(5)}}),
    notice(*map(alert, ("default", "info", "warning", "error", "success"))),
    notice(rich(word(style={"bold": True}), {"type": "link", "url": "https://x.fr"}, DATE)),
    notice(rich({"type": "user", "user_id": "U0"}, {"type": "emoji", "name": "tada"})),
    notice(rich({"type": "broadcast", "range": "here"}, {"type": "channel", "channel_id": "C0"})),
    notice(rich({"type": "rich_text_section", "elements": [word()]}, kind="rich_text_list", style="bullet")),
    notice(rich(word(), kind="rich_text_quote"), rich(word(), kind="rich_text_preformatted")),
]

REFUSED = [
    (without(modal(field("a")), "submit"), "missing required field: submit"),
    (without(modal(field("a")), "title"), "missing required text object [json-pointer:/view/title]"),
    (modal(field("a"), title=plain("x" * 25)), "must be less than 25 characters [json-pointer:/view/title/text]"),
    (modal(field("a"), submit=plain("x" * 25)), "/view/submit/text"),
    (modal(field("a"), close=plain("x" * 25)), "/view/close/text"),
    (modal(field("a"), title=plain("")), "must be more than 0 characters [json-pointer:/view/title/text]"),
    (modal(field("a"), title={"type": "mrkdwn", "text": "x"}), "unsupported type: mrkdwn"),
    (modal(field("a"), private_metadata="x" * 3001), "/view/private_metadata"),
    (modal(field("a"), callback_id="x" * 256), "/view/callback_id"),
    (modal(field("a"), colour="red"), "invalid additional property: colour"),
    (modal(field("a"), field("a")), "block_id `a-block` already exists"),
    (modal(field("a", focus_on_load=True), field("b", focus_on_load=True)), "focus_on_load"),
    (modal(field("a", block="x" * 256)), "/view/blocks/0/block_id"),
    (modal(field("x" * 256)), "/action_id"),
    (modal(field("a") | {"label": plain("x" * 2001)}), "/view/blocks/0/label/text"),
    (modal(field("a") | {"hint": plain("x" * 2001)}), "/view/blocks/0/hint/text"),
    (modal(field("a", placeholder=plain("x" * 151))), "/placeholder/text"),
    (modal(field("a", initial_value="x" * 3001)), "/initial_value"),
    (modal(field("a", max_length=5, initial_value="x" * 6)), "/initial_value"),
    (modal(field("a", max_length=3001)), "/max_length"),
    (modal(field("a", max_length=2, min_length=3)), "/min_length"),
    (modal(field("a", initial_valeu="x")), "invalid additional property: initial_valeu"),
    (modal(field("a", "button", text=plain("x"))), "unsupported type: button"),
    (modal(field("a", "no_such_input")), "unsupported type: no_such_input"),
    (modal(field("a", "checkboxes", options=options(11))), "no more than 10 items"),
    (modal(field("a", "radio_buttons", options=[])), "no fewer than 1 items"),
    (modal(field("a", "static_select", options=options(101))), "no more than 100 items"),
    (modal(field("a", "static_select", options=[option("x" * 76)])), "/options/0/text/text"),
    (modal(field("a", "static_select", options=[option(value="x" * 151)])), "/options/0/value"),
    (modal(field("a", "static_select", options=[option(description=plain("x" * 76))])), "/description/text"),
    (modal(field("a", "static_select", options=options(1), initial_option=option())), "must exactly match"),
    (modal(field("a", "checkboxes", options=options(1), initial_options=[])), "no fewer than 1 items"),
    (notice(*[section("x")] * 101), "no more than 100 items"),
    (notice(section("")), "must be more than 0 characters"),
    (notice(section("x" * 3001)), "must be less than 3001 characters"),
    (notice({"type": "section"}), "missing required field: text"),
    (notice({"type": "section", "text": {"type": "mrkdwn", "text": "x", "emoji": True}}), "property: emoji"),
    (notice(fields(11)), "no more than 10 items"),
    (notice(fields(1, 2001)), "must be less than 2001 characters"),
    (notice({"type": "section", "text": plain("x"), "accessory": field("a")["element"]}), "unsupported type"),
    (notice(header(151)), "must be less than 151 characters"),
    (notice(buttons(26)), "no more than 25 items"),
    (notice(buttons(0)), "no fewer than 1 items"),
    (notice({"type": "actions", "elements": [button("a")["elements"][0]] * 2}), "action_id `a` already exists"),
    (notice({"type": "actions", "elements": [field("a")["element"]]}), "unsupported type: plain_text_input"),
    (notice(button("a", "x" * 76)), "must be less than 76 characters"),
    (notice(button("a", value="x" * 2001)), "/value"),
    (notice(button("a", style="blue")), "/style"),
    (notice(button("a", confirm=confirm(title=plain("x" * 101)))), "/confirm/title/text"),
    (notice(button("a", confirm=confirm(text=plain("x" * 301)))), "/confirm/text/text"),
    (notice(button("a", confirm=confirm(deny=plain("x" * 31)))), "/confirm/deny/text"),
    (notice({"type": "section", "text": plain("x"), "accessory": {"type": "overflow", "options": options(6)}}), "5"),
    (notice(context()), "no fewer than 1 items"),
    (notice(context(*[plain("x")] * 11)), "no more than 10 items"),
    (notice(PICTURE | {"alt_text": "x" * 2001}), "/alt_text"),
    (notice(alert("danger")), "/level"),
    (notice({"type": "no_such_block"}), "unsupported type: no_such_block"),
    (notice(table(1, 1)), "unsupported type: table"),
    (notice(rich(word(""))), "must be more than 0 characters"),
    (notice(rich(word(style={"loud": True}))), "invalid additional property: loud"),
    (notice(rich({"type": "link"})), "/url"),
    (notice(rich(DATE | {"timestamp": "today"})), "/timestamp"),
    (notice(rich(DATE | {"format": "{year}"})), "/format"),
    (notice(rich(word(), kind="rich_text_list", style="bullet")), "must be a rich_text_section"),
    (notice(rich(word(), kind="rich_text_page")), "unsupported rich text element"),
    ({"type": "home", "blocks": [], "title": plain("x")}, "unsupported type: home"),
]


@pytest.mark.parametrize("view", SHOWN)
def test_a_view_within_the_limits_is_shown(view: Json) -> None:
    """Exactly at its limit everything is still right."""
    assert problems(view, "modal") == []


@pytest.mark.parametrize(("view", "problem"), REFUSED)
def test_a_view_beyond_a_limit_is_refused(view: Json, problem: str) -> None:
    """One step further it is not, and the sentence says where."""
    found = problems(view, "modal")
    assert any(problem in sentence for sentence in found), found


@pytest.mark.parametrize(
    ("blocks", "problem"),
    [
        ([section("x")] * 51, "no more than 50 items"),
        ([field("a")], "unsupported type: input"),
        ([alert("info")], "unsupported type: alert"),
        ([table(101, 1)], "no more than 100 items"),
        ([table(1, 21)], "no more than 20 items"),
        ([table(1, 1), table(1, 1)], "only one table allowed"),
        ([section("x"), section("")], "[json-pointer:/blocks/1/text/text]"),
    ],
)
def test_a_message_has_its_own_limits(blocks: list[Json], problem: str) -> None:
    """Fewer blocks, no inputs, no alerts; tables only here."""
    assert any(problem in sentence for sentence in problems(blocks, "message"))
    assert problems([section("x")] * 49 + [table(100, 20)], "message") == []


def test_a_home_tab_has_no_title_and_needs_no_button() -> None:
    """Inputs stand there without a submit."""
    home = {"type": "home", "blocks": [field("a")]}
    assert problems(home, "home") == []
    assert problems(home | {"title": plain("x")}, "home") == ["invalid additional property: title [json-pointer:/view]"]


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a piece of JSON."""
    found = [path] if path else []
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inside:
        found += places(each, (*path, key))
    return found


def changed(value: Any, path: tuple[Any, ...], to: Any) -> Any:
    """The same JSON with something else at one place."""
    if not path:
        return to
    copy = value.copy()
    copy[path[0]] = changed(value[path[0]], path[1:], to)
    return copy


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_nonsense_is_judged_and_never_breaks_the_judge(data: st.DataObject) -> None:
    """Whatever stands wherever, there is an answer in sentences."""
    view = data.draw(st.sampled_from([view for view in SHOWN if len(str(view)) < 3000]))
    path = data.draw(st.sampled_from(places(view)))
    nonsense = data.draw(st.sampled_from([None, 0, True, "x", "", [], {}, [None], ["x"], {"type": "x"}, {"type": 1}]))
    broken = changed(view, path, nonsense)
    found = problems(broken, "modal")
    assert all(isinstance(sentence, str) for sentence in found)
    if not found:
        window = Window("U0ANNE", broken, {}, {})
        assert window.title in window.texts
        assert json.dumps(window.view)
    blocks = broken["blocks"] if isinstance(broken["blocks"], list) else []
    assert all(isinstance(sentence, str) for sentence in problems([*blocks, table(1, 1)], "message"))
