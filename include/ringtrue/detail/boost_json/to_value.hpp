// SPDX-License-Identifier: BSL-1.0
// Converts an encodable value to a boost::json::value. Uses Boost.JSON's types only when instantiated.
#pragma once

#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/encode/size.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class Value, class T>
void to_value(Value& out, T const& value)
{
    constexpr auto kind = shape_of<T>;
    auto const text = [&](std::string_view characters) { out.emplace_string().assign(characters.data(), characters.size()); };
    if constexpr (kind == shape::field) {
        constexpr auto type = field_type<T>::schema.type;
        auto const& written = field_type<T>::write(value);
        if constexpr (type == json_type::string) {
            text(written);
        } else if constexpr (type == json_type::integer) {
            integer_value const number = written;
            if (number.fits<std::int64_t>())
                out = number.as<std::int64_t>();
            else
                out = number.as<std::uint64_t>();
        } else {
            out = written;
        }
    } else if constexpr (kind == shape::enumeration) {
        text(enumerator_names<T>[enumerator_index(value)].name);
    } else if constexpr (kind == shape::nullable) {
        if (value)
            to_value(out, *value);
        else
            out = nullptr;
    } else if constexpr (kind == shape::vector || kind == shape::array) {
        auto& items = out.emplace_array();
        for (element_t<T> const& item : value)
            to_value(items.emplace_back(nullptr), item);
    } else if constexpr (kind == shape::map) {
        auto& object = out.emplace_object();
        for (auto const& [name, item] : value)
            to_value(object[name], item);
    } else if constexpr (kind == shape::tagged_union) {
        std::visit([&](auto const& alternative) { to_value(out, alternative); }, value);
    } else {
        auto& object = out.emplace_object();
        auto const member = [&](std::string_view name, auto const& m) {
            if constexpr (shape_of<std::remove_cvref_t<decltype(m)>> != shape::optional)
                to_value(object[name], m);
            else if (m)
                to_value(object[name], *m);
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (member(object_properties<T>::all[I].name, value.*members<T>::template at<I>::pointer), ...);
        }(std::make_index_sequence<members<T>::size>{});
    }
}

} // namespace ringtrue::detail
