// SPDX-License-Identifier: BSL-1.0
// Checks a struct's description against the struct. Each mistake is a static_assert, whose instantiation names type and member. A
// correct description costs one comparison for each member.
#pragma once

#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/detail/describe/members.hpp>

#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

template <class P, class Q>
constexpr bool same_member(P p, Q q)
{
    if constexpr (std::is_same_v<P, Q>)
        return p == q;
    else
        return false;
}

/// The address of this variable identifies the type.
template <class T>
inline constexpr char type_tag = 0;

/// Has the layout of a T without constructing one: addresses in it show in which order a struct declares two members of one type.
template <class T>
union place_of {
    char nothing;
    T value;

    constexpr place_of() : nothing{} {}
    constexpr ~place_of() {}
};

template <class T>
inline constexpr place_of<T> layout_of{};

template <class T, class P, class Q>
constexpr bool declared_before(P p, Q q)
{
    if constexpr (std::is_same_v<P, Q>)
        return &(layout_of<T>.value.*p) < &(layout_of<T>.value.*q);
    else
        return true; // for members of different types, is_made_in_order decides
}

/// Whether the fields are those of the struct, each once and in order. If so, no other check of the fields is needed.
template <class T, std::size_t... I>
consteval bool all_in_place(std::index_sequence<I...>)
{
    return (same_member(field_at<T, I>().pointer, members<T>::template at<I>::pointer) && ...);
}

/// For each member, the index of the next one of the same type, or its own index if there is none.
template <class T, std::size_t... I>
consteval auto next_of_type(std::index_sequence<I...>)
{
    constexpr void const* types[]{&type_tag<typename members<T>::template type<I>>...};
    std::array<std::size_t, sizeof...(I)> next{I...};
    for (std::size_t i = 0; i < next.size(); ++i)
        for (auto j = next.size() - 1; j > i; --j)
            if (types[j] == types[i])
                next[i] = j;
    return next;
}

template <class T, auto Member, bool Declared>
struct member_is_declared_in_place {
    static_assert(Declared, "the members are described out of order: list them in RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT, as the struct declares them");
};

template <class T, auto Member, bool Says>
struct member_description_says_something {
    static_assert(Says, "a description is empty: say what the member means");
};

template <class T, auto Member, bool Unique>
struct wire_name_is_unique {
    static_assert(Unique, "two members have the same wire name: give one of them another");
};

template <class T, std::size_t... I>
consteval void check_places(std::index_sequence<I...>)
{
    using all = members<T>;
    constexpr auto next = next_of_type<T>(std::index_sequence<I...>{});
    constexpr bool declared[]{(next[I] == I || declared_before<T>(all::template at<I>::pointer, all::template at<next[I]>::pointer))...};
    constexpr bool says[]{says_something(field_at<T, I>().description)...};
    constexpr auto repeated = first_repeated(std::array<std::string_view, sizeof...(I)>{wire_name<T, I>()...});
    if constexpr (!(declared[I] && ...))
        ((void)sizeof(member_is_declared_in_place<T, name_of<typename all::template at<I>>, declared[I]>), ...);
    if constexpr (!(says[I] && ...))
        ((void)sizeof(member_description_says_something<T, name_of<typename all::template at<I>>, says[I]>), ...);
    if constexpr (repeated != sizeof...(I))
        ((void)sizeof(wire_name_is_unique<T, name_of<typename all::template at<I>>, I != repeated>), ...);
}

// The checks if the fields are not the struct's members in order.

template <class T, auto Member, std::size_t Fields>
struct member_is_described_once {
    static_assert(Fields != 0,
        "a member has no description: add field(&type::member, \"what it means\") to the type's contract_of, at its place");
    static_assert(Fields < 2, "a member is described twice: keep one of its fields in the type's contract_of");
};

template <class T, std::size_t Field, std::size_t Members>
struct field_is_a_member {
    static_assert(Members != 0,
        "a field describes a member that Boost.Describe does not know: add it to BOOST_DESCRIBE_STRUCT, at its place");
};

template <class T, auto Member, bool InOrder>
struct field_is_in_place {
    static_assert(InOrder, "the fields are out of order: list them as BOOST_DESCRIBE_STRUCT does");
};

/// Returns how many fields describe a member.
template <class T, std::size_t Member, std::size_t... Field>
consteval std::size_t fields_of_member(std::index_sequence<Field...>)
{
    return (std::size_t{0} + ... + same_member(field_at<T, Field>().pointer, members<T>::template at<Member>::pointer));
}

