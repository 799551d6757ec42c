// SPDX-License-Identifier: BSL-1.0
// Lists a struct's members as Boost.Describe does, and their names on the wire.
#pragma once

#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/fwd.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// A descriptor as in Boost.Describe, for a struct with more members than BOOST_DESCRIBE_STRUCT accepts.
template <auto Member, fixed_string Name>
struct member_descriptor {
    static constexpr auto pointer = Member;
    static constexpr char const* name = Name.text;
};

template <class T>
concept has_long_member_list = requires { members_of(of<T>{}); };

/// Returns the members that T declares itself.
template <class T>
consteval auto list_members()
{
    if constexpr (has_long_member_list<T>) {
        return members_of(of<T>{});
    } else {
        static_assert(boost::describe::has_describe_members<T>::value,
            "this struct is not known to Boost.Describe: add RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT(type, (), (member, …)), after it");
        return boost::describe::describe_members<T, boost::describe::mod_any_access>{};
    }
}

template <class Descriptor>
using base_type = typename Descriptor::type;

/// Returns the base classes of T.
template <class T>
consteval auto list_bases()
{
    if constexpr (requires { bases_of(of<T>{}); })
        return bases_of(of<T>{});
    else if constexpr (boost::describe::has_describe_bases<T>::value)
        return boost::mp11::mp_transform<base_type, boost::mp11::mp_rename<boost::describe::describe_bases<T, boost::describe::mod_any_access>, boost::mp11::mp_list>>{};
    else
        return boost::mp11::mp_list<>{};
}

template <class T>
using bases_list = decltype(list_bases<T>());

template <class T>
struct members;

template <class List>
struct members_of_bases;

template <class... Bases>
struct members_of_bases<boost::mp11::mp_list<Bases...>> {
    using list = boost::mp11::mp_append<boost::mp11::mp_list<>, typename members<Bases>::list...>;
};

/// The members of a struct: those of its base classes, then its own.
template <class T>
struct members {
    static_assert(std::is_aggregate_v<T>, "a described struct is an aggregate: no constructors, no private members");

    using own = decltype(list_members<T>());
    using list = boost::mp11::mp_append<typename members_of_bases<bases_list<T>>::list, own>;
    static constexpr std::size_t size = boost::mp11::mp_size<list>::value;
    static constexpr std::size_t of_bases = size - boost::mp11::mp_size<own>::value;

    template <std::size_t I>
    using at = boost::mp11::mp_at_c<list, I>;
    template <std::size_t I>
    using type = std::remove_cvref_t<decltype(std::declval<T&>().*at<I>::pointer)>;
};

template <class T, std::size_t First, class Maker>
constexpr T make_aggregate(Maker const& maker);

/// Converts to the base class B alone, whose first member is that of number First.
template <class B, std::size_t First, class Maker>
struct base_maker {
    Maker const& maker;

    template <class U>
        requires std::is_same_v<B, U>
    constexpr operator U() const
    {
        return make_aggregate<B, First>(maker);
    }
};

/// For each base class, the number of members in front of its own.
template <class... Bases>
constexpr auto first_of_bases(boost::mp11::mp_list<Bases...>)
{
    std::array<std::size_t, sizeof...(Bases) + 1> first{};
    std::size_t i = 0;
    ((first[i + 1] = first[i] + members<Bases>::size, ++i), ...);
    return first;
}

/// Makes a struct. maker.template member<I>() returns what converts to its member of number I. If T is a base class of the struct,
/// First is the number of T's first member.
template <class T, std::size_t First, class Maker>
constexpr T make_aggregate(Maker const& maker)
{
    using bases = bases_list<T>;
    using all = members<T>;
    return [&]<class... Bases, std::size_t... Base, std::size_t... I>(boost::mp11::mp_list<Bases...>, std::index_sequence<Base...>, std::index_sequence<I...>) {
        [[maybe_unused]] constexpr auto first = first_of_bases(bases{});
        return T{base_maker<Bases, First + first[Base], Maker>{maker}..., maker.template member<First + all::of_bases + I>()...};
    }(bases{}, std::make_index_sequence<boost::mp11::mp_size<bases>::value>{}, std::make_index_sequence<all::size - all::of_bases>{});
}

template <class T, class Maker>
constexpr T make_aggregate(Maker const& maker)
{
    return make_aggregate<T, 0>(maker);
}

/// Whether the last member is an other_members, which is no member on the wire.
template <class T>
inline constexpr bool keeps_other_members = [] {
    if constexpr (members<T>::size == 0)
        return false;
    else
        return std::is_same_v<typename members<T>::template type<members<T>::size - 1>, other_members>;
}();

/// other_members, which need not be complete here.
template <class T>
using other_members_t = typename members<T>::template type<members<T>::size - 1>;

/// The indices of the members that have a name on the wire.
template <class T>
using wire_members = std::make_index_sequence<members<T>::size - keeps_other_members<T>>;

template <class T, std::size_t I>
consteval auto const& field_at();

template <std::size_t I, class Base, class... More>
consteval auto const& field_of_bases(boost::mp11::mp_list<Base, More...>)
{
    static_assert(has_contract<Base>, "a base class of a described struct is described, too: add RINGTRUE_DESCRIBE after it");
    if constexpr (I < members<Base>::size)
        return field_at<Base, I>();
    else
        return field_of_bases<I - members<Base>::size>(boost::mp11::mp_list<More...>{});
}

template <class T, std::size_t I>
consteval auto const& field_at()
{
    if constexpr (I >= members<T>::of_bases)
        return get_field<I - members<T>::of_bases>(contract<T>.fields);
    else
        return field_of_bases<I>(bases_list<T>{});
}

template <class T, std::size_t I>
consteval std::string_view wire_name()
{
    constexpr auto name = field_at<T, I>().wire_name;
    return name.empty() ? std::string_view{members<T>::template at<I>::name} : name;
}

/// Returns the annotations of a member, or null if it has none.
template <class T, std::size_t I>
consteval annotations const* notes_of()
{
    if constexpr (requires { field_at<T, I>().notes; })
        return &field_at<T, I>().notes;
    else
        return nullptr;
}

} // namespace ringtrue::detail
