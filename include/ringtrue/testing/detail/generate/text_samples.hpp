// SPDX-License-Identifier: BSL-1.0
// Texts that satisfy the keywords of a string, in every length that they allow.
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

/// All code points; those that JSON escapes, and each size in UTF-8, often.
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
        else if (program.size != 0) // with one too many
            pattern_.emplace(program, std::max(std::min(longest_, longest_pattern), schema.minLength + program.size) + 1);
        shortest_ = schema.minLength;
        if (pattern_) {
            auto const lengths = pattern_->lengths(schema.minLength);
            shortest_ = lengths.front();
            longest_ = *std::prev(std::upper_bound(lengths.begin(), lengths.end(), longest_));
        }
    }

    /// The samples of those keywords. Made once in each thread: a pattern's table costs some thousand steps.
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

    /// A valid text. Its length is one of those at the ends of what is allowed, or one that grows with `size`.
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

    /// A text of so many code points that satisfies all that is not about its length, if there is one.
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
    /// Longer ones begin with one character repeated: a document of a mebibyte is refused, and each character may take six bytes.
    static constexpr std::size_t longest_drawn = 4096;

    /// Past it, a pattern's table would be larger than any payload is.
    static constexpr std::size_t longest_pattern = std::size_t{1} << 14;

    keywords const& schema_;
    character_set alphabet_; // where there is no pattern but of one class
    std::optional<pattern_texts> pattern_;
    std::size_t shortest_ = 0; // code points, of those that there are
    std::size_t longest_ = 0;
};

} // namespace ringtrue::testing::detail
