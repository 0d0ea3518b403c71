// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/loginstart.h"
#include "sync/domain/error.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"

#include <QList>
#include <QObject>
#include <QString>

namespace kitesync {

class Preferences;

/// The program's settings, as the settings dialog shows them (ux.md 3.8): each takes effect at once and says so. What cannot
/// be kept is said by failed() and reads as before. GUI thread.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)
public:
    enum class OnClose { Automatic, Keep, Quit };
    enum class TrayLook { Automatic, Colour, Light, Dark, None };
    enum class Proxy { System, None, Manual };
    enum class LogLevel { Normal, Problems, Detail };
    /// What changed, for those who act on it.
    enum class Topic {
        OnClose,
        Language,
        Tray,
        Notifications,
        Network,
        Share,
        History,
        DataFolder,
        Log,
        LoginStart
    };
    Q_ENUM(Topic)

    struct Language
    {
        QString code; ///< empty: the system's
        QString name; ///< in itself, as people look for it
    };
    struct Retention
    {
        int runs = 0;
        int days = 0;

        friend bool operator==(const Retention &, const Retention &) = default;
    };

    static const int leastRuns;
    static const int mostRuns;
    static const int leastDays;
    static const int mostDays;

    /// Both must outlive it.
    Settings(Preferences &preferences, LoginStart &loginStart, QObject *parent = nullptr);

    /// Asks the system each time.
    [[nodiscard]] bool startsAtLogin() const;
    void setStartsAtLogin(bool on);
    [[nodiscard]] OnClose onClose() const;
    void setOnClose(OnClose onClose);
    /// The languages there are; the first is the system's.
    [[nodiscard]] static QList<Language> languages();
    [[nodiscard]] QString language() const;
    /// From the next start on.
    void setLanguage(const QString &code);
    [[nodiscard]] TrayLook trayLook() const;
    void setTrayLook(TrayLook look);

    [[nodiscard]] bool notifiesProblems() const;
    void setNotifiesProblems(bool on);
    [[nodiscard]] bool notifiesEverySync() const;
    void setNotifiesEverySync(bool on);
    [[nodiscard]] bool notifiesFirstSync() const;
    void setNotifiesFirstSync(bool on);

    [[nodiscard]] Proxy proxy() const;
    void setProxy(Proxy proxy);
    /// "http://host:port" or "socks5://host:port"; as it was typed.
    [[nodiscard]] QString proxyAddress() const;
    /// An address that cannot be one (isProxyAddress) is not taken.
    void setProxyAddress(const QString &address);
    [[nodiscard]] static bool isProxyAddress(const QString &address);
    /// Additional certificate authorities, a PEM file; empty: the system's only.
    [[nodiscard]] QString certificateFile() const;
    void setCertificateFile(const QString &path);
    /// Of pipelines that are made from now on; each has its own.
    [[nodiscard]] bool avoidsMetered() const;
    void setAvoidsMetered(bool on);
    /// For all pipelines.
    [[nodiscard]] RequestShare share() const;
    void setShare(const RequestShare &share);

    [[nodiscard]] Retention retention() const;
    void setRetention(const Retention &retention);
    /// Where new pipelines put their files; never empty.
    [[nodiscard]] QString dataFolder() const;
    /// Empty: back to the standard one.
    void setDataFolder(const QString &path);
    [[nodiscard]] static QString standardDataFolder();

    [[nodiscard]] LogLevel logLevel() const;
    void setLogLevel(LogLevel level);
    /// Questions that were told not to come again come again.
    void resetDialogs();

Q_SIGNALS:
    void changed(kitesync::Settings::Topic topic);
    /// @p topic could not be kept.
    void failed(kitesync::Settings::Topic topic, const kitesync::Error &error);

private:
    void finish(Topic topic, const Status &status);
    template <typename Key, typename Value> void keep(Topic topic, const Key &key, const Value &value);

    Preferences &m_preferences;
    LoginStart &m_loginStart;
};

} // namespace kitesync
