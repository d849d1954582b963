/* SPDX-License-Identifier: Apache-2.0 */
#ifndef CAPTURE_H
#define CAPTURE_H

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "log/record.h"

static FILE *capture_file;

/* Sends records to a temporary file from now on. */
static inline void capture_start(void)
{
	capture_file = tmpfile();
	if (!capture_file)
		abort();
	record_attach(fileno(capture_file));
}

/* Returns the records since capture_start(); the caller frees them. */
static inline char *capture_end(void)
{
	off_t len = lseek(fileno(capture_file), 0, SEEK_END);
	char *text = calloc(1, len + 1);

	if (!text || pread(fileno(capture_file), text, len, 0) != len)
		abort();
	fclose(capture_file);
	return text;
}

#endif
