"""The guides' chapters, played before the real bot in both languages; their pictures are taken on the way."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import expect

from sandbox import firm
from sandbox.bot_process import PROJECT
from sandbox.slack import Person as Member
from sandbox.story.language import Language
from tests.cast import ENGLISH, FRENCH, Cast
from tests.sandbox.page.conftest import OpenRoom, Room
from tests.sandbox.page.person import Person

PICTURES = PROJECT / "docs" / "pictures" / "guide"
# Taken where an import and forty arrivals are played.
ELSEWHERE = {
    *("import-form", "import-check", "import-refused", "import-started", "import-ended"),
    *("arrivals", "arrivals-choice", "several", "several-hold", "reminding", "review-closed"),
}
ELSA = Member("U0ELSA", "elsa", "Elsa Noël", "Elsa", "Noël", f"elsa.noel@{firm.DOMAIN}", title="Paie")
HEIR = Member("U0HEIR", "mlefevre", "M. Lefèvre", "M.", "Lefèvre", f"marc.lefevre@{firm.DOMAIN}")
WORDS = {
    "fr": {
        "menu": "/espace",
        "list": "/abonnes",
        "cancel": "Annuler",
        "close": "Fermer",
        "more": "Plus d’actions",
        "edit": "Modifier",
        "password": "Nouveau mot de passe",
        "dates": "Dates d’accès",
        "suspend": "Mettre en veille",
        "reactivate": "Réactiver",
        "reason": "Motif",
        "why": "Congé parental",
        "send": "Envoyer",
        "profile": "Mon profil",
        "on_hold": "Accès en veille depuis",
        "joined": "a rejoint Slack",
        "left": "n’est plus celui d’un membre du cabinet",
        "whose": "À qui est ce compte ?",
        "same": "La même personne",
        "answered": "Claire Durand a répondu : la même personne.",
        "administrators": "Administrateurs",
        "report": "Signaler cette",
        "journal": "Journal",
        "review": "Revue des accès",
        "start": "Lancer une revue",
        "needed": "Toujours nécessaire",
        "portfolios": "/portefeuilles",
        "create": "Créer un nouveau portefeuille",
        "portfolio_name": "Nom du portefeuille",
        "portfolio": "Paie",
        "lead": "Responsable",
        "deputy": "Suppléant",
        "created": "Créer",
        "open": "Ouvrir",
        "add_client": "Ajouter un client",
        "company": "Raison sociale",
        "client": "Boulangerie Martin",
        "in_portfolios": "Portefeuilles",
        "save": "Enregistrer",
        "back": "Retour",
        "looks_after": "Qui s’occupe de ce client",
    },
    "en": {
        "menu": "/space",
        "list": "/subscribers",
        "cancel": "Cancel",
        "close": "Close",
        "more": "More actions",
        "edit": "Edit",
        "password": "New password",
        "dates": "Dates of access",
        "suspend": "Put on hold",
        "reactivate": "Reactivate",
        "reason": "Reason",
        "why": "Parental leave",
        "send": "Send",
        "profile": "My profile",
        "on_hold": "On hold since",
        "joined": "has joined Slack",
        "left": "no longer that of a member of the firm",
        "whose": "Whose account is this?",
        "same": "The same person",
        "answered": "Claire Durand answered: the same person.",
        "administrators": "Administrators",
        "report": "Report this",
        "journal": "Journal",
        "review": "Access review",
        "start": "Start a review",
        "needed": "Still needed",
        "portfolios": "/portfolios",
        "create": "Create a new portfolio",
        "portfolio_name": "Name of the portfolio",
        "portfolio": "Payroll",
        "lead": "Lead",
        "deputy": "Deputy",
        "created": "Create",
        "open": "Open",
        "add_client": "Add a client",
        "company": "Company name",
        "client": "Martin Bakery",
        "in_portfolios": "Portfolios",
        "save": "Save",
        "back": "Back",
        "looks_after": "Who looks after this client",
    },
}
Words = dict[str, str]


@pytest.mark.parametrize("language", ["fr", "en"])
async def test_the_guide_is_true(with_bot: OpenRoom, language: Language) -> None:
    """Every chapter can be played as it is told; every picture that a guide shows was taken, and no other."""
    room = await with_bot(language)
    cast, words = FRENCH if language == "fr" else ENGLISH, WORDS[language]
    claire, marc = await room.enter(firm.CLAIRE, height=1000), await room.enter(firm.MARC)
    await marc.open("Cabinet")
    await enrol_and_add(claire, cast)
    await change_the_access(claire, words, language)
    await marc.picture(f"inbox-{language}", marc.log.get_by_role("article"))
    await look_after_oneself(marc, words, language)
    await share_the_work(room, claire, marc, cast, words, language)
    await look_after_clients(claire, words, language)
    await review_and_read(claire, words, language)
    await see_people_come_and_go(room, claire, words, language)
    taken = {each.removesuffix(f"-{language}") for each in claire.pictures | marc.pictures}
    guide = (PROJECT / "docs" / f"guide.{language}.md").read_text("utf-8")
    assert set(re.findall(rf"pictures/guide/([\w-]+)-{language}\.png", guide)) == taken | ELSEWHERE
    assert {each.stem for each in PICTURES.glob(f"*-{language}.png")} == {
        f"{each}-{language}" for each in taken | ELSEWHERE
    }


async def enrol_and_add(claire: Person, cast: Cast) -> None:
    """Claire enrols, and adds Marc."""
    await claire.writes(cast.enrolment)
    await claire.ticks(cast.checkbox)
    await claire.presses(cast.confirm)
    await claire.reads(cast.told)
    await claire.presses("OK")
    await claire.writes(f"{cast.adding} @marc")
    await expect(claire.window.get_by_label(cast.labels[1], exact=True)).to_have_value("Lefèvre")
    await claire.presses(cast.confirm)
    await claire.presses(cast.save)
    await claire.reads(cast.added)
    await claire.presses("OK")
    await claire.sees_no_window()


async def choose(person: Person, words: Words, choice: str) -> None:
    """Choose from the only menu of the list, and see the window that it leads to."""
    await person.presses(words["more"])
    await person.page.get_by_role("menuitem", name=words[choice], exact=True).click()
    await expect(person.window.get_by_role("heading").first).to_have_text(
        words[choice] if choice != "edit" else re.compile(".")
    )


async def change_the_access(claire: Person, words: Words, language: str) -> None:
    """From the list: what the menu offers, on hold, reactivated, edited, dates, a new password."""
    await claire.writes(words["list"])
    await claire.reads("Lefèvre Marc")
    await claire.presses(words["more"])
    await expect(claire.page.get_by_role("menuitem").last).to_be_in_viewport(ratio=0.9)
    await claire.picture(f"menu-{language}", claire.window)
    await claire.page.keyboard.press("Escape")
    await choose(claire, words, "suspend")
    await claire.types(words["reason"], words["why"])
    await claire.picture(f"suspend-{language}", claire.window)
    await claire.presses(words["suspend"])
    await claire.presses("OK")
    await claire.reads(words["on_hold"])
    await claire.picture(f"list-on-hold-{language}", claire.window)
    await choose(claire, words, "reactivate")
    await claire.presses(words["reactivate"])
    await claire.presses("OK")
    await expect(claire.window).not_to_contain_text(words["on_hold"])
    await claire.presses(words["more"])
    await claire.page.get_by_role("menuitem", name=words["edit"], exact=True).click()
    await expect(claire.window.get_by_label("E-mail" if language == "en" else "Courriel")).to_be_visible()
    await claire.picture(f"edit-{language}", claire.window)
    await claire.presses(words["cancel"])
    await choose(claire, words, "dates")
    await claire.window.locator("input[type=date]").fill(f"{datetime.now(UTC) + timedelta(days=90):%Y-%m-%d}")
    await claire.picture(f"dates-{language}", claire.window)
    await claire.presses(words["cancel"])
    await choose(claire, words, "password")
    await claire.picture(f"new-password-{language}", claire.window)
    await claire.presses(words["send"])
    await claire.presses("OK")
    await claire.presses(words["close"])
    await claire.sees_no_window()


async def look_after_oneself(marc: Person, words: Words, language: str) -> None:
    """« Mon profil »: one's own phone and function, and a new password."""
    await marc.open("equipe-espace")
    await marc.writes(words["menu"])
    await marc.presses(words["profile"])
    await marc.reads("marc.lefevre@")
    await marc.picture(f"profile-{language}", marc.window)
    await marc.presses(words["close"])
    await marc.sees_no_window()


