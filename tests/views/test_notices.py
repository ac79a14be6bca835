"""The messages people receive, in their language, and what stands in each."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from locales import Localizer
from rules.model.mentions import Mentions
from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import (
    AdministratorEnrolled,
    AdministratorResigned,
    EnrolmentReported,
    ImportEnded,
    ImportStarted,
    LinesWithheld,
    MemberJoined,
    PartnersChanged,
    Password,
    PasswordReady,
    PasswordWithdrawn,
    SubscriberAdded,
)
from rules.model.passwords import Held
from rules.model.payload import Forgotten, Occasion, Payload, Unread, Withdrawal
from rules.model.people import Person, PersonId
from rules.model.strangers import StrangerId
from tests.views import sample_facts, sample_messages, seen
from tests.views.given import ORDINARY, Given
from tests.views.sample_facts import AT, HASH, MESSAGE, PASSWORD, person
from views import notices, passwords, team_channel
from views.firm_profile import FirmProfile
from views.message_context import LATE, MessageContext, Notice
from views.reveal_password import SHOW

HOUSE = FirmProfile("Cabinet Martin", "M. Martin")
OWNER, AUTHOR = person(ORDINARY, 2), person(ORDINARY, 1, administrator=True)
ONE, TWO = PersonId(1), PersonId(2)
ANNE, ZOE = (
    replace(person(ORDINARY, number), first_name=first, last_name=last, email=email)
    for number, first, last, email in ((1, "Anne", "Petit", "anne@cabinet.fr"), (2, "Zoé", "Lefèvre", "zoe@cabinet.fr"))
)
MENTIONS = Mentions({ONE: ANNE, TWO: ZOE})
ADDED = SubscriberAdded(author=ONE, person=TWO, starts_on=None, at=AT)
CARRIER = Password(author=ONE, person=TWO, occasion=Occasion.ADDED, at=AT)
READY = PasswordReady(author=ONE, person=TWO, occasion=Occasion.ADDED, at=AT)
ENROLLED = AdministratorEnrolled(person=ONE, at=AT)
REPORTED = EnrolmentReported(author=TWO, person=ONE, since=AT, at=AT)
RESIGNED = AdministratorResigned(person=ONE, at=AT)
# What somebody did themself, or the settings say of the firm.
OF_ONES_OWN = (PartnersChanged, ImportStarted, ImportEnded, LinesWithheld)
WHEN = "23 novembre 2026 à 09:30"


def told(
    localizer: Localizer,
    payload: Payload,
    recipient: Person | None,
    *,
    held: Held | None = None,
    firm_profile: FirmProfile = HOUSE,
    mentions: Mentions = MENTIONS,
) -> Notice:
    """The message as its reader gets it."""
    return notices.render(
        MessageContext(sample_facts.message(payload, recipient), payload, localizer, firm_profile, mentions, held)
    )


def password(localizer: Localizer, recipient: Person, *, replaces: bool = False) -> Notice:
    """The message with the password."""
    return told(localizer, CARRIER, recipient, held=Held(PASSWORD, HASH, replaces))


@pytest.mark.parametrize(
    ("payload", "said", "advice"),
    [
        (
            ENROLLED,
            "Cabinet Martin : Anne Petit a désormais le profil d’administrateur de l’espace en ligne.",
            ("Un administrateur peut ajouter des abonnés. Si cela vous surprend, contactez sans attendre M. Martin."),
        ),
        (
            RESIGNED,
            "Cabinet Martin : Anne Petit n’a plus le profil d’administrateur de l’espace en ligne.",
            "Vous n’avez rien à faire. Si cela vous surprend, contactez M. Martin.",
        ),
    ],
)
def test_a_change_of_rights_is_a_security_notice(french: Localizer, payload: Payload, said: str, advice: str) -> None:
    """Every other user reads who, what, when, and whom to tell if it is a surprise."""
    notice = told(french, payload, OWNER)
    assert notice.text == said
    report = ["Signaler cette inscription"] if payload is ENROLLED else []
    assert seen.lines(notice) == ["Information de sécurité", said, advice, *report]


@pytest.mark.parametrize("payload", [ENROLLED, RESIGNED])
def test_the_channel_reads_a_line(french: Localizer, payload: Payload) -> None:
    """The team channel reads what changed, without heading or advice."""
    notice = told(french, payload, None)
    assert seen.lines(notice) == [notice.text]


@pytest.mark.parametrize(
    ("after", "edits", "says_when"),
    [(timedelta(), None, False), (timedelta(minutes=4), None, False), (LATE, None, True), (LATE, MESSAGE, False)],
)
def test_a_message_says_when_it_happened_only_if_it_comes_late(
    french: Localizer, after: timedelta, edits: UUID | None, *, says_when: bool
) -> None:
    """Slack's own stamp is not repeated; a message held back for an hour says which moment it tells of."""
    message = replace(sample_facts.message(ENROLLED, OWNER), edits=edits)
    context = MessageContext(message, ENROLLED, french, HOUSE, MENTIONS, None, ENROLLED.at + after)
    assert (f"Date et heure\u00a0: {WHEN}" in seen.text(notices.render(context))) is says_when


