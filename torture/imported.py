"""Whether each import added its lines once, and ended as it says."""

from __future__ import annotations

from collections import Counter
from typing import Any

from sandbox.slack import Message
from torture.reckoning import Broken, Reckoning

Json = dict[str, Any]
_BAR = "█", "░"  # in the message while it advances


def lines_are_added_once(reckoning: Reckoning) -> None:
    """Check what imports counted against the lines of the journal."""
    counted: Counter[int] = Counter()
    for row in _confirmed(reckoning):
        reckoning.figures.imports += 1
        reckoning.figures.lines += row["added"]
        counted[row["author"]] += row["added"]
        handled = row["added"] + row["there"] + row["left_out"] + row["refused"]
        if row["state"] not in {"done", "stopped"} or not row["settled"]:
            reckoning.note(Broken.LOST, f"import {row['id']} is {row['state']}, settled: {row['settled']}")
        elif row["state"] == "done" and handled != row["total"]:
            reckoning.note(Broken.LOST, f"import {row['id']} handled {handled} lines of {row['total']}")
    for author in {*counted, *reckoning.story.imported}:
        added, told = reckoning.story.imported[author], counted[author]
        if added != told:
            broken = Broken.DOUBLED if added > told else Broken.LOST
            reckoning.note(broken, f"person {author} imported {added} lines by the journal, {told} by their imports")


def progress_is_shown(reckoning: Reckoning) -> None:
    """Check that the message that followed an import became its result."""
    current = {(each.channel, each.ts): each for place in reckoning.evidence.current.values() for each in place}
    for row in _confirmed(reckoning):
        notice = reckoning.rows.get(str(row["notice"]))
        if row["state"] not in {"done", "stopped"} or notice is None or reckoning.story.excuses(notice):
            continue
        for said in reckoning.said[str(row["notice"])]:
            left = current.get((said.channel, said.ts))
            if left is not None and any(each in " ".join(left.texts) for each in _BAR):
                reckoning.note(Broken.UNANSWERED, f"the message of import {row['id']} is left under way")


def rest_is_sent(reckoning: Reckoning) -> None:
    """Check that the lines not added went to their author once, as a file in reply to the import's message."""
    sent = Counter(file.id for each in _with_files(reckoning) for file in each.files)
    places = {file.id: each for each in _with_files(reckoning) for file in each.files}
    owners = {}
    for row in _confirmed(reckoning):
        left = row["left_out"] + row["refused"]
        owners[row["upload"]] = row
        if row["state"] == "done" and left and not _left_since(reckoning, row):
            reckoning.figures.files += 1
            _sent_once(reckoning, row, sent[row["upload"]], places.get(row["upload"]))
    for file in sent:
        if file not in owners:
            reckoning.note(Broken.DOUBLED, f"file {file} in {places[file].channel} is of no import")


def _sent_once(reckoning: Reckoning, row: Json, times: int, reply: Message | None) -> None:
    followed = {(each.channel, each.ts) for each in reckoning.said[str(row["notice"])]}
    if times != 1 or reply is None:
        broken = Broken.DOUBLED if times else Broken.LOST
        reckoning.note(broken, f"the file of import {row['id']} was sent {times} times")
    elif reply.channel != f"D{(reckoning.story.account(row['author']) or '')[1:]}":
        reckoning.note(Broken.ASTRAY, f"the file of import {row['id']} is in {reply.channel}")
    elif (reply.channel, reply.thread_ts) not in followed:
        reckoning.note(Broken.ASTRAY, f"the file of import {row['id']} is in the thread {reply.thread_ts}")


def _left_since(reckoning: Reckoning, row: Json) -> bool:
    """Tell whether the author may have been gone from Slack by then."""
    notice = reckoning.rows.get(str(row["notice"]))
    return notice is not None and reckoning.story.excuses(notice)


def _confirmed(reckoning: Reckoning) -> list[Json]:
    imports = reckoning.evidence.tables.get("imports", ())
    return [row for row in imports if row["state"] not in {"reading", "proposed"}]


def _with_files(reckoning: Reckoning) -> list[Message]:
    return [each for each in reckoning.said[""] if each.files]
