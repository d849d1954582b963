/* SPDX-License-Identifier: Apache-2.0 */
#ifndef LOG_H
#define LOG_H

#include <stddef.h>

#include "plan.h"

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
 * @kind: `libbpf` or `verifier`
 * @pass: which load it tells of
 * @program: the program it tells of, or NULL
 * @text: the text, sent as one zlib stream in as many parts as it takes
 * @len: its length in bytes; nothing is sent for an empty text
 *
 * Return: 0, -ENOMEM, or -errno of write(2).
 */
int log_send(const struct plan_case *c, const char *kind, enum load_pass pass,
	     const char *program, const char *text, size_t len);

#endif
