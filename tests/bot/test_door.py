"""`python -m bot door`: what the directory lacks, made equal; what is asked about; what is said where it fails."""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import typer
from rich.console import Console

from bot import door as commands
from bot.command_line import REFUSED
from bot.door import Outcome, look, look_and_try, make_equal
from bot.door_settings import load_door_settings
from bot.door_shown import Lacks, show
from bot.settings import SettingsWrong
from gateways.directory.settings import Kind
from rules import keep_difference
from rules.change_access import Change, Wanted, change_access
from rules.edit_portfolio import NewPortfolio, create_portfolio
from rules.model.door import Shown, Step, uid_of
from rules.model.door import Wanted as WantedEntry
from rules.model.door_groups import GroupStep, WantedGroup
from rules.model.drift import Aspect, Drift
from rules.model.journal import Action, IdempotencyKey
from rules.model.people import Member, PersonId
from rules.model.portfolios import PortfolioId
from rules.model.told import read_told
from rules.ports import DoorFailed, Records, Trouble
from sandbox.slapd import GROUPS, PEOPLE, ROBOT, ROBOT_PASSWORD, Slapd
from storage.database import Database, SpaceTransactions
from tests.bot.process import called
from tests.fakes.door import FakeDoor
from tests.people import ANNE, BRUNO, NOW, member
from tests.ports.doors import in_domain, real_stand
from tests.servers.samba import Samba
from tests.storage.spaces import FIRM, add, choose, open_firm

SETTINGS = {
    "DOOR_URL": "ldap://127.0.0.1:1",
    "DOOR_BIND_DN": ROBOT,
    "DOOR_BIND_PASSWORD": ROBOT_PASSWORD,
    "DOOR_PEOPLE": PEOPLE,
    "DOOR_GROUPS": GROUPS,
}
CROWD = [member("Marc", f"Lefèvre{at}") for at in range(12)]
NOBODY_ELSE = Path("no such file")


class Directory(FakeDoor):
    """A directory in memory whose clock is one minute after all that the space did."""

    def __init__(self, *, takes_hashes: bool = True) -> None:
        super().__init__(self.time, takes_hashes=takes_hashes)

    def time(self) -> datetime:
        """Give the moment by its clock."""
        return NOW + timedelta(minutes=1)


@pytest.fixture
async def partners(sqlite_url: str) -> AsyncIterator[SpaceTransactions]:
    """A space with two partners, Anne and Bruno."""
    async with Database(sqlite_url) as database:
        space = database.for_space(await database.open_space("T1", "Cabinet Aubert"), FIRM)
        await open_firm(space, ANNE, BRUNO)
        yield space


async def crowd(tx: SpaceTransactions) -> list[PersonId]:
    """Add twelve, each with a password."""
    await choose(tx, ANNE)
    return [(await add(tx, ANNE, who)).person.id for who in CROWD]


def end(records: Records, who: Member, change: Change, now: datetime) -> None:
    """An administrator puts somebody on hold, or removes them."""
    person = records.people.by_slack_id(who.slack_id)
    assert person is not None
    form = IdempotencyKey(f"{change}-{person.id}")
    change_access(records, ANNE.slack_id, Wanted(person.id, change, "Fin de mission"), form=form, now=now)


async def test_what_is_lacking_is_written_and_then_nothing(partners: SpaceTransactions) -> None:
    """Two partners who have no password, and twelve subscribers; a second run finds nothing to do."""
    await crowd(partners)
    door = Directory()
    planned = (await look(partners, door)).people
    assert Counter(each.step for each in planned.differences) == {Step.CREATE: 14}
    assert "Marc Lefèvre3" in planned.names.values()
    assert (await make_equal(partners, door, confirm=False)).done == {Step.CREATE: 14}
    (line,) = await partners.read(lambda records: records.journal.latest(1))
    assert (line.action, line.actor, read_told(line.told).facts) == (Action.DRIFTS_PUT_BACK, None, {"entries": 14})
    assert Counter(each.shown.held for each in door.entries()) == {True: 2, False: 12}
    assert (await make_equal(partners, door, confirm=False)) == Outcome()
    assert [line] == await partners.read(lambda records: records.journal.latest(1))


