// SPDX-License-Identifier: Apache-2.0
#include "log/log.h"
#include "capture.h"
#include "check.h"
#include "log_records.h"

static const struct plan_case a_case = { .id = 7 };

/* Sends a text and reassembles the records. Return: the number of parts. */
static int round_trip(const char *text, size_t len)
{
	unsigned char *unpacked = malloc(len);
	char *lines;
	int parts;

	capture_start();
	check_number(log_send(&a_case, "verifier", PASS_ALONE, "prog", text, len), 0);
	lines = capture_end();
	parts = log_records_inflate(lines,
				    "{\"type\":\"log\",\"case\":7,\"kind\":\"verifier\","
				    "\"pass\":\"alone\",\"subject\":\"prog\",",
				    unpacked, len);
	check(!memcmp(unpacked, text, len));
	free(lines);
	free(unpacked);
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
