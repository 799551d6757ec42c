// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. What make.hpp makes a value from: slots that the recogniser has filled.
#pragma once

#include <ringtrue/detail/decode/fast/recognise.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <string_view>

namespace ringtrue::detail {

/// One pointer, whatever it says of: of more, those who hand it on make a copy in memory, and wait for it.
class slot_source {
public:
    explicit slot_source(slot const* slots) : slots_{slots} {}

    std::string_view text() const { return {slots_->at, slots_->bits}; }
    integer_value integer() const { return integer_in(*slots_); }
    double number() const { return std::bit_cast<double>(slots_->bits); }
    bool boolean() const { return slots_->bits != 0; }

    template <read_at_once T>
    T value() const
    {
        T value;
        std::memcpy(&value, slots_, sizeof value);
        return value;
    }

    std::size_t choice() const { return slots_->bits; }

    bool is_absent() const { return slots_->bits == 0; }
    bool is_null() const { return slots_->bits == 0; }
    slot_source inner() const { return slot_source{slots_ + 1}; }

    template <class T>
    struct members_of {
        slot const* slots;

        explicit members_of(slot_source object) : slots{object.slots_} {}

        template <std::size_t I>
        slot_source get() const
        {
            return slot_source{slots + first_slots<T>[I]};
        }
    };

    template <class T>
    struct items_of {
        slot const* slots;

        explicit items_of(slot_source array) : slots{array.slots_} {}

        template <std::size_t I>
        slot_source get() const
        {
            return slot_source{slots + I * slots_of<element_t<T>>};
        }
    };

    // Items are read again, each into the same slots: what holds any number of values has no slots for them.

    template <class Item, class Visit>
    void for_each_item(Visit const& visit) const
    {
        auto in = again();
        std::array<slot, slots_of<Item>> item;
        read_items(in, slots_->at, [&](char const* p) {
            in.unescaped.resize(0);
            return read<Item>(in, p, item.data(), visit);
        });
    }

    template <class Value, class Visit>
    void for_each_member(Visit const& visit) const
    {
        auto in = again();
        std::array<slot, slots_of<Value>> value;
        read_map(in, slots_->at, [&](std::string_view name, char const* p) {
            return read<Value>(in, p, value.data(), [&](slot_source source) { visit(name, source); });
        });
    }

private:
    slot const* slots_;

    reading again() const { return {text(), most_levels, false}; }

    template <class T, class Visit>
    char const* read(reading& in, char const* p, slot* out, Visit const& visit) const
    {
        auto const end = recognise<T>(in, p, out);
        visit(slot_source{out});
        return end;
    }
};

} // namespace ringtrue::detail
