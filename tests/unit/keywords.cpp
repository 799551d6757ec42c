// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/keywords.hpp>

#include <cstdint>
#include <limits>
#include <string_view>

using namespace ringtrue;

// A keyword that is left as it is does not constrain.
constexpr keywords nothing{};
static_assert(nothing.type == json_type::object);
static_assert(!nothing.nullable && !nothing.is_constant && !nothing.personal);
static_assert(nothing.minLength == 0 && nothing.maxLength == unlimited);
static_assert(nothing.minItems == 0 && nothing.maxItems == unlimited);
static_assert(nothing.minimum == std::numeric_limits<std::int64_t>::min());
static_assert(nothing.maximum == std::numeric_limits<std::uint64_t>::max());
static_assert(nothing.pattern.text.empty() && nothing.pattern.program.size == 0);
static_assert(nothing.enumeration.empty() && nothing.properties.empty() && nothing.oneOf.empty());
static_assert(nothing.items == nullptr && nothing.additionalProperties == nullptr && nothing.definition == nullptr);
static_assert(nothing.examples.all[0].empty() && nothing.examples.all[2].empty());

// A pattern keeps its text to the letter, and runs as it stands.
static_assert(pattern<"[0-9]{2}|x">.text == "[0-9]{2}|x");
static_assert(detail::matches(pattern<"[0-9]{2}|x">.program, "07"));
static_assert(detail::matches(pattern<"[0-9]{2}|x">.program, "x"));
static_assert(!detail::matches(pattern<"[0-9]{2}|x">.program, "7"));
static_assert(pattern<detail::repeated_class(detail::fixed_string{"0-9"})>.text == "[0-9]*");

static_assert(example_list{"a", "b"}.all[1] == "b");
