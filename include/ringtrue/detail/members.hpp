// SPDX-License-Identifier: BSL-1.0
// Floor 1, private. A struct's members as Boost.Describe lists them, held against its contract: each mistake in a
// description is a static_assert whose instantiation names the type and the member.
#pragma once

#include <ringtrue/detail/description.hpp>
#include <ringtrue/detail/fixed_string.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ringtrue::detail {

/// A description's text as template argument, so that compilers print it in their notes.
template <class Descriptor>
inline constexpr auto name_of = [] {
    constexpr std::string_view name = Descriptor::name;
    char text[name.size() + 1]{};
    name.copy(text, name.size());
    return fixed_string<name.size() + 1>{text};
}();

constexpr bool says_something(std::string_view description)
{
    return description.find_first_not_of(" \t\n") != description.npos;
}

template <class P, class Q>
constexpr bool same_member(P p, Q q)
{
    if constexpr (std::is_same_v<P, Q>)
        return p == q;
    else
        return false;
}

/// Its address stands for the type.
template <class T>
inline constexpr char type_tag = 0;

/// Never defined: its address alone tells in which order a struct declares two members of one type.
template <class T>
struct layout_of {
    static T const instance;
};

#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wundefined-var-template"
#endif
template <class T, class P, class Q>
constexpr bool declared_before(P p, Q q)
{
    if constexpr (std::is_same_v<P, Q>)
        return &(layout_of<T>::instance.*p) < &(layout_of<T>::instance.*q);
    else
        return true; // of different types: a wrong order does not compile where the struct is made
}
#if defined(__clang__)
#pragma clang diagnostic pop
#endif

template <class T>
struct members {
    static_assert(boost::describe::has_describe_members<T>::value,
        "this struct is not known to Boost.Describe: add BOOST_DESCRIBE_STRUCT(type, (), (member, …)) behind it");
    static_assert(std::is_aggregate_v<T>, "a described struct is an aggregate: no constructors, no private members");
    static_assert(boost::mp11::mp_empty<boost::describe::describe_bases<T, boost::describe::mod_any_access>>::value,
        "a described struct has no base classes: repeat the members, or make the base a member");

    using list = boost::describe::describe_members<T, boost::describe::mod_any_access>;
    static constexpr std::size_t size = boost::mp11::mp_size<list>::value;

    template <std::size_t I>
    using at = boost::mp11::mp_at_c<list, I>;
    template <std::size_t I>
    using type = std::remove_cvref_t<decltype(std::declval<T&>().*at<I>::pointer)>;
};

template <class T, std::size_t I>
consteval auto const& field_at()
{
    return get_field<I>(contract<T>.fields);
}

/// Whether the fields are those of the struct, each once and in order; then no more has to be asked.
template <class T, std::size_t... I>
consteval bool all_in_place(std::index_sequence<I...>)
{
    return (same_member(field_at<T, I>().pointer, members<T>::template at<I>::pointer) && ...);
}

/// For each member the next one of the same type: with none, its own index.
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
    static_assert(Declared, "BOOST_DESCRIBE_STRUCT is out of order: list the members as the struct declares them");
};

template <class T, auto Member, bool Says>
struct member_description_says_something {
    static_assert(Says, "a description is empty: say what the member means");
};

template <class T, auto Member, bool Unique>
struct wire_name_is_unique {
    static_assert(Unique, "two members have the same wire name: give one of them another");
};

template <class T, std::size_t I>
consteval std::string_view wire_name()
{
    constexpr auto name = field_at<T, I>().wire_name;
    return name.empty() ? std::string_view{members<T>::template at<I>::name} : name;
}

