// SPDX-License-Identifier: BSL-1.0
// The definition of read: parser, checker, and the words of violations. It is inline, or compiled by ringtrue/src.hpp.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/detail/validate/check.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// `out` must be empty. Afterwards, it refers to `text`.
#ifndef RINGTRUE_SEPARATE_COMPILATION
inline
#endif
violations read(document& out, std::string_view text, keywords const& schema, decode_options const& options)
{
    violations found;
    if (options.deviations != nullptr)
        *options.deviations = {};
    if (auto const most = size_limit(options); text.size() > most) {
        auto& v = found.emplace_back();
        v.rule = rule::syntax;
        v.line = v.column = 1; // the text is not read
        v.expected = "at most ";
        append_number(v.expected, most);
        v.expected.append(" bytes");
        v.found = "more";
        return found;
    }
    parser reader{out, text, options.max_depth};
    if (!reader.parse()) {
        found.push_back(reader.error());
        return found;
    }
    return checker{out, schema, options}.check();
}

} // namespace ringtrue::detail
