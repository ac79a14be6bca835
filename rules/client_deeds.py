"""What lines of a list of clients would do, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from rules.model.client_lines import ClientLine
from rules.model.clients import Client
from rules.model.people import PersonId
from rules.model.portfolios import Right


@dataclass(frozen=True, slots=True)
class Meant:
    """The client whom a line means, before and after it.

    `stored` is how they are in the space, `said` what the line says, `first` the line further up about them.
    """

    key: str
    before: Client | None
    after: Client
    stored: Client | None
    said: Client
    first: int | None
    code: str


@dataclass(frozen=True, slots=True)
class PortfolioToCreate:
    """A portfolio to be created; `why` nobody answers for it."""

    name: str
    lead: PersonId | None
    deputy: PersonId | None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Deed:
    """What one line would do: nothing, where there is nothing in it.

    `client` is by what the client is known in the file, `client_stored` who that is in the space, `client_after` the
    client with other details. Portfolios are named by their keys.
    """

    client: str
    client_stored: Client | None = None
    client_after: Client | None = None
    created: tuple[tuple[str, PortfolioToCreate], ...] = ()
    placed: tuple[str, ...] = ()
    given: tuple[tuple[str, PersonId, Right], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether everything is so already."""
        return not (self.client_after or self.created or self.placed or self.given)


@dataclass(slots=True)
class DoneAbove:
    """What the lines further up do, on which the next ones build.

    `clients` are as they will be then, each with the first line about them; `said` is what of it stands in the file.
    """

    rows: dict[ClientLine, int] = field(default_factory=dict)
    clients: dict[str, tuple[int, Client]] = field(default_factory=dict)
    said: dict[str, Client] = field(default_factory=dict)
    codes: dict[str, str] = field(default_factory=dict)
    portfolios: dict[str, PortfolioToCreate] = field(default_factory=dict)
    placed: set[tuple[str, str]] = field(default_factory=set)
    rights: dict[tuple[str, PersonId], Right] = field(default_factory=dict)
    people: set[PersonId] = field(default_factory=set)

    def remember(self, number: int, typed: ClientLine, meant: Meant, deed: Deed) -> None:
        """Remember what this line does."""
        self.rows.setdefault(typed, number)
        self.clients[deed.client] = number if meant.first is None else meant.first, meant.after
        said = self.said.get(deed.client, meant.said)
        self.said[deed.client] = replace(
            said,
            name=said.name or meant.said.name,
            siret=said.siret or meant.said.siret,
            code=said.code or meant.said.code,
        )
        if meant.code:
            self.codes.setdefault(meant.code, deed.client)
        self.portfolios.update(deed.created)
        self.placed.update((deed.client, each) for each in deed.placed)
        self.rights.update({(key, person): right for key, person, right in deed.given})
