// SPDX-License-Identifier: BSL-1.0
// Which JSON Schema to write.
#pragma once

#include <ringtrue/version.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

enum class dialect : unsigned char { draft_2020_12, draft_07 };

struct schema_options {
    ringtrue::dialect dialect = ringtrue::dialect::draft_2020_12;
    bool closed = false; // refuse unknown members: for who produces events; consumers let them pass
};

} // namespace ringtrue
