"""Every message, made of whatever people may have typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from locales import Localizer
from rules.gather_news import MOST
from rules.model import messages as told
from rules.model.imports import ImportState
from rules.model.journal import Action, EntryId
from rules.model.message_types import MESSAGE_TYPES, Nature
from rules.model.messages import SubscriberAdded
from rules.model.notices import DeliveryState, Message
from rules.model.passwords import Held
from rules.model.payload import (
    AddressOf,
    Answer,
    Arrival,
    Cause,
    Exported,
    ForSeveral,
    News,
    Occasion,
    Payload,
    Takeover,
    Withdrawal,
)
from rules.model.people import NewsPace, Person, PersonId
from rules.model.refusals import Field
from rules.model.strangers import StrangerId
from rules.model.subscriber_form import TYPED
from rules.model.team_channel import ChannelStanding
from tests.views import sample_directory, sample_imports, sample_outside, sample_portfolios_told
from tests.views.given import Given
from tests.views.sample import Sample
from tests.views.sample_facts import AT, DAY, HASH, PASSWORD, PORTAL, mentions, message, person
from views import notices, team_channel
from views.firm_profile import FirmProfile
from views.message_context import LATE, MessageContext

ONE, TWO = PersonId(1), PersonId(2)
KNOWN, OTHER, NAMED = StrangerId(5), StrangerId(6), StrangerId(7)
Told = tuple[Payload, Sequence[Person | None]]


def notices_of(localizer: Localizer, given: Given) -> list[Sample]:
    """Every message, for each of those who may get it, with and without somebody whom one may ask."""
    made, words = [], notices.words(localizer)
    named = mentions(given, {EntryId(10**18): given.reason})
    for contact in (given.contact, ""):
        firm_profile = FirmProfile(given.firm, contact, PORTAL)
        for payload, recipients in payloads(given):
            for recipient in recipients:
                # A long number, as whatever a button carries may get long.
                owed = message(payload, recipient, entry=EntryId(10**18))
                for held in _held(payload):
                    # Those who know whom to ask read it late, and when it happened.
                    late = payload.at + LATE if contact else None
                    context = MessageContext(owed, payload, localizer, firm_profile, named, held, late)
                    made.append(Sample(words[type(payload)].writer, (context,)))
                if recipient is None:
                    made.append(Sample(team_channel.discreet, (context,)))
    return made


def failures(given: Given) -> tuple[Message, ...]:
    """Messages that Slack refused, of every kind, to a person and to the team channel."""
    refused = {"state": DeliveryState.FAILED, "failure": given.failure, "settled_at": AT, "attempts": 10**6}
    one_of_each = {type(payload): payload for payload, _ in payloads(given)}
    unknown = message(one_of_each[SubscriberAdded], None, **{**refused, "failure": "a_new_error"})
    return (*(message(payload, person(given), **refused) for payload in one_of_each.values()), unknown)


def payloads(given: Given) -> Iterator[Told]:
    """What every message may tell, and to whom."""
    author, owner, partner = _readers(given)
    yield told.AdministratorEnrolled(person=ONE, at=AT), (owner, None)
    for who_may in (None, *Takeover):
        yield told.AdministratorResigned(person=ONE, takeover=who_may, at=AT), (owner, partner, None)
    everybody = tuple(PersonId(each + 1) for each in range(given.crowd))
    for added, removed in ((everybody, ()), ((), everybody), (everybody, everybody)):
        yield told.PartnersChanged(added=added, removed=removed, at=AT), (author, None)
    agreed = told.AdministratorEnrolled(person=TWO, approved_by=ONE, at=AT)
    yield agreed, (author, partner, None)
    yield from _of_administrators(author, owner)
    yield from _of_requests_for_passwords(author, owner)
    yield from _of_reviews(author, partner)
    for starts_on in (None, DAY):
        yield told.SubscriberAdded(author=ONE, person=TWO, starts_on=starts_on, at=AT), (partner, None)
    yield from _of_dates(author, owner)
    yield from _of_passwords(author, owner)
    yield from _of_access(author, owner, partner)
    yield from _of_several(author, owner)
    yield from _of_members(author, partner)
    yield from _of_identity(author, owner, partner)
    for fields in ((Field.FUNCTION,), tuple(TYPED), (Field.PHONE,)):
        yield told.SubscriberChanged(author=ONE, person=TWO, fields=fields, at=AT), (owner, author, None)
    yield from _of_imports(given)
    yield from _of_requests(author, owner, partner)
    yield from sample_directory.payloads(given, author, partner)
    yield from sample_portfolios_told.payloads(given, author, owner)
    yield from sample_outside.payloads(given, author, owner)
    yield from _of_a_day(given, author, owner, partner)


def _of_a_day(given: Given, author: Person, owner: Person, partner: Person) -> Iterator[Told]:
    """Each kind of news, and a day with as many as are told."""
    each_kind = [*_news(given, author, owner, partner)]
    # Of so many, a message has room for all.
    days = [each_kind[start : start + MOST // 2] for start in range(0, len(each_kind), MOST // 2)]
    for news, more in ((each_kind[:1], 0), *((each, 1) for each in days), ((each_kind * MOST)[-MOST:], 1234)):
        told_of = tuple(News(entry=EntryId(10**18), tells=each) for each in news)
        readers = (replace(author, news=NewsPace.DAILY), partner)
        yield told.DailyNews(news=told_of, more=more, at=AT), readers


def _news(given: Given, author: Person, owner: Person, partner: Person) -> Iterator[Payload]:
    for starts_on in (None, DAY):
        yield told.SubscriberAdded(author=ONE, person=TWO, starts_on=starts_on, at=AT)
    yield told.SubscriberChanged(author=ONE, person=TWO, fields=tuple(TYPED), at=AT)
    of_portfolios = sample_portfolios_told.payloads(given, author, owner)
    parts = (of_portfolios, _of_dates(author, owner), _of_access(author, owner, partner), _of_several(author, owner))
    for payload, _ in (*_of_imports(given), *_of_reviews(author, partner), *(each for part in parts for each in part)):
        asks = isinstance(payload, told.Proposal) and payload.asks
        if MESSAGE_TYPES[type(payload)].nature is Nature.NEWS and not asks:
            yield payload


def _of_requests(author: Person, owner: Person, partner: Person) -> Iterator[Told]:
    asked = told.AccessAsked(person=TWO, at=AT)
    yield asked, (author, partner)
    for action in (
        Action.ACCESS_GRANTED,
        Action.ACCESS_REFUSED,
        Action.ACCESS_REQUEST_EXPIRED,
        Action.ACCESS_REQUEST_WITHDRAWN,
        Action.ACCESS_REQUEST_VOID,
    ):
        # Only a person refuses; the rest the bot may find by itself.
        for by in (ONE,) if action is Action.ACCESS_REFUSED else (ONE, None):
            yield replace(asked, answer=Answer(by, action)), (author, partner)
    for by in (ONE, None):
        for starts_on in (None, DAY):
            yield told.AccessGranted(author=by, person=TWO, starts_on=starts_on, at=AT), (owner,)
    yield told.AccessRefused(author=ONE, person=TWO, at=AT), (owner,)
    yield told.AccessRequestExpired(person=TWO, at=AT), (owner,)


def _readers(given: Given) -> tuple[Person, Person, Person]:
    return person(given, 1, administrator=True), person(given, 2), person(given, 3, partner=True)


def _held(payload: Payload) -> tuple[Held | None, ...]:
    carries = isinstance(payload, told.Password)
    return (Held(PASSWORD, HASH), Held(PASSWORD, HASH, replaces=True)) if carries else (None,)


def _of_passwords(author: Person, owner: Person) -> Iterator[Told]:
    for occasion in Occasion:
        for carrier in (told.Password, told.PasswordReady):
            for by in (ONE, None):
                yield carrier(author=by, person=TWO, occasion=occasion, at=AT), (owner, author)
    for to in (ONE, TWO):
        yield told.PasswordSentFor(author=ONE, person=TWO, to=to, at=AT), (owner, None)
    yield told.PasswordVoid(person=TWO, at=AT), (author,)
    for standing in (ChannelStanding.SHARED, ChannelStanding.MOVED):
        yield told.ChannelDoubtful(standing=standing, at=AT), (owner,)
    for what in Exported:
        yield told.DataExported(author=ONE, what=what, at=AT), (owner, None)
    yield told.DataExported(author=None, what=Exported.SUBSCRIBERS, at=AT), (owner, None)
    for why in Withdrawal:
        left = told.PasswordWithdrawn(author=ONE, person=TWO, occasion=Occasion.ADDED, why=why, at=AT)
        yield left, (owner, author)


def _of_several(author: Person, owner: Person) -> Iterator[Told]:
    several = tuple(PersonId(each) for each in range(1, 51))
    for whom, handed in (((TWO,), ()), (several, (TWO,)), (several, several)):
        yield told.PasswordsSentFor(author=ONE, whom=whom, handed=handed, at=AT), (owner, None)
    for what in (ForSeveral.SUSPEND, ForSeveral.REMOVE, ForSeveral.DATES):
        ends_on = DAY if what is ForSeveral.DATES else None
        for whom in ((TWO,), several):
            at_once = told.SeveralChanged(author=ONE, what=what, whom=whom, with_reason=False, ends_on=ends_on, at=AT)
            yield replace(at_once, with_reason=True), (author,)
            yield at_once, (owner, None)
            if what is ForSeveral.SUSPEND:
                yield replace(at_once, back_on=DAY), (owner, None)


def _of_access(author: Person, owner: Person, partner: Person) -> Iterator[Told]:
    usual = told.SubscriberSuspended(person=TWO, author=ONE, with_reason=False, cause=None, at=AT)
    for payload in (
        usual,
        replace(usual, back_on=DAY),
        told.SubscriberReactivated(person=TWO, author=ONE, with_reason=False, at=AT),
        *(
            told.SubscriberReactivated(
                person=TWO, author=by, with_reason=False, ends_on=DAY, keeps_password=by is None, at=AT
            )
            for by in (ONE, None)
        ),
        told.SubscriberRemoved(person=TWO, author=ONE, with_reason=False, at=AT),
    ):
        yield replace(payload, with_reason=True), (author,)
        yield payload, (owner, author, None)
    for cause in Cause:
        by_itself = replace(usual, author=None, cause=cause)
        for answer in (None, *_answers()):
            yield replace(by_itself, answer=answer), (owner, author, partner, None)
            yield replace(by_itself, answer=answer, ends_on=DAY), (author,)


def _results(started: told.ImportStarted) -> Iterator[told.ImportStarted]:
    for state in (ImportState.DONE, ImportState.STOPPED):
        for n in (1, 1234):
            figures = replace(started, state=state, added=n, there=n, left_out=n, refused=n, outside=n)
            for followed in (figures, replace(figures, file="")):
                yield followed
                yield replace(followed, outside=0, withheld=True)


def _of_imports(given: Given) -> Iterator[Told]:
    author, _, partner = _readers(given)
    started = told.ImportStarted(file=given.function, total=10000, at=AT)
    yield started, (author,)
    for state in ImportState:
        yield replace(started, handled=1234, state=state), (author,)
        yield replace(started, file="", handled=1234, state=state), (author,)
    yield replace(started, total=0), (author,)
    yield from ((each, (author,)) for each in sample_imports.messages(given))
    yield from ((each, (author,)) for each in _results(started))
    for outcome in (ImportState.DONE, ImportState.STOPPED):
        for count in (0, 1, 1234):
            ended = told.ImportEnded(
                file=given.function,
                added=count,
                there=count,
                left_out=count,
                refused=count,
                outside=count,
                outcome=outcome,
                in_slack=True,
                at=AT,
            )
            yield ended, (author,)
            yield replace(ended, outside=0, in_slack=count == 0), (author,)
            yield replace(ended, withheld=True), (author,)
            yield replace(ended, file="", outside=0), (author,)
        yield replace(ended, file=""), (author,)
    for count in (1, 1234):
        for file in (given.function, ""):
            yield told.LinesWithheld(file=file, lines=count, at=AT), (author,)
        for newcomers in (False, True):
            imported = told.SubscribersImported(author=ONE, count=count, newcomers=newcomers, at=AT)
            yield imported, (partner, None)


def _of_reviews(author: Person, partner: Person) -> Iterator[Told]:
    for by, overdue in ((ONE, False), (None, True)):
        yield told.ReviewOpened(author=by, until=AT, waiting=1234, at=AT), (author, partner)
        reminder = told.ReviewReminder(opened=AT, until=AT, overdue=overdue, waiting=1234, at=AT)
        yield reminder, (author, partner)
    yield told.ReviewClosed(confirmed=1234, ended=1234, at=AT), (author, partner, None)
    yield told.JournalHead(lines=10**6, hash="f" * 64, at=AT), (None,)


def _of_dates(author: Person, owner: Person) -> Iterator[Told]:
    for day in (None, DAY):
        dates = told.DatesSet(author=ONE, person=TWO, starts_on=day, ends_on=day, at=AT)
        for set_ in (dates, replace(dates, begun=True), replace(dates, on_hold=True, back_on=day)):
            yield set_, (owner, author, None)
    for answer in (None, *_answers()):
        yield told.AccessEnding(person=TWO, ends_on=DAY, answer=answer, at=AT), (author,)


def _of_administrators(author: Person, owner: Person) -> Iterator[Told]:
    for who_may in (None, *Takeover):
        withdrawn = told.AdministratorWithdrawn(author=ONE, person=TWO, takeover=who_may, at=AT)
        yield withdrawn, (owner, author, None)
    partner = replace(author, partner=True)
    yield told.EnrolmentReported(author=ONE, person=TWO, since=AT, at=AT), (author, partner)
    for answered in (told.EnrolmentApproved, told.EnrolmentRefused):
        yield answered(author=ONE, person=TWO, at=AT), (owner, None)
    yield told.EnrolmentExpired(person=TWO, at=AT), (owner,)
    yield told.EnrolmentAsked(person=TWO, at=AT), (author,)
    for action in (
        Action.ENROLMENT_APPROVED,
        Action.ENROLMENT_REFUSED,
        Action.ENROLMENT_WITHDRAWN,
        Action.ENROLMENT_EXPIRED,
    ):
        yield told.EnrolmentAsked(person=TWO, answer=Answer(ONE, action, AT), at=AT), (author,)


def _of_requests_for_passwords(author: Person, owner: Person) -> Iterator[Told]:
    yield told.PasswordAsked(person=TWO, at=AT), (author,)
    for action in (Action.PASSWORD_RENEWED, Action.PASSWORD_REFUSED, Action.PASSWORD_REQUEST_EXPIRED):
        yield told.PasswordAsked(person=TWO, answer=Answer(ONE, action, AT), at=AT), (author,)
    yield told.PasswordRefused(author=ONE, person=TWO, at=AT), (owner,)
    yield told.PasswordRequestExpired(person=TWO, at=AT), (owner,)
    yield told.PasswordSentFor(author=TWO, person=TWO, to=TWO, at=AT), (author, None)


def _of_members(administrator: Person, partner: Person) -> Iterator[Told]:
    for fact in (False, True):
        unclear = told.PartnerUnclear(person=TWO, stranger=KNOWN, closed=fact, verified=fact, at=AT)
        yield unclear, (administrator, partner)
    yield told.PartnerLeft(person=TWO, at=AT), (administrator, partner)
    yield told.NoAdministrator(person=TWO, at=AT), (partner,)
    joined = told.MemberJoined(
        stranger=KNOWN, person=None, was_subscriber=False, has_new_address=False, address_of=None, at=AT
    )
    for answer in (None, *_answers()):
        for was_subscriber in (False, True):
            yield replace(joined, was_subscriber=was_subscriber, answer=answer), (administrator,)
        for address_of in AddressOf:
            here = address_of is AddressOf.OTHER
            yield replace(joined, address_of=address_of, has_new_address=here, answer=answer), (administrator,)
        arrival = Arrival(
            proposal=EntryId(10**18),
            stranger=KNOWN,
            person=None,
            was_subscriber=False,
            has_new_address=False,
            address_of=None,
        )
        for many in (1, 2, 100):
            yield told.MembersJoined(arrivals=(replace(arrival, answer=answer),) * many, at=AT), (administrator,)
        yield told.MembersJoined(arrivals=(arrival, replace(arrival, answer=answer)), at=AT), (administrator,)
        yield told.MemberReturned(person=TWO, answer=answer, at=AT), (administrator,)
        for after in (OTHER, NAMED):
            changed = told.MemberChanged(person=TWO, before=KNOWN, stranger=after, answer=answer, at=AT)
            yield changed, (administrator,)


def _of_identity(administrator: Person, owner: Person, partner: Person) -> Iterator[Told]:
    for answered in (None, Action.SAME_PERSON, Action.SOMEBODY_ELSE):
        for may_be_same in (False, True):
            asked = told.IdentityAsked(person=TWO, stranger=KNOWN, may_be_same=may_be_same, at=AT)
            yield replace(asked, answer=Answer(ONE, answered, AT) if answered else None), (administrator,)
    for same in (False, True):
        decided = told.IdentityDecided(author=ONE, person=TWO, stranger=KNOWN, same=same, at=AT)
        yield decided, (owner, partner, None)


def _answers() -> Iterator[Answer]:
    """How a proposal may have been settled: by somebody, by itself, and before its moment was kept."""
    for action in (Action.SUBSCRIBER_ADDED, Action.SUBSCRIBER_CHANGED, Action.PROPOSAL_SET_ASIDE):
        yield Answer(ONE, action, AT)
    yield Answer(None, Action.MEMBER_LEFT, AT)
    yield Answer(None, Action.JOURNAL_EXPORTED, AT)
    yield Answer(ONE, Action.PROPOSAL_SET_ASIDE)
