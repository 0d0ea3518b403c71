// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/pipelineconfig.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace kitesync {

/// What a note offers to do.
enum class NoteAction { Fix, Details, Open, Quit, Unlock };

enum class NoteUrgency { Low, Normal };

/// One notification, ready to be shown (ux.md 5.1): plain text in the user's language.
struct Note
{
    QString key; ///< notes of the same key replace each other: the pipeline's, or one of its own kind
    PipelineKey pipelineKey; ///< empty: of no single pipeline
    QString runId; ///< what Details shows; may be empty
    std::optional<ErrorKind> cause; ///< what Fix mends
    QString summary;
    QString body;
    QList<NoteAction> buttons;
    NoteAction clicked = NoteAction::Open; ///< what a click on the note itself does
    NoteUrgency urgency = NoteUrgency::Low;
    bool transient = false; ///< not kept by the desktop
    const char *category = "transfer"; ///< of the desktop notifications specification

    friend bool operator==(const Note &, const Note &) = default;
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::Note)
