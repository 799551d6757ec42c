// SPDX-License-Identifier: BSL-1.0
// An enumeration's texts on the wire, and its contract held against BOOST_DESCRIBE_ENUM.
#pragma once

#include <ringtrue/detail/describe/description.hpp>
#include <ringtrue/keywords.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <utility>

namespace ringtrue::detail {

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

template <class E, E Value, bool Known>
struct value_is_an_enumerator {
    static_assert(Known, "a value describes an enumerator that Boost.Describe does not know: add it to BOOST_DESCRIBE_ENUM");
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
                    count += contract<E>.values[i].value != contract<E>.values[j].value
                        && enumerator_names<E>[i].name == enumerator_names<E>[j].name;
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

/// Whether BOOST_DESCRIBE_ENUM lists it.
template <class E>
consteval bool is_enumerator(E value)
{
    bool known = false;
    boost::mp11::mp_for_each<typename enumerators<E>::list>([&](auto descriptor) { known |= descriptor.value == value; });
    return known;
}

template <class E>
consteval bool check_enumeration()
{
    []<std::size_t... I>(std::index_sequence<I...>) {
        ((void)check_enumerator<E, I>(), ...);
    }(std::make_index_sequence<enumerators<E>::size>{});
    []<std::size_t... I>(std::index_sequence<I...>) {
        ((void)sizeof(value_is_an_enumerator<E, contract<E>.values[I].value, is_enumerator(contract<E>.values[I].value)>), ...);
    }(std::make_index_sequence<contract<E>.values.size()>{});
    return true;
}

} // namespace ringtrue::detail
