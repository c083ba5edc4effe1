# SPDX-License-Identifier: GPL-3.0-or-later
"""A minute with nothing to do, the overview open and while presenting, in real windows: neither computing nor waking."""
import contextlib
import subprocess
import time
from pathlib import Path

from measuring import Bench, Row, wait_until

PACKAGES = {"Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool"}
SECONDS = 60
SETTLED = 40  # the day's backup, the cursor's hiding and the end of the threads that worked are over


def used(pid: int) -> tuple:
    """Seconds of processor (utime + stime, all threads) and voluntary switches, that is, how often a thread went back to waiting."""
    ticks = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    switches = 0
    for status in Path(f"/proc/{pid}/task").glob("*/status"):
        switches += int(next(line.split()[1] for line in status.read_text().splitlines() if line.startswith("voluntary")))
    return (int(ticks[11]) + int(ticks[12])) / 100, switches


@contextlib.contextmanager
def window(bench: Bench, name: str, present: bool):
    """The program in a window of its own screen; its process."""
    env = bench.home(name)
    bench.run([bench.program, "--quit-after-first-frame"], env)  # past the welcome
    with bench.display(env) as shown:
        manager = subprocess.Popen(["openbox"], env=shown, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        program = subprocess.Popen([bench.program], env=shown, stderr=subprocess.DEVNULL)
        try:
            find = ["xdotool", "search", "--onlyvisible", "--pid", str(program.pid)]
            visible = lambda: subprocess.run(find, env=shown, capture_output=True).stdout.split()  # noqa: E731
            if not wait_until(visible, 60):
                raise RuntimeError("no window")
            if present:
                before = visible()
                subprocess.run(["xdotool", "windowfocus", "--sync", before[0], "key", "F5"], env=shown, check=True)
                if not wait_until(lambda: visible() != before, 60):
                    raise RuntimeError("no presentation")
            yield program.pid
        finally:
            for each in (program, manager):
                each.terminate()
                each.wait()


def measure(bench: Bench):
    with window(bench, "idle", False) as overview, window(bench, "presenting", True) as presenting:
        pids = {"overview open": overview, "presenting": presenting}
        time.sleep(SETTLED)
        before = {name: used(pid) for name, pid in pids.items()}
        time.sleep(SECONDS)
        after = {name: used(pid) for name, pid in pids.items()}
    for name in pids:
        yield Row(f"idle {SECONDS} s, {name}: processor", after[name][0] - before[name][0], "s", 0)
        yield Row(f"idle {SECONDS} s, {name}: wake-ups", after[name][1] - before[name][1], "", 0)
