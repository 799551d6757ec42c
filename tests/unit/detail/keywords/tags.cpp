// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/keywords/tags.hpp>

using namespace ringtrue;

namespace {

constexpr keywords constant{.type = json_type::string, .constant = "one", .is_constant = true};
constexpr keywords nullable_constant{.type = json_type::string, .nullable = true, .constant = "one", .is_constant = true};
constexpr enumerator values[]{{"two", "Two."}, {"three", "Three."}};
constexpr keywords enumeration{.type = json_type::string, .enumeration = {values, 2}};
constexpr keywords text{.type = json_type::string};

constexpr property members[]{{"a", "A.", &constant, true}, {"b", "B.", &enumeration, true}, {"c", "C.", &text, true},
    {"d", "D.", &constant, false}, {"e", "E.", &nullable_constant, true}};
constexpr keywords object{.properties = {members, 5}, .description = "All."};
constexpr property other_members[]{{"a", "A.", &enumeration, true}};
constexpr keywords other{.properties = {other_members, 1}, .description = "Other."};
constexpr keywords const* alternatives[]{&object, &other};

/// The tags, each followed by a space, and their descriptions by their first letters.
constexpr bool tags_are(std::string_view tag, std::string_view expected)
{
    std::size_t at = 0;
    bool same = true;
    detail::for_each_tag({alternatives, 2}, tag, [&](keywords const*, std::string_view name, std::string_view description) {
        same = same && expected.substr(at, name.size()) == name && expected.substr(at + name.size(), 1) == description.substr(0, 1);
        at += name.size() + 1;
    });
    return same && at == expected.size();
}

} // namespace

static_assert(detail::tag_of(object, "a") == &constant);
static_assert(detail::tag_of(object, "b") == &enumeration);
static_assert(detail::tag_of(object, "c") == nullptr, "any text");
static_assert(detail::tag_of(object, "d") == nullptr, "may be absent");
static_assert(detail::tag_of(object, "e") == nullptr, "may be null");
static_assert(detail::tag_of(object, "f") == nullptr, "not there");
static_assert(tags_are("a", "oneAtwoTthreeT"), "a constant's meaning is the alternative's, an enumerator's its own");
static_assert(tags_are("b", "twoTthreeT"));
static_assert(tags_are("f", ""));
