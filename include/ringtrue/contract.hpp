// SPDX-License-Identifier: BSL-1.0
// Describes events: their members and what they mean, the tag, and the catalog of a vendor.
//
//     enum class ring_kind { first, last };
//     RINGTRUE_DESCRIBE_ENUM(ring_kind,
//         (first, "The first ring."),
//         (last, named("final"), "The last ring."))              // the text on the wire, if it is not the C++ name
//
//     struct ring { ring_kind kind; std::chrono::sys_seconds at; };
//     RINGTRUE_DESCRIBE(ring, "A phone rang.",
//         (kind, "Which of the rings it was."),
//         (at, named("rang-at"), "When it rang."))
//
// The macros belong in the namespace of their type. Each one is short for a macro of Boost.Describe and a function that
// argument-dependent lookup finds:
//
//     BOOST_DESCRIBE_STRUCT(ring, (), (kind, at))
//     constexpr auto contract_of(ringtrue::of<ring>)
//     {
//         return ringtrue::describe("A phone rang.",
//             ringtrue::field(&ring::kind, "Which of the rings it was."),
//             ringtrue::field(&ring::at, ringtrue::named("rang-at"), "When it rang."));
//     }
//
// A description that is incomplete, out of order or contradictory does not compile. The message says what to do.
#pragma once

#include <ringtrue/annotations.hpp>
#include <ringtrue/catalog.hpp>
#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/detail/describe/keywords_of.hpp>
#include <ringtrue/detail/describe/macros.hpp>
#include <ringtrue/fields/standard.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace ringtrue::inline RINGTRUE_ABI {

/// The name of a member or the text of an enumerator on the wire, if it is not the C++ name. An empty name does not compile.
struct named {
    std::string_view wire_name;

    constexpr explicit named(std::string_view name) : wire_name{name}
    {
        if (name.empty())
            detail::a_name_is_empty();
    }
};

/// Describes a struct: a sentence that says what the event or part is, and one field(…) for each member, in the struct's order.
/// At most 200 members.
template <class... Fields>
constexpr auto describe(std::string_view description, Fields... fields)
{
    static_assert(sizeof...(Fields) <= 200, "a struct has at most 200 members: move some of them into structs of their own");
    if constexpr (sizeof...(Fields) <= 200) // clang folds 256 operands at most
        static_assert((detail::is_field<Fields> && ...), "describe(\"what it is\", field(&type::member, \"what it means\"), …) "
                                                         "takes a text and fields; RINGTRUE_DESCRIBE takes each of them in parentheses: "
                                                         "(member, \"what it means\")");
    return detail::object_description<Fields...>{description, {fields...}};
}

/// Describes a member whose wire name is its C++ name.
template <class C, class M>
constexpr auto field(M C::*member, std::string_view description)
{
    return detail::field_description<C, M>{member, {}, description};
}

/// Describes a member whose wire name is not its C++ name.
template <class C, class M>
constexpr auto field(M C::*member, named name, std::string_view description)
{
    return detail::field_description<C, M>{member, name.wire_name, description};
}

/// Describes a member with annotations, such as `deprecated` or default_value("0"); see annotations.hpp.
template <class C, class M, detail::annotation First, detail::annotation... More>
constexpr auto field(M C::*member, std::string_view description, First const& first, More const&... more)
{
    annotations notes;
    first.add_to(notes);
    (more.add_to(notes), ...);
    return detail::annotated_field_description<C, M>{{member, {}, description}, notes};
}

template <class C, class M, detail::annotation First, detail::annotation... More>
constexpr auto field(M C::*member, named name, std::string_view description, First const& first, More const&... more)
{
    auto annotated = field(member, description, first, more...);
    annotated.wire_name = name.wire_name;
    return annotated;
}

/// Does not compile: annotations stand behind the description.
template <class C, class M, detail::annotation First, class... More>
constexpr auto field(M C::*member, First const&, More const&...)
{
    static_assert(!std::is_same_v<C, C>, "annotations stand behind the description: field(&type::member, \"what it means\", deprecated)");
    return field(member, std::string_view{});
}

/// Does not compile: the name stands in front of the description.
template <class C, class M>
constexpr auto field(M C::*member, std::string_view, named)
{
    static_assert(!std::is_same_v<C, C>, "a wire name stands in front of the description: field(&type::member, named(\"wire-name\"), \"what it means\")");
    return field(member, std::string_view{});
}

/// Does not compile: two strings could be swapped unnoticed. Use named(…).
template <class C, class M>
constexpr auto field(M C::*member, std::string_view, std::string_view)
{
    static_assert(!std::is_same_v<C, C>, "a wire name is named(\"…\"): field(&type::member, named(\"wire-name\"), \"what it means\")");
    return field(member, std::string_view{});
}

