// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/filingdialog.h"

#include "ui/export/formlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int LongestPlace = 40;
constexpr int FirstYear = 1949;
constexpr int LastYear = 2100;
constexpr int TextWidth = 420;

} // namespace

FilingDialog::FilingDialog(const PlaceAndYear &guess, const QString &fileName, const QString &beginning, QWidget *parent)
    : QDialog(parent)
    , m_place(new QLineEdit(guess.place, this))
    , m_year(new QSpinBox(this))
    , m_error(new QLabel(this))
{
    setWindowTitle(tr("报告的地区与年份"));
    auto *words = new QLabel(tr("“%1”没有写明是哪个地区、哪一年的报告，请核对或填写。标题、图表与导出的文件都用到它们。").arg(fileName), this);
    words->setWordWrap(true);
    auto *quote = new QFrame(this);
    quote->setProperty("role", QStringLiteral("quote"));
    auto *text = new QLabel(QStringLiteral("“%1…”").arg(beginning), quote);
    text->setWordWrap(true);
    auto *quoteLayout = new QVBoxLayout(quote);
    quoteLayout->setContentsMargins(12, 8, 12, 8);
    quoteLayout->addWidget(text);
    quote->setMinimumWidth(TextWidth);

    m_place->setMaxLength(LongestPlace);
    m_place->setPlaceholderText(tr("如：青禾县"));
    // One below the first year stands for none.
    m_year->setRange(FirstYear - 1, LastYear);
    m_year->setSpecialValueText(tr("未填写"));
    m_year->setValue(guess.year > 0 ? guess.year : FirstYear - 1);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(formLabel(tr("地区(&P)"), m_place, this), m_place);
    form->addRow(formLabel(tr("报告安排工作的年份(&Y)"), m_year, this), m_year);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *open = buttons->addButton(tr("打开"), QDialogButtonBox::AcceptRole);
    open->setProperty("role", QStringLiteral("primary"));
    open->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FilingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addWidget(quote);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    (guess.place.isEmpty() ? static_cast<QWidget *>(m_place) : m_year)->setFocus();
}

PlaceAndYear FilingDialog::filedBy() const
{
    return {m_place->text().simplified(), m_year->value() < FirstYear ? 0 : m_year->value()};
}

void FilingDialog::accept()
{
    const PlaceAndYear filed = filedBy();
    if (filed.place.isEmpty() || filed.year == 0) {
        m_error->setText(tr("请填写地区与年份。"));
        m_error->show();
        return;
    }
    QDialog::accept();
}

} // namespace jingan
