"""What is measured: one function a table."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .page import Table, mebibytes, number, seconds, spread, times, words
from .timing import Program, Sample, fed, in_turns

AS_OF = ("--as-of", "2026-11-23")
OURS = "consult-lint"
PROGRAM = words("program", "programme")
MEDIAN = words("median", "médiane")
SPREAD = words("lowest–highest", "de la plus basse à la plus haute")
PROCESSOR = words("processor time", "temps de processeur")
MEMORY = words("peak memory", "mémoire maximale")


@dataclass
class Corpus:
    """Plans, the same ones in YAML and in JSON, in a folder for each."""

    path: Path

    def folder(self, ending: str) -> str:
        return str(self.path / ending)

    def plans(self, ending: str) -> list[str]:
        return sorted(str(path) for path in (self.path / ending).iterdir())

    def size(self, ending: str) -> int:
        return sum(Path(plan).stat().st_size for plan in self.plans(ending))


@dataclass
class Bench:
    """Where everything is: plans cut from the examples, and sparse ones with many findings."""

    tool: str
    corpus: Corpus
    sparse: Corpus
    registry: Path | None
    work: Path
    peers: Path
    rounds: int
    growth: list[int]
    cores: int

    def check(self, *arguments: str, rounds: int | None = None) -> Program:
        """A run of `check` that must have linted: exit status 0 or 1."""
        options = ["--format", "json", "--no-config", *AS_OF]
        return Program([self.tool, "check", *options, *arguments], rounds or self.rounds)

    def peer(self, name: str) -> str:
        return str(self.peers / name)

    def schema(self) -> str:
        path = self.work / "plan.schema.json"
        path.write_bytes(subprocess.run([self.tool, "schema", "plan"], check=True, capture_output=True).stdout)
        return str(path)


def compared(samples: dict[str, Sample], notes: dict[str, dict] | None = None) -> list[list]:
    """Rows of programs side by side, the first of them ours."""
    base = next(iter(samples.values())).median
    rows = []
    for name, sample in samples.items():
        ratio = "–" if sample.median == base else times(sample.median / base)
        cells = [name, seconds(sample.median), spread(sample.wall), seconds(sample.median_processor)]
        rows.append([*cells, mebibytes(sample.peak), ratio, (notes or {}).get(name, "")])
    return rows


SIDE_BY_SIDE = [PROGRAM, MEDIAN, SPREAD, PROCESSOR, MEMORY, words("÷ ours", "÷ le nôtre"), words("does", "fait")]
EVERYTHING = words("all default rules, both languages", "toutes les règles par défaut, les deux langues")
SHAPE = words("the schema only", "le schéma seulement")
STYLE = words("layout of YAML only", "la mise en forme du YAML seulement")
FLOOR = words("counts lines", "compte des lignes")


def starting(bench: Bench) -> Table:
    plan, json_plan = bench.corpus.plans("yaml")[0], bench.corpus.plans("json")[0]
    quick = max(21, bench.rounds)
    programs = {
        "`consult-lint check plan.yaml`": bench.check(plan, rounds=quick),
        "`consult-lint check plan.json`": bench.check(json_plan, rounds=quick),
        "`consult-lint version`": Program([bench.tool, "version"], quick),
        "`/bin/true`": Program(["/bin/true"], quick),
        "`yamllint plan.yaml`": Program([bench.peer("yamllint"), plan], bench.rounds),
        "`check-jsonschema plan.yaml`": Program(
            [bench.peer("check-jsonschema"), "--schemafile", bench.schema(), plan], bench.rounds
        ),
    }
    notes = {
        "`consult-lint check plan.yaml`": EVERYTHING,
        "`consult-lint check plan.json`": EVERYTHING,
        "`yamllint plan.yaml`": STYLE,
        "`check-jsonschema plan.yaml`": SHAPE,
    }
    size = Path(plan).stat().st_size / 1000
    return Table(
        words("(a) One plan, from start to exit", "(a) Un plan, du lancement à la fin"),
        words(
            f"A plan of {size:.1f} KB with the packs that are on by default.",
            f"Un plan de {size:.1f} ko, avec les ensembles activés par défaut.".replace(".", ",", 1),
        ),
        SIDE_BY_SIDE,
        compared(in_turns(programs), notes),
    )


def in_process(command: list[str], passes: int) -> list[float]:
    result = subprocess.run([*command], check=True, capture_output=True, text=True)
    return [float(line.split()[0]) for line in result.stdout.splitlines()][-passes:]


def beside_schema(bench: Bench, corpus: Corpus, ending: str) -> dict[str, Sample]:
    """Our runs beside the check of the schema alone, over the same files."""
    plans = corpus.plans(ending)
    return in_turns({
        OURS: bench.check(corpus.folder(ending)),
        f"{OURS} --jobs 1": bench.check("--jobs", "1", corpus.folder(ending)),
        "check-jsonschema": Program([bench.peer("check-jsonschema"), "--schemafile", bench.schema(), *plans], bench.rounds),
        "`grep -c ''`": Program(["/bin/grep", "-c", "", *plans], bench.rounds),
    })


BESIDE_SCHEMA = {OURS: EVERYTHING, f"{OURS} --jobs 1": EVERYTHING, "check-jsonschema": SHAPE, "`grep -c ''`": FLOOR}
AS_MANY_JOBS = words("As many jobs as cores, unless it says otherwise.", "Autant de tâches que de cœurs, sauf indication contraire.")


def findings(bench: Bench, corpus: Corpus, ending: str) -> dict:
    """How many findings a plan of a corpus has."""
    command = [bench.tool, "check", "--format", "json", "--no-config", *AS_OF, corpus.folder(ending)]
    counts = json.loads(subprocess.run(command, capture_output=True).stdout)["summary"]
    found = sum(counts["findings"].values()) / len(corpus.plans(ending))
    return words(f"{found:.0f} findings a plan.", f"{found:.0f} constats par plan.")


def joined(*parts: dict) -> dict:
    return {language: " ".join(part[language] for part in parts) for language in ("en", "fr")}


def many(bench: Bench, ending: str) -> Table:
    plans, samples = bench.corpus.plans(ending), beside_schema(bench, bench.corpus, ending)
    rows = compared(samples, BESIDE_SCHEMA)
    base = samples[OURS].median
    if ending == "yaml":
        tenth = plans[: len(plans) // 10]
        lint = in_turns({"yamllint": Program([bench.peer("yamllint"), *tenth], bench.rounds)})["yamllint"]
        scale = len(plans) / len(tenth)
        rows.append(
            ["yamllint", seconds(lint.median * scale), spread([value * scale for value in lint.wall]),
             seconds(lint.median_processor * scale), mebibytes(lint.peak), times(lint.median * scale / base),
             words("layout of YAML only; measured on a tenth of the files, times ten",
                   "la mise en forme du YAML seulement; mesuré sur un dixième des fichiers, fois dix")]
        )
    script = str(Path(__file__).parent.parent / "others" / "validate.py")
    passes = in_process([bench.peer("python"), script, bench.schema(), str(bench.rounds + 1), *plans], bench.rounds)
    validated = Sample(wall=passes)
    reader = "orjson" if ending == "json" else "rapidyaml + orjson"
    rows.append(
        [f"{reader} + jsonschema-rs", seconds(validated.median), spread(passes), "", "", times(validated.median / base),
         words("reads and validates the schema in one process and thread; start and report left out",
               "lit et valide le schéma dans un seul processus et fil; sans le lancement ni le rapport")]
    )
    count, size, kind = len(plans), bench.corpus.size(ending) / 1e6, ending.upper()
    return Table(
        words(f"(b) {count:,} plans in {kind}, {size:.1f} MB", f"(b) {count} plans en {kind}, {number(size, 1)['fr']} Mo"),
        joined(
            words("Cut from the examples.", "Tirés des exemples."), findings(bench, bench.corpus, ending), AS_MANY_JOBS
        ),
        SIDE_BY_SIDE,
        rows,
    )


def many_sparse(bench: Bench, ending: str) -> Table:
    count, size, kind = len(bench.sparse.plans(ending)), bench.sparse.size(ending) / 1e6, ending.upper()
    return Table(
        words(
            f"(b) {count:,} sparse plans in {kind}, {size:.1f} MB",
            f"(b) {count} plans peu remplis en {kind}, {number(size, 1)['fr']} Mo",
        ),
        joined(
            words("Few fields, short texts.", "Peu de champs, textes courts."),
            findings(bench, bench.sparse, ending), AS_MANY_JOBS,
        ),
        SIDE_BY_SIDE,
        compared(beside_schema(bench, bench.sparse, ending), BESIDE_SCHEMA),
    )


def registry(bench: Bench) -> Table | None:
    if bench.registry is None:
        return None
    count = f"import csv,sys; print(sum(1 for _ in csv.DictReader(open(sys.argv[1], encoding='utf-8-sig'))))"
    programs = {
        OURS: bench.check(str(bench.registry)),
        f"{OURS} --packs gc-registry": bench.check("--packs", "gc-registry", str(bench.registry)),
        "Python `csv.DictReader`": Program([bench.peer("python"), "-c", count, str(bench.registry)], bench.rounds),
        "`grep -c ''`": Program(["/bin/grep", "-c", "", str(bench.registry)], bench.rounds),
    }
    rows = int(subprocess.run([bench.peer("python"), "-c", count, str(bench.registry)], capture_output=True, text=True, check=True).stdout)
    size = bench.registry.stat().st_size / 1e6
    return Table(
        words(f"(c) The registry: {rows:,} rows of CSV, {size:.1f} MB", f"(c) Le registre\u00a0: {number(rows, 0)['fr']} rangées de CSV, {number(size, 1)['fr']} Mo"),
        words("One file.", "Un seul fichier."),
        SIDE_BY_SIDE,
        compared(in_turns(programs), {
            OURS: EVERYTHING,
            f"{OURS} --packs gc-registry": words("the rules of the registry, both languages", "les règles du registre, les deux langues"),
            "Python `csv.DictReader`": words("reads the rows", "lit les rangées"),
            "`grep -c ''`": FLOOR,
        }),
    )


def growth(bench: Bench) -> tuple[Table, list[tuple[int, float, int]]]:
    chunk = bench.work / f"{bench.corpus.path.name}.ndjson"
    plans = bench.corpus.plans("json")
    with chunk.open("wb") as lines:
        for plan in plans:
            lines.write(json.dumps(json.loads(Path(plan).read_bytes()), ensure_ascii=False).encode() + b"\n")
    first = bench.work / f"{bench.corpus.path.name}-1000.ndjson"
    first.write_bytes(b"".join(chunk.read_bytes().splitlines(keepends=True)[:1000]))
    program = Program([bench.tool, "check", "--stdin-format", "ndjson", "--no-config", *AS_OF, "-"], 1)
    points = []
    for count in bench.growth:
        runs = []
        for _ in range(bench.rounds if count <= 10_000 else 1):
            source, repeats = (first, count // 1000) if count < len(plans) else (chunk, count // len(plans))
            runs.append(fed(program, source, repeats))
        runs.sort()
        wall, processor, _ = runs[len(runs) // 2]
        points.append((count, wall, processor, max(run[2] for run in runs)))
    rows = [
        [number(count, 0), seconds(wall), seconds(wall / count), seconds(processor / count), mebibytes(memory)]
        for count, wall, processor, memory in points
    ]
    table = Table(
        words("(d) Growth: a stream of plans, one a line", "(d) Croissance\u00a0: un flux de plans, un par ligne"),
        words("`check --stdin-format ndjson -`, fed by another process on the same machine.",
              "`check --stdin-format ndjson -`, alimenté par un autre processus de la même machine."),
        [words("plans", "plans"), words("time", "durée"), words("time a plan", "durée par plan"),
         words("processor time a plan", "temps de processeur par plan"), MEMORY],
        rows,
        words("![Time and peak memory by number of plans](pictures/growth.en.svg)",
              "![Durée et mémoire maximale selon le nombre de plans](pictures/growth.fr.svg)"),
    )
    return table, [(count, wall, memory) for count, wall, _, memory in points]


def jobs(bench: Bench) -> Table:
    programs = {f"`--jobs {count}`": bench.check("--jobs", str(count), bench.corpus.folder("yaml")) for count in (1, 2, 4)}
    samples = in_turns(programs)
    base = samples["`--jobs 1`"].median
    rows = [
        [name, seconds(sample.median), spread(sample.wall), seconds(sample.median_processor), mebibytes(sample.peak), times(base / sample.median)]
        for name, sample in samples.items()
    ]
    return Table(
        words("(e) Jobs", "(e) Tâches"),
        words("The plans of (b) in YAML.", "Les plans de (b) en YAML."),
        [words("jobs", "tâches"), MEDIAN, SPREAD, PROCESSOR, MEMORY, words("faster than one", "plus vite qu’une seule")],
        rows,
    )


def rules(bench: Bench) -> Table:
    listed = json.loads(subprocess.run([bench.tool, "rules", "list", "--format", "json"], check=True, capture_output=True).stdout)
    names = [rule["rule"] for rule in listed["rules"]]
    programs = {}
    for count in (10, 50, 200):
        # Evenly spread, so that each count holds rules of every pack.
        chosen = [names[index * len(names) // count] for index in range(min(count, len(names)))]
        programs[str(count)] = bench.check("--only", ",".join(chosen), "--jobs", "1", bench.corpus.folder("json"))
    samples = in_turns(programs)
    plans = len(bench.corpus.plans("json"))
    rows = [
        [count, seconds(sample.median), spread(sample.wall), seconds(sample.median_processor / plans / int(count))]
        for count, sample in samples.items()
    ]
    return Table(
        words("(f) Rules", "(f) Règles"),
        words("The plans of (b) in JSON, one job, so many rules chosen with `--only`.",
              "Les plans de (b) en JSON, une seule tâche, autant de règles choisies par `--only`."),
        [words("rules", "règles"), MEDIAN, SPREAD, words("processor time a plan and rule, reading included", "temps de processeur par plan et par règle, lecture comprise")],
        rows,
    )


def ten_rules(bench: Bench) -> Table:
    """The same ten rules in our tool and in cel-cpp, from files to answers."""
    source = Path(__file__).parent.parent / "rules.txt"
    pack = bench.work / "ten-rules"
    pack.mkdir(exist_ok=True)
    both = {"en": "Ten rules", "fr": "Dix règles"}
    write = lambda name, value: (pack / name).write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    write("pack.yaml", {"id": "ten", "prefix": "TEN", "edition": "2026.1", "status": "stable",
                        "schema": "consultation-plan/1", "default": "off", "title": both, "covers": both, "never_claims": both})
    write("principles.yaml", [{"id": "ten.all", "name": both, "statement": both}])
    write("authorities.yaml", [])
    write("rules.yaml", [
        {"rule": f"TEN-ALL-{index:02}", "principle": "ten.all", "authority": [{"source": "project", "clause": "–"}],
         "title": both, "severity": "note", "expect": text, "message": both,
         "examples": [{"outcome": "failed", "name": both, "plan": "id: x\n"}, {"outcome": "passed", "name": both, "plan": "id: y\n"}]}
        for index, text in enumerate(source.read_text(encoding="utf-8").splitlines(), 1)
    ])
    programs = {f"{OURS} --jobs 1": bench.check("--packs", str(pack), "--jobs", "1", bench.corpus.folder("json"))}
    samples = in_turns(programs)
    script = str(source.parent / "others" / "ten_rules.py")
    passes = in_process([bench.peer("python"), script, str(source), str(bench.rounds + 1), *bench.corpus.plans("json")], bench.rounds)
    samples["orjson + cel-expr-python"] = Sample(wall=passes, processor=passes, memory=[0])
    rows = compared(samples, {
        f"{OURS} --jobs 1": words("starts, compiles the rules, reads, checks the schema, evaluates, reports",
                                  "démarre, compile les règles, lit, vérifie le schéma, évalue, rend compte"),
        "orjson + cel-expr-python": words("reads and evaluates; start and report left out", "lit et évalue; sans le lancement ni le rapport"),
    })
    rows[-1][4] = ""
    return Table(
        words("(f) The same ten rules", "(f) Les dix mêmes règles"),
        words("The plans of (b) in JSON, one thread each.", "Les plans de (b) en JSON, un seul fil chacun."),
        SIDE_BY_SIDE,
        rows,
    )
