// SPDX-License-Identifier: BSL-1.0
// Holds text in memory of exactly its size, without padding or terminator, so that a sanitizer reports one byte read too many.
#pragma once

#include <ringtrue/version.hpp>

#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>

namespace ringtrue::inline RINGTRUE_ABI::testing {

class exact_buffer {
public:
    explicit exact_buffer(std::string_view text) : size_{text.size()}, bytes_{new char[text.size()]}
    {
        if (!text.empty())
            std::memcpy(bytes_.get(), text.data(), text.size());
    }

    std::string_view view() const { return {bytes_.get(), size_}; }
    operator std::string_view() const { return view(); }

private:
    std::size_t size_;
    std::unique_ptr<char[]> bytes_;
};

} // namespace ringtrue::testing
