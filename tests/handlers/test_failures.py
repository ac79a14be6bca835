"""The one edge where an unexpected error ends: a window for the person, a trace for the log, nothing lost."""

from __future__ import annotations

from bot.password_maker import PasswordMaker
from sandbox import firm
from sandbox.slack import Window, payloads
from tests.logbook import DATABASE_GONE
from tests.stage import Stage, Stages

FAILED = "a request failed"
UNDERNEATH = "background work failed"


class BrokenSealing(PasswordMaker):
    """Makes no passwords."""

    async def make(self) -> tuple[str, str]:
        """Fails, as where memory is short."""
        raise MemoryError


async def test_an_error_at_the_form_is_told_on_top_of_it_and_nothing_is_lost(stage: Stage) -> None:
    """The database is gone: a window with the log's reference lies on the form, which keeps what was typed."""
    stage.log.foreseen.add(FAILED)
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, function="Paie")
    typed = form.values
    await _lose_database(stage)
    await stage.submit(firm.CLAIRE)
    _told(stage, firm.CLAIRE, "signalez-la en indiquant la référence {reference}.")
    await stage.hands(firm.CLAIRE).close()
    assert stage.top(firm.CLAIRE) is form
    assert form.values == typed


async def test_an_error_in_a_window_as_slack_would_send_none_is_told_once(stage: Stage) -> None:
    """Whatever stands where the window underneath is named: what answers the error makes no second one."""
    stage.log.foreseen.add(FAILED)
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE, function="Paie")
    await _lose_database(stage)
    slack = stage.slack
    sent = payloads.submission(slack.world, slack.workspace.people[firm.CLAIRE], form)
    sent["view"]["previous_view_id"] = [None]
    answer = await slack.transports.deliver("interactive", sent)
    assert answer.status == 200
    assert len(stage.log.of(FAILED)) == 1


async def test_it_is_told_in_the_readers_language(stage: Stage) -> None:
    """Hugh reads it in English even though the database cannot say who Hugh is."""
    stage.log.foreseen.add(FAILED)
    form = await _enrolment(stage, firm.HUGH)
    await _lose_database(stage)
    await stage.submit(firm.HUGH)
    _told(stage, firm.HUGH, "give your contact this reference: {reference}.")
    assert form.values == {"administrator": ["yes"]}


async def test_an_error_at_the_review_leaves_review_and_form(stages: Stages) -> None:
    """No password could be made: nothing is saved, and closing the window leads back to the review."""
    stage = await stages(password_maker=BrokenSealing())
    stage.log.foreseen.add(FAILED)
    await stage.enrol(firm.CLAIRE)
    form = await stage.fill(firm.CLAIRE)
    review = await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    _told(stage, firm.CLAIRE, "signalez-la en indiquant la référence {reference}.")
    await stage.hands(firm.CLAIRE).close()
    assert stage.hands(firm.CLAIRE).windows == [form, review]
    assert len(await stage.rows("people")) == 2


async def test_an_error_at_the_third_window_takes_its_place(stages: Stages) -> None:
    """Slack stacks no fourth window: the review gives way, and the form underneath keeps what was typed."""
    stage = await stages(password_maker=BrokenSealing())
    stage.log.foreseen.add(FAILED)
    await stage.enrol(firm.CLAIRE)
    await stage.open(firm.CLAIRE, "/abonnes")
    await stage.press(firm.CLAIRE, "add_from_list")
    form = await stage.choose(firm.CLAIRE, firm.MARC)
    await stage.submit(firm.CLAIRE)
    await stage.submit(firm.CLAIRE)
    _told(stage, firm.CLAIRE, "signalez-la en indiquant la référence {reference}.")
    await stage.hands(firm.CLAIRE).close()
    assert stage.top(firm.CLAIRE) is form
    assert form.values["last_name"] == "Lefèvre"


async def test_an_error_behind_a_command_is_whispered(stage: Stage) -> None:
    """No window can be built: the person alone reads the reference, under the same as the log's trace."""
    stage.log.foreseen.add(UNDERNEATH)
    await _lose_database(stage)
    assert (await stage.hands(firm.CLAIRE).command("/espace")).ok
    await stage.slack.until(lambda: stage.hands(firm.CLAIRE).ephemerals)
    (line,) = stage.log.of(UNDERNEATH)
    assert line["reference"] in stage.hands(firm.CLAIRE).ephemerals[0].text
    assert line["exception"].startswith("Traceback")


async def test_an_error_behind_a_button_takes_the_windows_place(stage: Stage) -> None:
    """In a window there is no other way to answer."""
    stage.log.foreseen.add(UNDERNEATH)
    await stage.open(firm.CLAIRE, "/espace")
    await _lose_database(stage)
    await stage.press(firm.CLAIRE, "open_list")
    (line,) = stage.log.of(UNDERNEATH)
    assert line["reference"] in stage.reads(firm.CLAIRE)


async def test_an_error_behind_a_messages_button_is_whispered_and_the_message_stays(stages: Stages) -> None:
    """The password could not be made: it is said beside the message, whose button stays for another try."""
    stage = await stages(PASSWORD_DELIVERY="reveal", password_maker=BrokenSealing())
    stage.log.foreseen.add(UNDERNEATH)
    await stage.enrol(firm.CLAIRE)
    await stage.add(firm.CLAIRE)
    await stage.settle()
    await stage.hands(firm.ANNE).press("show_password")
    await stage.slack.until(lambda: stage.hands(firm.ANNE).ephemerals)
    (line,) = stage.log.of(UNDERNEATH)
    assert line["reference"] in stage.hands(firm.ANNE).ephemerals[0].text
    assert "Afficher mon mot de passe" in stage.told(firm.ANNE)


async def test_the_log_names_the_error_but_nothing_that_was_typed(stage: Stage) -> None:
    """The trace serves whoever mends it, and tells no stranger's details."""
    stage.log.foreseen.add(FAILED)
    await stage.enrol(firm.CLAIRE)
    await stage.fill(firm.CLAIRE, function="Fonction très privée")
    await _lose_database(stage)
    await stage.submit(firm.CLAIRE)
    (line,) = stage.log.of(FAILED)
    assert "Traceback" in line["exception"]
    assert "très privée" not in stage.log.text


async def _enrolment(stage: Stage, who: str) -> Window:
    form = await stage.open(who, "/espace")
    await stage.bot.background.drain(20)
    form = await stage.press(who, "open_enrol")
    await stage.hands(who).select("administrator", ["yes"])
    return form


async def _lose_database(stage: Stage) -> None:
    stage.log.foreseen |= {*DATABASE_GONE}
    await stage.bot.background.drain(20)
    await stage.database.close()


def _told(stage: Stage, who: str, sentence: str) -> None:
    (line,) = stage.log.of(FAILED)
    assert sentence.format(reference=line["reference"]) in stage.reads(who)
