"""A temporary portal, LemonLDAP::NG behind nginx, set up by the files of docs/door/portal over a running slapd."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from string import Template

from sandbox.slapd import ADMINISTRATOR, ADMINISTRATOR_PASSWORD, SUFFIX, Slapd, free_port

PACKAGES = (
    "lemonldap-ng-fastcgi-server",
    "liblemonldap-ng-portal-perl",
    "libdigest-hmac-perl",
    "nginx-light",
    "ldap-utils",
    "sudo",
)
MISSING = "LemonLDAP::NG, nginx, ldapadd or sudo is not installed: nothing was tested on a portal"
NOT_ALLOWED = "only root runs a portal, and lets another account end its sessions: nothing was tested on one"
DOMAIN = "cabinet.example"
# Whose people one of the applications lets in: the first portfolio of a new database.
PORTFOLIO = 1
_DOCUMENTED = Path(__file__).parents[2] / "docs" / "door" / "portal"
_PROGRAMS = ("llng-fastcgi-server", "nginx", "ldapadd", "sudo")
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_SUDOERS = Path("/etc/sudoers.d")
_SHARED = Path("/var/lib/lemonldap-ng")
_INI, _FOR_CODES = Path("/etc/lemonldap-ng/lemonldap-ng.ini"), Path("/usr/share/perl5/Digest/HMAC_SHA1.pm")
_ACCOUNT = "www-data"
# The account that ends sessions in these tests, as the bot's own would.
_BOT = "nobody"
# Ends both servers and clears the folder ($0) when standard input closes: at the end of the tests, however they end.
_WATCH = """
portal=$1 web=$2
sh -c "$portal" & sh -c "$web" &
read _; trap '' TERM; kill -TERM 0; wait; rm -rf "$0" "$3"
"""


class Portal:
    """A running portal of our own, and the command by which the bot's account ends its sessions."""

    def __init__(self, folder: Path, port: int) -> None:
        self.folder = folder
        self.port = port
        self.ca_file = folder / "cert.pem"
        who = pwd.getpwnam(_BOT)
        account = f"setpriv --reuid {who.pw_uid} --regid {who.pw_gid} --clear-groups"
        self.end_sessions = f"{account} sudo -n -u {_ACCOUNT} {folder / 'end-sessions'} {{uid}}"

    def sessions_of(self, uid: str) -> list[str]:
        """The sessions of an entry, those of a sign-in under way among them."""
        files = [each for each in (self.folder / "sessions").iterdir() if each.is_file()]
        return [each.name for each in files if f'"uid":"{uid}"' in each.read_text("utf-8")]

    def clear(self) -> None:
        """Forget everybody's sessions and authenticators."""
        for place in ("sessions", "psessions", "cache/lemonldap-ng-sessions"):
            for each in (self.folder / place).rglob("*"):
                if each.is_file():
                    each.unlink(missing_ok=True)


def is_installed() -> bool:
    """Whether Debian's packages are there."""
    programs = all(shutil.which(each, path=_PATH) for each in _PROGRAMS)
    return programs and _INI.exists() and _FOR_CODES.exists()


def is_allowed() -> bool:
    """Whether servers may be given accounts of their own."""
    return os.geteuid() == 0


@contextmanager
def portal_server(directory: Slapd) -> Iterator[Portal]:
    """Set a portal up over this directory, and run it."""
    folder = Path(tempfile.mkdtemp(prefix="portal-", dir="/tmp"))  # short: it holds a socket
    sudoers = _SUDOERS / folder.name
    try:
        portal = Portal(folder, free_port())
        _fill(portal, directory)
        _allow(portal, sudoers)
        with _running(portal, sudoers):
            _await(portal)
            yield portal
    finally:
        sudoers.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)


def _fill(portal: Portal, directory: Slapd) -> None:
    """Copy what is documented, filled in, and moved to this folder."""
    folder, account = portal.folder, secrets.token_urlsafe()
    _certify(folder)
    values = {
        "suffix": SUFFIX,
        "domain": DOMAIN,
        "directory": directory.url,
        "account": account,
        "secret": secrets.token_urlsafe(),
        "portfolio": str(PORTFOLIO),
        "certificate": str(folder / "cert.pem"),
        "certificate_key": str(folder / "key.pem"),
    }
    documented = {each.name: Template(each.read_text("utf-8")).safe_substitute(values) for each in _files()}
    _add_account(directory, documented["account.ldif"])
    for name in ("conf", "cache", "sessions/lock", "psessions/lock", "app", "run"):
        (folder / name).mkdir(parents=True)
    (folder / "conf" / "lmConf-2.json").write_text(_moved(portal, documented["lmConf-2.json"]), "utf-8")
    (folder / "app" / "index.html").write_text(documented["index.html"], "utf-8")
    (folder / "lemonldap-ng.ini").write_text(_moved(portal, _INI.read_text("utf-8")), "utf-8")
    for name in ("auth.conf", "app.conf", "portfolio.conf"):
        (folder / name).write_text(_moved(portal, documented[name]), "utf-8")
    (folder / "nginx.conf").write_text(_nginx(folder), "utf-8")
    for each in folder.rglob("*"):
        shutil.chown(each, _ACCOUNT, _ACCOUNT)