/// The first name that an earlier one equals, or their number.
template <std::size_t N>
constexpr std::size_t first_repeated(std::array<std::string_view, N> const& names)
{
    for (std::size_t i = 0; i < N; ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (names[i] == names[j])
                return i;
    return N;
}

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

// What is wrong where the fields are not those of the struct in order.

template <class T, auto Member, std::size_t Fields>
struct member_is_described_once {
    static_assert(Fields != 0,
        "a member has no description: add field(&type::member, \"what it means\") to the type's contract_of, at its place");
    static_assert(Fields < 2, "a member is described twice: leave one of its fields in the type's contract_of");
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

/// How many fields describe a member.
template <class T, std::size_t Member, std::size_t... Field>
consteval std::size_t fields_of_member(std::index_sequence<Field...>)
{
    return (std::size_t{0} + ... + same_member(field_at<T, Field>().pointer, members<T>::template at<Member>::pointer));
}

/// How many members a field describes: 0 where BOOST_DESCRIBE_STRUCT does not list it.
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

/// Does not compile where the description of T has a mistake.
template <class T>
consteval bool check_description()
{
    constexpr std::make_index_sequence<members<T>::size> all_members;
    constexpr std::make_index_sequence<contract<T>.size> all_fields;
    static_assert(says_something(contract<T>.description), "a description is empty: say what the event is");
    if constexpr (members<T>::size != contract<T>.size)
        explain_mistake<T>(all_members, all_fields);
    else if constexpr (!all_in_place<T>(all_members))
        explain_mistake<T>(all_members, all_fields);
    else if constexpr (members<T>::size != 0)
        check_places<T>(all_members);
    return true;
}

// ---- enumerations: the same, against BOOST_DESCRIBE_ENUM ----

template <class E>
struct enumerators {
    static_assert(boost::describe::has_describe_enumerators<E>::value,
        "this enumeration is not known to Boost.Describe: add BOOST_DESCRIBE_ENUM(type, enumerator, …) behind it");
    using list = boost::describe::describe_enumerators<E>;
    static constexpr std::size_t size = boost::mp11::mp_size<list>::value;
    template <std::size_t I>
    using at = boost::mp11::mp_at_c<list, I>;
};

template <class E, auto Enumerator, std::size_t Values, bool Described, bool Unique>
struct enumerator_is_described {
    static_assert(Values != 0,
        "an enumerator has no description: add value(type::enumerator, \"what it means\") to the type's contract_of");
    static_assert(Values < 2, "an enumerator is described twice: leave one of its values in the type's contract_of");
    static_assert(Described, "a description is empty: say what the enumerator means");
    static_assert(Unique, "two enumerators have the same text on the wire: give one of them another");
};

/// The texts on the wire, in the order of values(…).
template <class E>
inline constexpr auto enumerator_names = [] {
    std::array<enumerator, contract<E>.values.size()> names{};
    for (std::size_t i = 0; i < names.size(); ++i) {
        auto const& value = contract<E>.values[i];
        names[i] = {value.wire_name, value.description};
        if (value.wire_name.empty())
            boost::mp11::mp_for_each<typename enumerators<E>::list>([&](auto descriptor) {
                if (descriptor.value == value.value)
                    names[i].name = descriptor.name;
            });
    }
    return names;
}();

template <class E, std::size_t I>
consteval bool check_enumerator()
{
    using descriptor = typename enumerators<E>::template at<I>;
    constexpr std::size_t described = [] {
        std::size_t count = 0;
        for (auto const& value : contract<E>.values)
            count += value.value == descriptor::value;
        return count;
    }();
    constexpr bool unique = [] {
        std::size_t count = 0;
        if constexpr (described == 1)
            for (std::size_t i = 0; i < contract<E>.values.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    count += enumerator_names<E>[i].name == enumerator_names<E>[j].name;
        return count == 0;
    }();
    constexpr bool says = [] {
        for (auto const& value : contract<E>.values)
            if (value.value == descriptor::value && !says_something(value.description))
                return false;
        return true;
    }();
    (void)sizeof(enumerator_is_described<E, name_of<descriptor>, described, says, unique>);
    return true;
}

template <class E>
consteval bool check_enumeration()
{
    []<std::size_t... I>(std::index_sequence<I...>) {
        ((void)check_enumerator<E, I>(), ...);
    }(std::make_index_sequence<enumerators<E>::size>{});
    return true;
}

} // namespace ringtrue::detail
