// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/pagereader.h"

#include "sync/buildkite/decode/recordreader.h"

#include <algorithm>
#include <optional>

namespace kitesync {

namespace {

// A thread keeps its parser and that one's memory, four times the text's, unless the text is unusually large (see page.cpp).
constexpr std::size_t largestKept = 16 * 1024 * 1024;

using Shape = ParseRequest::Shape;

constexpr qsizetype longestExcerpt = 200; // characters

/// @p words: simdjson's; empty where it said nothing.
Reason notValid(const char *words)
{
    if (*words == '\0')
        return QT_TRANSLATE_NOOP("kitesync::Reason",
                                 "the answer is not valid: it holds a value that is no JSON");
    return {QT_TRANSLATE_NOOP("kitesync::Reason", "the answer is not valid: %1"), {QString::fromUtf8(words)}};
}

Reason emptyAnswer()
{
    return QT_TRANSLATE_NOOP("kitesync::Reason", "the answer is empty");
}

Error badAnswer(const Reason &why)
{
    return Error{ErrorKind::BadAnswer}.because(why);
}

/// The shape of an answer: what is around the records.
class PageReader
{
public:
    PageReader(std::string_view text, const ParseRequest &request)
        : m_text(text)
        , m_request(request)
        , m_reader(request, text.size())
    {
    }

    Result<ParsedPage> read(simdjson::ondemand::document &document);

private:
    bool readRecords(simdjson::ondemand::array records);
    bool readEnvelope(simdjson::ondemand::document &document);
    bool readLinks(simdjson::ondemand::value value);
    bool readNext(simdjson::ondemand::value value);
    bool fail(simdjson::error_code error) { return fail(notValid(simdjson::error_message(error))); }
    bool fail(const Reason &why)
    {
        m_why = why;
        return false;
    }
    bool failRecord() { return fail(notValid(m_reader.error())); }
    Reason unexpected() const;

    std::string_view m_text;
    const ParseRequest &m_request;
    RecordReader m_reader;
    std::string m_next;
    Reason m_why;
};

Reason PageReader::unexpected() const
{
    const QStringList facts{nameOf(m_request.object), excerptOf(m_text)};
    if (facts.last().isEmpty())
        return emptyAnswer();
    switch (m_request.shape) {
    case Shape::List:
        return {QT_TRANSLATE_NOOP("kitesync::Reason", "expected a list of %1, got: %2"), facts};
    case Shape::Single:
        return {QT_TRANSLATE_NOOP("kitesync::Reason", "expected one object of %1, got: %2"), facts};
    case Shape::CursorList:
        return {QT_TRANSLATE_NOOP("kitesync::Reason", "expected a page of %1, got: %2"), facts};
    }
    return {};
}

Result<ParsedPage> PageReader::read(simdjson::ondemand::document &document)
{
    const char first = firstOf(m_text.substr(std::min(m_text.find_first_not_of(" \t\r\n"), m_text.size())));
    const bool bareList = first == '[' && m_request.shape != Shape::Single;
    if (!bareList && (first != '{' || m_request.shape == Shape::List))
        return badAnswer(unexpected());

    bool complete = false;
    if (bareList) {
        simdjson::ondemand::array records;
        const auto error = document.get_array().get(records);
        complete = error ? fail(error) : readRecords(records);
    } else if (m_request.shape == Shape::CursorList) {
        complete = readEnvelope(document);
    } else {
        simdjson::ondemand::value record;
        const auto error = document.get_value().get(record);
        complete = error ? fail(error) : m_reader.read(record) || failRecord();
    }
    if (!complete)
        return badAnswer(m_why);
    if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
        return badAnswer(QT_TRANSLATE_NOOP("kitesync::Reason", "the answer goes on behind its end"));
    ParsedPage page = m_reader.takePage();
    page.summary.next = std::move(m_next);
    return page;
}

bool PageReader::readRecords(simdjson::ondemand::array records)
{
    for (auto element : records) {
        simdjson::ondemand::value record;
        if (const auto error = std::move(element).get(record))
            return fail(error);
        if (!m_reader.read(record))
            return failRecord();
    }
    return true;
}

bool PageReader::readEnvelope(simdjson::ondemand::document &document)
{
    simdjson::ondemand::object envelope;
    if (const auto error = document.get_object().get(envelope))
        return fail(error);
    bool hasItems = false;
    for (auto result : envelope) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(result).get(field))
            return fail(error);
        if (field.key() == "items") {
            simdjson::ondemand::array records;
            if (hasItems || field.value().get_array().get(records))
                return fail(QT_TRANSLATE_NOOP("kitesync::Reason",
                                              "the answer is not valid: “items” is not one list"));
            hasItems = true;
            if (!readRecords(records))
                return false;
        } else if (field.key() == "links") {
            if (!readLinks(field.value()))
                return false;
        } else if (!m_reader.check(field.value())) {
            return failRecord();
        }
    }
    return hasItems || fail(unexpected());
}

