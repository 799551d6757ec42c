// SPDX-License-Identifier: BSL-1.0
// The archive of the invented vendor: events with the kinds of values that no other contract of the suites has. contract/kinds.cpp
// counts all kinds.
#pragma once

#include "contract/observatory/observatory.hpp"

#include <ringtrue/fields/constrained_text.hpp>

#include <array>
#include <cstdint>
#include <cstring>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace observatory {

// ---- texts ----

/// A text with no other rules than a pattern and lengths.
template <ringtrue::detail::fixed_string Pattern, std::size_t MinLength = 0, std::size_t MaxLength = ringtrue::unlimited>
class shaped : public ringtrue::constrained_text<shaped<Pattern, MinLength, MaxLength>> {
public:
    using ringtrue::constrained_text<shaped>::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string, .minLength = MinLength, .maxLength = MaxLength, .pattern = ringtrue::pattern<Pattern>};
};

/// A title as it is quoted.
class quoted_title : public ringtrue::constrained_text<quoted_title> {
public:
    using constrained_text::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<R"("[^"\n]{1,40}"|\\[a-z]+)">,
        .examples = {R"("Almagest")", R"(\tau)", "\"Über\tden Himmel\""},
        .expected = "a title in quotation marks",
    };
};

/// A day, with a format that validators may know.
class day : public ringtrue::constrained_text<day> {
public:
    using constrained_text::constrained_text;

    static constexpr ringtrue::keywords schema{
        .type = ringtrue::json_type::string,
        .pattern = ringtrue::pattern<"2[0-9]{3}-0[1-9]-(0[1-9]|1[0-9]|2[0-8])">,
        .format = "date",
        .examples = {"2024-02-28"},
    };
};

/// A shelf mark of four characters, which are read and checked at once.
struct shelf_mark {
    std::array<char, 4> letters;
    bool operator==(shelf_mark const&) const = default;
};

/// A text that keeps its memory when it is assigned to.
struct abstract {
    std::string text;
    bool operator==(abstract const&) const = default;
};

/// A row of x, kept as their number.
struct tally_marks {
    std::size_t count;
    bool operator==(tally_marks const&) const = default;
};

/// Whether a lamp is lit: a boolean on the wire.
enum lamp : char { dark = 'd', lit = 'l' };

/// A constant of its own.
struct seal {
    bool operator==(seal const&) const = default;
};

// ---- numbers ----

/// Every integer that JSON's integers of 64 bits, with and without a sign, can be.
struct whole {
    ringtrue::integer_value value;
    bool operator==(whole const&) const = default;
};

/// The number of an account, of which messages show the shape alone.
struct account {
    std::int64_t number;
    bool operator==(account const&) const = default;
};

enum class bound { fraction, exponent, one_value, from_zero, negative, secret };

/// A double between the bounds of its kind.
template <bound Kind>
struct measure {
    double value;
    bool operator==(measure const&) const = default;
};

constexpr ringtrue::keywords schema_of(bound kind)
{
    ringtrue::keywords k{.type = ringtrue::json_type::number};
    switch (kind) {
    case bound::fraction: k.minimum_number = "-0.5", k.maximum_number = "0.25"; break;
    case bound::exponent: k.minimum_number = "1e-3", k.maximum_number = "1.5e300"; break;
    case bound::one_value: k.minimum_number = k.maximum_number = "0.1"; break;
    case bound::from_zero: k.minimum_number = "0"; break;
    case bound::negative: k.minimum_number = "-2.5", k.maximum_number = "-0.5"; break;
    case bound::secret: k.personal = true;
    }
    return k;
}

constexpr std::string_view remark_on_account(ringtrue::integer_value refused) { return refused.negative() ? "which is below zero" : ""; }

} // namespace observatory

template <>
struct ringtrue::field_type<observatory::shelf_mark> {
    static constexpr keywords schema{.type = json_type::string, .minLength = 4, .maxLength = 4, .pattern = pattern<"[A-F][0-9]{3}">};
    static observatory::shelf_mark read(std::string_view valid)
    {
        observatory::shelf_mark mark;
        read_if_valid(valid.data(), mark);
        return mark;
    }
    static bool read_if_valid(char const* text, observatory::shelf_mark& mark)
    {
        std::memcpy(mark.letters.data(), text, 4);
        auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
        return text[0] >= 'A' && text[0] <= 'F' && is_digit(text[1]) && is_digit(text[2]) && is_digit(text[3]);
    }
    static std::string_view write(observatory::shelf_mark const& mark) { return {mark.letters.data(), 4}; }
};

