"""An export of clients is for who decides, written down once, and told."""

from __future__ import annotations

import pytest

from rules.export_clients import Form, export_clients, may_export_clients
from rules.model.journal import Action
from rules.model.messages import DataExported
from rules.model.refusals import DecidersOnly
from rules.shown_in_exports import shown_clients, shown_portfolios
from tests.people import ANNE, BRUNO, CHLOE
from tests.rules.importing_clients import GARAGE
from tests.rules.portfolios import Firm


@pytest.fixture
def firm() -> Firm:
    """A firm without clients."""
    return Firm()


def test_an_export_is_told_and_written_down_once(firm: Firm) -> None:
    """A partner may export too; partners and the channel read it; the same form again does neither."""
    firm.client("Garage", siren=GARAGE)
    form = firm.form()
    done = export_clients(firm.records, BRUNO.slack_id, Form.MATRIX, form=form, now=firm.now)
    assert (done.clients, done.again) == (1, False)
    assert export_clients(firm.records, BRUNO.slack_id, Form.MATRIX, form=form, now=firm.now).again is True
    assert firm.facts(Action.CLIENTS_EXPORTED) == {"clients": 1, "form": "matrix"}
    assert firm.readers(DataExported) == ["", "Anne"]


def test_who_does_not_decide_exports_nothing(firm: Firm) -> None:
    """Neither asking, nor reading, nor confirming it."""
    shown = shown_portfolios(firm.records, ANNE.slack_id)
    for attempt in (
        lambda: may_export_clients(firm.records, CHLOE.slack_id),
        lambda: export_clients(firm.records, CHLOE.slack_id, Form.LIST, form=firm.form(), now=firm.now),
        lambda: shown_portfolios(firm.records, CHLOE.slack_id),
        lambda: shown_clients(firm.records, CHLOE.slack_id, shown),
    ):
        with pytest.raises(DecidersOnly):
            attempt()
    assert firm.lines(Action.CLIENTS_EXPORTED) == []
