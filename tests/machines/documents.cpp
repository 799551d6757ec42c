// SPDX-License-Identifier: BSL-1.0
// Writes generated documents, valid and not, to standard output, for verdicts.cpp: `documents NUMBER SEED`. A document is a line
// with its contract and its size in bytes, then the bytes and a newline.
#include "contract/observatory/archive.hpp"
#include "contract/observatory/observatory.hpp"

#include <ringtrue/testing/documents.hpp>
#include <ringtrue/testing/laws.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <cstdlib>
#include <iostream>

using namespace ringtrue::testing;

namespace {

template <class Event>
void write(char const* contract, std::size_t number, random_source source)
{
    codec_of<Event> const about;
    for (std::size_t i = 0, written = 0; written < number; ++i)
        for (auto const& document : documents_to_judge(about, about.generate(source, i % 101), 12, source)) {
            std::cout << contract << ' ' << document.text.size() << '\n' << document.text << '\n';
            ++written;
        }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return 2;
    auto const number = std::strtoull(argv[1], nullptr, 10);
    random_source const source{std::strtoull(argv[2], nullptr, 10)};
    write<circleloop::event>("circleloop", number, source);
    write<observatory::event>("observatory", number, source);
    write<observatory::archived>("archive", number, source);
    return std::cout.flush() ? 0 : 2;
}
