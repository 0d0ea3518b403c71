// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "sync/domain/progress.h"

#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace kitesync::cli {

/// Shows how a run comes along, for people.
class ProgressView
{
public:
    ProgressView() = default;
    ProgressView(const ProgressView &) = delete;
    ProgressView &operator=(const ProgressView &) = delete;
    virtual ~ProgressView() = default;

    virtual void show(const Progress &progress) = 0;
    /// Takes away what would be in the way of other text; the next show() puts it back.
    virtual void clear() { }
};

/// A line an object and one for the whole, rewritten in place. Only for live terminals.
class LiveProgress final : public ProgressView
{
public:
    explicit LiveProgress(Stream &stream)
        : m_stream(stream)
    {
    }

    void show(const Progress &progress) override;
    void clear() override;
    /// What is shown at a moment on a terminal of @p width columns; no line is wider. Pure.
    [[nodiscard]] static QStringList lines(const Progress &progress, int width);

private:
    Stream &m_stream;
    int m_shown = 0; ///< lines on the terminal
};

/// Plain lines for logs and pipes: at each tenth of the way, else at most every five seconds of the run.
class PlainProgress final : public ProgressView
{
public:
    explicit PlainProgress(Stream &stream)
        : m_stream(stream)
    {
    }

    void show(const Progress &progress) override;
    /// The line for this moment, if there is to be one. Remembers what it gave.
    [[nodiscard]] std::optional<QString> lineFor(const Progress &progress);

private:
    Stream &m_stream;
    int m_tenth = -1;
    std::optional<std::chrono::milliseconds> m_last;
};

/// The view that fits the stream.
[[nodiscard]] std::unique_ptr<ProgressView> makeProgressView(Stream &stream);

} // namespace kitesync::cli
