"""Files go through the sandbox as through Slack: dropped by people, put and shared by the app, given for its token."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from sandbox import firm
from sandbox.slack import AppSettings, Slack, Window
from tests.sandbox.conftest import SETTINGS
from tests.sandbox.slack.calls import refusal

Json = dict[str, Any]

DM = "D0MARC"
COMPLETE = "files.completeUploadExternal"
CONTENT = "Nom;Prénom\nDurand;Zoé\n".encode()


def form(**changes: Any) -> Json:
    """A window with a field for files."""
    element = {"type": "file_input", "action_id": "file", "filetypes": ["csv", "xlsx"], "max_files": 1, **changes}
    label = {"type": "plain_text", "text": "Fichier"}
    return {
        "type": "modal",
        "title": label,
        "submit": label,
        "blocks": [{"type": "input", "block_id": "b", "label": label, "element": element}],
    }


def opened(slack: Slack, **changes: Any) -> Window:
    """The form, open before Marc."""
    return slack.world.windows.open(firm.MARC, form(**changes))


async def put(client: AsyncWebClient, content: bytes = CONTENT, **changes: Any) -> tuple[str, int]:
    """The first two steps: the file's id, and what came of putting it there."""
    told = {"filename": "refus.csv", "length": len(content), **changes}
    begun = await client.files_getUploadURLExternal(**told)
    async with aiohttp.ClientSession() as session, session.post(begun["upload_url"], data=content) as answer:
        return begun["file_id"], answer.status


async def get(address: str, token: str) -> tuple[int, str, bytes]:
    """What somebody with this token is given."""
    headers = {"Authorization": f"Bearer {token}"}
    async with aiohttp.ClientSession() as session, session.get(address, headers=headers) as answer:
        return answer.status, answer.content_type, await answer.read()


async def test_a_dropped_file_comes_with_the_form(slack: Slack, client: AsyncWebClient) -> None:
    """The app is told what it is called, how large it is and where it is, and gets it for its token alone."""
    window = opened(slack)
    assert slack.hands(firm.MARC).drop("file", "Abonnés 2026.csv", CONTENT) is None
    (file,) = window.view["state"]["values"]["b"]["file"]["files"]
    assert (file["name"], file["size"], file["filetype"]) == ("Abonnés 2026.csv", len(CONTENT), "csv")
    assert await get(file["url_private_download"], SETTINGS.bot_token) == (200, "application/octet-stream", CONTENT)
    status, kind, page = await get(file["url_private_download"], "xoxb-another")
    assert (status, kind) == (200, "text/html")
    assert CONTENT not in page
    assert (await client.files_info(file=file["id"]))["file"]["user"] == firm.MARC
    assert window.texts.count("Abonnés 2026.csv") == 1


async def test_slack_itself_refuses_some_files(slack: Slack) -> None:
    """Of another kind, too large, or empty; the file of before is not in the field any more."""
    window, hands = opened(slack), slack.hands(firm.MARC)
    for name, content, said in (
        ("photo.png", b"x", "csv, xlsx"),
        ("grand.csv", bytes(10 * 1024 * 1024 + 1), "10"),
        ("vide.csv", b"", "vide"),
    ):
        assert hands.drop("file", "a.csv", CONTENT) is None
        assert said in (hands.drop("file", name, content) or "")
        assert window.values == {"file": []}
    assert not (await hands.submit()).ok
    assert "file" in window.errors


async def test_a_field_holds_as_many_files_as_it_may(slack: Slack) -> None:
    """The one dropped last in the place of the one before, where it is one."""
    window, hands = opened(slack), slack.hands(firm.MARC)
    for name in ("a.csv", "b.csv"):
        hands.drop("file", name, CONTENT)
    assert window.values == {"file": ["b.csv"]}
    several = opened(slack, max_files=2)
    for name in ("a.csv", "b.csv", "c.csv"):
        hands.drop("file", name, CONTENT)
    assert several.values == {"file": ["a.csv", "b.csv"]}


@pytest.mark.parametrize("changes", [{"max_files": 0}, {"max_files": 11}, {"filetypes": "csv"}, {"initial_file": 1}])
async def test_a_misshapen_field_is_refused(slack: Slack, client: AsyncWebClient, changes: Json) -> None:
    """As any other element."""
    window = opened(slack)
    answer = await refusal(client, "views.update", view_id=window.id, view=form(**changes))
    assert answer["error"] == "invalid_arguments"


