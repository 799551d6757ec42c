// SPDX-License-Identifier: BSL-1.0
// The documents of ringtrue-vendor-documents: those of real vendors.
#include "contracts.hpp"

#include "contract/vendors/cloudevents/cloudevents.hpp"
#include "contract/vendors/github/github.hpp"
#include "contract/vendors/phone_relay/phone_relay.hpp"
#include "contract/vendors/sendgrid/sendgrid.hpp"
#include "contract/vendors/slack/slack.hpp"
#include "contract/vendors/standard_webhooks/standard_webhooks.hpp"
#include "contract/vendors/stripe/stripe.hpp"
#include "contract/vendors/telegram/telegram.hpp"

using ringtrue::testing::codec_of;

std::vector<contract> contracts()
{
    std::vector<contract> all;
    all.push_back({&cloudevents::catalog, codecs(std::make_unique<codec_of<cloudevents::cloud_event>>("cloud_event")), 10});
    all.push_back({&github::catalog, codecs(std::make_unique<codec_of<github::ping>>("ping"), std::make_unique<codec_of<github::issues>>("issues"),
        std::make_unique<codec_of<github::push>>("push"), std::make_unique<codec_of<github::star>>("star"),
        std::make_unique<codec_of<github::pull_request>>("pull_request"), std::make_unique<codec_of<github::workflow_run>>("workflow_run"),
        std::make_unique<codec_of<github::check_run>>("check_run")), 20});
    all.push_back({&phone_relay::catalog, codecs(std::make_unique<codec_of<phone_relay::event>>()), 10});
    all.push_back({&sendgrid::catalog, codecs(std::make_unique<codec_of<sendgrid::event>>()), 10});
    all.push_back({&slack::catalog, codecs(std::make_unique<codec_of<slack::event>>()), 15});
    all.push_back({&standard_webhooks::catalog, codecs(std::make_unique<codec_of<standard_webhooks::event>>()), 10});
    all.push_back({&stripe::catalog, codecs(std::make_unique<codec_of<stripe::event>>()), 10});
    all.push_back({&telegram::catalog, codecs(std::make_unique<codec_of<telegram::update>>("update")), 15});
    return all;
}