def test_the_channel_reads_dates_in_its_own_language(french: Localizer) -> None:
    """Slack would write them in each reader's language, an English date in a French line."""
    message = sample_facts.message(ENROLLED, None)
    late = MessageContext(message, ENROLLED, french, HOUSE, MENTIONS, None, ENROLLED.at + LATE)
    reported = told(french, REPORTED, None)
    for notice in (notices.render(late), reported):
        assert WHEN in seen.text(notice)
        assert '"type": "date"' not in json.dumps(seen.sent(notice))


def test_a_security_notice_in_english(english: Localizer) -> None:
    """The same notice for somebody who reads English."""
    notice = told(english, ENROLLED, OWNER)
    assert notice.text == "Anne Petit is now an administrator of the online space of Cabinet Martin."
    assert seen.lines(notice)[0] == "Security notice"
    assert "When:" not in seen.text(notice)


def test_partners_and_the_channel_read_who_was_added(french: Localizer) -> None:
    """Who added whom is told to partners with advice, and to the channel without, never with the address."""
    said = "Cabinet Martin : Anne Petit a ajouté Zoé Lefèvre aux abonnés de l’espace en ligne."
    to_partner = told(french, ADDED, AUTHOR)
    advice = "Vous n’avez rien à faire. Si cela vous surprend, contactez M. Martin."
    assert seen.lines(to_partner) == ["Nouvel abonné", said, advice]
    to_channel = told(french, ADDED, None)
    assert seen.lines(to_channel) == [said]
    assert to_partner.text == to_channel.text == said


@pytest.mark.parametrize(
    ("added", "removed", "said"),
    [
        ("Luc Roy", "", ["attribué dans l’espace en ligne, d’après les réglages\u00a0: Luc Roy."]),
        ("", "Anne Petit", ["retiré dans l’espace en ligne, d’après les réglages\u00a0: Anne Petit."]),
        ("A B, C D", "E F", ["Profil d’associé attribué", "Profil d’associé retiré"]),
    ],
)
def test_the_channel_reads_who_the_settings_made_partner(
    french: Localizer, added: str, removed: str, said: list[str]
) -> None:
    """A change by the settings is told too, and only what changed."""
    notice = _partners(french, [each for each in added.split(", ") if each], [removed] if removed else [])
    lines = seen.text(notice).splitlines()
    assert all(part in line and part in notice.text for part, line in zip(said, lines, strict=True))


def test_a_very_long_list_of_partners_is_cut(english: Localizer) -> None:
    """Names beyond what a notification and a message take end in an ellipsis; what changed is still told."""
    names = ["Anne-Sophie Petit-Lefèvre"] * 500
    notice = _partners(english, names, names)
    assert notice.text.count("…") == seen.text(notice).count("…") == 2
    assert "no longer partners" in notice.text


