// SPDX-License-Identifier: BSL-1.0
// A field type for international telephone numbers.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>

#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

/// A telephone number in E.164 form (ITU-T E.164: at most 15 digits, the country code first, which never starts with 0), with or
/// without a leading +. Encoded as received.
class e164_number : public constrained_text<e164_number> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .pattern = pattern<R"(\+?[1-9][0-9]{1,14})">,
        .examples = {"447888123456"},
        .expected = "an E.164 number (2 to 15 digits, the first not 0, with or without a + in front)",
        .personal = true,
    };

    /// Returns the digits without the +: two spellings of one number have the same.
    std::string_view digits() const { return std::string_view{str()}.substr(str().starts_with('+')); }
};

} // namespace ringtrue