template <>
struct ringtrue::field_type<observatory::abstract> {
    static constexpr keywords schema{.type = json_type::string, .minLength = 1};
    static observatory::abstract read(std::string_view valid) { return {std::string{valid}}; }
    static void assign(observatory::abstract& target, std::string_view valid) { target.text.assign(valid); }
    static std::string const& write(observatory::abstract const& a) { return a.text; }
};

template <>
struct ringtrue::field_type<observatory::tally_marks> {
    static constexpr keywords schema{.type = json_type::string, .maxLength = 30, .pattern = pattern<"x*">};
    static observatory::tally_marks read(std::string_view valid) { return {valid.size()}; }
    static std::string write(observatory::tally_marks marks) { return std::string(marks.count, 'x'); }
    static std::string generate(auto& source) { return std::string(source.below(31), 'x'); }
};

template <>
struct ringtrue::field_type<observatory::lamp> {
    static constexpr keywords schema{.type = json_type::boolean};
    static observatory::lamp read(bool valid) { return valid ? observatory::lit : observatory::dark; }
    static bool write(observatory::lamp lamp) { return lamp == observatory::lit; }
};

template <>
struct ringtrue::field_type<observatory::seal> {
    static constexpr keywords schema{.type = json_type::string, .constant = "sealed\n", .is_constant = true};
    static observatory::seal read(std::string_view) { return {}; }
    static std::string_view write(observatory::seal) { return "sealed\n"; }
};

template <>
struct ringtrue::field_type<observatory::whole> {
    static constexpr keywords schema{.type = json_type::integer};
    static observatory::whole read(integer_value valid) { return {valid}; }
    static integer_value write(observatory::whole w) { return w.value; }
};

template <>
struct ringtrue::field_type<observatory::account> {
    static constexpr keywords schema{
        .type = json_type::integer, .minimum = 1000, .maximum = 9999, .personal = true, .remark = observatory::remark_on_account};
    static observatory::account read(integer_value valid) { return {valid.as<std::int64_t>()}; }
    static integer_value write(observatory::account a) { return a.number; }
};

template <observatory::bound Kind>
struct ringtrue::field_type<observatory::measure<Kind>> {
    static constexpr keywords schema = observatory::schema_of(Kind);
    static observatory::measure<Kind> read(double valid) { return {valid}; }
    static double write(observatory::measure<Kind> m) { return m.value; }
};

