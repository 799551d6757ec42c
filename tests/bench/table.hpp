// SPDX-License-Identifier: BSL-1.0
// Prints what was measured as a table: a row for each work, type and corpus, a column for each library.
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace bench {

/// A reporter of Google Benchmark. Of several repetitions it takes the median.
class table : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(Context const&) override { return true; }

    void ReportRuns(std::vector<Run> const& runs) override
    {
        for (auto const& run : runs) {
            auto const name = run.run_name.function_name;
            auto const slash = name.rfind('/');
            if (run.error_occurred) {
                std::fprintf(stderr, "%s: %s\n", name.c_str(), run.error_message.c_str());
                failed_ = true;
            } else if (run.run_type == Run::RT_Iteration) {
                auto& r = rows_[name.substr(0, slash)];
                r.libraries[name.substr(slash + 1)].push_back(run.GetAdjustedRealTime());
                if (auto const rate = run.counters.find("bytes_per_second"); rate != run.counters.end())
                    r.bytes = rate->second.value * run.GetAdjustedRealTime() / 1e9;
                if (r.order == 0)
                    r.order = rows_.size();
            }
        }
    }

    bool failed() const { return failed_; }

    void print() const
    {
        std::vector<std::pair<std::string, row> const*> all;
        std::vector<std::pair<std::string, row>> const rows(rows_.begin(), rows_.end());
        for (auto const& r : rows)
            all.push_back(&r);
        std::sort(all.begin(), all.end(), [](auto const* a, auto const* b) { return a->second.order < b->second.order; });
        std::printf("\nns for one event, and how many times as long as ringtrue takes\n%-34s%6s %18s", "", "bytes", "ringtrue");
        for (auto const* const library : libraries)
            std::printf("%18s", library);
        std::printf("\n");
        for (auto const* const r : all) {
            std::printf("%-34s%6.0f ", r->first.c_str(), r->second.bytes);
            auto const own = median(r->second, "ringtrue");
            std::printf("%8.0f %5.0f MB/s", own, r->second.bytes / own * 1e3);
            for (auto const* const library : libraries) {
                auto const time = median(r->second, library);
                if (time == 0)
                    std::printf("%18s", "");
                else
                    std::printf("%10.0f %5.1f x", time, time / own);
            }
            std::printf("\n");
        }
    }

private:
    struct row {
        std::map<std::string, std::vector<double>> libraries; // ns, of each repetition
        double bytes = 0; // of an event
        std::size_t order = 0;
    };

    static constexpr char const* libraries[]{"boost_json", "nlohmann_json", "rapidjson", "simdjson", "memcpy"};

    std::map<std::string, row> rows_;
    bool failed_ = false;

    static double median(row const& of, std::string const& library)
    {
        auto const found = of.libraries.find(library);
        if (found == of.libraries.end())
            return 0;
        auto times = found->second;
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    }
};

} // namespace bench
