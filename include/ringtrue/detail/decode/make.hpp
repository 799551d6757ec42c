// SPDX-License-Identifier: BSL-1.0
// Makes a value from a valid source, so that nothing here can fail.
//
// `Source` is node_source on the full path, and tape_source on the fast one.
#pragma once

#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/result.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T, class Source>
T make(Source from);

/// Converts to T only, so that a struct whose members are declared in another order than described does not compile.
template <class T, class Source>
struct exactly {
    Source from;

    template <class U>
        requires std::is_same_v<T, U>
    operator U() const
    {
        return make<T>(from);
    }
};

/// Returns use(JSON text of the source).
template <class Source, class Use>
auto with_json(Source from, Use const& use)
{
    std::string room;
    return use(from.json(room));
}

template <class T, class Source>
T make_field(Source from)
{
    using type = field_type<T>;
    if constexpr (requires { from.template value<T>(); })
        return from.template value<T>();
    else if constexpr (type::schema.tolerates_null)
        return from.is_deviation() ? from.is_null() ? type::read_null() : type::read_deviation(from.text()) : type::read(from.text());
    else if constexpr (type::schema.tolerant)
        return from.is_deviation() ? type::read_deviation(from.text()) : type::read(from.text());
    else if constexpr (type::schema.type == json_type::string)
        return type::read(from.text());
    else if constexpr (type::schema.type == json_type::integer)
        return type::read(from.integer());
    else if constexpr (type::schema.type == json_type::number)
        return type::read(from.number());
    else if constexpr (type::schema.type == json_type::boolean)
        return type::read(from.boolean());
    else
        return with_json(from, [](std::string_view json) { return type::read(json); });
}

/// Makes a map's name from its valid text.
template <class T>
T make_name(std::string_view text)
{
    if constexpr (shape_of<T> == shape::enumeration) {
        std::size_t i = 0;
        while (enumerator_names<T>[i].name != text)
            ++i;
        return contract<T>.values[i].value;
    } else {
        return field_type<T>::read(text);
    }
}

/// Returns the source of a struct's member: for other_members, that of the struct.
template <class T, std::size_t I, class Members, class Source>
Source member_source(Members const& at, Source object)
{
    if constexpr (std::is_same_v<typename members<T>::template type<I>, other_members>)
        return object;
    else
        return at.template get<I>();
}

template <class T, class Source>
struct object_maker {
    typename Source::template members_of<T> const& at;
    Source from;

    template <std::size_t I>
    exactly<typename members<T>::template type<I>, Source> member() const
    {
        return {member_source<T, I>(at, from)};
    }
};

template <class T, class Source>
T make_object(Source from)
{
    typename Source::template members_of<T> const at{from};
    return make_aggregate<T>(object_maker<T, Source>{at, from});
}

/// Makes an unknown_event; a template, since its header is not included here.
template <class Union, class UnknownEvent, class Source>
UnknownEvent make_unknown_event(Source from)
{
    return with_json(from, [&](std::string_view json) { return field_type<UnknownEvent>::read(from.tag_text(keywords_of<Union>.tag), json); });
}

/// Makes the alternative in its final place: in a Variant, or in a Target that is constructed from `Before` and the alternative.
template <class Target, class Variant, class... Before, class Source, std::size_t... I>
Target make_alternative(Source from, std::size_t choice, std::index_sequence<I...>)
{
    using maker = Target (*)(Source);
    static constexpr maker makers[]{[](Source alternative) -> Target {
        using type = std::variant_alternative_t<I, Variant>;
        if constexpr (std::is_same_v<type, unknown_event>)
            return Target{Before{}..., std::in_place_index<I>, make_unknown_event<Variant, type>(alternative)};
        else
            return Target{Before{}..., std::in_place_index<I>, exactly<type, Source>{alternative}};
    }...};
    return makers[choice](from.inner());
}

/// The alternatives of a union that a source has read.
template <class Union, class Source>
using alternatives_in = std::make_index_sequence<Source::has_unknown_events ? std::variant_size_v<Union> : described_alternatives<Union>>;

/// Makes a result<T>, with the value in its final place.
template <class T, class Source>
result<T> make_result(Source from)
{
    if constexpr (shape_of<T> == shape::tagged_union)
        return make_alternative<result<T>, T, std::in_place_t>(from, from.choice(), alternatives_in<T, Source>{});
    else
        return result<T>{std::in_place, exactly<T, Source>{from}};
}

template <class T, class Source>
T make(Source from)
{
    constexpr auto kind = shape_of<T>;
    if constexpr (kind == shape::field) {
        return make_field<T>(from);
    } else if constexpr (kind == shape::enumeration) {
        return contract<T>.values[from.choice()].value;
    } else if constexpr (kind == shape::optional) {
        if (from.is_absent())
            return T{};
        if constexpr (owning_pointer<T>)
            return from.inner().template with_boxed<element_t<T>>([](Source value) { return T{new element_t<T>(exactly<element_t<T>, Source>{value})}; });
        else
            return T{exactly<element_t<T>, Source>{from.inner()}};
    } else if constexpr (kind == shape::nullable) {
        return from.is_null() ? T{} : T{exactly<element_t<T>, Source>{from.inner()}};
    } else if constexpr (kind == shape::array || kind == shape::tuple) {
        typename Source::template items_of<T> const at{from};
        return with_indices<T>([&](auto... i) { return T{make<std::tuple_element_t<i, T>>(at.template get<i>())...}; });
    } else if constexpr (kind == shape::sequence) {
        T all;
        from.template for_each_item<element_t<T>>([&](Source item) { all.push_back(make<element_t<T>>(item)); });
        return all;
    } else if constexpr (kind == shape::set) {
        T all;
        from.template for_each_item<element_t<T>>([&](Source item) { all.insert(make<element_t<T>>(item)); });
        return all;
    } else if constexpr (kind == shape::map) {
        T all;
        from.template for_each_member<element_t<T>>(
            [&](std::string_view name, Source value) { all.emplace(make_name<name_t<T>>(name), make<element_t<T>>(value)); });
        return all;
    } else if constexpr (kind == shape::other_members) {
        T all;
        from.for_each_other_member([&](std::string_view name, Source value) { all.emplace(name, make<element_t<T>>(value)); });
        return all;
    } else if constexpr (kind == shape::object) {
        return make_object<T>(from);
    } else if constexpr (kind == shape::either) {
        return make_alternative<T, variant_t<T>>(from, from.template alternative<T>(), std::make_index_sequence<std::variant_size_v<variant_t<T>>>{});
    } else {
        return make_alternative<T, T>(from, from.choice(), alternatives_in<T, Source>{});
    }
}

} // namespace ringtrue::detail
