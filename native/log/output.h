/* SPDX-License-Identifier: Apache-2.0 */
#ifndef OUTPUT_H
#define OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <zlib.h>

#include "plan/plan.h"

/* Maximum number of bytes that are kept of a stream, from its beginning. */
#define OUTPUT_RAW_MAX (16 << 20)
/* The same after compression; one block of the compressor may exceed it. */
#define OUTPUT_PACKED_MAX (4 << 20)

/* The output of a command on one stream, compressed in memory while it is read. */
struct output {
	z_stream stream;
	bool started;
	unsigned char *packed;
	size_t packed_len;
	size_t packed_size;
	/* number of bytes that @packed contains */
	size_t kept;
	/* number of bytes that the command wrote */
	uint64_t total;
	/* out of memory, or the compressor failed: nothing more is kept */
	bool full;
};

/** output_add() - add output of a command; output past the limits is only counted */
void output_add(struct output *out, const void *bytes, size_t len);

/** output_is_cut() - test whether a part of the output was not kept */
bool output_is_cut(const struct output *out);

/**
 * output_send() - send the kept output as `log` records, and release it
 * @out: zeroed, or filled by output_add(); zeroed afterwards except @total and @kept
 * @c: the case it belongs to
 * @kind: `stdout` or `stderr`
 * @subject: `test <n>` or `command`
 *
 * Sends nothing if there was no output.
 *
 * Return: 0, -ENOMEM, or -errno of write(2).
 */
int output_send(struct output *out, const struct plan_case *c, const char *kind,
		const char *subject);

#endif
