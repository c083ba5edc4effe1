# SPDX-License-Identifier: GPL-3.0-or-later
"""Four charts to PNG 1920×1080 and PDF beside gnuplot, matplotlib and bare Qt Charts; the largest PDF."""
from measuring import ROOT, Bench, Row

PACKAGES = {"hyperfine": "hyperfine", "gnuplot": "gnuplot-nox", "python3:matplotlib": "python3-matplotlib"}
BARE = ROOT / "tests" / "bench" / "bare"
FOUR = "levels,growth,projects-area,industry-growth"


def measure(bench: Bench):
    env = bench.home("chartfiles")
    for kind in ("png", "pdf"):
        folder = bench.folder / f"charts-{kind}"
        folder.mkdir()
        times = bench.seconds({
            "own": [bench.program, "export", "--chart", FOUR, "--format", kind, "--force", "--output", folder],
            "gnuplot": ["gnuplot", "-e", f"'kind=\"{kind}\";folder=\"{folder}\"'", BARE / "peers.gnuplot"],
            "matplotlib": ["python3", BARE / "peers.py", kind, folder],
            "bare Qt": [bench.tool("barewindow"), kind, folder],
        }, env)
        own = times.pop("own")
        yield Row(f"four charts to {kind.upper()}, a process", own, "s", 1.0, min(("gnuplot", "matplotlib"), key=times.get), times)
    folder = bench.folder / "all"
    bench.run([bench.program, "export", "--all", "--format", "pdf", "--force", "--output", folder], env)
    yield Row("largest PDF of a chart", max(path.stat().st_size for path in folder.glob("*.pdf")) / 1024, "KiB", 40)
