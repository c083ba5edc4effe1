// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/projects/mappingheader.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace jingan {

namespace {

constexpr int LetterHeight = 20;
constexpr int BoxHeight = 32;
constexpr int Gap = 3;

} // namespace

MappingHeader::MappingHeader(const Theme &theme, QWidget *parent)
    : TableHeader(theme, parent)
{
    setSectionResizeMode(QHeaderView::Interactive);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::placeBoxes);
    connect(this, &QHeaderView::sectionCountChanged, this, &MappingHeader::placeBoxes);
}

QSize MappingHeader::sizeHint() const
{
    const int percent = theme().textPercent();
    return {TableHeader::sizeHint().width(), (LetterHeight + BoxHeight) * percent / 100 + 2 * Gap}; // clazy:exclude=skipped-base-method
}

QComboBox *MappingHeader::buildBox(int column)
{
    auto *box = new QComboBox(viewport());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(14);
    box->setMinimumContentsLength(2);
    for (const ImportColumn each : importColumns())
        box->addItem(importColumnName(each), int(each));
    const QString letter = model()->headerData(column, Qt::Horizontal).toString();
    box->setAccessibleName(tr("%1 列的内容").arg(letter));
    box->installEventFilter(this);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        emit columnChosen(column, ImportColumn(box->currentData().toInt()));
    });
    return box;
}

void MappingHeader::setMapping(const ColumnMapping &mapping)
{
    while (m_boxes.size() > mapping.columns.size())
        delete m_boxes.takeLast();
    while (m_boxes.size() < mapping.columns.size())
        m_boxes.append(buildBox(int(m_boxes.size())));
    for (qsizetype column = 0; column < m_boxes.size(); ++column) {
        QComboBox *box = m_boxes.at(column);
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(box->findData(int(mapping.columns.at(column))));
        box->setToolTip(box->currentText());
    }
    placeBoxes();
}

void MappingHeader::placeBoxes()
{
    const int top = LetterHeight * theme().textPercent() / 100;
    for (int column = 0; column < m_boxes.size(); ++column) {
        const bool known = column < count();
        m_boxes.at(column)->setVisible(known && !isSectionHidden(column));
        if (known) {
            m_boxes.at(column)->setGeometry(sectionViewportPosition(column) + Gap, top,
                sectionSize(column) - 2 * Gap, height() - top - Gap);
        }
    }
}

void MappingHeader::updateGeometries()
{
    TableHeader::updateGeometries();
    placeBoxes();
}

bool MappingHeader::eventFilter(QObject *watched, QEvent *event)
{
    // A list reached by Tab is scrolled into view; the wheel scrolls the table, not the choice.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return TableHeader::eventFilter(watched, event);
}

void MappingHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    paintGround(*painter, rect);
    painter->setFont(theme().font(12));
    painter->setPen(theme().tokens().captionText);
    const QRect letter(rect.left(), rect.top(), rect.width(), LetterHeight * theme().textPercent() / 100);
    painter->drawText(letter, Qt::AlignCenter, model()->headerData(column, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace jingan
