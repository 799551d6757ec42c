// SPDX-License-Identifier: BSL-1.0
// Derives JSON Schema keywords from the contract of a C++ type.
#pragma once

#include <ringtrue/catalog.hpp>
#include <ringtrue/detail/core/name_index.hpp>
#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/describe/check_description.hpp>
#include <ringtrue/detail/describe/enumerators.hpp>
#include <ringtrue/detail/describe/members.hpp>
#include <ringtrue/detail/describe/shape.hpp>
#include <ringtrue/detail/describe/writes_own_characters.hpp>
#include <ringtrue/detail/json/equal.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/keywords.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class T>
struct unwrap_optional {
    using type = T;
};
template <class T>
    requires(shape_of<T> == shape::optional)
struct unwrap_optional<T> {
    using type = element_t<T>;
};

template <class T, auto Member, bool May>
struct default_is_of_a_member_that_may_be_absent {
    static_assert(May, "a default is what an absent member means: make the member a std::optional, or leave out its default_value");
};

template <class T>
struct object_properties {
    template <std::size_t I>
    static consteval property at()
    {
        using member = typename members<T>::template type<I>;
        if constexpr (notes_of<T, I>() != nullptr)
            (void)sizeof(default_is_of_a_member_that_may_be_absent<T, name_of<typename members<T>::template at<I>>,
                shape_of<member> == shape::optional || !notes_of<T, I>()->has_default>);
        return {wire_name<T, I>(), field_at<T, I>().description, &keywords_of<typename unwrap_optional<member>::type>,
            shape_of<member> != shape::optional, notes_of<T, I>()};
    }

    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<property, sizeof...(I)>{at<I>()...};
    }(wire_members<T>{});

    static constexpr auto choices = []<std::size_t... I>(std::index_sequence<I...>) {
        std::array<std::uint16_t, (std::size_t{0} + ... + is_choice<typename members<T>::template type<I>>)> indices{};
        [[maybe_unused]] std::size_t count = 0;
        [[maybe_unused]] auto const add = [&](bool is_one, std::size_t i) {
            if (is_one)
                indices[count++] = static_cast<std::uint16_t>(i);
        };
        (add(is_choice<typename members<T>::template type<I>>, I), ...);
        return indices;
    }(wire_members<T>{});
    static_assert(choices.size() != 1, "a struct has two choices or more, of which a document has exactly one: make a single one a required or optional member");

    static constexpr auto index = index_names(all);
};

/// Whether one of T's described members has that name on the wire.
template <class T>
constexpr bool is_property_of(std::string_view name)
{
    static_list<property> const all{object_properties<T>::all};
    return find_name(all, object_properties<T>::index, name) < all.size();
}

/// The keywords of the members that T keeps without knowing their names.
template <class T>
inline constexpr keywords other_members_of = [] {
    static_assert(keeps_other_members<T>);
    return keywords{.type = json_type::any, .description = field_at<T, members<T>::size - 1>().description};
}();

template <class T>
consteval keywords const* find_other_members()
{
    if constexpr (keeps_other_members<T>)
        return &other_members_of<T>;
    else
        return nullptr;
}

template <class T>
struct union_alternatives;

/// The keywords of a union's alternatives, except for an unknown_event, which is the last one.
template <class... Ts>
struct union_alternatives<std::variant<Ts...>> {
    static constexpr auto all = []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<keywords const*, sizeof...(I)>{&keywords_of<std::variant_alternative_t<I, std::variant<Ts...>>>...};
    }(std::make_index_sequence<described_alternatives<std::variant<Ts...>>>{});
};

template <class... Ts>
struct union_alternatives<either<Ts...>> : union_alternatives<std::variant<Ts...>> {};

template <class Alternative, bool HasTag>
struct alternative_has_tag {
    static_assert(HasTag, "an alternative of a tagged union lacks the tag: it needs a member of the tag's name that is a "
                          "constant<\"…\"> or a described enumeration, neither optional nor nullable; a tag \"event/type\" is the member "
                          "\"type\" of the struct in the member \"event\"");
};

