// SPDX-License-Identifier: BSL-1.0
// What decoding, encoding and refusing an event costs, beside other libraries in the same run. Prints a table with ratios.
//
//     ringtrue-bench-codec [Google Benchmark's options]
//
// A benchmark is named work/type/corpus/library, such as decode/call_event/compact/ringtrue. The rows `validate`, and `validate fully`
// for the full path, have Boost.JSON's parser beside them, which checks the syntax.
#include "corpus.hpp"
#include "hostile.hpp"
#include "own_codec.hpp"
#include "peers.hpp"
#include "table.hpp"

#include <benchmark/benchmark.h>

#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace bench;

std::optional<circleloop::call_event> last;

bool decode_into_the_last(std::string_view text) { return ringtrue_codec.decode_call_to(*last, text); }

bool copy(std::string_view text)
{
    static char target[4096];
    std::memcpy(target, text.data(), text.size());
    benchmark::DoNotOptimize(target);
    return true;
}

table results;

/// Calls work(text) for one text after another; stops where one does not give what is expected.
void run_texts(std::string const& name, texts const& corpus, bool expected, bool (*work)(std::string_view))
{
    if (work == nullptr || corpus.empty())
        return;
    std::size_t bytes = 0;
    for (auto const& text : corpus)
        bytes += text.size();
    auto const mean = static_cast<double>(bytes) / static_cast<double>(corpus.size());
    results.add(name);
    benchmark::RegisterBenchmark(name.c_str(), [=, &corpus](benchmark::State& state) {
        std::size_t i = 0;
        for (auto _ : state) {
            if (work(corpus[i]) != expected)
                state.SkipWithError("a text was not judged as expected");
            i = i + 1 == corpus.size() ? 0 : i + 1;
        }
        state.SetBytesProcessed(static_cast<std::int64_t>(mean * static_cast<double>(state.iterations())));
    });
}

void run(std::string const& name, std::size_t bytes, std::function<bool()> const& work)
{
    results.add(name);
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        for (auto _ : state)
            if (!work())
                state.SkipWithError("a text was not judged as expected");
        state.SetBytesProcessed(static_cast<std::int64_t>(bytes) * state.iterations());
    });
}

template <class Event>
void run_events(std::string const& name, std::vector<Event> const& corpus, std::function<void(Event const&, std::string&)> const& work)
{
    if (!work)
        return;
    results.add(name);
    benchmark::RegisterBenchmark(name.c_str(), [=, &corpus](benchmark::State& state) {
        std::string out;
        std::size_t bytes = 0;
        std::size_t i = 0;
        for (auto _ : state) {
            work(corpus[i], out);
            benchmark::DoNotOptimize(out);
            bytes += out.size();
            i = i + 1 == corpus.size() ? 0 : i + 1;
        }
        state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
    });
}

/// Kept for as long as the program runs.
template <class T>
T const& kept(T made)
{
    return *new T{std::move(made)};
}

peer const* const peers[]{&boost_json, &nlohmann_json, &rapidjson_sax, &simdjson_ondemand};

void register_decoding()
{
    struct {
        style of;
        std::string name;
    } const styles[]{{style::compact, "compact"}, {style::indented, "indented"}, {style::shuffled, "shuffled"},
        {style::unknown_members, "unknown"}, {style::escapes, "escapes"}};
    for (auto const& [of, name] : styles) {
        auto const& calls = kept(call_events(of));
        run_texts("decode/call_event/" + name + "/ringtrue", calls, true, ringtrue_codec.decode_call);
        for (auto const* const p : peers)
            run_texts("decode/call_event/" + name + '/' + p->name, calls, true, p->decode_call);
        run_texts("decode/call_event/" + name + "/memcpy", calls, true, copy);
        run_texts("validate/call_event/" + name + "/ringtrue", calls, true, ringtrue_codec.validate_call);
        run_texts("validate/call_event/" + name + "/boost_json", calls, true, parse_with_boost_json);
        run_texts("validate fully/call_event/" + name + "/ringtrue", calls, true, ringtrue_codec.validate_call_fully);
        run_texts("validate fully/call_event/" + name + "/boost_json", calls, true, parse_with_boost_json);
        auto const& mixed = kept(mixed_events(of));
        auto const corpus = of == style::compact ? "mixed" : "mixed-" + name;
        run_texts("decode/event/" + corpus + "/ringtrue", mixed, true, ringtrue_codec.decode_event);
        for (auto const* const p : peers)
            run_texts("decode/event/" + corpus + '/' + p->name, mixed, true, p->decode_event);
        run_texts("decode/event/" + corpus + "/memcpy", mixed, true, copy);
        if (of == style::compact) {
            last = decoded_call_events().front();
            run_texts("decode_to/call_event/compact/ringtrue", calls, true, decode_into_the_last);
        }
    }
}

void register_encoding()
{
    auto const& calls = kept(decoded_call_events());
    auto const& plain_calls = kept([&] {
        std::vector<plain::call_event> all;
        for (auto const& event : calls)
            all.push_back(plain_of(event));
        return all;
    }());
    run_events<circleloop::call_event>("encode/call_event/compact/ringtrue", calls, ringtrue_codec.encode_call);
    run_events<circleloop::call_event>("encode_to/call_event/compact/ringtrue", calls, ringtrue_codec.encode_call_to);
    auto const& mixed = kept(decoded_mixed_events());
    auto const& plain_mixed = kept([&] {
        std::vector<plain::event> all;
        for (auto const& event : mixed)
            all.push_back(event.index() == 0 ? plain::event{plain_of(std::get<0>(event))} : plain::event{plain_of(std::get<1>(event))});
        return all;
    }());
    run_events<circleloop::event>("encode/event/mixed/ringtrue", mixed, ringtrue_codec.encode_event);
    for (auto const* const p : peers) {
        run_events<plain::call_event>("encode/call_event/compact/" + std::string{p->name}, plain_calls, p->encode_call);
        run_events<plain::event>("encode/event/mixed/" + std::string{p->name}, plain_mixed, p->encode_event);
    }
}

bool always(bool (*work)(std::string_view), std::string_view text)
{
    work(text);
    return false;
}

/// Every violation is gathered, beside what Boost.JSON needs to parse the same text to its end, or to its first error.
void register_refusing()
{
    for (auto const& [name, broken] : kept(broken_call_events())) {
        run_texts("refuse/call_event/" + name + "/ringtrue", broken, false, ringtrue_codec.decode_call);
        run_texts("refuse/call_event/" + name + "/boost_json", broken, false, [](std::string_view text) { return always(parse_with_boost_json, text); });
    }
}

/// A document of one MiB that is as expensive to refuse as possible, beside Boost.JSON, which parses it.
void register_hostile()
{
    for (auto const& document : kept(hostile_documents())) {
        auto const name = "refuse/1 MiB/" + document.name + '/';
        run(name + "ringtrue", document.text.size(), [&document] { return !document.refuse(document.text, document.options).empty(); });
        run(name + "boost_json", document.text.size(), [&document] { return parse_with_boost_json(document.text), true; });
    }
}

} // namespace

int main(int argc, char** argv)
{
    register_decoding();
    register_encoding();
    register_refusing();
    register_hostile();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks(&results);
    results.print();
    return results.failed() ? 1 : 0;
}
