// SPDX-License-Identifier: BSL-1.0
// A field type for text of bounded length, from all characters or an alphabet.
#pragma once

#include <ringtrue/fields/constrained_text.hpp>

#include <cstddef>

namespace ringtrue::inline RINGTRUE_ABI {

/// A text of `MinLength` to `MaxLength` code points. `Alphabet` is the inside of a character class of the portable subset, such
/// as "0-9A-Za-z_". An empty alphabet allows every character.
template <std::size_t MinLength, std::size_t MaxLength, detail::fixed_string Alphabet = "">
class text : public constrained_text<text<MinLength, MaxLength, Alphabet>> {
public:
    using constrained_text<text>::constrained_text;

    static_assert(MinLength <= MaxLength, "no text satisfies this type: its MinLength is above its MaxLength");

    static constexpr keywords schema{
        .type = json_type::string,
        .minLength = MinLength,
        .maxLength = MaxLength,
        .pattern = [] {
            if constexpr (Alphabet.view().empty())
                return text_pattern{};
            else
                return pattern<detail::repeated_class(Alphabet)>;
        }(),
    };
};

} // namespace ringtrue
