// SPDX-License-Identifier: Apache-2.0
#include "capture.h"
#include "check.h"

static void check_string(const char *value, const char *json)
{
	char expected[256];
	char *line;

	snprintf(expected, sizeof(expected), "{\"type\":\"t\",\"s\":%s}\n", json);
	capture_start();
	record_begin("t");
	record_string("s", value);
	check_number(record_end(), 0);
	line = capture_end();
	check_text(line, expected);
	free(line);
}

static void check_base64(const char *bytes, const char *base64)
{
	char expected[64];
	char *line;

	snprintf(expected, sizeof(expected), "{\"type\":\"t\",\"b\":\"%s\"}\n", base64);
	capture_start();
	record_begin("t");
	record_base64("b", bytes, strlen(bytes));
	record_end();
	line = capture_end();
	check_text(line, expected);
	free(line);
}

static void test_strings(void)
{
	check_string(NULL, "null");
	check_string("", "\"\"");
	check_string("a \"quoted\" back\\slash", "\"a \\\"quoted\\\" back\\\\slash\"");
	check_string("line\nbreak\ttab\r\x01\x7f",
		     "\"line\\u000abreak\\u0009tab\\u000d\\u0001\\u007f\"");
	check_string("é € 𝄞", "\"é € 𝄞\"");
}

static void test_invalid_utf8(void)
{
	check_string("a\xff" "b", "\"a�b\"");
	check_string("\xc3", "\"�\"");                   /* incomplete at the end */
	check_string("\xe2\x82x", "\"��x\"");            /* incomplete in the middle */
	check_string("\xc0\xaf", "\"��\"");              /* overlong, 2 bytes */
	check_string("\xe0\x80\xaf", "\"���\"");         /* overlong, 3 bytes */
	check_string("\xf0\x80\x80\xaf", "\"����\"");    /* overlong, 4 bytes */
	check_string("\xed\xa0\x80", "\"���\"");         /* a surrogate */
	check_string("\xf4\x90\x80\x80", "\"����\"");    /* above U+10FFFF */
	check_string("\xf5\x80\x80\x80", "\"����\"");    /* not a lead byte */
}

static void test_long_string(void)
{
	char value[RECORD_STRING_MAX + 8], *line;

	/* The cut is inside the two bytes of é: neither is kept. */
	memset(value, 'x', sizeof(value));
	memcpy(value + RECORD_STRING_MAX - 1, "é", 2);
	value[sizeof(value) - 1] = '\0';

	capture_start();
	record_begin("t");
	record_string("s", value);
	record_end();
	line = capture_end();
	check_number(strlen(line), strlen("{\"type\":\"t\",\"s\":\"\"}\n") +
				   RECORD_STRING_MAX - 1 + strlen("…"));
	check_text(line + strlen(line) - strlen("x…\"}\n"), "x…\"}\n");
	free(line);
}

/* The longest possible record fits in the line that the protocol allows. */
static void test_longest_record(void)
{
	char value[RECORD_STRING_MAX + 1], *line;

	memset(value, '\x01', sizeof(value));
	value[sizeof(value) - 1] = '\0';

	capture_start();
	record_begin("t");
	for (int i = 0; i < 5; i++)
		record_string("field", value);
	record_end();
	line = capture_end();
	check(strlen(line) <= RECORD_MAX);
	check_text(line + strlen(line) - strlen("\\u0001\"}\n"), "\\u0001\"}\n");
	free(line);
}

static void test_fields(void)
{
	char *line;

	capture_start();
	record_begin("t");
	record_number("n", -1);
	record_bool("yes", true);
	record_object_begin("o");
	record_number("a", 1);
	record_string("b", "x");
	record_object_end();
	record_bool("no", false);
	record_end();
	record_break_line();
	line = capture_end();
	check_text(line, "{\"type\":\"t\",\"n\":-1,\"yes\":true,\"o\":{\"a\":1,\"b\":\"x\"},"
			 "\"no\":false}\n\n");
	free(line);
}

/* RFC 4648, section 10 */
static void test_base64(void)
{
	check_base64("", "");
	check_base64("f", "Zg==");
	check_base64("fo", "Zm8=");
	check_base64("foo", "Zm9v");
	check_base64("foob", "Zm9vYg==");
	check_base64("fooba", "Zm9vYmE=");
	check_base64("foobar", "Zm9vYmFy");
	check_base64("\xff\xef\xbe", "/+++");
}

int main(void)
{
	test_strings();
	test_invalid_utf8();
	test_long_string();
	test_longest_record();
	test_fields();
	test_base64();
	return check_result();
}
