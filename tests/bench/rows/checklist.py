# SPDX-License-Identifier: GPL-3.0-or-later
"""A checklist of 100,000 rows opened, filtered, sorted, scrolled and edited, beside a plain QStandardItemModel; the window about it."""
from measuring import Bench, Row


def measure(bench: Bench):
    for tool in ("checklist", "longlist", "longlistread"):
        for row in bench.json([bench.tool(tool)], bench.home("checklist")):
            yield Row(**row)
