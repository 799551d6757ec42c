// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/shape.hpp>

using namespace ringtrue::detail;
using ringtrue::nullable;

namespace space {

enum class described_enum { a };
[[maybe_unused]] constexpr int contract_of(ringtrue::of<described_enum>) { return 0; }
enum class bare_enum { a };

struct described {};
[[maybe_unused]] constexpr int contract_of(ringtrue::of<described>) { return 0; }
struct bare {};

struct outer {
    struct inner {};
};

} // namespace space

static_assert(shape_of<space::described_enum> == shape::enumeration);
static_assert(shape_of<space::bare_enum> == shape::unsupported);
static_assert(shape_of<space::described> == shape::object);
static_assert(shape_of<space::bare> == shape::unsupported);
static_assert(shape_of<std::optional<int>> == shape::optional);
static_assert(shape_of<nullable<int>> == shape::nullable);
static_assert(shape_of<std::vector<bool>> == shape::vector);
static_assert(shape_of<std::array<int, 0>> == shape::array);
static_assert(shape_of<std::map<std::string, int>> == shape::map);
static_assert(shape_of<std::map<int, int>> == shape::unsupported, "a name on the wire is a text");
static_assert(shape_of<std::variant<int>> == shape::tagged_union);
static_assert(shape_of<int*> == shape::unsupported);
static_assert(shape_of<int&> == shape::unsupported);

static_assert(std::is_same_v<element_t<std::map<std::string, bool>>, bool>);
static_assert(std::is_same_v<element_t<std::vector<bool>>, bool>);
static_assert(std::is_same_v<element_t<nullable<std::string>>, std::string>);

// The same title from every compiler, without the namespaces that lead to it.
static_assert(type_name<space::described>() == "described");
static_assert(type_name<space::outer::inner>() == "inner");
