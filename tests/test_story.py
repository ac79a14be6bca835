"""The guide's story, in both languages, on both databases: one test for each row of the design's table."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sandbox import firm
from tests.cast import ENGLISH, FRENCH, Cast
from tests.stage import PASSWORD, Stage, open_stage


@pytest.fixture(params=[FRENCH, ENGLISH], ids=["French", "English"])
def cast(request: pytest.FixtureRequest) -> Cast:
    """The story's people, once in each language."""
    chosen: Cast = request.param
    return chosen


@pytest.fixture
async def stage(database_url: str) -> AsyncIterator[Stage]:
    """The sample firm, once on each database."""
    async with open_stage(database_url, FIRM_EMAIL_DOMAINS="filiale.fr") as opened:
        yield opened


async def test_1_the_slack_identity_is_the_sign_in(stage: Stage, cast: Cast) -> None:
    """A partner is a user from the start; somebody else is one once added, with nothing to type."""
    await stage.open(cast.author, cast.space)
    assert cast.profile in stage.reads(cast.author)
    await stage.open(cast.newcomer, cast.listing)
    assert cast.list_title not in stage.reads(cast.newcomer)
    await _enrol(stage, cast)
    await _add(stage, cast)
    await stage.open(cast.newcomer, cast.listing)
    assert cast.list_title in stage.reads(cast.newcomer)


async def test_2_a_modal_with_the_checkbox_and_the_button(stage: Stage, cast: Cast) -> None:
    """« M'inscrire en tant qu'administrateur » → « Valider » makes one an administrator."""
    form = await stage.open(cast.author, cast.enrolment)
    assert cast.checkbox in stage.reads(cast.author)
    assert form.submit == cast.confirm
    await stage.hands(cast.author).select("administrator", ["yes"])
    await stage.submit(cast.author)
    assert (await stage.open(cast.author, cast.enrolment)).values == {"administrator": ["yes"]}


async def test_2_every_other_user_and_the_channel_are_told(stage: Stage, cast: Cast) -> None:
    """Systematically: each other user gets a notice in their language, the channel a line in the firm's."""
    await _enrol(stage, cast)
    await stage.slack.until(lambda: cast.told in stage.reads(cast.author))
    assert cast.notice in stage.told(cast.other)
    assert cast.line in stage.told(firm.TEAM_CHANNEL)
    assert stage.inbox(cast.author) == []


async def test_3_the_form_empty_or_filled_in_from_the_profile(stage: Stage, cast: Cast) -> None:
    """The command opens the form with the guide's fields; with a mention they come filled in from Slack."""
    await _enrol(stage, cast)
    form = await stage.open(cast.author, cast.adding)
    assert (form.title, form.submit) == (cast.title, cast.confirm)
    labels = [block["label"]["text"] for block in form.blocks if block["type"] == "input"]
    assert tuple(labels[: len(cast.labels)]) == cast.labels
    assert len(labels) == len(cast.labels) + 2  # from when until when, which the guide does not know of
    person = stage.slack.workspace.people[cast.newcomer]
    form = await stage.open(cast.author, cast.adding, f"@{person.name}")
    await stage.slack.until(lambda: form.values["last_name"] == person.last_name)
    assert (form.values["first_name"], form.values["email"]) == (person.first_name, person.email)
    assert form.values["collaborator"] == cast.newcomer


async def test_3_the_address_must_be_that_of_a_collaborator(stage: Stage, cast: Cast) -> None:
    """A guest's address is refused at its field; one of FIRM_EMAIL_DOMAINS is accepted without a Slack account."""
    await _enrol(stage, cast)
    await _fill(stage, cast, email="ines.moreau@client-exemple.fr")
    await stage.submit(cast.author)
    assert cast.not_a_collaborator in stage.error(cast.author, "email")
    stage.hands(cast.author).type("email", "jean@filiale.fr")
    assert (await stage.submit(cast.author)).submit == cast.save


async def test_3_duplicates_are_refused_or_warned_of_and_a_reason_is_kept(stage: Stage, cast: Cast) -> None:
    """A known address is refused; a generic one, a known number and another name are saved only with a reason."""
    await _enrol(stage, cast)
    await _add(stage, cast)
    known = stage.slack.workspace.people[cast.newcomer]
    await _fill(stage, cast, email=known.email)
    await stage.submit(cast.author)
    assert cast.taken in stage.error(cast.author, "email")
    await _fill(stage, cast, email="compta@filiale.fr", phone="01 44 55 66 77")
    await stage.submit(cast.author)
    assert cast.generic in stage.reads(cast.author)
    assert cast.same_phone in stage.reads(cast.author)
    await _fill(stage, cast, email=f"anne.petit@{firm.DOMAIN}")
    await stage.submit(cast.author)
    assert f"{cast.other_name}Anne Petit" in stage.reads(cast.author)
    stage.hands(cast.author).type("reason", "Sur demande")
    await stage.submit(cast.author)
    assert cast.added in stage.reads(cast.author)
    assert (await stage.rows("journal"))[-1]["why"] == "Sur demande"


