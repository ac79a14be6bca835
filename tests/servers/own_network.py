"""Runs a server in a network of its own, for its ports are fixed, and may be another's on this machine.

As root, by `unshare --net python own_network.py LISTENING ACCOUNT GROUP FOLDER PORT PROGRAM …`. What comes to the
listening socket, inherited from the network outside, goes to the port inside. When standard input closes, at the end of
the tests however they end, the server is ended and its folder cleared.
"""

from __future__ import annotations

import contextlib
import fcntl
import shutil
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

_UP, _SET_FLAGS = 1, 0x8914
_FREE_PORTS = Path("/proc/sys/net/ipv4/ip_unprivileged_port_start")


def main() -> None:
    """Run the server until nobody needs it any more."""
    listening, account, group, folder, port, *command = sys.argv[1:]
    _open_loopback()
    _FREE_PORTS.write_text("0")
    server = subprocess.Popen(  # noqa: S603 - the tests' own
        command, stdin=subprocess.DEVNULL, user=int(account), group=int(group), extra_groups=[]
    )
    threading.Thread(target=_relay, args=(socket.socket(fileno=int(listening)), int(port)), daemon=True).start()
    sys.stdin.buffer.read()
    server.kill()
    server.wait()
    shutil.rmtree(folder, ignore_errors=True)


def _open_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        fcntl.ioctl(asked, _SET_FLAGS, struct.pack("16sH14x", b"lo", _UP))


def _relay(listening: socket.socket, port: int) -> None:
    while True:
        outer, _ = listening.accept()
        try:
            inner = socket.create_connection(("127.0.0.1", port))
        except OSError:
            outer.close()
            continue
        for way in ((outer, inner), (inner, outer)):
            threading.Thread(target=_pass_on, args=way, daemon=True).start()


def _pass_on(start: socket.socket, end: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while some := start.recv(1 << 16):
            end.sendall(some)
    for each in (start, end):
        with contextlib.suppress(OSError):
            each.shutdown(socket.SHUT_RDWR)


if __name__ == "__main__":
    main()
