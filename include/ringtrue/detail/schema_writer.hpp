// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Keywords to JSON Schema text. Constant evaluation with libstdc++ 12 knows no std::string under
// clang, so the text is written twice: once to count its characters, once to fill an array of that size.
#pragma once

#include <ringtrue/detail/catalog.hpp>
#include <ringtrue/detail/schema_sink.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/schema_options.hpp>

#include <array>
#include <cstddef>
#include <stdexcept>
#include <string_view>

namespace ringtrue::detail {

/// What one schema file describes.
struct schema_document {
    keywords const* schema = nullptr; // none: any of the catalog's events
    std::string_view title{}; // also names the file
    std::string_view description{};
    std::string_view base{}; // of the $id
    std::string_view tag{}; // the member that is pinned to the title
    static_list<event_entry> events{};

    static constexpr schema_document of(keywords const& schema)
    {
        return {.schema = &schema, .title = schema.title.empty() ? "value" : schema.title, .description = schema.description};
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

class schema_writer {
public:
    constexpr schema_writer(char* out, schema_document const& document, schema_options options)
        : json_{out}, document_{document}, options_{options}
    {
    }

    /// Writes the document, and returns its size.
    constexpr std::size_t write()
    {
        collect();
        bool const draft_07 = options_.dialect == dialect::draft_07;
        json_.open('{');
        json_.member("$schema", draft_07 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema");
        json_.key("$id");
        json_.begin_string();
        json_.part(document_.base);
        json_.part(draft_07 && !document_.base.empty() ? "draft-07/" : "");
        json_.part(options_.closed && !document_.base.empty() ? "closed/" : "");
        json_.part(document_.title);
        json_.part(".schema.json");
        json_.end_string();
        json_.member("title", document_.title);
        if (document_.schema == nullptr)
            any_event();
        else if (document_.schema->definition != nullptr)
            definition_members(*document_.schema, document_.description, document_.tag);
        else
            inline_members(*document_.schema, document_.description, {});
        definitions();
        json_.close('}');
        json_.end();
        return json_.size();
    }

private:
    schema_sink json_;
    schema_document const& document_;
    schema_options options_;
    // In the order in which they are first used. An array, since g++ 12 fails to evaluate a std::vector here.
    std::array<keywords const*, 256> definition_list_{};
    std::size_t definition_count_ = 0;

    constexpr static_list<keywords const*> known_definitions() const { return {definition_list_.data(), definition_count_}; }

    constexpr void collect()
    {
        if (document_.schema != nullptr)
            collect_parts(*document_.schema);
        else
            for (auto const& event : document_.events)
                collect(*event.payload);
    }

    constexpr void collect(keywords const& schema)
    {
        if (schema.definition == nullptr)
            return collect_parts(schema);
        for (auto const* known : known_definitions())
            if (known == schema.definition)
                return;
        if (definition_count_ == definition_list_.size())
            throw std::length_error{"a schema holds at most 256 definitions"};
        definition_list_[definition_count_++] = schema.definition;
        collect_parts(schema);
    }

    constexpr void collect_parts(keywords const& schema)
    {
        for (auto const& p : schema.properties)
            collect(*p.value);
        for (auto const* alternative : schema.oneOf)
            collect(*alternative);
        if (schema.items != nullptr)
            collect(*schema.items);
        if (schema.additionalProperties != nullptr)
            collect(*schema.additionalProperties);
    }

    constexpr std::string_view definitions_keyword() const
    {
        return options_.dialect == dialect::draft_07 ? "definitions" : "$defs";
    }

    /// Writes the definition's title, numbered where types of different namespaces share it.
    constexpr void definition_name(keywords const& definition)
    {
        std::size_t same = 1;
        for (auto const* known : known_definitions()) {
            if (known == &definition)
                break;
            same += known->title == definition.title;
        }
        json_.part(definition.title);
        if (same > 1) {
            json_.push_back('_');
            json_.digits(same);
        }
    }

    constexpr void definitions()
    {
        if (definition_count_ == 0)
            return;
        json_.key(definitions_keyword());
        json_.open('{');
        for (auto const* definition : known_definitions()) {
            json_.begin_string();
            definition_name(*definition);
            json_.end_key();
            json_.open('{');
            definition_members(*definition, definition->description, {});
            json_.close('}');
        }
        json_.close('}');
    }

    constexpr void any_event()
    {
        json_.member("description", document_.description);
        json_.key("anyOf");
        json_.open('[');
        for (auto const& event : document_.events)
            reference(*event.payload, event.description);
        json_.close(']');
    }

    constexpr void reference(keywords const& schema, std::string_view description)
    {
        json_.open('{');
        if (!description.empty())
            json_.member("description", description);
        json_.key("$ref");
        json_.begin_string();
        json_.part("#/");
        json_.part(definitions_keyword());
        json_.part("/");
        definition_name(*schema.definition);
        json_.end_string();
        json_.close('}');
    }

    /// What stands at a member, an item, or a map's value.
    constexpr void value(keywords const& schema, std::string_view description, std::string_view pinned = {})
    {
        if (schema.definition != nullptr && !schema.nullable)
            return reference(schema, description);
        json_.open('{');
        if (schema.definition == nullptr) {
            inline_members(schema, description, pinned);
        } else {
            if (!description.empty())
                json_.member("description", description);
            json_.key("anyOf");
            json_.open('[');
            reference(schema, {});
            json_.open('{');
            json_.member("type", "null");
            json_.close('}');
            json_.close(']');
        }
        json_.close('}');
    }

    /// An object or a union; `tag` is the member that is pinned to the document's title.
    constexpr void definition_members(keywords const& schema, std::string_view description, std::string_view tag)
    {
        json_.member("description", description);
        if (!schema.oneOf.empty()) {
            json_.key("oneOf");
            json_.open('[');
            for (auto const* alternative : schema.oneOf)
                reference(*alternative, {});
            json_.close(']');
            return;
        }
        json_.member("type", "object");
        json_.key("properties");
        json_.open('{');
        for (auto const& p : schema.properties) {
            json_.key(p.name);
            value(*p.value, p.description, p.name == tag ? document_.title : "");
        }
        json_.close('}');
        required(schema);
        if (options_.closed) {
            json_.key("additionalProperties");
            json_.raw("false");
        }
    }

    constexpr void required(keywords const& schema)
    {
        bool any = false;
        for (auto const& p : schema.properties)
            any = any || p.required;
        if (!any)
            return;
        json_.key("required");
        json_.open('[');
        for (auto const& p : schema.properties)
            if (p.required)
                json_.string(p.name);
        json_.close(']');
    }

    static constexpr std::string_view type_name(json_type type)
    {
        constexpr std::string_view names[]{"null", "boolean", "integer", "number", "string", "array", "object"};
        return names[static_cast<std::size_t>(type)];
    }

    constexpr void inline_members(keywords const& schema, std::string_view description, std::string_view pinned)
    {
        describe(schema, description, pinned);
        json_.key("type");
        if (schema.nullable) {
            json_.open('[');
            json_.string(type_name(schema.type));
            json_.string("null");
            json_.close(']');
        } else {
            json_.string(type_name(schema.type));
        }
        switch (schema.type) {
        case json_type::string: string_keywords(schema, pinned); break;
        case json_type::integer:
            json_.integer("minimum", schema.minimum);
            json_.integer("maximum", schema.maximum);
            break;
        case json_type::number:
            json_.key("minimum");
            json_.raw(schema.minimum_number);
            json_.key("maximum");
            json_.raw(schema.maximum_number);
            break;
        case json_type::array:
            json_.key("items");
            value(*schema.items, {});
            size("minItems", schema.minItems, 0);
            size("maxItems", schema.maxItems, unlimited);
            break;
        case json_type::object:
            json_.key("additionalProperties");
            value(*schema.additionalProperties, {});
            break;
        default: break;
        }
        examples(schema);
    }

    constexpr void size(std::string_view keyword, std::size_t count, std::size_t none)
    {
        if (count != none)
            json_.integer(keyword, count);
    }

    /// A plain `enum` is what code generators read as one, so its values' meanings stand in the description.
    constexpr void describe(keywords const& schema, std::string_view description, std::string_view pinned)
    {
        bool const lists_values = pinned.empty() && !schema.enumeration.empty();
        if (description.empty() && !lists_values)
            return;
        json_.key("description");
        json_.begin_string();
        json_.part(description);
        bool new_line = !description.empty();
        for (auto const& e : lists_values ? schema.enumeration : static_list<enumerator>{}) {
            json_.part(new_line ? "\n- " : "- ");
            json_.part(e.name);
            json_.part(": ");
            json_.part(e.description);
            new_line = true;
        }
        json_.end_string();
    }

    constexpr void string_keywords(keywords const& schema, std::string_view pinned)
    {
        if (!pinned.empty()) {
            json_.member("const", pinned);
        } else if (schema.is_constant && !schema.nullable) {
            json_.member("const", schema.constant);
        } else if (schema.is_constant || !schema.enumeration.empty()) {
            json_.key("enum");
            json_.open('[');
            if (schema.is_constant)
                json_.string(schema.constant);
            for (auto const& e : schema.enumeration)
                json_.string(e.name);
            if (schema.nullable)
                json_.raw("null");
            json_.close(']');
        }
        size("minLength", schema.minLength, 0);
        size("maxLength", schema.maxLength, unlimited);
        if (!schema.pattern.text.empty())
            pattern(schema);
        if (!schema.format.empty())
            json_.member("format", schema.format);
    }

    /// In Python, Java, .NET and Perl `$` also matches before a newline at the end. JSON Schema's portable subset has
    /// no way to say "the end" inside the pattern, and Go has no lookahead, so `not` refuses the newline, unless the
    /// length does.
    constexpr void pattern(keywords const& schema)
    {
        auto const& p = schema.pattern;
        bool const grouped = p.text.find('|') != p.text.npos;
        json_.key("pattern");
        json_.begin_string();
        json_.part(grouped ? "^(" : "^");
        json_.part(p.text);
        json_.part(grouped ? ")$" : "$");
        json_.end_string();
        if (may_match_newline(p.program) || schema.minLength == schema.maxLength)
            return;
        json_.key("not");
        json_.open('{');
        json_.member("pattern", "\\n");
        json_.close('}');
    }

    constexpr void examples(keywords const& schema)
    {
        if (schema.examples.all[0].empty())
            return;
        json_.key("examples");
        json_.open('[');
        for (auto const example : schema.examples.all) {
            if (example.empty())
                continue;
            if (schema.type == json_type::string)
                json_.string(example);
            else
                json_.raw(example);
        }
        json_.close(']');
    }
};

constexpr std::size_t schema_size(schema_document const& document, schema_options options)
{
    return schema_writer{nullptr, document, options}.write();
}

constexpr void write_schema(char* out, schema_document const& document, schema_options options)
{
    schema_writer{out, document, options}.write();
}

} // namespace ringtrue::detail