def _partners(localizer: Localizer, added: list[str], removed: list[str]) -> Notice:
    people = [
        replace(ANNE, id=PersonId(each), first_name="", last_name=name)
        for each, name in enumerate([*added, *removed], 1)
    ]
    numbers = [each.id for each in people]
    payload = PartnersChanged(added=tuple(numbers[: len(added)]), removed=tuple(numbers[len(added) :]), at=AT)
    return told(localizer, payload, None, mentions=Mentions({each.id: each for each in people}))


def test_the_new_subscriber_gets_everything_in_one_message(french: Localizer) -> None:
    """Who gave the access, the identifier and the password to copy, what to do, and the button."""
    notice = password(french, OWNER)
    assert seen.lines(notice) == [
        "Votre accès est prêt",
        "Cabinet Martin : Anne Petit vous a donné un accès d’abonné à l’espace en ligne.",
        f"Identifiant\u00a0: zoe@cabinet.fr\nLe mot de passe est {PASSWORD}",
        (
            "Notez le mot de passe, puis cliquez sur le bouton pour le retirer de ce message. "
            "Sans cela, il en est retiré automatiquement au bout de 24\u00a0heures."
        ),
        "J’ai noté mon mot de passe",
    ]
    assert seen.coded(notice) == ["zoe@cabinet.fr", PASSWORD]
    assert notice.text == "Cabinet Martin : votre accès à l’espace en ligne est prêt."


def test_who_hands_the_access_over_reads_for_whom_it_is(french: Localizer) -> None:
    """For somebody who is not in Slack, the administrator gets the same, and the words to hand it over."""
    notice = password(french, AUTHOR)
    lines = seen.lines(notice)
    assert lines[:2] == [
        "Un accès à remettre",
        "Vous avez ajouté Zoé Lefèvre, qui n’a pas de compte Slack\u00a0: c’est donc vous qui recevez cet accès.",
    ]
    assert lines[-1] == "J’ai remis le mot de passe"
    assert (
        notice.text
        == "Cabinet Martin\u00a0: l’accès à l’espace en ligne est prêt pour Zoé Lefèvre. Merci de le lui remettre."
    )


@pytest.mark.parametrize("recipient", [OWNER, AUTHOR])
def test_the_button_says_of_which_message_it_is(localizer: Localizer, recipient: Person) -> None:
    """A button carries the id of its message, and nothing else."""
    for notice, action in (
        (password(localizer, recipient), passwords.NOTED),
        (told(localizer, READY, recipient), SHOW),
    ):
        (button,) = seen.buttons(notice).values()
        assert (button["action_id"], button["value"]) == (action, str(MESSAGE))


@pytest.mark.parametrize("replaces", [True, False])
def test_a_second_password_says_that_it_replaces_the_first(french: Localizer, *, replaces: bool) -> None:
    """Only a password made anew after its maker died says so."""
    said = "Ce mot de passe remplace tout autre mot de passe reçu auparavant."
    assert (said in seen.lines(password(french, OWNER, replaces=replaces))) is replaces


def test_a_password_message_needs_its_password(english: Localizer) -> None:
    """No message goes out that promises a password and holds none."""
    with pytest.raises(ValueError, match="needs its password"):
        told(english, CARRIER, OWNER)


@pytest.mark.parametrize(
    ("recipient", "button"), [(OWNER, "Afficher mon mot de passe"), (AUTHOR, "Afficher le mot de passe")]
)
def test_a_password_to_reveal_is_in_no_message(french: Localizer, recipient: Person, button: str) -> None:
    """Where passwords are revealed, the message has the identifier and the button that shows the rest."""
    notice = told(french, READY, recipient)
    assert seen.coded(notice) == ["zoe@cabinet.fr"]
    assert seen.lines(notice)[2:] == [
        "Identifiant\u00a0: zoe@cabinet.fr",
        "Le bouton affiche le mot de passe une seule fois, uniquement pour vous. Préparez de quoi le noter.",
        button,
    ]


