"""Bounds per person: a flood of one keeps nobody else waiting, and the same press many times costs one hash."""

from __future__ import annotations

import asyncio

from bot.password_maker import PasswordMaker
from gateways.slack.rate_limits import Pace
from sandbox import firm
from tests.replay import last_press, send_again
from tests.stage import Stage, Stages, plainly
from views import list_subscribers

TOO_MUCH = "C’est plus qu’une personne ne peut demander à la fois."
AT_ONCE = 5


class Clock:
    """A clock that stands still until it is put on."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        """The time on it."""
        return self.seconds


class CountedPasswords(PasswordMaker):
    """A maker that counts the hashes it makes."""

    def __init__(self) -> None:
        super().__init__()
        self.made = 0

    async def make(self) -> tuple[str, str]:
        """One more."""
        self.made += 1
        return await super().make()


async def bounded(stages: Stages, clock: Clock) -> Stage:
    """A stage where five asks at once are too many, and one comes back each second."""
    return await stages(
        asks=Pace(every=1.0, burst=AT_ONCE, clock=clock),
        foreseen=("somebody asks for more than one person may", "background work failed"),
    )


async def flood(stage: Stage, who: str, count: int = 300) -> None:
    """Somebody types a command again and again, several at once."""
    for begun in range(0, count, 20):
        several = range(begun, min(begun + 20, count))
        assert all(each.ok for each in await asyncio.gather(*(stage.hands(who).command("/espace") for _ in several)))


async def test_a_flood_of_one_keeps_nobody_waiting(stages: Stages) -> None:
    """Of 300 commands five are followed; another's is served after no more than those."""
    stage = await bounded(stages, Clock())
    await stage.open(firm.CLAIRE, "/espace")
    before = len(stage.slack.log.of("views.open"))
    flooding = asyncio.create_task(flood(stage, firm.HUGH))
    await stage.open(firm.CLAIRE, "/abonnes")
    await flooding
    await stage.bot.background.drain(5)
    assert len(stage.slack.log.of("views.open")) - before == AT_ONCE + 1
    assert len(stage.log.of("somebody asks for more than one person may")) == 1


async def test_who_asks_for_too_much_reads_why(stages: Stages) -> None:
    """In their language, each time, seen by them alone; a moment later the same command works."""
    clock = Clock()
    stage = await bounded(stages, clock)
    await flood(stage, firm.CLAIRE, AT_ONCE)
    await stage.bot.background.drain(5)
    await flood(stage, firm.CLAIRE, 2)
    assert [TOO_MUCH in plainly(each.text) for each in stage.hands(firm.CLAIRE).ephemerals] == [True, True]
    clock.seconds += 1
    await flood(stage, firm.CLAIRE, 1)
    assert len(stage.hands(firm.CLAIRE).ephemerals) == 2


async def test_a_form_keeps_what_was_typed(stages: Stages) -> None:
    """The sentence stands at its first field, and sent again later it goes on."""
    clock = Clock()
    stage = await bounded(stages, clock)
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE)
    # A window that a command opens would take the form's place.
    stage.slack.faults.add("views.open", times=AT_ONCE, error="fatal_error")
    await flood(stage, firm.CLAIRE, AT_ONCE)
    typed = form.values
    await stage.hands(firm.CLAIRE).submit()
    assert any(TOO_MUCH in plainly(each) for each in form.errors.values())
    assert form.values == typed
    clock.seconds += AT_ONCE
    await stage.hands(firm.CLAIRE).submit()
    assert not any(TOO_MUCH in plainly(each) for each in form.errors.values())


async def test_a_confirmation_without_fields_says_it_in_its_window(stages: Stages) -> None:
    """Nothing is done, and nothing was typed that could be lost."""
    stage = await bounded(stages, clock := Clock())
    await stage.enrol(firm.CLAIRE)
    clock.seconds += AT_ONCE
    await flood(stage, firm.CLAIRE, AT_ONCE - 2)
    await stage.bot.background.drain(5)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, list_subscribers.EXPORT)
    lines = len(await stage.rows("journal"))
    await stage.hands(firm.CLAIRE).submit()
    assert TOO_MUCH in stage.reads(firm.CLAIRE)
    assert len(await stage.rows("journal")) == lines


async def test_the_bound_is_each_persons_own_and_no_event_is_lost(stages: Stages) -> None:
    """What Slack tells of members is followed however much it is; Homes opened too often are left as they are."""
    stage = await bounded(stages, Clock())
    await flood(stage, firm.CLAIRE, 2 * AT_ONCE)
    await stage.bot.background.drain(5)
    assert (await stage.hands(firm.CLAIRE).open_home()).ok
    await stage.bot.background.drain(5)
    assert stage.slack.log.of("views.publish") == []
    assert stage.hands(firm.HUGH).ephemerals == []
    await stage.open(firm.HUGH, "/espace")


async def test_a_password_pressed_for_many_times_costs_one_hash(stages: Stages) -> None:
    """« Afficher » five times at once, and once more while the window opens."""
    maker = CountedPasswords()
    stage = await stages(password_maker=maker, PASSWORD_DELIVERY="reveal")
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.slack.until(lambda: stage.inbox(firm.ANNE))
    hands, message = stage.hands(firm.ANNE), stage.inbox(firm.ANNE)[0]
    await asyncio.gather(*(hands.press("show_password", message) for _ in range(5)))
    await stage.slack.until(lambda: stage.inbox(firm.ANNE)[0].edited)
    await send_again(stage.slack, last_press(stage.slack, firm.ANNE))
    await stage.bot.background.drain(5)
    assert maker.made == 1


async def test_a_form_sent_many_times_costs_one_hash(stages: Stages) -> None:
    """Slack repeats « Enregistrer », or its author does: one subscriber, one password, one hash."""
    maker = CountedPasswords()
    stage = await stages(password_maker=maker)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    again = last_press(stage.slack, firm.CLAIRE)
    await asyncio.gather(*(send_again(stage.slack, again) for _ in range(10)))
    assert maker.made == 1
