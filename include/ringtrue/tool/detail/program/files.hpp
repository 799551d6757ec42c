// SPDX-License-Identifier: BSL-1.0
// Opens and replaces files: by POSIX where it is there, and otherwise by what the standard library has.
#pragma once

#include <ringtrue/version.hpp>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#if __has_include(<unistd.h>)
#define RINGTRUE_DETAIL_HAS_POSIX 1
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#define RINGTRUE_DETAIL_HAS_POSIX 0
#endif

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

using file_mode = std::filesystem::perms; // unknown: that of a new file

/// What every system has.
struct portable_files {
    /// Returns null if the file cannot be opened, and sets errno.
    static std::FILE* open(std::filesystem::path const& path, bool) { return std::fopen(path.string().c_str(), "rb"); }

    /// Writes a temporary file beside the other one, and renames it. Returns 0, or the errno of what failed, which leaves no temporary
    /// file. The mode is set as far as the system knows it.
    static int replace(std::filesystem::path const& path, std::string_view text, file_mode mode)
    {
        auto temporary = path;
        temporary += ".ringtrue-new";
        auto* const out = std::fopen(temporary.string().c_str(), "wb");
        if (out == nullptr)
            return errno;
        int error = std::fwrite(text.data(), 1, text.size(), out) == text.size() && std::fflush(out) == 0 ? 0 : errno;
        if (std::fclose(out) != 0 && error == 0)
            error = errno;
        std::error_code failed;
        if (mode != file_mode::unknown)
            std::filesystem::permissions(temporary, mode, failed);
        failed.clear();
        if (error == 0)
            std::filesystem::rename(temporary, path, failed);
        if (error == 0 && failed)
            error = failed.default_error_condition().value();
        if (error != 0)
            std::filesystem::remove(temporary, failed);
        return error;
    }
};

#if RINGTRUE_DETAIL_HAS_POSIX

/// Signals that ask a program to end wait until this goes out of scope.
class later_signals {
public:
    later_signals()
    {
        ::sigset_t ending;
        ::sigemptyset(&ending);
        for (int const signal : {SIGHUP, SIGINT, SIGQUIT, SIGTERM})
            ::sigaddset(&ending, signal);
        ::pthread_sigmask(SIG_BLOCK, &ending, &before_);
    }
    later_signals(later_signals const&) = delete;
    later_signals& operator=(later_signals const&) = delete;
    ~later_signals() { ::pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

private:
    ::sigset_t before_;
};

struct posix_files {
    /// Returns null if the file cannot be opened, and sets errno. Waits for the other end of a FIFO only if it `may_wait`.
    static std::FILE* open(std::filesystem::path const& path, bool may_wait)
    {
        auto const descriptor = ::open(path.c_str(), O_RDONLY | O_NOCTTY | O_CLOEXEC | (may_wait ? 0 : O_NONBLOCK));
        return descriptor < 0 ? nullptr : ::fdopen(descriptor, "rb");
    }

    /// The mode that open() gives a new file.
    static ::mode_t mode_of_new_file()
    {
        auto const mask = ::umask(0); // which cannot be read in another way
        ::umask(mask);
        return 0666 & ~mask;
    }

    /// Writes a temporary file with this mode and renames it. Returns 0, or the errno of what failed, which leaves no temporary file.
    static int replace(std::filesystem::path const& path, std::string_view text, file_mode mode)
    {
        later_signals const after_cleaning_up;
        // In the same folder, since rename() needs the same file system. Others may write there, too: mkostemp opens a new file under a
        // name that they cannot guess, and never one of theirs, or one that a link of theirs leads to.
        auto temporary = (path.parent_path() / ".ringtrue-XXXXXX").string();
        auto const descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
        if (descriptor < 0)
            return errno;
        int error = 0;
        auto const note = [&](bool done) { error = error != 0 || done ? error : errno; };
        if (auto* const out = ::fdopen(descriptor, "wb"); out != nullptr) {
            note(std::fwrite(text.data(), 1, text.size(), out) == text.size() && std::fflush(out) == 0);
            note(::fchmod(descriptor, mode != file_mode::unknown ? static_cast<::mode_t>(mode) : mode_of_new_file()) == 0);
            note(::fsync(descriptor) == 0 || errno == EINVAL); // or else a crash may leave an empty file; EINVAL: not supported here
            note(std::fclose(out) == 0);
        } else {
            note(false);
            ::close(descriptor);
        }
        if (error == 0)
            note(std::rename(temporary.c_str(), path.c_str()) == 0);
        if (error != 0)
            ::unlink(temporary.c_str());
        return error;
    }
};

using system_files = posix_files;
#else
using system_files = portable_files;
#endif

} // namespace ringtrue::tool::detail
