"""Everything that may befall a call to Slack, by the names of the table in docs/reliability.md."""

from __future__ import annotations

import errno
from collections import Counter
from collections.abc import Mapping
from typing import Any

import aiohttp

from sandbox.slack.faults import Faults

# What passes by itself, if not at the first attempt; UNPLUGGED is the network's affair, the rest the sandbox's.
UNPLUGGED = "connection refused"
PASSES: Mapping[str, Mapping[str, Any]] = {
    UNPLUGGED: {},
    "reset before": {"reset": "before"},
    "reset after": {"reset": "after"},
    "429": {"status": 429, "retry_after": 1},
    "500 before": {"status": 500},
    "500 after": {"status": 500, "applied": True},
    "503": {"status": 503},
    "malformed before": {"malformed": True},
    "malformed after": {"malformed": True, "applied": True},
    "try again": {"error": "internal_error"},
    "unknown": {"error": "an_error_of_next_year", "applied": True},
}
TO_MEND = ("invalid_auth", "missing_scope")


class Network(aiohttp.TCPConnector):
    """Connects as usual, except for the next calls of methods that are unplugged."""

    def __init__(self) -> None:
        super().__init__(limit=0)
        self.unplugged: Counter[str] = Counter()

    async def connect(self, req: aiohttp.ClientRequest, *rest: Any, **more: Any) -> Any:
        """Refuse the connection as a closed port does, or give one."""
        method = req.url.name
        if self.unplugged[method] > 0:
            self.unplugged[method] -= 1
            raise aiohttp.ClientConnectorError(req.connection_key, OSError(errno.ECONNREFUSED, "Connection refused"))
        return await super().connect(req, *rest, **more)


def strike(network: Network, faults: Faults, method: str, fault: str, times: int = 1) -> None:
    """Let this befall the next calls of a method."""
    if fault == UNPLUGGED:
        network.unplugged[method] += times
    else:
        faults.add(method, times=times, **PASSES[fault])
