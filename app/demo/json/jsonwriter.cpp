// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/json/jsonwriter.h"

#include "app/demo/world/draw.h"

#include <array>
#include <chrono>

namespace kitesync::demo {

namespace {

void putDigits(char *out, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        out[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

QByteArray unicodeEscape(char16_t unit)
{
    return "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
}

} // namespace

QByteArray timeText(qint64 milliseconds, bool utc)
{
    using namespace std::chrono;
    const sys_time<std::chrono::milliseconds> moment{std::chrono::milliseconds(milliseconds)};
    const auto day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss clock{moment - day};
    QByteArray text = utc ? QByteArray("0000-00-00 00:00:00 UTC") : QByteArray("0000-00-00T00:00:00.000Z");
    char *out = text.data();
    putDigits(out, static_cast<int>(date.year()), 4);
    putDigits(out + 5, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    putDigits(out + 8, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    putDigits(out + 11, static_cast<int>(clock.hours().count()), 2);
    putDigits(out + 14, static_cast<int>(clock.minutes().count()), 2);
    putDigits(out + 17, static_cast<int>(clock.seconds().count()), 2);
    if (!utc)
        putDigits(out + 20, static_cast<int>(clock.subseconds().count()), 3);
    return text;
}

void JsonWriter::key(QByteArrayView name)
{
    m_out.append('"').append(name).append("\":", 2);
}

void JsonWriter::open(QByteArrayView name, char bracket)
{
    key(name);
    m_out.append(bracket);
}

void JsonWriter::close(char bracket)
{
    if (m_out.endsWith(','))
        m_out.chop(1);
    m_out.append(bracket).append(',');
}

QByteArray JsonWriter::take()
{
    if (m_out.endsWith(','))
        m_out.chop(1);
    return std::exchange(m_out, {});
}

void JsonWriter::quoted(QByteArrayView value)
{
    m_out.append('"');
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (!needsEscape(c))
            continue;
        m_out.append(value.sliced(from, i - from));
        from = i + 1;
        if (c == '"' || c == '\\')
            m_out.append('\\').append(c);
        else if (c == '\n')
            m_out.append("\\n", 2);
        else
            m_out.append(unicodeEscape(static_cast<unsigned char>(c)));
    }
    m_out.append(value.sliced(from)).append("\",", 2);
}

void JsonWriter::text(QByteArrayView name, QByteArrayView value)
{
    key(name);
    quoted(value);
}

void JsonWriter::text(QByteArrayView name, QStringView value)
{
    if (value.isNull())
        return null(name);
    key(name);
    m_out.append('"');
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool pair = c.isHighSurrogate() && i + 1 < value.size() && value[i + 1].isLowSurrogate();
        if (pair) {
            m_out.append(value.sliced(i++, 2).toUtf8());
        } else if (c.isSurrogate() || c.unicode() < 0x20) {
            m_out.append(unicodeEscape(c.unicode()));
        } else if (c == u'"' || c == u'\\') {
            m_out.append('\\').append(static_cast<char>(c.unicode()));
        } else {
            m_out.append(QStringView(&c, 1).toUtf8());
        }
    }
    m_out.append("\",", 2);
}

void JsonWriter::textOrNull(QByteArrayView name, QByteArrayView value)
{
    if (value.isEmpty())
        null(name);
    else
        text(name, value);
}

void JsonWriter::optionalText(QByteArrayView name, QByteArrayView value)
{
    if (!value.isEmpty() || !m_form.omitNulls)
        textOrNull(name, value);
}

void JsonWriter::number(QByteArrayView name, qint64 value)
{
    key(name);
    m_out.append(QByteArray::number(value)).append(',');
}

void JsonWriter::numberOrNull(QByteArrayView name, std::optional<qint64> value)
{
    if (value)
        number(name, *value);
    else
        null(name);
}

void JsonWriter::boolean(QByteArrayView name, bool value)
{
    key(name);
    m_out.append(value ? "true," : "false,");
}

void JsonWriter::null(QByteArrayView name)
{
    key(name);
    m_out.append("null,", 5);
}

void JsonWriter::optionalNull(QByteArrayView name)
{
    if (!m_form.omitNulls)
        null(name);
}

void JsonWriter::time(QByteArrayView name, qint64 value)
{
    if (value == never)
        return null(name);
    key(name);
    m_out.append('"').append(timeText(value, m_form.utcTimes)).append("\",", 2);
}

void JsonWriter::optionalTime(QByteArrayView name, qint64 value)
{
    if (value != never || !m_form.omitNulls)
        time(name, value);
}

void JsonWriter::raw(QByteArrayView name, QByteArrayView json)
{
    key(name);
    m_out.append(json).append(',');
}

void JsonWriter::element(QByteArrayView json)
{
    m_out.append(json).append(',');
}

void JsonWriter::textElement(QByteArrayView value)
{
    quoted(value);
}

} // namespace kitesync::demo
