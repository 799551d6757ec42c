// SPDX-License-Identifier: BSL-1.0
// A constant outside the bounds of its integer.
// noted: this_constant_is_outside_the_bounds_of_its_integer
#include <ringtrue/fields/integer.hpp>

namespace integer_constant {

#ifdef RINGTRUE_CORRECTED
inline ringtrue::integer<0, 9> const digit{9};
#else
inline ringtrue::integer<0, 9> const digit{10};
#endif

} // namespace integer_constant
