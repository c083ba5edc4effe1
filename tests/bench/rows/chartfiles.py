# SPDX-License-Identifier: GPL-3.0-or-later
"""All charts to PNG 1920×1080 and PDF, in a process of their own and a chart within one, beside gnuplot, matplotlib and bare Qt."""
import json

from measuring import PYTHON, ROOT, Bench, Row

PACKAGES = {"hyperfine": "hyperfine", "gnuplot": "gnuplot-nox", "python3:matplotlib": "python3-matplotlib", "valgrind": "valgrind"}
PEERS = ROOT / "tests" / "bench" / "bare" / "peers.py"
TERMINALS = {"png": 'pngcairo size 1920,1080 font "Noto Sans CJK SC,14"', "pdf": 'pdfcairo size 20in,11.25in font "Noto Sans CJK SC,14"'}


def quoted(text: str) -> str:
    return '"' + text.replace("\\", "").replace('"', "'").replace("\n", " ") + '"'


def script(charts: list, kind: str, folder) -> str:
    """The same charts for gnuplot; at its end it prints its own milliseconds a chart, the first left out."""
    lines = [f"set terminal {TERMINALS[kind]}", "set style data histograms", "set style fill solid", "set yrange [0:*]"]
    for number, chart in enumerate(charts):
        lines.append(f"$d{number} << EOD")
        for row, category in enumerate(chart["categories"]):
            lines.append(" ".join([quoted(category)] + [str(series["values"][row]) for series in chart["series"]]))
        lines.append("EOD")
    for number, chart in enumerate(charts):
        plots = ", ".join(f"$d{number} using {column + 2}:xtic(1) title {quoted(series['name'])}" for column, series in enumerate(chart["series"]))
        lines += [f'set output "{folder}/gnuplot-{number}.{kind}"', f"set title {quoted(chart['title'])}", f"plot {plots}", "unset output"]
        if number == 0:
            lines.append("begun = time(0.0)")
    lines.append(f'print sprintf("%.3f", (time(0.0) - begun) * 1000 / {max(1, len(charts) - 1)})')
    return "\n".join(lines) + "\n"


def measure(bench: Bench):
    env = bench.home("chartfiles")
    drawing, bare = bench.tool("chartdrawing"), bench.tool("barewindow")
    data = bench.folder / "charts.json"
    data.write_text(bench.run([drawing, "data"], env))
    charts = json.loads(data.read_text())
    inside = bench.json([drawing, "time", "5"], env)
    floor = bench.json([bare, "time", "5", data], env)
    for kind in ("png", "pdf"):
        folder = bench.folder / f"charts-{kind}"
        folder.mkdir()
        gnuplot = bench.folder / f"{kind}.gnuplot"
        gnuplot.write_text(script(charts, kind, folder))
        times = bench.seconds({
            "own": [bench.program, "export", "--all", "--format", kind, "--size", "1920x1080", "--force", "--output", folder],
            "gnuplot": ["gnuplot", gnuplot],
            "matplotlib": [PYTHON, PEERS, kind, folder, data],
            "bare Qt": [bare, kind, folder, data],
        }, env, rounds=2, runs=1, warmup=1)
        own = times.pop("own")
        yield Row(f"all {len(charts)} charts to {kind.upper()}, a process", own, "s", 1.0, min(("gnuplot", "matplotlib"), key=times.get), times)
        peers = {"gnuplot": float(bench.run(["sh", "-c", f"gnuplot {gnuplot} 2>&1"], env).split()[-1]),
                 "matplotlib": bench.json([PYTHON, PEERS, kind, folder, data], env)["ms"], "bare Qt": floor[kind]}
        yield Row(f"a chart to {kind.upper()}, within a process", inside[kind], "ms", 1.0, min(("gnuplot", "matplotlib"), key=peers.get), peers)
    yield Row("a chart drawn, not packed", inside["draw"], "ms", 1.2, "bare Qt", {"bare Qt": floor["draw"]})
    # What both take to begin is taken away: the number is of drawing alone.
    begun = {"own": bench.instructions([drawing, "data"], env), "bare Qt": bench.instructions([bare, "none", "none", data], env)}
    own = bench.instructions([drawing, "draw"], env) - begun["own"]
    peer = bench.instructions([bare, "draw", data], env) - begun["bare Qt"]
    yield Row("a chart drawn: instructions", own / len(charts) / 1e6, "M", 1.2, "bare Qt", {"bare Qt": peer / len(charts) / 1e6},
              note="of a first round, in which each glyph is drawn once; the row above is the fastest of five")
    sizes = {path.name: path.stat().st_size for path in (bench.folder / "charts-pdf").glob("*.pdf")
             if not path.name.startswith(("bare-", "gnuplot-", "matplotlib-"))}
    largest = max(sizes, key=sizes.get)
    yield Row("largest PDF of a chart", sizes[largest] / 1024, "KiB", 40, note=f"{largest}, of {len(sizes)}")
