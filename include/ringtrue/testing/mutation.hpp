// SPDX-License-Identifier: BSL-1.0
// A change to a document that breaks one rule.
#pragma once

#include <ringtrue/keywords.hpp>
#include <ringtrue/testing/random_source.hpp>
#include <ringtrue/violation.hpp>

#include <boost/describe/enum.hpp>
#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing {

/// How a mutation breaks its rule.
BOOST_DEFINE_FIXED_ENUM_CLASS(mutation_operator, unsigned char,
    drop_member, rename_member, // a required one
    change_type, // to a JSON type that the schema does not allow
    null, // where null is not allowed
    below_minimum, above_maximum, // by one, to the next double, or by far
    below_min_length, above_max_length, // by one code point
    below_min_items, above_max_items, // by one item
    repeat_item, // where items are unique
    below_min_properties, above_max_properties, // by one member of a map
    drop_choice, add_choice, // where exactly one of several members is there
    substitute_character, insert_character, delete_character, append_newline, // so that the pattern does not match
    other_constant, // instead of a const, or of any value of an enum
    other_case, prefix, // of a const or an enum value
    unknown_tag, // one that no alternative of the union has
    duplicate_member,
    break_name, // of a map, so that it does not satisfy propertyNames
    add_member, // one that the contract does not name; breaks a rule only if unknown members are rejected
    cut_text, append_text, corrupt_utf8,
    break_grammar) // where JSON is stricter than some parsers

inline constexpr std::size_t mutation_operators = boost::mp11::mp_size<boost::describe::describe_enumerators<mutation_operator>>::value;

inline std::string_view to_string(mutation_operator op) { return boost::describe::enum_to_string(op, ""); }

inline constexpr std::size_t unknown_offset = static_cast<std::size_t>(-1);

/// A change to a document, and the violation that it causes.
struct mutation {
    mutation_operator op;
    rule broken;
    std::string pointer; // of the violation, except for a syntax error
    std::size_t found_at; // of the violation, in the changed document; unknown_offset if parsers may differ
    std::string old_value; // JSON text; empty if there was none
    std::string new_value; // JSON text; empty if there is none

    std::size_t offset; // of the bytes to replace, in the original document
    std::size_t size;
    std::string replacement;
    std::size_t place; // sorts violations: twice the offset of the fault, plus 1 for a missing member
    std::string field; // the field whose keyword is broken, see `constraint` in coverage.hpp
    bool is_tag; // the value is the tag of a union, or holds it, so nothing else in that union is reported
    bool is_deviation = false; // the contract tolerates the value, so that a closed reading alone refuses it

    /// Whether only a closed reading refuses the changed document: an unknown member is ignored otherwise, and a deviation accepted.
    bool is_accepted_by_default() const { return broken == rule::unknown || is_deviation; }

    /// Returns the changed document. `document` is the one that the mutation was made for.
    std::string apply(std::string_view document) const
    {
        std::string text{document};
        return text.replace(offset, size, replacement);
    }
};

/// Which texts, names and numbers of a document get near-misses: a large document has thousands, and long texts take long to make.
struct near_miss_choice {
    std::size_t values = static_cast<std::size_t>(-1); // about as many, chosen at random; 0: none
    std::function<bool(std::string const& field)> is_urgent{}; // chooses more of them

    /// Chooses a value of a document with that many nodes, names and containers included.
    bool takes(std::string const& field, std::size_t nodes, random_source& source) const
    {
        return nodes <= values || (is_urgent && is_urgent(field)) || source.below(nodes) < values;
    }
};

} // namespace ringtrue::testing
