// SPDX-License-Identifier: BSL-1.0
// JSON text to everything that is wrong with it, without making an event.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/violation.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

/// The violations of JSON text (UTF-8, RFC 8259) in document order; none if it is valid. Says what decode says. Bad input throws
/// nothing. This overload serves a contract that is chosen at run time, such as a catalog's.
[[nodiscard]] inline violations validate(std::string_view text, keywords const& schema, decode_options const& options = {})
{
    detail::document document;
    return detail::read(document, text, schema, options);
}

/// The same for the contract of T.
template <class T>
[[nodiscard]] violations validate(std::string_view text, decode_options const& options = {})
{
    return validate(text, keywords_of<T>, options);
}

/// What validate returns, and the value of the tag if the text is JSON that holds one.
struct tagged_violations {
    std::string tag;
    ringtrue::violations violations;
};

/// For the contract of a tagged union.
[[nodiscard]] inline tagged_violations validate_tagged(std::string_view text, keywords const& tagged_union, decode_options const& options = {})
{
    detail::document document;
    auto found = detail::read(document, text, tagged_union, options);
    bool const parsed = !document.nodes.empty() && (found.empty() || found.front().rule != rule::syntax);
    auto const tag = parsed ? detail::find_member(document, 0, tagged_union.tag) : 0;
    return {tag == 0 ? std::string{} : std::string{document[tag].text}, std::move(found)};
}

} // namespace ringtrue
