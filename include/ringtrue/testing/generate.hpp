// SPDX-License-Identifier: BSL-1.0
// Values of every described type, from the description alone: rc::Arbitrary, and what it is made of.
//
//     rc::check([](circleloop::call_event const& e) { RC_ASSERT(round_trips(e)); });
//
// The boundaries of each keyword come up often, text draws from all that its pattern or alphabet allows, optional members
// come and go, unions draw every alternative. A type of your own needs nothing: its field_type says what is valid. Where
// its values should be chosen in another way, add to its field_type
//
//     static X generate(auto& source);   // X as read() takes it; source.below(n) is a number from 0 to n - 1
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/fields/unix_time.hpp>
#include <ringtrue/testing/detail/generate/draw.hpp>
#include <ringtrue/testing/detail/generate/shrink.hpp>
#include <ringtrue/testing/random_source.hpp>

#include <rapidcheck.h>

#include <concepts>
#include <cstddef>
#include <ostream>
#include <string>
#include <type_traits>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// A valid value. `size` is RapidCheck's: from 0, which leaves most containers empty, to 100.
template <class T>
T generate(random_source& source, std::size_t size = 100)
{
    return detail::draw<T>(source, size);
}

/// Valid values that are simpler than `value`, the simplest first; none for the simplest of all. Members tend towards the
/// first example of their schema, optional ones towards absence, containers towards none, unions towards the first
/// alternative. Every chain of them ends.
template <class T>
std::vector<T> shrink(T const& value)
{
    return detail::shrink_value(value);
}

/// A generator for RapidCheck.
template <class T>
rc::Gen<T> generator()
{
    return [](rc::Random random, int size) {
        random_source source{random.next()};
        return rc::shrinkable::shrinkRecur(generate<T>(source, static_cast<std::size_t>(size)),
            [](T const& value) { return rc::seq::fromContainer(shrink(value)); });
    };
}

/// The types whose rc::Arbitrary is ours: RapidCheck has its own for the standard ones, which serve in containers only.
template <class T>
concept described = ringtrue::detail::has_contract<T>
    || (has_field_type<T> && !std::is_arithmetic_v<T> && !std::same_as<T, std::string> && !std::same_as<T, unix_seconds>
        && !std::same_as<T, unix_milliseconds>);

/// Of all that they can hold, the wire takes a part, or null.
template <class T>
concept drawn_as_wire_value = std::same_as<T, unix_seconds> || std::same_as<T, unix_milliseconds>
    || ringtrue::detail::container_shape<T> == ringtrue::detail::shape::nullable;

} // namespace ringtrue::testing

namespace rc {

template <ringtrue::testing::described T>
struct Arbitrary<T> {
    static Gen<T> arbitrary() { return ringtrue::testing::generator<T>(); }
};

template <class T>
struct Arbitrary<ringtrue::nullable<T>> {
    static Gen<ringtrue::nullable<T>> arbitrary() { return ringtrue::testing::generator<ringtrue::nullable<T>>(); }
};

namespace detail {

/// A counterexample is shown as it stands on the wire, where RapidCheck does not know how to show it.
template <class T>
    requires ringtrue::testing::described<T> || ringtrue::testing::drawn_as_wire_value<T>
struct ShowDefault<T, false, false> {
    static void show(T const& value, std::ostream& out) { out << ringtrue::encode(value); }
};

} // namespace detail

// Of all times, those alone that the wire can hold.

template <>
struct Arbitrary<ringtrue::unix_seconds> {
    static Gen<ringtrue::unix_seconds> arbitrary() { return ringtrue::testing::generator<ringtrue::unix_seconds>(); }
};

template <>
struct Arbitrary<ringtrue::unix_milliseconds> {
    static Gen<ringtrue::unix_milliseconds> arbitrary() { return ringtrue::testing::generator<ringtrue::unix_milliseconds>(); }
};

} // namespace rc
