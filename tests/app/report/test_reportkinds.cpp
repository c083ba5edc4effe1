// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/figurename.h"
#include "app/report/reportjson.h"
#include "app/report/reportparser.h"
#include "app/report/textcleaning.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace jingan;

/// Reports of other places and other ways of wrapping, and what is printed of them.
class TestReportKinds : public QObject
{
    Q_OBJECT
private slots:
    void readsEachWrapping_data();
    void readsEachWrapping();
    void keepsParagraphs_data();
    void keepsParagraphs();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void printsTheFigures_data();
    void printsTheFigures();
    void jsonHasTheKeys();
    void jsonHasNullForNone_data();
    void jsonHasNullForNone();
    void tellsKindAndYear_data();
    void tellsKindAndYear();
    void readsOtherQuantities_data();
    void readsOtherQuantities();
    void isNoCount_data();
    void isNoCount();
    void namesRows_data();
    void namesRows();
    void staysLinear_data();
    void staysLinear();

private:
    static QString fixture(const QString &name)
    {
        return QStringLiteral(JINGAN_SOURCE_DIR "/tests/fixtures/report/") + name;
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList names(const QString &text)
    {
        QStringList found;
        const QList<Quantity> quantities = findQuantities(text);
        for (const FigureName &name : nameFigures(text, quantities))
            found.append(name.name);
        return found;
    }
};

void TestReportKinds::readsEachWrapping_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a paragraph a line") << "line-a-paragraph.txt";
    QTest::newRow("extracted, a blank marks the end") << "blank-marks.txt";
    QTest::newRow("wrapped, empty lines between, CRLF") << "empty-lines.txt";
    QTest::newRow("wrapped, nothing between") << "wrapped.txt";
}

void TestReportKinds::readsEachWrapping()
{
    QFETCH(QString, file);
    const auto report = readReport(fixture(file));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    const QJsonDocument expected = QJsonDocument::fromJson(bytes(fixture(QStringLiteral("outline.json"))));
    QVERIFY(expected.isObject());
    QCOMPARE(QJsonDocument(outlineToJson(*report)).toJson(), expected.toJson());
    QCOMPARE(report->speakerTitle, QStringLiteral("青禾县县长"));
    QCOMPARE(report->meeting, QStringLiteral("青禾县第三届人民代表大会第二次会议"));
}

void TestReportKinds::keepsParagraphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *lines) { return QString::fromUtf8(lines).split(u'|'); };
    QTest::newRow("one stray blank is no mark")
        << "第一段。 \n第二段。\n第三段。\n第四段。\n" << list("第一段。|第二段。|第三段。|第四段。");
    QTest::newRow("a blank behind every line is no mark") << "前半 \n后半。 \n第二段。 \n" << list("前半后半。|第二段。");
    QTest::newRow("a closing mark behind the full stop") << "他说：“好。”\n第二段。\n" << list("他说：“好。”|第二段。");
    QTest::newRow("a closing mark alone ends nothing") << "落实“随申办”\n服务。\n" << list("落实“随申办”服务。");
    QTest::newRow("only blanks at the end of the file") << "第一段。\n\n\n" << list("第一段。");
    QTest::newRow("page number between empty lines")
        << "第一行还没有\n完，\n\n2\n\n到这里。\n\n第二段\n在这里。\n" << list("第一行还没有完，到这里。|第二段在这里。");
}

void TestReportKinds::keepsParagraphs()
{
    QFETCH(QString, text);
    QTEST(cleanParagraphs(text), "expected");
}

void TestReportKinds::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no headings") << "no-headings.txt" << "没有找到“一、”";
    QTest::newRow("parts without sections") << "no-sections.txt" << "没有找到“（一）”";
}

void TestReportKinds::refusesOtherTexts()
{
    QFETCH(QString, file);
    QFETCH(QString, reason);
    const auto report = readReport(fixture(file));
    QVERIFY(!report.has_value());
    QCOMPARE(int(report.error().code), int(ErrorCode::NotAReport));
    QVERIFY2(report.error().message.contains(file), qPrintable(report.error().message));
    QVERIFY2(report.error().message.contains(reason), qPrintable(report.error().message));
    QVERIFY2(report.error().message.contains(QStringLiteral("请")), "says what to do");
}

