// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QRandomGenerator>
#include <QString>

/// Small reports written for the tests of the library.
namespace libraryfixture {

/// A whole report of a place and a year; \a extra stands in its review.
inline QString report(const QString &place, int year, const QString &extra = {})
{
    return QStringLiteral("政府工作报告\n——%2年1月15日在%1第三届人民代表大会第一次会议上\n%1长 王明\n各位代表：\n"
                          "现在，我代表%1人民政府，向大会报告工作，请予审议。\n"
                          "一、%3年工作回顾\n"
                          "（一）经济运行稳中有进\n"
                          "地区生产总值达到%4亿元，同比增长%5%。区级一般公共预算收入完成%6亿元，同比增长4.2%。%7\n"
                          "社会消费品零售总额实现860.5亿元。城市更新有序推进。\n"
                          "（二）民生保障持续改善\n"
                          "新增养老床位210张，完成旧住房修缮12万平方米。人民生活更加幸福。\n"
                          "二、%2年主要任务\n"
                          "（一）推动高质量发展\n"
                          "地区生产总值增长5%左右，区级一般公共预算收入增长3%。坚持科技创新引领。\n"
                          "（二）加强政府自身建设\n"
                          "坚持依法行政，提升服务效能。政府工作人员要勤勉尽责。\n")
        .arg(place).arg(year).arg(year - 1).arg(1000 + year % 100 * 10).arg((year % 10) / 2.0 + 3.0).arg(100 + year % 100).arg(extra);
}

inline bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// Chinese text at random, with some digits, Latin letters and signs in it. Few characters, so
/// that short pieces occur often.
inline QString randomText(QRandomGenerator &random, int length)
{
    static const QString characters = QStringLiteral("的发展工作建设推进经济社会人民政府城市改革创新服务企业增长民生保障实施完成5301%．，。、“”（）—·A区aB/-\"*^:𠮷");
    QString text;
    while (text.size() < length) {
        const int at = int(random.bounded(int(characters.size())));
        if (characters.at(at).isLowSurrogate())
            continue;
        text += characters.at(at);
        if (characters.at(at).isHighSurrogate())
            text += characters.at(at + 1);
    }
    return text;
}

} // namespace libraryfixture
