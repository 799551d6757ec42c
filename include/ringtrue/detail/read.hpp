// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. JSON text to a document that satisfies a contract, or to all that it breaks.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/check.hpp>
#include <ringtrue/detail/document.hpp>
#include <ringtrue/detail/parse.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::detail {

/// `out` has to be empty, and refers to `text` afterwards.
inline violations read(document& out, std::string_view text, keywords const& schema, decode_options const& options)
{
    if (text.size() > options.max_size) {
        violations found(1);
        found[0].rule = rule::syntax;
        found[0].expected = "at most ";
        append_number(found[0].expected, options.max_size);
        found[0].expected.append(" bytes");
        found[0].found = "more";
        return found;
    }
    parser reader{out, text, options.max_depth};
    if (!reader.parse())
        return violations(1, reader.error());
    return checker{out, options}.check(schema);
}

} // namespace ringtrue::detail