void TestReportKinds::printsTheFigures_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("golden");
    QTest::newRow("shipped") << ":/data/jingan-2025/report.txt" << "figures-jingan-2025.csv";
    QTest::newRow("another place") << fixture(QStringLiteral("line-a-paragraph.txt")) << "figures.csv";
}

void TestReportKinds::printsTheFigures()
{
    QFETCH(QString, report);
    QFETCH(QString, golden);
    const auto read = readReport(report);
    QVERIFY(read.has_value());
    const QByteArray csv = figuresToCsv(*read, extractFigures(*read));
    QVERIFY(csv.startsWith("\xEF\xBB\xBFname,value,unit,kind,growth_percent,approximate,"));
    QVERIFY(csv.endsWith("\r\n"));
    const QStringList lines = QString::fromUtf8(csv.mid(3)).split(QStringLiteral("\r\n"));
    // Each line of the golden file was read against the report by a person.
    const QStringList expected = QString::fromUtf8(bytes(fixture(golden))).split(u'\n');
    QVERIFY(expected.size() > 2);
    for (qsizetype i = 0; i < qMin(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.at(i), expected.at(i));
    QCOMPARE(lines.size(), expected.size());
}

void TestReportKinds::jsonHasTheKeys()
{
    const auto report = readReport(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY(report.has_value());
    const QList<Figure> figures = extractFigures(*report);
    const QJsonArray array = figuresToJson(*report, figures);
    QCOMPARE(array.size(), figures.size());
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const QJsonObject object = array.at(i).toObject();
        for (const char *key : {"name", "value", "unit", "kind", "growth_percent", "approximate", "part", "section",
                 "topic", "quote", "paragraph"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        const QString quote = object.value(QStringLiteral("quote")).toString();
        const auto place = report->find(quote, report->paragraph(figures.at(i).place.paragraph)->part);
        QVERIFY2(place.has_value(), qPrintable(quote));
        QVERIFY2(!quote.contains(u' '), qPrintable(quote));
    }
    const QJsonObject outline = outlineToJson(*report);
    QCOMPARE(outline.value(QStringLiteral("title")).toString(), QStringLiteral("政府工作报告"));
    QCOMPARE(outline.value(QStringLiteral("region")).toString(), QStringLiteral("静安区"));
    QCOMPARE(outline.value(QStringLiteral("date")).toString(), QStringLiteral("2025-01-08"));
    QCOMPARE(outline.value(QStringLiteral("speaker")).toString(), QStringLiteral("翟磊"));
    QCOMPARE(outline.value(QStringLiteral("preamble")).toArray().size(), 1);
    QCOMPARE(outline.value(QStringLiteral("parts")).toArray().size(), 2);
}

void TestReportKinds::jsonHasNullForNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("expected");
    const QJsonValue none;
    QTest::newRow("growth alone: value") << "地区生产总值" << "target" << "value" << none;
    QTest::newRow("growth alone: unit") << "地区生产总值" << "target" << "unit" << none;
    QTest::newRow("growth alone: growth") << "地区生产总值" << "target" << "growth_percent" << QJsonValue(5.0);
    QTest::newRow("growth alone: about") << "地区生产总值" << "target" << "approximate" << QJsonValue(true);
    QTest::newRow("outside sections: section") << "地区生产总值" << "target" << "section" << none;
    QTest::newRow("outside sections: topic") << "地区生产总值" << "target" << "topic" << none;
    QTest::newRow("no growth stated") << "社会消费品零售总额" << "actual" << "growth_percent" << none;
    QTest::newRow("value") << "社会消费品零售总额" << "target" << "value" << QJsonValue(1700.0);
    QTest::newRow("falls") << "电动自行车火灾事故数量" << "actual" << "growth_percent" << QJsonValue(-51.2);
    QTest::newRow("exact") << "地区生产总值" << "actual" << "approximate" << QJsonValue(false);
    QTest::newRow("each") << "开工、竣工面积（各）" << "target" << "value" << QJsonValue(100.0);
}

void TestReportKinds::jsonHasNullForNone()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, key);
    const auto report = readReport(QStringLiteral(":/data/jingan-2025/report.txt"));
    QVERIFY(report.has_value());
    int found = 0;
    const QJsonArray array = figuresToJson(*report, extractFigures(*report));
    for (const auto &entry : array) {
        const QJsonObject object = entry.toObject();
        if (object.value(QStringLiteral("name")).toString() != name
            || object.value(QStringLiteral("kind")).toString() != kind)
            continue;
        ++found;
        QTEST(object.value(key), "expected");
    }
    QCOMPARE(found, 1);
}

