# SPDX-License-Identifier: GPL-3.0-or-later
"""From the start to the first painted overview, beside a bare Qt Charts window with four charts."""
from measuring import Bench, Row

PACKAGES = {"hyperfine": "hyperfine", "Xvfb": "xvfb"}
BARE = "bare window"


def measure(bench: Bench):
    env = bench.home("startup")
    own, bare = [bench.program, "--quit-after-first-frame"], [bench.tool("barewindow")]
    bench.run(own, env)  # the first start makes the checklist and shows the welcome
    times = bench.seconds({"own": own, BARE: bare}, env, rounds=6, runs=4)
    yield Row("start to the first frame, offscreen", times["own"], "s", 1.25, BARE, {BARE: times[BARE]})
    yield Row("peak memory, offscreen", bench.peak_mib(own, env), "MiB", 1.4, BARE, {BARE: bench.peak_mib(bare, env)})
    with bench.display(env) as shown:
        times = bench.seconds({"own": own, BARE: bare}, shown, rounds=6, runs=4)
        yield Row("start to the first frame, Xvfb", times["own"], "s", 1.25, BARE, {BARE: times[BARE]})
        yield Row("peak memory, Xvfb", bench.peak_mib(own, shown), "MiB", 1.4, BARE, {BARE: bench.peak_mib(bare, shown)})
