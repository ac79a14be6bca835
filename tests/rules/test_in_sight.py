"""A confidential portfolio: on no surface do those outside it read its name, or who its clients are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rules.choose_portfolio import choose_portfolio
from rules.client_deeds import DoneAbove
from rules.close_account import close_account
from rules.edit_client import ClientForm, add_client, change_client, end_client, may_change
from rules.edit_portfolio import NewPortfolio, create_portfolio, rename_portfolio
from rules.export_journal import read_part
from rules.export_review import export_review
from rules.give_right import Giving, end_right, give_right
from rules.hand_over import Handover, hand_over, may_hand_over, what_waits_for_a_lead
from rules.home import overview, snapshot
from rules.import_clients import examine_clients
from rules.list_clients import ClientPlace, list_clients
from rules.list_portfolios import PortfolioPlace, list_portfolios
from rules.list_subscribers import list_subscribers
from rules.model.journal import Action, EntryId
from rules.model.people import Member
from rules.model.portfolio_messages import ConfidentialChange, HandoverNeeded, PortfolioConfidential
from rules.model.portfolio_refusals import InsidersOnly, IsConfidential, LeadNotAuthor, NameIsTaken, NumberTaken
from rules.model.portfolios import Portfolio
from rules.model.refusals import Field, FormRefused, Refused
from rules.name_deputy import may_name_deputy
from rules.place_clients import place_clients, take_out
from rules.read_journal import read_journal
from rules.review_access import read_sheet, start_review
from rules.set_absence import may_set_absence
from rules.set_confidential import set_confidential
from rules.show_client import client_meant, show_client
from rules.show_portfolio import show_portfolio
from rules.shown_in_exports import shown_clients, shown_portfolios
from tests.people import ANNE, BRUNO, CHLOE, DENIS, NOW, partner, subscriber
from tests.rules.importing_clients import lines_of
from tests.rules.portfolios import ELODIE, Firm
from tests.rules.use_cases import space_of

SECRETS = ("Zénith", "Ultra", "Holding", "732829320", "H-1")
# Bruno is partner, Denis administrator, Élodie neither: all three outside.
OUTSIDE = (BRUNO, DENIS, ELODIE)
Surface = Callable[[Firm, Member], object]


class Secret(Firm):
    """Anne leads « Zénith », which is confidential, with Chloé; its one client is a holding."""

    def __init__(self) -> None:
        """Two administrators, of whom one is outside."""
        people = [
            partner(ANNE, administrator_since=NOW),
            partner(BRUNO),
            subscriber(DENIS, administrator_since=NOW),
            *(subscriber(each) for each in (CHLOE, ELODIE)),
        ]
        super().__init__(space_of(people))
        self.known = self.portfolio("Paie", ELODIE)
        self.shop = self.client("Boulangerie", self.known)
        self.direction = self.confidential("Zénith")
        self.holding = self.client("Holding", self.direction, code="H-1", siren="732 829 320")
        self.give(self.direction, CHLOE)
        self.answer(BRUNO)

    def confidential(self, name: str) -> Portfolio:
        """Anne makes a confidential portfolio."""
        typed = NewPortfolio(name, self.id(ANNE), confidential=True)
        return create_portfolio(self.records, ANNE.slack_id, typed, form=self.form(), now=self.now)


def messages(firm: Firm, who: Member) -> list[object]:
    """Everything that somebody was told."""
    return [
        each.payload
        for each in firm.records.outbox.everything()
        if each.recipient is not None and each.recipient.slack_id == who.slack_id
    ]


def _recorded(firm: Firm, who: Member) -> object:
    review = firm.records.reviews.latest()
    assert review is not None
    return export_review(firm.records, who.slack_id, review.id, form=firm.form(), now=firm.now)


def _exported(firm: Firm, who: Member) -> object:
    portfolios = shown_portfolios(firm.records, who.slack_id)
    return portfolios, shown_clients(firm.records, who.slack_id, portfolios)


def _looked_through(firm: Firm, who: Member) -> object:
    """What becomes of a list that happens to hold a hidden client's number, without the list itself."""
    third = f";;La troisième;T-1;Ultra;{CHLOE.email};;;;"
    lines = lines_of("732829320;;Une société;;;;;;;", ";;Une autre;H-1;;;;;;", third)
    found = examine_clients(firm.records, who.slack_id, lines, DoneAbove(), day=firm.day)
    return [(each.verdict, [vars(refusal) for refusal in each.refusals], each.cautions) for each in found]


