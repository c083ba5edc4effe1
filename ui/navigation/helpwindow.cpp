// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/navigation/helpwindow.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr QSize FirstSize(1080, 740);
constexpr int TopicsWidth = 210;

QString helpText(const QString &language)
{
    QFile file(QStringLiteral(":/help/help_%1.html").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpWindow::HelpWindow(const QString &language, const Theme &theme, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_language(language)
    , m_theme(theme)
    , m_list(new QListWidget(this))
    , m_text(new QTextBrowser(this))
    , m_find(new QLineEdit(this))
    , m_nothing(new QLabel(tr("没有找到"), this))
{
    setWindowTitle(tr("使用说明"));
    m_list->setAccessibleName(tr("目录"));
    m_list->setFixedWidth(TopicsWidth * theme.textPercent() / 100);
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_text->document()->setBaseUrl(QUrl(QStringLiteral("qrc:/help/")));
    m_find->setPlaceholderText(tr("在说明中查找"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_nothing->setProperty("role", QStringLiteral("caption"));
    m_nothing->hide();

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false); // Enter belongs to the search
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *search = new QHBoxLayout;
    search->addWidget(m_find);
    search->addWidget(m_nothing);
    search->addStretch(1);
    search->addWidget(buttons);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(14);
    parts->addWidget(m_list);
    parts->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(parts, 1);
    layout->addLayout(search);
    setTabOrder(m_list, m_text);
    setTabOrder(m_text, m_find);

    load();
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_text->scrollToAnchor(m_topics.value(row)); });
    connect(m_find, &QLineEdit::returnPressed, this, &HelpWindow::find);
    new QShortcut(QKeySequence::Find, this, [this] {
        m_find->setFocus();
        m_find->selectAll();
    });
    connect(&theme, &Theme::changed, this, [this] {
        m_list->setFixedWidth(TopicsWidth * m_theme.textPercent() / 100);
        const int row = m_list->currentRow();
        load();
        m_list->setCurrentRow(row);
    });
    resize(FirstSize);
}

void HelpWindow::load()
{
    const ThemeTokens &tokens = m_theme.tokens();
    const int percent = m_theme.textPercent();
    m_text->document()->setDefaultFont(m_theme.font(14));
    m_text->document()->setDefaultStyleSheet(QStringLiteral(
        "body, p, li { color: %1; line-height: 150%; } h1 { color: %1; font-size: %3px; } h2 { color: %2; font-size: %4px; }")
            .arg(tokens.text.name(), tokens.primary.name()).arg(24 * percent / 100).arg(18 * percent / 100));
    const QString html = helpText(m_language);
    m_text->setHtml(html);

    // The list's topics are the text's own headings.
    static const QRegularExpression heading(QStringLiteral("<h2 id=\"(\\w+)\">(.*)</h2>"));
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_topics.clear();
    auto found = heading.globalMatch(html);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        m_topics.append(match.captured(1));
        m_list->addItem(match.captured(2));
    }
}

void HelpWindow::showTopic(const QString &id)
{
    const int row = qMax(0, int(m_topics.indexOf(id)));
    m_list->setCurrentRow(row);
    m_text->scrollToAnchor(m_topics.value(row));
}

void HelpWindow::find()
{
    const QString words = m_find->text().trimmed();
    if (words.isEmpty())
        return;
    bool found = m_text->find(words);
    if (!found) {
        // Once more from the top.
        m_text->moveCursor(QTextCursor::Start);
        found = m_text->find(words);
    }
    m_nothing->setVisible(!found);
}

QString HelpWindow::topicOfPage(const QString &page)
{
    const QString kind = page.section(u'/', 0, 0);
    if (kind == QLatin1String("fulltext") || kind == QLatin1String("figures"))
        return QStringLiteral("section");
    if (kind == QLatin1String("overview") || kind == QLatin1String("welcome"))
        return QStringLiteral("start");
    return kind;
}

} // namespace jingan
