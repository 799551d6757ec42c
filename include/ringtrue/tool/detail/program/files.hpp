// SPDX-License-Identifier: BSL-1.0
// Reads and writes whole files, or throws a failure.
#pragma once

#include <ringtrue/tool/detail/program/failure.hpp>

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

inline std::string reason(int error) { return std::generic_category().message(error); }

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

/// At most `most` bytes of a file. Throws a failure for a directory and for a file that is missing or not readable.
inline std::string read_file(std::filesystem::path const& path, std::size_t most)
{
    auto const close = [](std::FILE* file) { std::fclose(file); };
    std::unique_ptr<std::FILE, decltype(close)> const in{std::fopen(path.c_str(), "rb"), close};
    auto const name = path.empty() ? "''" : path.string();
    if (!in)
        throw failure{"cannot read " + name + ": " + reason(errno)};
    return read_stream(in.get(), most, name);
}

/// Writes a temporary file and renames it, so that nobody ever reads half a file.
inline void write_file(std::filesystem::path const& path, std::string_view text)
{
    auto const unfinished = path.parent_path() / ('.' + path.filename().string() + '.' + std::to_string(::getpid()));
    auto const give_up = [&](std::string const& why) {
        std::error_code ignored;
        std::filesystem::remove(unfinished, ignored);
        throw failure{"cannot write " + path.string() + ": " + why};
    };
    errno = 0;
    std::ofstream out{unfinished, std::ios::binary};
    if (!out)
        give_up(reason(errno));
    out.write(text.data(), static_cast<std::streamsize>(text.size()));
    out.close();
    if (!out)
        give_up(reason(errno));
    std::error_code error;
    std::filesystem::rename(unfinished, path, error);
    if (error)
        give_up(error.message());
}

} // namespace ringtrue::tool::detail
