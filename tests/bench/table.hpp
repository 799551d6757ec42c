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
    /// In whichever order they run, rows are printed in that in which their benchmarks are added.
    void add(std::string const& name)
    {
        auto const of = name.substr(0, name.rfind('/'));
        if (std::find(order_.begin(), order_.end(), of) == order_.end())
            order_.push_back(of);
    }

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
            }
        }
    }

    bool failed() const { return failed_; }

    void print() const
    {
        std::printf("\nns for one event, and how many times as long as ringtrue takes\n%-38s%6s %18s", "", "bytes", "ringtrue");
        for (auto const* const library : libraries)
            std::printf("%18s", library);
        std::printf("\n");
        for (auto const& name : order_) {
            auto const found = rows_.find(name);
            if (found == rows_.end())
                continue;
            auto const& r = found->second;
            std::printf("%-38s%6.0f ", name.c_str(), r.bytes);
            auto const own = median(r, "ringtrue");
            std::printf("%8.0f %5.0f MB/s", own, r.bytes / own * 1e3);
            for (auto const* const library : libraries) {
                auto const time = median(r, library);
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
    };

    static constexpr char const* libraries[]{"boost_json", "nlohmann_json", "rapidjson", "simdjson", "memcpy"};

    std::vector<std::string> order_;
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
