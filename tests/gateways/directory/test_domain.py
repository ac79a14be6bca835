"""What is particular to Active Directory, asked of a real domain."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from gateways.directory.opening import open_ldap
from gateways.directory.settings import DoorAt
from rules.model.door import Group
from rules.model.passwords import generate
from rules.ports.door import DoorFailed, Taken, Trouble
from tests.gateways.directory.troubles import SECRET, fails, others_go_on, try_to_open
from tests.ports.doors import SPACE, RealStand, in_domain, real_stand, wanted
from tests.servers import samba as domain
from tests.servers.samba import Samba

pytestmark = pytest.mark.servers


@pytest.fixture
def stand(samba: Samba) -> Iterator[RealStand]:
    """A domain without people."""
    with real_stand(samba) as opened:
        yield opened


def dn(uid: str) -> str:
    """The name of an entry of ours."""
    return f"CN={uid},{domain.PEOPLE}"


def test_each_password_that_the_bot_makes_meets_the_default_rule(stand: RealStand) -> None:
    """Which wants seven characters of three kinds; ours have letters, digits and hyphens."""
    for _ in range(100):
        password = generate()
        stand.door.put(wanted(1, password), None)
    assert stand.opens("u1", password)


def test_a_password_that_does_not_is_refused(stand: RealStand) -> None:
    """By the directory's own rule, of which it tells; nothing is written."""
    with pytest.raises(DoorFailed) as failed:
        stand.door.put(wanted(1, "sesame-sesame"), None)
    assert failed.value.trouble is Trouble.REFUSED
    assert "0000052D" in failed.value.said
    assert "sesame" not in failed.value.said
    assert stand.door.entries() == []


def test_another_password_must_be_chosen_at_the_first_sign_in(samba: Samba, stand: RealStand) -> None:
    """The one that was told opens nothing before, which is said to who has it alone."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    stand.door.put(wanted(1, SECRET), None)
    with pytest.raises(DoorFailed, match="wrong_credentials") as failed:
        Connection(replace(in_domain(samba), bind_dn=dn("u1"), bind_password=SECRET))
    assert ", data 773," in failed.value.said
    stand.choose_password("u1", SECRET, "my-own-3")
    for name in (dn("u1"), "u1@cabinet.example", "CABINET\\u1"):
        Connection(replace(in_domain(samba), bind_dn=name, bind_password="my-own-3")).close()
    with fails(Trouble.WRONG_CREDENTIALS):
        Connection(replace(in_domain(samba), bind_dn=dn("u1"), bind_password=SECRET))


def test_homonyms_have_an_entry_each(stand: RealStand) -> None:
    """They are named by their numbers, and show the same name."""
    for number in (1, 2):
        stand.door.put(wanted(number, SECRET, groups=frozenset(Group)), None)
    assert [(each.shown.first_name, each.shown.last_name) for each in stand.door.entries()] == [("Anne", "Morel")] * 2


def test_a_group_has_a_second_name_of_ours(samba: Samba, stand: RealStand) -> None:
    """The domain may have one of its own by the first."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    stand.door.put(wanted(1, SECRET, groups=frozenset([Group.ADMINISTRATORS])), None)
    with closing(Connection(in_domain(samba))) as robot:
        group = robot.read(f"CN=administrateurs,{domain.GROUPS}", ["sAMAccountName", "member"])
    assert group == {"sAMAccountName": [b"espace-administrateurs"], "member": [dn("u1").encode()]}