/// Does not compile: a field requires a description.
template <class C, class M>
constexpr auto field(M C::*member, named = named{"missing"})
{
    static_assert(!std::is_same_v<C, C>, "a field needs a description: field(&type::member, \"what it means\"), or "
                                         "(member, \"what it means\") in RINGTRUE_DESCRIBE");
    return field(member, std::string_view{});
}

/// Describes an enumeration whose enumerators are strings on the wire: one value(…) for each, in the order of the schema. At most
/// 200.
template <class E, class... More>
constexpr auto values(detail::value_description<E> first, More... more)
{
    static_assert(sizeof...(More) < 200, "an enumeration has at most 200 enumerators");
    if constexpr (sizeof...(More) < 200)
        static_assert((std::is_same_v<More, detail::value_description<E>> && ...),
            "all values belong to one enumeration; RINGTRUE_DESCRIBE_ENUM takes each of them in parentheses: (enumerator, \"what it means\")");
    return detail::enumeration_description<E, 1 + sizeof...(More)>{{first, more...}};
}

/// Does not compile: values(…) takes only value(…).
template <class... More>
constexpr auto values(detail::not_in_parentheses, More...)
{
    static_assert(sizeof...(More) > 1000, "RINGTRUE_DESCRIBE_ENUM takes each enumerator in parentheses, and no description of the "
                                          "enumeration: (enumerator, \"what it means\")");
}

/// Describes an enumerator whose text on the wire is its C++ name.
template <class E>
constexpr auto value(E enumerator, std::string_view description)
{
    return detail::value_description<E>{enumerator, {}, description};
}

/// Describes an enumerator whose text on the wire is not its C++ name.
template <class E>
constexpr auto value(E enumerator, named name, std::string_view description)
{
    return detail::value_description<E>{enumerator, name.wire_name, description};
}

/// Does not compile: the text stands in front of the description.
template <class E>
constexpr auto value(E enumerator, std::string_view, named)
{
    static_assert(!std::is_same_v<E, E>, "a text on the wire stands in front of the description: value(type::enumerator, named(\"text\"), \"what it means\")");
    return value(enumerator, std::string_view{});
}

/// Does not compile: two strings could be swapped unnoticed. Use named(…).
template <class E>
constexpr auto value(E enumerator, std::string_view, std::string_view)
{
    static_assert(!std::is_same_v<E, E>, "a text on the wire is named(\"…\"): value(type::enumerator, named(\"text\"), \"what it means\")");
    return value(enumerator, std::string_view{});
}

/// Does not compile: a value requires a description.
template <class E>
constexpr auto value(E enumerator, named = named{"missing"})
{
    static_assert(!std::is_same_v<E, E>, "a value needs a description: value(type::enumerator, \"what it means\"), or "
                                         "(enumerator, \"what it means\") in RINGTRUE_DESCRIBE_ENUM");
    return value(enumerator, std::string_view{});
}

/// Describes a std::variant of described structs, which the member `tag` tells apart. In each struct, the tag is a constant<"…">
/// or a described enumeration; no two structs share a value. A tag below the top has a path as in JSON Pointer (RFC 6901): "event/type"
/// is the constant "type" in the struct "event". `name` is the title of the union in schemas.
constexpr auto tagged_union(std::string_view name, std::string_view tag, std::string_view description)
{
    return detail::union_description{name, tag, description};
}

/// An event of a catalog whose payloads do not hold their name; a vendor may send it in an HTTP header, for example. `name` must
/// not be empty.
template <class T>
consteval event_entry event(std::string_view name)
{
    static_assert(keywords_of<T>.definition == &keywords_of<T>, "an event is a described struct or a tagged union");
    if (name.empty())
        detail::a_name_is_empty();
    return {.name = name, .description = keywords_of<T>.description, .payload = &keywords_of<T>};
}

/// The catalog of a tagged union: each value of the tag is an event. `Payload` is the union or, if a payload is a batch of events, an
/// array of it, such as std::vector<event>. `vendor` appears in the names of programs and consists of lower-case letters, digits and
/// dashes. `id` is the base URI of the schema files' $id, and ends in a slash.
template <class Payload>
consteval catalog tagged_catalog(std::string_view vendor, std::string_view version, std::string_view id)
{
    detail::check_catalog(vendor, id);
    if constexpr (keywords_of<Payload>.items != nullptr) {
        auto all = tagged_catalog<detail::element_t<Payload>>(vendor, version, id);
        all.batch = &keywords_of<Payload>;
        return all;
    } else {
        static_assert(!keywords_of<Payload>.oneOf.empty(), "tagged_catalog requires a tagged union: use named_catalog for other events");
        return {vendor, version, id, detail::tagged_events_of<Payload>::all, &keywords_of<Payload>};
    }
}

