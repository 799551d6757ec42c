// SPDX-License-Identifier: BSL-1.0
// Converts a value to a boost::json::value. Uses Boost.JSON's types only when instantiated.
#pragma once

#include <ringtrue/detail/boost_json/parse_to_value.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/encode/checked.hpp>
#include <ringtrue/detail/encode/entries.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Throws `unencodable` for a value that JSON or its contract cannot represent; `out` then holds a part of the event.
template <class Value, class T>
void to_value(Value& out, T const& value, encode_location const* outer = nullptr, encode_step step = encode_step{0})
{
    constexpr auto kind = shape_of<T>;
    auto const text = [&](std::string_view characters) { out.emplace_string().assign(characters.data(), characters.size()); };
    [[maybe_unused]] encode_location const here{outer, step};
    if (is_tolerated_null(value)) {
        out = nullptr;
    } else if constexpr (kind == shape::field) {
        use_written(value, outer, step, [&](auto written) {
            using type = decltype(written);
            if constexpr (std::is_same_v<type, std::string_view>)
                text(written);
            else if constexpr (std::is_same_v<type, json_text>)
                parse_to_value(out, written.characters);
            else if constexpr (!std::is_same_v<type, integer_value>)
                out = written;
            else if (written.template fits<std::int64_t>())
                out = written.template as<std::int64_t>();
            else
                out = written.template as<std::uint64_t>();
        });
    } else if constexpr (kind == shape::enumeration) {
        text(enumerator_names<T>[require_enumerator(value, outer, step)].name);
    } else if constexpr (kind == shape::nullable) {
        if (value)
            to_value(out, *value, outer, step);
        else
            out = nullptr;
    } else if constexpr (kind == shape::sequence || kind == shape::set || kind == shape::array) {
        require_size(value, outer, step);
        auto& items = out.emplace_array();
        std::size_t index = 0;
        for (element_t<T> const& item : value)
            to_value(items.emplace_back(nullptr), item, &here, encode_step{index++});
    } else if constexpr (kind == shape::map) {
        require_size(value, outer, step);
        auto& object = out.emplace_object();
        for_each_entry(value, outer, step, [&](auto const& entry) {
            use_name(entry.first, outer, step, [&](std::string_view name) { to_value(object[name], entry.second, &here, encode_step{name}); });
        });
    } else if constexpr (kind == shape::tuple) {
        auto& items = out.emplace_array();
        with_indices<T>([&](auto... i) { (to_value(items.emplace_back(nullptr), get<i>(value), &here, encode_step{static_cast<std::size_t>(i)}), ...); });
    } else if constexpr (kind == shape::tagged_union || kind == shape::either) {
        require_value(value, outer, step);
        std::visit([&](auto const& alternative) { to_value(out, alternative, outer, step); }, value);
    } else {
        require_one_choice(value, outer, step);
        auto& object = out.emplace_object();
        auto const member = [&](std::string_view name, auto const& m) {
            if constexpr (shape_of<std::remove_cvref_t<decltype(m)>> != shape::optional)
                to_value(object[name], m, &here, encode_step{name});
            else if (m)
                to_value(object[name], *m, &here, encode_step{name});
        };
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (member(object_properties<T>::all[I].name, value.*members<T>::template at<I>::pointer), ...);
        }(wire_members<T>{});
        if constexpr (keeps_other_members<T>)
            for (auto const& [name, other] : value.*members<T>::template at<members<T>::size - 1>::pointer) {
                require_other_name<T>(name, &here, encode_step{name});
                member(name, other);
            }
    }
}

} // namespace ringtrue::detail
