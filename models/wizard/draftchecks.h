// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/pipelinedraft.h"
#include "sync/domain/pipelineconfig.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kitesync {

/// The inputs of the wizard, as far as something can be wrong with them.
enum class DraftField {
    None,
    Name,
    Token,
    Organization,
    ApiAddress,
    File,
    Host,
    Database,
    User,
    Source,
    TablePrefix,
    Schema,
    Objects,
    Since,
};

/// What is wrong with one field, in words for people, and what could be put there instead.
struct FieldProblem
{
    DraftField field = DraftField::None;
    QString text;
    QString proposal; ///< a value for the field; empty: none
};

/// The checks of the wizard's fields (ux.md 3.2): what is right is decided by pipelinerules.h, here it gets its
/// words. Nothing means that the field is right. Stateless.
class DraftChecks final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::DraftChecks)
public:
    using Problem = std::optional<FieldProblem>;
    using IsNameFree = std::function<bool(const QString &name)>;

    [[nodiscard]] static Problem name(const QString &name, const IsNameFree &isFree);
    /// @p stored: an empty field keeps the one in the keychain.
    [[nodiscard]] static Problem token(const QString &token, bool stored);
    [[nodiscard]] static Problem organization(const QString &slug);
    [[nodiscard]] static Problem apiAddress(const QString &address);
    /// The first thing that is wrong with the chosen kind's form.
    [[nodiscard]] static Problem destination(const DestinationDraft &destination);
    /// Whether another of @p others writes to the same tables. @p self is the pipeline's own key.
    [[nodiscard]] static Problem sharing(const DestinationDraft &destination, const PipelineKey &self,
                                         const QList<PipelineConfig> &others);
    [[nodiscard]] static Problem objects(SourceObjects objects);
    [[nodiscard]] static Problem history(const PipelineDraft &draft, const QDateTime &now);

    /// Characters as the rule for names counts them.
    [[nodiscard]] static int nameLength(const QString &name);
    /// Shown beside a long name; empty while it is far from the limit.
    [[nodiscard]] static QString nameCounter(const QString &name);
    /// Why a text was not taken into the name's field. @p length as by nameLength().
    [[nodiscard]] static QString nameTooLong(int length);
    /// A free name for a copy of the pipeline @p name.
    [[nodiscard]] static QString nameForCopy(const QString &name, const IsNameFree &isFree);
    /// The slug, when @p text is a pasted address of Buildkite; else @p text as it is.
    [[nodiscard]] static QString slugOfAddress(const QString &text);
};

} // namespace kitesync
