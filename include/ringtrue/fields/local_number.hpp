// SPDX-License-Identifier: BSL-1.0
// A field type for telephone numbers as they are dialled or written in their own country.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>

namespace ringtrue::inline RINGTRUE_ABI {

/// 1 to 32 of the characters in which people write and dial numbers; `expected` lists them. No numbering plan is checked, since
/// local spellings vary. Encoded as received.
class local_number : public constrained_text<local_number> {
public:
    using constrained_text::constrained_text;

    static constexpr keywords schema{
        .type = json_type::string,
        .minLength = 1,
        .maxLength = 32,
        .pattern = pattern<R"([0-9+(*#][0-9 ()+.\-/*#]*)">,
        .examples = {"07888 123456", "0330 123 4567"},
        .expected = "a local number (1 to 32 digits, spaces and ( ) + - . / * #, the first a digit or one of + ( * #)",
        .personal = true,
    };
};

} // namespace ringtrue
