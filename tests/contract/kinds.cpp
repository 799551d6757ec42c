// SPDX-License-Identifier: BSL-1.0
// What the suites run over: every kind of value that a contract may have stands in one of their contracts.
#include "contract/kinds.hpp"

#include "catch.hpp"
#include "contract/observatory/archive.hpp"
#include "contract/observatory/records.hpp"

#include <ringtrue/detail/pattern/program.hpp>
#include <ringtrue/detail/pattern/runs.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <functional>
#include <iomanip>
#include <limits>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace kinds;
using ringtrue::json_type;
using ringtrue::keywords;

bool is_string(place const& p) { return p.schema->type == json_type::string && !p.schema->is_constant && p.schema->enumeration.empty(); }
bool is_integer(place const& p) { return p.schema->type == json_type::integer; }
bool is_number(place const& p) { return p.schema->type == json_type::number; }
bool has_pattern(place const& p) { return is_string(p) && !p.schema->pattern.text.empty(); }
bool is_non_ascii(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}
bool is_escaped_in_json(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
}

/// Whether the pattern has this, where escapes count as letters, and a class as [x] or [^x].
bool has(place const& p, char const* expression)
{
    static std::regex const escape{R"(\\.)"};
    static std::regex const a_class{R"(\[(\^?)[^\]]*\])"};
    if (!has_pattern(p))
        return false;
    auto const plain = std::regex_replace(std::regex_replace(std::string{p.schema->pattern.text}, escape, "e"), a_class, "[$1x]");
    return std::regex_search(plain, std::regex{expression});
}

std::size_t count_sets(place const& p)
{
    auto const program = p.schema->pattern.program;
    return static_cast<std::size_t>(std::count_if(program.code, program.code + program.size, [](auto const& i) { return i.op == ringtrue::detail::pattern_op::set; }));
}

template <class Is>
bool any_name(place const& p, Is const& is)
{
    return std::any_of(p.schema->enumeration.begin(), p.schema->enumeration.end(), [&](auto const& e) { return is(e.name); });
}

std::size_t count_examples(place const& p)
{
    auto const& all = p.schema->examples.all;
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [](std::string_view e) { return !e.empty(); }));
}

struct kind {
    std::string_view what;
    std::function<bool(place const&)> is;
};

constexpr auto least64 = std::numeric_limits<std::int64_t>::min();
constexpr auto most64 = std::numeric_limits<std::int64_t>::max();
constexpr auto most_unsigned = std::numeric_limits<std::uint64_t>::max();
constexpr std::int64_t exact = std::int64_t{1} << 53;

