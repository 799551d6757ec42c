// SPDX-License-Identifier: BSL-1.0
// A number outside the bounds of its type.
// noted: this_constant_is_outside_the_bounds_of_its_number
#include <ringtrue/fields/number.hpp>

namespace number_constant {

#ifdef RINGTRUE_CORRECTED
[[maybe_unused]] constexpr ringtrue::number<0.0, 1.0> ratio{1.0};
#else
[[maybe_unused]] constexpr ringtrue::number<0.0, 1.0> ratio{1.5};
#endif

} // namespace number_constant
