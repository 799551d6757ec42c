// SPDX-License-Identifier: BSL-1.0
// A literal that is no web URL.
// noted: this_literal_breaks_the_rules_of_its_field_type
#include <ringtrue/fields/web_url.hpp>

namespace url_literal {

#ifdef RINGTRUE_CORRECTED
inline ringtrue::web_url const value{"https://example.com/"};
#else
inline ringtrue::web_url const value{"javascript:alert(1)"};
#endif

} // namespace url_literal
