#!/usr/bin/env python3
"""Writes invented plans in YAML and JSON, the same ones for the same seed.

usage: plans.py FOLDER COUNT [SEED]

Every plan is cut from one of the examples: some of its list elements and groups are left out
until it is about 6.5 KB long, its dates are moved together, and its names carry a number. Some
plans lint clean, most have a few findings. Needs PyYAML.
"""
import json
import pathlib
import random
import re
import sys
from datetime import date, timedelta

import yaml

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
STORIES = ("ashlar-river", "first-job", "prawn-traps")
# Groups that a plan may do without, the least missed first.
SPARE = ("records", "risks", "resources", "evaluation", "analysis", "communications", "accessibility")
# Groups of which nothing is taken.
WHOLE = ("title", "summary", "timeline", "organization")
DAY = re.compile(r"\b(20\d\d)-(\d\d)-(\d\d)\b")


def plain(base):
    """A loader or dumper to which a date is a text."""
    resolvers = {
        first: [(tag, form) for tag, form in known if not tag.endswith(":timestamp")]
        for first, known in base.yaml_implicit_resolvers.items()
    }
    return type("Plain" + base.__name__, (base,), {"yaml_implicit_resolvers": resolvers})


Loader = plain(yaml.CSafeLoader)
Dumper = plain(yaml.CSafeDumper)


def moved(value, days):
    """The value with every date moved by a number of days."""
    if isinstance(value, dict):
        return {key: moved(part, days) for key, part in value.items()}
    if isinstance(value, list):
        return [moved(part, days) for part in value]
    if not isinstance(value, str):
        return value
    return DAY.sub(lambda found: str(date(*map(int, found.groups())) + timedelta(days)), value)


def spare_elements(value):
    """Every list from which an element may be taken."""
    if isinstance(value, dict):
        return [found for part in value.values() for found in spare_elements(part)]
    if not isinstance(value, list):
        return []
    own = [value] if len(value) > 1 and isinstance(value[0], dict) else []
    return own + [found for part in value for found in spare_elements(part)]


def as_yaml(plan):
    return yaml.dump(
        plan, Dumper=Dumper, allow_unicode=True, default_flow_style=None, sort_keys=False, width=160
    )


def make(story, number, chance):
    plan = moved(story, chance.randrange(-200, 400))
    plan["id"] = f"C-{number:07}"
    plan["title"] = {language: f"{text} ({number})" for language, text in plan["title"].items()}
    target = chance.randrange(6_400, 8_600)
    groups = [name for name in SPARE if name in plan]
    # Written compactly, JSON is about as long as YAML, and it is written much faster.
    while len(json.dumps(plan, ensure_ascii=False).encode()) > target:
        lists = spare_elements(plan)
        turn = chance.random()
        if turn < 0.5 and lists:
            chosen = chance.choice(lists)
            chosen.pop(chance.randrange(len(chosen)))
        elif turn < 0.6 and groups:
            del plan[groups.pop(min(chance.randrange(3), len(groups) - 1))]
        else:
            parts = [part for name, part in plan.items() if name not in WHOLE]
            fields = [(part, name) for part in parts if isinstance(part, dict) for name in part]
            part, name = chance.choice(fields)
            del part[name]
    return plan


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    texts = [(EXAMPLES / name / "plan.yaml").read_text("utf-8") for name in STORIES]
    stories = [yaml.load(text, Loader) for text in texts]
    for name in ("yaml", "json"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    for number in range(1, count + 1):
        plan = make(chance.choice(stories), number, chance)
        stem = f"plan-{number:05}"
        (folder / "yaml" / f"{stem}.yaml").write_text(as_yaml(plan), "utf-8")
        text = json.dumps(plan, ensure_ascii=False, indent=2) + "\n"
        (folder / "json" / f"{stem}.json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
