// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/draftchecks.h"

#include "models/words/plaintext.h"
#include "sync/domain/destinationurl.h"
#include "sync/store/pipelinerules.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace kitesync {

namespace {

constexpr int counterFrom = 240;

bool hasInnerSpace(const QString &text)
{
    for (const QChar character : text.trimmed()) {
        if (character.isSpace() || character.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

QString unusedPrefix(const DestinationConfig &wanted, const QList<PipelineConfig> &others)
{
    for (int number = 1;; ++number) {
        const QString prefix
            = number == 1 ? QStringLiteral("bk_") : QStringLiteral("bk%1_").arg(QString::number(number));
        bool used = false;
        for (const PipelineConfig &other : others) {
            used = used
                   || (isSamePlace(wanted.url, other.destination.url)
                       && other.destination.tablePrefix.compare(prefix, Qt::CaseInsensitive) == 0);
        }
        if (!used)
            return prefix;
    }
}

DraftField fieldOf(const Error &error, DestinationKind kind)
{
    if (error.subject == QLatin1String("table_prefix"))
        return DraftField::TablePrefix;
    if (error.subject == QLatin1String("schema"))
        return DraftField::Schema;
    switch (kind) {
    case DestinationKind::Sqlite:
        return DraftField::File;
    case DestinationKind::Odbc:
        return DraftField::Source;
    case DestinationKind::PostgreSql:
    case DestinationKind::MySql:
        return DraftField::Host;
    }
    return DraftField::None;
}

} // namespace

int DraftChecks::nameLength(const QString &name)
{
    return static_cast<int>(name.trimmed().normalized(QString::NormalizationForm_C).toUcs4().size());
}

QString DraftChecks::nameTooLong(int length)
{
    const QLocale locale;
    return tr("The name has %1 characters; %2 is the most.")
        .arg(locale.toString(length), locale.toString(maximumPipelineNameLength));
}

QString DraftChecks::nameCounter(const QString &name)
{
    const int length = nameLength(name);
    if (length < counterFrom)
        return {};
    const QLocale locale;
    return tr("%1 of %2 characters").arg(locale.toString(length), locale.toString(maximumPipelineNameLength));
}

DraftChecks::Problem DraftChecks::name(const QString &name, const IsNameFree &isFree)
{
    const Result<QString> checked = checkedPipelineName(name);
    if (!checked) {
        const int length = nameLength(name);
        if (length == 0)
            return FieldProblem{DraftField::Name, tr("Give this pipeline a name."), {}};
        if (length > maximumPipelineNameLength)
            return FieldProblem{DraftField::Name, nameTooLong(length), {}};
        return FieldProblem{DraftField::Name,
                            tr("The name holds a line break or another invisible character."),
                            plainLine(name, maximumPipelineNameLength)};
    }
    if (isFree && !isFree(*checked))
        return FieldProblem{
            DraftField::Name,
            tr("You already have a pipeline called %1. Choose another name.").arg(quoted(*checked)),
            {}};
    return std::nullopt;
}

DraftChecks::Problem DraftChecks::token(const QString &token, bool stored)
{
    if (token.trimmed().isEmpty()) {
        if (stored)
            return std::nullopt;
        return FieldProblem{DraftField::Token, tr("Paste an API token."), {}};
    }
    if (hasInnerSpace(token))
        return FieldProblem{
            DraftField::Token, tr("This does not look like a whole token. Copy it again from Buildkite."), {}};
    return std::nullopt;
}

DraftChecks::Problem DraftChecks::organization(const QString &slug)
{
    if (slug.trimmed().isEmpty())
        return FieldProblem{
            DraftField::Organization,
            tr("Enter the organization's slug: the word after buildkite.com/ in the address."),
            {}};
    if (checkedOrganization(slug))
        return std::nullopt;
    const QString proposal = proposedOrganization(slug);
    return FieldProblem{DraftField::Organization,
                        tr("A slug has small letters, digits and hyphens only: it is the word after "
                           "buildkite.com/ in the address."),
                        checkedOrganization(proposal) ? proposal : QString()};
}

DraftChecks::Problem DraftChecks::apiAddress(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (checkedApiUrl(url))
        return std::nullopt;
    const QString usual = PipelineDraft::defaultApiAddress();
    if (url.scheme() == QLatin1String("http") && !url.host().isEmpty())
        return FieldProblem{DraftField::ApiAddress,
                            tr("Plain http would show the token to the network. Use an https address."),
                            {}};
    return FieldProblem{DraftField::ApiAddress,
                        tr("Enter an https address without user, ? and #, such as %1.").arg(usual), usual};
}

DraftChecks::Problem DraftChecks::destination(const DestinationDraft &destination)
{
    if (destination.kind == DestinationKind::Sqlite && destination.file.trimmed().isEmpty())
        return FieldProblem{DraftField::File, tr("Choose the file that the data goes to."), {}};
    if (destination.isServer() && destination.host.trimmed().isEmpty())
        return FieldProblem{DraftField::Host, tr("Enter the name or address of the database server."), {}};
    if (destination.isServer() && destination.database.trimmed().isEmpty())
        return FieldProblem{DraftField::Database, tr("Enter the name of the database."), {}};
    if (destination.kind == DestinationKind::Odbc && destination.source.trimmed().isEmpty())
        return FieldProblem{DraftField::Source, tr("Enter the name of the data source."), {}};
    const Result<DestinationConfig> checked = checkedDestination(destination.config());
    if (checked)
        return std::nullopt;
    FieldProblem problem{fieldOf(checked.error(), destination.kind), {}, {}};
    switch (problem.field) {
    case DraftField::TablePrefix:
        problem.text
            = tr("A prefix has at most 32 letters a–z, digits and underscores, and does not begin with "
                 "a digit.");
        break;
    case DraftField::Schema:
        problem.text = tr("A schema's name has at most 63 characters, without quotes and brackets.");
        break;
    case DraftField::Source:
        problem.text = tr("This cannot be used as a data source. A password goes into the field for it.");
        break;
    case DraftField::Host:
        problem.text = tr("This is not the name or address of a server.");
        break;
    default:
        problem.text = tr("This is not the path of a file.");
    }
    return problem;
}

DraftChecks::Problem DraftChecks::sharing(const DestinationDraft &destination, const PipelineKey &self,
                                          const QList<PipelineConfig> &others)
{
    const Result<DestinationConfig> wanted = checkedDestination(destination.config());
    if (!wanted)
        return std::nullopt;
    for (const PipelineConfig &other : others) {
        const DestinationConfig &taken = other.destination;
        if (other.key == self || !isSamePlace(wanted->url, taken.url) || wanted->schema != taken.schema
            || wanted->tablePrefix.compare(taken.tablePrefix, Qt::CaseInsensitive) != 0)
            continue;
        const QString name = quoted(other.name);
        const QString text
            = destination.kind == DestinationKind::Sqlite
                  ? tr("This file is used by the pipeline %1. Two pipelines may share a file only with "
                       "different prefixes.")
                        .arg(name)
                  : tr("These tables are used by the pipeline %1. Two pipelines may share a database only "
                       "with different prefixes.")
                        .arg(name);
        return FieldProblem{DraftField::TablePrefix, text, unusedPrefix(*wanted, others)};
    }
    return std::nullopt;
}

DraftChecks::Problem DraftChecks::objects(SourceObjects objects)
{
    if (objects != SourceObjects())
        return std::nullopt;
    return FieldProblem{DraftField::Objects, tr("Choose at least one object to copy."), {}};
}

DraftChecks::Problem DraftChecks::history(const PipelineDraft &draft, const QDateTime &now)
{
    const std::optional<QDate> from = draft.historyFrom(now);
    if (!from || (from->isValid() && *from <= now.toUTC().date()))
        return std::nullopt;
    return FieldProblem{DraftField::Since, tr("This day is still to come. Choose an earlier one."), {}};
}

QString DraftChecks::nameForCopy(const QString &name, const IsNameFree &isFree)
{
    for (int number = 1;; ++number) {
        const QString end = number == 1 ? tr(" (copy)", "end of a copied pipeline's name")
                                        : tr(" (copy %1)", "end of a copied pipeline's name").arg(number);
        QList<uint> characters = name.toUcs4();
        characters.resize(
            std::min<qsizetype>(characters.size(), maximumPipelineNameLength - end.toUcs4().size()));
        const QList<uint> &kept = characters;
        const QString copy
            = QString::fromUcs4(reinterpret_cast<const char32_t *>(kept.constData()), kept.size()).trimmed()
              + end;
        if (isFree(copy))
            return copy;
    }
}

QString DraftChecks::slugOfAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\A\\s*(?:https?://)?(?:www\\.)?buildkite\\.com/"),
        QRegularExpression::CaseInsensitiveOption);
    return address.match(text).hasMatch() ? proposedOrganization(text) : text;
}

} // namespace kitesync
