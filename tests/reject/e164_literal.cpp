// SPDX-License-Identifier: BSL-1.0
// A literal that is no E.164 number: it holds spaces.
// noted: this_literal_breaks_the_rules_of_its_field_type
#include <ringtrue/fields/e164_number.hpp>

namespace e164_literal {

#ifdef RINGTRUE_CORRECTED
inline ringtrue::e164_number const value{"+447888123456"};
#else
inline ringtrue::e164_number const value{"+44 7888 123456"};
#endif

} // namespace e164_literal
