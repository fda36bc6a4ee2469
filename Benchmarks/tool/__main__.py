"""Measures the tool beside its peers and writes the pages; called by `run`."""

import os
import sys
from pathlib import Path

from . import page, plot, workloads


def main() -> None:
    tool, corpus, sparse, registry, work, rounds, growth = sys.argv[1:8]
    bench = workloads.Bench(
        tool=str(Path(tool).resolve()),
        corpus=workloads.Corpus(Path(corpus)),
        sparse=workloads.Corpus(Path(sparse)),
        registry=None if registry == "-" else Path(registry),
        work=Path(work),
        peers=Path(sys.executable).parent,
        rounds=int(rounds),
        growth=[int(count) for count in growth.split(",")],
        cores=os.cpu_count() or 1,
    )
    growing, points = workloads.growth(bench)
    tables = [
        workloads.starting(bench),
        workloads.many(bench, "yaml"),
        workloads.many(bench, "json"),
        workloads.many_sparse(bench, "yaml"),
        workloads.many_sparse(bench, "json"),
        workloads.registry(bench),
        growing,
        workloads.jobs(bench),
        workloads.rules(bench),
        workloads.ten_rules(bench),
    ]
    tables = [table for table in tables if table]
    docs = Path(__file__).resolve().parents[2] / "docs"
    pictures = docs / "pictures"
    pictures.mkdir(exist_ok=True)
    plot.draw(points, pictures)
    about = page.machine()
    runs = bench.rounds
    about = {
        "en": f"{about['en']} Medians of {runs} runs or more, by the clock, in turns; every output to `/dev/null`; the static build.",
        "fr": f"{about['fr']} Médianes d’au moins {runs} exécutions, à l’horloge, à tour de rôle; toute sortie vers `/dev/null`; la version statique.",
    }
    for language, name in (("en", "performance.md"), ("fr", "performance.fr.md")):
        page.write(docs / name, language, tables, about)
    print((docs / "performance.md").read_text(encoding="utf-8"))


main()
