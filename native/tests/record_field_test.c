// SPDX-License-Identifier: Apache-2.0
#include "log/record_field.h"
#include "check.h"

static const char line[] = "{\"type\":\"attach\",\"case\":3,\"ok\":true,\"none\":null,"
			   "\"line\":{\"type\":\"no\",\"list\":[1,\"}\"]},\"message\":\"say \\\"hi\\\"\\n\\u001b\\\\ end\",\"last\":-7}\n";

static void check_field(const char *name, const char *expected)
{
	char value[64];

	check(record_field(line, name, value, sizeof(value)));
	check_text(value, expected);
}

static void finds_fields_after_others(void)
{
	check_field("type", "attach");
	check_field("case", "3");
	check_field("ok", "true");
	check_field("last", "-7");
}

static void decodes_escapes_and_replaces_control_characters(void)
{
	check_field("message", "say \"hi\"  \\ end");
}

static void does_not_find_missing_fields(void)
{
	char value[64];

	check(!record_field(line, "none", value, sizeof(value)));
	check(!record_field(line, "list", value, sizeof(value)));
	check(!record_field(line, "typ", value, sizeof(value)));
	check(!record_field(line, "types", value, sizeof(value)));
}

static void cuts_long_values(void)
{
	char value[4];

	check(record_field(line, "type", value, sizeof(value)));
	check_text(value, "att");
}

static void handles_truncated_records(void)
{
	static const char *const broken[] = { "", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"b\":{\"a\":1", "{\"b\":\"x", "a" };
	char value[8];

	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++)
		if (record_field(broken[i], "a", value, sizeof(value)))
			check_text(value, "");
}

int main(void)
{
	finds_fields_after_others();
	decodes_escapes_and_replaces_control_characters();
	does_not_find_missing_fields();
	cuts_long_values();
	handles_truncated_records();
	return check_result();
}
