/* SPDX-License-Identifier: Apache-2.0 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

#include "plan/plan.h"

/* How much of a stream is kept: its beginning. */
#define OUTPUT_RAW_MAX (16 << 20)
/* And when it hardly compresses; a block of the compressor may come on top. */
#define OUTPUT_PACKED_MAX (4 << 20)

/* What a command writes to one stream, compressed in memory while it comes. */
struct output {
	z_stream stream;
	bool started;
	unsigned char *packed;
	size_t packed_len;
	size_t packed_size;
	/* what is in @packed */
	size_t kept;
	/* all that came */
	uint64_t total;
	/* memory ran out, or the compressor failed: no more is kept */
	bool full;
};

/** output_add() - take what a command has written; past the limits it is only counted */
void output_add(struct output *out, const void *bytes, size_t len);

/** output_is_cut() - whether there was more than is kept */
bool output_is_cut(const struct output *out);

/**
 * output_send() - send what was kept as `log` records, and release it
 * @out: zeroed, or what output_add() filled; zeroed afterwards but for @total and @kept
 * @c: the case it belongs to
 * @kind: `stdout` or `stderr`
 * @subject: `test <n>` or `command`
 *
 * Nothing is sent for a stream without output.
 *
 * Return: 0, -ENOMEM, or -errno of write(2).
 */
int output_send(struct output *out, const struct plan_case *c, const char *kind,
		const char *subject);

#endif
