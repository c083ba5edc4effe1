#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the charts of DATA (see chartdrawing.cpp) with matplotlib: the peer of our export.

Usage: peers.py png|pdf FOLDER DATA; prints {"ms": milliseconds a chart, once all is loaded}
"""
import json
import sys
import time

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def draw(chart: dict, path: str) -> None:
    figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
    count = max(1, len(chart["series"]))
    places = range(len(chart["categories"]))
    for number, series in enumerate(chart["series"]):
        axes.bar([place + number * 0.8 / count for place in places], series["values"], 0.8 / count, label=series["name"])
    axes.set_xticks(list(places), chart["categories"])
    axes.set_title(chart["title"])
    figure.savefig(path)
    plt.close(figure)


def main() -> None:
    kind, folder, data = sys.argv[1:4]
    plt.rcParams["font.family"] = ["Noto Sans CJK SC", "WenQuanYi Micro Hei", "sans-serif"]
    charts = json.load(open(data))
    times = []
    for number, chart in enumerate(charts):
        before = time.process_time()
        draw(chart, f"{folder}/matplotlib-{number}.{kind}")
        times.append(time.process_time() - before)
    rest = times[1:]  # the first loads the fonts
    print(json.dumps({"ms": sum(rest) / max(1, len(rest)) * 1000}))


main()
