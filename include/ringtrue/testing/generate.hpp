// SPDX-License-Identifier: BSL-1.0
// Generates values of every described type from its description, for RapidCheck (rc::Arbitrary) and directly.
//
//     rc::check([](circleloop::call_event const& e) { RC_ASSERT(round_trips(e)); });
//
// Values at the boundary of a keyword are frequent. Text uses all characters that its pattern or alphabet allows, optional
// members are present or absent, and unions use every alternative. A type of your own needs nothing more than its field_type. To
// choose its values in another way, add to that field_type
//
//     static X generate(auto& source);   // returns X as read() takes it; source.below(n) returns 0 to n - 1
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

/// Returns a valid value. `size` is RapidCheck's: from 0, where most containers are empty, to 100.
template <class T>
T generate(random_source& source, std::size_t size = 100)
{
    return detail::draw<T>(source, size);
}

/// Returns valid values that are simpler than `value`, the simplest first, or none if `value` is the simplest. Members shrink
/// towards the first example of their schema, optional ones towards absence, containers towards empty ones, unions towards the
/// first alternative. Repeated shrinking always ends.
template <class T>
std::vector<T> shrink(T const& value)
{
    return detail::shrink_value(value);
}

/// Returns a generator for RapidCheck.
template <class T>
rc::Gen<T> generator()
{
    return [](rc::Random random, int size) {
        random_source source{random.next()};
        return rc::shrinkable::shrinkRecur(generate<T>(source, static_cast<std::size_t>(size)),
            [](T const& value) { return rc::seq::fromContainer(shrink(value)); });
    };
}

/// The types for which this header defines rc::Arbitrary. RapidCheck defines it for the standard ones.
template <class T>
concept described = ringtrue::detail::has_contract<T>
    || (has_field_type<T> && !std::is_arithmetic_v<T> && !std::same_as<T, std::string> && !std::same_as<T, unix_seconds>
        && !std::same_as<T, unix_milliseconds>);

/// Times, of which contracts accept only a range, and nullables. This header defines rc::Arbitrary for them, too.
template <class T>
concept drawn_as_wire_value = std::same_as<T, unix_seconds> || std::same_as<T, unix_milliseconds>
    || ringtrue::detail::wrapper_shape<T> == ringtrue::detail::shape::nullable;

} // namespace ringtrue::testing

namespace rc {

template <ringtrue::testing::described T>
struct Arbitrary<T> {
    static Gen<T> arbitrary() { return ringtrue::testing::generator<T>(); }
};

template <class T, ringtrue::null_is Null>
struct Arbitrary<ringtrue::nullable<T, Null>> {
    static Gen<ringtrue::nullable<T, Null>> arbitrary() { return ringtrue::testing::generator<ringtrue::nullable<T, Null>>(); }
};

namespace detail {

/// Shows a counterexample as JSON, if RapidCheck cannot show it.
template <class T>
    requires ringtrue::testing::described<T> || ringtrue::testing::drawn_as_wire_value<T>
struct ShowDefault<T, false, false> {
    static void show(T const& value, std::ostream& out) { out << ringtrue::encode(value); }
};

} // namespace detail

// RapidCheck's own generators would draw times outside the contract.

template <>
struct Arbitrary<ringtrue::unix_seconds> {
    static Gen<ringtrue::unix_seconds> arbitrary() { return ringtrue::testing::generator<ringtrue::unix_seconds>(); }
};

template <>
struct Arbitrary<ringtrue::unix_milliseconds> {
    static Gen<ringtrue::unix_milliseconds> arbitrary() { return ringtrue::testing::generator<ringtrue::unix_milliseconds>(); }
};

} // namespace rc
