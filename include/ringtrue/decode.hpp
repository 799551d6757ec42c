// SPDX-License-Identifier: BSL-1.0
// JSON text to event, or everything that is wrong with it.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/decode/assign.hpp>
#include <ringtrue/detail/decode/fast/tape_source.hpp>
#include <ringtrue/detail/decode/make.hpp>
#include <ringtrue/detail/decode/node_source.hpp>
#include <ringtrue/detail/validate/read.hpp>
#include <ringtrue/validate.hpp>
#include <ringtrue/violation.hpp>

#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

/// By the full path alone, which is the authority.
template <class T>
result<T> decode_fully(std::string_view text, decode_options const& options)
{
    document document;
    if (auto found = read(document, text, keywords_of<T>, options); !found.empty())
        return found;
    return make_result<T>(node_source{document, 0});
}

} // namespace detail

/// The event that JSON text (UTF-8, RFC 8259) holds, or all of its violations in document order. Bad input throws
/// nothing. `text` is not needed afterwards.
template <class T>
[[nodiscard]] result<T> decode(std::string_view text, decode_options const& options = {})
{
    if constexpr (detail::recognised<T>::is_possible)
        if (detail::recognised<T> const fast{text, options})
            return detail::make_result<T>(detail::tape_source{fast.entries()});
    return detail::decode_fully<T>(text, options);
}

/// Decodes into `target`, which stays as it was where there are violations and keeps nothing of what it held where
/// there are none, but for the memory of its strings and vectors. Returns the violations.
template <class T>
[[nodiscard]] violations decode_to(T& target, std::string_view text, decode_options const& options = {})
{
    if constexpr (detail::recognised<T>::is_possible)
        if (detail::recognised<T> const fast{text, options}) {
            detail::assign(target, detail::tape_source{fast.entries()});
            return {};
        }
    detail::document document;
    auto found = detail::read(document, text, keywords_of<T>, options);
    if (found.empty())
        detail::assign(target, detail::node_source{document, 0});
    return found;
}

} // namespace ringtrue
