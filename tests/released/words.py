"""Every view, message, file and sentence of this version in both languages, each under a name that stays.

One that shows nothing which the same function has not shown before it is left out.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from slack_sdk.models.views import View

from locales import Languages, Localizer
from tests.views.given import ORDINARY
from tests.views.sample import Sample
from tests.views.sample_messages import notices_of
from tests.views.sample_windows import views_of
from tests.views.samples import sentences_of, sheets_of
from tests.views.seen import sent
from views.message_context import Notice

Json = dict[str, Any]

LOCALES = {"fr": "fr-FR", "en": "en-GB"}


def all_words() -> Json:
    """Everything, by language and name."""
    languages = Languages.load("fr")
    with pytest.MonkeyPatch.context() as changed:
        # Some views are made of one that stood in Slack, which names what the app left without a name.
        changed.setattr("sandbox.slack.fields.secrets", SimpleNamespace(token_urlsafe=lambda _: "of-slack"))
        return {
            language: dict(_of_reader(languages.localizer(locale, "Europe/Paris")))
            for language, locale in LOCALES.items()
        }


def _of_reader(localizer: Localizer) -> Iterator[tuple[str, Any]]:
    counted: Counter[str] = Counter()
    shown: defaultdict[str, set[str]] = defaultdict(set)
    samples = (views_of, notices_of, sheets_of, sentences_of)
    for sample in (each for make in samples for each in make(localizer, ORDINARY)):
        counted[sample.name] += 1
        content = _written(sample)
        new = {*_parts(content)} - shown[sample.name]
        if new:
            shown[sample.name] |= new
            yield f"{sample.name} {counted[sample.name]:03}", content


def _parts(content: Any) -> Iterator[str]:
    """Every name, value and text in it."""
    if isinstance(content, dict):
        yield from content
        content = list(content.values())
    if not isinstance(content, list):
        yield str(content)
        return
    for each in content:
        yield from _parts(each)


def _written(sample: Sample) -> Any:
    made = sample.made()
    if isinstance(made, View):
        return sent(made)
    if isinstance(made, Notice):
        return {"text": made.text, "blocks": sent(made)}
    if isinstance(made, str):
        return made
    return {"name": made.name, "content": made.content.decode("utf-8-sig")}
