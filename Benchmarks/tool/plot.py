"""The picture of growth, in each language."""

from pathlib import Path

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt

LABELS = {
    "en": ("plans", "seconds", "peak memory, MiB"),
    "fr": ("plans", "secondes", "mémoire maximale, Mio"),
}


def draw(points: list[tuple[int, float, int]], folder: Path) -> None:
    plt.rcParams["svg.hashsalt"] = "growth"
    plt.rcParams["svg.fonttype"] = "none"
    for language, (plans, time, memory) in LABELS.items():
        figure, axes = plt.subplots(figsize=(6, 3.6), layout="constrained")
        counts = [point[0] for point in points]
        axes.loglog(counts, [point[1] for point in points], "o-", color="#1f4e79", label=time)
        axes.set_xlabel(plans)
        axes.set_ylabel(time, color="#1f4e79")
        other = axes.twinx()
        other.semilogx(counts, [point[2] / 1024 for point in points], "s--", color="#8a3b12", label=memory)
        other.set_ylim(bottom=0)
        other.set_ylabel(memory, color="#8a3b12")
        figure.savefig(folder / f"growth.{language}.svg", metadata={"Date": None})
        plt.close(figure)
