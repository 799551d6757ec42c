// SPDX-License-Identifier: BSL-1.0
// Finds all mutations of a valid document by walking it along its contract.
#pragma once

#include <ringtrue/detail/core/tag_path.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/member_names.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/detail/keywords/tags.hpp>
#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/detail/generate/json_samples.hpp>
#include <ringtrue/testing/detail/mutate/break_grammar.hpp>
#include <ringtrue/testing/detail/mutate/placed_value.hpp>
#include <ringtrue/testing/detail/mutate/respell.hpp>
#include <ringtrue/testing/detail/mutate/scalar.hpp>
#include <ringtrue/testing/mutation.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

class mutation_finder {
public:
    mutation_finder(document const& d, random_source& source, near_miss_choice const& chosen) : d_{d}, source_{source}, chosen_{chosen} {}

    std::vector<mutation> find(keywords const& schema)
    {
        for_each_value(d_, {0, schema, {}, root_field(schema)}, [&](placed_value const& at) {
            auto const kind = d_[at.node].kind;
            if (at.is_name)
                return name(at);
            types(at);
            if (at.schema.type == json_type::any || (kind == node_kind::object && is_unknown_event(d_, at.node, at.schema)))
                return;
            if (kind == node_kind::array)
                items(at);
            else if (kind == node_kind::object && at.schema.oneOf.empty())
                members(at, at.schema);
            else if (kind == node_kind::object)
                tagged_object(at);
            else if (kind != node_kind::null && !is_tag(at.node) && chosen_.takes(at.field, d_.nodes.size(), source_))
                for (auto& miss : near_misses(source_, d_[at.node].text(), at.schema))
                    replace(at, miss.op, miss.broken, respelled(std::move(miss.json)));
        });
        text();
        return std::move(found_);
    }

private:
    document const& d_;
    random_source& source_;
    near_miss_choice const& chosen_;
    std::vector<mutation> found_;
    std::vector<std::size_t> tags_; // the tags of unions, and the objects that hold those below the top

    bool is_tag(std::size_t i) const { return std::find(tags_.begin(), tags_.end(), i) != tags_.end(); }

    /// Half of the time, a text with escapes: a decoder may judge these elsewhere.
    std::string respelled(std::string json)
    {
        document d;
        if (!json.starts_with('"') || !source_.one_in(2) || !parser{d, json, 1}.parse())
            return json;
        return respeller{source_}.string(d[0].text());
    }

    void replace(placed_value const& at, mutation_operator op, rule broken, std::string json)
    {
        auto const offset = d_[at.node].offset;
        auto const old = spelling(d_, at.node);
        auto const& outer = at.either != nullptr ? *at.either : at.schema;
        bool const is_deviation = broken == rule::type ? json == "null" && outer.tolerates_null : at.schema.tolerant;
        found_.push_back({op, broken, at.pointer, offset, std::string{old}, json, offset, old.size(), json, 2 * offset, at.field, is_tag(at.node), is_deviation});
    }

    void insert(std::size_t at, mutation_operator op, rule broken, std::string pointer, std::string value, std::string text)
    {
        auto const name_at = at + text.starts_with(',');
        found_.push_back({op, broken, std::move(pointer), name_at, {}, std::move(value), at, 0, std::move(text), 2 * at, {}, false});
    }

    void types(placed_value const& at)
    {
        // Half of the time, a value that a lenient decoder would convert: the text in quotes, an array of the value, 0 or 1.
        auto const& n = d_[at.node];
        auto const own = std::string{spelling(d_, at.node)};
        bool const converts = source_.one_in(2);
        bool const is_scalar = n.kind != node_kind::array && n.kind != node_kind::object;
        bool const has_digits = n.kind == node_kind::number || (n.kind == node_kind::string && is_integer_text(n.text()));
        auto const digits = has_digits ? std::string{n.text()} : n.text() == "true" ? "1" : "0";
        bool const plain = digits.find_first_of(".eE") == digits.npos;
        auto const fraction = source_.one_in(2) ? ".5" : ".00000000000000000001"; // the second one is lost in a double
        struct {
            json_type type;
            std::string json;
        } const others[]{{json_type::null, "null"}, {json_type::boolean, source_.one_in(2) ? "true" : "false"},
            {json_type::integer, converts && plain ? digits : "7"}, {json_type::number, (converts && plain ? digits : "0") + fraction},
            {json_type::string, converts && is_scalar && n.kind != node_kind::string ? json_string(own) : "\"text\""},
            {json_type::array, converts ? "[" + own + "]" : "[]"}, {json_type::object, "{}"}};
        auto const& schema = at.either != nullptr ? *at.either : at.schema;
        for (auto const& [type, json] : others)
            if (!allows(schema, type))
                replace(at, type == json_type::null ? mutation_operator::null : mutation_operator::change_type, rule::type, json);
    }

