// SPDX-License-Identifier: BSL-1.0
// A field type whose minimum is above its maximum, drawn by a generator.
// expected: no value satisfies this field type
// names: number_bounds_reversed::ratio
#include <ringtrue/testing/generate.hpp>

namespace number_bounds_reversed {

struct ratio {
    double value;
};

} // namespace number_bounds_reversed

template <>
struct ringtrue::field_type<number_bounds_reversed::ratio> {
#ifdef RINGTRUE_CORRECTED
    static constexpr keywords schema{.type = json_type::number, .minimum_number = "0.5", .maximum_number = "10e-1"};
#else
    static constexpr keywords schema{.type = json_type::number, .minimum_number = "10e-1", .maximum_number = "0.5"};
#endif
    static number_bounds_reversed::ratio read(double valid) { return {valid}; }
    static double write(number_bounds_reversed::ratio r) { return r.value; }
};

namespace number_bounds_reversed {

inline ratio drawn(ringtrue::testing::random_source& source) { return ringtrue::testing::generate<ratio>(source); }

} // namespace number_bounds_reversed
