#!/usr/bin/env python3
"""Lints plans with consult-lint under Apache Spark and aggregates what it finds into Parquet.

Needs pyspark 4 and Java 17; `--help` shows the options.
"""

import functools
import json
import os
import re
import shutil
import subprocess
import sys

import plan_pipe
from job_options import read_command_line, stop
from py4j.protocol import Py4JJavaError
from pyspark import SparkFiles
from pyspark.errors import PySparkException
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# Spark tells some faults in its own way and some in that of Java.
FAULTS = (PySparkException, Py4JJavaError)
SEVERITIES = ("errors", "warnings", "notes", "to_review")
OUTCOMES = ("passed", "failed", "cant_tell", "inapplicable", "untested")
STATES = ("clean", "findings", "failure", "nothing")
COUNTS = (*SEVERITIES, "waived", *OUTCOMES)
PLAN_COLUMNS = (
    "organization string, organization_en string, organization_fr string, plan string, "
    "state string, readable int, "
    + ", ".join(f"{name} int" for name in COUNTS)
    + ", principles array<struct<principle string, "
    + ", ".join(f"{name}: int" for name in SEVERITIES)
    + ">>"
)

TEXTS = {
    "tool": (
        "there is no program ‘{0}’; name consult-lint with --tool",
        "le programme « {0} » n’existe pas; nommez consult-lint avec --tool",
    ),
    "rules": ("the rules cannot be listed: {0}", "les règles ne peuvent être énumérées : {0}"),
    "spark": ("Spark cannot be started: {0}", "Spark ne peut être lancé : {0}"),
    "input": ("the input ‘{0}’ is not there", "l’entrée « {0} » n’existe pas"),
    "output": (
        "‘{0}’ holds tables already; replace them with --overwrite",
        "« {0} » contient déjà des tables; remplacez-les avec --overwrite",
    ),
    "foreign": (
        "‘{0}’ holds something else than tables of this job, and stays as it is",
        "« {0} » contient autre chose que des tables de ce programme, et reste tel quel",
    ),
    "job": ("the job failed: {0}", "l’exécution a échoué : {0}"),
    "done": (
        "{plans} plans of {organizations} organizations: {errors} errors, {warnings} warnings, "
        "{notes} notes, {to_review} to review; {unreadable} unreadable",
        "Plans : {plans}; organisations : {organizations}; erreurs : {errors}; "
        "avertissements : {warnings}; remarques : {notes}; à examiner : {to_review}; "
        "illisibles : {unreadable}",
    ),
}


class JobFailed(Exception):
    """The job cannot go on."""


def failure(tongue, name, *values):
    return JobFailed(TEXTS[name][tongue == "fr"].format(*values))


def rule_list(tool, options, tongue):
    """The rules and packs that apply, as the tool lists them."""
    command = [tool, "rules", "list", "--no-config", "--format", "json"]
    if options.packs:
        command += ["--packs", options.packs]
    result = subprocess.run(command + ["--lang", tongue], capture_output=True, text=True)
    if result.returncode != 0:
        raise failure(tongue, "rules", result.stderr.strip())
    return json.loads(result.stdout)


def pinned_packs(packs, asked):
    """The packs with their editions, so that every machine runs the same or says why not."""
    if "/" in asked or os.path.sep in asked:
        return asked  # A folder has no edition to choose.
    chosen = [pack for pack in packs if asked or pack["default"] == "on"]
    return ",".join(f"{pack['id']}@{pack['edition']}" for pack in chosen)


def check_command(tool, options, packs, jobs, tongue):
    """What runs on each partition."""
    return [
        tool, "check", "--stdin-format", "ndjson", "--quiet", "--no-config", "--packs", packs,
        "--as-of", options.as_of, "--stage", options.stage, "--jobs", jobs, "--lang", tongue, "-",
    ]  # fmt: skip


def lint_partition(partition, command, principles, tongue):
    """The rows of a partition, with the program that Spark sent to this machine."""
    sent = [SparkFiles.get(command[0]), *command[1:]]
    return plan_pipe.rows((bytes(row[0]) for row in partition), sent, principles, tongue)


def session(options, tongue):
    if options.master.startswith("local") or "SPARK_ENV_LOADED" not in os.environ:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # The bar of progress would stand on the line of a message.
    builder = SparkSession.builder.appName("consult-lint").config(
        "spark.ui.showConsoleProgress", "false"
    )
    if options.master:
        builder = builder.master(options.master)
    try:
        spark = builder.getOrCreate()
    except (PySparkException, OSError) as fault:
        raise failure(tongue, "spark", str(fault).splitlines()[0]) from None
    # Faults come back as exceptions, and are told once.
    spark.sparkContext.setLogLevel("FATAL")
    return spark