    /// Whether a value of that type can be valid. An integer is a number, too.
    static bool allows(keywords const& schema, json_type type)
    {
        if (type == json_type::null && schema.nullable)
            return true;
        if (schema.type != json_type::any)
            return type == schema.type || (type == json_type::integer && schema.type == json_type::number);
        return schema.anyOf.empty() || std::any_of(schema.anyOf.begin(), schema.anyOf.end(), [&](keywords const* one) { return allows(*one, type); });
    }

    static bool is_integer_text(std::string_view text)
    {
        auto const found = text.empty() ? number_spelling{} : find_number(text);
        return found.is_complete && found.size == text.size();
    }

    void items(placed_value const& at)
    {
        auto const& array = d_[at.node];
        std::size_t count = 0;
        std::size_t last = 0;
        for (auto item = at.node + 1; item < array.next; item = d_[item].next) {
            ++count;
            last = item;
        }
        if (count == 0)
            return;
        auto const item = std::string{spelling(d_, last)};
        if (at.schema.uniqueItems && count < at.schema.maxItems) {
            auto const again = ',' + respeller{source_}(item);
            auto const behind = d_[last].offset + item.size();
            found_.push_back({mutation_operator::repeat_item, rule::uniqueItems, at.pointer, array.offset, {}, item, behind, 0, again, 2 * array.offset, at.field, false});
        }
        auto const end = array.offset + array.text().size() - 1;
        auto const from = count == 1 ? array.offset + 1 : end_before(last);
        if (at.schema.minItems == count)
            found_.push_back({mutation_operator::below_min_items, rule::minItems, at.pointer, array.offset, item, {}, from,
                d_[last].offset + item.size() - from, {}, 2 * array.offset, at.field, false});
        if (at.schema.maxItems != count)
            return;
        if (auto const more = at.schema.uniqueItems ? another_item(at) : item; !more.empty())
            found_.push_back({mutation_operator::above_max_items, rule::maxItems, at.pointer, array.offset, {}, more, end, 0, "," + more,
                2 * array.offset, at.field, false});
    }

    /// Returns an item that the array of different items does not have, or an empty text if none is found.
    std::string another_item(placed_value const& at)
    {
        for (std::size_t tries = 0; tries < 16; ++tries)
            for (auto const& value : boundaries(source_, *at.schema.items)) {
                bool is_new = true;
                for (auto item = at.node + 1; item < d_[at.node].next; item = d_[item].next)
                    is_new = is_new && !same_json_text(spelling(d_, item), value.json);
                if (is_new)
                    return value.json;
            }
        return {};
    }

    void name(placed_value const& at)
    {
        if (!chosen_.takes(at.field, d_.nodes.size(), source_))
            return;
        auto const outer = at.pointer.substr(0, at.pointer.rfind('/'));
        auto const offset = d_[at.node].offset;
        auto const old = spelling(d_, at.node);
        for (auto& miss : near_misses(source_, d_[at.node].text(), at.schema)) {
            document d;
            if (!parser{d, miss.json, 1}.parse() || d[0].text().size() > longest_token)
                continue;
            auto pointer = outer;
            append_pointer_token(pointer, d[0].text());
            auto const json = respelled(miss.json);
            found_.push_back({mutation_operator::break_name, miss.broken, pointer, offset, std::string{old}, json, offset, old.size(), json, 2 * offset, at.field, false});
        }
    }

    /// Returns the end of the item or member before this one.
    std::size_t end_before(std::size_t i) const
    {
        auto at = d_[i].offset;
        while (d_.source[at] != ',')
            --at;
        return at;
    }

