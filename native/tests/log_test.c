// SPDX-License-Identifier: Apache-2.0
#include <zlib.h>

#include "../log.h"
#include "capture.h"
#include "check.h"

static const struct plan_case a_case = { .id = 7 };

static int base64_value(char c)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = strchr(alphabet, c);

	return c && at ? at - alphabet : -1;
}

/* Decode up to the closing quote. Return: the number of bytes. */
static size_t base64_decode(const char *in, unsigned char *out)
{
	unsigned int bits = 0;
	size_t cnt = 0, len = 0;

	for (; base64_value(*in) >= 0; in++) {
		bits = bits << 6 | base64_value(*in);
		if (++cnt % 4 != 1)
			out[len++] = bits >> (6 - 2 * ((cnt - 1) % 4));
	}
	return len;
}

/* Send a text and put the records together again. Return: the number of parts. */
static int round_trip(const char *text, size_t len)
{
	unsigned char *packed = malloc(2 * len + 1024), *unpacked = malloc(len + 1);
	size_t packed_len = 0;
	uLongf unpacked_len = len + 1;
	char *lines, *line, *next, head[128];
	int parts = 0;

	capture_start();
	check_number(log_send(&a_case, "verifier", PASS_ALONE, "prog", text, len), 0);
	next = lines = capture_end();

	while ((line = strsep(&next, "\n")) && *line) {
		snprintf(head, sizeof(head),
			 "{\"type\":\"log\",\"case\":7,\"kind\":\"verifier\",\"pass\":\"alone\","
			 "\"program\":\"prog\",\"part\":%d,\"last\":%s,\"data\":\"",
			 parts++, *next ? "false" : "true");
		check(strlen(line) < RECORD_MAX);
		check(!strncmp(line, head, strlen(head)));
		packed_len += base64_decode(line + strlen(head), packed + packed_len);
	}
	check_number(uncompress(unpacked, &unpacked_len, packed, packed_len), Z_OK);
	check_number(unpacked_len, len);
	check(!memcmp(unpacked, text, len));

	free(lines);
	free(unpacked);
	free(packed);
	return parts;
}

static void test_small(void)
{
	static const char text[] = "0: (95) exit\nprocessed 1 insns\n";

	check_number(round_trip(text, strlen(text)), 1);
}

static void test_many_parts(void)
{
	size_t len = 300000;
	char *noise = malloc(len);

	srand(1);
	for (size_t i = 0; i < len; i++)
		noise[i] = rand() >> 8;
	check_number(round_trip(noise, len), len / RECORD_BYTES_MAX + 1);
	free(noise);
}

static void test_empty(void)
{
	char *lines;

	capture_start();
	check_number(log_send(&a_case, "libbpf", PASS_WHOLE, NULL, "", 0), 0);
	lines = capture_end();
	check_text(lines, "");
	free(lines);
}

int main(void)
{
	test_small();
	test_many_parts();
	test_empty();
	return check_result();
}
