// SPDX-License-Identifier: BSL-1.0
// Reads JSON text into a document that satisfies a contract, or returns all violations. It is the door to all that the full path
// does at run time, and so the one function that ringtrue/src.hpp compiles for other files.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/violation.hpp>

#include <string_view>

#ifdef RINGTRUE_SEPARATE_COMPILATION
namespace ringtrue::inline RINGTRUE_ABI::detail {

violations read(document& out, std::string_view text, keywords const& schema, decode_options const& options);

} // namespace ringtrue::detail
#else
#include <ringtrue/detail/validate/read_text.hpp>
#endif
