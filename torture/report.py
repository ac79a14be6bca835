"""What a run showed, in tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from torture.outcome import Outcome
from torture.phases import Phase
from torture.reckoning import Broken, Figures

_SHOWN = 5


def show_trial(console: Console, outcome: Outcome) -> None:
    """Print one line about a trial, and its first findings."""
    verdict = f"[red]{len(outcome.findings)} broken[/]" if outcome.findings else "[green]kept[/]"
    figures, took = outcome.figures, f"{outcome.seconds:.0f} s, {outcome.settling:.0f} s of them to settle"
    console.print(
        f"trial {outcome.plan.number}: {len(outcome.kills)} kills, {figures.owed} messages owed, "
        f"{figures.delivered} delivered; {took}: {verdict}",
        highlight=False,
        soft_wrap=True,
    )
    for finding in outcome.findings[:_SHOWN]:
        console.print(f"  {finding.promise}: {finding.what}", markup=False, highlight=False, soft_wrap=True)
    if outcome.findings:
        console.print(f"  the evidence is in {outcome.plan.folder}", markup=False, highlight=False, soft_wrap=True)


def show_run(console: Console, outcomes: Sequence[Outcome], seconds: float) -> None:
    """Print the tables of the whole run."""
    kills = [kill for outcome in outcomes for kill in outcome.kills]
    console.print()
    console.print(_counts("Kills, by what the process was at", Phase, Counter(kill.phase for kill in kills)))
    struck = sum((outcome.faults for outcome in outcomes), Counter[str]())
    console.print(_counts("Calls struck by a fault", sorted(struck), struck))
    outages = sum((outcome.outages for outcome in outcomes), Counter[str]())
    if outages:
        console.print(_counts("Troubles of the directory", sorted(outages), outages))
    console.print(_totals(outcomes, len(kills), struck.total(), seconds))


def _counts(title: str, names: Sequence[str] | type[Phase], counts: Counter[str]) -> Table:
    table = Table("", "", title=title, title_justify="left", show_header=False)
    table.columns[1].justify = "right"
    for name in names:
        table.add_row(str(name), f"{counts[name]:,}")
    return table


def _totals(outcomes: Sequence[Outcome], kills: int, faults: int, seconds: float) -> Table:
    figures = Figures()
    for outcome in outcomes:
        figures.add(outcome.figures)
    broken = Counter(finding.promise for outcome in outcomes for finding in outcome.findings)
    table = Table("", "", title="The run", title_justify="left", show_header=False)
    table.columns[1].justify = "right"
    lines = {
        "trials": len(outcomes),
        "kills": kills,
        "pauses past the lease": sum(outcome.pauses for outcome in outcomes),
        "faults injected": faults,
        "forms sent": sum(outcome.forms for outcome in outcomes),
        "  not acknowledged, and sent again": sum(outcome.unanswered for outcome in outcomes),
        "  repeated though acknowledged": sum(outcome.repeated for outcome in outcomes),
        "messages owed": figures.owed,
        "  delivered": figures.delivered,
        "not sent any more, an access having ended or a password having been replaced": figures.spared,
        "  lost": broken.pop(Broken.LOST, 0),
        "  doubled": broken.pop(Broken.DOUBLED, 0),
        "passwords sent, each held against its hash": figures.passwords,
        "  made anew, the first having died with its maker": figures.anew,
        "  sent again, saying that they replace the one before": figures.replaced,
        "passwords noted, and taken out of their message": figures.edits,
        "questions answered, and shown as answered": figures.answers,
        "imports": figures.imports,
        "  lines added by them": figures.lines,
        "  files of lines that were not added": figures.files,
        "accounts given to people": figures.accounts,
        "  to another than before, by a press": figures.presses,
        **(_of_door(figures) if any(outcome.plan.door for outcome in outcomes) else {}),
        "other promises broken": sum(broken.values()),
        **{f"  {promise}": number for promise, number in broken.items()},
    }
    for name, number in lines.items():
        table.add_row(name, f"{number:,}")
    table.add_row("seconds", f"{seconds:,.0f}")
    table.add_row("kills a second", f"{kills / seconds:.2f}")
    return table


def _of_door(figures: Figures) -> dict[str, int]:
    return {
        "entries of the directory, each held against the space": figures.entries,
        "passwords told, each held against the directory’s log": figures.told,
        "  opening in the end, each the last of somebody with access": figures.opening,
    }
