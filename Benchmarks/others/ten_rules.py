"""Reads plans and asks rules about them with cel-expr-python: ten_rules.py <rules> <passes> <plan.json>...

JSON is read by orjson. Prints seconds by the clock for each pass, and how many rules held; starting
Python and compiling the rules is left out.
"""

import sys
import time
from pathlib import Path

import orjson
from cel_expr_python import cel


def main() -> None:
    rules, passes, plans = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    env = cel.NewEnv(variables={"plan": cel.Type.Map(cel.Type.STRING, cel.Type.DYN)})
    programs = [env.compile(rule) for rule in Path(rules).read_text(encoding="utf-8").splitlines()]
    for _ in range(passes):
        start = time.perf_counter()
        held = 0
        for path in plans:
            activation = env.Activation({"plan": orjson.loads(Path(path).read_bytes())})
            held += sum(bool(program.eval(activation).value()) for program in programs)
        print(f"{time.perf_counter() - start:.6f} {held}")


main()
