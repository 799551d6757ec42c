// SPDX-License-Identifier: BSL-1.0
// Reports all that is wrong with JSON text, without making an event.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/decode/fast_path.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI {

/// Returns the violations of `text`, which is JSON (RFC 8259) in UTF-8: the same ones as decode, in document order; none if it is
/// valid. Does not throw on invalid input. This overload takes a contract that is chosen at run time, such as a catalog's.
[[nodiscard]] inline violations validate(std::string_view text, keywords const& schema, decode_options const& options = {})
{
    detail::document document;
    return detail::read(document, text, schema, options);
}

/// Returns the violations of `text` for the contract of T. Faster than the overload above if `text` is valid.
template <class T>
[[nodiscard]] violations validate(std::string_view text, decode_options const& options = {})
{
    if constexpr (detail::recognised<T>::is_possible)
        if (detail::recognised<T>{text, options})
            return {};
    return validate(text, keywords_of<T>, options);
}

/// The violations, and the value of the tag, which is empty if the text is not JSON or has no tag.
struct tagged_violations {
    std::string tag;
    ringtrue::violations violations;
};

/// Returns the violations and the tag of `text`. Requires the contract of a tagged union.
[[nodiscard]] inline tagged_violations validate_tagged(std::string_view text, keywords const& tagged_union, decode_options const& options = {})
{
    detail::document document;
    auto found = detail::read(document, text, tagged_union, options);
    bool const parsed = !document.nodes.empty() && (found.empty() || found.front().rule != rule::syntax);
    auto const tag = parsed ? detail::find_tag(document, 0, tagged_union.tag) : 0;
    return {tag == 0 ? std::string{} : std::string{document[tag].text()}, std::move(found)};
}

/// The violations, and the value of each event's tag, which is empty if the event has none.
struct batch_violations {
    std::vector<std::string> tags;
    ringtrue::violations violations;
};

/// Returns the violations of `text` and the tags of its events. Requires the contract of an array of a tagged union.
[[nodiscard]] inline batch_violations validate_batch(std::string_view text, keywords const& batch, decode_options const& options = {})
{
    detail::document document;
    batch_violations result{{}, detail::read(document, text, batch, options)};
    auto const& found = result.violations;
    bool const parsed = !document.nodes.empty() && (found.empty() || found.front().rule != rule::syntax);
    if (parsed && document[0].kind == detail::node_kind::array)
        for (std::size_t item = 1; item < document[0].next; item = document[item].next) {
            auto const tag = detail::find_tag(document, item, batch.items->tag);
            result.tags.emplace_back(tag == 0 ? std::string_view{} : document[tag].text());
        }
    return result;
}

} // namespace ringtrue