async def test_who_leaves_is_held_by_one_run_and_deleted_by_the_next(partners: SpaceTransactions) -> None:
    """However many they are, once that is confirmed."""
    people = await crowd(partners)
    door = Directory()
    await make_equal(partners, door, confirm=False)
    for who in CROWD:
        await partners.write(end, who, Change.REMOVE, NOW + timedelta(hours=1))
    for step in (Step.HOLD, Step.DELETE):
        assert (await make_equal(partners, door, confirm=True)).done == {step: 12}
    assert {each.person for each in door.entries()}.isdisjoint(people)


async def test_what_is_kept_is_shown_and_left(partners: SpaceTransactions) -> None:
    """By an exception with an owner and an end; all else of that entry is made equal."""
    (marc, *_) = await crowd(partners)
    door, now = Directory(), datetime.now(UTC)
    await make_equal(partners, door, confirm=False)
    door.alter(uid_of(marc), last_name="Morel", email="morel@cabinet.fr")

    def keep_it(records: Records) -> None:
        records.drifts.put([Drift(person=marc, aspect=Aspect.NAME, found="Marc Morel", since=now)])
        form, until = IdempotencyKey("keep"), now.date() + timedelta(days=9)
        keep_difference.keep(records, ANNE.slack_id, marc, until, "Voulu", form=form, now=now)

    await partners.write(keep_it)
    planned = (await look(partners, door)).people
    shown = io.StringIO()
    show(Console(file=shown, width=200), Lacks(planned), 50)
    assert f"Kept as they are, by exceptions: {uid_of(marc)} (name)." in shown.getvalue()
    assert [each.differing for each in planned.differences] == [{"email"}]
    assert (await make_equal(partners, door, confirm=False)).done == {Step.CHANGE: 1}
    found = door.entry(marc)
    assert found is not None
    assert (found.shown.last_name, found.shown.email) == ("Morel", "marc.lefevre0@cabinet.fr")
    assert (await make_equal(partners, door, confirm=False)) == Outcome()


async def test_what_others_changed_is_put_right_only_once_it_is_confirmed(partners: SpaceTransactions) -> None:
    """Twelve entries were put on hold in the directory itself: nothing is written, and then all."""
    await crowd(partners)
    door = Directory()
    await make_equal(partners, door, confirm=False)
    for each in door.entries():
        door.hold(each.shown)
    before = door.entries()
    with pytest.raises(typer.Exit) as ended:
        await make_equal(partners, door, confirm=False)
    assert ended.value.exit_code == REFUSED
    assert door.entries() == before
    assert (await make_equal(partners, door, confirm=True)).done == {Step.OPEN: 12, Step.CHANGE: 2}  # into their groups


class Interrupted(Directory):
    """A directory in which somebody is put on hold in the space while the first entry is written."""

    def __init__(self, tx: SpaceTransactions, whom: Member) -> None:
        super().__init__()
        self._tx, self._whom, self._loop = tx, whom, asyncio.get_running_loop()

    def put(self, wanted: WantedEntry, found: Shown | None) -> None:
        """Write an entry, after the first of which somebody is put on hold."""
        super().put(wanted, found)
        if len(self.entries()) == 1:
            held = self._tx.write(end, self._whom, Change.SUSPEND, NOW + timedelta(hours=1))
            asyncio.run_coroutine_threadsafe(held, self._loop).result(10)


