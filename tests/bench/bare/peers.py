#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the four charts of barewindow.cpp with matplotlib: the peer of our export.

Usage: peers.py png|pdf FOLDER
"""
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt

CHARTS = [
    ("四项主要指标水平", ["地区生产总值", "社会消费品零售总额", "全社会固定资产投资总额", "区级一般公共预算收入"], [3369.93, 1605.41, 482.97, 302.2]),
    ("增速", ["地区生产总值", "预算收入"], [3.7, 5]),
    ("实事项目", ["养老服务", "住房改善", "生态环境"], [8, 7, 9]),
    ("重点产业增速", ["文化创意", "生命健康", "数据智能"], [17.04, 11.92, 8.76]),
]


def main() -> None:
    kind, folder = sys.argv[1:3]
    plt.rcParams["font.family"] = ["Noto Sans CJK SC", "WenQuanYi Micro Hei", "sans-serif"]
    for number, (title, labels, values) in enumerate(CHARTS, 1):
        figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
        axes.bar(labels, values)
        axes.set_title(title)
        figure.savefig(f"{folder}/matplotlib-{number}.{kind}")
        plt.close(figure)


main()
