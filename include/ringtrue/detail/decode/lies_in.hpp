// SPDX-License-Identifier: BSL-1.0
// Finds out whether a text lies in the memory of the value that it is decoded into.
#pragma once

#include <ringtrue/detail/describe/any_part.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/writes_own_characters.hpp>
#include <ringtrue/field_type.hpp>

#include <compare>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI::detail {

inline bool overlap(std::string_view text, void const* memory, std::size_t size)
{
    auto const* const bytes = static_cast<char const*>(memory);
    std::compare_three_way const order; // of pointers to different objects, too
    return order(text.data(), bytes + size) < 0 && order(bytes, text.data() + text.size()) < 0;
}

/// Whether the text lies in memory that belongs to one part of a value alone.
template <class T>
bool overlaps_part(std::string_view text, T const& part)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        if constexpr (writes_own_characters<T>()) {
            auto const write_overlaps = [&] {
                std::string_view const characters = field_type<T>::write(part);
                return overlap(text, characters.data(), characters.size());
            };
#ifdef __cpp_exceptions
            if constexpr (!own_field_type<T>) {
                try {
                    return write_overlaps();
                } catch (...) { // nothing is known then
                    return true;
                }
            } else
#endif
                return write_overlaps();
        }
    } else if constexpr (kind == shape::sequence && requires { part.data(); }) {
        return overlap(text, part.data(), part.size() * sizeof(element_t<T>));
    } else if constexpr (kind == shape::sequence || kind == shape::set) {
        if constexpr (std::is_reference_v<decltype(*part.begin())>)
            for (auto const& item : part)
                if (overlap(text, &item, sizeof item))
                    return true;
    } else if constexpr (kind == shape::map || kind == shape::other_members) {
        for (auto const& entry : part)
            if (overlap(text, &entry, sizeof entry) || overlaps_part(text, entry.first))
                return true;
    }
    return false;
}

/// Whether the text lies in the value: in its bytes, or in memory of its strings, vectors and maps.
template <class T>
bool lies_in(std::string_view text, T const& value)
{
    return overlap(text, &value, sizeof value) || any_part(value, [&](auto const& part) { return overlaps_part(text, part); });
}

} // namespace ringtrue::detail
