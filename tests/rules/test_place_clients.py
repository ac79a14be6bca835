"""Clients put into portfolios, and taken out of them."""

from __future__ import annotations

import pytest

from rules.edit_client import end_client
from rules.model.journal import Action, IdempotencyKey
from rules.model.refusals import FormRefused
from rules.place_clients import place_clients, take_out
from tests.people import ANNE
from tests.rules.portfolios import Firm

FORM = IdempotencyKey("the form")


def test_clients_are_put_into_a_portfolio() -> None:
    """Those who are there stay since when they were; who left the firm is not; pressed twice, once."""
    firm = Firm()
    paie = firm.portfolio()
    bakery, mill, gone = firm.client("Boulangerie", paie), firm.client("Minoterie"), firm.client("Ancien")
    end_client(firm.records, ANNE.slack_id, gone.id, form=firm.form(), now=firm.now)
    assert firm.records.clients.unassigned(10) == 1
    firm.wait(hours=1)
    for _ in range(2):
        every = [bakery.id, mill.id, gone.id]
        placed = place_clients(firm.records, ANNE.slack_id, paie.id, every, form=FORM, now=firm.now)
    assert placed.portfolio.id == paie.id
    since = {each.client: each.since for each in firm.records.portfolios.placements([bakery.id, mill.id, gone.id])}
    assert {*since} == {bakery.id, mill.id}
    assert since[bakery.id] < since[mill.id]
    assert firm.facts(Action.CLIENTS_PLACED)["client_names"] == "Minoterie"
    assert firm.records.clients.unassigned(10) == 0


def test_no_client_chosen_is_refused() -> None:
    """And nothing is written down."""
    firm = Firm()
    with pytest.raises(FormRefused):
        place_clients(firm.records, ANNE.slack_id, firm.portfolio().id, [], form=FORM, now=firm.now)
    assert firm.lines(Action.CLIENTS_PLACED) == []


def test_a_client_taken_out_of_the_last_portfolio_is_to_be_assigned() -> None:
    """Pressed twice, it is one line."""
    firm = Firm()
    paie, social = firm.portfolio("Paie"), firm.portfolio("Social")
    bakery = firm.client("Boulangerie", paie, social)
    for portfolio in (paie, paie, social):
        take_out(firm.records, ANNE.slack_id, portfolio.id, bakery.id, firm.now)
    assert firm.records.portfolios.placements([bakery.id]) == []
    assert firm.records.clients.unassigned(10) == 1
    assert len(firm.lines(Action.CLIENTS_TAKEN_OUT)) == 2
