// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notificationcenter.h"

#include "app/desktop/sessionbus.h"
#include "models/notifications/notewords.h"
#include "sync/domain/log.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QVariantMap>

#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace kitesync {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString defaultAction = QStringLiteral("default");
constexpr int serviceDecides = -1; // how long a note stays

constexpr std::array<std::pair<NoteAction, const char *>, 5> actionKeys{{{NoteAction::Fix, "fix"},
                                                                         {NoteAction::Details, "details"},
                                                                         {NoteAction::Open, "open"},
                                                                         {NoteAction::Quit, "quit"},
                                                                         {NoteAction::Unlock, "unlock"}}};

QString keyOf(NoteAction action)
{
    for (const auto &[each, key] : actionKeys) {
        if (each == action)
            return QLatin1String(key);
    }
    return defaultAction;
}

/// What the service can do.
struct Abilities
{
    bool actions = false;
    bool markup = false;
};

/// One note that is up, or on its way.
struct Live
{
    Note note;
    uint id = 0; ///< 0: the service has not answered yet
    bool sending = false;
    bool closing = false; ///< asked to go while it was sent
    std::optional<Note> next; ///< came while it was sent
    QString token;
};

QDBusMessage callTo(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, service, QLatin1String(method));
}

QVariantMap hintsOf(const Note &note)
{
    return {{QStringLiteral("desktop-entry"), QStringLiteral("kitesync")},
            {QStringLiteral("urgency"),
             QVariant::fromValue(static_cast<uchar>(note.urgency == NoteUrgency::Low ? 0 : 1))},
            {QStringLiteral("category"), QString(QLatin1String(note.category))},
            {QStringLiteral("transient"), note.transient}};
}

QDBusMessage notifyCall(const Note &note, uint replaces, const Abilities &abilities)
{
    QStringList actions;
    if (abilities.actions) {
        actions = {defaultAction, NoteWords::label(note.clicked)};
        for (const NoteAction each : note.buttons)
            actions << keyOf(each) << NoteWords::label(each);
    }
    QDBusMessage call = callTo("Notify");
    call << QStringLiteral("Kitesync") << replaces << QStringLiteral("kitesync") << note.summary
         << (abilities.markup ? note.body.toHtmlEscaped() : note.body) << actions << hintsOf(note)
         << serviceDecides;
    return call;
}

} // namespace

class NotificationCenter::Private
{
public:
    explicit Private(NotificationCenter *owner)
        : q(owner)
        , m_bus(sessionBus())
    {
        if (!m_bus)
            return;
        for (const auto &[signal, slot] :
             {std::pair("ActionInvoked", SLOT(onActionInvoked(uint, QString))),
              std::pair("NotificationClosed", SLOT(onNotificationClosed(uint, uint))),
              std::pair("ActivationToken", SLOT(onActivationToken(uint, QString)))})
            m_bus->connect(service, path, service, QLatin1String(signal), owner, slot);
        auto *watcher
            = new QDBusServiceWatcher(service, *m_bus, QDBusServiceWatcher::WatchForUnregistration, q);
        QObject::connect(watcher, &QDBusServiceWatcher::serviceUnregistered, q, [this] {
            // Its numbers mean nothing to the next one.
            m_abilities.reset();
            m_live.removeIf([](const auto &each) { return !each->sending; });
        });
    }

    void show(const Note &note)
    {
        if (!m_bus)
            return tellUnavailable(QStringLiteral("no session bus"));
        Live &live = m_live[note.key];
        live.closing = false;
        if (live.sending) {
            live.next = note;
            return;
        }
        live.note = note;
        live.sending = true;
        if (m_abilities)
            notify(note.key);
        else
            askAbilities([this, key = note.key] { notify(key); });
    }

    void close(const QString &key)
    {
        const auto live = m_live.find(key);
        if (live == m_live.end())
            return;
        if (live->sending) {
            live->closing = true;
            live->next.reset();
            return;
        }
        closeNow(live->id);
        m_live.erase(live);
    }

