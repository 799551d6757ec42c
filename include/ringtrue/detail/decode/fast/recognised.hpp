// SPDX-License-Identifier: BSL-1.0
// A text as the recogniser has read it, and the source of its value.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/core/path.hpp>
#include <ringtrue/detail/decode/fast/input.hpp>
#include <ringtrue/detail/decode/fast/recognise.hpp>
#include <ringtrue/detail/decode/fast/tape.hpp>
#include <ringtrue/detail/decode/fast/tape_source.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// The result of reading a text as a T.
template <class T>
class recognised {
public:
    static constexpr bool is_possible = tape_size<T> <= longest_tape;

    recognised(std::string_view text, decode_options const& options)
        : in_{text, std::min(options.max_depth, most_levels), options.closed}
    {
        if constexpr (is_possible) {
            if (chosen_path == path::full || text.size() < 16 || text.size() > size_limit(options))
                return;
            auto const p = recognise<T>(in_, skip_white_space(in_, text.data()), entries_.data());
            is_valid_ = p != nullptr && skip_white_space(in_, p) == in_.end;
            if (is_valid_ && options.deviations != nullptr)
                *options.deviations = {};
        }
    }

    recognised(recognised const&) = delete; // entries refer to the scratch text beside them
    recognised& operator=(recognised const&) = delete;

    /// Whether the text is valid. If false, the text is not valid or the recogniser is not sure, and the full path decides.
    explicit operator bool() const { return is_valid_; }

    /// Where the value is made from. Refers to this object.
    tape_source source() const { return tape_source{entries_.data()}; }

private:
    input in_;
    std::array<tape_entry, std::min(tape_size<T>, longest_tape)> entries_;
    bool is_valid_ = false;
};

} // namespace ringtrue::detail
