"""A look at the directory's certificate before the library's own.

Of a server that has stopped answering, the library would wait for TLS for ever, and of a certificate that is wrong it
would say that nobody is there.
"""

from __future__ import annotations

import socket
import ssl
from urllib.parse import urlsplit

from gateways.directory.settings import DoorAt
from rules.ports.door import DoorFailed, Trouble

_TIMEOUT = 5
# RFC 4511, 4.14: message 1, an extended request by this name; the answer's code is its first enumeration.
_START_TLS = b"\x30\x1d\x02\x01\x01\x77\x18\x80\x161.3.6.1.4.1.1466.20037"
_SUCCESS = b"\x0a\x01\x00"
_PORTS = {"ldap": 389, "ldaps": 636}


def demand_trust(at: DoorAt) -> None:
    """Raise DoorFailed where TLS is not there, or not trusted."""
    try:
        _shake_hands(at)
    except TimeoutError:
        raise DoorFailed(Trouble.SLOW) from None
    except ssl.SSLError as error:
        raise DoorFailed(Trouble.UNTRUSTED, str(error.reason or "")) from None
    except OSError as error:
        raise DoorFailed(Trouble.UNREACHABLE, error.strerror or "") from None


def _shake_hands(at: DoorAt) -> None:
    parts = urlsplit(at.url)
    host, port = parts.hostname or "localhost", parts.port or _PORTS[parts.scheme]
    context = ssl.create_default_context(cafile=at.ca_file)
    with socket.create_connection((host, port), _TIMEOUT) as plain:
        if at.starts_tls:
            plain.sendall(_START_TLS)
            if _SUCCESS not in plain.recv(1024):
                raise DoorFailed(Trouble.UNTRUSTED)
        with context.wrap_socket(plain, server_hostname=host):
            pass
