// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/databasedialog.h"

#include "app/commandline/textcommands.h"
#include "app/common/detachedwork.h"
#include "app/projects/databasefacts.h"
#include "ui/export/formlabel.h"
#include "ui/shareddatabase/serverform.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DialogWidth = 600;
/// What belongs to a choice stands below its words.
constexpr int Indent = 26;
/// Room for what a trial tells, so that the buttons stay where they are.
constexpr int MessageHeight = 76;

QLabel *caption(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setProperty("role", QStringLiteral("caption"));
    label->setWordWrap(true);
    return label;
}

} // namespace

DatabaseDialog::DatabaseDialog(const QString &current, const QString &password, QWidget *parent)
    : QDialog(parent)
    , m_onFile(new QRadioButton(tr("本机文件（SQLite）"), this))
    , m_onServer(new QRadioButton(tr("共享数据库（PostgreSQL）"), this))
    , m_fileForm(new QWidget(this))
    , m_file(new QLineEdit(this))
    , m_server(new ServerForm(this))
    , m_message(new QLabel(this))
    , m_test(new QPushButton(tr("测试连接"), this))
    , m_use(new QPushButton(tr("使用"), this))
{
    setWindowTitle(tr("清单数据库"));
    buildFile();
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_message->setMinimumHeight(MessageHeight);
    m_test->setAutoDefault(false);
    m_use->setProperty("role", QStringLiteral("primary"));
    m_use->setDefault(true);
    auto *cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);

    auto *serverSide = new QVBoxLayout;
    serverSide->setContentsMargins(Indent, 0, 0, 0);
    serverSide->addWidget(caption(tr("全办公室共用一份清单：别人的修改随时出现，断网时改动保存在本机。"), this));
    serverSide->addWidget(m_server);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(8);
    layout->addWidget(m_onFile, 0, Qt::AlignLeft);
    layout->addWidget(m_fileForm);
    layout->addSpacing(6);
    layout->addWidget(m_onServer, 0, Qt::AlignLeft);
    layout->addLayout(serverSide);
    layout->addWidget(m_message);
    layout->addStretch(1);
    layout->addLayout(buttons);
    resize(DialogWidth, sizeHint().height());

    const auto address = DatabaseAddress::parse(current);
    m_onServer->setChecked(address.has_value());
    m_onFile->setChecked(!address);
    m_file->setText(QDir::toNativeSeparators(address ? defaultDatabasePath() : current));
    if (address) {
        m_server->setAddress(*address);
        m_server->setPassword(password);
    }
    for (QRadioButton *button : {m_onFile, m_onServer})
        connect(button, &QRadioButton::toggled, this, &DatabaseDialog::refresh);
    connect(m_file, &QLineEdit::textChanged, this, &DatabaseDialog::refresh);
    connect(m_server, &ServerForm::changed, this, &DatabaseDialog::refresh);
    connect(m_test, &QPushButton::clicked, this, &DatabaseDialog::testConnection);
    connect(m_use, &QPushButton::clicked, this, &DatabaseDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
    (address ? m_onServer : m_onFile)->setFocus();
}

void DatabaseDialog::buildFile()
{
    auto *choose = new QPushButton(tr("选择…"), m_fileForm);
    choose->setAccessibleName(tr("选择清单文件"));
    auto *standard = new QPushButton(tr("默认位置"), m_fileForm);
    for (QPushButton *button : {choose, standard})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(formLabel(tr("文件"), m_file, m_fileForm));
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    row->addWidget(standard);
    auto *layout = new QVBoxLayout(m_fileForm);
    layout->setContentsMargins(Indent, 0, 0, 0);
    layout->addWidget(caption(tr("清单只在这台电脑上，由您一人使用；文件不存在时新建。"), m_fileForm));
    layout->addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        // A file that isn't there yet may be named too; one that is there is used, not overwritten.
        const QString path = QFileDialog::getSaveFileName(this, tr("选择清单文件"), m_file->text(),
            tr("清单数据库 (*.sqlite);;所有文件 (*)"), nullptr, QFileDialog::DontConfirmOverwrite);
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(path));
    });
    connect(standard, &QPushButton::clicked, this,
        [this] { m_file->setText(QDir::toNativeSeparators(defaultDatabasePath())); });
}

QString DatabaseDialog::database() const
{
    if (m_onServer->isChecked())
        return m_server->fault().isEmpty() ? m_server->address().text() : QString();
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    return path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
}

void DatabaseDialog::refresh()
{
    ++m_trial; // What was tried is not what stands there now.
    m_withoutKeyring = false;
    const bool server = m_onServer->isChecked();
    m_fileForm->setEnabled(!server);
    m_server->setEnabled(server);
    m_test->setVisible(server);
    m_test->setText(tr("测试连接"));
    const QString fault = server ? m_server->fault() : m_file->text().trimmed().isEmpty() ? tr("请填写文件。") : QString();
    m_test->setEnabled(fault.isEmpty());
    m_use->setEnabled(fault.isEmpty());
    m_use->setText(tr("使用"));
    m_message->setProperty("role", QStringLiteral("caption"));
    m_message->style()->polish(m_message);
    m_message->setText(fault);
}

void DatabaseDialog::testConnection()
{
    const int trial = ++m_trial;
    m_test->setEnabled(false);
    m_test->setText(tr("正在连接…"));
    m_message->clear();
    m_server->findPassword([this, trial](const QString &password) {
        runDetached(this, [address = m_server->address(), password] { return readDatabaseFacts(address, password); },
            [this, trial](const Result<DatabaseFacts> &facts) {
                if (trial == m_trial)
                    showTest(facts);
            });
    });
}

void DatabaseDialog::showTest(const Result<DatabaseFacts> &facts)
{
    m_test->setEnabled(true);
    m_test->setText(tr("测试连接"));
    if (!facts) {
        m_message->setToolTip(facts.error().detail);
        showMessage(tr("连接失败。") + facts.error().message);
        return;
    }
    m_message->setToolTip({});
    showMessage(tr("连接成功。") + u'\n' + databaseFactsText(*facts).join(tr("；")), true);
}

void DatabaseDialog::showMessage(const QString &message, bool well)
{
    m_message->setProperty("role", well ? QStringLiteral("secondary") : QStringLiteral("error"));
    m_message->style()->polish(m_message);
    m_message->setText(message);
    m_message->setAccessibleName(message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DatabaseDialog::choose()
{
    if (!m_onServer->isChecked() || m_withoutKeyring) {
        finish();
        return;
    }
    m_use->setEnabled(false);
    m_server->keepPassword([this](const Result<void> &kept) {
        if (kept) {
            finish();
            return;
        }
        showMessage(kept.error().message);
        m_withoutKeyring = true;
        m_use->setEnabled(true);
        m_use->setText(tr("不保存密码，继续"));
    });
}

void DatabaseDialog::finish()
{
    const QString made = database();
    const QString password = m_onServer->isChecked() ? m_server->password() : QString();
    accept();
    emit chosen(made, password);
}

} // namespace jingan
