// SPDX-License-Identifier: BSL-1.0
// The source of a value on the fast path: entries that the recogniser has filled.
#pragma once

#include <ringtrue/detail/decode/fast/recognise.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::detail {

/// Has one pointer only: a larger source would be copied in memory when passed on, and the callee would wait for it.
class tape_source {
public:
    static constexpr bool has_unknown_events = false;

    explicit tape_source(tape_entry const* entries) : entries_{entries} {}

    std::string_view text() const { return entries_->text(); }
    integer_value integer() const { return integer_in(*entries_); }
    double number() const { return std::bit_cast<double>(entries_->bits); }
    bool boolean() const { return entries_->bits != 0; }

    template <read_at_once T>
    T value() const
    {
        T value;
        std::memcpy(&value, entries_, sizeof value);
        return value;
    }

    static constexpr bool is_deviation() { return false; }
    std::string_view json(std::string&) const { return text(); }

    template <class Either>
    std::size_t alternative() const
    {
        return choice();
    }

    std::size_t choice() const { return static_cast<std::size_t>(entries_->bits); }

    bool is_absent() const { return entries_->bits == 0; }
    bool is_null() const { return entries_->bits == 0; }
    tape_source inner() const { return tape_source{entries_ + 1}; }

    template <class T>
    struct members_of {
        tape_entry const* entries;

        explicit members_of(tape_source object) : entries{object.entries_} {}

        template <std::size_t I>
        tape_source get() const
        {
            return tape_source{entries + first_entry<T>[I]};
        }
    };

    template <class T>
    struct items_of {
        tape_entry const* entries;

        explicit items_of(tape_source array) : entries{array.entries_} {}

        template <std::size_t I>
        tape_source get() const
        {
            return tape_source{entries + first_item_entry<T>[I]};
        }
    };

    /// Returns use(source of the value that a pointer owns), which is read again, as items are.
    template <class T, class Use>
    auto with_boxed(Use const& use) const
    {
        std::array<tape_entry, std::min(tape_size<T>, longest_tape)> value;
        auto in = again();
        if constexpr (tape_size<T> <= longest_tape)
            recognise<T>(in, entries_->at, value.data());
        return use(tape_source{value.data()});
    }

    // Items are read again, each into the same entries, since a container of any size has no entries for them. The recogniser reads no
    // container whose items have too many entries.

    template <class Item, class Visit>
    void for_each_item(Visit const& visit) const
    {
        if constexpr (tape_size<Item> <= longest_tape) {
            auto in = again();
            std::array<tape_entry, tape_size<Item>> item;
            read_items(in, entries_->at, [&](char const* p) {
                in.unescaped.resize(0);
                return read<Item>(in, p, item.data(), visit);
            });
        }
    }

    template <class Value, class Visit>
    void for_each_member(Visit const& visit) const
    {
        if constexpr (tape_size<Value> <= longest_tape) {
            auto in = again();
            std::array<tape_entry, tape_size<Value>> value;
            read_map(in, entries_->at, [&](std::string_view name, char const* p) {
                return read<Value>(in, p, value.data(), [&](tape_source source) { visit(name, source); });
            });
        }
    }

    /// Never called: a struct that keeps other members is left to the full path.
    template <class Visit>
    void for_each_other_member(Visit const&) const
    {
    }

private:
    tape_entry const* entries_;

    input again() const { return {text(), most_levels, false}; }

    template <class T, class Visit>
    char const* read(input& in, char const* p, tape_entry* out, Visit const& visit) const
    {
        auto const end = recognise<T>(in, p, out);
        visit(tape_source{out});
        return end;
    }
};

} // namespace ringtrue::detail
