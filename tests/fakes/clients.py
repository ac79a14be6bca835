"""The clients of a firm in memory."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from rules.model.clients import (
    Client,
    ClientId,
    ClientPage,
    ClientsSought,
    client_search_text,
    client_sort_key,
    code_key,
)
from rules.model.listing import MOST_COUNTED, Cursor
from tests.fakes.pages import turned
from tests.fakes.portfolios import Portfolios


class Clients:
    """The clients of one space."""

    def __init__(self, portfolios: Portfolios) -> None:
        self._portfolios = portfolios
        self._kept: dict[ClientId, Client] = {}

    def get(self, client: ClientId) -> Client:
        """The client with this id; raises LookupError."""
        if client not in self._kept:
            raise LookupError(f"there is no client {client}")
        return self._kept[client]

    def by_ids(self, clients: Iterable[ClientId]) -> list[Client]:
        """Those of these clients who are known, by name."""
        return _by_name(self._kept[each] for each in {*clients} if each in self._kept)

    def by_sirens(self, sirens: Iterable[str]) -> dict[str, Client]:
        """Who has these SIRENs, those who left too."""
        sought = {*sirens}
        return {each.siren: each for each in self._kept.values() if each.siren and each.siren in sought}

    def by_codes(self, codes: Iterable[str]) -> dict[str, Client]:
        """Who has these codes, by their key, those who left too."""
        sought = {code_key(each) for each in codes} - {""}
        return {code_key(each.code): each for each in self._kept.values() if code_key(each.code) in sought}

    def page(self, sought: ClientsSought, cursor: Cursor, size: int) -> ClientPage:
        """A page of the clients who have not left, by name."""
        among, placed = self._among(sought), self._placed() if sought.unassigned else set()
        found = [
            each
            for each in self._present()
            if (among is None or each.id in among)
            and each.id not in placed
            and not self._is_hidden(each.id, sought.hidden)
            and all(_has(each, word) for word in sought.words)
        ]
        shown = turned(found, [(client_sort_key(each), each.id) for each in found], cursor, size)
        return ClientPage(tuple(shown.items), min(len(found), MOST_COUNTED + 1), shown.has_before, shown.has_after)

    def count(self, hidden: frozenset[int] = frozenset()) -> int:
        """How many clients have not left, but those only in hidden portfolios."""
        return len([each for each in self._present() if not self._is_hidden(each.id, hidden)])

    def unassigned(self, most: int) -> int:
        """How many clients are in no portfolio, up to so many."""
        placed = self._placed()
        return min(most, len([each for each in self._present() if each.id not in placed]))

    def add_all(self, clients: Sequence[Client]) -> list[Client]:
        """Store new clients; give them with their ids, in order."""
        added = [replace(each, id=ClientId(len(self._kept) + at)) for at, each in enumerate(clients, 1)]
        for each in added:
            self._keep(each)
        return added

    def update(self, client: Client) -> None:
        """Store a client as they are now; raises LookupError."""
        self.get(client.id)
        self._keep(client)

    def _keep(self, client: Client) -> None:
        others = [each for each in self._kept.values() if each.id != client.id]
        assert not client.siren or client.siren not in {each.siren for each in others}
        assert not client.code or code_key(client.code) not in {code_key(each.code) for each in others}
        self._kept[client.id] = client

    def _present(self) -> list[Client]:
        return _by_name(each for each in self._kept.values() if each.until is None)

    def _placed(self) -> set[ClientId]:
        return {each.client for each in self._portfolios.placed()}

    def _is_hidden(self, client: ClientId, hidden: frozenset[int]) -> bool:
        where = {each.portfolio for each in self._portfolios.placements([client])}
        return bool(where) and where <= hidden

    def _among(self, sought: ClientsSought) -> set[ClientId] | None:
        """Who is in the portfolio, and within somebody's reach; None: all."""
        if sought.portfolio is None and sought.within_reach_of is None:
            return None
        placed = [each for each in self._portfolios.placed() if sought.portfolio in {None, each.portfolio}]
        if sought.within_reach_of is None:
            return {each.client for each in placed}
        theirs = {each.portfolio for each in self._portfolios.memberships_of([sought.within_reach_of])}
        reached = {each.client for each in self._portfolios.placed() if each.portfolio in theirs}
        return {each.client for each in placed} & reached


def _by_name(clients: Iterable[Client]) -> list[Client]:
    return sorted(clients, key=lambda each: (client_sort_key(each), each.id))


def _has(client: Client, word: str) -> bool:
    """Whether a word of theirs begins so: after a space or a sign."""
    text = client_search_text(client)
    return any(
        text.startswith(word, at)
        for at, here in enumerate(text)
        if at == 0 or text[at - 1] == " " or (here.isalnum() and not text[at - 1].isalnum())
    )
