// SPDX-License-Identifier: BSL-1.0
// Writes a contract as JSON Schema text, at compile time or at run time.
#pragma once

#include <ringtrue/contract.hpp>
#include <ringtrue/detail/schema/writer.hpp>
#include <ringtrue/schema_options.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI {

namespace detail {

template <class T, schema_options Options>
struct schema_text {
    static constexpr schema_document document = schema_document::of(keywords_of<T>);

    static constexpr auto text = [] {
        std::array<char, schema_size(document, Options)> characters{};
        write_schema(characters.data(), document, Options);
        return characters;
    }();
};

} // namespace detail

/// The JSON Schema of T: a self-contained document, indented, with a newline at its end. Its $id is relative, such as
/// "call_event.schema.json". The compiler writes it. A text of 48 KB exceeds the limit of clang 19, see -fconstexpr-steps, and one of
/// 180 KB that of g++ 12, see -fconstexpr-ops-limit. json_schema_of writes the files of a catalog at run time.
template <class T, schema_options Options = schema_options{}>
inline constexpr std::string_view json_schema{detail::schema_text<T, Options>::text.data(), detail::schema_text<T, Options>::text.size()};

namespace detail {

inline std::string text_of(schema_document const& document, schema_options options)
{
    std::string text(schema_size(document, options), '\0');
    write_schema(text.data(), document, options);
    return text;
}

} // namespace detail

/// Returns the schema file of one event of a catalog, or of any of its events if `event` is null. The $id starts with the
/// catalog's id.
inline std::string json_schema_of(catalog const& events, event_entry const* event, schema_options options = {})
{
    return detail::text_of(detail::schema_document::of(events, event), options);
}

/// Returns the schema file of a catalog's batches. Requires that it has them.
inline std::string json_schema_of_batch(catalog const& events, schema_options options = {})
{
    return detail::text_of(detail::schema_document::of_batch(events), options);
}

} // namespace ringtrue
