// SPDX-License-Identifier: BSL-1.0
// The texts that a contract always encodes in the same way: names, constants, enumerators.
#pragma once

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/field_type.hpp>

#include <array>
#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// `Part` has static constexpr texts `before`, `value` and `after`. The value is written between the two as a JSON string.
template <class Part>
struct wire_text_of {
    static constexpr std::size_t write(char* out)
    {
        json_writer writer{out};
        writer.append(Part::before);
        append_json_string(writer, Part::value);
        writer.append(Part::after);
        return writer.size();
    }

    static constexpr auto characters = [] {
        std::array<char, write(nullptr)> all{};
        write(all.data());
        return all;
    }();
};

template <class Part>
inline constexpr std::string_view wire_text{wire_text_of<Part>::characters.data(), wire_text_of<Part>::characters.size()};

/// `,"name":` of a struct's member. The first member of an object has a brace instead of the comma.
template <class T, std::size_t I>
struct member_part {
    static constexpr std::string_view before = ",";
    static constexpr std::string_view value = object_properties<T>::all[I].name;
    static constexpr std::string_view after = ":";
};

template <class T>
struct constant_part {
    static constexpr std::string_view before{};
    static constexpr std::string_view value = field_type<T>::schema.constant;
    static constexpr std::string_view after{};
};

template <class E, std::size_t I>
struct enumerator_part {
    static constexpr std::string_view before{};
    static constexpr std::string_view value = enumerator_names<E>[I].name;
    static constexpr std::string_view after{};
};

} // namespace ringtrue::detail