@pytest.mark.parametrize(
    "theirs", [{"sAMAccountName": "u1"}, {"sAMAccountName": "x", "userPrincipalName": "u1@cabinet.example"}]
)
def test_a_name_that_another_entry_of_the_domain_has_is_taken(
    samba: Samba, stand: RealStand, theirs: dict[str, str]
) -> None:
    """Wherever it stands; nothing is written."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    other = f"CN=Other,CN=Users,{domain.SUFFIX}"
    with closing(Connection(in_domain(samba, robot=False))) as administrator:
        values = {name: [value.encode()] for name, value in theirs.items()}
        administrator.add(other, {"objectClass": [b"user"], **values})
        before = administrator.read(other, ["*"])
        with pytest.raises(Taken):
            stand.door.put(wanted(1, SECRET), None)
        assert administrator.read(other, ["*"]) == before
        administrator.delete(other)
    assert stand.door.entries() == []


def test_what_the_account_may_not_write(samba: Samba, stand: RealStand) -> None:
    """It writes below its two places alone, and there what the bot writes; it reads no password back."""
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    stand.door.put(wanted(1, SECRET), None)
    beyond = [
        (domain.ADMINISTRATOR, "mail", b"x@cabinet.example"),
        (domain.ADMINISTRATOR, "unicodePwd", '"taken-over-3"'.encode("utf-16-le")),
        (f"CN=Domain Admins,CN=Users,{domain.SUFFIX}", "member", dn("u1").encode()),
        (dn("u1"), "servicePrincipalName", b"http/cabinet.example"),
    ]
    with closing(Connection(in_domain(samba))) as robot:
        for name, attribute, value in beyond:
            with fails(Trouble.NO_RIGHT):
                robot.replace(name, {attribute: [value]})
        assert "unicodePwd" not in (robot.read(dn("u1"), ["*", "unicodePwd"]) or {})
    with open_ldap(replace(in_domain(samba), people=f"CN=Users,{domain.SUFFIX}")) as door, fails(Trouble.NO_RIGHT):
        door.put(wanted(1000, SECRET), None)


def test_a_trial_that_was_killed_is_cleared_away(
    samba: Samba, stand: RealStand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the next one, once it is an hour old; here at once."""
    from gateways.directory import probe  # noqa: PLC0415 - its library is an extra
    from gateways.directory.connection import Connection  # noqa: PLC0415 - its library is an extra

    left = {"objectClass": [b"user"], "employeeNumber": [f"cabinet:{SPACE}:sonde".encode()]}
    with closing(Connection(in_domain(samba))) as robot:
        robot.add(dn("sonde-left"), {**left, "sAMAccountName": [b"sonde-left"]})
        stand.door.check_holds()
        assert robot.read(dn("sonde-left"), ["cn"])
        monkeypatch.setattr(probe, "_LEFT_BEHIND", timedelta(minutes=-1))
        with open_ldap(in_domain(samba)) as door:
            door.check_holds()
        assert robot.read(dn("sonde-left"), ["cn"]) is None


def test_tls_is_verified(samba: Samba) -> None:
    """By whom the certificate is vouched for and by its name."""
    try_to_open(in_domain(samba))
    with fails(Trouble.UNTRUSTED):
        try_to_open(replace(in_domain(samba), ca_file=None))
    with fails(Trouble.UNTRUSTED):
        try_to_open(replace(in_domain(samba), url=samba.url.replace("127.0.0.1", "localhost")))


@pytest.mark.parametrize("url", ["ldap://10.0.0.1", "ldapi://%2Frun%2Fldapi"])
def test_no_password_is_sent_without_tls(samba: Samba, url: str) -> None:
    """Such an address is none of Active Directory."""
    with pytest.raises(ValueError, match="ldaps alone"):
        replace(in_domain(samba), url=url)


def test_a_wrong_password(samba: Samba) -> None:
    """Of the bot's own account."""
    with fails(Trouble.WRONG_CREDENTIALS):
        try_to_open(replace(in_domain(samba), bind_password="wrong-one-3"))


def test_a_place_that_is_missing(samba: Samba) -> None:
    """Of people or of groups."""
    nowhere: DoorAt = replace(in_domain(samba), people=f"OU=nowhere,{domain.SUFFIX}")
    with open_ldap(nowhere) as door:
        with fails(Trouble.MISSING):
            door.entries()
        with fails(Trouble.MISSING):
            door.put(wanted(1, SECRET), None)
    with open_ldap(replace(in_domain(samba), groups=f"OU=nowhere,{domain.SUFFIX}")) as door, fails(Trouble.MISSING):
        door.put(wanted(1, SECRET, groups=frozenset(Group)), None)


def test_a_directory_that_answers_nothing(samba: Samba, stand: RealStand) -> None:
    """Whether it did it is not known; the rest of the bot goes on meanwhile."""
    with samba.suspended(), others_go_on(), fails(Trouble.SLOW):
        stand.door.put(wanted(1, SECRET), None)
    with samba.suspended(), others_go_on(), fails(Trouble.SLOW):
        try_to_open(in_domain(samba))
    with open_ldap(in_domain(samba)) as door:
        door.put(wanted(1, SECRET), None)
        assert len(door.entries()) == 1