SURFACES: dict[str, Surface] = {
    "the list of portfolios": lambda firm, who: list_portfolios(firm.records, who.slack_id),
    "its search": lambda firm, who: list_portfolios(firm.records, who.slack_id, PortfolioPlace("ult")).page,
    "the menu of portfolios": lambda firm, who: choose_portfolio(firm.records, who.slack_id, "ult"),
    "the list of clients": lambda firm, who: list_clients(firm.records, who.slack_id),
    "the search of clients": lambda firm, who: list_clients(firm.records, who.slack_id, ClientPlace("hold")).page,
    "the client by number": lambda firm, who: client_meant(firm.records, who.slack_id, "732829320"),
    "the client": lambda firm, who: show_client(firm.records, who.slack_id, firm.holding.id, firm.now),  # type: ignore[attr-defined]
    "the portfolio": lambda firm, who: show_portfolio(firm.records, who.slack_id, firm.direction.id, firm.now),  # type: ignore[attr-defined]
    "the list of subscribers": lambda firm, who: list_subscribers(firm.records, who.slack_id, firm.now),
    "the review": lambda firm, who: read_sheet(firm.records, who.slack_id, firm.now),
    "the Home": lambda firm, who: overview(firm.records, who.slack_id, firm.now),
    "the Home as it is kept": lambda firm, _who: snapshot(firm.records, firm.now),
    "the journal": lambda firm, who: read_journal(firm.records, who.slack_id),
    "its export": lambda firm, who: read_part(firm.records, EntryId(0), author=who.slack_id),
    "what waits for a lead": lambda firm, who: what_waits_for_a_lead(firm.records, who.slack_id),
    "an absence": lambda firm, who: may_set_absence(firm.records, who.slack_id, firm.id(ANNE), firm.now),
    "the record of a review": _recorded,
    "an export of clients": _exported,
    "a list that is looked through": _looked_through,
    "messages": messages,
}
# What those inside read as well as everybody else: neither names it to them.
FOR_NOBODY = {"the Home", "the Home as it is kept", "what waits for a lead"}


def shown(surface: Surface, firm: Firm, who: Member) -> str:
    """What somebody reads; a refusal is something, too."""
    try:
        return repr(surface(firm, who))
    except Refused as refused:
        return repr(vars(refused))


def lived(firm: Secret) -> None:
    """Everything that leaves a line or a message behind."""
    start_review(firm.records, ANNE.slack_id, firm.now)
    rename_portfolio(firm.records, ANNE.slack_id, firm.direction.id, "Ultra", form=firm.form(), now=firm.now)
    change_client(
        firm.records,
        ANNE.slack_id,
        firm.holding.id,
        ClientForm(name="Holding", siren="732829320", code="H-1", siret="73282932000074"),
        form=firm.form(),
        now=firm.now,
    )
    gone = firm.client("Holding de 2020", firm.direction)
    end_client(firm.records, ANNE.slack_id, gone.id, form=firm.form(), now=firm.now)
    # The holding was in a portfolio that everybody sees.
    place_clients(firm.records, ANNE.slack_id, firm.known.id, [firm.holding.id], form=firm.form(), now=firm.now)
    take_out(firm.records, ANNE.slack_id, firm.known.id, firm.holding.id, firm.now)


@pytest.mark.parametrize("name", SURFACES)
@pytest.mark.parametrize("who", OUTSIDE, ids=lambda who: who.first_name)
def test_those_outside_read_neither_its_name_nor_its_clients(name: str, who: Member) -> None:
    """Partners and administrators as little as others, on any surface."""
    firm = Secret()
    lived(firm)
    found = shown(SURFACES[name], firm, who)
    assert [each for each in SECRETS if each in found] == []


@pytest.mark.parametrize("name", SURFACES)
def test_those_inside_read_it(name: str) -> None:
    """So that the test above looks at what would show it."""
    firm = Secret()
    lived(firm)
    reader = CHLOE if name == "messages" else ANNE
    found = shown(SURFACES[name], firm, reader)
    assert any(each in found for each in SECRETS) == (name not in FOR_NOBODY) or name == "the client by number"


def test_the_channel_reads_that_something_was_done() -> None:
    """By whom and to whom, without the name."""
    firm = Secret()
    told = [each.payload for each in firm.records.outbox.everything() if each.recipient is None]
    assert not [each for each in told if "Zénith" in repr(each)]
    changes = [each.action for each in told if isinstance(each, ConfidentialChange)]
    assert changes == [Action.PORTFOLIO_LEAD_CHANGED, Action.PORTFOLIO_RIGHT_GIVEN]


def test_those_outside_change_nothing_in_it() -> None:
    """Though they are administrators: nothing of it, and nothing of its clients."""
    firm = Secret()
    records, denis, where, client = firm.records, DENIS.slack_id, firm.direction.id, firm.holding.id
    form, now = firm.form(), firm.now
    for refused in (
        lambda: rename_portfolio(records, denis, where, "Autre", form=form, now=now),
        lambda: give_right(records, denis, Giving(where, firm.id(DENIS)), form=form, now=now),
        lambda: end_right(records, denis, where, firm.id(CHLOE), form=form, now=now),
        lambda: may_name_deputy(records, denis, where),
        lambda: may_hand_over(records, denis, where),
        lambda: place_clients(records, denis, where, [client], form=form, now=now),
        lambda: set_confidential(records, denis, where, confidential=False, form=form, now=now),
        lambda: may_change(records, denis, client),
        lambda: end_client(records, denis, client, form=form, now=now),
    ):
        with pytest.raises(IsConfidential):
            refused()
    placed = place_clients(records, denis, firm.known.id, [client], form=firm.form(), now=now)
    assert placed.clients == ()


