"""The samples hold every view, message, refusal and sentence there is, so that a new one cannot be forgotten."""

from __future__ import annotations

import gettext
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any, get_origin, get_type_hints

import pytest
from babel.messages.extract import extract_from_dir
from slack_sdk.models.views import View

import rules
import views
from locales import Localizer
from rules.model.cautions import Doubt
from rules.model.message_types import MESSAGE_TYPES
from rules.model.payload import Payload
from rules.model.people import PasswordState, Profile
from rules.model.refusals import Field, FieldRefused, Refused
from tests.views import sample_facts, sample_windows, samples, seen
from tests.views.given import ORDINARY
from tests.views.sample_messages import notices_of
from views import (
    add_subscriber,
    exports,
    import_outcome,
    import_words,
    list_subscribers,
    message_context,
    notices,
    portfolio_forms,
    team_channel,
)
from views.message_context import MessageContext, Notice
from views.sheets import Sheet

FOLDER = Path(views.__file__).parent
# What the functions that have a sample are put together from.
_SHARED = {each.__name__ for each in (message_context, exports, import_outcome, import_words, notices, portfolio_forms)}


def modules(package: ModuleType) -> list[ModuleType]:
    """Every module of a package."""
    return [
        importlib.import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)
    ]


def giving(kind: type) -> set[Callable[..., Any]]:
    """Every public function of views that gives this kind of thing to a reader, what several share aside."""
    functions = {
        function
        for module in modules(views)
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__ not in _SHARED and not name.startswith("_")
    }
    return {function for function in functions if get_type_hints(function)["return"] is kind and _reads(function)}


def _reads(function: Callable[..., Any]) -> bool:
    # Not the parts that views are put together from, which have no language.
    first = next(iter(get_type_hints(function).values()))
    return first is Localizer or get_origin(first) is MessageContext


def subclasses(of: type[Any]) -> Iterator[type[Any]]:
    """Every class below this one."""
    for each in of.__subclasses__():
        yield each
        yield from subclasses(each)


def test_every_view_has_a_sample(english: Localizer) -> None:
    """A window that is added to views is tested with the longest and most hostile input, or this fails."""
    assert {sample.make for sample in sample_windows.views_of(english, ORDINARY)} == giving(View)


def test_every_message_has_a_sample(english: Localizer) -> None:
    """A message that is added to views is tested likewise."""
    made = {sample.make for sample in notices_of(english, ORDINARY)}
    assert made == giving(Notice)


def test_every_sheet_has_a_sample(english: Localizer) -> None:
    """A file that is added to views is tested likewise."""
    assert {sample.make for sample in samples.sheets_of(english, ORDINARY)} == giving(Sheet)


def test_every_lone_sentence_has_a_sample(english: Localizer) -> None:
    """A sentence for a field, or for a place without windows, is tested likewise."""
    assert {sample.make for sample in samples.sentences_of(english, ORDINARY)} == giving(str)


@pytest.mark.parametrize("kind", MESSAGE_TYPES)
def test_every_kind_of_message_is_put_into_words(english: Localizer, kind: type[Payload]) -> None:
    """Whatever the outbox owes, its own function words it."""
    own = [sample for sample in notices_of(english, ORDINARY) if sample.make is not team_channel.discreet]
    of_kind = [sample for sample in own if type(sample.args[0].payload) is kind]
    assert of_kind
    for sample in of_kind:
        assert notices.render(sample.args[0]).text == sample.made().text
        assert seen.sent(notices.render(sample.args[0])) == seen.sent(sample.made())


def test_every_refusal_has_a_sample() -> None:
    """A way to say no that is added to the rules has a sentence in both languages, or this fails."""
    modules(rules)  # a refusal may be defined in any of them
    possible = set(subclasses(Refused)) - {FieldRefused}
    assert {type(refused) for refused in sample_facts.every_refusal(ORDINARY)} == possible
    assert {refused.field for refused in sample_facts.field_refusals(ORDINARY)} == set(Field)


def test_every_doubt_profile_and_state_of_a_password_has_a_sample(english: Localizer) -> None:
    """Whatever speaks against saving, and whatever somebody is in the list, has its words."""
    made = sample_windows.views_of(english, ORDINARY)
    reviews = [sample.args[3] for sample in made if sample.make is add_subscriber.review]
    assert {caution.doubt for reviewed in reviews for caution in reviewed.cautions} == set(Doubt)
    pages = [sample.args[1].page for sample in made if sample.make is list_subscribers.listing]
    people = {(person.profile, person.password_state) for page in pages for person in page.people}
    assert people >= {(profile, state) for profile in Profile for state in PasswordState}
    assert max(len(page.people) for page in pages) == 20


class Listening(gettext.NullTranslations):
    """A catalogue that remembers what it is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[str | tuple[str, ...]] = set()

    def gettext(self, message: str) -> str:
        """Remember a sentence."""
        self.heard.add(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Remember a sentence in both its forms."""
        self.heard.add((msgid1, msgid2))
        return super().ngettext(msgid1, msgid2, n)


def test_every_sentence_of_views_is_said_by_a_sample(english: Localizer) -> None:
    """The samples go down every path on which something is said."""
    catalogue = Listening()
    localizer = replace(english, catalogue=catalogue)
    for sample in sample_windows.views_of(localizer, ORDINARY):
        sample.made()
    for sample in [*notices_of(localizer, ORDINARY), *samples.sentences_of(localizer, ORDINARY)]:
        sample.made()
    for sample in [*samples.sheets_of(localizer, ORDINARY), *samples.pages_of(localizer, ORDINARY)]:
        sample.made()
    written = {found[2] for found in extract_from_dir(FOLDER, keywords={"say": None, "count": (1, 2)})}
    assert written - catalogue.heard == set()
