/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOG_RECORDS_H
#define LOG_RECORDS_H

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "log/record.h"
#include "check.h"

/* Reassembles `log` records. */

static inline int base64_value(char c)
{
	static const char alphabet[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = strchr(alphabet, c);

	return c && at ? at - alphabet : -1;
}

/* Decodes up to the closing quote. Return: the number of bytes. */
static inline size_t base64_decode(const char *in, unsigned char *out)
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

/*
 * Inflates the log in records, and checks their form.
 *
 * @lines: the records; modified
 * @head: the start of each record, up to `"part":`
 * @text: room for @len bytes
 * @len: expected length of the log in bytes
 *
 * Return: the number of parts.
 */
static inline int log_records_inflate(char *lines, const char *head, unsigned char *text,
				      size_t len)
{
	unsigned char *packed = malloc(strlen(lines) + 1);
	size_t packed_len = 0;
	uLongf text_len = len;
	char *line, *next = lines, start[256];
	int parts = 0;

	while ((line = strsep(&next, "\n")) && *line) {
		snprintf(start, sizeof(start), "%s\"part\":%d,\"last\":%s,\"data\":\"", head,
			 parts++, *next ? "false" : "true");
		check(strlen(line) < RECORD_MAX);
		check(!strncmp(line, start, strlen(start)));
		packed_len += base64_decode(line + strlen(start), packed + packed_len);
	}
	check_number(uncompress(text, &text_len, packed, packed_len), Z_OK);
	check_number(text_len, len);
	free(packed);
	return parts;
}

#endif
