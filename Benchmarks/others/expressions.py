"""Evaluates rules with a Python package: usage expressions.py <package> <passes> <rules> <plan.json>...

Packages: cel-expr-python (cel-cpp), common-expression-language (Rust), cel-python. Prints one line
for each pass: seconds of processor time, evaluations, rules that held. Rules are compiled and
plans are turned into what the package takes before the clock starts, as far as it allows that.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

Evaluate = Callable[[], object]


def cel_cpp(rules: list[str], plans: list[dict]) -> list[Evaluate]:
    from cel_expr_python import cel

    variables = {"plan": cel.Type.Map(cel.Type.STRING, cel.Type.DYN)}
    env = cel.NewEnv(variables=variables)
    programs = [env.compile(rule) for rule in rules]
    activations = [env.Activation({"plan": plan}) for plan in plans]
    return [
        lambda program=program, activation=activation: program.eval(activation).value()
        for activation in activations
        for program in programs
    ]


def rust(rules: list[str], plans: list[dict]) -> list[Evaluate]:
    import cel

    programs = [cel.compile(rule) for rule in rules]
    contexts = [cel.Context(variables={"plan": plan}) for plan in plans]
    return [
        lambda program=program, context=context: program.execute(context)
        for context in contexts
        for program in programs
    ]


def python(rules: list[str], plans: list[dict]) -> list[Evaluate]:
    import celpy

    env = celpy.Environment()
    programs = [env.program(env.compile(rule)) for rule in rules]
    values = [{"plan": celpy.json_to_cel(plan)} for plan in plans]
    return [
        lambda program=program, value=value: program.evaluate(value)
        for value in values
        for program in programs
    ]


PACKAGES = {"cel-expr-python": cel_cpp, "common-expression-language": rust, "cel-python": python}


def main() -> None:
    package, passes, rules, plans = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4:]
    lines = Path(rules).read_text(encoding="utf-8").splitlines()
    values = [json.loads(Path(plan).read_bytes()) for plan in plans]
    evaluations = PACKAGES[package](lines, values)
    gc.disable()
    for _ in range(passes):
        start = time.process_time()
        held = sum(1 for evaluate in evaluations if evaluate())
        print(f"{time.process_time() - start:.9f} {len(evaluations)} {held}")


main()
