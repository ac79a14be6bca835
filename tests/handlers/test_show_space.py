"""/espace: the menu, one's own status, what could not be delivered, and whom to ask."""

from __future__ import annotations

from sandbox import firm
from tests.stage import Stage, Stages


async def test_the_menu_shows_ones_status_the_contact_and_the_commands(stage: Stage) -> None:
    """A partner reads what they are, whom to ask, and that nothing changes on urssaf.fr."""
    await stage.open(firm.CLAIRE, "/espace")
    read = stage.reads(firm.CLAIRE)
    assert "Votre profil dans cet espace : associé. Accès depuis le " in read
    assert "Vous avez des questions ?\nContact : aide@cabinet-durand.fr" in read
    assert "Commandes : /admin-espace, /ajouter-abonne, /abonnes, /client, /espace" in read
    assert "Les actions faites ici ne modifient rien sur urssaf.fr." in read


async def test_the_english_command_shows_the_same_in_english(stage: Stage) -> None:
    """Hugh reads English, commands included."""
    await stage.open(firm.HUGH, "/space")
    read = stage.reads(firm.HUGH)
    assert "Your profile in this space: partner. Access since " in read
    assert "Commands: /space-admin, /add-subscriber, /subscribers, /client, /space" in read


async def test_its_buttons_lead_to_what_one_may_do(stage: Stage) -> None:
    """Adding is offered to administrators alone, and every button opens its window in the menu's place."""
    await stage.open(firm.CLAIRE, "/espace")
    assert "Ajouter un abonné" not in stage.reads(firm.CLAIRE)
    assert (await stage.press(firm.CLAIRE, "open_enrol")).title == "Gérer les utilisateurs"
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    assert (await stage.press(firm.CLAIRE, "open_form")).title == "Ajouter un abonné"
    await stage.open(firm.CLAIRE, "/espace")
    assert (await stage.press(firm.CLAIRE, "open_list")).title == "Abonnés de l’entreprise"
    assert len(stage.hands(firm.CLAIRE).windows) == 1


async def test_who_may_not_enrol_is_not_offered_it(stages: Stages) -> None:
    """With ADMIN_ENROLMENT=partners a subscriber's menu holds the list alone."""
    stage = await stages(ADMIN_ENROLMENT="partners")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.open(firm.ANNE, "/espace")
    assert "Abonnés de l’entreprise" in stage.reads(firm.ANNE)
    assert "Gérer les utilisateurs" not in stage.reads(firm.ANNE)


async def test_administrators_read_what_slack_refused_for_good(stage: Stage) -> None:
    """A notice that could not be delivered stands on the menu with its reader and Slack's word; others see nothing."""
    stage.log.foreseen.add("Slack refused a message for good")
    del stage.slack.workspace.people[firm.HUGH]
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    await stage.open(firm.CLAIRE, "/espace")
    assert "Certains messages n’ont pas pu être envoyés." in stage.reads(firm.CLAIRE)
    assert "Hugh Martin, le " in stage.reads(firm.CLAIRE)
    assert " : ce compte n’existe plus dans Slack (channel_not_found)" in stage.reads(firm.CLAIRE)


async def test_administrators_read_how_much_is_on_its_way(stages: Stages) -> None:
    """While messages are owed the menu counts them."""
    stage = await stages(delivering=False)
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/espace")
    assert "3 messages en cours d’envoi" in stage.reads(firm.CLAIRE)


async def test_a_stranger_reads_why_not_and_whom_to_ask(stage: Stage) -> None:
    """Zoë, who reads English and has no access, gets the administrators and the contact."""
    await stage.enrol(firm.CLAIRE)
    refused = await stage.open(firm.ZOE, "/espace")
    read = stage.reads(firm.ZOE)
    assert "You are not a user of this online space. Please ask an administrator: Claire Durand." in read
    assert "Contact: aide@cabinet-durand.fr" in read
    assert refused.submit is None


async def test_nothing_is_left_in_the_channel(stage: Stage) -> None:
    """Windows are seen by the one who asked; the channel gets no word of it, not even one for them alone."""
    await stage.open(firm.CLAIRE, "/espace")
    await stage.open(firm.ANNE, "/espace")
    await stage.settle()
    said = len(stage.inbox(firm.TEAM_CHANNEL))
    await stage.open(firm.CLAIRE, "/abonnes")
    assert len(stage.inbox(firm.TEAM_CHANNEL)) == said
    assert stage.hands(firm.CLAIRE).ephemerals == stage.hands(firm.ANNE).ephemerals == []
