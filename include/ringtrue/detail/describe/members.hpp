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

template <class T>
consteval auto list_members()
{
    if constexpr (has_long_member_list<T>) {
        return members_of(of<T>{});
    } else {
        static_assert(boost::describe::has_describe_members<T>::value,
            "this struct is not known to Boost.Describe: add RINGTRUE_DESCRIBE, or BOOST_DESCRIBE_STRUCT(type, (), (member, …)), after it");
        static_assert(boost::mp11::mp_empty<boost::describe::describe_bases<T, boost::describe::mod_any_access>>::value,
            "a described struct has no base classes: repeat the members, or make the base a member");
        return boost::describe::describe_members<T, boost::describe::mod_any_access>{};
    }
}

template <class T>
struct members {
    static_assert(std::is_aggregate_v<T>, "a described struct is an aggregate: no constructors, no private members");

    using list = decltype(list_members<T>());
    static constexpr std::size_t size = boost::mp11::mp_size<list>::value;

    template <std::size_t I>
    using at = boost::mp11::mp_at_c<list, I>;
    template <std::size_t I>
    using type = std::remove_cvref_t<decltype(std::declval<T&>().*at<I>::pointer)>;
};

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
consteval auto const& field_at()
{
    return get_field<I>(contract<T>.fields);
}

template <class T, std::size_t I>
consteval std::string_view wire_name()
{
    constexpr auto name = field_at<T, I>().wire_name;
    return name.empty() ? std::string_view{members<T>::template at<I>::name} : name;
}

} // namespace ringtrue::detail
