"""Reads plans with a fast reader and validates them: usage validate.py <schema.json> <passes> <plan>...

JSON is read by orjson; YAML by rapidyaml, whose tree goes to orjson as JSON, which is faster than
making Python objects of it one by one. Prints seconds by the clock for each pass, and how many
plans are valid; starting Python and compiling the schema is left out.
"""

import sys
import time
from pathlib import Path

import jsonschema_rs
import orjson
import ryml


def read(path: str) -> object:
    data = Path(path).read_bytes()
    if path.endswith(".json"):
        return orjson.loads(data)
    return orjson.loads(ryml.emit_json(ryml.parse_in_arena(data)))


def main() -> None:
    schema, passes, plans = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    validator = jsonschema_rs.validator_for(orjson.loads(Path(schema).read_bytes()))
    for _ in range(passes):
        start = time.perf_counter()
        valid = sum(validator.is_valid(read(plan)) for plan in plans)
        print(f"{time.perf_counter() - start:.6f} {valid}")


main()
