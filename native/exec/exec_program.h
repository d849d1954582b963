/* SPDX-License-Identifier: Apache-2.0 */
#ifndef EXEC_PROGRAM_H
#define EXEC_PROGRAM_H

#include <signal.h>
#include <stdbool.h>
#include <sys/types.h>

#include "plan/plan.h"

enum { STDOUT, STDERR, STREAM_CNT };

/* A running program of the host, and our ends of its pipes or terminal; -1: closed. */
struct exec_program {
	pid_t pid;
	/* it leads a session, whose terminal is @input and the first of @outputs */
	bool is_terminal;
	int input;
	int outputs[STREAM_CNT];
};

/**
 * exec_program_start() - start the program of a case
 * @program: filled; release it with exec_program_end(), also after an error
 * @c: an `exec_case`; with a size, the program gets a terminal of this size
 * @unblocked: the signal mask of the program
 *
 * If the program cannot be executed, its process prints the reason and exits with 126 or 127, as in
 * a shell.
 *
 * Return: 0 or -errno.
 */
int exec_program_start(struct exec_program *program, const struct plan_case *c, const sigset_t *unblocked);

/** exec_program_resize() - set the size of the program's terminal */
void exec_program_resize(const struct exec_program *program, unsigned int rows, unsigned int columns);

/** exec_program_close() - close one of our ends, if it is open */
void exec_program_close(int *end);

/** exec_program_end() - close all of our ends */
void exec_program_end(struct exec_program *program);

#endif
