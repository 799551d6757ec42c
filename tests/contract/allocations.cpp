// SPDX-License-Identifier: BSL-1.0
// A program that counts: decoding into a target whose strings have room, and encoding into a buffer that has room, allocate
// nothing. A new event allocates for its own strings alone.
#include "bench/corpus.hpp"

#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>

namespace {

std::size_t allocations = 0;

} // namespace

[[gnu::noinline]] void* operator new(std::size_t size)
{
    ++allocations;
    if (auto* const memory = std::malloc(size))
        return memory;
    throw std::bad_alloc{};
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

bool failed = false;

template <class Work>
void expect(char const* what, std::size_t most, Work const& work)
{
    auto const before = allocations;
    work();
    auto const found = allocations - before;
    if (found <= most)
        return;
    std::printf("%s: %zu allocations, where at most %zu are expected\n", what, found, most);
    failed = true;
}

template <class Event>
void check(bench::texts const& texts)
{
    for (auto const& text : texts) {
        auto target = ringtrue::decode<Event>(text).value();
        std::string buffer(4096, ' ');
        bool valid = false;
        expect("decode_to", 0, [&] { valid = ringtrue::decode_to(target, text).empty(); });
        expect("encode_to", 0, [&] { ringtrue::encode_to(buffer, target); });
        failed = failed || !valid || ringtrue::decode<Event>(buffer).value() != target;
    }
}

} // namespace

int main()
{
    using bench::style;
    for (auto const of : {style::compact, style::indented, style::shuffled, style::unknown_members, style::escapes}) {
        check<circleloop::call_event>(bench::call_events(of, 50));
        check<circleloop::event>(bench::mixed_events(of, 50));
    }
    // Four numbers, of which those of the first have no room in a small string's own memory.
    auto const text = bench::call_events(style::compact, 1).front();
    std::string longer = text;
    longer.insert(longer.find("\"originatingNumber\":\"") + 21, "0000000000");
    expect("decode, all strings small", 0, [&] { static_cast<void>(ringtrue::decode<circleloop::call_event>(text)); });
    expect("decode, one string large", 1, [&] { static_cast<void>(ringtrue::decode<circleloop::call_event>(longer)); });
    return failed ? 1 : 0;
}
