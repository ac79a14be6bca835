"""The page in the browser: served to whoever holds the key, and kept up to date while it is open."""

import asyncio
import json
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

FOLDER = Path(__file__).parent / "page"
HOST = "127.0.0.1"
# What is seen is compared this often with what was sent: so nothing in the workspace need know that somebody looks.
_LOOK_EVERY = 0.1
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self' https: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
_NO_KEY = "Open the whole address that was printed, with its key.\nOuvrez l’adresse affichée en entier, avec sa clé.\n"


class Browser:
    """Serves the page, tells each open one what its person sees, and passes on what he does.

    `look` gives what a person sees; `act` does something as him, and gives the sentence to show where that fails.
    """

    def __init__(
        self,
        look: Callable[[str], Json],
        act: Callable[[str, Json], Awaitable[str | None]],
        first: str,
    ) -> None:
        self._look = look
        self._act = act
        self._first = first
        self._key = secrets.token_urlsafe(24)
        self._host = ""

    @asynccontextmanager
    async def serving(self, port: int = 0) -> AsyncIterator[str]:
        """Serve to this machine alone, and give the address to open; port 0 takes any that is free."""
        app = web.Application(middlewares=[self._guard])
        app.router.add_get("/", self._page)
        app.router.add_get("/live", self._live)
        app.router.add_static("/", FOLDER)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await runner.setup()
        try:
            await web.TCPSite(runner, HOST, port).start()
            self._host = f"{HOST}:{runner.addresses[0][1]}"
            yield f"http://{self._host}/?key={self._key}"
        finally:
            await runner.cleanup()

    @property
    def _cookie(self) -> str:
        # Cookies know no ports: two of these pages at once must not take each other's.
        return f"sandbox-{self._host.rpartition(':')[2]}"

    @web.middleware
    async def _guard(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        # The name asked for, too: another site's name may be made to lead here.
        given = request.query.get("key") or request.cookies.get(self._cookie, "")
        if request.host != self._host or not secrets.compare_digest(given.encode(), self._key.encode()):
            return web.Response(status=403, text=_NO_KEY, headers=_HEADERS)
        response = await handler(request)
        if not response.prepared:
            response.headers.update(_HEADERS)
        return response

    async def _page(self, request: web.Request) -> web.StreamResponse:
        if "key" not in request.query:
            return web.FileResponse(FOLDER / "index.html")
        # The key moves from the address, which people copy and screens show, into a cookie of this page alone.
        moved = web.HTTPFound("/")
        moved.set_cookie(self._cookie, self._key, httponly=True, samesite="Strict")
        moved.headers.update(_HEADERS)
        raise moved

    async def _live(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Origin") != f"http://{self._host}":
            return web.Response(status=403, text=_NO_KEY)
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        await _Visit(socket, self._look, self._act, self._first).last()
        return socket


class _Visit:
    """One open page, and who sits before it at the moment."""

    def __init__(
        self,
        socket: web.WebSocketResponse,
        look: Callable[[str], Json],
        act: Callable[[str, Json], Awaitable[str | None]],
        first: str,
    ) -> None:
        self._socket = socket
        self._look = look
        self._act = act
        self._person = first
        self._sent = ""

    async def last(self) -> None:
        """Go on until the page is closed."""
        async with asyncio.TaskGroup() as tasks:
            telling = tasks.create_task(self._keep_telling())
            async for message in self._socket:
                if message.type is WSMsgType.TEXT:
                    # Each by itself: while one act waits for the app, the person may go on.
                    tasks.create_task(self._obey(json.loads(message.data)))
            telling.cancel()

    async def _keep_telling(self) -> None:
        while not self._socket.closed:
            await self._tell()
            await asyncio.sleep(_LOOK_EVERY)

    async def _tell(self) -> None:
        seen = json.dumps({"seen": self._look(self._person)}, ensure_ascii=False)
        if seen != self._sent:
            self._sent = seen
            await self._send(seen)

    async def _obey(self, act: Json) -> None:
        person = self._person
        if act["act"] == "become":
            self._person, failure = act["person"], None
        else:
            failure = await self._act(person, act)
        # First what came of it, then that it is done: a button then knows what stands around it.
        await self._tell()
        await self._send(json.dumps({"done": act["id"], "failure": failure}, ensure_ascii=False))

    async def _send(self, text: str) -> None:
        if not self._socket.closed:
            try:
                await self._socket.send_str(text)
            except ConnectionError:
                return  # the page was closed meanwhile
