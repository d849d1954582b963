// SPDX-License-Identifier: Apache-2.0
#include "log/output.h"
#include "capture.h"
#include "check.h"
#include "log_records.h"

static const struct plan_case a_case = { .id = 7 };

static void fill(char *bytes, size_t len, unsigned int seed)
{
	srand(seed);
	for (size_t i = 0; i < len; i++)
		bytes[i] = seed ? rand() >> 8 : 'x';
}

/* Adds output in pieces of a size. Return: the number of bytes that were kept. */
static size_t keep(struct output *out, size_t total, size_t piece, unsigned int seed)
{
	char *bytes = malloc(piece);

	fill(bytes, piece, seed);
	for (size_t done = 0; done < total; done += piece)
		output_add(out, bytes, piece);
	free(bytes);
	return out->kept;
}

static void check_sent(struct output *out, const char *kind, const char *subject, size_t expected)
{
	unsigned char *text = malloc(expected);
	char *lines, head[128];

	snprintf(head, sizeof(head),
		 "{\"type\":\"log\",\"case\":7,\"kind\":\"%s\",\"pass\":\"whole\","
		 "\"subject\":\"%s\",", kind, subject);
	capture_start();
	check_number(output_send(out, &a_case, kind, subject), 0);
	lines = capture_end();
	log_records_inflate(lines, head, text, expected);
	check(!out->packed);
	free(lines);
	free(text);
}

/* Without output there is no log, not an empty one. */
static void test_empty(void)
{
	struct output out = { 0 };
	char *lines;

	capture_start();
	check_number(output_send(&out, &a_case, "stdout", "command"), 0);
	lines = capture_end();
	check_text(lines, "");
	check(!output_is_cut(&out));
	free(lines);
}

static void test_small(void)
{
	struct output out = { 0 };

	output_add(&out, "hel", 3);
	output_add(&out, "lo\n", 3);
	check_number(out.total, 6);
	check(!output_is_cut(&out));
	check_sent(&out, "stderr", "test 3", 6);
}

/* Output of exactly the limit is complete; one more byte is cut, but counted. */
static void test_raw_limit(void)
{
	struct output out = { 0 };

	check_number(keep(&out, OUTPUT_RAW_MAX, 64 << 10, 0), OUTPUT_RAW_MAX);
	check(!output_is_cut(&out));
	output_add(&out, "y", 1);
	check(output_is_cut(&out));
	check_number(out.total, OUTPUT_RAW_MAX + 1);
	check_sent(&out, "stdout", "command", OUTPUT_RAW_MAX);
}

/* Random bytes do not fill the memory: the compressed output has a limit too. */
static void test_packed_limit(void)
{
	struct output out = { 0 };
	size_t kept = keep(&out, 4 * OUTPUT_PACKED_MAX, 64 << 10, 1);

	check(kept < 2 * OUTPUT_PACKED_MAX);
	check(output_is_cut(&out));
	check(out.packed_len < OUTPUT_PACKED_MAX + (1 << 20));
	check_sent(&out, "stdout", "command", kept);
}

int main(void)
{
	test_empty();
	test_small();
	test_raw_limit();
	test_packed_limit();
	return check_result();
}
