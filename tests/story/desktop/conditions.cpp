// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that a walk cannot bring about on the computer that it runs on: clocks that went on (the computer slept, or half an
// hour passed), and a disk that is full. Put before a program by LD_PRELOAD; the product knows nothing of it.
//
// WALK_CONDITIONS names a file with three numbers of 64 bits, which the walk changes at any time: nanoseconds that the wall clock
// is ahead, nanoseconds that the monotonic clock is ahead, and whether the files whose paths begin with WALK_DISK can grow (0) or
// not (1).

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

struct Conditions
{
    volatile std::int64_t wallAhead;
    volatile std::int64_t monotonicAhead;
    volatile std::int64_t full;
};

constexpr std::int64_t second = 1'000'000'000;

const Conditions *conditions()
{
    static const Conditions *const shared = [] {
        static const Conditions none{};
        const char *const name = std::getenv("WALK_CONDITIONS");
        const int file = name == nullptr ? -1 : open(name, O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return &none;
        void *const memory = mmap(nullptr, sizeof(Conditions), PROT_READ, MAP_SHARED, file, 0);
        close(file);
        return memory == MAP_FAILED ? &none : static_cast<const Conditions *>(memory);
    }();
    return shared;
}

template <typename Function> Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

/// Whether writing up to there needs room that the disk has not.
bool hasNoRoom(int file, std::int64_t end)
{
    const char *const disk = std::getenv("WALK_DISK");
    struct stat facts = {};
    if (conditions()->full == 0 || disk == nullptr || fstat(file, &facts) != 0 || end <= facts.st_size)
        return false;
    std::array<char, 64> link{};
    std::array<char, 4096> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    return readlink(link.data(), path.data(), path.size() - 1) > 0
           && std::strncmp(path.data(), disk, std::strlen(disk)) == 0;
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time)
{
    static const auto real = next<int (*)(clockid_t, timespec *)>("clock_gettime");
    const int result = real(clock, time);
    std::int64_t ahead = 0;
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        ahead = conditions()->wallAhead;
    else if (clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE)
        ahead = conditions()->monotonicAhead;
    const std::int64_t nanoseconds = time->tv_nsec + ahead % second;
    time->tv_sec += ahead / second + nanoseconds / second;
    time->tv_nsec = nanoseconds % second;
    return result;
}

int gettimeofday(timeval *time, void *)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    *time = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

time_t time(time_t *into)
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (into != nullptr)
        *into = now.tv_sec;
    return now.tv_sec;
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (hasNoRoom(file, offset + static_cast<std::int64_t>(count))) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, count, offset);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset)
{
    return pwrite64(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    if (conditions()->full != 0
        && hasNoRoom(file, lseek64(file, 0, SEEK_CUR) + static_cast<std::int64_t>(count))) {
        errno = ENOSPC;
        return -1;
    }
    return real(file, bytes, count);
}

} // extern "C"
