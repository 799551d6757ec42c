// SPDX-License-Identifier: BSL-1.0
// Replaces a file in one step, so that nobody ever reads half of it, or throws a failure.
#pragma once

#include <ringtrue/tool/detail/program/failure.hpp>
#include <ringtrue/tool/detail/program/message.hpp>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

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

/// The mode that open() gives a new file.
inline ::mode_t mode_of_new_file()
{
    auto const mask = ::umask(0); // which cannot be read in another way
    ::umask(mask);
    return 0666 & ~mask;
}

/// Writes a temporary file with this mode and renames it. Returns 0, or the errno of what failed, which leaves no temporary file.
inline int replace_file(std::filesystem::path const& path, std::string_view text, ::mode_t mode)
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
        note(::fchmod(descriptor, mode) == 0);
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

/// Replaces a file's content, or makes the file. An existing file keeps its mode. A symbolic link stays, and its target is
/// replaced. A link without a target and what is no regular file stay as they are, and are failures.
inline void write_file(std::filesystem::path const& path, std::string_view text)
{
    auto const give_up = [&](std::string const& why) { throw failure{"cannot write " + in_quotes(path.native()) + ": " + why}; };
    std::error_code error;
    bool const is_link = std::filesystem::is_symlink(std::filesystem::symlink_status(path, error));
    auto const target = is_link ? std::filesystem::canonical(path, error) : path;
    if (is_link && error)
        give_up("it is a symbolic link without a target: " + error.message());
    auto const old = std::filesystem::status(target, error);
    if (std::filesystem::exists(old) && !std::filesystem::is_regular_file(old))
        give_up("it is not a regular file");
    auto const mode = std::filesystem::exists(old) ? static_cast<::mode_t>(old.permissions() & std::filesystem::perms::all) : mode_of_new_file();
    if (auto const failed = replace_file(target, text, mode); failed != 0)
        give_up(reason(failed));
}

} // namespace ringtrue::tool::detail