async def share_the_work(room: Room, claire: Person, marc: Person, cast: Cast, words: Words, language: str) -> None:
    """Marc enrols too: Claire reads the notice with its button, and the window of administrators."""
    await marc.writes("/admin-espace" if language == "fr" else "/space-admin")
    await marc.ticks(cast.checkbox)
    await marc.presses(cast.confirm)
    await marc.presses("OK")
    await claire.open("Cabinet")
    await claire.page.locator("#tab-messages").click()
    await expect(claire.log).to_contain_text("Marc Lefèvre")
    await expect(claire.log.get_by_role("button", name=re.compile(words["report"][:9])).last).to_be_visible()
    await claire.picture(f"notice-{language}", claire.log.get_by_role("article").last)
    await claire.open("equipe-espace")
    await claire.writes(words["menu"])
    await claire.reads(words["administrators"])
    await claire.picture(f"space-{language}", claire.window)
    await claire.presses(words["administrators"])
    await expect(claire.window.get_by_role("heading").first).to_have_text(words["administrators"])
    await claire.reads("Marc Lefèvre")
    await claire.picture(f"administrators-{language}", claire.window)
    await claire.presses(words["close"])
    assert room.slack.workspace.people[firm.MARC]


async def look_after_clients(claire: Person, words: Words, language: str) -> None:
    """A portfolio for Marc, with Claire as deputy, and its first client; who looks after that one."""
    await claire.writes(words["portfolios"])
    await claire.presses(words["create"])
    await claire.types(words["portfolio_name"], words["portfolio"])
    for field, name in (("lead", "Marc Lefèvre"), ("deputy", "Claire Durand")):
        await claire.picks(words[field], name)
    await claire.picture(f"portfolio-form-{language}", claire.window)
    await claire.presses(words["created"])
    await claire.presses("OK")
    await claire.reads("Marc Lefèvre")
    await claire.presses(words["close"])
    await claire.writes("/client")
    await claire.presses(words["add_client"])
    await claire.types(words["company"], words["client"])
    await claire.types("SIREN", "732 829 320")
    await claire.picks(words["in_portfolios"], words["portfolio"])
    await claire.presses(words["save"])
    await claire.presses("OK")
    await claire.presses(words["close"])
    await claire.writes("/client 732 829 320")
    await claire.reads(words["looks_after"])
    await claire.picture(f"client-{language}", claire.window)
    await claire.presses(words["close"])
    await claire.writes(words["portfolios"])
    await claire.picture(f"portfolios-{language}", claire.window)
    await claire.presses(words["open"])
    await claire.reads(words["client"])
    await claire.picture(f"portfolio-{language}", claire.window)
    await claire.presses(words["back"])
    await claire.presses(words["close"])
    await claire.sees_no_window()


