"""The command line of the job, in English and in French."""

import datetime
import os
import sys
from dataclasses import dataclass

USAGE = (
    """usage: lint_plans.py [OPTION…] INPUT OUTPUT

Lints plans with consult-lint under Apache Spark, and counts what it finds.

INPUT is a file or folder with one plan (JSON) a line, as Spark names it; OUTPUT is a folder for
three tables in Parquet: plans, organizations, and findings by principle and organization.

  --tool PROGRAM      consult-lint, sent to every machine; else the one on the search path
  --packs PACK,…      rule packs, ID or ID@EDITION; those that are on by default unless told
  --as-of YYYY-MM-DD  the day to take as today, the same on every machine; today unless told
  --stage STAGE       auto, draft, launch or after: how far the plans are
  --partitions N      into how many parts the plans are divided; as they are stored unless told
  --master URL        the Spark master; as spark-submit says, or this machine
  --overwrite         replace the tables of an earlier run
  --lang en|fr        the language of messages; else CONSULT_LINT_LANG, else English
  -h, --help          show this help

Exit status: 0 all plans are counted, whatever was found; 2 wrong usage, or the job failed.
""",
    """usage : lint_plans.py [OPTION…] ENTRÉE SORTIE

Vérifie des plans avec consult-lint sous Apache Spark et compte ce qui est constaté.

ENTRÉE est un fichier ou un dossier avec un plan (JSON) par ligne, comme Spark le nomme; SORTIE est
un dossier pour trois tables Parquet : plans, organizations, et findings par principe et organisation.

  --tool PROGRAMME    consult-lint, envoyé à chaque machine; sinon celui du chemin de recherche
  --packs ENSEMBLE,…  ensembles de règles, ID ou ID@ÉDITION; sinon ceux qui sont actifs par défaut
  --as-of AAAA-MM-JJ  le jour tenu pour aujourd’hui, le même sur chaque machine; sinon aujourd’hui
  --stage ÉTAPE       auto, draft, launch ou after : où en sont les plans
  --partitions N      en combien de parties les plans sont répartis; sinon comme ils sont stockés
  --master URL        le maître Spark; sinon comme le dit spark-submit, ou cette machine
  --overwrite         remplacer les tables d’une exécution précédente
  --lang en|fr        la langue des messages; sinon CONSULT_LINT_LANG, sinon l’anglais
  -h, --help          afficher cette aide

Code de sortie : 0 tous les plans sont comptés, quoi qu’il soit constaté; 2 erreur d’usage ou échec.
""",
)

TEXTS = {
    "unknown": ("there is no option {0}; see --help", "l’option {0} n’existe pas; voir --help"),
    "value": ("{0} needs a value", "{0} exige une valeur"),
    "operands": (
        "an INPUT and an OUTPUT are needed; see --help",
        "il faut une ENTRÉE et une SORTIE; voir --help",
    ),
    "lang": ("--lang takes en or fr, not ‘{0}’", "--lang prend en ou fr, et non « {0} »"),
    "as-of": (
        "--as-of takes a day written YYYY-MM-DD, not ‘{0}’",
        "--as-of prend un jour écrit AAAA-MM-JJ, et non « {0} »",
    ),
    "stage": (
        "--stage takes auto, draft, launch or after, not ‘{0}’",
        "--stage prend auto, draft, launch ou after, et non « {0} »",
    ),
    "partitions": (
        "--partitions takes a whole number from 1 up, not ‘{0}’",
        "--partitions prend un nombre entier d’au moins 1, et non « {0} »",
    ),
}


class UsageError(Exception):
    """A command line that cannot be followed."""


@dataclass
class Options:
    """What the command line asks for."""

    source: str = ""
    target: str = ""
    tool: str = "consult-lint"
    packs: str = ""
    as_of: str = ""
    stage: str = "auto"
    partitions: int = 0
    master: str = ""
    overwrite: bool = False
    help: bool = False


def language(words):
    """The language of messages: `--lang`, then `CONSULT_LINT_LANG`, then English."""
    asked = os.environ.get("CONSULT_LINT_LANG", "")
    for index, word in enumerate(words):
        if word.startswith("--lang="):
            asked = word.removeprefix("--lang=")
        elif word == "--lang" and index + 1 < len(words):
            asked = words[index + 1]
    return "fr" if asked == "fr" else "en"


def parse(words, tongue):
    """The options that the words of a command line stand for."""

    def wrong(name, value=""):
        return UsageError(TEXTS[name][tongue == "fr"].format(value))

    given = {"--tool", "--packs", "--as-of", "--stage", "--partitions", "--master", "--lang"}
    options, operands, values = Options(), [], {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name, equals, value = word.partition("=")
        if word in ("-h", "--help"):
            options.help = True
        elif word == "--overwrite":
            options.overwrite = True
        elif name in given:
            if not equals and not rest:
                raise wrong("value", name)
            values[name] = value if equals else rest.pop(0)
        elif word.startswith("-"):
            raise wrong("unknown", word)
        else:
            operands.append(word)
    if options.help:
        return options
    if values.get("--lang", "en") not in ("en", "fr"):
        raise wrong("lang", values["--lang"])
    if len(operands) != 2:
        raise wrong("operands")
    options.source, options.target = operands
    options.tool = values.get("--tool", options.tool)
    options.packs = values.get("--packs", "")
    options.master = values.get("--master", "")
    options.stage = values.get("--stage", options.stage)
    if options.stage not in ("auto", "draft", "launch", "after"):
        raise wrong("stage", options.stage)
    options.as_of = values.get("--as-of", str(datetime.date.today()))
    if not is_day(options.as_of):
        raise wrong("as-of", options.as_of)
    partitions = values.get("--partitions", "1")
    if not (partitions.isascii() and partitions.isdigit() and int(partitions) > 0):
        raise wrong("partitions", partitions)
    options.partitions = int(partitions) if "--partitions" in values else 0
    return options


def is_day(text):
    try:
        return str(datetime.date.fromisoformat(text)) == text
    except ValueError:
        return False


def read_command_line():
    """The options and the language; shows the help, or says what is wrong, and ends."""
    words = sys.argv[1:]
    tongue = language(words)
    try:
        options = parse(words, tongue)
    except UsageError as fault:
        sys.exit(stop(str(fault)))
    if options.help:
        print(USAGE[tongue == "fr"], end="")
        sys.exit(0)
    return options, tongue


def stop(text):
    """Says why the job ends; its exit status."""
    print(f"lint_plans.py: {text}", file=sys.stderr)
    return 2
