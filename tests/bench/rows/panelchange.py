# SPDX-License-Identifier: GPL-3.0-or-later
"""From a click on a page of the navigation to its painted page, all pages, beside one frame."""
import math

from measuring import Bench, Row


def measure(bench: Bench):
    times = bench.json([bench.tool("panelchange"), "5"], bench.home("panelchange"))
    for name, limit in (("first", 50), ("again", 16)):
        # Each page's median over the windows; of the pages the 95th of 100.
        medians = {page: sorted(each["wall"])[len(each["wall"]) // 2] for page, each in times[name].items()}
        pages = sorted(medians, key=medians.get)
        p95 = pages[math.ceil(0.95 * len(pages)) - 1]
        yield Row(f"change of page, {name}: p95 of {len(pages)}", medians[p95], "ms", limit,
                  note=f"median {medians[pages[len(pages) // 2]]:.1f} ms; slowest {pages[-1]} {medians[pages[-1]]:.1f} ms, then "
                       + ", ".join(f"{page} {medians[page]:.1f}" for page in pages[-2:-6:-1]))
