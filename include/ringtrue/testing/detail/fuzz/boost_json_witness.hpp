// SPDX-License-Identifier: BSL-1.0
// Compares a document with what Boost.JSON reads, where Boost.JSON is reliable.
#pragma once

#include <ringtrue/decode_options.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/json/number.hpp>
#include <ringtrue/detail/json/parse.hpp>
#include <ringtrue/testing/law.hpp>
#include <ringtrue/violation.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing::detail {

/// Whether Boost.JSON 1.81 reads every number of a document as same(read, right) wants. It rejects exponents past 2^31, reads an
/// infinity for exponents past 308 (even of zero), and may miss the nearest double for other numbers with a point or an exponent.
template <class Same>
bool reads_numbers(std::string_view text, Same const& same)
{
    document d;
    if (!parser{d, text, decode_options{}.max_depth}.parse())
        return true;
    return std::all_of(d.nodes.begin(), d.nodes.end(), [&](auto const& node) {
        if (node.kind != node_kind::number || node.text().find_first_of(".eE") == node.text().npos)
            return true;
        boost::json::error_code error; // spaces, since it reads numbers near the end of a text in another way
        auto const array = boost::json::parse('[' + std::string{node.text()} + std::string(64, ' ') + ']', error);
        return !error && array.at(0).is_double() && same(array.at(0).get_double(), parse_double(node.text()));
    });
}

inline bool reads_numbers_right(std::string_view text) { return reads_numbers(text, std::equal_to<double>{}); }

/// Whether Boost.JSON's value of a document that is not UTF-8 is rejected, or makes an event that is all UTF-8: the invalid text
/// may be in members that the event does not have.
inline law_result takes_no_malformed_text(law_context const& law, std::string_view document)
{
    boost::json::error_code error;
    boost::json::parse_options options;
    options.allow_invalid_utf8 = true;
    auto const parsed = boost::json::parse({document.data(), document.size()}, error, {}, options);
    if (error)
        return {};
    ++law.seen.checks;
    auto const converted = law.about.from_value(parsed);
    if (converted && !law.about.decode(law.about.encode(*converted)))
        return counterexample{comparison::an_event_is_made_of_text_that_is_not_UTF_8, std::string{document}, "a refusal", law.about.encode(*converted)};
    return {};
}

/// Whether a violation's pointer leads to a value of the document or, for a missing member, to the object without it. A pointer
/// with a name that was shortened leads nowhere.
inline bool leads_somewhere(violation const& v, boost::json::value const& document)
{
    if (v.pointer.size() > 256 && v.pointer.find("…") != v.pointer.npos)
        return true;
    auto const find = [&](std::string_view pointer) {
        boost::json::error_code error;
        return document.find_pointer({pointer.data(), pointer.size()}, error);
    };
    if (v.rule != rule::required)
        return find(v.pointer) != nullptr;
    auto const* const object = find(std::string_view{v.pointer}.substr(0, v.pointer.rfind('/')));
    return object != nullptr && object->is_object() && find(v.pointer) == nullptr;
}

} // namespace ringtrue::testing::detail
