// SPDX-License-Identifier: BSL-1.0
// Writes keywords as JSON Schema text, in two passes: one counts the characters, and one fills an array of that size. Under
// clang, libstdc++ 12 does not support std::string in constant evaluation.
#pragma once

#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/writer.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/detail/schema/document.hpp>
#include <ringtrue/detail/schema/keywords.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/schema_options.hpp>

#include <cstddef>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class schema_writer {
public:
    constexpr schema_writer(char* out, schema_document const& document, schema_options options)
        : json_{out}, document_{document}, options_{options}, definitions_{document}
    {
    }

    /// Writes the document and returns its size.
    constexpr std::size_t write()
    {
        bool const draft_07 = options_.dialect == dialect::draft_07;
        json_.open('{');
        json_.member("$schema", draft_07 ? "http://json-schema.org/draft-07/schema#" : "https://json-schema.org/draft/2020-12/schema");
        json_.key("$id");
        json_.begin_string();
        json_.part(document_.base);
        json_.part(draft_07 && !document_.base.empty() ? "draft-07/" : "");
        json_.part(options_.lookahead && !document_.base.empty() ? "lookahead/" : "");
        json_.part(options_.closed && !document_.base.empty() ? "closed/" : "");
        append_file_name(json_, document_.title);
        json_.end_string();
        json_.member("title", document_.title);
        if (document_.schema == nullptr) {
            any_event();
        } else if (document_.schema->definition != nullptr && accepts_null(*document_.schema, options_)) {
            definition_or_null(*document_.schema, document_.description);
        } else if (document_.schema->definition != nullptr) {
            definition_members(*document_.schema, document_.description, document_.tag);
        } else {
            inline_members(*document_.schema, document_.description, {});
            write_annotations(json_, *document_.schema, nullptr);
        }
        definitions();
        json_.close('}');
        json_.end();
        return json_.size();
    }

