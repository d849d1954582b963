/* SPDX-License-Identifier: Apache-2.0 */
#ifndef DELEGATE_H
#define DELEGATE_H

#include <stdbool.h>

#include "plan/plan.h"

/*
 * For a case whose object needs another version of libbpf than the one that PID 1 is linked with.
 * The child of PID 1 executes the validator with that version, which reads the plan again and takes
 * this one case.
 */

/**
 * delegate_exec() - execute the validator of a case, in its child
 * @c: a case with its own validator
 * @records: file descriptor of the port to the host
 *
 * Return: -errno; does not return on success.
 */
int delegate_exec(const struct plan_case *c, int records);

/** delegate_is_asked() - test whether this validator was started by delegate_exec() */
bool delegate_is_asked(int argc, char **argv);

/**
 * delegate_main() - take the case
 * @argv: from delegate_exec()
 *
 * Sends `validator` first.
 *
 * Return: the exit code of the case's process.
 */
int delegate_main(char **argv);

#endif
