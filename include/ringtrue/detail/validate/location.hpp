// SPDX-License-Identifier: BSL-1.0
// Floor 2, private. Where in a document, and where in its schema, a check is.
#pragma once

#include <ringtrue/detail/text/append.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ringtrue::detail {

/// One step from the document's value towards the current one, and the keywords that lead there in the schema.
struct step {
    static constexpr std::size_t no_index = static_cast<std::size_t>(-1);

    step const* outer = nullptr;
    std::string_view applicator{}; // keywords, with slashes between
    std::string_view name{}; // where it is a step to a member
    bool is_member = false;
    std::size_t index = no_index; // where it is a step to an item

    [[gnu::cold]] void append_instance_location(std::string& pointer) const
    {
        if (outer != nullptr)
            outer->append_instance_location(pointer);
        if (is_member)
            append_pointer_token(pointer, name);
        else if (index != no_index)
            append_pointer_index(pointer, index);
    }

    [[gnu::cold]] void append_keyword_location(std::string& pointer) const
    {
        if (outer != nullptr)
            outer->append_keyword_location(pointer);
        if (!applicator.empty())
            append(pointer, {"/", applicator});
        if (applicator == "properties")
            append_pointer_token(pointer, name);
    }
};

} // namespace ringtrue::detail
