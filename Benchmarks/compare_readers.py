#!/usr/bin/env python3
"""Measures readers side by side and writes Markdown tables; called by `run-readers`.

Every reader is a program that prints seconds of processor time and bytes, a line for each pass. The programs take
turns, round after round, so that a slow moment of the machine falls on all of them.
"""

import platform
import statistics
import subprocess
import sys
from pathlib import Path

ROUNDS, PASSES = 9, 5


def program(*command: str) -> list[float]:
    """Megabytes (10^6 bytes) a second, one figure for each pass."""
    result = subprocess.run(command, check=True, capture_output=True, text=True)
    rates = []
    for line in result.stdout.splitlines():
        seconds, count = line.split()
        rates.append(int(count) / float(seconds) / 1e6)
    return rates


def measure(readers: dict[str, list[str]], files: list[str], passes: int) -> dict[str, list[float]]:
    rates: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(ROUNDS):
        for name, command in readers.items():
            # The best pass of a round: the first one also warms up caches and the allocator.
            rates[name].append(max(program(*command, str(passes), *files)))
    return rates


def table(title: str, rates: dict[str, list[float]], ours: str) -> str:
    base = statistics.median(rates[ours])
    lines = [f"### {title}", "", "| reader | MB/s, median | lowest–highest | ours is |", "| --- | ---: | ---: | ---: |"]
    for name, values in rates.items():
        median = statistics.median(values)
        ratio = "–" if name == ours else f"{base / median:.2f} ×"
        lines.append(f"| {name} | {median:,.0f} | {min(values):,.0f}–{max(values):,.0f} | {ratio} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    corpus, swift, libyaml, python, csv = sys.argv[1:6]
    sizes = [int(size) for size in sys.argv[6].split(",")]
    others = [python, str(Path(__file__).parent / "others" / "readers.py")]
    yaml_readers = {
        "consult-lint: YAML → tree": [swift, "yaml-tree"],
        "libyaml: events": [libyaml, "events"],
        "libyaml: documents": [libyaml, "documents"],
        "rapidyaml: tree": [*others, "rapidyaml"],
        "memchr for line ends": [swift, "memchr"],
    }
    json_readers = {
        "consult-lint: JSON → tree": [swift, "json-tree"],
        "orjson: Python objects": [*others, "orjson"],
        "Foundation: JSONSerialization": [swift, "foundation-json"],
        "UTF-8 validation alone": [swift, "decode"],
        "memchr for line ends": [swift, "memchr"],
    }
    plans = {kind: sorted(str(path) for path in Path(corpus).glob(f"plan-*.{kind}")) for kind in ("yaml", "json")}
    mean = {kind: sum(Path(path).stat().st_size for path in paths) / len(paths) for kind, paths in plans.items()}
    print(f"{platform.machine()}, {cpu()}, {ROUNDS} rounds, best of {PASSES} passes a round, processor time\n")
    for kind, readers in (("yaml", yaml_readers), ("json", json_readers)):
        title = f"{len(plans[kind]):,} plans in {kind.upper()}, {mean[kind] / 1000:.1f} KB each"
        print(table(title, measure(readers, plans[kind], PASSES), next(iter(readers))))
    if csv != "-":
        rates = measure({"consult-lint: CSV → tree": [swift, "csv-tree"]}, [csv], 9)
        print(table("Registry rows in CSV, one file", rates, "consult-lint: CSV → tree"))
    print("### One file of growing size\n")
    print("| size | YAML → tree, MB/s | JSON → tree, MB/s | libyaml documents, MB/s | orjson, MB/s |")
    print("| ---: | ---: | ---: | ---: | ---: |")
    for size in sizes:
        cells = []
        for command, kind in (
            (yaml_readers["consult-lint: YAML → tree"], "yaml"),
            (json_readers["consult-lint: JSON → tree"], "json"),
            (yaml_readers["libyaml: documents"], "yaml"),
            (json_readers["orjson: Python objects"], "json"),
        ):
            rates = program(*command, "3", f"{corpus}/single-{size}.{kind}")
            cells.append(f"{statistics.median(rates):,.0f}")
        print(f"| {size} MB | " + " | ".join(cells) + " |")
    print("\n### Memory of the tree, beside the file\n")
    print("| files | nodes | bytes a node | tree bytes for each byte of the file |")
    print("| --- | ---: | ---: | ---: |")
    inputs = [("YAML plans", "yaml", plans["yaml"]), ("JSON plans", "json", plans["json"])]
    if csv != "-":
        inputs.append(("CSV rows", "csv", [csv]))
    for name, kind, paths in inputs:
        line = subprocess.run([swift, "size", kind, *paths], check=True, capture_output=True, text=True)
        nodes, tree, total = (int(word) for word in line.stdout.split())
        print(f"| {name} | {nodes:,} | {tree / nodes:.1f} | {tree / total:.2f} |")


def cpu() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return "unknown processor"


main()
