"""Reads files with Python packages: usage readers.py <orjson|rapidyaml> <passes> <file>...

Prints one line for each pass: seconds of processor time and bytes. The work is done by the packages' own C and C++.
"""

import gc
import sys
import time
from pathlib import Path


def main() -> None:
    name, passes, paths = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
    files = [Path(path).read_bytes() for path in paths]
    if name == "orjson":
        import orjson

        read = orjson.loads
    elif name == "rapidyaml":
        import ryml

        read = ryml.parse_in_arena
    else:
        sys.exit(f"no such reader: {name}")
    gc.disable()
    total = sum(len(file) for file in files)
    for _ in range(passes):
        start = time.process_time()
        for file in files:
            read(file)
        print(f"{time.process_time() - start:.9f} {total}")


main()
