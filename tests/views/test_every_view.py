"""What holds for every window and message, in both languages, whatever people typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from slack_sdk.models.views import View

from locales import Localizer
from sandbox.limits.surfaces import problems
from sandbox.slack.reading import shown
from tests.views import sample_windows, samples, seen
from tests.views.firm import PASSWORD
from tests.views.given import EVERY, HOSTILE, MARKED, Given, as_typed
from tests.views.sample_messages import notices_of
from views import add_subscriber, passwords, reveal_password
from views.message_context import Notice

# Slack documents no limit for alerts, but those who use them report this one.
LONGEST_ALERT = 200
# Slack's advice for `text`, which becomes the push notification; it cuts at ten times as much.
LONGEST_NOTIFICATION = 4_000
# Slack refuses blocks of a message that say more than this altogether.
LONGEST_MESSAGE = 12_000
MOST_CARRIED = 3_000

every_input = pytest.mark.parametrize("given", EVERY, ids=lambda given: given.label)


def faults(localizer: Localizer, given: Given, found: Callable[[View | Notice], Any]) -> dict[str, Any]:
    """What is found wrong with each view and message, where anything is."""
    wrong = {name: found(made) for name, made in samples.everything_of(localizer, given)}
    return {name: fault for name, fault in wrong.items() if fault}


@every_input
def test_slack_shows_every_view_and_message(localizer: Localizer, given: Given) -> None:
    """Nothing that people may type makes Slack refuse a window or a message."""

    def refused(made: View | Notice) -> list[str]:
        sent = seen.sent(made)
        return problems(sent, sent["type"] if isinstance(made, View) else "message")

    assert faults(localizer, given, refused) == {}


@every_input
def test_every_alert_is_short_enough(localizer: Localizer, given: Given) -> None:
    """No coloured box is longer than Slack is known to take; what would be longer is still said."""

    def long(made: View | Notice) -> list[str]:
        return [
            each["text"]["text"] for each in seen.of_type(made, "alert") if len(each["text"]["text"]) > LONGEST_ALERT
        ]

    assert faults(localizer, given, long) == {}


@every_input
def test_every_message_is_short_enough(localizer: Localizer, given: Given) -> None:
    """The text of a message can be a notification, and its blocks together stay below what Slack takes."""

    def long(made: View | Notice) -> tuple[int, int] | None:
        if isinstance(made, View):
            return None
        lengths = len(made.text), len(seen.text(made))
        return lengths if lengths[0] > LONGEST_NOTIFICATION or lengths[1] > LONGEST_MESSAGE else None

    assert faults(localizer, given, long) == {}


@every_input
def test_what_a_window_carries_fits(localizer: Localizer, given: Given) -> None:
    """Slack keeps 3,000 characters with a window; ours fit however one counts characters."""

    def read_metadata(made: View | Notice) -> int | None:
        metadata = made.private_metadata or "" if isinstance(made, View) else ""
        counted = max(len(metadata), len(metadata.encode("utf-16-le")) // 2, len(metadata.encode()))
        return counted if counted > MOST_CARRIED else None

    assert faults(localizer, given, read_metadata) == {}


@pytest.mark.parametrize("given", HOSTILE, ids=lambda given: given.label)
def test_what_people_type_comes_out_as_typed(localizer: Localizer, given: Given) -> None:
    """A hostile text is seen to the letter in every place where a harmless one would be seen."""
    expected = {name: as_typed(seen.text(made), given) for name, made in samples.everything_of(localizer, MARKED)}
    assert {name: seen.text(made) for name, made in samples.everything_of(localizer, given)} == expected


@pytest.mark.parametrize("given", HOSTILE, ids=lambda given: given.label)
def test_notifications_say_what_people_type_as_typed(localizer: Localizer, given: Given) -> None:
    """Slack's markup is read in `text`, so what people typed is escaped there, and is seen to the letter."""
    for marked, hostile in zip(notices_of(localizer, MARKED), notices_of(localizer, given), strict=True):
        notice = hostile.made()
        assert shown(notice.text, {}) == as_typed(marked.made().text, given)
        assert not set("<>") & set(notice.text)


@pytest.mark.parametrize("given", HOSTILE, ids=lambda given: given.label)
def test_sentences_say_what_people_type_as_typed(localizer: Localizer, given: Given) -> None:
    """A sentence at a field, or beside a name, holds a hostile text to the letter."""
    expected = [as_typed(sample.made(), given) for sample in samples.sentences_of(localizer, MARKED)]
    assert [sample.made() for sample in samples.sentences_of(localizer, given)] == expected


@every_input
def test_nothing_is_read_as_markup(localizer: Localizer, given: Given) -> None:
    """No text passes through Slack's markup, no emoji code becomes a picture, and nobody is mentioned."""

    def read(made: View | Notice) -> list[seen.Json]:
        marked = ("mrkdwn", "markdown", "link", "user", "usergroup", "channel", "broadcast", "emoji")
        found = [each for each in seen.objects(seen.sent(made)) if each.get("type") in marked]
        return found + [each for each in seen.of_type(made, "plain_text") if each.get("emoji") is not False]

    assert faults(localizer, given, read) == {}


def strings(content: Any, *path: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every string in a piece of JSON, with the keys that lead to it."""
    if isinstance(content, str):
        yield path, content
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, each in pairs:
        yield from strings(each, *path, str(key))


@every_input
def test_a_password_stands_only_where_its_reader_looks(localizer: Localizer, given: Given) -> None:
    """It is shown as code, once, and never in a notification, a button, a field or what a window carries."""
    showing = set()
    for sample in [*sample_windows.views_of(localizer, given), *notices_of(localizer, given)]:
        made = sample.made()
        found = [path for path, each in strings(seen.sent(made)) if PASSWORD in each]
        if found:
            showing.add(sample.make)
            assert len(found) == seen.coded(made).count(PASSWORD) == 1, sample.name
        assert isinstance(made, View) or PASSWORD not in made.text, sample.name
    assert showing == {add_subscriber.result, reveal_password.shown, passwords.password}


def test_a_window_with_fields_can_be_sent_and_no_other(localizer: Localizer) -> None:
    """A button that sends stands where there is something to send, and its window has a name for handlers."""
    for sample in sample_windows.views_of(localizer, MARKED):
        view = sample.made()
        fields = seen.of_type(view, "input")
        if fields:
            assert view.submit is not None, sample.name
        assert (view.submit is None) or view.callback_id, sample.name


def test_every_window_says_how_to_close_it(localizer: Localizer) -> None:
    """Slack would write its own word, in its own language, where a window says none."""
    words = {localizer.say(word) for word in ("OK", "Cancel", "Close", "Back")}
    windows = [(sample.name, seen.sent(sample.made())) for sample in sample_windows.views_of(localizer, MARKED)]
    closing = {name: sent["close"]["text"] for name, sent in windows if sent["type"] == "modal"}
    assert set(closing.values()) == words
