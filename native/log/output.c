// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "log/log.h"
#include "log/output.h"

#define PACKED_STEP (64 << 10)

static bool grow(struct output *out)
{
	unsigned char *grown;

	if (out->packed_len < out->packed_size)
		return true;
	grown = realloc(out->packed, out->packed_size + PACKED_STEP);
	if (!grown)
		return false;
	out->packed = grown;
	out->packed_size += PACKED_STEP;
	return true;
}

static int pack(struct output *out, const void *bytes, size_t len, int flush)
{
	int status = Z_OK;

	out->stream.next_in = (unsigned char *)bytes;
	out->stream.avail_in = len;
	do {
		if (!grow(out))
			return -ENOMEM;
		out->stream.next_out = out->packed + out->packed_len;
		out->stream.avail_out = out->packed_size - out->packed_len;
		status = deflate(&out->stream, flush);
		if (status == Z_STREAM_ERROR)
			return -EINVAL;
		out->packed_len = out->packed_size - out->stream.avail_out;
	} while (flush == Z_FINISH ? status != Z_STREAM_END : !out->stream.avail_out);
	return 0;
}

void output_add(struct output *out, const void *bytes, size_t len)
{
	out->total += len;
	if (out->full || out->packed_len >= OUTPUT_PACKED_MAX)
		return;
	if (len > OUTPUT_RAW_MAX - out->kept)
		len = OUTPUT_RAW_MAX - out->kept;
	if (!len)
		return;
	/* Uses the fastest level: the command waits while its output is compressed. */
	if (!out->started && deflateInit(&out->stream, Z_BEST_SPEED) != Z_OK) {
		out->full = true;
		return;
	}
	out->started = true;
	if (pack(out, bytes, len, Z_NO_FLUSH))
		out->full = true;
	else
		out->kept += len;
}

bool output_is_cut(const struct output *out)
{
	return out->total > out->kept;
}

int output_send(struct output *out, const struct plan_case *c, const char *kind,
		const char *subject)
{
	int err;

	if (!out->started)
		return 0;
	err = pack(out, NULL, 0, Z_FINISH);
	if (!err)
		err = log_send_packed(c, kind, subject, out->packed, out->packed_len);
	deflateEnd(&out->stream);
	free(out->packed);
	out->packed = NULL;
	out->packed_len = out->packed_size = 0;
	out->started = false;
	return err;
}
