"""What holds for every window and message, in both languages, whatever people typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from slack_sdk.models.views import View

from locales import Localizer
from sandbox.limits.surfaces import problems
from sandbox.slack.reading import shown, texts
from tests.views import sample_windows, samples, seen
from tests.views.given import EVERY, HOSTILE, MARKED, Given, as_typed
from tests.views.sample import Sample
from tests.views.sample_facts import PASSWORD
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
# Slack gives a box 75 characters, fewer than the longest name has; of one line, an import shows the first remarks.
BOUNDED = (
    *("choose_several.choosing", "add_arrivals.choice", "add_arrivals.members_joined", "name_deputy.form"),
    "import_subscribers.proposal",
)
CUT = re.compile(r"…|\d (?:autres|others)\n")


@dataclass(frozen=True, slots=True)
class Rendered:
    """A view or message, and what Slack gets of it."""

    sample: Sample
    name: str
    made: View | Notice
    sent: Any


# One for the file: what many tests look at is rendered once, and pytest takes them together.
@pytest.fixture(scope="module", params=EVERY, ids=lambda given: given.label)
def given(request: pytest.FixtureRequest) -> Given:
    """What people may have typed."""
    typed: Given = request.param
    return typed


@pytest.fixture(scope="module")
def rendered(localizer: Localizer, given: Given) -> list[Rendered]:
    """Every view and message."""
    return [
        Rendered(sample, name, made, seen.sent(made)) for sample, name, made in samples.everything_of(localizer, given)
    ]


@pytest.fixture(scope="module")
def marked(localizer: Localizer) -> dict[str, str]:
    """What is read of every view and message where people typed something harmless."""
    return {name: seen.text(made) for _, name, made in samples.everything_of(localizer, MARKED)}


def faults(rendered: list[Rendered], found: Callable[[Rendered], Any]) -> dict[str, Any]:
    """What is found wrong with each view and message, where anything is."""
    wrong = {each.name: found(each) for each in rendered}
    return {name: fault for name, fault in wrong.items() if fault}


def of_type(rendered: Rendered, kind: str) -> list[seen.Json]:
    """Every object of this type."""
    return [each for each in seen.objects(rendered.sent) if each.get("type") == kind]


def test_slack_shows_every_view_and_message(rendered: list[Rendered]) -> None:
    """Nothing that people may type makes Slack refuse a window or a message."""

    def refused(each: Rendered) -> list[str]:
        return problems(each.sent, each.sent["type"] if isinstance(each.made, View) else "message")

    assert faults(rendered, refused) == {}


def test_every_alert_is_short_enough(rendered: list[Rendered]) -> None:
    """No coloured box is longer than Slack is known to take; what would be longer is still said."""

    def long(each: Rendered) -> list[str]:
        alerts = [alert["text"]["text"] for alert in of_type(each, "alert")]
        return [text for text in alerts if len(text) > LONGEST_ALERT]

    assert faults(rendered, long) == {}


def test_every_message_is_short_enough(rendered: list[Rendered]) -> None:
    """The text of a message can be a notification, and its blocks together stay below what Slack takes."""

    def long(each: Rendered) -> tuple[int, int] | None:
        if isinstance(each.made, View):
            return None
        lengths = len(each.made.text), len("\n".join(texts(each.sent, {})))
        return lengths if lengths[0] > LONGEST_NOTIFICATION or lengths[1] > LONGEST_MESSAGE else None

    assert faults(rendered, long) == {}


def test_what_a_window_carries_fits(rendered: list[Rendered]) -> None:
    """Slack keeps 3,000 characters with a window; ours fit however one counts characters."""

    def too_long(each: Rendered) -> int | None:
        metadata = each.made.private_metadata or "" if isinstance(each.made, View) else ""
        counted = max(len(metadata), len(metadata.encode("utf-16-le")) // 2, len(metadata.encode()))
        return counted if counted > MOST_CARRIED else None

    assert faults(rendered, too_long) == {}


@pytest.mark.parametrize("given", HOSTILE, ids=lambda given: given.label, indirect=True)
def test_what_people_type_comes_out_as_typed(rendered: list[Rendered], given: Given, marked: dict[str, str]) -> None:
    """A hostile text is seen to the letter in every place where a harmless one would be seen."""
    expected = {name: as_typed(text, given) for name, text in marked.items()}
    found = {each.name: "\n".join(texts(each.sent, {})) for each in rendered}
    cut = {name for name in found if name.endswith(BOUNDED) and CUT.search(found[name])}
    assert {name: text for name, text in found.items() if name not in cut} == {
        name: text for name, text in expected.items() if name not in cut
    }


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


def test_nothing_is_read_as_markup(rendered: list[Rendered]) -> None:
    """No text passes through Slack's markup, no emoji code becomes a picture, and nobody is mentioned."""

    def read(each: Rendered) -> list[seen.Json]:
        marked = ("mrkdwn", "markdown", "link", "user", "usergroup", "channel", "broadcast", "emoji")
        found = [part for part in seen.objects(each.sent) if part.get("type") in marked]
        return found + [part for part in of_type(each, "plain_text") if part.get("emoji") is not False]

    assert faults(rendered, read) == {}


def strings(content: Any, *path: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every string in a piece of JSON, with the keys that lead to it."""
    if isinstance(content, str):
        yield path, content
    pairs = content.items() if isinstance(content, dict) else enumerate(content) if isinstance(content, list) else ()
    for key, each in pairs:
        yield from strings(each, *path, str(key))


def test_a_password_stands_only_where_its_reader_looks(rendered: list[Rendered]) -> None:
    """It is shown as code, once, and never in a notification, a button, a field or what a window carries."""
    showing = set()
    for each in rendered:
        found = [path for path, text in strings(each.sent) if PASSWORD in text]
        if found:
            showing.add(each.sample.make)
            assert len(found) == seen.coded(each.made).count(PASSWORD) == 1, each.name
        assert isinstance(each.made, View) or PASSWORD not in each.made.text, each.name
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
