"""The two languages that people read."""

from __future__ import annotations

import pytest

from locales import Languages, Reader


@pytest.fixture(scope="session")
def languages() -> Languages:
    """The languages of a firm that reads French by default."""
    return Languages.load("fr")


@pytest.fixture(scope="session")
def french(languages: Languages) -> Reader:
    """Somebody who reads French."""
    return languages.reader("fr-FR", "Europe/Paris")


@pytest.fixture(scope="session")
def english(languages: Languages) -> Reader:
    """Somebody who reads English."""
    return languages.reader("en-GB", "Europe/Paris")


@pytest.fixture(scope="session", params=["fr-FR", "en-GB"])
def reader(request: pytest.FixtureRequest, languages: Languages) -> Reader:
    """Somebody who reads French, then somebody who reads English."""
    return languages.reader(request.param, "Europe/Paris")
