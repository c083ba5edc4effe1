// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/faultrow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace jingan {

namespace {

/// Into the folder's file of this program, if the runner asked for one.
void handOver(const QByteArray &line)
{
    const QString folder = qEnvironmentVariable("JINGAN_RELIABILITY_RESULTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    static bool begun = false; // a run before is forgotten
    QFile file(folder + u'/' + QFileInfo(QCoreApplication::applicationFilePath()).fileName() + QStringLiteral(".tsv"));
    if (!file.open(begun ? QIODevice::Append : QIODevice::WriteOnly) || file.write(line) != line.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    begun = true;
}

} // namespace

int faultRounds(int few, int many)
{
    return qEnvironmentVariableIsSet("JINGAN_RELIABILITY_LONG") ? many : few;
}

FaultRow::FaultRow(const QByteArray &fault)
    : m_fault(fault)
{
}

FaultRow::~FaultRow()
{
    const QByteArray line = "FAULT\t" + m_fault + '\t' + QByteArray::number(m_tried) + '\t' + QByteArray::number(m_survived) + '\t'
        + QByteArray::number(m_tried - m_survived) + '\t' + m_skipped + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    handOver(line);
}

} // namespace jingan
