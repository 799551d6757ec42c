// SPDX-License-Identifier: BSL-1.0
#include <ringtrue/detail/json/writer.hpp>

#include <array>
#include <cstdint>
#include <limits>

using namespace ringtrue::detail;

namespace {

constexpr std::size_t write(char* out)
{
    json_writer json{out};
    json.open('{');
    json.member("text", "\"é\\\n");
    json.key("none");
    json.open('[');
    json.close(']');
    json.key("some");
    json.open('[');
    json.string("a");
    json.open('{');
    json.integer("least", std::numeric_limits<std::int64_t>::min());
    json.integer("most", std::numeric_limits<std::uint64_t>::max());
    json.close('}');
    json.raw("1e3");
    json.close(']');
    json.begin_string();
    json.part("in ");
    json.part("parts");
    json.digits(2);
    json.end_key();
    json.open('{');
    json.close('}');
    json.close('}');
    json.end();
    return json.size();
}

constexpr std::string_view expected = R"({
  "text": "\"é\\\n",
  "none": [],
  "some": [
    "a",
    {
      "least": -9223372036854775808,
      "most": 18446744073709551615
    },
    1e3
  ],
  "in parts2": {}
}
)";

constexpr auto written = [] {
    std::array<char, write(nullptr)> characters{};
    write(characters.data());
    return characters;
}();

} // namespace

static_assert(write(nullptr) == expected.size(), "counting takes the same as writing");
static_assert(std::string_view{written.data(), written.size()} == expected);
