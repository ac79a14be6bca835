"""No sentence has a gap, is false or leaves its reader without a next step, whoever it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from locales import Localizer
from rules.list_administrators import Administrators
from rules.model.messages import AdministratorResigned, AdministratorWithdrawn
from rules.model.payload import Takeover
from rules.model.people import Access, PersonId
from tests.views import sample_facts, samples, seen
from tests.views.given import ORDINARY, Given
from tests.views.sample_messages import notices_of
from views import list_administrators, notices, passwords, refusals, run_import
from views.firm_profile import FirmProfile
from views.message_context import MessageContext, Notice

# Each state of an access, with and without an account; and nobody, one person, more than are named.
EVERY = (
    *(replace(ORDINARY, label=access.value, access=access, crowd=1) for access in Access if access is not Access.NONE),
    replace(ORDINARY, label="ended", ended=True, crowd=1),
    replace(ORDINARY, label="closed", left=True, crowd=1),
    replace(ORDINARY, label="on hold and closed", access=Access.SUSPENDED, left=True, crowd=50),
    replace(ORDINARY, label="nobody", crowd=0),
)
# What is left where a name, a number or a reason is missing.
GAPS = {
    "nothing after a colon": r":\s+(?:[.;,!?)]|$)",
    "nothing after a preposition": r"\b(?:par|by|d[eu]|of|à|au|for|pour|with|depuis|since|le|until)\s+(?:[.,;)]|$)",
    "nothing in brackets or quotes": r"\([\s\u00a0]*\)|«[\s\u00a0\u202f]*»|“\s*”",
    "a space too many": r"(?<![█░]) {2,}|[ \u00a0]\.(?:\s|$)|[ \u00a0],",
    "a dot in the middle with nothing beside it": r"^\s*·|·\s*$|·\s*·",
    "a beginning without a name": r"^[,.;]|^\s",
    "a name that was not filled in": r"\{[a-z_]+\}|\bNone\b(?! of)",
}


@pytest.fixture(scope="module", params=EVERY, ids=lambda given: given.label)
def given(request: pytest.FixtureRequest) -> Given:
    """Of how many people, and in what state."""
    found: Given = request.param
    return found


def said(localizer: Localizer, given: Given) -> Iterator[tuple[str, str]]:
    """Every line that is read, with what says it."""
    for _, name, made in samples.everything_of(localizer, given):
        shown = seen.lines(made)
        notified = [made.text] if isinstance(made, Notice) else []
        yield from ((name, line) for text in (*shown, *notified) for line in text.split("\n"))
    for sample in samples.sentences_of(localizer, given):
        yield from ((sample.name, line) for line in sample.made().split("\n"))
    for sample in samples.sheets_of(localizer, given):
        yield from ((sample.name, cell) for row in sample.made().rows for cell in row)


def test_no_sentence_has_a_gap(localizer: Localizer, given: Given) -> None:
    """A list of nobody has a sentence of its own, and so has an author, a reason or a date that is missing."""
    lines = {line: name for name, line in said(localizer, given) if line}
    found = {
        (name, line, gap) for line, name in lines.items() for gap, pattern in GAPS.items() if re.search(pattern, line)
    }
    assert found == set()


# What tells a reader what to do, whom to ask, or that nothing is left to be done.
NEXT = {
    "fr": re.compile(
        r"\b(?!chez\b|assez\b)\w{2,}ez\b|\b[Ff]aites\b|\b[Dd]ites\b|À contacter|[Rr]ien (?:d’autre )?n’a été"
        r"|[Rr]ien à faire|\b[Tt]raité|\b[Dd]éjà\b|peut être renouvelée|peut prendre|au maximum|doit ressembler"
        r"|Il manque|sont vides|La liste indique"
    ),
    "en": re.compile(
        r"\b(?:[Aa]sk|[Pp]lease|[Oo]pen|[Cc]hoose|[Uu]se|[Ww]rite|[Cc]opy|[Ss]ave|[Dd]ivide|[Cc]orrect|[Kk]eep|[Gg]ive|[Ss]ay"
        r"|[Tt]ick|[Aa]dd|[Hh]ave|[Ff]inish|[Ll]ook|[Tt]ry|[Pp]ress|[Tt]ype|[Tt]ell|[Ii]mport|[Rr]emove|[Ss]ee|[Nn]ote)\b"
        r"|[Nn]othing|[Aa]lready|at most|should look|can be made again|are missing|can take over|is empty|button below"
        r"|The list shows|must\b|Handled by|[Uu]ntick|takes effect|as it is|withdraw\b|said that|[Ww]ait|[Gg]rant"
    ),
}


def test_every_refusal_says_what_to_do_next(localizer: Localizer, given: Given) -> None:
    """Also where there is nobody to ask."""
    asked = [refusals.sentence(localizer, each) for each in sample_facts.every_refusal(given)]
    assert [each for each in asked if not NEXT[localizer.locale.language].search(each)] == []


# What a message of these tells is over, as is what somebody has answered: it says what was decided.
OVER = {passwords.password_withdrawn, run_import.import_started}


def test_every_message_to_a_person_says_what_to_do_next(localizer: Localizer, given: Given) -> None:
    """Or whom to ask, or that there is nothing to do; the channel reads what happened, and no more."""
    silent = set()
    for sample in notices_of(localizer, given):
        context: MessageContext[Any] = sample.args[0]
        is_over = sample.make in OVER or getattr(context.payload, "answer", None) is not None
        if not context.to_channel and not is_over:
            shown = seen.text(sample.made())
            silent |= set() if NEXT[localizer.locale.language].search(shown) else {(sample.name, shown)}
    assert silent == set()


ALL_IS_WELL = ("Vous n’avez rien à faire", "nothing you need to do", "encore d’administrateur", "administrator yet")


@pytest.mark.parametrize("who_may", Takeover)
def test_nobody_reads_that_all_is_well_where_nobody_manages_the_space(localizer: Localizer, who_may: Takeover) -> None:
    """They read who can take over and how; in the channel, too, and in the windows."""
    gone, one = sample_facts.person(ORDINARY, 2), PersonId(2)
    told = (
        AdministratorResigned(person=one, takeover=who_may, at=sample_facts.AT),
        AdministratorWithdrawn(author=PersonId(1), person=one, takeover=who_may, at=sample_facts.AT),
    )
    house = FirmProfile(ORDINARY.firm, ORDINARY.contact)
    shown = [
        seen.text(
            notices.render(
                MessageContext(
                    sample_facts.message(each, reader), each, localizer, house, sample_facts.mentions(ORDINARY)
                )
            )
        )
        for each in told
        for reader in (gone, sample_facts.person(ORDINARY, 3, partner=True), None)
    ]
    nobody = Administrators(gone, (), who_may, ("Luc Roy",) if who_may is Takeover.PARTNERS else (), was_managed=True)
    shown.append(seen.text(list_administrators.listing(localizer, nobody)))
    for text in shown:
        assert not any(each in text for each in ALL_IS_WELL), text
        assert re.search(r"/admin-espace|/space-admin|PARTNERS", text), text
