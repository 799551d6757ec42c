// SPDX-License-Identifier: BSL-1.0
// The options of the JSON Schema writer.
#pragma once

#include <ringtrue/version.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

enum class dialect : unsigned char { draft_2020_12, draft_07 };

struct schema_options {
    ringtrue::dialect dialect = ringtrue::dialect::draft_2020_12;
    bool closed = false; // reject unknown members: for producers of events; consumers ignore them

    /// End patterns with `$(?![\s\S])`, for the engines of Java, .NET, Perl, PHP and Python, whose `$` also matches before a newline at
    /// the end. The default, `$`, is for all others: Go and Rust have no lookahead.
    bool lookahead = false;
};

} // namespace ringtrue
