# SPDX-License-Identifier: GPL-3.0-or-later
"""What the groups of rows in rows/ measure with, see tests/bench/run."""
import contextlib
import json
import os
import re
import shutil
import subprocess
import tempfile
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "build" / "bench"
RELEASE = OUT / "release"
PYTHON = "/usr/bin/python3"  # Debian's, which its modules belong to


@dataclass
class Row:
    """One line of the table.

    `own` and every peer are in `unit`. Where `against` names a peer, own / that peer must be at most
    `limit`; else `own` itself must. `at_least` turns that round. No limit: shown, not judged.
    """
    name: str
    own: float
    unit: str
    limit: float | None = None
    against: str = ""
    peers: dict = field(default_factory=dict)
    at_least: bool = False
    note: str = ""  # what the figure stands for, one sentence

    def value(self) -> float:
        return self.own / self.peers[self.against] if self.against else self.own

    def held(self) -> bool:
        if self.limit is None:
            return True
        return self.value() >= self.limit if self.at_least else self.value() <= self.limit

    def to_json(self) -> dict:
        return asdict(self)


class Bench:
    """The built programs, an environment of their own, and clocks."""

    def __init__(self, folder: str, built: Path):
        self.folder = Path(folder)  # empty, gone after the run
        self.built = built
        self.program = built / "jingan-dashboard"

    def tool(self, name: str) -> Path:
        """A program that tests/bench builds."""
        return self.built / "tests" / "bench" / "bin" / name

    def home(self, name: str) -> dict:
        """An environment with a home of its own and no display."""
        home = self.folder / name
        home.mkdir(exist_ok=True)
        home.chmod(0o700)
        own = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home), XDG_CACHE_HOME=str(home),
                   XDG_RUNTIME_DIR=str(home), XDG_STATE_HOME=str(home), LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
            own.pop(name, None)
        return own

    @contextlib.contextmanager
    def display(self, env: dict):
        """The environment on an X server of its own."""
        read, write = os.pipe()
        server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24", "-nolisten", "tcp"],
                                  pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            number = os.fdopen(read).readline().strip()
            yield dict(env, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb")
        finally:
            server.terminate()
            server.wait()

    def run(self, command: list, env: dict) -> str:
        """What the command prints; it must end well."""
        return subprocess.run([str(part) for part in command], check=True, env=env, stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL).stdout.decode()

    def json(self, command: list, env: dict):
        """What a program of tests/bench prints as JSON, on its last line."""
        return json.loads(self.run(command, env).strip().splitlines()[-1])

    def seconds(self, commands: dict, env: dict, rounds: int = 5, runs: int = 3, warmup: int = 2) -> dict:
        """Median wall time of each command by hyperfine; in turns, so that all meet the same machine."""
        times = {name: [] for name in commands}
        with tempfile.TemporaryDirectory(dir=self.folder) as results:
            for turn in range(rounds):
                for number, (name, command) in enumerate(commands.items()):
                    path = Path(results) / f"{turn}-{number}.json"
                    subprocess.run(["hyperfine", "--warmup", str(warmup) if turn == 0 else "0", "--runs", str(runs), "--shell", "none",
                                    "--export-json", path, " ".join(str(part) for part in command)],
                                   check=True, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                    times[name] += json.loads(path.read_text())["results"][0]["times"]
        return {name: sorted(each)[len(each) // 2] for name, each in times.items()}

    def first_line(self, commands: dict, env: dict, runs: int = 20) -> dict:
        """Median seconds from each command's start to the first line that it prints, in turns."""
        times = {name: [] for name in commands}
        for _ in range(runs):
            for name, command in commands.items():
                before = time.perf_counter()
                child = subprocess.Popen([str(part) for part in command], env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                line = child.stdout.readline()
                times[name].append(time.perf_counter() - before)
                child.stdout.close()
                if not line or child.wait():
                    raise RuntimeError(f"{command[0]}: nothing printed, or exit {child.returncode}")
        return {name: sorted(each)[len(each) // 2] for name, each in times.items()}

    def peak_mib(self, command: list, env: dict) -> float:
        """Largest resident size of the command."""
        child = subprocess.Popen([str(part) for part in command], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        if status:
            raise RuntimeError(f"{command[0]}: exit {status}")
        return usage.ru_maxrss / 1024

    def instructions(self, command: list, env: dict) -> int:
        """Instructions of the command and its threads, by callgrind: the same on a busy machine."""
        result = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)], check=True,
                                env=env, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        return int(re.search(rb"Collected : (\d+)", result.stderr).group(1))


def missing(packages: dict) -> set:
    """The Debian packages that are not there; `packages` names them by a command or, «python3:…», a module."""
    absent = set()
    for what, package in packages.items():
        if what.startswith("python3:"):
            there = subprocess.run([PYTHON, "-c", f"import {what[8:]}"], stderr=subprocess.DEVNULL).returncode == 0
        else:
            there = shutil.which(what) is not None
        if not there:
            absent.add(package)
    return absent


def wait_until(condition, seconds: float = 30) -> bool:
    """Whether the condition came true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.05)
    return False
