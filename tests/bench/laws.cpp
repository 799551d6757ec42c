// SPDX-License-Identifier: BSL-1.0
// How many cases of a law one core gets through: events generated, encoded, decoded and compared.
#include <ringtrue/testing/detail/suite/run.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string>
#include <vector>

using namespace ringtrue::testing;

namespace {

/// A law through RapidCheck, as a suite runs it.
template <class T>
void cases(benchmark::State& state, law const& of)
{
    codec_of<T> const about;
    suite_options const options{.cases = 10'000};
    std::vector<validator> const none;
    std::size_t count = 0;
    for (auto _ : state) {
        auto const outcome = detail::law_run{about, of, options, none}.run();
        if (outcome.failure)
            state.SkipWithError(outcome.failure->found.what.c_str());
        count += outcome.cases;
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(count));
}

/// Events alone.
template <class T>
void generated(benchmark::State& state)
{
    codec_of<T> const about;
    random_source source{1};
    std::size_t count = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(about.generate(source, count++ % 101));
    state.SetItemsProcessed(static_cast<std::int64_t>(count));
}

} // namespace

int main(int argc, char** argv)
{
    benchmark::RegisterBenchmark("generate/call_event", generated<circleloop::call_event>);
    benchmark::RegisterBenchmark("generate/event", generated<circleloop::event>);
    for (auto const& of : laws)
        if (of.id != "L12" && of.id != "L14")
            benchmark::RegisterBenchmark((std::string{of.id} + "/call_event").c_str(), [&of](auto& state) { cases<circleloop::call_event>(state, of); });
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
}
