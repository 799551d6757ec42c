// SPDX-License-Identifier: BSL-1.0
// Floor 4. Files read and written whole, or not at all.
#pragma once

#include <ringtrue/tool/failure.hpp>

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <istream>
#include <string>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace ringtrue::tool {

inline std::string reason(int error) { return std::generic_category().message(error); }

/// At most `most` bytes of a stream. `name` is for the failure.
inline std::string read_stream(std::istream& in, std::size_t most, std::string const& name)
{
    std::string text;
    char chunk[1 << 16];
    while (text.size() < most && in.read(chunk, sizeof chunk).gcount() > 0)
        text.append(chunk, static_cast<std::size_t>(in.gcount()));
    if (in.bad())
        throw failure{"cannot read " + name + ": " + reason(errno)};
    if (text.size() > most)
        text.resize(most);
    return text;
}

/// At most `most` bytes of a file. A directory, or a file that is missing or not readable, is a failure.
inline std::string read_file(std::filesystem::path const& path, std::size_t most)
{
    if (std::error_code ignored; std::filesystem::is_directory(path, ignored))
        throw failure{"cannot read " + path.string() + ": " + reason(EISDIR)};
    errno = 0;
    std::ifstream in{path, std::ios::binary};
    if (!in)
        throw failure{"cannot read " + path.string() + ": " + reason(errno)};
    return read_stream(in, most, path.string());
}

/// Writes a file beside its place and moves it there, so that nobody ever sees half of it.
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

} // namespace ringtrue::tool
