// SPDX-License-Identifier: Apache-2.0
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <zlib.h>

#include "log/log.h"
#include "log/record.h"

const char *load_pass_name(enum load_pass pass)
{
	return pass == PASS_WHOLE ? "whole" : "alone";
}

static int send_part(const struct plan_case *c, const char *kind, enum load_pass pass,
		     const char *subject, int part, bool last, const void *packed, size_t len)
{
	record_begin("log");
	record_number("case", c->id);
	record_string("kind", kind);
	record_string("pass", load_pass_name(pass));
	record_string("subject", subject);
	record_number("part", part);
	record_bool("last", last);
	record_base64("data", packed, len);
	return record_end();
}

/* Directory of log files; NULL: logs are sent as records. */
static const char *kept_in;

void log_keep_in(const char *directory)
{
	kept_in = directory;
}

/*
 * Writes a file such as `handle_exec.verifier.log`. Names come from the object and must not leave
 * the directory.
 */
static int keep(const char *kind, const char *subject, const char *text, size_t len)
{
	char path[512];
	FILE *file;
	size_t cnt;

	snprintf(path, sizeof(path), "%s/%s.%s.log", kept_in, subject ? subject : "object", kind);
	for (char *at = path + strlen(kept_in) + 1; *at; at++)
		if (*at == '/')
			*at = '_';
	file = fopen(path, "we");
	if (!file)
		return -errno;
	cnt = fwrite(text, 1, len, file);
	return fclose(file) || cnt != len ? -EIO : 0;
}

int log_send(const struct plan_case *c, const char *kind, enum load_pass pass,
	     const char *subject, const char *text, size_t len)
{
	static unsigned char packed[RECORD_BYTES_MAX];
	z_stream stream = { .next_in = (unsigned char *)text, .avail_in = len };
	bool last = false;
	int err = 0;

	if (!len || c->mode == MODE_TRIAL)
		return 0;
	if (kept_in)
		return keep(kind, subject, text, len);
	if (deflateInit(&stream, Z_DEFAULT_COMPRESSION) != Z_OK)
		return -ENOMEM;

	for (int part = 0; !last && !err; part++) {
		stream.next_out = packed;
		stream.avail_out = sizeof(packed);
		last = deflate(&stream, Z_FINISH) == Z_STREAM_END;

		err = send_part(c, kind, pass, subject, part, last, packed,
				sizeof(packed) - stream.avail_out);
	}
	deflateEnd(&stream);
	return err;
}

int log_send_packed(const struct plan_case *c, const char *kind, const char *subject,
		    const unsigned char *packed, size_t len)
{
	int err = 0;

	for (int part = 0; len && !err; part++) {
		size_t part_len = len < RECORD_BYTES_MAX ? len : RECORD_BYTES_MAX;

		len -= part_len;
		err = send_part(c, kind, PASS_WHOLE, subject, part, !len, packed, part_len);
		packed += part_len;
	}
	return err;
}
