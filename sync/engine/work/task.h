// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <coroutine>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kitesync {

// Coroutines of the engine: all of them live on the sync thread, and all are driven to their end (a stop makes every wait
// end with Cancelled), so a suspended one is never destroyed.

template <typename T> class Task;

namespace detail {

struct TaskPromiseBase
{
    std::coroutine_handle<> continuation = std::noop_coroutine();

    struct FinalAwaiter
    {
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        template <typename Promise>
        std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> finished) const noexcept
        {
            return finished.promise().continuation;
        }
        void await_resume() const noexcept { }
    };

    [[nodiscard]] std::suspend_always initial_suspend() const noexcept { return {}; }
    [[nodiscard]] FinalAwaiter final_suspend() const noexcept { return {}; }
    // Errors are values: an exception that gets here is std::bad_alloc or a bug.
    [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
};

template <typename T> struct TaskPromise final : TaskPromiseBase
{
    std::optional<T> value;

    Task<T> get_return_object() noexcept;
    template <typename U> void return_value(U &&result) { value.emplace(std::forward<U>(result)); }
    T take() { return std::move(*value); }
};

template <> struct TaskPromise<void> final : TaskPromiseBase
{
    Task<void> get_return_object() noexcept;
    void return_void() const noexcept { }
    void take() const noexcept { }
};

} // namespace detail

/// A lazily started piece of work that ends with a T; awaiting it starts it. Owned by whoever holds it.
template <typename T = void> class [[nodiscard]] Task final
{
public:
    using promise_type = detail::TaskPromise<T>;
    using Handle = std::coroutine_handle<promise_type>;

    explicit Task(Handle handle) noexcept
        : m_handle(handle)
    {
    }
    Task(Task &&other) noexcept
        : m_handle(std::exchange(other.m_handle, {}))
    {
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    Task &operator=(Task &&) = delete;
    ~Task()
    {
        if (m_handle)
            m_handle.destroy();
    }

    [[nodiscard]] bool await_ready() const noexcept { return m_handle.done(); }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) noexcept
    {
        m_handle.promise().continuation = waiting;
        return m_handle;
    }
    T await_resume() { return m_handle.promise().take(); }

private:
    Handle m_handle;
};

namespace detail {

template <typename T> Task<T> TaskPromise<T>::get_return_object() noexcept
{
    return Task<T>(std::coroutine_handle<TaskPromise<T>>::from_promise(*this));
}

inline Task<void> TaskPromise<void>::get_return_object() noexcept
{
    return Task<void>(std::coroutine_handle<TaskPromise<void>>::from_promise(*this));
}

/// The frame of a task that nobody awaits; frees itself.
struct Detached
{
    struct promise_type
    {
        Detached get_return_object() const noexcept { return {}; }
        [[nodiscard]] std::suspend_never initial_suspend() const noexcept { return {}; }
        [[nodiscard]] std::suspend_never final_suspend() const noexcept { return {}; }
        void return_void() const noexcept { }
        [[noreturn]] void unhandled_exception() const noexcept { std::terminate(); }
    };
};

} // namespace detail

/// A value that comes later from outside (an answer, another thread). complete() once; one coroutine awaits it.
template <typename T> class Pending final
{
public:
    Pending()
        : m_state(std::make_shared<State>())
    {
    }

    [[nodiscard]] bool isComplete() const { return m_state->value.has_value(); }
    /// Gives the value and resumes the waiting coroutine, if it waits already. Further calls are ignored.
    void complete(T value) const
    {
        const std::shared_ptr<State> state = m_state;
        if (state->value)
            return;
        state->value.emplace(std::move(value));
        if (const auto waiting = std::exchange(state->waiting, {}))
            waiting.resume();
    }

    [[nodiscard]] bool await_ready() const { return isComplete(); }
    void await_suspend(std::coroutine_handle<> waiting) const { m_state->waiting = waiting; }
    T await_resume() const { return std::move(*m_state->value); }

private:
    struct State
    {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };
    std::shared_ptr<State> m_state;
};

/// Tasks that run side by side. Await all() before the group goes.
class TaskGroup final
{
public:
    TaskGroup() = default;
    TaskGroup(const TaskGroup &) = delete;
    TaskGroup &operator=(const TaskGroup &) = delete;

    /// Starts the task at once.
    void spawn(Task<void> task)
    {
        ++m_running;
        run(std::move(task), this);
    }
    [[nodiscard]] int running() const noexcept { return m_running; }

    /// Awaits the end of all tasks, including those spawned meanwhile.
    struct AllAwaiter
    {
        TaskGroup *group;
        [[nodiscard]] bool await_ready() const noexcept { return group->m_running == 0; }
        void await_suspend(std::coroutine_handle<> waiting) const noexcept { group->m_waiting = waiting; }
        void await_resume() const noexcept { }
    };
    [[nodiscard]] AllAwaiter all() noexcept { return AllAwaiter{this}; }

private:
    static detail::Detached run(Task<void> task, TaskGroup *group)
    {
        co_await task;
        if (--group->m_running == 0) {
            if (const auto waiting = std::exchange(group->m_waiting, {}))
                waiting.resume();
        }
    }

    int m_running = 0;
    std::coroutine_handle<> m_waiting;
};

/// Coroutines that wait until somebody opens the gate; all go on at once.
class Gate final
{
public:
    struct Awaiter
    {
        Gate *gate;
        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiting) const { gate->m_waiting.push_back(waiting); }
        void await_resume() const noexcept { }
    };
    [[nodiscard]] Awaiter passed() noexcept { return Awaiter{this}; }
    void open()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto handle : waiting)
            handle.resume();
    }

private:
    std::vector<std::coroutine_handle<>> m_waiting;
};

} // namespace kitesync