    [[nodiscard]] QStringList keys() const { return m_live.keys(); }
    /// The note that the service knows by @p id; null: it is none of ours.
    [[nodiscard]] Live *find(uint id)
    {
        for (Live &live : m_live) {
            if (live.id == id && id != 0)
                return &live;
        }
        return nullptr;
    }
    void forget(const QString &key) { m_live.remove(key); }

private:
    void closeNow(uint id)
    {
        QDBusMessage call = callTo("CloseNotification");
        call << id;
        // Without an answer: one that is gone already is an error of no interest.
        m_bus->send(call);
    }

    void askAbilities(const std::function<void()> &then)
    {
        auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(callTo("GetCapabilities")), q);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, q, [this, watcher, then] {
            watcher->deleteLater();
            const QDBusPendingReply<QStringList> list = *watcher;
            // One that cannot say what it can do gets what all can.
            m_abilities = Abilities();
            if (!list.isError()) {
                m_abilities->actions = list.value().contains(QLatin1String("actions"));
                m_abilities->markup = list.value().contains(QLatin1String("body-markup"));
            }
            then();
        });
    }

    void notify(const QString &key)
    {
        Live &live = m_live[key];
        auto *watcher = new QDBusPendingCallWatcher(
            m_bus->asyncCall(notifyCall(live.note, live.id, m_abilities.value_or(Abilities()))), q);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, q, [this, watcher, key] {
            watcher->deleteLater();
            const QDBusPendingReply<uint> id = *watcher;
            if (id.isError())
                failed(key, id.error());
            else
                sent(key, id.value());
        });
    }

    void sent(const QString &key, uint id)
    {
        m_unavailableTold = false;
        const auto live = m_live.find(key);
        if (live == m_live.end())
            return closeNow(id);
        live->id = id;
        live->sending = false;
        if (live->closing)
            return close(key);
        if (const std::optional<Note> next = std::exchange(live->next, std::nullopt))
            show(*next);
    }

    void failed(const QString &key, const QDBusError &error)
    {
        m_live.remove(key);
        m_abilities.reset();
        tellUnavailable(error.message());
    }

    void tellUnavailable(const QString &reason)
    {
        if (std::exchange(m_unavailableTold, true))
            return;
        qCInfo(logApp) << "No notifications can be shown:" << reason;
        Q_EMIT q->unavailable();
    }

    NotificationCenter *const q;
    std::optional<QDBusConnection> m_bus;
    std::optional<Abilities> m_abilities; ///< nothing: not asked yet
    QHash<QString, Live> m_live; ///< by the note's key
    bool m_unavailableTold = false;
};

NotificationCenter::NotificationCenter(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

NotificationCenter::~NotificationCenter() = default;

void NotificationCenter::show(const Note &note)
{
    d->show(note);
}

void NotificationCenter::close(const QString &key)
{
    d->close(key);
}

void NotificationCenter::closeAll()
{
    const QStringList keys = d->keys();
    for (const QString &key : keys)
        d->close(key);
}

void NotificationCenter::onActionInvoked(uint id, const QString &actionKey)
{
    Live *live = d->find(id);
    if (live == nullptr)
        return;
    const Note note = live->note;
    const QString token = std::exchange(live->token, QString());
    for (const NoteAction each : note.buttons) {
        if (keyOf(each) == actionKey) {
            Q_EMIT activated(note, each, token);
            return;
        }
    }
    Q_EMIT activated(note, note.clicked, token);
}

void NotificationCenter::onNotificationClosed(uint id, uint)
{
    if (const Live *live = d->find(id); live != nullptr && !live->sending)
        d->forget(live->note.key);
}

void NotificationCenter::onActivationToken(uint id, const QString &token)
{
    if (Live *live = d->find(id))
        live->token = token;
}

} // namespace kitesync