namespace observatory {

// ---- enumerations ----

enum class only { sun };
RINGTRUE_DESCRIBE_ENUM(only, (sun, "There is one."))

enum class hue { red, red_orange, orange, yellow, green, blue, indigo, violet, grey, other };
RINGTRUE_DESCRIBE_ENUM(hue, (red, "Red."), (red_orange, named("red-orange"), "Between red and orange."), (orange, "Orange."), (yellow, "Yellow."), (green, named("grün"), "Green."),
    (blue, named("\"blue\""), "As the staff quotes it."), (indigo, named("in\\digo\t"), "As an old program wrote it."), (violet, named("🟣"), "Violet."), (grey, "Grey."),
    (other, named("other / unknown"), "None of them."))

// ---- structs that events hold ----

/// A union of one alternative, whose tag JSON and JSON Pointer escape.
struct slide {
    ringtrue::constant<"größe \"9×12\""> size;
    std::vector<only> stars;
    bool operator==(slide const&) const = default;
};
RINGTRUE_DESCRIBE(slide, "A glass plate.", (size, named("\"size\" ~/"), "Its size."), (stars, "What is on it."))
using plate = std::variant<slide>;
constexpr auto contract_of(ringtrue::of<plate>) { return ringtrue::tagged_union("plate", "\"size\" ~0~1", "What the camera leaves."); }

/// A room holds rooms by name.
struct room {
    std::map<std::string, room> doors;
    bool operator==(room const&) const = default;
};
RINGTRUE_DESCRIBE(room, "A room.", (doors, "Where its doors lead."))

/// A union that holds itself.
struct leaf {
    ringtrue::constant<"leaf"> kind;
    ringtrue::text<1, 1> letter;
    bool operator==(leaf const&) const = default;
};
RINGTRUE_DESCRIBE(leaf, "The end of a branch.", (kind, "That it is one."), (letter, "Its letter."))
struct branch;
using tree = std::variant<leaf, branch>;
struct branch {
    ringtrue::constant<"branch"> kind;
    std::vector<tree> parts;
    bool operator==(branch const&) const;
};
RINGTRUE_DESCRIBE(branch, "It holds others.", (kind, "That it is one."), (parts, "What it holds."))
constexpr auto contract_of(ringtrue::of<tree>) { return ringtrue::tagged_union("tree", "kind", "A branch or a leaf."); }
inline bool branch::operator==(branch const& other) const { return parts == other.parts; }

// ---- the archive's events ----

struct texts_filed {
    ringtrue::constant<"texts_filed"> type;
    shaped<"(A|B|)(x|y(z|w)+)*", 0, 40> choices;
    shaped<R"([^\n<>]+)", 2, 9> no_brackets;
    shaped<"[^<>]*"> no_tags;
    shaped<"🌟{2,}[ä-ü]?", 0, 12> stars;
    shaped<"[as][at][au][av][aw][ax][ay][az][bs][bt][bu][bv][bw][bx][by][bz][cs][ct][cu][cv][cw][cx][cy][cz][ds][dt][du][dv][dw][dx][dy][dz][es][et][eu][ev][ew][ex][ey][ez][fs][ft][fu][fv][fw][fx][fy][fz][gs][gt][gu][gv][gw][gx][gy][gz][hs][ht][hu][hv][hw][hx][hy][hz][0-9][0-9]?[!]*"> classes;
    shaped<"[0-9]{70}"> digits;
    quoted_title title;
    day on;
    shelf_mark mark;
    abstract contents;
    tally_marks visits;
    ringtrue::text<3, 3> code;
    ringtrue::text<0, 0> nothing;
    ringtrue::text<0, 12000> essay;

    bool operator==(texts_filed const&) const = default;
};
RINGTRUE_DESCRIBE(texts_filed, "Texts were filed.", (type, "Names the event."), (choices, "Letters to choose from."), (no_brackets, "No angle brackets."), (no_tags, "No tags."),
    (stars, "How good it is."), (classes, "One letter of each class."), (digits, "Many digits."), (title, "Its title."), (on, "When."), (mark, "Where it stands."),
    (contents, "What it is about."), (visits, "How often it was read."), (code, "Three characters."), (nothing, "Nothing."), (essay, "As long as an essay."))

struct numbers_filed {
    ringtrue::constant<"numbers_filed"> type;
    whole any;
    ringtrue::integer<-9, -1> below;
    ringtrue::integer<7, 7> seven;
    ringtrue::integer<9007199254740993, 9007199254740999> large;
    ringtrue::integer<std::numeric_limits<std::int64_t>::min(), -9007199254740995> small;
    account payer;
    measure<bound::fraction> part;
    measure<bound::exponent> distance;
    measure<bound::one_value> tenth;
    measure<bound::from_zero> mass;
    measure<bound::negative> loss;
    measure<bound::secret> salary;
    lamp light;

    bool operator==(numbers_filed const&) const = default;
};
RINGTRUE_DESCRIBE(numbers_filed, "Numbers were filed.", (type, "Names the event."), (any, "Any integer."), (below, "Below zero."), (seven, "Seven."), (large, "Above 2 to the 53rd."),
    (small, "Below minus 2 to the 53rd."), (payer, "Who pays."), (part, "A fraction."), (distance, "In any unit."), (tenth, "A tenth."), (mass, "No less than zero."),
    (loss, "What was lost."), (salary, "Nobody's business."), (light, "Whether the lamp is lit."))

struct words_filed {
    ringtrue::constant<"words_filed"> type;
    ringtrue::constant<"say \"hello\"\n"> greeting;
    ringtrue::constant<""> silence;
    ringtrue::nullable<ringtrue::constant<"größe">> size;
    seal closed;
    only star;
    hue colour;
    std::optional<ringtrue::nullable<hue>> second;

