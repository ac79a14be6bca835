"""What windows say of sessions that are open when an access ends."""

from __future__ import annotations

from datetime import timedelta

import pytest

from locales import Localizer
from rules.change_access import Change, Concerned
from tests.views.given import ORDINARY
from tests.views.sample_facts import FORM_ID, person
from views import change_access
from views.firm_profile import FirmProfile

BARE = FirmProfile("Cabinet Martin", "")
WITH_DOOR = FirmProfile("Cabinet Martin", "", has_door=True)
STAY = "Les sessions déjà ouvertes le restent jusqu’à ce qu’elles se terminent d’elles-mêmes."


def ended(minutes: int) -> FirmProfile:
    """A firm whose sessions are ended, and whose apps follow within so long."""
    return FirmProfile("Cabinet Martin", "", has_door=True, apps_follow=timedelta(minutes=minutes))


def said(localizer: Localizer, change: Change, firm: FirmProfile, *, waits: bool = False) -> list[str]:
    """What the question and what the answer say, as texts."""
    somebody = person(ORDINARY, 2)
    asked = Concerned(person(ORDINARY, administrator=True), somebody)
    windows = (
        change_access.confirmation(localizer, asked, change, FORM_ID, firm),
        change_access.result(localizer, somebody, change, firm, waits=waits),
    )
    return [str(each.to_dict()).replace("\\u202f", "\u202f") for each in windows]


@pytest.mark.parametrize("change", [Change.SUSPEND, Change.REMOVE])
def test_what_becomes_of_them_is_said_before_and_after(french: Localizer, change: Change) -> None:
    """That they stay, or within how many minutes all follow; nothing where no directory is."""
    one = "Les sessions ouvertes sont fermées\u202f; les applications suivent en 1 minute au plus."
    assert all("essions" not in text for text in said(french, change, BARE))
    assert all(STAY in text for text in said(french, change, WITH_DOOR))
    assert all(one in text for text in said(french, change, ended(1)))
    assert all("en 10 minutes au plus" in text for text in said(french, change, ended(10)))


def test_nothing_is_said_of_them_where_an_access_begins(french: Localizer) -> None:
    """There are none."""
    assert all("essions" not in text for text in said(french, Change.REACTIVATE, ended(1)))


def test_what_is_not_done_yet_is_not_said_to_be(french: Localizer) -> None:
    """Sessions that could not be ended are open still."""
    _, answer = said(french, Change.SUSPEND, ended(1), waits=True)
    assert "sont fermées" not in answer
    assert "les sessions ouvertes le restent" in answer
