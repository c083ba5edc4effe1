// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shareddatabase/serverform.h"

#include "app/projects/projectpassword.h"
#include "ui/export/formlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace jingan {

namespace {

constexpr int StandardPort = 5432;
constexpr int PortWidth = 104;
/// Two lines of explanation, so that the form doesn't jump with the mode.
constexpr int WordsHeight = 36;

const QString ModeKey = QStringLiteral("sslmode");
const QString CertificateKey = QStringLiteral("sslrootcert");

QString parameter(const DatabaseAddress &address, const QString &key)
{
    QString value;
    for (const auto &[name, each] : address.parameters) {
        if (name == key)
            value = each; // The last one counts.
    }
    return value;
}

/// Modes that look at the server's certificate.
bool usesCertificate(const QString &mode)
{
    return mode == QLatin1String("require") || mode.startsWith(QLatin1String("verify-"));
}

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_host(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_modeWords(new QLabel(this))
    , m_certificate(new QLineEdit(this))
    , m_chooseCertificate(new QPushButton(tr("选择…"), this))
    , m_password(new QLineEdit(this))
    , m_remember(new QCheckBox(tr("记住（系统密钥环）"), this))
{
    m_host->setPlaceholderText(QStringLiteral("db.example.gov.cn"));
    m_port->setRange(1, 65535);
    m_port->setValue(StandardPort);
    m_port->setFixedWidth(PortWidth);
    m_password->setEchoMode(QLineEdit::Password);
    m_remember->setToolTip(tr("密码只存入系统密钥环，不写入设置与文件；不勾选则只在本次使用"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(14);
    form->setVerticalSpacing(10);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_host, 1);
    place->addWidget(formLabel(tr("端口"), m_port, this));
    place->addWidget(m_port);
    form->addRow(formLabel(tr("主机"), m_host, this), place);
    form->addRow(formLabel(tr("数据库"), m_database, this), m_database);
    form->addRow(formLabel(tr("用户"), m_user, this), m_user);
    auto *secret = new QHBoxLayout;
    secret->setSpacing(8);
    secret->addWidget(m_password, 1);
    secret->addWidget(m_remember);
    form->addRow(formLabel(tr("密码"), m_password, this), secret);
    buildSecurity(form);

    for (QLineEdit *line : {m_host, m_database, m_user, m_certificate, m_password})
        connect(line, &QLineEdit::textChanged, this, &ServerForm::changed);
    for (QLineEdit *line : {m_host, m_database, m_user})
        connect(line, &QLineEdit::editingFinished, this, &ServerForm::askKeyring);
    connect(m_port, &QSpinBox::valueChanged, this, &ServerForm::changed);
    connect(m_port, &QSpinBox::editingFinished, this, &ServerForm::askKeyring);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &ServerForm::showMode);
    connect(m_chooseCertificate, &QPushButton::clicked, this, &ServerForm::chooseCertificate);
    setAddress({QString(), StandardPort, QString(), QString(), {{ModeKey, QStringLiteral("verify-full")}}});
}

void ServerForm::buildSecurity(QFormLayout *form)
{
    for (const auto &[mode, name] : {std::pair{"verify-full", tr("verify-full：加密，核对证书与主机名（推荐）")},
             {"verify-ca", tr("verify-ca：加密，核对证书")}, {"require", tr("require：必须加密")}, {"prefer", tr("prefer：能加密就加密")},
             {"allow", tr("allow：服务器要求才加密")}, {"disable", tr("disable：不加密")}})
        m_mode->addItem(name, QString::fromLatin1(mode));
    m_modeWords->setProperty("role", QStringLiteral("caption"));
    m_modeWords->setWordWrap(true);
    m_modeWords->setMinimumHeight(WordsHeight);
    m_modeWords->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_certificate->setPlaceholderText(tr("留空则用 ~/.postgresql/root.crt"));
    m_chooseCertificate->setAutoDefault(false);
    m_chooseCertificate->setAccessibleName(tr("选择根证书文件"));
    auto *file = new QHBoxLayout;
    file->setSpacing(8);
    file->addWidget(m_certificate, 1);
    file->addWidget(m_chooseCertificate);
    form->addRow(formLabel(tr("加密（TLS）"), m_mode, this), m_mode);
    form->addRow(QString(), m_modeWords);
    form->addRow(formLabel(tr("根证书"), m_certificate, this), file);
}

void ServerForm::setAddress(const DatabaseAddress &address)
{
    m_address = address;
    m_host->setText(address.host);
    m_port->setValue(address.port > 0 ? address.port : StandardPort);
    m_database->setText(address.database);
    m_user->setText(address.user);
    m_certificate->setText(parameter(address, CertificateKey));
    const QString mode = parameter(address, ModeKey);
    // What libpq does where nothing is said.
    m_mode->setCurrentIndex(m_mode->findData(mode.isEmpty() ? QStringLiteral("prefer") : mode));
    showMode();
    askKeyring();
}

DatabaseAddress ServerForm::address() const
{
    DatabaseAddress address = m_address;
    address.host = m_host->text().trimmed();
    address.port = m_port->value();
    address.database = m_database->text().trimmed();
    address.user = m_user->text().trimmed();
    address.parameters.removeIf([](const auto &each) { return each.first == ModeKey || each.first == CertificateKey; });
    const QString mode = m_mode->currentData().toString();
    address.parameters.prepend({ModeKey, mode});
    if (const QString certificate = m_certificate->text().trimmed(); !certificate.isEmpty() && usesCertificate(mode))
        address.parameters.insert(1, {CertificateKey, certificate});
    return address;
}

QString ServerForm::fault() const
{
    if (m_host->text().trimmed().isEmpty())
        return tr("请填写主机。");
    if (m_database->text().trimmed().isEmpty())
        return tr("请填写数据库。");
    if (m_user->text().trimmed().isEmpty())
        return tr("请填写用户。");
    const QString certificate = m_certificate->text().trimmed();
    if (!certificate.isEmpty() && usesCertificate(m_mode->currentData().toString()) && !QFileInfo(certificate).isReadable())
        return tr("根证书文件“%1”不存在或无法读取。").arg(certificate);
    // An address that can't be read again would not be found at the next start.
    const auto again = DatabaseAddress::parse(address().text());
    return again ? QString() : again.error().message;
}

QString ServerForm::password() const
{
    return m_password->text();
}

void ServerForm::setPassword(const QString &password)
{
    m_password->setText(password);
}

bool ServerForm::remembers() const
{
    return m_remember->isChecked();
}

void ServerForm::keepPassword(const std::function<void(const Result<void> &)> &done)
{
    if (remembers() && !password().isEmpty())
        savePassword(address(), password(), this, done);
    else if (!remembers() && m_kept)
        removePassword(address(), this, done);
    else
        done({});
}

void ServerForm::findPassword(const std::function<void(const QString &)> &done)
{
    if (!password().isEmpty() || !m_kept) {
        done(password());
        return;
    }
    readPassword(address(), this, [done](const Result<QString> &kept) { done(kept.value_or(QString())); });
}

void ServerForm::askKeyring()
{
    const DatabaseAddress asked = address();
    if (asked.host.isEmpty() || asked.user.isEmpty() || asked.name() == m_asked)
        return;
    m_asked = asked.name();
    m_kept = false;
    readPassword(asked, this, [this, asked](const Result<QString> &kept) {
        if (asked.name() != m_asked)
            return;
        m_kept = kept && !kept->isEmpty();
        m_password->setPlaceholderText(m_kept ? tr("已存入系统密钥环") : QString());
        if (m_kept)
            m_remember->setChecked(true);
    });
}

void ServerForm::showMode()
{
    const QString mode = m_mode->currentData().toString();
    QString words;
    if (mode == QLatin1String("disable"))
        words = tr("密码和清单在网络上不加密，同一网络中的人可以窃听。只用于本机。");
    else if (mode == QLatin1String("allow"))
        words = tr("先试不加密的连接，服务器拒绝时才加密。不防窃听。");
    else if (mode == QLatin1String("prefer"))
        words = tr("服务器支持时加密，否则不加密；不核对服务器是谁。");
    else if (mode == QLatin1String("require"))
        words = tr("一定加密，但不核对服务器是谁；指定了根证书时按 verify-ca 核对。");
    else if (mode == QLatin1String("verify-ca"))
        words = tr("一定加密，服务器的证书须由下面的根证书签发；不核对主机名。");
    else
        words = tr("一定加密，证书须由下面的根证书签发，且证书上的名字与主机一致。");
    m_modeWords->setText(words);
    m_mode->setAccessibleDescription(words);
    m_certificate->setEnabled(usesCertificate(mode));
    m_chooseCertificate->setEnabled(usesCertificate(mode));
    emit changed();
}

void ServerForm::chooseCertificate()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("选择根证书文件"), m_certificate->text(),
        tr("证书 (*.crt *.pem *.cer);;所有文件 (*)"));
    if (!path.isEmpty())
        m_certificate->setText(path);
}

} // namespace jingan
