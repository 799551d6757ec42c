// SPDX-License-Identifier: BSL-1.0
// Decodes JSON text to an event, or reports all that is wrong with the text.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/decode/assign.hpp>
#include <ringtrue/detail/decode/fast_path.hpp>
#include <ringtrue/detail/decode/lies_in.hpp>
#include <ringtrue/detail/decode/make.hpp>
#include <ringtrue/detail/decode/node_source.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/result.hpp>
#include <ringtrue/validate.hpp>
#include <ringtrue/violation.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// Decodes by the full path only, whose verdict is authoritative.
template <class T>
result<T> decode_fully(std::string_view text, decode_options const& options)
{
    document document;
    if (auto found = read(document, text, keywords_of<T>, options); !found.empty())
        return found;
    return make_result<T>(node_source{document, 0});
}

/// Like decode_to, for text that does not lie in the target.
template <class T>
violations decode_over(T& target, std::string_view text, decode_options const& options)
{
    if constexpr (recognised<T>::is_possible)
        if (recognised<T> const fast{text, options}) {
            assign(target, fast.source());
            return {};
        }
    document document;
    auto found = read(document, text, keywords_of<T>, options);
    if (found.empty())
        assign(target, node_source{document, 0});
    return found;
}

} // namespace detail

/// Returns the event that `text` holds, or its violations in document order. `text` is JSON (RFC 8259) in UTF-8; the result does
/// not refer to it. Does not throw on invalid input.
template <class T>
[[nodiscard]] result<T> decode(std::string_view text, decode_options const& options = {})
{
    if constexpr (detail::recognised<T>::is_possible)
        if (detail::recognised<T> const fast{text, options})
            return detail::make_result<T>(fast.source());
    return detail::decode_fully<T>(text, options);
}

/// Decodes `text` into `target` and returns the violations. If there are any, `target` is unchanged. Otherwise its whole content
/// is replaced; its strings and vectors keep their memory. `text` may lie in `target`, but for memory of a field type of your own
/// that its `write` does not return.
template <class T>
[[nodiscard]] violations decode_to(T& target, std::string_view text, decode_options const& options = {})
{
    return detail::lies_in(text, target) ? detail::decode_over(target, std::string{text}, options) : detail::decode_over(target, text, options);
}

} // namespace ringtrue
