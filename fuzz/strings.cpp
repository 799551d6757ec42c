// SPDX-License-Identifier: BSL-1.0
// Compares decoded strings, with escapes and UTF-8, with Boost.JSON's. The input is the text between the quotes.
#include <ringtrue.hpp>
#include <ringtrue/testing/fuzz_target.hpp>

#include <string>
#include <string_view>

namespace {

struct note {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(note, (), (text))

constexpr auto contract_of(ringtrue::of<note>)
{
    return ringtrue::describe("A note.", ringtrue::field(&note::text, "Any text."));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size)
{
    auto const document = R"({"text":")" + std::string{reinterpret_cast<char const*>(data), size} + R"("})";
    using ringtrue::testing::class_of, ringtrue::testing::difference_class;
    if (auto const different = class_of(document); different != difference_class::none && different != difference_class::malformed_text)
        return -1;
    boost::json::error_code error;
    auto const parsed = boost::json::parse(document, error);
    if (error == boost::json::error::exponent_overflow) // a limit of Boost.JSON: the number may be a zero
        return -1;
    auto const* const reference = error ? nullptr : parsed.as_object().at("text").if_string();
    ringtrue::testing::exact_buffer const exact{document};
    auto const read = ringtrue::decode<note>(exact.view());
    bool const same = reference == nullptr ? !read : read && read->text == std::string_view{*reference};
    if (!same)
        ringtrue::testing::fail_fuzzing("the decoder reads another string than Boost.JSON", document,
            reference == nullptr ? "an error: " + error.message() : boost::json::serialize(*reference),
            read ? ringtrue::encode(*read) : ringtrue::testing::detail::lines_of(read.error()));
    return 0;
}