def _files() -> Iterator[Path]:
    return (each for each in _DOCUMENTED.iterdir() if each.name != "README.md")


def _moved(portal: Portal, text: str) -> str:
    places = {
        str(_SHARED): str(portal.folder),
        "/run/llng-fastcgi-server/llng-fastcgi.sock": str(portal.folder / "run" / "portal.sock"),
        "/var/www/app": str(portal.folder / "app"),
        "listen 443 ssl;": f"listen 127.0.0.1:{portal.port} ssl;",
    }
    for place, here in places.items():
        text = text.replace(place, here)
    return text


def _nginx(folder: Path) -> str:
    temporary = (
        f"{each}_temp_path {folder}/run/{each};" for each in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return f"""
user {_ACCOUNT};
pid {folder}/run/nginx.pid;
error_log {folder}/nginx.log;
daemon off;
events {{}}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  {" ".join(temporary)}
  include {folder}/auth.conf;
  include {folder}/app.conf;
  include {folder}/portfolio.conf;
}}
"""


def _certify(folder: Path) -> None:
    key = ["-newkey", "rsa:2048", "-nodes", "-keyout", str(folder / "key.pem")]
    names = ",".join(f"DNS:{each}.{DOMAIN}" for each in ("auth", "app", "portefeuille"))
    for_them = ["-subj", "/CN=portail", "-addext", f"subjectAltName={names}"]
    _run("openssl", "req", "-x509", *key, "-out", str(folder / "cert.pem"), *for_them)


def _add_account(directory: Slapd, entry: str) -> None:
    _run("ldapadd", "-x", "-H", directory.url, "-D", ADMINISTRATOR, "-w", ADMINISTRATOR_PASSWORD, said=entry)


def _allow(portal: Portal, sudoers: Path) -> None:
    """Let the bot's account end sessions, as the documented file does."""
    script = _moved(portal, (_DOCUMENTED / "end-sessions").read_text("utf-8"))
    own = f"export LLNG_DEFAULTCONFFILE={portal.folder / 'lemonldap-ng.ini'}"
    command = portal.folder / "end-sessions"
    command.write_text(script.replace("set -eu\n", f"set -eu\n{own}\n", 1), "utf-8")
    command.chmod(0o755)
    allowed = (_DOCUMENTED / "sudoers").read_text("utf-8").replace("cabinet ALL", f"{_BOT} ALL")
    sudoers.write_text(allowed.replace("/usr/local/sbin/end-sessions", str(command)), "utf-8")
    sudoers.chmod(0o440)
    portal.folder.chmod(0o755)


def _run(*command: str, said: str = "") -> None:
    done = subprocess.run(command, input=said, capture_output=True, text=True, check=False)  # noqa: S603 - Debian's own programs
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)


@contextmanager
def _running(portal: Portal, sudoers: Path) -> Iterator[None]:
    folder = portal.folder
    served = [f"exec llng-fastcgi-server --foreground -n 3 -u {_ACCOUNT} -g {_ACCOUNT}"]
    served.append(f"-s {folder}/run/portal.sock -p {folder}/run/portal.pid")
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - as above
            [
                "/bin/sh",
                "-c",
                _WATCH,
                str(folder),
                " ".join(served),
                f"exec nginx -c {folder}/nginx.conf",
                str(sudoers),
            ],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            cwd="/",
            env={
                "PATH": _PATH,
                "LLNG_DEFAULTCONFFILE": str(folder / "lemonldap-ng.ini"),
                "LLNG_DEFAULTLOGGER": "Lemonldap::NG::Common::Logger::Std",
            },
            start_new_session=True,  # Ctrl-C is for the tests, which then end the servers
        )
    try:
        yield
    finally:
        process.communicate()


def _await(portal: Portal) -> None:
    deadline = time.monotonic() + 60
    while True:
        try:
            with socket.create_connection(("127.0.0.1", portal.port), 1), socket.socket(socket.AF_UNIX) as behind:
                return behind.connect(str(portal.folder / "run" / "portal.sock"))
        except OSError:
            if time.monotonic() > deadline:
                raise RuntimeError((portal.folder / "log").read_text()) from None
            time.sleep(0.05)
