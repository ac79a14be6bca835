"""The checks of the app in Slack: its tokens, its scopes, and the clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from pathlib import Path

import yaml

from bot.checks.check import Check, Subject, as_sentence, not_looked_at
from bot.slack_requests import FRESH_SECONDS
from gateways.slack.installation import look_at_app_token
from rules.model.failures import Failure

MANIFEST = Path(__file__).parents[2] / "manifest.yaml"
# Long before Slack's requests are refused.
APART = timedelta(seconds=60)
_TOKEN, _REQUESTS, _SCOPES, _CLOCK = "token", "requests", "scopes", "clock"
_UNREACHABLE = "Check the network of this machine and SLACK_API_URL; status.slack.com says how Slack is."
_ADD = "Add them to the app under OAuth & Permissions, as in manifest.yaml, and install it again."
_BY_HAND = "Compare those at api.slack.com/apps, OAuth & Permissions, with manifest.yaml."
_NO_MANIFEST = "Put the manifest.yaml of this version beside the folder bot."
_SET_CLOCK = (
    "Have this machine’s clock set by NTP: the journal is dated by it, and over HTTP requests of Slack are refused "
    f"from {FRESH_SECONDS} s on."
)


async def check_token(subject: Subject) -> Sequence[Check]:
    """Say whether Slack accepts the bot token, and of which workspace it is."""
    installed = subject.installation
    if installed is None:
        return [not_looked_at(_TOKEN, subject.without_slack)]
    if installed.failure is not None:
        return [_refused(_TOKEN, "SLACK_BOT_TOKEN", installed.failure)]
    found = f"Slack accepts SLACK_BOT_TOKEN, of @{installed.user} in {installed.team} ({installed.team_id})."
    return [Check(name=_TOKEN, found=found, facts={"team": installed.team, "team_id": installed.team_id})]


async def check_requests(subject: Subject) -> Sequence[Check]:
    """Say whether what people press reaches the bot, as far as can be known."""
    if why := subject.unread("SLACK_APP_TOKEN", "SLACK_API_URL"):
        return [not_looked_at(_REQUESTS, why)]
    app_token = subject.settings.app_token
    if not app_token:
        found = "over HTTP, checked by SLACK_SIGNING_SECRET; whether that is the app’s shows only what Slack sends."
        return [Check(name=_REQUESTS, found=found, facts={"transport": "http"})]
    if subject.installation is not None and subject.installation.is_silent:
        return [not_looked_at(_REQUESTS, "Slack does not answer")]
    failure = await look_at_app_token(subject.client, app_token)
    if failure is not None:
        return [_refused(_REQUESTS, "SLACK_APP_TOKEN", failure)]
    found = "through Socket Mode; Slack accepts SLACK_APP_TOKEN."
    return [Check(name=_REQUESTS, found=found, facts={"transport": "socket"})]


async def check_scopes(subject: Subject) -> Sequence[Check]:
    """Compare the scopes that Slack says the token has with the manifest's."""
    given = subject.installation.scopes if subject.installation else None
    if given is None and subject.without_slack:
        return [not_looked_at(_SCOPES, subject.without_slack)]
    if given is None:
        return [Check(name=_SCOPES, found="Slack does not say which the token has.", remedy=_BY_HAND)]
    try:
        return [_compared(given, scopes_of(MANIFEST))]
    except OSError:
        return [Check(name=_SCOPES, found="manifest.yaml is not there to compare with.", remedy=_NO_MANIFEST)]


def _compared(given: frozenset[str], wanted: frozenset[str]) -> Check:
    missing, besides = sorted(wanted - given), sorted(given - wanted)
    facts = {"missing": missing, "besides": besides}
    remark = f"; besides, {', '.join(besides)}, which the bot does not use" if besides else ""
    if missing:
        return Check(name=_SCOPES, found=f"missing: {', '.join(missing)}{remark}.", remedy=_ADD, facts=facts)
    return Check(name=_SCOPES, found=f"all {len(wanted)} of manifest.yaml{remark}.", facts=facts)


async def check_clock(subject: Subject) -> Sequence[Check]:
    """Compare this machine's clock with Slack's."""
    seen = subject.installation.clock if subject.installation else None
    if seen is None:
        return [not_looked_at(_CLOCK, subject.without_slack or "no answer of Slack says the time")]
    seconds, most = seen.apart.total_seconds(), APART.total_seconds()
    apart = f"{abs(seconds):.0f} s {'ahead of' if seconds > 0 else 'behind'} Slack’s" if seconds else "as Slack’s"
    figures = f"{seen.here:%H:%M:%S} here, {seen.there:%H:%M:%S} at Slack’s, UTC; up to {most:.0f} s apart are well"
    facts = {"seconds_ahead": seconds, "most_seconds": most}
    remedy = _SET_CLOCK if abs(seconds) > most else ""
    return [Check(name=_CLOCK, found=f"this machine’s is {apart} ({figures}).", remedy=remedy, facts=facts)]


@cache
def scopes_of(manifest: Path) -> frozenset[str]:
    """Give the scopes that a manifest asks for."""
    return frozenset(yaml.safe_load(manifest.read_text(encoding="utf-8"))["oauth_config"]["scopes"]["bot"])


def _refused(name: str, setting: str, failure: Failure) -> Check:
    facts = {"error": failure.name}
    if failure.mend:
        found = f"Slack refuses {setting} ({failure.name})."
        return Check(name=name, found=found, remedy=as_sentence(failure.mend), facts=facts)
    return Check(name=name, found=f"Slack does not answer ({failure.name}).", remedy=_UNREACHABLE, facts=facts)
