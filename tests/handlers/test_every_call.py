"""Every call by which somebody is answered, and every fault: they read a sentence, and nothing is changed or lost."""

from __future__ import annotations

import pytest
from argon2 import PasswordHasher

from sandbox import firm
from sandbox.slack.faults import Fault
from tests.stage import PASSWORD, Stage, Stages, plainly
from tests.weather import PASSES, TO_MEND, UNPLUGGED, Network, strike

UNDERNEATH = "background work failed"
UNTOLD = "the person could not be told"
REFUSED = "Slack refuses the app: somebody has to mend it"
WRONG = "Une erreur s’est produite de notre côté."
APPLIED = ("reset after", "500 after", "malformed after", "unknown")
FAULTS = (*PASSES, *TO_MEND)


@pytest.fixture
async def network() -> Network:
    """The line between the bot and Slack."""
    return Network()


def befall(stage: Stage, network: Network, method: str, fault: str) -> Fault | None:
    """Let this befall the next call of a method; a refusal stays until it is lifted."""
    if fault not in TO_MEND:
        strike(network, stage.slack.faults, method, fault)
        return None
    return stage.slack.faults.add(method, error=fault)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("method", ["users.lookupByEmail", "users.info"])
async def test_an_address_that_cannot_be_checked_is_said_at_its_field(
    stages: Stages, network: Network, method: str, fault: str
) -> None:
    """The form keeps all that was typed, and confirmed again it goes on; a refusal of the app turns health red."""
    stage = await stages(network=network, foreseen=(REFUSED,))
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, function="Paie")
    # Whatever else Slack answers well would tell that the app is mended.
    await stage.bot.background.drain(5)
    typed = form.values
    trouble = befall(stage, network, method, fault)
    await stage.submit(firm.CLAIRE)
    assert "Slack n’a pas répondu" in stage.error(firm.CLAIRE, "email")
    assert form.values == typed
    assert len(await stage.rows("people")) == 2
    assert [refusal.failure.name for refusal in stage.client.health.refusals] == ([fault] if trouble else [])
    if trouble:
        trouble.lift()
    assert (await stage.submit(firm.CLAIRE)).submit == "Enregistrer"
    assert not stage.client.health.refusals


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_window_that_does_not_open_is_said(stages: Stages, network: Network, fault: str) -> None:
    """Whispered to whoever typed the command; typed again it opens, and neither changes anything."""
    stage = await stages(network=network, foreseen=(UNDERNEATH,))
    await stage.settle()
    before = await stage.tables()
    trouble = befall(stage, network, "views.open", fault)
    hands = stage.hands(firm.CLAIRE)
    assert (await hands.command("/espace")).ok
    await stage.slack.until(lambda: hands.ephemerals)
    assert WRONG in plainly(hands.ephemerals[0].text)
    assert (hands.window is not None) == (fault in APPLIED)
    if trouble:
        trouble.lift()
    await stage.open(firm.CLAIRE, "/espace")
    assert len(hands.ephemerals) == 1
    assert await stage.tables() == before


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize(
    ("method", "command", "button"),
    [("views.update", "/espace", "open_list"), ("views.push", "/abonnes", "add_from_list")],
)
async def test_a_button_that_cannot_be_answered_is_said_in_its_window(
    stages: Stages, network: Network, method: str, command: str, button: str, fault: str
) -> None:
    """A window with the reference takes its place; nothing is changed."""
    stage = await stages(network=network, foreseen=(UNDERNEATH,))
    await stage.enrol(firm.CLAIRE)
    await stage.settle()
    await stage.hands(firm.CLAIRE).close()
    await stage.open(firm.CLAIRE, command)
    await stage.bot.background.drain(20)
    before = await stage.tables()
    if fault in TO_MEND:
        stage.slack.faults.add(method, times=1, error=fault)
    else:
        strike(network, stage.slack.faults, method, fault)
    assert (await stage.hands(firm.CLAIRE).press(button)).ok
    await stage.slack.until(lambda: any(WRONG in plainly(each.text) for each in stage.hands(firm.CLAIRE).windows))
    assert await stage.tables() == before


