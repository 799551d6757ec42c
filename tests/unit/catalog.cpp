// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/catalog.hpp>

using namespace ringtrue;

namespace {

constexpr keywords payload{};
constexpr event_entry entries[]{{"first", "The first.", &payload, "kind"}, {"", "One without a name.", &payload}};
constexpr catalog both{"vendor", "v1", "https://vendor.example/", {entries, 2}};

} // namespace

static_assert(both.find("first") == &entries[0]);
static_assert(both.find("") == &entries[1]);
static_assert(both.find("firs") == nullptr && both.find("first ") == nullptr && both.find("First") == nullptr);
static_assert(both.any_event == nullptr);
static_assert(entries[1].tag.empty());
static_assert(catalog{}.find("") == nullptr);
