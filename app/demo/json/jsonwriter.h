// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>
#include <utility>

namespace kitesync::demo {

/// How times and nulls are written.
struct JsonForm
{
    bool utcTimes = false; ///< "YYYY-MM-DD HH:MM:SS UTC" instead of ISO 8601 with milliseconds
    bool omitNulls = false; ///< of optional members
};

/// Writes compact JSON text, far faster than a document of values: pages of this server are megabytes.
class JsonWriter final
{
public:
    explicit JsonWriter(const JsonForm &form = {})
        : m_form(form)
    {
    }

    void beginObject() { open('{'); }
    void beginObject(QByteArrayView key) { open(key, '{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void beginArray(QByteArrayView key) { open(key, '['); }
    void endArray() { close(']'); }

    /// UTF-8 text.
    void text(QByteArrayView key, QByteArrayView value);
    void text(QByteArrayView key, QStringView value); ///< lone surrogates and U+0000 as escapes
    /// null when empty.
    void textOrNull(QByteArrayView key, QByteArrayView value);
    /// Like textOrNull(), but an optional member: JsonForm::omitNulls leaves it out.
    void optionalText(QByteArrayView key, QByteArrayView value);
    void number(QByteArrayView key, qint64 value);
    void numberOrNull(QByteArrayView key, std::optional<qint64> value);
    void boolean(QByteArrayView key, bool value);
    void null(QByteArrayView key);
    void optionalNull(QByteArrayView key);
    /// Milliseconds since 1970 UTC; null for `never`.
    void time(QByteArrayView key, qint64 value);
    void optionalTime(QByteArrayView key, qint64 value);
    /// JSON text as it is.
    void raw(QByteArrayView key, QByteArrayView json);
    /// Several members as they are, each followed by a comma.
    void rawMembers(QByteArrayView members) { m_out.append(members); }
    void element(QByteArrayView json); ///< of an array
    void textElement(QByteArrayView value);

    [[nodiscard]] const JsonForm &form() const { return m_form; }
    /// The finished text: what was opened must be closed.
    [[nodiscard]] QByteArray take();
    void reserve(qsizetype bytes) { m_out.reserve(bytes); }

private:
    void open(char bracket) { m_out.append(bracket); }
    void open(QByteArrayView key, char bracket);
    void close(char bracket);
    void key(QByteArrayView name);
    void quoted(QByteArrayView value);

    QByteArray m_out;
    JsonForm m_form;
};

/// A time as text in the given form.
[[nodiscard]] QByteArray timeText(qint64 milliseconds, bool utc);

} // namespace kitesync::demo
