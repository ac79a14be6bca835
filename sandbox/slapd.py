"""A temporary OpenLDAP server for tests and measurements, of docs/door/openldap."""

from __future__ import annotations

import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from string import Template
from typing import Any

from sandbox import servers
from sandbox.servers import Orders

MISSING = "OpenLDAP's programs slapd and slapadd are not installed: nothing was tested on a directory"
LIBRARY_MISSING = "python-ldap is not installed: nothing was tested on a directory; `make door` installs it"
SUFFIX = "dc=cabinet,dc=example"
ROBOT, ADMINISTRATOR = f"cn=robot,{SUFFIX}", f"cn=administrateur,{SUFFIX}"
ROBOT_PASSWORD, ADMINISTRATOR_PASSWORD = "robot secret", "administrator secret"
PEOPLE, GROUPS = f"ou=personnes,{SUFFIX}", f"ou=groupes,{SUFFIX}"
POLICY = f"cn=espace,ou=politiques,{SUFFIX}"
PROGRAMS = Path("/usr/sbin")
_MODULES = "/usr/lib/ldap"
_TEMPLATES = Path(__file__).parents[1] / "docs" / "door" / "openldap"
# Beside the ports that connections are given by themselves, so that a server finds its own again.
_PORTS = range(20_000, 32_000)
_AUDITED = """
dn: olcOverlay={1}auditlog,olcDatabase={1}mdb,cn=config
objectClass: olcOverlayConfig
objectClass: olcAuditLogConfig
olcOverlay: {1}auditlog
"""


class Slapd:
    """A running OpenLDAP server of our own."""

    def __init__(self, folder: Path, port: int, tls_port: int) -> None:
        self.folder = folder
        self.url = f"ldap://127.0.0.1:{port}"
        self.tls_url = f"ldaps://127.0.0.1:{tls_port}"
        self.socket_url = f"ldapi://{str(folder / 'ldapi').replace('/', '%2F')}"
        self.audit = folder / "audit.ldif"
        self.orders: Orders | None = None

    def suspended(self) -> AbstractContextManager[None]:
        """Have the server answer nothing for a while."""
        return servers.suspended(self._numbered)

    def suspend(self) -> None:
        """Have the server answer nothing, until `resume`."""
        servers.suspend(self._numbered)

    def resume(self) -> None:
        """Have the server go on."""
        servers.resume(self._numbered)

    def stop(self) -> None:
        """End the server, until `start`."""
        self._given.stop()
        servers.until(lambda: not self._numbered.exists(), self.log)

    def start(self) -> None:
        """Run the server again, at the same addresses."""
        self._given.start()
        _await(self)

    @property
    def log(self) -> Path:
        """What the server says."""
        return self.folder / "log"

    @property
    def _given(self) -> Orders:
        if self.orders is None:
            raise RuntimeError("this server was never started")
        return self.orders

    @property
    def _numbered(self) -> Path:
        return self.folder / "slapd.pid"


def is_installed() -> bool:
    """Tell whether Debian's package is there."""
    return (PROGRAMS / "slapd").exists() and (PROGRAMS / "slapadd").exists()


def free_port() -> int:
    """Give a port that nothing listens on."""
    while True:
        port = _PORTS[secrets.randbelow(len(_PORTS))]
        with socket.socket() as listening, suppress(OSError):
            listening.bind(("127.0.0.1", port))
            return port


@contextmanager
def slapd_server(
    *, edit: Callable[[str], str] = str, size: int = 1 << 28, certificate: Path | None = None, audited: bool = False
) -> Iterator[Slapd]:
    """Run an OpenLDAP server, its configuration edited.

    `certificate` is a folder with cert.pem and key.pem. With `audited`, each change is in `audit` before its answer.
    """
    folder = Path(tempfile.mkdtemp(prefix="slapd-", dir="/tmp"))  # short: it holds a socket
    try:
        account = servers.unprivileged("openldap")
        _fill(folder, (lambda text: edit(_audited(folder, text))) if audited else edit, size, certificate)
        servers.give(folder, account)
        server = Slapd(folder, free_port(), free_port())
        with _running(server, account, tls=certificate is not None):
            _await(server)
            yield server
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _fill(folder: Path, edit: Callable[[str], str], size: int, certificate: Path | None) -> None:
    for name in ("config", "data"):
        (folder / name).mkdir()
    values = {
        "suffix": SUFFIX,
        "name": "cabinet",
        "folder": str(folder),
        "modules": _MODULES,
        "size": str(size),
        "administrator": ADMINISTRATOR_PASSWORD,
        "robot": ROBOT_PASSWORD,
    }
    config = edit(Template((_TEMPLATES / "config.ldif").read_text("utf-8")).substitute(values))
    if certificate is not None:
        config = config.replace("cn: config\n", _tls(folder, certificate), 1)
    _load(folder, "0", config)
    _load(folder, "1", Template((_TEMPLATES / "tree.ldif").read_text("utf-8")).substitute(values))


def _tls(folder: Path, certificate: Path) -> str:
    shutil.copy(certificate / "cert.pem", folder / "cert.pem")
    shutil.copy(certificate / "key.pem", folder / "key.pem")
    files = f"olcTLSCertificateFile: {folder}/cert.pem\nolcTLSCertificateKeyFile: {folder}/key.pem\n"
    return f"cn: config\n{files}"


def _audited(folder: Path, config: str) -> str:
    loaded = config.replace("olcModuleLoad: ppolicy\n", "olcModuleLoad: ppolicy\nolcModuleLoad: auditlog\n", 1)
    return f"{loaded}{_AUDITED}olcAuditlogFile: {folder}/audit.ldif\n"


def _load(folder: Path, database: str, text: str) -> None:
    subprocess.run(  # noqa: S603 - Debian's own program
        [PROGRAMS / "slapadd", "-q", "-n", database, "-F", folder / "config"], input=text.encode(), check=True
    )


@contextmanager
def _running(server: Slapd, account: dict[str, Any], *, tls: bool) -> Iterator[None]:
    urls = [server.url, server.socket_url, *([server.tls_url] if tls else [])]
    command = [str(PROGRAMS / "slapd"), "-d", "0", "-h", " ".join(urls), "-F", str(server.folder / "config")]
    with servers.running(server.folder, command, account) as server.orders:
        yield


def _await(server: Slapd) -> None:
    host, _, port = server.url.removeprefix("ldap://").partition(":")
    servers.until(lambda: _answers(host, int(port)), server.log)


def _answers(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), 1).close()
    except OSError:
        return False
    return True