@pytest.mark.parametrize(
    ("why", "recipient", "said"),
    [
        ("noted", OWNER, f"Le mot de passe a été noté le {WHEN} et retiré de ce message."),
        ("noted", AUTHOR, f"Le mot de passe a été remis le {WHEN} et retiré de ce message."),
        (
            "shown",
            OWNER,
            f"Le mot de passe a été affiché le {WHEN}. Si vous ne l’avez plus, contactez M. Martin.",
        ),
        (
            "expired",
            OWNER,
            (f"Le mot de passe a été retiré de ce message le {WHEN}. Si vous ne l’avez plus, contactez M. Martin."),
        ),
    ],
)
def test_what_is_left_once_the_password_is_gone(french: Localizer, why: str, recipient: Person, said: str) -> None:
    """The message keeps the identifier, says what became of the password, and has no button any more."""
    left = PasswordWithdrawn(author=ONE, person=TWO, occasion=Occasion.ADDED, why=Withdrawal(why), at=AT)
    notice = told(french, left, recipient)
    assert seen.lines(notice)[2:] == ["Identifiant\u00a0: zoe@cabinet.fr", said]
    assert seen.buttons(notice) == {}


def test_without_a_contact_a_partner_is_named(french: Localizer) -> None:
    """Where the settings name nobody to ask, one can still tell a partner."""
    notice = told(french, RESIGNED, OWNER, firm_profile=replace(HOUSE, help_contact=""))
    assert "contactez un associé du cabinet." in seen.text(notice)


def test_the_notification_says_what_the_message_says(localizer: Localizer) -> None:
    """Names, firm and change stand in the text by which a phone announces the message.

    One that is settled was announced when it came, and is announced no more.
    """
    given: Given = ORDINARY
    wrong = []
    for sample in sample_messages.notices_of(localizer, given):
        notice = sample.made()
        of_ones_own = isinstance(sample.args[0].payload, OF_ONES_OWN) and sample.make is not team_channel.discreet
        settled = getattr(sample.args[0].payload, "answer", None) is not None
        if (not settled and (given.firm in notice.text) is of_ones_own) or "&" in notice.text:
            wrong.append((sample.name, notice.text))
    assert sorted({each[0] for each in wrong}) == []


def test_every_message_is_in_both_tables(english: Localizer) -> None:
    """The rules' and the views': what a message tells has a tag of its own, and words."""
    assert set(MESSAGE_TYPES) == set(notices.words(english)) == _messages(Payload) - {Unread} - {Forgotten}
    assert len({each.tag for each in MESSAGE_TYPES.values()}) == len(MESSAGE_TYPES)


def _messages(base: type[Payload]) -> set[type[Payload]]:
    below = base.__subclasses__()
    return {base}.union(*map(_messages, below)) - {base} if below else {base}


def test_a_security_notice_says_so(localizer: Localizer) -> None:
    """In its title, and where its failure is listed."""
    title = localizer.say("Security notice")
    for sample in sample_messages.notices_of(localizer, ORDINARY):
        context = sample.args[0]
        if MESSAGE_TYPES[type(context.payload)].security_notice and context.message.recipient:
            assert seen.lines(sample.made())[0] == title
            assert notices.subject(localizer, context.message, context.mentions).startswith(title)


def test_who_was_erased_is_a_number(french: Localizer) -> None:
    """And a newcomer who was is nobody any more; what a message tells is still told."""
    assert "№ 1" in told(french, ENROLLED, OWNER, mentions=Mentions()).text
    joined = MemberJoined(
        stranger=StrangerId(7), person=None, was_subscriber=False, has_new_address=False, address_of=None, at=AT
    )
    assert "une personne effacée" in told(french, joined, AUTHOR, mentions=Mentions()).text
