#!/usr/bin/env python3
"""Compares the tables of the Spark job with one run of `check --format json` on the same plans.

usage: check_totals.py TOOL FOLDER

The plans are invented, always the same ones. The single run reads them as files; its totals are
worked out here from its report alone. Needs what the job needs.
"""

import collections
import datetime
import json
import os
import pathlib
import random
import subprocess
import sys

from pyspark.sql import SparkSession

# Spark keeps to this machine.
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
os.environ["PYSPARK_SUBMIT_ARGS"] = "--conf spark.ui.enabled=false pyspark-shell"
HERE = pathlib.Path(__file__).resolve().parent
STORY = HERE.parent / "library-hours" / "plan.json"
COUNT, PARTITIONS, SEED, AS_OF = 300, 5, 20261123, "2026-11-23"
LEADS = (
    {"code": "ec", "federal_institution": True, "name": {"en": "Environment", "fr": "Environnement"}},
    {"code": "dfo-mpo", "gc_org_id": 2226, "federal_institution": True},
    {"name": {"en": "Town of Fernbank", "fr": "Ville de Fernbank"}, "federal_institution": False},
    {"name": {"fr": "Ville d’Érable"}},
    {"code": " ", "name": {"en": ""}},
    None,
)
NAMES = ("ec", "dfo-mpo", "Town of Fernbank", "Ville d’Érable", "unknown", "unknown")
SEVERITIES = ("error", "warning", "note")
COLUMNS = {
    "error": "errors", "warning": "warnings", "note": "notes", "to_review": "to_review",
    "plans": "plans",
}  # fmt: skip
TEXT_FAULTS = {"title": {"en": "TBD", "fr": ""}, "status": "soon", "summary": "Only one language"}


def plan(story, number, chance):
    """One line, and the organization to which it counts."""
    value = json.loads(json.dumps(story))
    value["id"] = f"C-{number:05}"
    which = chance.randrange(len(LEADS))
    value["organization"]["lead"] = LEADS[which]
    if LEADS[which] is None:
        del value["organization"]
    for key in ("participants", "materials", "privacy", "resources", "reporting", "timeline"):
        if key in value and chance.random() < 0.15:
            del value[key]
    for key, fault in TEXT_FAULTS.items():
        if chance.random() < 0.15:
            value[key] = fault
    days = datetime.timedelta(chance.randrange(-400, 200))
    for key, day in value.get("timeline", {}).items():
        if key.endswith("_date"):
            value["timeline"][key] = str(datetime.date.fromisoformat(day) + days)
    return json.dumps(value, ensure_ascii=chance.random() < 0.5).encode(), NAMES[which]


def invented():
    """Lines with their organizations; blank lines belong to none."""
    chance = random.Random(SEED)
    story = json.loads(STORY.read_text())
    lines = [plan(story, number, chance) for number in range(1, COUNT + 1)]
    lines[17] = (lines[17][0][:700], "unknown")
    lines[40] = (b'["no plan"]', "unknown")
    lines[77] = (b'{"id": "\xff"}', "unknown")
    lines[200] = (b" \t", None)
    lines.insert(100, (b"", None))
    return lines


def write(folder, lines):
    """The same plans a line each, in two files, and a file each."""
    stream, files = folder / "stream", folder / "files"
    stream.mkdir()
    files.mkdir()
    half = len(lines) // 2
    (stream / "1.ndjson").write_bytes(b"\r\n".join(line for line, _ in lines[:half]) + b"\r\n")
    (stream / "2.ndjson").write_bytes(b"\n".join(line for line, _ in lines[half:]))
    for number, (line, organization) in enumerate(lines):
        if organization:
            (files / f"{number}.json").write_bytes(line)
    return stream, files


