// SPDX-License-Identifier: BSL-1.0
// Puts a text into one of the strings of a value, for tests of functions whose text may lie in their target.
#pragma once

#include <ringtrue/detail/describe/any_part.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/writes_own_characters.hpp>
#include <ringtrue/detail/keywords/satisfies.hpp>
#include <ringtrue/field_type.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

using namespace ringtrue::detail;

/// Replaces, by the text, one of the value's strings that accepts it: that of number `place` from 0, or the last. Returns where the
/// text lies in the value, or `text` itself if no string accepts it. `text` is valid UTF-8.
template <class T>
std::string_view put_text(T& value, std::string_view text, std::size_t place)
{
    std::size_t count = 0;
    auto const find = [&](std::size_t wanted) {
        auto found = text;
        count = 0;
        static_cast<void>(any_part(value, [&](auto& part) {
            using type = std::remove_cvref_t<decltype(part)>;
            if constexpr (shape_of<type> == shape::field && !std::is_const_v<std::remove_reference_t<decltype(part)>>) // not those of a set
                if constexpr (writes_own_characters<type>() && !std::is_same_v<type, unknown_event>) {
                    rule broken{};
                    if (!satisfies(field_type<type>::schema, text, broken) || count++ != wanted)
                        return false;
                    part = field_type<type>::read(text);
                    found = field_type<type>::write(part);
                    return true;
                }
            return false;
        }));
        return found;
    };
    auto const found = find(place);
    return found.data() == text.data() && count != 0 ? find(count - 1) : found;
}

} // namespace ringtrue::testing::detail
