// SPDX-License-Identifier: BSL-1.0
// Converts a boost::json::value to a document. Uses Boost.JSON's types only when instantiated.
#pragma once

#include <ringtrue/detail/encode/scalar.hpp>
#include <ringtrue/detail/json/document.hpp>
#include <ringtrue/detail/validate/report.hpp>
#include <ringtrue/violation.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Returns the JSON spelling of a number, which may be in `room`: of a double with a fraction or an exponent, so that any JSON keeps its
/// kind. An infinity or a NaN has none, and gets one that every contract rejects.
template <class Number>
std::string_view number_text(Number number, std::array<char, longest_number>& room)
{
    auto const until = [&](char const* end) { return std::string_view{room.data(), static_cast<std::size_t>(end - room.data())}; };
    if constexpr (std::floating_point<Number>) {
        if (!(number - number == 0))
            return number < 0 ? "-1e999" : "1e999";
        return until(write_double(room.data(), number));
    } else {
        return until(write_number(room.data(), number));
    }
}

/// Reads a value in two passes. The first counts the nodes and the characters of numbers, so that nothing grows in the second.
class value_reader {
public:
    /// `out` must be empty.
    value_reader(document& out, std::size_t max_depth) : out_{out}, max_depth_{max_depth} {}

    /// Appends the nodes of the value, which refer to its strings and to the spellings of its numbers in `out.unescaped`. Adds a
    /// violation instead if the value has more than max_depth levels. Returns whether it read the value.
    template <class Value>
    bool read(Value const& in, violations& found)
    {
        if (!count(in, {}, 0, found))
            return false;
        out_.nodes.reserve(nodes_);
        out_.unescaped.reserve(characters_);
        add(in);
        return true;
    }

private:
    document& out_;
    std::size_t max_depth_;
    std::size_t nodes_ = 0;
    std::size_t characters_ = 0;

    template <class Value>
    static std::string_view spelling(Value const& number, std::array<char, longest_number>& room)
    {
        if (number.is_int64())
            return number_text(number.get_int64(), room);
        return number.is_uint64() ? number_text(number.get_uint64(), room) : number_text(number.get_double(), room);
    }

    template <class Value>
    bool count(Value const& in, location const& at, std::size_t depth, violations& found)
    {
        ++nodes_;
        if (in.is_number()) {
            std::array<char, longest_number> room;
            characters_ += spelling(in, room).size();
        }
        if (!in.is_structured())
            return true;
        if (depth == max_depth_) {
            auto& v = found.emplace_back();
            v.rule = rule::syntax;
            at.append_instance_location(v.pointer);
            explain_depth(v, max_depth_);
            return false;
        }
        if (in.is_object()) {
            for (auto const& member : in.get_object()) {
                ++nodes_;
                if (!count(member.value(), {.outer = &at, .name = {member.key().data(), member.key().size()}, .is_member = true}, depth + 1, found))
                    return false;
            }
            return true;
        }
        std::size_t index = 0;
        for (auto const& item : in.get_array())
            if (!count(item, {.outer = &at, .index = index++}, depth + 1, found))
                return false;
        return true;
    }

    void add(node_kind kind, std::string_view text) { out_.nodes.push_back({kind, text, 0, out_.nodes.size() + 1}); }

    template <class Value>
    void add(Value const& in)
    {
        auto const at = out_.nodes.size();
        if (in.is_string()) {
            add(node_kind::string, {in.get_string().data(), in.get_string().size()});
        } else if (in.is_bool()) {
            add(node_kind::boolean, in.get_bool() ? "true" : "false");
        } else if (in.is_number()) {
            std::array<char, longest_number> room;
            auto const text = spelling(in, room);
            auto const first = out_.unescaped.size();
            out_.unescaped.append(text);
            add(node_kind::number, {out_.unescaped.data() + first, text.size()});
        } else if (in.is_array()) {
            add(node_kind::array, {});
            for (auto const& item : in.get_array())
                add(item);
        } else if (in.is_object()) {
            add(node_kind::object, {});
            for (auto const& member : in.get_object()) {
                add(node_kind::string, {member.key().data(), member.key().size()});
                add(member.value());
            }
        } else {
            add(node_kind::null, "null");
        }
        out_[at].next = static_cast<std::uint32_t>(out_.nodes.size());
    }
};

} // namespace ringtrue::detail
