"""How much a real directory is asked for, by its own count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

import pytest

from gateways.directory.opening import open_ldap
from gateways.directory.portfolio_groups import PortfolioGroups
from rules.model.door import Found, Group, wanted_of
from rules.plan_door import Plan, apply_all, plan_door
from rules.ports import Door, DoorFailed, NotPut, Trouble
from sandbox.slapd import GROUPS, PEOPLE, ROBOT, Slapd, slapd_server
from tests.fakes.records import Records
from tests.people import BRUNO, PASSWORD_HASH, member, partner, subscriber
from tests.ports.doors import at, wanted
from tests.rules.use_cases import space_of

pytestmark = [pytest.mark.servers, pytest.mark.usefixtures("directory_programs")]

MANY = 300
MONITOR = """
dn: olcDatabase=monitor,cn=config
objectClass: olcDatabaseConfig
olcDatabase: monitor
olcAccess: to * by * read
"""
# What trying a hold takes, once a connection.
PROBE = {"Add": 1, "Modify": 1}
WRITES = ("Add", "Modify", "Delete", "Modrdn")
KINDS, BEGUN = (*WRITES, "Search"), "monitorOpInitiated"


def counting(config: str) -> str:
    """Have a server count what it is asked for."""
    return config.replace("olcModuleLoad: ppolicy", "olcModuleLoad: ppolicy\nolcModuleLoad: back_monitor") + MONITOR


class Count:
    """The requests that a server has been sent, by their kind."""

    def __init__(self, server: Slapd) -> None:
        from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

        self._connection = Connection(at(server, robot=False))

    def now(self) -> dict[str, int]:
        """Give how many there were until now."""
        entries = {kind: self._connection.read(f"cn={kind},cn=Operations,cn=Monitor", [BEGUN]) for kind in KINDS}
        return {kind: int(entry[BEGUN][0]) for kind, entry in entries.items() if entry}

    def close(self) -> None:
        """End the connection that it counts by."""
        self._connection.close()


@contextmanager
def asked(count: Count) -> Iterator[dict[str, int]]:
    """Give, once something is done, how many requests it took, by their kind; those of this count are none."""
    told: dict[str, int] = {}
    before = count.now()
    yield told
    after = count.now()
    told.update({kind: after[kind] - before[kind] for kind in KINDS})
    told["Search"] -= len(KINDS)


def writes(told: Mapping[str, int]) -> dict[str, int]:
    """Give the kinds of writes that there were."""
    return {kind: told[kind] for kind in WRITES if told[kind]}


@pytest.fixture
def server() -> Iterator[Slapd]:
    """A directory that counts."""
    with slapd_server(edit=counting) as running:
        yield running


@pytest.fixture
def count(server: Slapd) -> Iterator[Count]:
    """Its count."""
    opened = Count(server)
    yield opened
    opened.close()


@pytest.fixture
def door(server: Slapd) -> Iterator[Door]:
    """The bot's door to it."""
    with open_ldap(at(server)) as opened:
        yield opened


def apply_it(door: Door, plan: Plan) -> Sequence[Found]:
    """Do what a plan says, and give the entries as they are then."""
    assert apply_all(door, plan.differences) == NotPut()
    return door.entries()


def crowd() -> Records:
    """A space with a partner who has no password yet, and three hundred subscribers who have theirs."""
    people = (subscriber(member("Marc", f"Lefèvre{each}"), password_hash=PASSWORD_HASH) for each in range(MANY))
    return space_of([partner(BRUNO), *people])


def test_a_plan_of_unchanged_people_writes_nothing(door: Door, count: Count) -> None:
    """Nor does its application; the first time each entry is written once, and each group once for a hundred."""
    records = crowd()
    with asked(count) as first:
        found = apply_it(door, plan_door(records, door.entries()))
    assert len(found) == MANY + 1
    assert first["Add"] == PROBE["Add"] + len(found) + 2  # the groups of subscribers and of partners
    assert first["Modify"] <= PROBE["Modify"] + 2 * (len(found) // 100 + 2)
    with asked(count) as second:
        plan = plan_door(records, door.entries())
        apply_it(door, plan)
    assert (plan.differences, writes(second)) == ([], {})
    with asked(count) as third:
        door.put_all([each for each in map(wanted_of, records.people.listed()) if each is not None])
    assert writes(third) == {}


def test_one_person_takes_few_requests(door: Door, count: Count) -> None:
    """Two writes and four questions where the entry is new, one and two where something changes, no write else."""
    group = frozenset([Group.SUBSCRIBERS])
    door.put(wanted(1_001, "x", groups=group), None)  # the group is there, and where the addresses are is known
    for entry, questions, written in (
        (wanted(1_002, "x", groups=group), 4, {"Add": 1, "Modify": 1}),
        (wanted(1_002, "x", groups=group, last_name="Petit"), 2, {"Modify": 1}),
    ):
        with asked(count) as told:
            door.put(entry, None)
        assert (told["Search"], writes(told)) == (questions, written)
    with asked(count) as told:
        door.put(entry, None)
    assert (told["Search"], writes(told)) == (2, {})


def test_one_that_is_refused_among_many_breaks_nothing(door: Door) -> None:
    """It is told; the connection goes on, and the others are put where they are not yet."""
    many = [wanted(number, "x") for number in range(1, 21)]
    with pytest.raises(DoorFailed) as failed:
        door.put_all([*many[:10], wanted(99, "x", email="é@cabinet.example"), *many[10:]])
    assert failed.value.trouble is Trouble.REFUSED
    assert door.put_all(many) == NotPut()
    assert sorted(each.person for each in door.entries()) == [each.person for each in many]


def test_groups_that_others_change_meanwhile_are_right_all_the_same(server: Slapd, door: Door) -> None:
    """One member came and one left since they were read; and the last leaves a group that lost its keeper."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra
    from gateways.directory.groups import Groups  # noqa: PLC0415 - as above

    class Stale(Groups):
        """Groups as they were before: u1 alone was in one."""

        def of(self, member: str) -> frozenset[Group]:
            """Give the groups that listed an entry then."""
            return frozenset([Group.PARTNERS]) if member.startswith("uid=u1,") else frozenset()

    connection = Connection(at(server))
    group, (one, other) = dn_of("cn", Group.PARTNERS), (dn_of("uid", each) for each in ("u1", "u2"))
    door.put_all([wanted(1, "x"), wanted(2, "x", groups=frozenset([Group.PARTNERS]))])
    portfolios = PortfolioGroups(connection, at(server))
    Stale(connection, GROUPS, ROBOT, portfolios).put_all({one: frozenset(), other: frozenset([Group.PARTNERS])})
    assert [each.person for each in door.entries() if Group.PARTNERS in each.shown.groups] == [2]
    connection.replace(group, {"member": [other.encode()]})
    door.put_all([wanted(2, "x")])
    assert connection.read(group, ["member"]) == {"member": [ROBOT.encode()]}
    connection.close()


def dn_of(name: str, value: str) -> str:
    """Give the name of an entry of people or of groups."""
    return f"{name}={value},{PEOPLE if name == 'uid' else GROUPS}"