async def test_4_the_review_is_saved_and_its_button_says_so(stage: Stage, cast: Cast) -> None:
    """« Enregistrer » stands under what will be saved."""
    await _enrol(stage, cast)
    await _fill(stage, cast)
    review = await stage.submit(cast.author)
    assert review.submit == cast.save
    for text in ("Absent", "Jean", "jean@filiale.fr"):
        assert text in stage.reads(cast.author)


async def test_4_the_window_says_exactly_the_guides_words_and_ok(stage: Stage, cast: Cast) -> None:
    """« L'abonné est ajouté au portefeuille. Le mot de passe est XXXXXXXX » « OK », and then nothing is open."""
    await _enrol(stage, cast)
    password = await _add(stage, cast)
    result = stage.top(cast.author)
    assert f"{cast.added}\n{cast.password}{password}\n" in stage.reads(cast.author)
    assert (result.submit, result.close) == (None, "OK")
    await stage.hands(cast.author).close()
    assert stage.hands(cast.author).windows == []


async def test_4_the_subscriber_has_their_access_in_one_message(stage: Stage, cast: Cast) -> None:
    """The DM holds the identifier, the same password, and the button that takes it out."""
    await _enrol(stage, cast)
    password = await _add(stage, cast)
    await stage.settle()
    assert len(stage.inbox(cast.newcomer)) == 1
    read = stage.told(cast.newcomer)
    assert cast.access in read
    assert str(stage.slack.workspace.people[cast.newcomer].email) in read
    assert cast.password + password in read
    assert cast.noted in read
    await stage.hands(cast.newcomer).press("password_noted")
    await stage.slack.until(lambda: password not in stage.told(cast.newcomer))


async def test_the_subscriber_appears_in_the_list(stage: Stage, cast: Cast) -> None:
    """« Abonnés de l'entreprise » has them, found by search, with their profile; administrators add from there."""
    await _enrol(stage, cast)
    await _add(stage, cast)
    person = stage.slack.workspace.people[cast.newcomer]
    window = await stage.open(cast.author, cast.listing, person.last_name.upper())
    assert window.title == cast.list_title
    assert f"{person.last_name} {person.first_name}\n{person.email}" in stage.reads(cast.author)
    assert cast.subscriber in stage.reads(cast.author)
    assert cast.add in stage.reads(cast.author)
    assert "Durand" not in stage.reads(cast.author)


async def test_questions_are_answered_by_the_menu(stage: Stage, cast: Cast) -> None:
    """`/espace` has one's status and the firm's contacts."""
    await stage.open(cast.author, cast.space)
    assert cast.questions in stage.reads(cast.author)
    assert cast.profile in stage.reads(cast.author)


@pytest.mark.parametrize("transport", ["http", "socket"])
async def test_the_whole_story_over_either_transport(sqlite_url: str, cast: Cast, transport: str) -> None:
    """Enrol → add → password → noted → listed works the same by signed HTTP and by Socket Mode."""
    async with open_stage(sqlite_url, transport=transport) as stage:
        await _enrol(stage, cast)
        password = await _add(stage, cast)
        await stage.settle()
        assert password in stage.told(cast.newcomer)
        await stage.hands(cast.newcomer).press("password_noted")
        await stage.slack.until(lambda: password not in stage.told(cast.newcomer))
        await stage.open(cast.newcomer, cast.listing)
        assert cast.list_title in stage.reads(cast.newcomer)


async def _enrol(stage: Stage, cast: Cast) -> None:
    await stage.open(cast.author, cast.enrolment)
    await stage.hands(cast.author).select("administrator", ["yes"])
    await stage.submit(cast.author)


async def _add(stage: Stage, cast: Cast) -> str:
    """Add the newcomer, chosen in the form, and give the password shown."""
    await stage.open(cast.author, cast.adding)
    await stage.choose(cast.author, cast.newcomer)
    stage.hands(cast.author).type("phone", "01 44 55 66 77")
    await stage.submit(cast.author)
    await stage.submit(cast.author)
    found: list[str] = PASSWORD.findall(stage.reads(cast.author))
    return found[0]


async def _fill(stage: Stage, cast: Cast, **fields: str | None) -> None:
    await stage.open(cast.author, cast.adding)
    typed = {"last_name": "Absent", "first_name": "Jean", "email": "jean@filiale.fr", **fields}
    for name, text in typed.items():
        stage.hands(cast.author).type(name, text)