void TestReportKinds::tellsKindAndYear_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("year");
    const int actual = int(FigureKind::Actual);
    const int target = int(FigureKind::Target);
    QTest::newRow("review") << "2031年1月6日" << "2030年工作回顾" << actual << 2030;
    QTest::newRow("tasks") << "2031年1月6日" << "2031年主要任务" << target << 2031;
    QTest::newRow("review without a year") << "2031年1月6日" << "过去一年工作回顾" << actual << 2030;
    QTest::newRow("tasks without a year") << "2031年1月6日" << "今年工作安排" << target << 2031;
    QTest::newRow("last year's main work") << "2031年1月6日" << "2030年重点工作推进情况" << actual << 2030;
    QTest::newRow("no date, the title's year") << "" << "2031年重点工作安排" << target << 2031;
    QTest::newRow("no date, no year") << "" << "今年工作安排" << target << 0;
    QTest::newRow("held in the old year") << "2030年12月28日" << "2030年工作回顾" << actual << 2030;
    QTest::newRow("no telling words: the first part") << "2031年1月6日" << "政府工作" << actual << 2030;
}

void TestReportKinds::tellsKindAndYear()
{
    QFETCH(QString, date);
    QFETCH(QString, title);
    const QString text = QStringLiteral("政府工作报告 \n%1 \n各位代表： \n一、%2 \n（一）发展 \n经济稳步向好。\n新建公园3座。 \n")
                             .arg(date, title);
    const auto report = parseReport(text, QStringLiteral("x"));
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().message));
    const QList<Figure> figures = extractFigures(*report);
    QCOMPARE(figures.size(), 1);
    QTEST(int(figures.at(0).kind), "kind");
    QTEST(figures.at(0).year, "year");
    QCOMPARE(figures.at(0).name, QStringLiteral("新建公园"));
}

void TestReportKinds::readsOtherQuantities_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("qualifier");
    QTest::addColumn<bool>("growth");
    QTest::newRow("a bound above") << "失业率不超过5.5%" << 5.5 << "%" << "不超过" << false;
    QTest::newRow("a bound below") << "新建不少于20所" << 20.0 << "所" << "不少于" << false;
    QTest::newRow("nearly") << "产量近8万吨" << 8.0 << "万吨" << "近" << false;
    QTest::newRow("dollars") << "成交711.3亿美元" << 711.3 << "亿美元" << "" << false;
    QTest::newRow("trillions") << "总额1934.3万亿元" << 1934.3 << "万亿元" << "" << false;
    QTest::newRow("of the year before") << "比上年增长6.2%" << 6.2 << "%" << "" << true;
    QTest::newRow("on another base: by year") << "年均增长6%" << 6.0 << "%" << "" << false;
    QTest::newRow("on another base: an older year") << "比2020年增长21%" << 21.0 << "%" << "" << false;
    QTest::newRow("on another base: in all") << "五年累计增长30%" << 30.0 << "%" << "" << false;
}

void TestReportKinds::readsOtherQuantities()
{
    QFETCH(QString, text);
    const QList<Quantity> quantities = findQuantities(text);
    QCOMPARE(quantities.size(), 1);
    QTEST(quantities.at(0).value, "value");
    QTEST(quantities.at(0).unit, "unit");
    QTEST(quantities.at(0).qualifier, "qualifier");
    QTEST(quantities.at(0).isGrowth, "growth");
}

void TestReportKinds::isNoCount_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"列第3名", "进入前10名", "连续3个月", "打造100亿级产业集群", "共和新路3550号", "24小时服务",
             "3X3篮球联赛", "H5N1型"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestReportKinds::isNoCount()
{
    QFETCH(QString, text);
    QVERIFY(findQuantities(text).isEmpty());
}