/// The path of a union's tag, as keywords hold it.
template <class Union>
struct union_tag_path {
    static constexpr std::size_t size = read_tag_path(nullptr, contract<Union>.tag);
    static_assert(size != std::string_view::npos, "in the path of a tag, ~0 is a tilde, and ~1 a slash in a name: \"event/type\" is the member "
                                                  "\"type\" of the member \"event\"");
    static constexpr auto names = [] {
        std::array<char, size == std::string_view::npos ? 1 : size + 1> characters{};
        read_tag_path(characters.data(), contract<Union>.tag);
        return characters;
    }();
};

template <class Union>
inline constexpr std::string_view tag_path_of{union_tag_path<Union>::names.data(), union_tag_path<Union>::names.size() - 1};

/// Whether a tag at that path may be what it is: below the top, the schema of an event cannot narrow down an enumeration.
constexpr bool is_possible_tag(keywords const* tag, std::string_view path)
{
    return tag == nullptr || tag_path{path}.is_tag() || tag->is_constant;
}

template <class Union>
consteval bool check_union()
{
    static_assert(says_something(contract<Union>.name), "a tagged union needs a name: tagged_union(\"name\", \"tag\", \"what it is\")");
    static_assert(says_something(contract<Union>.description), "a description is empty: say what the union holds");
    constexpr auto size = std::variant_size_v<Union>;
    constexpr auto described = described_alternatives<Union>;
    static_assert(described > 0 && size - described <= 1, "a tagged union has described structs, and at most one unknown_event");
    static_assert(described == size || std::is_same_v<std::variant_alternative_t<size - 1, Union>, unknown_event>,
        "unknown_event is the last alternative of its tagged union");
    []<std::size_t... I>(std::index_sequence<I...>) {
        static_assert(((shape_of<std::variant_alternative_t<I, Union>> == shape::object) && ...), "the alternatives of a tagged union are described structs");
        ((void)sizeof(alternative_has_tag<std::variant_alternative_t<I, Union>,
             tag_of(keywords_of<std::variant_alternative_t<I, Union>>, tag_path_of<Union>) != nullptr>), ...);
        static_assert((is_possible_tag(tag_of(keywords_of<std::variant_alternative_t<I, Union>>, tag_path_of<Union>), tag_path_of<Union>) && ...),
            "a tag below the top is a constant<\"…\">, not an enumeration");
    }(std::make_index_sequence<described>{});
    constexpr bool unique = [] {
        bool all = true;
        for_each_tag(union_alternatives<Union>::all, tag_path_of<Union>, [&](auto const*, std::string_view name, auto) {
            int count = 0;
            for_each_tag(union_alternatives<Union>::all, tag_path_of<Union>, [&](auto const*, std::string_view other, auto) { count += name == other; });
            all = all && count == 1;
        });
        return all;
    }();
    static_assert(unique, "two events have the same tag value: give each alternative its own values of the tag");
    return true;
}

template <class Either>
consteval bool check_either()
{
    constexpr auto const& all = union_alternatives<Either>::all;
    static_assert(all.size() > 1, "either takes two or more types");
    constexpr bool is_plain = [] {
        for (auto const* alternative : all)
            if (alternative->type == json_type::any || alternative->nullable || alternative->tolerates_null)
                return false;
        return true;
    }();
    static_assert(is_plain, "the alternatives of an either have a JSON type each, and are not null: a value that may be null is a nullable<either<…>>");
    constexpr bool differ = [] {
        auto const type = [](keywords const* k) { return k->type == json_type::integer ? json_type::number : k->type; };
        for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (type(all[i]) == type(all[j]))
                    return false;
        return true;
    }();
    static_assert(differ, "two alternatives of an either have one JSON type, so that a document cannot tell them apart: describe a tagged union, or take raw_json");
    return true;
}

