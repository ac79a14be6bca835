"""The app in the sandbox is the one of the manifest."""

from __future__ import annotations

from pathlib import Path

import pytest

from sandbox.bot_process import MANIFEST
from sandbox.slack.manifest import bot_of, installed, read_manifest
from views import add_subscriber, enrol, list_clients, list_portfolios, list_subscribers, show_space

WITH_HOME = """
display_information: {name: Essai}
features:
  app_home: {home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false}
  bot_user: {display_name: essai}
  slash_commands: [{command: /essai, description: Essayer, usage_hint: "[mot]"}]
oauth_config: {scopes: {bot: [commands]}}
settings: {event_subscriptions: {bot_events: [app_home_opened]}}
"""


def test_its_commands_and_scopes_are_installed() -> None:
    """Every command of the code is there with what it does, and no scope that the manifest does not ask for."""
    manifest = read_manifest(MANIFEST)
    views = (show_space, enrol, add_subscriber, list_subscribers, list_clients, list_portfolios)
    used = {name for view in views for name in view.COMMANDS}
    assert {command.name for command in manifest.commands} == used
    assert all(command.description for command in manifest.commands)
    settings = installed(manifest)
    assert all(settings.knows(name) and settings.escapes(name) for name in used)
    assert not settings.knows("/autre")
    assert settings.scopes == manifest.scopes
    assert "chat:write" in settings.scopes
    assert "users:write" not in settings.scopes
    assert bot_of(manifest).real_name == manifest.name


def test_what_its_home_shows_is_read(tmp_path: Path) -> None:
    """Whether there is a Home, what the app hears of, and whether one may write to it."""
    (tmp_path / "manifest.yaml").write_text(WITH_HOME)
    other = read_manifest(tmp_path / "manifest.yaml")
    assert (other.has_home, other.events, other.may_be_written_to) == (True, ("app_home_opened",), True)
    assert installed(other).events == other.events
    assert (other.commands[0].hint, other.escapes) == ("[mot]", {"/essai": False})


@pytest.mark.parametrize("token", ["bot_token", "app_token", "signing_secret"])
def test_every_installation_has_tokens_of_its_own(token: str) -> None:
    """Two sandboxes on one machine do not open each other."""
    manifest = read_manifest(MANIFEST)
    assert getattr(installed(manifest), token) != getattr(installed(manifest), token)