void TestReportKinds::namesRows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto list = [](const char *lines) { return QString::fromUtf8(lines).split(u'|'); };
    QTest::newRow("each") << "全年完成开工、竣工各100万平方米。" << list("开工、竣工面积（各）");
    QTest::newRow("what follows holds for all") << "5个“人民坊”、10个“六艺亭”项目投入使用。"
                                               << list("“人民坊”项目投入使用|“六艺亭”项目投入使用");
    QTest::newRow("the rest of what stood before") << "全力攻坚零星旧改，实施某路119弄等剩余6幅地块征收。"
                                                  << list("零星旧改剩余地块征收");
    QTest::newRow("a share without the word") << "政协提案予以解决或采纳的达95.6%。" << list("政协提案予以解决或采纳的比例");
    QTest::newRow("means") << "“一园一方案”推动2个产业园区提质增效。" << list("产业园区提质增效");
    QTest::newRow("the year within") << "体育配送全年服务市民10万人次。" << list("体育配送服务市民");
    QTest::newRow("joined by 和") << "合同外资金额、实到外资金额分别增长7.1%和10.1%。" << list("合同外资金额|实到外资金额");
    QTest::newRow("a short first of two") << "城镇和农村常住居民人均可支配收入分别增长8.2%和9.3%。"
                                         << list("城镇常住居民人均可支配收入|农村常住居民人均可支配收入");
    QTest::newRow("rates, respectively") << "诉求解决率、满意率分别达96.7%和97%，得到解决。" << list("诉求解决率|满意率");
    QTest::newRow("levels, respectively") << "航空货邮和旅客吞吐量分别达到420.6万吨、1.25亿人次，" << list("航空货邮和旅客吞吐量（前者）|航空货邮和旅客吞吐量（后者）");
    QTest::newRow("held within") << "城镇调查失业率、居民消费价格涨幅分别控制在5%和3%以内，"
                                 << list("城镇调查失业率|居民消费价格涨幅");
    QTest::newRow("new ones, respectively") << "公司地区总部、外资研发中心分别新增50家和20家，引进企业3家。"
                                            << list("新增公司地区总部|新增外资研发中心|引进企业");
    QTest::newRow("of what, the clause before says") << "地区总部、研发中心分别新认定60家和30家，累计分别达到1016家和591家。"
                                                     << list("新认定地区总部|新认定研发中心|地区总部（累计）|研发中心（累计）");
    QTest::newRow("a row that shares its measure") << "高新产业、新兴产业和文化产业产值占比分别为45.6%、34%和12%。"
        << list("高新产业、新兴产业和文化产业产值占比（第1项）|高新产业、新兴产业和文化产业产值占比（第2项）|高新产业、新兴产业和文化产业产值占比（第3项）");
    QTest::newRow("bare rates") << "调解成功率、仲裁结案率达75%、95%。" << list("调解成功率|仲裁结案率");
    QTest::newRow("bare rates of growth") << "投资总额、零售总额年均增长7%、15.2%，" << list("投资总额、零售总额年均增长（前者）|投资总额、零售总额年均增长（后者）");
    QTest::newRow("rises to") << "占GDP比重上升至60.1%。" << list("占GDP比重");
    QTest::newRow("a total is nothing new") << "新增公园141座、累计达到973座，外卡机新增5.4万台，累计达9万台。"
                                            << list("新增公园|公园（累计）|外卡机新增|外卡机（累计）");
    QTest::newRow("totals of a row") << "新增总部机构、创新中心80家、16家，累计分别达到1522家、103家。"
                                     << list("新增总部机构|新增创新中心|总部机构（累计）|创新中心（累计）");
    QTest::newRow("several growths in a clause") << "可回收物增长431.8%、湿垃圾增长88.8%、干垃圾减少17.5%。"
                                                << list("可回收物|湿垃圾|干垃圾");
    QTest::newRow("reaches, rises to, holds at") << "比重提高到32.4%，发明拥有量增至53.5件，失业率控制在4.3%以内。"
                                                << list("比重|发明拥有量|失业率");
}

void TestReportKinds::namesRows()
{
    QFETCH(QString, text);
    QTEST(names(text), "expected");
}

void TestReportKinds::staysLinear_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("no punctuation") << "完成3个项目";
    QTest::newRow("one row of things") << "3个园、";
    QTest::newRow("one row of rates") << "、增长3%、4%";
    QTest::newRow("digits") << "1234567890";
    QTest::newRow("openers") << "“（";
}

void TestReportKinds::staysLinear()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    const auto report = parseReport(QStringLiteral("一、回顾\n（一）节\n新增") + piece.repeated(40000) + u'。',
        QStringLiteral("x"));
    QVERIFY(report.has_value());
    const QList<Figure> figures = extractFigures(*report);
    QVERIFY(figures.size() <= 80000);
    // Seconds where each word is looked at a bounded number of times, many minutes where not.
    QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestReportKinds)
#include "test_reportkinds.moc"
