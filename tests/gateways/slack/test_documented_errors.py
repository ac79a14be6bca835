"""Every error that Slack documents of a method called here is in one class, with one outcome."""

from __future__ import annotations

import re
from collections import Counter
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from gateways.slack import error_names
from gateways.slack.error_names import ErrorClass, known_error
from gateways.slack.errors import judge
from rules.model.failures import Failure, Verdict
from sandbox.slack.documented_errors import DOCUMENTED

ROOT = Path(__file__).parents[3]
REFUSED, MEND, WAIT, AGAIN = "refused", "mend", "wait", "again"
OUTCOMES = {
    ErrorClass.REFUSED: REFUSED,
    ErrorClass.NOBODY: REFUSED,
    ErrorClass.GONE: REFUSED,
    ErrorClass.UNEDITABLE: REFUSED,
    ErrorClass.WINDOW: REFUSED,
    ErrorClass.FILE: REFUSED,
    ErrorClass.APP: MEND,
    ErrorClass.CALLER: MEND,
    ErrorClass.TOO_MANY: WAIT,
    ErrorClass.TROUBLE: AGAIN,
}
# What was once believed otherwise, said a second time.
JUDGED = {
    REFUSED: "cant_delete_message compliance_exports_prevent_deletion hash_conflict view_too_large invalid_arg_name "
    "team_not_found file_uploads_disabled storage_limit_reached",
    MEND: "not_enabled account_inactive ekm_access_denied token_expired not_allowed_token_type "
    "team_access_not_granted unknown_method",
    WAIT: "message_limit_exceeded rate_limited ratelimited",
    AGAIN: "fatal_error internal_error request_timeout service_unavailable invalid_cursor",
}


def judged(method: str, error: str, *, to_channel: bool = False) -> Failure:
    """Slack's answer with this error to a call of this method, judged."""
    body: Any = {"ok": False, "error": error}
    address = f"https://slack.com/api/{method}"
    response = AsyncSlackResponse(
        client=None, http_verb="POST", api_url=address, req_args={}, data=body, headers={}, status_code=200
    )
    return judge(SlackApiError("refused", response), to_channel=to_channel)  # type: ignore[no-untyped-call]


def outcomes(failure: Failure) -> set[str]:
    """All that follows from a failure."""
    refused, mend, wait = failure.verdict is Verdict.GIVE_UP, bool(failure.mend), failure.wait is not None
    found = {name for name, holds in ((REFUSED, refused), (MEND, mend), (WAIT, wait)) if holds}
    return found or {AGAIN}


@pytest.mark.parametrize("method", DOCUMENTED)
def test_each_documented_error_has_one_class_and_one_outcome(method: str) -> None:
    """None is unknown, none is two things at once; only Slack's own trouble may have let a call through."""
    for error in sorted(DOCUMENTED[method]):
        known, failure = known_error(error, method), judged(method, error)
        assert known is not None, error
        assert (error, outcomes(failure)) == (error, {OUTCOMES[known.kind]})
        assert (failure.known, failure.method) == (True, method)
        assert failure.maybe_applied is (known.kind is ErrorClass.TROUBLE)
        assert bool(known.remedy) is (OUTCOMES[known.kind] == MEND)


def test_no_name_stands_in_two_classes() -> None:
    """What stands later in the table would else win unseen."""
    classes = [*error_names._OF_CLASS.values(), error_names._OF_PLACE]  # noqa: SLF001 - the tables as written
    mended = [*error_names._TO_MEND, *error_names._CALLER_TO_MEND]  # noqa: SLF001
    written = Counter([*" ".join(classes).split(), *mended])
    assert [name for name, times in written.items() if times > 1] == []


@pytest.mark.parametrize(("outcome", "error"), [(each, name) for each in JUDGED for name in JUDGED[each].split()])
def test_what_is_documented_otherwise_than_one_thinks(outcome: str, error: str) -> None:
    """For every method that documents it."""
    methods = [method for method, errors in DOCUMENTED.items() if error in errors]
    assert methods
    assert [outcomes(judged(method, error)) for method in methods] == [{outcome}] * len(methods)


def test_an_access_denied_is_about_that_place_alone() -> None:
    """Others are still written to; a file that is denied is refused for good."""
    for method, error in product(("chat.postMessage", "views.publish"), ("access_denied", "ekm_access_denied")):
        assert not judged(method, error).whatever_is_asked
    assert judged("files.completeUploadExternal", "access_denied").verdict is Verdict.GIVE_UP
    assert judged("chat.postMessage", "account_inactive").whatever_is_asked


def test_the_team_channel_can_be_put_right_where_a_person_cannot() -> None:
    """What is refused for good with a person waits for somebody with the channel."""
    assert outcomes(judged("chat.postMessage", "is_archived")) == {REFUSED}
    assert outcomes(judged("chat.postMessage", "is_archived", to_channel=True)) == {MEND}


def test_every_method_called_is_in_the_table() -> None:
    """A call added tomorrow has its errors looked up first."""
    folders = ("bot", "gateways", "handlers", "rules", "views", "workers")
    source = "\n".join(file.read_text() for folder in folders for file in (ROOT / folder).rglob("*.py"))
    called = {each.replace("_", ".", 1) for each in re.findall(r"client\.((?!api_call)[a-z]+_[a-zA-Z_]+)\(", source)}
    named = set(re.findall(r"\"((?:auth|chat|conversations|files|users|views)\.[a-zA-Z]+)\"", source))
    called = {"apps.connections.open" if each.startswith("apps.") else each for each in called}
    assert called >= {"chat.postMessage", "views.publish", "files.info"}
    assert called | named <= set(DOCUMENTED)
