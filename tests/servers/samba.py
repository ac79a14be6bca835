"""A temporary domain of Active Directory, by Samba, set up by the commands of docs/door/active-directory."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from sandbox import servers

PACKAGES = ("samba-ad-dc", "samba-ad-provision")
MISSING = "Samba's domain controller (samba-ad-dc) is not installed: nothing was tested on Active Directory"
NOT_ALLOWED = "only root, where it may give a server a network of its own, runs a domain: nothing was tested on one"
SUFFIX = "DC=cabinet,DC=example"
ROBOT, ADMINISTRATOR = f"CN=robot,CN=Users,{SUFFIX}", f"CN=Administrator,CN=Users,{SUFFIX}"
ROBOT_PASSWORD, ADMINISTRATOR_PASSWORD = "Robot secret 1", "Administrator secret 1"
PEOPLE, GROUPS = f"OU=personnes,{SUFFIX}", f"OU=groupes,{SUFFIX}"
_DOCUMENTED = Path(__file__).parents[2] / "docs" / "door" / "active-directory"
_OWN_NETWORK = Path(__file__).with_name("own_network.py")
_SERVER, _TOOL = Path("/usr/sbin/samba"), Path("/usr/bin/samba-tool")
_LDAPS = "636"


class Samba:
    """A running domain controller of our own; its certificate vouches for itself, and so is whom to trust."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.url = f"ldaps://127.0.0.1:{port}"
        self.ca_file = folder / "cert.pem"

    def suspended(self) -> AbstractContextManager[None]:
        """Have the server answer nothing for a while."""
        return servers.suspended(self.folder / "samba.pid")


def is_installed() -> bool:
    """Whether Debian's packages are there."""
    return _SERVER.exists() and Path("/usr/share/samba/setup/provision.ldif").exists()


def is_allowed() -> bool:
    """Whether a server may be given a network of its own."""
    asked = ["unshare", "--net", "true"]
    return os.geteuid() == 0 and subprocess.run(asked, check=False, capture_output=True).returncode == 0  # noqa: S603


@contextmanager
def samba_server() -> Iterator[Samba]:
    """Make a domain, and run its controller."""
    folder = Path(tempfile.mkdtemp(prefix="samba-", dir="/tmp"))  # short: it holds a socket
    try:
        _certify(folder)
        _make_domain(folder)
        _set_up(folder)
        account = pwd.getpwnam("nobody")
        servers.give(folder, {"user": account.pw_uid, "group": account.pw_gid})
        with socket.create_server(("127.0.0.1", 0)) as listening, _running(folder, listening, account):
            server = Samba(folder, listening.getsockname()[1])
            servers.until(lambda: _answers(server), folder / "out")
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _certify(folder: Path) -> None:
    key = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(folder / "key.pem")]
    for_here = ["-subj", "/CN=annuaire", "-addext", "subjectAltName=IP:127.0.0.1"]
    _run("openssl", "req", "-x509", *key, "-out", str(folder / "cert.pem"), *for_here)


def _make_domain(folder: Path) -> None:
    named = ["--realm=CABINET.EXAMPLE", "--domain=CABINET", "--host-name=dc", "--host-ip=127.0.0.1"]
    kind = ["--server-role=dc", "--dns-backend=NONE", f"--adminpass={ADMINISTRATOR_PASSWORD}"]
    _run(str(_TOOL), "domain", "provision", *named, *kind, f"--targetdir={folder}")
    settings, added = folder / "etc" / "smb.conf", (_DOCUMENTED / "smb.conf").read_text("utf-8")
    settings.write_text(settings.read_text("utf-8").replace("[global]\n", f"[global]\n{added}", 1), "utf-8")


def _set_up(folder: Path) -> None:
    """Run the documented commands; no terminal is there to ask for the account's password."""
    own = ["-H", str(folder / "private" / "sam.ldb"), "-s", str(folder / "etc" / "smb.conf")]
    _run("/bin/sh", str(_DOCUMENTED / "setup.sh"), *own, said=f"{ROBOT_PASSWORD}\n{ROBOT_PASSWORD}\n")


def _run(*command: str, said: str = "") -> None:
    done = subprocess.run(  # noqa: S603 - Debian's own programs
        command,
        input=said,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SUFFIX": SUFFIX},
        start_new_session=True,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


def _options(folder: Path) -> Iterator[str]:
    """Give what this controller does beside its domain: LDAP alone, and nothing outside of its folder."""
    settings = {
        "server services": "ldap",
        "dcerpc endpoint servers": "",
        "interfaces": "lo",
        "bind interfaces only": "yes",
        "tls keyfile": folder / "key.pem",
        "tls certfile": folder / "cert.pem",
        "tls cafile": folder / "cert.pem",
        "log file": folder / "log",
        "pid directory": folder,
        "ncalrpc dir": folder / "ncalrpc",
    }
    return (f"--option={name}={value}" for name, value in settings.items())


@contextmanager
def _running(folder: Path, listening: socket.socket, account: pwd.struct_passwd) -> Iterator[None]:
    own = ["unshare", "--net", sys.executable, str(_OWN_NETWORK)]
    given = [str(listening.fileno()), str(account.pw_uid), str(account.pw_gid), str(folder), _LDAPS]
    served = [str(_SERVER), "-i", "-M", "single", "-s", str(folder / "etc" / "smb.conf"), *_options(folder)]
    with (folder / "out").open("wb") as out:
        process = subprocess.Popen(  # noqa: S603 - as above
            [*own, *given, *served],
            stdin=subprocess.PIPE,
            stdout=out,
            stderr=out,
            cwd="/",
            pass_fds=[listening.fileno()],
            start_new_session=True,  # Ctrl-C is for the tests, which then end the server
        )
    try:
        yield
    finally:
        process.communicate()


def _answers(server: Samba) -> bool:
    context = ssl.create_default_context(cafile=server.ca_file)
    host, _, port = server.url.removeprefix("ldaps://").partition(":")
    try:
        with (
            socket.create_connection((host, int(port)), 1) as plain,
            context.wrap_socket(plain, server_hostname=host),
        ):
            return True
    except OSError:
        return False
