// SPDX-License-Identifier: BSL-1.0
// Generates texts that satisfy the keywords of a string, in every length that these allow.
#pragma once

#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/generate/pattern_texts.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// All code points. Those that JSON escapes, and each size in UTF-8, are frequent.
inline character_set const any_character{{{0x20, 0x7E}, {0x20, 0x7E}, {0x20, 0x7E}, {'"', '"'}, {'\\', '\\'}, {0, 0x1F},
    {0x7F, 0x7FF}, {0x800, 0xD7FF}, {0xE000, 0xFFFF}, {0x10000, 0x10FFFF}}};

class text_samples {
public:
    explicit text_samples(keywords const& schema) : schema_{schema}, alphabet_{any_character}
    {
        auto const program = schema.pattern.program;
        bool const unbounded = schema.maxLength == unlimited;
        longest_ = unbounded ? std::max(schema.minLength, program.size) + 64 : schema.maxLength;
        if (is_repeated_set(program))
            alphabet_ = character_set::of(program, 1);
        else if (program.size != 0) // one more than allowed
            pattern_.emplace(program, std::max(std::min(longest_, longest_pattern), schema.minLength + program.size) + 1);
        shortest_ = schema.minLength;
        if (pattern_) {
            auto const lengths = pattern_->lengths(schema.minLength);
            shortest_ = lengths.front();
            longest_ = *std::prev(std::upper_bound(lengths.begin(), lengths.end(), longest_));
        }
    }

    /// Returns the samples of these keywords. Made once in each thread, since a pattern's table takes some thousand steps.
    static text_samples const& of(keywords const& schema)
    {
        thread_local std::map<keywords const*, text_samples> all;
        auto found = all.find(&schema);
        if (found == all.end())
            found = all.emplace(&schema, schema).first;
        return found->second;
    }

    std::size_t shortest() const { return shortest_; }
    std::size_t longest() const { return longest_; }

    /// Returns a valid text, whose length is the least or greatest allowed, or grows with `size`.
    std::string draw(random_source& source, std::size_t size) const
    {
        if (schema_.is_constant)
            return std::string{schema_.constant};
        if (!schema_.enumeration.empty())
            return std::string{schema_.enumeration[source.below(schema_.enumeration.size())].name};
        auto const most = std::min(longest_, shortest_ + std::max<std::size_t>(size, 16));
        auto const largest = std::min(longest_, shortest_ + longest_drawn);
        for (;;)
            if (auto text = of_length(source, source.one_in(8) ? shortest_
                    : source.one_in(most == longest_ ? 8 : 64)         ? largest
                                                               : shortest_ + source.below(most - shortest_ + 1)))
                return *std::move(text);
    }

    /// Returns a text of `length` code points that satisfies all other keywords, if there is one.
    std::optional<std::string> of_length(random_source& source, std::size_t length) const
    {
        if (pattern_)
            return pattern_->has_length(length) ? std::optional{pattern_->draw(source, length)} : std::nullopt;
        std::string text;
        for (; length > longest_drawn; --length)
            append_utf8(text, alphabet_.plain());
        for (; length > 0; --length)
            append_utf8(text, alphabet_.draw(source));
        return text;
    }

private:
    /// Longer texts start with one repeated character: a document of over a mebibyte is rejected, and each character may take six
    /// bytes.
    static constexpr std::size_t longest_drawn = 8192;

    /// Limits a pattern's table: beyond it, the table would be larger than any payload.
    static constexpr std::size_t longest_pattern = std::size_t{1} << 14;

    keywords const& schema_;
    character_set alphabet_; // without a pattern, or for one that is a repeated class
    std::optional<pattern_texts> pattern_;
    std::size_t shortest_ = 0; // in code points, of the texts that exist
    std::size_t longest_ = 0;
};

} // namespace ringtrue::testing::detail