/// The catalog of events that event<T>("name") makes, with distinct names. `events` requires static storage duration.
template <std::size_t N>
consteval catalog named_catalog(std::string_view vendor, std::string_view version, std::string_view id,
    std::array<event_entry, N> const& events)
{
    detail::check_catalog(vendor, id);
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (events[i].name == events[j].name)
                detail::two_events_of_a_catalog_have_one_name();
    return {vendor, version, id, events};
}

} // namespace ringtrue

// Describes a struct to Boost.Describe and to contract_of: RINGTRUE_DESCRIBE(type, "What it is.", (member, "What it means."), …).
// Boost.Describe accepts at most 52 members; a struct of 53 to 200 members is known to ringtrue only.
#define RINGTRUE_DESCRIBE(TYPE, DESCRIPTION, ...) \
    static_assert(!RINGTRUE_DETAIL_IS_TUPLE(DESCRIPTION), "RINGTRUE_DESCRIBE takes a description of the type in front of the members: " \
                                                          "RINGTRUE_DESCRIBE(type, \"what it is\", (member, \"what it means\"), …)"); \
    RINGTRUE_DETAIL_LIST_MEMBERS(TYPE, __VA_ARGS__) \
    RINGTRUE_DETAIL_CONTRACT(TYPE, DESCRIPTION, __VA_ARGS__)

// Describes a struct with base classes, which are described, too: RINGTRUE_DESCRIBE_DERIVED(type, (base, …), "What it is.", (member,
// "What it means."), …). Its members on the wire are those of the base classes, then its own.
#define RINGTRUE_DESCRIBE_DERIVED(TYPE, BASES, DESCRIPTION, ...) \
    static_assert(RINGTRUE_DETAIL_IS_TUPLE(BASES) && !RINGTRUE_DETAIL_IS_TUPLE(DESCRIPTION), \
        "RINGTRUE_DESCRIBE_DERIVED takes base classes and a description: " \
        "RINGTRUE_DESCRIBE_DERIVED(type, (base), \"what it is\", (member, \"what it means\"), …)"); \
    RINGTRUE_DETAIL_LIST_MEMBERS_AND_BASES(TYPE, BASES, __VA_ARGS__) \
    RINGTRUE_DETAIL_CONTRACT(TYPE, DESCRIPTION, __VA_ARGS__)

// Describes a class template: RINGTRUE_DESCRIBE_TEMPLATE((class T), (envelope<T>), "What it is.", (member, "What it means."), …). At
// most 200 members. Boost.Describe does not know them. In schemas, the type is called after its first constant, or as it says itself:
// `static constexpr std::string_view schema_title = "…";`, as any described struct may.
#define RINGTRUE_DESCRIBE_TEMPLATE(PARAMETERS, TYPE, DESCRIPTION, ...) \
    template <RINGTRUE_DETAIL_UNWRAP PARAMETERS> \
    constexpr auto members_of(::ringtrue::of<RINGTRUE_DETAIL_UNWRAP TYPE>) \
    { \
        using described = RINGTRUE_DETAIL_UNWRAP TYPE; \
        return ::boost::mp11::mp_list<RINGTRUE_DETAIL_WITHOUT_FIRST(RINGTRUE_DETAIL_FOR_EACH(RINGTRUE_DETAIL_MEMBER_DESCRIPTOR, described, __VA_ARGS__))>{}; \
    } \
    template <RINGTRUE_DETAIL_UNWRAP PARAMETERS> \
    constexpr auto contract_of(::ringtrue::of<RINGTRUE_DETAIL_UNWRAP TYPE>) \
    { \
        RINGTRUE_DETAIL_USING \
        using described = RINGTRUE_DETAIL_UNWRAP TYPE; \
        return ::ringtrue::describe(DESCRIPTION RINGTRUE_DETAIL_FOR_EACH(RINGTRUE_DETAIL_FIELD, described, __VA_ARGS__)); \
    }

// Describes an enumeration in the same way: RINGTRUE_DESCRIBE_ENUM(type, (enumerator, "What it means."), …). An enumerator that is
// left out does not compile, but for g++ with this header as a system header (-isystem): there encoding it throws unencodable.
#define RINGTRUE_DESCRIBE_ENUM(TYPE, ...) \
    RINGTRUE_DETAIL_LIST_ENUMERATORS(TYPE, __VA_ARGS__) \
    constexpr auto contract_of(::ringtrue::of<TYPE>) \
    { \
        using ::ringtrue::named; \
        return ::ringtrue::values(RINGTRUE_DETAIL_WITHOUT_FIRST(RINGTRUE_DETAIL_FOR_EACH(RINGTRUE_DETAIL_VALUE, TYPE, __VA_ARGS__))); \
    } \
    RINGTRUE_DETAIL_SWITCH(TYPE, __VA_ARGS__)
