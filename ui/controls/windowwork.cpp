// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/windowwork.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <memory>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(WindowWork)
};

/// Milliseconds in which most work is done; a dialog for it would only flicker.
constexpr unsigned long Moment = 40;
constexpr int DialogWidth = 380;

/// Says what is going on; closing it asks for the end of the work, and the work then closes it.
class WorkDialog : public QDialog
{
public:
    WorkDialog(const QString &text, LongWork::Stop stop, std::stop_source source, QWidget *parent)
        : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
        , m_source(std::move(source))
        , m_words(new QLabel(text, this))
        , m_progress(new QProgressBar(this))
    {
        setWindowTitle(Messages::tr("请稍候"));
        setWindowModality(Qt::ApplicationModal);
        m_words->setWordWrap(true);
        m_progress->setAccessibleName(text);
        m_progress->setTextVisible(false);
        m_progress->setRange(0, 0); // moves by itself until it is told how far the work is
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(10);
        buttons->addWidget(m_progress, 1);
        if (stop == LongWork::Stop::AtAnyTime) {
            m_stop = new QPushButton(Messages::tr("取消"), this);
            connect(m_stop, &QPushButton::clicked, this, &WorkDialog::reject);
            buttons->addWidget(m_stop);
        }
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(22, 18, 22, 16);
        layout->setSpacing(12);
        layout->addWidget(m_words);
        layout->addLayout(buttons);
        setFixedWidth(DialogWidth);
    }

    void setPercent(int percent)
    {
        m_progress->setRange(0, 100);
        m_progress->setValue(percent);
    }

    void reject() override
    {
        if (!m_stop)
            return;
        m_source.request_stop();
        m_stop->setEnabled(false);
        m_words->setText(Messages::tr("正在取消……"));
    }

private:
    std::stop_source m_source;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_stop = nullptr;
};

} // namespace

void WindowWork::settle()
{
    const QPointer<QWidget> editor = QApplication::focusWidget();
    if (!editor)
        return;
    const QPointer<QWidget> around = editor->parentWidget();
    editor->clearFocus();
    if (QApplication::focusWidget())
        return;
    // A table's own editor is gone then.
    if (QWidget *next = editor && editor->isVisible() ? editor : around)
        next->setFocus();
}

void WindowWork::run(const QString &text, Stop stop, const std::function<void(const ReadingControl &control)> &work)
{
    const std::stop_source source;
    QWidget *above = QApplication::activeModalWidget();
    WorkDialog dialog(text, stop, source, above ? above : m_window);
    ReadingControl control;
    control.stop = source.get_token();
    control.progress = [&dialog](int percent) {
        QMetaObject::invokeMethod(&dialog, [&dialog, percent] { dialog.setPercent(percent); }, Qt::QueuedConnection);
    };
    const std::unique_ptr<QThread> thread(QThread::create([&work, &control] { work(control); }));
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    if (thread->wait(Moment))
        return;
    dialog.show();
    loop.exec();
    thread->wait();
}

} // namespace jingan
