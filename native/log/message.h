/* SPDX-License-Identifier: Apache-2.0 */
#ifndef MESSAGE_H
#define MESSAGE_H

#include <stdbool.h>

#include "log/log.h"

/*
 * Messages of libbpf. All but those of the debug level become a `log` record; the last warning of a
 * step becomes the message of the step.
 */

/** message_collect() - collect the messages of libbpf from now on */
void message_collect(void);

/** message_step() - begin a new step: drop the warning of the previous step */
void message_step(void);

/**
 * message_of_step() - get the warning that explains why this step failed
 * @err: errno of the step, positive or negative; its text is used if libbpf printed no warning
 *
 * libbpf ends a failure with lines that only repeat it ("failed to load object"); these are
 * skipped.
 *
 * Return: one line without the `libbpf: ` prefix, valid until the next step.
 */
const char *message_of_step(int err);

/** message_was_given() - test whether libbpf printed a warning in this step */
bool message_was_given(void);

/**
 * message_btf_refused() - test whether the kernel refused the object's BTF in this step
 * @reason: set to the last line of the kernel's log, "" if there is none
 *
 * Return: 0, or the errno of the refusal.
 */
int message_btf_refused(const char **reason);

/**
 * message_send() - send the collected messages, and start again with none
 * @c: the case they belong to
 * @pass: the load they belong to
 * @program: the program they belong to, or NULL
 */
void message_send(const struct plan_case *c, enum load_pass pass, const char *program);

/** message_drop() - drop the collected messages */
void message_drop(void);

/* Messages that were set aside. */
struct message_text {
	char *text;
	size_t len;
};

/** message_take() - set the collected messages aside, for message_put_back() */
struct message_text message_take(void);

/** message_put_back() - restore messages, in place of those collected since */
void message_put_back(struct message_text *aside);

#endif