bool PageReader::readNext(simdjson::ondemand::value value)
{
    const auto text = m_reader.textOf(value);
    if (!text)
        return failRecord();
    m_next.clear();
    if (*text == "null")
        return true;
    if (text->size() < 2 || text->front() != '"' || text->back() != '"'
        || !appendUnescaped(text->substr(1, text->size() - 2), m_next).valid)
        return fail(QT_TRANSLATE_NOOP("kitesync::Reason", "the answer is not valid: “next” is no text"));
    return true;
}

/// A next link that cannot be read must not look like the last page.
bool PageReader::readLinks(simdjson::ondemand::value value)
{
    if (firstOf(value.raw_json_token()) != '{')
        return firstOf(value.raw_json_token()) == 'n'
                   ? m_reader.check(value) || failRecord()
                   : fail(QT_TRANSLATE_NOOP("kitesync::Reason",
                                            "the answer is not valid: “links” is no object"));
    simdjson::ondemand::object links;
    if (const auto error = value.get_object().get(links))
        return fail(error);
    for (auto result : links) {
        simdjson::ondemand::field field;
        if (const auto error = std::move(result).get(field))
            return fail(error);
        if (field.key() == "next") {
            if (!readNext(field.value()))
                return false;
        } else if (!m_reader.check(field.value())) {
            return failRecord();
        }
    }
    return true;
}

} // namespace

QString excerptOf(std::string_view text)
{
    // Four bytes are the longest character.
    const std::string start = repairedUtf8(text.substr(0, longestExcerpt * 4), replacementCharacter);
    QString excerpt;
    for (const QChar c : QString::fromUtf8(start.data(), static_cast<qsizetype>(start.size()))) {
        if (c.category() != QChar::Other_Control)
            excerpt += c;
        else if (!excerpt.endsWith(QLatin1Char(' ')))
            excerpt += QLatin1Char(' ');
    }
    excerpt = excerpt.trimmed();
    return excerpt.left(longestExcerpt);
}

Result<ParsedPage> readPage(const PaddedText &text, const ParseRequest &request)
{
    static thread_local simdjson::ondemand::parser kept;
    simdjson::ondemand::parser own;
    simdjson::ondemand::parser &parser = text.size() <= largestKept ? kept : own;
    simdjson::ondemand::document document;
    auto error = parser.iterate(text.data(), text.size(), text.paddedSize()).get(document);
    if (error == simdjson::UTF8_ERROR) {
        const PaddedText repaired(repairedDocument(text.view()));
        error = parser.iterate(repaired.data(), repaired.size(), repaired.paddedSize()).get(document);
        if (!error)
            return PageReader(repaired.view(), request).read(document);
    }
    if (!error)
        return PageReader(text.view(), request).read(document);
    const QString excerpt = excerptOf(text.view());
    if (excerpt.isEmpty())
        return badAnswer(emptyAnswer());
    return badAnswer(
        {QT_TRANSLATE_NOOP("kitesync::Reason", "the answer is not valid: %1 (%2 bytes that begin with: %3)"),
         {QString::fromUtf8(simdjson::error_message(error)), QString::number(text.size()), excerpt}});
}

} // namespace kitesync
