// SPDX-License-Identifier: BSL-1.0
// What schemas say of a member beside its description: JSON Schema's annotations. They constrain nothing, and decoding ignores them.
//
//     RINGTRUE_DESCRIBE(message, "A message.",
//         (language, "Its language.", default_value("en"), examples("en", "pt-BR")),
//         (sender_name, named("senderName"), "The sender.", deprecated, titled("Sender")))
//
// Values are spelled as in keywords: a string as its text, another value as its JSON. Law L13 decodes them.
#pragma once

#include <ringtrue/keywords.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {
namespace detail {

// Not constexpr: a call in a constant expression is an error, and the compiler prints the name.
inline void an_annotation_is_empty() {}

struct deprecated_mark {
    constexpr void add_to(annotations& all) const { all.deprecated = true; }
};

struct read_only_mark {
    constexpr void add_to(annotations& all) const { all.readOnly = true; }
};

template <class A>
concept annotation = requires(A const& one, annotations& all) { one.add_to(all); };

} // namespace detail

// The marks may be unused for g++ 12, which does not count a use through the using-declarations of RINGTRUE_DESCRIBE.

/// `deprecated`: the vendor discourages use of the member, and may remove it.
[[maybe_unused]] inline constexpr detail::deprecated_mark deprecated{};

/// `readOnly`: the vendor sets the member, and ignores or rejects what others send.
[[maybe_unused]] inline constexpr detail::read_only_mark read_only{};

/// `default`: what a document without the member means, so that the member is a std::optional. Decoding never invents a value: the member
/// stays absent.
struct default_value {
    std::string_view value;

    /// May be empty, since a string may be.
    constexpr explicit default_value(std::string_view text) : value{text} {}

    /// null
    constexpr explicit default_value(std::nullptr_t) {}

    constexpr void add_to(annotations& all) const
    {
        all.default_value = value;
        all.has_default = true;
    }
};

/// `examples`: up to three valid values, which replace those of the member's type. An empty one does not compile.
struct examples {
    example_list list;

    constexpr explicit examples(std::string_view first) : list{first} { check(first); }
    constexpr examples(std::string_view first, std::string_view second) : list{first, second} { check(first), check(second); }
    constexpr examples(std::string_view first, std::string_view second, std::string_view third) : list{first, second, third}
    {
        check(first), check(second), check(third);
    }

    constexpr void add_to(annotations& all) const { all.examples = list; }

private:
    static constexpr void check(std::string_view text)
    {
        if (text.empty())
            detail::an_annotation_is_empty();
    }
};

/// `title`: a short name of the member, for people. An empty one does not compile.
struct titled {
    std::string_view title;

    constexpr explicit titled(std::string_view text) : title{text}
    {
        if (text.empty())
            detail::an_annotation_is_empty();
    }

    constexpr void add_to(annotations& all) const { all.title = title; }
};

} // namespace ringtrue
