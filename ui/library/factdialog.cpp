// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/factdialog.h"

#include "app/common/numbers.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace jingan {

namespace {

constexpr int DialogWidth = 480;
constexpr int NumberWidth = 110;
constexpr int LastYear = 2100;

QString numberText(const std::optional<double> &number)
{
    return number ? formatNumber(*number) : QString();
}

std::optional<double> numberOf(const QLineEdit *field)
{
    bool ok = false;
    const double number = field->text().trimmed().toDouble(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

bool isNumberOrEmpty(const QLineEdit *field)
{
    return field->text().trimmed().isEmpty() || numberOf(field);
}

} // namespace

FactDialog::FactDialog(const LibraryFact &fact, QWidget *parent)
    : QDialog(parent)
    , m_fact(fact)
    , m_measure(new QComboBox(this))
    , m_label(new QLineEdit(fact.label, this))
    , m_kind(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_value(new QLineEdit(numberText(fact.value), this))
    , m_valueMost(new QLineEdit(numberText(fact.valueMost), this))
    , m_unit(new QLineEdit(fact.unit, this))
    , m_growth(new QLineEdit(numberText(fact.growthPercent), this))
    , m_growthMost(new QLineEdit(numberText(fact.growthMost), this))
    , m_qualifier(new QLineEdit(fact.qualifier, this))
    , m_words(new QLineEdit(fact.words, this))
    , m_error(new QLabel(this))
{
    setWindowTitle(tr("修正主要指标"));
    for (const QString &measure : measures())
        m_measure->addItem(measureName(measure), measure);
    m_measure->setCurrentIndex(m_measure->findData(fact.measure));
    m_kind->addItem(tr("实际"), int(FigureKind::Actual));
    m_kind->addItem(tr("目标"), int(FigureKind::Target));
    m_kind->setCurrentIndex(m_kind->findData(int(fact.kind)));
    m_year->setRange(0, LastYear);
    m_year->setSpecialValueText(tr("未填写"));
    m_year->setValue(fact.year);
    for (QLineEdit *field : {m_value, m_valueMost, m_unit, m_growth, m_growthMost})
        field->setFixedWidth(NumberWidth);
    m_error->setProperty("role", QStringLiteral("error"));
    m_error->setWordWrap(true);
    m_error->hide();

    auto *quote = new QFrame(this);
    quote->setProperty("role", QStringLiteral("quote"));
    auto *sentence = new QLabel(QStringLiteral("“%1”").arg(fact.sentence), quote);
    sentence->setWordWrap(true);
    sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *quoteLayout = new QVBoxLayout(quote);
    quoteLayout->setContentsMargins(12, 8, 12, 8);
    quoteLayout->addWidget(sentence);

    const auto range = [this](QLineEdit *least, QLineEdit *most, QWidget *unit, const QString &name) {
        least->setAccessibleName(name);
        most->setAccessibleName(tr("%1的上限").arg(name));
        most->setPlaceholderText(tr("上限"));
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(least);
        row->addWidget(new QLabel(QStringLiteral("～"), this));
        row->addWidget(most);
        row->addWidget(unit);
        row->addStretch(1);
        return row;
    };
    m_unit->setAccessibleName(tr("单位"));
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setVerticalSpacing(8);
    form->addRow(tr("指标(&I)"), m_measure);
    form->addRow(tr("原文名称(&N)"), m_label);
    form->addRow(tr("性质(&K)"), m_kind);
    form->addRow(tr("年份(&Y)"), m_year);
    form->addRow(tr("数值"), range(m_value, m_valueMost, m_unit, tr("数值")));
    form->addRow(tr("增速"), range(m_growth, m_growthMost, new QLabel(QStringLiteral("%"), this), tr("增速")));
    form->addRow(tr("限定词(&Q)"), m_qualifier);
    form->addRow(tr("代替数字的话(&W)"), m_words);
    m_qualifier->setPlaceholderText(tr("左右、以上、可比口径…"));
    m_words->setPlaceholderText(tr("与上年基本持平…"));

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("保存修正"), QDialogButtonBox::AcceptRole);
    save->setProperty("role", QStringLiteral("primary"));
    save->setDefault(true);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FactDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(quote);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    // Not the dialog's own: that would let it be narrower than its fields.
    quote->setMinimumWidth(DialogWidth - 40);
}

LibraryFact FactDialog::fact() const
{
    LibraryFact fact = m_fact;
    fact.measure = m_measure->currentData().toString();
    fact.label = m_label->text().trimmed();
    fact.kind = FigureKind(m_kind->currentData().toInt());
    fact.year = m_year->value();
    fact.value = numberOf(m_value);
    fact.valueMost = numberOf(m_valueMost);
    fact.unit = m_unit->text().trimmed();
    fact.growthPercent = numberOf(m_growth);
    fact.growthMost = numberOf(m_growthMost);
    fact.qualifier = m_qualifier->text().trimmed();
    fact.words = m_words->text().trimmed();
    return fact;
}

void FactDialog::accept()
{
    QString problem;
    for (const QLineEdit *field : {m_value, m_valueMost, m_growth, m_growthMost}) {
        if (!isNumberOrEmpty(field))
            problem = tr("“%1”不是数字。").arg(field->text());
    }
    const LibraryFact mended = fact();
    if (problem.isEmpty() && mended.label.isEmpty())
        problem = tr("请填写原文名称。");
    if (problem.isEmpty() && !mended.hasNumber() && mended.words.isEmpty())
        problem = tr("请填写数值、增速，或代替数字的话。");
    if (problem.isEmpty() && mended.value && mended.unit.isEmpty())
        problem = tr("请填写数值的单位。");
    if (!problem.isEmpty()) {
        m_error->setText(problem);
        m_error->show();
        return;
    }
    QDialog::accept();
}

} // namespace jingan
