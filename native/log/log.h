/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOG_H
#define LOG_H

#include <stddef.h>

#include "plan/plan.h"

/* Which load something belongs to. */
enum load_pass {
	PASS_WHOLE,
	PASS_ALONE,
};

/** load_pass_name() - the word records use for a pass */
const char *load_pass_name(enum load_pass pass);

/**
 * log_send() - send a text of any length as `log` records
 * @c: the case it belongs to
 * @kind: `libbpf`, `verifier`, `stdout`, `stderr` or `surface`
 * @pass: which load it tells of
 * @subject: the program it tells of, `test <n>` or `command` for output, or NULL
 * @text: the text, sent as one zlib stream in as many parts as it takes
 * @len: its length in bytes; nothing is sent for an empty text
 *
 * Return: 0, -ENOMEM, or -errno of write(2).
 */
int log_send(const struct plan_case *c, const char *kind, enum load_pass pass,
	     const char *subject, const char *text, size_t len);

/**
 * log_keep_in() - from now on logs are files in a folder, and not sent
 * @folder: it is there; stays the caller's
 */
void log_keep_in(const char *folder);

/**
 * log_send_packed() - send a text that is compressed already as `log` records
 * @c: the case it belongs to
 * @kind: `stdout` or `stderr`
 * @subject: `test <n>` or `command`
 * @packed: a whole zlib stream
 * @len: its length in bytes
 *
 * Return: 0, or -errno of write(2).
 */
int log_send_packed(const struct plan_case *c, const char *kind, const char *subject,
		    const unsigned char *packed, size_t len);

#endif
