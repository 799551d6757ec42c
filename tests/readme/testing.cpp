// SPDX-License-Identifier: BSL-1.0
// The properties, mutations and laws of include/ringtrue/testing/README.md.
#include <ringtrue/testing/generate.hpp>
#include <ringtrue/testing/laws.hpp>
#include <ringtrue/testing/mutate.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include "catch.hpp"

#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Stands for a service that receives events: it answers with an HTTP status.
int deliver(std::string const& body)
{
    return ringtrue::decode<circleloop::event>(body, {.closed = true}) ? 200 : 400;
}

// clang-format off
/// A codec whose decoder is another one.
struct service_codec : ringtrue::testing::codec_of<circleloop::event> {
    using codec_of::decode;

    ringtrue::result<ringtrue::testing::any_event> decode(std::string_view text, ringtrue::decode_options const& options) const override
    {
        return codec_of::decode(text, options); // call your decoder here
    }
};
// clang-format on

} // namespace

TEST_CASE("the testing README's property holds")
{
    // clang-format off
bool const holds = rc::check("an event is accepted", [](circleloop::event const& event) {
    RC_ASSERT(deliver(ringtrue::encode(event)) == 200);
});
    // clang-format on
    CHECK(holds);
}

TEST_CASE("the testing README's mutations are refused")
{
    ringtrue::testing::random_source source{1};
    auto const valid = ringtrue::encode(ringtrue::testing::generate<circleloop::event>(source));
    // clang-format off
for (auto const& mutation : ringtrue::testing::mutations(valid, ringtrue::keywords_of<circleloop::event>)) {
    INFO(to_string(mutation.op) << " at " << mutation.pointer << " violates " << mutation.broken);
    CHECK(deliver(mutation.apply(valid)) == 400);
}
    // clang-format on
}

TEST_CASE("the testing README's codec satisfies the laws")
{
    std::ostringstream log;
    // clang-format off
service_codec const codec;
ringtrue::testing::random_source source{1};
ringtrue::testing::tally seen{codec.schema()};
std::vector<ringtrue::testing::validator> const validators;

for (auto const& law : ringtrue::testing::laws) {
    for (std::size_t size = 0; size < 100 && law.concerns(codec.schema()); ++size)
        if (auto const failed = law.check({codec, source, seen, validators}, codec.generate(source, size)))
            log << law.id << ": " << failed->what << "\n  document: " << failed->document << '\n';
}
    // clang-format on
    CHECK(log.str() == "");
    CHECK(seen.checks > 1000);
    CHECK(seen.coverage.covered() == seen.coverage.all().size());
}
