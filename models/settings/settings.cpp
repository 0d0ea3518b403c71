// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/words/language.h"
#include "sync/store/preferences.h"

#include <QLocale>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

/// The enumerations stand in the order of the choices on disk.
template <typename Enum> Enum chosen(const Preferences &preferences, const ChoicePreference &preference)
{
    const QString value = preferences.value(preference);
    const auto found = std::find_if(preference.choices.begin(), preference.choices.end(),
                                    [&value](const char *choice) { return value == QLatin1String(choice); });
    return static_cast<Enum>(found - preference.choices.begin());
}

template <typename Enum> QString choiceOf(const ChoicePreference &preference, Enum value)
{
    return QLatin1String(preference.choices[static_cast<std::size_t>(value)]);
}

} // namespace

const int Settings::leastRuns = static_cast<int>(preference::keepRuns.least);
const int Settings::mostRuns = static_cast<int>(preference::keepRuns.most);
const int Settings::leastDays = static_cast<int>(preference::keepDays.least);
const int Settings::mostDays = static_cast<int>(preference::keepDays.most);

Settings::Settings(Preferences &preferences, LoginStart &loginStart, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_loginStart(loginStart)
{
}

void Settings::finish(Topic topic, const Status &status)
{
    if (status)
        Q_EMIT changed(topic);
    else
        Q_EMIT failed(topic, status.error());
}

template <typename Key, typename Value> void Settings::keep(Topic topic, const Key &key, const Value &value)
{
    if (m_preferences.value(key) != value)
        finish(topic, m_preferences.set(key, value));
}

bool Settings::startsAtLogin() const
{
    return m_loginStart.isOn();
}

void Settings::setStartsAtLogin(bool on)
{
    if (m_loginStart.isOn() != on)
        finish(Topic::LoginStart, m_loginStart.setOn(on));
}

Settings::OnClose Settings::onClose() const
{
    return chosen<OnClose>(m_preferences, preference::onClose);
}

void Settings::setOnClose(OnClose onClose)
{
    keep(Topic::OnClose, preference::onClose, choiceOf(preference::onClose, onClose));
}

QList<Settings::Language> Settings::languages()
{
    QList<Language> list{{QString(), tr("System", "language: that of the system")}};
    const QStringList codes = languageCodes();
    for (const QString &code : codes) {
        QString name = QLocale(code).nativeLanguageName();
        if (QLocale(code).language() == QLocale::English)
            name = QStringLiteral("English"); // not "American English"
        // "español de España" is Spanish for all who speak it.
        name = name.section(QLatin1Char(' '), 0, 0);
        list.append({code, name.left(1).toUpper() + name.mid(1)});
    }
    return list;
}

QString Settings::language() const
{
    return m_preferences.value(preference::language);
}

void Settings::setLanguage(const QString &code)
{
    keep(Topic::Language, preference::language, code);
}

Settings::TrayLook Settings::trayLook() const
{
    return chosen<TrayLook>(m_preferences, preference::trayIcon);
}

void Settings::setTrayLook(TrayLook look)
{
    keep(Topic::Tray, preference::trayIcon, choiceOf(preference::trayIcon, look));
}

bool Settings::notifiesProblems() const
{
    return m_preferences.value(preference::notifyProblems);
}

void Settings::setNotifiesProblems(bool on)
{
    keep(Topic::Notifications, preference::notifyProblems, on);
}

bool Settings::notifiesEverySync() const
{
    return m_preferences.value(preference::notifyEverySync);
}

void Settings::setNotifiesEverySync(bool on)
{
    keep(Topic::Notifications, preference::notifyEverySync, on);
}

bool Settings::notifiesFirstSync() const
{
    return m_preferences.value(preference::notifyFirstSync);
}

void Settings::setNotifiesFirstSync(bool on)
{
    keep(Topic::Notifications, preference::notifyFirstSync, on);
}

Settings::Proxy Settings::proxy() const
{
    return chosen<Proxy>(m_preferences, preference::proxy);
}

void Settings::setProxy(Proxy proxy)
{
    keep(Topic::Network, preference::proxy, choiceOf(preference::proxy, proxy));
}

QString Settings::proxyAddress() const
{
    return m_preferences.value(preference::proxyAddress);
}

bool Settings::isProxyAddress(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isKnown = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    // A password would lie in a file in the clear.
    return url.isValid() && isKnown && !url.host().isEmpty() && url.port() > 0 && url.userInfo().isEmpty()
           && (url.path().isEmpty() || url.path() == QLatin1String("/")) && !url.hasQuery()
           && !url.hasFragment();
}

void Settings::setProxyAddress(const QString &address)
{
    if (isProxyAddress(address))
        keep(Topic::Network, preference::proxyAddress, address);
}

QString Settings::certificateFile() const
{
    return m_preferences.value(preference::certificateFile);
}

void Settings::setCertificateFile(const QString &path)
{
    keep(Topic::Network, preference::certificateFile, path);
}

bool Settings::avoidsMetered() const
{
    return m_preferences.value(preference::notOnMetered);
}

void Settings::setAvoidsMetered(bool on)
{
    keep(Topic::Network, preference::notOnMetered, on);
}

RequestShare Settings::share() const
{
    return {m_preferences.value(preference::shareUser), m_preferences.value(preference::shareOrganization)};
}

void Settings::setShare(const RequestShare &share)
{
    keep(Topic::Share, preference::shareUser, share.user);
    keep(Topic::Share, preference::shareOrganization, share.organization);
}

Settings::Retention Settings::retention() const
{
    return {static_cast<int>(std::lround(m_preferences.value(preference::keepRuns))),
            static_cast<int>(std::lround(m_preferences.value(preference::keepDays)))};
}

void Settings::setRetention(const Retention &retention)
{
    keep(Topic::History, preference::keepRuns, static_cast<double>(retention.runs));
    keep(Topic::History, preference::keepDays, static_cast<double>(retention.days));
}

QString Settings::standardDataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QStringLiteral("/Kitesync");
}

QString Settings::dataFolder() const
{
    const QString kept = m_preferences.value(preference::dataFolder);
    return kept.isEmpty() ? standardDataFolder() : kept;
}

void Settings::setDataFolder(const QString &path)
{
    keep(Topic::DataFolder, preference::dataFolder, path == standardDataFolder() ? QString() : path);
}

Settings::LogLevel Settings::logLevel() const
{
    return chosen<LogLevel>(m_preferences, preference::logLevel);
}

void Settings::setLogLevel(LogLevel level)
{
    keep(Topic::Log, preference::logLevel, choiceOf(preference::logLevel, level));
}

void Settings::resetDialogs()
{
    // "Don't ask again" of the question at closing is kept as its answer.
    finish(Topic::OnClose, m_preferences.reset(preference::onClose.name));
    finish(Topic::Notifications, m_preferences.reset(preference::closeNoteShown.name));
}

} // namespace kitesync