def linted(spark, tool, options, rules, tongue):
    """A row for each plan, worked out by the tool on whichever machine has the plan."""
    context = spark.sparkContext
    context.addFile(tool)
    context.addPyFile(plan_pipe.__file__)
    packs = pinned_packs(rules["packs"], options.packs)
    jobs = context.getConf().get("spark.task.cpus", "1")
    command = check_command(os.path.basename(tool), options, packs, jobs, tongue)
    principles = {rule["rule"]: rule["principle"] for rule in rules["rules"] if rule["principle"]}
    # As bytes, so that what is not text reaches the tool as it is.
    lines = spark.read.text(options.source, lineSep="\n").select(F.col("value").cast("binary"))
    if options.partitions:
        lines = lines.repartition(options.partitions)
    lint = functools.partial(
        lint_partition, command=command, principles=principles, tongue=tongue
    )
    return spark.createDataFrame(lines.rdd.mapPartitions(lint), PLAN_COLUMNS, verifySchema=False)


def sums(names):
    return [F.sum(name).cast("long").alias(name) for name in names]


def by_organization(plans):
    """Plans, their states, findings and outcomes by lead organization."""
    states = [F.count_if(F.col("state") == state).alias(f"state_{state}") for state in STATES]
    return plans.groupBy("organization").agg(
        F.min("organization_en").alias("organization_en"),
        F.min("organization_fr").alias("organization_fr"),
        F.count("*").alias("plans"),
        F.count_if(F.col("readable") == 0).alias("unreadable"),
        *states,
        *sums(COUNTS),
    )


def by_principle(plans, names):
    """Findings, and plans that have any, by principle and lead organization."""
    each = plans.select("organization", F.inline("principles"))
    found = each.groupBy("principle", "organization").agg(
        F.count("*").alias("plans"), *sums(SEVERITIES)
    )
    return found.join(F.broadcast(names), "principle", "left").select(
        "principle", "principle_en", "principle_fr", "organization", "plans", *SEVERITIES
    )


def principle_names(spark, rules):
    """The names of the principles in both languages."""
    names = {
        principle["id"]: (principle["id"], principle["name"]["en"], principle["name"]["fr"])
        for rule in rules["rules"]
        for principle in rule["principles"]
    }
    names[plan_pipe.DOCUMENT] = (plan_pipe.DOCUMENT, "The document itself", "Le document lui-même")
    columns = "principle string, principle_en string, principle_fr string"
    return spark.createDataFrame(sorted(names.values()), columns)


def run(options, tongue):
    tool = shutil.which(options.tool)
    if not tool:
        raise failure(tongue, "tool", options.tool)
    rules = rule_list(tool, options, tongue)
    spark = session(options, tongue)
    try:
        write_tables(spark, tool, options, rules, tongue)
    except FAULTS as fault:
        raise reason(fault, options, tongue) from None
    finally:
        spark.stop()


def holds_table(spark, path, tongue):
    """Whether a folder holds a table of an earlier run; anything else there must not be lost."""
    try:
        columns = spark.read.parquet(path).columns
    except FAULTS as fault:
        # An empty folder is what a run that failed leaves behind.
        if any(word in str(fault) for word in ("PATH_NOT_FOUND", "UNABLE_TO_INFER_SCHEMA")):
            return False
        columns = []
    if "organization" not in columns:
        raise failure(tongue, "foreign", path)
    return True


def write_tables(spark, tool, options, rules, tongue):
    def table(name):
        return f"{options.target.rstrip('/')}/{name}"

    there = [
        holds_table(spark, table(name), tongue)
        for name in ("plans", "organizations", "findings")
    ]
    if any(there) and not options.overwrite:
        raise failure(tongue, "output", options.target)
    # The plans are linted once; the other tables are worked out from what is stored.
    linted(spark, tool, options, rules, tongue).write.mode("overwrite").parquet(table("plans"))
    plans = spark.read.parquet(table("plans"))
    tables = {
        "organizations": by_organization(plans).orderBy("organization"),
        "findings": by_principle(plans, principle_names(spark, rules)).orderBy(
            "principle", "organization"
        ),
    }
    for name, rows in tables.items():
        rows.coalesce(1).write.mode("overwrite").parquet(table(name))
    totals = spark.read.parquet(table("organizations")).agg(
        F.count("*").alias("organizations"), *sums(("plans", "unreadable", *SEVERITIES))
    )
    values = {name: value or 0 for name, value in totals.first().asDict().items()}
    print(TEXTS["done"][tongue == "fr"].format(**values))


def reason(fault, options, tongue):
    """What is wrong, in the words of the tool where it is the tool's."""
    text = str(fault)
    told = re.search(r"ToolFailed: (.*)", text)
    if told:
        return failure(tongue, "job", told.group(1))
    if "PATH_NOT_FOUND" in text:
        return failure(tongue, "input", options.source)
    told = re.search(r"^: [\w.$]+: (.*)", text, re.MULTILINE)
    return failure(tongue, "job", told.group(1) if told else text.strip().splitlines()[0])


def main():
    options, tongue = read_command_line()
    try:
        run(options, tongue)
    except JobFailed as fault:
        return stop(str(fault))
    return 0


if __name__ == "__main__":
    sys.exit(main())
