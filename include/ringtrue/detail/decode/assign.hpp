// SPDX-License-Identifier: BSL-1.0
// Assigns a valid source to an existing value, which keeps the memory of its strings and vectors.
#pragma once

#include <ringtrue/detail/decode/make.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T, class Source>
void assign(T& target, Source from);

template <class T, class Source>
void assign_items(T& target, Source from)
{
    auto next = target.begin();
    from.template for_each_item<element_t<T>>([&](Source item) {
        if (next != target.end()) {
            assign(*next, item);
            ++next;
        } else {
            target.push_back(make<element_t<T>>(item));
            next = target.end();
        }
    });
    target.erase(next, target.end());
}

template <class Variant, class Source>
void assign_alternative(Variant& target, Source from, std::size_t choice)
{
    if (target.index() != choice)
        return static_cast<void>(target = make<Variant>(from));
    std::visit([&]<class Alternative>(Alternative& same) {
        if constexpr (std::is_same_v<Alternative, unknown_event>)
            target = make<Variant>(from);
        else
            assign(same, from.inner());
    }, target);
}

template <class T, class Source>
void assign(T& target, Source from)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::optional || kind == shape::nullable) {
        bool const is_none = kind == shape::optional ? from.is_absent() : from.is_null();
        if (!target || is_none)
            target = make<T>(from);
        else if constexpr (owning_pointer<T>)
            from.inner().template with_boxed<element_t<T>>([&](Source value) { assign(*target, value); });
        else
            assign(*target, from.inner());
    } else if constexpr (kind == shape::sequence) {
        if constexpr (std::is_same_v<element_t<T>, bool>)
            target = make<T>(from);
        else
            assign_items(target, from);
    } else if constexpr (kind == shape::array || kind == shape::tuple) {
        typename Source::template items_of<T> const at{from};
        with_indices<T>([&](auto... i) { (assign(get<i>(target), at.template get<i>()), ...); });
    } else if constexpr (kind == shape::object) {
        [[maybe_unused]] typename Source::template members_of<T> const at{from};
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (assign(target.*members<T>::template at<I>::pointer, member_source<T, I>(at, from)), ...);
        }(std::make_index_sequence<members<T>::size>{});
    } else if constexpr (kind == shape::tagged_union) {
        assign_alternative(target, from, from.choice());
    } else if constexpr (kind == shape::either) {
        assign_alternative(target, from, from.template alternative<T>());
    } else if constexpr (requires { requires field_type<T>::schema.type == json_type::any; }) {
        if constexpr (requires(std::string_view json) { field_type<T>::assign(target, json); })
            with_json(from, [&](std::string_view json) { field_type<T>::assign(target, json); });
        else
            target = make<T>(from);
    } else if constexpr (requires { field_type<T>::assign(target, from.text()); }) {
        if constexpr (field_type<T>::schema.tolerant)
            if (from.is_deviation()) {
                target = make<T>(from);
                return;
            }
        field_type<T>::assign(target, from.text());
    } else {
        target = make<T>(from);
    }
}

} // namespace ringtrue::detail
