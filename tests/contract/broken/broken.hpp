// SPDX-License-Identifier: BSL-1.0
// Codecs and schemas that are broken on purpose: what the laws have to refuse.
#pragma once

#include "contract/observatory/observatory.hpp"

#include <ringtrue/testing/laws.hpp>
#include <ringtrue/vendor/circleloop.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broken {

using namespace ringtrue;
using namespace ringtrue::testing;

/// Where a codec is refused: by each of these laws, in this comparison.
struct refusal {
    std::vector<std::string_view> laws;
    comparison what;
};

/// A mistake, and what refuses it.
struct broken_codec {
    std::string_view mistake;
    refusal by;
    std::unique_ptr<codec const> about;
};

/// The kit's codec but for some of its functions.
template <class T>
class altered : public codec_of<T> {
public:
    using base = codec_of<T>;

    std::function<std::string(std::string)> encoded{}; // what becomes of the text
    std::function<std::string(std::string)> read{}; // what becomes of a text before it is decoded
    std::function<void(T&)> decoded{}; // what becomes of the event
    std::function<bool(std::string_view text)> rejects{}; // valid texts that are refused
    std::function<bool(violation const&, std::string_view text)> forgives{}; // violations that are not reported
    std::function<void(violations&)> reported{}; // what becomes of the violations
    std::function<void(decode_options&)> options{};
    std::function<void(boost::json::value&)> dom{};
    std::function<bool(boost::json::value const&)> rejects_dom{};
    std::function<void(T&)> converted{}; // what becomes of an event that is made from a boost::json::value
    std::function<std::string(std::string)> schema{}; // what becomes of the schema's text
    std::function<void(T& target, T const& before)> reused{}; // what a target keeps where decoding succeeds
    std::function<bool(rule)> overlooks{}; // what the fast path does not see
    std::function<void(T&)> recognised{}; // what becomes of the event on the fast path
    bool accepts_over_a_target = false; // in decode_to
    bool writes_before_it_fails = false;
    bool overwrites_its_text = false; // where that lies in the target
    std::function<std::string(std::string)> left_by_move{}; // what becomes of the text of an event that was moved from, which encode refuses

    using base::decode;

    std::string encode(any_event const& event) const override { return encoded ? encoded(base::encode(event)) : base::encode(event); }

    result<any_event> decode(std::string_view text, decode_options const& asked) const override
    {
        auto chosen = asked;
        if (options)
            options(chosen);
        auto const in = rejects && rejects(text) ? "" : read ? read(std::string{text}) : std::string{text};
        auto found = base::decode(in, chosen);
        if (!found) {
            auto all = found.error();
            if (forgives)
                std::erase_if(all, [&](violation const& v) { return forgives(v, in); });
            if (reported)
                reported(all);
            if (!all.empty())
                return all;
            random_source source{0};
            return result<any_event>{std::in_place, base::generate(source, 0)};
        }
        if (!decoded)
            return found;
        auto event = base::get(*found);
        decoded(event);
        return result<any_event>{std::in_place, base::make(std::move(event))};
    }

    any_event recognise(std::string_view text, decode_options const& asked) const override
    {
        auto const found = base::decode_fully(text, asked);
        if (!found) {
            random_source source{0};
            auto const& all = found.error();
            return overlooks && all.size() == 1 && overlooks(all[0].rule) ? base::generate(source, 0) : nullptr;
        }
        auto event = base::get(*found);
        if (recognised)
            recognised(event);
        return base::make(std::move(event));
    }

    violations decode_to(any_event& target, std::string_view text) const override
    {
        auto const before = base::get(target);
        auto found = base::decode_to(target, text);
        if (accepts_over_a_target)
            return {};
        if (!found.empty() && writes_before_it_fails) {
            random_source source{0};
            target = base::generate(source, 0);
        }
        if (found.empty() && reused) {
            auto held = base::get(target);
            reused(held, before);
            target = base::make(std::move(held));
        }
        return found;
    }

    violations decode_to_from_within(any_event& target, std::string_view text, std::size_t place) const override
    {
        auto found = base::decode_to_from_within(target, text, place);
        if (overwrites_its_text) {
            random_source source{0};
            target = base::generate(source, 0);
        }
        return found;
    }

    std::optional<std::string> encode_moved_from(any_event const& event) const override
    {
        return left_by_move ? left_by_move(base::encode(event)) : base::encode_moved_from(event);
    }

    boost::json::value to_value(any_event const& event) const override
    {
        auto value = base::to_value(event);
        if (dom)
            dom(value);
        return value;
    }

    result<any_event> from_value(boost::json::value const& value) const override
    {
        auto found = base::from_value(rejects_dom && rejects_dom(value) ? boost::json::value{} : value);
        if (!found || !converted)
            return found;
        auto event = base::get(*found);
        converted(event);
        return result<any_event>{std::in_place, base::make(std::move(event))};
    }

    std::string json_schema(schema_options wanted) const override
    {
        return schema ? schema(base::json_schema(wanted)) : base::json_schema(wanted);
    }
};

inline std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (auto at = text.find(from); at != text.npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::vector<broken_codec> all_codecs();

} // namespace broken
