// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: Qt Charts with its own looks, no style, no report, no checklist.
//   barewindow                        four charts in a window; prints a line at its first frame and quits
//   barewindow png|pdf FOLDER DATA    the charts of DATA (see chartdrawing.cpp) to files
//   barewindow time N DATA            prints {"draw": …, "png": …, "pdf": …} as chartdrawing does
//   barewindow draw DATA              draws them once, for callgrind
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QBuffer>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QGraphicsScene>
#include <QGridLayout>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QValueAxis>

#include <cstdio>
#include <ctime>
#include <functional>

namespace {

const QRectF Area(0, 0, 1920, 1080);

struct Series {
    QString name;
    QList<double> values;
};

struct ChartData {
    QString title;
    QStringList categories;
    QList<Series> series;
};

QChart *makeChart(const ChartData &data)
{
    auto *chart = new QChart;
    chart->setTitle(data.title);
    auto *series = new QBarSeries;
    for (const Series &each : data.series) {
        auto *set = new QBarSet(each.name);
        for (double value : each.values)
            *set << value;
        series->append(set);
    }
    chart->addSeries(series);
    auto *x = new QBarCategoryAxis;
    x->append(data.categories);
    auto *y = new QValueAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    y->setMin(0);
    return chart;
}

QList<ChartData> fourCharts()
{
    const QString year = QStringLiteral("2024");
    return {
        {QStringLiteral("四项主要指标水平"), {QStringLiteral("地区生产总值"), QStringLiteral("社会消费品零售总额"), QStringLiteral("全社会固定资产投资总额"), QStringLiteral("区级一般公共预算收入")}, {{year, {3369.93, 1605.41, 482.97, 302.2}}}},
        {QStringLiteral("增速"), {QStringLiteral("地区生产总值"), QStringLiteral("预算收入")}, {{year, {3.7, 5}}}},
        {QStringLiteral("实事项目"), {QStringLiteral("养老服务"), QStringLiteral("住房改善"), QStringLiteral("生态环境")}, {{year, {8, 7, 9}}}},
        {QStringLiteral("重点产业增速"), {QStringLiteral("文化创意"), QStringLiteral("生命健康"), QStringLiteral("数据智能")}, {{year, {17.04, 11.92, 8.76}}}},
    };
}

QList<ChartData> readCharts(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<ChartData> charts;
    const QJsonArray all = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &value : all) {
        ChartData data{value[QLatin1String("title")].toString(), value[QLatin1String("categories")].toVariant().toStringList(), {}};
        const QJsonArray series = value[QLatin1String("series")].toArray();
        for (const QJsonValue &each : series) {
            QList<double> values;
            const QJsonArray numbers = each[QLatin1String("values")].toArray();
            for (const QJsonValue &number : numbers)
                values.append(number.toDouble());
            data.series.append({each[QLatin1String("name")].toString(), values});
        }
        charts.append(data);
    }
    return charts;
}

void render(const ChartData &data, QPainter &painter)
{
    QGraphicsScene scene;
    QChart *chart = makeChart(data);
    scene.addItem(chart);
    chart->resize(Area.size());
    scene.render(&painter, QRectF(), Area);
}

QImage drawn(const ChartData &data)
{
    QImage image(Area.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    render(data, painter);
    return image;
}

QByteArray png(const ChartData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    drawn(data).save(&buffer, "png");
    return buffer.data();
}

QByteArray pdf(const ChartData &data)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(1440, 810), QPageSize::Point));
    QPainter painter(&writer);
    render(data, painter);
    painter.end();
    return buffer.data();
}

double timed(const QList<ChartData> &charts, int rounds, const std::function<void(const ChartData &)> &work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time); // Qt fills the charts' grounds on several threads
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    };
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double before = now();
        for (const ChartData &chart : charts)
            work(chart);
        least = std::min(least, (now() - before) / double(charts.size()));
    }
    return least;
}

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(this, [] {
            std::puts("painted");
            std::fflush(stdout);
            QApplication::quit();
        }, Qt::QueuedConnection);
    }
};

int showWindow()
{
    Window window;
    auto *grid = new QGridLayout(&window);
    const QList<ChartData> charts = fourCharts();
    for (int i = 0; i < charts.size(); ++i)
        grid->addWidget(new QChartView(makeChart(charts.at(i)), &window), i / 2, i % 2);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

bool writeAll(const QList<ChartData> &charts, const QString &kind, const QString &folder)
{
    int number = 0;
    for (const ChartData &chart : charts) {
        QFile file(QStringLiteral("%1/bare-%2.%3").arg(folder).arg(++number).arg(kind));
        const QByteArray bytes = kind == QLatin1String("pdf") ? pdf(chart) : png(chart);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            return false;
    }
    return number > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 1)
        return showWindow();
    const QString mode = arguments.at(1);
    const QList<ChartData> charts = readCharts(arguments.constLast());
    if (charts.isEmpty())
        return 1;
    if (mode == QLatin1String("draw")) {
        timed(charts, 1, [](const ChartData &chart) { drawn(chart); });
    } else if (mode == QLatin1String("time")) {
        const int rounds = std::max(1, arguments.at(2).toInt());
        const QJsonObject times{{QStringLiteral("draw"), timed(charts, rounds, [](const ChartData &chart) { drawn(chart); })},
            {QStringLiteral("png"), timed(charts, rounds, [](const ChartData &chart) { png(chart); })},
            {QStringLiteral("pdf"), timed(charts, rounds, [](const ChartData &chart) { pdf(chart); })}};
        std::puts(QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    } else if (mode != QLatin1String("none")) { // «none»: what reading them takes
        return writeAll(charts, mode, arguments.at(2)) ? 0 : 1;
    }
    return 0;
}
