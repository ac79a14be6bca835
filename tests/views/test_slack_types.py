"""Every view and message, held by the TypeScript compiler against the types that Slack publishes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from slack_sdk.models.views import View

from locales import Languages
from tests.programs import NODE_MISSING
from tests.views import samples, seen
from tests.views.given import LONGEST

PACKAGES = Path(__file__).parent / "types" / "node_modules"
# `View` of @slack/types takes any object with a type for a block; ours are blocks that Slack documents.
HEADER = """\
import type { HomeView, KnownBlock, ModalView } from "@slack/types";
interface Modal extends Omit<ModalView, "blocks"> { blocks: KnownBlock[] }
interface Home extends Omit<HomeView, "blocks"> { blocks: KnownBlock[] }
"""
COMPILE = ("typescript/bin/tsc", "--noEmit", "--strict", "--module", "nodenext")
FAULT = re.compile(r"^every\.ts\((\d+),\d+\): (.*)$", re.MULTILINE)
# What no object of ours, of any type, may have and get away with.
EXCESS = {"unheard_of": True}
BROKEN: dict[str, dict[str, Any]] = {
    "an alert of no known level": {"type": "alert", "level": "danger", "text": {"type": "plain_text", "text": "x"}},
    "an alert without its text": {"type": "alert", "level": "info"},
    "a header in markup": {"type": "header", "text": {"type": "mrkdwn", "text": "x"}},
    "an input without a label": {"type": "input", "element": {"type": "plain_text_input", "action_id": "x"}},
    "actions without elements": {"type": "actions"},
    "a block that nobody knows": {"type": "headline", "text": {"type": "plain_text", "text": "x"}},
    "a number where a text belongs": {"type": "section", "text": {"type": "plain_text", "text": 3}},
    "a button of no known style": {
        "type": "actions",
        "elements": [{"type": "button", "style": "loud", "text": {"type": "plain_text", "text": "x"}}],
    },
}


def _every(languages: Languages) -> Iterator[tuple[str, str, Any]]:
    """Each view and message in both languages: what it is called, its type, and what Slack gets."""
    for locale in ("fr-FR", "en-GB"):
        localizer = languages.localizer(locale, "Europe/Paris")
        for _, name, made in samples.everything_of(localizer, LONGEST[0]):
            sent = seen.sent(made)
            kind = sent["type"].capitalize() if isinstance(made, View) else "KnownBlock[]"
            yield f"{locale} {name}", kind, sent


def _each_type_with_excess(every: list[tuple[str, str, Any]]) -> Iterator[tuple[str, str, Any]]:
    """The first object of each type that is sent, with a key too many."""
    met = set()
    for _, kind, sent in every:
        for place, each in enumerate(seen.objects(sent)):
            named = each.get("type") or f"with {', '.join(sorted(each))}"
            if named not in met:
                met.add(named)
                broken = deepcopy(sent)
                list(seen.objects(broken))[place].update(EXCESS)
                yield f"an object {named} with a key too many", kind, broken


def _faults(folder: Path, lines: list[tuple[str, str]]) -> dict[str, str]:
    """What the compiler says of each line, by the line's name."""
    (folder / "node_modules").symlink_to(PACKAGES)
    (folder / "every.ts").write_text(HEADER + "\n".join(line for _, line in lines), encoding="utf-8")
    compiled = subprocess.run(  # noqa: S603 - our own file
        ["node", PACKAGES / COMPILE[0], *COMPILE[1:], "every.ts"],  # noqa: S607 - where it is, is the system's affair
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    named = [name for name, line in lines for _ in line.splitlines()]
    found = {named[int(at) - HEADER.count("\n") - 1]: said for at, said in FAULT.findall(compiled.stdout)}
    assert found or compiled.returncode == 0, compiled.stdout + compiled.stderr
    return found


# A compiler takes as long as a machine needs.
@pytest.mark.timeout(300)
def test_views_and_messages_are_of_the_types_that_slack_publishes(languages: Languages, tmp_path: Path) -> None:
    """No key too many, none missing, no unknown value; and what is broken on purpose is found, type by type."""
    if shutil.which("node") is None or not (PACKAGES / ".done").exists():
        pytest.fail(NODE_MISSING)
    every = list(_every(languages))
    broken = [(name, "KnownBlock[]", [block]) for name, block in BROKEN.items()] + list(_each_type_with_excess(every))
    lines = [(name, f"({json.dumps(sent)}) satisfies {kind};") for name, kind, sent in every]
    lines += [(name, f"// @ts-expect-error\n({json.dumps(sent)}) satisfies {kind};") for name, kind, sent in broken]
    assert _faults(tmp_path, lines) == {}
