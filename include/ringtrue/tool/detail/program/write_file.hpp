// SPDX-License-Identifier: BSL-1.0
// Replaces a file in one step, so that nobody ever reads half of it, or throws a failure.
#pragma once

#include <ringtrue/tool/detail/program/failure.hpp>
#include <ringtrue/tool/detail/program/files.hpp>
#include <ringtrue/tool/detail/program/message.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>

namespace ringtrue::inline RINGTRUE_ABI::tool::detail {

/// Replaces a file's content, or makes the file. An existing file keeps its mode. A symbolic link stays, and its target is
/// replaced. A link without a target and what is no regular file stay as they are, and are failures.
inline void write_file(std::filesystem::path const& path, std::string_view text)
{
    auto const give_up = [&](std::string const& why) { throw failure{"cannot write " + in_quotes(path.string()) + ": " + why}; };
    std::error_code error;
    bool const is_link = std::filesystem::is_symlink(std::filesystem::symlink_status(path, error));
    auto const target = is_link ? std::filesystem::canonical(path, error) : path;
    if (is_link && error)
        give_up("it is a symbolic link without a target: " + error.message());
    auto const old = std::filesystem::status(target, error);
    if (std::filesystem::exists(old) && !std::filesystem::is_regular_file(old))
        give_up("it is not a regular file");
    auto const mode = std::filesystem::exists(old) ? old.permissions() & file_mode::all : file_mode::unknown;
    if (auto const failed = system_files::replace(target, text, mode); failed != 0)
        give_up(reason(failed));
}

} // namespace ringtrue::tool::detail