@pytest.mark.parametrize("fault", [each for each in PASSES if each != UNPLUGGED])
async def test_a_whisper_is_said_once_or_not_at_all(
    stages: Stages, network: Network, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    """Whatever befalls it, it is not repeated: said twice it would only puzzle."""
    monkeypatch.setattr("handlers.windows._FAILS_WITHIN", 0)  # as if Slack took longer to fail
    stage = await stages(network=network, foreseen=(UNDERNEATH, UNTOLD))
    stage.slack.faults.add("views.open", times=1, error="fatal_error")
    strike(network, stage.slack.faults, "response_url", fault)
    hands = stage.hands(firm.CLAIRE)
    assert (await hands.command("/espace")).ok
    await stage.bot.background.drain(20)
    assert len(hands.ephemerals) == (fault in APPLIED)
    assert (await hands.command("/espace")).ok
    await stage.slack.until(lambda: hands.window is not None)
    assert len([passage for passage in stage.slack.log.passages if passage.place == "response_url"]) == 1


async def test_a_whisper_that_reaches_nobody_ends_there(stages: Stages, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its address refuses every connection: nothing is said, the log tells, and the next command is answered."""
    monkeypatch.setattr("handlers.windows._FAILS_WITHIN", 0)  # as if Slack took longer to fail
    stage = await stages(foreseen=(UNDERNEATH, UNTOLD))
    stage.slack.faults.add("views.open", times=1, error="fatal_error")
    hands, address = stage.hands(firm.CLAIRE), stage.slack.world.address
    stage.slack.world.address = "127.0.0.1:1"  # where nobody listens: answers are asked for there
    assert (await hands.command("/espace")).ok
    await stage.bot.background.drain(20)
    stage.slack.world.address = address
    assert hands.ephemerals == []
    assert len(stage.log.of(UNTOLD)) == 1
    assert (await hands.command("/espace")).ok
    await stage.slack.until(lambda: hands.window is not None)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_password_whose_window_fails_is_the_one_that_opens_if_it_was_seen(
    stages: Stages, network: Network, fault: str
) -> None:
    """Where the window may be there, its password stays good; where it surely is not, the button works at once."""
    stage = await stages(network=network, foreseen=(UNDERNEATH,), PASSWORD_DELIVERY="reveal")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    hands = stage.hands(firm.ANNE)
    trouble = befall(stage, network, "views.open", fault)
    await hands.press("show_password")
    await stage.slack.until(lambda: hands.ephemerals)
    assert WRONG in plainly(hands.ephemerals[0].text)
    (stored,) = [row["password_hash"] for row in await stage.rows("people") if row["slack_id"] == firm.ANNE]
    if fault in APPLIED:
        seen = PASSWORD.findall(stage.reads(firm.ANNE))
        assert PasswordHasher().verify(stored, seen[0])
    if fault in (UNPLUGGED, "429", *TO_MEND):
        assert stored is None
        if trouble:
            trouble.lift()
        await hands.press("show_password")
        await stage.slack.until(lambda: hands.window is not None)
        assert PASSWORD.search(stage.reads(firm.ANNE))


@pytest.mark.parametrize("fault", FAULTS)
async def test_how_many_were_told_is_shown_all_the_same(stages: Stages, network: Network, fault: str) -> None:
    """The window that follows the deliveries misses one step and takes the next."""
    stage = await stages(network=network)
    form = await stage.open(firm.CLAIRE, "/admin-espace")
    await stage.bot.background.drain(20)
    await stage.hands(firm.CLAIRE).select("administrator", ["yes"])
    if fault in TO_MEND:
        stage.slack.faults.add("views.update", times=1, error=fault)
    else:
        strike(network, stage.slack.faults, "views.update", fault)
    await stage.submit(firm.CLAIRE)
    await stage.slack.until(lambda: "1 utilisateur informé" in stage.reads(firm.CLAIRE))
    assert stage.top(firm.CLAIRE).id == form.id
