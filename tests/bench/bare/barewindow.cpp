// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of the start: a bare Qt Charts window with four charts of the report's numbers,
// no style, no report, no checklist. Quits after its first frame, or writes its charts.
#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QGridLayout>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QValueAxis>

namespace {

QChart *makeChart(const QString &title, const QStringList &categories, const QList<double> &values)
{
    auto *chart = new QChart;
    chart->setTitle(title);
    auto *set = new QBarSet(QStringLiteral("2024"));
    for (double value : values)
        *set << value;
    auto *series = new QBarSeries;
    series->append(set);
    chart->addSeries(series);
    auto *x = new QBarCategoryAxis;
    x->append(categories);
    auto *y = new QValueAxis;
    chart->addAxis(x, Qt::AlignBottom);
    chart->addAxis(y, Qt::AlignLeft);
    series->attachAxis(x);
    series->attachAxis(y);
    y->setMin(0);
    return chart;
}

QList<QChart *> fourCharts()
{
    return {
        makeChart(QStringLiteral("四项主要指标水平"), {QStringLiteral("地区生产总值"), QStringLiteral("社会消费品零售总额"), QStringLiteral("全社会固定资产投资总额"), QStringLiteral("区级一般公共预算收入")}, {3369.93, 1605.41, 482.97, 302.2}),
        makeChart(QStringLiteral("增速"), {QStringLiteral("地区生产总值"), QStringLiteral("预算收入")}, {3.7, 5}),
        makeChart(QStringLiteral("实事项目"), {QStringLiteral("养老服务"), QStringLiteral("住房改善"), QStringLiteral("生态环境")}, {8, 7, 9}),
        makeChart(QStringLiteral("重点产业增速"), {QStringLiteral("文化创意"), QStringLiteral("生命健康"), QStringLiteral("数据智能")}, {17.04, 11.92, 8.76}),
    };
}

void drawAll(const QString &folder, bool pdf)
{
    const QRectF area(0, 0, 1920, 1080);
    int number = 0;
    for (QChart *chart : fourCharts()) {
        QGraphicsScene scene;
        scene.addItem(chart);
        chart->resize(area.size());
        const QString base = QStringLiteral("%1/bare-%2").arg(folder).arg(++number);
        if (pdf) {
            QPdfWriter writer(base + QStringLiteral(".pdf"));
            writer.setPageSize(QPageSize(QSizeF(1440, 810), QPageSize::Point));
            QPainter painter(&writer);
            scene.render(&painter, QRectF(), area);
        } else {
            QImage image(1920, 1080, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            scene.render(&painter, QRectF(), area);
            painter.end();
            image.save(base + QStringLiteral(".png"));
        }
    }
}

class Window : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QMetaObject::invokeMethod(this, [] { QApplication::quit(); }, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3) {
        drawAll(arguments.at(2), arguments.at(1) == QLatin1String("pdf"));
        return 0;
    }
    Window window;
    auto *grid = new QGridLayout(&window);
    const QList<QChart *> charts = fourCharts();
    for (int i = 0; i < charts.size(); ++i)
        grid->addWidget(new QChartView(charts.at(i), &window), i / 2, i % 2);
    window.resize(1440, 900);
    window.show();
    return application.exec();
}
