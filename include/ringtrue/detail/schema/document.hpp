// SPDX-License-Identifier: BSL-1.0
// What a schema file describes, and the objects and unions that it defines.
#pragma once

#include <ringtrue/catalog.hpp>
#include <ringtrue/detail/core/static_list.hpp>
#include <ringtrue/detail/core/throw_error.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/detail/keywords/parts.hpp>
#include <ringtrue/keywords.hpp>

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// What one schema file describes.
struct schema_document {
    keywords const* schema = nullptr; // null: any of the catalog's events
    std::string_view title{}; // also the name of the file
    std::string_view description{};
    std::string_view base{}; // of the $id
    std::string_view tag{}; // the member whose only value is the title
    static_list<event_entry> events{};

    static constexpr schema_document of(keywords const& schema)
    {
        return {.schema = &schema, .title = schema.title.empty() ? "value" : schema.title, .description = schema.description};
    }

    /// An array of events, in a file of its own.
    static constexpr schema_document of_batch(catalog const& all)
    {
        return {.schema = all.batch, .title = "batch", .description = "The events of one payload.", .base = all.id};
    }

    static constexpr schema_document of(catalog const& all, event_entry const* event)
    {
        auto document = event != nullptr ? of(*event->payload)
            : all.any_event != nullptr   ? of(*all.any_event)
                                         : schema_document{.title = "event", .description = "Any of the events."};
        if (event != nullptr) {
            document.title = event->name;
            document.description = event->description;
            document.tag = event->tag;
        }
        document.base = all.id;
        document.events = all.events;
        return document;
    }
};

/// Returns the character, or an underscore for one that file names, URIs or JSON Pointers would escape.
constexpr char safe_character(char c)
{
    bool const is_safe = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    return is_safe ? c : '_';
}

/// Appends the name of an event's schema file, in safe characters. Keeps dots, except at the start.
template <class Text>
constexpr void append_file_name(Text& out, std::string_view event)
{
    for (std::size_t i = 0; i < event.size(); ++i)
        out.push_back(i != 0 && event[i] == '.' ? '.' : safe_character(event[i]));
    out.append(".schema.json");
}

/// Whether two titles are the same in safe characters.
constexpr bool same_safely(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (safe_character(a[i]) != safe_character(b[i]))
            return false;
    return true;
}

/// The objects and unions inside a document's schema, in order of their first use.
class schema_definitions {
public:
    explicit constexpr schema_definitions(schema_document const& document)
    {
        if (document.schema == nullptr)
            for (auto const& event : document.events)
                collect(*event.payload);
        else if (document.schema->nullable)
            collect(*document.schema);
        else
            collect_parts(*document.schema);
    }

    constexpr static_list<keywords const*> all() const { return {list_.data(), count_}; }

    /// Writes the definition's title into an open string. Appends a dot and a number if the same title was written before; no
    /// title contains a dot.
    constexpr void write_name(json_writer& json, keywords const& definition) const
    {
        std::size_t same = 1;
        for (auto const* known : all()) {
            if (known == &definition)
                break;
            same += same_safely(known->title, definition.title);
        }
        for (char const c : definition.title)
            json.push_back(safe_character(c));
        if (same > 1) {
            json.push_back('.');
            json.digits(same);
        }
    }

private:
    std::array<keywords const*, 256> list_{}; // an array, since g++ 12 fails to evaluate a std::vector here
    std::size_t count_ = 0;

    constexpr void collect(keywords const& schema)
    {
        if (schema.definition == nullptr)
            return collect_parts(schema);
        for (auto const* known : all())
            if (known == schema.definition)
                return;
        if (count_ == list_.size())
            throw_error(std::length_error{"a schema holds at most 256 definitions"});
        list_[count_++] = schema.definition;
        collect_parts(schema);
    }

    constexpr void collect_parts(keywords const& schema)
    {
        any_part_of(schema, [this](keywords const& part) {
            collect(part);
            return false;
        });
    }
};

} // namespace ringtrue::detail
