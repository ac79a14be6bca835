"""« Enregistrer »: what may have changed since the review was shown is found out, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from rules.model.people import SlackId
from rules.ports import Records
from sandbox import firm
from tests.stage import Stage, Stages


async def test_an_address_taken_while_the_review_was_read_is_said_there(stage: Stage) -> None:
    """Somebody was quicker: the review says so, saves nothing more, and « Retour » leads to the form as typed."""
    await stage.enrol(firm.CLAIRE)
    await stage.enrol(firm.HUGH)
    form = await stage.fill(firm.CLAIRE)
    typed = form.values
    await stage.submit(firm.CLAIRE)
    await stage.add(firm.HUGH)
    late = await stage.submit(firm.CLAIRE)
    assert "Courriel : Cette adresse est déjà utilisée dans l’espace par Anne Petit" in stage.reads(firm.CLAIRE)
    assert (late.submit, late.close) == (None, "Retour")
    await stage.hands(firm.CLAIRE).close()
    assert stage.top(firm.CLAIRE).values == typed
    assert len(await stage.rows("people")) == 3


async def test_rights_lost_while_the_review_was_read_are_refused_at_saving(stage: Stage) -> None:
    """Who resigned meanwhile saves nothing, and the form underneath keeps what was typed."""
    await stage.enrol(firm.HUGH)
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    review = stage.slack.hands(firm.CLAIRE).window
    await stage.records.write(lambda records: _resign(records, firm.CLAIRE))
    await stage.submit(firm.CLAIRE)
    assert stage.top(firm.CLAIRE) is review
    assert "Cette action est réservée aux administrateurs." in stage.reads(firm.CLAIRE)
    assert len(await stage.rows("people")) == 2
    await stage.hands(firm.CLAIRE).close()
    assert stage.top(firm.CLAIRE).values["last_name"] == "Petit"


async def test_somebody_who_left_while_the_review_was_read_is_not_added(stage: Stage) -> None:
    """Anne's account is closed meanwhile: the review says that Anne is no collaborator any more."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    stage.slack.workspace.change(firm.ANNE, deleted=True)
    late = await stage.submit(firm.CLAIRE)
    assert "ne correspond à aucun collaborateur actif du cabinet dans Slack" in stage.reads(firm.CLAIRE)
    assert late.submit is None
    assert len(await stage.rows("people")) == 2


async def test_a_doubt_that_came_up_meanwhile_asks_for_a_reason(stages: Stages) -> None:
    """A namesake was added in between: the review comes again with the doubt, and saves with a reason."""
    stage = await stages(FIRM_EMAIL_DOMAINS="filiale.fr")
    await stage.enrol(firm.CLAIRE)
    await stage.enrol(firm.HUGH)
    await stage.fill(firm.CLAIRE)
    review = await stage.submit(firm.CLAIRE)
    assert review.values == {}
    await stage.add(firm.HUGH, email="anne.petit@filiale.fr")
    await stage.submit(firm.CLAIRE)
    assert "Anne Petit porte le même nom et figure déjà dans l’espace." in stage.reads(firm.CLAIRE)
    assert len(await stage.rows("people")) == 3
    stage.hands(firm.CLAIRE).type("reason", "Deux personnes")
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)


async def test_slack_silent_at_saving_keeps_the_review_and_the_reason(stage: Stage) -> None:
    """The review says that Slack did not answer, with the reason as given; pressing again saves."""
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE, last_name="Petite")
    review = await stage.submit(firm.CLAIRE)
    stage.hands(firm.CLAIRE).type("reason", "Nom d’usage")
    stage.slack.faults.add("users.lookupByEmail", times=1, status=500)
    await stage.submit(firm.CLAIRE)
    assert "Slack n’a pas répondu : l’adresse n’a pas pu être vérifiée." in stage.reads(firm.CLAIRE)
    assert review.values == {"reason": "Nom d’usage"}
    assert len(await stage.rows("people")) == 2
    await stage.submit(firm.CLAIRE)
    assert "L’abonné est ajouté au portefeuille." in stage.reads(firm.CLAIRE)
    assert (await stage.rows("journal"))[-1]["why"] == "Nom d’usage"


def _resign(records: Records, who: str) -> None:
    person = records.people.by_slack_id(SlackId(who))
    assert person is not None
    records.people.update(replace(person, administrator_since=None))