async def review_and_read(claire: Person, words: Words, language: str) -> None:
    """A review is started; the journal tells what happened; the Home tab what waits."""
    await claire.writes(words["menu"])
    await claire.presses(words["review"])
    await claire.presses(words["start"])
    await claire.reads(words["needed"])
    await claire.picture(f"review-{language}", claire.window)
    await claire.presses(words["close"])
    await claire.writes(words["menu"])
    await claire.presses(words["journal"])
    await claire.reads(words["why"])
    await claire.picture(f"journal-{language}", claire.window)
    await claire.presses(words["close"])
    await claire.sees_no_window()
    await claire.open("Cabinet")
    await claire.page.locator("#tab-home").click()
    await expect(claire.page.locator(".home")).to_contain_text("Marc Lefèvre")
    await claire.picture(f"home-{language}", claire.page.locator(".home"))


async def see_people_come_and_go(room: Room, claire: Person, words: Words, language: str) -> None:
    """Elsa joins Slack, Marc leaves, another gets Marc's address: Claire is asked what to do."""
    await room.slack.join(ELSA)
    await claire.page.locator("#tab-messages").click()
    await claire.reads(words["joined"], claire.log)
    await claire.picture(f"joined-{language}", claire.log.get_by_role("article").filter(has_text=words["joined"]).last)
    await room.slack.leave(firm.MARC)
    await claire.reads(words["left"], claire.log)
    await claire.picture(f"left-{language}", claire.log.get_by_role("article").filter(has_text=words["left"]).last)
    await room.slack.join(HEIR)
    await claire.reads(words["whose"], claire.log)
    question = claire.log.get_by_role("article").filter(has_text=words["whose"]).last
    await claire.picture(f"whose-{language}", question)
    await question.get_by_role("button", name=words["same"]).click()
    await claire.reads(words["answered"], claire.log)