async def test_a_file_is_put_and_shared_in_three_steps(slack: Slack, client: AsyncWebClient) -> None:
    """It appears as a message with what is said of it, and tells where it was shared."""
    file, status = await put(client)
    assert status == 200
    assert slack.channel_messages(DM) == []
    shown: dict[str, str | None] = {"id": file, "title": "Lignes refusées.csv"}
    await client.files_completeUploadExternal(files=[shown], channel_id=DM, initial_comment="Voici &amp; voilà")
    (message,) = slack.channel_messages(DM)
    assert message.texts == ["Voici & voilà", "Lignes refusées.csv"]
    assert message.files[0].content == CONTENT
    info = (await client.files_info(file=file))["file"]
    assert info["ims"] == [DM]
    (written,) = (await client.conversations_history(channel=DM))["messages"]
    assert written["files"][0]["id"] == file


async def test_a_file_may_be_a_reply(slack: Slack, client: AsyncWebClient) -> None:
    """It stands in the thread of a message, which tells how many replies it has, and not in the history."""
    first = await client.chat_postMessage(channel=DM, text="Import terminé")
    file, _ = await put(client)
    await client.files_completeUploadExternal(files=[{"id": file}], channel_id=DM, thread_ts=first["ts"])
    _, reply = slack.channel_messages(DM)
    assert (reply.thread_ts, reply.files[0].id) == (first["ts"], file)
    (written,) = (await client.conversations_history(channel=DM))["messages"]
    assert (written["ts"], written["reply_count"], written["latest_reply"]) == (first["ts"], 1, reply.ts)
    assert (await client.files_info(file=file))["file"]["ims"] == [DM]


async def test_a_thread_is_named_by_its_first_message(slack: Slack, client: AsyncWebClient) -> None:
    """Not by a reply in it, nor by what is not there: neither for files nor for messages."""
    first = await client.chat_postMessage(channel=DM, text="Import terminé")
    reply = await client.chat_postMessage(channel=DM, text="Voici", thread_ts=first["ts"])
    file, _ = await put(client)
    for ts in (reply["ts"], "1.000001"):
        sharing = await refusal(client, COMPLETE, files=[{"id": file}], channel_id=DM, thread_ts=ts)
        saying = await refusal(client, "chat.postMessage", channel=DM, text="Voici", thread_ts=ts)
        assert sharing["error"] == saying["error"] == "invalid_arguments"
    assert len(slack.channel_messages(DM)) == 2


async def test_a_file_that_is_not_there_cannot_be_shared(client: AsyncWebClient) -> None:
    """Never begun, or not put; and what is put has the length that was said."""
    begun = await client.files_getUploadURLExternal(filename="a.csv", length=5)
    for file in ("F0NOBODY", begun["file_id"]):
        sharing = await refusal(client, COMPLETE, files=[{"id": file}], channel_id=DM)
        asking = await refusal(client, "files.info", file=file)
        assert sharing["error"] == asking["error"] == "file_not_found"
    assert (await put(client, length=3))[1] == 404
    nameless = await refusal(client, "files.getUploadURLExternal", filename="", length=3)
    assert nameless["error"] == "invalid_arguments"


async def test_a_file_goes_only_where_the_app_may_speak(slack: Slack, client: AsyncWebClient) -> None:
    """Into conversations that it is in."""
    file, _ = await put(client)
    for channel, error in (("C0NOWHERE", "channel_not_found"), (firm.GENERAL, "not_in_channel")):
        answer = await refusal(client, COMPLETE, files=[{"id": file}], channel_id=channel)
        assert answer["error"] == error
    assert slack.channel_messages(firm.GENERAL) == []


async def test_files_need_their_scopes() -> None:
    """To put one, and to be given one."""
    settings = AppSettings(scopes=("chat:write",))
    async with Slack(firm.people(), settings=settings) as slack:
        client = AsyncWebClient(token=settings.bot_token, base_url=slack.api_url)
        answer = await refusal(client, "files.getUploadURLExternal", filename="a.csv", length=1)
        assert answer["error"] == "missing_scope"
        window = opened(slack)
        slack.hands(firm.MARC).drop("file", "a.csv", CONTENT)
        (file,) = window.view["state"]["values"]["b"]["file"]["files"]
        assert (await get(file["url_private_download"], settings.bot_token))[1] == "text/html"


async def test_the_weather_strikes_files_too(slack: Slack, client: AsyncWebClient) -> None:
    """Putting one and being given one fail as calls do."""
    slack.faults.add("upload", times=1, status=500)
    file, status = await put(client)
    assert status == 500
    assert (await refusal(client, "files.info", file=file))["error"] == "file_not_found"
    opened(slack)
    slack.hands(firm.MARC).drop("file", "a.csv", CONTENT)
    slack.faults.add("download", times=1, status=503)
    window = slack.hands(firm.MARC).window
    assert window is not None
    (found,) = window.view["state"]["values"]["b"]["file"]["files"]
    assert (await get(found["url_private_download"], SETTINGS.bot_token))[0] == 503
