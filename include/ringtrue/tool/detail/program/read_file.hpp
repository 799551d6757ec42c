// SPDX-License-Identifier: BSL-1.0
// Reads whole files, or throws a failure.
#pragma once

#include <ringtrue/tool/detail/program/failure.hpp>
#include <ringtrue/tool/detail/program/files.hpp>
#include <ringtrue/tool/detail/program/message.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// At most `most` bytes of an open file. `name` is for the message. With <cstdio>: a std::istream loses the reason.
inline std::string read_stream(std::FILE* in, std::size_t most, std::string const& name)
{
    std::string text;
    char chunk[1 << 16];
    while (text.size() < most) {
        auto const wanted = most - text.size() < sizeof chunk ? most - text.size() : sizeof chunk;
        auto const count = std::fread(chunk, 1, wanted, in);
        text.append(chunk, count);
        if (std::ferror(in) != 0)
            throw failure{"cannot read " + name + ": " + reason(errno)};
        if (count < wanted)
            break;
    }
    return text;
}

/// At most `most` bytes of the file that a user has named, which may be a FIFO or a device: what `<(…)` names in a shell. Throws a
/// failure for a directory and for a file that is missing or not readable.
inline std::string read_file(std::filesystem::path const& path, std::size_t most, bool may_wait = true)
{
    auto const close = [](std::FILE* file) { std::fclose(file); };
    std::unique_ptr<std::FILE, decltype(close)> const in{system_files::open(path, may_wait), close};
    if (!in)
        throw failure{"cannot read " + in_quotes(path.string()) + ": " + reason(errno)};
    return read_stream(in.get(), most, in_quotes(path.string()));
}

/// The same for a file that is there for its content: std::nullopt if it is missing, and a failure for a directory, a FIFO, a
/// socket or a device, which is not opened, since that may block or have an effect.
inline std::optional<std::string> read_regular_file(std::filesystem::path const& path, std::size_t most)
{
    std::error_code error;
    auto const found = std::filesystem::status(path, error);
    if (found.type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    if (std::filesystem::status_known(found) && !std::filesystem::is_regular_file(found))
        throw failure{"cannot read " + in_quotes(path.string()) + ": it is not a regular file"};
    return read_file(path, most, false); // another file may have taken its place by now
}

} // namespace ringtrue::tool::detail