async def test_a_hold_decided_meanwhile_counts(partners: SpaceTransactions, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan is over for who was put on hold since: their entry is created on hold."""
    monkeypatch.setattr(commands, "_AT_ONCE", 2)
    people = await crowd(partners)
    door = Interrupted(partners, CROWD[-1])
    await make_equal(partners, door, confirm=False)
    assert {each.person: each.shown.held for each in door.entries()}[people[-1]]


async def test_an_address_that_others_have_is_said(partners: SpaceTransactions) -> None:
    """The other entries are written."""
    people = await crowd(partners)
    door = Directory()
    door.others["marc"] = CROWD[0].email or ""
    outcome = await make_equal(partners, door, confirm=False)
    assert (outcome.taken, outcome.done[Step.CREATE]) == ([people[0]], 13)


async def test_who_needs_a_new_password_is_said(partners: SpaceTransactions) -> None:
    """Of a directory that takes no hashes: their entries are on hold, and are so each time until they have one."""
    people = await crowd(partners)
    door = Directory(takes_hashes=False)
    outcome = await make_equal(partners, door, confirm=False)
    assert (outcome.needing, outcome.done) == (people, {Step.CREATE: 2})
    assert {each.shown.held for each in door.entries()} == {True}
    assert (await make_equal(partners, door, confirm=False)).needing == people
    (said,) = commands._left(outcome)  # noqa: SLF001 - what `apply` prints
    assert said.startswith("On hold until a new password is asked for in Slack")
    assert said.endswith(f": {', '.join(f'u{each}' for each in people)}.")


async def test_a_hold_that_is_none_is_no_equality(partners: SpaceTransactions) -> None:
    """`verify` tries it, where a plan writes nothing."""
    await crowd(partners)
    door = Directory()
    door.policy = False
    await look(partners, door)
    with pytest.raises(DoorFailed) as failed:
        await look_and_try(partners, door)
    assert failed.value.trouble is Trouble.NO_POLICY


async def test_what_differs_is_shown_with_names(partners: SpaceTransactions) -> None:
    """As many as are asked for, and how many more there are."""
    await crowd(partners)
    screen = io.StringIO()
    show(Console(file=screen, width=120), await look(partners, Directory()), 13)
    shown = screen.getvalue()
    assert "Marc Lefèvre0" in shown
    assert "to be created" in shown
    assert "… and 1 more." in shown


@pytest.mark.parametrize("trouble", Trouble)
def test_each_trouble_has_its_sentence(trouble: Trouble) -> None:
    """With what to do about it."""
    assert commands.remedy_of(DoorFailed(trouble, "No such object")).endswith(" (No such object).")


def test_a_directory_needs_all_its_settings() -> None:
    """Everything that is missing is said at once."""
    with pytest.raises(SettingsWrong) as wrong:
        load_door_settings({}, NOBODY_ELSE)
    assert [each.partition(" ")[0] for each in wrong.value.sentences] == [
        *("DOOR_URL", "DOOR_BIND_DN", "DOOR_PEOPLE", "DOOR_GROUPS", "DOOR_BIND_PASSWORD")
    ]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"DOOR_URL": "https://annuaire.cabinet.fr"}, "DOOR_URL: an address that starts with ldap://"),
        ({"DOOR_KIND": "domino"}, "DOOR_KIND: domino is not supported; openldap, active-directory are."),
        ({"DOOR_KIND": "active-directory"}, "DOOR_URL: Active Directory takes passwords by ldaps:// alone."),
        ({"DOOR_CA_FILE": "/no/such.pem"}, "DOOR_CA_FILE: there is no file /no/such.pem"),
        ({"DOOR_BIND_PASSWORD_FILE": "/no/such"}, "DOOR_BIND_PASSWORD_FILE: /no/such cannot be read"),
    ],
)
def test_each_wrong_setting_is_said(setting: dict[str, str], said: str) -> None:
    """By its name, and never with the password."""
    with pytest.raises(SettingsWrong) as wrong:
        load_door_settings({**SETTINGS, **setting}, NOBODY_ELSE)
    (sentence,) = wrong.value.sentences
    assert sentence.startswith(said)
    assert ROBOT_PASSWORD not in sentence


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_directory_is_named(kind: Kind) -> None:
    """One that is not named is OpenLDAP."""
    at = load_door_settings({**SETTINGS, "DOOR_KIND": kind, "DOOR_URL": "ldaps://annuaire.cabinet.fr"}, NOBODY_ELSE)
    assert at.kind is kind
    assert load_door_settings(SETTINGS, NOBODY_ELSE).kind is Kind.OPENLDAP


def test_the_password_may_stand_in_a_file(tmp_path: Path) -> None:
    """Its last line end is none of it; and it stands in no text of the settings."""
    file = tmp_path / "secret"
    file.write_text("robot secret\n", encoding="utf-8")
    settings = {**SETTINGS, "DOOR_BIND_PASSWORD": "", "DOOR_BIND_PASSWORD_FILE": str(file)}
    found = load_door_settings(settings, NOBODY_ELSE)
    assert found.bind_password == "robot secret"
    assert "robot secret" not in repr(found)


@pytest.mark.servers
async def test_a_password_opens_the_directory_once_it_is_applied(
    partners: SpaceTransactions, sqlite_url: str, slapd: Slapd, tmp_path: Path
) -> None:
    """At a terminal: what is lacking, made equal, verified; and what is said where nobody answers."""
    await crowd(partners)
    settings = {**SETTINGS, "DOOR_URL": slapd.url, "DATABASE_URL": sqlite_url}
    with real_stand(slapd):  # empty, though others were tried on it before
        pass
    code, printed, complained = await called(["door", "plan"], settings, tmp_path)
    assert (code, "to be created" in printed, complained) == (0, True, "")
    assert (await called(["door", "verify"], settings, tmp_path))[0] == 1
    code, printed, _ = await called(["door", "apply"], settings, tmp_path)
    assert (code, printed) == (0, "14 created.\n")
    code, printed, _ = await called(["door", "verify"], settings, tmp_path)
    assert (code, printed) == (0, "Nothing differs: 14 entries and 0 groups of portfolios are as the space says.\n")
    settings["DOOR_URL"] = SETTINGS["DOOR_URL"]
    code, _, complained = await called(["door", "plan"], settings, tmp_path)
    assert code == 8
    assert complained.startswith("The directory: it cannot be reached: start it, or correct DOOR_URL")


@pytest.mark.servers
async def test_who_needs_a_new_password_in_a_domain_is_said_at_a_terminal(
    partners: SpaceTransactions, sqlite_url: str, samba: Samba, tmp_path: Path
) -> None:
    """Nobody has the passwords any more there: all entries are on hold, and the names of those concerned are told."""
    await crowd(partners)
    with real_stand(samba):  # empty, though others were tried on it before
        pass
    at = in_domain(samba)
    places = {"DOOR_PEOPLE": at.people, "DOOR_GROUPS": at.groups, "DOOR_CA_FILE": str(at.ca_file)}
    account = {"DOOR_BIND_DN": at.bind_dn, "DOOR_BIND_PASSWORD": at.bind_password}
    settings = {"DOOR_KIND": at.kind, "DOOR_URL": at.url, "DATABASE_URL": sqlite_url, **places, **account}
    code, printed, complained = await called(["door", "apply"], settings, tmp_path)
    assert (code, printed) == (REFUSED, "2 created.\n")
    assert complained.lstrip().startswith("On hold until a new password is asked for in Slack")
    code, printed, _ = await called(["door", "verify"], settings, tmp_path)
    assert (code, printed.count("to be opened")) == (1, 12)


async def test_portfolios_groups_are_shown_and_made_equal(partners: SpaceTransactions) -> None:
    """With the reason, before people who enter them; of those that others have it is said, and all else is written."""
    await choose(partners, ANNE)
    for name in ("Paie [bold]", "Audit"):
        await partners.write(make_portfolio, name)
    door, screen = Directory(), io.StringIO()
    door.others_groups.add("portefeuille-2")
    lacks = await look(partners, door)
    show(Console(file=screen, width=120), lacks, 1)
    shown = screen.getvalue()
    assert all(each in shown for each in ("portefeuille-1", "to be created", "group", "… and 2 more."))
    outcome = await make_equal(partners, door, confirm=False)
    assert (outcome.groups, outcome.taken_groups) == ({GroupStep.CREATE: 1}, [PortfolioId(2)])
    assert {each.portfolio for each in door.groups()} == {1}
    door.others_groups.clear()
    assert (await make_equal(partners, door, confirm=False)).groups == {GroupStep.CREATE: 1}
    assert (await make_equal(partners, door, confirm=False)) == Outcome()


async def test_many_groups_are_not_deleted_unasked(partners: SpaceTransactions) -> None:
    """The database may be an older one; once it is confirmed they are."""
    await choose(partners, ANNE)
    door = Directory()
    for number in range(11):
        door.put_group(WantedGroup(PortfolioId(number + 5)))
    with pytest.raises(typer.Exit):
        await make_equal(partners, door, confirm=False)
    assert len(door.groups()) == 11
    assert (await make_equal(partners, door, confirm=True)).groups == {GroupStep.DELETE: 11}
    assert door.groups() == []


def make_portfolio(records: Records, name: str) -> None:
    """Anne makes a portfolio, and is its lead."""
    anne = records.people.by_slack_id(ANNE.slack_id)
    assert anne is not None
    typed = NewPortfolio(name, anne.id)
    create_portfolio(records, ANNE.slack_id, typed, form=IdempotencyKey(name), now=NOW)
