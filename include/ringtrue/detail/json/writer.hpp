// SPDX-License-Identifier: BSL-1.0
// Writes indented JSON to existing memory, or counts its characters without writing.
#pragma once

#include <ringtrue/detail/text/append.hpp>
#include <ringtrue/integer_value.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

class json_writer {
public:
    /// `out` is null, or has room for the number of characters that the same calls count with null.
    explicit constexpr json_writer(char* out) : out_{out} {}

    constexpr std::size_t size() const { return size_; }

    constexpr void push_back(char c)
    {
        if (out_ != nullptr)
            out_[size_] = c;
        ++size_;
    }

    constexpr void append(std::string_view text)
    {
        for (char const c : text)
            push_back(c);
    }

    constexpr void open(char bracket)
    {
        next_value();
        push_back(bracket);
        ++depth_;
        first_ = true;
    }

    constexpr void close(char bracket)
    {
        --depth_;
        if (!first_)
            new_line();
        push_back(bracket);
        first_ = false;
    }

    /// Writes a string in parts: begin_string(), any number of part(), then end_string() or end_key().
    constexpr void begin_string()
    {
        next_value();
        push_back('"');
    }
    constexpr void part(std::string_view text) { append_json_escaped(*this, text); }
    constexpr void end_string() { push_back('"'); }
    constexpr void end_key()
    {
        append("\": ");
        after_key_ = true;
    }

    constexpr void string(std::string_view text)
    {
        begin_string();
        part(text);
        end_string();
    }

    constexpr void key(std::string_view name)
    {
        begin_string();
        part(name);
        end_key();
    }

    constexpr void raw(std::string_view json)
    {
        next_value();
        append(json);
    }

    constexpr void member(std::string_view name, std::string_view text)
    {
        key(name);
        string(text);
    }

    constexpr void integer(std::string_view name, integer_value value)
    {
        key(name);
        next_value();
        if (value.negative())
            push_back('-');
        digits(value.magnitude());
    }

    constexpr void digits(std::uint64_t value)
    {
        if (value >= 10)
            digits(value / 10);
        push_back(static_cast<char>('0' + value % 10));
    }

    constexpr void end() { push_back('\n'); }

private:
    char* out_;
    std::size_t size_ = 0;
    std::size_t depth_ = 0;
    bool first_ = true; // the innermost brackets are still empty
    bool after_key_ = false;

    constexpr void new_line()
    {
        push_back('\n');
        for (std::size_t i = 0; i < depth_; ++i)
            append("  ");
    }

    constexpr void next_value()
    {
        if (!after_key_ && depth_ != 0) {
            if (!first_)
                push_back(',');
            new_line();
        }
        first_ = false;
        after_key_ = false;
    }
};

} // namespace ringtrue::detail
