// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/people.h"

#include <array>
#include <string_view>

namespace kitesync::demo {

namespace {

constexpr std::array<std::string_view, 14> names{
    "Amina Yusuf",  "Björn Lindqvist", "Chen Wei",    "Dara O'Sullivan", "Elif Kaya",
    "Farid Haddad", "Grace Okafor",    "Hiro Tanaka", "Ingrid Solberg",  "João Pereira",
    "Keiko Mori",   "Liam Walsh",      "Mei Lin",     "Noor Rahman"};
constexpr std::array<std::string_view, 14> logins{"amina", "bjorn", "chen", "dara",   "elif",
                                                  "farid", "grace", "hiro", "ingrid", "joao",
                                                  "keiko", "liam",  "mei",  "noor"};
constexpr std::array<std::string_view, 12> verbs{"Add",    "Fix",      "Remove",   "Speed up",
                                                 "Rename", "Cache",    "Validate", "Log",
                                                 "Retry",  "Document", "Simplify", "Split"};
constexpr std::array<std::string_view, 14> things{
    "checkout totals",   "session refresh", "the search index",    "invoice export", "image uploads",
    "webhook delivery",  "feature flags",   "the onboarding flow", "rate limiting",  "password reset",
    "currency rounding", "audit trail",     "the nightly import",  "dark mode"};
constexpr std::array<std::string_view, 14> slugs{
    "checkout-totals",   "session-refresh", "search-index",   "invoice-export", "image-uploads",
    "webhook-delivery",  "feature-flags",   "onboarding",     "rate-limiting",  "password-reset",
    "currency-rounding", "audit-trail",     "nightly-import", "dark-mode"};

template <std::size_t N> std::string_view pick(Draw &draw, const std::array<std::string_view, N> &from)
{
    return from[draw.next() % N];
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

People::People(quint64 seed)
{
    constexpr qint64 first = 1'600'000'000'000;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto index = static_cast<qint64>(i);
        const qint64 createdAt = first + index * 86'400'123LL * 17;
        m_people.push_back({makeId(seed, createdAt, {IdKind::User, index, 0}), bytes(names[i]),
                            bytes(logins[i]) + "@acme.example", bytes(logins[i]), createdAt});
    }
}

int People::indexOf(const QByteArray &id) const
{
    for (int i = 0; i < count(); ++i) {
        if (person(i).id == id)
            return i;
    }
    return -1;
}

QByteArray People::branch(Draw &draw)
{
    const qint64 kind = draw.between(0, 9);
    const QByteArray thing = bytes(pick(draw, slugs));
    if (kind < 5)
        return "feature/" + thing + '-' + QByteArray::number(draw.between(100, 999));
    if (kind < 7)
        return "fix/" + thing;
    if (kind < 8)
        return "renovate/" + thing + "-" + QByteArray::number(draw.between(2, 9)) + ".x";
    if (kind < 9)
        return "release/2026." + QByteArray::number(draw.between(1, 12));
    return bytes(pick(draw, logins)) + "/try-" + thing;
}

QString People::message(Draw &draw)
{
    const QByteArray text = bytes(pick(draw, verbs)) + ' ' + bytes(pick(draw, things));
    QString message = QString::fromUtf8(text);
    const qint64 kind = draw.between(0, 19);
    if (kind == 0)
        message += QStringLiteral(" 🚀");
    else if (kind == 1)
        message += QStringLiteral(
            "\n\nSee the notes of Tuesday's call.\nCo-authored-by: Élodie <elodie@acme.example>");
    else if (kind < 8)
        message += QStringLiteral(" (#%1)").arg(draw.between(1200, 9800));
    return message;
}

} // namespace kitesync::demo
