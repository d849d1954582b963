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

static void fields_are_found_behind_any_others(void)
{
	check_field("type", "attach");
	check_field("case", "3");
	check_field("ok", "true");
	check_field("last", "-7");
}

static void escapes_are_undone_and_control_characters_are_blanks(void)
{
	check_field("message", "say \"hi\"  \\ end");
}

static void what_is_not_there_is_not_found(void)
{
	char value[64];

	check(!record_field(line, "none", value, sizeof(value)));
	check(!record_field(line, "list", value, sizeof(value)));
	check(!record_field(line, "typ", value, sizeof(value)));
	check(!record_field(line, "types", value, sizeof(value)));
}

static void a_value_that_does_not_fit_is_cut(void)
{
	char value[4];

	check(record_field(line, "type", value, sizeof(value)));
	check_text(value, "att");
}

static void half_a_record_is_none(void)
{
	static const char *const broken[] = { "", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"b\":{\"a\":1", "{\"b\":\"x", "a" };
	char value[8];

	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++)
		if (record_field(broken[i], "a", value, sizeof(value)))
			check_text(value, "");
}

int main(void)
{
	fields_are_found_behind_any_others();
	escapes_are_undone_and_control_characters_are_blanks();
	what_is_not_there_is_not_found();
	a_value_that_does_not_fit_is_cut();
	half_a_record_is_none();
	return check_result();
}
