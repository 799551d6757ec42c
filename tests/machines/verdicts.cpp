// SPDX-License-Identifier: BSL-1.0
// Prints what this machine says of the documents on standard input, which documents.cpp has written: the verdict, violations and
// places of each, and the bytes of each event that is valid; and the text of each schema. Every machine and compiler must print
// the same. Uses nothing but the production headers.
#include "contract/observatory/archive.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <cstdio>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>

#ifndef __cpp_exceptions
#include <boost/throw_exception.hpp>

// What a program without exceptions defines for Boost.
void boost::throw_exception(std::exception const& error, boost::source_location const&)
{
    std::fputs(error.what(), stderr);
    std::abort();
}
void boost::throw_exception(std::exception const& error) { throw_exception(error, {}); }
#endif

using namespace ringtrue;

namespace {

void print(violations const& all)
{
    for (auto const& v : all)
        std::cout << v.offset << ' ' << v << ' ' << v.keyword_location << '\n';
    std::cout << all.omitted << " omitted\n" << to_basic_output(all) << '\n';
}

/// Decodes in each way that there is. They say the same, or the verdict says that they do not.
template <class Event>
void judge(std::string const& text, decode_options const& options)
{
    auto const event = decode<Event>(text, options);
    bool same = validate<Event>(text, options) == validate(text, keywords_of<Event>, options);
    if (event) {
        auto const encoded = encode(*event);
        std::cout << "valid " << encoded << '\n';
        auto again = *event;
        same = same && validate<Event>(text, options).empty() && decode_to(again, encoded, options).empty() && again == *event;
    } else {
        print(event.error());
        same = same && validate<Event>(text, options) == event.error();
    }
    if (!same)
        std::cout << "BUT IT DEPENDS ON THE FUNCTION\n";
}

template <class Event>
void judge(std::string const& text)
{
    judge<Event>(text, {});
    judge<Event>(text, {.closed = true, .show_personal = true, .max_depth = 4, .max_violations = 2});
}

void print_schemas(catalog const& events)
{
    for (auto const dialect : {dialect::draft_2020_12, dialect::draft_07})
        for (bool const other : {false, true}) {
            schema_options const options{.dialect = dialect, .closed = other, .lookahead = other};
            std::cout << json_schema_of(events, nullptr, options);
            for (auto const& event : events.events)
                std::cout << json_schema_of(events, &event, options);
        }
}

} // namespace

int main()
{
    std::ios::sync_with_stdio(false);
    std::size_t count = 0;
    std::string contract;
    for (std::size_t size = 0; std::cin >> contract >> size; ++count) {
        std::string text(size, '\0');
        std::cin.ignore();
        std::cin.read(text.data(), static_cast<std::streamsize>(size));
        if (contract == "circleloop")
            judge<circleloop::event>(text);
        else if (contract == "observatory")
            judge<observatory::event>(text);
        else
            judge<observatory::archived>(text);
    }
    print_schemas(circleloop::catalog);
    print_schemas(observatory::catalog);
    print_schemas(observatory::archive_catalog);
    std::cout << json_schema<circleloop::event> << json_schema<observatory::archived> << count << " documents\n";
    return std::cout.flush() && std::cin.eof() ? 0 : 2;
}
