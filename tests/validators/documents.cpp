// SPDX-License-Identifier: BSL-1.0
// Writes what independent validators are asked about, schema files and documents with the decoder's verdict, and decodes
// what a generator that knows the schema files alone has made of them. verdicts.mjs describes the folder.
//
//     ringtrue-documents write FOLDER NUMBER [SEED]
//     ringtrue-documents faults FOLDER PAYLOAD…
//     ringtrue-documents check FOLDER
#include "contracts.hpp"

#include <ringtrue/json_schema.hpp>
#include <ringtrue/testing/documents.hpp>
#include <ringtrue/testing/laws.hpp>
#include <ringtrue/tool/detail/program/read_file.hpp>
#include <ringtrue/tool/detail/program/write_file.hpp>

#include <boost/json.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <filesystem>
#include <iostream>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace ringtrue;
using namespace ringtrue::testing;

namespace {

void write_schemas(std::filesystem::path const& folder, catalog const& events)
{
    for (auto const dialect : {dialect::draft_2020_12, dialect::draft_07})
        for (bool const closed : {false, true})
            for (bool const lookahead : {false, true}) {
                auto const place = folder / (dialect == dialect::draft_07 ? "draft-07" : "2020-12") / (closed ? "closed" : "open")
                    / (lookahead ? "lookahead" : "dollar");
                std::filesystem::create_directories(place);
                auto const write = [&](std::string_view title, event_entry const* event) {
                    std::string name;
                    ringtrue::detail::append_file_name(name, title);
                    auto const text = json_schema_of(events, event, {.dialect = dialect, .closed = closed, .lookahead = lookahead});
                    tool::detail::write_file(place / name, text);
                };
                write("event", nullptr);
                for (auto const& event : events.events)
                    write(event.name, &event);
            }
}

boost::json::value line_of(contract const& c, judged_document const& document)
{
    boost::json::object line{{"document", document.text},
        {"accepted", {{"open", c.accepting(document.text, {})}, {"closed", c.accepting(document.text, {.closed = true})}}},
        {"class", std::string{to_string(class_of(document.text))}}, {"mutation", nullptr}};
    // Of a renamed member, a closed schema refuses the new name, too; a map's name, validators report at different places.
    if (auto const& m = document.fault; m && m->op != mutation_operator::rename_member && m->op != mutation_operator::break_name)
        line["mutation"] = {{"operator", std::string{to_string(m->op)}}, {"rule", std::string{to_string(m->broken)}}, {"pointer", m->pointer},
            {"closed", m->is_accepted_by_default()}};
    return line;
}

void write(std::filesystem::path const& folder, std::size_t number, std::uint64_t seed)
{
    for (auto const& c : contracts()) {
        auto const place = folder / std::string{c.events->vendor};
        write_schemas(place / "schema", *c.events);
        random_source source{seed};
        std::string lines;
        for (std::size_t count = 0, i = 0; count < number * c.share / 100; ++i) {
            auto const& codec = *c.codecs[i % c.codecs.size()];
            for (auto const& document : documents_to_judge(codec, codec.generate(source, i % 101), 12, source)) {
                if (!ringtrue::detail::is_utf8(document.text))
                    continue; // a line of JSON cannot hold it
                lines += boost::json::serialize(line_of(c, document)) + '\n';
                ++count;
            }
        }
        tool::detail::write_file(place / "documents.jsonl", lines);
    }
}

/// Writes the payloads, a generated event of each other name, and each document that differs from one of these in one fault, to
/// <vendor>/payloads.jsonl. Leaves out what validators may judge otherwise.
void write_faults(std::filesystem::path const& folder, std::vector<std::string_view> const& payloads)
{
    for (auto const& c : contracts()) {
        std::set<std::string> names;
        std::string lines;
        auto const add = [&](codec const& codec, std::string const& text) {
            auto const accepting = c.accepting(text, {.closed = true});
            if (accepting.empty() || class_of(text) != difference_class::none || !names.emplace(accepting.back().as_string()).second)
                return;
            std::vector<judged_document> documents{{text, {}}};
            for (auto& fault : mutations(text, codec.schema()))
                if (auto const changed = fault.apply(text); class_of(changed) == difference_class::none)
                    documents.push_back({changed, fault});
            for (auto const& document : documents) {
                auto line = line_of(c, document);
                line.as_object()["about"] = accepting.back();
                lines += boost::json::serialize(line) + '\n';
            }
        };
        for (auto const& codec : c.codecs) {
            for (auto const payload : payloads)
                if (auto const text = tool::detail::read_file(payload, std::size_t{1} << 20); codec->decode(text, {.closed = true}))
                    add(*codec, text);
            random_source source{1};
            for (std::size_t size = 0; size < 200; ++size)
                add(*codec, codec->encode(codec->generate(source, size)));
        }
        if (names.size() != c.events->events.size())
            throw std::runtime_error{std::string{c.events->vendor} + ": no document for an event"};
        tool::detail::write_file(folder / std::string{c.events->vendor} / "payloads.jsonl", lines);
    }
}

/// Whether the decoder accepts all that was generated from the schema files.
bool check(std::filesystem::path const& folder)
{
    std::size_t number = 0;
    std::size_t refused = 0;
    for (auto const& c : contracts()) {
        auto const lines = tool::detail::read_file(folder / std::string{c.events->vendor} / "faker.jsonl", std::size_t{1} << 30);
        for (std::size_t at = 0, end = 0; (end = lines.find('\n', at)) != lines.npos; at = end + 1) {
            auto const line = boost::json::parse({lines.data() + at, end - at});
            std::string const text{line.at("document").as_string()};
            auto const names = c.accepting(text, {.closed = line.at("variant") == "closed"});
            ++number;
            bool accepted = false;
            for (auto const& name : names)
                accepted = accepted || name == line.at("name");
            if (!accepted && ++refused <= 5)
                std::cerr << c.events->vendor << ": " << line.at("name") << ": the decoder refuses " << text << '\n';
        }
    }
    std::cout << R"({"documents":)" << number << R"(,"refused":)" << refused << "}\n";
    return refused == 0 && number != 0;
}

bool read_number(std::string_view text, std::uint64_t& number)
{
    return std::from_chars(text.data(), text.data() + text.size(), number).ptr == text.data() + text.size() && !text.empty();
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string_view> const arguments(argv + 1, argv + argc);
    std::uint64_t number = 0;
    std::uint64_t seed = 1;
    try {
        if (arguments.size() == 2 && arguments[0] == "check")
            return check(arguments[1]) ? 0 : 1;
        if (arguments.size() >= 3 && arguments.size() <= 4 && arguments[0] == "write" && read_number(arguments[2], number)
            && (arguments.size() == 3 || read_number(arguments[3], seed))) {
            write(arguments[1], number, seed);
            return 0;
        }
        if (arguments.size() >= 3 && arguments[0] == "faults") {
            write_faults(arguments[1], {arguments.begin() + 2, arguments.end()});
            return 0;
        }
        std::cerr << "usage: ringtrue-documents write FOLDER NUMBER [SEED], faults FOLDER PAYLOAD…, or check FOLDER\n";
    } catch (std::exception const& error) {
        std::cerr << "ringtrue-documents: " << error.what() << '\n';
    }
    return 2;
}
