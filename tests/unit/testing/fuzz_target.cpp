// SPDX-License-Identifier: BSL-1.0
// A fuzz input chooses contract and options by its first byte; the mutator makes events and near-misses; a property that does
// not hold is a counterexample. That the properties refuse broken codecs is proved in contract/broken.
#include <ringtrue/testing/fuzz_target.hpp>

#include "catch.hpp"

#include <ringtrue/decode.hpp>
#include <ringtrue/encode.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace ringtrue::testing;

namespace {

std::string seen_document;
std::string seen_contract;

law_result remember(law_context const& law, std::string_view document, ringtrue::decode_options const&)
{
    seen_document = document;
    seen_contract = law.about.name();
    if (document == "never")
        return counterexample{"this never holds", std::string{document}, "something", "something else"};
    return {};
}

int run(std::string_view input)
{
    return fuzz<circleloop::event, circleloop::call_event>(remember, reinterpret_cast<std::uint8_t const*>(input.data()), input.size());
}

std::size_t no_bytes(std::uint8_t*, std::size_t, std::size_t) { return 0; }

} // namespace

TEST_CASE("the first byte of a fuzz input chooses contract and options")
{
    std::set<std::size_t> contracts;
    std::set<std::size_t> depths;
    std::set<std::size_t> sizes;
    std::set<bool> refuses;
    for (int byte = 0; byte < 256; ++byte) {
        std::string const bytes{static_cast<char>(byte), '{', '}'};
        fuzz_input const input{bytes, 6};
        CHECK(input.document == "{}");
        CHECK(input.contract < 6);
        contracts.insert(input.contract);
        depths.insert(input.options.max_depth);
        sizes.insert(input.options.max_size);
        refuses.insert(input.options.closed);
    }
    CHECK(contracts.size() == 6);
    CHECK(depths == std::set<std::size_t>{1, 2, 32});
    CHECK(sizes == std::set<std::size_t>{200, 1 << 20});
    CHECK(refuses.size() == 2);
    for (std::size_t i = 0; i < 6; ++i) {
        std::string const bytes{static_cast<char>('0' + i)};
        fuzz_input const plain{bytes, 6};
        CHECK(plain.contract == i);
        CHECK(plain.options == ringtrue::decode_options{});
        CHECK(plain.document.empty());
    }
}

TEST_CASE("ten contracts have room for all options in the first byte")
{
    std::set<std::tuple<std::size_t, bool, bool, std::size_t, std::size_t>> chosen;
    for (int byte = 0; byte < 256; ++byte) {
        std::string const bytes{static_cast<char>(byte)};
        fuzz_input const input{bytes, 10};
        auto const& o = input.options;
        chosen.emplace(input.contract, o.closed, o.show_personal, o.max_depth, o.max_size);
    }
    CHECK(chosen.size() == 10 * fuzz_input::choices_of_options);
}

TEST_CASE("a fuzz target hands its input to the property, and keeps no empty one")
{
    CHECK(run("1{\"a\":1}") == 0);
    CHECK(seen_document == "{\"a\":1}");
    CHECK(seen_contract == "call_event");
    CHECK(run("0") == 0);
    CHECK(seen_document.empty());
    CHECK(seen_contract == "event");
    CHECK(run("") == -1);
}

TEST_CASE("a fuzz target says what does not hold, and aborts")
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto const child = ::fork();
    if (child == 0) {
        ::dup2(ends[1], STDERR_FILENO);
        std::signal(SIGABRT, SIG_DFL); // not Catch's, which would report it
        run("0never");
        ::_exit(0);
    }
    ::close(ends[1]);
    std::string said;
    char buffer[256];
    for (::ssize_t size; (size = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        said.append(buffer, static_cast<std::size_t>(size));
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    CHECK(said == "this never holds\n  document: never\n  expected: something\n  got:      something else\n");
}

TEST_CASE("the fuzz mutator makes events and near-misses within the room that there is")
{
    auto const contracts = fuzz_contracts<circleloop::event>();
    std::vector<std::uint8_t> room(1000);
    std::size_t size = 2;
    std::memcpy(room.data(), "0{", 2);
    std::set<std::string> valid;
    std::set<std::string> rules;
    int by_bytes = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        auto next = fuzz_mutator(contracts, room.data(), size, room.size(), seed, no_bytes);
        REQUIRE(next <= room.size());
        if (next == 0) { // by the engine's own means
            ++by_bytes;
            continue;
        }
        size = next;
        CHECK(room[0] == '0');
        std::string const document{reinterpret_cast<char const*>(room.data()) + 1, size - 1};
        if (auto const decoded = ringtrue::decode<circleloop::event>(document, {.closed = true}))
            valid.insert(document);
        else
            for (auto const& v : decoded.error())
                rules.insert(std::string{to_string(v.rule)});
    }
    CHECK(by_bytes > 100);
    CHECK(by_bytes < 500);
    CHECK(valid.size() > 500);
    for (auto const* const rule : {"type", "required", "const", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "syntax", "duplicate"}) {
        INFO(rule);
        CHECK(rules.count(rule) == 1);
    }

    std::uint8_t small[8]{'0', '{', '}'};
    CHECK(fuzz_mutator(contracts, small, 3, sizeof small, 7, no_bytes) == 0); // an event would not fit
}