template <class T>
consteval bool contract_fits(shape kind)
{
    if constexpr (has_contract<T>) {
        using description = std::remove_cvref_t<decltype(contract<T>)>;
        return kind == shape::object ? is_object_description<description>
            : kind == shape::enumeration ? is_enumeration_description<description, T>
            : kind != shape::tagged_union || std::is_same_v<description, union_description>;
    }
    return true;
}

template <class T>
consteval keywords field_keywords()
{
    constexpr keywords const& k = field_type<T>::schema;
    static_assert(k.type != json_type::object && k.type != json_type::array && k.type != json_type::null,
        "a field type is a JSON string, integer, number or boolean, or any JSON");
    static_assert(k.minLength <= k.maxLength && k.minimum <= k.maximum, "no value satisfies this field type: its minimum is above its maximum, or its minLength above its maxLength");
    static_assert(!std::is_same_v<T, unknown_event>, "unknown_event is an alternative of a tagged union: for any JSON, use raw_json");
    static_assert(!k.tolerant || k.type == json_type::string, "only a string can be tolerant");
    if constexpr (requires(char const* text, T& value) { field_type<T>::read_if_valid(text, value); })
        static_assert(k.minLength == k.maxLength && matches_plain_text_alone(k.pattern.program),
            "read_if_valid requires a minLength that equals maxLength, and a pattern of ASCII characters that JSON does not escape");
    return k;
}

template <class T>
inline constexpr bool is_null_valid = false;
template <class T>
inline constexpr bool is_null_valid<nullable<T>> = true;

template <class T>
struct tuple_items {
    static constexpr auto all = with_indices<T>([](auto... i) { return std::array{&keywords_of<std::tuple_element_t<i, T>>...}; });
};

template <class T>
consteval bool is_name_type()
{
    if constexpr (shape_of<T> == shape::field)
        return field_type<T>::schema.type == json_type::string && own_field_type<T> && writes_own_characters<T>() && !field_type<T>::schema.tolerant;
    else
        return shape_of<T> == shape::enumeration;
}

/// Returns the title of a struct: its schema_title if it has one. Or else its name or, if it is made from a template, the value of its
/// first constant that is a string, since that tells an envelope from others. Without one, the name has the template's arguments.
template <class T>
consteval std::string_view object_title()
{
    if constexpr (requires { { T::schema_title } -> std::convertible_to<std::string_view>; }) {
        static_assert(says_something(T::schema_title), "a schema_title is empty: leave it out, or say how the type is called in schemas");
        return T::schema_title;
    }
    constexpr auto name = type_name<T>();
    if constexpr (name.find('<') != name.npos)
        for (auto const& p : object_properties<T>::all)
            if (p.required && p.value->type == json_type::string && p.value->is_constant)
                return p.value->constant;
    return name;
}

/// Returns the function that finds equal items of a set, for keywords of that shape.
template <shape Kind>
consteval auto equal_finder() -> decltype(keywords::find_equal)
{
    if constexpr (Kind == shape::set)
        return find_equal_items;
    else
        return nullptr;
}

