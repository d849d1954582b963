/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_PROGRAM_H
#define EXEC_PROGRAM_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

#include "plan/plan.h"

enum { STDOUT, STDERR, STREAM_CNT };

/* A program of the host that runs, and our ends of its pipes or of its terminal; -1: closed. */
struct exec_program {
	pid_t pid;
	/* leads a session of its own, whose terminal @input and the first of @outputs are */
	bool is_terminal;
	int input;
	int outputs[STREAM_CNT];
};

/**
 * exec_program_start() - start the program of a case
 * @program: filled; to be ended with exec_program_end(), also after an error
 * @c: an `exec_case`; one that gives a size gets a terminal of this size
 * @unblocked: the signals that the program has blocked
 *
 * What cannot be run says so itself, and ends with 126 or 127 as in a shell.
 *
 * Return: 0 or -errno.
 */
int exec_program_start(struct exec_program *program, const struct plan_case *c, const sigset_t *unblocked);

/** exec_program_resize() - its terminal has another size */
void exec_program_resize(const struct exec_program *program, unsigned int rows, unsigned int columns);

/** exec_program_close() - close one of our ends, if it is open */
void exec_program_close(int *end);

/** exec_program_end() - close all of our ends */
void exec_program_end(struct exec_program *program);

#endif
