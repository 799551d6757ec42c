// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/describe/shape.hpp>

#include <boost/circular_buffer.hpp>
#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>

#include <deque>
#include <forward_list>
#include <list>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

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
static_assert(shape_of<std::vector<bool>> == shape::sequence);
static_assert(shape_of<std::deque<int>> == shape::sequence);
static_assert(shape_of<std::list<nullable<int>>> == shape::sequence);
static_assert(shape_of<boost::container::small_vector<int, 3>> == shape::sequence);
static_assert(shape_of<std::set<int>> == shape::set);
static_assert(shape_of<std::unordered_set<int>> == shape::unsupported, "its order depends on more than its content");
static_assert(shape_of<boost::container::static_vector<int, 3>> == shape::unsupported, "it may be full");
static_assert(shape_of<boost::circular_buffer<int>> == shape::unsupported, "it may be full");
static_assert(shape_of<boost::container::flat_set<int>> == shape::set);
static_assert(shape_of<std::multiset<int>> == shape::unsupported, "it may hold equal items");
static_assert(shape_of<std::array<int, 0>> == shape::array);
static_assert(shape_of<std::tuple<int, bool>> == shape::tuple);
static_assert(shape_of<std::pair<int, bool>> == shape::tuple);
static_assert(shape_of<std::map<std::string, int>> == shape::map);
static_assert(shape_of<std::unordered_map<std::string, int>> == shape::map);
static_assert(shape_of<boost::container::flat_map<std::string, int>> == shape::map);
static_assert(shape_of<std::multimap<std::string, int>> == shape::unsupported, "it may hold a name twice");
static_assert(shape_of<std::forward_list<int>> == shape::unsupported);
static_assert(shape_of<std::string_view> == shape::unsupported);
static_assert(shape_of<std::variant<int>> == shape::tagged_union);
static_assert(shape_of<int*> == shape::unsupported);
static_assert(shape_of<int&> == shape::unsupported);

static_assert(std::is_same_v<element_t<std::map<std::string, bool>>, bool>);
static_assert(std::is_same_v<element_t<std::vector<bool>>, bool>);
static_assert(std::is_same_v<element_t<std::set<int>>, int>);
static_assert(std::is_same_v<name_t<std::map<std::string, bool>>, std::string>);
static_assert(std::is_same_v<element_t<nullable<std::string>>, std::string>);

// The same title from every compiler, without the namespaces that lead to it.
static_assert(type_name<space::described>() == "described");
static_assert(type_name<space::outer::inner>() == "inner");
