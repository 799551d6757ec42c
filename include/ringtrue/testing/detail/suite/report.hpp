// SPDX-License-Identifier: BSL-1.0
// Reports what a suite has done, as a table for people and as JSON for programs. The only testing header that writes to a stream
// and to a file.
#pragma once

#include <ringtrue/testing/detail/suite/run.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <map>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// The results of one contract's laws.
class suite_report {
public:
    struct row {
        law const* of;
        std::size_t cases;
        std::size_t checks;
        bool holds;
    };

    suite_report(std::string name, keywords const& schema) : name_{std::move(name)}, sum_{schema} {}

    void add(law const& of, law_outcome const& outcome)
    {
        rows_.push_back({&of, outcome.cases, outcome.seen.checks, !outcome.failure.has_value()});
        for (auto const& [event, count] : outcome.events)
            events_[event] += count;
        for (std::size_t i = 0; i < mutation_operators; ++i)
            sum_.operators[i] += outcome.seen.operators[i];
        sum_.coverage.add(outcome.seen.coverage);
    }

    std::size_t laws_run() const { return rows_.size(); }

    void print(std::ostream& out, suite_options const& options) const
    {
        out << '\n' << name_ << ": " << options.cases << " cases a law, seed " << options.seed << '\n';
        for (auto const& r : rows_)
            out << "  " << std::left << std::setw(4) << r.of->id << std::right << std::setw(9) << r.checks << " checks  "
                << (r.holds ? "" : "FAILED  ") << r.of->says << '\n';
        if (std::none_of(rows_.begin(), rows_.end(), [](row const& r) { return r.of->id == "L12"; }))
            out << "  L12   not run: it asks independent validators, and no suite_options::validators are given\n";
        out << "  events      ";
        for (auto const& [event, count] : events_)
            out << ' ' << event << ' ' << count;
        out << "\n  mutations   ";
        std::size_t column = 0;
        for (std::size_t i = 0; i < mutation_operators; ++i) {
            if (sum_.operators[i] == 0)
                continue;
            auto const entry = std::string{to_string(static_cast<mutation_operator>(i))} + ' ' + std::to_string(sum_.operators[i]);
            bool const breaks = column + entry.size() > 100;
            out << (breaks ? "\n               " : " ") << entry;
            column = (breaks ? 0 : column) + entry.size() + 1;
        }
        auto const& all = sum_.coverage.all();
        out << "\n  constraints  " << sum_.coverage.covered() << " of " << all.size() << " seen from both sides\n";
        for (auto const& c : all)
            if (!c.covered())
                out << "    NOT COVERED  " << c.field << ": " << c.keyword << " (met " << c.met << ", broken " << c.broken << ")\n";
    }

    boost::json::value to_json(suite_options const& options) const
    {
        boost::json::array laws;
        for (auto const& r : rows_)
            laws.push_back({{"id", view(r.of->id)}, {"says", view(r.of->says)}, {"cases", r.cases}, {"checks", r.checks}, {"holds", r.holds}});
        boost::json::object events;
        for (auto const& [event, count] : events_)
            events[event] = count;
        boost::json::object mutations;
        for (std::size_t i = 0; i < mutation_operators; ++i)
            mutations[view(to_string(static_cast<mutation_operator>(i)))] = sum_.operators[i];
        boost::json::array constraints;
        for (auto const& c : sum_.coverage.all())
            constraints.push_back({{"field", c.field}, {"keyword", c.keyword}, {"met", c.met}, {"broken", c.broken}});
        return {{"contract", name_}, {"seed", options.seed}, {"cases", options.cases}, {"laws", laws}, {"events", events}, {"mutations", mutations},
            {"covered", sum_.coverage.covered()}, {"constraints", constraints}};
    }

private:
    std::string name_;
    std::vector<row> rows_;
    std::map<std::string, std::size_t> events_;
    tally sum_;

    static boost::json::string_view view(std::string_view text) { return {text.data(), text.size()}; }
};

/// Prints a law's failure.
inline void print(std::string_view title, std::string_view wrong)
{
    std::cout << '\n' << title << "\n  " << wrong << std::endl;
}

/// Prints the table of a contract, and rewrites the file that RINGTRUE_REPORT names, with the reports of all contracts so far.
inline void publish(suite_report const& report, suite_options const& options)
{
    report.print(std::cout, options);
    std::cout.flush();
    static boost::json::array all;
    all.push_back(report.to_json(options));
    auto const* const path = std::getenv("RINGTRUE_REPORT");
    if (path == nullptr)
        return;
    std::ofstream out{path, std::ios::binary};
    out << boost::json::serialize(boost::json::object{{"contracts", all}}) << '\n';
    out.close();
    if (!out)
        wrong_usage(std::string{"RINGTRUE_REPORT: cannot write \""} + printable(path) + '"');
}

} // namespace ringtrue::testing::detail