def test_a_number_that_is_taken_in_it_tells_no_name() -> None:
    """Only that it is taken."""
    firm = Secret()
    typed = ClientForm(name="Autre", siren="732829320")
    with pytest.raises(FormRefused) as refused:
        add_client(firm.records, DENIS.slack_id, typed, form=firm.form(), now=firm.now)
    (taken,) = refused.value.refusals
    assert vars(taken) == vars(NumberTaken(Field.SIREN, ""))


def test_its_name_is_refused_to_nobody() -> None:
    """Who would learn of it; and it is shown to all only under a name of its own."""
    firm = Secret()
    create_portfolio(
        firm.records, DENIS.slack_id, NewPortfolio("Zénith", firm.id(DENIS)), form=firm.form(), now=firm.now
    )
    records, where = firm.records, firm.direction.id
    with pytest.raises(NameIsTaken):
        set_confidential(records, ANNE.slack_id, where, confidential=False, form=firm.form(), now=firm.now)


def test_who_makes_it_leads_it() -> None:
    """Nobody makes what they would not see."""
    firm = Secret()
    typed = NewPortfolio("Autre", firm.id(CHLOE), confidential=True)
    with pytest.raises(FormRefused) as refused:
        create_portfolio(firm.records, DENIS.slack_id, typed, form=firm.form(), now=firm.now)
    assert [type(each) for each in refused.value.refusals] == [LeadNotAuthor]


def test_it_is_made_so_by_who_is_in_it() -> None:
    """Those in it stay and are told by its name; those outside are told without it."""
    firm = Secret()
    form = firm.form()
    with pytest.raises(InsidersOnly):
        set_confidential(firm.records, ANNE.slack_id, firm.known.id, confidential=True, form=form, now=firm.now)
    firm.give(firm.known, ANNE)
    for _ in range(2):
        set_confidential(firm.records, ANNE.slack_id, firm.known.id, confidential=True, form=form, now=firm.now)
    assert firm.as_is(firm.known).confidential
    assert firm.readers(PortfolioConfidential) == ["Élodie"]
    lines = firm.lines(Action.PORTFOLIO_CONFIDENTIAL)
    assert len(lines) == 1
    assert "Paie" not in shown(SURFACES["the journal"], firm, DENIS)
    assert "Boulangerie" not in shown(SURFACES["the list of clients"], firm, DENIS)


def test_a_client_who_is_elsewhere_too_shows_only_that() -> None:
    """Nor is it said who sees them by the confidential one."""
    firm = Secret()
    place_clients(firm.records, ANNE.slack_id, firm.known.id, [firm.holding.id], form=firm.form(), now=firm.now)
    sheet = show_client(firm.records, DENIS.slack_id, firm.holding.id, firm.now)
    assert ([each.name for each in sheet.portfolios], [each.name for each in sheet.seen]) == (["Paie"], [ELODIE.name])
    assert sheet.leaves_out
    sheet = show_client(firm.records, ANNE.slack_id, firm.holding.id, firm.now)
    assert (len(sheet.portfolios), sheet.leaves_out) == (2, False)


def test_without_an_administrator_in_it_others_decide_who_leads_it() -> None:
    """It waits without its name, and they choose without knowing what."""
    firm = Secret()
    assert what_waits_for_a_lead(firm.records, DENIS.slack_id) == []
    close_account(firm.records, firm.records.people.get(firm.id(ANNE)), firm.now)
    (waiting,) = what_waits_for_a_lead(firm.records, DENIS.slack_id)
    assert (waiting.id, waiting.name) == (firm.direction.id, "")
    told = [each.portfolios for each in messages(firm, DENIS) if isinstance(each, HandoverNeeded)]
    assert told == [("",)]
    assert not [each for each in SECRETS if each in shown(SURFACES["messages"], firm, DENIS)]
    chosen = Handover((firm.direction.id,), firm.id(ELODIE))
    done = hand_over(firm.records, DENIS.slack_id, chosen, form=firm.form(), now=firm.now)
    assert ([each.name for each in done.portfolios], done.asked) == ([""], (CHLOE.name,))
    firm.answer(CHLOE)
    assert firm.as_is(firm.direction).lead == firm.id(ELODIE)
    assert "Zénith" in shown(SURFACES["messages"], firm, ELODIE)
