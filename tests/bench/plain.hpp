// SPDX-License-Identifier: BSL-1.0
// CircleLoop's events as plain structs, which other libraries read and write without checking more than their types.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

namespace plain {

struct call_event {
    std::string object;
    std::string eventType;
    std::string userID;
    std::string callID;
    std::string originatingNumberE164;
    std::string originatingNumber;
    std::string dialledNumberE164;
    std::string dialledNumber;
    std::int64_t created;
};

struct message_event {
    std::string object;
    std::string eventType;
    std::string userID;
    std::string messageID;
    std::string messageAttachmentURL;
    std::string originatingNumberE164;
    std::string originatingNumber;
    std::string dialledNumberE164;
    std::string dialledNumber;
    std::int64_t created;
};

using event = std::variant<call_event, message_event>;

} // namespace plain