std::vector<kind> const all_kinds{
    {"pattern: alternatives", [](auto& p) { return has(p, R"(\|)"); }},
    {"pattern: an alternative that is empty", [](auto& p) { return has(p, R"(\|\)|\|$|\(\||^\|)"); }},
    {"pattern: a group", [](auto& p) { return has(p, R"(\()"); }},
    {"pattern: a group in a group", [](auto& p) { return has(p, R"(\([^)]*\()"); }},
    {"pattern: a repeated group", [](auto& p) { return has(p, R"(\)[*+{])"); }},
    {"pattern: a class", [](auto& p) { return has(p, R"(\[x\])"); }},
    {"pattern: a negated class", [](auto& p) { return has(p, R"(\[\^x\])"); }},
    {"pattern: a repeated class alone, negated", [](auto& p) { return has(p, R"(^\[\^x\]\*$)"); }},
    {"pattern: a repeated class alone", [](auto& p) { return has(p, R"(^\[x\]\*$)"); }},
    {"pattern: an escape", [](auto& p) { return has_pattern(p) && p.schema->pattern.text.find('\\') != p.schema->pattern.text.npos; }},
    {"pattern: characters past ASCII", [](auto& p) { return has_pattern(p) && is_non_ascii(p.schema->pattern.text); }},
    {"pattern: a character of four bytes", [](auto& p) { return has_pattern(p) && std::any_of(p.schema->pattern.text.begin(), p.schema->pattern.text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xF0; }); }},
    {"pattern: *", [](auto& p) { return has(p, R"(\*)"); }},
    {"pattern: +", [](auto& p) { return has(p, R"(\+)"); }},
    {"pattern: ?", [](auto& p) { return has(p, R"(\?)"); }},
    {"pattern: {n}", [](auto& p) { return has(p, R"(\{[0-9]+\})"); }},
    {"pattern: {n,}", [](auto& p) { return has(p, R"(\{[0-9]+,\})"); }},
    {"pattern: {n,m}", [](auto& p) { return has(p, R"(\{[0-9]+,[0-9]+\})"); }},
    {"pattern: more than 64 classes", [](auto& p) { return has_pattern(p) && count_sets(p) > 64; }},
    {"pattern: texts of one length", [](auto& p) { return has_pattern(p) && ringtrue::detail::run_finder{p.schema->pattern.program}.find().is_fixed(); }},
    {"pattern: runs of characters", [](auto& p) { return has_pattern(p) && ringtrue::detail::run_finder{p.schema->pattern.program}.find().size > 1; }},
    {"pattern: no runs of characters", [](auto& p) { return has_pattern(p) && ringtrue::detail::run_finder{p.schema->pattern.program}.find().size == 0; }},
    {"pattern: plain texts alone", [](auto& p) { return has_pattern(p) && ringtrue::detail::matches_plain_text_alone(p.schema->pattern.program); }},
    {"pattern: quotes or backslashes", [](auto& p) { return has_pattern(p) && p.schema->pattern.text.find_first_of("\"") != p.schema->pattern.text.npos; }},
    {"pattern: control characters", [](auto& p) { return has_pattern(p) && ringtrue::detail::may_match_newline(p.schema->pattern.program); }},
    {"pattern and minLength, which forbid different texts", [](auto& p) { return has_pattern(p) && p.schema->minLength > 0; }},
    {"pattern and maxLength, which forbid different texts", [](auto& p) { return has_pattern(p) && p.schema->maxLength != ringtrue::unlimited; }},

    {"text: without any keyword", [](auto& p) { return is_string(p) && !has_pattern(p) && p.schema->minLength == 0 && p.schema->maxLength == ringtrue::unlimited; }},
    {"text: minLength 0, maxLength set", [](auto& p) { return is_string(p) && p.schema->minLength == 0 && p.schema->maxLength != ringtrue::unlimited; }},
    {"text: minLength 1, no maxLength", [](auto& p) { return is_string(p) && p.schema->minLength == 1 && p.schema->maxLength == ringtrue::unlimited; }},
    {"text: minLength equals maxLength, no pattern", [](auto& p) { return is_string(p) && !has_pattern(p) && p.schema->minLength == p.schema->maxLength; }},
    {"text: maxLength 1", [](auto& p) { return is_string(p) && p.schema->maxLength == 1; }},
    {"text: maxLength 0", [](auto& p) { return is_string(p) && p.schema->maxLength == 0; }},
    {"text: maxLength above 10,000", [](auto& p) { return is_string(p) && p.schema->maxLength > 10000 && p.schema->maxLength != ringtrue::unlimited; }},
    {"text: a format", [](auto& p) { return is_string(p) && !p.schema->format.empty(); }},
    {"text: personal", [](auto& p) { return is_string(p) && p.schema->personal; }},
    {"text: not personal, with `expected`", [](auto& p) { return is_string(p) && !p.schema->personal && !p.schema->expected.empty(); }},
    {"text: three examples", [](auto& p) { return is_string(p) && count_examples(p) == 3; }},
    {"text: an example that JSON escapes", [](auto& p) { return is_string(p) && std::any_of(p.schema->examples.all.begin(), p.schema->examples.all.end(), is_escaped_in_json); }},

    {"integer: from the least of 64 bits", [](auto& p) { return is_integer(p) && p.schema->minimum == least64; }},
    {"integer: to the greatest of 64 bits with a sign", [](auto& p) { return is_integer(p) && p.schema->maximum == most64; }},
    {"integer: to the greatest of 64 bits", [](auto& p) { return is_integer(p) && p.schema->maximum == most_unsigned; }},
    {"integer: from the least to the greatest of all", [](auto& p) { return is_integer(p) && p.schema->minimum == least64 && p.schema->maximum == most_unsigned; }},
    {"integer: negative alone", [](auto& p) { return is_integer(p) && p.schema->maximum < 0; }},
    {"integer: one value alone", [](auto& p) { return is_integer(p) && p.schema->minimum == p.schema->maximum; }},
    {"integer: on both sides of 0", [](auto& p) { return is_integer(p) && p.schema->minimum < 0 && p.schema->maximum > 0 && p.schema->minimum != least64; }},
    {"integer: all beyond 2^53", [](auto& p) { return is_integer(p) && p.schema->minimum > exact; }},
    {"integer: all below -2^53", [](auto& p) { return is_integer(p) && p.schema->maximum < -exact; }},
    {"integer: personal", [](auto& p) { return is_integer(p) && p.schema->personal; }},
    {"integer: a remark", [](auto& p) { return is_integer(p) && p.schema->remark != nullptr; }},
    {"number: without bounds", [](auto& p) { return is_number(p) && p.schema->minimum_number == keywords{}.minimum_number && p.schema->maximum_number == keywords{}.maximum_number; }},
    {"number: bounds that are integers", [](auto& p) { return is_number(p) && p.schema->maximum_number.find_first_of(".eE") == p.schema->maximum_number.npos; }},
    {"number: bounds with a fraction", [](auto& p) { return is_number(p) && p.schema->minimum_number != keywords{}.minimum_number && p.schema->minimum_number.find('.') != p.schema->minimum_number.npos; }},
    {"number: bounds with an exponent", [](auto& p) { return is_number(p) && p.schema->maximum_number != keywords{}.maximum_number && p.schema->maximum_number.find_first_of("eE") != p.schema->maximum_number.npos; }},
    {"number: one value alone", [](auto& p) { return is_number(p) && p.schema->minimum_number == p.schema->maximum_number; }},
    {"number: a lower bound alone", [](auto& p) { return is_number(p) && p.schema->minimum_number != keywords{}.minimum_number && p.schema->maximum_number == keywords{}.maximum_number; }},
    {"number: personal", [](auto& p) { return is_number(p) && p.schema->personal; }},
    {"number: negative alone", [](auto& p) { return is_number(p) && p.schema->maximum_number.starts_with('-'); }},
    {"boolean", [](auto& p) { return p.schema->type == json_type::boolean && p.own; }},
    {"boolean: a type of one's own", [](auto& p) { return p.schema->type == json_type::boolean && p.ends_in({shape::field}) && !p.own; }},

    {"enumeration of one value", [](auto& p) { return p.ends_in({shape::enumeration}) && p.parts == 1; }},
    {"enumeration of more than eight values", [](auto& p) { return p.ends_in({shape::enumeration}) && p.parts > 8; }},
    {"enumeration with texts past ASCII", [](auto& p) { return any_name(p, is_non_ascii); }},
    {"enumeration with texts that JSON escapes", [](auto& p) { return any_name(p, is_escaped_in_json); }},
    {"enumeration with a text that begins another", [](auto& p) { return any_name(p, [&](auto a) { return any_name(p, [&](auto b) { return a != b && b.starts_with(a); }); }); }},
    {"enumeration, nullable", [](auto& p) { return p.ends_in({shape::nullable, shape::enumeration}); }},
    {"constant integer", [](auto& p) { return p.schema->is_constant && is_integer(p) && !p.schema->nullable; }},
    {"constant integer, negative and nullable", [](auto& p) { return p.schema->is_constant && is_integer(p) && p.schema->nullable && p.schema->maximum < 0; }},
    {"constant boolean", [](auto& p) { return p.schema->is_constant && p.schema->type == json_type::boolean && !p.schema->nullable; }},
    {"constant boolean, nullable", [](auto& p) { return p.schema->is_constant && p.schema->type == json_type::boolean && p.schema->nullable; }},
    {"constant that JSON escapes", [](auto& p) { return p.schema->is_constant && is_escaped_in_json(p.schema->constant); }},
    {"constant past ASCII", [](auto& p) { return p.schema->is_constant && is_non_ascii(p.schema->constant); }},
    {"constant of no characters", [](auto& p) { return p.schema->is_constant && p.schema->constant.empty(); }},
    {"constant, nullable", [](auto& p) { return p.schema->is_constant && p.schema->nullable; }},
    {"constant of a type of one's own", [](auto& p) { return p.schema->is_constant && p.ends_in({shape::field}) && !p.own; }},

    {"optional: nullable", [](auto& p) { return p.ends_in({shape::optional, shape::nullable}); }},
    {"optional: array of any size", [](auto& p) { return p.ends_in({shape::optional, shape::sequence}); }},
    {"optional: map", [](auto& p) { return p.ends_in({shape::optional, shape::map}); }},
    {"optional: struct", [](auto& p) { return p.ends_in({shape::optional, shape::object}); }},
    {"optional: union", [](auto& p) { return p.ends_in({shape::optional, shape::tagged_union}); }},
    {"nullable: array of any size", [](auto& p) { return p.ends_in({shape::nullable, shape::sequence}); }},
    {"nullable: array of fixed size", [](auto& p) { return p.ends_in({shape::nullable, shape::array}); }},
    {"nullable: map", [](auto& p) { return p.ends_in({shape::nullable, shape::map}); }},
    {"nullable: struct", [](auto& p) { return p.ends_in({shape::nullable, shape::object}); }},
    {"nullable: union", [](auto& p) { return p.ends_in({shape::nullable, shape::tagged_union}); }},
    {"optional and nullable: union", [](auto& p) { return p.ends_in({shape::optional, shape::nullable, shape::tagged_union}); }},
    {"array of arrays", [](auto& p) { return p.ends_in({shape::sequence, shape::sequence}); }},
    {"array of arrays of fixed size", [](auto& p) { return p.ends_in({shape::sequence, shape::array}); }},
    {"array of fixed size of arrays", [](auto& p) { return p.ends_in({shape::array, shape::sequence}); }},
    {"array of fixed size of structs", [](auto& p) { return p.ends_in({shape::array, shape::object}); }},
    {"array of one item", [](auto& p) { return p.ends_in({shape::array}) && p.schema->minItems == 1 && p.schema->maxItems == 1; }},
    {"array of nullable items", [](auto& p) { return p.ends_in({shape::sequence, shape::nullable}); }},
    {"array of maps", [](auto& p) { return p.ends_in({shape::sequence, shape::map}); }},
    {"array of enumerators", [](auto& p) { return p.ends_in({shape::sequence, shape::enumeration}); }},
    {"map of maps", [](auto& p) { return p.ends_in({shape::map, shape::map}); }},
    {"map of structs", [](auto& p) { return p.ends_in({shape::map, shape::object}); }},
    {"map of nullable values", [](auto& p) { return p.ends_in({shape::map, shape::nullable}); }},
    {"map of arrays of unions", [](auto& p) { return p.ends_in({shape::map, shape::sequence, shape::tagged_union}); }},
    {"map of arrays of different items", [](auto& p) { return p.ends_in({shape::map, shape::set}); }},
    {"map whose names are enumerators", [](auto& p) { return p.ends_in({shape::map}) && p.schema->propertyNames != nullptr && !p.schema->propertyNames->enumeration.empty(); }},
    {"map whose names have a pattern", [](auto& p) { return p.ends_in({shape::map}) && p.schema->propertyNames != nullptr && !p.schema->propertyNames->pattern.text.empty(); }},
    {"array of different numbers", [](auto& p) { return p.ends_in({shape::set}) && p.schema->items->type == json_type::number; }},
    {"array of different texts", [](auto& p) { return p.ends_in({shape::set}) && p.schema->items->type == json_type::string; }},
    {"array of different arrays", [](auto& p) { return p.ends_in({shape::set, shape::sequence}); }},
    {"array of different structs, optional", [](auto& p) { return p.ends_in({shape::optional, shape::set, shape::object}); }},
    {"tuple", [](auto& p) { return p.ends_in({shape::tuple}); }},
    {"tuple, optional, with a nullable item", [](auto& p) { return p.ends_in({shape::optional, shape::tuple, shape::nullable}); }},
    {"tuple with a struct", [](auto& p) { return p.ends_in({shape::tuple, shape::object}); }},
    {"map of tuples", [](auto& p) { return p.ends_in({shape::map, shape::tuple}); }},
    {"struct of no members, as a member", [](auto& p) { return p.ends_in({shape::object, shape::object}) && p.parts == 0; }},
    {"struct in itself, in an array", [](auto& p) { return p.recursive && p.ends_in({shape::sequence, shape::object}); }},
    {"struct in itself, in a map", [](auto& p) { return p.recursive && p.ends_in({shape::map, shape::object}); }},
    {"union in itself", [](auto& p) { return p.recursive && p.ends_in({shape::tagged_union}); }},
    {"struct of one member", [](auto& p) { return p.ends_in({shape::object}) && p.parts == 1; }},
    {"struct of more than 52 members", [](auto& p) { return p.ends_in({shape::object}) && p.parts > 52 && p.parts <= 64; }},
    {"struct of more than 64 members", [](auto& p) { return p.ends_in({shape::object}) && p.parts > 64; }},
    {"struct of optional members alone", [](auto& p) {
         auto const& all = p.schema->properties;
         return p.ends_in({shape::object}) && all.size() > 1 && std::none_of(all.begin(), all.end(), [](auto const& m) { return m.required; });
     }},
    {"union of one alternative", [](auto& p) { return p.ends_in({shape::tagged_union}) && p.parts == 1; }},
    {"union of more than eight alternatives", [](auto& p) { return p.ends_in({shape::tagged_union}) && p.parts > 8; }},
    {"union whose tag is escaped in JSON and JSON Pointer", [](auto& p) {
         return p.schema->tag.find_first_of("~/") != std::string_view::npos && is_escaped_in_json(p.schema->tag);
     }},

    {"member name that JSON escapes", [](auto& p) { return is_escaped_in_json(p.name); }},
    {"member name that JSON Pointer escapes", [](auto& p) { return p.name.find('~') != p.name.npos; }},
    {"member name with a slash", [](auto& p) { return p.name.find('/') != p.name.npos; }},
    {"member name that a URI escapes", [](auto& p) { return p.name.find_first_of(" %#?") != p.name.npos; }},
    {"member name past ASCII", [](auto& p) { return is_non_ascii(p.name); }},
    {"member name of one space", [](auto& p) { return p.name == " "; }},
    {"member name of digits", [](auto& p) { return p.name == "0"; }},
    {"member name like a keyword of JSON Schema", [](auto& p) { return p.name == "$ref"; }},
    {"member name like one of JavaScript's objects", [](auto& p) { return p.name == "__proto__"; }},
    {"member name of more than 64 characters", [](auto& p) { return p.name.size() > 64; }},

    {"type of one's own with assign", [](auto& p) { return p.ends_in({shape::field}) && !p.own && p.assigns; }},
    {"type of one's own with read_if_valid", [](auto& p) { return p.ends_in({shape::field}) && !p.own && p.reads_if_valid; }},
    {"type of one's own with generate", [](auto& p) { return p.ends_in({shape::field}) && !p.own && p.generates; }},
    {"type of one's own that writes a new text", [](auto& p) { return p.ends_in({shape::field}) && !p.own && p.writes_a_new_text; }},
};

/// The places of all contracts of the suites.
std::vector<place> places_of_suites()
{
    std::vector<place> all;
    add<circleloop::event>(all, "", {});
    add<observatory::event>(all, "", {});
    add<observatory::dome_opened>(all, "", {});
    add<observatory::dome_turned>(all, "", {});
    add<observatory::archived>(all, "", {});
    add<observatory::stock_taken>(all, "", {});
    add<observatory::visit_announced>(all, "", {});
    return all;
}

} // namespace

TEST_CASE("each kind of value stands in a contract of the suites")
{
    auto const places = places_of_suites();
    std::ostringstream report;
    for (auto const& [what, is] : all_kinds) {
        auto const count = std::count_if(places.begin(), places.end(), is);
        report << std::setw(5) << count << "  " << what << '\n';
        INFO(what);
        CHECK(count > 0);
    }
    if (std::getenv("RINGTRUE_KINDS") != nullptr)
        WARN(report.str());
}
