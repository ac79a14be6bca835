"""Each trouble with a directory, provoked on a real one."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gateways.directory.opening import open_ldap
from rules.model.door import Group
from rules.ports.door import Door, Trouble
from sandbox import slapd as openldap
from sandbox.slapd import Slapd, free_port, slapd_server
from tests.gateways.directory.troubles import SECRET, fails, others_go_on, try_to_open
from tests.ports.doors import RealStand, at, real_stand, wanted

pytestmark = [pytest.mark.servers, pytest.mark.usefixtures("directory_programs")]


@pytest.fixture
def stand(slapd: Slapd) -> Iterator[RealStand]:
    """A directory that is well, and empty."""
    with real_stand(slapd) as opened:
        yield opened


@pytest.fixture
def door(stand: RealStand) -> Door:
    """The bot's door to it."""
    return stand.door


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a certificate for this machine's own address that vouches for itself."""
    folder = tmp_path_factory.mktemp("certificate")
    key = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(folder / "key.pem")]
    for_here = ["-subj", "/CN=annuaire", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(  # noqa: S603 - the arguments are those above
        ["openssl", "req", "-x509", *key, "-out", str(folder / "cert.pem"), *for_here],  # noqa: S607 - Debian's own
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture(scope="module")
def tls(certificate: Path, directory_programs: None) -> Iterator[Slapd]:  # noqa: ARG001 - it says whether there is one
    """A directory with that certificate."""
    with slapd_server(certificate=certificate) as server:
        yield server


def test_a_directory_that_is_not_there() -> None:
    """Nothing listens."""
    nobody = Slapd(Path("/nowhere"), free_port(), free_port())
    with fails(Trouble.UNREACHABLE):
        try_to_open(at(nobody))
    with fails(Trouble.UNREACHABLE):
        try_to_open(at(nobody, url=nobody.tls_url))


def test_a_directory_that_ends_in_between() -> None:
    """The connection was there."""
    with slapd_server() as server:
        opened = open_ldap(at(server))
        door = opened.__enter__()
    with fails(Trouble.UNREACHABLE):
        door.put(wanted(1, SECRET), None)


def test_a_wrong_password(slapd: Slapd) -> None:
    """As is none, with which one would be let in as nobody."""
    for password in (SECRET, ""):
        with fails(Trouble.WRONG_CREDENTIALS):
            try_to_open(replace(at(slapd), bind_password=password))


def test_what_the_account_may_not_write(slapd: Slapd) -> None:
    """It writes below its two places alone."""
    for place in (openldap.SUFFIX, f"ou=politiques,{openldap.SUFFIX}"):
        with open_ldap(replace(at(slapd), people=place)) as door, fails(Trouble.NO_RIGHT):
            door.put(wanted(1, SECRET), None)


def test_the_account_reads_no_password_back(slapd: Slapd, stand: RealStand) -> None:
    """Nor changes those of others."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    stand.door.put(wanted(1, SECRET), None)
    robot = Connection(at(slapd))
    entry = robot.read(f"uid=u1,{openldap.PEOPLE}", ["*", "+"]) or {}
    assert "pwdReset" in entry
    assert "userPassword" not in entry
    with fails(Trouble.NO_RIGHT):
        robot.replace(openldap.PEOPLE, {"userPassword": [b"x"]})
    robot.close()


def test_a_directory_that_is_only_read() -> None:
    """As a replica is, or one that is being saved."""
    with (
        slapd_server(edit=lambda text: text.replace("olcLastBind: TRUE", "olcReadOnly: TRUE")) as server,
        open_ldap(at(server)) as door,
    ):
        assert door.entries() == []
        with fails(Trouble.READ_ONLY):
            door.put(wanted(1, SECRET), None)


def test_a_full_directory() -> None:
    """What was there before is read all the same."""
    with slapd_server(size=1 << 18) as server, open_ldap(at(server)) as door:
        with fails(Trouble.FULL):
            for number in range(1, 1000):
                door.put(wanted(number, SECRET), None)
        assert len(door.entries()) > 10


def test_what_the_schema_refuses(door: Door) -> None:
    """An address with letters that mail has not in LDAP."""
    with fails(Trouble.REFUSED):
        door.put(wanted(1, SECRET, email="zoé@cabinet.example"), None)
    assert door.entries() == []


def test_a_place_that_is_missing(slapd: Slapd) -> None:
    """Of people or of groups."""
    nowhere = f"ou=nulle-part,{openldap.SUFFIX}"
    with open_ldap(replace(at(slapd), people=nowhere)) as door:
        with fails(Trouble.MISSING):
            door.entries()
        with fails(Trouble.MISSING):
            door.put(wanted(1, SECRET), None)
    with open_ldap(replace(at(slapd), groups=nowhere)) as door, fails(Trouble.MISSING):
        door.put(wanted(1, SECRET, groups=frozenset(Group)), None)


NO_POLICY = {
    "no overlay": lambda text: text.partition("# Without a policy")[0],
    "no default": lambda text: text.replace("olcPPolicyDefault", "# olcPPolicyDefault"),
}


@pytest.mark.parametrize("case", NO_POLICY)
def test_a_directory_in_which_a_hold_is_none(case: str) -> None:
    """Nobody is said to be on hold, and nothing is written; who opens still does."""
    with slapd_server(edit=NO_POLICY[case]) as server, real_stand(server) as stand:
        stand.door.put(wanted(1, SECRET), None)
        (found,) = stand.door.entries()
        with fails(Trouble.NO_POLICY):
            stand.door.hold(found.shown)
        with fails(Trouble.NO_POLICY):
            stand.door.put(wanted(2), None)
        assert [each.shown for each in stand.door.entries()] == [found.shown]
        assert stand.opens("u1", SECRET)


def test_a_policy_that_somebody_changes_is_noticed(slapd: Slapd, stand: RealStand) -> None:
    """An entry on hold would open then: nothing says that it is held."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    stand.door.put(wanted(1, SECRET), None)
    stand.door.hold(wanted(1).shown)
    administrator = Connection(at(slapd, robot=False))
    administrator.replace(openldap.POLICY, {"pwdLockout": [b"FALSE"]})
    try:
        assert stand.opens("u1", SECRET)
        with fails(Trouble.NO_POLICY), open_ldap(at(slapd)) as door:
            door.check_holds()
    finally:
        administrator.replace(openldap.POLICY, {"pwdLockout": [b"TRUE"]})
        administrator.close()
    with open_ldap(at(slapd)) as door:
        door.check_holds()


def test_tls_is_verified(tls: Slapd, certificate: Path, slapd: Slapd) -> None:
    """By whom the certificate is vouched for and by its name, in both ways of beginning it."""
    ca = certificate / "cert.pem"
    for url in (tls.tls_url, tls.url):
        try_to_open(replace(at(tls, url=url), ca_file=ca))
        with fails(Trouble.UNTRUSTED):
            try_to_open(replace(at(tls, url=url.replace("127.0.0.1", "localhost")), ca_file=ca))
    with fails(Trouble.UNTRUSTED):
        try_to_open(at(tls, url=tls.tls_url))
    with fails(Trouble.UNTRUSTED):
        try_to_open(replace(at(slapd), ca_file=ca))


def test_a_socket_of_this_machine(slapd: Slapd) -> None:
    """Needs no TLS."""
    try_to_open(at(slapd, url=slapd.socket_url))


def test_a_directory_that_answers_nothing(slapd: Slapd, door: Door) -> None:
    """Whether it did it is not known; the rest of the bot goes on meanwhile."""
    with slapd.suspended(), others_go_on(), fails(Trouble.SLOW):
        door.put(wanted(1, SECRET), None)
    door.put(wanted(1, SECRET), None)
    assert len(door.entries()) == 1


@pytest.mark.parametrize("way", ["plain", "StartTLS", "ldaps"])
def test_a_directory_that_answers_nothing_from_the_start(tls: Slapd, certificate: Path, way: str) -> None:
    """Before TLS is there, too."""
    url = tls.tls_url if way == "ldaps" else tls.url
    place = replace(at(tls, url=url), ca_file=None if way == "plain" else certificate / "cert.pem")
    with tls.suspended(), others_go_on(), fails(Trouble.SLOW):
        try_to_open(place)
