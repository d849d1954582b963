/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stdbool.h>

#include "log/log.h"

/*
 * What libbpf prints while it works. All of it but the debug level becomes a
 * `log` record; the last warning of a step becomes the step's message.
 */

/** message_collect() - from now on keep what libbpf prints */
void message_collect(void);

/** message_step() - a new step begins: forget the warning of the step before */
void message_step(void);

/**
 * message_of_step() - the warning that explains why this step failed
 * @err: errno of the step, positive or negative; explains what libbpf does not
 *
 * libbpf closes a failure with lines that only repeat it ("failed to load
 * object"); these are passed over.
 *
 * Return: one line without the `libbpf: ` prefix, valid until the next step.
 */
const char *message_of_step(int err);

/** message_was_given() - whether libbpf warned of anything in this step */
bool message_was_given(void);

/**
 * message_btf_refused() - whether the kernel refused the object's BTF in this step
 * @reason: set to the last line of the kernel's log, "" where there is none
 *
 * Return: 0, or the errno of the refusal.
 */
int message_btf_refused(const char **reason);

/**
 * message_send() - send what was kept and start afresh
 * @c: the case it belongs to
 * @pass: which load it tells of
 * @program: the program it tells of, or NULL
 */
void message_send(const struct plan_case *c, enum load_pass pass, const char *program);

/** message_drop() - forget what was kept */
void message_drop(void);

/* What was kept, set aside. */
struct message_text {
	char *text;
	size_t len;
};

/** message_take() - set aside what was kept, to be given to message_put_back() */
struct message_text message_take(void);

/** message_put_back() - keep again what was set aside, in place of what was kept since */
void message_put_back(struct message_text *aside);

#endif