    bool operator==(words_filed const&) const = default;
};
RINGTRUE_DESCRIBE(words_filed, "Words were filed.", (type, "Names the event."), (greeting, "What was said."), (silence, "What was not."), (size, "A word past ASCII."),
    (closed, "That it is closed."), (star, "The star."), (colour, "Its colour."), (second, "Its other colour."))

struct nests_filed {
    ringtrue::constant<"nests_filed"> type;
    std::optional<std::map<std::string, std::map<std::string, bool>>> maps;
    std::optional<plate> proof;
    std::optional<ringtrue::nullable<plate>> doubt;
    ringtrue::nullable<plate> picture;
    ringtrue::nullable<std::vector<std::vector<std::int8_t>>> rows;
    ringtrue::nullable<std::array<std::vector<bool>, 2>> halves;
    ringtrue::nullable<std::map<std::string, dome_turned>> turns;
    std::vector<std::array<double, 1>> ones;
    std::vector<ringtrue::nullable<std::string>> gaps;
    std::vector<std::map<std::string, ringtrue::nullable<std::int8_t>>> tables;
    std::map<std::string, std::vector<plate>> albums;
    std::array<dome_turned, 2> ends;
    dome_opened dome;
    room entrance;
    tree family;

    bool operator==(nests_filed const&) const = default;
};
RINGTRUE_DESCRIBE(nests_filed, "Nests were filed.", (type, "Names the event."), (maps, "Maps by name."), (proof, "What is known."), (doubt, "What is not."),
    (picture, "A picture, where there is one."), (rows, "Rows of numbers."), (halves, "Two rows of switches."), (turns, "How the dome turned, by name."), (ones, "Single numbers."),
    (gaps, "Texts with gaps."), (tables, "Numbers by name."), (albums, "Pictures by name."), (ends, "From where to where."), (dome, "That the dome is open."),
    (entrance, "The first room."), (family, "A tree."))

struct names_filed {
    ringtrue::constant<"names_filed"> type;
    bool quoted;
    bool uri;
    bool umlaut;
    bool space;
    bool zero;
    std::optional<bool> reference;
    std::optional<bool> prototype;
    std::optional<bool> control;
    std::optional<bool> long_one;

    bool operator==(names_filed const&) const = default;
};
RINGTRUE_DESCRIBE(names_filed, "Names were filed.", (type, "Names the event."), (quoted, named("say \"so\" \\"), "Escaped in JSON."), (uri, named("100%#?&"), "Escaped in a URI."),
    (umlaut, named("größe"), "Past ASCII."), (space, named(" "), "One space."), (zero, named("0"), "Like an index."), (reference, named("$ref"), "Like a keyword."),
    (prototype, named("__proto__"), "Like a property of every object in JavaScript."), (control, named("tab\t\x01"), "With control characters."),
    (long_one, named("a-name-that-is-longer-than-any-other-name-of-a-member-in-all-the-archive"), "A long one."))

struct switches_set {
    ringtrue::constant<"switches_set"> type;
    bool s00, s01, s02, s03, s04, s05, s06, s07, s08, s09, s10, s11, s12, s13, s14, s15, s16, s17,
        s18, s19, s20, s21, s22, s23, s24, s25, s26, s27, s28, s29, s30, s31, s32, s33, s34, s35,
        s36, s37, s38, s39, s40, s41, s42, s43, s44, s45, s46, s47, s48, s49, s50, s51, s52;

