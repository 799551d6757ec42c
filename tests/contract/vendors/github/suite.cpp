// SPDX-License-Identifier: BSL-1.0
// The contract suite over GitHub's webhooks.
#include <ringtrue/testing/contract_suite.hpp>

#include "contract/valijson_law.hpp"
#include "contract/vendors/github/github.hpp"

using ringtrue::testing::contract_suite;
using ringtrue::testing::suite_options;

suite_options const with_valijson{.validators = {make_valijson}};

contract_suite<github::ping> const ping{"github::ping", with_valijson};
contract_suite<github::issues> const issues{"github::issues", with_valijson};
contract_suite<github::push> const push{"github::push", with_valijson};
contract_suite<github::star> const star{"github::star", with_valijson};
contract_suite<github::pull_request> const pull_request{"github::pull_request", with_valijson};
contract_suite<github::workflow_run> const workflow_run{"github::workflow_run", with_valijson};
contract_suite<github::check_run> const check_run{"github::check_run", with_valijson};
