#!/usr/bin/env python3
"""Checks that the pipe loses nothing, with consult-lint and with tools that fail.

usage: check_pipe.py TOOL
"""

import subprocess
import sys

import job_options
import plan_pipe

PLAN = b'{"schema": "consultation-plan/1", "organization": {"lead": {"code": "ec"}}}'


def pairs(lines, command, language="en"):
    return list(plan_pipe.answers(iter(lines), command, language))


def fault(lines, command, language="en"):
    """What is told where the partition fails; nothing where it does not."""
    try:
        pairs(lines, command, language)
    except plan_pipe.ToolFailed as told:
        return str(told)
    return None


def sound_tool(tool):
    check = [tool, "check", "--stdin-format", "ndjson", "--no-config", "-q", "-"]
    assert pairs([], check) == []
    assert pairs([b"", b" \t", b"\r"], check) == []
    lines = [b"", PLAN, b"  ", b"{", b"\xff", PLAN + b"\r"] * 200
    found = pairs(lines, check)
    assert [plan for plan, _ in found] == [line for line in lines if line.strip(b" \t\r")]
    assert [answer["line"] for _, answer in found[:4]] == [2, 4, 5, 6]
    # A long answer and a long plan at the same time fill both pipes.
    wide = PLAN[:-1] + b', "title": {"en": "' + b"x" * 3_000_000 + b'"}}'
    assert len(pairs([wide] * 3, check)) == 3
    told = fault([PLAN], [tool, "check", "--stdin-format", "ndjson", "--packs", "base@1066.1", "-"])
    assert "status 2" in told and "1066.1" in told, told
    # A reader that wants no more leaves no program behind.
    some = plan_pipe.answers(iter([PLAN] * 5_000), check)
    next(some)
    some.close()


def failing_tools():
    lines = [PLAN] * 3
    answer = """printf '{"line":%d}\\n' """
    assert "cannot be started" in fault(lines, ["./no-such-program"])
    assert "ne peut être lancé" in fault(lines, ["./no-such-program"], "fr")
    assert "status 7: so it is" in fault(lines, ["sh", "-c", "cat >/dev/null; echo so it is >&2; exit 7"])
    assert "status -9" in fault([PLAN] * 50_000, ["sh", "-c", "kill -9 $$"])
    assert "line 3" in fault(lines, ["sh", "-c", f"cat >/dev/null; {answer} 1 2"])
    assert "line 2" in fault(lines, ["sh", "-c", f"cat >/dev/null; {answer} 1 3 2"])
    assert "line 4" in fault(lines, ["sh", "-c", f"cat >/dev/null; {answer} 1 2 3 4"])
    assert "line 1" in fault(lines, ["sh", "-c", "cat >/dev/null; exit 3"])
    assert "line break" in fault([PLAN + b"\n" + PLAN], ["cat"])


def faulty_reading():
    def lines():
        yield PLAN
        raise ValueError("the disk is gone")

    try:
        pairs(lines(), ["sh", "-c", "cat >/dev/null; echo '{\"line\":1}'"])
    except ValueError as told:
        assert str(told) == "the disk is gone"
    else:
        raise AssertionError("a fault of reading is lost")


def organizations():
    for plan, expected in (
        (PLAN, ("ec", None, None)),
        (b'{"organization": {"lead": {"name": {"fr": " Ville "}}}}', ("Ville", None, "Ville")),
        (b'{"organization": {"lead": {"name": "\\ud800"}}}', ("?", "?", "?")),
        (b'{"organization": {"lead": {"code": 5, "name": {"en": []}}}}', ("unknown", None, None)),
        (b'{"organization": ["lead"]}', ("unknown", None, None)),
        (b"[" * 100_000, ("unknown", None, None)),
        (b"\xff", ("unknown", None, None)),
    ):
        assert plan_pipe.organization(plan) == expected, plan[:60]


def counts():
    findings = [
        {"rule": rule, "severity": severity, "outcome": outcome, "state": state}
        for rule, severity, outcome, state in (
            ("A-1", "error", "failed", "active"),
            ("A-1", "error", "cantTell", "active"),
            ("A-1", "error", "failed", "waived"),
            ("SYN-1", "note", "failed", "active"),
        )
    ]
    found = plan_pipe.counts_by_principle(findings, {"A-1": "a"})
    assert found == [("a", 1, 0, 0, 1), ("document", 0, 0, 1, 0)], found


def command_line():
    job = [sys.executable, "-c", "import job_options; print(job_options.read_command_line())"]
    for words, status, told in (
        (["--help"], 0, "usage:"),
        (["--lang", "fr", "--help"], 0, "usage\u00a0:"),
        (["a"], 2, "an INPUT and an OUTPUT"),
        (["--lang=fr", "a"], 2, "une ENTRÉE et une SORTIE"),
        (["--stage", "now", "a", "b"], 2, "‘now’"),
        (["--as-of", "20261123", "a", "b"], 2, "‘20261123’"),
        (["--partitions", "0", "a", "b"], 2, "‘0’"),
        (["--lang", "de", "a", "b"], 2, "‘de’"),
        (["a", "b", "--tool"], 2, "--tool needs"),
        (["--tol", "a", "b"], 2, "--tol"),
        (["a", "b", "--as-of", "2026-11-23"], 0, "as_of='2026-11-23'"),
    ):
        result = subprocess.run(job + words, capture_output=True, text=True, cwd=sys.path[0])
        assert result.returncode == status, (words, result)
        assert told in (result.stderr if status else result.stdout), (words, result)
    assert job_options.is_day("2026-02-28") and not job_options.is_day("2026-02-30")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sound_tool(sys.argv[1])
    for check in (failing_tools, faulty_reading, organizations, counts, command_line):
        check()
