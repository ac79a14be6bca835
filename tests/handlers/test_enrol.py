"""« M'inscrire en tant qu'administrateur »: the checkbox, who may tick it, and who is told."""

from __future__ import annotations

from sandbox import firm
from tests.stage import Stage, Stages


async def test_a_partner_enrols_and_reads_how_many_users_were_told(stage: Stage) -> None:
    """The window goes from the choice to the count by itself, and ends with « OK »."""
    form = await stage.open(firm.CLAIRE, "/admin-espace")
    assert form.values["administrator"] == []
    assert "Cet espace n’a pas encore d’administrateur." in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    shown = await stage.submit(firm.CLAIRE)
    assert "Vous avez désormais le profil d’administrateur de l’espace." in stage.reads(firm.CLAIRE)
    await stage.slack.until(lambda: "1 utilisateur informé" in stage.reads(firm.CLAIRE))
    assert shown.close == "OK"
    await stage.hands(firm.CLAIRE).close()
    assert stage.hands(firm.CLAIRE).windows == []


async def test_everyone_else_gets_a_notice_and_the_channel_a_line(stage: Stage) -> None:
    """Hugh reads it in English, the channel in the firm's language, and the author gets nothing."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    assert "Claire Durand is now an administrator of the online space" in stage.told(firm.HUGH)
    assert "Claire Durand a désormais le profil d’administrateur" in stage.told(firm.TEAM_CHANNEL)
    assert stage.inbox(firm.CLAIRE) == []


async def test_the_box_is_ticked_for_who_is_administrator_and_unticking_it_resigns(stage: Stage) -> None:
    """What one is stands in the form, and taking the tick away is told to everyone too."""
    await stage.enrol(firm.HUGH)
    await stage.enrol(firm.CLAIRE)
    form = await stage.open(firm.CLAIRE, "/admin-espace")
    assert form.values["administrator"] == ["yes"]
    assert "Pour y renoncer, décochez la case, puis cliquez sur « Valider »." in stage.reads(firm.CLAIRE)
    await stage.hands(firm.CLAIRE).select("administrator", [])
    assert "Vous n’avez plus le profil d’administrateur de l’espace." in (await stage.submit(firm.CLAIRE)).text
    await stage.settle()
    assert "Claire Durand is no longer an administrator" in stage.told(firm.HUGH)


async def test_the_last_administrator_is_refused_at_the_checkbox(stage: Stage) -> None:
    """The window stays, with the reason at its field, and nobody is told anything."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    before = len(stage.inbox(firm.HUGH))
    await stage.enrol(firm.CLAIRE, administrator=False)
    refused = stage.top(firm.CLAIRE).errors["administrator"]
    assert refused.startswith("Personne d’autre n’a le profil d’administrateur.")
    await stage.settle()
    assert len(stage.inbox(firm.HUGH)) == before


async def test_confirming_what_is_so_already_tells_nobody(stage: Stage) -> None:
    """A tick left as it was changes nothing, and the window says so without a count."""
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    await stage.enrol(firm.CLAIRE)
    assert "Rien n’a été modifié : vous avez déjà le profil d’administrateur" in stage.reads(firm.CLAIRE)
    assert "informé" not in stage.reads(firm.CLAIRE)
    await stage.settle()
    assert len(stage.inbox(firm.HUGH)) == 1


async def test_the_count_shows_who_could_not_be_told(stages: Stages) -> None:
    """Two told, one who is gone from Slack, one who has none: each is counted as what they are."""
    partners = "claire.durand@cabinet-durand.fr U0HUGH U0ANNE U0MARC jean.absent@cabinet-durand.fr"
    stage = await stages(PARTNERS=partners)
    stage.log.foreseen.add("Slack refused a message for good")
    await stage.settle()
    del stage.slack.workspace.people[firm.MARC]
    await stage.enrol(firm.CLAIRE)
    await stage.slack.until(lambda: "en cours d’envoi" not in stage.reads(firm.CLAIRE))
    assert "2 utilisateurs informés, 1 en échec, 1 non joignable" in stage.reads(firm.CLAIRE)


async def test_the_count_is_brought_up_to_date_on_request(stages: Stages) -> None:
    """While messages are on their way the window has « Actualiser », which shows how things stand."""
    stage = await stages(delivering=False)
    await stage.enrol(firm.CLAIRE)
    assert "0 utilisateur informé, 1 message en cours d’envoi" in stage.reads(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "refresh_enrolment")
    assert "1 message en cours d’envoi" in stage.reads(firm.CLAIRE)
    assert "Actualiser" in stage.reads(firm.CLAIRE)


async def test_a_form_opened_from_the_count_is_never_overwritten_by_it(stages: Stages) -> None:
    """Who goes on to add a subscriber keeps what they type when the last notice arrives."""
    stage = await stages()
    weather = stage.slack.faults.add("chat.postMessage", status=429, retry_after=1)
    await stage.enrol(firm.CLAIRE)
    await stage.press(firm.CLAIRE, "add_after_enrolment")
    stage.hands(firm.CLAIRE).type("last_name", "Petit")
    weather.lift()
    updates = len(stage.slack.log.of("views.update"))
    await stage.slack.until(lambda: len(stage.slack.log.of("views.update")) > updates)
    await stage.settle()
    assert stage.top(firm.CLAIRE).title == "Ajouter un abonné"
    assert stage.top(firm.CLAIRE).values["last_name"] == "Petit"


async def test_where_partners_alone_enrol_a_subscriber_is_told_whom_to_ask(stages: Stages) -> None:
    """ADMIN_ENROLMENT=partners refuses everybody else, with the partners' names."""
    stage = await stages(ADMIN_ENROLMENT="partners")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    refused = await stage.open(firm.ANNE, "/admin-espace")
    assert refused.submit is None
    assert "seuls les associés peuvent s’inscrire" in stage.reads(firm.ANNE)
    assert "Claire Durand et Hugh Martin" in stage.reads(firm.ANNE)


async def test_a_subscriber_enrols_as_the_guide_has_it(stage: Stage) -> None:
    """By default every user of the space may, and is then an administrator of it."""
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.enrol(firm.ANNE)
    assert "Vous avez désormais le profil d’administrateur de l’espace." in stage.reads(firm.ANNE)


async def test_somebody_not_of_the_space_is_told_whom_to_ask(stage: Stage) -> None:
    """A collaborator without access gets a window without inputs, with the administrators' names."""
    await stage.enrol(firm.CLAIRE)
    refused = await stage.open(firm.ANNE, "/admin-espace")
    assert refused.submit is None
    assert "Vous ne faites pas partie des utilisateurs de cet espace en ligne." in stage.reads(firm.ANNE)
    assert "Adressez-vous à un administrateur : Claire Durand." in stage.reads(firm.ANNE)
