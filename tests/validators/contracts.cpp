// SPDX-License-Identifier: BSL-1.0
// The documents of ringtrue-documents: CircleLoop's, and those of the invented observatory, which has all kinds of members.
#include "contracts.hpp"

#include "contract/observatory/records.hpp"

#include <ringtrue/vendor/circleloop.hpp>

using ringtrue::testing::codec_of;

std::vector<contract> contracts()
{
    std::vector<contract> all;
    all.push_back({&circleloop::catalog, codecs(std::make_unique<codec_of<circleloop::event>>()), 40});
    all.push_back({&observatory::catalog, codecs(std::make_unique<codec_of<observatory::event>>()), 30});
    all.push_back({&observatory::dome_catalog, codecs(std::make_unique<codec_of<observatory::dome_opened>>("dome.opened"),
        std::make_unique<codec_of<observatory::dome_turned>>("dome.turned")), 5});
    all.push_back({&observatory::record_catalog, codecs(std::make_unique<codec_of<observatory::stock_taken>>("stock.taken"),
        std::make_unique<codec_of<observatory::visit_announced>>("visit.announced"), std::make_unique<codec_of<observatory::log_filed>>("log.filed"),
        std::make_unique<codec_of<observatory::duty_changed>>("duty.changed")), 25});
    return all;
}
