"""What is kept to find clients by goes when they go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from rules.model.clients import Client
from rules.ports import Records
from sandbox.databases import dump
from storage.database import SpaceTransactions
from tests.ports.placing import client


async def test_nobody_who_left_is_kept_among_the_words(tx: SpaceTransactions, database_url: str) -> None:
    """Who comes back is found again; no word is kept that another begins with."""

    def change(records: Records, to: Client) -> None:
        records.clients.update(to)

    def words() -> list[str]:
        return sorted(row["word"] for row in dump(database_url)["client_words"])

    abel = await tx.write(client, "Abel-Sud", siren="732829320", siret="73282932000074")
    everything = ["73282932000074", "abel-sud", "sud"]
    assert words() == everything
    await tx.write(change, replace(abel, until=date(2025, 6, 30)))
    assert words() == []
    await tx.write(change, abel)
    assert words() == everything
    await tx.write(client, "Zola", until=date(2025, 6, 30))
    assert words() == everything