template <class T>
consteval keywords make_keywords()
{
    constexpr auto kind = shape_of<T>;
    static_assert(kind != shape::unsupported,
        "this type has no contract: describe it, in its own namespace, with RINGTRUE_DESCRIBE (a struct), RINGTRUE_DESCRIBE_ENUM (an "
        "enumeration) or contract_of (a std::variant), include the header under ringtrue/fields that supports it, or specialise ringtrue::field_type for it");
    static_assert(kind != shape::optional,
        "std::optional is for members that may be absent: use ringtrue::nullable for a value that may be null");
    static_assert(kind != shape::other_members, "other_members is the last member of a described struct: for a map of any JSON, use std::map<std::string, raw_json>");
    static_assert(contract_fits<T>(kind), "contract_of does not describe this type: it returns describe(…) for a struct, "
        "values(…) for an enumeration, and tagged_union(…) for a std::variant");
    if constexpr (kind == shape::field) {
        return field_keywords<T>();
    } else if constexpr (kind == shape::enumeration) {
        static_assert(check_enumeration<T>());
        return {.type = json_type::string, .enumeration = enumerator_names<T>};
    } else if constexpr (kind == shape::nullable) {
        static_assert(shape_of<element_t<T>> != shape::nullable, "a nullable of a nullable is the same as a nullable: use nullable<T>");
        static_assert(shape_of<element_t<T>> == shape::either || keywords_of<element_t<T>>.type != json_type::any,
            "this type takes null by itself: leave out the nullable");
        auto k = keywords_of<element_t<T>>;
        (is_null_valid<T> ? k.nullable : k.tolerates_null) = true;
        return k;
    } else if constexpr (kind == shape::sequence || kind == shape::set) {
        return {.type = json_type::array, .items = &keywords_of<element_t<T>>, .minItems = bounds_of<T>.least, .maxItems = bounds_of<T>.most,
            .uniqueItems = kind == shape::set, .find_equal = equal_finder<kind>()};
    } else if constexpr (kind == shape::tuple) {
        constexpr auto size = std::tuple_size_v<T>;
        static_assert(size > 0, "a tuple of no items holds no data: leave it out");
        return {.type = json_type::array, .minItems = size, .maxItems = size, .prefixItems = tuple_items<T>::all};
    } else if constexpr (kind == shape::array) {
        constexpr auto size = std::tuple_size_v<T>;
        static_assert(size > 0, "an array of no items holds no data: leave it out");
        return {.type = json_type::array, .items = &keywords_of<element_t<T>>, .minItems = size, .maxItems = size};
    } else if constexpr (kind == shape::map) {
        static_assert(is_name_type<name_t<T>>(), "the names of a map are std::string, a text type of ringtrue, a type "
                                                 "that derives from constrained_text, or a described enumeration");
        return {.type = json_type::object, .additionalProperties = &keywords_of<element_t<T>>,
            .propertyNames = std::is_same_v<name_t<T>, std::string> ? nullptr : &keywords_of<name_t<T>>, .minProperties = bounds_of<T>.least,
            .maxProperties = bounds_of<T>.most};
    } else if constexpr (kind == shape::either) {
        static_assert(check_either<T>());
        bool personal = false;
        for (auto const* alternative : union_alternatives<T>::all)
            personal = personal || alternative->personal;
        return {.type = json_type::any, .anyOf = union_alternatives<T>::all, .personal = personal};
    } else if constexpr (kind == shape::tagged_union) {
        static_assert(has_contract<T>,
            "a std::variant needs a contract_of that returns tagged_union(\"name\", \"tag\", \"what it is\"), in the namespace of "
            "its alternatives");
        static_assert(check_union<T>());
        return {.tolerant = described_alternatives<T> != std::variant_size_v<T>, .oneOf = union_alternatives<T>::all, .tag = tag_path_of<T>, .title = contract<T>.name,
            .description = contract<T>.description, .definition = &keywords_of<T>};
    } else if constexpr (kind == shape::object) {
        static_assert(check_description<T>());
        return {.properties = object_properties<T>::all, .property_index = object_properties<T>::index, .choices = object_properties<T>::choices,
            .additionalProperties = find_other_members<T>(), .title = object_title<T>(), .description = contract<T>.description,
            .definition = &keywords_of<T>};
    } else {
        return {};
    }
}

template <class Union>
struct tagged_events_of {
    static constexpr static_list<keywords const*> alternatives = keywords_of<Union>.oneOf;
    static constexpr std::string_view tag = keywords_of<Union>.tag;

    static constexpr std::size_t size = [] {
        std::size_t count = 0;
        for_each_tag(alternatives, tag, [&](auto&&...) { ++count; });
        return count;
    }();

    static constexpr auto all = [] {
        std::array<event_entry, size> events{};
        std::size_t i = 0;
        for_each_tag(alternatives, tag, [&](keywords const* payload, std::string_view name, std::string_view description) {
            events[i++] = {name, description, payload, tag};
        });
        return events;
    }();
};

} // namespace ringtrue::detail
