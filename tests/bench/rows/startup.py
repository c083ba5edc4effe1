# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start to the first painted overview, beside a bare Qt Charts window with four charts."""
from measuring import Bench, Row

PACKAGES = {"hyperfine": "hyperfine", "Xvfb": "xvfb", "valgrind": "valgrind"}
BARE = "bare window"


def measure(bench: Bench):
    env = bench.home("startup")
    both = {"own": [bench.program, "--quit-after-first-frame"], BARE: [bench.tool("barewindow")]}
    bench.run(both["own"], env)  # the first start makes the checklist and shows the welcome

    def row(name: str, unit: str, limit: float | None, values: dict, note: str = "") -> Row:
        return Row(name, values["own"], unit, limit, BARE, {BARE: values[BARE]}, note=note)

    yield row("start to the first frame, offscreen", "s", 1.25, bench.first_line(both, env))
    yield row("peak memory, offscreen", "MiB", 1.4, {name: bench.peak_mib(each, env) for name, each in both.items()})
    with bench.display(env) as shown:
        yield row("start to the first frame, Xvfb", "s", 1.25, bench.first_line(both, shown))
        yield row("peak memory, Xvfb", "MiB", 1.4, {name: bench.peak_mib(each, shown) for name, each in both.items()})
    yield row("start, first frame and end, offscreen", "s", None, bench.seconds(both, env), "the whole process, by hyperfine")
    yield row("the same: instructions", "M", None, {name: bench.instructions(each, env) / 1e6 for name, each in both.items()})
