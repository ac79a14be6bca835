"""The Slack app's manifest has exactly the commands, scopes and events that the code uses."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from sandbox.slack.events import SCOPES
from sandbox.slack.methods import METHODS
from views import add_subscriber, enrol, list_clients, list_portfolios, list_subscribers, show_space

ROOT = Path(__file__).parents[2]
# Only channels are looked for, never direct conversations; those are opened.
UNUSED_KINDS = {"im:read"}
_ADDRESSES = {"url", "request_url", "message_menu_options_url"}


def _manifest(name: str = "manifest.yaml") -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))
    return loaded


def _without_addresses(part: Any) -> Any:
    if isinstance(part, dict):
        return {key: _without_addresses(each) for key, each in part.items() if key not in _ADDRESSES}
    return [_without_addresses(each) for each in part] if isinstance(part, list) else part


def _addresses(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [each for key, each in part.items() if key in _ADDRESSES]
        return own + [found for each in part.values() for found in _addresses(each)]
    return [found for each in part for found in _addresses(each)] if isinstance(part, list) else []


def test_socket_mode_needs_no_address_and_http_the_same_app_with_one() -> None:
    """No request goes to somebody else's server; the second manifest differs by addresses and mode alone."""
    socket, http = _manifest(), _manifest("manifest.http.yaml")
    assert _addresses(socket) == []
    assert "example.com" not in (ROOT / "manifest.yaml").read_text(encoding="utf-8")
    assert len(_addresses(http)) == len(http["features"]["slash_commands"]) + 3
    assert set(_addresses(http)) == {"https://example.com/slack/events"}
    assert socket["settings"].pop("socket_mode_enabled") is True
    assert http["settings"].pop("socket_mode_enabled") is False
    assert _without_addresses(http) == socket


def _methods_called() -> set[str]:
    """The Web API methods that bot, handlers, workers and gateways call, as `client.chat_update(…)` or by name."""
    by_attribute = {name.replace(".", "_"): name for name in METHODS}
    return {
        called
        for folder in ("bot", "handlers", "workers", "gateways")
        for file in (ROOT / folder).rglob("*.py")
        for called in _calls(ast.parse(file.read_text(encoding="utf-8")), by_attribute)
    }


def _calls(tree: ast.AST, by_attribute: dict[str, str]) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in by_attribute:
            yield by_attribute[node.attr]
        if isinstance(node, ast.Constant) and node.value in METHODS:
            yield str(node.value)


def test_commands_are_those_of_the_code() -> None:
    """Every command has its French and English names, or one that is both, and mentions reach it as ids."""
    listed = _manifest()["features"]["slash_commands"]
    views = (show_space, enrol, add_subscriber, list_subscribers, list_clients, list_portfolios)
    used = {name for view in views for name in view.COMMANDS}
    assert {command["command"] for command in listed} == used
    assert len(listed) == 11
    assert all(command["should_escape"] is True for command in listed)


def test_scopes_are_those_of_the_methods_called() -> None:
    """Nothing is missing, and nothing is asked for that the code does not use."""
    needed = {scope for method in _methods_called() for scope in METHODS[method].scopes} - UNUSED_KINDS
    assert set(_manifest()["oauth_config"]["scopes"]["bot"]) == needed | {"commands"}


def _events_handled() -> set[str]:
    """The events that handlers listen to, as `@app.event("team_join")`."""
    return {
        str(decorator.args[0].value)
        for file in (ROOT / "handlers").glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.AsyncFunctionDef)
        for decorator in node.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "app.event"
        if isinstance(decorator.args[0], ast.Constant)
    }


def test_events_are_those_that_the_code_handles() -> None:
    """Slack brings what is subscribed to and nothing else, so one too few is never heard of, and one too many is noise.

    Each has the scope that Slack asks for it.
    """
    handled, given = _events_handled(), _manifest()
    assert set(given["settings"].get("event_subscriptions", {}).get("bot_events", ())) == handled
    assert {SCOPES[event] for event in handled} - {None} <= set(given["oauth_config"]["scopes"]["bot"])


def test_what_people_press_and_read_reaches_them() -> None:
    """Buttons and windows, and the tab of the app where its messages stand."""
    settings = _manifest()["settings"]
    assert settings["interactivity"]["is_enabled"] is True
    home = _manifest()["features"]["app_home"]
    assert home["messages_tab_enabled"] is home["home_tab_enabled"] is True
