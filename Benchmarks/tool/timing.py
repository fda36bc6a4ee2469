"""Runs programs and says what they took."""

import os
import statistics
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

MEASURE = os.environ["MEASURE"]


@dataclass
class Sample:
    """What runs of one program took, a figure for each run."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)

    def add(self, wall: float, processor: float, memory: int) -> None:
        self.wall.append(wall)
        self.processor.append(processor)
        self.memory.append(memory)

    @property
    def median(self) -> float:
        return statistics.median(self.wall)

    @property
    def median_processor(self) -> float:
        return statistics.median(self.processor)

    @property
    def peak(self) -> int:
        """The largest resident size of all runs, in KiB."""
        return max(self.memory)


@dataclass
class Program:
    """A program with its arguments; `accepts` says which exit statuses are answers."""

    arguments: list[str]
    rounds: int
    accepts: tuple[int, ...] = (0, 1)


def once(program: Program, standard_input: int | None = None) -> tuple[float, float, int]:
    """Seconds by the clock, seconds of processor time, peak resident size in KiB."""
    source = subprocess.DEVNULL if standard_input is None else standard_input
    command = [MEASURE, *program.arguments]
    result = subprocess.run(command, stdin=source, capture_output=True, text=True, check=True)
    wall, processor, memory, status = result.stdout.split()
    if int(status) not in program.accepts:
        raise SystemExit(f"exit status {status} of {' '.join(program.arguments)[:300]}")
    return float(wall), float(processor), int(memory)


def in_turns(programs: dict[str, Program]) -> dict[str, Sample]:
    """Lets the programs take turns, so that a slow moment of the machine falls on all of them."""
    samples = {name: Sample() for name in programs}
    for name, program in programs.items():
        if program.rounds > 1:
            once(program)
    for turn in range(max(program.rounds for program in programs.values())):
        for name, program in programs.items():
            if turn < program.rounds:
                samples[name].add(*once(program))
    return samples


def fed(program: Program, chunk: Path, times: int) -> tuple[float, float, int]:
    """Runs a program with a file on standard input, so many times over, from a process of its own."""
    source, sink = os.pipe()
    feeder = os.fork()
    if feeder == 0:
        os.close(source)
        data = chunk.read_bytes()
        for _ in range(times):
            view = memoryview(data)
            while view:
                view = view[os.write(sink, view[: 1 << 20]) :]
        os._exit(0)
    os.close(sink)
    os.set_inheritable(source, True)
    result = once(program, source)
    os.close(source)
    os.waitpid(feeder, 0)
    return result
