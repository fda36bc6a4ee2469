"""Pipes the plans of one partition through consult-lint and joins each answer with its plan.

Nothing but the standard library is needed, and nothing of Spark.
"""

import collections
import json
import os
import subprocess
import tempfile
import threading

# What the tool takes for blank: such a line has a number and no answer.
BLANK = b" \t\r"
UNKNOWN = "unknown"
# The principle of findings about the document itself: syntax, shape, waivers.
DOCUMENT = "document"
ANSWERED = (0, 1, 3)

TEXTS = {
    "start": ("{tool} cannot be started: {why}", "{tool} ne peut être lancé : {why}"),
    "status": (
        "{tool} ended with status {status}: {why}",
        "{tool} s’est terminé avec le code {status} : {why}",
    ),
    "lost": (
        "line {line} of a partition has no answer of its own",
        "la ligne {line} d’une partition n’a pas de réponse qui lui soit propre",
    ),
    "broken": (
        "line {line} of a partition has a line break inside",
        "la ligne {line} d’une partition contient un saut de ligne",
    ),
    "silent": ("it said nothing", "il n’a rien dit"),
}


class ToolFailed(RuntimeError):
    """The answers for a partition are not all there, so that none of them counts."""


def failure(language, name, **values):
    """The fault in one language, on one line."""
    text = TEXTS[name][language == "fr"].format(**values)
    return ToolFailed("; ".join(line.strip() for line in text.splitlines() if line.strip()))


class Feeder(threading.Thread):
    """Writes plans to the tool while its answers are read, so that neither waits for the other."""

    def __init__(self, lines, pipe, language):
        super().__init__(daemon=True)
        self.lines, self.pipe, self.language = lines, pipe, language
        self.waiting = collections.deque()
        self.fault = None

    def run(self):
        try:
            for number, line in enumerate(self.lines, 1):
                self.feed(number, line)
        except BrokenPipeError:
            pass  # The tool has ended; its status says why.
        except BaseException as fault:  # Raised again where the answers are read.
            self.fault = fault
        finally:
            try:
                self.pipe.close()
            except OSError:
                pass

    def feed(self, number, line):
        if b"\n" in line:
            raise failure(self.language, "broken", line=number)
        if line.strip(BLANK):
            self.waiting.append((number, line))
        self.pipe.write(line + b"\n")

    def plan(self, number):
        """The plan that an answer is about: the first of those that wait."""
        expected, plan = self.waiting.popleft() if self.waiting else (None, None)
        if expected != number:
            raise failure(self.language, "lost", line=expected or number)
        return plan


def answers(lines, command, language="en"):
    """Each plan of a partition with the tool's answer; blank lines have none.

    `lines` are bytes without line ends. The whole partition fails where the tool does, where an
    answer is missing, or where reading the lines fails.
    """
    name = os.path.basename(command[0])
    with tempfile.TemporaryFile() as errors:
        try:
            tool = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            )
        except OSError as fault:
            raise failure(language, "start", tool=name, why=fault.strerror) from None
        feeder = Feeder(lines, tool.stdin, language)
        feeder.start()
        try:
            for text in tool.stdout:
                answer = json.loads(text)
                yield feeder.plan(answer["line"]), answer
            status = tool.wait()
            feeder.join()
        finally:
            tool.kill()
            tool.wait()
            tool.stdout.close()
        if feeder.fault:
            raise feeder.fault
        if status not in ANSWERED:
            errors.seek(0)
            why = errors.read().decode(errors="replace").strip() or TEXTS["silent"][language == "fr"]
            raise failure(language, "status", tool=name, status=status, why=why)
        # Status 3 stands for no line at all, or for plans that no rule is about; each has an answer.
        if feeder.waiting:
            raise failure(language, "lost", line=feeder.waiting[0][0])


def organization(plan):
    """The lead organization of a plan: its code or else its name, then both names."""
    try:
        lead = json.loads(plan)["organization"]["lead"]
        name, code = lead.get("name"), lead.get("code")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return UNKNOWN, None, None
    if not isinstance(name, dict):
        name = {"en": name, "fr": name}
    code, english, french = (words(part) for part in (code, name.get("en"), name.get("fr")))
    return code or english or french or UNKNOWN, english, french


def words(value):
    """The text of a value, or nothing where it is none or blank."""
    if not isinstance(value, str):
        return None
    # Half of a surrogate pair cannot be written.
    return value.strip().encode(errors="replace").decode() or None


def counts_by_principle(findings, principles):
    """The active findings of one plan: principle, then errors, warnings, notes, to review."""
    kinds = ("error", "warning", "note", "review")
    counts = {}
    for finding in findings:
        if finding["state"] != "active":
            continue
        row = counts.setdefault(principles.get(finding["rule"], DOCUMENT), [0, 0, 0, 0])
        to_review = finding["outcome"] == "cantTell"
        row[kinds.index("review" if to_review else finding["severity"])] += 1
    return [(principle, *row) for principle, row in sorted(counts.items())]


def rows(lines, command, principles, language="en"):
    """One row for each plan of a partition, in the order of `PLAN_COLUMNS` of the job."""
    for plan, answer in answers(lines, command, language):
        summary = answer["summary"]
        findings, outcomes = summary["findings"], summary["outcomes"]
        yield (
            *organization(plan),
            words(answer.get("plan")),
            answer["state"],
            summary["plans"],
            *(findings[severity] for severity in ("error", "warning", "note")),
            summary["to_review"],
            summary["waived"],
            *(outcomes[name] for name in ("passed", "failed", "cantTell", "inapplicable", "untested")),
            counts_by_principle(answer["findings"], principles),
        )
