"""Every use case and every kind of person: what is refused, and what is not, inside the transaction itself."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest

from rules import review_access
from rules.add_subscriber import PreparedPassword
from rules.change_access import Change, Wanted
from rules.change_several import WantedForSeveral
from rules.client_deeds import DoneAbove
from rules.edit_client import ClientForm
from rules.edit_portfolio import NewPortfolio
from rules.edit_subscriber import Edit, details, marks
from rules.export_clients import Form
from rules.give_right import Giving
from rules.hand_over import Handover
from rules.import_lines import Above
from rules.list_subscribers import ListPlace
from rules.model.cautions import Identity, Justification
from rules.model.clients import ClientsSought
from rules.model.dates import Dates, today
from rules.model.drift import Aspect, Drift, Undone
from rules.model.imports import Import, ImportId, ImportState
from rules.model.journal import EntryId, IdempotencyKey
from rules.model.listing import START
from rules.model.messages import Password
from rules.model.outside_accesses import NO_OUTSIDE_ACCESS, NO_SERVICE, OutsideAccess, OutsideService
from rules.model.passwords import PasswordDelivery
from rules.model.payload import ForSeveral
from rules.model.people import Access, Member, NewsPace, Person, SlackId
from rules.model.policy import Enrolment, SelfReset
from rules.model.portfolio_refusals import IsConfidential, NotInPortfolio
from rules.model.portfolios import PortfoliosSought, Right
from rules.model.refusals import (
    DecidersOnly,
    NotAnAdministrator,
    NotAUser,
    NotTheRecipient,
    PartnersOnly,
    Refused,
)
from rules.model.sought import read_sought
from rules.model.subscriber_form import read
from rules.retry_delivery import FailedAttempt
from rules.shown_in_exports import ShownPortfolios
from rules.withdraw_administrator import Insistence
from tests.fakes.records import Records
from tests.looked_after import asked_of_all, client, join, led
from tests.people import ADDRESS, CHLOE, LATER, MAKER, NOW, member, partner, person, subscriber
from tests.rules.test_who_is_told import use_cases
from tests.rules.use_cases import add, choose, known, password_message, space_of, typed

HEAD = member("Hélène", "Head")  # partner and administrator, who set everything up
OWNER = member("Odile", "Owner")  # a subscriber, about whom everything is
RIGHTS = (DecidersOnly, IsConfidential, NotAUser, NotAnAdministrator, NotInPortfolio, PartnersOnly, NotTheRecipient)
ME = member("Moi", "Même")

# Each kind of person as the space knows them; None: not at all, as strangers, guests and people of other workspaces.
KINDS: dict[str, Person | None] = {
    "stranger": None,
    "guest, or of another workspace": None,
    "subscriber": subscriber(ME),
    "suspended": person(ME, access=Access.SUSPENDED),
    "planned": person(ME, access=Access.PLANNED),
    "removed": person(ME, access=Access.REMOVED),
    "partner": partner(ME),
    "administrator": subscriber(ME, administrator_since=NOW),
    "partner and administrator": partner(ME, administrator_since=NOW),
    "former administrator": person(ME, access=Access.SUSPENDED, administrator_since=NOW),
    "partner without account": partner(ME, slack_id=None, former_slack_id=ME.slack_id),
}
PARTNERS = frozenset({"partner", "partner and administrator"})
ADMINISTRATORS = frozenset({"administrator", "partner and administrator"})
USERS = PARTNERS | ADMINISTRATORS | {"subscriber"}
NOBODY: frozenset[str] = frozenset()  # of these: the password is another's

MAY: dict[str, frozenset[str]] = {
    **dict.fromkeys(
        (
            "edit_profile.edit_profile",
            "edit_profile.own_profile",
            "enrol.choose",
            "enrol.progress",
            "enrol.standing",
            "home.overview",
            "list_administrators.list_administrators",
            "list_clients.list_clients",
            "list_portfolios.list_portfolios",
            "list_subscribers.list_subscribers",
            "permissions.user_of",
            "report_enrolment.report_enrolment",
            "show_client.client_meant",
            "show_space.show_space",
            "withdraw_request.withdraw_request",
        ),
        USERS,
    ),
    **dict.fromkeys(
        (
            "add_arrivals.lines_of",
            "add_arrivals.set_all_aside",
            "add_arrivals.waiting",
            "add_subscriber.may_add",
            "add_subscriber.may_save",
            "add_subscriber.review",
            "add_subscriber.save",
            "answer_access.list_requests",
            "answer_access.may_answer_access",
            "answer_access.refuse_access",
            "answer_password.answer_password",
            "ask_password.ask_password",
            "ask_password.may_ask_password",
            "change_access.change_access",
            "change_access.may_change",
            "change_several.change_several",
            "change_several.choices",
            "change_several.everybody_at",
            "change_several.may_change_several",
            "choose_person.choose_person",
            "choose_portfolio.choose_portfolio",
            "close_outside_accesses.close_outside_access",
            "close_outside_accesses.keep_outside_access",
            "close_outside_accesses.leave_outside_access",
            "close_outside_accesses.may_settle",
            "close_outside_accesses.take_outside_access",
            "close_outside_accesses.tasks_to_close",
            "decide_identity.decide",
            "edit_client.add_client",
            "edit_client.change_client",
            "edit_client.end_client",
            "edit_client.may_change",
            "edit_portfolio.archive_portfolio",
            "edit_portfolio.create_portfolio",
            "edit_portfolio.rename_portfolio",
            "edit_services.add_services",
            "edit_services.archive_service",
            "edit_services.may_rename",
            "edit_services.rename_service",
            "edit_subscriber.edit_subscriber",
            "edit_subscriber.may_edit",
            "edit_subscriber.review",
            "export_journal.export",
            "export_journal.may_export",
            "export_review.export_review",
            "export_subscribers.export",
            "export_subscribers.may_export",
            "find_collaborator.find_collaborator",
            "find_collaborator.listed_already",
            "follow_members.may_add_member",
            "follow_members.may_answer",
            "follow_members.set_aside",
            "give_right.end_right",
            "give_right.give_right",
            "give_right.may_end_right",
            "hand_over.hand_over",
            "hand_over.decided_by",
            "hand_over.may_hand_over",
            "hand_over.what_waits_for_a_lead",
            "keep_difference.keep",
            "keep_difference.may_keep",
            "import_clients.examine_clients",
            "import_clients.note_found",
            "import_subscribers.begin",
            "import_subscribers.confirm",
            "import_subscribers.examine",
            "import_subscribers.may_import",
            "import_subscribers.page",
            "import_subscribers.propose",
            "list_services.list_services",
            "name_deputy.may_name_deputy",
            "name_deputy.name_deputy",
            "note_outside_accesses.note_outside_accesses",
            "note_outside_accesses.outside_accesses_of",
            "permissions.administrator_of",
            "place_clients.place_clients",
            "place_clients.take_out",
            "portfolio_rights.manager_of",
            "set_confidential.may_set_confidential",
            "set_incompatible.lift_incompatible",
            "set_incompatible.may_set_incompatible",
            "set_incompatible.set_incompatible",
            "set_confidential.set_confidential",
            "read_journal.read_journal",
            "renew_password.may_have_another",
            "renew_password.may_renew",
            "renew_password.renew_password",
            "retry_delivery.retry_delivery",
            "review_directory.put_all_back",
            "review_directory.put_back",
            "review_directory.read_sheet",
            "review_access.confirm",
            "review_access.read_sheet",
            "review_access.start_review",
            "review_access.take_back",
            # Of others: of oneself, who answers for a portfolio may.
            "set_absence.cancel_absence",
            "set_absence.may_set_absence",
            "set_absence.set_absence",
            "set_dates.may_set_dates",
            "set_dates.set_dates",
        ),
        ADMINISTRATORS,
    ),
    **dict.fromkeys(
        (
            "permissions.partner_of",
            "withdraw_administrator.may_withdraw",
            "withdraw_administrator.withdraw_administrator",
        ),
        PARTNERS,
    ),
    **dict.fromkeys(
        (
            # Where nobody else is in the portfolio.
            "answer_agreement.answer_agreement",
            "approve_enrolment.decide",
            "choose_news.choose_news",
            "export_clients.export_clients",
            "export_clients.may_export_clients",
            "permissions.decider_of",
            # Others see what they are in.
            "portfolio_rights.reader_of",
            "show_client.show_client",
            "show_portfolio.show_portfolio",
            "shown_in_exports.shown_clients",
            "shown_in_exports.shown_portfolios",
        ),
        PARTNERS | ADMINISTRATORS,
    ),
    **dict.fromkeys(
        (
            # Of the request of another.
            "answer_agreement.withdraw_asking",
            "note_password.note_password",
            "note_password.received",
            "reveal_password.begin",
            "reveal_password.finish",
            "reveal_password.give_up",
            "reveal_password.may_reveal",
        ),
        NOBODY,
    ),
}
# Under this setting a right is narrower; every other setting leaves rights as they are.
UNDER_PARTNERS = {
    **dict.fromkeys(("enrol.choose", "enrol.standing"), PARTNERS | ADMINISTRATORS),
    "approve_enrolment.decide": NOBODY,  # whoever answers: who asked is no partner
}
Policy = Mapping[str, Any]
POLICIES: list[Policy] = [
    {"enrolment": enrolment, "delivery": delivery, "self_reset": self_reset}
    for enrolment in Enrolment
    for delivery in PasswordDelivery
    for self_reset in SelfReset
]
# No right is needed: what Slack tells of one's own Home and account, what only recognises an earlier press, and what
# becomes of one's own request for access.
NEEDS_NONE = {
    "access_requests.asking_of",
    "ask_access.withdraw_request",
    "home.closed",
    "home.shown",
    "once.done_before",
    "recognise.known",
}


def space(kind: str) -> Records:
    """The space, with this one among its people."""
    records = space_of([partner(HEAD, administrator_since=NOW), subscriber(CHLOE)])
    add(records, OWNER, author=HEAD)
    records.owed_to_door.turn(on=True)  # else nobody's password opens anything, and one setting has no effect
    own = KINDS[kind]
    if own is not None:
        records.people.add(own)
    return records


def given(records: Records) -> dict[str, Any]:
    """What any use case may be asked with, by the names of its parameters."""
    owner, message = known(records, OWNER), password_message(records)
    asked = choose(records.under(enrolment=Enrolment.APPROVAL), OWNER).entry
    enrolled = choose(records, CHLOE).entry
    form = typed(member("Émile", "Évrard"))
    shown = details(owner)
    review = review_access.start_review(records, HEAD.slack_id, NOW)
    imported = Import(
        id=ImportId("an import"),
        author=known(records, HEAD).id,
        state=ImportState.READING,
        file_name="a.csv",
        digest="digest",
        made_at=NOW,
    )
    records.imports.add(replace(imported, id=ImportId("another's")))
    head, chloe = known(records, HEAD), known(records, CHLOE)
    portfolio = led(records, "Paie", chloe, head, NOW)
    join(records, portfolio, owner, head, NOW)
    placed = client(records, HEAD.slack_id, NOW, portfolio).id
    access = _to_close(records, owner, enrolled)
    records.drifts.put([Drift(person=owner.id, aspect=Aspect.NAME, found="Anna", since=NOW)])
    return {
        "above": Above(),
        "access": access.id,
        "account": member("Un", "Autre"),
        "address": ADDRESS,
        "administrator": True,
        "approve": True,
        "carrier": Password,
        "chosen": [],
        "client": placed,
        "clients": [placed],
        "confirmed": Undone(changed=1),
        "dates": Dates(None, today(LATER)),
        "day": today(LATER),
        "days": (today(LATER), today(LATER)),
        "deputy": owner.id,
        "edit": Edit(owner.id, marks(shown), replace(shown, function="Paie")),
        "enrolment": enrolled,
        "first": enrolled,
        "first_day": today(LATER),
        "giving": Giving(portfolio.id, owner.id, Right.HANDLE),
        "failed": FailedAttempt(message.id, 1),
        "form": IdempotencyKey(uuid4().hex),
        "identity": Identity(None, None),
        "imported": imported,
        "justification": Justification("Une raison", frozenset()),
        "lines": [],
        "member": SlackId("U-NEW"),
        "members": [],
        "message": message.id,
        "name": "Autre",
        "notify": False,
        "now": LATER,
        "password_hash": "a hash",
        "people": [owner.id],
        "person": owner.id,
        "place": ListPlace(),
        "prepared": PreparedPassword(uuid4(), MAKER, None),
        "proposal": EntryId(1),
        "portfolio": portfolio.id,
        "confidential": True,
        "pace": NewsPace.DAILY,
        "question": EntryId(1),
        "reading": read(form),
        "reason": "",
        "request": asked,
        "review": review.id,
        "roster": {},
        "search": "",
        "service": access.service,
        "services": [access.service],
        "said": Insistence("Fin de mission", insists=True),
        "sought": read_sought("Denis"),
        "text": "732 829 320",
        "typed": ClientForm(name="Un autre", code="C-1"),
        "wanted": Wanted(owner.id, Change.SUSPEND, "Fin de mission"),
        "what": "",
        "asked": WantedForSeveral(ForSeveral.SUSPEND, (owner.id,), "Fin de mission"),
        "until": today(LATER),
        "with_checked": False,
    }


def _to_close(records: Records, owner: Person, line: EntryId | None) -> OutsideAccess:
    """An outside access of somebody, which is to be closed."""
    assert line is not None
    service = OutsideService(id=NO_SERVICE, name="Urssaf", created_at=NOW)
    given = OutsideAccess(
        id=NO_OUTSIDE_ACCESS,
        service=records.outside_accesses.add_service(service).id,
        person=owner.id,
        since=NOW,
        noted=line,
        asked=line,
        asked_at=NOW,
    )
    records.outside_accesses.add([given])
    return records.outside_accesses.to_close()[0]


def function_of(use_case: str) -> Callable[..., object]:
    """The use case itself."""
    module, name = use_case.split(".")
    found: Callable[..., object] = getattr(importlib.import_module(f"rules.{module}"), name)
    return found


def asked_by(records: Records, use_case: str, who: Member) -> Callable[[Policy], object]:
    """The use case, asked for by this account, once the firm has made some choices."""
    function, facts = function_of(use_case), given(records)
    if use_case.startswith("import_subscribers.") and not use_case.endswith("begin"):
        facts["imported"] = ImportId("another's")
    facts |= _of_its_own(records, use_case, facts)
    names = [each for each in inspect.signature(function).parameters.values() if each.default is each.empty]
    asking = {"author", "reader", "slack_id"}
    arguments = {each.name: facts.get(each.name) for each in names if each.name not in {"records", *asking}}
    account = {each.name: who.slack_id for each in names if each.name in asking}
    return lambda policy: function(records.under(**policy), **account, **arguments)


def _of_its_own(records: Records, use_case: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """What a use case calls by a name that means another thing elsewhere."""
    if use_case.startswith("set_absence."):
        return {"person": known(records, CHLOE).id}
    if use_case.startswith("answer_agreement."):
        records.people.add(partner(member("Yves", "Yvon")))  # somebody can be asked
        return {"request": asked_of_all(records, known(records, HEAD), known(records, CHLOE)), "agree": True}
    if use_case.startswith("set_incompatible."):
        other = led(records, "Autre", known(records, HEAD), known(records, HEAD), NOW).id
        return {"others": [other], "other": other}
    if use_case.startswith("set_confidential."):
        return {"portfolio": led(records, "Autre", known(records, HEAD), known(records, HEAD), NOW).id}
    own: dict[str, dict[str, Any]] = {
        "export_clients.export_clients": {"what": Form.LIST},
        "import_clients.examine_clients": {"above": DoneAbove()},
        "import_clients.note_found": {"above": DoneAbove(), "imported": ImportId("another's")},
        "shown_in_exports.shown_clients": {"shown": ShownPortfolios({}, {}, {})},
        "choose_person.choose_person": {"typed": ""},
        "edit_services.add_services": {"typed": "impots.gouv"},
        "edit_portfolio.create_portfolio": {"typed": NewPortfolio("Autre", facts["person"])},
        "hand_over.hand_over": {"wanted": Handover((facts["portfolio"],), facts["person"])},
    }
    return own.get(use_case, {})


def told(records: Records) -> tuple[object, ...]:
    """What would differ if anything had been done."""
    kept = [*records.journal.entries], [*records.outbox.everything()], [*records.people.everyone()]
    portfolios = records.portfolios.page(PortfoliosSought(), START, 10)
    outside = records.outside_accesses.services(), records.outside_accesses.to_close()
    return (*kept, *outside, records.drifts.all(), records.clients.page(ClientsSought(), START, 10), portfolios)


def test_every_use_case_has_a_row() -> None:
    """A new one says who may."""
    assert use_cases() == {*MAY} | NEEDS_NONE


def rows() -> Iterator[Any]:
    """Each use case with each kind of person."""
    for use_case in MAY:
        for kind in KINDS:
            yield pytest.param(use_case, kind, id=f"{use_case}: {kind}")


def may(use_case: str, kind: str, policy: Policy) -> bool:
    """Whether this kind of person may, under these settings."""
    under_partners = UNDER_PARTNERS.get(use_case) if policy["enrolment"] is Enrolment.PARTNERS else None
    return kind in (MAY[use_case] if under_partners is None else under_partners)


@pytest.mark.parametrize(("use_case", "kind"), [*rows()])
def test_rights_are_checked_where_the_change_is_made(use_case: str, kind: str) -> None:
    """Under every setting: who may not is refused for that, and changes nothing; who may is not refused for a right."""
    records = space(kind)
    asked = asked_by(records, use_case, ME)
    before = told(records)
    for policy in [each for each in POLICIES if not may(use_case, kind, each)]:
        with pytest.raises(RIGHTS):
            asked(policy)
        assert told(records) == before
    for policy in [each for each in POLICIES if may(use_case, kind, each)]:
        _is_not_refused_for_a_right(asked_by(space(kind), use_case, ME), policy)


def _is_not_refused_for_a_right(asked: Callable[[Policy], object], policy: Policy) -> None:
    # What was asked may be refused for another reason, or be nothing that there is.
    with suppress(LookupError):
        try:
            asked(policy)
        except Refused as refused:
            assert not isinstance(refused, RIGHTS), refused  # noqa: PT017 - only its class is of interest