    /// `own` is the schema of the object: for a union, that of the alternative.
    void members(placed_value const& at, keywords const& own)
    {
        auto const& object = d_[at.node];
        auto const end = object.offset + object.text().size() - 1;
        for (auto const& p : own.properties)
            if (auto const value = find_member(d_, at.node, p.name); value != 0 && p.required)
                drop(at, value, p.name, own, end);
        for (auto name = at.node + 1; name < object.next; name = d_[name + 1].next) {
            auto const value = spelling(d_, name + 1);
            auto repeated = at.pointer;
            append_pointer_token(repeated, d_[name].text());
            auto const text = "," + std::string{spelling(d_, name)} + ':' + std::string{value};
            insert(d_[name + 1].offset + value.size(), mutation_operator::duplicate_member, rule::duplicate, repeated, std::string{value}, text);
        }
        if (own.minProperties != 0 || own.maxProperties != unlimited)
            number_of_members(at, own, end);
        if (!own.choices.empty())
            choices(at, own, end);
        if (own.additionalProperties == nullptr)
            unknown_member(at, own, end);
    }

    /// Takes the last member of a map away, or adds one with its value, where that is one too few or too many.
    void number_of_members(placed_value const& at, keywords const& own, std::size_t end)
    {
        std::size_t count = 0;
        std::size_t last = 0;
        for (auto name = at.node + 1; name < d_[at.node].next; name = d_[name + 1].next) {
            ++count;
            last = name + 1;
        }
        if (count == 0)
            return;
        auto const value = std::string{spelling(d_, last)};
        auto const add = [&](mutation_operator op, rule broken, place_of_member const& where, std::string text) {
            found_.push_back({op, broken, at.pointer, d_[at.node].offset, value, {}, where.from, where.to - where.from, std::move(text), 2 * d_[at.node].offset, at.field, false});
        };
        if (own.minProperties == count)
            add(mutation_operator::below_min_properties, rule::minProperties, place_with_comma(at.node, last), {});
        if (own.maxProperties == count)
            if (auto const name = another_name(at.node, own))
                add(mutation_operator::above_max_properties, rule::maxProperties, {end, end}, ',' + json_string(*name) + ':' + value);
    }

    /// Returns a valid name that the map does not have, if one is found.
    std::optional<std::string> another_name(std::size_t object, keywords const& own)
    {
        if (own.propertyNames == nullptr)
            return unknown_name(d_, object, own);
        for (auto const& e : own.propertyNames->enumeration)
            if (find_member(d_, object, e.name) == 0)
                return std::string{e.name};
        for (std::size_t tries = 0; tries < 32 && own.propertyNames->enumeration.empty(); ++tries)
            if (auto name = text_samples::of(*own.propertyNames).draw(source_, 16); find_member(d_, object, name) == 0)
                return name;
        return {};
    }

    /// Takes the choice away, or adds another one with the same value, as far as its schema is the same.
    void choices(placed_value const& at, keywords const& own, std::size_t end)
    {
        property const* made = nullptr;
        for (auto const p : own.choices)
            made = find_member(d_, at.node, own.properties[p].name) != 0 ? &own.properties[p] : made;
        auto const value = find_member(d_, at.node, made->name);
        auto const add = [&](mutation_operator op, place_of_member const& where, std::string text) {
            found_.push_back({op, rule::oneOf, at.pointer, d_[at.node].offset, std::string{spelling(d_, value)}, {}, where.from, where.to - where.from,
                std::move(text), 2 * d_[at.node].offset, std::string{own.title}, false});
        };
        add(mutation_operator::drop_choice, place_with_comma(at.node, value), {});
        for (auto const p : own.choices)
            if (auto const& other = own.properties[p]; &other != made && other.value == made->value)
                add(mutation_operator::add_choice, {end, end}, ',' + json_string(other.name) + ':' + std::string{spelling(d_, value)});
    }

    /// Returns a name that is close to a known one: in another case, shorter, longer, or empty.
    std::string near_name(std::size_t object, keywords const& own, std::string_view name)
    {
        std::string const near[]{in_other_case(name).value_or(""), without_last_character(name), std::string{name} + 's', "", ' ' + std::string{name}};
        auto const& chosen = near[source_.below(std::size(near))];
        return is_known_name(d_, object, own, chosen) ? unknown_name(d_, object, own) : chosen;
    }

    struct place_of_member {
        std::size_t from;
        std::size_t to;
    };

