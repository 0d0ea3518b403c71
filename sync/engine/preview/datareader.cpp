// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/preview/datareader.h"

#include "sync/destination/destination.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <map>
#include <stop_token>
#include <utility>

namespace kitesync {

class DataReader::Private final
{
public:
    struct Question
    {
        std::stop_source stop;
        std::unique_ptr<QTimer> limit; ///< real time: it is the person's patience that ends
        bool tookTooLong = false;
    };
    using Read = std::function<void(Destination &)>;

    Private(DataReader &theFace, const Clock &theClock, std::chrono::milliseconds theLimit)
        : face(theFace)
        , clock(theClock)
        , limit(theLimit)
    {
        thread.setObjectName(QStringLiteral("kitesync-preview"));
    }

    template <typename Value>
    Id ask(const DataPlace &place, std::function<Result<Value>(Destination &)> read, QObject *context,
           std::function<void(const Result<Value> &)> done);
    void begin();

    DataReader &face;
    const Clock &clock;
    const std::chrono::milliseconds limit;
    std::map<Id, Question> questions;
    Id last = 0;
    QThread thread;
    QObject *worker = nullptr; ///< lives on thread, where it only carries calls
};

void DataReader::Private::begin()
{
    if (worker != nullptr)
        return;
    worker = new QObject;
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.start();
}

template <typename Value>
DataReader::Id DataReader::Private::ask(const DataPlace &place,
                                        std::function<Result<Value>(Destination &)> read, QObject *context,
                                        std::function<void(const Result<Value> &)> done)
{
    begin();
    const Id id = ++last;
    Question &question = questions[id];
    question.limit = std::make_unique<QTimer>();
    question.limit->setSingleShot(true);
    QObject::connect(question.limit.get(), &QTimer::timeout, &face, [&question] {
        question.tookTooLong = true;
        question.stop.request_stop();
    });
    question.limit->start(limit);

    const auto answer
        = [this, id, context = QPointer<QObject>(context), done = std::move(done)](Result<Value> result) {
              const auto asked = questions.find(id);
              const bool late = asked != questions.end() && asked->second.tookTooLong;
              if (asked != questions.end())
                  questions.erase(asked);
              if (!result && result.error().kind == ErrorKind::Cancelled && late) {
                  Error error = result.error();
                  error.kind = ErrorKind::TimedOut;
                  result = error;
              }
              if (context)
                  done(result);
          };
    QMetaObject::invokeMethod(
        worker,
        [this, place, read = std::move(read), answer, stop = question.stop.get_token()] {
            Destination::Patience patience;
            patience.busy = limit;
            const auto value = [&]() -> Result<Value> {
                auto destination = Destination::open(place.config, place.password, clock, patience, stop);
                if (!destination)
                    return destination.error();
                if (stop.stop_requested())
                    return Error{.kind = ErrorKind::Cancelled};
                return read(**destination);
            };
            QMetaObject::invokeMethod(
                &face, [answer, result = value()] { answer(result); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return id;
}

DataReader::DataReader(const Clock &clock, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, clock, limit))
{
}

DataReader::~DataReader()
{
    for (auto &[id, question] : d->questions)
        question.stop.request_stop();
    d->thread.quit();
    d->thread.wait();
}

DataReader::Id DataReader::readPage(const DataPlace &place, const PageQuestion &question, QObject *context,
                                    PageRead done)
{
    return d->ask<TablePage>(
        place, [question](Destination &destination) { return destination.page(question); }, context,
        std::move(done));
}

DataReader::Id DataReader::readDays(const DataPlace &place, const QDate &from, QObject *context, DaysRead done)
{
    return d->ask<QList<DayFigures>>(
        place, [from](Destination &destination) { return destination.days(from); }, context, std::move(done));
}

void DataReader::stop(Id id)
{
    if (const auto question = d->questions.find(id); question != d->questions.end())
        question->second.stop.request_stop();
}

} // namespace kitesync
