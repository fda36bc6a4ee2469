#!/usr/bin/env python3
"""Measures evaluators of expressions side by side and writes Markdown tables; called by `run-expressions`.

Every evaluator is a program that prints seconds of processor time and a count, a line for each
pass. The programs take turns, round after round, so that a slow moment falls on all of them.
"""

import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

ROUNDS = 7
OURS = "consult-lint"


def lines(*command: str, preload: str | None = None) -> list[list[str]]:
    environment = dict(os.environ, LD_PRELOAD=preload) if preload else None
    result = subprocess.run(command, check=True, capture_output=True, text=True, env=environment)
    output = result.stderr if preload else result.stdout
    return [line.split() for line in output.splitlines()]


def cpu() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "unknown processor"


def evaluators(swift: str, python: str, rules: str, plans: list[str]) -> None:
    """Microseconds an evaluation; the best pass of each round counts, for the first one warms up."""
    script = str(Path(__file__).parent / "others" / "expressions.py")
    commands = {OURS: ([swift, "evaluate"], 3, ROUNDS)}
    for package, passes, rounds in (
        ("cel-expr-python", 3, ROUNDS),
        ("common-expression-language", 3, ROUNDS),
        ("cel-python", 1, 3),
    ):
        commands[package] = ([python, script, package], passes, rounds)
    times: dict[str, list[float]] = {name: [] for name in commands}
    held: dict[str, str] = {}
    for turn in range(ROUNDS):
        for name, (command, passes, rounds) in commands.items():
            if turn < rounds:
                rows = lines(*command, str(passes), rules, *plans)
                times[name].append(min(float(row[0]) / int(row[1]) for row in rows) * 1e6)
                held[name] = rows[0][2]
    if len(set(held.values())) != 1:
        sys.exit(f"the evaluators do not agree: {held}")
    count = len(Path(rules).read_text().splitlines())
    print(f"### {count} rules on {len(plans):,} plans, one thread\n")
    print("| evaluator | µs an evaluation, median | lowest–highest | ours is |")
    print("| --- | ---: | ---: | ---: |")
    base = statistics.median(times[OURS])
    for name, values in times.items():
        median = statistics.median(values)
        ratio = "–" if name == OURS else f"{median / base:,.1f} ×"
        print(f"| {name} | {median:.2f} | {min(values):.2f}–{max(values):.2f} | {ratio} |")
    print(f"\nAll four agree: {int(held[OURS]):,} of {count * len(plans):,} hold.\n")


def allocations(swift: str, counter: str, rules: str, plans: list[str]) -> None:
    """Calls of the allocator in the evaluation of a rule that passes, beyond those of starting."""
    print("### Allocations of a rule that passes\n")
    print("| rule | ns an evaluation, plans in the cache | allocations in 10,000 evaluations |")
    print("| --- | ---: | ---: |")
    rounds = 10_000 // len(plans)
    for number, rule in enumerate(Path(rules).read_text().splitlines()):

        def run(count: int) -> int:
            rows = lines(swift, "hold", str(count), str(number), rules, *plans, preload=counter)
            return int(rows[-1][1])

        timed = lines(swift, "hold", str(rounds * 20), str(number), rules, *plans)
        nanoseconds = float(timed[0][0]) / int(timed[0][1]) * 1e9
        # The first round makes what is kept: states of patterns.
        made = run(1 + rounds) - run(1)
        print(f"| `{rule.replace('|', chr(92) + '|')}` | {nanoseconds:.0f} | {max(made, 0)} |")
    print()


def compiling(swift: str, rules: str) -> None:
    print("### Compiling 200 rules\n")
    print("| what | rules | ms, median | lowest–highest |")
    print("| --- | ---: | ---: | ---: |")
    for title, command in (
        ("the ten rules, again and again", ["compile-expressions", "30", rules]),
        ("packs that are compiled in, from YAML", ["compile", "30", "trusted"]),
        ("the same packs as a department's own, with every check", ["compile", "30", "checked"]),
    ):
        rows = lines(swift, *command)
        times = [float(row[0]) * 1e3 for row in rows]
        print(f"| {title} | {rows[0][1]} | {statistics.median(times):.1f} | {min(times):.1f}–{max(times):.1f} |")
    print()


def searches(swift: str) -> None:
    sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
    patterns = ["(a+)+$", "(a|a)*c", "(.*)(.*)(.*)c", "(?i)a.{0,50}c"]
    print("### Patterns on `a…ab`, which none of them matches\n")
    print("| bytes | " + " | ".join(f"`{pattern.replace('|', chr(92) + '|')}`, ms" for pattern in patterns) + " |")
    print("| ---: |" + " ---: |" * len(patterns))
    columns = [
        [float(row[1]) * 1e3 for row in lines(swift, "search", pattern, *map(str, sizes))]
        for pattern in patterns
    ]
    for index, size in enumerate(sizes):
        print(f"| {size:,} | " + " | ".join(f"{column[index]:.3f}" for column in columns) + " |")


def main() -> None:
    corpus, rules, swift, python, counter = sys.argv[1:6]
    plans = sorted(str(path) for path in Path(corpus).glob("plan-*.json"))
    print(f"{platform.machine()}, {cpu()}, {ROUNDS} rounds, processor time\n")
    evaluators(swift, python, rules, plans)
    allocations(swift, counter, rules, plans[:100])
    compiling(swift, rules)
    searches(swift)


main()