    /// Returns the place of a member and one comma beside it, if there is one.
    place_of_member place_with_comma(std::size_t object, std::size_t value) const
    {
        bool const first = value == object + 2;
        bool const last = d_[value].next == d_[object].next;
        return {first ? d_[value - 1].offset : end_before(value - 1), first && !last ? d_[d_[value].next].offset : d_[value].offset + spelling(d_, value).size()};
    }

    void drop(placed_value const& object, std::size_t value, std::string_view name, keywords const& own, std::size_t end)
    {
        auto const [from, to] = place_with_comma(object.node, value);
        auto pointer = object.pointer;
        append_pointer_token(pointer, name);
        auto const field = member_field(own, name);
        found_.push_back({mutation_operator::drop_member, rule::required, pointer, end - (to - from), std::string{spelling(d_, value)}, {},
            from, to - from, {}, 2 * end + 1, field, is_tag(value)});
        auto const old_name = spelling(d_, value - 1);
        auto const new_name = json_string(near_name(object.node, own, name));
        found_.push_back({mutation_operator::rename_member, rule::required, pointer, end + new_name.size() - old_name.size(),
            std::string{spelling(d_, value)}, {}, d_[value - 1].offset, old_name.size(), new_name, 2 * end + 1, field, is_tag(value)});
    }

    void unknown_member(placed_value const& object, keywords const& own, std::size_t end)
    {
        auto const name = own.properties.empty() ? unknown_name(d_, object.node, own)
                                                 : near_name(object.node, own, own.properties[source_.below(own.properties.size())].name);
        auto pointer = object.pointer;
        append_pointer_token(pointer, name);
        constexpr std::string_view values[]{"null", "1", "\"text\"", R"({"nested":[{}]})", "[[1],{}]"};
        std::string const value{values[source_.below(std::size(values))]};
        auto const member = json_string(name) + ':' + value;
        auto const comma = d_[object.node].next == object.node + 1 ? "" : ",";
        if (source_.one_in(2))
            insert(d_[object.node].offset + 1, mutation_operator::add_member, rule::unknown, pointer, value, member + comma);
        else
            insert(end, mutation_operator::add_member, rule::unknown, pointer, value, comma + member);
    }

    void tagged_object(placed_value const& at)
    {
        auto const& own = alternative_of(d_, at.node, at.schema);
        auto const inner = find_placed_tag(d_, at);
        auto path = tag_path{at.schema.tag};
        for (auto holder = at.node; !path.is_tag(); path = tag_path{path.rest})
            tags_.push_back(holder = find_member(d_, holder, path.name));
        tags_.push_back(inner.node);
        auto const add = [&](mutation_operator op, std::string const& text) {
            bool known = false;
            for_each_tag(at.schema.oneOf, at.schema.tag, [&](auto const*, std::string_view name, auto) { known = known || name == text; });
            if (known)
                return;
            replace(inner, op, rule::enumeration, json_string(text));
            found_.back().is_deviation = at.schema.tolerant;
        };
        auto const text = d_[inner.node].text();
        add(mutation_operator::unknown_tag, "no " + std::string{text});
        if (auto const other = in_other_case(text))
            add(mutation_operator::other_case, *other);
        if (!text.empty())
            add(mutation_operator::prefix, without_last_character(text));
        members(at, own);
    }

    void text()
    {
        auto const size = d_.source.size();
        auto const at = source_.below(d_.source.find_last_not_of(" \t\r\n") + 1);
        found_.push_back({mutation_operator::cut_text, rule::syntax, {}, at, {}, {}, at, size - at, {}, 2 * at, {}, false});
        break_grammar(d_, source_, found_);
        constexpr std::string_view tails[]{"x", "{}", ",", "null", "]", "}", std::string_view{"\0", 1}};
        found_.push_back({mutation_operator::append_text, rule::syntax, {}, size, {}, {}, size, 0,
            std::string{tails[source_.below(std::size(tails))]}, 2 * size, {}, false});
        constexpr std::string_view bytes[]{"\x80", "\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE2\x82"};
        std::size_t strings = 0;
        for (auto const& n : d_.nodes)
            strings += n.kind == node_kind::string;
        if (strings == 0)
            return;
        auto skip = source_.below(strings);
        for (auto const& n : d_.nodes)
            if (n.kind == node_kind::string && skip-- == 0)
                return insert(n.offset + 1, mutation_operator::corrupt_utf8, rule::syntax, {}, {}, std::string{bytes[source_.below(std::size(bytes))]});
    }
};

} // namespace ringtrue::testing::detail
