"""The path from « Enregistrer » to the message, read from the modules and drawn as a picture."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from tools.drawing import Box, draw

PICTURE = Path("docs/pictures/from-save-to-message.svg")
TITLE = "From «\N{NO-BREAK SPACE}Enregistrer\N{NO-BREAK SPACE}» to the message"


class StepGone(Exception):  # noqa: N818 - reads as what happened
    """A step that the modules no longer take."""


class Link(Enum):
    """How a step leads to the next one."""

    IMPORT = "imports and calls"
    PROTOCOL = "calls, by the Protocol in"
    ROW = "its rows are fetched once they are committed"


@dataclass(frozen=True, slots=True)
class Step:
    """A module on the path: where the path enters it, and how it leads on."""

    module: str
    function: str
    does: str
    link: Link = Link.IMPORT
    through: str = ""  # the module of the Protocol, or the function by which the row is fetched


STEPS = (
    Step("handlers/add_subscriber.py", "save", "hears the submitted review, makes the password, asks the use case"),
    Step(
        *("rules/add_subscriber.py", "save", "checks, stores the subscriber and the journal’s line, owes the messages"),
        *(Link.PROTOCOL, "rules/ports/outbox.py"),
    ),
    Step("storage/outbox.py", "owe", "adds a row for each message, in the same transaction", Link.ROW, "claim"),
    Step("workers/outbox.py", "run", "claims the rows that are due, and carries each"),
    Step(
        *("workers/sending.py", "deliver", "looks up what Slack may have, sends, stores what came of it"),
        *(Link.PROTOCOL, "rules/ports/channel.py"),
    ),
    Step("gateways/slack/messages.py", "send", "posts it by chat.postMessage, with its id as metadata"),
    Step("views/wording.py", "of", "chooses the reader’s language"),
    Step("views/notices.py", "render", "finds the writer of this kind of message"),
    Step("views/add_subscriber.py", "subscriber_added", "writes it"),
)


def path_through(project: Path, steps: Sequence[Step] = STEPS) -> list[Box]:
    """Follow the steps through the modules; raises StepGone where one is not taken any more."""
    following = [*steps[1:], None]
    return [_box(project, step, after) for step, after in zip(steps, following, strict=True)]


def picture(project: Path) -> str:
    """Draw the path as the modules are now."""
    return draw(TITLE, path_through(project))


def _box(project: Path, step: Step, after: Step | None) -> Box:
    tree = _read(project, step.module)
    mentions = _mentions(tree)
    if step.function not in mentions:
        raise StepGone(f"{step.module} has no function {step.function}")
    if after is None:
        return Box(step.module, (step.function,), step.does, "", dashed=False)
    calls = _calls(project, step, after, tree, mentions)
    label = step.link.value + (f" {step.through}" if step.link is Link.PROTOCOL else "")
    return Box(step.module, calls, step.does, label, dashed=step.link is Link.ROW)


def _calls(
    project: Path, step: Step, after: Step, tree: ast.Module, mentions: Mapping[str, set[str]]
) -> tuple[str, ...]:
    match step.link:
        case Link.ROW:
            reached = _reach(_mentions(_read(project, after.module)), after.function, step.through)
            if reached is None or step.through not in mentions:
                raise StepGone(f"{after.module} does not fetch the rows of {step.module} by {step.through}")
            return (step.function,)
        case Link.PROTOCOL:
            known = after.function in _mentions(_read(project, step.through))
        case Link.IMPORT:
            known = _imports(tree, after.module)
    calls = _reach(mentions, step.function, after.function)
    if calls is None or not known:
        raise StepGone(f"{step.module} does not get from {step.function} to {after.function} of {after.module}")
    return calls


def _read(project: Path, module: str) -> ast.Module:
    file = project / module
    if not file.exists():
        raise StepGone(f"{module} is gone")
    return ast.parse(file.read_text(encoding="utf-8"))


def _mentions(tree: ast.Module) -> dict[str, set[str]]:
    """Give, for each function and method, the names that it mentions."""
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
            names |= {each.attr for each in ast.walk(node) if isinstance(each, ast.Attribute)}
            found[node.name] = found.get(node.name, set()) | names
    return found


def _reach(mentions: Mapping[str, set[str]], start: str, target: str) -> tuple[str, ...] | None:
    """Find the shortest chain of functions of one module from `start` to one that mentions the target."""
    waiting: deque[tuple[str, ...]] = deque([(start,)])
    seen = {start}
    while waiting:
        chain = waiting.popleft()
        names = mentions.get(chain[-1], set())
        if target in names:
            return chain
        unseen = sorted((names & mentions.keys()) - seen)
        seen.update(unseen)
        waiting.extend((*chain, name) for name in unseen)
    return None


def _imports(tree: ast.Module, module: str) -> bool:
    wanted = module.removesuffix(".py").replace("/", ".")
    return any(wanted in _imported(node) for node in ast.walk(tree))


def _imported(node: ast.AST) -> set[str]:
    match node:
        case ast.ImportFrom(module=str(module)):
            return {module, *(f"{module}.{each.name}" for each in node.names)}
        case ast.Import():
            return {each.name for each in node.names}
        case _:
            return set()


def main() -> None:
    """Draw the picture anew."""
    PICTURE.write_text(picture(Path()), encoding="utf-8")
    print(f"drawn: {PICTURE}")


if __name__ == "__main__":
    main()