    bool operator==(switches_set const&) const = default;
};
RINGTRUE_DESCRIBE(switches_set, "Switches were set.", (type, "Names the event."),
    (s00, "Switch 0."), (s01, "Switch 1."), (s02, "Switch 2."), (s03, "Switch 3."), (s04, "Switch 4."), (s05, "Switch 5."),
    (s06, "Switch 6."), (s07, "Switch 7."), (s08, "Switch 8."), (s09, "Switch 9."), (s10, "Switch 10."), (s11, "Switch 11."),
    (s12, "Switch 12."), (s13, "Switch 13."), (s14, "Switch 14."), (s15, "Switch 15."), (s16, "Switch 16."), (s17, "Switch 17."),
    (s18, "Switch 18."), (s19, "Switch 19."), (s20, "Switch 20."), (s21, "Switch 21."), (s22, "Switch 22."), (s23, "Switch 23."),
    (s24, "Switch 24."), (s25, "Switch 25."), (s26, "Switch 26."), (s27, "Switch 27."), (s28, "Switch 28."), (s29, "Switch 29."),
    (s30, "Switch 30."), (s31, "Switch 31."), (s32, "Switch 32."), (s33, "Switch 33."), (s34, "Switch 34."), (s35, "Switch 35."),
    (s36, "Switch 36."), (s37, "Switch 37."), (s38, "Switch 38."), (s39, "Switch 39."), (s40, "Switch 40."), (s41, "Switch 41."),
    (s42, "Switch 42."), (s43, "Switch 43."), (s44, "Switch 44."), (s45, "Switch 45."), (s46, "Switch 46."), (s47, "Switch 47."),
    (s48, "Switch 48."), (s49, "Switch 49."), (s50, "Switch 50."), (s51, "Switch 51."), (s52, "Switch 52."))

struct switches_read {
    ringtrue::constant<"switches_read"> type;
    std::optional<bool> s00, s01, s02, s03, s04, s05, s06, s07, s08, s09, s10, s11, s12, s13, s14, s15, s16, s17,
        s18, s19, s20, s21, s22, s23, s24, s25, s26, s27, s28, s29, s30, s31, s32, s33, s34, s35,
        s36, s37, s38, s39, s40, s41, s42, s43, s44, s45, s46, s47, s48, s49, s50, s51, s52, s53,
        s54, s55, s56, s57, s58, s59, s60, s61, s62, s63, s64;

    bool operator==(switches_read const&) const = default;
};
RINGTRUE_DESCRIBE(switches_read, "Switches were read.", (type, "Names the event."),
    (s00, "Switch 0."), (s01, "Switch 1."), (s02, "Switch 2."), (s03, "Switch 3."), (s04, "Switch 4."), (s05, "Switch 5."),
    (s06, "Switch 6."), (s07, "Switch 7."), (s08, "Switch 8."), (s09, "Switch 9."), (s10, "Switch 10."), (s11, "Switch 11."),
    (s12, "Switch 12."), (s13, "Switch 13."), (s14, "Switch 14."), (s15, "Switch 15."), (s16, "Switch 16."), (s17, "Switch 17."),
    (s18, "Switch 18."), (s19, "Switch 19."), (s20, "Switch 20."), (s21, "Switch 21."), (s22, "Switch 22."), (s23, "Switch 23."),
    (s24, "Switch 24."), (s25, "Switch 25."), (s26, "Switch 26."), (s27, "Switch 27."), (s28, "Switch 28."), (s29, "Switch 29."),
    (s30, "Switch 30."), (s31, "Switch 31."), (s32, "Switch 32."), (s33, "Switch 33."), (s34, "Switch 34."), (s35, "Switch 35."),
    (s36, "Switch 36."), (s37, "Switch 37."), (s38, "Switch 38."), (s39, "Switch 39."), (s40, "Switch 40."), (s41, "Switch 41."),
    (s42, "Switch 42."), (s43, "Switch 43."), (s44, "Switch 44."), (s45, "Switch 45."), (s46, "Switch 46."), (s47, "Switch 47."),
    (s48, "Switch 48."), (s49, "Switch 49."), (s50, "Switch 50."), (s51, "Switch 51."), (s52, "Switch 52."), (s53, "Switch 53."),
    (s54, "Switch 54."), (s55, "Switch 55."), (s56, "Switch 56."), (s57, "Switch 57."), (s58, "Switch 58."), (s59, "Switch 59."),
    (s60, "Switch 60."), (s61, "Switch 61."), (s62, "Switch 62."), (s63, "Switch 63."), (s64, "Switch 64."))

struct lamp_lit {
    ringtrue::constant<"lamp_lit"> type;
    bool operator==(lamp_lit const&) const = default;
};
RINGTRUE_DESCRIBE(lamp_lit, "The lamp was lit.", (type, "Names the event."))

struct lamp_dark {
    ringtrue::constant<"lamp_dark"> type;
    bool operator==(lamp_dark const&) const = default;
};
RINGTRUE_DESCRIBE(lamp_dark, "The lamp went out.", (type, "Names the event."))

using archived = std::variant<texts_filed, numbers_filed, words_filed, nests_filed, names_filed, switches_set, switches_read, lamp_lit, lamp_dark>;

constexpr auto contract_of(ringtrue::of<archived>) { return ringtrue::tagged_union("archived", "type", "Any event of the archive."); }

inline constexpr auto archive_catalog = ringtrue::tagged_catalog<archived>("archive", "v1", "https://observatory.example/archive/v1/");

} // namespace observatory
