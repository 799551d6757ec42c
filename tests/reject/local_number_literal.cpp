// SPDX-License-Identifier: BSL-1.0
// A literal that is no local number: it holds letters.
// noted: this_literal_breaks_the_rules_of_its_field_type
#include <ringtrue/fields/local_number.hpp>

namespace local_number_literal {

#ifdef RINGTRUE_CORRECTED
inline ringtrue::local_number const value{"0800 3569377"};
#else
inline ringtrue::local_number const value{"0800 FLOWERS"};
#endif

} // namespace local_number_literal
