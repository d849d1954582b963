// SPDX-License-Identifier: Apache-2.0
/* Size of the part that is kept of a long log. */
#include <stdio.h>
#include <string.h>

#include "log/long_log.h"
#include "check.h"

#define KEPT 4096

/* Writes numbered lines. */
static size_t write_lines(char *text, size_t cnt)
{
	size_t len = 0;

	for (size_t i = 0; i < cnt; i++)
		len += sprintf(text + len, "%zu: (b7) r0 = %zu\n", i, i);
	return len;
}

static void test_short_log(void)
{
	static char text[KEPT], kept[KEPT];
	const struct long_log log = { text, sizeof(text) };

	write_lines(text, 20);
	long_log_keep(&log, kept, sizeof(kept));
	check(!strcmp(kept, text));
}

static void test_long_log_without_its_middle(void)
{
	static char text[64 * KEPT], kept[KEPT];
	const struct long_log log = { text, sizeof(text) };
	size_t len = write_lines(text, 5000), left;
	const char *cut;
	int end = 0;

	long_log_keep(&log, kept, sizeof(kept));
	check(strlen(kept) < sizeof(kept));
	check(!strncmp(kept, "0: (b7) r0 = 0\n", 15));
	check_text(kept + strlen(kept) - strlen("4999: (b7) r0 = 4999\n"), "4999: (b7) r0 = 4999\n");
	cut = strstr(kept, "\n[");
	check(cut && sscanf(cut, "\n[%zu bytes of the log are left out here]%n", &left, &end) == 1);
	check(cut && end && cut[end] == '\n');
	/* The number is correct: the kept bytes and the left out bytes add up to the log. */
	check(cut && (size_t)(cut - kept) + strlen(cut + end) + left == len);
}

static void test_small_kernel_limit(void)
{
	struct long_log log;

	check(!long_log_open(&log, KEPT, KEPT));
	long_log_close(&log);
}

int main(void)
{
	test_short_log();
	test_long_log_without_its_middle();
	test_small_kernel_limit();
	return check_result();
}
