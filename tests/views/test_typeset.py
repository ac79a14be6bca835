"""Setting text: what people typed comes out as typed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from locales import Languages, Localizer
from sandbox.limits.surfaces import problems
from sandbox.slack.reading import texts
from tests.views.given import HOSTILE_TEXTS
from views import typeset
from views.typeset import Code, Day, Moment, Typed

EVENING = datetime(2026, 11, 23, 22, 30, tzinfo=UTC)


def elements(block: Any) -> list[dict[str, Any]]:
    """The pieces of a paragraph."""
    found: list[dict[str, Any]] = block.to_dict()["elements"][0]["elements"]
    return found


def seen(block: Any) -> str:
    """What a person sees of a block."""
    return "\n".join(texts([block.to_dict()], {}))


@given(name=st.text(min_size=1), code=st.text(min_size=1), typed=st.text(min_size=1))
def test_any_text_comes_out_as_typed(name: str, code: str, typed: str) -> None:
    """A part of a sentence is set to the letter, whatever is in it, in bold, as code or as it is."""
    block = typeset.paragraph("Of {name}: {code}, {typed}.", name=name, code=Code(code), typed=Typed(typed))
    assert [(each["text"], each.get("style")) for each in elements(block)] == [
        ("Of ", None),
        (name, {"bold": True}),
        (": ", None),
        (code, {"code": True}),
        (", ", None),
        (typed, None),
        (".", None),
    ]


@pytest.mark.parametrize("text", HOSTILE_TEXTS.values(), ids=HOSTILE_TEXTS)
def test_no_setting_reads_markup(text: str) -> None:
    """Headings, small print, coloured boxes and plain text show a hostile text to the letter."""
    for block in (typeset.header(text), typeset.note(text, text), typeset.alert(text, "info")):
        assert set(seen(block).split("\n")) == set(text.split("\n"))
    assert typeset.plain(text).to_dict() == {"type": "plain_text", "text": text, "emoji": False}


def test_a_part_can_stand_twice_or_be_empty() -> None:
    """An empty part leaves no empty element, which Slack would refuse."""
    block = typeset.paragraph("{a}{b}{a}", a="x", b="")
    assert [each["text"] for each in elements(block)] == ["x", "x"]
    assert problems([block.to_dict()], "message") == []


def test_a_part_that_is_missing_is_an_error() -> None:
    """A sentence is not shown with a hole in it."""
    with pytest.raises(KeyError, match="name"):
        typeset.paragraph("Hello {name}", nobody="x")


def test_each_sentence_of_several_has_its_line() -> None:
    """Sentences are set one under the other, in one block, each with its own parts."""
    block = typeset.paragraphs(("First: {a}", {"a": "1"}), ("Second: {a}", {"a": Typed("2")}), ("Third", {}))
    assert seen(block) == "First: 1\nSecond: 2\nThird"
    assert len(block.to_dict()["elements"]) == 1


def test_a_day_is_shown_by_the_readers_calendar(french: Localizer) -> None:
    """Slack shows it in the reader’s zone; where it cannot, the day is written out in their language."""
    (shown,) = elements(typeset.paragraph("{day}", day=Day(EVENING, french)))
    assert shown == {
        "type": "date",
        "timestamp": 1795473000,
        "format": "{date_long_full}",
        "fallback": "23 novembre 2026",
    }


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Auckland", "Europe/Paris", "Pacific/Pago_Pago"])
@pytest.mark.parametrize(
    ("day", "written"),
    [
        (date(2027, 1, 1), "1er janvier 2027"),
        (date(2028, 2, 29), "29 février 2028"),
        (date(9999, 12, 31), "31 décembre 9999"),
        (date.min, "1er janvier 1"),
    ],
)
def test_a_day_of_the_calendar_is_that_day_in_every_zone(day: date, written: str, zone: str) -> None:
    """The days of an access are the firm’s: no reader’s zone moves them, nor is there a moment too far."""
    localizer = Languages.load("fr").localizer("fr-FR", zone)
    (shown,) = elements(typeset.paragraph("{day}", day=Day(day, localizer)))
    assert shown == {"type": "text", "text": written}
    assert typeset.written(("{day}", {"day": Day(day, localizer)})) == written


@pytest.mark.parametrize(
    ("language", "form", "written"),
    [
        ("french", "{date_long_full} à {time}", "23 novembre 2026 à 23:30"),
        ("english", "{date_long_full} at {time}", "23 November 2026 at 23:30"),
    ],
)
def test_a_moment_has_its_time(request: pytest.FixtureRequest, language: str, form: str, written: str) -> None:
    """The same with the time, by the reader’s clock, joined as their language joins them."""
    localizer: Localizer = request.getfixturevalue(language)
    (date,) = elements(typeset.paragraph("{at}", at=Moment(EVENING, localizer)))
    assert (date["timestamp"], date["format"], date["fallback"]) == (1795473000, form, written)


@pytest.mark.parametrize(
    ("text", "length", "cut"), [("abc", 3, "abc"), ("abcd", 3, "ab…"), ("", 3, ""), ("😀😀😀😀", 3, "😀😀…")]
)
def test_what_is_too_long_ends_in_an_ellipsis(text: str, length: int, cut: str) -> None:
    """A text that fits is left alone; another is cut so that it fits with its ellipsis."""
    assert typeset.clip(text, length) == cut


def test_a_long_heading_is_cut() -> None:
    """Slack refuses headings of more than 150 characters."""
    assert seen(typeset.header("x" * 151)) == "x" * 149 + "…"


@pytest.mark.parametrize(("length", "kind"), [(200, "alert"), (201, "rich_text"), (9_000, "rich_text")])
def test_a_long_alert_is_said_without_its_box(length: int, kind: str) -> None:
    """What may be too long for a coloured box is still said in full."""
    block = typeset.alert("x" * length, "warning")
    assert block.to_dict()["type"] == kind
    assert seen(block) == "x" * length


def test_an_alert_has_its_colour() -> None:
    """The level is what the caller says."""
    assert typeset.alert("Done", "success").to_dict() == {
        "type": "alert",
        "level": "success",
        "text": {"type": "plain_text", "text": "Done", "emoji": False},
    }
