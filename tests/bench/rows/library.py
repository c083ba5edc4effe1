# SPDX-License-Identifier: GPL-3.0-or-later
"""100, 1,000 and 3,000 reports added and searched, beside reading the same bytes and grep."""
from measuring import Bench, Row

PACKAGES = {"grep": "grep"}


def measure(bench: Bench):
    for row in bench.json([bench.tool("librarygrowth")], bench.home("library")):
        yield Row(**row)