def single_run(tool, files, lines):
    """Counts by principle and organization, plans among them, and the summary of one run."""
    listed = subprocess.check_output([tool, "rules", "list", "--no-config", "--format", "json"])
    principles = {rule["rule"]: rule["principle"] for rule in json.loads(listed)["rules"]}
    command = [tool, "check", "--no-config", "--as-of", AS_OF, "--format", "json", "-q"]
    # By name: in a folder, what does not look like a plan is left out.
    result = subprocess.run(command + sorted(map(str, files.iterdir())), stdout=subprocess.PIPE)
    assert result.returncode == 1, f"the single run ended with status {result.returncode}"
    report = json.loads(result.stdout)
    counts, having = collections.Counter(), collections.defaultdict(set)
    for finding in report["findings"]:
        number = int(pathlib.PurePath(finding["path"]).stem)
        group = (principles.get(finding["rule"], "document"), lines[number][1])
        to_review = finding["outcome"] == "cantTell"
        counts[*group, "to_review" if to_review else finding["severity"]] += 1
        having[group].add(number)
    for group, numbers in having.items():
        counts[*group, "plans"] = len(numbers)
    return dict(counts), report["summary"]


def job(tool, stream, target, *more):
    words = ["--tool", tool, "--as-of", AS_OF, "--master", "local[2]", *more, str(stream), str(target)]
    return subprocess.run([sys.executable, HERE / "lint_plans.py", *words], capture_output=True, text=True)


def tables(target):
    """The counts that the job stored, in the form of `single_run`, and its other two tables."""
    spark = SparkSession.builder.master("local[1]").getOrCreate()
    read = {
        name: [row.asDict() for row in spark.read.parquet(f"{target}/{name}").collect()]
        for name in ("plans", "organizations", "findings")
    }
    spark.stop()
    counts = {}
    for row in read["findings"]:
        for name, column in COLUMNS.items():
            if row[column]:
                counts[row["principle"], row["organization"], name] = row[column]
    return counts, read["plans"], read["organizations"]


def refuses(tool, stream, folder):
    """The job keeps what is there, and tells why a partition failed in the words of the tool."""
    there = job(tool, stream, folder / "tables", "--lang", "fr")
    assert there.returncode == 2 and "--overwrite" in there.stderr, there.stderr
    (folder / "mine" / "plans").mkdir(parents=True)
    (folder / "mine" / "plans" / "1.ndjson").write_text("{}\n")
    mine = job(tool, stream, folder / "mine", "--overwrite")
    assert mine.returncode == 2 and "something else" in mine.stderr, mine.stderr
    assert (folder / "mine" / "plans" / "1.ndjson").read_text() == "{}\n"
    broken = folder / "broken"
    broken.write_text(f"""#!/bin/sh
[ "$1" = rules ] && exec '{tool}' "$@"
cat >/dev/null; echo the pack is broken >&2; exit 2
""")
    broken.chmod(0o755)
    failed = job(str(broken), stream, folder / "other")
    assert failed.returncode == 2, failed.stderr
    assert "broken ended with status 2: the pack is broken" in failed.stderr, failed.stderr


def compare(tool, folder):
    lines = invented()
    stream, files = write(folder, lines)
    expected, summary = single_run(tool, files, lines)
    result = job(tool, stream, folder / "tables", "--partitions", str(PARTITIONS))
    assert result.returncode == 0, result.stderr
    counts, plans, organizations = tables(folder / "tables")
    assert {key[2] for key in expected} >= {"error", "warning", "to_review"}, "the plans show too little"
    different = {key for key in counts.keys() | expected.keys() if counts.get(key) != expected.get(key)}
    assert not different, [(key, counts.get(key), expected.get(key)) for key in sorted(different)]
    owners = collections.Counter(organization for _, organization in lines if organization)
    assert {row["organization"]: row["plans"] for row in organizations} == owners
    assert len(plans) == owners.total() == len(list(files.iterdir()))
    assert sum(row["readable"] for row in plans) == summary["plans"]
    for name, column in (("passed",) * 2, ("failed",) * 2, ("cantTell", "cant_tell"), ("untested",) * 2):
        assert sum(row[column] for row in organizations) == summary["outcomes"][name], name
    for severity in SEVERITIES:
        assert sum(row[f"{severity}s"] for row in organizations) == summary["findings"][severity]
    refuses(tool, stream, folder)
    print(f"{len(plans)} plans, {sum(counts.values())} counted, the same in both runs")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    compare(str(pathlib.Path(sys.argv[1]).resolve()), pathlib.Path(sys.argv[2]))