private:
    json_writer json_;
    schema_document const& document_;
    schema_options options_;
    schema_definitions definitions_;

    constexpr std::string_view definitions_keyword() const
    {
        return options_.dialect == dialect::draft_07 ? "definitions" : "$defs";
    }

    constexpr void definitions()
    {
        if (definitions_.all().empty())
            return;
        json_.key(definitions_keyword());
        json_.open('{');
        for (auto const* definition : definitions_.all()) {
            json_.begin_string();
            definitions_.write_name(json_, *definition);
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

    constexpr void reference(keywords const& schema, std::string_view description, annotations const* notes = nullptr)
    {
        json_.open('{');
        title(notes);
        if (!description.empty())
            json_.member("description", description);
        json_.key("$ref");
        json_.begin_string();
        json_.part("#/");
        json_.part(definitions_keyword());
        json_.part("/");
        definitions_.write_name(json_, *schema.definition);
        json_.end_string();
        write_annotations(json_, schema, notes);
        json_.close('}');
    }

    constexpr void title(annotations const* notes)
    {
        if (notes != nullptr && !notes->title.empty())
            json_.member("title", notes->title);
    }

    /// Writes the schema of a member, an item, or a map's value.
    constexpr void value(keywords const& schema, std::string_view description, std::string_view pinned = {}, annotations const* notes = nullptr)
    {
        if (schema.definition != nullptr && !accepts_null(schema, options_))
            return reference(schema, description, notes);
        json_.open('{');
        title(notes);
        if (schema.definition == nullptr)
            inline_members(schema, description, pinned);
        else
            definition_or_null(schema, description);
        write_annotations(json_, schema, notes);
        json_.close('}');
    }

    constexpr void definition_or_null(keywords const& schema, std::string_view description)
    {
        if (!description.empty())
            json_.member("description", description);
        json_.key("anyOf");
        json_.open('[');
        reference(schema, {});
        null();
        json_.close(']');
    }

    constexpr void null()
    {
        json_.open('{');
        json_.member("type", "null");
        json_.close('}');
    }

    constexpr void required(std::string_view member)
    {
        json_.key("required");
        json_.open('[');
        json_.string(member);
        json_.close(']');
    }

    /// Writes an object or a union. `tag` is the member whose only value is the document's title.
    constexpr void definition_members(keywords const& schema, std::string_view description, std::string_view tag)
    {
        json_.key("description");
        json_.begin_string();
        json_.part(description);
        if (schema.additionalProperties != nullptr) {
            json_.part("\nOther members: ");
            json_.part(schema.additionalProperties->description);
        }
        json_.end_string();
        if (!schema.oneOf.empty()) {
            json_.key("oneOf");
            json_.open('[');
            for (auto const* alternative : schema.oneOf)
                reference(*alternative, {});
            if (schema.tolerant && !options_.closed)
                unknown_event(schema);
            json_.close(']');
            return;
        }
        json_.member("type", "object");
        json_.key("properties");
        json_.open('{');
        for (auto const& p : schema.properties) {
            json_.key(p.name);
            value(*p.value, p.description, p.name == tag ? document_.title : "", p.notes);
        }
        json_.close('}');
        required(schema);
        choices(schema);
        if (schema.additionalProperties != nullptr) {
            json_.key("additionalProperties");
            json_.raw("true"); // generators of types take a schema for one of objects
        } else if (options_.closed) {
            json_.key("additionalProperties");
            json_.raw("false");
        }
    }

    /// Writes the schema of an event with another tag.
    constexpr void unknown_event(keywords const& schema)
    {
        json_.open('{');
        json_.member("description", "An event of another type.");
        other_tag(schema, schema.tag);
        json_.close('}');
    }

    constexpr void other_tag(keywords const& schema, std::string_view tag)
    {
        tag_path const path{tag};
        json_.member("type", "object");
        json_.key("properties");
        json_.open('{');
        json_.key(path.name);
        json_.open('{');
        if (path.is_tag()) {
            json_.member("type", "string");
            json_.key("not");
            json_.open('{');
            json_.key("enum");
            json_.open('[');
            for_each_tag(schema.oneOf, schema.tag, [this](auto const*, std::string_view name, auto) { json_.string(name); });
            json_.close(']');
            json_.close('}');
        } else {
            other_tag(schema, path.rest);
        }
        json_.close('}');
        json_.close('}');
        required(path.name);
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

    /// `required` alone would do, but Ajv in strict mode asks for the property, and zod for the type.
    constexpr void choices(keywords const& schema)
    {
        if (schema.choices.empty())
            return;
        json_.key("oneOf");
        json_.open('[');
        for (auto const p : schema.choices) {
            json_.open('{');
            json_.member("type", "object");
            json_.key("properties");
            json_.open('{');
            json_.key(schema.properties[p].name);
            json_.open('{');
            json_.close('}');
            json_.close('}');
            required(schema.properties[p].name);
            json_.close('}');
        }
        json_.close(']');
    }

    constexpr void array_members(keywords const& schema)
    {
        if (schema.items != nullptr) {
            json_.key("items");
            value(*schema.items, {});
        } else {
            json_.key(options_.dialect == dialect::draft_07 ? "items" : "prefixItems");
            json_.open('[');
            for (auto const* item : schema.prefixItems)
                value(*item, {});
            json_.close(']');
        }
        write_size(json_, "minItems", schema.minItems, 0);
        write_size(json_, "maxItems", schema.maxItems, unlimited);
        if (schema.uniqueItems) {
            json_.key("uniqueItems");
            json_.raw("true");
        }
    }

    constexpr void any_of(keywords const& schema)
    {
        json_.key("anyOf");
        json_.open('[');
        for (auto const* alternative : schema.anyOf)
            value(*alternative, {});
        if (accepts_null(schema, options_))
            null();
        json_.close(']');
    }

    constexpr void inline_members(keywords const& schema, std::string_view description, std::string_view pinned)
    {
        write_description(json_, schema, description, pinned, options_);
        write_scalar_keywords(json_, schema, pinned, options_);
        if (!schema.anyOf.empty())
            any_of(schema);
        if (schema.type == json_type::array)
            array_members(schema);
        if (schema.propertyNames != nullptr) {
            json_.key("propertyNames");
            value(*schema.propertyNames, {});
        }
        if (schema.additionalProperties != nullptr) {
            json_.key("additionalProperties");
            if (auto const& values = *schema.additionalProperties; values.type == json_type::any && values.anyOf.empty())
                json_.raw("true"); // generators of types take a schema without keywords for one of objects
            else
                value(values, {});
        }
        write_size(json_, "minProperties", schema.minProperties, 0);
        write_size(json_, "maxProperties", schema.maxProperties, unlimited);
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
