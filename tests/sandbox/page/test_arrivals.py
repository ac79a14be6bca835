"""The daily work of an administrator with forty arrivals, before the real bot in both languages."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import expect

from locales import Languages
from sandbox import firm
from sandbox.page.movements import CROWD
from sandbox.slack.reading import plainly
from sandbox.story.language import Language
from tests.sandbox.page.conftest import OpenRoom
from tests.sandbox.page.office import (
    Office,
    delivered,
    later,
    open_list,
    open_messages,
    outcome,
    passwords,
    whatever_spaces,
)
from tests.sandbox.page.test_restarts import is_back

MOST_PRESSES, MOST_MESSAGES = 12, 3
FIRM = "Cabinet Durand & Associés"
# Two of the forty note their passwords, three are away together, and one leaves.
NOTING = ("Alice Arnaud", "Zoé Besson")
AWAY = ("Bruno Arnaud", "Chloé Arnaud", "David Arnaud")
LEAVING = "Arnaud Emma"
COMMANDS = {"fr": ("/admin-espace", "/abonnes", "/espace"), "en": ("/space-admin", "/subscribers", "/space")}


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_forty_arrivals_are_little_work(with_bot: OpenRoom, language: Language) -> None:
    """They are added, put on hold, reminded and reviewed: each takes few presses, and few messages tell of it."""
    room = await with_bot(language)
    words = Languages.load(language).localizer("fr-FR" if language == "fr" else "en-GB", "Europe/Paris")
    office = Office(room, await room.enter(firm.CLAIRE), await room.enter(firm.HUGH), words, *COMMANDS[language])
    await begin(office)
    await join(office)
    before = office.counted()
    presses, told = await add_everybody(office), office.since(before)
    assert presses <= MOST_PRESSES
    assert max(told[firm.CLAIRE], told[firm.HUGH]) <= MOST_MESSAGES
    assert told[firm.TEAM_CHANNEL] == 1
    await note_some(office)
    await hold_until_a_day(office)
    await later(office, "week")
    await are_back(office)
    await remind_the_others(office)
    await review(office)


async def begin(office: Office) -> None:
    """Claire and Hugh are administrators, and arrivals are told together, as by default."""
    hugh = COMMANDS["en"][0]
    for person, words, command in (
        (office.claire, office.words, office.enrolment),
        (office.hugh, office.english, hugh),
    ):
        await person.writes(command)
        await person.ticks(words.say("Enrol me as administrator"))
        await person.presses(words.say("Confirm"))
        await person.presses("OK")
        await person.sees_no_window()
    page = office.claire.page
    await page.locator("#settings-title").click()
    await page.locator("#setting-gather").select_option("15")
    await page.locator("#setting-apply").click()
    await is_back(office.claire)
    await delivered(office)


async def join(office: Office) -> None:
    """Forty join Slack at once; Home counts them."""
    claire = office.claire
    await claire.page.locator("#movements-title").click()
    await claire.page.locator("#crowd").click()
    await claire.open("Cabinet")
    await claire.page.locator("#tab-home").click()
    await expect(claire.page.locator(".home")).to_contain_text(str(CROWD))
    await claire.page.locator("#tab-messages").click()


async def add_everybody(office: Office) -> int:
    """From the message a quarter of an hour later to forty passwords; gives with how many presses."""
    claire, say, count = office.claire, office.words.say, office.words.count
    await later(office, "quarter")
    joined = count(
        "{n} person has joined Slack, and has no access to the online space of {firm} yet.",
        "{n} people have joined Slack, and have no access to the online space of {firm} yet.",
        CROWD,
        firm=FIRM,
    )
    message = claire.log.get_by_role("article").filter(has_text=whatever_spaces(joined))
    await expect(message).to_have_count(1)
    await office.shows("arrivals", message)
    before = await claire.presses_made()
    await claire.presses(say("Choose whom to add"), message)
    await claire.reads(say("{first} to {last} of {total}", first=31, last=CROWD, total=CROWD))
    await expect(claire.window.get_by_role("checkbox", checked=True)).to_have_count(CROWD)
    await office.shows("arrivals-choice")
    await claire.presses(say("Continue"))
    await claire.reads(count("{n} newcomer in Slack", "{n} newcomers in Slack", CROWD))
    await claire.reads(f"{say('To add')} ({CROWD})")
    await office.shows()
    await claire.presses(say("Add"))
    await claire.reads(say("They are being added: a message from this app follows it, and says how it ends."))
    await claire.presses("OK")
    await claire.sees_no_window()
    made = await claire.presses_made() - before
    await claire.reads(count("{n} subscriber added.", "{n} subscribers added.", CROWD), claire.log)
    await claire.reads(say("All of them have been dealt with: there is nothing more to do."), message)
    await delivered(office)
    await office.shows(where=claire.log.get_by_role("article").last)
    assert [who for who, each in office.newcomers.items() if len(passwords(office, each)) != 1] == []
    line = count(
        "{author} added {n} newcomer in Slack to the online space of {firm}.",
        "{author} added {n} newcomers in Slack to the online space of {firm}.",
        CROWD,
        author="Claire Durand",
        firm=FIRM,
    )
    assert plainly(line) in office.told(firm.TEAM_CHANNEL)[-1]
    return made


async def note_some(office: Office) -> None:
    """Two of them say that they have noted their passwords."""
    newcomer, say = await office.room.enter(office.newcomers[NOTING[0]]), office.words.say
    for name in NOTING:
        await newcomer.become(office.newcomers[name])
        await open_messages(newcomer)
        await newcomer.reads(say("Your access is ready"), newcomer.log)
        await newcomer.presses(say("I have noted my password"), newcomer.log)
        noted = say("The password was noted on {at}, and taken out of this message.", at="…")
        await newcomer.reads(noted.partition(" …")[0], newcomer.log)


async def hold_until_a_day(office: Office) -> None:
    """Three go on hold together until a day, which everybody reads in their own language."""
    claire, say, count = office.claire, office.words.say, office.words.count
    back, before = office.now.date() + timedelta(days=5), office.counted()
    day = office.words.day(back)
    await open_list(office)
    presses = await claire.presses_made()
    await claire.presses(say("Choose several"))
    for name in AWAY:
        first, last = name.split()
        await claire.ticks(f"{last} {first}")
    await office.shows("several")
    await claire.presses(say("Put on hold"))
    await claire.reads(count("Put {n} access on hold?", "Put {n} accesses on hold?", len(AWAY)))
    await claire.types(say("Reason"), "RTT")
    await claire.window.locator("input[type=date]").fill(back.isoformat())
    await office.shows("several-hold")
    await claire.presses(say("Put on hold"))
    await claire.reads(count("{n} access is on hold.", "{n} accesses are on hold.", len(AWAY)))
    assert await claire.presses_made() - presses == len(AWAY) + 3
    await claire.reads(", ".join(AWAY))
    await claire.reads(say("They come back by themselves on {date}", date=day))
    await claire.presses("OK")
    await claire.presses(say("Close"))
    await open_list(office, "Access on hold")
    await claire.reads(count("{n} person found", "{n} people found", len(AWAY)))
    await claire.reads(say("Comes back by itself on {date}", date=day))
    await office.shows()
    await claire.presses(say("Close"))
    await delivered(office)
    assert office.since(before) == {firm.CLAIRE: 0, firm.HUGH: 1, firm.TEAM_CHANNEL: 1}
    assert plainly(office.english.day(back)) in office.told(firm.HUGH)[-1]


async def are_back(office: Office) -> None:
    """After that day nobody is on hold, and nobody had to do anything."""
    claire, say = office.claire, office.words.say
    await open_list(office, "Access on hold")
    nobody = "Nobody found: {kind}. “Everybody” in the menu shows the whole list."
    await claire.reads(say(nobody, kind=say("Access on hold")))
    await claire.presses(say("Close"))
    await delivered(office)


async def remind_the_others(office: Office) -> None:
    """One button and one confirmation send new passwords to all who noted none in a week."""
    claire, say, count, late = office.claire, office.words.say, office.words.count, CROWD - len(NOTING)
    before = office.counted()
    await open_list(office, "Password not noted")
    await claire.reads(count("{n} person found", "{n} people found", late))
    presses = await claire.presses_made()
    await claire.presses(say("Send new passwords to all of them"))
    await claire.reads(count("Send {n} new password?", "Send {n} new passwords?", late))
    await office.shows("reminding")
    await claire.presses(say("Send"))
    await claire.reads(count("{n} new password is being sent.", "{n} new passwords are being sent.", late))
    assert await claire.presses_made() - presses == 2
    await claire.presses("OK")
    await claire.presses(say("Close"))
    await delivered(office)
    assert office.since(before) == {firm.CLAIRE: 0, firm.HUGH: 1, firm.TEAM_CHANNEL: 1}
    others = [each for name, each in office.newcomers.items() if name not in NOTING]
    assert [each for each in others if len(passwords(office, each)) != 1] == []


async def review(office: Office) -> None:
    """One access ends and Claire confirms the others page by page; Hugh confirms Claire's, and all read the outcome."""
    claire, say, total = office.claire, office.words.say, CROWD + 2
    await claire.writes(office.menu)
    await claire.presses(say("Access review"))
    await claire.presses(say("Start a review"))
    await claire.reads(say("{done} of {total} done", done=0, total=total))
    await office.shows()
    await end_one(office)
    for done in (16, 31, 41):
        await claire.presses(say("Confirm the whole page"))
        await claire.presses(say("Confirm"))
        await claire.reads(say("{done} of {total} done", done=done, total=total))
    await claire.reads(say("This is you: another administrator must confirm your access."))
    await office.shows()
    await claire.presses(say("Close"))
    await confirm_claire(office)
    finished = say("The review of who has access to the online space of {firm} is finished.", firm=FIRM)
    await claire.open("equipe-espace")
    for words in (finished, outcome(office.words)):
        await claire.reads(words, claire.log)
    await open_messages(claire)
    for words in (finished, outcome(office.words)):
        await claire.reads(words, claire.log)
    await office.shows("review-closed", claire.log.get_by_role("article").last)


async def end_one(office: Office) -> None:
    """From within the review, Emma’s access goes on hold."""
    claire, say = office.claire, office.words.say
    row = claire.window.locator(".block", has_text=LEAVING)
    await claire.presses(say("Put on hold"), row.locator("xpath=following-sibling::*[1]"))
    await claire.types(say("Reason"), "CDD")
    await claire.presses(say("Put on hold"))
    await claire.presses("OK")
    await claire.reads(say("{done} of {total} done", done=1, total=CROWD + 2))


async def confirm_claire(office: Office) -> None:
    """Hugh, led by a message, confirms the last one, who is Claire; that closes the review."""
    hugh, say = office.hugh, office.english.say
    await open_messages(hugh)
    await hugh.presses(say("Start reviewing"), hugh.log)
    await hugh.reads("Durand Claire")
    await hugh.presses(say("Still needed"))
    await hugh.reads(say("The last review ended on {date}.", date=office.english.date(office.now)))
    await hugh.reads(outcome(office.english))
    await hugh.presses(say("Close"))
