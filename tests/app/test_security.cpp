// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

/// What SECURITY.md promises of the source: no shell, no pasted SQL, no page opened unasked.
class TestSecurity : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void standsOnlyWhere_data();
    void standsOnlyWhere();
    void pastesOnlyNamesIntoSql();
    void tellsAPastedValue_data();
    void tellsAPastedValue();

private:
    /// What of values is pasted into SQL, as it is written.
    static QStringList pasted(const QString &source);

    QHash<QString, QString> m_sources; ///< By path.
};

void TestSecurity::initTestCase()
{
    const QString root = QStringLiteral(JINGAN_SOURCE_DIR "/");
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui")}) {
        QDirIterator it(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_sources.insert(file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
        }
    }
    QVERIFY(m_sources.size() > 300);
}

void TestSecurity::standsOnlyWhere_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("where");
    QTest::newRow("another program") << "\\b(QProcess|startDetached|popen|posix_spawnp?|execvp?e?|execlp?e?|v?fork|system)\\b *[({;:*&]"
                                     << QStringList();
    QTest::newRow("an open port") << "\\bQ(TcpServer|UdpSocket|WebSocketServer|HttpServer)\\b" << QStringList();
    QTest::newRow("an address called") << "\\bQ(NetworkAccessManager|TcpSocket|SslSocket|WebSocket)\\b" << QStringList();
    QTest::newRow("a page opened by itself") << "OpenExternalLinks|OpenLinks *\\( *true" << QStringList();
    // Folders and logs of the program's own, and evidence after a question that shows the address.
    QTest::newRow("a program of the desktop") << "QDesktopServices::"
        << QStringList{QStringLiteral("ui/mainwindow.cpp"), QStringLiteral("ui/projects/backupdialog.cpp"), QStringLiteral("ui/projects/evidence.cpp")};
}

void TestSecurity::standsOnlyWhere()
{
    QFETCH(QString, what);
    QFETCH(QStringList, where);
    const QRegularExpression pattern(what);
    QVERIFY(pattern.isValid());
    static const QRegularExpression comment(QStringLiteral("//[^\n]*|\"(?:[^\"\\\\\n]|\\\\.)*\""));
    QStringList found;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (pattern.match(QString(*source).remove(comment)).hasMatch())
            found.append(source.key());
    }
    found.sort();
    QCOMPARE(found, where);
}

QStringList TestSecurity::pasted(const QString &source)
{
    // A text that begins like a statement, the texts that follow it, and what is put into them.
    static const QRegularExpression statement(QStringLiteral(
        "\"(?:SELECT|INSERT|UPDATE|DELETE|WITH|REPLACE|CREATE|DROP|ALTER|GRANT|REVOKE|TRUNCATE|SET|PRAGMA|VACUUM|ATTACH|COPY|NOTIFY|LISTEN|CALL|DO) "
        "(?:[^\"\\\\\n]|\\\\.)*\"(?:\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*\\)?"));
    // Names of tables, columns and roles, numbers of the program's own, marks for bound values.
    static const QStringList names = {QStringLiteral("table"), QStringLiteral("marks"), QStringLiteral("projectColumns()"), QStringLiteral("LogColumns"), QStringLiteral("projectFieldKey(field)"), QStringLiteral("database.rowLock()"),
        QStringLiteral("name"), QStringLiteral("version"), QStringLiteral("step + 1"), QStringLiteral("ApplicationId"), QStringLiteral("schema.applicationId"), QStringLiteral("FirstUnsentId"), QStringLiteral("reader, editor"), QStringLiteral("editor"), QStringLiteral("searchTokenizer()"),
        QStringLiteral("database.numberedKey()"), QStringLiteral("table, marks"), QStringLiteral("projectColumns(), marks"), QStringLiteral("condition"),
        QStringLiteral("projectColumns(), condition"), QStringLiteral("LogColumns, condition"), QStringLiteral("pages"),
        QStringLiteral("postgresName(postgresRole(name, projectRoleKey(role))), postgresName(user)"),
        QStringLiteral("postgresName(postgresRole(*name, projectRoleKey(member.role))), postgresName(member.user), administrator ? QStringLiteral(\" WITH ADMIN OPTION\") : QString()"),
        QStringLiteral("postgresName(postgresRole(database, QStringLiteral(\"administrator\")))")};
    QStringList offenders;
    for (auto match = statement.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        qsizetype at = one.capturedEnd();
        const auto skip = [&] { while (at < source.size() && source.at(at).isSpace()) ++at; };
        for (skip(); at < source.size(); skip()) {
            QString what;
            if (source.mid(at, 5) == QLatin1String(".arg(")) {
                int depth = 1;
                const qsizetype begin = at += 5;
                for (; at < source.size() && depth > 0; ++at)
                    depth += source.at(at) == u'(' ? 1 : source.at(at) == u')' ? -1 : 0;
                what = source.mid(begin, at - 1 - begin).simplified();
            } else if (source.at(at) == u'+') {
                int depth = 0;
                const qsizetype begin = ++at;
                for (; at < source.size(); ++at) {
                    const QChar c = source.at(at);
                    if ((depth == 0 && QStringView(u";,+)").contains(c)) || depth < 0)
                        break;
                    depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
                }
                what = source.mid(begin, at - begin).simplified();
            } else {
                break;
            }
            if (!names.contains(what))
                offenders.append(one.captured().left(60) + QStringLiteral(" … ") + what);
        }
    }
    return offenders;
}

void TestSecurity::pastesOnlyNamesIntoSql()
{
    QStringList offenders;
    int statements = 0;
    for (auto source = m_sources.cbegin(); source != m_sources.cend(); ++source) {
        if (!source.key().startsWith(QLatin1String("app/")) || !source->contains(QLatin1String("Sql")))
            continue;
        ++statements;
        for (const QString &each : pasted(*source))
            offenders.append(source.key() + QStringLiteral(": ") + each);
    }
    QVERIFY(statements > 8);
    QVERIFY2(offenders.isEmpty(), qPrintable(offenders.join(u'\n')));
}

void TestSecurity::tellsAPastedValue_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("clean");
    QTest::newRow("bound") << "run(QStringLiteral(\"SELECT a FROM b WHERE c = ?\"), {c});" << true;
    QTest::newRow("name") << "run(QStringLiteral(\"DELETE FROM %1 WHERE c = ?\").arg(table), {c});" << true;
    QTest::newRow("value by arg") << "run(QStringLiteral(\"SELECT a FROM b WHERE c = '%1'\").arg(text));" << false;
    QTest::newRow("second value") << "run(QStringLiteral(\"UPDATE %1 \" \n \"SET a = '%2'\").arg(table).arg(text));" << false;
    QTest::newRow("value by plus") << "run(QStringLiteral(\"SELECT a FROM b WHERE c = \") + text, {});" << false;
}

void TestSecurity::tellsAPastedValue()
{
    QFETCH(QString, source);
    QFETCH(bool, clean);
    QCOMPARE(pasted(source).isEmpty(), clean);
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "test_security.moc"
