// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/schema/document.hpp>

using namespace ringtrue;

namespace {

constexpr keywords leaf{.title = "leaf", .description = "A leaf.", .definition = &leaf};
constexpr keywords nullable_leaf{.nullable = true, .title = "leaf", .description = "A leaf.", .definition = &leaf};
constexpr keywords other_leaf{.title = "leaf", .description = "Another leaf.", .definition = &other_leaf};
constexpr keywords leaves{.type = json_type::array, .items = &nullable_leaf};
constexpr keywords named{.additionalProperties = &other_leaf};
constexpr property branches[]{{"leaves", "L.", &leaves, true}, {"first", "F.", &leaf, true}, {"named", "N.", &named, false}};
constexpr keywords branch{.properties = {branches, 3}, .title = "branch", .description = "A branch.", .definition = &branch};

constexpr event_entry events[]{{"grown", "It grew.", &branch, "kind"}, {"fallen", "It fell.", &leaf}};
constexpr catalog forest{"forest", "v1", "https://forest.example/", {events, 2}};
constexpr keywords const* alternatives[]{&branch};
constexpr keywords any{.oneOf = {alternatives, 1}, .tag = "kind", .title = "any", .description = "Any.", .definition = &any};
constexpr catalog wood{"wood", "v1", "https://wood.example/", {events, 2}, &any};

using detail::schema_definitions;
using detail::schema_document;

constexpr auto of_branch = schema_document::of(branch);
constexpr auto of_leaf = schema_document::of(nullable_leaf);
constexpr auto of_forest = schema_document::of(forest, nullptr);
constexpr auto of_event = schema_document::of(forest, &events[0]);
constexpr auto of_any = schema_document::of(wood, nullptr);

} // namespace

// A type's own schema: its title, no base and no pinned tag.
static_assert(of_branch.title == "branch" && of_branch.description == "A branch." && of_branch.base.empty() && of_branch.tag.empty());
static_assert(schema_document::of(leaves).title == "value");

// An event's schema: the event's name and meaning, its tag, the catalog's base.
static_assert(of_event.title == "grown" && of_event.description == "It grew." && of_event.base == "https://forest.example/" && of_event.tag == "kind");

// Any event: the union where there is one.
static_assert(of_forest.schema == nullptr && of_forest.title == "event" && of_forest.events.size() == 2);
static_assert(of_any.schema == &any && of_any.title == "any" && of_any.description == "Any.");

// Definitions: each object below the document's own once, in the order of first use, nullable or not.
static_assert(schema_definitions{of_branch}.all().size() == 2);
static_assert(schema_definitions{of_branch}.all()[0] == &leaf);
static_assert(schema_definitions{of_branch}.all()[1] == &other_leaf);
static_assert(schema_definitions{of_leaf}.all().size() == 1, "what may be null is referred to");
static_assert(schema_definitions{of_forest}.all().size() == 3);
static_assert(schema_definitions{of_any}.all()[0] == &branch);

namespace {

/// Whether the event's schema file has that name, and ".schema.json" behind it.
constexpr bool file_name_is(std::string_view event, std::string_view expected)
{
    char text[64]{};
    detail::json_writer name{text};
    detail::append_file_name(name, event);
    std::string_view const written{text, name.size()};
    return written.ends_with(".schema.json") && written.substr(0, written.size() - std::string_view{".schema.json"}.size()) == expected;
}

} // namespace

// File names are safe in file systems and URIs: no separators, nothing hidden, nothing that a URI escapes.
static_assert(file_name_is("call_ringing", "call_ringing") && file_name_is("ship.arrived-2", "ship.arrived-2"));
static_assert(file_name_is("../a/b\\c", "_._a_b_c") && file_name_is(".hidden", "_hidden"));
static_assert(file_name_is("a b%20?#:\n", "a_b_20____") && file_name_is("é", "__"));
