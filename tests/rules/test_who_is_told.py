"""Every use of a right over somebody else, and who hears of it: partners and the team channel, or why nobody."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from uuid import uuid4

import pytest

import rules
from rules import (
    answer_agreement,
    answer_password,
    approve_enrolment,
    ask_password,
    change_access,
    change_several,
    decide_identity,
    edit_portfolio,
    edit_subscriber,
    export_clients,
    export_journal,
    export_review,
    export_subscribers,
    give_right,
    hand_over,
    keep_dates,
    name_deputy,
    renew_password,
    retry_delivery,
    review_access,
    set_absence,
    set_confidential,
    set_dates,
    withdraw_administrator,
)
from rules.change_access import Change, Wanted
from rules.close_account import close_account
from rules.deliveries import claim, store_password
from rules.model.cautions import Doubt, Identity, Justification
from rules.model.dates import Dates, today
from rules.model.journal import Action, IdempotencyKey
from rules.model.message_types import MESSAGE_TYPES
from rules.model.messages import (
    DataExported,
    IdentityAsked,
    Password,
    PasswordReady,
    PasswordSentFor,
    PasswordVoid,
    SubscribersImported,
)
from rules.model.notices import Message
from rules.model.passwords import PasswordDelivery
from rules.model.payload import ForSeveral
from rules.model.people import Access, PasswordState, Person, SlackId
from rules.model.policy import Enrolment, SelfReset
from rules.model.portfolios import Portfolio
from rules.retry_delivery import FailedAttempt
from rules.run_import import run_batch
from rules.withdraw_administrator import Insistence
from tests.fakes.records import Records
from tests.looked_after import asked_of_all, join, led
from tests.outcomes import record_failed
from tests.payloads import tells
from tests.people import ANNE, BRUNO, CHLOE, DENIS, LATER, MAKER, NOW, member, partner, subscriber
from tests.rules import importing
from tests.rules.use_cases import add, add_outside_slack, choose, everything_told, known, password_message, space_of

# Anne does each of these to Denis, or to everybody.
Act = Callable[[Records], object]
FORM = IdempotencyKey("the form")


def _denis(records: Records) -> Person:
    return known(records, DENIS)


def _change(records: Records, change: Change) -> object:
    wanted = Wanted(_denis(records).id, change, "Fin de mission")
    return change_access.change_access(records, ANNE.slack_id, wanted, form=FORM, now=LATER)


def _reactivate(records: Records) -> object:
    records.people.update(replace(_denis(records), access=Access.SUSPENDED))
    return _change(records, Change.REACTIVATE)


def _edit(records: Records) -> object:
    shown = edit_subscriber.details(_denis(records))
    edit = edit_subscriber.Edit(_denis(records).id, edit_subscriber.marks(shown), replace(shown, function="Paie"))
    return edit_subscriber.edit_subscriber(
        records,
        ANNE.slack_id,
        edit,
        Identity(None, None),
        justification=Justification("", frozenset(Doubt)),
        form=FORM,
        now=LATER,
    )


def _decide(records: Records, *, approve: bool) -> object:
    asked = choose(records.under(enrolment=Enrolment.APPROVAL), DENIS).entry
    assert asked is not None
    return approve_enrolment.decide(records, ANNE.slack_id, asked, LATER, approve=approve)


def _withdraw(records: Records) -> object:
    records.people.update(replace(_denis(records), administrator_since=NOW))
    said = Insistence("Fin de mission", insists=True)
    return withdraw_administrator.withdraw_administrator(
        records, ANNE.slack_id, _denis(records).id, said, form=FORM, now=LATER
    )


def _change_several(records: Records, what: ForSeveral) -> object:
    ends_on = today(LATER) + timedelta(days=30)
    asked = change_several.WantedForSeveral(what, (_denis(records).id,), "Fin de mission", ends_on)
    return change_several.change_several(records, ANNE.slack_id, asked, form=FORM, now=LATER)


def _set_dates(records: Records) -> object:
    dates = Dates(None, today(LATER) + timedelta(days=30))
    return set_dates.set_dates(records, ANNE.slack_id, _denis(records).id, dates, form=FORM, now=LATER)


def _import(records: Records) -> object:
    held = importing.confirm(records, importing.drop(records, importing.file_of(importing.EMIL)))
    records.imports.update(replace(held, process_id=MAKER, lease_until=LATER + timedelta(hours=1)))
    for _ in range(2):
        run_batch(records, held.id, MAKER, importing.ROSTER, 10, LATER)
    assert records.outbox.of(SubscribersImported)
    return held


def _renew(records: Records) -> object:
    return renew_password.renew_password(records, ANNE.slack_id, _denis(records).id, form=FORM, now=LATER)


def _ask_password(records: Records) -> object:
    records.owed_to_door.turn(on=True)
    anne = known(records, ANNE)
    return ask_password.ask_password(records, ANNE.slack_id, anne.id, form=FORM, now=LATER)


def _answer_password(records: Records) -> object:
    records.owed_to_door.turn(on=True)
    asking, denis = records.under(self_reset=SelfReset.ASK), _denis(records)
    ask_password.ask_password(asking, DENIS.slack_id, denis.id, form=FORM, now=NOW)
    line = records.journal.latest_about(denis.id, Action.PASSWORD_ASKED)
    assert line is not None
    return answer_password.answer_password(asking, ANNE.slack_id, line.id, LATER, approve=True)


def _retry(records: Records) -> object:
    message = password_message(records)
    claim(records, MAKER, LATER, (), 50)
    record_failed(records, message, "account_inactive", LATER)
    records.people.update(replace(_denis(records), password_state=PasswordState.FAILED))
    found = records.outbox.get(message.id)
    assert found is not None
    failed = FailedAttempt(message.id, found.attempts)
    return retry_delivery.retry_delivery(records, ANNE.slack_id, failed, LATER)


def _decide_identity(records: Records, *, same: bool) -> object:
    another = replace(DENIS, slack_id=SlackId("U-NEW"))
    close_account(records, _denis(records), NOW)
    decide_identity.ask_who_it_is(records, another, NOW)
    question = records.outbox.of(IdentityAsked)[-1].entry
    return decide_identity.decide(records, ANNE.slack_id, question, another, LATER, same=same)


def _confirm(records: Records) -> object:
    review, anne = review_access.start_review(records, ANNE.slack_id, NOW), known(records, ANNE)
    for other in records.people.administrators():
        if other.slack_id is not None and other.id != anne.id:
            review_access.confirm(records, other.slack_id, review.id, [anne.id], LATER)
    return review_access.confirm(records, ANNE.slack_id, review.id, [each.id for each in records.people.users()], LATER)


def _export_review(records: Records) -> object:
    review = review_access.start_review(records, ANNE.slack_id, NOW)
    return export_review.export_review(records, ANNE.slack_id, review.id, form=FORM, now=LATER)


def _led(records: Records, lead: Person) -> Portfolio:
    return led(records, "Paie", lead, known(records, ANNE), NOW)


def _create_portfolio(records: Records) -> object:
    typed = edit_portfolio.NewPortfolio("Paie", _denis(records).id, known(records, CHLOE).id)
    return edit_portfolio.create_portfolio(records, ANNE.slack_id, typed, form=FORM, now=LATER)


def _give_right(records: Records) -> object:
    giving = give_right.Giving(_led(records, known(records, ANNE)).id, _denis(records).id)
    return give_right.give_right(records, ANNE.slack_id, giving, form=FORM, now=LATER)


def _end_right(records: Records) -> object:
    portfolio, denis = _led(records, known(records, ANNE)), _denis(records)
    join(records, portfolio, denis, known(records, ANNE), NOW)
    return give_right.end_right(records, ANNE.slack_id, portfolio.id, denis.id, form=FORM, now=LATER)


def _hand_over(records: Records, *, to_denis: bool) -> object:
    lead = known(records, ANNE) if to_denis else _denis(records)
    whom = _denis(records).id if to_denis else None
    wanted = hand_over.Handover((_led(records, lead).id,), whom, "Fin de mission")
    return hand_over.hand_over(records, ANNE.slack_id, wanted, form=FORM, now=LATER)


def _name_deputy(records: Records) -> object:
    portfolio = _led(records, known(records, ANNE))
    return name_deputy.name_deputy(records, ANNE.slack_id, portfolio.id, _denis(records).id, form=FORM, now=LATER)


def _answer_agreement(records: Records) -> object:
    request = asked_of_all(records, known(records, ANNE), _denis(records), known(records, CHLOE))
    return answer_agreement.answer_agreement(records, CHLOE.slack_id, request, LATER, agree=True)


def _set_confidential(records: Records) -> object:
    portfolio = _led(records, known(records, ANNE))
    join(records, portfolio, _denis(records), known(records, ANNE), NOW)
    return set_confidential.set_confidential(
        records, ANNE.slack_id, portfolio.id, confidential=True, form=FORM, now=LATER
    )


def _set_absence(records: Records) -> object:
    denis, days = _denis(records), (today(LATER), today(LATER) + timedelta(days=7))
    _led(records, denis)
    return set_absence.set_absence(records, ANNE.slack_id, denis.id, days, form=FORM, now=LATER)


def _cancel_absence(records: Records) -> object:
    _set_absence(records)
    before = {each.id for each in records.outbox.everything()}
    away = set_absence.cancel_absence(records, ANNE.slack_id, _denis(records).id, today(LATER), LATER)
    assert {each.id for each in records.outbox.everything()} - before
    return away


TOLD: dict[str, tuple[Act, ...]] = {
    "add_subscriber.save": (lambda records: add(records, member("Émile", "Évrard")), add_outside_slack),
    "answer_agreement.answer_agreement": (_answer_agreement,),
    "answer_password.answer_password": (_answer_password,),
    "approve_enrolment.decide": (lambda records: _decide(records, approve=True),),
    "ask_password.ask_password": (_ask_password,),
    "change_access.change_access": (
        lambda records: _change(records, Change.SUSPEND),
        lambda records: _change(records, Change.REMOVE),
        _reactivate,
    ),
    "change_several.change_several": tuple(partial(_change_several, what=what) for what in ForSeveral),
    "decide_identity.decide": (
        lambda records: _decide_identity(records, same=True),
        lambda records: _decide_identity(records, same=False),
    ),
    "edit_portfolio.create_portfolio": (_create_portfolio,),
    "edit_subscriber.edit_subscriber": (_edit,),
    "export_clients.export_clients": (
        lambda records: export_clients.export_clients(
            records, ANNE.slack_id, export_clients.Form.LIST, form=FORM, now=LATER
        ),
    ),
    "export_journal.export": (lambda records: export_journal.export(records, ANNE.slack_id, form=FORM, now=LATER),),
    "export_review.export_review": (_export_review,),
    "export_subscribers.export": (
        lambda records: export_subscribers.export(records, ANNE.slack_id, form=FORM, now=LATER),
    ),
    "give_right.end_right": (_end_right,),
    "give_right.give_right": (_give_right,),
    "hand_over.hand_over": (partial(_hand_over, to_denis=True), partial(_hand_over, to_denis=False)),
    "import_subscribers.confirm": (_import,),
    "name_deputy.name_deputy": (_name_deputy,),
    "renew_password.renew_password": (_renew,),
    "retry_delivery.retry_delivery": (_retry,),
    "review_access.confirm": (_confirm,),
    "set_absence.cancel_absence": (_cancel_absence,),
    "set_absence.set_absence": (_set_absence,),
    "set_confidential.set_confidential": (_set_confidential,),
    "set_dates.set_dates": (_set_dates,),
    "withdraw_administrator.withdraw_administrator": (_withdraw,),
}
_LOOKS = "only looks, at what its reader may see anyway"
_CHECKS = "checks a right before a window, and is checked again by what follows"
_OWN = "concerns nobody but who does it"
_FILE = "reads its author's own file, of which nothing follows until it is confirmed"
NOT_TOLD: dict[str, str] = {
    **dict.fromkeys(
        (
            "enrol.progress",
            "enrol.standing",
            "access_requests.asking_of",
            "answer_access.list_requests",
            "find_collaborator.find_collaborator",
            "home.overview",
            "list_administrators.list_administrators",
            "change_several.choices",
            "change_several.everybody_at",
            "choose_person.choose_person",
            "choose_portfolio.choose_portfolio",
            "close_outside_accesses.tasks_to_close",
            "hand_over.what_waits_for_a_lead",
            "list_clients.list_clients",
            "list_portfolios.list_portfolios",
            "list_services.list_services",
            "note_outside_accesses.outside_accesses_of",
            "list_subscribers.list_subscribers",
            "once.done_before",
            "permissions.administrator_of",
            "permissions.decider_of",
            "permissions.partner_of",
            "permissions.user_of",
            "read_journal.read_journal",
            "recognise.known",
            "review_access.read_sheet",
            "review_directory.read_sheet",
            "show_client.client_meant",
            "show_client.show_client",
            "show_portfolio.show_portfolio",
            "show_space.show_space",
            "shown_in_exports.shown_clients",
            "shown_in_exports.shown_portfolios",
        ),
        _LOOKS,
    ),
    **dict.fromkeys(
        (
            "add_arrivals.lines_of",
            "add_arrivals.waiting",
            "add_subscriber.may_add",
            "add_subscriber.may_save",
            "add_subscriber.review",
            "answer_access.may_answer_access",
            "ask_password.may_ask_password",
            "change_access.may_change",
            "change_several.may_change_several",
            "close_outside_accesses.may_settle",
            "edit_services.may_rename",
            "edit_client.may_change",
            "edit_subscriber.may_edit",
            "edit_subscriber.review",
            "export_clients.may_export_clients",
            "export_journal.may_export",
            "export_subscribers.may_export",
            "find_collaborator.listed_already",
            "follow_members.may_add_member",
            "follow_members.may_answer",
            "give_right.may_end_right",
            "hand_over.decided_by",
            "hand_over.may_hand_over",
            "import_subscribers.may_import",
            "keep_difference.may_keep",
            "name_deputy.may_name_deputy",
            "note_password.received",
            "portfolio_rights.manager_of",
            "portfolio_rights.reader_of",
            "renew_password.may_have_another",
            "renew_password.may_renew",
            "reveal_password.may_reveal",
            "set_absence.may_set_absence",
            "set_confidential.may_set_confidential",
            "set_incompatible.may_set_incompatible",
            "set_dates.may_set_dates",
            "withdraw_administrator.may_withdraw",
        ),
        _CHECKS,
    ),
    "answer_access.refuse_access": "nothing changes: who asked has as little access as before, and is told why",
    "answer_agreement.withdraw_asking": "one's own request; those who were asked read it in its message",
    "ask_access.withdraw_request": "their own request: those who received it see it",
    **dict.fromkeys(("edit_profile.edit_profile", "edit_profile.own_profile", "home.closed", "home.shown"), _OWN),
    **dict.fromkeys(
        (
            "import_subscribers.begin",
            "import_clients.examine_clients",
            "import_clients.note_found",
            "import_subscribers.examine",
            "import_subscribers.page",
            "import_subscribers.propose",
        ),
        _FILE,
    ),
    **dict.fromkeys(
        (
            "note_password.note_password",
            "reveal_password.begin",
            "reveal_password.finish",
            "reveal_password.give_up",
        ),
        "who receives a password of another's was told when it was made for them",
    ),
    **dict.fromkeys(
        ("keep_difference.keep", "review_directory.put_all_back", "review_directory.put_back"),
        "no right changes in the space: the directory follows it, or the list says to all who keeps what, and why",
    ),
    **dict.fromkeys(
        ("edit_client.add_client", "edit_client.change_client", "edit_client.end_client"),
        "a client of the firm, and nobody's right over another person: it is in the journal",
    ),
    **dict.fromkeys(
        ("place_clients.place_clients", "place_clients.take_out"),
        "which clients a portfolio has, and nobody's right in it: it is in the journal",
    ),
    **dict.fromkeys(
        ("edit_services.add_services", "edit_services.archive_service", "edit_services.rename_service"),
        "the firm's list of services outside, and nobody's right over another person: it is in the journal",
    ),
    "note_outside_accesses.note_outside_accesses": "no right changes: whom it is about is told what was noted of them",
    **dict.fromkeys(
        (
            "close_outside_accesses.close_outside_access",
            "close_outside_accesses.keep_outside_access",
            "close_outside_accesses.leave_outside_access",
            "close_outside_accesses.take_outside_access",
        ),
        "no right changes here: what was done elsewhere stands in the journal, and in the message that asked for it",
    ),
    "edit_portfolio.archive_portfolio": "of a portfolio without clients: nobody loses any, and it is in the journal",
    **dict.fromkeys(
        ("set_incompatible.lift_incompatible", "set_incompatible.set_incompatible"),
        "which portfolios nobody may be in both of, and nobody's right: it is in the journal",
    ),
    "edit_portfolio.rename_portfolio": "what a portfolio is called, and nobody's right in it: it is in the journal",
    "choose_news.choose_news": "how its reader is told the news, and nobody else; the channel hears of each at once",
    "enrol.choose": "one's own profile, of which everybody is told (tests/rules/test_enrol.py)",
    "add_arrivals.set_all_aside": "changes nothing; the messages of the others say who answered",
    "follow_members.set_aside": "changes nothing; the proposals of the others say who answered",
    "report_enrolment.report_enrolment": "a right of every user, of which partners are told",
    "review_access.take_back": "asks for an answer again, which is told when the review closes",
    "withdraw_request.withdraw_request": "one's own request; those who were asked read it in its message",
    "review_access.start_review": "asks administrators; what they answer is told when the review closes",
}


def use_cases() -> set[str]:
    """Name every use case by which somebody with a Slack account does or reads something."""
    found = set()
    for module in pkgutil.iter_modules(rules.__path__):
        for name, function in inspect.getmembers(importlib.import_module(f"rules.{module.name}"), inspect.isfunction):
            asked = [each.annotation for each in inspect.signature(function).parameters.values()]
            here = function.__module__ == f"rules.{module.name}" and not name.startswith("_")
            if here and asked[:1] == ["Records"] and "SlackId" in asked:
                found.add(f"{module.name}.{name}")
    return found


def space(*others: Person) -> Records:
    """Anne, partner and administrator, and Denis, whom Anne has just added."""
    records = space_of([partner(ANNE, administrator_since=NOW), *others])
    add(records)
    return records


def after(records: Records, act: Act) -> list[Message]:
    """The messages that an act owes."""
    before = {each.id for each in records.outbox.everything()}
    act(records)
    return [each for each in records.outbox.everything() if each.id not in before and each.edits is None]


every_act = pytest.mark.parametrize(
    "act", [pytest.param(act, id=f"{name}-{number}") for name, acts in TOLD.items() for number, act in enumerate(acts)]
)


def test_every_use_case_has_a_row() -> None:
    """A new one says who is told of it, or why nobody is; none stands in both tables."""
    assert use_cases() == {*TOLD} ^ {*NOT_TOLD}


@every_act
def test_partners_and_the_channel_are_told_of_every_use_of_a_right(act: Act) -> None:
    """Each partner but its author, and the team channel, by a message that names the author where somebody did it."""
    records = space(partner(BRUNO, administrator_since=NOW), subscriber(CHLOE))
    owed = after(records, act)
    told = {each.recipient.slack_id if each.recipient else None for each in owed}
    assert {BRUNO.slack_id, None} <= told
    to_channel = [each for each in owed if each.recipient is None]
    assert not any(isinstance(each.payload, (Password, PasswordReady)) for each in to_channel)


@every_act
def test_where_the_author_is_the_only_partner_the_channel_still_hears(act: Act) -> None:
    """Nobody can use a right unseen, however few manage the space."""
    assert None in {each.recipient for each in after(space(subscriber(CHLOE)), act)}


@pytest.mark.parametrize("approve", [True, False])
def test_the_channel_hears_how_a_request_was_answered(*, approve: bool) -> None:
    """Also where it was refused; the other deciders read it in the request itself."""
    records = space(partner(BRUNO))
    assert None in {each.recipient for each in after(records, lambda given: _decide(given, approve=approve))}


def test_it_is_told_to_whom_a_password_goes() -> None:
    """To its owner, or to the administrator of somebody outside Slack: whoever renews it, adds or reactivates them."""
    records = space(partner(BRUNO))
    _renew(records)
    felix = add_outside_slack(records).person
    records.people.update(replace(felix, access=Access.SUSPENDED))
    wanted = Wanted(felix.id, Change.REACTIVATE)
    form = IdempotencyKey(uuid4().hex)
    change_access.change_access(records, ANNE.slack_id, wanted, form=form, now=LATER)
    anne, denis = known(records, ANNE), _denis(records)
    to_bruno = [tells(each) for each in records.outbox.of(PasswordSentFor) if each.recipient == known(records, BRUNO)]
    assert [(each.author, each.person, each.to) for each in to_bruno] == [
        (anne.id, denis.id, denis.id),
        (anne.id, felix.id, anne.id),
        (anne.id, felix.id, anne.id),
    ]


def test_an_access_that_begins_tells_who_hands_its_password_over() -> None:
    """Weeks later, when its first day comes, for somebody outside Slack."""
    records = space(partner(BRUNO))
    felix = add_outside_slack(records).person
    planned = replace(felix, access=Access.PLANNED, starts_on=today(LATER), password_hash=None)
    records.people.update(planned)
    owed = after(records, lambda given: keep_dates.keep_dates(given, LATER))
    assert [each.recipient for each in owed if isinstance(each.payload, PasswordSentFor)] == [
        known(records, BRUNO),
        None,
    ]


def test_ones_own_password_is_nobody_elses_business() -> None:
    """Who asks for a new one for themselves uses no right over another."""
    records = space(partner(BRUNO))
    form = IdempotencyKey("own")
    renew_password.renew_password(records, DENIS.slack_id, _denis(records).id, form=form, now=LATER)
    assert records.outbox.of(PasswordSentFor) == []


def test_a_message_sent_again_without_a_password_is_no_use_of_a_right() -> None:
    """It tells its reader what they should have known."""
    records = space(partner(BRUNO))
    choose(records, BRUNO)
    (message,) = [each for each in records.outbox.everything() if each.recipient == _denis(records)][-1:]
    claim(records, MAKER, LATER, (), 50)
    record_failed(records, message, "account_inactive", LATER)
    found = records.outbox.get(message.id)
    assert found is not None
    failed = FailedAttempt(message.id, found.attempts)
    owed = after(records, lambda given: retry_delivery.retry_delivery(given, ANNE.slack_id, failed, LATER))
    assert owed == []


@pytest.mark.parametrize("of", ["export_clients.export_clients", "export_journal.export", "export_subscribers.export"])
def test_the_same_press_again_tells_nothing_more(of: str) -> None:
    """Of an export, the journal has one line and everybody one message."""
    records, (export,) = space(partner(BRUNO)), TOLD[of]
    assert len(after(records, export)) == 2
    assert after(records, export) == []


def test_the_same_press_on_a_review_is_written_down_once() -> None:
    """And told once, although Slack repeats it."""
    records = space(partner(BRUNO))
    review = review_access.start_review(records, ANNE.slack_id, NOW)
    for again in (False, True):
        export = export_review.export_review(records, ANNE.slack_id, review.id, form=FORM, now=LATER)
        assert export.again == again
    assert [each.action for each in records.journal.entries].count(Action.REVIEW_EXPORTED) == 1
    assert len(records.outbox.of(DataExported)) == 2


def test_an_export_on_the_server_is_told_as_well() -> None:
    """By nobody of the space."""
    records = space(partner(BRUNO))
    owed = after(records, lambda given: export_subscribers.export_on_server(given, LATER))
    assert [each.recipient.slack_id if each.recipient else None for each in owed] == [
        ANNE.slack_id,
        BRUNO.slack_id,
        None,
    ]


def test_uses_of_rights_are_security_notices_without_a_secret() -> None:
    """Marked as such; neither they nor the journal hold a password or its hash."""
    assert all(MESSAGE_TYPES[each].security_notice for each in (PasswordSentFor, DataExported))
    records = space(partner(BRUNO))
    _renew(records)
    assert "argon2" not in everything_told(records)


def _lost(records: Records, message: Message) -> None:
    """A successor replaces the password of a process that died."""
    claimed = claim(records, "successor", LATER + timedelta(hours=1), (), 50)
    (mine,) = [each for each in claimed if each.id == message.id]
    assert store_password(records, mine, "successor", "another hash", LATER + timedelta(hours=1))


def test_who_saw_a_password_that_was_lost_hears_that_it_is_void() -> None:
    """Once for each password made anew: what the window showed opens nothing, and must not be handed over."""
    records = space(partner(BRUNO))
    _lost(records, password_message(records))
    (told,) = records.outbox.of(PasswordVoid)
    assert (told.recipient, tells(told).person) == (known(records, ANNE), _denis(records).id)


def test_who_saw_no_password_hears_of_none() -> None:
    """Of one to oneself the new message says so; renewed and imported ones stood in no window."""
    records = space(partner(BRUNO))
    outside = add_outside_slack(records)
    message = records.outbox.get(outside.message)
    assert message is not None
    _lost(records, message)
    _renew(records)
    renewed = records.outbox.passwords_of(_denis(records).id)[0]
    records.people.update(replace(_denis(records), password_hash="made once already"))
    _lost(records, renewed)
    assert records.outbox.of(PasswordVoid) == []


def test_behind_a_button_the_notice_is_the_same() -> None:
    """However the firm delivers passwords."""
    records = space(partner(BRUNO)).under(delivery=PasswordDelivery.REVEAL)
    owed = after(records, _renew)
    assert [type(each.payload) for each in owed] == [PasswordReady, PasswordSentFor, PasswordSentFor]
