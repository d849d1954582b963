// SPDX-License-Identifier: Apache-2.0
#include "guest/leftover_report.h"
#include "log/record.h"

void leftover_report(__u32 case_id, const char *kind, const char *name)
{
	record_begin("leftover");
	record_number("case", case_id);
	record_string("kind", kind);
	record_string("name", name);
	record_end();
}
