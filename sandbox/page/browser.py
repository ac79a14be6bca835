"""The web server of the page, open to this machine alone."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import WSCloseCode, web

from sandbox.page.visit import Onlooker, Visit

FOLDER = Path(__file__).parent / "static"
HOST = "127.0.0.1"
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
LARGEST_ACT = 15 * 1024 * 1024  # a file of ten megabytes, written in letters


class Browser:
    """The page's web server, whose live connection needs a key.

    The page itself is for anybody on this machine. The address carries the key after the #, where browsers send it
    nowhere. Cookies would not do: they know no ports, so that another user's server on this machine would be sent them
    too.
    """

    def __init__(self, onlooker: Onlooker) -> None:
        self._onlooker = onlooker
        self._key = secrets.token_urlsafe(24)
        self._host = ""

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[str]:
        """Serve the page, and give its address.

        Port 0 takes any that is free.
        """
        app = web.Application()
        app.on_response_prepare.append(_set_headers)
        app.router.add_get("/", _page)
        app.router.add_get("/live", self._live)
        app.router.add_get("/file/{secret}", self._file)
        app.router.add_static("/", FOLDER)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, port).start()
            self._host = f"{HOST}:{runner.addresses[0][1]}"
            yield f"http://{self._host}/#key={self._key}"
        finally:
            await runner.cleanup()

    async def _file(self, request: web.Request) -> web.StreamResponse:
        # Its secret reached the page over the live connection: a browser that knows it has the key.
        file = self._onlooker.file(request.match_info["secret"])
        if file is None or file.content is None:
            return web.Response(status=404)
        headers = {"Content-Disposition": "attachment"}
        return web.Response(body=file.content, content_type="application/octet-stream", headers=headers)

    async def _live(self, request: web.Request) -> web.StreamResponse:
        # Pages of other sites may open a line to this machine, and make another name lead here.
        known = (self._host, self._host.replace(HOST, "localhost"))
        if request.host not in known or request.headers.get("Origin") != f"http://{request.host}":
            return web.Response(status=403)
        socket = web.WebSocketResponse(heartbeat=20, max_msg_size=LARGEST_ACT)
        await socket.prepare(request)
        visit = Visit(socket, self._onlooker)
        if secrets.compare_digest((await visit.key()).encode(), self._key.encode()):
            await visit.last()
        else:
            await socket.close(code=WSCloseCode.POLICY_VIOLATION)
        return socket


async def _page(_: web.Request) -> web.StreamResponse:
    return web.FileResponse(FOLDER / "index.html")


async def _set_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
