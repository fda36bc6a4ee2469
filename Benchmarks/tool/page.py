"""Tables in both languages, and the pages that hold them."""

import os
import platform
import subprocess
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

BEGIN, END = "<!-- measured -->", "<!-- /measured -->"
LANGUAGES = ("en", "fr")
Words = dict[str, str]


def words(en: str, fr: str) -> Words:
    return {"en": en, "fr": fr}


def number(value: float, digits: int) -> Words:
    """A number as each language writes it: 1,234.5 and 1 234,5."""
    english = f"{value:,.{digits}f}"
    french = english.replace(",", "\u00a0").replace(".", ",")
    return words(english, french)


def times(value: float) -> Words:
    digits = 0 if value >= 20 else 1 if value >= 3 else 2
    return {language: f"{text}\u00a0×" for language, text in number(value, digits).items()}


def seconds(value: float) -> Words:
    """A time with three digits that count, in the unit that suits it."""
    unit, scaled = ("s", value) if value >= 1 else ("ms", value * 1e3) if value >= 1e-3 else ("µs", value * 1e6)
    digits = 0 if scaled >= 100 else 1 if scaled >= 10 else 2
    return {language: f"{text}\u00a0{unit}" for language, text in number(scaled, digits).items()}


def spread(values: list[float]) -> Words:
    low, high = seconds(min(values)), seconds(max(values))
    return {language: f"{low[language]}–{high[language]}" for language in LANGUAGES}


def mebibytes(kibibytes: int) -> Words:
    size = number(kibibytes / 1024, 1)
    return words(f"{size['en']}\u00a0MiB", f"{size['fr']}\u00a0Mio")


@dataclass
class Table:
    """A heading, what stands before and behind the table, and its cells."""

    title: Words
    before: Words
    header: list[Words]
    rows: list[list[Words | str]]
    after: Words | None = None

    def markdown(self, language: str) -> str:
        def line(cells: list[Words | str]) -> str:
            shown = [cell if isinstance(cell, str) else cell[language] for cell in cells]
            return "| " + " | ".join(shown) + " |"

        parts = [f"### {self.title[language]}", "", self.before[language], ""]
        if self.rows:
            parts += [line(self.header), line(["---"] * len(self.header)), *map(line, self.rows)]
        if self.after:
            parts += ["", self.after[language]] if self.rows else [self.after[language]]
        return "\n".join(parts) + "\n"


def machine() -> Words:
    """The processor, its cores and the versions of what was measured."""
    model = "?"
    for row in Path("/proc/cpuinfo").read_text().splitlines():
        if row.startswith("model name"):
            model = row.split(":", 1)[1].strip()
            break
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout
    swift = swift.split("(")[0].strip()
    peers = ("check-jsonschema", "yamllint", "jsonschema-rs", "orjson", "rapidyaml", "cel-expr-python")
    versions = ", ".join([swift, f"Python {platform.python_version()}"] + [f"{p} {metadata.version(p)}" for p in peers])
    cores = os.cpu_count()
    return words(
        f"{model}, {cores} cores, Linux {platform.release()}; {versions}.",
        f"{model}, {cores} cœurs, Linux {platform.release()}; {versions}.",
    )


def write(page: Path, language: str, tables: list[Table], about: Words) -> None:
    """Puts the tables between the two marks of a page and leaves the rest of it alone."""
    text = page.read_text(encoding="utf-8")
    head, rest = text.split(BEGIN, 1)
    tail = rest.split(END, 1)[1]
    measured = "\n".join([about[language] + "\n", *(table.markdown(language) for table in tables)])
    page.write_text(f"{head}{BEGIN}\n\n{measured}\n{END}{tail}", encoding="utf-8")
