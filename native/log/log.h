/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOG_H
#define LOG_H

#include <stddef.h>

#include "plan/plan.h"

/* The load that a record or a log belongs to. */
enum load_pass {
	PASS_WHOLE,
	PASS_ALONE,
};

/** load_pass_name() - get the name of a pass in records */
const char *load_pass_name(enum load_pass pass);

/**
 * log_send() - send a text of any length as `log` records
 * @c: the case it belongs to
 * @kind: `libbpf`, `verifier`, `stdout`, `stderr` or `surface`
 * @pass: the load it belongs to
 * @subject: the program it belongs to, `test <n>` or `command` for output, or NULL
 * @text: the text, sent as one zlib stream in as many parts as needed
 * @len: its length in bytes; an empty text is not sent
 *
 * Return: 0, -ENOMEM, or -errno of write(2).
 */
int log_send(const struct plan_case *c, const char *kind, enum load_pass pass,
	     const char *subject, const char *text, size_t len);

/**
 * log_keep_in() - write logs to files in a directory from now on, instead of sending them
 * @directory: an existing directory; the string is owned by the caller
 */
void log_keep_in(const char *directory);

/**
 * log_send_packed() - send a compressed text as `log` records
 * @c: the case it belongs to
 * @kind: `stdout` or `stderr`
 * @subject: `test <n>` or `command`
 * @packed: a complete zlib stream
 * @len: its length in bytes
 *
 * Return: 0, or -errno of write(2).
 */
int log_send_packed(const struct plan_case *c, const char *kind, const char *subject,
		    const unsigned char *packed, size_t len);

#endif
