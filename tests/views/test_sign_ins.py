"""When somebody last signed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from locales import Localizer
from rules.edit_profile import OwnProfile
from rules.list_subscribers import Listing
from rules.model.journal import IdempotencyKey
from rules.model.listing import Page
from rules.model.reviews import Review, ReviewId
from rules.review_sheet import Sheet
from tests.views import seen
from tests.views.given import ORDINARY
from tests.views.sample_facts import AT, person
from views import edit_profile, list_subscribers, review_access

SIGNED_IN = replace(person(ORDINARY, 2), signed_in_on=date(2026, 11, 20))
LONG_AGO = replace(SIGNED_IN, signed_in_on=date(2026, 11, 23) - timedelta(days=91))
ADMINISTRATOR = person(ORDINARY, administrator=True)


def test_the_list_says_so_to_administrators_alone(french: Localizer, english: Localizer) -> None:
    """Nobody else reads when others sign in."""
    page = Page((SIGNED_IN,), 1, has_before=False, has_after=False)
    read = {
        reader: seen.text(list_subscribers.listing(localizer, Listing(who, "", page)))
        for reader, who, localizer in (
            ("administrator", ADMINISTRATOR, french),
            ("in English", ADMINISTRATOR, english),
            ("another", person(ORDINARY, 3), french),
        )
    }
    assert "Dernière connexion\u00a0: le 20 novembre 2026" in read["administrator"]
    assert "Last sign-in: 20 November 2026" in read["in English"]
    assert "connexion" not in read["another"]


def test_a_review_says_who_has_not_signed_in_for_long(french: Localizer) -> None:
    """And when others last did; nothing of who is not known to have."""
    review = Review(ReviewId(1), AT, None)
    told = {
        "Pas de connexion depuis 90 jours\u00a0: la dernière date du 24 août 2026": LONG_AGO,
        "Dernière connexion\u00a0: le 20 novembre 2026": SIGNED_IN,
    }
    for said, who in told.items():
        sheet = Sheet(ADMINISTRATOR, review, 0, 0, 1, people=(who,), now=AT)
        assert said in seen.text(review_access.sheet(french, sheet))
    silent = Sheet(ADMINISTRATOR, review, 0, 0, 1, people=(person(ORDINARY, 2),), now=AT)
    assert "onnexion" not in seen.text(review_access.sheet(french, silent))


def test_everybody_reads_their_own(french: Localizer) -> None:
    """In « Mon profil »."""
    window = edit_profile.form(french, OwnProfile(SIGNED_IN, has_password=True), IdempotencyKey("1"))
    assert "Dernière connexion\u00a0: le 20 novembre 2026" in seen.text(window)