/// Returns how many members a field describes: 0 if BOOST_DESCRIBE_STRUCT does not list the member.
template <class T, std::size_t Field, std::size_t... Member>
consteval std::size_t members_of_field(std::index_sequence<Member...>)
{
    return (std::size_t{0} + ... + same_member(field_at<T, Field>().pointer, members<T>::template at<Member>::pointer));
}

template <class T, std::size_t... Member, std::size_t... Field>
consteval void explain_mistake(std::index_sequence<Member...> all_members, std::index_sequence<Field...> all_fields)
{
    using all = members<T>;
    ((void)sizeof(field_is_a_member<T, Field, members_of_field<T, Field>(all_members)>), ...);
    ((void)sizeof(member_is_described_once<T, name_of<typename all::template at<Member>>, fields_of_member<T, Member>(all_fields)>), ...);
    if constexpr (sizeof...(Member) == sizeof...(Field))
        ((void)sizeof(field_is_in_place<T, name_of<typename all::template at<Member>>,
             same_member(field_at<T, Member>().pointer, all::template at<Member>::pointer)>),
            ...);
}

/// Converts to every type. Never evaluated.
struct anything {
    template <class T>
    operator T() const;
};

/// Whether the struct can be initialised with as many values as there are indices. A struct with fewer members cannot.
template <class T, std::size_t... I>
consteval bool is_made_from(std::index_sequence<I...>)
{
    return requires { T{((void)I, anything{})...}; };
}

/// Converts to M only. Never evaluated.
template <class M>
struct only {
    template <class U>
        requires std::is_same_v<M, U>
    operator U() const;
};

/// Whether the struct declares its own members in this order, as far as their types show.
template <class T, std::size_t... I, class... Bases>
consteval bool is_made_in_order(std::index_sequence<I...>, boost::mp11::mp_list<Bases...>)
{
    return requires { T{only<Bases>{}..., only<typename members<T>::template type<members<T>::of_bases + I>>{}...}; };
}

template <class T, bool Declared>
struct members_are_declared_in_place {
    static_assert(Declared, "the members are described out of order: list them in RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT, as the struct declares them");
};

template <class T, auto Member, bool Once>
struct member_is_listed_once {
    static_assert(Once, "a member is listed twice: keep one of them in RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT");
};

/// Returns the index of the first member that is listed before, or the number of members.
template <class T, std::size_t... I>
consteval std::size_t first_listed_twice(std::index_sequence<I...>)
{
    return first_repeated(std::array<std::string_view, sizeof...(I)>{members<T>::template at<I>::name...});
}

template <class T, bool Hidden>
struct struct_has_no_other_members {
    static_assert(!Hidden, "the struct has a member that is not described: add it to RINGTRUE_DESCRIBE, or to BOOST_DESCRIBE_STRUCT and a field for it, at its place");
};

/// Does not compile if the description of T has a mistake.
template <class T>
consteval bool check_description()
{
    constexpr std::make_index_sequence<members<T>::size> all_members;
    constexpr auto own = members<T>::size - members<T>::of_bases;
    constexpr auto bases = boost::mp11::mp_size<bases_list<T>>::value;
    constexpr auto fields = members<T>::of_bases + contract<T>.size;
    constexpr std::make_index_sequence<fields> all_fields;
    (void)sizeof(struct_has_no_other_members<T, is_made_from<T>(std::make_index_sequence<bases + own + 1>{})>);
    static_assert(says_something(contract<T>.description), "a description is empty: say what the event is");
    if constexpr (constexpr auto twice = first_listed_twice<T>(all_members); twice != members<T>::size)
        (void)sizeof(member_is_listed_once<T, name_of<typename members<T>::template at<twice>>, false>);
    else if constexpr (members<T>::size != fields)
        explain_mistake<T>(all_members, all_fields);
    else if constexpr (!all_in_place<T>(all_members))
        explain_mistake<T>(all_members, all_fields);
    else if constexpr (!is_made_in_order<T>(std::make_index_sequence<own>{}, bases_list<T>{}))
        (void)sizeof(members_are_declared_in_place<T, false>);
    else if constexpr (members<T>::size != 0)
        check_places<T>(all_members);
    return true;
}

} // namespace ringtrue::detail
